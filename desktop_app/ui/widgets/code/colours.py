"""Colours of a text that is being typed, line by line: its language, and the variables in it."""

from collections.abc import Callable, Iterator
from typing import Final, Literal

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from desktop_app.ui import theme
from desktop_app.ui.widgets.code import graphql_tokens, json_tokens
from desktop_app.ui.widgets.code.json_tokens import Token
from desktop_app.ui.widgets.variable_looks import VariableLooks

Language = Literal["json", "text", "graphql"]


def _nothing(line: str) -> Iterator[Token]:
    return iter(())


_TOKENS: Final[dict[Language, Callable[[str], Iterator[Token]]]] = {
    "json": json_tokens.tokens,
    "text": _nothing,
    "graphql": graphql_tokens.tokens,
}


class EditorColours(QSyntaxHighlighter):
    """Colours a document in the tones of the code view."""

    def __init__(self, document: QTextDocument, language: Language, looks: VariableLooks | None) -> None:
        super().__init__(document)
        self.language: Language = language
        self._looks = looks
        if looks is not None:
            looks.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        colours = theme.current().colours
        for start, end, kind in _TOKENS[self.language](text):
            made = QTextCharFormat()
            made.setForeground(colours.q(f"json_{kind}"))
            self.setFormat(start, end - start, made)
        for start, length, look in self._looks.formats(text) if self._looks else ():
            self.setFormat(start, length, look)
