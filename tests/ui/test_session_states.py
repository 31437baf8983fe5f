"""Sleep, a clock that is set, no network, a locked keyring: each shows, and the window goes on by itself."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.core.clock import Jump
from desktop_app.core.errors import NetworkProblem, VaultProblem
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.vault import problems
from desktop_app.core.vault.base import VaultState
from desktop_app.ui.life import Life
from desktop_app.ui.memory import Memory
from desktop_app.ui.shell import background, vault_watch
from desktop_app.ui.shell.main_window import MainWindow
from desktop_app.ui.shell.renewals import RETRY, RETRY_OVER
from desktop_app.ui.shell.wakes import Wakes, words
from tests.ui.conftest import Until, opened
from tests.ui.gallery import GalleryPages
from tests.ui.samples import ISSUED, NOW, World, tokens
from tests.ui.test_main_window import button, found, text
from tests.ui.test_shell_presenter import presenter_of


def wakes(window: MainWindow) -> Wakes:
    made: Wakes | None = window.findChild(Wakes)
    assert made is not None
    return made


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault_watch, "AGAIN", 0.005)


async def test_a_token_that_expired_in_sleep_is_renewed_at_once(world: World, until: Until) -> None:
    async with opened(world) as window:
        world.clock.advance(7200)
        wakes(window).look()
        await until(lambda: world.refreshed == ["sandbox"])
        await until(lambda: text(window, "identity.countdown") == "1:00:00")
        said = "The computer slept for 2 hours. Your sign-ins were looked at again."
        assert text(window, "status.said") == said


class FailsOnce(World):
    """The first renewal has no answer."""

    async def _refresh(self, name: str) -> TokenSet:
        if not self.refreshed:
            self.refreshed.append(name)
            raise NetworkProblem("unreachable", "Nothing answered.")
        return await super()._refresh(name)


async def test_a_network_that_is_slow_to_come_back_costs_seconds(until: Until, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(background, "RADIO", 0.05)
    world = FailsOnce(kept={"sandbox": tokens()})
    async with opened(world) as window:
        world.clock.advance(7200)
        wakes(window).look()
        await until(lambda: world.refreshed == ["sandbox", "sandbox"])
        await until(lambda: text(window, "identity.countdown") == "1:00:00")


async def test_what_another_program_renewed_meanwhile_is_taken(world: World, until: Until) -> None:
    async with opened(world) as window:
        world.clock.advance(7200)
        world.kept["sandbox"] = tokens(issued_at=NOW + 7000, expires_at=NOW + 7200 + 1800)
        wakes(window).look()
        await until(lambda: text(window, "identity.countdown") == "30:00")
        assert world.refreshed == []


async def test_a_clock_that_was_set_is_said_and_counted_anew(world: World, until: Until) -> None:
    async with opened(world) as window:
        world.clock.advance(1200)
        world.set_ahead += 1200
        wakes(window).look()
        await until(lambda: text(window, "identity.countdown") == "32:40")
        assert "set 20 minutes ahead" in text(window, "status.said")
        wakes(window).look()
        assert world.refreshed == []


@pytest.mark.parametrize(
    ("jump", "said"),
    [
        (Jump(asleep=95), "The computer slept for 95 seconds."),
        (Jump(asleep=3 * 86_400 + 5), "The computer slept for 3 days."),
        (Jump(set_by=-7205), "The computer's clock was set back by 2 hours."),
    ],
)
def test_lengths_of_time_are_round(jump: Jump, said: str) -> None:
    assert words(jump).startswith(said)


async def test_no_answer_after_waking_is_tried_again_also_when_the_token_is_over(until: Until) -> None:
    world = World(kept={"sandbox": tokens()}, refresh_problem=NetworkProblem("unreachable", "Nothing answered."))
    presenter = presenter_of(world)
    await presenter.load()
    world.clock.advance(7200)
    await presenter.recover()
    task = asyncio.get_running_loop().create_task(presenter.keep_fresh())
    await until(lambda: presenter.connections[0].problem)
    assert presenter.connections[0].next_try == NOW + 7200 + RETRY_OVER
    world.refresh_problem = None
    await presenter.recover()
    await until(lambda: presenter.reading(presenter.connections[0]).life is Life.VALID)
    task.cancel()


async def test_the_network_that_is_back_is_used_at_once(until: Until) -> None:
    world = World(kept={"orchard": tokens("orchard")})
    world.refresh_problem = NetworkProblem("unreachable", "Nothing answered.")
    world.clock.at = ISSUED + 3400
    presenter = presenter_of(world)
    await presenter.load()
    task = asyncio.get_running_loop().create_task(presenter.keep_fresh())
    orchard = "orchard"
    await until(lambda: (shown := presenter.find(orchard)) and shown.next_try == ISSUED + 3400 + RETRY)
    await presenter.set_online(False)
    world.refresh_problem = None
    await presenter.set_online(True)
    await until(lambda: (shown := presenter.find(orchard)) and shown.problem is None and shown.next_try is None)
    task.cancel()


async def test_what_had_expired_before_the_window_opened_is_left_alone() -> None:
    world = World(kept={"orchard": tokens("orchard", expires_at=NOW - 60)})
    presenter = presenter_of(world)
    await presenter.recover()
    shown = presenter.find("orchard")
    assert shown is not None
    assert shown.next_try is None


async def test_offline_shows_what_will_happen(world: World) -> None:
    world.kept["orchard"] = tokens("orchard")
    async with opened(world) as window:
        window.choose("orchard")
        await window.presenter.set_online(False)
        assert text(window, "identity.reason").startswith("You are offline.")
        world.clock.advance(7200)
        window.refresh()
        assert "expired and is renewed when the network returns" in text(window, "identity.reason")
        await window.presenter.set_online(True)
        assert not button(window, "identity.unlock").isVisible()


async def test_the_sandbox_is_never_offline(world: World) -> None:
    world.profiles[0] = replace(world.profiles[0], issuer="")  # as the program knows it: its address comes when it runs
    async with opened(world) as window:
        await window.presenter.set_online(False)
        assert button(window, "identity.refresh").isEnabled()
        assert not found(window, "identity.reason").isVisible()


async def test_a_keyring_that_is_locked_at_the_start(world: World, until: Until, tmp_path: Path) -> None:
    memory = Memory(tmp_path / "window.json")
    memory.set("connections", ["sandbox"])
    memory.set("view", "token")
    world.locked = problems.keyring_locked()
    window = MainWindow(memory)
    window.resize(1440, 900)
    window.show()
    await window.start(world.services(), lambda frame: GalleryPages(world, frame))
    assert window.presenter.selected == "sandbox"
    assert text(window, "identity.reason").startswith("This computer's keyring is locked.")
    assert button(window, "identity.unlock").isVisible()
    assert not button(window, "identity.sign_in").isVisible()
    assert window.findChild(QWidget, "error") is None
    await until(lambda: text(window, "status.vault") == "Keyring locked")
    assert memory.get("connections") == ["sandbox"], "nothing is forgotten for being locked"

    world.locked = None
    await until(lambda: text(window, "identity.name") == "Ada Lindqvist")
    await until(lambda: text(window, "status.vault") == "System keyring")
    assert not button(window, "identity.unlock").isVisible()
    await window.end()
    window.hide()
    window.deleteLater()
    memory.save()


async def test_a_keyring_that_is_not_there_yet_at_the_start(world: World, until: Until, tmp_path: Path) -> None:
    memory = Memory(tmp_path / "window.json")
    memory.set("connections", ["sandbox"])
    world.locked = problems.no_keyring()
    world.vault = VaultState(False, "System keyring", "None answers.", "", problems.no_keyring())
    window = MainWindow(memory)
    window.resize(1440, 900)
    window.show()
    await window.start(world.services(), lambda frame: GalleryPages(world, frame))
    assert text(window, "identity.reason").startswith("This computer has no working keyring")
    assert button(window, "identity.unlock").text() == "Try again"
    assert window.findChild(QWidget, "error") is None
    await until(lambda: found(window, "status.vault").toolTip().startswith("None answers."))

    world.locked = None
    world.vault = VaultState(True, "System keyring", "GNOME Keyring")
    await until(lambda: text(window, "identity.name") == "Ada Lindqvist")
    await until(lambda: found(window, "status.vault").toolTip().startswith("GNOME Keyring"))
    await window.end()
    window.hide()
    window.deleteLater()
    memory.save()


async def test_nobody_is_called_signed_out_whose_tokens_cannot_be_read(world: World, tmp_path: Path) -> None:
    async with opened(world) as window:
        world.locked = problems.vault_corrupt(tmp_path / "vault.sealed")
        with pytest.raises(VaultProblem):
            await window.presenter.load()
        assert text(window, "identity.reason") == f"{tmp_path / 'vault.sealed'} is damaged and can't be opened."


async def test_a_keyring_that_is_locked_in_the_middle(world: World, until: Until) -> None:
    async with opened(world) as window:
        await until(lambda: text(window, "status.vault") == "System keyring")
        world.locked = problems.keyring_locked()
        window.background.activated()
        await until(lambda: text(window, "status.vault") == "Keyring locked")
        assert "goes on working" in found(window, "status.vault").toolTip()
        await window.presenter.load()
        assert text(window, "identity.name") == "Ada Lindqvist", "what was known is shown"
        world.locked = None
        await until(lambda: text(window, "status.vault") == "System keyring")
        assert window.presenter.locked is None


async def test_what_to_do_about_a_locked_keyring_is_said_until_it_is_unlocked(world: World, until: Until) -> None:
    world.locked = problems.keyring_locked()
    world.vault = VaultState(False, "System keyring", "", "", problems.keyring_locked())
    async with opened(world) as window:
        window.presenter.expect(["sandbox"])
        await window.presenter.load()
        window.choose("sandbox")
        await until(lambda: text(window, "status.vault") == "Keyring locked")
        button(window, "identity.unlock").click()
        await until(lambda: text(window, "status.said") == problems.keyring_locked().remedy)
        world.locked = None
        await until(lambda: text(window, "identity.name") == "Ada Lindqvist")
        assert text(window, "status.said") == ""


async def test_unlock_asks(world: World, until: Until) -> None:
    world.locked = problems.passphrase_needed()
    async with opened(world) as window:
        window.presenter.expect(["sandbox"])
        await window.presenter.load()
        window.choose("sandbox")
        assert "passphrase" in text(window, "identity.reason")
        window.show_error(problems.passphrase_needed())
        assert window.findChild(QWidget, "error") is None, "the bar says it already"
        world.locked = None
        button(window, "identity.unlock").click()
        await until(lambda: text(window, "identity.name") == "Ada Lindqvist")
