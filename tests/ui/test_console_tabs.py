"""Tabs of the console: several requests at once, closed and reopened, kept over a restart, undone and redone."""

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.api.catalog import Catalog
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.ui.console.desk import Api, Desk, Source
from desktop_app.ui.console.presenter import ConsolePresenter
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.console.request.from_operation import from_operation
from desktop_app.ui.console.request.history import DraftHistory
from desktop_app.ui.console.request.options import Options
from desktop_app.ui.console.services import ConsoleServices, Wait
from desktop_app.ui.console.tabs.kept import Kept, TabStore, desk_of, kept_of
from desktop_app.ui.console.tabs.tab_set import TabSet
from desktop_app.ui.widgets.kv_pair import Pair
from tests.ui.samples_console import catalog, response
from tests.ui.test_console_presenter import World

EDITED = Draft(path="/edited")


def tab_set() -> TabSet:
    return TabSet(Api("sandbox", catalog=catalog()), lambda: None)


def paths(tabs: TabSet) -> list[str]:
    return [desk.draft.path for desk in tabs.desks]


# The list of tabs


def test_there_is_always_a_tab() -> None:
    tabs = tab_set()
    tabs.current.draft = EDITED
    tabs.close(0)
    assert paths(tabs) == ["/"]
    assert tabs.reopen() is not None
    assert paths(tabs) == ["/edited"], "the empty one gave its place back"
    assert tabs.reopen() is None


def test_what_is_opened_takes_the_place_of_an_untouched_request_only() -> None:
    tabs = tab_set()
    tabs.open(Draft(path="/a"))
    tabs.open(Draft(path="/b"))
    assert paths(tabs) == ["/b"]
    tabs.current.draft = EDITED
    tabs.open(Draft(path="/c"), title="C")
    assert paths(tabs) == ["/edited", "/c"]
    tabs.open(Draft(path="/d"))
    assert paths(tabs) == ["/edited", "/c", "/d"], "one that has a name of its own is touched"


def test_a_saved_request_is_opened_once() -> None:
    tabs = tab_set()
    source = Source(Path("a.http"), "list")
    tabs.open(Draft(path="/saved"), source=source)
    tabs.current.draft = EDITED
    tabs.new()
    assert tabs.open(Draft(path="/saved"), source=source).draft == EDITED
    assert tabs.place == 0


def test_closing_and_moving_keep_the_right_one_in_front() -> None:
    tabs = tab_set()
    for path in ("/a", "/b", "/c"):
        tabs.new().draft = Draft(path=path)
    assert paths(tabs) == ["/", "/a", "/b", "/c"]
    tabs.choose(2)
    tabs.close(0)
    assert tabs.current.draft.path == "/b"
    tabs.move(1, 0)
    assert paths(tabs) == ["/b", "/a", "/c"]
    assert tabs.current.draft.path == "/b"
    tabs.step(-1)
    assert tabs.current.draft.path == "/c"
    tabs.close(2)
    assert tabs.current.draft.path == "/a"
    tabs.reopen()
    assert tabs.current.draft.path == "/c"
    tabs.duplicate(1)
    assert paths(tabs) == ["/b", "/a", "/a", "/c"]


# Several requests at once


async def test_a_request_goes_on_while_another_tab_is_in_front() -> None:
    world = World()
    presenter = world.presenter
    await presenter.show("sandbox")
    release = asyncio.Event()

    async def late(request: Request, wait: Wait) -> Response:
        await release.wait()
        return response()

    world.reply = late
    first = presenter.desk
    sending = asyncio.ensure_future(presenter.send())
    await asyncio.sleep(0)
    assert first.busy
    second = presenter.tabs.new()
    assert not second.busy
    world.reply = world._ok
    await presenter.send()
    assert second.response is not None
    assert [first.response] == [None]
    release.set()
    await sending
    assert first.response is not None
    assert presenter.desk is second


