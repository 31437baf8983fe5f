"""State and logic of the home page: the lookup, the form, and the connection that comes out of either. No widgets."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.providers.registry import SANDBOX
from desktop_app.ui.home import form, scopes
from desktop_app.ui.home.form import Details
from desktop_app.ui.home.lookup import Lookup
from desktop_app.ui.home.services import HomeServices

FRAMER: Final = "framer"


class HomePresenter:
    """What the home page knows. `changed` is called whenever something that is shown has changed."""

    sandbox: Final = SANDBOX

    def __init__(self, services: HomeServices, changed: Callable[[], None]) -> None:
        self._services = services
        self.lookup = Lookup(services, changed)
        self._editing: ProviderProfile | None = None

    @property
    def framer_variable(self) -> str:
        """The variable that holds a Framer API key, when it is set; else ""."""
        variable = self._services.profile(FRAMER).api_key_env
        return variable if variable and self._services.environ.get(variable) else ""

    @property
    def editing(self) -> str:
        """Name of the connection whose details are open; "" for a new one."""
        return self._editing.name if self._editing is not None else ""

    def open_details(self, name: str = "") -> Details:
        """The details to start the form with. name: of the connection to change; "" for a new one.

        A lookup that is under way lends a new one what it has found. Raises ProfileProblem.
        """
        self._editing = self._services.profile(name) if name else None
        if self._editing is not None:
            return form.from_profile(self._editing)
        found = self.lookup.found
        if found is None:
            return Details()
        return Details(
            title=found.title,
            issuer=found.metadata.issuer if found.metadata else "",
            authorization_endpoint=found.endpoints.get("authorization_endpoint", ""),
            token_endpoint=found.endpoints.get("token_endpoint", ""),
            client_id=self.lookup.client_id,
            scopes=" ".join(scopes.ticked(self.lookup.offers)),
            api_base_url=found.api_base_url,
            openapi_url=found.description.url if found.description else "",
        )

    def problems(self, details: Details) -> dict[str, str]:
        """Field name -> what is wrong with it."""
        return form.problems(details)

    def hints(self, details: Details) -> dict[str, str]:
        """Field name -> something worth knowing."""
        return form.hints(details, self._services.environ)

    async def keep_details(self, details: Details) -> str:
        """Save what the form says; gives the name of the connection. Raises ProfileProblem, StorageProblem."""
        if self._editing is not None:
            await self._services.save(form.apply(details, self._editing))
            return self._editing.name
        name = form.name_for(details.title, self._services.names())
        await self._services.add(form.apply(details, ProviderProfile(name=name)))
        return name

    def presets(self) -> list[tuple[str, str]]:
        """Connections to start from: (name, title)."""
        return [(name, self._services.profile(name).display_name) for name in self._services.presets()]

    async def read_env_file(self, path: Path) -> str:
        """Take the variables of a .env file into this run; says what came of it. Raises SettingsProblem."""
        count = await self._services.read_env_file(path)
        words = tr("{count} variables were read from {name}.", count=count, name=path.name)
        return tr("1 variable was read from {name}.", name=path.name) if count == 1 else words

    async def take_file(self, path: Path) -> str:
        """Add the connection in a settings file; gives its name. Raises ProfileProblem, StorageProblem."""
        profile = await self._services.read_file(path)
        await self._services.add(profile)
        return profile.name

    async def keep_found(self) -> str:
        """Save what the lookup found; gives the name of the connection. Raises ProfileProblem, StorageProblem."""
        assert self.lookup.found is not None
        name = form.name_for(self.lookup.found.title, self._services.names())
        await self._services.add(self.lookup.profile(name))
        return name
