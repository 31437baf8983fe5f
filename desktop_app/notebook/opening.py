"""Opening a session: with the tokens that are there, else by a sign-in in the cell."""

from desktop_app.core.errors import SignInNeeded
from desktop_app.notebook.desk import Desk, shared
from desktop_app.notebook.session import Session


def session(name: str, scopes: tuple[str, ...] = (), signin: bool | None = None, desk: Desk | None = None) -> Session:
    """The session of the connection called `name`. See `desktop_app.notebook.connect`; desk: this process's own."""
    desk = desk or shared()
    try:
        return desk.run(Session.open(desk, name, scopes))
    except SignInNeeded:
        from desktop_app.notebook import signing

        if not (signing.possible() if signin is None else signin):
            raise
        signing.sign_in(desk, name)
    return desk.run(Session.open(desk, name, scopes))
