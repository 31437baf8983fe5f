"""Bodies as they go out: forms, forms with files as another parser reads them, files, GraphQL."""

import json
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from desktop_app.core.api.bodies import FileBody, MultipartBody, Part, StreamedBody, form, graphql
from desktop_app.core.errors import RequestProblem


async def whole(body: StreamedBody) -> bytes:
    return b"".join([piece async for piece in body.stream()])


async def test_a_form_with_files_is_what_another_parser_reads(tmp_path: Path) -> None:
    picture = tmp_path / 'a "b".png'
    picture.write_bytes(b"\x89PNG\r\n" * 100_000)
    body = MultipartBody(
        (Part("title", "Grüße"), Part("picture", file=picture), Part("more", "{}", media_type="application/json"))
    )
    sent = await whole(body)
    assert len(sent) == body.length()
    assert await whole(body) == sent, "it can be opened again for another try"
    message = message_from_bytes(f"Content-Type: {body.content_type}\r\n\r\n".encode() + sent, policy=policy.HTTP)
    first, second, third = message.iter_parts()
    assert first.get_param("name", header="content-disposition") == "title"
    assert first.get_payload(decode=True) == "Grüße".encode()
    assert second.get_content_type() == "image/png"
    assert second.get_filename() == "a %22b%22.png"
    assert second.get_payload(decode=True) == picture.read_bytes()
    assert third.get_content_type() == "application/json"


async def test_a_file_is_read_in_pieces_and_named_by_its_ending(tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    path.write_bytes(b"x" * 600_000)
    body = FileBody(path)
    assert body.content_type == "text/csv"
    assert FileBody(path, "text/plain").content_type == "text/plain"
    pieces = [len(piece) async for piece in body.stream()]
    assert sum(pieces) == body.length() == 600_000
    assert max(pieces) <= 256 * 1024


async def test_a_file_that_is_gone_is_said_before_anything_is_sent(tmp_path: Path) -> None:
    body = FileBody(tmp_path / "gone")
    with pytest.raises(RequestProblem) as caught:
        body.length()
    assert caught.value.code == "no_file"
    with pytest.raises(RequestProblem):
        await whole(body)


def test_forms_and_graphql() -> None:
    assert form([("a b", "1&2"), ("ä", "")]) == b"a+b=1%262&%C3%A4="
    assert json.loads(graphql(" query { me } ", "")) == {"query": "query { me }"}
    assert json.loads(graphql("q", '{"n": 1}')) == {"query": "q", "variables": {"n": 1}}
    for wrong in ("[1]", "{"):
        with pytest.raises(RequestProblem, match="no JSON object"):
            graphql("q", wrong)
