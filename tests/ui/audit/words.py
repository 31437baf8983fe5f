"""A made-up language in which every translated text stands in «», a third longer: what has none wasn't translated."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTabBar, QWidget

from desktop_app.core import i18n, resources
from desktop_app.ui.help import pages
from tests.ui.audit.looks import called, visible

_LONGER = 1.3
_WORD_LENGTH = 11
_FIELD = re.compile(r"(\{[^}]*\}|<[^>]*>|&\w+;)")
_MARKED = re.compile(r"«[^«»]*»")
_WORD = re.compile(r"[A-Za-z]{3,}")
_DATA = Path(__file__).parents[1]
# What is the same in every language: units, names of formats, methods and keys, and what comes from Qt itself.
_NAMES = frozenset((
    "get", "post", "put", "patch", "delete", "head", "options", "json", "yaml", "xml", "html", "csv", "sse", "http",
    "https", "oauth", "openid", "pkce", "dpop", "curl", "graphql", "utf", "tls", "url", "uri", "api", "jwt", "qr",
    "sql", "ctrl", "shift", "alt", "enter", "esc", "tab", "del", "framer", "desk", "github", "google", "microsoft",
    "deutsch", "english", "byte", "bytes", "example", "openapi", "httpx",
))  # fmt: skip


def translated(text: str) -> str:
    """`text` in that language; its fields and its markup stay as they are."""
    shown = _FIELD.sub("", text).strip()
    count = round(len(shown) * (_LONGER - 1)) if len(shown) > 3 else 0  # "ms" is no longer anywhere
    # A sentence grows by words, which go to the next line as others do.
    whole, rest = divmod(count, _WORD_LENGTH + 1)
    more = (f" {'é' * _WORD_LENGTH}" * whole + f" {'é' * (rest - 1)}" * bool(rest)) if whole else "é" * count
    return f"«{text}{more}»"


@contextmanager
def spoken() -> Iterator[None]:
    """The program speaks that language while the block lasts."""
    i18n.install(translated)
    try:
        yield
    finally:
        i18n.install(None)


def untranslated(root: QWidget) -> list[str]:
    """Visible texts and spoken names with words that are neither translated nor data of the samples."""
    found = []
    for each in visible(root):
        if type(each).__name__ == "QToolButton":  # Qt's own, and in Qt's own catalogue
            continue
        for kind, text in _texts(each):
            rest = _without_marked(text)
            words = [word for word in _WORD.findall(rest) if word.lower() not in _NAMES | _known()]
            if words:
                found.append(f"{called(each)} {kind}: {text[:90]!r}")
    return found


def _without_marked(text: str) -> str:
    while (shorter := _MARKED.sub(" ", text)) != text:  # a translated text may stand inside another
        text = shorter
    return re.sub(r"<[^>]*>|&\w+;", " ", text)


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(place)) for place in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(place)) for place in range(widget.count()))
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tooltip", widget.toolTip()


@cache
def _known() -> frozenset[str]:
    """The words of the samples: whatever is drawn of them is data."""
    files = [*_DATA.glob("samples*.py"), *_DATA.glob("gallery*.py")]
    texts = [each.read_text() for each in files]
    texts += [each.read_text() for each in resources.path("providers").glob("*.toml")]
    texts += [page.title for page in pages.read()]  # the help is in English
    return frozenset(word.lower() for text in texts for word in _WORD.findall(text))
