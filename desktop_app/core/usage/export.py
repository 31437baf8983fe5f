"""The log for others: as CSV, as JSON lines, and as the documents that the command line prints. No token is in them."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from desktop_app.core.clock import iso
from desktop_app.core.usage.alert import Alert
from desktop_app.core.usage.entry import Use
from desktop_app.core.usage.rules import text, title
from desktop_app.core.usage.token_history import TokenLife

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
"""What spreadsheets take for the beginning of a formula."""


def document(use: Use) -> dict[str, Any]:
    """One request. status is null where nothing answered; duration in seconds, size in bytes."""
    return {
        "id": use.id,
        "at": iso(use.at),
        "profile": use.profile,
        "account": use.account or None,
        "source": use.source.kind,
        "label": use.source.label or None,
        "process": use.process,
        "method": use.method,
        "host": use.host,
        "path": use.path,
        "operation": use.operation or None,
        "status": use.status or None,
        "outcome": use.outcome,
        "duration": round(use.duration, 6),
        "size": use.size,
        "problem": use.problem or None,
        "token": use.token.hex()[:8] or None,
        "expired": use.expired,
        "anyway": use.anyway,
    }


def alert_document(alert: Alert) -> dict[str, Any]:
    """One alert, with its words and its evidence."""
    return {
        "id": alert.id,
        "profile": alert.profile or None,
        "account": alert.account or None,
        "rule": alert.rule,
        "state": alert.state,
        "first": iso(alert.first),
        "last": iso(alert.last),
        "count": alert.count,
        "title": title(alert),
        "text": text(alert),
        "evidence": dict(alert.evidence),
    }


def token_document(life: TokenLife) -> dict[str, Any]:
    """The history of one token."""
    return {
        "token": life.token.hex()[:8] or None,
        "account": life.account or None,
        "events": [{"at": iso(each.at), "kind": each.kind, **each.details} for each in life.events],
        "uses": life.uses,
        "refused": life.refused,
        "first_use": iso(life.first_use) if life.first_use is not None else None,
        "last_use": iso(life.last_use) if life.last_use is not None else None,
    }


def json_lines(uses: Iterable[Use]) -> Iterator[str]:
    """A JSON object a line, without line ends."""
    return (json.dumps(document(use), ensure_ascii=False) for use in uses)


def csv_lines(uses: Iterable[Use]) -> Iterator[str]:
    """Lines of CSV (RFC 4180) with its CRLF, a header first. What a spreadsheet would run as a formula is quoted."""
    yield _line(list(document(Use(0, "", "", "", "", ""))))
    for use in uses:
        yield _line([_cell(value) for value in document(use).values()])


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _line(cells: list[Any]) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="\r\n").writerow(cells)
    return written.getvalue()
