"""Looking up how an API wants one to sign in: five steps, shown as they tick. No widgets."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeVar
from urllib.parse import urlsplit

from desktop_app.core import address
from desktop_app.core.api.catalog import Catalog
from desktop_app.core.errors import DiscoveryProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.ui.home import scopes
from desktop_app.ui.home.scopes import ScopeOffer
from desktop_app.ui.home.services import HomeServices

_T = TypeVar("_T")


class StepState(Enum):
    """How far a step is. The words are those of `widgets.steps.StepState`."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    WARNING = "warning"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class LookupStep:
    """One step. `took`: seconds, None while it isn't over."""

    title: str
    detail: str
    state: StepState = StepState.WAITING
    took: float | None = None


@dataclass(frozen=True)
class Found:
    """What was found out, and what the person still says. `servers`: to choose from, where there are several."""

    api: str
    title: str = ""
    resource: str = ""
    servers: tuple[str, ...] = ()
    metadata: ServerMetadata | None = None
    openapi_url: str = ""
    client_id: str = ""
    offers: tuple[ScopeOffer, ...] = ()


ASK, SERVER, DESCRIPTION, CLIENT, READY = range(5)


def _first_steps() -> list[LookupStep]:
    return [
        LookupStep(tr("Read what the API asks for"), tr("The API names its sign-in server")),
        LookupStep(tr("Find its sign-in server"), tr("Where your browser will go")),
        LookupStep(tr("Read the API description"), tr("Which operations there are")),
        LookupStep(tr("Enter a client ID"), tr("The name under which the server knows this app")),
        LookupStep(tr("Ready to sign in"), tr("Your browser opens when you press Continue")),
    ]


