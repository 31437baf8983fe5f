"""The body of an answer made ready to be looked at: formatted, decoded, or recognised as no text. No widgets.

All of it may block or take long, so it runs in a thread; large texts live in files and are mapped into memory.
"""

import codecs
import json
import mmap
import re
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from desktop_app.core.api.response import SPILL_BYTES, Response
from desktop_app.ui.widgets.json_text import pretty_bytes

Kind = Literal["empty", "json", "text", "binary"]
Source = bytes | mmap.mmap

_LOOKED_AT: Final = 4096
_CHARSET: Final = re.compile(r"charset=\"?([A-Za-z0-9._:-]+)", re.IGNORECASE)
_TEXT_TYPES: Final = re.compile(
    r"text/.*|.*[+/](json|xml|yaml|javascript|ecmascript|x-ndjson|x-www-form-urlencoded|graphql|toml|sql)"
)
_UTF8_LIKE: Final = frozenset({"utf-8", "ascii", "utf-8-sig"})


@dataclass
class Body:
    """What the response pane shows. `pretty` is what `raw` becomes when it is formatted, else the same.

    broken_json: it says it is JSON and isn't. Close it when it isn't shown any more: that removes its files.
    """

    kind: Kind
    raw: Source = b""
    pretty: Source = b""
    broken_json: bool = False
    _files: list[Path] = field(default_factory=list)

    def close(self) -> None:
        """Let go of mapped files and remove them. What shows `raw` or `pretty` must have stopped before."""
        for source in (self.raw, self.pretty):
            if isinstance(source, mmap.mmap):
                source.close()
        self.raw = self.pretty = b""
        for path in self._files:
            with suppress(OSError):
                path.unlink()
        self._files.clear()


def prepare(response: Response) -> Body:
    """Read, recognise and format the body of `response`. Blocks; raises OSError when its file is gone."""
    files = [response.body_file] if response.body_file else []
    raw: Source = _map(response.body_file) if response.body_file else (response.content or b"")
    if not len(raw):
        return Body("empty", _files=files)
    kind = _kind(response, raw[:_LOOKED_AT])
    if kind == "binary":
        return Body("binary", raw, raw, _files=files)
    text = _as_utf8(raw, response.header("content-type"), response.body_file, files)
    if kind == "text":
        return Body("text", text, text, _files=files)
    try:
        formatted = pretty_bytes(text[:])
    except ValueError:
        return Body("text", text, text, broken_json=True, _files=files)
    return Body("json", text, _kept(formatted, response.body_file, ".pretty", files), _files=files)


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


def _kind(response: Response, start: bytes) -> Kind:
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
    return _map(path)


def _map(path: Path) -> Source:
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if path.stat().st_size else b""
