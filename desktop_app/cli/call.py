"""`framer-desk call`."""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.cli import answers
from desktop_app.cli.composing import compose
from desktop_app.context import AppContext
from desktop_app.core.api.response import Response
from desktop_app.core.api.verdict import verdict
from desktop_app.core.errors import UsageProblem
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret

if TYPE_CHECKING:
    from desktop_app.core.api.catalog import Operation
    from desktop_app.core.api.saved.checks import Checked


async def call(context: AppContext, given: argparse.Namespace) -> int:
    """Send one request, or those of all pages, and print the answer's body, whatever its status."""
    _require_sensible(given)
    profile = await context.profile(given.profile)
    request, operation = await compose(context, profile, given)
    if request.method != "GET" and (given.all_pages or given.next):
        option = "--all-pages" if given.all_pages else "--next"
        raise UsageProblem("pages_of_get", tr("{option} goes with GET alone.", option=option), tr("Leave it out."))
    if operation:
        from desktop_app.cli import differing

        differing.warn_of_body(request, operation)
    send = partial(context.api.send, profile, send_anyway=given.send_anyway, max_wait=given.max_wait,
                   wait=answers.wait, retries=given.retry)  # fmt: skip
    if given.repeat:
        from desktop_app.cli.repeating import repeated

        return await repeated(send, profile, request, given)
    url = request.url(profile.api_base_url)
    if given.all_pages:
        from desktop_app.cli.paging import all_pages

        response = await all_pages(send, url, request, operation)
    elif given.stream:
        response = await send(request, on_chunk=answers.EventPrinter() if given.json else answers.BodyPrinter())
    else:
        response = await send(request)
    checked: tuple[Checked, ...] = ()
    try:
        if not given.stream or response.content is not None:
            checked = _show(response, given, url, operation, request.secrets)
    finally:
        response.discard()
    if problem := verdict(profile, response):
        raise problem
    if checked:
        from desktop_app.cli import checking

        checking.require(checked)
    return 0


def _show(
    response: Response, given: argparse.Namespace, url: str, operation: Operation | None, secrets: tuple[Secret, ...]
) -> tuple[Checked, ...]:
    """Print the answer, and what was asked about it; gives what came of the checks."""
    more: dict[str, Any] = {}
    checked: tuple[Checked, ...] = ()
    if given.check:
        from desktop_app.cli import checking
        from desktop_app.core.api.saved.checks import judge

        checked = judge(given.check, response)
        more["checks"] = checking.document(checked)
        checking.tell(checked)
    if given.next:
        from desktop_app.cli.paging import next_page

        more |= next_page(url, response, operation)
    answers.show(response, given, more, secrets)
    if operation and not given.all_pages:
        from desktop_app.cli import differing

        differing.warn_of_answer(operation, response)
    return checked


def _require_sensible(given: argparse.Namespace) -> None:
    if given.form and given.data is not None:
        raise UsageProblem("one_body", tr("--form and --data are both the body."), tr("Leave one of them out."))
    ways = {"--stream": given.stream, "--all-pages": given.all_pages, "--repeat": given.repeat, "--next": given.next}
    if given.stream or given.repeat:  # there is no body to save or to check then
        ways |= {"-o": given.output, "--check": given.check}
    chosen = [name for name, value in ways.items() if value]
    if len(chosen) > 1:
        raise UsageProblem(
            "ways_apart",
            tr("{one} does not go with {other}.", one=chosen[0], other=chosen[1]),
            tr("Leave one of them out."),
        )
