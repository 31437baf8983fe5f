"""Between the left column and the tabs: opens what was saved or sent before, and saves what is in front."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from desktop_app.core.api.request import Request
from desktop_app.core.api.saved import tree as saved_tree
from desktop_app.core.errors import DescriptionProblem, UserFacing
from desktop_app.core.history.entry import Details, Entry
from desktop_app.core.i18n import tr
from desktop_app.ui.console.desk import Desk
from desktop_app.ui.console.library import save_dialogs, saving
from desktop_app.ui.console.library.changed_note import ChangedNote
from desktop_app.ui.console.library.copying import CopyMenu, code, kinds
from desktop_app.ui.console.library.copying import request_of as request_of_draft
from desktop_app.ui.console.library.drafts import draft_of, draft_of_request, source_of
from desktop_app.ui.console.library.panel import LibraryPanel
from desktop_app.ui.console.library.saving import Asks, Saving
from desktop_app.ui.console.library.services import LibraryServices
from desktop_app.ui.console.presenter import ConsolePresenter
from desktop_app.ui.tasks import ShowError, Tasks


class LibraryWork(QObject):
    """The left column at work on the tabs of `presenter`. opened: a request came to the front. copied: it is on the
    clipboard as code. written: there is something new in the history.
    """

    opened = Signal()
    copied = Signal()
    written = Signal()

    def __init__(
        self, page: QWidget, panel: LibraryPanel, presenter: ConsolePresenter, services: LibraryServices,
        show_error: ShowError,
    ) -> None:  # fmt: skip
        super().__init__(page)
        assert panel.saved is not None
        self._page, self._panel, self._presenter, self._services = page, panel, presenter, services
        self._saved = panel.saved.presenter
        self._tasks = Tasks(self, show_error)
        self._stale: set[int] = set()
        self._values_of: Path | None = None
        self.note = ChangedNote()
        self.note.reload.connect(lambda: self._run(self._reload()))
        self.note.keep.connect(lambda: self._run(self._keep()))
        asks = Asks(
            where=lambda name: save_dialogs.ask_where(page.window(), self._saved, name),
            changed=lambda path: save_dialogs.ask_changed(page.window(), path),
            secret=lambda kind, hint, name: save_dialogs.ask_secret(page.window(), kind, hint, name),
        )
        self._saving = Saving(asks, services.keep_secret)
        panel.saved_opened.connect(self.open_saved)
        panel.entry_opened.connect(self.open_entry)
        panel.saved.reloaded.connect(lambda: self._run(self._look_for_changes(), key="changes"))
        panel.import_wanted.connect(self.open_import)
        panel.operations.offer_descriptions()
        panel.operations.description_wanted.connect(self.choose_description)
        panel.entry_menu.connect(self._entry_menu)
        self.copies = CopyMenu(page)
        self.copies.chosen.connect(lambda kind, secret: self._run(self._copy(kind, secret=secret)))
        self.written.connect(panel.reload_history)
        services.hear(partial(_tell, self))

    def _run(self, work: Coroutine[Any, Any, object], *, key: str = "") -> None:
        self._tasks.start(work, key=key)

    # Opening

    def open_saved(self, request: saved_tree.Request) -> None:
        """Open a saved request in a tab, or bring its tab to the front."""
        self._run(self._open_saved(request))

    async def _open_saved(self, request: saved_tree.Request) -> None:
        place = request.place
        saved, _ = await asyncio.to_thread(saved_tree.load, place)
        self._presenter.open(draft_of(saved, place.path.parent), source=source_of(place, saved))
        self._keep_file_looked_at()
        self.opened.emit()

    def open_entry(self, entry: Entry) -> None:
        """Open a request of the history again."""
        self._run(self._open_entry(entry.id))

    async def _open_entry(self, id: int) -> None:
        request = request_of(*await self._load_entry(id))
        self._presenter.open(draft_of_request(request, self._presenter.desk.base_url))
        self.opened.emit()

    async def _load_entry(self, id: int) -> tuple[Entry, Details]:
        found = await self._services.history.load(id)
        if found is None:
            raise DescriptionProblem(
                "entry_gone", tr("This request is no longer in the history."), tr("Choose another one.")
            )
        return found

    # Saving

    def save(self) -> None:
        """Save the request in front."""
        self._run(self._save(self._presenter.desk, again=False), key="save")

    def save_as(self) -> None:
        """Save the request in front somewhere else."""
        self._run(self._save(self._presenter.desk, again=True), key="save")

    async def _save(self, desk: Desk, *, again: bool) -> None:
        if not desk.name:
            return
        if self._saved.name != desk.name:
            await self._saved.show(desk.name)
        await (self._saving.save_as(desk) if again else self._saving.save(desk))
        self._stale.discard(desk.key)
        self._presenter.desk_changed(desk)
        await self._saved.reload()

    def open_import(self) -> None:
        """Offer to take over requests of another program."""
        self._run(self._open_import(), key="import")

    async def _open_import(self) -> None:
        from desktop_app.ui.console.importing.dialog import ImportDialog

        if self._saved.name != self._presenter.desk.name:
            await self._saved.show(self._presenter.desk.name)
        dialog = ImportDialog(self._page.window(), self._saved)
        dialog.answered.connect(lambda path: self._panel.choose("saved") if path else None)
        dialog.open()

    def choose_description(self) -> None:
        """Ask where the description of the API is."""
        from desktop_app.ui.console.library.description_dialog import DescriptionDialog

        api = self._presenter.tabs.api
        dialog = DescriptionDialog(self._page.window(), api.name, self._services.descriptions)
        dialog.described.connect(lambda catalog: self._presenter.describe(api, catalog))
        dialog.open()

    # Copying

    def copy_menu(self, place: QPoint) -> None:
        """Offer the request in front as code."""
        self.copies.popup(place)

    async def _copy(self, kind: str, *, secret: bool) -> None:
        desk = self._presenter.desk
        request = await request_of_draft(desk.draft, desk.api.values.variables(nobody))
        await self._put(kind, request, desk, secret=secret)
        self.copied.emit()

    async def _put(self, kind: str, request: Request, desk: Desk, *, secret: bool) -> None:
        token = partial(self._services.token, desk.name)
        text = await code(kind, request, desk.base_url, token, with_token=secret)
        self.copies.put(text, secret=secret)

    def _entry_menu(self, entry: Entry, place: QPoint) -> None:
        """What can be done with a request of the history."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open again"), lambda: self.open_entry(entry))
        starred = tr("Take the star away") if entry.starred else tr("Star")
        menu.addAction(starred, partial(self._star, entry))
        inner = menu.addMenu(tr("Copy as"))
        for kind, words in kinds():
            inner.addAction(words, partial(self._copy_entry, entry.id, kind))
        menu.popup(place)

    def _star(self, entry: Entry) -> None:
        if self._panel.recent is not None:
            self._run(self._panel.recent.presenter.star(entry))

    def _copy_entry(self, id: int, kind: str) -> None:
        self._run(self._copy_found(id, kind))

    async def _copy_found(self, id: int, kind: str) -> None:
        request = request_of(*await self._load_entry(id))
        await self._put(kind, request, self._presenter.desk, secret=False)

    # Changes on the disk

    def _keep_file_looked_at(self) -> None:
        """The panel watches the folders that it shows; a tab may be of a connection that it was not shown for yet."""
        if self._saved.name != self._presenter.desk.name:
            self._run(self._saved.show(self._presenter.desk.name))

    async def _look_for_changes(self) -> None:
        for desk in list(self._presenter.tabs.desks):
            if desk.source is None:
                continue
            try:
                changed = await saving.stale(desk)
            except UserFacing:
                continue  # it is broken or gone at the moment; saving says so
            if changed and not desk.edited:
                await saving.reload_from_disk(desk)
                self._presenter.desk_changed(desk)
            (self._stale.add if changed and desk.edited else self._stale.discard)(desk.key)
        self.show_note()

    def show_note(self) -> None:
        """Say it where the file of the request in front was changed; its variables are those of its file."""
        desk = self._presenter.desk
        file = desk.source.path if desk.source else None
        if file != self._values_of:
            self._values_of = file
            self._run(self._presenter.read_values(), key="values")
        name = desk.source.path.name if desk.source and desk.key in self._stale else ""
        self.note.show_file(name)

    async def _reload(self) -> None:
        await self._settle(partial(saving.reload_from_disk, self._presenter.desk))

    async def _keep(self) -> None:
        await self._settle(partial(saving.keep_mine, self._presenter.desk))

    async def _settle(self, work: partial[Coroutine[Any, Any, None]]) -> None:
        desk = self._presenter.desk
        await work()
        self._stale.discard(desk.key)
        self._presenter.desk_changed(desk)
        self.show_note()


def _tell(work: LibraryWork) -> None:
    """There is something new in the history; called in the thread that writes it, maybe after the window has gone."""
    with suppress(RuntimeError):  # it may go at this very moment
        if isValid(work):
            work.written.emit()


async def nobody(name: str, hidden: bool) -> str | None:
    """For variables that a person would be asked for: code keeps them as they are."""
    return None


def request_of(entry: Entry, details: Details) -> Request:
    """What was sent, as far as the history keeps it: secrets are dots there."""
    return Request(
        entry.method, entry.url, headers=details.request_headers, body=details.request_body, source="console",
        name=entry.name,
    )  # fmt: skip
