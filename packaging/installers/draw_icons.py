"""Draws an SVG as PNGs: draw_icons.py SVG FOLDER SIZE... Runs in the build's environment, which has PySide6."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def main(svg: str, folder: str, sizes: Sequence[str]) -> None:
    """Write FOLDER/app-SIZE.png for each of `sizes` (pixels), and what Windows and macOS want in place of PNGs."""
    renderer = QSvgRenderer(svg)
    for size in map(int, sizes):
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        names = [f"app-{size}.png"]
        if size == 256 and sys.platform == "win32":
            names.append("app.ico")
        if size == 512 and sys.platform == "darwin":
            names.append("app.icns")
        for name in names:
            if not image.save(str(Path(folder) / name)):
                sys.exit(f"could not write {name} into {folder}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
