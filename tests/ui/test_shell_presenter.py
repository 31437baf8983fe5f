"""Which connections are shown, and how they are kept fresh."""

import asyncio

import pytest

from desktop_app.core.errors import NetworkProblem, SignInNeeded, VaultProblem
from desktop_app.core.tokens.token import TokenSet
from desktop_app.ui.shell.presenter import ShellPresenter
from desktop_app.ui.shell.renewals import RETRY
from tests.ui.conftest import Until
from tests.ui.samples import ISSUED, NOW, World, pictured, tokens


def presenter_of(world: World) -> ShellPresenter:
    made = ShellPresenter(lambda: None)
    made.services = world.services()
    return made


async def test_built_in_connections_show_once_they_are_used(world: World) -> None:
    del world.kept["framer"]
    presenter = presenter_of(world)
    await presenter.load()
    assert [each.name for each in presenter.connections] == ["sandbox", "orchard", "harbor"]
    await presenter.set_signing_in("framer")
    assert presenter.current is not None
    assert presenter.current.name == "framer"
    assert presenter.current.signing_in
    await presenter.set_signing_in("")
    assert presenter.find("framer") is not None


async def test_one_broken_entry_hides_no_other(world: World) -> None:
    services = world.services()

    async def broken(name: str) -> TokenSet | None:
        if name == "sandbox":
            raise VaultProblem("token_entry_unreadable", "The kept token can't be read.")
        return world.kept.get(name)

    presenter = ShellPresenter(lambda: None)
    presenter.services = services.__class__(**{**vars(services), "tokens": broken})
    with pytest.raises(VaultProblem):
        await presenter.load()
    assert [each.name for each in presenter.connections] == ["framer", "orchard", "harbor"]


async def test_a_refused_refresh_stays_on_the_connection(world: World) -> None:
    presenter = presenter_of(world)
    await presenter.load()
    world.refresh_problem = SignInNeeded("refresh_refused", "Your sign-in has ended.")
    with pytest.raises(SignInNeeded):
        await presenter.refresh("sandbox")
    sandbox = presenter.find("sandbox")
    assert sandbox is not None
    assert sandbox.problem is world.refresh_problem
    await presenter.load()
    kept = presenter.find("sandbox")
    assert kept is not None
    assert kept.problem is world.refresh_problem, "reading the same token again forgets nothing"


async def test_a_failed_refresh_names_the_next_try(world: World) -> None:
    presenter = presenter_of(world)
    await presenter.load()
    world.refresh_problem = NetworkProblem("unreachable", "Nothing answered.")
    with pytest.raises(NetworkProblem):
        await presenter.refresh("sandbox")
    sandbox = presenter.find("sandbox")
    assert sandbox is not None
    assert sandbox.next_try == NOW + RETRY
    assert presenter.reading(sandbox).caption == "next try 14:33"
    world.refresh_problem = None
    await presenter.refresh("sandbox")
    renewed = presenter.find("sandbox")
    assert renewed is not None
    assert (renewed.problem, renewed.next_try) == (None, None)


async def test_a_token_is_renewed_when_its_time_comes(until: Until) -> None:
    world = World(kept={"sandbox": tokens()})
    world.clock.at = ISSUED + 3400
    presenter = presenter_of(world)
    await presenter.load()
    task = asyncio.get_running_loop().create_task(presenter.keep_fresh())
    await until(lambda: world.refreshed)
    await until(lambda: presenter.find("sandbox") and presenter.connections[0].tokens == world.kept["sandbox"])
    task.cancel()
    assert world.refreshed == ["sandbox"], "once, not again and again"


async def test_a_refused_renewal_is_not_tried_again(until: Until) -> None:
    world = World(kept={"sandbox": tokens()}, refresh_problem=SignInNeeded("refresh_refused", "It has ended."))
    world.clock.at = ISSUED + 3400
    presenter = presenter_of(world)
    await presenter.load()
    task = asyncio.get_running_loop().create_task(presenter.keep_fresh())
    await until(lambda: presenter.connections[0].problem)
    for _ in range(20):
        await asyncio.sleep(0)
    task.cancel()
    assert world.refreshed == ["sandbox"]


async def test_nothing_is_renewed_offline(until: Until) -> None:
    world = pictured()
    world.kept["orchard"] = tokens("orchard", expires_at=NOW + 10)
    presenter = presenter_of(world)
    await presenter.set_online(False)
    assert [each.offline for each in presenter.connections] == [False, True, True, True], "loopback needs no network"
    task = asyncio.get_running_loop().create_task(presenter.keep_fresh())
    for _ in range(20):
        await asyncio.sleep(0)
    assert world.refreshed == []
    await presenter.set_online(True)
    await until(lambda: world.refreshed == ["orchard"])
    task.cancel()


async def test_signing_out_forgets_and_says_so(world: World) -> None:
    presenter = presenter_of(world)
    await presenter.load()
    assert "no longer accepts" in await presenter.sign_out("sandbox")
    assert presenter.find("sandbox") is not None
    assert presenter.find("sandbox").tokens is None  # type: ignore[union-attr]
