"""What went wrong with a request, why, and what to do first: the states of the response pane. No widgets."""

from dataclasses import dataclass
from enum import Enum
from typing import Final, Literal

from desktop_app.core import www_authenticate
from desktop_app.core.api.response import Response
from desktop_app.core.api.variables.values import of_answer
from desktop_app.core.errors import (
    HostNotAllowed,
    NetworkProblem,
    RateLimited,
    RequestProblem,
    ScopeMissing,
    SignInNeeded,
    UserFacing,
)
from desktop_app.core.i18n import tr
from desktop_app.core.redact import mask_text
from desktop_app.ui.console.answer.body import Body
from desktop_app.ui.console.answer.words import StatusTone, size, wait_length


class Action(Enum):
    """A button below a problem."""

    START_SANDBOX = "start_sandbox"
    TRY_AGAIN = "try_again"
    SEND_NOW = "send_now"
    STOP = "stop"
    SIGN_IN = "sign_in"
    OPEN_TOKEN = "open_token"
    REQUEST_SCOPE = "request_scope"
    SEND_ANYWAY = "send_anyway"
    EDIT = "edit"
    VALUES = "values"
    DETAILS = "details"
    SAVE = "save"


@dataclass(frozen=True)
class Problem:
    """icon: name in resources/icons. reason may hold `code` and **strong** words. actions: the first thing to do first.

    status: what stands where the status code would. detail: behind the Details button.
    """

    icon: str
    tone: Literal["info", "ok", "warn", "bad"]
    title: str
    reason: str
    actions: tuple[Action, ...]
    status: str = ""
    status_tone: StatusTone = "warn"
    detail: str = ""
    scopes: tuple[str, ...] = ()


_NO_ANSWER: Final = frozenset({"timed_out", "broken_answer", "bad_encoding", "answer_too_large", "too_many_redirects"})


def of_error(error: UserFacing, *, sandbox: bool) -> Problem:
    """The state for a request that got no answer. sandbox: the connection is the sandbox's."""
    detail = (Action.DETAILS,) if error.detail else ()
    match error:
        case ScopeMissing():
            return Problem(
                "lock", "warn",
                tr("This needs {scopes}", scopes=", ".join(error.scopes)),
                tr("Your token does not allow it, so the request was not sent. You can ask for it in the browser."),
                (Action.REQUEST_SCOPE, Action.SEND_ANYWAY), tr("Not sent"), scopes=error.scopes,
            )  # fmt: skip
        case NetworkProblem():
            start = (Action.START_SANDBOX,) if sandbox and error.code == "unreachable" else ()
            hint = tr("The sandbox may have stopped.") if start else error.remedy
            sent = tr("No answer") if error.code in _NO_ANSWER else tr("Not sent")
            return Problem(
                "wifi",
                "info",
                error.message.rstrip("."),
                hint,
                (*start, Action.TRY_AGAIN, *detail),
                sent,
                "text3",
                error.detail,
            )
        case SignInNeeded():
            return Problem(
                "key", "warn", error.message, tr("Sign in again, then send the request."),
                (Action.SIGN_IN, Action.OPEN_TOKEN), tr("Not sent"), detail=error.detail,
            )  # fmt: skip
        case RateLimited():
            return Problem("clock", "warn", error.message, error.remedy, (Action.SEND_NOW,), tr("Slowed down"))
        case HostNotAllowed():
            return Problem("shield", "warn", error.message, error.remedy, (Action.EDIT,), tr("Not sent"))
        case RequestProblem():
            gives = error.code == "variable_missing" and not of_answer(error.detail)
            actions = (Action.VALUES, Action.EDIT) if gives else (Action.EDIT,)
            return Problem("warn", "warn", error.message, error.remedy, actions, tr("Not sent"))
        case _:
            return Problem(
                "warn", "bad", error.message, error.remedy, (Action.TRY_AGAIN, *detail), "", "bad", error.detail
            )


