"""Registering an app by hand: what exactly to enter in the provider's developer pages."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from desktop_app.core import address
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile

LOOPBACK = ("127.0.0.1", "[::1]", "localhost")


def redirect_addresses(profile: ProviderProfile) -> tuple[str, ...]:
    """The redirect address of `profile` in every form it may take, the one that it uses first.

    Without a port where the system chooses it: RFC 8252 section 7.3 has servers take any port then.
    """
    parts = urlsplit(profile.redirect_uri)
    own = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname or LOOPBACK[0]
    port = f":{parts.port}" if parts.port else ""
    hosts = dict.fromkeys((own, *LOOPBACK)) if address.is_loopback(parts.hostname) else {own: None}
    return tuple(f"{parts.scheme}://{host}{port}{parts.path}" for host in hosts)


@dataclass(frozen=True, slots=True)
class Guide:
    """What to do by hand. `redirect` is to be copied; `steps` say the rest in words, one line each."""

    redirect: str
    steps: tuple[str, ...]


def guide(profile: ProviderProfile, documentation: str = "") -> Guide:
    """How to register an app for `profile`. documentation: the provider's page for developers, if it is known."""
    redirect = redirect_addresses(profile)[0]
    page = documentation or profile.documentation
    where = tr("Open {page}", page=page) if page else tr("Open the provider's pages for developers")
    port = (
        tr("If it insists on a port, write http://127.0.0.1:8765/callback there, and set redirect_uri to the same.")
        if not urlsplit(redirect).port
        else tr("The port has to be the same in both places.")
    )
    return Guide(
        redirect,
        (
            tr("{where} and register an app: a native or desktop app where it asks for the kind.", where=where),
            tr("As its redirect address, enter exactly: {redirect}", redirect=redirect),
            port,
            tr("Copy its client ID here: framer-desk profiles edit {name} --set client_id=ID", name=profile.name),
        ),
    )


def remedy(profile: ProviderProfile) -> str:
    """The same in one sentence, for an error."""
    return tr(
        "Register an app in the provider's developer pages with the redirect address {redirect}, "
        "then: framer-desk profiles edit {name} --set client_id=ID",
        redirect=redirect_addresses(profile)[0],
        name=profile.name,
    )
