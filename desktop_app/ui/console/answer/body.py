"""The body of an answer made ready to be looked at: formatted, decoded, or recognised as no text. No widgets.

All of it may block or take long, so it runs in a thread; large texts live in files and are mapped into memory.
"""

from __future__ import annotations

import codecs
import json
import mmap
import re
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from desktop_app.core.api.answer import formatting
from desktop_app.core.api.answer.events import Event, EventReader
from desktop_app.core.api.answer.formatting import pretty_bytes
from desktop_app.core.api.response import SPILL_BYTES, Response
from desktop_app.core.i18n import tr
from desktop_app.ui.widgets.json.head import pretty_head
from desktop_app.ui.widgets.json.text import find_error
from desktop_app.ui.widgets.table_rows import separator_of

if TYPE_CHECKING:
    from desktop_app.ui.console.answer.picture import Picture

Kind = Literal["empty", "json", "text", "markup", "events", "table", "image", "binary"]
Source = bytes | mmap.mmap

MOST_FORMATTED: Final = 200 << 20
"""Bytes of JSON that are formatted; formatting takes more than as much memory, for a moment."""
AT_ONCE: Final = 2 << 20
"""Bytes of JSON that are formatted here; more of it in a process of its own, or the window would stand still."""
EVENTS: Final = "text/event-stream"
MOST_EVENTS: Final = 16 << 20
"""Bytes of server-sent events that are shown a line each; more of them as they came."""
MOST_CUT: Final = 4 << 20
"""Bytes of JSON without its end that are formatted as far as they go."""
_LOOKED_AT: Final = 4096
_EXPLAINED: Final = 1 << 20
_CHARSET: Final = re.compile(r"charset=\"?([A-Za-z0-9._:-]+)", re.IGNORECASE)
_TEXT_TYPES: Final = re.compile(
    r"text/.*|.*[+/](json|xml|yaml|javascript|ecmascript|x-ndjson|x-www-form-urlencoded|graphql|toml|sql)"
)
_MARKUP: Final = re.compile(r"text/(html|xml)|application/xml|.*\+xml")
_UTF8_LIKE: Final = frozenset({"utf-8", "ascii", "utf-8-sig"})
_PLACE: Final = re.compile(r"\(byte (\d+)\)")


@dataclass
class Body:
    """What the response pane shows. `pretty` is what `raw` becomes when it is formatted, else the same.

    separator: of a table. note: why what says it is JSON is shown as it came, in a sentence. binary: whether `raw` is
    no text. Close it when it isn't shown any more: that removes its files.
    """

    kind: Kind
    raw: Source = b""
    pretty: Source = b""
    note: str = ""
    separator: str = ""
    picture: Picture | None = None
    binary: bool = False
    _files: list[Path] = field(default_factory=list)

    def close(self) -> None:
        """Let go of mapped files and remove them. What shows `raw` or `pretty` must have stopped before."""
        for source in (self.raw, self.pretty):
            if isinstance(source, mmap.mmap):
                with suppress(BufferError):  # a thread reads it still: it goes with the last one who has it
                    source.close()
        self.raw = self.pretty = b""
        self.picture = None
        for path in self._files:
            with suppress(OSError):
                path.unlink()
        self._files.clear()


def prepare(response: Response) -> Body:
    """Read, recognise and format the body of `response`. Blocks; raises OSError when its file is gone."""
    files = [response.body_file] if response.body_file else []
    raw: Source = map_file(response.body_file) if response.body_file else (response.content or b"")
    if not len(raw):
        return Body("empty", _files=files)
    media = response.content_type
    if media.startswith("image/") and (drawn := _picture(raw, media, files)):
        return drawn
    kind = _kind(response, raw[:_LOOKED_AT])
    if kind == "binary":
        return Body("binary", raw, raw, binary=True, _files=files)
    text = _as_utf8(raw, response.header("content-type"), response.body_file, files)
    if kind == "json":
        return _json(text, response, files)
    if separator := separator_of(media, text[:_LOOKED_AT]):
        return Body("table", text, text, separator=separator, _files=files)
    if media == EVENTS and len(text) <= MOST_EVENTS:
        return Body("events", text, _kept(event_lines(text), response.body_file, ".pretty", files), _files=files)
    if _MARKUP.fullmatch(media):
        return Body("markup", text, _indented(text, response, files) if "xml" in media else text, _files=files)
    return Body("text", text, text, _files=files)


def _indented(text: Source, response: Response, files: list[Path]) -> Source:
    """XML with an element a line; what is too large or not well-formed as it came."""
    from desktop_app.core.api.answer import markup  # most answers are none

    if len(text) > AT_ONCE:
        return text
    try:
        return _kept(markup.pretty_markup(text[:]), response.body_file, ".pretty", files)
    except ValueError:
        return text


