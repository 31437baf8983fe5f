"""Is this the provider's answer to the sign-in that waits? The same checks for the browser and for a pasted address."""

import re
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret

_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_MAX_PARAMETERS: Final = 64
_MAX_PASTE: Final = 16 * 1024


class Params(Mapping[str, str]):
    """The parameters of an authorization response. Its repr names them and shows none of their values."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = dict(values)

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Params({', '.join(sorted(self._values))})"


def read_answer(query: str, state: Secret) -> Params:
    """The parameters in `query` when it is a genuine authorization response (RFC 6749 section 4.1.2).

    Genuine means: `state` is there once and is ours (compared in constant time), no parameter comes twice
    (section 3.1), and a `code` or an `error` is there; if both are, it is for the caller to take the error.
    Raises UserFacing: `state_mismatch`, `answer_repeated`, `answer_incomplete`.
    """
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=_MAX_PARAMETERS)
    except ValueError as error:
        raise _foreign() from error
    # Secret compares in constant time.
    if [Secret(value) for name, value in pairs if name == "state"] != [state]:
        raise _foreign()
    values = dict(pairs)
    if len(values) != len(pairs):
        raise UserFacing(
            "answer_repeated",
            tr("This answer says the same thing twice, so it was ignored."),
            tr("Try to sign in again. If it comes back, the server does not follow the standard."),
        )
    if not (values.get("code") or values.get("error")):
        raise UserFacing(
            "answer_incomplete",
            tr("This answer holds neither a code nor an error, so it was ignored."),
            tr("Try to sign in again. If it comes back, the server does not follow the standard."),
        )
    return Params(values)


def query_of_pasted(address: str, redirect_uri: str) -> str:
    """The query of `address`, which a person copied from the browser's address bar, if it is one of `redirect_uri`.

    Line breaks of a terminal, quotes and a missing `http://` are forgiven.
    Raises UserFacing: `paste_not_an_address`, `paste_other_address`.
    """
    text = "".join(address.split()).strip("\"'<>")
    if text and not _SCHEME.match(text):
        text = f"http://{text}"
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        host = None
    if not host or len(text) > _MAX_PASTE or ("." not in host and ":" not in host and host != "localhost"):
        raise UserFacing("paste_not_an_address", tr("This is not an address."), _how_to_paste(redirect_uri))
    wanted = urlsplit(redirect_uri)
    same_place = (parts.scheme.lower(), parts.netloc.lower()) == (wanted.scheme, wanted.netloc)
    if not same_place or (parts.path or "/") != (wanted.path or "/"):
        message = tr("This is another address ({host}), not the answer to this sign-in.", host=host)
        raise UserFacing("paste_other_address", message, _how_to_paste(redirect_uri))
    return parts.query


def _how_to_paste(redirect_uri: str) -> str:
    return tr("Allow access in the browser, then copy the whole address. It starts with {uri}?", uri=redirect_uri)


def _foreign() -> UserFacing:
    return UserFacing(
        "state_mismatch",
        tr("This answer does not belong to the sign-in you started, so it was ignored."),
        tr("Finish the sign-in in the tab that Framer Desk opened."),
    )
