"""The Setup program for Windows. Not run here: this recipe has been read, never executed."""

import os
import shlex
from pathlib import Path

from installers import components, frozen, icons, licences, materials
from installers.frozen import Build
from machine.words import note

SIGN_WITH = "FRAMER_DESK_SIGN_WITH"


def make(build: Build) -> list[Path]:
    """Freeze the program and let Inno Setup (iscc on the PATH) pack it; gives the Setup program. Raises NotReady.

    FRAMER_DESK_SIGN_WITH is a command that signs the file in place of its `$f`.
    """
    frozen.require_system("win32", "Windows")
    frozen.prepare(build)
    icons.make(build)
    folder = frozen.freeze(build)
    found = components.of(build, folder)
    licences.collect(found, folder)
    materials.write(build, found, folder)
    options = [f"/DVersion={build.version()}", f"/DFolder={folder}", f"/DOutput={build.dist}"]
    if command := os.environ.get(SIGN_WITH, ""):
        for program in sorted(folder.glob("*.exe")):
            frozen.run([word.replace("$f", str(program)) for word in shlex.split(command, posix=False)])
        options += ["/DSigned", f"/Ssign={command}"]
    else:
        note(f"{SIGN_WITH} is not set, so nothing is signed and Windows will warn about it.")
    build.dist.mkdir(exist_ok=True)
    frozen.run(["iscc", "/Qp", *options, build.root / "packaging" / "windows" / "framer-desk.iss"])
    return sorted(build.dist.glob("framer-desk-*-setup.exe"))
