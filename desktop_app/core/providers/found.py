"""`Found`: what a lookup found out about an address, and the connection that can be made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from desktop_app.core import address
from desktop_app.core.providers import scopes
from desktop_app.core.providers.discovery import ProtectedResource
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile

if TYPE_CHECKING:
    from desktop_app.core.providers.description import ApiDescription

Registration = Literal["dynamic", "by_hand", ""]


@dataclass(frozen=True, slots=True)
class Found:
    """What is known of `url`. Each part may be None: it wasn't there, or the person still has to choose."""

    url: str
    resource: ProtectedResource | None = None
    metadata: ServerMetadata | None = None
    description: ApiDescription | None = None

    @property
    def issuers(self) -> tuple[str, ...]:
        """The sign-in servers that the API names."""
        return self.resource.authorization_servers if self.resource else ()

    @property
    def title(self) -> str:
        """What to call it: as the API calls itself, or its host."""
        named = (self.resource.name if self.resource else "") or (self.description.title if self.description else "")
        return named or urlsplit(self.url).hostname or self.url

    @property
    def documentation(self) -> str:
        """The page for developers that the server or the API names, or ""."""
        page = self.metadata.raw.get("service_documentation") if self.metadata else None
        if isinstance(page, str) and page.startswith("https://"):
            return page
        return self.resource.documentation if self.resource else ""

    @property
    def endpoints(self) -> dict[str, str]:
        """Endpoints that only the API's description names, for a server without metadata of its own."""
        if self.metadata or not self.description or not self.description.token_url:
            return {}
        return {
            "authorization_endpoint": self.description.authorization_url,
            "token_endpoint": self.description.token_url,
        }

    @property
    def registration(self) -> Registration:
        """How this app gets a client ID there; "" where no sign-in server is known."""
        if self.metadata and self.metadata.registration_endpoint:
            return "dynamic"
        return "by_hand" if self.metadata or self.endpoints else ""

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of the fields that a person still has to give before a sign-in can work."""
        if not self.metadata and not self.endpoints:
            return ("issuer",)
        lacks = [
            name
            for name in ("authorization_endpoint", "token_endpoint")
            if not (getattr(self.metadata, name) if self.metadata else self.endpoints[name])
        ]
        return (*lacks, *(("client_id",) if self.registration == "by_hand" else ()))

    @property
    def scopes_offered(self) -> tuple[str, ...]:
        """Every scope that the API or its server names; who one is and staying signed in as the server lists them."""
        server = (self.metadata.scopes_supported if self.metadata else None) or ()
        if not server and self.metadata and self.metadata.id_token_signing_alg_values_supported:
            server = ("openid",)  # every OpenID provider knows it, said or not (OpenID Connect Discovery 3)
        own = self.resource.scopes_supported if self.resource else ()
        own = own or (self.description.scopes if self.description else ())
        if not own:
            return server
        identity = tuple(one for one in server if one in (*scopes.IDENTITY, scopes.OFFLINE))
        return tuple(dict.fromkeys((*identity, *own)))

    @property
    def scopes(self) -> tuple[str, ...]:
        """Of those, the ones to ask for at first: what a challenge named, else those that only read."""
        asked = self.resource.scopes_asked if self.resource else ()
        if not asked:
            return scopes.starting(self.scopes_offered)
        identity = (one for one in self.scopes_offered if one in (*scopes.IDENTITY, scopes.OFFLINE))
        return tuple(dict.fromkeys((*identity, *asked)))

    @property
    def api_base_url(self) -> str:
        """What request paths are appended to: as the description says, else the address that was looked up.

        "" where the address is a sign-in server's and no API is known.
        """
        described = self.description.api_base_url if self.description else ""
        if described and address.origin(described) == address.origin(self.url):
            return described
        is_server = self.metadata is not None and self.url.rstrip("/") == self.metadata.issuer.rstrip("/")
        return "" if is_server and not self.resource and not self.description else self.url

    def profile(self, name: str, *, client_id: str = "", wanted: tuple[str, ...] | None = None) -> ProviderProfile:
        """The connection called `name`. wanted: scopes to ask for, instead of `scopes`. Raises ProfileProblem."""
        asked = self.scopes if wanted is None else wanted
        return ProviderProfile(
            name=name,
            title=self.title,
            issuer=self.metadata.issuer if self.metadata else "",
            client_id=client_id,
            scopes=asked,
            resource=self.resource.resource if self.resource else "",
            api_base_url=self.api_base_url,
            openapi_url=self.description.url if self.description else "",
            documentation=self.documentation,
            authorization_endpoint=self.endpoints.get("authorization_endpoint", ""),
            token_endpoint=self.endpoints.get("token_endpoint", ""),
        ).validate()
