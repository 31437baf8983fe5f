"""The apps of a person: register one by hand, give it a new secret, remove it."""

from authlib.oauth2.rfc6749 import OAuth2Error

from desktop_app.sandbox.browsers import Browser
from desktop_app.sandbox.oauth import registration
from desktop_app.sandbox.opaque import digest, new_value
from desktop_app.sandbox.pages import parts
from desktop_app.sandbox.pages.forms import Fields
from desktop_app.sandbox.pages.html import Html, el, join
from desktop_app.sandbox.pages.layout import form
from desktop_app.sandbox.people import DEFAULT_SCOPES, SCOPES, Person, ordered
from desktop_app.sandbox.services import Services
from desktop_app.sandbox.store.clients import BUILT_IN, DEVICE_GRANT, Client

PATH = "/console"


def show(services: Services, browser: Browser, person: Person) -> Html:
    """The list, and the form for a new one."""
    own = services.clients.owned_by(person.id)
    others = [one for one in (services.clients.get(BUILT_IN), *services.clients.dynamic()) if one]
    return join(
        el(
            "p",
            "An app needs a client ID to ask for access. The issuer of this sandbox is ",
            el("code", services.issuer),
            ".",
        ),
        parts.table(
            ("Name", "Client ID", "Redirect URIs", "Kind", ""),
            [_row(browser, one) for one in own],
            "No app of yours yet.",
        ),
        el("h2", "Register an app"),
        _registration(browser),
        el("h2", "Other apps"),
        parts.table(("Name", "Client ID", "Redirect URIs", "Kind"), [_row(browser, one)[:4] for one in others], ""),
    )


def _row(browser: Browser, client: Client) -> list[str]:
    public = client.auth_method == "none"
    actions = parts.button(PATH, browser, "remove", "Remove", "link danger", client=client.client_id)
    if not public:
        actions = join(parts.button(PATH, browser, "secret", "New secret", client=client.client_id), actions)
    kind = "public" if public else "has a secret"
    return [client.name, el("code", client.client_id), parts.codes(client.redirect_uris), kind, actions]


def _registration(browser: Browser) -> Html:
    return form(
        PATH,
        browser,
        el("label", "Name", el("input", type="text", name="name", required=True, maxlength=80), class_="field"),
        el(
            "label",
            "Redirect URIs, one a line. For http://127.0.0.1/… any port will do.",
            el("textarea", "http://127.0.0.1/callback", name="redirect_uris", required=True, spellcheck="false"),
            class_="field",
        ),
        el(
            "label",
            el("input", type="checkbox", name="secret", value="yes"),
            el("span", "It runs on a server and can keep a secret"),
            class_="scope",
        ),
        el("div", "It may ask for", class_="label"),
        parts.scope_choice(SCOPES, DEFAULT_SCOPES),
        parts.submit("Register"),
        button="register",
    )


def register(services: Services, person: Person, fields: Fields) -> str:
    """Make an app of this person. ValueError says what is wrong with the form."""
    confidential = fields.get("secret") == "yes"
    name = fields.get("name").strip()
    scope = ordered(set(fields.getlist("scope")))
    if not name or not scope:
        raise ValueError("Give the app a name and tick at least one scope.")
    grants = ["authorization_code", "refresh_token", DEVICE_GRANT, *(["client_credentials"] if confidential else [])]
    try:
        metadata = registration.checked(
            services,
            {
                "client_name": name[:80],
                "redirect_uris": fields.get("redirect_uris").split(),
                "token_endpoint_auth_method": "client_secret_basic" if confidential else "none",
                "grant_types": grants,
                "application_type": "web" if confidential else "native",
                "scope": scope,
            },
        )
    except OAuth2Error as error:
        raise ValueError(str(error.description)) from error
    client, secret = registration.new_client(services, metadata, person.id)
    words = f"Registered. The client ID is {client.client_id}."
    return f"{words} The secret is {secret} and is shown only now." if secret else words


def new_secret(services: Services, person: Person, fields: Fields) -> str:
    """Replace the secret of an app; the old one stops at once."""
    client = _own(services, person, fields)
    if client.auth_method == "none":
        raise ValueError("A public app has no secret.")
    secret = new_value("sbs_")
    services.clients.save(
        Client(client.client_id, client.metadata, digest(secret), None, client.owner, client.created_at)
    )
    return f"The new secret of {client.name} is {secret} and is shown only now."


def remove(services: Services, person: Person, fields: Fields) -> str:
    """Forget an app and end its sign-ins."""
    client = _own(services, person, fields)
    services.grants.end_of_client(client.client_id)
    services.clients.remove(client.client_id)
    return f"{client.name} is removed; its tokens ended."


def _own(services: Services, person: Person, fields: Fields) -> Client:
    client = services.clients.get(fields.get("client"))
    if client is None or client.owner != person.id:
        raise ValueError("You have no such app.")
    return client
