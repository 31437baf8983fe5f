"""Warnings where a body or an answer is not as the API describes it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.cli.terminal import note
from desktop_app.core.api.catalog import Operation
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.i18n import tr

if TYPE_CHECKING:
    from desktop_app.core.api.description.schema import Finding

MOST_FINDINGS = 5


def warn_of_body(request: Request, operation: Operation | None) -> None:
    """Say where the body of `request` differs; it is sent all the same."""
    if operation and request.body is not None:
        from desktop_app.core.api.description import judging

        kind = next((value for name, value in request.headers if name.lower() == "content-type"), "")
        judged = judging.request_body(operation, request.body, kind)
        _warn(judged.findings, tr("The body is not as the API describes it; it is sent all the same:"))


def warn_of_answer(operation: Operation, response: Response) -> None:
    """Say where `response` differs."""
    from desktop_app.core.api.description import judging

    judged = judging.answer(operation, response)
    _warn(judged.findings, tr("The answer is not as the API describes it:"))


def _warn(findings: "Sequence[Finding]", words: str) -> None:
    """Say what differs, the first of it."""
    if findings:
        note(words)
        for finding in findings[:MOST_FINDINGS]:
            note(f"  {finding.path}: {finding.words}")
