"""`framer-desk call`."""

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.cli import answers
from desktop_app.cli.composing import compose
from desktop_app.cli.terminal import note
from desktop_app.context import AppContext
from desktop_app.core.api import pages
from desktop_app.core.api.catalog import Operation
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.api.verdict import verdict
from desktop_app.core.errors import UsageProblem
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile

if TYPE_CHECKING:
    from desktop_app.core.api.description.schema import Finding

MOST_PAGES = 10_000
MOST_FINDINGS = 5


async def call(context: AppContext, given: argparse.Namespace) -> int:
    """Send one request, or those of all pages, and print the answer's body, whatever its status."""
    _require_sensible(given)
    profile = await context.profile(given.profile)
    request, operation = await compose(context, profile, given)
    _warn_of_body(request, operation)
    send = partial(context.api.send, profile, send_anyway=given.send_anyway, max_wait=given.max_wait,
                   wait=answers.wait, retries=given.retry)  # fmt: skip
    if given.all_pages:
        response = await _all_pages(send, profile, request, operation)
    elif given.stream:
        response = await send(request, on_chunk=answers.EventPrinter() if given.json else answers.print_chunk)
    else:
        response = await send(request)
    try:
        if not given.stream or response.content is not None:
            answers.show(response, given)
        if operation and not given.all_pages:
            _warn_of_answer(operation, response)
    finally:
        response.discard()
    if problem := verdict(profile, response):
        raise problem
    return 0


def _warn_of_body(request: Request, operation: Operation | None) -> None:
    if operation and request.body is not None:
        from desktop_app.core.api.description import judging

        kind = next((value for name, value in request.headers if name.lower() == "content-type"), "")
        judged = judging.request_body(operation, request.body, kind)
        _warn(judged.findings, tr("The body is not as the API describes it; it is sent all the same:"))


def _warn_of_answer(operation: Operation, response: Response) -> None:
    from desktop_app.core.api.description import judging

    judged = judging.answer(operation, response)
    _warn(judged.findings, tr("The answer is not as the API describes it:"))


def _warn(findings: "Sequence[Finding]", words: str) -> None:
    """Say what differs, the first of it."""
    if findings:
        note(words)
        for finding in findings[:MOST_FINDINGS]:
            note(f"  {finding.path}: {finding.words}")


def _require_sensible(given: argparse.Namespace) -> None:
    if given.form and given.data is not None:
        raise UsageProblem("one_body", tr("--form and --data are both the body."), tr("Leave one of them out."))
    if given.stream and (given.all_pages or given.output):
        raise UsageProblem(
            "stream_alone",
            tr("--stream prints what comes as it comes; it goes with neither --all-pages nor -o."),
            tr("Leave one of them out, or write > FILE."),
        )


async def _all_pages(send: Any, profile: ProviderProfile, request: Request, operation: Operation | None) -> Response:
    """One answer that has the entries of all pages; the answer itself where it is no success."""
    if request.method != "GET":
        raise UsageProblem("pages_of_get", tr("--all-pages goes with GET alone."), tr("Leave it out."))
    found: list[Any] = []
    seen: set[str] = set()
    total, url = 0.0, request.url(profile.api_base_url)
    while True:
        seen.add(url)
        response: Response = await send(request)
        if not 200 <= response.status < 300:
            if found:
                note(tr("Page {number} was no success; those before it are left out.", number=len(found) + 1))
            return response
        found.append(response.body_for_json())
        total += response.timing.total
        following = pages.next_url(url, response, operation)
        response.discard()
        if following is None or following in seen or len(found) >= MOST_PAGES:
            break
        url = following
        request = replace(request, target=url, params=())
    content = json.dumps(pages.merged(found), indent=2, ensure_ascii=False).encode("utf-8", "surrogatepass")
    timing = replace(response.timing, total=total)
    return replace(response, content=content, body_file=None, size=len(content), timing=timing)
