"""Answers of an API as values: JSON, a DataFrame where that fits and pandas is there, and masked where it is shown."""

import re
import sys
from collections.abc import Collection
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

from desktop_app.core.redact import MASK, Secret
from desktop_app.core.tokens.token import TokenSet

_NAMES: Final = re.compile(
    r"(?i)(?:(?:access|refresh|id|auth)[_-]?)?token|.*(?:secret|password|passphrase|api[_-]?key)"
)
_SHAPES: Final = re.compile(r"\beyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*|\b(?:Bearer|DPoP|Basic)\s+[\w.~+/-]{12,}=*")


def value_of(answer: Any) -> Any:
    """The JSON of an httpx2 response, else its text."""
    try:
        return answer.json()
    except ValueError:
        return answer.text


def as_table(value: Any) -> Any:
    """A DataFrame of a list of objects, or of an object with one such list in it; other values as they are."""
    rows = _rows(value)
    if rows is None or ("pandas" not in sys.modules and find_spec("pandas") is None):
        return value
    return import_module("pandas").json_normalize(rows)


def masked(value: Any, own: Collection[Secret] = ()) -> Any:
    """`value` without tokens and secrets in it: for what is about to be shown and saved with the notebook.

    own: secrets that are known, whatever they look like and wherever they stand.
    """
    if isinstance(value, dict):
        return {
            masked(k, own): MASK if isinstance(v, str) and _NAMES.fullmatch(str(k)) else masked(v, own)
            for k, v in value.items()
        }
    if isinstance(value, list):
        return [masked(each, own) for each in value]
    if not isinstance(value, str):
        return value
    for secret in own:
        value = value.replace(secret.reveal(), MASK)
    return _SHAPES.sub(MASK, value)


def secrets_of(tokens: TokenSet | None) -> list[Secret]:
    """What `masked` must not let through of a connection."""
    found = (tokens.access_token, tokens.refresh_token, tokens.id_token) if tokens else ()
    return [secret for secret in found if secret and secret.reveal()]


def _rows(value: Any) -> list[Any] | None:
    if isinstance(value, dict):
        lists = [each for each in value.values() if _is_table(each)]
        return lists[0] if len(lists) == 1 else None
    return value if _is_table(value) else None


def _is_table(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value)
