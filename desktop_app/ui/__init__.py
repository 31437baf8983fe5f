"""The window: the only part of the program with Qt."""

from desktop_app.ui import unread  # noqa: F401  (before anything else is imported)
