"""Proof of possession (RFC 9449): a token is tied to a key of this computer, and each request carries a proof.

`ProofKeys` keeps the key in the vault, `Prover` makes the proofs and remembers the nonces that servers ask for,
`proven` sends a request with one and, where the server wants its nonce in it, once more.
"""

import asyncio
import base64
import hashlib
import json
import re
import secrets
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from desktop_app.core import address, logs
from desktop_app.core.clock import Clock
from desktop_app.core.errors import ProtocolProblem, VaultProblem
from desktop_app.core.i18n import tr
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.redact import Secret
from desktop_app.core.transport.answer import Answer
from desktop_app.core.vault.base import SecretId, Vault

KIND = "dpop_key"
ALGORITHM = "ES256"
_NONCE = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]{1,512}")
"""What a nonce may be made of (section 8.1), and how long one may be that we carry around."""
_ASKS = re.compile(r"(?i)\bDPoP\b.*\berror\s*=\s*\"?use_dpop_nonce\b", re.DOTALL)


class Prover:
    """Makes the proofs for one key. The newest nonce of each origin goes into the next proof for it (section 8.2)."""

    def __init__(self, jwk: Mapping[str, Any], clock: Clock) -> None:
        """jwk: the private P-256 key. Raises ValueError when it is none."""
        from joserfc.errors import JoseError
        from joserfc.jwk import ECKey

        try:
            self._key = ECKey.import_key(dict(jwk))
            if not self._key.is_private or self._key.curve_name != "P-256":
                raise ValueError("no private P-256 key")
            self._public = {name: jwk[name] for name in ("kty", "crv", "x", "y")}
        except (JoseError, KeyError, TypeError) as error:
            raise ValueError("no private P-256 key") from error
        self._clock = clock
        self._nonces: dict[address.Origin, str] = {}

    @property
    def thumbprint(self) -> str:
        """The key's thumbprint (RFC 7638), as `cnf.jkt` of a token names it, and `dpop_jkt` of a request."""
        return self._key.thumbprint()

    def proof(self, method: str, url: str, token: Secret | None = None) -> str:
        """A proof for one request (section 4.2): `token` is the access token that goes with it, for `ath`."""
        from joserfc import jwt

        claims: dict[str, Any] = {
            "jti": secrets.token_urlsafe(16),
            "htm": method,
            "htu": _target(url),
            "iat": int(self._clock.now()),
        }
        if token is not None:
            claims["ath"] = _digest(token.reveal())
        if nonce := self._nonces.get(address.origin(url)):
            claims["nonce"] = nonce
        header = {"alg": ALGORITHM, "typ": "dpop+jwt", "jwk": self._public}
        return jwt.encode(header, claims, self._key, algorithms=[ALGORITHM])

    def headers(self, method: str, url: str, token: Secret) -> dict[str, str]:
        """The header fields of a request that `token` goes with (section 7.1)."""
        return {"Authorization": f"DPoP {token.reveal()}", "DPoP": self.proof(method, url, token)}

    def hear(self, url: str, nonce: str | None) -> bool:
        """Remember the nonce that an answer from `url` carries; gives whether it has one that can be used."""
        if not nonce or not _NONCE.fullmatch(nonce):
            return False
        self._nonces[address.origin(url)] = nonce
        return True


async def proven(
    prover: Prover | None,
    url: str,
    send: Callable[[dict[str, str]], Awaitable[Answer]],
    headers: Callable[[Prover], dict[str, str]],
) -> Answer:
    """The answer to a request to `url` that carries a proof; to a plain one where there is no `prover`.

    A server that wants its nonce in the proof (section 8) is asked once more, never twice.
    """
    if prover is None:
        return await send({})
    answer = await send(headers(prover))
    if prover.hear(url, answer.headers.get("dpop-nonce")) and wants_nonce(
        answer.status, answer.headers.get("www-authenticate", ""), answer.json_object()
    ):
        answer = await send(headers(prover))
        prover.hear(url, answer.headers.get("dpop-nonce"))
    return answer


def wants_nonce(status: int, challenge: str, members: Mapping[str, Any] | None = None) -> bool:
    """Whether an answer refuses a proof for want of a nonce, at a token endpoint or at an API (sections 8 and 9)."""
    if status not in (400, 401, 403):
        return False
    return bool(_ASKS.search(challenge)) or (members or {}).get("error") == "use_dpop_nonce"


class ProofKeys:
    """The keys, one for each connection, sign-in server and client, kept in the vault."""

    def __init__(self, vault: Callable[[], Vault], clock: Clock) -> None:
        self._vault = vault
        self._clock = clock
        self._provers: dict[Secret, Prover] = {}

    async def prover(self, profile: str, issuer: str, client: str) -> Prover:
        """The prover of this connection; its key is made where there is none yet. Raises VaultProblem."""
        if found := await self.find(profile, issuer, client):
            return found
        return await asyncio.to_thread(self._obtain, SecretId(profile, issuer, client, "", KIND))

    async def find(self, profile: str, issuer: str, client: str) -> Prover | None:
        """The prover of this connection, or None where there is no key. Raises VaultProblem."""
        return await asyncio.to_thread(self._find, SecretId(profile, issuer, client, "", KIND))

    def _find(self, filed: SecretId) -> Prover | None:
        kept = self._vault().get(filed)
        return self._of(kept, filed) if kept else None

    def _obtain(self, filed: SecretId) -> Prover:
        vault = self._vault()
        with vault.transaction():  # two programs that sign in at once end with one key
            kept = vault.get(filed)
            if kept is None:
                vault.put(filed, kept := _new_key())
        return self._of(kept, filed)

    def _of(self, kept: Secret, filed: SecretId) -> Prover:
        # By the key itself, not by its place: another program may have put a new one there.
        if kept not in self._provers:
            self._provers[kept] = _load(kept, filed.profile, self._clock)
        return self._provers[kept]


def require_support(metadata: ServerMetadata) -> None:
    """Raise ProtocolProblem `dpop_unsupported` where a server names the algorithms of proofs, and ours is not there."""
    listed = metadata.dpop_signing_alg_values_supported
    if listed is not None and ALGORITHM not in listed:
        raise ProtocolProblem(
            "dpop_unsupported",
            tr("{issuer} takes no DPoP proofs that Framer Desk can make ({alg}).",
               issuer=metadata.issuer, alg=ALGORITHM),
            tr("Turn dpop off for this connection."),
        )  # fmt: skip


def _target(url: str) -> str:
    """`url` as a proof names it: without query and fragment, host and port as servers compare them (section 4.3)."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    usual = parts.port in (None, address.DEFAULT_PORTS.get(parts.scheme))
    return urlunsplit((parts.scheme, host if usual else f"{host}:{parts.port}", parts.path or "/", "", ""))


def _new_key() -> Secret:
    from joserfc.jwk import ECKey

    return Secret(json.dumps(ECKey.generate_key("P-256").as_dict(private=True)))


def _load(kept: Secret, profile: str, clock: Clock) -> Prover:
    try:
        jwk = json.loads(kept.reveal())
        logs.know(Secret(str(jwk["d"])))
        return Prover(jwk, clock)
    except (ValueError, LookupError, TypeError) as error:
        raise VaultProblem(
            "dpop_key_unreadable",
            tr("The key that ties the tokens of {profile} to this computer can't be read.", profile=profile),
            tr("Remove the connection and add it again, then sign in."),
        ) from error


def _digest(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
