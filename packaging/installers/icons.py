"""The program's icon as the systems want it, drawn from resources/icons/app.svg by Qt, which is there anyway."""

from pathlib import Path

from installers.frozen import Build, run

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
DRAW = Path(__file__).with_name("draw_icons.py")


def make(build: Build) -> dict[int, Path]:
    """Draw PNGs of every size, and an .ico or .icns where the system has them, into build/icons; PNGs by size."""
    folder = build.work / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    svg = build.root / "resources" / "icons" / "app.svg"
    run([build.python, DRAW, svg, folder, *map(str, SIZES)])
    return {size: folder / f"app-{size}.png" for size in SIZES}
