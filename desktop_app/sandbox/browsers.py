"""What the sandbox remembers about a browser: who is signed in, and which requests wait for an answer.

In memory only. A restart costs one more login, and no cookie of another day is worth anything.
"""

import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

from starlette.responses import Response

from desktop_app.sandbox.opaque import digest, new_value, same
from desktop_app.sandbox.people import Person

MAX_BROWSERS = 1000
MAX_WAITING = 2000
WAITING_LIFETIME = 600.0


@dataclass(eq=False)
class Browser:
    """One browser, known by a random cookie. `auth_time` (epoch seconds) is when the person typed the password."""

    cookie: str
    csrf: str = field(default_factory=secrets.token_urlsafe)
    person: Person | None = None
    auth_time: float = 0.0
    notice: str = ""

    def take_notice(self) -> str:
        """A sentence to show once, on the next page."""
        notice, self.notice = self.notice, ""
        return notice


Finish = Callable[[Person | None, float, str], Response]
"""Called with the person (None: they said no), when they logged in (epoch seconds), and the scopes they ticked."""


@dataclass(eq=False)
class Waiting:
    """Something that waits for a person: first for the login, then, if it asks for scopes, for the consent.

    app: who asks. target: where the browser goes after it, for the page's security headers. hint: whom the app expects.
    """

    browser: Browser
    app: str
    finish: Finish
    login_needed: bool
    scopes: tuple[str, ...] = ()
    target: str | None = None
    hint: str = ""
    created: float = field(default_factory=time.monotonic)
    id: str = field(default_factory=secrets.token_urlsafe)


class Browsers:
    """The browsers and their waiting requests, both bounded: the oldest is forgotten first."""

    def __init__(self) -> None:
        self._browsers: OrderedDict[str, Browser] = OrderedDict()
        self._waiting: OrderedDict[str, Waiting] = OrderedDict()

    def find(self, cookie: str | None) -> Browser:
        """The browser with this cookie, or a new one."""
        browser = self._browsers.get(digest(cookie)) if cookie else None
        if browser is None:
            browser = Browser(new_value(""))
            self._remember(browser)
        return browser

    def sign_in(self, browser: Browser, person: Person, now: float) -> None:
        """Note who it is, under a new cookie, so that a cookie planted before the login is worth nothing."""
        self._browsers.pop(digest(browser.cookie), None)
        browser.cookie = new_value("")
        browser.person, browser.auth_time = person, now
        self._remember(browser)

    def sign_out(self, browser: Browser) -> None:
        """Forget who it is."""
        browser.person, browser.auth_time = None, 0.0

    def wait(self, waiting: Waiting) -> Waiting:
        """Keep a request until its person has answered."""
        self._waiting[waiting.id] = waiting
        if len(self._waiting) > MAX_WAITING:
            self._waiting.popitem(last=False)
        return waiting

    def waiting(self, key: str, browser: Browser) -> Waiting | None:
        """The waiting request of this browser with that id, if it is younger than ten minutes."""
        waiting = self._waiting.get(key)
        if waiting is None or waiting.browser is not browser:
            return None
        if time.monotonic() - waiting.created > WAITING_LIFETIME:
            del self._waiting[key]
            return None
        return waiting

    def answered(self, waiting: Waiting) -> None:
        """A request can be answered once."""
        self._waiting.pop(waiting.id, None)

    def _remember(self, browser: Browser) -> None:
        self._browsers[digest(browser.cookie)] = browser
        if len(self._browsers) > MAX_BROWSERS:
            self._browsers.popitem(last=False)


def csrf_holds(browser: Browser, sent: str) -> bool:
    """Whether a form came from a page that we gave to this browser."""
    return same(browser.csrf, sent)
