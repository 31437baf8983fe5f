"""The disk image for macOS. Not run here: this recipe has been read, never executed."""

import os
from pathlib import Path

from installers import components, frozen, icons, licences, materials
from installers.frozen import Build
from machine.words import note


def make(build: Build) -> list[Path]:
    """Freeze the program, sign it where FRAMER_DESK_SIGN_AS names an identity, and pack it; gives the disk image.

    Raises NotReady. A signed image still has to be notarised: packaging/macos/README.md has the command.
    """
    frozen.require_system("darwin", "macOS")
    frozen.prepare(build)
    icons.make(build)
    folder = frozen.freeze(build)
    app = folder.with_name("Framer Desk.app")
    found = components.of(build, folder)
    licences.collect(found, app / "Contents" / "Resources")
    materials.write(build, found, app / "Contents" / "Resources")
    identity = os.environ.get("FRAMER_DESK_SIGN_AS")
    if identity:
        entitlements = build.root / "packaging" / "macos" / "entitlements.plist"
        options = ["--deep", "--force", "--timestamp", "--options", "runtime"]
        frozen.run(["codesign", *options, "--entitlements", entitlements, "--sign", identity, app])
    else:
        note("FRAMER_DESK_SIGN_AS is not set, so the program is not signed and macOS will warn about it.")
    build.dist.mkdir(exist_ok=True)
    made = build.dist / f"framer-desk-{build.version()}-macos.dmg"
    frozen.run(["hdiutil", "create", "-ov", "-format", "UDZO", "-volname", "Framer Desk", "-srcfolder", app, made])
    return [made]