def _picture(raw: Source, media: str, files: list[Path]) -> Body | None:
    from desktop_app.ui.console.answer import picture  # most answers are none

    found = picture.read(raw, media)
    if found is None:
        return None
    return Body("image", raw, raw, picture=found, binary=media != "image/svg+xml", _files=files)


def _json(text: Source, response: Response, files: list[Path]) -> Body:
    if len(text) > MOST_FORMATTED:
        return Body("text", text, text, tr("This is too large to be formatted, so it is shown as it came."),
                    _files=files)  # fmt: skip
    try:
        if response.cut and len(text) <= MOST_CUT:
            pretty = _kept(pretty_head(text[:]), response.body_file, ".pretty", files)
        elif files and len(text) > AT_ONCE:
            pretty = _formatted(files[-1], files)
        else:
            pretty = _kept(pretty_bytes(text), response.body_file, ".pretty", files)
    except ValueError as error:
        return Body("text", text, text, _broken(text, str(error)), _files=files)
    return Body("json", text, pretty, _files=files)


def event_lines(text: Source) -> bytes:
    """Server-sent events, each as `name: data`; further lines of its data stand below it, indented."""
    return b"".join(map(event_line, EventReader().feed(text[:] + b"\n\n")))


def event_line(event: Event) -> bytes:
    """One event: `message: {"percent": 10}`."""
    data = event.data.replace("\n", "\n  ")
    return f"{event.event}: {data}\n".encode("utf-8", "replace")


def _formatted(path: Path, files: list[Path]) -> Source:
    """The JSON of the file `path`, formatted into another one."""
    target = path.with_name(f"{path.name}.pretty")
    formatting.format_file(path, target)
    files.append(target)
    return map_file(target)


def _broken(text: Source, said: str) -> str:
    """Where and why `text` is no JSON, in a sentence."""
    problem = find_error(text[:].decode("utf-8", "replace")) if len(text) <= _EXPLAINED else None
    if problem is not None:
        return tr("This says it is JSON, but it can't be read as such: line {line}, {reason}.",
                  line=f"{problem.line:,}", reason=problem.reason)  # fmt: skip
    place = _PLACE.search(said)
    if place is None:
        return tr("This says it is JSON, but it ends too early.")
    line = sum(1 for _ in re.finditer(rb"\n", memoryview(text)[: int(place[1])])) + 1
    return tr("This says it is JSON, but it can't be read as such from line {line} on.", line=f"{line:,}")


def problem_words(body: Body) -> tuple[str, str]:
    """Title and detail of a problem document (RFC 9457 section 3.1)."""
    if len(body.raw) > 100_000:
        return "", ""
    try:
        members = json.loads(body.raw[:])
    except (ValueError, RecursionError):
        return "", ""
    if not isinstance(members, dict):
        return "", ""
    return str(members.get("title", ""))[:200], str(members.get("detail", ""))[:500]


def _kind(response: Response, start: bytes) -> Literal["json", "text", "binary"]:
    media = response.content_type
    if media == "application/json" or media.endswith("+json"):
        return "json"
    declared = _CHARSET.search(response.header("content-type"))
    if b"\0" in start and not (declared and declared[1].lower().startswith("utf-16")):
        return "binary"
    if not media:
        if start.lstrip()[:1] in (b"{", b"["):
            return "json"
        return "text" if _is_utf8(start) else "binary"
    return "text" if _TEXT_TYPES.fullmatch(media) else "binary" if not _is_utf8(start) else "text"


def _is_utf8(start: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start)
    except UnicodeDecodeError:
        return False
    return True


def _as_utf8(raw: Source, content_type: str, body_file: Path | None, files: list[Path]) -> Source:
    """`raw` in UTF-8, whatever charset it says it is in."""
    declared = _CHARSET.search(content_type)
    try:
        charset = codecs.lookup(declared[1]).name if declared else "utf-8"
    except LookupError:
        return raw
    if charset in _UTF8_LIKE:
        return raw
    return _kept(raw[:].decode(charset, "replace").encode(), body_file, ".utf8", files)


def _kept(data: bytes, body_file: Path | None, suffix: str, files: list[Path]) -> Source:
    """`data` itself while it is small; else in a file beside the body's, mapped."""
    if body_file is None or len(data) <= SPILL_BYTES:
        return data
    path = body_file.with_name(body_file.name + suffix)
    path.touch(mode=0o600)
    path.write_bytes(data)
    files.append(path)
    return map_file(path)


def map_file(path: Path) -> Source:
    """The bytes of a file, read when they are looked at; of an empty one, none."""
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if path.stat().st_size else b""
