"""What the Debian package has to depend on, read from the programs and libraries in it.

Only what they name themselves counts; what those libraries need in turn is their packages' business.
"""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from installers.frozen import run_for_output
from installers.run_paths import programs_and_libraries
from machine.words import NotReady, step

_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")
_KNOWN = re.compile(r"^\s*(\S+) \(.*\) => (/\S+)$", re.MULTILINE)


def of(folder: Path) -> list[str]:
    """Debian packages for the shared libraries that the files in `folder` take from the system; sorted.

    Raises NotReady where a library isn't on this machine, since then nobody can tell its package.
    """
    step("Looking which system libraries it needs")
    headers = run_for_output(["objdump", "--private-headers", *programs_and_libraries(folder)])
    places = known_libraries(run_for_output(["/sbin/ldconfig", "--print-cache"]))
    names = taken_from_system(headers, (path.name for path in folder.rglob("*")))
    missing = sorted(name for name in names if name not in places)
    if missing:
        raise NotReady(
            f"These system libraries are missing on this machine: {', '.join(missing)}.",
            "run packaging/bootstrap.py run here once, which installs what Qt needs.",
        )
    packages = {package(places[name]) for name in names} - {"libc6"}
    return [f"libc6 (>= {oldest_glibc(headers)})", *sorted(packages)]


def taken_from_system(headers: str, carried: Iterable[str]) -> set[str]:
    """Libraries that files with these `headers` (of objdump) need, without those that are `carried` along."""
    # The loader itself is named too; it comes with libc.
    return {name for name in _NEEDED.findall(headers) if not name.startswith("ld-linux")} - set(carried)


def oldest_glibc(headers: str) -> str:
    """The oldest glibc that has every symbol which files with these `headers` (of objdump) use, such as 2.36."""
    major, minor = max((int(major), int(minor)) for major, minor in _GLIBC.findall(headers))
    return f"{major}.{minor}"


def known_libraries(cache: str) -> dict[str, str]:
    """Path of each library that the dynamic linker knows, by name, from what `ldconfig --print-cache` prints."""
    places: dict[str, str] = {}
    for name, path in _KNOWN.findall(cache):
        places.setdefault(name, path)  # the first is the one the linker takes
    return places


def package(library: str) -> str:
    """The Debian package that has the file `library`. Raises NotReady where none has."""
    # Where /lib is a link to /usr/lib, the linker and dpkg may know a file by different names.
    for name in (library, library.removeprefix("/usr"), f"/usr{library}"):
        found = subprocess.run(["dpkg-query", "--search", name], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.partition(":")[0]
    raise NotReady(f"No Debian package has {library}.", "build on a Debian or Ubuntu with its own Python.")
