"""Sentences with code in them: `back-quoted` parts are shown in the code font, **starred** ones strong."""

import re
from html import escape

from desktop_app.ui import theme

_PART = re.compile(r"`([^`]*)`|\*\*([^*]+)\*\*")


def rich(text: str) -> str:
    """HTML for a rich-text label. Everything in `text` is escaped, so a server's words can't become markup."""
    made, last = [], 0
    for part in _PART.finditer(text):
        made.append(escape(text[last : part.start()]))
        made.append(theme.current().code_span(part[1]) if part[1] is not None else strong(part[2]))
        last = part.end()
    return "".join([*made, escape(text[last:])])


def strong(text: str) -> str:
    """HTML for words that stand out in a sentence. `text` is escaped."""
    return f'<span style="font-weight:600;color:{theme.current().colours.text}">{escape(text)}</span>'
