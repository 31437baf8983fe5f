"""Hairlines and borders on screens of 125 and 150 %: one colour each, not two blurred ones."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from desktop_app.ui import theme
from desktop_app.ui.token.parts import LineRow
from desktop_app.ui.token.presenter import Line
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.tabs import Choices, tabs

Make = Callable[[], QWidget]


def _tabs() -> Choices:
    made = tabs(name="tabs", label="Tabs")
    made.add("one", "One")
    return made


def _near(one: QColor, other: QColor) -> bool:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue())) <= 3


def _colours_down(widget: QWidget, at: tuple[int, int], ratio: float, column: float) -> list[QColor]:
    """The colours from top to bottom in one column of `widget`, drawn at `at` on a screen of `ratio`."""
    size = widget.size()
    image = QImage(round((size.width() + 20) * ratio), round((size.height() + 20) * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(theme.current().colours.q("surface"))
    painter = QPainter(image)
    widget.render(painter, QPoint(*at))
    painter.end()
    x = round((at[0] + size.width() * column) * ratio)
    return [image.pixelColor(x, y) for y in range(image.height())]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0])
@pytest.mark.parametrize("at", [(0, 0), (3, 5), (2, 7)])
@pytest.mark.parametrize(
    ("make", "tone", "column", "lines"),
    [
        (lambda: LineRow(Line("iss", "x", "", ""), "claims"), "line", 0.9, 1),
        (_tabs, "line", 0.9, 1),
        (lambda: Button("Save", large=True), "line2", 0.05, 2),
    ],
    ids=["claim", "tabs", "button"],
)
def test_a_hairline_is_sharp(
    looks: theme.Theme, make: Make, tone: str, column: float, lines: int, at: tuple[int, int], ratio: float
) -> None:
    widget = make()
    widget.resize(300, widget.sizeHint().height() if isinstance(widget, Button) else widget.height())
    colours = looks.colours
    papers = [colours.q(name) for name in ("surface", "raised", "sunken", "app")]
    found = _colours_down(widget, at, ratio, column)
    drawn = [each for each in found if not any(_near(each, paper) for paper in papers)]
    assert len(drawn) == lines * int(ratio)
    assert all(_near(each, colours.q(tone)) for each in drawn), [each.name() for each in drawn]
