"""The host guard: to which origins a connection's token may go. Everywhere else nothing is sent."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from desktop_app.core import address
from desktop_app.core.address import Origin
from desktop_app.core.errors import DiscoveryProblem, HostNotAllowed
from desktop_app.core.i18n import tr
from desktop_app.core.providers.metadata import ENDPOINTS, ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile


def allowed_origins(profile: ProviderProfile, metadata: ServerMetadata | None, resource: str = "") -> frozenset[Origin]:
    """Origins of the API address, the resource, the provider's own endpoints, and what `allowed_hosts` adds."""
    endpoints: list[str] = []
    for source in (profile, metadata):
        endpoints += [getattr(source, name, "") for name in ("issuer", *ENDPOINTS)] if source else []
    addresses = [profile.api_base_url, profile.resource, resource, *endpoints]
    return frozenset([*_origins(addresses), *_origins(map(_as_address, profile.allowed_hosts))])


def require_allowed(url: str, profile: ProviderProfile, allowed: frozenset[Origin]) -> None:
    """Raise HostNotAllowed when the token of `profile` must not go to `url`, or it isn't encrypted.

    Nothing has been sent then.
    """
    try:
        if address.origin_of(address.secure(url)) in allowed:
            return
    except DiscoveryProblem as problem:
        raise HostNotAllowed(problem.code, problem.message, problem.remedy) from problem
    host = address.authority(url)
    raise HostNotAllowed(
        "host_not_allowed",
        tr("The token of {name} does not belong to {host}, so nothing was sent.", name=profile.display_name, host=host),
        tr("Use a path of this API. If {host} is part of it, add it to allowed_hosts.", host=host),
    )


def _as_address(entry: str) -> str:
    """An entry of `allowed_hosts` may leave the scheme out: https then, or http on this computer."""
    if "://" in entry:
        return entry
    try:
        host = urlsplit(f"//{entry}").hostname
    except ValueError:  # it will be no address with a scheme before it either
        host = None
    return f"{'http' if address.is_loopback(host) else 'https'}://{entry}"


def _origins(addresses: Iterable[str]) -> Iterable[Origin]:
    for url in addresses:
        if url:
            try:
                yield address.origin_of(address.secure(url))
            except DiscoveryProblem:
                continue
