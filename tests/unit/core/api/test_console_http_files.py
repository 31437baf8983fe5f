"""`.http` files: read as other programs read them, and written over so that nothing else in them changes."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.core.api.formats import durations
from desktop_app.core.api.formats.http_file import HttpFile, writable
from desktop_app.core.api.formats.saved_request import SavedRequest, without_secrets
from desktop_app.core.api.saved.file import SavedFile, files_in
from desktop_app.core.errors import DescriptionProblem, StorageProblem

TEXT = """\
# About trees. Kept by hand.
@host = https://api.example.com
@version=v1

### List trees
// the newest first
# @name list
# @prompt city Where do they stand?
# @no-redirect
GET {{host}}/{{version}}/trees
    ?sort=new
    &limit = 2 HTTP/1.1
Accept: application/json
# one more
X-City:{{city}}

?? status == 200
?? jsonpath $.count > 1
> {%
  client.test("x", () => {});
%}

###
# @ref list
POST {{host}}/trees
content-type: application/json

{
  "name": "oak",

  "kind": "{{list.response.body.$.kind}}"
}

<> 2024-01-01.200.json

### A form
< {%
  request.variables.set("GET https://not.a/request", 1)
%}
PUT /trees/1
Content-Type: application/x-www-form-urlencoded

name=elm
&kind=a b

### from a file
DELETE api.example.com/trees/1

<@utf8 ./body.json

