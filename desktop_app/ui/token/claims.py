"""What the parts of a token mean, in a sentence each. No Qt."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from desktop_app.core.i18n import tr
from desktop_app.core.tokens.token import TokenSet
from desktop_app.ui.life import clock_time

SHOWN_LIMIT = 400
"""Characters of one value that are shown; a token may hold any amount of text."""


def header_words(name: str, value: object) -> str:
    """What the member `name` of a JOSE header says (RFC 7515, RFC 9068); "" for one we don't know."""
    match name:
        case "alg" if str(value).lower() == "none":
            return tr("Not signed at all. Anyone could have written it.")
        case "alg" if str(value).startswith("HS"):
            return tr("How it was signed. Only the server can check it.")
        case "alg":
            return tr("How it was signed. A public key can check it.")
        case "kid":
            return tr("Which key signed it. Found in the server’s key list.")
        case "typ" if str(value).lower() in ("at+jwt", "application/at+jwt"):
            return tr("An access token, as RFC 9068 defines it.")
        case "typ":
            return tr("What kind of token it is.")
        case "jku" | "x5u":
            return tr("An address of keys. Framer Desk never follows it.")
        case "x5t" | "x5t#S256" | "x5c":
            return tr("The certificate of the signing key.")
        case "crit":
            return tr("Parts that must be understood, or the token must be refused.")
        case "cty":
            return tr("What kind of content it carries.")
    return ""


def claim_words(name: str, value: object, tokens: TokenSet, api: str, now: float) -> str:
    """What the claim `name` says (RFC 7519, RFC 9068, OpenID Connect Core); "" for one we don't know.

    api: the address of the connection's API, to say whether `aud` means it.
    """
    if name in ("iat", "exp", "nbf", "auth_time", "updated_at"):
        return _time_words(name, value, now)
    match name:
        case "iss" if value == tokens.issuer:
            return tr("Who issued it. Matches the sign-in server.")
        case "iss":
            return tr("Who issued it. This is not the sign-in server.")
        case "aud":
            return _audience_words(value, tokens, api)
        case "client_id" | "azp" | "cid" if value == tokens.client_id:
            return tr("The app that asked. This one.")
        case "client_id" | "azp" | "cid":
            return tr("The app that asked. Not this one.")
        case "scope" | "scp" | "scopes":
            return _scope_words(tokens)
    return _plain_words(name)


def _plain_words(name: str) -> str:
    return {
        "sub": tr("Your account’s permanent ID."),
        "jti": tr("A unique number, so reuse can be noticed."),
        "nonce": tr("A value this app made up, so that an old token can’t be slipped in."),
        "name": tr("Your name."),
        "given_name": tr("Your first name."),
        "family_name": tr("Your last name."),
        "preferred_username": tr("The name you go by there."),
        "email": tr("Your e-mail address."),
        "email_verified": tr("Whether the server has checked that address."),
        "picture": tr("The address of your picture."),
        "locale": tr("Your language."),
        "zoneinfo": tr("Your time zone."),
        "acr": tr("How strictly you were signed in."),
        "amr": tr("How you proved who you are."),
        "sid": tr("Your session at the server."),
        "at_hash": tr("Ties this ID token to its access token."),
        "c_hash": tr("Ties this ID token to the one-time code."),
        "cnf": tr("The key that must be shown along with it."),
        "act": tr("Who acts on your behalf."),
        "roles": tr("Roles of your account."),
        "groups": tr("Groups your account is in."),
        "permissions": tr("What your account may do."),
        "entitlements": tr("What your account may use."),
        "tid": tr("The organisation your account belongs to."),
        "org_id": tr("The organisation your account belongs to."),
        "ver": tr("The version of this token’s format."),
    }.get(name, "")


def _time_words(name: str, value: object, now: float) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return tr("This should be a time, but it is not.")
    try:
        at = day_and_time(float(value), now)
    except (OverflowError, ValueError, OSError):
        return tr("This should be a time, but it is not.")
    return {
        "iat": tr("Issued {at}.", at=at),
        "exp": tr("Stops working {at}.", at=at) if float(value) > now else tr("Stopped working {at}.", at=at),
        "nbf": tr("Works from {at} on.", at=at),
        "auth_time": tr("You signed in {at}.", at=at),
        "updated_at": tr("Your details were last changed {at}.", at=at),
    }[name]


def _audience_words(value: object, tokens: TokenSet, api: str) -> str:
    audiences = value if isinstance(value, list) else [value]
    if audiences == [tokens.client_id]:
        return tr("Who may read it. This app only.")
    if len(audiences) == 1 and api and str(audiences[0]).startswith(api.rstrip("/")):
        return tr("Who may accept it. This API only.")
    if len(audiences) > 1:
        return tr("Who may accept it: {n} places.", n=len(audiences))
    return tr("Who may accept it.")


def _scope_words(tokens: TokenSet) -> str:
    missing = len(tokens.missing(tokens.scopes_requested))
    if not missing:
        return tr("What it lets you do.")
    return tr("What it lets you do. {n} you asked for were not granted.", n=missing)


def day_and_time(moment: float, now: float) -> str:
    """`moment` in words: "today at 14:24:48", or with the date for another day."""
    then, today = datetime.fromtimestamp(moment).astimezone(), datetime.fromtimestamp(now).astimezone()
    time = clock_time(moment, seconds=True)
    if then.date() == today.date():
        return tr("today at {time}", time=time)
    return tr("on {date} at {time}", date=day(moment, now), time=time)


def day(moment: float, now: float) -> str:
    """The day of `moment`: "24 Dec", with the year when it is another one."""
    then, today = datetime.fromtimestamp(moment).astimezone(), datetime.fromtimestamp(now).astimezone()
    words = f"{then.day} {then:%b}"
    return words if then.year == today.year else f"{words} {then.year}"


def value_text(value: object) -> str:
    """A value as one line: texts as they are, lists of texts joined by spaces, the rest as JSON."""
    if isinstance(value, str):
        text = value
    elif isinstance(value, Sequence) and all(isinstance(item, str) for item in value):
        text = " ".join(value)
    else:
        import json

        text = json.dumps(value, ensure_ascii=False)
    text = " ".join(text.split())
    return text if len(text) <= SHOWN_LIMIT else text[:SHOWN_LIMIT] + "…"


def in_order(claims: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """The claims in the order people ask for them: who, for whom, what, when; then the rest as it came."""
    first = ["iss", "aud", "sub", "client_id", "azp", "scope", "scp", "nonce", "name", "email", "iat", "nbf", "exp"]
    known = [(name, claims[name]) for name in first if name in claims]
    return known + [(name, value) for name, value in claims.items() if name not in first]
