"""The console's pieces without widgets: the request being written, the list, the answer made ready, the words."""

import json
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.api.catalog import Operation, Parameter
from desktop_app.core.api.response import SPILL_BYTES, Response
from desktop_app.core.errors import (
    HostNotAllowed,
    NetworkProblem,
    RateLimited,
    RequestProblem,
    ScopeMissing,
    SignInNeeded,
    UserFacing,
    internal,
)
from desktop_app.ui.console.answer import body, problems, words
from desktop_app.ui.console.answer.problems import Action
from desktop_app.ui.console.library.operations import OperationLists, needed_scopes
from desktop_app.ui.console.request import outgoing
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.console.request.from_operation import from_operation
from desktop_app.ui.widgets.kv_pair import Pair
from tests.ui.samples_console import catalog, response

BASE = "http://127.0.0.1:8765/v1"
GRANTED = ("projects:read", "projects:write", "ai:generate")


# The request


def test_an_operation_becomes_a_request_with_its_parameters() -> None:
    operation = Operation(
        "PATCH", "/projects/{projectId}", body='{"name": "x"}', content_type="application/json",
        parameters=(
            Parameter("projectId", "path", True), Parameter("dry", "query", False),
            Parameter("version", "query", True, default="2"), Parameter("If-Match", "header", False),
        ),
    )  # fmt: skip
    draft = from_operation(operation)
    assert draft.target == "/projects/{projectId}?version=2"
    with pytest.raises(RequestProblem, match="projectId"):
        outgoing.request(draft)
    request = outgoing.request(replace(draft, path_pairs=(Pair("projectId", "a/b c", known=True, required=True),)))
    assert request.url(BASE) == f"{BASE}/projects/a%2Fb%20c?version=2"
    assert request.body == b'{"name": "x"}'
    assert ("Content-Type", "application/json") in request.headers
    assert request.method == "PATCH"


def test_typing_the_address_and_ticking_rows_are_the_same_thing() -> None:
    draft = from_operation(catalog().operations[0])
    typed = draft.with_target("/projects?limit=3&mine=a%20b&limit=4")
    assert [(pair.name, pair.value, pair.enabled) for pair in typed.query_pairs] == [
        ("limit", "3", True), ("cursor", "", False), ("status", "", False), ("sort", "", False),
        ("mine", "a b", True), ("limit", "4", True),
    ]  # fmt: skip
    assert typed.with_target("/projects").target == "/projects"
    assert [pair.name for pair in typed.with_target("/projects").query_pairs] == ["limit", "cursor", "status", "sort"]


@given(st.lists(st.tuples(st.text(min_size=1, max_size=6), st.text(max_size=6)), max_size=4))
def test_what_is_shown_in_the_address_is_what_is_sent(pairs: list[tuple[str, str]]) -> None:
    pairs = [(name, value) for name, value in pairs if name.strip() and name.isprintable() and value.isprintable()]
    draft = Draft(path="/x", query_pairs=tuple(Pair(name, value) for name, value in pairs))
    again = Draft(path="/").with_target(draft.target)
    assert [(pair.name, pair.value) for pair in again.query_pairs] == pairs
    assert parse_qsl(urlsplit(outgoing.request(again).url(BASE)).query, keep_blank_values=True) == pairs


def test_a_placeholder_that_is_typed_gets_a_row() -> None:
    draft = Draft().with_target("/a/{one}/b/{two}")
    assert [pair.name for pair in draft.path_pairs] == ["one", "two"]
    assert Draft().with_target("/a").path_pairs == ()


def test_a_get_is_sent_without_the_body_that_was_typed_for_another_method() -> None:
    assert outgoing.request(Draft(method="GET", body="{}")).body is None
    assert outgoing.request(Draft(method="POST", body=" \n")).body is None
    own = outgoing.request(Draft(method="POST", body="a=1", header_pairs=(Pair("content-type", "text/plain"),)))
    assert own.headers == (("content-type", "text/plain"),)


# The list


def test_operations_are_grouped_and_locked() -> None:
    made = OperationLists().groups(catalog(), GRANTED)
    assert [(group.title, len(group.entries)) for group in made] == [
        ("Projects", 5), ("AI generations", 2), ("Sites", 2), ("Account", 2),
    ]  # fmt: skip
    publish = made[2].entries[1]
    assert publish.missing == ("sites:publish",)
    assert publish.spoken == "POST /sites/{siteId}/publish, Publish a site, locked, needs sites:publish"
    assert "deprecated" in made[2].entries[0].spoken
    assert made[0].entries[4].method == "DEL"


