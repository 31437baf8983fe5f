"""The four rows of the waiting page, told from the steps of a sign-in. No widgets."""

import time
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from desktop_app.core.i18n import tr
from desktop_app.core.signin.steps import (
    BrowserOpened,
    CodeReceived,
    Discovered,
    Failed,
    Listening,
    Step,
    Stored,
    TokenReceived,
    Validated,
    Waiting,
)


class RowState(Enum):
    """How far a row is. The words are those of `widgets.steps.StepState`."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `detail` may hold `code` in back quotes. `counts_down`: its aside is the time that is left."""

    title: str
    detail: str
    state: RowState = RowState.WAITING
    aside: str = ""
    counts_down: bool = False


BROWSER, CONSENT, CODE, CHECK = range(4)
_LAST: Final = CHECK


def first_rows(server: str) -> list[Row]:
    """The rows at the start. `server`: what to call the sign-in server before it has answered."""
    return [
        Row(tr("Reach the sign-in server"), server, RowState.WORKING),
        Row(tr("Wait for you to allow access"), tr("You decide in your browser what to allow")),
        Row(tr("Exchange the one-time code"), tr("Swaps the code for a token, directly with the sign-in server")),
        Row(tr("Check the token"), tr("Signature, audience, expiry and the permissions you allowed")),
    ]


def after(rows: list[Row], step: Step) -> list[Row]:
    """The rows once `step` has happened."""
    rows = list(rows)
    match step:
        case Discovered(issuer=issuer):
            rows[BROWSER] = replace(rows[BROWSER], detail=issuer)
        case Listening():
            rows[BROWSER] = replace(rows[BROWSER], title=tr("Open your browser"))
        case BrowserOpened(opened=True, at=at):
            said = tr("A private one-time link, protected with PKCE")
            rows[BROWSER] = Row(tr("Opened your browser"), said, RowState.DONE, _clock(at))
        case BrowserOpened(opened=False):
            said = tr("Copy the link and open it in any browser on this computer")
            rows[BROWSER] = Row(tr("No browser could be opened"), said, RowState.WARNING)
        case Waiting(redirect_uri=redirect):
            listening = tr("Listening on `{address}`. Only this computer can reach it.", address=redirect)
            said = listening if redirect else rows[CONSENT].detail
            rows[CONSENT] = Row(tr("Waiting for you to allow access"), said, RowState.WORKING, counts_down=True)
        case CodeReceived():
            rows[CONSENT] = Row(tr("You answered in your browser"), rows[CONSENT].detail, RowState.DONE)
            rows[CODE] = replace(rows[CODE], state=RowState.WORKING)
        case TokenReceived(scopes=scopes):
            said = (
                tr("{count} permissions granted", count=len(scopes)) if len(scopes) != 1 else tr("1 permission granted")
            )
            rows[CODE] = Row(tr("Exchanged the one-time code"), said, RowState.DONE)
            rows[CHECK] = replace(rows[CHECK], state=RowState.WORKING)
        case Validated(checks=checks):
            doubts = [check.detail for check in checks if check.result in ("fail", "warn")]
            if doubts:
                rows[CHECK] = replace(rows[CHECK], state=RowState.WARNING, detail=doubts[0])
        case Stored(persistent=persistent):
            state = rows[CHECK].state if rows[CHECK].state is RowState.WARNING else RowState.DONE
            kept = tr("Kept in this computer's vault") if persistent else tr("Kept in memory until you quit")
            rows[CHECK] = Row(tr("Checked the token"), kept, state)
        case Failed():
            rows = _failed(rows)
    return rows


def _failed(rows: list[Row]) -> list[Row]:
    """The row that was at work gets the cross."""
    for place, row in enumerate(rows):
        if row.state is RowState.WORKING:
            rows[place] = replace(row, state=RowState.FAILED, counts_down=False)
    return rows


def _clock(at: float) -> str:
    return time.strftime("%H:%M:%S", time.localtime(at))
