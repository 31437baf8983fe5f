"""What APIs say of the end of their operations: Deprecation (RFC 9745) and Sunset (RFC 8594), collected from answers.

A small file, written only when an answer says something new.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import msgspec

from desktop_app.core import files
from desktop_app.core.errors import StorageProblem, UserFacing
from desktop_app.core.logs import logger
from desktop_app.core.providers import links
from desktop_app.core.redact import MASK, mask_url

if TYPE_CHECKING:
    from desktop_app.core.api.remembering import Sent

FORMAT: Final = 1
KEPT: Final = 500
"""Notices kept at the most, the latest seen."""
DAY: Final = 86_400.0

_MOMENT: Final = re.compile(r"\s*@(-?\d{1,12})\s*")
_LONGEST: Final = 500
"""Characters of a page's address that is kept."""


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """What the answers of one address say. Moments are seconds since 1970, None where none is given.

    path: without the query; it may hold values where the operation has placeholders. deprecated: whether it is said at
    all. link: a page about it, or "". seen_at: when it was last said.
    """

    profile: str
    method: str
    path: str
    deprecated: bool = False
    deprecated_at: float | None = None
    sunset_at: float | None = None
    link: str = ""
    seen_at: float = 0.0


class _File(msgspec.Struct, kw_only=True):
    format: int
    notices: list[Notice]


def read(headers: Iterable[tuple[str, str]]) -> tuple[bool, float | None, float | None, str] | None:
    """Whether it is deprecated, since when, when it ends, and a page about it; None where nothing is said.

    Dates that can't be read count as not given; `Deprecation: true` and dates as in drafts of RFC 9745 are read too.
    """
    deprecation = sunset = None
    linked = []
    for name, value in headers:
        lowered = name.lower()
        if lowered == "deprecation":
            deprecation = value
        elif lowered == "sunset":
            sunset = value
        elif lowered == "link":
            linked.append(value)
    if deprecation is None and sunset is None:
        return None
    deprecated = deprecation is not None and deprecation.strip().lower() not in ("false", "?0", "")
    return deprecated, _moment(deprecation or ""), _moment(sunset or ""), _page(linked)


class Notices:
    """Collects notices into the file at `path`, shared by all programs of this person."""

    def __init__(self, path: Path, locks: Path) -> None:
        self._path = path
        self._lock = locks / "notices.lock"
        self._said: dict[tuple[str, str, str], Notice] = {}
        self._writing: set[asyncio.Task[None]] = set()

    def hear(self, sent: Sent) -> None:
        """Look at an answer; quick. What it says anew is written by a task. To be called in an event loop."""
        said = read(sent.response.headers) if sent.response else None
        if said is None:
            return
        deprecated, deprecated_at, sunset_at, link = said
        notice = Notice(
            profile=sent.profile,
            method=sent.request.method.upper(),
            path=_path(sent),
            deprecated=deprecated,
            deprecated_at=deprecated_at,
            sunset_at=sunset_at,
            link=link,
            seen_at=sent.at,
        )
        key = (notice.profile, notice.method, notice.path)
        last = self._said.get(key)
        if last and notice.seen_at - last.seen_at < DAY and msgspec.structs.replace(last, seen_at=sent.at) == notice:
            return
        self._said[key] = notice
        task = asyncio.create_task(asyncio.to_thread(self._keep, notice))
        self._writing.add(task)
        task.add_done_callback(self._writing.discard)

    def of(self, profile: str) -> list[Notice]:
        """What is kept for the connection `profile`, the latest seen first. Raises StorageProblem. Blocks."""
        return [one for one in self._load() if one.profile == profile]

    def forget(self, profile: str) -> None:
        """Remove what is kept for the connection `profile`. Raises StorageProblem. Blocks."""
        if self._path.exists():
            with files.lock(self._lock):
                self._save([one for one in self._load() if one.profile != profile])

    async def aclose(self) -> None:
        """Wait until what was heard is written."""
        while self._writing:
            await asyncio.gather(*self._writing)

    def _keep(self, notice: Notice) -> None:
        key = (notice.profile, notice.method, notice.path)
        try:
            with files.lock(self._lock):
                others = [one for one in self._load() if (one.profile, one.method, one.path) != key]
                self._save([notice, *others])
        except UserFacing as problem:
            logger("changes").info("a notice of %s was not kept: %s", notice.profile, problem.code)

    def _load(self) -> list[Notice]:
        data = files.read_bytes(self._path)
        try:
            found = msgspec.json.decode(data, type=_File) if data else _File(format=FORMAT, notices=[])
            files.check_format(found.format, FORMAT, self._path)
        except StorageProblem as problem:
            if problem.code == "format_newer":
                raise
            return []
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return []
        return sorted(found.notices, key=lambda one: -one.seen_at)

    def _save(self, notices: list[Notice]) -> None:
        files.write_atomic(self._path, msgspec.json.encode(_File(format=FORMAT, notices=notices[:KEPT])))


def _path(sent: Sent) -> str:
    """The path that was asked for, without what must not be written down."""
    path = urlsplit(mask_url(sent.url)).path
    for secret in (*sent.request.secrets, *sent.secrets):
        path = path.replace(secret.reveal(), MASK) if secret else path
    return path


def _moment(value: str) -> float | None:
    """A structured date (RFC 9651 section 3.3.7) or an HTTP date, as seconds since 1970."""
    if found := _MOMENT.fullmatch(value):
        at = float(found[1])
        return at if abs(at) < 253_402_300_799 else None
    try:
        when: datetime = parsedate_to_datetime(value)
        return (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None


def _page(values: Iterable[str]) -> str:
    """The first page that is named for the deprecation or the sunset (RFC 9745 section 3, RFC 8594 section 6)."""
    for target, relations, _ in links.read_header(values):
        fits = len(target) <= _LONGEST and target.startswith(("https://", "http://")) and target.isprintable()
        if fits and {"deprecation", "sunset"} & set(relations):
            return target
    return ""
