"""Every check of a flow against RFC 9700, from what was really observed."""

from collections.abc import Callable, Sequence
from typing import Final

from desktop_app.core.flow.checks_signin import (
    code_grant,
    code_injection,
    forgery,
    implicit,
    mix_up,
    pkce_downgrade,
    redirect_307,
    return_address,
)
from desktop_app.core.flow.checks_tokens import audience, client_authentication, refresh_tokens, sender_constrained
from desktop_app.core.flow.facts import Facts
from desktop_app.core.flow.message import Flow
from desktop_app.core.flow.verdict import Verdict

CHECKS: Final[Sequence[Callable[[Facts], Verdict]]] = (
    code_grant, implicit, sender_constrained, refresh_tokens, audience, client_authentication,
    return_address, mix_up, code_injection, forgery, pkce_downgrade, redirect_307,
)  # fmt: skip
"""In the order of the sections."""

_WORST_FIRST: Final = ("fail", "warn", "pass", "unknown")


def judge(flow: Flow) -> list[Verdict]:
    """What every check finds in `flow`: failures first, then warnings, what passed, and what could not be checked."""
    facts = Facts.of(flow)
    return sorted((check(facts) for check in CHECKS), key=lambda each: _WORST_FIRST.index(each.result))