def of_response(response: Response) -> Problem | None:
    """The state for an answer that says what the token lacks or asks to wait; None for an answer to be read."""
    said = _said(response)
    if response.status == 401:
        renewed = (
            tr("Framer Desk renewed it once and the answer was the same.")
            if response.renewed
            else tr("It could not be renewed.")
        )
        return Problem(
            "key", "warn", tr("The API did not accept your token"), f"{said} {renewed}".strip(),
            (Action.SIGN_IN, Action.OPEN_TOKEN), "401",
        )  # fmt: skip
    challenge = www_authenticate.bearer(_challenges(response))
    if response.status == 403 and challenge and challenge.error == "insufficient_scope":
        needs = ", ".join(challenge.scopes) or tr("further permissions")
        refused = tr("The API refused because your token does not allow it. You can ask for it in the browser.")
        actions = (Action.REQUEST_SCOPE,) if challenge.scopes else (Action.SIGN_IN,)
        return Problem(
            "lock", "warn", tr("This needs {scopes}", scopes=needs), f"{refused} {said}".strip(), actions, "403",
            scopes=challenge.scopes,
        )  # fmt: skip
    if response.status == 429:
        return Problem(
            "clock", "warn", tr("The API still asks to wait"), tr("It was asked three times. Try again later."),
            (Action.SEND_NOW,), "429",
        )  # fmt: skip
    if response.status >= 500 and response.size == 0:
        return Problem(
            "warn", "bad", tr("The API had a problem ({status})", status=response.status), tr("Your request was fine."),
            (Action.TRY_AGAIN,), str(response.status), "bad",
        )  # fmt: skip
    return None


def of_body(body: Body, response: Response) -> Problem | None:
    """The state for a body that can't be read as text; None for one that can."""
    if body.kind == "empty":
        return Problem("check", "info", tr("No content"), tr("The answer has no body. The status says it all."), ())
    if body.kind != "binary":
        return None
    kind = response.content_type or tr("Unknown type")
    title = f"{kind}, {size(response.size)}"
    return Problem(
        "file", "info", title, tr("This is no text. Save it to look at it with another program."), (Action.SAVE,)
    )


def waiting_for_limit(asked: float, left: float, attempt: int, tries: int) -> Problem:
    """The state while a rate limit is waited out. asked, left: seconds. attempt 1: it was not sent yet."""
    if attempt == 1:
        length = wait_length(left)
        reason = tr("Your requests have used it up, so this one waits. It is sent in **{length}**.", length=length)
        return Problem("clock", "warn", tr("The rate limit is reached"), reason, (Action.SEND_NOW, Action.STOP),
                       tr("Not sent yet"))  # fmt: skip
    reason = tr(
        "Sending again in **{left} s**. Try {attempt} of {tries}.",
        left=max(0, int(left + 0.999)), attempt=attempt, tries=tries,
    )  # fmt: skip
    title = tr("The API asked to wait {length}", length=wait_length(asked))
    return Problem("clock", "warn", title, reason, (Action.SEND_NOW, Action.STOP), tr("Slowed down"))


def _challenges(response: Response) -> list[str]:
    return [value for name, value in response.headers if name.lower() == "www-authenticate"]


def _said(response: Response) -> str:
    challenge = www_authenticate.bearer(_challenges(response))
    words = mask_text(challenge.description).removesuffix(".") if challenge else ""
    return tr("It says: “{words}”.", words=words) if words else ""


def allowed(scopes: tuple[str, ...]) -> Problem:
    """The state for a request that was stopped for want of `scopes`, and may be sent now."""
    return Problem(
        "check", "ok",
        tr("{scopes} is allowed now", scopes=", ".join(scopes)) if len(scopes) == 1
        else tr("{scopes} are allowed now", scopes=", ".join(scopes)),
        tr("The request is as you left it. It was not sent yet."),
        (Action.SEND_NOW,), tr("Not sent"),
    )  # fmt: skip


def words(action: Action) -> str:
    """What the button says."""
    return {
        Action.START_SANDBOX: tr("Start sandbox"),
        Action.TRY_AGAIN: tr("Try again"),
        Action.SEND_NOW: tr("Send now"),
        Action.STOP: tr("Stop"),
        Action.SIGN_IN: tr("Sign in again"),
        Action.OPEN_TOKEN: tr("Open token"),
        Action.REQUEST_SCOPE: tr("Request scope"),
        Action.SEND_ANYWAY: tr("Send anyway"),
        Action.EDIT: tr("Edit the address"),
        Action.VALUES: tr("Give it a value…"),
        Action.DETAILS: tr("Details"),
        Action.SAVE: tr("Save…"),
    }[action]
