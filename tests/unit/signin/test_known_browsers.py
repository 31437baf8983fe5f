"""Browsers by name and private windows: what is started on each system. Scripts play the browsers."""

from pathlib import Path

import pytest

from desktop_app.core.errors import ProfileProblem
from desktop_app.core.providers.fields import BROWSER_NAMES
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.signin.browser import open_browser
from desktop_app.core.signin.known_browsers import BROWSERS, BrowserChoice, starts
from tests.unit.signin.test_browser import URL, arguments, folder, program

__all__ = ["folder"]


def test_every_name_is_known() -> None:
    assert tuple(browser.name for browser in BROWSERS) == BROWSER_NAMES


@pytest.mark.parametrize(
    ("platform", "choice", "line"),
    [
        ("linux", BrowserChoice("chrome"), ("google-chrome", "%s")),
        ("linux", BrowserChoice("firefox", private=True), ("firefox", "--private-window", "%s")),
        ("darwin", BrowserChoice("safari"), ("/usr/bin/open", "-a", "Safari", "%s")),
        (
            "darwin",
            BrowserChoice("chrome", private=True),
            ("/usr/bin/open", "-na", "Google Chrome", "--args", "--incognito", "%s"),
        ),
        ("win32", BrowserChoice("edge", private=True), ("msedge.exe", "--inprivate", "%s")),
    ],
)
def test_what_is_started(platform: str, choice: BrowserChoice, line: tuple[str, ...]) -> None:
    assert next(starts(choice, {}, platform)) == line


def test_a_browser_without_private_windows_opens_none() -> None:
    assert list(starts(BrowserChoice("safari", private=True), {}, "darwin")) == []


async def test_the_named_browser_wins_over_the_variable(folder: Path) -> None:
    firefox = program(folder, "firefox")
    mine = program(folder, "mine")
    environ = {"BROWSER": "mine", "PATH": str(folder), "DISPLAY": ":0"}
    assert await open_browser(URL, BrowserChoice("firefox"), environ=environ, platform="linux")
    assert await arguments(firefox) == [URL]
    assert not mine.with_name("mine.args").exists()


async def test_no_other_browser_takes_the_place_of_the_chosen_one(folder: Path) -> None:
    program(folder, "firefox")
    environ = {"PATH": str(folder), "DISPLAY": ":0"}
    assert not await open_browser(URL, BrowserChoice("chrome"), environ=environ, platform="linux")
    assert not (folder / "firefox.args").exists()


@pytest.mark.parametrize(
    ("says", "own"),
    [("chromium_chromium.desktop", "chromium"), ("org.mozilla.firefox.desktop", "firefox"), ("unknown", "firefox")],
)
async def test_a_private_window_is_one_of_the_person_s_own_browser(folder: Path, says: str, own: str) -> None:
    program(folder, "xdg-settings", f"echo {says}")
    for name in ("firefox", "chromium"):
        program(folder, name)
    assert await open_browser(URL, BrowserChoice(private=True), environ={"PATH": str(folder)}, platform="linux")
    options = {"firefox": "--private-window", "chromium": "--incognito"}
    assert await arguments(folder / own) == [options[own], URL]
    assert not [other for other in options if other != own and (folder / f"{other}.args").exists()]


def test_a_connection_names_a_browser_and_never_a_command() -> None:
    profile = ProviderProfile(name="orchard", issuer="https://id.orchard.example")
    assert profile.changed({"browser": "firefox", "browser_private": "yes"}).browser_private
    for command in ("/usr/bin/env", "firefox --profile x", "sh -c true"):
        with pytest.raises(ProfileProblem) as refused:
            profile.changed({"browser": command})
        assert refused.value.code == "profile_value"
