"""Looking up how an API wants one to sign in: five rows that tick as core's look-up goes on. No widgets."""

from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from desktop_app.core import address
from desktop_app.core.errors import DiscoveryProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.found import Found
from desktop_app.core.providers.lookup import LookupStep, Outcome, Part
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.ui.home import scopes
from desktop_app.ui.home.scopes import ScopeOffer
from desktop_app.ui.home.services import HomeServices


class RowState(Enum):
    """How far a row is. The words are those of `widgets.steps.StepState`."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Row:
    """One row. `took`: milliseconds, None while it isn't over."""

    title: str
    detail: str
    state: RowState = RowState.WAITING
    took: float | None = None


API, SERVER, DESCRIPTION, CLIENT, READY = range(5)
_PLACES: Final = {Part.API: API, Part.SERVER: SERVER, Part.DESCRIPTION: DESCRIPTION, Part.CLIENT: CLIENT}
_STATES: Final = {
    Outcome.ASKING: RowState.WORKING, Outcome.FOUND: RowState.DONE, Outcome.ABSENT: RowState.UNKNOWN,
    Outcome.CHOICE: RowState.WORKING, Outcome.FAILED: RowState.FAILED,
}  # fmt: skip


def _first_rows() -> list[Row]:
    return [
        Row(tr("Read what the API asks for"), tr("The API names its sign-in server")),
        Row(tr("Find its sign-in server"), tr("Where your browser will go")),
        Row(tr("Read the API description"), tr("Which operations there are")),
        Row(tr("Get a client ID"), tr("The name under which the server knows this app")),
        Row(tr("Ready to sign in"), tr("Your browser opens when you press Continue")),
    ]


class Lookup:
    """One look-up, and what the person adds to it. `changed` is called after each change.

    servers: to choose from, where the API names several. offers: the permissions to tick. busy: it still asks.
    """

    def __init__(self, services: HomeServices, changed: Callable[[], None]) -> None:
        self._services = services
        self._changed = changed
        self._forget()

    def clear(self) -> None:
        """Forget everything."""
        self._forget()
        self._changed()

    def _forget(self) -> None:
        self.rows: list[Row] = []
        self.found: Found | None = None
        self.problem: UserFacing | None = None
        self.offers: list[ScopeOffer] = []
        self.client_id = ""
        self.address = ""
        self.busy = False

    @property
    def started(self) -> bool:
        """Whether there is something to show."""
        return bool(self.rows) or self.problem is not None

    @property
    def servers(self) -> tuple[str, ...]:
        """The sign-in servers of which the person has to choose one."""
        undecided = self.found is not None and self.found.metadata is None and len(self.found.issuers) > 1
        return self.found.issuers if self.found and undecided else ()

    @property
    def issuer_missing(self) -> bool:
        """Whether everything would be there if only the person named the sign-in server."""
        problem = self.problem
        return problem is not None and problem.code == "not_described" and bool(self.rows)

    @property
    def ready(self) -> bool:
        """Whether everything is there for a sign-in."""
        if self.found is None or self.problem is not None or self.busy:
            return False
        return not set(self.found.missing) - ({"client_id"} if self.client_id else set())

    @property
    def asks_client_id(self) -> bool:
        """Whether the server can't register this app by itself."""
        return self.found is not None and "client_id" in self.found.missing

    async def run(self, text: str, *, issuer: str = "") -> None:
        """Look up `text`, an API's address or a sign-in server's. issuer: the server that the person named.

        What goes wrong ends up in `problem`.
        """
        self._forget()
        self.rows, self.address, self.busy = _first_rows(), text, True
        problems: list[UserFacing] = []
        try:
            async with aclosing(self._services.look_up(text, issuer)) as steps:
                async for step in steps:
                    if isinstance(step, Found):
                        self._take(step, problems)
                    else:
                        self._tick(step)
                        if step.problem is not None:
                            problems.append(step.problem)
        except UserFacing as problem:
            self.rows, self.problem = [], problem  # the address itself is the problem: nothing was asked
        finally:
            self.busy = False
        self._show_ready()

    async def choose_server(self, issuer: str) -> None:
        """Go on with one of the sign-in servers that were found, or with one that the person knows."""
        await self.run(self.address, issuer=issuer)

    def _take(self, found: Found, problems: list[UserFacing]) -> None:
        self.found = found
        self.offers = scopes.offers(found.scopes_offered, found.scopes)
        self.problem = _what_stops(found, problems)

    def _tick(self, step: LookupStep) -> None:
        place, row = _PLACES[step.part], self.rows[_PLACES[step.part]]
        title, detail = row.title, step.result or row.detail
        match step.part, step.outcome:
            case Part.API, Outcome.ABSENT:
                detail = tr("The API does not say. Asking the address itself.")
            case Part.SERVER, Outcome.FOUND:
                title = tr("Found its sign-in server")
                detail = f"{address.authority(step.where)} · {step.result}"
            case Part.CLIENT, Outcome.CHOICE:
                title = tr("Enter a client ID")
                detail = tr("Register an app in its developer pages, then paste its client ID at the right.")
        took = step.milliseconds or None  # nothing was asked where it took no time
        self.rows[place] = Row(title, detail, _STATES[step.outcome], took)
        self._changed()

    def _show_ready(self) -> None:
        if self.rows:
            state = RowState.DONE if self.ready else RowState.WAITING
            self.rows[READY] = replace(self.rows[READY], state=state)
            if self.asks_client_id:
                state = RowState.DONE if self.client_id else RowState.WORKING
                self.rows[CLIENT] = replace(self.rows[CLIENT], state=state)
        self._changed()

    # What the person says

    def set_client_id(self, client_id: str) -> None:
        """The person's client ID; "" takes it back."""
        if client_id.strip() != self.client_id:
            self.client_id = client_id.strip()
            self._show_ready()

    def tick(self, place: int, ticked: bool) -> None:
        """Ask for a permission, or don't."""
        self.offers = scopes.tick(self.offers, place, ticked)
        self._changed()

    def secure_form(self, url: str) -> str:
        """`url` with https in place of http: the remedy for an address that isn't encrypted."""
        return "https://" + url.strip().partition("://")[2]

    def profile(self, name: str) -> ProviderProfile:
        """The connection that was found, called `name`. Raises ProfileProblem."""
        assert self.found is not None
        return self.found.profile(name, client_id=self.client_id, wanted=scopes.ticked(self.offers))


def _what_stops(found: Found, problems: list[UserFacing]) -> UserFacing | None:
    """Why no sign-in can follow from `found`, unless the person only has to choose or to give a client ID."""
    if found.metadata is not None:
        try:
            found.metadata.require_pkce()
        except UserFacing as problem:
            return problem
    missing = [name for name in found.missing if name != "client_id"]
    if not missing or (len(found.issuers) > 1 and found.metadata is None and not problems):
        return None
    if missing == ["issuer"]:
        return problems[0] if problems else DiscoveryProblem(
            "not_described", tr("{url} does not say how to sign in.", url=found.url), tr("Check the address.")
        )  # fmt: skip
    return DiscoveryProblem(
        "endpoint_missing",
        tr("The sign-in server does not name its {endpoint}.", endpoint=missing[0].replace("_", " ")),
        tr("Fill in the details yourself; the provider's documentation names it."),
    )