@pytest.mark.parametrize(
    ("find", "paths"),
    [
        ("publish", ["/sites/{siteId}/publish"]),
        ("post sites", ["/sites/{siteId}/publish"]),
        ("WHO you", ["/me"]),
        ("nothing like it", []),
    ],
)
def test_every_word_that_is_looked_for_has_to_be_there(find: str, paths: list[str]) -> None:
    found = OperationLists().groups(catalog(), GRANTED, find)
    assert [entry.operation.path for group in found for entry in group.entries] == paths


def test_of_several_ways_in_the_nearest_is_shown() -> None:
    operation = Operation("GET", "/x", security=(("a", "b"), ("c",)))
    assert needed_scopes(operation, ("a", "b")) == (("a", True), ("b", True))
    assert needed_scopes(operation, ()) == (("c", False),)
    assert needed_scopes(Operation("GET", "/x"), ()) == ()


# The body of an answer


@pytest.mark.parametrize(
    ("kind", "content", "media"),
    [
        ("json", b'{"a":1}', "application/json"),
        ("json", b'{"a":1}', "application/problem+json; charset=utf-8"),
        ("json", b" [1]", ""),
        ("text", b"hello", ""),
        ("markup", b"<html>", "text/html"),
        ("text", b"a: 1", "application/yaml"),
        ("text", b"just text", "application/x-unheard-of"),
        ("binary", b"\x89PNG\r\n\x1a\n\0\0", "image/png"),
        ("binary", b"\xff\xfe\xfd", ""),
        ("binary", b"\0\1\2", "text/plain"),
        ("empty", b"", "application/json"),
    ],
)
def test_bodies_are_recognised(kind: str, content: bytes, media: str) -> None:
    headers = (("Content-Type", media),) if media else ()
    assert body.prepare(response(content=content, headers=headers)).kind == kind


def test_json_is_formatted_and_the_raw_form_stays() -> None:
    made = body.prepare(response(content=b'{"b":1.50,"a":[]}'))
    assert made.raw == b'{"b":1.50,"a":[]}'
    assert made.pretty == b'{\n  "b": 1.50,\n  "a": []\n}'


def test_what_says_it_is_json_and_is_not_is_shown_as_text() -> None:
    made = body.prepare(response(content=b"<h1>502</h1>"))
    assert (made.kind, made.pretty) == ("text", b"<h1>502</h1>")
    assert "line 1, a value is missing here" in made.note


def test_other_charsets_are_read() -> None:
    latin = response(content="Zoë".encode("latin-1"), headers=(("Content-Type", "text/plain; charset=ISO-8859-1"),))
    wide = response(content="Zoë".encode("utf-16"), headers=(("Content-Type", "text/plain; charset=utf-16"),))
    unknown = response(content=b"Zo", headers=(("Content-Type", "text/plain; charset=klingon"),))
    assert body.prepare(latin).pretty == "Zoë".encode()
    assert body.prepare(wide).pretty == "Zoë".encode()
    assert body.prepare(unknown).pretty == b"Zo"


def test_a_large_body_stays_in_files_and_they_go_with_it(tmp_path: Path) -> None:
    file = tmp_path / "body-1"
    file.write_bytes(b"[" + b"1," * SPILL_BYTES + b"1]")
    given = response()
    large = Response(given.status, given.reason, given.headers, given.url, given.http_version, given.timing,
                     file.stat().st_size, None, file)  # fmt: skip
    made = body.prepare(large)
    assert made.kind == "json"
    assert not isinstance(made.raw, bytes)
    assert made.pretty[:6] == b"[\n  1,"
    assert len(list(tmp_path.iterdir())) == 2
    assert all(path.stat().st_mode & 0o077 == 0 for path in tmp_path.iterdir() if path != file)
    made.close()
    assert list(tmp_path.iterdir()) == []
    assert len(made.raw) == 0


# Words


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 B"),
        (1023, "1023 B"),
        (1126, "1.1 KB"),
        (48_900_000, "46.6 MB"),
        (3 << 30, "3.0 GB"),
        (1_040_000, "1.0 MB"),
    ],
)
def test_sizes(count: int, said: str) -> None:
    assert words.size(count) == said


