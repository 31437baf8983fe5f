"""Tooltips of texts that come from elsewhere: Qt takes whatever looks like HTML for it, and would draw it."""

from html import escape


def plain(text: str) -> str:
    """`text` as a tooltip that shows it letter by letter, whatever is in it."""
    return f'<span style="white-space:pre-wrap">{escape(text)}</span>' if "<" in text else text
