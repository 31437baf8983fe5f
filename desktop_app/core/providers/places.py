"""Addresses and texts that servers name: which of them are about an API, and which may be used."""

from desktop_app.core import address
from desktop_app.core.errors import DiscoveryProblem
from desktop_app.core.i18n import tr


def covers(resource: str, url: str) -> bool:
    """Whether `url` lies within `resource`: the same origin, and its path the same, below or above (RFC 9728 3.3)."""
    try:
        if address.origin(resource) != address.origin(url):
            return False
    except DiscoveryProblem:
        return False
    inner, outer = address.parse(url).path.rstrip("/") + "/", address.parse(resource).path.rstrip("/") + "/"
    return inner.startswith(outer) or outer.startswith(inner)


def named_by(source: str, place: str) -> str:
    """`place`, an address that the server at `source` named, when it may be asked.

    Raises DiscoveryProblem: `bad_address`, `not_https`, or `leads_inside` when a server of the network names an
    address of this computer (RFC 9728 section 7.7).
    """
    place = address.require_secure(place)
    inside, outside = (address.is_loopback(address.parse(one).hostname) for one in (place, source))
    if inside and not outside:
        raise DiscoveryProblem(
            "leads_inside",
            tr("{host} names an address of this computer, which was not asked.", host=address.authority(source)),
            tr("Report it to the provider."),
        )
    return place


def line(value: object, longest: int = 80) -> str:
    """A text for the person as one line without control characters, of bounded length; "" for anything else."""
    text = "".join(c if c.isprintable() else " " for c in value[: 5 * longest]) if isinstance(value, str) else ""
    return " ".join(text.split())[:longest]
