"""Which shared libraries Qt misses on this machine, found by asking the dynamic linker rather than by a list.

PySide6 brings Qt itself but not what Qt takes from the system. A missing library only shows when a window is opened,
as an abort with a misleading message, so it is looked for before that.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from machine import system_packages
from machine.words import NotReady

# Shared library -> Debian package. Debian 13 renamed some of them; it still answers to these names.
DEBIAN_PACKAGES = {
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libSM.so.6": "libsm6",
    "libICE.so.6": "libice6",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinput.so.0": "libxcb-xinput0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

# What is looked at, below the PySide6 folder. Libraries that these pull in are followed by the linker.
PROBED = (
    "Qt/lib/libQt6Widgets.so.6",
    "Qt/lib/libQt6Svg.so.6",
    "Qt/lib/libQt6DBus.so.6",
    "Qt/lib/libQt6Network.so.6",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/platforms/libqwayland-generic.so",
)

_NOT_FOUND = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)


def not_found(ldd_output: str) -> set[str]:
    """The names of shared libraries that `ldd` did not find."""
    return set(_NOT_FOUND.findall(ldd_output))


def debian_packages(libraries: Iterable[str]) -> tuple[list[str], list[str]]:
    """(Debian packages, libraries we know no package for), both sorted."""
    wanted = set(libraries)
    packages = {DEBIAN_PACKAGES[name] for name in wanted if name in DEBIAN_PACKAGES}
    return sorted(packages), sorted(wanted - DEBIAN_PACKAGES.keys())


def by_hand(libraries: Sequence[str], manager: str | None) -> str:
    """The command that installs `libraries` with `manager` (a program's name, None if unknown)."""
    packages, unknown = debian_packages(libraries)
    if manager == "apt-get" and not unknown:
        return system_packages.by_hand_command(packages, has_apt=True)
    if manager in ("dnf", "zypper"):
        # Both resolve a package from the library it provides, so no second list of names is needed.
        return f"sudo {manager} install {' '.join(repr(f'{name}()(64bit)') for name in libraries)}"
    return f"install the packages that have {', '.join(libraries)} (on Debian: {' '.join(packages)})"


def ensure(pyside: Path) -> None:
    """Make Qt in the folder `pyside` loadable: install what is missing, or raise NotReady with what to type.

    Does nothing on Windows and macOS, where Qt brings everything.
    """
    missing = missing_libraries(pyside)
    packages, unknown = debian_packages(missing)
    if packages and not unknown:
        try:
            system_packages.install(packages, "system libraries that Qt needs")
        except NotReady as problem:
            raise _problem(missing) from problem
        missing = missing_libraries(pyside)
    if missing:
        raise _problem(missing)


def _problem(missing: Iterable[str]) -> NotReady:
    names = sorted(missing)
    manager = next((name for name in ("apt-get", "dnf", "zypper") if shutil.which(name)), None)
    return NotReady(f"Qt needs system libraries that are missing here: {', '.join(names)}.", by_hand(names, manager))


def missing_libraries(pyside: Path) -> set[str]:
    """Libraries that Qt in the folder `pyside` doesn't find. None on Windows and macOS."""
    if sys.platform != "linux":
        return set()
    files = [str(path) for path in (pyside / name for name in PROBED) if path.exists()]
    if not files or not shutil.which("ldd"):
        return set()
    result = subprocess.run(["ldd", *files], capture_output=True, text=True)
    return not_found(result.stdout)
