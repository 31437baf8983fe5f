"""State and logic of the console: which operations there are, sending, and what to show of the answer. No widgets."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop_app.core.api.catalog import Operation
from desktop_app.core.api.client import TRIES
from desktop_app.core.errors import UserFacing, internal
from desktop_app.core.i18n import tr
from desktop_app.core.logs import logger
from desktop_app.core.providers.registry import SANDBOX
from desktop_app.ui.console import curl
from desktop_app.ui.console.answer import body, problems
from desktop_app.ui.console.desk import Desk
from desktop_app.ui.console.library.operations import Group, OperationLists, needed_scopes
from desktop_app.ui.console.request import draft
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.console.services import ConsoleServices


class ConsolePresenter:
    """The consoles of all connections; one of them is `desk`. `changed` is called whenever that has changed."""

    def __init__(self, services: ConsoleServices, changed: Callable[[], None]) -> None:
        self.services = services
        self._changed = changed
        self._desks: dict[str, Desk] = {}
        self._send_now = asyncio.Event()
        self.desk = Desk("")
        self.find = ""
        self._lists = OperationLists()
        self.wait_until = 0.0
        self._wait: tuple[float, int] = (0.0, 0)

    # The connection

    async def show(self, name: str) -> None:
        """Show the console of connection `name`; what was written and answered before is still there."""
        desk = self._desks.setdefault(name, Desk(name))
        if self.desk is not desk:
            self.desk = desk
            self._changed()
        profile = await self.services.profile(name)
        tokens = await self.services.tokens(name)
        desk.title = profile.display_name
        desk.sandbox = profile.built_in and profile.name == SANDBOX
        desk.base_url = profile.api_base_url
        desk.authority = _base_words(profile.api_base_url)
        desk.signed_in = tokens is not None
        desk.granted = tokens.scopes if tokens else ()
        self._forget_what_is_mended(desk)
        self._tell(desk)
        if desk.catalog is None:
            desk.catalog = await self.services.catalog(profile)
            desk.catalog_loaded = True
            if desk.draft == Draft() and desk.catalog is not None:
                self._start_with_first(desk)
            self._tell(desk)

    def _forget_what_is_mended(self, desk: Desk) -> None:
        """A request that was stopped for want of scopes can be sent now that they are granted."""
        problem = desk.problem
        if desk.stage == "failed" and problem and problem.scopes and set(problem.scopes) <= set(desk.granted):
            desk.problem, desk.stage = None, "empty"

    def _start_with_first(self, desk: Desk) -> None:
        """Begin with the first operation that only reads and asks for nothing, so that Send does something at once."""
        assert desk.catalog is not None
        for operation in desk.catalog.operations:
            needs = needed_scopes(operation, desk.granted)
            fills = any(each.required for each in operation.parameters)
            if operation.method == "GET" and not fills and all(granted for _, granted in needs):
                desk.draft = draft.from_operation(operation)
                return

    def refresh_page(self) -> None:
        """Have the page show everything again."""
        self._changed()

    def _tell(self, desk: Desk) -> None:
        if desk is self.desk:
            self._changed()

    # Operations

    def groups(self) -> list[Group]:
        """The operations to list, by tag."""
        catalog = self.desk.catalog
        return self._lists.groups(catalog, self.desk.granted, self.find) if catalog else []

    def set_find(self, text: str) -> None:
        """Look for operations."""
        self.find = text.strip()
        self._changed()

    def choose(self, operation: Operation) -> None:
        """Put `operation` on the desk. What was written for the one before is put aside, and comes back with it."""
        desk, before = self.desk, self.desk.draft.operation
        if before is operation:
            return
        if before is not None:
            desk.put_aside[before.method, before.path] = desk.draft
        written = desk.put_aside.get((operation.method, operation.path))
        desk.draft = written or draft.from_operation(operation)
        self._changed()

    def needs(self) -> tuple[tuple[str, bool], ...]:
        """The scopes that the operation on the desk needs, each with whether it is granted."""
        operation = self.desk.draft.operation
        return needed_scopes(operation, self.desk.granted) if operation else ()

    def scopes_to_ask(self, missing: tuple[str, ...]) -> tuple[str, ...]:
        """What to ask for so that `missing` are added to what is granted."""
        return tuple(dict.fromkeys((*self.desk.granted, *missing)))

    # The request

    def edit(self, **changes: object) -> None:
        """Change fields of the draft: method, path_pairs, query_pairs, header_pairs, body."""
        changed = replace(self.desk.draft, **changes)  # type: ignore[arg-type]  # names are fields
        self._keep(changed)

    def edit_target(self, text: str) -> None:
        """The address field was typed into."""
        self._keep(self.desk.draft.with_target(text))

    def _keep(self, changed: Draft) -> None:
        """Keep the draft; it belongs to whichever operation its method and path are those of."""
        operation = changed.operation
        if operation is None or (operation.method, operation.path) != (changed.method, changed.path):
            operation = self._operation(changed)
        self.desk.draft = replace(changed, operation=operation)
        self._changed()

    def _operation(self, changed: Draft) -> Operation | None:
        operations = self.desk.catalog.operations if self.desk.catalog else ()
        exact = (each for each in operations if (each.method, each.path) == (changed.method, changed.path))
        return next(exact, self.desk.catalog.match(changed.method, changed.path) if self.desk.catalog else None)

    def curl(self) -> str:
        """The request as a curl command. Raises RequestProblem."""
        return curl.command(self.desk.draft.request(), self.desk.base_url)

    # Sending

    async def send(self, *, send_anyway: bool = False) -> None:
        """Send the request on the desk. What comes of it, good or bad, is on the desk afterwards.

        Cancelling the task takes the request back: the desk shows what it showed before.
        """
        desk = self.desk
        before = desk.stage if not desk.busy else "empty"
        desk.stage, desk.sent_at = "sending", self.services.clock.monotonic()
        self._tell(desk)
        try:
            request = desk.draft.request()
            response = await self.services.send(
                desk.name, request, send_anyway=send_anyway, wait=lambda seconds, n: self._hold(desk, seconds, n)
            )
            prepared = await asyncio.to_thread(body.prepare, response)
        except asyncio.CancelledError:
            desk.stage = before
            self._tell(desk)
            raise
        except UserFacing as error:
            self._fail(desk, error)
        except Exception as error:
            logger("ui").exception("a request of the console failed")
            self._fail(desk, internal(error))
        else:
            old = desk.drop_answer()
            desk.response, desk.body = response, prepared
            desk.problem = problems.of_response(response)
            desk.stage, desk.answered_at = "answered", self.services.clock.now()
            self._show_and_close(desk, old)

    def _fail(self, desk: Desk, error: UserFacing) -> None:
        old = desk.drop_answer()
        desk.problem = problems.of_error(error, sandbox=desk.sandbox)
        desk.stage = "failed"
        self._show_and_close(desk, old)

    def _show_and_close(self, desk: Desk, old: body.Body | None) -> None:
        self._tell(desk)  # the page lets go of the old body here
        if old is not None:
            old.close()

    async def _hold(self, desk: Desk, seconds: float, attempt: int) -> None:
        """Wait out a rate limit, with a countdown on the page; `send_now` ends it early."""
        self._send_now.clear()
        self._wait = (seconds, attempt)
        self.wait_until = self.services.clock.monotonic() + seconds
        desk.stage = "limited"
        self.tick(desk)
        try:
            async with asyncio.timeout(seconds):
                await self._send_now.wait()
        except TimeoutError:
            pass
        desk.stage, desk.sent_at, desk.problem = "sending", self.services.clock.monotonic(), None
        self._tell(desk)

    def tick(self, desk: Desk | None = None) -> None:
        """A second of the wait went by: say how many are left."""
        desk = desk or self.desk
        if desk.stage == "limited":
            left = self.wait_until - self.services.clock.monotonic()
            desk.problem = problems.waiting_for_limit(self._wait[0], left, self._wait[1], TRIES)
            self._tell(desk)

    def send_now(self) -> None:
        """End the wait of a rate limit."""
        self._send_now.set()

    def waited(self) -> float:
        """Seconds since the request was sent."""
        return self.services.clock.monotonic() - self.desk.sent_at

    async def start_sandbox(self) -> None:
        """Start the sandbox and send again."""
        await self.services.start_sandbox()
        await self.show(self.desk.name)
        await self.send()

    # The answer

    async def save(self, path: Path) -> None:
        """Write the body of the answer, as it came, to `path`. Raises StorageProblem."""
        from desktop_app.core import files

        prepared, response = self.desk.body, self.desk.response
        if prepared is None or response is None:
            return
        try:
            await asyncio.to_thread(_copy, response.body_file, response.content, path)
        except OSError as error:
            raise files.storage_problem(error, path) from error

    def suggested_name(self) -> str:
        """A file name for the body."""
        import mimetypes

        response = self.desk.response
        last = self.desk.draft.path.rstrip("/").rpartition("/")[2].strip("{}") or tr("answer")
        ending = mimetypes.guess_extension(response.content_type) if response else None
        return last if "." in last else f"{last}{ending or ''}"

    def close(self) -> None:
        """Let go of all bodies and their files."""
        for desk in self._desks.values():
            old = desk.drop_answer()
            if old is not None:
                old.close()


def _copy(body_file: Path | None, content: bytes | None, path: Path) -> None:
    import shutil

    if body_file is not None:
        shutil.copyfile(body_file, path)
    else:
        path.write_bytes(content or b"")


def _base_words(api_base_url: str) -> str:
    """`127.0.0.1:8765/v1`: the API's address without its scheme."""
    return api_base_url.partition("://")[2].rstrip("/") if api_base_url else ""
