"""What the palette offers for the request in front: its tab, undo, and its environments. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from desktop_app.core.i18n import tr
from desktop_app.ui.palette.commands import Command

if TYPE_CHECKING:
    from desktop_app.ui.console.page import ConsolePage


def commands(group: str, page: Callable[[], ConsolePage]) -> Iterator[Command]:
    """group: the heading they are listed under. page: the console, when one of them is chosen."""
    yield Command(group, tr("New tab"), lambda: page().side.new_tab(), icon="plus", keys="Ctrl+T")
    yield Command(group, tr("Close tab"), lambda: _close(page()), icon="x", keys="Ctrl+W")
    yield Command(group, tr("Reopen closed tab"), lambda: page().presenter.reopen_tab(), icon="refresh",
                  keys="Ctrl+Shift+T")  # fmt: skip
    yield Command(group, tr("Rename tab"), lambda: page().side.rename_tab(), icon="file", keys="F2")
    yield Command(group, tr("Undo in the request"), lambda: page().side.undo(), icon="refresh", keys="Ctrl+Z")
    yield Command(group, tr("Redo in the request"), lambda: page().side.redo(), icon="refresh", keys="Ctrl+Shift+Z")
    yield Command(group, tr("Environments and secrets…"), lambda: page().side.edit_environments(), icon="globe")
    yield Command(group, tr("Choose the environment…"), lambda: page().bar.environment.click(), icon="globe")


def _close(page: ConsolePage) -> None:
    page.side.close_tab(page.presenter.tabs.place)