@pytest.mark.parametrize(("seconds", "said"), [(0.0089, "9 ms"), (0.9996, "1.00 s"), (1.237, "1.24 s"), (75, "75.0 s")])
def test_spans(seconds: float, said: str) -> None:
    assert words.span(seconds) == said


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.2, "1 second"), (8, "8 seconds"), (119.5, "2 minutes"), (3600, "60 minutes")]
)
def test_waits(seconds: float, said: str) -> None:
    assert words.wait_length(seconds) == said


def test_a_status_without_a_reason_gets_the_standard_one() -> None:
    assert words.status(response(404, reason="")) == "404 Not Found"
    assert words.status(response(799, reason="")) == "799"


# Problems


@pytest.mark.parametrize(
    ("error", "actions", "status"),
    [
        (ScopeMissing("scope_missing", "m", scopes=("a",)), (Action.REQUEST_SCOPE, Action.SEND_ANYWAY), "Not sent"),
        (
            NetworkProblem("unreachable", "m", detail="d"),
            (Action.START_SANDBOX, Action.TRY_AGAIN, Action.DETAILS),
            "Not sent",
        ),
        (NetworkProblem("timed_out", "m"), (Action.TRY_AGAIN,), "No answer"),
        (SignInNeeded("refresh_refused", "m"), (Action.SIGN_IN, Action.OPEN_TOKEN), "Not sent"),
        (RateLimited("rate_limited", "m"), (Action.SEND_NOW,), "Slowed down"),
        (HostNotAllowed("host_not_allowed", "m"), (Action.EDIT,), "Not sent"),
        (RequestProblem("bad_header", "m"), (Action.EDIT,), "Not sent"),
        (RequestProblem("variable_missing", "m", detail="host"), (Action.VALUES, Action.EDIT), "Not sent"),
        (RequestProblem("variable_missing", "m", detail="answers.a.$.b"), (Action.EDIT,), "Not sent"),
        (internal(ValueError("x")), (Action.TRY_AGAIN, Action.DETAILS), ""),
    ],
)
def test_each_error_has_a_first_thing_to_do(error: UserFacing, actions: tuple[Action, ...], status: str) -> None:
    problem = problems.of_error(error, sandbox=True)
    assert (problem.actions, problem.status) == (actions, status)
    assert problem.title


def test_only_the_sandbox_can_be_started() -> None:
    problem = problems.of_error(NetworkProblem("unreachable", "m", "Check the address."), sandbox=False)
    assert Action.START_SANDBOX not in problem.actions
    assert problem.reason == "Check the address."


def test_a_refused_token_is_explained_with_the_words_of_the_api() -> None:
    challenge = (("WWW-Authenticate", 'Bearer error="invalid_token", error_description="token expired."'),)
    problem = problems.of_response(response(401, b"{}", headers=challenge, renewed=True))
    assert problem is not None
    assert problem.title == "The API did not accept your token"
    assert problem.reason == "It says: “token expired”. Framer Desk renewed it once and the answer was the same."
    assert problem.actions == (Action.SIGN_IN, Action.OPEN_TOKEN)


def test_a_refused_scope_can_be_asked_for() -> None:
    challenge = (("WWW-Authenticate", 'Bearer error="insufficient_scope", scope="sites:publish"'),)
    problem = problems.of_response(response(403, b"{}", headers=challenge))
    assert problem is not None
    assert problem.scopes == ("sites:publish",)
    assert problem.actions == (Action.REQUEST_SCOPE,)


@pytest.mark.parametrize("status", [200, 204, 404, 403, 500])
def test_answers_that_can_be_read_are_shown(status: int) -> None:
    assert problems.of_response(response(status, b"{}")) is None


def test_an_empty_answer_of_a_broken_server_offers_another_try() -> None:
    problem = problems.of_response(response(503, b""))
    assert problem is not None
    assert problem.actions == (Action.TRY_AGAIN,)


def test_the_wait_for_a_rate_limit_counts_down() -> None:
    problem = problems.waiting_for_limit(8, 4.2, 2, 3)
    assert problem.title == "The API asked to wait 8 seconds"
    assert problem.reason == "Sending again in **5 s**. Try 2 of 3."
    assert problem.actions == (Action.SEND_NOW, Action.STOP)


def test_a_problem_document_gives_its_words() -> None:
    raw = json.dumps({"title": "No such project", "detail": 5}).encode()
    assert body.problem_words(body.Body("json", raw)) == ("No such project", "5")
    assert body.problem_words(body.Body("json", b"[1]")) == ("", "")
