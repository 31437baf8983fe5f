"""The loopback listener: where the browser brings the provider's answer (RFC 8252 section 7.3).

Open a LoopbackListener for a RedirectTarget, send its `redirect_uri` to the provider, open the browser, `wait` for the
Callback, exchange its code, and call `finish` on it with the Outcome: only then does the browser show a page.
"""

from desktop_app.core.signin.loopback.answer import Params
from desktop_app.core.signin.loopback.connection import DEFAULT_LIMITS, Limits
from desktop_app.core.signin.loopback.listener import Callback, LoopbackListener
from desktop_app.core.signin.loopback.outcome import Outcome, OutcomeKind
from desktop_app.core.signin.loopback.redirect import RedirectTarget

__all__ = [
    "DEFAULT_LIMITS",
    "Callback",
    "Limits",
    "LoopbackListener",
    "Outcome",
    "OutcomeKind",
    "Params",
    "RedirectTarget",
]
