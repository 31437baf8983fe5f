"""The rest of the program in pieces, each loaded in less time than somebody notices; keys are taken between two."""

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Final

WINDOW: Final = (
    "desktop_app.ui.widgets.fields", "desktop_app.ui.palette.palette", "ssl", "asyncio.base_events", "asyncio",
    "desktop_app.ui.tasks", "desktop_app.ui.life", "desktop_app.ui.shell.identity", "desktop_app.ui.shell.main_window",
    "qasync", "desktop_app.context", "desktop_app.ui.live",
)  # fmt: skip
"""What the window is filled with, by what may be asked for first."""
HOME: Final = (
    "desktop_app.core.signin.loopback", "desktop_app.ui.home.details_form", "desktop_app.core.providers.found",
    "desktop_app.ui.home.found_panel", "desktop_app.ui.home.page", "desktop_app.ui.home.services",
)  # fmt: skip
CONSOLE: Final = (
    "desktop_app.ui.console.answer.body", "desktop_app.ui.console.answer.notes", "desktop_app.ui.widgets.code.surface",
    "desktop_app.ui.widgets.code.view", "desktop_app.ui.console.answer.difference_view",
    "desktop_app.ui.widgets.json.tree", "desktop_app.ui.console.answer.views", "desktop_app.ui.console.request.draft",
    "desktop_app.ui.console.request.results", "desktop_app.ui.console.desk", "desktop_app.ui.console.answer.panel",
    "desktop_app.core.api.limiting.book", "desktop_app.core.api.client", "desktop_app.ui.console.presenter",
    "desktop_app.ui.console.library.panel", "desktop_app.ui.console.request.side", "desktop_app.ui.console.page",
    "desktop_app.ui.console.library.services", "desktop_app.ui.console.services",
)  # fmt: skip
_OF_PAGES: Final[Mapping[str, Sequence[str]]] = {"home": HOME, "console": CONSOLE}


async def load_page(page: str) -> None:
    """Load what `page` needs, "home" or the key of a view, where that takes long."""
    import asyncio  # itself one of the pieces

    for piece in _OF_PAGES.get(page, ()):
        import_module(piece)
        await asyncio.sleep(0)
