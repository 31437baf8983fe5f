"""A person with a real browser: signs in, answers the consent page, and says what the last page told them.

Used as the program's `BROWSER` (`browser_command(plan)`), as a script (`fake_person.py PLAN URL`), or called in-process
(`play(plan, url)`). Needs nothing but the standard library, chromium and chromedriver.
"""

import json
import shlex
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

if __name__ == "__main__":  # run by its path, from any folder and any Python
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.helpers.chromium import BrowserError, Chromium, Element

_YES = ("allow", "authorize", "accept", "continue", "approve", "yes", "grant", "confirm")
_NO = ("deny", "cancel", "decline", "reject", "refuse", "abort")
_NEW_PAGE = "return document.readyState === 'complete' && !window.pressed"
_MOST_PAGES = 12  # a sign-in that needs more forms than this goes round in circles


@dataclass
class Plan:
    """What the person will do. `result` is the file that the outcome is written to, as JSON (see `Outcome`)."""

    result: str
    person: str = "ada"
    password: str = "sandbox"
    deny: bool = False
    untick: list[str] = field(default_factory=list)
    user_code: str = ""
    screenshots: str = ""
    seconds: float = 30

    def write(self, path: Path) -> Path:
        """Save it where the script can read it."""
        path.write_text(json.dumps(asdict(self)))
        return path


@dataclass
class Outcome:
    """What the person saw at the end. `error` says why they got no further, empty when they did.

    `arrived` is the address that the last page was asked for with, `address` the one it shows now.
    """

    arrived: str = ""
    address: str = ""
    title: str = ""
    text: str = ""
    pages: list[str] = field(default_factory=list)
    boxes: list[str] = field(default_factory=list)
    error: str = ""


def browser_command(plan: Path) -> str:
    """A value for the environment variable `BROWSER` that makes the program open its address with this person."""
    return f"{shlex.quote(sys.executable)} {shlex.quote(str(Path(__file__).resolve()))} {shlex.quote(str(plan))} %s &"


def outcome_of(plan: Plan) -> Outcome:
    """What the person saw, once they have finished. Raises TimeoutError when they don't within `plan.seconds`."""
    deadline = time.monotonic() + plan.seconds
    while not Path(plan.result).exists():
        if time.monotonic() > deadline:
            raise TimeoutError(f"the person at the browser wrote no {plan.result} in {plan.seconds} s")
        time.sleep(0.02)  # the person runs in a process that we did not start: nothing tells us of its end
    return Outcome(**json.loads(Path(plan.result).read_text()))


def play(plan: Plan, url: str) -> Outcome:
    """Open `url` in a browser of its own, do as planned, and give (and write to `plan.result`) what the person saw."""
    outcome = Outcome()
    try:
        with Chromium("--window-size=1000,1000") as browser:
            _Visit(browser, plan, outcome, url).run()
    except (BrowserError, TimeoutError, AssertionError, OSError) as error:
        outcome.error = f"{type(error).__name__}: {error}"
    unfinished = Path(f"{plan.result}.new")
    unfinished.write_text(json.dumps(asdict(outcome), indent=1))
    unfinished.replace(plan.result)
    return outcome


class _Visit:
    """From the first page to the last."""

    def __init__(self, browser: Chromium, plan: Plan, outcome: Outcome, url: str) -> None:
        self.browser, self.plan, self.outcome, self.url = browser, plan, outcome, url

    def run(self) -> None:
        self.browser.open(self.url)
        for number in range(_MOST_PAGES):
            self._look(number)
            if self._left_the_provider() or not self._answer_form():
                return
        raise AssertionError(f"still a form after {_MOST_PAGES} pages: {self.outcome.pages}")

    def _look(self, number: int) -> None:
        browser, outcome = self.browser, self.outcome
        browser.wait(lambda: browser.run(_NEW_PAGE), seconds=self.plan.seconds)
        outcome.address, outcome.title, outcome.text = browser.url, browser.title, browser.text
        outcome.arrived = browser.run("return performance.getEntriesByType('navigation')[0].name")
        outcome.pages.append(outcome.title)
        if self.plan.screenshots:
            browser.screenshot(Path(self.plan.screenshots) / f"page-{number}.png")

    def _left_the_provider(self) -> bool:
        here, start = urlsplit(self.browser.url), urlsplit(self.url)
        return (here.scheme, here.netloc) != (start.scheme, start.netloc)

    def _answer_form(self) -> bool:
        """Fill in and send the form of this page. False when there is none: the journey ends here."""
        passwords = self.browser.find("input[type=password]")
        if passwords:
            name = self.browser.find("input[name=username], input[name=login], input[type=text], input[type=email]")[0]
            name.type(self.plan.person)
            passwords[0].type(self.plan.password)
            return self._press(self._buttons())
        codes = [box for box in self.browser.find("input[name=user_code]") if not box.get("value")]
        if codes:
            codes[0].type(self.plan.user_code)
            return self._press(self._buttons())
        return self._decide()

    def _decide(self) -> bool:
        if self.plan.deny:
            return self._press(self._named(_NO, "button, input[type=submit], a"))
        for box in self.browser.find("input[type=checkbox]"):
            self._tick(box)
        return self._press(self._named(_YES, "form button, form input[type=submit], button[form]"))

    def _tick(self, box: Element) -> None:
        scope = box.get("value") or box.get("name") or ""
        if scope not in self.outcome.boxes:
            self.outcome.boxes.append(scope)
        if scope in self.plan.untick and box.ticked:
            box.click()

    def _buttons(self) -> list[Element]:
        return self.browser.find("form button:not([type=button]), form input[type=submit], button[form]")

    def _named(self, words: tuple[str, ...], css: str) -> list[Element]:
        return [element for element in self.browser.find(css) if any(word in element.text.lower() for word in words)]

    def _press(self, buttons: list[Element]) -> bool:
        if buttons:
            self.browser.run("window.pressed = true")  # until another page takes the place of this one
            buttons[0].click()
        return bool(buttons)


def main(arguments: list[str]) -> int:
    """`fake_person.py PLAN URL`: status 0 when the person got to the end, else 1."""
    plan_file, url = arguments
    settings: dict[str, Any] = json.loads(Path(plan_file).read_text())
    return 1 if play(Plan(**settings), url).error else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
