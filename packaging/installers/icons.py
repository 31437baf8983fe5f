"""The program's icon as the systems want it, drawn from resources/icons/app.svg by Qt, which is there anyway."""

import sys
from pathlib import Path

from installers.frozen import Build, run

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def make(build: Build) -> dict[int, Path]:
    """Draw PNGs of every size, and an .ico or .icns where the system has them, into build/icons; PNGs by size."""
    folder = build.work / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    run([build.python, __file__, build.root / "resources" / "icons" / "app.svg", folder])
    return {size: folder / f"app-{size}.png" for size in SIZES}


def draw(svg: Path, folder: Path) -> None:
    """Do the drawing; runs in the build's environment, which has PySide6."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(svg))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        if not image.save(str(folder / f"app-{size}.png")):
            sys.exit(f"could not write into {folder}")
        if size == 256 and sys.platform == "win32":
            image.save(str(folder / "app.ico"))
        if size == 512 and sys.platform == "darwin":
            image.save(str(folder / "app.icns"))


if __name__ == "__main__":
    draw(Path(sys.argv[1]), Path(sys.argv[2]))
