"""The portable archive for Linux: the same folder, and a script that puts it into the menu of one person."""

import gzip
import os
import shutil
import tarfile
from pathlib import Path

from installers import moment
from installers.frozen import Build
from machine.words import step


def make(build: Build, folder: Path, share: Path) -> Path:
    """Make the archive of the frozen `folder` and of `share`; gives the file."""
    step("Making the archive")
    name = f"framer-desk-{build.version()}-linux-{os.uname().machine}"
    tree = build.work / "archive" / name
    shutil.rmtree(tree.parent, ignore_errors=True)
    shutil.copytree(folder, tree, symlinks=True)
    shutil.copytree(share, tree / "share")
    for source in (build.root / "LICENSE", build.root / "packaging" / "linux" / "install.sh"):
        shutil.copy(source, tree)
    moment.settle(tree, build.moment)
    packed = pack(tree, build.work / f"{name}.tar.gz", build.moment)
    return packed.rename(build.dist / packed.name)  # packed elsewhere, so that dist/ never holds half an archive


def pack(tree: Path, target: Path, when: int) -> Path:
    """Write `tree` into a .tar.gz that is the same for the same content: sorted, nobody's, dated `when`."""

    def anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        return entry

    with (
        target.open("wb") as file,
        gzip.GzipFile("", "wb", compresslevel=6, fileobj=file, mtime=when) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        archive.add(tree, tree.name, filter=anonymous)  # which goes through folders in the order of names
    return target
