"""How a connection looks in a notebook: one line as text, a card in HTML. Neither asks anybody or shows a secret."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from desktop_app.core.i18n import tr

if TYPE_CHECKING:
    from desktop_app.core.tokens.token import TokenSet
    from desktop_app.notebook.session import Session

_CARD: Final = "border:1px solid #8884;border-radius:8px;padding:10px 14px;max-width:44em;line-height:1.6"
_CHIP: Final = "border:1px solid #8886;border-radius:9px;padding:0 7px;margin-right:4px;white-space:nowrap"


def line(session: Session) -> str:
    """The connection as its repr."""
    tokens = session.held
    if tokens is None:
        signed_out = tr("not signed in")
        return f"<connect({session.name!r}): {signed_out}>"
    words = (whom(tokens), scopes(tokens), time_left(tokens, session.now()))
    return f"<connect({session.name!r}): {', '.join(words)}>"


def card(session: Session) -> str:
    """The connection as Jupyter shows it."""
    tokens, profile = session.held, session.profile
    head = f"<b>{escape(profile.display_name)}</b> &nbsp;<code>{escape(profile.api_base_url)}</code>"
    if tokens is None:
        signed_out = tr("not signed in")
        return f'<div style="{_CARD}">{head}<br>{escape(signed_out)}</div>'
    chips = "".join(f'<code style="{_CHIP}">{escape(scope)}</code> ' for scope in tokens.scopes)
    left = time_left(tokens, session.now())
    return f'<div style="{_CARD}">{head}<br>{escape(whom(tokens))} · {escape(left)}<br>{chips}</div>'


def whom(tokens: TokenSet) -> str:
    """Whom requests are made as."""
    return tokens.email or tokens.name or tokens.account


def scopes(tokens: TokenSet) -> str:
    """How much the token allows."""
    if not tokens.scopes_known:
        return tr("scopes unknown")
    return tr("1 scope") if len(tokens.scopes) == 1 else tr("{count} scopes", count=len(tokens.scopes))


def time_left(tokens: TokenSet, now: float) -> str:
    """How long the token works, and what happens then."""
    seconds = tokens.expires_in(now)
    if seconds is None:
        return tr("no expiry stated")
    span = (
        tr("{count} min left", count=int(seconds // 60)) if seconds >= 60 else tr("{count} s left", count=int(seconds))
    )
    return tr("{span}, then renewed", span=span) if tokens.renewable else span


def qr_code(text: str) -> str:
    """The QR code of `text` as SVG, dark on light whatever the notebook's own colours are."""
    from desktop_app.core.signin import qr

    rows = qr.squares(text)
    dark = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, is_dark in enumerate(row) if is_dark)
    size = len(rows)
    return (
        f'<svg width="{size * 5}" viewBox="0 0 {size} {size}" role="img" aria-label="QR" shape-rendering="crispEdges">'
        f'<rect width="{size}" height="{size}" fill="#fff"/><path d="{dark}"/></svg>'
    )
