"""Labels in place of secrets: the same secret has the same label everywhere in a flow, "access token A1".

In what is stored a label is `‹A1:43›`: a letter for what it is, a number, and how many characters it has. Values are
remembered in memory only. So that a later program recognises a token, the store keeps a keyed digest of long random
ones; a short one might be guessed from its digest, so it has none.
"""

import hashlib
import hmac
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, quote_plus

from desktop_app.core.i18n import tr

LABEL: Final = re.compile(r"‹([A-Z])(\d{1,4}):(\d{1,7})›")
DIGESTED: Final = frozenset("ARH")
"""Letters of what later messages carry: access and refresh tokens, API keys."""
_SHORTEST_DIGESTED: Final = 20
_SHORTEST_REPLACED: Final = 6
"""A shorter value is replaced where its name says what it is, not wherever its characters stand."""

OTHER: Final = "X"
BY_NAME: Final[Mapping[str, str]] = {
    "access_token": "A", "token": "A", "refresh_token": "R", "id_token": "I", "id_token_hint": "I", "code": "C",
    "code_verifier": "V", "state": "S", "nonce": "N", "client_secret": "K", "api_key": "H", "client_assertion": "J",
    "assertion": "J", "device_code": "D", "user_code": "U", "request_uri": "Q", "request": "Q", "dpop": "P",
    "registration_access_token": "G", "subject_token": "A", "actor_token": "A",
}  # fmt: skip


def kind_of(letter: str) -> str:
    """What a label's letter stands for, in words."""
    return _kinds().get(letter, tr("secret"))


def _kinds() -> dict[str, str]:
    return {
        "A": tr("access token"), "R": tr("refresh token"), "I": tr("ID token"), "C": tr("code"), "V": tr("verifier"),
        "S": tr("state"), "N": tr("nonce"), "K": tr("client secret"), "J": tr("assertion"), "D": tr("device code"),
        "U": tr("user code"), "Q": tr("request reference"), "P": tr("proof"), "G": tr("registration token"),
        "H": tr("API key"),
    }  # fmt: skip


def readable(text: str) -> str:
    """`text` with its labels in words: `‹access token A1, 43 characters›`."""
    return LABEL.sub(lambda found: f"‹{words(found[0])}›", text)


def words(label: str) -> str:
    """One label in words: "access token A1, 43 characters"."""
    found = LABEL.fullmatch(label)
    if found is None:
        return label
    return tr("{kind} {mark}, {n} characters", kind=kind_of(found[1]), mark=found[1] + found[2], n=found[3])


def name_of(label: str) -> str:
    """The label's letter and number, "A1"; "" where `label` is none. Equal names mean equal secrets."""
    found = LABEL.fullmatch(label)
    return found[1] + found[2] if found else ""


def digest(key: bytes, value: str) -> bytes:
    """What the store keeps of a token to recognise it by; nothing (b"") of one that is too short for that."""
    if len(value) < _SHORTEST_DIGESTED:
        return b""
    return hmac.digest(key, value.encode("utf-8", "surrogatepass"), hashlib.sha256)[:12]


@dataclass(frozen=True, slots=True)
class Known:
    """A label that a flow has given. `digest` may be empty."""

    letter: str
    number: int
    digest: bytes


class Labels:
    """The labels of one flow. Not for several threads at once."""

    def __init__(self, key: bytes, known: Iterable[Known] = ()) -> None:
        """key: for the digests. known: labels of before, as the store has them."""
        self._key = key
        self._by_value: dict[str, str] = {}
        self._by_digest: dict[bytes, Known] = {}
        self._counts: dict[str, int] = {}
        self._new: list[Known] = []
        self._forms: list[tuple[str, str]] = []
        for each in known:
            self._counts[each.letter] = max(self._counts.get(each.letter, 0), each.number)
            if each.digest:
                self._by_digest[each.digest] = each

    def label(self, letter: str, value: str) -> str:
        """The label of `value`: the one it has, else a new one with `letter`. "" for an empty value."""
        if not value or LABEL.fullmatch(value):
            return value
        if value not in self._by_value:
            self._learn(letter, value)
        return self._by_value[value]

    def knows(self, value: str) -> bool:
        """Whether `value` has a label here, or had one in an earlier program."""
        return value in self._by_value or ((found := digest(self._key, value)) != b"" and found in self._by_digest)

    def _learn(self, letter: str, value: str) -> None:
        kept = digest(self._key, value)
        known = self._by_digest.get(kept) if kept else None
        if known is None:
            self._counts[letter] = number = self._counts.get(letter, 0) + 1
            known = Known(letter, number, kept if letter in DIGESTED else b"")
            self._new.append(known)
        self._by_value[value] = text = f"‹{known.letter}{known.number}:{len(value)}›"
        if len(value) >= _SHORTEST_REPLACED:
            forms = {value, quote(value, safe="", errors="surrogatepass"), quote_plus(value, errors="surrogatepass")}
            self._forms += [(form, text) for form in forms]
            self._forms.sort(key=lambda form: -len(form[0]))  # a value within a longer one must not break that

    def replace(self, text: str) -> str:
        """`text` with every known value replaced, wherever it stands."""
        for form, label in self._forms:
            if form in text:
                text = text.replace(form, label)
        return text

    def take_new(self) -> list[Known]:
        """What was learned since the last time, for the store."""
        new, self._new = self._new, []
        return new


def segments(text: str) -> Iterator[tuple[str, bool]]:
    """`text` in pieces, each with whether it is a label."""
    end = 0
    for found in LABEL.finditer(text):
        if found.start() > end:
            yield text[end : found.start()], False
        yield found[0], True
        end = found.end()
    if end < len(text):
        yield text[end:], False
