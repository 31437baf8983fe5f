"""What an export means, as a few lines: a question at the left, its answer with an icon at the right."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.ui import theme
from desktop_app.ui.export.kinds import Fact
from desktop_app.ui.widgets.labels import Icon, Label
from desktop_app.ui.widgets.panels import Rule, column, row

MOST = 4


class _Row(QWidget):
    def __init__(self, place: int) -> None:
        super().__init__()
        self._question = Label("", "small", "text2")
        self._icon = Icon("check", "ok", 14)
        self._answer = Label("", "small-medium", name=f"export.fact.{place}")
        outer = column(self)
        line = row(spacing=6)
        line.addWidget(self._question)
        line.addStretch(1)
        line.addWidget(self._icon)
        line.addWidget(self._answer)
        outer.addLayout(line)
        outer.addWidget(Rule())
        self.setFixedHeight(theme.current().px(28))

    def show_fact(self, fact: Fact) -> None:
        """Show this."""
        self._question.setText(fact.question)
        self._icon.set_icon(fact.icon, fact.tone)
        self._answer.setText(fact.answer)
        self._answer.setAccessibleName(f"{fact.question}: {fact.answer}")


class FactRows(QWidget):
    """Up to MOST facts."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = [_Row(place) for place in range(MOST)]
        layout = column(self)
        for each in self._rows:
            layout.addWidget(each)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these."""
        for place, each in enumerate(self._rows):
            each.setVisible(place < len(facts))
            if place < len(facts):
                each.show_fact(facts[place])
