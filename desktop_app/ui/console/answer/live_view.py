"""An answer that is still coming: its text so far, and the button that says it is enough."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.console.answer import words
from desktop_app.ui.console.answer.live import Live
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.code.view import CodeView
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Panel, column, row


class LiveView(QWidget):
    """`show_live` again and again brings what is new. Who reads further up is left in peace."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live: Live | None = None
        self._said = Label("", "small", "text2", tabular=True, name="response.live.said")
        self.stop_button = Button(tr("Stop and keep"), icon="x", name="response.live.stop")
        self.stop_button.clicked.connect(self.stopped)
        self.text = CodeView("response.live", tr("Answer so far"))
        top = Panel("surface", "bottom")
        line = row(top, spacing=8, margins=(16, 4, 12, 3))
        line.addWidget(self._said, 1)
        line.addWidget(self.stop_button)
        layout = column(self)
        layout.addWidget(top)
        layout.addWidget(self.text, 1)

    def show_live(self, live: Live) -> None:
        """Show what there is of `live` by now."""
        other, self._live = live is not self._live, live
        said = words.size(live.arriving.size)
        self._said.setText(tr("Receiving, {size} so far", size=said))
        if not other and live.follows and not self.text.at_end:
            return  # the person reads or selects something there
        text = live.text()
        if text is not None or other:
            place = 0 if other else self.text.place
            self.text.show_text(text or b"", language=live.language)
            if live.follows:
                self.text.go_to_end()
            else:
                self.text.place = place

    def release(self) -> None:
        """Forget what was shown."""
        self._live = None
        self.text.show_text(b"")
