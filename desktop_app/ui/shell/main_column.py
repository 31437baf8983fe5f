"""Everything right of the sidebar: identity bar, lifeline, and the pages below."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.ui.life import Connection, Reading
from desktop_app.ui.shell.identity import IdentityBar
from desktop_app.ui.widgets.expiry import Lifeline
from desktop_app.ui.widgets.panels import Panel, column

_LINE = 3


class MainColumn(Panel):
    """Shows one page. The identity bar is there on pages of a connection."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="main", parent=parent)
        self.identity = IdentityBar()
        self.pages = QStackedWidget()
        self._gap = QWidget()
        self._gap.setFixedHeight(_LINE)
        layout = column(self)
        layout.addWidget(self.identity)
        layout.addWidget(self._gap)
        layout.addWidget(self.pages, 1)
        # Over its neighbours, because its tick stands out above and below.
        self.lifeline = Lifeline(self)

    def show_page(self, page: QWidget, *, identity: bool) -> None:
        """Bring `page` to the front, with or without the identity bar."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        for widget in (self.identity, self._gap, self.lifeline):
            widget.setVisible(identity)
        self.pages.setCurrentWidget(page)
        self.lifeline.raise_()

    def show_connection(self, connection: Connection, reading: Reading) -> None:
        """Show who is signed in and how long."""
        self.identity.show_connection(connection, reading)
        self.lifeline.set_state(reading.life, reading.fraction, reading.renewal)

    def tick(self, reading: Reading, seconds_left: float | None) -> None:
        """A second went by."""
        self.identity.tick(reading)
        self.identity.announce(seconds_left)
        self.lifeline.set_state(reading.life, reading.fraction, reading.renewal)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lifeline.setGeometry(0, self.identity.height() - _LINE, self.width(), Lifeline.HEIGHT)
