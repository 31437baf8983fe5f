"""The checks of RFC 9700 that look at the tokens: whom they serve, how long, and who may ask for them."""

from desktop_app.core.flow.facts import Facts
from desktop_app.core.flow.labels import name_of
from desktop_app.core.flow.verdict import Verdict
from desktop_app.core.i18n import tr


def sender_constrained(facts: Facts) -> Verdict:
    """Section 2.2.1: the access token works for whom it was given to, and nobody else."""
    name, section = "sender_constrained", "2.2.1"
    if not facts.answer:
        return Verdict(name, section, "unknown", tr("Token is tied to this computer"), tr("There is no token."))
    bound = facts.findings.get("binding", ("", ""))[0] == "pass"
    if bound or str(facts.answer.get("token_type", "")).lower() == "dpop":
        return Verdict(name, section, "pass", tr("Token is tied to this computer"),
                       tr("Each request proves that it holds the key (DPoP)."))  # fmt: skip
    title = tr("Token is not tied to this computer")
    if "ES256" in (facts.listed("dpop_signing_alg_values_supported") or []):
        return Verdict(name, section, "warn", title,
                       tr("Anyone who copies it can use it. The server offers DPoP."), action="dpop")  # fmt: skip
    return Verdict(name, section, "warn", title, tr("Anyone who copies it can use it."),
                   tr("Ask the API's owner to support DPoP (RFC 9449) or certificates (RFC 8705)."))  # fmt: skip


def refresh_tokens(facts: Facts) -> Verdict:
    """Section 2.2.2: refresh tokens of public clients rotate, or are bound to their sender."""
    name, section, title = "refresh_tokens", "2.2.2", tr("Refresh token is replaced after use")
    if not facts.answer:
        return Verdict(name, section, "unknown", title, tr("There is no token."))
    if "refresh_token" not in facts.answer:
        return Verdict(name, section, "unknown", title, tr("The server gave no refresh token, so none can leak."))
    if str(facts.answer.get("token_type", "")).lower() == "dpop" and facts.client_authentication == "none":
        return Verdict(name, section, "pass", tr("Refresh token is tied to this computer"),
                       tr("It works only together with the key of this computer (RFC 9449 section 5)."))  # fmt: skip
    if not facts.renewals:
        return Verdict(name, section, "unknown", title,
                       tr("Not seen yet: the token was not renewed since."), action="renew")  # fmt: skip
    form, answer = facts.renewals[0]
    sent, got = name_of(form.get("refresh_token", "")), name_of(str(answer.get("refresh_token", "")))
    if got and got != sent:
        return Verdict(name, section, "pass", title, tr("At the renewal {old} was replaced by {new}.",
                                                        old=sent, new=got))  # fmt: skip
    if facts.client_authentication != "none":
        return Verdict(name, section, "pass", tr("Refresh token works for this app alone"),
                       tr("It is not replaced, but the server asks for this app's own proof."))  # fmt: skip
    return Verdict(name, section, "fail", tr("Refresh token is not replaced after use"),
                   tr("If it leaks, it goes on working and nobody notices."),
                   tr("Ask the API's owner to turn on rotation."))  # fmt: skip


def audience(facts: Facts) -> Verdict:
    """Section 2.3: a token is for one API, with no more rights than needed."""
    name, section, title = "audience", "2.3", tr("Token is limited to one API")
    ask = tr("Ask the API's owner to name the API in the token (aud, RFC 9068), or to support resource (RFC 8707).")
    if not facts.answer:
        return Verdict(name, section, "unknown", title, tr("There is no token."))
    requested = ((facts.asked or {}).get("scope") or facts.form.get("scope") or "").split()
    granted = str(facts.answer.get("scope") or "").split()
    more = [scope for scope in granted if scope not in requested] if requested else []
    if more:
        return Verdict(name, section, "warn", tr("Token allows more than was asked for"),
                       tr("Not asked for: {scopes}", scopes=" ".join(more)[:160]),
                       tr("Ask the API's owner to grant what is asked for, and no more."))  # fmt: skip
    result, detail = facts.findings.get("audience", ("unknown", tr("The token was not looked at.")))
    if result == "pass":
        return Verdict(name, section, "pass", title, tr("It names this API, and allows what was asked for."))
    if result == "warn":
        return Verdict(name, section, "warn", tr("Token is not limited to this API"), detail, ask)
    return Verdict(name, section, "unknown", title, detail, ask)


def client_authentication(facts: Facts) -> Verdict:
    """Section 2.5: an app that can keep a key proves itself with it, rather than with a shared secret."""
    name, section = "client_authentication", "2.5"
    method = facts.client_authentication
    if not method:
        return Verdict(name, section, "unknown", tr("How this app proves itself"), tr("No token was asked for."))
    if method == "none":
        return Verdict(name, section, "pass", tr("No shared secret in this app"),
                       tr("A public client: there is nothing in it that could be copied."))  # fmt: skip
    if method in ("private_key_jwt", "tls_client_auth"):
        return Verdict(name, section, "pass", tr("This app proves itself with a key of its own"),
                       tr("The key never leaves this computer ({method}).", method=method))  # fmt: skip
    offered = [each for each in facts.listed("token_endpoint_auth_methods_supported") or []
               if each in ("private_key_jwt", "tls_client_auth", "self_signed_tls_client_auth")]  # fmt: skip
    title, reason = tr("This app shares a secret with the server"), tr("Whoever copies it can pass for this app.")
    if offered:
        offer = tr("The server also takes {methods}.", methods=", ".join(offered))
        return Verdict(name, section, "warn", title, f"{reason} {offer}")
    return Verdict(name, section, "warn", title, reason,
                   tr("Ask the API's owner to support private_key_jwt or certificates."))  # fmt: skip
