"""Shows a comparison: in two columns where there is room for them, else in one."""

from functools import cached_property, partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollBar, QStackedWidget, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.answer.difference import Column, Difference
from desktop_app.ui.widgets.code.document import Document
from desktop_app.ui.widgets.code.view import CodeView
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Panel, Rule, column, row

SIDE_BY_SIDE: Final = 900
"""Pixels from which on there are two columns."""


class DifferenceView(QStackedWidget):
    """`show_difference` takes what there is. Lines that are broken can't stand side by side: then there is one column.

    wrap_changed: see `CodeView`.
    """

    wrap_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Difference | None = None
        self._titles = ("", "")
        self._shown: set[QWidget] = set()
        self.one = CodeView("response.compared", tr("Differences"))
        self.one.wrap_changed.connect(self._wrap_changed)
        self.addWidget(self.one)
        self.setFocusProxy(self.one)

    @cached_property
    def two(self) -> "_TwoColumns":
        """The old text at the left, the new one at the right."""
        made = _TwoColumns()
        made.wrap_asked.connect(lambda: self.set_wrap(True))
        self.addWidget(made)
        return made

    @property
    def in_front(self) -> CodeView:
        """The text that is searched and copied by the keyboard."""
        return self.two.in_front if self.currentWidget() is not self.one else self.one

    def show_difference(self, found: Difference | None, old: str = "", new: str = "") -> None:
        """Show `found`, None for nothing. old, new: what the columns are called."""
        self._found, self._titles = found, (old, new)
        self._shown.clear()
        self._show()

    def _show(self) -> None:
        found = self._found
        wide = found is not None and not self.wrap and self.width() >= theme.current().px(SIDE_BY_SIDE)
        view: CodeView | _TwoColumns = self.two if wide else self.one
        if view not in self._shown:
            self._shown.add(view)
            if isinstance(view, CodeView):
                _fill(view, found.both if found else Column(b"", ()))
            elif found is not None:
                view.show_columns(found.old, found.new, self._titles)
        self.setCurrentWidget(view)
        self.setFocusProxy(self.in_front)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    @property
    def wrap(self) -> bool:
        """Whether lines wider than the view are broken."""
        return self.one.wrap

    def set_wrap(self, wrap: bool) -> None:
        """Break wide lines, or scroll sideways."""
        self.one.set_wrap(wrap)

    def _wrap_changed(self, wrap: bool) -> None:
        self._show()
        self.wrap_changed.emit(wrap)

    def visible_text(self) -> str:
        """The rows in view; of two columns those of the one at the left, then the others."""
        return self.two.visible_text() if self.currentWidget() is not self.one else self.one.visible_text()

    def open_find(self) -> None:
        """Look for words."""
        self.in_front.open_find()

    def copy_all(self) -> None:
        """Put all marked lines on the clipboard."""
        if self.one not in self._shown and self._found is not None:
            self._shown.add(self.one)
            _fill(self.one, self._found.both)
        self.one.copy_all()


class _TwoColumns(QWidget):
    """Two texts of as many rows that scroll as one. wrap_asked: long lines are to be broken."""

    wrap_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sides = [_side("old"), _side("new")]
        layout = row(self)
        for place, (title, text) in enumerate(self._sides):
            half = column()
            head = Panel("sunken", "bottom")
            row(head, margins=(16, 5, 16, 5)).addWidget(title)
            half.addWidget(head)
            half.addWidget(text, 1)
            if place:
                line = Rule(1)
                line.setFixedHeight(16_777_215)
                line.setMinimumHeight(0)
                layout.addWidget(line)
            layout.addLayout(half, 1)
            text.wrap_changed.connect(self._ask_to_wrap)
        first, second = (text.pane for _, text in self._sides)
        self._following = False
        for one, other in ((first, second), (second, first)):
            for bar, theirs in (
                (one.verticalScrollBar(), other.verticalScrollBar()),
                (one.horizontalScrollBar(), other.horizontalScrollBar()),
            ):
                bar.valueChanged.connect(partial(self._follow, theirs))
        first.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the other one's moves both

    def _follow(self, other: QScrollBar, value: int) -> None:
        """The other column goes along, as far as it reaches; that is no reason for the first one to come back."""
        if not self._following:
            self._following = True
            other.setValue(value)
            self._following = False

    @property
    def in_front(self) -> CodeView:
        """The column that has the keyboard, else the new text."""
        return next((text for _, text in self._sides if text.pane.hasFocus()), self._sides[1][1])

    def show_columns(self, old: Column, new: Column, titles: tuple[str, str]) -> None:
        """Show these. titles: one for each."""
        for (label, text), shown, title in zip(self._sides, (old, new), titles, strict=True):
            label.setText(title)
            text.pane.setAccessibleName(f"{tr('Differences')} · {title}")
            _fill(text, shown)

    def visible_text(self) -> str:
        """The rows in view, left before right."""
        return "\n".join(text.visible_text() for _, text in self._sides)

    def _ask_to_wrap(self, wrap: bool) -> None:
        if wrap:
            for _, text in self._sides:
                text.set_wrap(False)
            self.wrap_asked.emit()


def _side(name: str) -> tuple[Label, CodeView]:
    title = Label("", "caption", "text2", tabular=True, name=f"response.compared.{name}.title")
    return title, CodeView(f"response.compared.{name}", tr("Differences"))


def _fill(view: CodeView, shown: Column) -> None:
    view.show_document(Document(shown.text, language="diff", numbers=shown.numbers))
