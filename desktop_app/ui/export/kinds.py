"""What the kinds of export are called, what they are good for, and what each means for the token. No widgets."""

from dataclasses import dataclass
from typing import Literal

from desktop_app.core.i18n import tr
from desktop_app.ui.theme import Tone

Kind = Literal["notebook", "dotenv", "clipboard", "code", "data"]
KINDS: tuple[Kind, ...] = ("notebook", "code", "dotenv", "data", "clipboard")


@dataclass(frozen=True)
class Words:
    """A kind in words. verdict: what becomes of the token, safe or not. about: more, where the kind is chosen."""

    title: str
    words: str
    verdict: str
    safe: bool
    about: str


@dataclass(frozen=True)
class Fact:
    """A line of what an export means: a question, and its answer with an icon in a tone."""

    question: str
    answer: str
    icon: str
    tone: Tone


def words(kind: Kind) -> Words:
    """How `kind` is described."""
    left_out = tr("Token left out unless you add it")
    return {
        "notebook": Words(
            tr("Notebook, live session"),
            tr("The notebook gets its tokens from this app."),
            tr("Recommended. No token in the file"),
            True,
            tr("Paste these lines into a notebook on this computer. The token never appears in the notebook, its "
               "output or its history."),
        ),
        "code": Words(
            tr("Code for one request"), tr("curl or Python for one request."), left_out, True,
            tr("A program that sends one request and prints the answer."),
        ),
        "dotenv": Words(
            tr(".env file"), tr("Variables in a file you choose."), left_out, True,
            tr("Programs that read a .env file find the address of the API in it. Its other lines stay as they are."),
        ),
        "data": Words(
            tr("For a shell or a program"), tr("Lines to export, or JSON."), left_out, True,
            tr("Where the API is, who is signed in and what the token allows."),
        ),
        "clipboard": Words(
            tr("Clipboard"), tr("Copies the token. Clears after 30 s."), tr("Other apps can read it meanwhile"), False,
            tr("The token itself, for a program that asks for one. Clipboard managers are asked not to keep it."),
        ),
    }[kind]  # fmt: skip


def facts(kind: Kind, *, with_token: bool, until: str, renewable: bool) -> list[Fact]:
    """What this export means. until: when the token ends, "" where nobody said so."""
    ends = Fact(tr("Stops working"), until or tr("When the server says so"), "clock", "text2")
    once = Fact(tr("Renews when it expires"), tr("No"), "warn", "warn")
    if kind == "notebook":
        again = tr("Yes, by itself") if renewable else tr("No, it asks to sign in again")
        return [
            Fact(tr("Token written to a file"), tr("No"), "check", "ok"),
            Fact(
                tr("Renews when it expires"), again, "check" if renewable else "clock", "ok" if renewable else "text2"
            ),
            Fact(tr("Someone gets a copy of the notebook"), tr("No token inside"), "check", "ok"),
            Fact(tr("Stops working"), tr("When you sign out"), "clock", "text2"),
        ]
    if kind == "clipboard":
        return [
            Fact(tr("Token written to a file"), tr("No"), "check", "ok"),
            Fact(tr("Other programs"), tr("Can read it for 30 s"), "warn", "warn"),
            once,
            ends,
        ]
    if not with_token:
        how = tr("It gets a fresh one when it runs") if kind == "code" else tr("framer-desk exec hands one over")
        return [
            Fact(tr("Token inside"), tr("No"), "check", "ok"),
            Fact(tr("Where the token comes from"), how, "check", "ok"),
            Fact(tr("Someone gets a copy"), tr("No token inside"), "check", "ok"),
        ]
    copied = tr("They can act as you until {time}", time=until) if until else tr("They can act as you")
    return [
        Fact(tr("Token inside"), tr("Yes"), "warn", "warn"),
        Fact(tr("Someone gets a copy"), copied, "warn", "warn"),
        once,
        ends,
    ]
