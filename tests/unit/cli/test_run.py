"""`run`: requests of a file, one or all, as a connection."""

import json
from pathlib import Path

import pytest

from tests.helpers.desk import Desk
from tests.helpers.hostile_provider import HostileProvider, Reply

TEXT = """@id = 7
### first
GET /one
Authorization: Bearer {{token}}

### second
# @ref first
POST {{host}}/two?id={{first.id}}&own={{id}}

{"a": "{{first.id}}"}

?? status == 200
"""


@pytest.fixture
def file(tmp_path: Path, box: HostileProvider) -> str:
    """A file of two requests, and an environment beside it."""
    box.replies["/one"] = Reply({"id": "a"})
    box.replies["/two"] = Reply({"done": True})
    (tmp_path / "http-client.env.json").write_text(json.dumps({"dev": {"host": box.issuer}}))
    path = tmp_path / "two.http"
    path.write_text(TEXT)
    return str(path)


async def test_one_of_them_with_what_it_needs(desk: Desk, box: HostileProvider, file: str) -> None:
    result = await desk.run("run", file, "--name", "second", "--profile", "box", "--env", "dev", "--json")
    assert result.status == 0, result.err
    answers = [json.loads(line) for line in result.out.splitlines()]
    assert [(each["name"], each["status"], each["body"]) for each in answers] == [
        ("first", 200, {"id": "a"}),
        ("second", 200, {"done": True}),
    ]
    (asked,) = box.asked_at("/two")
    assert (asked.params, asked.body) == ({"id": "a", "own": "7"}, b'{"a": "a"}')
    assert asked.headers["authorization"] == box.asked_at("/one")[0].headers["authorization"] != "Bearer {{token}}"
    assert result.err == "The Authorization fields of the file are not used: the token of box is.\n✓ status == 200\n"


async def test_all_of_them(desk: Desk, box: HostileProvider, file: str) -> None:
    result = await desk.run("run", file, "--profile", "box", "--env", "dev")
    assert (result.status, result.out) == (0, b'{"id": "a"}\n{"done": true}\n')
    assert result.err.splitlines()[1:] == [
        f"GET {box.issuer}/one 200", f"POST {box.issuer}/two?id=a&own=7 200", "✓ status == 200",
    ]  # fmt: skip


async def test_a_single_one_is_like_call(desk: Desk, box: HostileProvider, file: str, tmp_path: Path) -> None:
    one = ("run", file, "--name", "first", "--profile", "box")
    assert (await desk.run(*one)).out == b'{"id": "a"}'
    assert (await desk.run(*one, "--json")).json().keys() == {"status", "headers", "body", "timing", "url"}
    assert (await desk.run(*one, "-o", str(tmp_path / "out"))).status == 0
    assert (tmp_path / "out").read_bytes() == b'{"id": "a"}'


async def test_what_is_refused(desk: Desk, box: HostileProvider, file: str, tmp_path: Path) -> None:
    profile = ("--profile", "box")
    assert "has no request 'third'" in (await desk.run("run", file, "--name", "third", *profile)).problem(2)
    assert "several requests" in (await desk.run("run", file, "-o", "x", *profile)).problem(2)
    assert "There is no" in (await desk.run("run", str(tmp_path / "none.http"), *profile)).problem()
    (tmp_path / "empty.http").write_text("# nothing\n")
    assert "There is no request in" in (await desk.run("run", str(tmp_path / "empty.http"), *profile)).problem(2)
    assert box.asked_at("/one") == []
    without = await desk.run("run", file, *profile)
    assert without.status == 1
    assert "The variable host has no value" in without.err


async def test_answers_that_are_not_what_was_asked_for(
    desk: Desk, box: HostileProvider, file: str, tmp_path: Path
) -> None:
    box.replies["/two"] = Reply("", 500)
    result = await desk.run("run", file, "--profile", "box", "--env", "dev")
    assert result.status == 1
    assert result.err.splitlines()[-3:-1] == ["✗ status == 200: it is 500", "1 of 1 checks did not hold."]
    box.replies["/one"] = Reply("", 401)
    refused = await desk.run("run", file, "--profile", "box", "--env", "dev")
    assert refused.status == 3
    assert len(box.asked_at("/two")) == 1


async def test_large_files_of_a_body_are_sent_as_they_are(desk: Desk, box: HostileProvider, tmp_path: Path) -> None:
    content = b"{{x}}\r\n" * (1 << 18)
    (tmp_path / "large").write_bytes(content)
    (tmp_path / "up.http").write_text(
        "PUT /v1/me\nContent-Type: text/x-own\n\n< large\n\n###\nPOST /v1/me\n"
        "Content-Type: multipart/form-data; boundary=b\n\n--b\n"
        "Content-Disposition: form-data; name=f\n\n< large\n--b--\n"
    )
    result = await desk.run("run", str(tmp_path / "up.http"), "--profile", "box")
    assert result.status == 0, result.err
    whole, form = box.asked_at("/v1/me")
    assert (whole.headers["content-type"], whole.body) == ("text/x-own", content)
    head = b"--b\r\nContent-Disposition: form-data; name=f\r\n\r\n"
    assert form.body.startswith(head + content + b"\r\n--b--")
    assert form.headers["content-type"] == "multipart/form-data; boundary=b"
