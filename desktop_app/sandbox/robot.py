"""A browser without a person: plays login and consent in the sandbox's pages, for self-tests. Standard library only.

It fills in the forms it finds and never looks inside the server, so it sees what a person would see.
"""

import http.client
import urllib.error
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass, field
from email.message import Message
from html.parser import HTMLParser
from http.cookiejar import CookieJar
from typing import IO
from urllib.parse import urlencode, urljoin, urlsplit

PASSWORD = "sandbox"
MAX_STEPS = 12
SECONDS = 20.0


class RobotProblem(Exception):
    """The robot is at a page it can't get past. The message is what the page says."""


@dataclass
class Form:
    """A form of a page: its fields as they stand, its buttons, and which fields are passwords or boxes."""

    action: str
    fields: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[tuple[str, str]] = field(default_factory=list)
    buttons: list[tuple[str, str]] = field(default_factory=list)
    texts: list[tuple[str, str]] = field(default_factory=list)
    password: str = ""


class Robot:
    """One browser with its cookies. `untick`: scopes to refuse; `deny`: refuse everything."""

    def __init__(
        self, person: str = "ada", *, password: str = PASSWORD, deny: bool = False, untick: Iterable[str] = ()
    ) -> None:
        self._person = person
        self._password = password
        self._deny = deny
        self._untick = frozenset(untick)
        # Loopback never goes through a proxy, whatever the environment says.
        self._opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(CookieJar()), _NoRedirect()
        )

    def visit(self, address: str) -> str:
        """Go to `address` and play until the browser would leave the server, or no form is left; where it then is."""
        origin = urlsplit(address)[:2]
        data: bytes | None = None
        for _ in range(MAX_STEPS):
            status, location, page = self._fetch(address, data)
            data = None
            if location:
                address = urljoin(address, location)
                if urlsplit(address)[:2] != origin:
                    return address
                continue
            parsed = _Page(page)
            form = next((one for one in parsed.forms if one.password or self._button(one)), None)
            if status >= 400:
                raise RobotProblem(parsed.text())
            if form is None:
                return address
            address = urljoin(address, form.action)
            data = urlencode(self._filled(form)).encode()
        raise RobotProblem("The pages go round in circles.")

    def deliver(self, address: str) -> None:
        """Take an answer to the loopback listener it is for, as a browser does."""
        self._fetch(address, None)

    def _fetch(self, address: str, data: bytes | None) -> tuple[int, str, str]:
        try:
            with self._opener.open(address, data, SECONDS) as response:
                return _read(response)
        except urllib.error.HTTPError as error:
            with error:
                return _read(error)
        except (OSError, http.client.HTTPException) as error:
            raise RobotProblem(f"Nothing answered at {address.partition('?')[0]} ({type(error).__name__}).") from error

    def _button(self, form: Form) -> tuple[str, str] | None:
        """The button that says what the person wants; one that only leads on is pressed in any case."""
        wanted = ("continue", "deny" if self._deny else "allow")
        return next((one for one in form.buttons if one[1] in wanted), None)

    def _filled(self, form: Form) -> list[tuple[str, str]]:
        fields = list(form.fields)
        if form.password:
            fields += [*((name, self._person) for name, _ in form.texts), (form.password, self._password)]
        else:
            fields += form.texts
        fields += [box for box in form.boxes if box[1] not in self._untick]
        button = self._button(form)
        return [*fields, button] if button else fields


def play(
    address: str, *, person: str = "ada", deny: bool = False, untick: Iterable[str] = (), deliver: bool = True
) -> str:
    """Play one authorization request; the address the browser ends at, which it also visits if `deliver`."""
    robot = Robot(person, deny=deny, untick=untick)
    end = robot.visit(address)
    if deliver:
        robot.deliver(end)
    return end


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> None:
        """Redirects are ours to follow: the last one leads out of the server."""


def _read(response: "http.client.HTTPResponse | urllib.error.HTTPError") -> tuple[int, str, str]:
    location = response.headers.get("Location", "") if 300 <= (response.status or 0) < 400 else ""
    return response.status or 0, location, response.read(1_000_000).decode("utf-8", "replace")


class _Page(HTMLParser):
    """The forms of a page, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._words: list[str] = []
        self._heading = False
        self.feed(page)
        self.close()

    def text(self) -> str:
        """The title, and what stands right under it."""
        return " ".join(self._words) or "The page is empty."

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag in ("h1", "p"):
            self._heading = True
        if tag == "form":
            self.forms.append(Form(values.get("action", "")))
        elif tag == "button" and self.forms and values.get("name"):
            self.forms[-1].buttons.append((values["name"], values.get("value", "")))
        elif tag == "input" and self.forms:
            self._input(self.forms[-1], values)

    def _input(self, form: Form, values: dict[str, str]) -> None:
        name, value = values.get("name", ""), values.get("value", "")
        match values.get("type", "text"):
            case "password":
                form.password = name
            case "checkbox":
                if "checked" in values:
                    form.boxes.append((name, value))
            case "hidden":
                form.fields.append((name, value))
            case "text":
                form.texts.append((name, value))

    def handle_endtag(self, tag: str) -> None:
        if tag in ("h1", "p"):
            self._heading = False

    def handle_data(self, data: str) -> None:
        if self._heading and data.strip():
            self._words.append(data.strip())
