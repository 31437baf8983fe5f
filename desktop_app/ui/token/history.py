"""What became of each token of a connection: issued, renewed, used, revoked. The tokens themselves are nowhere."""

import time
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.core.usage.token_history import TokenLife, happenings
from desktop_app.ui.widgets.labels import Label, WholeLabel
from desktop_app.ui.widgets.line_list import Line, LineList
from desktop_app.ui.widgets.panels import Panel, column


def lines(lives: Sequence[TokenLife]) -> list[Line]:
    """A heading for each token, and below it what happened, oldest first."""
    made = []
    for place, life in enumerate(lives):
        title = tr("Token {mark} of {account}", mark=life.token.hex()[:8], account=life.account or "-")
        made.append(Line("part", title, tr("the latest") if place == 0 else ""))
        made += [Line("event", what, moment(at)) for at, what in happenings(life, moment)]
    return made


def moment(at: float) -> str:
    """A moment in the local time zone."""
    return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(at))


class HistorySection(Panel):
    """The list, under a sentence that says what the marks are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="token.history", parent=parent)
        self.list = LineList("token.history.list", tr("History of tokens"))
        words = tr("Tokens are told apart by a mark that is made of them here. None of them is kept in this history.")
        self._nothing = Label(tr("Nothing is known of tokens yet."), "body", "text2", name="token.history.nothing")
        layout = column(self, margins=(0, 12, 0, 0))
        head = column(spacing=2, margins=(20, 0, 20, 6))
        head.addWidget(Label(tr("History"), "body-strong"))
        head.addWidget(WholeLabel(words, "small", "text2", wrap=True))
        head.addWidget(self._nothing)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)

    def show_lives(self, lives: Sequence[TokenLife]) -> None:
        """Show these, the latest first."""
        self.list.show_lines(lines(lives))
        self._nothing.setVisible(not lives)
