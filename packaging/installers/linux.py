"""The Debian package and the archive for Linux, both of the same frozen folder."""

import os
import shutil
import tarfile
from collections.abc import Iterable
from pathlib import Path
from string import Template

from installers import debian_depends, frozen, icons, licences
from installers.frozen import Build
from machine.words import step

PREFIX = Path("opt/framer-desk")


def make(build: Build) -> list[Path]:
    """Build both; gives the files. Raises NotReady."""
    frozen.require_system("linux", "Linux")
    frozen.prepare(build)
    images = icons.make(build)
    folder = frozen.freeze(build)
    licences.collect(build, folder)
    needed = debian_depends.of(folder)
    shutil.rmtree(build.dist, ignore_errors=True)
    build.dist.mkdir()
    return [_deb(build, folder, images, needed), _archive(build, folder)]


def _deb(build: Build, folder: Path, images: dict[int, Path], needed: Iterable[str]) -> Path:
    step("Making the Debian package")
    tree = build.work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / PREFIX, symlinks=True)
    _link(tree / "usr/bin/framer-desk", Path("/") / PREFIX / "framer-desk")
    recipe = build.root / "packaging" / "linux"
    _copy(recipe / "framer-desk.desktop", tree / "usr/share/applications/framer-desk.desktop")
    _copy(recipe / "framer-desk.mime.xml", tree / "usr/share/mime/packages/framer-desk.xml")
    _copy(recipe / "framer-desk.metainfo.xml", tree / "usr/share/metainfo/local.framer_desk.FramerDesk.metainfo.xml")
    _copy(build.root / "LICENSE", tree / "usr/share/doc/framer-desk/copyright")
    _link(tree / "usr/share/doc/framer-desk/licenses", Path("/") / PREFIX / "licenses")
    hicolor = tree / "usr/share/icons/hicolor"
    _copy(build.root / "resources/icons/app.svg", hicolor / "scalable/apps/framer-desk.svg")
    for size, image in images.items():
        _copy(image, hicolor / f"{size}x{size}/apps/framer-desk.png")
    architecture = frozen.run_for_output(["dpkg", "--print-architecture"]).strip()
    control = Template((recipe / "control").read_text(encoding="utf-8")).substitute(
        version=build.version(), architecture=architecture, depends=", ".join(needed), size=_kibibytes(tree)
    )
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text(control, encoding="utf-8")
    settle_modes(tree)
    made = build.dist / f"framer-desk_{build.version()}_{architecture}.deb"
    frozen.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, made])
    return made


def _archive(build: Build, folder: Path) -> Path:
    step("Making the archive")
    name = f"framer-desk-{build.version()}-linux-{os.uname().machine}"
    made = build.dist / f"{name}.tar.gz"

    def anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        return entry

    with tarfile.open(made, "w:gz", compresslevel=6) as archive:
        archive.add(folder, name, filter=anonymous)
        archive.add(build.root / "LICENSE", f"{name}/LICENSE", filter=anonymous)
    return made


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _link(path: Path, target: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)


def _kibibytes(tree: Path) -> int:
    return sum(path.lstat().st_size for path in tree.rglob("*")) // 1024


def settle_modes(tree: Path) -> None:
    """Give every folder and file the mode a package should have, whatever the builder's umask is."""
    for path in (tree, *tree.rglob("*")):
        if path.is_symlink():
            continue
        executable = path.is_dir() or path.stat().st_mode & 0o100
        path.chmod(0o755 if executable else 0o644)
