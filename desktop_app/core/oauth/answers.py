"""Reading the JSON answers of a server's endpoints, sloppy ones included: every way to fail has its own words.

The token, device authorization and pushed authorization request endpoints all answer an object, or an error as in
RFC 6749 section 5.2. Some servers send errors with another status, as HTML, or with nothing in them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import quote_plus

from desktop_app.core import address
from desktop_app.core.errors import ProtocolProblem, SignInFailed
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.problems import OAuthError, sign_in_failed
from desktop_app.core.redact import MASK, SENSITIVE_NAMES, Secret, mask_text
from desktop_app.core.transport.answer import Answer

FIFTY_YEARS = 50 * 365 * 86400


def members(
    answer: Answer, endpoint: str = "token", *, sent: Sequence[Secret] = (), grant: str = "authorization_code"
) -> dict[str, Any]:
    """The members of a successful answer of `endpoint` (token, device, par: the first word of the error codes).

    sent: what the request held; a server that repeats it in its complaint does not make us show it. grant: what the
    request was for. Raises SignInFailed with the words of the server's error, ProtocolProblem for an answer that
    can't be used.
    """
    if not _succeeded(answer):
        answer = replace(answer, content=_without(answer.content, sent))
    host, setting, request = address.authority(answer.url), _SETTINGS[endpoint], _name(endpoint)
    if 300 <= answer.status < 400:
        raise ProtocolProblem(
            f"{endpoint}_redirect",
            tr("{host} answered the {request} request with a redirect ({status}), so nothing was sent on.",
               host=host, request=request, status=answer.status),
            tr("Check {setting}. An endpoint that redirects would give your code to another place.", setting=setting),
        )  # fmt: skip
    found = answer.json_object()
    if found is not None and (error := OAuthError.parse(found)):
        raise sign_in_failed(error, grant)
    if answer.status >= 500:
        raise SignInFailed(
            f"{endpoint}_server_error",
            tr("The sign-in server had a problem ({status}) and gave no token.", status=answer.status),
            tr("Try again in a moment."),
            detail=excerpt(answer),
        )
    if found is None:
        raise ProtocolProblem(
            f"{endpoint}_not_json",
            tr("{host} answered the {request} request with something that is not JSON (status {status}).",
               host=host, request=request, status=answer.status),
            tr("Check {setting}; it may lead to a web page.", setting=setting),
            detail=excerpt(answer),
        )  # fmt: skip
    if not _succeeded(answer):
        raise SignInFailed(
            f"{endpoint}_refused",
            tr("The sign-in server gave no token ({status}) and did not say why.", status=answer.status),
            tr("Check the client ID and the redirect address at the provider."),
            detail=excerpt(answer),
        )
    return found


_SETTINGS = {
    "token": "token_endpoint",
    "device": "device_authorization_endpoint",
    "par": "pushed_authorization_request_endpoint",
}
"""The field of the connection that leads to each endpoint."""


def _name(endpoint: str) -> str:
    return {"device": tr("device code"), "par": tr("pushed authorization")}.get(endpoint, tr("token"))


def secrets_in(form: Mapping[str, str]) -> list[Secret]:
    """What of a request's form must not be shown."""
    return [Secret(form[name]) for name in SENSITIVE_NAMES & form.keys()]


def excerpt(answer: Answer) -> str:
    """The first 200 characters of an answer, redacted."""
    text = " ".join(answer.content[:2000].decode("utf-8", "replace").split())
    return mask_text(f"status {answer.status}, {answer.media_type or 'no content type'}: {text}")[:200]


def seconds(value: object) -> float | None:
    """A span such as `expires_in`. Servers send numbers as texts, too; what is no sane number counts as unknown."""
    try:
        found = float(value) if isinstance(value, int | float | str) and not isinstance(value, bool) else -1.0
    except (ValueError, OverflowError):
        return None
    return found if 0 <= found <= FIFTY_YEARS else None


def secret(value: object) -> Secret | None:
    """A token made of the characters that one may have (RFC 6749 appendices A.12 and A.17); no other can be sent."""
    return Secret(value) if isinstance(value, str) and value and value.isascii() and value.isprintable() else None


def _succeeded(answer: Answer) -> bool:
    return 200 <= answer.status < 300


def _without(content: bytes, secrets: Sequence[Secret]) -> bytes:
    for one in secrets:
        for form in {one.reveal(), quote_plus(one.reveal())} - {""}:
            content = content.replace(form.encode(), MASK.encode())
    return content
