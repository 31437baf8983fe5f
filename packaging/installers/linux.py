"""The Debian package and the archive for Linux, both of the same frozen folder."""

import os
import re
import shutil
import subprocess
import tarfile
from collections.abc import Iterable
from pathlib import Path
from string import Template

from installers import frozen, icons
from installers.frozen import Build
from machine.words import NotReady, step

PREFIX = Path("opt/framer-desk")
_RESOLVED = re.compile(r"^\s*(\S+) => (/\S+) \(", re.MULTILINE)
_MISSING = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)


def make(build: Build) -> list[Path]:
    """Build both; gives the files. Raises NotReady."""
    frozen.require_system("linux", "Linux")
    frozen.prepare(build)
    images = icons.make(build)
    folder = frozen.freeze(build)
    needed = depends(folder)
    shutil.rmtree(build.dist, ignore_errors=True)
    build.dist.mkdir()
    return [_deb(build, folder, images, needed), _archive(build, folder)]


def depends(folder: Path) -> list[str]:
    """Debian packages with the shared libraries that the files in `folder` take from the system; sorted.

    Raises NotReady where one isn't on this machine, since then nobody can tell its package.
    """
    step("Looking which system libraries it needs")
    files = [str(path) for path in folder.rglob("*") if path.is_file() and _is_elf(path)]
    output = subprocess.run(["ldd", *files], capture_output=True, text=True).stdout
    outside, missing = system_libraries(output, folder)
    if missing:
        raise NotReady(
            f"These system libraries are missing on this machine: {', '.join(sorted(missing))}.",
            "run packaging/bootstrap.py run here once, which installs what Qt needs.",
        )
    return sorted({_package(library) for library in outside})


def system_libraries(ldd_output: str, folder: Path) -> tuple[set[str], set[str]]:
    """(paths of libraries outside `folder`, names of libraries that were not found), as `ldd` printed them."""
    outside = {path for _, path in _RESOLVED.findall(ldd_output) if not Path(path).is_relative_to(folder)}
    return outside, set(_MISSING.findall(ldd_output))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _package(library: str) -> str:
    # On a merged /usr the linker says /lib/..., and dpkg knows the file by either name.
    for name in (library, os.path.realpath(library), library.removeprefix("/usr"), f"/usr{library}"):
        found = subprocess.run(["dpkg-query", "--search", name], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.partition(":")[0]
    raise NotReady(f"No Debian package has {library}.", "build on a Debian or Ubuntu with its own Python.")


def _deb(build: Build, folder: Path, images: dict[int, Path], needed: Iterable[str]) -> Path:
    step("Making the Debian package")
    tree = build.work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / PREFIX, symlinks=True)
    _link(tree / "usr/bin/framer-desk", Path("/") / PREFIX / "framer-desk")
    recipe = build.root / "packaging" / "linux"
    _copy(recipe / "framer-desk.desktop", tree / "usr/share/applications/framer-desk.desktop")
    _copy(recipe / "framer-desk.metainfo.xml", tree / "usr/share/metainfo/local.framer_desk.FramerDesk.metainfo.xml")
    _copy(build.root / "LICENSE", tree / "usr/share/doc/framer-desk/copyright")
    hicolor = tree / "usr/share/icons/hicolor"
    _copy(build.root / "resources/icons/app.svg", hicolor / "scalable/apps/framer-desk.svg")
    for size, image in images.items():
        _copy(image, hicolor / f"{size}x{size}/apps/framer-desk.png")
    architecture = _output(["dpkg", "--print-architecture"])
    control = Template((recipe / "control").read_text(encoding="utf-8")).substitute(
        version=build.version(), architecture=architecture, depends=", ".join(needed), size=_kibibytes(tree)
    )
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text(control, encoding="utf-8")
    _settle_modes(tree)
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


def _output(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _kibibytes(tree: Path) -> int:
    return sum(path.lstat().st_size for path in tree.rglob("*")) // 1024


def _settle_modes(tree: Path) -> None:
    """Give every folder and file the mode a package should have, whatever the builder's umask is."""
    for path in (tree, *tree.rglob("*")):
        if path.is_symlink():
            continue
        executable = path.is_dir() or path.stat().st_mode & 0o100
        path.chmod(0o755 if executable else 0o644)
