"""The window: the only part of the program with Qt. Presenters can be imported without it."""

from contextlib import suppress

with suppress(ModuleNotFoundError):
    from desktop_app.ui import unread  # noqa: F401  (before anything else is imported)
