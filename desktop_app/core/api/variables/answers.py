"""Answers by the name of their request, so that the next request can use what is in them."""

import json
from typing import Any, Final

from desktop_app.core.api.response import Response

MOST_BYTES: Final = 4 << 20
"""Larger bodies are not looked into."""


class Answers:
    """The latest answer of each named request."""

    def __init__(self) -> None:
        self._answers: dict[str, tuple[tuple[tuple[str, str], ...], Any]] = {}

    def remember(self, name: str, response: Response) -> None:
        """Keep the answer of the request `name`. Its body has to be there still."""
        body = response.body_for_json() if response.size <= MOST_BYTES else None
        self._answers[name] = (response.headers, body)

    def names(self) -> list[str]:
        """The requests that were answered."""
        return list(self._answers)

    def find(self, expression: str) -> str | None:
        """What `NAME.$.path`, `NAME.response.body.$.path` or `NAME.response.headers.X` leads to; None where nothing
        is there. Raises RequestProblem for a JSONPath that is none.
        """
        name = max((each for each in self._answers if expression.startswith(f"{each}.")), key=len, default=None)
        if name is None:
            return None
        headers, body = self._answers[name]
        rest = expression[len(name) + 1 :].removeprefix("response.")
        if rest.startswith("headers."):
            wanted = rest.removeprefix("headers.").lower()
            return next((value for key, value in headers if key.lower() == wanted), None)
        path = rest.removeprefix("parsedBody.").removeprefix("body.")
        if path in ("*", "body"):
            return _text(body)
        from desktop_app.core.api.answer import jsonpath  # few requests refer to others

        found = jsonpath.find(path if path.startswith("$") else f"$.{path}", body)
        return _text(found[0]) if found else None


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
