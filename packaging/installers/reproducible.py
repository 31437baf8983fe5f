"""Whether two builds of one commit are the same: both are made in fresh clones, in folders of different names."""

import hashlib
import shutil
import sys
import tarfile
import tempfile
from collections.abc import Mapping
from pathlib import Path

from installers import frozen
from installers.frozen import Build
from machine.words import NotReady, note, step


def verify(root: Path) -> None:
    """Build the commit that `root` is at twice and compare. Raises NotReady with what differs."""
    frozen.require_system("linux", "Linux")
    with tempfile.TemporaryDirectory(prefix="framer-desk-twice-", dir="/var/tmp") as name:
        results = [_built(root, Path(name) / folder) for folder in ("one", "another-one")]
        first, second = (contents(next(dist.glob("*.tar.gz"))) for dist in results)
        differing = differences(first, second)
        note(f"{len(first)} files and folders compared, {len(differing)} of them differ")
        for one, other in zip(*(sorted(dist.iterdir()) for dist in results), strict=True):
            same = _digest(one.read_bytes()) == _digest(other.read_bytes())
            note(f"{one.name}: {'the same, byte for byte' if same else 'DIFFERS'}")
    if differing:
        raise NotReady(f"Two builds differ in {', '.join(differing[:20])}.", "look at what makes these files.")


def contents(archive: Path) -> dict[str, str]:
    """Everything in a .tar.gz by its name: kind, mode and the checksum or target."""
    found = {}
    with tarfile.open(archive) as opened:
        for entry in opened:
            file = opened.extractfile(entry) if entry.isfile() else None
            inside = _digest(file.read()) if file else entry.linkname
            found[entry.name] = f"{entry.type.decode()} {entry.mode:o} {entry.mtime} {inside}"
    return found


def differences(first: Mapping[str, str], second: Mapping[str, str]) -> list[str]:
    """The names that are in one of them only, or not the same in both; sorted."""
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))


def _built(root: Path, clone: Path) -> Path:
    step(f"Building in {clone}")
    frozen.run(["git", "clone", "--quiet", root, clone])
    frozen.run([sys.executable, clone / "packaging" / "build.py", "linux"])
    dist = Build(clone).dist
    kept = clone.with_name(f"{clone.name}-dist")
    dist.rename(kept)
    shutil.rmtree(clone)
    return kept


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
