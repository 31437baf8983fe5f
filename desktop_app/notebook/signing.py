"""Signing in from a cell: the link appears below it, the browser opens, and the cell goes on by itself."""

import sys
from collections.abc import Mapping
from contextlib import aclosing
from html import escape
from queue import SimpleQueue
from typing import Any
from uuid import uuid4

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.signin.steps import BrowserOpened, CallbackIgnored, DeviceCode, Failed, PollDelayed, Step, Stored
from desktop_app.core.tokens.token import TokenSet
from desktop_app.notebook.desk import Desk, wait
from desktop_app.notebook.display import qr_code, whom

_BUTTON = "display:inline-block;padding:6px 14px;border-radius:6px;background:#0b6bcb;color:#fff;text-decoration:none"
_HUBS = ("JUPYTERHUB_USER", "JUPYTERHUB_API_URL", "SSH_CONNECTION", "CODESPACES", "COLAB_RELEASE_TAG")


def possible() -> bool:
    """Whether this is a kernel: somebody sees the cell, and can follow a link in it."""
    return getattr(shell(), "kernel", None) is not None


def shell() -> Any:
    """The IPython shell that we run in, or None."""
    ipython = sys.modules.get("IPython")
    return ipython.get_ipython() if ipython else None


def remote(environ: Mapping[str, str]) -> bool:
    """Whether the person's browser is likely on another computer than this kernel."""
    if any(environ.get(name) for name in _HUBS):
        return True
    has_screen = environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY") or environ.get("BROWSER")
    return sys.platform == "linux" and not has_screen


def sign_in(desk: Desk, name: str, scopes: tuple[str, ...] | None = None) -> TokenSet:
    """Sign in to the connection called `name`, showing the steps below the cell; interrupting the cell cancels.

    Raises what the sign-in failed with, and Cancelled.
    """
    steps: SimpleQueue[Step | None] = SimpleQueue()
    future = desk.submit(_follow(desk, name, scopes, steps))
    # Also when it ends before its first step, or is cancelled before it began.
    future.add_done_callback(lambda _: steps.put(None))
    cell = _Cell()
    try:
        while (step := steps.get()) is not None:
            _show(step, cell)
    except KeyboardInterrupt:
        future.cancel()
        raise
    return wait(future)


async def _follow(desk: Desk, name: str, scopes: tuple[str, ...] | None, steps: "SimpleQueue[Step | None]") -> TokenSet:
    context = desk.context
    profile = await context.profile(name)
    session = context.signin.start(
        profile,
        scopes=scopes,
        timeout=context.settings.signin_timeout,
        device=remote(context.environ) and await _has_codes(desk, profile),
    )
    async with aclosing(session.steps()) as coming:
        async for step in coming:
            if isinstance(step, Failed):
                raise step.error
            steps.put(step)
            if isinstance(step, Stored):
                return step.tokens
    raise AssertionError("a sign-in ends with Stored or Failed")


async def _has_codes(desk: Desk, profile: ProviderProfile) -> bool:
    """Whether the server lets people enter a code on another device (RFC 8628)."""
    try:
        server = await desk.context.servers.reach(profile)
    except UserFacing:
        return False  # the sign-in itself says why
    return bool(server.metadata.device_authorization_endpoint)


def _show(step: Step, cell: "_Cell") -> None:
    match step:
        case BrowserOpened(authorization_url=url, opened=opened):
            ours = tr("Your browser is open: continue there. The cell goes on by itself.")
            words = ours if opened else tr("Follow the link to sign in. The cell goes on by itself.")
            cell.show(f"{words}\n{url}", f"<p>{escape(words)}</p>{_button(url, tr('Sign in'))}")
        case DeviceCode(user_code=code, verification_uri=page):
            words = tr("In a browser on any device, open {page} and enter {code}.", page=page, code=code)
            link = step.verification_uri_complete or page
            large = f'<p style="font-size:1.6em;letter-spacing:.1em"><code>{escape(code)}</code></p>'
            button = _button(link, tr("Enter the code"))
            cell.show(words, f"<p>{escape(words)}</p>{large}<p>{button}</p>{qr_code(link)}")
        case CallbackIgnored(reason=reason) | PollDelayed(reason=reason):
            cell.add(reason)
        case Stored(tokens=tokens):
            words = tr("Signed in as {name}.", name=whom(tokens))
            cell.show(words, f"<p>{escape(words)}</p>")
        case _:
            pass


def _button(url: str, words: str) -> str:
    return f'<a style="{_BUTTON}" href="{escape(url)}" target="_blank" rel="noopener">{escape(words)}</a>'


class _Cell:
    """The output below the cell: one place, written over as the sign-in goes on, so that no link stays in the file."""

    def __init__(self) -> None:
        self._transient = {"display_id": uuid4().hex}
        self._begun = False

    def show(self, text: str, html: str) -> None:
        """Show `html`, or `text` where only that can be shown, in place of what was there."""
        running = shell()
        if running is None:
            sys.stderr.write(f"{text}\n")
            return
        data = {"text/plain": text, "text/html": html}
        running.display_pub.publish(data=data, transient=self._transient, update=self._begun)
        self._begun = True

    def add(self, text: str) -> None:
        """Say something beside it."""
        sys.stderr.write(f"{text}\n")
