"""What other programs do to connections and tokens shows in the window that is open, without being asked for."""

import asyncio
import errno
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import ProfileProblem
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.vault import problems
from desktop_app.ui.file_feed import FileFeed
from desktop_app.ui.shell.main_window import MainWindow
from tests.ui.conftest import Until, opened
from tests.ui.samples import NOW, World, tokens
from tests.ui.test_main_window import button, found, text


@pytest.fixture
def watched(world: World, tmp_path: Path) -> Path:
    """The file that the window hears of."""
    world.files = [tmp_path / "vault"]
    return tmp_path / "vault"


def tell(window: MainWindow) -> None:
    """As if the file had been written."""
    window.outside.ask()


async def test_a_sign_in_of_another_program_shows_at_home(watched: Path, world: World, until: Until) -> None:
    world.kept = {}
    async with opened(world) as window:
        window.show_home()
        assert window.presenter.find("sandbox") is None
        world.kept["sandbox"] = tokens()
        await asyncio.to_thread(watched.write_text, "sealed")
        await until(lambda: window.findChild(QWidget, "sidebar.connection.sandbox"))
        assert window.page == "home", "nobody is taken away from what they are doing"


async def test_a_sign_out_of_another_program_shows(world: World, until: Until) -> None:
    async with opened(world) as window:
        assert text(window, "identity.name") == "Ada Lindqvist"
        del world.kept["sandbox"]
        tell(window)
        await until(lambda: "signed out" in text(window, "identity.reason"))


async def test_a_refresh_token_that_was_refused_to_another_program_offers_signing_in(
    world: World, until: Until
) -> None:
    async with opened(world) as window:
        world.kept["sandbox"] = replace(world.kept["sandbox"], refresh_token=None)
        tell(window)
        await until(lambda: text(window, "identity.reason").startswith("Your sign-in has ended."))
        assert button(window, "identity.sign_in").isVisible()
        tell(window)
        await until(lambda: not window.commands.tasks.running("outside"))
        assert button(window, "identity.sign_in").isVisible(), "it stays so"
        world.kept["sandbox"] = tokens(issued_at=NOW, expires_at=NOW + 3600)
        tell(window)
        await until(lambda: text(window, "identity.name") == "Ada Lindqvist" and not complains(window))


def complains(window: MainWindow) -> bool:
    """Whether the bar says that something is wrong."""
    return found(window, "identity.reason").isVisible()


async def test_a_connection_that_is_gone_is_left(world: World, until: Until) -> None:
    async with opened(world) as window:
        window.choose("orchard")
        assert window.presenter.selected == "orchard"
        world.profiles = [each for each in world.profiles if each.name != "orchard"]
        tell(window)
        await until(lambda: text(window, "identity.name") == "Ada Lindqvist")
        assert window.page == "console"


async def test_the_last_connection_that_is_gone_leads_home(world: World, until: Until) -> None:
    async with opened(world) as window:
        world.profiles, world.kept = [], {}
        tell(window)
        await until(lambda: window.page == "home")


async def test_nothing_is_asked_for_while_the_keyring_is_locked(world: World, until: Until) -> None:
    async with opened(world) as window:
        world.locked = problems.keyring_locked()
        await window.presenter.load()
        world.profiles = []
        tell(window)
        await until(lambda: not window.commands.tasks.running("outside"))
        assert window.presenter.find("orchard"), "nothing was read"


async def test_a_connection_that_cannot_be_read_is_told_of_once(world: World, until: Until) -> None:
    async with opened(world) as window:
        broken = ProfileProblem("profile_broken", "The connection file fig.toml is not valid TOML.", "Mend that line.")
        world.broken = [broken]
        tell(window)
        await until(lambda: window.findChild(QWidget, "error"))
        assert text(window, "error.title") == broken.message
        error = found(window, "error")
        error.setObjectName("read")
        tell(window)
        await until(lambda: not window.commands.tasks.running("outside"))
        assert window.findChild(QWidget, "error") is None
        error.deleteLater()


async def test_a_file_in_a_folder_that_is_written_in_place_is_heard(world: World, tmp_path: Path, until: Until) -> None:
    folder = tmp_path / "profiles"
    folder.mkdir()
    (folder / "one.toml").write_text("a = 1")
    async with opened(world) as window:
        heard: list[int] = []
        feed = FileFeed([folder], window)
        feed.changed.connect(lambda: heard.append(1))
        with (folder / "one.toml").open("a") as file:
            file.write("b = 2")
        await until(lambda: heard)


async def test_what_comes_while_a_reading_fails_is_read_once_more(world: World, until: Until) -> None:
    async with opened(world) as window:
        tries: list[int] = []

        async def profiles() -> list[ProviderProfile]:
            tries.append(1)
            if len(tries) == 1:
                tell(window)
                raise ProfileProblem("profile_broken", "Half of it is written.", "Mend it.")
            return []

        window.presenter.services = replace(window.presenter.services, profiles=profiles)
        tell(window)
        await until(lambda: window.page == "home")
        assert window.findChild(QWidget, "error") is None


async def test_a_folder_that_is_closed_to_us_keeps_nothing_from_starting(
    world: World, tmp_path: Path, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "profiles").mkdir()
    world.files = [tmp_path / "profiles", tmp_path / "other" / "vault"]
    look, exists = Path.iterdir, Path.exists

    def refuse(path: Path, *details: object) -> Any:
        if path.is_relative_to(tmp_path / "profiles") or path.is_relative_to(tmp_path / "other"):
            raise PermissionError(errno.EACCES, "Permission denied")
        return (look if not details else exists)(path)

    monkeypatch.setattr(Path, "iterdir", refuse)
    monkeypatch.setattr(Path, "exists", lambda path: refuse(path, "exists"))
    async with opened(world) as window:
        await until(lambda: not window.commands.tasks.running("outside"))
        assert text(window, "identity.name") == "Ada Lindqvist"
