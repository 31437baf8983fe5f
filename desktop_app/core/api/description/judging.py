"""Bodies held against the description: before sending as a warning, and answers afterwards."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from desktop_app.core.api.catalog import Operation
from desktop_app.core.api.description.reader import DescribedOperation
from desktop_app.core.api.description.schema import Checker, Finding
from desktop_app.core.api.response import Response

MOST_BYTES: Final = 1 << 20
"""Larger bodies are not checked: that would take longer than a person waits."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a comparison came to. known: whether the description says anything of this body at all."""

    known: bool = False
    findings: tuple[Finding, ...] = ()

    @property
    def matches(self) -> bool:
        """Whether the body is as described."""
        return self.known and not self.findings


def request_body(operation: Operation | None, body: bytes, content_type: str) -> Judgement:
    """A body in JSON against what `operation` takes."""
    if not isinstance(operation, DescribedOperation) or len(body) > MOST_BYTES:
        return Judgement()
    media = operation.details.media or {}
    kind = _nearest(content_type, media)
    if kind is None or "schema" not in media[kind]:
        return Judgement()
    return _judged(operation, media[kind]["schema"], body, writing=True)


def answer(operation: Operation | None, response: Response) -> Judgement:
    """An answer in JSON against what `operation` gives for its status."""
    if not isinstance(operation, DescribedOperation) or response.size > MOST_BYTES or response.content is None:
        return Judgement()
    answers = operation.details.answers
    for status in (str(response.status), f"{response.status // 100}XX", "DEFAULT"):
        schemas = {kind: schema for given, kind, schema in answers if given == status}
        kind = _nearest(response.content_type, schemas)
        if kind is not None:
            return _judged(operation, schemas[kind], response.content, writing=False)
        if any(given == status for given, _, _ in answers):
            break
    return Judgement()


def _nearest(content_type: str, kinds: Iterable[str]) -> str | None:
    """The described media type that this one is, exactly or by its range (`application/*`)."""
    wanted = content_type.partition(";")[0].strip().lower()
    plain = {kind.partition(";")[0].strip().lower(): kind for kind in kinds}
    for each in (wanted, f"{wanted.partition('/')[0]}/*", "*/*"):
        if each in plain:
            return plain[each]
    return None


def _judged(operation: DescribedOperation, schema: Any, body: bytes, *, writing: bool) -> Judgement:
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return Judgement()  # no JSON: that is said elsewhere, and better
    checker = Checker(operation.source.document, writing=writing)
    return Judgement(known=True, findings=checker.check(schema, value))
