"""Random values that mean nothing by themselves, and the only form in which they are kept."""

import hashlib
import hmac
import secrets


def new_value(prefix: str) -> str:
    """A fresh value with 256 bits of chance. `prefix` tells people what they found: `sbr_` is a refresh token."""
    return prefix + secrets.token_urlsafe(32)


def digest(value: str) -> str:
    """What is stored instead of `value`. Plain SHA-256 will do, because 256 random bits can't be guessed."""
    return hashlib.sha256(value.encode("utf-8", "surrogateescape")).hexdigest()


def same(left: str, right: str) -> bool:
    """Compare in constant time."""
    return hmac.compare_digest(left.encode("utf-8", "surrogateescape"), right.encode("utf-8", "surrogateescape"))
