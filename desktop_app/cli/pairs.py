"""NAME=VALUE, as several options take it."""

from collections.abc import Iterable

from desktop_app.core.errors import UsageProblem
from desktop_app.core.i18n import tr


def pairs(words: Iterable[str], option: str) -> list[tuple[str, str]]:
    """The names and values of `words`, each given with `option`. Raises UsageProblem."""
    return [pair(word, tr("{option} takes one NAME=VALUE.", option=option)) for word in words]


def pair(word: str, remedy: str) -> tuple[str, str]:
    """Name and value. Raises UsageProblem `bad_pair` with `remedy` for a word without either."""
    name, equals, value = word.partition("=")
    if not equals or not name:
        raise UsageProblem("bad_pair", tr("{text} is not NAME=VALUE.", text=repr(word)), remedy)
    return name, value
