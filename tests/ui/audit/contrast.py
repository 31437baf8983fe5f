"""Whether texts, edges and focus rings can be seen: measured in the pixels of a picture (WCAG 2.2, 1.4.3 and 1.4.11).

Every label, every text that a widget paints by itself, and the edge of every input is looked at. The most common colour
of its rectangle is the background. The ink is the colour that differs most from it, of those that fill more than a few
pixels: at twice the resolution the strokes of letters are full, and their soft edges do not count.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTableView, QWidget

from desktop_app.ui import theme
from desktop_app.ui.colours import contrast
from tests.ui.audit.looks import called, visible

RATIO = 2
"""Pixels of the picture to one of the screen."""
TEXT, LARGE, SHAPE = 4.5, 3.0, 3.0
"""Ratios that are asked for: of text, of large text, of edges and rings."""
LOOKS = [(mode, strong) for strong in (False, True) for mode in (theme.Mode.LIGHT, theme.Mode.DARK)]
"""Light, dark, and both with more contrast."""
_FEW = 6
"""Pixels that a colour has to fill to count as ink."""
_ROWS = 5
_MOST = 0.8
"""How much of a line has to be in sight: of less, the strokes of its letters may be cut off."""


class Text(NamedTuple):
    """A text in a picture: what it says, where (in the coordinates of the screen's root), its size, whose it is."""

    said: str
    box: QRect
    font: QFont
    owner: QWidget


@cache
def _counted(pixels: bytes) -> Counter[int]:
    return Counter(memoryview(pixels).cast("I"))


def _cells(table: QTableView) -> Iterator[Text]:
    """What Qt itself draws of a table: the first rows in sight."""
    model = table.model()
    first = max(0, table.rowAt(0))
    for row in range(first, min(first + _ROWS, model.rowCount())):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            said, box = index.data(), table.visualRect(index)
            if said and not box.isEmpty():
                yield Text(str(said), box.adjusted(2, 2, -2, -2), table.font(), table.viewport())


class Picture:
    """A widget drawn into pixels, with the texts that it and its parts painted."""

    def __init__(self, root: QWidget) -> None:
        self.root = root
        self.image = QImage(root.size() * RATIO, QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(RATIO)
        self.image.fill(0)
        self._painted: list[Text] = []
        with _watched(self._note):
            painter = QPainter(self.image)
            root.render(painter, QPoint(0, 0))
            painter.end()

    def _note(self, painter: QPainter, box: QRectF, said: str) -> None:
        owner = painter.device()
        if said.strip() and isinstance(owner, QWidget) and owner.isVisible():
            self._painted.append(Text(said, box.toAlignedRect(), painter.font(), owner))

    def texts(self) -> Iterator[Text]:
        """All texts that can be seen and are of something that is switched on."""
        for each in visible(self.root):
            if isinstance(each, QLabel) and each.text() and each.isEnabled():
                yield Text(each.text(), each.rect(), each.font(), each)
            elif isinstance(each, QTableView) and each.isEnabled():
                yield from _cells(each)
            elif isinstance(each, QLineEdit) and each.isEnabled() and (each.text() or each.placeholderText()):
                yield Text(each.text() or each.placeholderText(), each.rect().adjusted(2, 2, -2, -2), each.font(), each)
        yield from (text for text in self._painted if text.owner.isEnabled())

    def colours(self, owner: QWidget, box: QRect) -> Counter[int]:
        """How many pixels of each colour there are in a rectangle of `owner`; none where most of it is out of sight."""
        inside = owner.visibleRegion().boundingRect().intersected(box)
        if inside.height() < box.height() * _MOST or inside.width() < box.width() / 2:
            return Counter()
        corner = owner.mapTo(self.root, inside.topLeft())
        place = QRect(corner * RATIO, inside.size() * RATIO).intersected(self.image.rect())
        if place.isEmpty() or self._covered(owner, inside.center()):
            return Counter()
        return _counted(bytes(self.image.copy(place).constBits()))

    def _covered(self, owner: QWidget, point: QPoint) -> bool:
        """Whether something else lies over `point` of `owner`: a dialog, or the shade around it."""
        above = self.root.childAt(owner.mapTo(self.root, point))
        return not (above is None or above is owner or above.isAncestorOf(owner) or owner.isAncestorOf(above))


@contextmanager
def _watched(note: Any) -> Iterator[None]:
    """While the block lasts, `note` is told where a painter draws which text."""
    plain_text, laid_out = QPainter.drawText, QTextLayout.draw

    def draw_text(painter: QPainter, *given: Any) -> Any:
        match given:
            case (QRect() | QRectF() as box, str() as said):
                bounds = painter.boundingRect(QRectF(box), 0, said)
            case (QRect() | QRectF() as box, flags, str() as said):
                bounds = painter.boundingRect(QRectF(box), int(flags), said)
            case (int(x), int(y), int(width), int(height), flags, str() as said):
                bounds = painter.boundingRect(QRectF(x, y, width, height), int(flags), said)
            case _:
                raise AssertionError(f"a text is painted in a way that is not watched: {given}")
        note(painter, painter.worldTransform().mapRect(bounds), said)
        return plain_text(painter, *given)

    def draw(layout: QTextLayout, painter: QPainter, place: Any, *more: Any) -> Any:
        note(painter, painter.worldTransform().mapRect(layout.boundingRect().translated(place)), layout.text())
        return laid_out(layout, painter, place, *more)

    setattr(QPainter, "drawText", draw_text)  # noqa: B010 - mypy knows no way to assign a method
    setattr(QTextLayout, "draw", draw)  # noqa: B010
    try:
        yield
    finally:
        setattr(QPainter, "drawText", plain_text)  # noqa: B010
        setattr(QTextLayout, "draw", laid_out)  # noqa: B010


class Seen(NamedTuple):
    """How well a thing stands out: ratio, and the two colours."""

    ratio: float
    ink: str
    ground: str


def standing_out(pixels: Counter[int]) -> Seen:
    """The most common colour, and what differs most from it; itself where there is but one colour."""
    (ground, _), *others = pixels.most_common()
    behind = QColor.fromRgb(ground)
    inks = [behind, *(QColor.fromRgb(colour) for colour, count in others if count >= _FEW)]
    ink = max(inks, key=lambda each: contrast(each, behind))
    return Seen(contrast(ink, behind), ink.name(), behind.name())


def weak_texts(picture: Picture) -> list[str]:
    """Texts that are too weak to be read."""
    found = []
    for text in picture.texts():
        pixels = picture.colours(text.owner, text.box)
        if not pixels:
            continue
        seen = standing_out(pixels)
        if seen.ratio < (LARGE if _is_large(text.font) else TEXT):
            found.append(f"{called(text.owner)}: {text.said[:40]!r} {seen.ratio:.2f} ({seen.ink} on {seen.ground})")
    return found


def _is_large(font: QFont) -> bool:
    """18 point, or 14 point and bold (WCAG 2.2), in CSS pixels."""
    return font.pixelSize() >= 24 or (font.pixelSize() >= 18.66 and font.weight() >= QFont.Weight.Bold)


def marked(before: Picture, after: Picture, owner: QWidget, around: int) -> float:
    """How much of a line of 1 px around `owner` changed by at least 3:1 between two pictures (WCAG 2.2, 2.4.13).

    around: how far outside the line may be, in pixels.
    """
    corner = owner.mapTo(before.root, QPoint(-around, -around))
    size = owner.size() + QSize(2 * around, 2 * around)
    place = QRect(corner * RATIO, size * RATIO)
    old, new = (memoryview(bytes(each.image.copy(place).constBits())).cast("I") for each in (before, after))
    changed = Counter((was, now) for was, now in zip(old, new, strict=True) if was != now)
    enough = sum(
        count for (was, now), count in changed.items()
        if contrast(QColor.fromRgb(was), QColor.fromRgb(now)) >= SHAPE
    )  # fmt: skip
    return enough / (2 * (owner.width() + owner.height()) * RATIO * RATIO)


def weak_edges(picture: Picture) -> list[str]:
    """Inputs that one can write into or choose from, and that have an edge which can't be seen."""
    found = []
    for each in visible(picture.root):
        if not each.isEnabled() or not _has_edge(each):
            continue
        middle = each.height() // 2
        pixels = picture.colours(each, QRect(0, middle - 3, 4, 6))
        if pixels and (seen := standing_out(pixels)).ratio < SHAPE:
            found.append(f"{called(each)}: {seen.ratio:.2f} at its edge ({seen.ink} on {seen.ground})")
    return found


def _has_edge(widget: QWidget) -> bool:
    if isinstance(widget, QPlainTextEdit) and widget.frameShape() is QPlainTextEdit.Shape.NoFrame:
        return False  # it fills a pane, which has lines of its own
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        return not (widget.isReadOnly() or widget.property("bare") or isinstance(widget.parentWidget(), QComboBox))
    return isinstance(widget, QComboBox) and bool(widget.property("field"))
