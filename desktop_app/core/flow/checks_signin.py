"""The checks of RFC 9700 that look at the browser's part of a sign-in: request, answer, code."""

from desktop_app.core.flow.facts import CODE_GRANT, Facts
from desktop_app.core.flow.labels import name_of
from desktop_app.core.flow.verdict import Result, Verdict
from desktop_app.core.i18n import tr


def code_grant(facts: Facts) -> Verdict:
    """Section 2.1.1: the authorization code grant, with PKCE."""

    def found(result: Result, title: str, reason: str, ask: str = "") -> Verdict:
        return Verdict("pkce", "2.1.1", result, title, reason, ask)

    methods = facts.listed("code_challenge_methods_supported")
    ask = tr("Ask the API's owner to support PKCE with S256, and to say so in code_challenge_methods_supported.")
    if methods is not None and "S256" not in methods:
        return found("fail", tr("The code is not protected by PKCE"),
                     tr("The server can't do S256, so a stolen code could be used."), ask)  # fmt: skip
    unknown = tr("Code protected by PKCE")
    if reason := _nothing_asked(facts):
        return found("unknown", unknown, reason)
    if not facts.form:
        return found("unknown", unknown, tr("No code was exchanged."))
    asked = facts.asked or {}
    if asked.get("code_challenge_method") != "S256" or "code_verifier" not in facts.form:
        return found("fail", tr("The code is not protected by PKCE"),
                     tr("The request or the exchange lacked its half of the PKCE pair."), ask)  # fmt: skip
    if methods is None:
        return found("warn", tr("PKCE was used; the server does not say whether it checks it"),
                     tr("This app sent both halves of the pair. A server that ignores them protects nothing."),
                     ask)  # fmt: skip
    return found("pass", tr("PKCE with S256, secret used once"),
                 tr("Both halves of the pair were sent, and the server says that it compares them."))  # fmt: skip


def implicit(facts: Facts) -> Verdict:
    """Section 2.1.2: no token travels through the browser's address."""
    name, section, unknown = "implicit", "2.1.2", tr("No token in the browser's address")
    types = facts.listed("response_types_supported") or []
    offered = [each for each in types if "token" in each.split()]
    returned = facts.returned or {}
    if "access_token" in returned:
        return Verdict(name, section, "fail", tr("A token came back in the browser's address"),
                       tr("History, logs and other pages can read it there."),
                       tr("Ask the API's owner to turn off the implicit grant."))  # fmt: skip
    if offered:
        return Verdict(name, section, "warn", tr("The server still offers the implicit grant"),
                       tr("This sign-in did not use it. The server lists {types}.", types=", ".join(offered)[:120]),
                       tr("Ask the API's owner to turn off response types that give tokens to the browser."),
                       )  # fmt: skip
    if reason := _nothing_asked(facts):
        return Verdict(name, section, "unknown", unknown, reason)
    if facts.returned is None:
        return Verdict(name, section, "unknown", unknown, tr("The browser did not come back."))
    return Verdict(name, section, "pass", unknown, tr("The browser brought a one-time code and nothing else."))


def return_address(facts: Facts) -> Verdict:
    """Section 4.1: the redirect URI is compared exactly."""
    name, section, title = "redirect_uri", "4.1", tr("Return address matched exactly")
    if reason := _nothing_asked(facts):
        return Verdict(name, section, "unknown", title, reason)
    if facts.returned is None:
        return Verdict(name, section, "unknown", title, tr("The browser did not come back."))
    asked = (facts.asked or {}).get("redirect_uri", "")
    exchanged = facts.form.get("redirect_uri", asked)
    if asked and asked == facts.returned_to == exchanged:
        return Verdict(name, section, "pass", title,
                       tr("The browser came back to {uri}, as was asked for.", uri=asked))  # fmt: skip
    return Verdict(name, section, "fail", tr("The browser came back to another address"),
                   tr("Asked for was {uri}.", uri=asked or tr("none")),
                   tr("Ask the API's owner to compare redirect addresses character by character."))  # fmt: skip


def mix_up(facts: Facts) -> Verdict:
    """Section 4.4: the answer names the server that it comes from (RFC 9207)."""
    name, section, title = "mix_up", "4.4", tr("Answer came from the expected server (iss)")
    ask = tr("Ask the API's owner to add iss to its answers (RFC 9207).")
    if reason := _nothing_asked(facts):
        return Verdict(name, section, "unknown", title, reason)
    if facts.returned is None:
        return Verdict(name, section, "unknown", title, tr("The browser did not come back."))
    issuer = facts.returned.get("iss")
    if issuer is not None and issuer != facts.issuer:
        return Verdict(name, section, "fail", tr("The answer came from another server"),
                       tr("It names {other}. Asked was {issuer}.", other=issuer[:120], issuer=facts.issuer),
                       tr("Tell the API's owner. Do not trust the page that sent you here."))  # fmt: skip
    if issuer is not None:
        return Verdict(name, section, "pass", title, tr("It names {issuer}, which is the one you asked.",
                                                        issuer=issuer))  # fmt: skip
    if facts.metadata.get("authorization_response_iss_parameter_supported") is True:
        return Verdict(name, section, "fail", tr("The answer does not name its server, though it always should"),
                       tr("The server promises iss in its description and left it out."), ask)  # fmt: skip
    return Verdict(name, section, "warn", tr("The answer does not name its server"),
                   tr("With several sign-in servers, answers of one could pass for answers of another."),
                   ask)  # fmt: skip


