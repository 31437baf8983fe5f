"""Everything that the palette lists at the moment: actions, operations, connections, pages and settings. No widgets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from desktop_app.core.i18n import tr
from desktop_app.ui.console.library.recent import day_words, short_url, status_words
from desktop_app.ui.console.tabs.commands import commands as tab_commands
from desktop_app.ui.life import Connection
from desktop_app.ui.palette.commands import Command
from desktop_app.ui.palette.index import Index
from desktop_app.ui.settings.items import groups
from desktop_app.ui.shell.sidebar import views
from desktop_app.ui.widgets.methods import short

if TYPE_CHECKING:
    from desktop_app.core.api.catalog import Catalog, Operation
    from desktop_app.core.api.saved import tree as saved_tree
    from desktop_app.core.history.entry import Entry
    from desktop_app.ui.console.page import ConsolePage
    from desktop_app.ui.shell.main_window import MainWindow
    from desktop_app.ui.token.page import TokenPage

_FIRST: Final = 1.0
"""Actions come before operations that fit as well."""
AT_ONCE: Final = 2000
"""Operations up to which making them searchable takes no noticeable time."""
_LAST: Final = -2.0
"""What was sent before comes after what can be chosen by its name."""


def commands(window: MainWindow) -> list[Command]:
    """The commands for the connection and the page that are shown now, but for those of `operations` and `search`."""
    current = window.presenter.current
    made: list[Command] = []
    if current is not None:
        made += (replace(each, weight=_FIRST) for each in _actions(window, current))
    made += _places(window, current)
    made += _connections(window)
    made += _settings(window)
    return made


def _actions(window: MainWindow, current: Connection) -> Iterator[Command]:
    group, work, name = tr("Actions"), window.commands, current.name
    reading = window.presenter.reading(current)
    if window.page == "console":
        yield Command(group, tr("Send request"), lambda: _console(window, name).send(), icon="send", keys="Ctrl+Enter")
        yield Command(group, tr("Copy as curl"), lambda: _console(window, name).copy_curl(), icon="code",
                      keys="Ctrl+Shift+C")  # fmt: skip
        yield Command(group, tr("Save request"), lambda: _console(window, name).save(), icon="file", keys="Ctrl+S")
        yield Command(group, tr("Save request as…"), lambda: _console(window, name).save_as(), icon="file",
                      keys="Ctrl+Shift+S")  # fmt: skip
        yield Command(group, tr("Choose the API's description…"), lambda: _console(window, name).choose_description(),
                      icon="file")  # fmt: skip
        yield Command(group, tr("Import requests…"), lambda: _console(window, name).open_import(), icon="open")
        yield from tab_commands(group, lambda: _console(window, name))
    if current.tokens is not None and current.tokens.refreshable:
        yield Command(group, tr("Refresh token"), work.refresh, reading.status, "refresh", keys="Ctrl+R")
    if current.missing:
        yield Command(group, tr("Request missing scopes"), work.request_missing, ", ".join(current.missing), "lock",
                      keys="Ctrl+Shift+P")  # fmt: skip
    yield Command(group, tr("Use this connection somewhere else"), work.export, tr("Notebook, file, code"), "export",
                  keys="Ctrl+Shift+E")  # fmt: skip
    if current.tokens is None:
        yield Command(group, tr("Sign in"), work.sign_in, current.title, "key")
        return
    yield Command(group, tr("Reveal token for 10 seconds"), partial(_reveal, window, name), icon="eye")
    yield Command(group, tr("Sign in again"), work.sign_in, current.title, "key")
    yield Command(group, tr("Sign in as somebody else"), work.sign_in_as_other, tr("Adds an account"), "user")
    yield Command(
        group, tr("Revoke token…"), partial(_revoke, window, name), tr("Ends this sign-in everywhere"), "trash"
    )
    yield Command(group, tr("Sign out"), work.sign_out, current.title, "out")


def _token_page(window: MainWindow, name: str) -> TokenPage:
    window.open_view(name, "token")
    return cast("TokenPage", window.pager.current)


def _reveal(window: MainWindow, name: str) -> None:
    _token_page(window, name).reveal()


def _revoke(window: MainWindow, name: str) -> None:
    _token_page(window, name).ask_revoke()


def operations(window: MainWindow, name: str, catalog: Catalog) -> Index:
    """The operations of the API of connection `name`. Touches no widget until one of them is run."""
    listed = catalog.operations

    def make(row: int) -> Command:
        operation = listed[row]
        method = short(operation.method)
        run = partial(_call, window, name, operation)
        return Command(tr("Operations"), _operation_title(operation), run, operation.path, method=method)

    group = tr("Operations")
    rows = [(_operation_title(each), f"{each.method} {each.path} {group}") for each in listed]
    return Index(rows, make)


def _operation_title(operation: Operation) -> str:
    return operation.summary or operation.operation_id or operation.path


async def search(window: MainWindow, name: str, typed: str) -> list[Command]:
    """Saved requests and history of connection `name` that have what was typed."""
    found = await window.presenter.services.search(name, typed)
    if found is None:
        return []
    made = []
    for request in found.saved:
        method = short(request.method)
        made.append(Command(tr("Saved requests"), request.title, partial(_open_saved, window, name, request),
                            request.place.path.stem, method=method))  # fmt: skip
    for entry in found.entries:
        method = short(entry.method)
        words = f"{status_words(entry)[0]} · {day_words(entry.at, window.presenter.services.clock.now())}"
        made.append(Command(tr("History"), short_url(entry.url, ""), partial(_open_entry, window, name, entry), words,
                            method=method, weight=_LAST))  # fmt: skip
    return made


def _open_saved(window: MainWindow, name: str, request: saved_tree.Request) -> None:
    _console(window, name).open_saved(name, request)


def _open_entry(window: MainWindow, name: str, entry: Entry) -> None:
    _console(window, name).open_entry(name, entry)


def _console(window: MainWindow, name: str) -> ConsolePage:
    if window.page != "console":
        window.open_view(name, "console")
    return cast("ConsolePage", window.pager.current)


def _call(window: MainWindow, name: str, operation: Operation) -> None:
    _console(window, name).show_operation(name, operation)


def _places(window: MainWindow, current: Connection | None) -> Iterator[Command]:
    group = tr("Go to")
    if current is not None:
        for view in views():
            yield Command(group, view.title, partial(window.show_view, view.key), current.title, view.icon,
                          keys=view.keys)  # fmt: skip
        yield Command(group, tr("History"), partial(window.show_view, "history"), tr("Every request that was sent"),
                      "clock", keys="Ctrl+H")  # fmt: skip
        yield Command(group, tr("What changed"), partial(window.show_view, "changes"),
                      tr("In the API and at its server"), "box")  # fmt: skip
        yield Command(group, tr("Edit connection"), window.commands.edit, current.title, "gear", keys="Ctrl+I")
    yield Command(group, tr("Add connection"), window.show_home, icon="plus", keys="Ctrl+N")
    yield Command(group, tr("Settings"), window.show_settings, icon="gear", keys="Ctrl+,")
    yield Command(group, tr("Keyboard shortcuts"), partial(window.show_settings, "keyboard"), icon="help")
    yield Command(group, tr("Help"), window.show_help, icon="help", keys="F1")


def _connections(window: MainWindow) -> Iterator[Command]:
    for place, each in enumerate(window.presenter.connections, start=1):
        status = window.presenter.reading(each).status
        keys = f"Alt+{place}" if place < 10 else ""
        yield Command(tr("Connections"), each.title, partial(window.choose, each.name), status, "plug", keys=keys)


def _settings(window: MainWindow) -> Iterator[Command]:
    for group in groups():
        for item in group.items:
            yield Command(tr("Settings"), item.title, partial(window.show_settings, group.key), group.title, "gear")
