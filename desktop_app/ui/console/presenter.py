"""State and logic of the console: which operations there are, sending, and what to show of the answer. No widgets."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from desktop_app.core.api import exporters
from desktop_app.core.api.catalog import Catalog
from desktop_app.core.api.client import TRIES
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.api.variables.values import Ask
from desktop_app.core.errors import Cancelled, UserFacing, VaultProblem, internal
from desktop_app.core.logs import logger
from desktop_app.core.providers.registry import SANDBOX
from desktop_app.ui.console.answer import problems, reply
from desktop_app.ui.console.answer.body import Body
from desktop_app.ui.console.answer.live import Live
from desktop_app.ui.console.desk import Api, Desk, Source
from desktop_app.ui.console.library.operations import Group, OperationLists, needed_scopes
from desktop_app.ui.console.request import outgoing
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.console.request.editing import RequestEditing
from desktop_app.ui.console.request.from_operation import belonging
from desktop_app.ui.console.sending import Delivery, SendOnce
from desktop_app.ui.console.services import ConsoleServices
from desktop_app.ui.console.tabs import kept
from desktop_app.ui.console.tabs.keeper import TabKeeper
from desktop_app.ui.console.tabs.tab_set import TabSet
from desktop_app.ui.console.variables.values import Values

Confirm = Callable[[str, str], Awaitable[bool]]
"""Asks whether a request with this method may go to the environment of this name."""


async def _nobody(name: str, hidden: bool) -> str | None:
    return None


async def _yes(method: str, environment: str) -> bool:
    return True


class ConsolePresenter(RequestEditing):
    """The consoles of all connections; one of them is `desk`. `changed` is called whenever that has changed."""

    def __init__(self, services: ConsoleServices, changed: Callable[[], None]) -> None:
        super().__init__(changed)
        self.services = services
        self._sets: dict[str, TabSet] = {}
        self.keeper = TabKeeper(services.tabs)
        self.tabs = TabSet(Api(""), self._tabs_changed)
        self.find = ""
        self._lists = OperationLists()
        self.ask: Ask = _nobody
        self.confirm: Confirm = _yes

    # The connection

    async def show(self, name: str) -> None:
        """Show the console of connection `name`; what was written and answered before is still there."""
        tabs = self._sets.get(name)
        if tabs is None:
            values = Values(name, self.services.variables, self.services.clock)
            tabs = self._sets[name] = TabSet(Api(name, values=values), self._tabs_changed)
            self.tabs = tabs
            restored = await asyncio.to_thread(self.services.tabs.read, name)
            desks = [desk for each in restored.tabs if (desk := kept.desk_of(each, tabs.api))]
            values.chosen = restored.environment
            tabs.restore(desks, restored.place)
        if self.tabs is not tabs:
            self.tabs = tabs
            self._changed()
        await self.read_values()
        await self._read_connection(tabs)

    async def read_values(self, chosen: str | None = None) -> None:
        """Read the environments that the request in front finds, and the names of secrets. chosen: the one to use."""
        source, values = self.desk.source, self.tabs.api.values
        if chosen is not None:
            self.keeper.touch(self.tabs)
        await values.read(source.path.parent if source else None, chosen, source.path if source else None)
        self._changed()

    async def _read_connection(self, tabs: TabSet) -> None:
        api = tabs.api
        profile = await self.services.profile(api.name)
        try:
            tokens = await self.services.tokens(api.name)
        except VaultProblem:  # the identity bar says it
            tokens = None
        api.title = profile.display_name
        api.sandbox = profile.built_in and profile.name == SANDBOX
        api.base_url = profile.api_base_url
        api.authority = _base_words(profile.api_base_url)
        api.signed_in = tokens is not None
        api.granted = tokens.scopes if tokens else ()
        for desk in tabs.desks:
            self._forget_what_is_mended(desk)
        self._tell(tabs.current)
        if api.catalog is None:
            api.catalog = await self.services.catalog(profile)
            api.catalog_loaded = True
            for desk in tabs.desks:
                self._find_operation(desk)
            if tabs.current.draft == Draft() and tabs.current.untouched and api.catalog is not None:
                self._start_with_first(tabs.current)
            self._tell(tabs.current)
        if api.catalog is not None:
            endings = await self.services.endings(api.name, api.catalog)
            if endings != api.endings:
                api.endings = endings
                self._tell(tabs.current)

    def describe(self, api: Api, catalog: Catalog | None) -> None:
        """The description of `api` was chosen, or is gone."""
        api.catalog, api.catalog_loaded = catalog, True
        for desk in (desk for tabs in self._sets.values() if tabs.api is api for desk in tabs.desks):
            desk.draft = replace(desk.draft, operation=None)
            desk.origin = replace(desk.origin, operation=None)
            self._find_operation(desk)
        self._changed()

    def _find_operation(self, desk: Desk) -> None:
        """A request that was kept over a restart belongs to an operation again."""
        same, draft = not desk.edited, desk.draft
        if draft.operation is None and (operation := self._operation(draft)):
            desk.draft = belonging(draft, operation)
            desk.origin = desk.draft if same else desk.origin

    def _forget_what_is_mended(self, desk: Desk) -> None:
        """A request that was stopped for want of scopes is offered again once they are granted."""
        problem = desk.problem
        if desk.stage == "failed" and problem and problem.scopes and set(problem.scopes) <= set(desk.granted):
            desk.problem = problems.allowed(problem.scopes)

    def _start_with_first(self, desk: Desk) -> None:
        """Begin with the first operation that only reads and asks for nothing, so that Send does something at once."""
        assert desk.catalog is not None
        for operation in desk.catalog.operations:
            needs = needed_scopes(operation, desk.granted)
            fills = any(each.required for each in operation.parameters)
            if operation.method == "GET" and not fills and all(granted for _, granted in needs):
                desk.put(self.begun(operation))
                return

    def refresh_page(self) -> None:
        """Have the page show everything again."""
        self._changed()

    def _tabs_changed(self) -> None:
        self.keeper.touch(self.tabs)
        self._changed()

    # Operations

    def groups(self) -> list[Group]:
        """The operations to list, by tag."""
        catalog = self.desk.catalog
        return self._lists.groups(catalog, self.desk.granted, self.find, self.tabs.api.endings) if catalog else []

    def set_find(self, text: str) -> None:
        """Look for operations."""
        self.find = text.strip()
        self._changed()

    def open(self, draft: Draft, *, title: str = "", source: Source | None = None) -> Desk:
        """Bring a request to the front that was saved or sent before; see `TabSet.open`."""
        desk = self.tabs.open(draft, title=title, source=source)
        self.desk_changed(desk)
        return desk

    def desk_changed(self, desk: Desk) -> None:
        """Something else lies on `desk`, or it was saved: keep it, and show it where it is in front."""
        self._find_operation(desk)
        self.keeper.touch(self.tabs)
        self._tell(desk)

    def needs(self) -> tuple[tuple[str, bool], ...]:
        """The scopes that the operation on the desk needs, each with whether it is granted."""
        operation = self.desk.draft.operation
        return needed_scopes(operation, self.desk.granted) if operation else ()

    def scopes_to_ask(self, missing: tuple[str, ...]) -> tuple[str, ...]:
        """What to ask for so that `missing` are added to what is granted."""
        return tuple(dict.fromkeys((*self.desk.granted, *missing)))

    # The request

    def curl(self) -> str:
        """The request as a curl command, its variables as they stand there. Raises RequestProblem."""
        return exporters.write("curl", exporters.of(outgoing.request(self.desk.draft), self.desk.base_url))

    # Sending

    async def send(self, *, send_anyway: bool = False) -> None:
        """Send the request on the desk. What comes of it, good or bad, is on the desk afterwards.

        Cancelling the task takes the request back: the desk shows what it showed before.
        """
        desk = self.desk
        before, problem = ("empty", None) if desk.busy else (desk.stage, desk.problem)
        desk.live, desk.presses = None, desk.presses + 1
        press = desk.presses
        desk.stage, desk.sent_at = "sending", self.services.clock.monotonic()
        self._tell(desk)
        try:
            if outgoing.has_variables(desk.draft):  # their file may have been edited elsewhere
                await self.read_values()
            await self._confirm(desk)
            delivery = Delivery(desk, self.ask, self.services.clock, self._sender(desk, send_anyway), self._tell)
            request, response = await delivery.deliver()
            what, at = (request.method, desk.draft.path), self.services.clock.now()
            answered = await reply.prepared(response, desk.draft.operation, what, at)
            checked = await delivery.checked(response)
        except (asyncio.CancelledError, Cancelled) as stop:
            if press == desk.presses:  # else it was sent once more meanwhile, and that is what shows
                desk.stage, desk.problem = before, problem
                self._tell(desk)
            if isinstance(stop, asyncio.CancelledError):
                raise
        except UserFacing as error:
            self._fail(desk, error)
        except Exception as error:
            logger("ui").exception("a request of the console failed")
            self._fail(desk, internal(error))
        else:
            gone, desk.checked = desk.take(answered), checked
            self._show_and_close(desk, gone)
            if desk.api.sandbox and desk.api.catalog is None:  # it was not running until now
                await self._read_connection(self._sets[desk.name])

    async def _confirm(self, desk: Desk) -> None:
        """Ask before something is changed in production, once. Raises Cancelled where the answer is no."""
        values = desk.api.values
        if values.needs_confirmation(desk.draft.method):
            if not await self.confirm(desk.draft.method, values.environment.name):
                raise Cancelled
            values.confirm()

    def _sender(self, desk: Desk, send_anyway: bool) -> SendOnce:
        async def send(request: Request) -> Response:
            return await self.services.send(
                desk.name,
                request,
                send_anyway=send_anyway,
                wait=lambda seconds, number: self._hold(desk, seconds, number),
                retries=desk.draft.options.retries,
                arriving=self._live(desk).arriving,
            )

        return send

    def _live(self, desk: Desk) -> Live:
        """What is seen of the next answer while it comes."""
        desk.live = Live(lambda: self._tell(desk))
        return desk.live

    def _fail(self, desk: Desk, error: UserFacing) -> None:
        desk.fail(problems.of_error(error, sandbox=desk.sandbox))
        self._tell(desk)

    def _show_and_close(self, desk: Desk, gone: list[Body]) -> None:
        self._tell(desk)  # the page lets go of the old bodies here
        for each in gone:
            each.close()

    async def _hold(self, desk: Desk, seconds: float, attempt: int) -> None:
        """Wait out a rate limit, with a countdown on the page; `send_now` ends it early."""
        desk.send_now.clear()
        desk.wait = (seconds, attempt)
        desk.wait_until = self.services.clock.monotonic() + seconds
        desk.stage = "limited"
        self.tick(desk)
        try:
            async with asyncio.timeout(seconds):
                await desk.send_now.wait()
        except TimeoutError:
            pass
        desk.stage, desk.sent_at, desk.problem = "sending", self.services.clock.monotonic(), None
        self._tell(desk)

    def tick(self, desk: Desk | None = None) -> None:
        """A second of the wait went by: say how many are left."""
        desk = desk or self.desk
        if desk.stage == "limited":
            (seconds, attempt), left = desk.wait, desk.wait_until - self.services.clock.monotonic()
            desk.problem = problems.waiting_for_limit(seconds, left, attempt, TRIES)
            self._tell(desk)

    def send_now(self) -> None:
        """End the wait of a rate limit."""
        self.desk.send_now.set()

    def waited(self) -> float:
        """Seconds since the request was sent."""
        return self.services.clock.monotonic() - self.desk.sent_at

    async def start_sandbox(self) -> None:
        """Start the sandbox and send again."""
        await self.services.start_sandbox()
        await self.show(self.desk.name)
        await self.send()

    # The end

    def close(self) -> None:
        """Keep the tabs; let go of all bodies and their files."""
        self.keeper.keep_now()
        for desk in [desk for tabs in self._sets.values() for desk in tabs.desks]:
            self._let_go(desk)

    def close_tab(self, place: int) -> Desk:
        """Take a tab away; its answer goes, what was written there can come back."""
        gone = self.tabs.close(place)
        self._let_go(gone)
        gone.stage = "empty"
        return gone

    def reopen_tab(self) -> None:
        """Bring back the tab that was closed last."""
        if (desk := self.tabs.reopen()) is not None:
            self._find_operation(desk)

    def _let_go(self, desk: Desk) -> None:
        for gone in desk.drop_answers():
            gone.close()


def _base_words(api_base_url: str) -> str:
    """`127.0.0.1:8765/v1`: the API's address without its scheme."""
    return api_base_url.partition("://")[2].rstrip("/") if api_base_url else ""
