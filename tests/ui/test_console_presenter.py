"""Sending from the console, and what is on the desk afterwards. No widget is needed."""

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.api.answer.arriving import Arriving
from desktop_app.core.api.catalog import Catalog
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import NetworkProblem, ScopeMissing, StorageProblem, UserFacing
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.vault import problems as vault_problems
from desktop_app.ui.console.answer import saving
from desktop_app.ui.console.answer.problems import Action
from desktop_app.ui.console.presenter import ConsolePresenter
from desktop_app.ui.console.services import ConsoleServices, Wait
from desktop_app.ui.console.variables.services import NoSecrets, VariableServices
from desktop_app.ui.widgets.kv_pair import Pair
from tests.ui.samples_console import catalog, response

Reply = Callable[[Request, Wait], Awaitable[Response]]


class World:
    """Connections, and an API that answers as a test says."""

    def __init__(self) -> None:
        self.clock = FixedClock(1000.0)
        self.sent: list[tuple[str, Request, bool]] = []
        self.granted: tuple[str, ...] = ("projects:read",)
        self.signed_in = True
        self.catalog: Catalog | None = catalog()
        self.started = 0
        self.reply: Reply = self._ok
        self.shown = 0
        services = ConsoleServices(self.clock, self._profile, self._tokens, self._catalog, self._send, self._start)
        self.presenter = ConsolePresenter(services, self._changed)

    def _changed(self) -> None:
        self.shown += 1

    async def _profile(self, name: str) -> ProviderProfile:
        return ProviderProfile(name=name, title=name.title(), api_base_url=f"https://api.example/{name}",
                               built_in=name == "sandbox")  # fmt: skip

    async def _tokens(self, name: str) -> TokenSet | None:
        if not self.signed_in:
            return None
        return TokenSet(
            profile=name, issuer="", client_id="", account="a", access_token=Secret("t"), scopes=self.granted
        )

    async def _catalog(self, profile: ProviderProfile) -> Catalog | None:
        return self.catalog

    async def _start(self) -> None:
        self.started += 1

    async def _ok(self, request: Request, wait: Wait) -> Response:
        return response()

    async def _send(
        self,
        name: str,
        request: Request,
        *,
        send_anyway: bool,
        wait: Wait,
        retries: int = 0,
        arriving: Arriving | None = None,
    ) -> Response:
        self.sent.append((name, request, send_anyway))
        return await self.reply(request, wait)

    def fail(self, error: Exception) -> None:
        async def reply(request: Request, wait: Wait) -> Response:
            raise error

        self.reply = reply


@pytest.fixture
async def world() -> World:
    world = World()
    await world.presenter.show("sandbox")
    return world


async def test_the_first_thing_on_the_desk_can_be_sent_at_once(world: World) -> None:
    desk = world.presenter.desk
    assert (desk.draft.method, desk.draft.path) == ("GET", "/projects")
    assert desk.authority == "api.example/sandbox"
    assert desk.sandbox
    assert world.presenter.needs() == (("projects:read", True),)
    await world.presenter.send()
    assert desk.stage == "answered"
    assert desk.response is not None
    assert desk.body is not None
    assert desk.body.kind == "json"
    assert world.sent[0][0] == "sandbox"
    assert not world.sent[0][2]


async def test_an_operation_that_is_locked_or_needs_filling_is_not_put_first() -> None:
    world = World()
    world.granted = ()
    await world.presenter.show("sandbox")
    assert world.presenter.desk.draft.path == "/me"


async def test_without_a_description_one_starts_with_an_empty_request() -> None:
    world = World()
    world.catalog = None
    await world.presenter.show("orchard")
    assert world.presenter.groups() == []
    assert world.presenter.desk.catalog_loaded
    assert world.presenter.desk.draft.path == "/"


async def test_a_sandbox_that_the_request_started_is_asked_what_it_can_do() -> None:
    world = World()
    world.catalog = None
    await world.presenter.show("sandbox")
    assert world.presenter.groups() == []
    world.catalog = catalog()
    await world.presenter.send()
    assert world.presenter.groups()
    assert world.presenter.desk.draft.path == "/", "the answer belongs to what was sent"


async def test_each_connection_keeps_its_own_desk(world: World) -> None:
    await world.presenter.send()
    answered = world.presenter.desk
    await world.presenter.show("orchard")
    assert world.presenter.desk.stage == "empty"
    assert not world.presenter.desk.sandbox
    await world.presenter.show("sandbox")
    assert world.presenter.desk is answered
    assert answered.response is not None


async def test_showing_the_same_connection_again_reads_the_token_and_keeps_the_request(world: World) -> None:
    world.presenter.edit_target("/projects?limit=9")
    world.granted = ("projects:read", "sites:publish")
    await world.presenter.show("sandbox")
    assert world.presenter.desk.draft.target == "/projects?limit=9"
    assert world.presenter.scopes_to_ask(("x",)) == ("projects:read", "sites:publish", "x")