def code_injection(facts: Facts) -> Verdict:
    """Section 4.5: a stolen code is of no use in another sign-in."""
    name, section, title = "code_injection", "4.5", tr("A stolen code is of no use elsewhere")
    if reason := _nothing_asked(facts):
        return Verdict(name, section, "unknown", title, reason)
    if not facts.answer:
        return Verdict(name, section, "unknown", title, tr("No code was exchanged."))
    nonce = facts.findings.get("nonce", ("unknown", ""))[0]
    stated = "S256" in (facts.listed("code_challenge_methods_supported") or [])
    if "code_verifier" in facts.form and (stated or nonce == "pass"):
        reason = tr("The code works only with this sign-in's own verifier.") if stated else ""
        also = tr("The ID token carries the nonce of this sign-in.") if nonce == "pass" else ""
        return Verdict(name, section, "pass", title, " ".join(filter(None, (reason, also))))
    return Verdict(name, section, "warn", tr("Nothing shows that a stolen code is refused"),
                   tr("The server neither says that it checks PKCE nor gave an ID token with a nonce."),
                   tr("Ask the API's owner to check PKCE, and to say so in its description."))  # fmt: skip


def forgery(facts: Facts) -> Verdict:
    """Section 4.7: an answer that this app did not ask for is not taken (CSRF)."""
    name, section = "csrf", "4.7"
    both = facts.findings.get("nonce", ("", ""))[0] == "pass"
    title = tr("State and nonce matched") if both else tr("State matched")
    if reason := _nothing_asked(facts):
        return Verdict(name, section, "unknown", title, reason)
    if facts.returned is None:
        return Verdict(name, section, "unknown", title, tr("The browser did not come back."))
    sent, back = name_of((facts.asked or {}).get("state", "")), name_of(facts.returned.get("state", ""))
    if not sent or sent != back:
        return Verdict(name, section, "fail", tr("State did not match"),
                       tr("The answer carries {back}, sent was {sent}.", back=back or tr("none"), sent=sent),
                       tr("Ask the API's owner to give state back as it was sent."))  # fmt: skip
    others = len(facts.ignored)
    reason = tr("The answer brought back the state of this sign-in ({mark}).", mark=sent)
    more = tr("{n} other answers were ignored.", n=others) if others else ""
    return Verdict(name, section, "pass", title, " ".join(filter(None, (reason, more))))


def pkce_downgrade(facts: Facts) -> Verdict:
    """Section 4.8: nobody can take PKCE out of the request on its way."""
    name, section = "pkce_downgrade", "4.8"
    if reason := _nothing_asked(facts):
        return Verdict(name, section, "unknown", tr("PKCE can't be taken out on the way"), reason)
    if facts.pushed:
        return Verdict(name, section, "pass", tr("PKCE can't be taken out on the way"),
                       tr("The request went to the server directly, not through the browser."))  # fmt: skip
    # The attack needs an app that takes an answer without looking at its state.
    if forgery(facts).result == "pass":
        return Verdict(name, section, "pass", tr("PKCE can't be taken out on the way"),
                       tr("An answer to a changed request would lack the state of this one, and this app would not"
                          " take it. Whether the server refuses it too was not tried."))  # fmt: skip
    return Verdict(name, section, "unknown", tr("Server refuses PKCE downgrade"),
                   tr("Not tried: it would take a second sign-in without a challenge."),
                   tr("Ask the API's owner whether a code that was asked for without a challenge is refused when a"
                      " verifier comes with it; or use pushed requests (par)."))  # fmt: skip


def redirect_307(facts: Facts) -> Verdict:
    """Section 4.12: what a person types at the server is not handed on by a 307 redirect."""
    name, section, title = "redirect_307", "4.12", tr("Nothing typed at the server was passed on")
    token = facts.token
    if token is not None and 300 <= token.status < 400:
        return Verdict(name, section, "fail", tr("The token endpoint redirects"),
                       tr("It answered {status}; code and verifier would have gone to another place. Nothing was sent"
                          " on.", status=token.status),
                       tr("Ask the API's owner to answer token requests where they arrive."))  # fmt: skip
    # The listener names the method of what it turns away; only a 307 or 308 makes a browser come back with POST.
    if any("(POST)" in reason for reason in facts.ignored):
        return Verdict(name, section, "fail", tr("The server sent the browser back with a form (307)"),
                       tr("What you typed there came along to this computer, and was ignored."),
                       tr("Ask the API's owner to redirect with 303."))  # fmt: skip
    if reason := _nothing_asked(facts):
        return Verdict(name, section, "unknown", title, reason)
    if facts.returned is None or facts.flow.pasted:
        return Verdict(name, section, "unknown", title, tr("The browser's return was not seen."))
    return Verdict(name, section, "pass", title, tr("The browser came back with GET, so without your password."))


def _nothing_asked(facts: Facts) -> str:
    """Why there is nothing to look at; "" where there is."""
    if facts.flow.grant != CODE_GRANT:
        return tr("This way of signing in goes without the browser's answer.")
    return "" if facts.asked is not None else tr("The sign-in ended before the browser was opened.")
