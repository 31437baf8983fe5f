"""Requests to fill the log with."""

import time
from dataclasses import replace
from typing import Any

from desktop_app.core.usage.entry import COMMAND_LINE, NOTEBOOK, WINDOW, Source, Use

NOON = time.mktime((2026, 11, 24, 12, 0, 0, 0, 0, -1))
"""Noon of a day, in the local time zone."""
DAY = 86_400.0
CONSOLE = Source(WINDOW)
TERMINAL = Source(COMMAND_LINE)
BATCH = Source(NOTEBOOK, "batch.ipynb")

_PLAIN = Use(
    at=NOON, profile="box", account="ada", method="GET", host="api.example.com", path="/v1/me", source=CONSOLE,
    process=77, status=200, duration=0.25, size=120, token=b"token-one",
)  # fmt: skip


def use(at: float = NOON, **details: Any) -> Use:
    """One request."""
    return replace(_PLAIN, at=at, **details)