### nothing but words
import ./other.http
no request here
"""


def test_what_is_in_a_file() -> None:
    file = HttpFile(TEXT)
    assert file.variables == {"host": "https://api.example.com", "version": "v1"}
    first, second, third, fourth = file.requests
    assert first == SavedRequest(
        "GET",
        "{{host}}/{{version}}/trees?sort=new&limit = 2",
        "list",
        (("Accept", "application/json"), ("X-City", "{{city}}")),
        prompts={"city": "Where do they stand?"},
        checks=("status == 200", "jsonpath $.count > 1"),
        redirects=False,
        line=10,
    )
    assert (second.method, second.name, second.refs, second.line) == ("POST", "", ("list",), 25)
    assert second.body == '{\n  "name": "oak",\n\n  "kind": "{{list.response.body.$.kind}}"\n}'
    assert (third.name, third.target, third.body) == ("A form", "/trees/1", "name=elm&kind=a b")
    assert (fourth.name, fourth.body_file, fourth.filled, fourth.body) == ("from a file", "./body.json", True, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://example.com", ("GET", "https://example.com")),
        ("GET /a HTTP/2", ("GET", "/a")),
        ("get /a", ("GET", "/a")),
        ("Get the trees of /a", None),
        ("REPORT /a", ("REPORT", "/a")),
        ("localhost:80/a", ("GET", "localhost:80/a")),
        ("{{url}}", ("GET", "{{url}}")),
        ("GET https://x/a b?c=d e", ("GET", "https://x/a b?c=d e")),
        ("{{\nexports.a = 'GET https://no';\n}}\nGET /yes", ("GET", "/yes")),
        ("# GET /no\n// GET /no\n\nPOST /yes", ("POST", "/yes")),
        ("words alone", None),
        ("", None),
    ],
)
def test_what_counts_as_a_request(text: str, expected: tuple[str, str] | None) -> None:
    found = [(each.method, each.target) for each in HttpFile(text).requests]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("name", "method"), [("list", "GET"), ("A form", "PUT"), ("POST {{host}}/trees", "POST"), ("#4", "DELETE")]
)
def test_how_a_request_is_called(name: str, method: str) -> None:
    found = HttpFile(TEXT).find(name)
    assert found
    assert found.method == method


def test_names_that_nothing_has() -> None:
    assert [HttpFile(TEXT).find(name) for name in ("", "#0", "#5", "#x", "nobody")] == [None] * 5


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_writing_over_changes_nothing_else(newline: str) -> None:
    text = TEXT.replace("\n", newline)
    file = HttpFile(text)
    first, second, _, fourth = file.requests
    assert file.replaced(0, first).text == text

    changed = file.replaced(0, replace(first, headers=(("Accept", "*/*"), ("X-New", "1"))))
    expected = text.replace("Accept: application/json", "Accept: */*").replace("X-City:{{city}}", "X-New: 1")
    assert changed.text == expected
    assert changed.requests[0].headers == (("Accept", "*/*"), ("X-New", "1"))

    moved = file.replaced(0, replace(first, method="HEAD", target="/other"))
    lines = [f"GET {{{{host}}}}/{{{{version}}}}/trees{newline}    ?sort=new{newline}    &limit = 2 HTTP/1.1"]
    assert moved.text == text.replace(lines[0], "HEAD /other")

    assert file.replaced(1, replace(second, body='{"a": 1}')).text == text.replace(
        (second.body or "").replace("\n", newline), '{"a": 1}'
    )
    assert file.replaced(3, replace(fourth, filled=False)).text == text.replace("<@utf8 ./body.json", "< ./body.json")
    assert file.replaced(0, replace(first, name="every")).text == text.replace("# @name list", "# @name every")
    assert file.replaced(3, replace(fourth, name="gone")).text == text.replace("### from a file", "### gone")


def test_how_it_is_sent_is_written_over_too() -> None:
    text = "# @timeout 30\n# @no-redirect\n# @name a\n# kept\nGET /a\nAccept: */*\n"
    file = HttpFile(text)
    (request,) = file.requests
    assert (request.timeout, request.redirects) == (30, False)
    usual = replace(request, name="b", timeout=None, redirects=True)
    assert file.replaced(0, usual).text == "# @name b\n# kept\nGET /a\nAccept: */*\n"
    longer = replace(request, timeout=1.5)
    assert file.replaced(0, longer).text == (
        "# @no-redirect\n# @name a\n# kept\n# @timeout 1500 ms\nGET /a\nAccept: */*\n"
    )
    plain = HttpFile("GET /a\n")
    again = plain.replaced(0, replace(plain.requests[0], redirects=False, timeout=0.25)).text
    assert again == "# @no-redirect\n# @timeout 250 ms\nGET /a\n"
    (made,) = HttpFile("### @name a\nGET /a\n").replaced(0, SavedRequest("GET", "/a", "b")).requests
    assert made.name == "b"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("30", 30), ("30000", 30), ("1500 ms", 1.5), ("2 m", 120), ("2.5s", 2.5), ("0", None), ("soon", None), ("", None)],
)
def test_lengths_of_time(text: str, seconds: float | None) -> None:
    assert durations.seconds(text) == seconds
    if seconds is not None:
        assert durations.seconds(durations.written(seconds)) == seconds


@pytest.mark.parametrize("text", ["GET /a", "GET /a\n", "### x\nGET /a\n\n\n### y\nGET /b\n", "# c\nGET /a\nX: 1\n# d"])
def test_a_body_where_there_was_none(text: str) -> None:
    file = HttpFile(text)
    with_body = file.replaced(0, replace(file.requests[0], body="one\n\ntwo"))
    assert with_body.requests[0] == replace(file.requests[0], body="one\n\ntwo")
    assert with_body.requests[1:] == tuple(
        replace(each, line=each.line + with_body.text.count("\n") - text.count("\n")) for each in file.requests[1:]
    )
    assert with_body.replaced(0, file.requests[0]).requests[0] == file.requests[0]


REQUESTS = (
    SavedRequest("GET", "/a", "first", prompts={"city": "Where?"}, refs=("other",), redirects=False, timeout=2.5),
    SavedRequest(
        "POST", "{{host}}/b?c=d", "a name with words", (("X-A", "1"),), '{\n\n"a": "###"}', checks=("status == 1",)
    ),
    SavedRequest("PUT", "https://x/", body_file="./a.bin"),
)


def test_what_is_written_is_read_again() -> None:
    file = HttpFile.of(REQUESTS, {"host": "https://x"})
    assert file.variables == {"host": "https://x"}
    assert tuple(replace(each, line=0) for each in file.requests) == REQUESTS
    assert HttpFile(file.text).text == file.text


texts = st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\u2028\u2029\x85"), max_size=12)


@given(st.lists(st.tuples(texts, texts), max_size=4), st.text(max_size=20))
@example([], "\x0c0")
@example([], "one\u2028two\x85three")
@example([], " \n0")
@example([], "a\rb")
def test_any_body_that_may_stand_in_a_file_comes_back(headers: list[tuple[str, str]], body: str) -> None:
    named = tuple((f"X-{number}", value.strip()) for number, (_, value) in enumerate(headers))
    request = SavedRequest("POST", "/a", "x", named, body if body.strip() and writable(body) else None)
    (read,) = HttpFile.of([request]).requests
    assert replace(read, line=0) == request


@given(
    st.lists(st.sampled_from([*TEXT.splitlines(keepends=True), "\r\n", "{{\n", "}}\n", "%}\n", "\t\n"]), max_size=30)
)
def test_any_lines_are_read_and_kept(lines: list[str]) -> None:
    file = HttpFile("".join(lines))
    assert file.text == "".join(lines)
    for number, request in enumerate(file.requests):
        assert file.replaced(number, request).text == file.text


def test_no_credential_is_ever_written() -> None:
    headers = (
        ("Authorization", "Bearer very-secret"),
        ("authorization", "very-secret"),
        ("X-API-Key", "very-secret"),
        ("Cookie", "a=very-secret"),
        ("X-Auth-Token", "{{mine}}"),
        ("Accept", "*/*"),
    )
    safe = without_secrets(headers)
    assert safe == (
        ("Authorization", "Bearer {{token}}"),
        ("authorization", "Bearer {{token}}"),
        ("X-API-Key", "{{x_api_key}}"),
        ("Cookie", "{{cookie}}"),
        ("X-Auth-Token", "{{mine}}"),
        ("Accept", "*/*"),
    )
    file = HttpFile.of([SavedRequest("GET", "/", headers=headers)])
    assert "very-secret" not in file.text
    assert "very-secret" not in HttpFile("GET /\n").replaced(0, SavedRequest("GET", "/x", headers=headers)).text


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.http"
    saved = SavedFile(path)
    assert saved.read().requests == ()
    saved.write(HttpFile("GET /a\n"))
    assert (path.read_text(), saved.changed) == ("GET /a\n", False)
    path.write_text("GET /b\n")
    assert saved.changed
    with pytest.raises(StorageProblem) as caught:
        saved.write(HttpFile("GET /c\n"))
    assert caught.value.code == "changed_on_disk"
    assert path.read_text() == "GET /b\n"
    saved.read()
    saved.write(HttpFile("GET /c\n"))
    assert path.read_text() == "GET /c\n"
    path.write_bytes(b"\xff")
    with pytest.raises(DescriptionProblem):
        saved.read()


def test_the_files_of_a_folder(tmp_path: Path) -> None:
    for name in ("b.http", "A.REST", "c.txt", "sub/d.http", ".git/e.http", "node_modules/f.http"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert [path.relative_to(tmp_path).as_posix() for path in files_in(tmp_path)] == ["A.REST", "b.http", "sub/d.http"]
    with pytest.raises(StorageProblem):
        list(files_in(tmp_path / "gone"))
