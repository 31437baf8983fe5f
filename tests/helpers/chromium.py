"""Debian's chromium, driven through chromedriver's WebDriver protocol (W3C), with the standard library alone.

Standard library, because `fake_person.py` runs as the `BROWSER` of the program under test, with whatever Python and
environment that program gives to its children.
"""

import contextlib
import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from base64 import b64decode
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.helpers.processes import end, read_line, require_tool

_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the key that WebDriver gives an element's id under
_PORT = re.compile(r"on port (\d+)\.")
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    # Nothing but this computer is reachable, so a page that names a stranger's host fails at once and visibly.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE ::1, EXCLUDE localhost",
)


class BrowserError(Exception):
    """The browser refused a command. The text is WebDriver's error code and message."""


class Chromium:
    """One headless browser with a profile of its own. A context manager: it ends with the block.

    `flags` are added to the command line, such as `--window-size=400,800`.
    """

    def __init__(self, *flags: str) -> None:
        self._folder = tempfile.mkdtemp(prefix="chromium-")
        self._driver = subprocess.Popen(
            [require_tool("chromedriver"), "--port=0"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,  # so that the whole family can be ended as one group
            # Crash dumps, fontconfig and dconf write below HOME; the person's own must stay clean.
            env={**os.environ, "HOME": self._folder, "TMPDIR": self._folder},
        )
        self._session = ""
        try:
            self._port = self._read_port()
            self._session = self._start(flags)
        except BaseException:
            self.close()
            raise

    def _read_port(self) -> int:
        while True:
            if found := _PORT.search(read_line(self._driver, seconds=20)):
                return int(found[1])

    def _start(self, flags: tuple[str, ...]) -> str:
        arguments = [*_FLAGS, f"--user-data-dir={self._folder}/profile", *flags]
        options = {"binary": require_tool("chromium"), "args": arguments}
        wanted = {"browserName": "chrome", "pageLoadStrategy": "normal", "goog:chromeOptions": options}
        answer = self._ask("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
        return f"/session/{answer['sessionId']}"

    def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=60)
        try:
            content = None if method == "GET" else json.dumps(body or {})
            connection.request(method, self._session + path, content, {"Content-Type": "application/json"})
            value = json.loads(connection.getresponse().read())["value"]
        finally:
            connection.close()
        if isinstance(value, dict) and "error" in value:
            raise BrowserError(f"{value['error']}: {value.get('message', '').splitlines()[0]}")
        return value

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the browser and its driver, and remove the profile."""
        try:
            if self._session and self._driver.poll() is None:
                self._ask("DELETE", "")
        except (OSError, BrowserError, http.client.HTTPException):
            pass  # the driver takes its browser with it when it ends
        finally:
            end(self._driver)
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._driver.pid, signal.SIGKILL)
            if self._driver.stdout:
                self._driver.stdout.close()
            shutil.rmtree(self._folder, ignore_errors=True)

    # --- the page -----------------------------------------------------------------------------------------------------

    def open(self, url: str) -> None:
        """Go to an address and wait until the page has loaded. An address nobody answers at is no error here."""
        try:
            self._ask("POST", "/url", {"url": url})
        except BrowserError as error:
            if "net::ERR" not in str(error):
                raise

    @property
    def url(self) -> str:
        """The address of the page."""
        return str(self._ask("GET", "/url"))

    @property
    def title(self) -> str:
        """The title of the page."""
        return str(self._ask("GET", "/title"))

    @property
    def text(self) -> str:
        """All the text that can be seen on the page."""
        return str(self.run("return document.body ? document.body.innerText : ''"))

    def run(self, script: str, *arguments: Any) -> Any:
        """What a piece of JavaScript returns."""
        return self._ask("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def screenshot(self, path: Path) -> Path:
        """Save a PNG of what can be seen of the page."""
        path.write_bytes(b64decode(self._ask("GET", "/screenshot")))
        return path

    def find(self, css: str) -> list["Element"]:
        """The visible elements that match a CSS selector, in the order of the page."""
        found = self._ask("POST", "/elements", {"using": "css selector", "value": css})
        elements = [Element(self._ask, item[_ELEMENT]) for item in found]
        return [element for element in elements if element.visible]

    def wait(self, condition: Callable[[], Any], *, seconds: float = 20) -> Any:
        """The first true value of `condition`. Raises TimeoutError with the page's text after `seconds`.

        A page that is replaced while it is read counts as not yet.
        """
        deadline = time.monotonic() + seconds
        while True:
            try:
                if value := condition():
                    return value
            except BrowserError:
                pass
            if time.monotonic() > deadline:
                raise TimeoutError(f"the page did not become what was waited for; it says: {self.text[:1000]!r}")
            time.sleep(0.03)  # WebDriver has no event to wait for


class Element:
    """An element of the page as it was when it was found."""

    def __init__(self, ask: Callable[..., Any], identity: str) -> None:
        self._ask, self._path = ask, f"/element/{identity}"

    @property
    def visible(self) -> bool:
        """Whether a person can see it."""
        return bool(self._ask("GET", f"{self._path}/displayed"))

    @property
    def text(self) -> str:
        """Its visible text, or the value of a button that is an input."""
        return str(self._ask("GET", f"{self._path}/text") or self.get("value") or "").strip()

    @property
    def ticked(self) -> bool:
        """Whether a checkbox is ticked."""
        return bool(self._ask("GET", f"{self._path}/selected"))

    def get(self, name: str) -> str | None:
        """A property of the element, such as `name` or `value`."""
        value = self._ask("GET", f"{self._path}/property/{name}")
        return None if value is None else str(value)

    def type(self, text: str) -> None:
        """Replace what a field holds."""
        self._ask("POST", f"{self._path}/clear")
        self._ask("POST", f"{self._path}/value", {"text": text})

    def click(self) -> None:
        """Press it with the mouse, and wait for the page that follows to load."""
        self._ask("POST", f"{self._path}/click")
