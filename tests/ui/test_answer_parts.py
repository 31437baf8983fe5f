"""What is shown of an answer: filtering, comparing, formatting what isn't whole, pictures, time."""

import asyncio
import itertools
import json
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize

from desktop_app.core.api.answer import formatting, jsonpath
from desktop_app.core.api.description.judging import Judgement
from desktop_app.core.api.response import Response, Timing, Tls
from desktop_app.core.errors import Cancelled, RequestProblem
from desktop_app.ui.console.answer import body, comparing, filtering, lazy_json, notes, picture, saving, timing_view
from desktop_app.ui.console.answer import reply as replying
from desktop_app.ui.console.answer.live import TAIL, Live
from desktop_app.ui.console.answer.reply import MOST, Replies
from desktop_app.ui.console.answer.timing_view import Phase
from desktop_app.ui.widgets.code.languages import tokens
from desktop_app.ui.widgets.json import outline as json_outline
from desktop_app.ui.widgets.json.head import pretty_head
from tests.ui import samples_answers as samples
from tests.ui.conftest import Until
from tests.ui.samples_console import catalog, response

NO_STOP = Event()
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("abcd"), inner, max_size=4),
    max_leaves=12,
)
LINES = st.lists(st.sampled_from([b"{", b"}", b"a", b"b", b"c", b"unique 1", b"unique 2", b"unique 3"]), max_size=24)


def formatted(value: object) -> bytes:
    return formatting.pretty_bytes(json.dumps(value).encode())


# Filtering


