"""Proof of possession (RFC 9449): checking the `DPoP` header, with a nonce of ours in it."""

import base64
import hashlib
import secrets
import time
from collections import OrderedDict
from typing import Any

from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import import_key

from desktop_app.sandbox.opaque import same

ALGORITHMS = ("ES256", "RS256")
IAT_LEEWAY = 300.0
NONCE_LIFETIME = 300.0
MAX_SEEN = 10_000


class ProofProblem(Exception):
    """A proof is missing something. `nonce_needed`: with the nonce of this answer it would have been good."""

    def __init__(self, text: str, *, nonce_needed: bool = False) -> None:
        super().__init__(text)
        self.nonce_needed = nonce_needed


class Proofs:
    """Checks proofs, remembers their ids, and hands out nonces (the current and the one before are good)."""

    def __init__(self) -> None:
        self._seen: OrderedDict[str, float] = OrderedDict()
        self._nonces = [secrets.token_urlsafe(18)]
        self._turned = time.monotonic()

    def nonce(self) -> str:
        """The nonce to send now (RFC 9449 section 8)."""
        if time.monotonic() - self._turned > NONCE_LIFETIME:
            self._nonces = [secrets.token_urlsafe(18), self._nonces[0]]
            self._turned = time.monotonic()
        return self._nonces[0]

    def check(self, proof: str, method: str, address: str, access_token: str | None = None) -> str:
        """The thumbprint of the key that signed `proof` for this request (section 4.3). ProofProblem if it is no good.

        address: of the request, without query. access_token: at an API, the token that goes with it (`ath`).
        """
        claims, thumbprint = _signed(proof)
        if claims.get("htm") != method or claims.get("htu") != address:
            raise ProofProblem("The DPoP proof is for another request (htm, htu).")
        issued = claims.get("iat")
        if not isinstance(issued, int | float) or abs(time.time() - issued) > IAT_LEEWAY:
            raise ProofProblem("The DPoP proof is too old or from the future (iat).")
        if access_token is not None and not same(str(claims.get("ath")), _hash(access_token)):
            raise ProofProblem("The DPoP proof is for another access token (ath).")
        self.nonce()
        if claims.get("nonce") not in self._nonces:
            raise ProofProblem("Use the nonce of this answer in the DPoP proof.", nonce_needed=True)
        self._first_time(claims.get("jti"))
        return thumbprint

    def _first_time(self, jti: Any) -> None:
        if not isinstance(jti, str) or not jti or len(jti) > 256:
            raise ProofProblem("The DPoP proof has no jti.")
        if jti in self._seen:
            raise ProofProblem("The DPoP proof was used before (jti).")
        self._seen[jti] = time.monotonic()
        while len(self._seen) > MAX_SEEN:
            self._seen.popitem(last=False)


class _Registry(jws.JWSRegistry):
    max_header_length = 4096  # joserfc allows 512 bytes, which an RSA key in the header exceeds


_REGISTRY = _Registry(algorithms=list(ALGORITHMS), strict_check_header=False)


def _signed(proof: str) -> tuple[dict[str, Any], str]:
    """The claims of a proof whose own key signed it, and the thumbprint of that key (RFC 7638)."""
    try:
        header = jws.extract_compact(proof.encode(), registry=_REGISTRY).headers()
        jwk = header.get("jwk")
        if header.get("typ") != "dpop+jwt" or header.get("alg") not in ALGORITHMS or not isinstance(jwk, dict):
            raise ProofProblem("The DPoP proof needs typ dpop+jwt, alg ES256 or RS256, and a jwk.")
        if jwk.get("kty") not in ("EC", "RSA") or "d" in jwk:
            raise ProofProblem("The jwk of the DPoP proof must be a public key.")
        key = import_key(jwk)
        token = jwt.decode(proof, key, registry=_REGISTRY)
        return dict(token.claims), key.thumbprint()
    except (JoseError, ValueError, TypeError) as error:
        raise ProofProblem("The DPoP proof can not be read or its signature is wrong.") from error


def _hash(value: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(value.encode()).digest()).rstrip(b"=").decode()
