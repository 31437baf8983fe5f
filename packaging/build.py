"""Builds the installers of Framer Desk into `dist/`.

    python3 packaging/build.py linux     framer-desk_VERSION_ARCH.deb and framer-desk-VERSION-linux-ARCH.tar.gz
    python3 packaging/build.py windows   a Setup program; on Windows, with NSIS
    python3 packaging/build.py macos     a disk image; on macOS
    python3 packaging/build.py verify-reproducible   build the last commit for Linux twice, and compare

Each has to run on the system it builds for. Linux needs dpkg-deb, binutils, desktop-file-utils, appstream,
shared-mime-info and a Python that has a shared library (the one of Debian and Ubuntu has). The result asks for a glibc
and system libraries at least as new as the builder's, so the oldest system that is supported is the one to build on.
"""

import argparse
import os
import sys
from pathlib import Path

from installers import frozen, linux, macos, moment, reproducible, windows
from machine.words import NotReady, complain, note

ROOT = Path(__file__).resolve().parents[1]
MAKERS = {"linux": linux.make, "windows": windows.make, "macos": macos.make}
VERIFY = "verify-reproducible"


def main() -> int:
    """Build for the system that is named, or compare two builds; gives the exit status."""
    parser = argparse.ArgumentParser(description="Build the installers of Framer Desk into dist/.")
    parser.add_argument("what", choices=[*sorted(MAKERS), VERIFY])
    chosen = parser.parse_args()
    try:
        if chosen.what == VERIFY:
            reproducible.verify(ROOT)
        else:
            _build(chosen.what)
    except NotReady as problem:
        complain(problem)
        return 1
    return 0


def _build(system: str) -> None:
    os.environ.update(moment.environment(ROOT))  # for every tool that is started
    for made in MAKERS[system](frozen.Build(ROOT)):
        note(f"{made.relative_to(ROOT)}  {made.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    sys.exit(main())
