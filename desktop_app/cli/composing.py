"""From the words of `call` to a request: its operation or address, parameters, header fields and body."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli import values
from desktop_app.cli.pairs import pairs
from desktop_app.context import AppContext
from desktop_app.core.api import filling
from desktop_app.core.api.request import Request
from desktop_app.core.errors import ProfileProblem, UsageProblem
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile

if TYPE_CHECKING:
    from desktop_app.core.api.catalog import Catalog, Operation

EVENTS = "text/event-stream, application/json;q=0.9, */*;q=0.5"
ANYTHING = "application/json, */*;q=0.5"


async def compose(
    context: AppContext, profile: ProviderProfile, given: argparse.Namespace
) -> tuple[Request, Operation | None]:
    """The request, its variables filled in, and the operation that it is where one was named.

    A body from a file or from standard input is sent as it is. Raises UsageProblem, RequestProblem, and what finding
    the operation raises.
    """
    params_given = pairs(given.param, "--param")
    operation = None
    if given.operation:
        catalog = await _catalog(context, profile)
        operation = _find(catalog, given.operation)
        request = filling.request_for(catalog, operation, params_given, profile.api_base_url)
    else:
        target, params = filling.fill_path(given.target, params_given)
        request = Request(given.method.upper(), target, params=tuple(params))
    inline = given.data is not None and not given.data.startswith("@")
    variables = await values.variables(context, profile.name, Path(), given.env)
    request = replace(
        request,
        headers=(*request.headers, *headers(given.header)),
        body=os.fsencode(given.data) if inline else None,  # the very bytes that were typed
        source="command line",
        redirects=not given.no_redirects,
        http2=True if given.http2 else None,
        compression=not given.no_compression,
    )
    filled = await variables.fill_request(request)
    if given.form or (given.data is not None and not inline):
        from desktop_app.cli import bodies

        body = {"upload": bodies.form(given.form)} if given.form else await bodies.from_file(given.data[1:])
        filled = replace(filled, **body)
    return replace(filled, headers=(*filled.headers, *_usual(filled, operation, stream=given.stream))), operation


async def _catalog(context: AppContext, profile: ProviderProfile) -> Catalog:
    catalog = await context.catalogs.get(profile)
    if catalog is None:
        raise ProfileProblem(
            "no_openapi_url",
            tr("{name} does not say where its API is described.", name=profile.display_name),
            tr("Set openapi_url of this connection, or give METHOD and PATH."),
        )
    return catalog


def _find(catalog: Catalog, name: str) -> Operation:
    operation = catalog.find(name)
    if operation is None:
        import difflib

        near = difflib.get_close_matches(name, [each.name for each in catalog.operations], n=3)
        raise UsageProblem(
            "operation_unknown",
            tr("This API has no operation {name}.", name=repr(name)),
            tr("Near it are: {names}", names=", ".join(near)) if near else tr("framer-desk operations lists them."),
        )
    return operation


def headers(lines: Sequence[str]) -> list[tuple[str, str]]:
    """The header fields of 'Name: value'. Raises UsageProblem."""
    fields = []
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon:
            raise UsageProblem(
                "bad_header", tr("{text} is no header.", text=repr(line)), tr("Write it as 'Name: value'.")
            )
        fields.append((name.strip(), value.strip()))
    return fields


def _usual(request: Request, operation: Operation | None, *, stream: bool) -> list[tuple[str, str]]:
    """The header fields that nobody needs to type."""
    given = {name.lower() for name, _ in request.headers}
    usual = []
    if request.body is not None and "content-type" not in given:
        guessed = _guessed_type(request.body)
        described = operation.content_type if operation else ""
        usual.append(("Content-Type", described if described and "multipart" not in described else guessed))
    if "accept" not in given:
        usual.append(("Accept", EVENTS if stream else ANYTHING))
    return usual


def _guessed_type(body: bytes) -> str:
    try:
        json.loads(body)
    except (ValueError, RecursionError):
        return "application/x-www-form-urlencoded" if b"=" in body[:200] else "text/plain; charset=utf-8"
    return "application/json"
