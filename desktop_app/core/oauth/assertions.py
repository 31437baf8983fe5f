"""Signed assertions: proving a client (RFC 7523 section 2.2, OpenID Connect Core 9) and as a grant (section 2.1).

`SigningKey` is a private key from a PEM or JWK file. An assertion lives for a minute or two and is used once.
"""

import base64
import json
import secrets
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.core import files
from desktop_app.core.errors import ProfileProblem
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret

if TYPE_CHECKING:
    from joserfc.jwk import ECKey, OKPKey, RSAKey

    Key = RSAKey | ECKey | OKPKey

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
LIFETIME = 120.0
"""Seconds that an assertion holds: long enough for a clock that is a little off, and used once anyway."""
SMALLEST_RSA = 2048
"""Bits (RFC 7518 section 3.3)."""
ALGORITHMS = {
    "RSA": ("RS256", "PS256", "RS384", "PS384", "RS512", "PS512"),
    "P-256": ("ES256",),
    "P-384": ("ES384",),
    "P-521": ("ES512",),
    "Ed25519": ("Ed25519", "EdDSA"),
}
"""The algorithms of each kind of key, the one that servers know most often first."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key, and the names that go into the header: `kid` where it has one, `alg` where its JWK fixes one."""

    key: "Key"
    kid: str = ""
    alg: str = ""

    @classmethod
    def parse(cls, text: Secret, *, kid: str = "") -> "SigningKey":
        """The key in `text`: PEM, a private JWK, or a JWK set of which `kid` or the first private key is taken.

        Raises ProfileProblem `private_key` with what is wrong with it.
        """
        value = text.reveal().strip()
        return _from_jwk(value, kid) if value.startswith("{") else _from_pem(value, kid)

    @classmethod
    def load(cls, path: str, *, kid: str = "") -> "SigningKey":
        """The key in a file. Blocks. Raises as `parse`, and StorageProblem for a file that can't be read."""
        data = files.read_bytes(Path(path).expanduser())
        if data is None:
            raise _unusable(tr("There is no key file {path}.", path=path))
        return cls.parse(Secret(data.decode("utf-8", "replace")), kid=kid)

    def algorithm(self, listed: Iterable[str] | None = None) -> str:
        """The algorithm to sign with: the key's own, else the first that the server lists too.

        Raises ProfileProblem `private_key` when the server takes none of this key's.
        """
        able = (self.alg,) if self.alg else ALGORITHMS[_kind(self.key)]
        taken = [one for one in able if listed is None or one in set(listed)]
        if not taken:
            raise _unusable(
                tr("The sign-in server takes no signature of this kind of key ({able}).", able=", ".join(able)),
                tr("Use a key for one of {listed}.", listed=", ".join(sorted(set(listed or ())))[:200]),
            )
        return taken[0]

    def public(self) -> dict[str, Any]:
        """The public half as a JWK with its names (RFC 7517 section 4)."""
        return {**self.key.as_dict(private=False), "use": "sig", **self._names()}

    def seal(self) -> Secret:
        """The whole key as a JWK, for the vault; `parse` reads it."""
        return Secret(json.dumps({**self.key.as_dict(private=True), **self._names()}))

    def _names(self) -> dict[str, str]:
        return {name: value for name, value in (("kid", self.kid), ("alg", self.alg)) if value}

    def sign(self, claims: Mapping[str, Any], algorithm: str) -> Secret:
        """`claims` as a signed JWT."""
        from joserfc import jwt
        from joserfc.errors import SecurityWarning

        header = {"alg": algorithm, "typ": "JWT", **({"kid": self.kid} if self.kid else {})}
        with warnings.catch_warnings():
            # "EdDSA" is the name that servers list; its successor "Ed25519" is new (RFC 9864).
            warnings.simplefilter("ignore", SecurityWarning)
            return Secret(jwt.encode(header, dict(claims), self.key, algorithms=[algorithm]))


def claims(issuer: str, subject: str, audience: str, now: float) -> dict[str, Any]:
    """The claims of an assertion (RFC 7523 section 3); `now` in seconds since the epoch."""
    return {
        "iss": issuer,
        "sub": subject,
        "aud": audience,
        "iat": int(now),
        "exp": int(now + LIFETIME),
        "jti": secrets.token_urlsafe(16),
    }


def _from_pem(text: str, kid: str) -> SigningKey:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        load_pem_private_key(text.encode(), None)
    except TypeError:
        raise _unusable(
            tr("The private key is locked with a passphrase."),
            tr("Write it without one: openssl pkey -in KEY -out NEW, in a folder that only you can read."),
        ) from None
    except (ValueError, UnsupportedAlgorithm):
        raise _unusable(tr("The private key is neither PEM nor a JWK.")) from None
    from joserfc.errors import JoseError
    from joserfc.jwk import ECKey, OKPKey, RSAKey

    for kind in (RSAKey, ECKey, OKPKey):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # a short key is refused below, in words
                return SigningKey(_checked(kind.import_key(text)), kid)
        except (JoseError, ValueError, TypeError):
            continue
    raise _unusable(tr("The private key is of a kind that can't sign here."))


def _from_jwk(text: str, kid: str) -> SigningKey:
    from joserfc.errors import JoseError
    from joserfc.jwk import ECKey, OKPKey, RSAKey, import_key

    try:
        found = json.loads(text)
        listed = found.get("keys", [found])
        private = [one for one in listed if isinstance(one, dict) and "d" in one and kid in ("", one.get("kid", kid))]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            key = import_key(private[0])
    except (JoseError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
        raise _unusable(tr("The JWK file holds no private key that can be used.")) from None
    if not isinstance(key, RSAKey | ECKey | OKPKey):
        raise _unusable(tr("The JWK file holds no private key that can be used."))
    own_kid, own_alg = private[0].get("kid"), private[0].get("alg")
    checked = _checked(key)
    alg = own_alg if own_alg in ALGORITHMS[_kind(checked)] else ""
    return SigningKey(checked, kid or (own_kid if isinstance(own_kid, str) else ""), alg)


def _checked(key: "Key") -> "Key":
    if not key.is_private or _kind(key) not in ALGORITHMS:
        raise _unusable(tr("The private key is of a kind that can't sign here."))
    if len(_decoded(key.as_dict(private=False).get("n", ""))) * 8 < (SMALLEST_RSA if key.key_type == "RSA" else 0):
        raise _unusable(tr("The private key is too short: RSA keys need {bits} bits.", bits=SMALLEST_RSA))
    return key


def _decoded(number: object) -> bytes:
    text = number if isinstance(number, str) else ""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _kind(key: "Key") -> str:
    return "RSA" if key.key_type == "RSA" else str(getattr(key, "curve_name", ""))


def _unusable(message: str, remedy: str = "") -> ProfileProblem:
    return ProfileProblem(
        "private_key",
        message,
        remedy or tr("Set private_key_file to a PEM or JWK file with an RSA (2048 bits), P-256 or Ed25519 key."),
    )
