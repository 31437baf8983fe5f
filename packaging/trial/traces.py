"""What the program left behind outside of a person's own folders."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

# What belongs to the system's own bookkeeping, or to a person.
_SKIPPED = ("proc", "sys", "dev", "run", "home", "tmp", "var/cache", "var/log", "var/lib/apt", "var/lib/dpkg")
OWN_FOLDERS = (".config", ".local/share", ".local/state", ".cache")


def listing(root: Path) -> set[str]:
    """Every path of the system at `root` that isn't bookkeeping."""
    return set(_walk(root, {root / name for name in _SKIPPED}))


def left(before: set[str], after: set[str], installed: Iterable[str]) -> list[str]:
    """What is there `after` the package is removed and was not there `before`, or was `installed` with it; sorted."""
    return sorted((after - before) | (after & set(installed)))


def misplaced(home: Path) -> list[str]:
    """What has the program's name in a person's home folder and lies in none of its own folders there; sorted."""
    allowed = [home / folder / "framer-desk" for folder in OWN_FOLDERS]
    found = (path for path in home.rglob("*") if "framer" in path.name.lower())
    return sorted(str(path) for path in found if not any(path.is_relative_to(folder) for folder in allowed))


def readable_by_others(home: Path) -> list[str]:
    """The program's folders in `home` that others may look into; sorted."""
    folders = (home / folder / "framer-desk" for folder in OWN_FOLDERS)
    return sorted(str(path) for path in folders if path.exists() and path.stat().st_mode & 0o077)


def _walk(root: Path, skipped: set[Path]) -> Iterator[str]:
    for folder, folders, files in os.walk(root):
        here = Path(folder)
        folders[:] = [name for name in folders if here / name not in skipped]
        yield from (str((here / name).relative_to(root)) for name in (*folders, *files))
