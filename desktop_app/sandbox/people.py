"""The two people who live in the sandbox, and what they can allow."""

from dataclasses import dataclass

from desktop_app.sandbox.opaque import same

PASSWORD = "sandbox"

SCOPES = {
    "openid": "Know that it is you",
    "profile": "See your name and email address",
    "projects:read": "See your projects",
    "projects:write": "Create and change projects",
    "projects:delete": "Delete projects",
    "sites:publish": "Publish sites",
    "ai:generate": "Use AI generation",
    "usage:read": "See your usage",
    "offline_access": "Stay signed in",
}
"""Every scope with the words of the consent page, in the order they are shown."""

DEFAULT_SCOPES = tuple(scope for scope in SCOPES if scope not in ("sites:publish", "projects:delete"))
"""What an app gets to ask for when it names no scope."""


@dataclass(frozen=True)
class Person:
    """A demo person. `id` is the `sub` of every token and never changes."""

    id: str
    login: str
    name: str
    email: str
    plan: str

    def get_user_id(self) -> str:
        """The subject, under the name Authlib asks for."""
        return self.id

    def claims(self, scope: str) -> dict[str, object]:
        """OpenID Connect claims that `scope` lets an app see (Core section 5.4)."""
        if "profile" not in scope.split():
            return {}
        return {
            "name": self.name,
            "given_name": self.name.split()[0],
            "family_name": self.name.split()[-1],
            "preferred_username": self.login,
            "email": self.email,
            "email_verified": True,
        }


PEOPLE = (
    Person("usr_01HQ4Z", "ada", "Ada Lindqvist", "ada@sandbox.local", "Team"),
    Person("usr_01HR7B", "bob", "Bob Okafor", "bob@sandbox.local", "Free"),
)


def by_id(subject: str) -> Person | None:
    """The person whose `sub` this is."""
    return next((person for person in PEOPLE if person.id == subject), None)


def sign_in(login: str, password: str) -> Person | None:
    """The person with that login (or email address) and password, or None."""
    name = login.strip().lower()
    person = next((one for one in PEOPLE if name in (one.login, one.email)), None)
    return person if same(password, PASSWORD) and person else None


def ordered(scopes: set[str]) -> str:
    """Known scopes as one string, in the order of the consent page."""
    return " ".join(scope for scope in SCOPES if scope in scopes)
