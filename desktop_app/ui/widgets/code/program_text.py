"""A short program to be read and copied, in colours."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument, QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from desktop_app.ui import theme
from desktop_app.ui.widgets.code.json_tokens import Token
from desktop_app.ui.widgets.code.program_tokens import Program, tokens

AROUND = 12
"""Pixels above and below the text, those of its frame included."""


class ProgramText(QPlainTextEdit):
    """Read-only; long lines are broken. The Tab key goes on to what comes next."""

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setReadOnly(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as code is read, in a mirrored window too
        self.setTabChangesFocus(True)
        self.setFont(theme.current().font("code"))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        margin = AROUND - 1 - round(self.document().documentMargin())
        self.setViewportMargins(0, margin, 0, margin)
        self._colours = _Colours(self.document())
        theme.current().changed.connect(self._colours.rehighlight)

    def show_program(self, text: str, program: Program) -> None:
        """Show `text`; what is shown already stays as it is, with what is selected in it."""
        if (text, program) != (self.toPlainText(), self._colours.program):
            self._colours.take(text, program)
            self.setPlainText(text)


class _Colours(QSyntaxHighlighter):
    """Colours blocks by what the whole text is made of: a string may go over several lines."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.program: Program = ""
        self._tokens: list[Token] = []

    def take(self, text: str, program: Program) -> None:
        """What the document will hold next."""
        self.program, self._tokens = program, list(tokens(program, text))

    def highlightBlock(self, text: str) -> None:
        colours, begin = theme.current().colours, self.currentBlock().position()
        for start, end, kind in self._tokens:
            if start < begin + len(text) and end > begin:
                made = QTextCharFormat()
                made.setForeground(colours.q(f"json_{kind}"))
                self.setFormat(max(start, begin) - begin, min(end, begin + len(text)) - max(start, begin), made)
