"""`framer-desk run`: requests of an `.http` file, as a connection."""

import argparse
import asyncio
from contextlib import aclosing
from functools import partial
from pathlib import Path

from desktop_app.cli import answers, checking, timing, values
from desktop_app.cli.terminal import dump, note
from desktop_app.context import AppContext
from desktop_app.core.api.formats.http_file import HttpFile
from desktop_app.core.api.saved.checks import Checked
from desktop_app.core.api.saved.file import SavedFile
from desktop_app.core.api.saved.running import Ran, Run
from desktop_app.core.api.verdict import verdict
from desktop_app.core.errors import StorageProblem, UsageProblem
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile


async def run(context: AppContext, given: argparse.Namespace) -> int:
    """Send one request of a file, or all of them, and print their answers."""
    path = Path(given.file)
    file = await asyncio.to_thread(_read, path)
    profile = await context.profile(given.profile)
    variables = await values.variables(context, profile.name, path.parent, given.env, file.variables)
    send = partial(context.api.send, profile, send_anyway=given.send_anyway, max_wait=given.max_wait,
                   wait=answers.wait, retries=given.retry)  # fmt: skip
    sending = Run(file, path.parent, variables, send)
    chosen = sending.chosen(given.name)
    if given.output and len(chosen) > 1:
        raise UsageProblem("one_output", tr("-o saves one answer, and this sends several requests."),
                           tr("Choose one with --name."))  # fmt: skip
    if any(saved.header("authorization") for saved in chosen):
        note(tr("The Authorization fields of the file are not used: the token of {name} is.", name=profile.name))
    checked: list[Checked] = []
    async with aclosing(sending.run(chosen)) as running:
        async for ran in running:
            try:
                _show(ran, given, several=len(chosen) > 1)
                _require_allowed(profile, ran)
            finally:
                ran.response.discard()
            checked += ran.checked
    checking.require(checked)
    return 0


def _read(path: Path) -> HttpFile:
    if not path.exists():
        raise StorageProblem("disk_missing", tr("There is no {path}.", path=path), tr("Check the path."))
    file = SavedFile(path).read()
    if not file.requests:
        raise UsageProblem("no_requests", tr("There is no request in {path}.", path=path),
                           tr("Write one as in: GET /v1/me"))  # fmt: skip
    return file


def _show(ran: Ran, given: argparse.Namespace, *, several: bool) -> None:
    more = {"checks": checking.document(ran.checked)} if ran.checked else {}
    if not several:
        answers.show(ran.response, given, more, ran.request.secrets)
    elif given.json:
        document = answers.document(ran.response, ran.response.body_for_json(), verbose=given.verbose)
        dump({"name": ran.saved.name or None, **document, **more}, indent=None)
    else:
        secrets = ran.request.secrets
        note(f"{ran.request.method} {timing.shown(ran.response.url, secrets)} {ran.response.status}")
        if given.verbose:
            timing.tell(ran.response, secrets)
        answers.print_body(ran.response, to_line_end=True)
    checking.tell(ran.checked)


def _require_allowed(profile: ProviderProfile, ran: Ran) -> None:
    if problem := verdict(profile, ran.response):
        raise problem
