"""HTTP methods as they are shown: the colour of each, and its name where there is little room. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # presenters need no Qt
    from desktop_app.ui.theme import Tone

_TONES: dict[str, Tone] = {"GET": "teal", "POST": "ok", "PATCH": "violet", "PUT": "warn", "DELETE": "bad", "DEL": "bad"}
_SHORT = {"DELETE": "DEL", "OPTIONS": "OPT"}


def tone(method: str) -> Tone:
    """The colour token for `method`; grey for the rare ones."""
    return _TONES.get(method, "text2")


def short(method: str) -> str:
    """The name of `method`, shortened where it is a long one."""
    return _SHORT.get(method, method)
