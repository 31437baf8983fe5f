"""Sentences with code in them: plain text whose `back-quoted` parts are shown in the code font."""

import re
from html import escape

from desktop_app.ui import theme

_CODE = re.compile(r"`([^`]*)`")


def rich(text: str) -> str:
    """HTML for a rich-text label. Everything in `text` is escaped, so a server's words can't become markup."""
    parts = _CODE.split(text)
    return "".join(theme.current().code_span(part) if place % 2 else escape(part) for place, part in enumerate(parts))


def strong(text: str) -> str:
    """HTML for words that stand out in a sentence. `text` is escaped."""
    return f'<span style="font-weight:600;color:{theme.current().colours.text}">{escape(text)}</span>'
