"""The keys that sign tokens: which, how, and changing them."""

from desktop_app.sandbox.browsers import Browser
from desktop_app.sandbox.pages import parts
from desktop_app.sandbox.pages.forms import Fields
from desktop_app.sandbox.pages.html import Html, el, join
from desktop_app.sandbox.people import Person
from desktop_app.sandbox.services import Services
from desktop_app.sandbox.store.keys import ALGORITHMS

PATH = "/console/signing"


def show(services: Services, browser: Browser, person: Person) -> Html:
    """Every published key."""
    rows = [(el("code", key.kid), key.alg, _state(services, key.alg, key.retired_at)) for key in services.keys.all()]
    other = next(alg for alg in ALGORITHMS if alg != services.keys.alg)
    return join(
        el(
            "p",
            "Apps check tokens with the public halves of these keys, at ",
            el("code", f"{services.issuer}/jwks"),
            ".",
        ),
        parts.table(("Key ID", "Algorithm", "State"), rows, ""),
        el(
            "div",
            parts.button(PATH, browser, "rotate", "Rotate keys", ""),
            parts.button(PATH, browser, "use", f"Sign access tokens with {other}", "", alg=other),
            class_="actions",
        ),
        el("p", "After a rotation the old keys stay published until their tokens have expired.", class_="hint"),
    )


def _state(services: Services, alg: str, retired_at: float | None) -> str:
    if retired_at is not None:
        return f"replaced {parts.moment(retired_at)}"
    return "signs access tokens" if alg == services.keys.alg else "signs where an app asks for it"


def rotate(services: Services, person: Person, fields: Fields) -> str:
    """New keys for both algorithms."""
    services.keys.rotate()
    return "New keys sign from now on."


def use(services: Services, person: Person, fields: Fields) -> str:
    """Sign access tokens with the other algorithm."""
    services.keys.use(fields.get("alg"))
    return f"Access tokens are signed with {services.keys.alg} from now on."
