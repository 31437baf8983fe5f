"""One line below the body that says where it is not as the API describes it; the rest is one click away."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop_app.core.api.description.schema import Finding
from desktop_app.core.i18n import tr
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import ElidedLabel, Icon, Label
from desktop_app.ui.widgets.panels import Panel, column, row

_LISTED: Final = 12


class FindingsNote(Panel):
    """Hidden while there is nothing to say. The request can be sent all the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", "top", name="console.findings", parent=parent)
        self._findings: tuple[Finding, ...] = ()
        self._words = ElidedLabel("", "small", "warn", name="console.findings.words")
        self._more = Button("", "link", name="console.findings.more")
        self._more.clicked.connect(self._toggle)
        self._all = Label("", "small", "text2", wrap=True, name="console.findings.all")
        self._all.hide()
        layout = column(self, spacing=4, margins=(16, 6, 10, 6))
        line = row(spacing=8)
        line.addWidget(Icon("warn", "warn", 14))
        line.addWidget(self._words, 1)
        line.addWidget(self._more)
        layout.addLayout(line)
        layout.addWidget(self._all)
        self.hide()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """findings: what is not as described."""
        if tuple(findings) == self._findings:
            return
        self._findings = tuple(findings)
        self.setVisible(bool(findings))
        if not findings:
            return
        self._words.setText(tr("Not as described: {what}", what=_line(findings[0])))
        self._more.setVisible(len(findings) > 1)
        self._all.setText("\n".join(_line(each) for each in findings[:_LISTED]))
        self._label_more()
        self.setAccessibleName(self._words.text())

    def _toggle(self) -> None:
        self._all.setVisible(self._all.isHidden())
        self._label_more()

    def _label_more(self) -> None:
        shown = not self._all.isHidden()
        self._more.set_label(tr("Less") if shown else tr("{count} more", count=len(self._findings) - 1))


def _line(finding: Finding) -> str:
    return f"{finding.path} {finding.words}"
