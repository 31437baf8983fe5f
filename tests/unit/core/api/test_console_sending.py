"""Sending again after troubles that pass, answers that come in pieces, pages, and requests made from operations."""

from typing import Any

import pytest

from desktop_app.core.api import filling, retry
from desktop_app.core.api.answer import pages
from desktop_app.core.api.answer.events import Event, EventReader
from desktop_app.core.api.catalog import Catalog, Operation, Parameter
from desktop_app.core.api.request import Request
from desktop_app.core.errors import NetworkProblem, UsageProblem
from tests.helpers.hostile_provider import SILENCE, Reply
from tests.unit.core.api.conftest import Api, again
from tests.unit.core.api.test_console_variables import response

BUSY = Reply("busy", 503)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
async def test_troubles_that_pass_are_waited_out_with_growing_patience(api: Api, method: str) -> None:
    api.replies["/base/x"] = again(Reply("", 502), BUSY, Reply("", 504), Reply("here"))
    answer = await api.send("/x", method, retries=3)
    assert answer.content == b"here"
    assert [0.25 <= api.waits[0] <= 0.5, 0.5 <= api.waits[1] <= 1.0, 1.0 <= api.waits[2] <= 2.0] == [True] * 3


async def test_the_last_answer_counts_and_nothing_is_repeated_unasked(api: Api) -> None:
    api.replies["/base/x"] = BUSY
    assert (await api.send("/x", retries=1)).status == 503
    assert len(api.asked("/base/x")) == 2
    assert (await api.send("/x")).status == 503
    assert len(api.asked("/base/x")) == 3
    api.replies["/base/x"] = Reply("", 500)
    await api.send("/x", retries=3)
    assert len(api.asked("/base/x")) == 4


async def test_what_changes_things_is_repeated_with_a_key_alone(api: Api) -> None:
    api.replies["/base/x"] = again(BUSY, Reply("done"))
    assert (await api.send("/x", "POST", body=b"1", retries=2)).status == 503
    api.replies["/base/x"] = again(BUSY, Reply("done"))
    keyed = (("Idempotency-Key", "a1"),)
    assert (await api.send("/x", "POST", body=b"1", headers=keyed, retries=2)).content == b"done"


async def test_a_wait_that_was_asked_for_is_obeyed(api: Api) -> None:
    api.replies["/base/x"] = again(Reply("", 503, {"Retry-After": "7"}), Reply("", 429, {"Retry-After": "3"}), Reply())
    await api.send("/x", "PUT", retries=2)
    assert api.waits == [7.0, 3.0]


async def test_a_connection_that_breaks_is_tried_again(api: Api) -> None:
    api.replies["/base/x"] = again(SILENCE, Reply("here"))
    assert (await api.send("/x", retries=1)).content == b"here"
    api.replies["/base/x"] = SILENCE
    with pytest.raises(NetworkProblem):
        await api.send("/x", "POST", body=b"1", retries=5)


def test_chance_keeps_clients_apart() -> None:
    assert [retry.backoff(n, 1.0) for n in (1, 2, 3, 9)] == [0.5, 1.0, 2.0, 20.0]
    assert retry.backoff(3, 0.0) == 1.0
    assert len({retry.backoff(5) for _ in range(8)}) > 1


async def test_pieces_are_handed_on_and_not_kept(api: Api) -> None:
    pieces: list[bytes] = []
    api.replies["/base/x"] = Reply(b"x" * (3 << 20))
    answer = await api.send("/x", on_chunk=pieces.append)
    assert (answer.content, answer.body_file, answer.size) == (None, None, 3 << 20)
    assert (len(pieces) > 1, b"".join(pieces) == b"x" * (3 << 20), api.bodies()) == (True, True, [])
    pieces.clear()
    api.replies["/base/x"] = Reply("no", 404)
    assert ((await api.send("/x", on_chunk=pieces.append)).content, pieces) == (b"no", [])


STREAM = (
    "\ufeff: hello\r\ndata: one\n\ndata:two\r\ndata:  three\rid: 7\r\r\nevent: done\ndata\n\nid: a\0b\nretry: 5\n"
    "unknown: x\n\ndata: ä\n\ndata: cut off"
).encode()
EVENTS = [
    Event("message", "one"), Event("message", "two\n three", "7"), Event("done", "", "7"), Event("message", "ä", "7")
]  # fmt: skip


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_events_come_out_whole_however_they_are_cut(size: int) -> None:
    reader = EventReader()
    pieces = [STREAM[at : at + size] for at in range(0, len(STREAM), size)]
    assert [event for piece in pieces for event in reader.feed(piece)] == EVENTS


URL = "https://api.example.com/v1/things?limit=2"


