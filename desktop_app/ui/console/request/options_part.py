"""How the request is sent: redirects, time, retries, repeating; the checks of its answer, and what came of them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.console.answer.words import span
from desktop_app.ui.console.request.checks_part import ChecksPart
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.console.request.options import MOST_REPEATS, Options
from desktop_app.ui.console.request.parts import section, stacked
from desktop_app.ui.console.request.results import Checked, Summary
from desktop_app.ui.widgets.choices_box import ChoicesBox
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Panel, column, row
from desktop_app.ui.widgets.shared_undo import SharedUndo
from desktop_app.ui.widgets.switch import Switch
from desktop_app.ui.widgets.variable_looks import VariableLooks

_ROW_HEIGHT: Final = 40
_PROTOCOLS: Final[dict[str, bool | None]] = {"": None, "2": True, "1": False}


class OptionsPart(QWidget):
    """Edits the options and checks of a draft. `edited` carries them."""

    edited = Signal(dict)

    def __init__(self, looks: VariableLooks, undo: SharedUndo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = Options()
        self.redirects = Switch(tr("Follow redirects"), name="console.options.redirects")
        self.compression = Switch(tr("Accept compressed answers"), name="console.options.compression")
        self.timeout = Field(tr("Timeout in seconds"), name="console.options.timeout", placeholder=tr("as set"),
                             height=28)  # fmt: skip
        self.protocol = ChoicesBox(
            tr("HTTP version"),
            [("", tr("As the connection says")), ("2", tr("HTTP/2 where offered")), ("1", tr("HTTP/1.1"))],
            name="console.options.protocol", height=28,
        )  # fmt: skip
        self.retries = _number(tr("Tries after a passing trouble"), "console.options.retries", 10)
        self.repeat = _number(tr("How often it is sent"), "console.options.repeat", MOST_REPEATS)
        self.checks = ChecksPart(looks, undo)
        self.checks.edited.connect(lambda lines: self.edited.emit({"checks": lines}))
        self._summary = Label("", "small", "text2", wrap=True, name="console.options.summary")
        self._said = QWidget()
        row(self._said, margins=(16, 8, 16, 8)).addWidget(self._summary)
        for field in (self.timeout, self.retries, self.repeat):
            undo.share(field)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.redirects.clicked.connect(lambda on: self._change(redirects=on))
        self.compression.clicked.connect(lambda on: self._change(compression=on))
        self.timeout.textEdited.connect(self._timeout_typed)
        self.protocol.chosen.connect(lambda key: self._change(http2=_PROTOCOLS[key]))
        self.retries.textEdited.connect(lambda text: self._change(retries=min(int(text or 0), 10)))
        self.repeat.textEdited.connect(lambda text: self._change(repeat=min(max(int(text or 1), 1), MOST_REPEATS)))

    def _lay_out(self) -> None:
        rows = [
            section(tr("Sending")),
            _row(tr("Follow redirects"), self.redirects),
            _row(tr("Accept compressed answers"), self.compression),
            _row(tr("HTTP version"), self.protocol),
            _row(tr("Timeout in seconds"), self.timeout),
            _row(tr("Try again after a passing trouble"), self.retries),
            _row(tr("Send it so many times"), self.repeat),
            self._said,
            section(tr("Checks of the answer")),
            self.checks,
        ]
        column(self).addWidget(stacked(*rows, parent=self))

    def show_draft(self, draft: Draft, checked: Sequence[Checked], runs: Summary | None) -> None:
        """checked: what came of the checks. runs: of sending it several times, None where it was sent once."""
        options = self._options = draft.options
        self.redirects.setChecked(options.redirects)
        self.compression.setChecked(options.compression)
        self.protocol.set_key(next(key for key, value in _PROTOCOLS.items() if value == options.http2))
        if _seconds(self.timeout.text()) != options.timeout:
            self.timeout.setText("" if options.timeout is None else f"{options.timeout:g}")
        for field, value, usual in ((self.retries, options.retries, 0), (self.repeat, options.repeat, 1)):
            if int(field.text() or usual) != value:
                field.setText(str(value))
        self.checks.show_checks(draft.checks, checked)
        self._said.setVisible(runs is not None)
        if runs is not None:
            self._summary.setText(_words(runs))

    def _timeout_typed(self, text: str) -> None:
        seconds = _seconds(text)
        self.timeout.set_invalid(bool(text.strip()) and seconds is None)
        if seconds is not None or not text.strip():
            self._change(timeout=seconds)

    def _change(self, **changes: object) -> None:
        options = replace(self._options, **changes)  # type: ignore[arg-type]  # names are fields
        self.edited.emit({"options": options})


def _number(label: str, name: str, most: int) -> Field:
    field = Field(label, name=name, placeholder="0" if most == 10 else "1", height=28)
    field.setValidator(QIntValidator(0, most, field))
    return field


def _row(words: str, control: QWidget) -> Panel:
    line = Panel("surface", "bottom")
    line.setFixedHeight(theme.current().px(_ROW_HEIGHT))
    inside = row(line, spacing=8, margins=(16, 0, 16, 0))
    label: QLabel = Label(words, "small")
    inside.addWidget(label, 1)
    if isinstance(control, Field):
        control.setFixedWidth(theme.current().px(72))
    inside.addWidget(control)
    return line


def _seconds(text: str) -> float | None:
    """A time that makes sense, None for anything else."""
    try:
        value = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return value if 0 < value <= 3600 else None


def _words(runs: Summary) -> str:
    if not runs.done:
        return tr("Sending it {wanted} times…", wanted=runs.wanted)
    counts = "   ".join(
        tr("{status}: once", status=status) if count == 1 else tr("{status}: {count} times", status=status, count=count)
        for status, count in runs.counts
    )
    times = tr(
        "Fastest {fastest}, median {median}, slowest {slowest}",
        fastest=span(runs.fastest), median=span(runs.median), slowest=span(runs.slowest),
    )  # fmt: skip
    done = tr("Sent {done} of {wanted} times.", done=runs.done, wanted=runs.wanted)
    return f"{done}\n{counts}\n{times}"
