"""`framer-desk register`: this app at the connection's server (RFC 7591, RFC 7592)."""

import argparse
from typing import Any

from desktop_app.cli.terminal import dump, note, read_all, say, table
from desktop_app.context import AppContext
from desktop_app.core import address
from desktop_app.core.clock import iso
from desktop_app.core.errors import ProfileProblem, UsageProblem, UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.registration import Registration, client_metadata
from desktop_app.core.providers import by_hand
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret


async def register(context: AppContext, given: argparse.Namespace) -> int:
    """Register, or show, renew, change and end the registration that is kept."""
    profile = await context.profile(given.profile)
    if given.document:
        _print_document(profile, given.document)
        return 0
    if profile.client_id:
        raise ProfileProblem(
            "client_id_set",
            tr(
                "{name} has a client ID of its own: {client_id}", name=profile.display_name, client_id=profile.client_id
            ),
            tr("framer-desk profiles edit {name} --unset client_id, then register", name=profile.name),
        )
    server, _ = await context.servers.describe(profile, fresh=True)
    kept = await context.registrations.find(server.issuer, profile)
    if given.delete:
        return await _delete(context, profile, server, kept)
    if given.update:
        kept = await _update(context, profile, server, kept)
    elif kept is None or given.again:
        kept = await _register(context, profile, server, kept, given)
    else:
        note(tr("Registered already; --again makes a new registration."))
    if given.json:
        dump(_json(kept))
    else:
        _describe(kept)
    return 0


async def _register(
    context: AppContext, profile: ProviderProfile, server: ServerMetadata, kept: Registration | None,
    given: argparse.Namespace,
) -> Registration:  # fmt: skip
    if not server.registration_endpoint:
        page = server.raw.get("service_documentation")
        for line in by_hand.guide(profile, page if isinstance(page, str) else "").steps:
            note(line)
        raise ProfileProblem(
            "registration_not_offered",
            tr("{issuer} does not register apps by itself.", issuer=server.issuer),
            by_hand.remedy(profile),
        )
    initial = Secret((await read_all()).decode("ascii", "replace").strip()) if given.token_stdin else None
    if kept:
        await context.registrations.forget(kept)
    try:
        return await context.registrations.obtain(server, profile, initial)
    except BaseException:
        if kept:
            await context.registrations.save(kept)
        raise


async def _update(
    context: AppContext, profile: ProviderProfile, server: ServerMetadata, kept: Registration | None
) -> Registration:
    kept = kept or await context.registrations.newest(server.issuer)
    if kept is None:
        raise _none(profile)
    changed = await context.registrations.endpoint(server, profile).update(kept, profile)
    await context.registrations.save(changed)
    return changed


async def _delete(
    context: AppContext, profile: ProviderProfile, server: ServerMetadata, kept: Registration | None
) -> int:
    if kept is None:
        raise _none(profile)
    try:
        if kept.management_uri:
            await context.registrations.endpoint(server, profile).delete(kept)
            say(tr("The server has ended the registration {client_id}.", client_id=kept.client_id))
        else:
            note(tr("This server has no way to end a registration; it is forgotten here."))
    except UserFacing as problem:
        note(tr("Forgotten here, but not ended at the server: {reason}", reason=problem.message))
    await context.registrations.forget(kept)
    return 0


def _none(profile: ProviderProfile) -> ProfileProblem:
    return ProfileProblem(
        "not_registered",
        tr("This app is not registered for {name}.", name=profile.display_name),
        tr("framer-desk register {name}", name=profile.name),
    )


def _print_document(profile: ProviderProfile, url: str) -> None:
    """The client ID metadata document to be put at `url` (draft-ietf-oauth-client-id-metadata-document)."""
    if not address.require_secure(url).startswith("https://") or not address.parse(url).path.strip("/"):
        raise UsageProblem(
            "document_address",
            tr("{url} can't be a client ID.", url=url),
            tr("It has to be an https address with a path, where you can put a file."),
        )
    described = {"client_id": url, **client_metadata(profile, None), "token_endpoint_auth_method": "none"}
    dump(described)
    note(tr("Put this at {url}, then: framer-desk profiles edit {name} --set client_id_metadata_document={url}",
            url=url, name=profile.name))  # fmt: skip


def _json(kept: Registration) -> dict[str, Any]:
    return {
        "issuer": kept.issuer,
        "client_id": kept.client_id,
        "token_endpoint_auth_method": kept.method,
        "redirect_uris": list(kept.redirect_uris),
        "grant_types": list(kept.grant_types),
        "scope": kept.scope,
        "registered_at": iso(kept.at),
        "has_secret": kept.secret is not None,
        "key_id": key.kid if (key := kept.signing_key()) else None,
        "secret_expires_at": None if kept.secret_expires_at is None else iso(kept.secret_expires_at),
        "manageable": bool(kept.management_uri),
    }


def _describe(kept: Registration) -> None:
    expires = tr("never") if kept.secret_expires_at is None else iso(kept.secret_expires_at)
    table([
        (tr("Client ID"), kept.client_id),
        (tr("Server"), kept.issuer),
        (tr("Registered"), iso(kept.at)),
        (tr("Proves itself by"), kept.method),
        *([(tr("Secret expires"), expires)] if kept.secret else []),
        *([(tr("Key, made for it and kept in the vault"), key.kid)] if (key := kept.signing_key()) else []),
        (tr("Redirects"), " ".join(kept.redirect_uris)),
        (tr("Grants"), " ".join(kept.grant_types)),
        (tr("Can be managed"), tr("yes") if kept.management_uri else tr("no")),
    ])  # fmt: skip
