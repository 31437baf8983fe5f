"""The waiting page keeps still: its upper part stays where it is, whatever comes below."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from desktop_app.ui import theme
from desktop_app.ui.signin.page import SignInPage
from tests.ui.gallery_pages import SIZES, signin_states

STEADY = ("reaching", "waiting", "ignored", "finishing", "denied")


def _shown(name: str, size: str) -> SignInPage:
    page = dict(signin_states())[name]()
    assert isinstance(page, SignInPage)
    page.resize(*SIZES[size])
    page.show()
    for _ in range(4):
        QApplication.sendPostedEvents()
    return page


def _place(page: QWidget, part: QWidget | None) -> QRect:
    assert part is not None
    return QRect(part.mapTo(page, QPoint()), part.size())


def test_nothing_jumps_from_state_to_state(looks: theme.Theme) -> None:
    for size in SIZES:
        places = set()
        for name in STEADY:
            page = _shown(name, size)
            card = _place(page, page.findChild(QWidget, "signin.card"))
            cancel = _place(page, page.findChild(QAbstractButton, "signin.cancel"))
            headline = page.findChild(QLabel, "signin.headline")
            places.add((
                _place(page, headline).topLeft().toTuple(), card.topLeft().toTuple(), card.width(),
                cancel.top() - card.bottom(), cancel.right(),
            ))  # fmt: skip
            page.close()
        assert len(places) == 1, f"{size}: {places}"


def test_a_short_state_does_not_scroll(looks: theme.Theme) -> None:
    for name in ("reaching", "finishing", "denied", "key"):
        page = _shown(name, "narrow")
        area = page.findChild(QScrollArea)
        assert area is not None
        assert not area.verticalScrollBar().isVisible(), name
        page.close()


def test_no_gap_where_parts_are_hidden(looks: theme.Theme) -> None:
    page = _shown("waiting", "wide")
    cancel = _place(page, page.findChild(QAbstractButton, "signin.cancel"))
    note = _place(page, page.findChild(QWidget, "signin.help"))
    assert note.top() - cancel.bottom() - 1 == 24
    assert note.contains(_place(page, page.findChild(QAbstractButton, "signin.paste.open"))), "the link is in the note"
    page.close()
