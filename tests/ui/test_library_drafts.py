"""Saved requests as drafts and back: what is edited is changed, and everything else stays as it was in the file."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.api.formats.http_file import HttpFile
from desktop_app.core.api.formats.saved_request import SavedRequest
from desktop_app.core.api.request import Request
from desktop_app.core.api.saved.tree import Place
from desktop_app.core.errors import RequestProblem
from desktop_app.ui.console.library.drafts import draft_of, draft_of_request, locate, saved_of, source_of, unchanged
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.widgets.kv_pair import Pair

HERE = Path("/requests")

SAVED = (
    SavedRequest("GET", "{{host}}/projects?limit=3&state={{state}}", "List", headers=(("Accept", "text/plain"),)),
    SavedRequest("POST", "/projects", headers=(("Authorization", "Bearer {{token}}"),
                                               ("Content-Type", "application/json")), body='{\n  "a": "{{b}}"\n}'),
    SavedRequest("PATCH", "/x", headers=(("Content-Type", "application/merge-patch+json"),), body="{}"),
    SavedRequest("POST", "/form", headers=(("Content-Type", "application/x-www-form-urlencoded"),), body="a=1&b={{c}}"),
    SavedRequest("POST", "/raw", headers=(("Content-Type", "text/csv"),), body="a,b\n1,2"),
    SavedRequest("PUT", "/file", headers=(("Content-Type", "image/png"),), body_file="pictures/a.png"),
    SavedRequest("POST", "/graphql", headers=(("X-REQUEST-TYPE", "GraphQL"), ("Content-Type", "application/json")),
                 body='query {\n  me { id }\n}\n\n{"first": 1}'),
    SavedRequest("GET", "/me", redirects=False, timeout=9.5, checks=("status == 200",), refs=("login",),
                 prompts={"a": "b"}),
)  # fmt: skip


@pytest.mark.parametrize("saved", SAVED, ids=lambda saved: f"{saved.method} {saved.target}")
def test_what_was_not_edited_is_written_as_it_was(saved: SavedRequest) -> None:
    draft = draft_of(saved, HERE)
    assert saved_of(draft, HERE, saved) == saved
    assert unchanged(saved, draft, HERE)
    assert not unchanged(replace(saved, target="/other"), draft, HERE)


def test_each_kind_of_body_becomes_its_own_editor() -> None:
    kinds = [draft_of(each, HERE).body_kind for each in SAVED]
    assert kinds == ["json", "json", "json", "form", "raw", "file", "graphql", "json"]
    assert draft_of(SAVED[3], HERE).form == (Pair("a", "1"), Pair("b", "{{c}}"))
    assert draft_of(SAVED[5], HERE).file == "/requests/pictures/a.png"
    graphql = draft_of(SAVED[6], HERE)
    assert (graphql.graphql, graphql.graphql_variables) == ("query {\n  me { id }\n}", '{"first": 1}')
    assert draft_of(replace(SAVED[6], method="GRAPHQL"), HERE).method == "POST"


def test_the_token_is_never_a_row_and_stays_a_variable() -> None:
    draft = draft_of(SAVED[1], HERE)
    assert draft.header_pairs == ()
    new = saved_of(draft, HERE, name="New")
    assert new.headers[0] == ("Authorization", "Bearer {{token}}")
    assert new.name == "New"


def test_a_form_with_files_goes_there_and_back() -> None:
    draft = Draft("POST", "/up", body_kind="multipart", parts=(
        Pair("title", "Aurora"), Pair("file", "/requests/a.png", file=True), Pair("off", "x", enabled=False),
    ))  # fmt: skip
    saved = saved_of(draft, HERE, name="Up")
    assert "< a.png" in (saved.body or "")
    again = draft_of(HttpFile(HttpFile.of([saved]).text).requests[0], HERE)
    assert again.parts == draft.parts[:2]
    assert draft_of(replace(saved, body="--x\nno name\n--x--"), HERE).body_kind == "raw"


def test_placeholders_without_a_value_become_variables() -> None:
    draft = Draft(path="/a/{id}/b/{other}", path_pairs=(Pair("id", "x y"), Pair("other")))
    assert saved_of(draft, HERE).target == "/a/x%20y/b/{{other}}"


def test_rows_that_are_off_are_not_written() -> None:
    draft = Draft(
        query_pairs=(Pair("a", "1"), Pair("b", "2", enabled=False)), header_pairs=(Pair("X", "1", enabled=False),)
    )
    saved = saved_of(draft, HERE)
    assert saved.target == "/?a=1"
    assert saved.headers == (("Authorization", "Bearer {{token}}"),)


def test_a_body_that_a_file_cannot_hold_is_refused() -> None:
    with pytest.raises(RequestProblem, match="was not saved"):
        saved_of(Draft("POST", "/", body_kind="raw", body="### no\nx", content_type="text/plain"), HERE)


def test_a_request_of_the_history_is_opened_below_its_api() -> None:
    sent = Request("POST", "https://api.example/v1/x?a=1", headers=(("Content-Type", "application/json"),), body=b"{}")
    draft = draft_of_request(sent, "https://api.example/v1")
    assert (draft.target, draft.body, draft.body_kind) == ("/x?a=1", "{}", "json")
    assert draft_of_request(sent, "https://other.example").target == "https://api.example/v1/x?a=1"


def test_a_tab_finds_its_request_by_name_and_else_by_line() -> None:
    file = HttpFile("### A\nGET /a\n\n###\nGET /b\n\n### C\nGET /c\n\n### C\nGET /d\n")
    sources = [source_of(Place(HERE, 0), each) for each in file.requests]
    assert [locate(each, file) for each in sources] == [0, 1, 2, 3]
    moved = HttpFile("###\nGET /new\n\n" + file.text)
    assert locate(sources[0], moved) == 1
    assert locate(sources[1], moved) is None
    assert locate(sources[0], HttpFile("")) is None
