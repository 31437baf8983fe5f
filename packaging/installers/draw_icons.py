"""Draws an SVG as PNGs: draw_icons.py SVG FOLDER SIZE... Runs in the build's environment, which has PySide6."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def main(svg: str, folder: str, sizes: Sequence[str]) -> None:
    """Write FOLDER/app-SIZE.png for each of `sizes` (pixels)."""
    renderer = QSvgRenderer(svg)
    for size in map(int, sizes):
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        if not image.save(str(Path(folder) / f"app-{size}.png")):
            sys.exit(f"could not write app-{size}.png into {folder}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
