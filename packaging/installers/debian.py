"""The Debian package.

It has no scripts of its own: menus, file types, icons and manual pages are registered by the triggers of the packages
that keep those registers. Removing it leaves people's folders alone, and so does purging, as Debian's policy wants it
for home folders: `framer-desk erase` is for that.
"""

import hashlib
import shutil
from collections.abc import Iterable
from pathlib import Path
from string import Template

from installers import changelog, frozen, moment
from installers.frozen import Build
from installers.share import copy, write_gzip
from machine.words import note, step

PREFIX = Path("opt/framer-desk")
DOCUMENTS = Path("usr/share/doc/framer-desk")


def make(build: Build, folder: Path, share: Path, needed: Iterable[str]) -> Path:
    """Make the package of the frozen `folder` and of `share`, depending on the packages `needed`. Raises NotReady."""
    step("Making the Debian package")
    tree = build.work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / PREFIX, symlinks=True)
    shutil.copytree(share, tree / "usr/share")
    _link(tree / "usr/bin/framer-desk", Path("/") / PREFIX / "framer-desk")
    recipe = build.root / "packaging" / "linux"
    copy(recipe / "copyright", tree / DOCUMENTS / "copyright")
    changes = (build.root / "CHANGELOG.md").read_text(encoding="utf-8")
    write_gzip(tree / DOCUMENTS / "changelog.gz", changelog.debian(changes, build.version(), build.moment))
    copy(build.root / "docs" / "command-line.md", tree / DOCUMENTS / "command-line.md")
    _link(tree / DOCUMENTS / "licenses", Path("/") / PREFIX / "licenses")
    copy(recipe / "lintian-overrides", tree / "usr/share/lintian/overrides/framer-desk")
    architecture = frozen.run_for_output(["dpkg", "--print-architecture"]).strip()
    control = Template((recipe / "control").read_text(encoding="utf-8")).substitute(
        version=build.version(), architecture=architecture, depends=", ".join(needed), size=_kibibytes(tree)
    )
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text(control, encoding="utf-8")
    (tree / "DEBIAN/md5sums").write_text("".join(checksums(tree)), encoding="utf-8")
    moment.settle(tree, build.moment)
    name = f"framer-desk_{build.version()}_{architecture}.deb"
    # Packed elsewhere, so that dist/ never holds half a package.
    frozen.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, build.work / name])
    _hold_against_policy(build.work / name)
    return (build.work / name).rename(build.dist / name)


def _hold_against_policy(package: Path) -> None:
    """Let Debian's own checker look for faults, where it is installed. Raises NotReady where it finds one."""
    if not shutil.which("lintian"):
        note("lintian is not on this machine, so nobody has held the package against Debian's policy.")
        return
    frozen.run(["lintian", "--allow-root", "--pedantic", "--fail-on", "error,warning,pedantic", package])


def checksums(tree: Path) -> Iterable[str]:
    """A line for every file that is installed, by which `dpkg --verify` knows it."""
    for path in sorted(tree.rglob("*")):
        if path.is_file() and not path.is_symlink() and not path.is_relative_to(tree / "DEBIAN"):
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            yield f"{digest}  {path.relative_to(tree)}\n"


def _link(path: Path, target: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)


def _kibibytes(tree: Path) -> int:
    # As Debian counts: files rounded up, one for everything else.
    sizes = (path.lstat().st_size if path.is_file() and not path.is_symlink() else 1 for path in tree.rglob("*"))
    return sum(-(-size // 1024) for size in sizes)