@pytest.mark.parametrize(
    ("body", "headers", "following"),
    [
        ([], {"Link": '<https://x/1>; rel=prev, </v1/things?page=2>; title="a, b"; rel="last next"'},
         "https://api.example.com/v1/things?page=2"),
        ([], {"Link": '<https://x/1>; title="; rel=next"; rel="prev"'}, None),
        ([], {"Link": '<https://x/1>; title="<b> c"; rel="next"'}, "https://x/1"),
        ([], {"Link": '<https://x/1>; rel=prev; rel=next'}, None),
        ([], {"Link": '<https://x/1>; rel=next; anchor="/other"'}, None),
        ([], {"Link": '<http://x/1>; rel=next'}, "http://x/1"),  # refused when it is sent, and not passed over
        ({"next": "/v1/things?after=3"}, {}, "https://api.example.com/v1/things?after=3"),
        ({"links": {"next": "https://api.example.com/n"}}, {}, "https://api.example.com/n"),
        ({"_links": {"next": {"href": "?page=2"}}}, {}, "https://api.example.com/v1/things?page=2"),
        ({"@odata.nextLink": "https://api.example.com/o"}, {}, "https://api.example.com/o"),
        ({"data": [], "page": {"next": "cur_1"}}, {}, f"{URL}&cursor=cur_1"),
        ({"next_page_token": "a=b"}, {}, f"{URL}&cursor=a%3Db"),
        ({"meta": {"next_cursor": 7}}, {}, f"{URL}&cursor=7"),
        ({"page_info": {"has_next_page": False, "end_cursor": "x"}}, {}, None),
        ({"data": [1, 2], "offset": 4, "total": 9}, {}, f"{URL}&offset=6"),
        ({"data": [1, 2], "offset": 7, "total": 9}, {}, None),
        ({"meta": {"page": 1, "total_pages": 3}, "data": [1]}, {}, f"{URL}&page=2"),
        ({"page": 3, "total_pages": 3}, {}, None),
        ({"next": None, "next_cursor": ""}, {}, None),
        ({"next": URL}, {}, None),
        ({"data": [1], "total": True, "offset": 0}, {}, None),
        (["next"], {}, None),
        ("next", {}, None),
    ],
)  # fmt: skip
def test_the_next_page(body: Any, headers: dict[str, str], following: str | None) -> None:
    assert pages.next_url(URL, response(body, **headers)) == following


def test_parameters_of_the_operation_say_how_the_next_page_is_called() -> None:
    def listing(*names: str) -> Operation:
        return Operation("GET", "/things", parameters=tuple(Parameter(name, "query", False) for name in names))

    def following(body: Any, *names: str) -> str | None:
        return pages.next_url(URL, response(body), listing(*names))

    assert following({"next_cursor": "a"}, "limit", "page_token") == f"{URL}&page_token=a"
    assert following({"data": [{"id": "x1"}], "has_more": True}, "starting_after") == f"{URL}&starting_after=x1"
    assert following({"data": [{"id": "x1"}], "has_more": False}, "starting_after") is None


def test_pages_become_one_list_where_that_is_clear() -> None:
    assert pages.merged([[1], [2, 3]]) == [1, 2, 3]
    assert pages.merged([{"items": [1], "tags": []}, {"items": [2], "tags": []}]) == [1, 2]
    assert pages.merged([{"trees": [1], "n": 1}, {"trees": [], "n": 1}]) == [1]
    assert pages.merged([{"a": [1], "b": [2]}, [3]]) == [{"a": [1], "b": [2]}, [3]]


OPERATION = Operation(
    "GET",
    "/trees/{tree}/leaves/{leaf}",
    "leaves",
    parameters=(
        Parameter("tree", "path", True),
        Parameter("kind", "query", True),
        Parameter("ids", "query", False, separator=","),
        Parameter("X-Own", "header", False),
        Parameter("session", "cookie", False),
    ),
)
CATALOG = Catalog(servers=("https://api.example.com/v2",), operations=(OPERATION,))


def test_each_value_goes_where_it_belongs() -> None:
    values = [("tree", "a/b ä"), ("leaf", "{{leaf}}"), ("kind", "x"), ("kind", "y"), ("ids", "1"), ("ids", "2"),
              ("X-Own", "1"), ("session", "s")]  # fmt: skip
    assert filling.request_for(CATALOG, OPERATION, values, "https://api.example.com") == Request(
        "GET",
        "/v2/trees/a%2Fb%20%C3%A4/leaves/{{leaf}}",
        params=(("kind", "x"), ("kind", "y"), ("ids", "1,2")),
        headers=(("X-Own", "1"), ("Cookie", "session=s")),
        operation_id="leaves",
    )


@pytest.mark.parametrize(
    ("server", "base", "path"),
    [
        ("https://api.example.com/v2", "https://api.example.com/v2/", "/me"),
        ("https://api.example.com/v2", "https://api.example.com", "/v2/me"),
        ("/api/v2", "https://api.example.com/api", "/v2/me"),
        ("https://elsewhere.example.com/v2", "https://api.example.com", "/me"),
        ("https://{x}.example.com/v2", "https://api.example.com", "/me"),
        ("", "https://api.example.com/v2", "/me"),
    ],
)
def test_the_base_path_is_there_once(server: str, base: str, path: str) -> None:
    catalog = Catalog(servers=(server,) if server else (), operations=(Operation("GET", "/me"),))
    assert filling.request_for(catalog, catalog.operations[0], [], base).target == path


def test_an_operation_with_a_server_of_its_own() -> None:
    operation = Operation("POST", "/files", server="https://uploads.example.com")
    assert filling.request_for(CATALOG, operation, [], "https://x").target == "https://uploads.example.com/files"


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ([], "leaves needs tree, leaf, kind"),
        ([("tree", "1"), ("leaf", "2"), ("kind", "3"), ("kid", "4")], "leaves has no parameter 'kid'"),
    ],
)
def test_values_that_are_missing_or_unknown(values: list[tuple[str, str]], says: str) -> None:
    with pytest.raises(UsageProblem) as caught:
        filling.request_for(CATALOG, OPERATION, values, "https://x")
    assert says in caught.value.message
    assert caught.value.remedy


def test_a_path_takes_what_it_has_placeholders_for() -> None:
    values = [("a", "1"), ("b", "2")]
    assert filling.fill_path("/x/{a}/{c}/{{a}}", values) == ("/x/1/{c}/{{a}}", [("b", "2")])
