"""The details of a connection as a person types them, and what is wrong with each. No widgets."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from desktop_app.core import address
from desktop_app.core.errors import DiscoveryProblem, ProfileProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import NAME, ProviderProfile
from desktop_app.core.signin.loopback import RedirectTarget

_VARIABLE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_PLACEHOLDER: Final = re.compile(r"\$\{[A-Za-z_][A-Za-z0-9_]*\}")
_ADDRESSES: Final = ("issuer", "authorization_endpoint", "token_endpoint", "api_base_url", "openapi_url")


@dataclass(frozen=True)
class Details:
    """What was typed, field by field, as text. The names are those of `ProviderProfile`."""

    title: str = ""
    issuer: str = ""
    authorization_endpoint: str = ""
    token_endpoint: str = ""
    client_id: str = ""
    client_secret_env: str = ""
    scopes: str = ""
    api_base_url: str = ""
    openapi_url: str = ""
    redirect_uri: str = "http://127.0.0.1/callback"


def from_profile(profile: ProviderProfile) -> Details:
    """The details of a connection that exists. A redirect port that the system chooses is not shown."""
    return Details(
        title=profile.display_name,
        issuer=profile.issuer,
        authorization_endpoint=profile.authorization_endpoint,
        token_endpoint=profile.token_endpoint,
        client_id=profile.client_id,
        client_secret_env=profile.client_secret_env,
        scopes=" ".join(profile.scopes),
        api_base_url=profile.api_base_url,
        openapi_url=profile.openapi_url,
        redirect_uri=profile.redirect_uri.replace(":0/", "/", 1),
    )


def problems(details: Details) -> dict[str, str]:
    """Field name -> what is wrong with it, in words; empty when all is well."""
    found: dict[str, str] = {}
    if not details.title.strip():
        found["title"] = tr("Give the connection a name.")
    for name in _ADDRESSES:
        value = getattr(details, name).strip()
        if value and not _PLACEHOLDER.search(value):
            _note(found, name, lambda value=value: address.require_secure(value))
    if not details.issuer.strip() and not (details.authorization_endpoint.strip() and details.token_endpoint.strip()):
        found.setdefault("issuer", tr("Give the sign-in server, or both of its endpoints."))
    if not details.client_id.strip():
        found["client_id"] = tr("Create a client ID in the provider's developer pages, then paste it.")
    variable = details.client_secret_env.strip()
    if variable and not _VARIABLE.fullmatch(variable):
        found["client_secret_env"] = tr("This is the name of an environment variable, not the secret itself.")
    _note(found, "redirect_uri", lambda: RedirectTarget.parse(details.redirect_uri.strip()))
    return found


def hints(details: Details, environ: Mapping[str, str]) -> dict[str, str]:
    """Field name -> something worth knowing that is no error."""
    variable = details.client_secret_env.strip()
    if _VARIABLE.fullmatch(variable) and variable not in environ:
        return {"client_secret_env": tr("{name} is not set. Set it before you sign in.", name=variable)}
    return {}


def _note(found: dict[str, str], name: str, check: object) -> None:
    assert callable(check)
    try:
        check()
    except (DiscoveryProblem, ProfileProblem) as problem:
        found[name] = said(problem)


def said(problem: UserFacing) -> str:
    """An error in one line for below a field."""
    return f"{problem.message} {problem.remedy}".strip()


def apply(details: Details, profile: ProviderProfile) -> ProviderProfile:
    """`profile` with the details in it. Raises ProfileProblem for what `problems` doesn't look at."""
    redirect = details.redirect_uri.strip()
    target = RedirectTarget.parse(redirect)
    return replace(
        profile,
        title=details.title.strip(),
        issuer=details.issuer.strip(),
        authorization_endpoint=details.authorization_endpoint.strip(),
        token_endpoint=details.token_endpoint.strip(),
        client_id=details.client_id.strip(),
        client_secret_env=details.client_secret_env.strip(),
        scopes=tuple(details.scopes.replace(",", " ").split()),
        api_base_url=details.api_base_url.strip(),
        openapi_url=details.openapi_url.strip(),
        redirect_uri=redirect if target.port else target.uri(0),
        built_in=False,
    ).validate()


def name_for(title: str, taken: Iterable[str]) -> str:
    """A name for a connection called `title` that is none of `taken`: `Orchard Notes` becomes `orchard-notes`."""
    slug = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:48] or "connection"
    taken = {name.lower() for name in taken}
    name, number = slug, 2
    while name in taken or not NAME.fullmatch(name):
        name, number = f"{slug}-{number}", number + 1
    return name
