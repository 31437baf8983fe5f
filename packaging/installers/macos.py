"""The disk image for macOS. Not run here: this recipe has been read, never executed."""

import os
import shutil
from pathlib import Path

from installers import components, frozen, icons, licences, materials
from installers.frozen import Build
from machine.words import note, step

IDENTITY = "FRAMER_DESK_SIGN_AS"
NOTARY = "FRAMER_DESK_NOTARY_PROFILE"


def make(build: Build) -> list[Path]:
    """Freeze the program, sign, pack and notarise it as far as the environment allows; gives the disk image.

    FRAMER_DESK_SIGN_AS names an identity of the keychain, which the specification for PyInstaller uses as well;
    FRAMER_DESK_NOTARY_PROFILE a profile that `notarytool store-credentials` made. Raises NotReady.
    """
    frozen.require_system("darwin", "macOS")
    frozen.prepare(build)
    icons.make(build)
    folder = frozen.freeze(build)
    app = folder.with_name("Framer Desk.app")
    resources = app / "Contents" / "Resources"
    found = components.of(build, folder)
    licences.collect(found, resources)
    materials.write(build, found, resources)
    identity = os.environ.get(IDENTITY, "")
    if identity:
        _sign(build, app, identity)
    else:
        note(f"{IDENTITY} is not set, so the program is not signed and macOS will warn about it.")
    image = _pack(build, app)
    if identity and (profile := os.environ.get(NOTARY, "")):
        _notarise(image, identity, profile)
    return [image]


def _sign(build: Build, app: Path, identity: str) -> None:
    # The programs and libraries in it were signed by PyInstaller, one by one; the licences came after that.
    entitlements = build.root / "packaging" / "macos" / "entitlements.plist"
    options: list[str | Path] = ["--force", "--timestamp", "--options", "runtime", "--entitlements", entitlements]
    frozen.run(["codesign", *options, "--sign", identity, app])
    frozen.run(["codesign", "--verify", "--deep", "--strict", app])


def _pack(build: Build, app: Path) -> Path:
    step("Making the disk image")
    stage = build.work / "image"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir()
    frozen.run(["ditto", app, stage / app.name])
    (stage / "Applications").symlink_to("/Applications")  # where to drag it
    build.dist.mkdir(exist_ok=True)
    made = build.dist / f"framer-desk-{build.version()}-macos.dmg"
    frozen.run(["hdiutil", "create", "-ov", "-format", "UDZO", "-volname", "Framer Desk", "-srcfolder", stage, made])
    return made


def _notarise(image: Path, identity: str, profile: str) -> None:
    step("Having it notarised, which takes minutes")
    frozen.run(["codesign", "--force", "--timestamp", "--sign", identity, image])
    frozen.run(["xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait"])
    frozen.run(["xcrun", "stapler", "staple", image])