async def test_what_was_written_for_an_operation_comes_back_with_it(world: World) -> None:
    presenter = world.presenter
    first, second = catalog().operations[0], catalog().operations[1]
    presenter.edit_target("/projects?limit=9")
    presenter.choose(second)
    assert presenter.desk.draft.body.startswith("{")
    presenter.choose(first)
    assert presenter.desk.draft.target == "/projects?limit=9"


async def test_a_typed_address_finds_its_operation(world: World) -> None:
    presenter = world.presenter
    presenter.edit_target("/me")
    assert presenter.desk.draft.operation is not None
    assert presenter.desk.draft.operation.summary == "Who you are"
    presenter.edit(method="POST")
    assert presenter.desk.draft.operation is None


async def test_an_error_is_on_the_desk_and_the_old_answer_is_gone(world: World) -> None:
    await world.presenter.send()
    world.fail(NetworkProblem("unreachable", "Could not reach it."))
    await world.presenter.send()
    desk = world.presenter.desk
    assert desk.stage == "failed"
    assert desk.response is None
    assert desk.body is None
    assert desk.problem is not None
    assert desk.problem.actions[0] is Action.START_SANDBOX


async def test_starting_the_sandbox_sends_again(world: World) -> None:
    world.fail(NetworkProblem("unreachable", "Could not reach it."))
    await world.presenter.send()
    world.reply = world._ok
    await world.presenter.start_sandbox()
    assert world.started == 1
    assert world.presenter.desk.stage == "answered"


async def test_a_missing_scope_stops_the_request_and_can_be_overridden(world: World) -> None:
    world.fail(ScopeMissing("scope_missing", "m", scopes=("sites:publish",)))
    await world.presenter.send()
    problem = world.presenter.desk.problem
    assert problem is not None
    assert problem.scopes == ("sites:publish",)
    world.reply = world._ok
    await world.presenter.send(send_anyway=True)
    assert world.sent[-1][2]
    assert world.presenter.desk.problem is None


async def test_a_request_stopped_for_want_of_scopes_is_offered_again_once_they_are_granted(world: World) -> None:
    world.fail(ScopeMissing("scope_missing", "m", scopes=("sites:publish",)))
    await world.presenter.send()
    await world.presenter.show("sandbox")
    assert world.presenter.desk.problem is not None
    world.granted = ("projects:read", "sites:publish")
    await world.presenter.show("sandbox")
    offered = world.presenter.desk.problem
    assert offered is not None
    assert offered.title == "sites:publish is allowed now"
    assert offered.actions == (Action.SEND_NOW,)
    world.reply = world._ok
    await world.presenter.send()
    assert world.presenter.desk.problem is None


async def test_what_is_not_filled_in_is_said_before_anything_is_sent(world: World) -> None:
    world.presenter.choose(catalog().operations[2])
    await world.presenter.send()
    assert world.sent == []
    problem = world.presenter.desk.problem
    assert problem is not None
    assert "projectId" in problem.title
    world.presenter.edit(path_pairs=(Pair("projectId", "prj 1", known=True, required=True),))
    await world.presenter.send()
    assert world.sent[0][1].target == "/projects/prj%201"


@pytest.mark.logs("a request of the console failed")
async def test_a_bug_is_shown_in_words(world: World) -> None:
    world.fail(ZeroDivisionError("secret detail"))
    await world.presenter.send()
    problem = world.presenter.desk.problem
    assert problem is not None
    assert "secret" not in problem.title
    assert Action.DETAILS in problem.actions


async def test_cancelling_shows_what_was_there_before(world: World) -> None:
    await world.presenter.send()
    arrived = asyncio.Event()

    async def never(request: Request, wait: Wait) -> Response:
        arrived.set()
        await asyncio.Event().wait()
        raise AssertionError("unreachable")

    world.reply = never
    sending = asyncio.ensure_future(world.presenter.send())
    await arrived.wait()
    desk = world.presenter.desk
    assert desk.busy
    world.clock.advance(1.2)
    assert world.presenter.waited() == pytest.approx(1.2)
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    assert desk.stage == "answered"
    assert desk.response is not None


async def held_by_a_limit(world: World) -> asyncio.Future[None]:
    """A request that waits for its turn, an hour from now."""
    holding = asyncio.Event()

    async def limited(request: Request, wait: Wait) -> Response:
        holding.set()
        await wait(3600.0, 2)
        return response()

    world.reply = limited
    sending = asyncio.ensure_future(world.presenter.send())
    await holding.wait()
    await asyncio.sleep(0)
    return sending


async def test_a_rate_limit_is_waited_out_with_a_countdown_and_a_way_past(world: World) -> None:
    sending = await held_by_a_limit(world)
    desk = world.presenter.desk
    assert desk.stage == "limited"
    assert desk.problem is not None
    assert "3600 s" in desk.problem.reason
    world.clock.advance(10)
    world.presenter.tick()
    assert "3590 s" in desk.problem.reason
    world.presenter.send_now()
    await sending
    assert world.presenter.desk.response is not None
    assert world.presenter.desk.problem is None


