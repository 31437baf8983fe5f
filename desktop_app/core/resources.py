"""Finds the files that come with the program, in a checkout, an installed package and a frozen build.

Names are relative with forward slashes, as in the `resources` folder of a checkout: "pages/done.html".
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from desktop_app.core.errors import StorageProblem
from desktop_app.core.i18n import tr

_PACKAGE = Path(__file__).resolve().parent.parent
_HELP = "help/"


def _roots() -> Iterator[Path]:
    if frozen := getattr(sys, "_MEIPASS", None):
        yield Path(frozen) / "desktop_app" / "bundled"
    yield _PACKAGE / "bundled"
    yield _PACKAGE.parent / "resources"


def _in(root: Path, name: str) -> Path:
    """Where `name` would be below `root`; in a checkout the help lies in the documentation's own folder."""
    beside = root.parent / "docs" / name.removeprefix(_HELP)
    return beside if root.name == "resources" and name.startswith(_HELP) else root / name


def path(name: str) -> Path:
    """The file or folder called `name`. Raises StorageProblem where the program came without it."""
    for root in _roots():
        found = _in(root, name)
        if found.exists():
            return found
    raise StorageProblem(
        "resource_missing",
        tr("A file of Framer Desk itself is missing: {name}.", name=name),
        tr("Install Framer Desk again."),
        detail="looked in " + ", ".join(str(root) for root in _roots()),
    )


def read_bytes(name: str) -> bytes:
    """What the bundled file `name` holds. Raises StorageProblem where it is missing."""
    return path(name).read_bytes()


def read_text(name: str) -> str:
    """The bundled UTF-8 file `name` as text. Raises StorageProblem where it is missing."""
    return read_bytes(name).decode("utf-8")
