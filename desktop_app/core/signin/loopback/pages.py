"""The pages that the listener shows in the browser: one template, a strict policy, every text escaped."""

import base64
import hashlib
import html
from dataclasses import dataclass
from enum import Enum
from functools import cache
from string import Template
from typing import Final

from desktop_app.core import resources
from desktop_app.core.i18n import tr
from desktop_app.core.signin.loopback.outcome import Outcome, OutcomeKind

_MAX_SERVER_WORDS: Final = 300


class Tone(Enum):
    """Colour and sign of a page; a class of the style sheet."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Page:
    """One answer to the browser.

    `swept` adds the line that says the code left the address bar (shown only where the script runs); `allow` is the
    value of the Allow field.
    """

    status: int
    tone: Tone
    title: str
    lines: tuple[str, ...] = ()
    code: str = ""
    server_words: str = ""
    swept: bool = False
    allow: str = ""


def prepare() -> None:
    """Read the template. Raises StorageProblem where it is missing, before a browser waits for it."""
    _policy()


def outcome_page(outcome: Outcome, *, had_code: bool) -> Page:
    """How the sign-in ended."""
    tone = {OutcomeKind.SIGNED_IN: Tone.GOOD, OutcomeKind.DENIED: Tone.WARN, OutcomeKind.FAILED: Tone.BAD}
    return Page(
        200, tone[outcome.kind], outcome.title, outcome.lines, outcome.code, outcome.server_words, swept=had_code
    )


def still_working() -> Page:
    """The outcome isn't known yet and the browser should not be kept waiting any longer."""
    return Page(
        202,
        Tone.INFO,
        tr("Still working"),
        (tr("Your answer arrived and Framer Desk is still at it. Look at Framer Desk for how it ends."),),
        swept=True,
    )


def unfinished() -> Page:
    """The listener closes before the outcome was known."""
    return Page(
        200,
        Tone.WARN,
        tr("The sign-in was stopped"),
        (tr("Framer Desk stopped before the sign-in was done. Go back to Framer Desk to start again."),),
        swept=True,
    )


def ignored(message: str, *, waiting: bool) -> Page:
    """An answer that isn't the genuine one. `waiting`: the genuine one has not come yet."""
    after = tr("Framer Desk is still waiting for the right answer.") if waiting else tr("It changed nothing.")
    close = tr("You can close this tab.")
    return Page(400, Tone.WARN, tr("This answer was ignored"), (message, f"{after} {close}"))


def already_used() -> Page:
    """A second answer, after the first was taken."""
    return Page(
        409,
        Tone.WARN,
        tr("This sign-in already has its answer"),
        (tr("An answer can be used once, so this one changed nothing. Look at Framer Desk for how it ended."),),
    )


def not_here() -> Page:
    """Any path but the redirect's (404)."""
    return Page(404, Tone.INFO, tr("There is nothing here"), (tr("This address only takes the answer to a sign-in."),))


def wrong_method() -> Page:
    """Anything but GET and HEAD (405)."""
    return Page(
        405,
        Tone.WARN,
        tr("This answer was ignored"),
        (tr("The answer to a sign-in must come in the address."),),
        allow="GET, HEAD",
    )


def wrong_host() -> Page:
    """The request names another host than the redirect's (421): what DNS rebinding looks like."""
    return Page(421, Tone.WARN, tr("This is not the right place"), (tr("The request was meant for another host."),))


def unreadable(status: int) -> Page:
    """Not HTTP (400), a head that is too long (431), too slow (408)."""
    return Page(status, Tone.WARN, tr("This request was not understood"), (tr("It was ignored."),))


def too_busy() -> Page:
    """An idle connection that makes room for others (503)."""
    return Page(503, Tone.WARN, tr("Too many connections"), (tr("Load this page again."),))


def nothing() -> Page:
    """The answer to HEAD, whose body is never sent."""
    return Page(200, Tone.INFO, tr("Framer Desk"))


def body(page: Page) -> bytes:
    """`page` as HTML in UTF-8."""
    template, style, script = _parts()
    text = template.substitute(
        # A translation puts its own language code here.
        lang=html.escape(tr("en")),
        tone=page.tone.value,
        title=html.escape(page.title),
        lines="\n".join(f"<p>{html.escape(line)}</p>" for line in page.lines),
        extra=_extra(page),
        style=style,
        script=script,
    )
    return text.encode()


def headers(page: Page, length: int) -> list[tuple[str, str]]:
    """Header fields for `page` with a body of `length` bytes."""
    fields = [
        ("Content-Type", "text/html; charset=utf-8"),
        ("Content-Length", str(length)),
        ("Content-Security-Policy", _policy()),
        ("Cache-Control", "no-store"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Connection", "close"),
    ]
    return [*fields, ("Allow", page.allow)] if page.allow else fields


def _extra(page: Page) -> str:
    parts = []
    if words := _printable(page.server_words):
        caption = html.escape(tr("The server's own words"))
        quote = f"<blockquote>{html.escape(words)}</blockquote>"
        parts.append(f"<figure><figcaption>{caption}</figcaption>{quote}</figure>")
    if code := _printable(page.code):
        parts.append(f"<p class=code>{html.escape(code)}</p>")
    if page.swept:
        note = html.escape(tr("The one-time code was removed from the address bar."))
        parts.append(f"<p class=quiet id=swept hidden>{note}</p>")
    return "\n".join(parts)


def _printable(text: str) -> str:
    """One line without control or invisible direction characters, which could dress a text up as something else."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text[: 4 * _MAX_SERVER_WORDS]).split())
    return line if len(line) <= _MAX_SERVER_WORDS else f"{line[:_MAX_SERVER_WORDS]}…"


@cache
def _parts() -> tuple[Template, str, str]:
    names = ("pages/callback.html", "pages/callback.css", "pages/callback.js")
    # Browsers hash a style or script with its line ends as \n, however the file came to this computer.
    markup, style, script = (resources.read_text(name).replace("\r\n", "\n") for name in names)
    return Template(markup), style, script


@cache
def _policy() -> str:
    _, style, script = _parts()
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; img-src data:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
