"""The rows of the waiting page, told from the steps of a sign-in. No widgets."""

import time
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import UNATTENDED
from desktop_app.core.signin.steps import (
    BrowserOpened,
    CodeReceived,
    DeviceCode,
    Discovered,
    Failed,
    Listening,
    PollDelayed,
    Pushed,
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
    """One row; without a title it isn't shown. `detail` may hold `code` in back quotes.

    `counts_down`: its aside is the time that is left.
    """

    title: str
    detail: str
    state: RowState = RowState.WAITING
    aside: str = ""
    counts_down: bool = False


BROWSER, CONSENT, CODE, CHECK = range(4)
_NONE: Final = Row("", "")


def first_rows(server: str, grant: str = "authorization_code") -> list[Row]:
    """The rows at the start. `server`: what to call the sign-in server before it has answered."""
    if grant in ("api_key", "manual"):
        kept = Row(tr("Keep it"), tr("In the vault of this computer, and nowhere else"), RowState.WORKING)
        return [_NONE, _NONE, _NONE, kept]
    if grant in UNATTENDED:
        return [
            Row(tr("Reach the sign-in server"), server, RowState.WORKING),
            _NONE,
            Row(tr("Get a token"), tr("With this connection’s own secret, key or certificate; nobody has to allow it")),
            Row(tr("Check the token"), tr("Expiry and the permissions it carries")),
        ]
    if grant == "device_code":
        return [
            Row(tr("Get a code"), server, RowState.WORKING),
            Row(tr("Wait for you to enter it"), tr("You decide in a browser on any device what to allow")),
            Row(tr("Receive the token"), tr("Directly from the sign-in server")),
            Row(tr("Check the token"), tr("Signature, audience, expiry and the permissions you allowed")),
        ]
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
        case Pushed():
            rows[BROWSER] = replace(rows[BROWSER], detail=_pushed_words())
        case DeviceCode():
            rows[BROWSER] = Row(tr("Got a code"), tr("It works once, and only for a short time"), RowState.DONE)
        case PollDelayed(reason=reason):
            rows[CONSENT] = replace(rows[CONSENT], detail=reason)
        case BrowserOpened(opened=True, at=at):
            pushed = _pushed_words()
            said = pushed if rows[BROWSER].detail == pushed else tr("A private one-time link, protected with PKCE")
            rows[BROWSER] = Row(tr("Opened your browser"), said, RowState.DONE, _clock(at))
        case BrowserOpened(opened=False):
            said = tr("Copy the link and open it in any browser on this computer")
            rows[BROWSER] = Row(tr("No browser could be opened"), said, RowState.WARNING)
        case Waiting(redirect_uri=""):
            said = tr("The sign-in server is asked every few seconds")
            rows[CONSENT] = Row(tr("Waiting for you to enter the code"), said, RowState.WORKING, counts_down=True)
        case Waiting(redirect_uri=redirect):
            said = tr("Listening on `{address}`. Only this computer can reach it.", address=redirect)
            rows[CONSENT] = Row(tr("Waiting for you to allow access"), said, RowState.WORKING, counts_down=True)
        case CodeReceived():
            rows[CONSENT] = Row(tr("You answered in your browser"), rows[CONSENT].detail, RowState.DONE)
            rows[CODE] = replace(rows[CODE], state=RowState.WORKING)
        case TokenReceived(scopes=scopes):
            said = (
                tr("{count} permissions granted", count=len(scopes)) if len(scopes) != 1 else tr("1 permission granted")
            )
            if rows[CONSENT].state is RowState.WORKING:
                rows[CONSENT] = Row(tr("You allowed access"), rows[CONSENT].detail, RowState.DONE)
            exchanged = rows[CODE].state is RowState.WORKING
            title = tr("Exchanged the one-time code") if exchanged else tr("Received the token")
            rows[CODE] = Row(title, said, RowState.DONE)
            rows[BROWSER] = replace(rows[BROWSER], state=_done(rows[BROWSER].state))
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


def _pushed_words() -> str:
    return tr("The request was left at the server first, so the link holds nothing of it")


def _done(state: RowState) -> RowState:
    return RowState.DONE if state is RowState.WORKING else state


def _failed(rows: list[Row]) -> list[Row]:
    """The row that was at work gets the cross."""
    for place, row in enumerate(rows):
        if row.state is RowState.WORKING:
            rows[place] = replace(row, state=RowState.FAILED, counts_down=False)
    return rows


def _clock(at: float) -> str:
    return time.strftime("%H:%M:%S", time.localtime(at))
