"""Where a frozen Framer Desk begins."""

import os
import sys
import zipimport


def keep_our_version() -> None:
    """Hold open what modules are loaded from: an upgrade puts another file in its place while we run.

    Most pages are loaded when they are shown first. Without this they would be looked for in the new file, at places
    that are those of the old one. Where the system has no /proc, programs that run aren't replaced.
    """
    import pyimod02_importers  # PyInstaller's own, in frozen programs alone

    if not sys.platform.startswith("linux"):
        return
    archive = pyimod02_importers.pyz_archive
    archive._filename = held(archive._filename)
    for importer in sys.path_importer_cache.values():
        if isinstance(importer, zipimport.zipimporter):
            importer.archive = held(importer.archive)


def held(path: str) -> str:
    """Open the file at `path` until this process ends; gives a path by which it is that file, whatever happens."""
    return f"/proc/self/fd/{os.open(path, os.O_RDONLY)}"


if __name__ == "__main__":
    keep_our_version()
    from desktop_app.__main__ import main

    sys.exit(main())
