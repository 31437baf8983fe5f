"""How this client proves itself at the token endpoint (RFC 6749 section 2.3, OpenID Connect Core section 9)."""

import base64
from dataclasses import dataclass
from urllib.parse import quote_plus

from desktop_app.core.errors import ProfileProblem
from desktop_app.core.i18n import tr
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.redact import Secret

METHODS = ("none", "client_secret_basic", "client_secret_post")


@dataclass(frozen=True, slots=True)
class Client:
    """A registered client: its ID, its secret where it has one, and the method it uses."""

    client_id: str
    secret: Secret | None = None
    method: str = "none"

    def authenticate(self, form: dict[str, str]) -> tuple[dict[str, str], dict[str, str]]:
        """Headers to send and the form with what the method adds to it.

        The ID and secret are form-encoded before they are put into the Basic header (section 2.3.1).
        """
        if self.method == "client_secret_basic" and self.secret:
            pair = f"{quote_plus(self.client_id)}:{quote_plus(self.secret.reveal())}"
            return {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}, form
        if self.method == "client_secret_post" and self.secret:
            return {}, {**form, "client_id": self.client_id, "client_secret": self.secret.reveal()}
        return {}, {**form, "client_id": self.client_id}


def choose_method(chosen: str, metadata: ServerMetadata, has_secret: bool) -> str:
    """The client authentication method: the connection's own choice, else the best that the server lists.

    Raises ProfileProblem `auth_method` for one that isn't known, or that needs a secret which isn't there.
    """
    if chosen:
        if chosen not in METHODS or (chosen != "none" and not has_secret):
            raise ProfileProblem(
                "auth_method",
                tr("This connection can't prove itself with {method}.", method=chosen),
                tr("Set client_secret_env, or choose one of {methods}.", methods=", ".join(METHODS)),
            )
        return chosen
    if not has_secret:
        return "none"
    listed = metadata.token_endpoint_auth_methods_supported or ("client_secret_basic",)
    return next((m for m in ("client_secret_basic", "client_secret_post") if m in listed), "client_secret_basic")
