"""Opens the person's own browser (RFC 8252 section 4), found as Python's webbrowser module finds it.

`BROWSER` comes first: commands separated by os.pathsep, each with `%s` where the address goes (or at its end), a
trailing `&` for "don't wait". The browser gets none of our secrets in its environment and none of our output. The
address itself is in its command line: that holds state, nonce and challenge, but neither a code nor a verifier.
"""

import asyncio
import os
import re
import shlex
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from desktop_app.core.children import scrubbed
from desktop_app.core.errors import ProtocolProblem
from desktop_app.core.i18n import tr
from desktop_app.core.signin.known_browsers import BrowserChoice, starts

USUAL: Final = BrowserChoice()
"""The person's own browser."""
PATIENCE: Final = 1.0
"""Seconds that a browser command may take to fail. One that still runs then is taken to show the page."""

# `exec` hands a token to a child in such a variable, and that child may be us.
_TOKEN_NAME = re.compile(r"FRAMER_DESK_\w*TOKEN\w*")
# Windows and WSL: started without a shell, so that no `&` of an address is read as a command. os.startfile would
# hand down our whole environment.
_WINDOWS: Final = ("rundll32.exe", "url.dll,FileProtocolHandler", "%s")
_LINUX: Final = ("xdg-open", "x-www-browser", "firefox", "google-chrome", "chromium", "chromium-browser")
_MACOS: Final = "/usr/bin/open"
_LOADER_ORIGINALS: Final = ("LD_LIBRARY_PATH_ORIG", "DYLD_LIBRARY_PATH_ORIG", "LIBPATH_ORIG")


@dataclass(frozen=True, slots=True)
class _Command:
    """One way to open an address. `wait`: its exit status says whether that worked."""

    program: str
    arguments: tuple[str, ...]
    wait: bool = True

    def with_url(self, url: str) -> list[str]:
        return [self.program, *(argument.replace("%s", url) for argument in self.arguments)]


async def open_browser(
    url: str,
    choice: BrowserChoice = USUAL,
    *,
    drop: Iterable[str] = (),
    environ: Mapping[str, str] | None = None,
    platform: str = sys.platform,
) -> bool:
    """Ask the person's browser to show `url`; False when there is none, or none of them could be started.

    choice: which one. Where that isn't there no other takes its place: the person may be somebody else in it.
    drop: names of more environment variables to keep from it, such as the one that holds a client secret.
    Never blocks the loop, returns within a second for each command tried, and does not wait for the browser to end.
    Raises ProtocolProblem `not_a_web_address` for anything but http and https.
    """
    _require_web_address(url)
    environ = os.environ if environ is None else environ
    environment = browser_environment(environ, drop)
    commands = await asyncio.to_thread(_chosen, choice, environ, platform) if choice.special else None
    for command in _commands(environ, platform) if commands is None else commands:
        if await _start(command.with_url(url), environment, wait=command.wait):
            return True
    return False


def find_browser(environ: Mapping[str, str] | None = None, platform: str = sys.platform) -> str | None:
    """The program that `open_browser` tries first, or None when there is no browser to be had."""
    commands = _commands(os.environ if environ is None else environ, platform)
    return next((command.program for command in commands), None)


def browser_environment(environ: Mapping[str, str], drop: Iterable[str] = ()) -> dict[str, str]:
    """`environ` without our secrets and those named in `drop`, and as it was before a frozen build changed it."""
    kept = scrubbed(environ, [*drop, *filter(_TOKEN_NAME.fullmatch, environ)])
    if not getattr(sys, "frozen", False):
        return kept
    # PyInstaller points the loader at its own libraries, with which a system browser would crash.
    originals = {name: kept[name] for name in _LOADER_ORIGINALS if name in kept}
    bundle = str(getattr(sys, "_MEIPASS", "\0"))
    kept = {name: v for name, v in kept.items() if name not in originals and not v.startswith(bundle)}
    return kept | {name.removesuffix("_ORIG"): value for name, value in originals.items()}


def _require_web_address(url: str) -> None:
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        valid = False
    if not valid or not url.isascii() or not url.isprintable() or " " in url or '"' in url:
        raise ProtocolProblem(
            "not_a_web_address",
            tr("The server's sign-in page has no proper web address, so it was not opened."),
            tr("Check the authorization endpoint of this connection."),
        )


def _commands(environ: Mapping[str, str], platform: str) -> Iterator[_Command]:
    """The ways to open an address here, best first; only those whose program is there."""
    path = environ.get("PATH")
    for command in (*_from_variable(environ, platform), *_of_platform(environ, platform)):
        if program := shutil.which(command.program, path=path):
            yield _Command(program, command.arguments, command.wait)


def _chosen(choice: BrowserChoice, environ: Mapping[str, str], platform: str) -> list[_Command]:
    """The same for a browser that was chosen."""
    path = environ.get("PATH")
    found = ((shutil.which(line[0], path=path), line[1:]) for line in starts(choice, environ, platform))
    return [_Command(program, arguments) for program, arguments in found if program]


def _from_variable(environ: Mapping[str, str], platform: str) -> Iterator[_Command]:
    for line in environ.get("BROWSER", "").split(";" if platform == "win32" else ":"):
        try:
            words = [word.strip('"') for word in shlex.split(line, posix=platform != "win32")]
        except ValueError:
            continue
        wait = not words or words[-1] != "&"
        words = words if wait else words[:-1]
        if words:
            program, *arguments = words
            arguments = arguments if any("%s" in argument for argument in arguments) else [*arguments, "%s"]
            yield _Command(program, tuple(arguments), wait)


def _of_platform(environ: Mapping[str, str], platform: str) -> Iterator[_Command]:
    if platform == "win32":
        yield _Command(_WINDOWS[0], _WINDOWS[1:])
    elif platform == "darwin":
        yield _Command(_MACOS, ("%s",))
    else:
        if _is_wsl(environ):
            yield _Command("wslview", ("%s",))
            yield _Command(_WINDOWS[0], _WINDOWS[1:])
        if environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"):
            yield from (_Command(program, ("%s",)) for program in _LINUX)


def _is_wsl(environ: Mapping[str, str]) -> bool:
    """Linux inside Windows, where the browser is the one of Windows."""
    return "WSL_DISTRO_NAME" in environ or "WSL_INTEROP" in environ


async def _start(argv: list[str], environment: dict[str, str], *, wait: bool) -> bool:
    """Start `argv` on its own; whether it could be started and, within PATIENCE, didn't fail.

    A thread of its own, which does not keep the program from ending, collects the child whenever it ends: a pool's
    thread would be waited for at exit, and an asyncio subprocess would take the browser down with the loop.
    """
    loop = asyncio.get_running_loop()
    verdict: asyncio.Future[bool] = loop.create_future()

    def settle(worked: bool) -> None:
        if not verdict.done():
            verdict.set_result(worked)

    def tell(worked: bool) -> None:
        with suppress(RuntimeError):  # the loop may be closed long before the browser is
            loop.call_soon_threadsafe(settle, worked)

    def run() -> None:
        try:
            child = subprocess.Popen(
                argv,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C in our terminal is not meant for the browser
            )
        except OSError:
            tell(False)
            return
        if not wait:
            tell(True)
        tell(child.wait() == 0)

    threading.Thread(target=run, name=f"browser {Path(argv[0]).name}", daemon=True).start()
    done, _ = await asyncio.wait([verdict], timeout=PATIENCE)
    return verdict.result() if done else True
