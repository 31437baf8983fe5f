"""The licences of everything that travels inside the installers, gathered from what was installed to build them."""

import email.message
import email.parser
import shutil
from collections.abc import Iterator
from pathlib import Path

from installers.frozen import Build

# Used to build, not carried along.
TOOLS = frozenset(
    {
        *("altgraph", "hatchling", "packaging", "pathspec", "pip", "pluggy"),
        *("pyinstaller-hooks-contrib", "setuptools", "trove-classifiers"),
    }
)
LICENCE_NAMES = ("licen", "copying", "notice")
QT = """\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They lie beside the program as shared
libraries (_internal/PySide6) and may be replaced by other builds of the same version.
"""


def collect(build: Build, folder: Path) -> Path:
    """Write `folder`/licenses: an index, and the licence texts of every package of the build's environment."""
    target = folder / "licenses"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    lines = []
    for information in sorted(_installed(build), key=lambda path: path.name.lower()):
        metadata = read_metadata(information)
        name = str(metadata["Name"])
        if name.lower().replace("_", "-") in TOOLS:
            continue
        lines.append(f"{name} {metadata['Version']}: {licence_of(metadata)}")
        for text in licence_texts(information):
            (target / name).mkdir(exist_ok=True)
            shutil.copyfile(text, target / name / text.name)
    _copy_common(target)
    (target / "README.txt").write_text("\n".join([QT, *lines, ""]), encoding="utf-8")
    return target


def read_metadata(information: Path) -> email.message.Message:
    """What a `.dist-info` folder says of its package."""
    return email.parser.Parser().parsestr((information / "METADATA").read_text(encoding="utf-8"), headersonly=True)


def licence_of(metadata: email.message.Message) -> str:
    """The licence that a package's metadata names, by whichever of the three fields it uses."""
    for field in ("License-Expression", "License"):
        if value := str(metadata.get(field) or "").strip():
            return value.splitlines()[0]
    classifiers = [str(value) for value in metadata.get_all("Classifier") or []]
    named = [value.rpartition(" :: ")[2] for value in classifiers if value.startswith("License ::")]
    return ", ".join(named) or "see its text"


def licence_texts(information: Path) -> Iterator[Path]:
    """The files with licence texts in a `.dist-info` folder."""
    for path in sorted(information.rglob("*")):
        if path.is_file() and path.name.lower().startswith(LICENCE_NAMES):
            yield path


def _installed(build: Build) -> list[Path]:
    return [path for path in (build.work / "venv").rglob("site-packages/*.dist-info") if path.is_dir()]


def _copy_common(target: Path) -> None:
    # PySide6's wheels come without their text; Debian has it, and Python's own beside it.
    for source in (Path("/usr/share/common-licenses/LGPL-3"), Path("/usr/share/common-licenses/GPL-3")):
        if source.exists():
            shutil.copyfile(source, target / f"{source.name}.txt")