async def test_an_address_that_is_typed_brings_the_parameters_of_its_operation(world: World) -> None:
    presenter = world.presenter
    presenter.tabs.new()
    presenter.edit_target("/projects?mine=1")
    desk = presenter.desk
    assert desk.draft.operation is not None
    rows = {pair.name: pair for pair in desk.draft.query_pairs}
    assert rows["mine"].enabled
    described = {each.name for each in desk.draft.operation.parameters if each.place == "query"}
    assert described
    assert described == rows.keys() - {"mine"}
    assert all(rows[name].offered and rows[name].hint for name in described)
    assert desk.draft.target == "/projects?mine=1", "nothing is sent that nobody asked for"

    one = sorted(described)[0]
    presenter.edit(query_pairs=tuple(Pair(one, "7", known=True) if pair.name == one else pair
                                     for pair in desk.draft.query_pairs))  # fmt: skip
    presenter.edit_target(f"/nowhere?mine=1&{one}=7")
    assert world.presenter.desk.draft.operation is None
    assert {(pair.name, pair.known) for pair in desk.draft.query_pairs} == {("mine", False), (one, False)}


async def test_stopping_the_wait_of_a_limit_brings_back_what_was_there_before(world: World) -> None:
    await world.presenter.send()
    desk = world.presenter.desk
    sending = await held_by_a_limit(world)
    assert (desk.stage, desk.problem is None) == ("limited", False)
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    assert (desk.stage, desk.problem) == ("answered", None)


async def test_a_request_that_is_taken_back_slowly_does_not_hide_the_one_after_it(world: World) -> None:
    arrived, let_go, hold = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def slow(request: Request, wait: Wait) -> Response:
        arrived.set()
        try:
            await hold.wait()
        finally:
            await let_go.wait()
        return response()

    world.reply = slow
    first = asyncio.ensure_future(world.presenter.send())
    await arrived.wait()
    first.cancel()
    arrived.clear()
    second = asyncio.ensure_future(world.presenter.send())
    await arrived.wait()
    let_go.set()
    with pytest.raises(asyncio.CancelledError):
        await first
    stages = [str(world.presenter.desk.stage)]
    hold.set()
    await second
    assert [*stages, world.presenter.desk.stage] == ["sending", "answered"]


async def test_an_answer_for_a_connection_that_is_not_shown_stays_on_its_desk(world: World) -> None:
    release = asyncio.Event()

    async def late(request: Request, wait: Wait) -> Response:
        await release.wait()
        return response()

    world.reply = late
    sending = asyncio.ensure_future(world.presenter.send())
    await asyncio.sleep(0)
    first = world.presenter.desk
    await world.presenter.show("orchard")
    shown = world.shown
    release.set()
    await sending
    assert first.stage == "answered"
    assert world.presenter.desk.stage == "empty"
    assert world.shown == shown


async def test_an_answer_is_saved_as_it_came(world: World, tmp_path: Path) -> None:
    await world.presenter.send()
    given = world.presenter.desk.response
    assert given is not None
    assert saving.suggested_name(world.presenter.desk.draft.path, given) == "projects.json"
    await saving.save(given, tmp_path / "out.json")
    assert (tmp_path / "out.json").read_bytes() == given.content
    with pytest.raises(StorageProblem):
        await saving.save(given, tmp_path / "no" / "such" / "folder.json")


async def test_closing_removes_the_files_of_large_answers(world: World, tmp_path: Path) -> None:
    file = tmp_path / "body"
    file.write_bytes(b"x" * 2_000_000)

    async def large(request: Request, wait: Wait) -> Response:
        given = response(headers=())
        return Response(given.status, given.reason, given.headers, given.url, given.http_version, given.timing,
                        2_000_000, None, file)  # fmt: skip

    world.reply = large
    await world.presenter.send()
    assert file.exists()
    world.presenter.close()
    assert not file.exists()


async def test_an_error_while_reading_the_connection_is_not_hidden() -> None:
    world = World()

    async def broken(name: str) -> ProviderProfile:
        raise UserFacing("profile_broken", "Broken.")

    services = ConsoleServices(world.clock, broken, world._tokens, world._catalog, world._send, world._start)
    with pytest.raises(UserFacing, match="Broken"):
        await ConsolePresenter(services, lambda: None).show("orchard")


async def test_a_vault_that_is_locked_leaves_a_page_to_look_at(world: World) -> None:
    async def locked(name: str) -> TokenSet | None:
        raise vault_problems.keyring_locked()

    class Locked(NoSecrets):
        async def names(self) -> list[str]:
            raise vault_problems.keyring_locked()

    services = ConsoleServices(world.clock, world._profile, locked, world._catalog, world._send, world._start)
    services = replace(services, variables=VariableServices(secrets=lambda name: Locked()))
    presenter = ConsolePresenter(services, world._changed)
    await presenter.show("orchard")
    assert presenter.groups(), "what the API can do is listed"
    assert presenter.desk.base_url == "https://api.example/orchard"
    assert not presenter.desk.api.signed_in


def test_presenters_need_no_screen_and_no_qt() -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None\n"
        "import desktop_app.ui.console.presenter, desktop_app.ui.home.presenter, desktop_app.ui.signin.presenter"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
