"""The row below an answer: when it came, which one of several it is, the next page, and what the description says."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.answer import words
from desktop_app.ui.console.answer.reply import Replies, Reply
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import ElidedLabel, Icon, Label
from desktop_app.ui.widgets.panels import Panel, row


class Foot(Panel):
    """What there is to say of the answer as a whole."""

    reply_chosen = Signal(int)
    """Show the answer at this place, from 1."""
    compare_asked = Signal(int)
    """Compare the answer in sight with the one at this place."""
    next_page_asked = Signal()
    findings_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", "top", parent=parent)
        self._replies: Replies | None = None
        self._now = 0.0
        self._when = Label("", "caption", "text3", tabular=True, name="response.when")
        self._how = Label("", "caption", "text2", name="response.protocol")
        self.reply_button = Button("", "ghost", icon="clock", name="response.replies")
        self.reply_button.clicked.connect(self._open_menu)
        self.page_button = Button(tr("Next page"), "link", icon="right", name="response.next_page")
        self.page_button.clicked.connect(self.next_page_asked)
        self.matches = QWidget()
        words_row = row(self.matches, spacing=5)
        words_row.addWidget(Icon("check", "ok", 12))
        words_row.addWidget(ElidedLabel(tr("Matches the API description"), "caption", "ok", name="response.matches"))
        self.differs = Button("", "link", icon="warn", name="response.differs")
        self.differs.clicked.connect(self.findings_asked)
        line = row(self, spacing=10, margins=(16, 3, 16, 3))
        for part in (self._when, self._how, self.reply_button, self.page_button):
            line.addWidget(part)
        line.addStretch(1)
        self.setMinimumHeight(theme.current().px(34))
        line.addWidget(self.matches)
        line.addWidget(self.differs)

    def show_answer(self, at: float, now: float, how: str, reply: Reply | None, replies: Replies | None) -> None:
        """at, now: seconds since 1970. how: what else there is to say. replies: those that can be gone back to."""
        self._replies, self._now = replies, now
        self._when.setText(words.moment(at, now))
        self._how.setText(how)
        self._how.setVisible(bool(how))
        several = replies is not None and len(replies) > 1
        self.reply_button.setVisible(several)
        if replies is not None and several:
            said = tr("Reply {place} of {count}", place=replies.place, count=len(replies))
            self.reply_button.set_label(said, icon="clock")
        self.page_button.setVisible(bool(reply and reply.next_page))
        self._show_judgement(reply)

    def _show_judgement(self, reply: Reply | None) -> None:
        judgement = reply.judgement if reply else None
        self.matches.setVisible(bool(judgement and judgement.matches))
        count = len(judgement.findings) if judgement else 0
        self.differs.setVisible(count > 0)
        if count == 1:
            self.differs.set_label(tr("Differs from the API description in 1 place"))
        else:
            self.differs.set_label(tr("Differs from the API description in {count} places", count=count))

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.reply_button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def menu(self) -> QMenu:
        """The answers to go back to, and those to compare with."""
        menu = QMenu(self)
        menu.setObjectName("response.replies.menu")
        replies = self._replies
        if replies is None:
            return menu
        group = QActionGroup(menu)
        for place, reply in enumerate(replies, start=1):
            action = menu.addAction(self._name(reply), partial(self.reply_chosen.emit, place))
            action.setCheckable(True)
            action.setChecked(place == replies.place)
            group.addAction(action)
        menu.addSeparator()
        for place, reply in enumerate(replies, start=1):
            if place != replies.place:
                said = tr("Compare with {answer}", answer=self._name(reply))
                menu.addAction(said, partial(self.compare_asked.emit, place))
        return menu

    def _name(self, reply: Reply) -> str:
        size = words.size(reply.response.size)
        return f"{words.moment(reply.at, self._now)}  {words.status(reply.response)}  {size}"
