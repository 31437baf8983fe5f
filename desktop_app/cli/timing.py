"""Where the time of a request went and how its answer came here, for `--verbose`."""

from typing import Any

from desktop_app.cli.terminal import note
from desktop_app.core.api.response import Response, Timing, Tls
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret, mask_url


def document(response: Response) -> dict[str, Any]:
    """What `--json` adds to an answer. Times are in seconds; a part that was not measured is not there."""
    return {
        "phases": {name: round(seconds, 6) for name, seconds in _parts(response.timing)},
        "reused": response.timing.reused,
        "http_version": response.http_version,
        "tls": _tls_document(response.tls) if response.tls else None,
        "redirects": [
            {"status": each.status, "url": each.url, "seconds": round(each.seconds, 6)} for each in response.redirects
        ],
    }


def tell(response: Response, secrets: tuple[Secret, ...] = ()) -> None:
    """What `--verbose` says of it, on standard error, without the secrets that were filled in."""
    url = shown(response.url, secrets)
    note(f"{url}: {response.http_version} {response.status} {response.reason}".rstrip())
    for redirect in response.redirects:
        took = _milliseconds(redirect.seconds)
        note(tr("  Redirected: {status} from {url}, {time}",
                status=redirect.status, url=shown(redirect.url, secrets), time=took))  # fmt: skip
    words = {
        "dns": tr("looking up the address"),
        "connect": tr("connecting"),
        "tls": tr("agreeing on encryption"),
        "send": tr("sending"),
        "wait": tr("waiting"),
        "download": tr("receiving"),
    }
    if response.timing.reused:
        note(tr("  The connection was open already."))
    for name, seconds in _parts(response.timing):
        note(f"  {_milliseconds(seconds):>12}  {words[name]}")
    whole = tr("in all")
    note(f"  {_milliseconds(response.timing.total):>12}  {whole}")
    if response.tls:
        _tell_tls(response.tls)


def shown(url: str, secrets: tuple[Secret, ...]) -> str:
    """An address as it may be told on standard error, which others keep: masked."""
    from desktop_app.core.api.remembering import hidden

    return mask_url(hidden(url, secrets))


def _parts(timing: Timing) -> list[tuple[str, float]]:
    parts = [(name, getattr(timing, name)) for name in ("dns", "connect", "tls", "send", "wait", "download")]
    return [(name, seconds) for name, seconds in parts if seconds is not None]


def _milliseconds(seconds: float) -> str:
    return tr("{number} ms", number=f"{seconds * 1000:.1f}")


def _tell_tls(tls: Tls) -> None:
    from desktop_app.core.api import certificate

    note(f"  {tls.version}, {tls.cipher}")
    if found := certificate.read(tls.certificate):
        note(tr("  Certificate of {subject}, by {issuer}, valid until {until}",
                subject=found.subject, issuer=found.issuer, until=found.not_after.date().isoformat()))  # fmt: skip


def _tls_document(tls: Tls) -> dict[str, Any]:
    from desktop_app.core.api import certificate

    found = certificate.read(tls.certificate)
    return {
        "version": tls.version,
        "cipher": tls.cipher,
        "certificate": {
            "subject": found.subject,
            "issuer": found.issuer,
            "not_before": found.not_before.isoformat(),
            "not_after": found.not_after.isoformat(),
            "names": list(found.names),
        }
        if found
        else None,
    }
