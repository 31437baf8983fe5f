"""The Setup program for Windows. Not run here: this recipe has been read, never executed."""

from pathlib import Path

from installers import components, frozen, icons, licences, materials
from installers.frozen import Build


def make(build: Build) -> list[Path]:
    """Freeze the program and let Inno Setup (iscc on the PATH) pack it; gives the Setup program. Raises NotReady."""
    frozen.require_system("win32", "Windows")
    frozen.prepare(build)
    icons.make(build)
    folder = frozen.freeze(build)
    found = components.of(build, folder)
    licences.collect(found, folder)
    materials.write(build, found, folder)
    build.dist.mkdir(exist_ok=True)
    defines = [f"/DVersion={build.version()}", f"/DFolder={folder}", f"/DOutput={build.dist}"]
    frozen.run(["iscc", "/Qp", *defines, build.root / "packaging" / "windows" / "framer-desk.iss"])
    return sorted(build.dist.glob("framer-desk-*-setup.exe"))
