"""Checking and formatting JSON that a person types. No widget is needed."""

import json
from typing import NamedTuple

from desktop_app.core.api.answer.formatting import pretty_bytes
from desktop_app.core.i18n import tr


class JsonError(NamedTuple):
    """Where a text stops being JSON, from 1, and why in a few words."""

    line: int
    column: int
    position: int
    reason: str


def find_error(text: str) -> JsonError | None:
    """The first place where `text` is no JSON; None for JSON and for nothing at all."""
    if not text.strip():
        return None
    try:
        json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        position = _position(text, error)
        return JsonError(*_line_column(text, position), position, _reason(error.msg))
    except RecursionError:
        return JsonError(1, 1, 0, tr("too many levels inside each other"))
    except ValueError as error:
        position = max(0, text.find(str(error)))
        return JsonError(*_line_column(text, position), position, tr("JSON has no {value}", value=error))
    return None


def _refuse_constant(name: str) -> None:
    raise ValueError(name)  # NaN and Infinity: Python reads them, no other program has to


def _position(text: str, error: json.JSONDecodeError) -> int:
    """Where to point at. A missing comma belongs to the end of the line before."""
    if error.msg == "Expecting ',' delimiter":
        return len(text[: error.pos].rstrip())
    return error.pos


def _line_column(text: str, position: int) -> tuple[int, int]:
    return text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)


def _reason(message: str) -> str:
    table = {
        "Expecting ',' delimiter": tr("a comma or a closing bracket is missing here"),
        "Expecting ':' delimiter": tr("a colon is missing after the name"),
        "Expecting value": tr("a value is missing here"),
        "Expecting property name enclosed in double quotes": tr("a name in double quotes is missing here"),
        "Illegal trailing comma before end of object": tr("there is a comma too many here"),
        "Illegal trailing comma before end of array": tr("there is a comma too many here"),
        "Extra data": tr("there is more text after the end"),
        "Unterminated string starting at": tr("the text that begins here has no closing quote"),
        "Invalid control character at": tr("a line break or tab inside quotes is written \\n or \\t"),
        "Invalid \\escape": tr("a backslash inside quotes is written \\\\"),
        "Invalid \\uXXXX escape": tr("\\u wants four hexadecimal digits"),
    }
    return table.get(message.removesuffix(": "), message)


def pretty(text: str) -> str:
    """`text` with one value a line. Numbers, order and repeated names stay as they were typed.

    Raises ValueError for text that is no JSON.
    """
    return pretty_bytes(text.encode("utf-8")).decode("utf-8")
