"""The note above an answer: what is to be known before it is read, or what a comparison found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.api.response import Response
from desktop_app.core.i18n import tr
from desktop_app.ui.console.answer import words
from desktop_app.ui.console.answer.body import Body, problem_words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.panels import NoteBox, NoteTone, column, row
from desktop_app.ui.widgets.rich import rich, strong

if TYPE_CHECKING:
    from desktop_app.core.api.description.judging import Judgement
    from desktop_app.ui.console.answer.difference import Difference
    from desktop_app.ui.console.answer.filtering import Filtered


@dataclass(frozen=True)
class Note:
    """html: escaped words. closes: whether it goes away when the person has read it."""

    html: str
    tone: NoteTone = "warn"
    closes: bool = False


def of_body(body: Body | None, response: Response | None) -> Note | None:
    """What is to be known of a body before it is read."""
    if body is None or response is None:
        return None
    if response.cut == "stopped":
        return Note(rich(tr("You stopped this after {size}. What came until then is shown.",
                            size=words.size(response.size))), "info")  # fmt: skip
    if response.cut == "broken":
        return Note(rich(tr("The connection broke off after {size}. The rest is missing.",
                            size=words.size(response.size))))  # fmt: skip
    if body.note:
        return Note(rich(body.note))
    if response.content_type == "application/problem+json":
        title, detail = problem_words(body)
        return Note(f"{strong(title)} {rich(detail)}".strip()) if title or detail else None
    return None


def of_findings(judgement: Judgement) -> Note:
    """Where an answer is not as the API describes it."""
    lines = [f"{rich(f'`{each.path}`')} {rich(each.words)}" for each in judgement.findings]
    return Note("<br>".join(lines), "warn", closes=True)


def of_difference(found: Difference | None, at: float, now: float) -> Note:
    """What a comparison with the answer of `at` found; times are seconds since 1970."""
    when = words.moment(at, now)
    if found is None:
        return Note(rich(tr("These answers are too large to be compared here. Save both to do that.")), "info", True)
    if found.same:
        return Note(rich(tr("This is the same as the answer of {when}.", when=when)), "ok", closes=True)
    said = tr(
        "Compared with the answer of {when}: lines added **{added}**, removed **{removed}**.",
        when=when, added=f"{found.added:,}", removed=f"{found.removed:,}",
    )  # fmt: skip
    return Note(rich(said), "info", closes=True)


def of_reference(name: str) -> Note:
    """A reference to a value of the answer to the request `name` was copied."""
    said = tr("Copied. In another request it stands for this value of the latest answer to **{name}**.", name=name)
    return Note(rich(said), "ok", closes=True)


def of_filter(found: Filtered) -> str:
    """How much a filter found."""
    if found.more:
        return tr("First {count} values", count=f"{found.count:,}")
    return tr("1 value") if found.count == 1 else tr("{count} values", count=f"{found.count:,}")


class NotePlace(QWidget):
    """Where the note stands."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = NoteBox("", "warn", name="response.note")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._box.setSizePolicy(policy)
        self._close = Button("", "ghost", icon="x", description=tr("Close"), name="response.note.close")
        self._close.clicked.connect(self.closed)
        self.wanted = False
        """Whether there is something to say."""
        line = row(self, spacing=4, margins=(16, 10, 12, 8))
        line.addWidget(self._box, 1)
        beside = column(margins=(0, 6, 0, 0))  # in the middle of a note of one line
        beside.addWidget(self._close)
        beside.addStretch(1)
        line.addLayout(beside)

    def show_note(self, note: Note | None) -> None:
        """Say `note`; None for nothing."""
        self.wanted = note is not None
        self._box.set_note(note.html if note else "", note.tone if note else "info")
        self._close.setVisible(bool(note and note.closes))
