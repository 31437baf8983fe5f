"""What an export means, as a few lines: a question at the left, its answer with an icon at the right."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.ui import theme
from desktop_app.ui.export.kinds import Fact
from desktop_app.ui.widgets.labels import Icon, Label
from desktop_app.ui.widgets.panels import Rule, column, row
from desktop_app.ui.widgets.wrapping import WrapLayout

MOST = 4


class _Row(QWidget):
    def __init__(self, place: int) -> None:
        super().__init__()
        self._question = Label("", "small", "text2")
        self._icon = Icon("check", "ok", 14)
        self._answer = Label("", "small-medium", name=f"export.fact.{place}")
        answer = QWidget()
        told = row(answer, spacing=6)
        told.addWidget(self._icon)
        told.addWidget(self._answer)
        outer = column(self)
        line = WrapLayout(spacing=6, line_spacing=0, ends=True, margins=(0, 2, 0, 2))
        line.addWidget(self._question)
        line.addWidget(answer)
        outer.addLayout(line, 1)
        outer.addWidget(Rule())
        self.setMinimumHeight(theme.current().px(28))

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
