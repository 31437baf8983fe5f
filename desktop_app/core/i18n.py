"""Translation of every text a person sees.

The English text is the key. Core and the command line call `tr`; the window installs Qt's translator behind it
with `install`, so one catalogue serves all of them. Without a translator the English text is used.
"""

from collections.abc import Callable

_translate: Callable[[str], str] | None = None


def install(translate: Callable[[str], str] | None) -> None:
    """Put `translate` (English text in, translated text out) behind `tr`; None returns to English."""
    global _translate
    _translate = translate


def marked(text: str, /) -> str:
    """`text` itself, put into the catalogues: for tables of texts that reach `tr` later, as a variable."""
    return text


def tr(text: str, /, **values: object) -> str:
    """Translate `text` and fill in its `{name}` fields from `values`.

    Values are inserted after translation and are never read as a template themselves, so text of a server cannot
    reach into the program.
    """
    translated = _translate(text) if _translate else text
    return translated.format_map(values) if values else translated
