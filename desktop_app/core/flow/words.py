"""A flow and its messages in words, for the window, the command line and the copied text alike."""

from datetime import datetime
from urllib.parse import urlsplit

from desktop_app.core.flow.facts import findings_of, form_of, json_of, query_of
from desktop_app.core.flow.kinds import NAMES
from desktop_app.core.flow.labels import LABEL
from desktop_app.core.flow.message import Flow, Lane, Message
from desktop_app.core.i18n import tr


def lane(which: Lane) -> str:
    """Who speaks, as a heading."""
    return {"app": tr("This app"), "browser": tr("Browser"), "server": tr("Sign-in"), "api": tr("API")}[which]


def title(message: Message) -> str:
    """What a message is, in a few words."""
    if message.kind == "callback" and "error" in query_of(message):
        return tr("Browser returns with a refusal")
    if message.kind == "token":
        grant = form_of(message.request).get("grant_type", "authorization_code")
        if grant != "authorization_code":
            return tr("Get a token for this app") if grant == "client_credentials" else tr("Exchange an assertion")
    return {
        "challenge": tr("Ask the API without a token"),
        "resource_metadata": tr("Ask the API what it needs"),
        "server_metadata": tr("Read sign-in server details"),
        "registration": tr("Register this app"),
        "par": tr("Leave the request at the server"),
        "browser": tr("Open the browser with a one-time request"),
        "consent": tr("You sign in and allow access"),
        "callback": tr("Browser returns with a one-time code"),
        "ignored": tr("Something else arrived, and was ignored"),
        "device_code": tr("Ask for a code for another device"),
        "device_poll": tr("Ask whether you have allowed access"),
        "token": tr("Exchange the code for tokens"),
        "renewal": tr("Renew the token"),
        "keys": tr("Fetch the public keys"),
        "verification": tr("Check signature, audience, nonce"),
        "userinfo": tr("Ask who signed in"),
        "introspection": tr("Ask whether the token is active"),
        "revocation": tr("Revoke a token"),
        "api": tr("First call with the token"),
        "other": tr("Another request"),
    }[message.kind]


def explanation(message: Message) -> str:
    """Why the message is there, in a sentence or two."""
    return {
        "challenge": tr("The app calls the API without a token; the API says where tokens come from."),
        "resource_metadata": tr("The API names its sign-in servers and the permissions that it knows."),
        "server_metadata": _described(message),
        "registration": tr("The server gives this app a client ID, so nobody has to ask for one by hand."),
        "par": tr("The request goes to the server directly; the browser carries only a reference to it."),
        "browser": tr("The app asks for a code. State and challenge tie the answer to this sign-in."),
        "consent": tr("This happens in your browser. Framer Desk never sees your password, nor this message."),
        "callback": tr("The code comes back to this computer. It is of no use without the verifier."),
        "ignored": tr("Only an answer with the state of this sign-in is taken. The wait went on."),
        "device_code": tr("The server gives a code that you enter in a browser on any device."),
        "device_poll": tr("The app asks again and again until you have decided."),
        "token": tr(
            "The app proves it started this sign-in by sending the secret half of the PKCE pair. "
            "A stolen code is useless without it."
        )
        if "code_verifier" in form_of(message.request)
        else tr("The app proves who it is, and the server gives it a token."),
        "renewal": tr("A refresh token gives a new access token without you. A good server replaces it each time."),
        "keys": tr("With its public keys the app checks that the server signed the tokens."),
        "verification": tr("Nothing is sent. The app looks whether the tokens are what they claim to be."),
        "userinfo": tr("The server says whose account this is."),
        "introspection": tr("The server says what it thinks of the token."),
        "revocation": tr("The server is told that a token is no longer used."),
        "api": tr("The API accepts the token, or says why not."),
        "other": tr("A request that was sent during the sign-in."),
    }[message.kind]


def _described(message: Message) -> str:
    """What a description is for, and that endpoints elsewhere are its own: Google's and Cognito's are, for example."""
    said = tr("The server says where its endpoints are and what it can do.")
    document = json_of(message.response)
    own = _host(document.get("issuer"))
    named = (_host(document.get(name)) for name in ("authorization_endpoint", *NAMES))
    elsewhere = list(dict.fromkeys(host for host in named if host and host != own))
    if not own or not elsewhere:
        return said
    more = tr("Some are on other hosts: {hosts}. That is usual, and safe: the server itself names them.",
              hosts=", ".join(elsewhere)[:160])  # fmt: skip
    return f"{said} {more}"


def _host(url: object) -> str:
    try:
        return (urlsplit(url).hostname or "") if isinstance(url, str) else ""
    except ValueError:
        return ""


def place(message: Message) -> str:
    """Where a message went, in short: the path, with the first secret parameter; the host where it is this computer."""
    if message.kind == "verification":
        return tr("{n} checks on this computer", n=len(findings_of(message)))
    if message.kind == "ignored":
        return message.problem
    try:
        parts = urlsplit(message.url)
    except ValueError:
        return message.url
    path = parts.path or "/"
    if message.kind == "callback":
        path = parts.netloc + path
    named = "code_challenge" if message.kind == "browser" and "code_challenge=" in parts.query else _secret(message)
    return f"{path}?{named}=…" if named else path


def _secret(message: Message) -> str:
    if message.kind not in ("callback", "browser"):
        return ""
    return next((name for name, value in query_of(message).items() if LABEL.fullmatch(value)), "")


def span(seconds: float) -> str:
    """A time that passed: "38 ms", "6.2 s", "4 min", "3 h", "2 d"; "−2 min" for what was earlier."""
    sign, seconds = ("−", -seconds) if seconds <= -0.0005 else ("", abs(seconds))
    if seconds < 0.2:
        return sign + tr("{n} ms", n=round(seconds * 1000))
    if seconds < 60:
        return sign + tr("{n} s", n=f"{seconds:.1f}")
    if seconds < 3600:
        return sign + tr("{n} min", n=round(seconds / 60))
    if seconds < 86_400:
        return sign + tr("{n} h", n=round(seconds / 3600))
    return sign + tr("{n} d", n=round(seconds / 86_400))


def since(seconds: float) -> str:
    """A time from the start on: "+38 ms", "−2 min"."""
    return span(seconds) if seconds <= -0.0005 else f"+{span(seconds)}"


def moment(at: float, now: float) -> str:
    """A moment of the last days: "today, 14:24", "yesterday, 09:14", "Tue 24 Nov, 09:14"."""
    then, today = datetime.fromtimestamp(at).astimezone(), datetime.fromtimestamp(now).astimezone()
    clock, days = then.strftime("%H:%M"), (today.date() - then.date()).days
    if days == 0:
        return tr("today, {time}", time=clock)
    if days == 1:
        return tr("yesterday, {time}", time=clock)
    return tr("{day}, {time}", day=then.strftime("%a %d %b"), time=clock)


def outcome(flow: Flow, *, live: bool = False) -> str:
    """How the sign-in ended, in a word or a sentence. live: it runs in this program now."""
    if flow.outcome == "failed":
        return flow.problem or tr("Failed")
    if flow.outcome == "running":
        return tr("Signing in…") if live else tr("Not finished")
    return tr("Signed in") if flow.outcome == "signed_in" else tr("Cancelled")


def status(message: Message) -> str:
    """The answer's status with its reason, "200 OK"; what went wrong where there was no answer; else ""."""
    if message.status:
        return f"{message.status} {message.reason}".strip()
    return tr("No answer") if message.problem and message.kind != "ignored" else ""