async def test_each_rate_limit_is_waited_for_on_its_own() -> None:
    world = World()
    presenter = world.presenter
    await presenter.show("sandbox")

    async def limited(request: Request, wait: Wait) -> Response:
        await wait(600.0, 2)
        return response()

    world.reply = limited
    first = presenter.desk
    one = asyncio.ensure_future(presenter.send())
    await asyncio.sleep(0)
    second = presenter.tabs.new()
    other = asyncio.ensure_future(presenter.send())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert [first.stage, second.stage] == ["limited", "limited"]
    presenter.send_now()
    await other
    assert [first.stage, second.stage] == ["limited", "answered"]
    first.send_now.set()
    await one


# Over a restart


def kept(tmp_path: Path, *desks: Desk, place: int = 0) -> list[Desk]:
    store = TabStore(tmp_path)
    store.write("sandbox", kept_of(desks, place))
    api = Api("sandbox", catalog=catalog())
    return [desk for each in store.read("sandbox").tabs if (desk := desk_of(each, api))]


def test_tabs_come_back_with_their_unsaved_edits(tmp_path: Path) -> None:
    api = Api("sandbox")
    written = Draft(
        "POST", "/p/{id}", (Pair("id", "1", known=True, required=True),), (Pair("q", "ä", choices=("ä", "b")),),
        (Pair("Accept", "x"),), "multipart", "text", "", (Pair("f", "1"),), (Pair("p", "/a.png", file=True),),
        "/file", "query", "{}", Options(redirects=False, timeout=2.5, repeat=3), ("status == 200",),
    )  # fmt: skip
    origin = Draft(path="/p")
    desk = Desk(api, written, origin, "My request", Source(Path("/x/a.http"), "name", 3))
    (back,) = kept(tmp_path, desk)
    assert back.draft == written
    assert back.origin == origin
    assert back.edited
    assert back.tab_title == "My request"
    assert back.source == desk.source
    (clean,) = kept(tmp_path, Desk(api, written, written))
    assert not clean.edited
    assert clean.draft == written


def test_no_secret_is_kept(tmp_path: Path) -> None:
    secret = "ghp_0123456789abcdefghijABCDEFGHIJ"
    draft = Draft(
        "POST", f"/x/{secret}",
        query_pairs=(Pair("access_token", "hunter2hunter2"), Pair("q", secret), Pair("key", "{{$secret k}}")),
        header_pairs=(Pair("Authorization", f"Bearer {secret}"), Pair("X-Api-Key", "hunter2hunter2")),
        body=json.dumps({"password": "hunter2hunter2", "state": "open", "id": secret}),
        form=(Pair("client_secret", "hunter2hunter2"),),
    )  # fmt: skip
    (back,) = kept(tmp_path, Desk(Api("sandbox"), draft))
    text = (tmp_path / "sandbox.json").read_text()
    assert secret not in text
    assert "hunter2" not in text
    assert "{{$secret k}}" in text
    assert json.loads(back.draft.body)["state"] == "open", "what is no secret stays as it was"


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"tabs": 3}'])
@pytest.mark.logs("the tabs of a connection could not be read")
def test_a_broken_file_gives_no_tabs(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "sandbox.json").write_bytes(content)
    assert TabStore(tmp_path).read("sandbox") == Kept()


def test_a_tab_that_can_not_be_read_is_left_out() -> None:
    for wrong in ({"method": 1}, {"options": {"timeout": "x"}}, {"body_kind": "other"}, None):
        assert desk_of({"request": wrong}, Api("sandbox")) is None


def test_a_file_of_a_newer_program_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.json"
    path.write_text('{"format": 99, "tabs": []}')
    store = TabStore(tmp_path)
    assert store.read("sandbox") == Kept()
    store.write("sandbox", kept_of([Desk(Api("sandbox"))], 0))
    assert "99" in path.read_text()


async def test_a_restart_shows_the_tabs_with_their_operations(tmp_path: Path) -> None:
    world = World()
    services = replace(world.presenter.services, tabs=TabStore(tmp_path))
    presenter = ConsolePresenter(services, lambda: None)
    await presenter.show("sandbox")
    presenter.edit_target("/projects?limit=9")
    presenter.tabs.new()
    presenter.edit_target("/me")
    presenter.tabs.rename(1, "Me")
    assert presenter.keeper.behind
    presenter.keeper.keep_now()
    assert [presenter.keeper.behind] == [False]
    again = ConsolePresenter(services, lambda: None)
    await again.show("sandbox")
    assert [desk.draft.target for desk in again.tabs.desks] == ["/projects?limit=9", "/me"]
    assert again.desk.tab_title == "Me"
    assert again.desk.draft.operation is not None
    assert again.desk.draft.operation.summary == "Who you are"
    presenter.close()
    again.close()


