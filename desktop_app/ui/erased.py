"""What the window shows while everything is erased, and after it."""

from html import escape

from PySide6.QtCore import Signal

from desktop_app import erasing
from desktop_app.context import AppContext
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.panels import Panel, column, row
from desktop_app.ui.widgets.state_panel import StatePanel


class ErasedPage(Panel):
    """Says how far it is. `left`: the person has read it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__("surface", name="erased")
        self.state = StatePanel(name="erased.state")
        self.state.setFixedWidth(theme.current().px(520))
        middle = row()
        middle.addStretch(1)
        middle.addWidget(self.state)
        middle.addStretch(1)
        column(self).addLayout(middle)
        self.state.show_state("clock", "info", tr("Erasing…"), escape(tr("Sign-ins are ended at their servers first.")),
                              [])  # fmt: skip

    async def run(self, context: AppContext) -> None:
        """Erase it all, and say what became of it. `context` is of no use afterwards."""
        outcome = await erasing.erase(context)
        said = [tr("Nothing of Framer Desk is left on this computer but the program itself."), *outcome.remarks]
        close = Button(tr("Close"), "primary", name="erased.close")
        close.clicked.connect(self.left)
        reason = "<br>".join(escape(each) for each in said)
        self.state.show_state("warn" if outcome.remarks else "check", "warn" if outcome.remarks else "ok",
                              tr("Everything is erased"), reason, [close])  # fmt: skip
        close.setFocus()
