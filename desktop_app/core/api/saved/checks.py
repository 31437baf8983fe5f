"""Checks of an answer, as httpyac writes them: `status == 200`, `jsonpath $.name == Ada`, `header etag exists`.

Texts need no quotes. What is compared with `<` and `>` are numbers.
"""

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from desktop_app.core.api.answer import jsonpath
from desktop_app.core.api.response import Response
from desktop_app.core.errors import RequestProblem
from desktop_app.core.i18n import tr

_OPERATORS: Final = ("==", "!=", ">=", "<=", ">", "<", "startsWith", "endsWith", "includes", "contains", "matches",
                     "exists", "isFalse", "isTrue")  # fmt: skip
_FORM: Final = re.compile(rf"(.*?)(?:\s+({'|'.join(map(re.escape, _OPERATORS))})(?:\s+(.*))?)?")
_JS: Final = re.compile(r"response\.(?:parsedBody|body)((?:\.\w+|\[\d+\])*)")


@dataclass(frozen=True, slots=True)
class Checked:
    """A check, and why the answer does not fulfil it: "" where it does."""

    check: str
    why: str = ""

    @property
    def holds(self) -> bool:
        """Whether the answer fulfils it."""
        return not self.why


def judge(checks: Iterable[str], response: Response) -> tuple[Checked, ...]:
    """Every check with what came of it. Raises RequestProblem for one that can't be read."""
    return tuple(Checked(check.strip(), failed(check, response) or "") for check in checks)


def failed(check: str, response: Response) -> str | None:
    """Why `response` does not fulfil `check`; None where it does.

    Raises RequestProblem for a check that can't be read.
    """
    form = _FORM.fullmatch(check.strip())
    if form is None or not form[1]:
        raise _unreadable(check)
    subject, operator, expected = form[1].strip(), form[2] or "exists", (form[3] or "").strip()
    found = _subject(subject, response)
    if found is _UNKNOWN:
        raise _unreadable(check)
    if _holds(found, operator, expected):
        return None
    actual = tr("nothing") if found is None else _text(found)
    return tr("{check}: it is {actual}", check=check.strip(), actual=actual[:200])


_UNKNOWN: Final = object()


def _subject(subject: str, response: Response) -> Any:
    word, _, rest = subject.partition(" ")
    match word:
        case "status":
            return response.status
        case "duration":
            return round(response.timing.total * 1000)
        case "header" if rest:
            return response.header(rest.strip()) or None
        case "body":
            body = response.body_for_json()
            return _first(rest.strip(), body) if rest.strip() else body
        case "jsonpath" if rest:
            return _first(rest.strip(), response.body_for_json())
        case "js" if path := _JS.fullmatch(rest.strip()):
            return _first(f"${path[1]}", response.body_for_json())
    return _UNKNOWN


def _first(path: str, value: Any) -> Any:
    found = jsonpath.find(path, value)
    return found[0] if found else None


def _holds(found: Any, operator: str, expected: str) -> bool:
    text = _text(found)
    wanted = expected[1:-1] if len(expected) > 1 and expected[0] == expected[-1] in "\"'" else expected
    match operator:
        case "exists":
            return found is not None
        case "isTrue" | "isFalse":
            return found is (operator == "isTrue")
        case "==" | "!=":
            return (found is not None and text == wanted) is (operator == "==")
        case "startsWith":
            return text.startswith(wanted)
        case "endsWith":
            return text.endswith(wanted)
        case "includes" | "contains":
            return wanted in text
        case "matches":
            return _matches(wanted, text)
    try:
        return _ORDER[operator](float(text), float(wanted))
    except ValueError:
        return False


_ORDER: Final[dict[str, Callable[[float, float], bool]]] = {
    ">": lambda a, b: a > b,
    "<": lambda a, b: a < b,
    ">=": lambda a, b: a >= b,
    "<=": lambda a, b: a <= b,
}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _unreadable(check: str) -> RequestProblem:
    return RequestProblem(
        "bad_check",
        tr("The check {check} can't be read.", check=repr(check)[:120]),
        tr("Write it as in: status == 200, header content-type includes json, jsonpath $.name == Ada."),
    )


def _matches(pattern: str, text: str) -> bool:
    try:
        return re.search(pattern, text) is not None
    except re.error as error:
        raise _unreadable(f"matches {pattern}") from error
