"""Browsers that can be chosen by name, and how each is asked for a private window.

A connection's file may come from somebody else, so it can name one of these and never a command.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class BrowserChoice:
    """Which browser: one of `BROWSERS` by its name, "" for the person's own. private: in a window of its own, where
    nobody is signed in yet."""

    name: str = ""
    private: bool = False

    @property
    def special(self) -> bool:
        """Whether it is anything but the person's own browser as usual."""
        return bool(self.name) or self.private


@dataclass(frozen=True, slots=True)
class Browser:
    """programs: on Linux and elsewhere on PATH. exe: on Windows. app: on macOS. private: the option, "" for none."""

    name: str
    programs: tuple[str, ...]
    exe: str
    app: str
    private: str


BROWSERS: Final = (
    Browser("firefox", ("firefox", "firefox-esr"), "firefox.exe", "Firefox", "--private-window"),
    Browser("chrome", ("google-chrome", "google-chrome-stable"), "chrome.exe", "Google Chrome", "--incognito"),
    Browser("chromium", ("chromium", "chromium-browser"), "chromium.exe", "Chromium", "--incognito"),
    Browser("edge", ("microsoft-edge", "microsoft-edge-stable"), "msedge.exe", "Microsoft Edge", "--inprivate"),
    Browser("brave", ("brave-browser", "brave"), "brave.exe", "Brave Browser", "--incognito"),
    Browser("vivaldi", ("vivaldi", "vivaldi-stable"), "vivaldi.exe", "Vivaldi", "--incognito"),
    Browser("opera", ("opera",), "opera.exe", "Opera", "--private"),
    Browser("safari", (), "", "Safari", ""),
)

_OPEN: Final = "/usr/bin/open"
_ASK: Final = "xdg-settings"
_PATIENCE: Final = 2.0


def starts(choice: BrowserChoice, environ: Mapping[str, str], platform: str) -> Iterator[tuple[str, ...]]:
    """Command lines that show `%s` as chosen, best first; whether their programs are there is not looked at.

    A private window of no browser in particular is one of the person's own, or else of any that has such windows.
    Blocks for a moment.
    """
    if choice.name:
        found = [browser for browser in BROWSERS if browser.name == choice.name]
    else:
        own = _own(environ, platform)
        found = sorted(BROWSERS, key=lambda browser: not own.intersection(browser.programs))
    for browser in found:
        if browser.private or not choice.private:
            yield from _of(browser, platform, private=choice.private)


def _of(browser: Browser, platform: str, *, private: bool) -> Iterator[tuple[str, ...]]:
    option = (browser.private,) if private else ()
    if platform == "darwin":
        # Without -n, options do not reach a browser that runs already.
        yield (_OPEN, "-na", browser.app, "--args", *option, "%s") if private else (_OPEN, "-a", browser.app, "%s")
    elif platform == "win32":
        yield from ((program, *option, "%s") for program in (_registered(browser.exe), browser.exe) if program)
    else:
        yield from ((program, *option, "%s") for program in browser.programs)


def _own(environ: Mapping[str, str], platform: str) -> frozenset[str]:
    """The names that the program of the person's own browser may have, where a Linux desktop tells it."""
    program = shutil.which(_ASK, path=environ.get("PATH")) if platform.startswith("linux") else None
    if program is None:
        return frozenset()
    try:
        asked = subprocess.run(
            [program, "get", "default-web-browser"],
            env=dict(environ), capture_output=True, text=True, timeout=_PATIENCE, check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return frozenset()
    # firefox.desktop, firefox_firefox.desktop (snap), org.mozilla.firefox.desktop (flatpak)
    name = asked.stdout.strip().removesuffix(".desktop").lower()
    return frozenset({name, name.rpartition("_")[2], name.rpartition(".")[2]})


def _registered(exe: str) -> str:
    """Where Windows says that a program is, "" where it doesn't know."""
    if sys.platform == "win32":
        import winreg

        for root in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
            try:
                path = winreg.QueryValue(root, rf"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\{exe}")
            except OSError:
                continue
            return path.strip('"')
    return ""
