"""The program's icon as the systems want it, drawn from resources/icons/app.svg by Qt, which is there anyway."""

import struct
from collections.abc import Mapping
from pathlib import Path

from installers.frozen import Build, run

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
DRAW = Path(__file__).with_name("draw_icons.py")
_MACOS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def make(build: Build) -> dict[int, Path]:
    """Draw PNGs of every size into build/icons, and put them into app.ico and app.icns there; gives PNGs by size."""
    folder = build.work / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    svg = build.root / "resources" / "icons" / "app.svg"
    run([build.python, DRAW, svg, folder, *map(str, SIZES)])
    drawn = {size: folder / f"app-{size}.png" for size in SIZES}
    images = {size: path.read_bytes() for size, path in drawn.items()}
    (folder / "app.ico").write_bytes(windows(images))
    (folder / "app.icns").write_bytes(macos(images))
    return drawn


def windows(images: Mapping[int, bytes]) -> bytes:
    """An .ico of those of `images` (PNGs by their size) that fit one: up to 256 pixels."""
    fitting = {size: image for size, image in sorted(images.items()) if size <= 256}
    directory, content = [struct.pack("<HHH", 0, 1, len(fitting))], b""
    start = 6 + 16 * len(fitting)
    for size, image in fitting.items():
        # 256 is written as 0; one plane, 32 bits a pixel.
        directory.append(
            struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), start + len(content))
        )
        content += image
    return b"".join(directory) + content


def macos(images: Mapping[int, bytes]) -> bytes:
    """An .icns of those of `images` (PNGs by their size) that macOS has a name for."""
    parts = [
        kind + struct.pack(">I", 8 + len(images[size])) + images[size]
        for size, kind in _MACOS_TYPES.items()
        if size in images
    ]
    content = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(content)) + content
