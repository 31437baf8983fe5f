"""JSON that holds variables (`{{name}}`) where values will be: checked and formatted as if they were there."""

import re
from typing import Final

from desktop_app.ui.widgets.json import text as json_text

_PIECE: Final = re.compile(r'"(?:[^"\\]|\\.)*+"?|\{\{[^{}\r\n]+\}\}')
_STANDS_IN: Final = re.compile(r'"\ue000(\d+)\ue000"')
"""From the private use area, so that nobody has typed it."""


def filled_in(text: str) -> str:
    """`text` with a number of the same length in place of each variable that stands where a value has to be."""
    if "{{" not in text:
        return text
    return _PIECE.sub(lambda found: "1" * len(found[0]) if found[0].startswith("{{") else found[0], text)


def pretty(text: str) -> str:
    """`text` with one value a line, its variables as they were. Raises ValueError for what is no JSON."""
    if "{{" not in text:
        return json_text.pretty(text)
    variables: list[str] = []

    def hide(found: re.Match[str]) -> str:
        if not found[0].startswith("{{"):
            return found[0]
        variables.append(found[0])
        return f'"\ue000{len(variables) - 1}\ue000"'

    formatted = json_text.pretty(_PIECE.sub(hide, text))
    return _STANDS_IN.sub(lambda found: variables[int(found[1])], formatted)
