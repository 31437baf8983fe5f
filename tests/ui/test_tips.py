"""Tooltips show what a server sent, they don't draw it."""

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets import tips
from desktop_app.ui.widgets.labels import ElidedLabel

_HOSTILE = "<h1>Sign in again</h1><img src='file:///etc/hostname'> & <b>now</b>\nsecond line"


def _drawn(tip: str) -> str:
    """What Qt shows of a tooltip."""
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def test_markup_is_shown_as_it_was_sent() -> None:
    assert _drawn(tips.plain(_HOSTILE)) == _HOSTILE


@pytest.mark.parametrize("text", ["", "plain & simple", "1 > 0"])
def test_what_can_be_no_markup_stays(text: str) -> None:
    assert tips.plain(text) == text


def test_a_shortened_label_tells_its_whole_text(qtbot: QtBot) -> None:
    label = ElidedLabel(_HOSTILE.replace("\n", " "))
    qtbot.addWidget(label)
    label.resize(40, 20)
    label.show()
    assert _drawn(label.toolTip()) == _HOSTILE.replace("\n", " ")