async def test_what_was_written_is_kept_at_the_end_too(tmp_path: Path) -> None:
    world = World()
    services: ConsoleServices = replace(world.presenter.services, tabs=TabStore(tmp_path))
    presenter = ConsolePresenter(services, lambda: None)
    await presenter.show("sandbox")
    presenter.edit(body="late")
    presenter.close()
    assert TabStore(tmp_path).read("sandbox").tabs[0]["request"]["body"] == "late"


# Undo


def test_typing_is_undone_in_runs_and_rows_one_by_one() -> None:
    history, draft = DraftHistory(), Draft()
    for count in range(1, 41):
        after = replace(draft, body="x" * count)
        history.note(draft, after, "body")
        draft = after
    row = replace(draft, header_pairs=(Pair("a", "1"),))
    history.note(draft, row, "headers")
    back = history.undo(row)
    assert back == (draft, "headers")
    bodies = []
    while step := history.undo(draft):
        draft = step[0]
        bodies.append(len(draft.body))
    assert bodies == [24, 0]
    while step := history.redo(draft):
        draft = step[0]
    assert draft == row


def test_what_is_undone_is_gone_once_something_else_is_typed() -> None:
    history = DraftHistory()
    one, two = Draft(path="/one"), Draft(path="/two")
    history.note(Draft(), one, "request")
    assert history.undo(one) is not None
    history.note(Draft(), two, "request")
    assert not history.can_redo
    history.note(two, two, "request")
    assert history.undo(two) == (Draft(), "request")
    assert not history.can_undo


def test_large_bodies_do_not_fill_the_memory() -> None:
    history = DraftHistory()
    draft = Draft()
    for number in range(10):
        after = replace(draft, body=f"{number}" * 10_000_000)
        history.note(draft, after, "body")
        draft = after
    steps = 0
    while step := history.undo(draft):
        draft, steps = step[0], steps + 1
    assert 1 <= steps <= 4


async def test_undo_takes_back_edits_and_a_chosen_operation() -> None:
    world = World()
    presenter = world.presenter
    await presenter.show("sandbox")
    first = presenter.desk.draft
    presenter.edit(query_pairs=first.query_pairs[1:])
    presenter.choose(catalog().operations[1])
    assert presenter.undo() == "request"
    assert presenter.undo() == "params"
    assert presenter.desk.draft == first
    assert presenter.undo() is None
    assert presenter.redo() == "params"
    assert presenter.desk.draft.query_pairs == first.query_pairs[1:]


def test_an_operation_on_an_untouched_desk_leaves_it_unedited() -> None:
    presenter = World().presenter
    presenter.choose(catalog().operations[1])
    assert presenter.desk.draft == from_operation(catalog().operations[1])
    assert not presenter.desk.edited


async def test_an_operation_is_below_what_the_address_of_the_connection_lacks() -> None:
    world = World()
    world.catalog = Catalog(servers=("https://api.example/sandbox/v3",), operations=catalog().operations)
    presenter = world.presenter
    await presenter.show("sandbox")
    assert presenter.desk.draft.path == "/v3/projects"
    presenter.edit_target("/v3/me")
    assert presenter.desk.draft.operation is not None
    assert presenter.desk.draft.operation.path == "/me"
    await presenter.send()
    assert world.sent[0][1].target == "/v3/me"


async def test_an_operation_leaves_a_saved_request_alone() -> None:
    world = World()
    presenter = world.presenter
    await presenter.show("sandbox")
    presenter.open(EDITED, source=Source(Path("a.http"), "list"))
    presenter.choose(catalog().operations[1])
    assert [desk.draft.path for desk in presenter.tabs.desks] == ["/edited", "/projects"]
