"""What a Linux desktop looks for in /usr/share: menu entry, file types, icons, manual page, completion.

The Debian package puts it there; the archive's install.sh puts it into a person's own folders.
"""

import gzip
import shutil
from pathlib import Path

from installers import frozen, moment
from installers.frozen import Build
from machine.words import NotReady, step

METAINFO = "metainfo/local.framer_desk.FramerDesk.metainfo.xml"
COMPLETIONS = {
    "bash": "bash-completion/completions/framer-desk",
    "zsh": "zsh/vendor-completions/_framer-desk",
    "fish": "fish/vendor_completions.d/framer-desk.fish",
}


def make(build: Build, images: dict[int, Path]) -> Path:
    """Make the folder and check what is in it; `images` are PNGs by their size. Raises NotReady."""
    step("Making menu entry, manual page and completions")
    share = build.work / "share"
    shutil.rmtree(share, ignore_errors=True)
    recipe = build.root / "packaging" / "linux"
    copy(recipe / "framer-desk.desktop", share / "applications/framer-desk.desktop")
    copy(recipe / "framer-desk.mime.xml", share / "mime/packages/framer-desk.xml")
    copy(recipe / "framer-desk.metainfo.xml", share / METAINFO)
    copy(build.root / "resources/icons/app.svg", share / "icons/hicolor/scalable/apps/framer-desk.svg")
    for size, image in images.items():
        copy(image, share / f"icons/hicolor/{size}x{size}/apps/framer-desk.png")
    day = moment.day(build.moment)
    manual: list[str | Path] = [Path(__file__).with_name("man_page.py"), day, recipe / "framer-desk.1.end"]
    write_gzip(share / "man/man1/framer-desk.1.gz", frozen.run_for_output([build.python, *manual]))
    for shell, place in COMPLETIONS.items():
        script = frozen.run_for_output([build.python, "-m", "desktop_app", "completion", shell])
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        (share / place).write_text(script, encoding="utf-8")
    _check(build, share)
    return share


def copy(source: Path, target: Path) -> None:
    """Copy a file, making the folders above it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def write_gzip(target: Path, text: str) -> None:
    """Write `text` compressed, without a name or a date in it, making the folders above it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _check(build: Build, share: Path) -> None:
    """Let the desktop's own tools read what is made for them. Raises NotReady where they find fault."""
    trial = build.work / "mime"  # update-mime-database writes beside what it reads
    shutil.rmtree(trial, ignore_errors=True)
    shutil.copytree(share / "mime", trial)
    checks: tuple[tuple[str, list[str | Path]], ...] = (
        ("desktop-file-utils", ["desktop-file-validate", share / "applications/framer-desk.desktop"]),
        ("appstream", ["appstreamcli", "validate", "--no-net", share / METAINFO]),
        ("shared-mime-info", ["update-mime-database", trial]),
    )
    for package, command in checks:
        if shutil.which(str(command[0])) is None:
            raise NotReady(f"{command[0]} is not on this machine.", f"sudo apt-get install {package}")
        frozen.run(command)