@given(VALUES, st.sampled_from(["$", "$.a", "$[0]", "$..a", "$.*", "$[*].b", "$[-1:]", "$..[0]", "$[?@.a > 1]"]))
def test_a_filter_finds_what_it_finds_in_the_parsed_document(value: Any, path: str) -> None:
    found = filtering.apply(formatted(value), path, NO_STOP)
    expected = jsonpath.find(path, value)
    assert found.count == len(expected)
    one = jsonpath.selects_one(path) and len(expected) == 1
    assert json.loads(found.text) == (expected[0] if one else expected)


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything that has members is read lazily."""
    monkeypatch.setattr(lazy_json, "WHOLE", 0)


@pytest.mark.usefixtures("small_pieces")
@pytest.mark.parametrize(
    "path",
    ["$", "$.rows", "$.rows[1]", "$.rows[-1].n", "$.rows[0:2].tags[*]", "$..n", "$.rows[?@.n >= 1].tags", "$.none"],
)
def test_a_document_that_is_read_piece_by_piece_is_the_same(path: str) -> None:
    value = {"rows": [{"n": n, "tags": ["x", str(n), {}]} for n in range(3)], "more": {"n": [1, 2]}}
    found = filtering.apply(formatted(value), path, NO_STOP)
    expected = jsonpath.find(path, value)
    assert json.loads(found.text) == (expected[0] if jsonpath.selects_one(path) and expected else expected)


def test_numbers_are_shown_as_they_came_where_a_large_part_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lazy_json, "WHOLE", 10)
    source = formatting.pretty_bytes(b'{"a": {"price": 1.50, "big": 12345678901234567890}}')
    assert b"1.50" in filtering.apply(source, "a", NO_STOP).text


def test_a_path_may_leave_out_its_beginning() -> None:
    assert [filtering.whole(each) for each in ("data[0]", "[0].a", " $.x ", ".a")] == [
        "$.data[0]", "$[0].a", "$.x", "$.a"
    ]  # fmt: skip


def test_a_filter_is_bounded_and_can_be_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    source = formatted(list(range(50)))
    monkeypatch.setattr(filtering, "MOST_VALUES", 10)
    found = filtering.apply(source, "$[*]", NO_STOP)
    assert (found.count, found.more, notes.of_filter(found)) == (10, True, "First 10 values")
    stopped = Event()
    stopped.set()
    with pytest.raises(Cancelled):
        filtering.apply(source, "$[*]", stopped)
    with pytest.raises(RequestProblem, match="no JSONPath"):
        filtering.apply(source, "$[", NO_STOP)


# Comparing


@given(LINES, LINES)
def test_a_comparison_leads_from_the_old_text_to_the_new_one(old: list[bytes], new: list[bytes]) -> None:
    blocks = list(comparing._merged(comparing._same(old, new, NO_STOP)))
    old_at = new_at = 0
    for old_start, new_start, length in blocks:
        assert length > 0
        assert old_start >= old_at
        assert new_start >= new_at
        assert old[old_start : old_start + length] == new[new_start : new_start + length]
        old_at, new_at = old_start + length, new_start + length
    found = comparing.compare(b"\n".join(old), b"\n".join(new), NO_STOP)
    assert found is not None
    kept = sum(length for _, _, length in blocks)
    if old and new:  # no lines at all are one empty line
        assert (found.removed, found.added) == (len(old) - kept, len(new) - kept)
    assert found.same == (b"\n".join(old) == b"\n".join(new))


def test_only_what_changed_and_a_little_around_it_is_shown() -> None:
    old = [b"line %d" % n for n in range(1000)]
    new = [*old[:500], b"new", *old[501:]]
    found = comparing.compare(b"\n".join(old), b"\n".join(new), NO_STOP)
    assert found is not None
    assert found.both.text.splitlines() == [
        b"@ 497 lines are the same", b"  line 497", b"  line 498", b"  line 499", b"- line 500", b"+ new",
        b"  line 501", b"  line 502", b"  line 503", b"@ 496 lines are the same",
    ]  # fmt: skip
    assert [piece.kind for line in ("+ new", "- old", "@ 3", "  x") for piece in tokens("diff", line)] == [
        "added", "removed", "skipped"
    ]  # fmt: skip


@given(LINES, LINES)
def test_columns_have_as_many_lines_and_number_them_as_their_texts_do(old: list[bytes], new: list[bytes]) -> None:
    found = comparing.compare(b"\n".join(old), b"\n".join(new), NO_STOP)
    assert found is not None
    columns = {side: column.text.split(b"\n") for side, column in (("old", found.old), ("new", found.new))}
    if found.old.numbers:
        assert len(columns["old"]) == len(columns["new"]) == len(found.old.numbers) == len(found.new.numbers)
    for numbers, text, source in (
        (found.old.numbers, found.old.text, old),
        (found.new.numbers, found.new.text, new),
        (found.both.numbers, found.both.text, new),
    ):
        for number, line in zip(numbers, text.split(b"\n"), strict=bool(numbers)):
            if number:
                assert line[2:] == (source[number - 1] if source else b"")
            else:
                assert line[:1] in (b" ", b"@", b"-")
    for mine, theirs in zip(columns["old"], columns["new"], strict=True):
        assert (mine[:2], theirs[:2]) in {
            (b"  ", b"  "), (b"@ ", b"@ "), (b"- ", b"+ "), (b"- ", b" "), (b" ", b"+ "),
        }  # fmt: skip


def test_what_has_no_line_in_common_is_one_change() -> None:
    old, new = (b"\n".join(b"%s %d" % (word, n % 7) for n in range(5000)) for word in (b"old", b"new"))
    found = comparing.compare(old, new, NO_STOP)
    assert found is not None
    assert (found.removed, found.added) == (5000, 5000)


def test_too_much_is_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparing, "MOST_BYTES", 10)
    assert comparing.compare(b"x" * 11, b"y", NO_STOP) is None
    assert "too large" in notes.of_difference(None, 0, 0).html


# Bodies that aren't whole


@given(VALUES.filter(lambda value: isinstance(value, dict | list)), st.data())
def test_the_beginning_of_a_document_is_the_beginning_of_the_formatted_one(value: Any, data: st.DataObject) -> None:
    raw = json.dumps(value).encode()
    end = data.draw(st.integers(1, len(raw)))
    shown = pretty_head(raw[:end]).rstrip(b",")
    assert formatted(value).startswith(shown)


@pytest.mark.parametrize("raw", [b"<html>", b"nul", b"[1}"])
def test_what_is_no_json_has_no_beginning(raw: bytes) -> None:
    with pytest.raises(ValueError, match=r"JSON|truncated"):
        pretty_head(raw)


def test_a_body_that_was_stopped_is_formatted_as_far_as_it_goes() -> None:
    given_ = replace(response(content=b'{"data": [{"id": "a"}, {"id": "b", "na'), cut="stopped")
    made = body.prepare(given_)
    assert made.kind == "json"
    assert made.pretty == b'{\n  "data": [\n    {\n      "id": "a"\n    },\n    {\n      "id": "b"'
    note = notes.of_body(made, given_)
    assert note is not None
    assert note.html.startswith("You stopped this after 38 B")
    broken = notes.of_body(made, replace(given_, cut="broken"))
    assert broken is not None
    assert "broke off" in broken.html


def test_broken_json_is_explained_by_its_line(tmp_path: Path) -> None:
    made = body.prepare(response(content=b'{\n "a": 1\n "b": 2}'))
    assert made.note.endswith("line 2, a comma or a closing bracket is missing here.")
    assert body.prepare(response(content=b'{"a": 1')).note
    file = tmp_path / "body-1"
    file.write_bytes(b"[\n" + b"1,\n" * 900_000 + b"oops]")
    large = replace(response(), content=None, body_file=file, size=file.stat().st_size)
    made = body.prepare(large)
    assert "from line 900,002 on" in made.note
    made.close()
    assert not list(tmp_path.iterdir())


def test_a_large_body_is_formatted_by_another_process(tmp_path: Path) -> None:
    file = tmp_path / "body-1"
    document = [{"n": n} for n in range(200_000)]
    file.write_text(json.dumps(document))
    made = body.prepare(replace(response(), content=None, body_file=file, size=file.stat().st_size))
    assert made.kind == "json"
    assert json.loads(made.pretty[:]) == document
    assert [oct(path.stat().st_mode & 0o777) for path in tmp_path.iterdir() if path != file] == ["0o600"]
    made.close()
    assert not list(tmp_path.iterdir())


def test_the_other_process_says_why_it_could_not(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"[1,}")
    with pytest.raises(ValueError, match="malformed"):
        formatting.format_file(source, tmp_path / "target")
    source.write_bytes(b"[1]")
    (tmp_path / "there").touch()
    with pytest.raises(OSError, match="status 1"):
        formatting.format_file(source, tmp_path / "there")
    formatting.format_file(source, tmp_path / "target")
    assert (tmp_path / "target").read_bytes() == b"[\n  1\n]"


def test_who_reads_a_body_that_is_closed_meanwhile_disturbs_nobody(tmp_path: Path) -> None:
    file = tmp_path / "body"
    file.write_bytes(b"[1]" + b" " * 100)
    made = body.Body("json", body.map_file(file), _files=[file])
    with memoryview(made.raw):
        made.close()
    assert not file.exists()


# Tables, markup, pictures


@pytest.mark.parametrize(
    ("content", "media", "kind"),
    [
        (samples.CSV, "text/csv", "table"), (samples.CSV, "text/tab-separated-values", "table"),
        (samples.XML, "application/xml", "markup"), (samples.XML, "application/atom+xml", "markup"),
        (b"data: one\n\n", "text/event-stream", "events"), (samples.HTML, "text/html; charset=utf-8", "markup"),
        (samples.picture(), "image/png", "image"),
        (b"\x89PNG\r\n\x1a\n\0\0", "image/png", "binary"), (b"%PDF-1.7\0", "application/pdf", "binary"),
    ],
)  # fmt: skip
def test_what_a_body_is_decides_how_it_is_shown(content: bytes, media: str, kind: str) -> None:
    assert body.prepare(samples.of(content, media)).kind == kind


def test_xml_is_indented_and_html_is_not() -> None:
    flat = b"<a><b>1</b><c/></a>"
    made = body.prepare(samples.of(flat, "application/xml"))
    assert (made.raw, made.pretty) == (flat, b"<a>\n  <b>1</b>\n  <c/>\n</a>\n")
    assert body.prepare(samples.of(flat, "text/html")).pretty == flat
    assert body.prepare(samples.of(b"<a><b>", "text/xml")).pretty == b"<a><b>"


def test_pictures_are_bounded_by_their_pixels(monkeypatch: pytest.MonkeyPatch) -> None:
    png = samples.picture(200, 100)
    found = picture.read(png, "image/png")
    assert found is not None
    assert (found.size, found.image.size()) == (QSize(200, 100), QSize(200, 100))
    monkeypatch.setattr(picture, "MOST_PIXELS", 10_000)
    assert picture.read(png, "image/png") is None
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"><rect width="9" height="9"/></svg>'
    drawn = picture.read(svg, "image/svg+xml")
    assert drawn is not None
    assert drawn.size == QSize(400, 100)
    assert drawn.image.width() * drawn.image.height() <= 10_000


@pytest.mark.parametrize(
    "inside",
    [
        '<image href="file:///etc/passwd"/>', '<image xlink:href="https://a.example/x.png"/>',
        "<style>@import 'x.css';</style>", '<rect style="fill:url(http://a.example/)"/>',
    ],
)  # fmt: skip
def test_drawings_that_fetch_something_are_not_drawn(inside: str) -> None:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10">{inside}</svg>'.encode()
    assert picture.read(svg, "image/svg+xml") is None
    assert body.prepare(samples.of(svg, "image/svg+xml")).kind == "markup"


def test_markup_is_coloured() -> None:
    line = '<a href="x">one &amp; two</a> <!-- note -->'
    kinds = {line[piece.start : piece.end]: piece.kind for piece in tokens("markup", line)}
    assert kinds == {
        "<a": "key", "href": "lit", '"x"': "str", ">": "pun", "&amp;": "num", "</a": "key", "<!-- note -->": "pun",
    }  # fmt: skip


# Time


def test_the_parts_of_the_time_follow_each_other() -> None:
    shown = timing_view.phases(samples.measured())
    assert [phase.name for phase in shown] == [
        "Redirect 308", "Look up the address", "Connect", "Agree on encryption", "Send", "Wait for the answer",
        "Receive",
    ]  # fmt: skip
    assert shown[2].seconds == pytest.approx(0.0341 - 0.0123)
    for before, after in itertools.pairwise(shown):
        assert after.begin == pytest.approx(before.begin + before.seconds)


def test_what_was_not_measured_is_not_shown() -> None:
    assert timing_view.phases(replace(response(), timing=Timing(0.03, 0.05))) == [
        Phase("Wait for the answer", 0.0, 0.03, "okfill"), Phase("Receive", 0.03, 0.05 - 0.03, "accentfill"),
    ]  # fmt: skip


def test_the_connection_is_described() -> None:
    said = {name: words for name, words, _ in timing_view.facts(samples.measured(), samples.AT)}
    assert said["Encryption"] == "TLS 1.3 · TLS_AES_256_GCM_SHA384"
    assert said["Redirect 308"] == "https://api.orchard.example/projects?limit=3"
    assert said["Came from"].endswith("/v2/projects?limit=3")
    reused = replace(response(), timing=Timing(0.1, 0.2, wait=0.1, reused=True))
    said = {name: words for name, words, _ in timing_view.facts(reused, samples.AT)}
    assert said["Connection"].startswith("Open already")
    assert said["Encryption"].startswith("None")


@pytest.mark.parametrize(
    ("days", "said", "tone"), [(90, "90 days left", "text"), (1, "1 day left", "warn"), (-3, "expired", "bad")]
)
def test_a_certificate_near_its_end_is_said(days: int, said: str, tone: str) -> None:
    import datetime

    import trustme
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    authority = trustme.CA(organization_name="Orchard")
    certificate = authority.issue_cert("api.orchard.example", common_name="api.orchard.example")
    loaded = x509.load_pem_x509_certificate(certificate.cert_chain_pems[0].bytes())
    now = (loaded.not_valid_after_utc - datetime.timedelta(days=days, minutes=1 if days > 0 else 0)).timestamp()
    encrypted = replace(samples.measured(), tls=Tls("TLSv1.3", "x", loaded.public_bytes(Encoding.DER)))
    facts = {name: (words, tone) for name, words, tone in timing_view.facts(encrypted, now - 60)}
    assert facts["Certificate"][0] == "api.orchard.example"
    assert facts["Valid until"][1] == tone
    assert said in facts["Valid until"][0]


# Answers to the same request


def test_answers_to_the_same_request_are_kept_and_others_are_not() -> None:
    replies = Replies()
    first, second = samples.reply(response()), samples.reply(response(404))
    assert replies.add(first) == []
    assert replies.add(second) == []
    assert (replies.place, len(replies), replies.shown) == (2, 2, second)
    assert replies.choose(1) is first
    assert replies.place == 1
    other = samples.reply(response(), what=("POST", "/projects"))
    assert replies.add(other) == [first.body, second.body]
    assert replies.clear() == [other.body]
    assert replies.shown is None


def test_the_oldest_answers_go(monkeypatch: pytest.MonkeyPatch) -> None:
    replies = Replies()
    made = [samples.reply(response()) for _ in range(MOST + 1)]
    gone = [each for reply in made for each in replies.add(reply)]
    assert gone == [made[0].body]
    monkeypatch.setattr(replying, "MOST_BYTES", 600)
    assert replies.add(samples.reply(response())) == [each.body for each in made[1:]]


def test_what_is_shown_of_an_answer_is_made_at_once() -> None:
    linked = response(headers=(("Content-Type", "application/json"), ("Link", '</v1/projects?page=2>; rel="next"')))
    made = replying.prepare(linked, catalog().operations[0], samples.WHAT, samples.AT)
    assert made.next_page == "http://127.0.0.1:8765/v1/projects?page=2"
    assert made.body.kind == "json"
    assert made.judgement == Judgement()
    assert replying.prepare(response(404), None, samples.WHAT, samples.AT).next_page == ""


def test_a_large_answer_is_not_read_for_its_next_page(tmp_path: Path) -> None:
    file = tmp_path / "body"
    file.write_bytes(b'{"next": "/page/2"}')
    large = replace(response(), content=None, body_file=file, size=10 << 20)
    assert replying.prepare(large, None, samples.WHAT, samples.AT).next_page == ""


async def test_who_gives_up_while_it_is_made_ready_leaves_no_file(
    tmp_path: Path, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = Event(), Event()

    def slow(given: Response) -> body.Body:
        begun.set()
        go_on.wait(5)
        return made(given)

    made = body.prepare
    monkeypatch.setattr(body, "prepare", slow)
    file = tmp_path / "body"
    file.write_bytes(b"[1]")
    large = replace(response(), content=None, body_file=file, size=3)
    working = asyncio.create_task(replying.prepared(large, None, samples.WHAT, samples.AT))
    await until(begun.is_set)
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
    assert file.exists()
    go_on.set()
    await until(lambda: not file.exists())


async def test_what_can_not_be_made_ready_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(given: Response) -> body.Body:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(body, "prepare", full)
    file = tmp_path / "body"
    file.write_bytes(b"[1]")
    with pytest.raises(OSError, match="No space"):
        await replying.prepared(
            replace(response(), content=None, body_file=file, size=3), None, samples.WHAT, samples.AT
        )
    assert not file.exists()


# While it comes


def coming(media: str, *pieces: bytes) -> tuple[Live, list[int]]:
    """A live answer that got `pieces`, and how often it said that a first screen is there."""
    told: list[int] = []
    live = Live(lambda: told.append(1))
    live.arriving.begin(200, "OK", (("content-type", media),))
    for piece in pieces:
        live.arriving.size += len(piece)
        live._take(piece)
    return live, told


def test_events_are_shown_a_line_each() -> None:
    live, _ = coming("text/event-stream", b'event: progress\ndata: {"n": 1}\n\nda', b"ta: one\ndata: two\n\n")
    assert live.text() == b'progress: {"n": 1}\nmessage: one\n  two\n'
    assert live.text() is None
    assert (live.follows, live.language) == (True, "headers")


def test_the_last_lines_of_a_long_text_are_kept() -> None:
    live, told = coming("text/plain", *(b"line %d\n" % n + b"x" * 1000 + b"\n" for n in range(2000)))
    text = live.text()
    assert text is not None
    assert TAIL <= len(text) <= 2 * TAIL + 2000
    assert text.startswith((b"line", b"x"))
    assert b"line 1999\n" in text
    assert told == [1]


def test_json_is_shown_from_its_beginning() -> None:
    live, told = coming("application/json", b'{"data": [{"id": 1}, {"i')
    assert (live.text(), told, live.follows) == (b'{\n  "data": [\n    {\n      "id": 1\n    },\n    {', [], False)
    live.arriving.size += 200_000
    live._take(b'd": 2},' + b'{"id": 3},' * 20_000)
    assert told == [1]
    assert live.text() is not None
    live._take(b'{"id": 4},' * 20_000)
    assert live.text() is None  # the first screen stays


def test_what_says_it_is_json_and_is_not_is_shown_as_it_comes() -> None:
    live, _ = coming("application/json", b"<html>")
    assert live.text() == b"<html>"


# Saving


@pytest.mark.parametrize(
    ("disposition", "path", "name"),
    [
        ("", "/v1/projects?limit=3", "projects.json"), ("", "/", "answer.json"), ("", "/x/{id}", "id.json"),
        ("", "/logo.png", "logo.png"), ('attachment; filename="a b.csv"', "/x", "a b.csv"),
        ('attachment; filename="../../.bashrc"', "/x", "bashrc"),
        ("attachment; filename*=UTF-8''na%C3%AFve.txt", "/x", "naïve.txt"),
        ('attachment; filename="C:\\\\x\\\\con:1?.txt"', "/x", "con_1_.txt"),
    ],
)  # fmt: skip
def test_a_name_for_the_file_is_offered(disposition: str, path: str, name: str) -> None:
    headers = (("Content-Type", "application/json"), *((("Content-Disposition", disposition),) if disposition else ()))
    assert saving.suggested_name(path, response(headers=headers)) == name


@pytest.mark.parametrize(("path", "name"), [("/v1/projects?x=1", "projects"), ("/a/{id}", "id"), ("/", "answer")])
def test_a_request_without_a_name_gets_a_plain_one(path: str, name: str) -> None:
    assert saving.plain_name(path) == name


def test_an_item_outside_any_line_ends_with_the_text() -> None:
    assert json_outline.text(b"12", json_outline.root(b"12")) == "12"
