"""No word is cut off: in the three languages, with the largest text, in the smallest window; nor at the usual size."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt, QTranslator
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.core import i18n, resources
from desktop_app.ui import theme, translation
from desktop_app.ui.life import Connection
from desktop_app.ui.shell.rows import ConnectionRow
from tests.ui.audit import painted, room
from tests.ui.audit.looks import cut_off, too_small
from tests.ui.audit.states import every_state

WIDEST = "widest"


@pytest.fixture
def speak(looks: theme.Theme) -> Iterator[Callable[[str, float], None]]:
    """Sets the language and the size of the text. WIDEST speaks the one of all languages that takes most room."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)

    def set_up(language: str, scale: float) -> None:
        looks.set_scale(scale)
        if language == WIDEST:
            _speak_widest(app, QFontMetrics(looks.font("small")))
        else:
            translation.install(app, language)

    yield set_up
    looks.set_scale(1.0)
    translation.install(app, "en")
    i18n.install(None)


def _speak_widest(app: QApplication, metrics: QFontMetrics) -> None:
    """Say each text in the language in which it is widest: what has room for that has room for all of them."""
    spoken = []
    for language in ("de", "zh_CN"):
        spoken.append(QTranslator(app))
        assert spoken[-1].load(str(resources.path(f"translations/framer_desk_{language}.qm")))

    def widest(text: str) -> str:
        said = [each.translate("", text) or text for each in spoken]
        return max((text, *said), key=lambda words: metrics.horizontalAdvance(words))

    i18n.install(widest)


@pytest.mark.parametrize(("language", "scale"), [(WIDEST, 1.3), ("de", 1.0)])
async def test_every_word_has_room(
    speak: Callable[[str, float], None], tmp_path: Path, language: str, scale: float
) -> None:
    speak(language, scale)
    found: dict[str, list[str]] = defaultdict(list)
    for state in every_state(tmp_path):
        async with asyncio.timeout(20), state.shown("narrow") as screen:
            with painted.listened() as drawn:
                screen.grab()
            looks = (room.sideways, room.shortened, room.hidden_focus, cut_off, too_small)
            said = [each for look in looks for each in look(screen)]
            for each in (*said, *drawn, *room.too_wide(screen, state.width("narrow"))):
                found[each].append(state.name)
    assert not found, "\n".join(f"{what} ({', '.join(where[:3])})" for what, where in sorted(found.items()))


class _Painted(QWidget):
    def __init__(self, text: str, *, shorten: bool) -> None:
        super().__init__()
        self._text, self._shorten = text, shorten
        self.resize(100, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self._text
        if self._shorten:
            text = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, 80)
        painter.drawText(QRect(10, 0, 80, 20), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


def test_the_listener_hears_what_is_cut_off(looks: theme.Theme) -> None:
    long = "a text that is much too long for its box"
    with painted.listened() as found:
        _Painted("short", shorten=False).grab()
        told = _Painted(long, shorten=True)
        told.setToolTip(long)
        told.grab()
    assert not found
    with painted.listened() as found:
        _Painted(long, shorten=False).grab()
        _Painted(long, shorten=True).grab()
    assert ["into 80" in found[0], "without a tooltip" in found[1]] == [True, True]


def test_a_long_title_in_the_sidebar_is_told(looks: theme.Theme) -> None:
    title = "The notes of everybody in the orchard, second edition"
    row = ConnectionRow(Connection("orchard", title))
    row.resize(208, row.height())
    row.show()
    with painted.listened() as found:
        row.grab()
    assert not found
    assert title in row.toolTip()
    row.close()
