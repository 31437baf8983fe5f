"""The Setup program for Windows.

Not run here: this recipe has been read, never executed. What it hands to NSIS has been: packaging/try_setup.py.
"""

import os
import re
import shlex
from pathlib import Path

from installers import components, frozen, icons, licences, materials
from installers.frozen import Build
from machine.words import NotReady, note

SIGN_WITH = "FRAMER_DESK_SIGN_WITH"
PROGRAMS = ("framer-desk.exe", "framer-desk-window.exe")
"""One for terminals, one that opens none."""
CARRIED = frozenset({*PROGRAMS, "_internal", "licenses", materials.NAME})
"""What Setup brings. Its uninstaller knows these names and no others."""
VERSION_INFORMATION = "version-information.txt"


def make(build: Build) -> list[Path]:
    """Freeze the program and let NSIS (makensis on the PATH) pack it; gives the Setup program. Raises NotReady.

    FRAMER_DESK_SIGN_WITH is a command that signs the file in place of its `$f`.
    """
    frozen.require_system("win32", "Windows")
    frozen.prepare(build)
    icons.make(build)
    (build.work / VERSION_INFORMATION).write_text(version_information(build.version()), encoding="utf-8")
    folder = frozen.freeze(build)
    found = components.of(build, folder)
    licences.collect(found, folder)
    materials.write(build, found, folder)
    if unknown := {path.name for path in folder.iterdir()} - CARRIED:
        raise NotReady(f"Setup would leave {', '.join(sorted(unknown))} behind.", "name it in framer-desk.nsi, too.")
    command = os.environ.get(SIGN_WITH, "")
    if command:
        for program in PROGRAMS:
            frozen.run([word.replace("$f", str(folder / program)) for word in shlex.split(command, posix=False)])
    else:
        note(f"{SIGN_WITH} is not set, so nothing is signed and Windows will warn about it.")
    build.dist.mkdir(exist_ok=True)
    made = build.dist / f"framer-desk-{build.version()}-setup.exe"
    frozen.run(setup_command(build, build.version(), folder, build.work / "icons" / "app.ico", made, sign_with=command))
    return [made]


def setup_command(
    build: Build, version: str, folder: Path, icon: Path, made: Path, *, sign_with: str = "", target: str = ""
) -> list[str | Path]:
    """The command that makes the Setup program `made` of the frozen `folder`; any warning fails it.

    sign_with: a command with `$f` in place of the file's name; target: what NSIS makes it for, if not its default.
    """
    given = {
        "Version": version, "FileVersion": ".".join(map(str, file_version(version))), "Folder": folder,
        "Icon": icon, "Output": made, "Sign": sign_with.replace("$f", '"%1"'), "Target": target,
    }  # fmt: skip
    options = [f"-D{name}={value}" for name, value in given.items() if value]
    return ["makensis", "-V2", "-WX", *options, build.root / "packaging" / "windows" / "framer-desk.nsi"]


def file_version(version: str) -> tuple[int, int, int, int]:
    """`version` as Windows wants it, four numbers: (0, 2, 1, 0) for 0.2.1 and for 0.2.1rc1."""
    numbers = [int(found[0]) for part in version.split(".")[:3] if (found := re.match(r"\d+", part))]
    first, second, third, *_ = [*numbers, 0, 0, 0]
    return first, second, third, 0


def version_information(version: str) -> str:
    """What Explorer and the list of processes show of a program, as PyInstaller reads it from a file."""
    numbers = file_version(version)
    words = {
        "CompanyName": "The Framer Desk developers", "FileDescription": "Framer Desk", "FileVersion": version,
        "InternalName": "framer-desk", "LegalCopyright": "MIT licence", "ProductName": "Framer Desk",
        "ProductVersion": version,
    }  # fmt: skip
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),\n"
        f"  kids=[StringFileInfo([StringTable('040904B0', [{strings}])]),\n"
        "        VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
