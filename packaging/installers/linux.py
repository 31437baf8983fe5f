"""The Debian package and the archive for Linux, both of the same frozen folder."""

import shutil
from pathlib import Path

from installers import archive, components, debian, debian_depends, frozen, icons, licences, materials, run_paths, share
from installers.frozen import Build


def make(build: Build) -> list[Path]:
    """Build both; gives the files. Raises NotReady."""
    frozen.require_system("linux", "Linux")
    frozen.prepare(build)
    shared = share.make(build, icons.make(build))
    folder = frozen.freeze(build)
    run_paths.clean(build, folder)
    found = components.of(build, folder)
    licences.collect(found, folder)
    materials.write(build, found, folder)
    needed = debian_depends.of(folder)
    shutil.rmtree(build.dist, ignore_errors=True)
    build.dist.mkdir()
    return [debian.make(build, folder, shared, needed), archive.make(build, folder, shared)]