class Lookup:
    """One lookup. `changed` is called after each change of `steps`, `found` or `problem`."""

    def __init__(self, services: HomeServices, changed: Callable[[], None]) -> None:
        self._services = services
        self._changed = changed
        self.steps: list[LookupStep] = []
        self.found: Found | None = None
        self.problem: UserFacing | None = None

    @property
    def started(self) -> bool:
        """Whether there is something to show."""
        return bool(self.steps) or self.problem is not None

    def clear(self) -> None:
        """Forget everything."""
        self.steps, self.found, self.problem = [], None, None
        self._changed()

    async def run(self, url: str) -> None:
        """Look up `url`, an API's address or a sign-in server's. What goes wrong ends up in `problem`."""
        self.steps, self.found, self.problem = _first_steps(), None, None
        try:
            url = address.require_secure(url if "://" in url else f"https://{url}")
            self.found = Found(url, title=urlsplit(url).hostname or url)
            await self._ask_api(url)
            if self.found.servers and len(self.found.servers) > 1:
                self._set(SERVER, StepState.WORKING, tr("It names several. Choose one."))
                return
            await self._describe(self.found.servers[0] if self.found.servers else url)
        except UserFacing as problem:
            self._fail(problem)

    async def choose_server(self, issuer: str) -> None:
        """Go on with one of the sign-in servers that were found."""
        try:
            await self._describe(issuer)
        except UserFacing as problem:
            self._fail(problem)

    async def _ask_api(self, url: str) -> None:
        try:
            resource = await self._timed(ASK, self._services.api(url))
        except DiscoveryProblem as problem:
            if problem.code != "not_described":
                raise
            # The address may be the sign-in server's own, or the API may not follow RFC 9728: the next step tells.
            self._set(ASK, StepState.UNKNOWN, tr("The API does not say. Asking the address itself."))
            return
        self._update(resource=resource.resource, servers=resource.authorization_servers,
                     offers=tuple(scopes.offers(resource.scopes_supported)))  # fmt: skip
        self._set(ASK, StepState.DONE, "/.well-known/oauth-protected-resource")

    async def _describe(self, issuer: str) -> None:
        metadata = await self._timed(SERVER, self._services.server(issuer))
        pkce = tr("supports PKCE") if metadata.require_pkce() else tr("PKCE not mentioned, used all the same")
        host = address.authority(metadata.issuer)
        self._steps_title(SERVER, tr("Found its sign-in server"))
        self._set(SERVER, StepState.DONE, f"{host} · {pkce}")
        found = self._update(metadata=metadata)
        if not found.offers:
            self._update(offers=tuple(scopes.offers(metadata.scopes_supported or ())))
        await self._read_description(found.api)
        self._set(CLIENT, StepState.WORKING, tr("Create one in its developer pages, then paste it at the right."))

    async def _read_description(self, api: str) -> None:
        self._set(DESCRIPTION, StepState.WORKING, tr("Looking for an OpenAPI document…"))
        started = self._services.moment()
        for place in _description_places(api):
            catalog = await self._services.catalog(ProviderProfile(name="lookup", openapi_url=place))
            if catalog is not None and catalog.operations:
                self._update(openapi_url=place, title=catalog.title or urlsplit(api).hostname or api)
                self._set(DESCRIPTION, StepState.DONE, _catalog_words(catalog), self._services.moment() - started)
                return
        self._set(DESCRIPTION, StepState.UNKNOWN, tr("None found. You can still send any request."))

    async def _timed(self, place: int, work: Awaitable[_T]) -> _T:
        self._set(place, StepState.WORKING)
        started = self._services.moment()
        result = await work
        self.steps[place] = replace(self.steps[place], took=self._services.moment() - started)
        return result

    def _update(self, **changes: object) -> Found:
        assert self.found is not None
        self.found = replace(self.found, **changes)  # type: ignore[arg-type]  # names are fields
        return self.found

    def _steps_title(self, place: int, title: str) -> None:
        self.steps[place] = replace(self.steps[place], title=title)

    def _set(self, place: int, state: StepState, detail: str | None = None, took: float | None = None) -> None:
        step = self.steps[place]
        self.steps[place] = replace(
            step,
            state=state,
            detail=step.detail if detail is None else detail,
            took=step.took if took is None else took,
        )
        self._changed()

    def _fail(self, problem: UserFacing) -> None:
        self.problem = problem
        self.steps = [
            replace(step, state=StepState.FAILED) if step.state is StepState.WORKING else step for step in self.steps
        ]
        if all(step.state is StepState.WAITING for step in self.steps):
            self.steps = []  # the address itself is the problem: nothing was asked
        self._changed()

    # What the person says

    def set_client_id(self, client_id: str) -> None:
        """The person's client ID; "" takes it back."""
        if self.found is None or client_id.strip() == self.found.client_id:
            return
        self._update(client_id=client_id.strip())
        there = bool(client_id.strip())
        self._set(CLIENT, StepState.DONE if there else StepState.WORKING)
        self._set(READY, StepState.WORKING if self.ready else StepState.WAITING)

    def tick(self, place: int, ticked: bool) -> None:
        """Ask for a permission, or don't."""
        if self.found is not None:
            self._update(offers=tuple(scopes.tick(list(self.found.offers), place, ticked)))
            self._changed()

    @property
    def ready(self) -> bool:
        """Whether everything is there for a sign-in."""
        return self.found is not None and self.found.metadata is not None and bool(self.found.client_id)

    def secure_form(self, url: str) -> str:
        """`url` with https in place of http: the remedy for an address that isn't encrypted."""
        return "https://" + url.strip().partition("://")[2]

    def profile(self, name: str) -> ProviderProfile:
        """The connection that was found, called `name`. Raises ProfileProblem."""
        assert self.found is not None
        found, metadata = self.found, self.found.metadata
        assert metadata is not None
        is_api = address.origin(found.api) != address.origin(metadata.issuer) or bool(found.resource)
        return ProviderProfile(
            name=name,
            title=found.title,
            issuer=metadata.issuer,
            client_id=found.client_id,
            scopes=scopes.ticked(found.offers),
            resource=found.resource,
            api_base_url=found.api if is_api or found.openapi_url else "",
            openapi_url=found.openapi_url,
        ).validate()


def _description_places(api: str) -> list[str]:
    parts = address.parse(api)
    origin, base = f"{parts.scheme}://{parts.netloc}", f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"
    return list(dict.fromkeys([f"{base}/openapi.json", f"{origin}/openapi.json"]))


def _catalog_words(catalog: Catalog) -> str:
    name = " ".join(part for part in (catalog.title, catalog.version) if part) or "OpenAPI"
    count = len(catalog.operations)
    return f"{name} · " + (tr("{count} operations", count=count) if count != 1 else tr("1 operation"))
