"""How safe the provider is: one letter, and every check with its reason and its section of RFC 9700."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.flow.verdict import Grade, Verdict
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import ElidedLabel, Label
from desktop_app.ui.widgets.panels import Panel, column, row

_SHOWN: Final = 6
"""Checks that passed and are listed at once; the rest is behind a button."""
_LOOKS: Final = {
    "pass": ("oktint", "check", "ok"),
    "warn": ("warntint", "warn", "warn"),
    "fail": ("badtint", "x", "bad"),
    "unknown": ("sunken", "help", "text2"),
}
_LETTERS: Final = {
    "A": ("oktint", "ok"), "B": ("warntint", "warn"), "C": ("warntint", "warn"), "D": ("badtint", "bad"),
}  # fmt: skip


class GradeMark(QWidget):
    """The letter in its box, 48 px."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = ""
        self.setFixedSize(48, 48)

    def sizeHint(self) -> QSize:
        return QSize(48, 48)

    def show_letter(self, letter: str) -> None:
        """Show a grade, "" for none."""
        self._letter = letter
        self.setAccessibleName(tr("Grade {letter}", letter=letter) if letter else tr("No grade"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme.current()
        tint, tone = _LETTERS.get(self._letter, ("sunken", "text2"))
        painter = paint.smooth(self)
        paint.rounded(painter, QRectF(self.rect()), 10, current.colours.q(tint), None)
        font = QFont(current.font("title"))
        font.setPixelSize(24)  # the box does not grow with the text
        painter.setFont(font)
        painter.setPen(current.colours.q(tone))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter or "–")
        painter.end()


class ResultDot(QWidget):
    """Tick, triangle, cross or question mark in a tinted circle, 20 px."""

    def __init__(self, result: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result = result
        self.setFixedSize(20, 20)

    def sizeHint(self) -> QSize:
        return QSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        tint, icon, tone = _LOOKS[self._result]
        painter = paint.smooth(self)
        paint.circle(painter, QPointF(10, 10), 10, theme.current().colours.q(tint))
        painter.drawPixmap(4, 4, paint.icon_pixmap(self, icon, tone, 12))
        painter.end()


class VerdictRow(Panel):
    """One check: what was found, its section, and unless it passed why, what to ask for, and what can be done here."""

    def __init__(self, verdict: Verdict, action: Button | None, parent: QWidget | None = None) -> None:
        super().__init__("surface", "bottom", name=f"flow.check.{verdict.name}", parent=parent)
        results = {"pass": tr("passed"), "warn": tr("warning"), "fail": tr("failed"), "unknown": tr("could not check")}
        passed = verdict.result == "pass"
        self.setAccessibleName(tr("{title}, {result}, section {section}", title=verdict.title,
                                  result=results[verdict.result], section=verdict.section))  # fmt: skip
        self.setAccessibleDescription(f"{verdict.reason} {verdict.ask}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = row(self, spacing=10, margins=(0, 6 if passed else 8, 0, 6 if passed else 8))
        mark = column()
        mark.addWidget(ResultDot(verdict.result))
        mark.addStretch(1)
        layout.addLayout(mark)
        text = column()
        first = row(spacing=8)
        title = ElidedLabel(verdict.title, "small-medium")
        title.setFixedHeight(theme.current().px(20))
        first.addWidget(title, 1)
        first.addWidget(Label(f"§{verdict.section}", "caption", "text3"))
        text.addLayout(first)
        if passed:
            self.setToolTip(verdict.reason)
        else:
            words = f"{verdict.reason} {verdict.ask}".strip()
            unknown = verdict.result == "unknown"
            text.addWidget(Label(tr("Could not check. {reason}", reason=words) if unknown else words, "small", "text2",
                                 wrap=True))  # fmt: skip
        if action is not None:
            text.addWidget(action)
        layout.addLayout(text, 1)


class GradePanel(Panel):
    """The grade and the checks. action_wanted: the action of a check was chosen. report_wanted: the report was."""

    action_wanted = Signal(object)
    report_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", "top", name="flow.checks", parent=parent)
        self.setAccessibleName(tr("Checks"))
        self._verdicts: Sequence[Verdict] = ()
        self._all = False
        self._able: Callable[[Verdict], bool] = lambda verdict: False
        layout = column(self)
        layout.addWidget(self._build_head())
        self._list = QWidget()
        self._rows = column(self._list, margins=(16, 0, 16, 8))
        layout.addWidget(self._list)

    def _build_head(self) -> QWidget:
        box = Panel("surface", "bottom")
        line = row(box, spacing=14, margins=(16, 14, 16, 10))
        self._mark = GradeMark()
        line.addWidget(self._mark)
        text = column()
        self._title = ElidedLabel(style="body-strong", name="flow.grade.title")
        self._summary = ElidedLabel(style="small", tone="text2", name="flow.grade.summary")
        text.addStretch(1)
        text.addWidget(self._title)
        text.addWidget(self._summary)
        text.addStretch(1)
        line.addLayout(text, 1)
        self.report = Button(tr("Report"), icon="export", name="flow.report")
        self.report.setToolTip(tr("Save the checks as a text for the API's owner"))
        self.report.clicked.connect(self.report_wanted)
        line.addWidget(self.report)
        return box

    def show_verdicts(self, verdicts: Sequence[Verdict], grade: Grade, able: Callable[[Verdict], bool]) -> None:
        """Show the checks. able: whether the action of a check is possible here."""
        self._mark.show_letter(grade.letter)
        self._title.setText(grade.title)
        practice = tr("OAuth security practice, RFC 9700")
        self._summary.setText(f"{grade.summary} · {practice}")
        self._able = able
        if verdicts != self._verdicts:
            self._verdicts, self._all = list(verdicts), False
            self._lay_out()

    def _lay_out(self) -> None:
        while item := self._rows.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        passed = [each for each in self._verdicts if each.result == "pass"]
        hidden = [] if self._all else passed[_SHOWN:]
        if len(hidden) == 1:
            hidden = []  # a row instead of a button that would be as high
        for verdict in self._verdicts:
            if verdict not in hidden:
                self._rows.addWidget(VerdictRow(verdict, self._action(verdict)))
            if hidden and verdict is hidden[-1]:
                self._rows.addSpacing(4)
                self._rows.addWidget(self._more(len(hidden)), 0, Qt.AlignmentFlag.AlignLeading)
        self._rows.addStretch(1)

    def _more(self, count: int) -> Button:
        more = Button(tr("{n} more checks passed", n=count), "quiet", icon="right", flush=True,
                      name="flow.more_checks")  # fmt: skip
        more.clicked.connect(self._show_all)
        return more

    def _show_all(self) -> None:
        self._all = True
        self._lay_out()

    def _action(self, verdict: Verdict) -> Button | None:
        if not verdict.action or not self._able(verdict):
            return None
        words = tr("Turn on DPoP") if verdict.action == "dpop" else tr("Renew now")
        button = Button(words, "link", name=f"flow.do.{verdict.action}", flush=True)
        button.clicked.connect(lambda: self.action_wanted.emit(verdict))
        return button
