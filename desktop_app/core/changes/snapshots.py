"""What was seen at each look, kept so that a later look can say what changed. A file a connection, small, no secret."""

import hashlib
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import msgspec

from desktop_app.core import files
from desktop_app.core.changes.surface import Surface
from desktop_app.core.errors import StorageProblem

FORMAT: Final = 1
KEPT: Final = 10
"""Looks kept at the most; one that found nothing new does not count."""
LARGEST: Final = 64 << 20
"""Bytes of a file unfolded: more is none of ours."""


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """What a connection's API and server were like from `at` on (seconds since 1970).

    api: None where no description is known. server: the metadata document, None where there is none. keys: names of the
    published keys, None where they are not known.
    """

    at: float
    api: Surface | None = None
    server: dict[str, Any] | None = None
    keys: tuple[str, ...] | None = None

    def same(self, other: "Snapshot") -> bool:
        """Whether nothing differs but the moment."""
        return (self.api, self.server, self.keys) == (other.api, other.server, other.keys)


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """All of one connection, the oldest first. looked_at: of the last look, whether or not something differed."""

    looked_at: float
    snapshots: tuple[Snapshot, ...]

    def with_look(self, snapshot: Snapshot) -> "Kept":
        """With one more look; it is kept only where something differs from the last."""
        if self.snapshots and self.snapshots[-1].same(snapshot):
            return Kept(looked_at=snapshot.at, snapshots=self.snapshots)
        return Kept(looked_at=snapshot.at, snapshots=(*self.snapshots, snapshot)[-KEPT:])


NOTHING: Final = Kept(looked_at=0.0, snapshots=())


class Snapshots:
    """The files in `folder`. Every method blocks."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._latest: dict[str, tuple[int, float]] = {}

    def latest(self, name: str) -> float:
        """When something of connection `name` differed last (seconds since 1970); 0 where nothing ever did.

        A file that did not change since is not read again. Raises StorageProblem.
        """
        try:
            written = self._file(name).stat().st_mtime_ns
        except OSError:
            return 0.0
        if self._latest.get(name, (0, 0.0))[0] != written:
            kept = self.load(name).snapshots
            self._latest[name] = written, kept[-1].at if len(kept) > 1 else 0.0
        return self._latest[name][1]

    def load(self, name: str) -> Kept:
        """What is kept of the connection `name`; NOTHING where that is damaged: a new look starts anew.

        Raises StorageProblem for a file that can't be read, or that a newer version wrote.
        """
        path = self._file(name)
        data = files.read_bytes(path)
        if not data:
            return NOTHING
        head, _, packed = data.partition(b"\n")
        try:
            found = msgspec.json.decode(head, type=dict[str, Any]).get("format")
            files.check_format(found, FORMAT, path)
            unfolded = zlib.decompressobj().decompress(packed, LARGEST)
            return msgspec.json.decode(unfolded, type=Kept)
        except StorageProblem as problem:
            if problem.code == "format_newer":
                raise
            return NOTHING
        except (msgspec.MsgspecError, UnicodeDecodeError, zlib.error):
            return NOTHING

    def save(self, name: str, kept: Kept) -> None:
        """Keep it in place of what was kept. Raises StorageProblem."""
        head = msgspec.json.encode({"format": FORMAT})
        files.write_atomic(self._file(name), head + b"\n" + zlib.compress(msgspec.json.encode(kept), 6))

    def forget(self, name: str) -> None:
        """Remove what is kept of the connection `name`. Raises StorageProblem."""
        path = self._file(name)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise files.storage_problem(error, path) from error

    def _file(self, name: str) -> Path:
        return self._folder / f"{hashlib.sha256(name.encode()).hexdigest()[:32]}.snapshots"


def plain(document: Mapping[str, Any]) -> dict[str, Any]:
    """A metadata document as it is kept: as JSON has it, so that it is equal to itself when it is read again."""
    decoded: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(dict(document)))
    return decoded
