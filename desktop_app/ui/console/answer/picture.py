"""A picture out of the body of an answer, within bounds. Runs in a thread; no widgets."""

import re
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QImageReader

from desktop_app.ui.widgets.code.lines import Source

MOST_BYTES: Final = 64 << 20
MOST_PIXELS: Final = 40_000_000
"""Larger pictures are scaled down while they are read, or not shown."""
MOST_SVG_BYTES: Final = 2 << 20
_FORMATS: Final = {
    "image/png": "png", "image/jpeg": "jpeg", "image/jpg": "jpeg", "image/gif": "gif", "image/webp": "webp",
    "image/bmp": "bmp", "image/x-icon": "ico", "image/vnd.microsoft.icon": "ico", "image/svg+xml": "svg",
}  # fmt: skip
# What a drawing would fetch from elsewhere; it must not, not even from this computer's disk.
_FETCHES: Final = re.compile(
    rb"""(?:href|src)\s*=\s*["'](?!\s*(?:\#|data:))|<!ENTITY|@import|url\((?!\s*["']?(?:\#|data:))""", re.IGNORECASE
)


@dataclass(frozen=True)
class Picture:
    """What was read: the image, and how many pixels it has in its file."""

    image: QImage
    size: QSize


def read(source: Source, media: str) -> Picture | None:
    """The picture in `source` of type `media`; None for what is no picture, too large, or not safe to draw."""
    form = _FORMATS.get(media)
    if form is None or len(source) > (MOST_SVG_BYTES if form == "svg" else MOST_BYTES):
        return None
    data = source[:]
    if form == "svg" and _FETCHES.search(data):
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form.encode()))
    reader.setAutoTransform(True)
    size = reader.size()
    pixels = size.width() * size.height()
    if not size.isValid() or pixels <= 0:
        return None
    if pixels > MOST_PIXELS:
        if form not in ("jpeg", "svg"):  # only these are scaled while they are read
            return None
        factor = (MOST_PIXELS / pixels) ** 0.5
        reader.setScaledSize(QSize(int(size.width() * factor), int(size.height() * factor)))
    image = reader.read()
    return None if image.isNull() else Picture(image, size)
