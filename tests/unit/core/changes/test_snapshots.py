"""What is kept of each look: only what differs, bounded, small, and never lost to a damaged file."""

import zlib
from pathlib import Path

import pytest

from desktop_app.core.changes.snapshots import KEPT, NOTHING, Kept, Snapshot, Snapshots
from desktop_app.core.changes.surface import Action, Input, Surface
from desktop_app.core.errors import StorageProblem

API = Surface("A", "1", ("https://a.example",), ("s",), (
    Action("GET", "/x/{id}", "x", False, (("s",), ()), (Input("path", "id", True, "string"),), False, False),
))  # fmt: skip


def test_it_comes_back_as_it_was(tmp_path: Path) -> None:
    kept = NOTHING.with_look(Snapshot(at=5.0, api=API, server={"issuer": "x", "n": [1, True]}, keys=("k",)))
    Snapshots(tmp_path).save("box", kept)
    assert Snapshots(tmp_path).load("box") == kept
    assert Snapshots(tmp_path).load("other") == NOTHING


def test_a_look_that_finds_nothing_new_is_no_other_snapshot() -> None:
    first = NOTHING.with_look(Snapshot(at=1.0, api=API))
    again = first.with_look(Snapshot(at=2.0, api=API))
    assert (again.looked_at, again.snapshots) == (2.0, first.snapshots)


def test_the_oldest_go() -> None:
    kept: Kept = NOTHING
    for number in range(KEPT + 3):
        kept = kept.with_look(Snapshot(at=float(number), keys=(str(number),)))
    assert [one.at for one in kept.snapshots] == [float(n) for n in range(3, KEPT + 3)]


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"{}\n", b'{"format": 1}\nrubbish', b'{"format": 1}\n' + zlib.compress(b"[]"), b"\xff\xfe"]
)
def test_a_damaged_file_counts_as_none(tmp_path: Path, data: bytes) -> None:
    snapshots = Snapshots(tmp_path)
    snapshots.save("box", NOTHING.with_look(Snapshot(at=1.0)))
    [path] = tmp_path.iterdir()
    path.write_bytes(data)
    assert snapshots.load("box") == NOTHING


def test_a_newer_file_is_refused_and_left(tmp_path: Path) -> None:
    snapshots = Snapshots(tmp_path)
    snapshots.save("box", NOTHING)
    [path] = tmp_path.iterdir()
    path.write_bytes(b'{"format": 2}\nother')
    with pytest.raises(StorageProblem, match="newer"):
        snapshots.load("box")
    assert path.read_bytes() == b'{"format": 2}\nother'


def test_forgotten(tmp_path: Path) -> None:
    snapshots = Snapshots(tmp_path)
    snapshots.save("box", NOTHING)
    snapshots.forget("box")
    snapshots.forget("box")
    assert list(tmp_path.iterdir()) == []
