"""Signatures of tokens, checked with the keys of their server (JWS, RFC 7515; RFC 8725)."""

from collections.abc import Mapping
from typing import Any

from desktop_app.core.errors import ProtocolProblem
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.server import Server
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.keys import KeySets
from desktop_app.core.tokens.token import decode_jwt

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519")
"""Asymmetric signatures only: `none` and HS256 would let anyone, or any client, make tokens."""


class Signatures:
    """Checks signatures with the key sets that servers publish."""

    def __init__(self, keys: KeySets) -> None:
        self._keys = keys

    async def good(self, token: Secret, server: Server) -> bool:
        """Whether a key of `server` signed `token`.

        Raises ProtocolProblem `algorithm_refused` for an algorithm that proves nothing, `keys_unknown` when the
        server names no keys, and whatever `KeySets.candidates` raises.
        """
        header = decode_jwt(token)[0]
        if header.get("alg") not in ALGORITHMS:
            raise ProtocolProblem(
                "algorithm_refused",
                tr("A token is signed with {alg}, which proves nothing.", alg=repr(header.get("alg"))),
                tr("Report it to the provider. Nothing was kept."),
            )
        uri = server.metadata.jwks_uri
        if not uri:
            raise ProtocolProblem(
                "keys_unknown",
                tr("{issuer} does not say where its keys are, so the ID token can't be checked.",
                   issuer=server.metadata.issuer),
                tr("Set jwks_uri for this connection, or leave out the scope openid."),
            )  # fmt: skip
        candidates = await self._keys.candidates(uri, server.profile.route, header)
        if any(verifies(token, header["alg"], key) for key in candidates):
            return True
        newer = await self._keys.candidates(uri, server.profile.route, header, again=True)
        return any(verifies(token, header["alg"], key) for key in newer if key not in candidates)


def load() -> None:
    """Import what `verifies` needs. Takes longer than the check itself: for a thread, while somebody is waited for."""
    from joserfc import jwk, jws  # noqa: F401


def verifies(token: Secret, algorithm: str, key: Mapping[str, Any]) -> bool:
    """Whether `key`, a public JWK, made the signature of `token`. A key that can't be used has not."""
    from joserfc import jws
    from joserfc.errors import JoseError
    from joserfc.jwk import import_key

    try:
        public = {name: value for name, value in key.items() if name not in ("d", "p", "q", "dp", "dq", "qi")}
        jws.deserialize_compact(token.reveal(), import_key(public), algorithms=[algorithm])
    except (JoseError, ValueError, TypeError, KeyError):
        return False
    return True
