"""What can be set, in sections and in words. The values and their limits come from `core.settings`. No widgets."""

from dataclasses import dataclass
from typing import Final, Literal

from desktop_app.core.i18n import tr
from desktop_app.core.settings import SETTINGS, Settings

Kind = Literal["segments", "choice", "switch"]
MOTION: Final = "reduce_motion"
TRAY: Final = "tray"
OWN: Final = (MOTION, TRAY)
"""Items that are the window's own and none of the program's settings."""
_LATER: Final = frozenset({"vault", "connect_timeout", "read_timeout", "sandbox_idle", "language", "usage_days"})


@dataclass(frozen=True)
class Item:
    """One row. choices: (value as text, words), for all but switches. later: it takes effect at the next start."""

    name: str
    title: str
    text: str
    kind: Kind
    choices: tuple[tuple[str, str], ...] = ()

    @property
    def later(self) -> bool:
        """Whether it takes effect only when the program starts again."""
        return self.name in _LATER or self.name.startswith("alert_")

    def fits(self, find: str) -> bool:
        """Whether every word of `find` is in what the row says."""
        said = f"{self.title} {self.text} {self.name} {' '.join(words for _, words in self.choices)}".lower()
        return all(word in said for word in find.lower().split())


@dataclass(frozen=True)
class Group:
    """Items that belong together."""

    key: str
    title: str
    items: tuple[Item, ...]


def groups() -> tuple[Group, ...]:
    """All items, in the order of the page."""
    return (
        Group("appearance", tr("Appearance"), _appearance()),
        Group("security", tr("Security"), (_vault(), _rotation())),
        Group("activity", tr("Activity"), _activity()),
        Group("alerts", tr("Alerts"), _alerts()),
        Group("history", tr("History"), _history()),
        Group("waiting", tr("Waiting"), _waiting()),
        Group("log", tr("Log"), (_log(),)),
        Group("updates", tr("New versions"), _updates()),
    )


def _appearance() -> tuple[Item, ...]:
    return (
        Item("theme", tr("Theme"), tr("Follows your computer unless you choose."), "segments",
             (("system", tr("System")), ("light", tr("Light")), ("dark", tr("Dark")))),
        Item("contrast", tr("Contrast"), tr("Follows your computer unless you choose."), "segments",
             (("system", tr("System")), ("more", tr("More")))),
        Item("text_scale", tr("Text size"), tr("Applies to everything, including code."), "segments",
             tuple((str(percent), f"{percent} %") for percent in (90, 100, 115, 130))),
        Item("language", tr("Language"), tr("Follows your computer unless you choose."), "choice",
             (("system", tr("As the computer")), ("en", "English"), ("de", "Deutsch"), ("zh-CN", "简体中文"))),
        Item(MOTION, tr("Reduce motion"), tr("Follows your computer. Turns off all movement here."), "switch"),
        Item(TRAY, tr("Icon beside the clock"), tr("Closing the window then leaves Framer Desk running behind it."),
             "switch"),
    )  # fmt: skip


def _vault() -> Item:
    return Item(
        "vault", tr("Keep tokens in"), "", "choice",
        (
            ("system", tr("System keyring")),
            ("passphrase", tr("File with a passphrase")),
            ("memory", tr("Memory, until you quit")),
        ),
    )  # fmt: skip


def _activity() -> tuple[Item, ...]:
    return (
        Item("usage_days", tr("Keep requests for"), tr("Time, path and result, never tokens or bodies."), "choice",
             (("0", tr("Not at all")), *((str(days), _days(days)) for days in (7, 30, 90, 365)))),
    )  # fmt: skip


def _alerts() -> tuple[Item, ...]:
    never = ("0", tr("Never"))
    from_on = {count: tr("From {count} on", count=count) for count in (3, 5, 10, 20, 50)}
    often = (never, ("1", tr("At once")), ("2", tr("The second time")), ("3", tr("The third time")))
    return (
        Item("alert_refusals", tr("Bursts of refusals"), tr("Answers 401 or 403 within five minutes."), "choice",
             (never, *((str(count), from_on[count]) for count in (5, 10, 20, 50)))),
        Item("alert_burst", tr("Bursts of requests"), tr("Against what is usual in a minute."), "choice",
             (never, *((str(count), tr("{count} times as many", count=count)) for count in (3, 5, 10, 20)))),
        Item("alert_hours", tr("Use at unusual hours"), tr("Once the connection is known so long."), "choice",
             (never, *((str(days), _days(days)) for days in (7, 14, 30)))),
        Item("alert_sources", tr("New notebooks and programs"), tr("Once the connection is known so well."), "choice",
             (never, *((str(count), tr("{count} requests", count=count)) for count in (5, 20, 100)))),
        Item("alert_expired", tr("Expired tokens in use"), tr("Tries with one within an hour."), "choice",
             (never, *((str(count), from_on[count]) for count in (3, 5, 10, 50)))),
        Item("alert_revoked", tr("Tokens revoked elsewhere"), tr("As the server says when asked."), "choice", often),
        Item("alert_reuse", tr("Rejected refresh tokens"), tr("Someone else may have used them."), "choice", often),
        Item("alert_subject", tr("Another person in an account"), tr("As the server's tokens say."), "choice", often),
        Item("alert_clock", tr("Jumps of the clock"), tr("Then it is not known what has expired."), "choice",
             (never, *_seconds(60, 300, 3600))),
    )  # fmt: skip


def _history() -> tuple[Item, ...]:
    return (
        Item("history", tr("Keep what was sent"), tr("Tokens and secrets are masked before anything is written."),
             "choice", (("off", tr("Nothing")), ("requests", tr("Requests")),
                        ("answers", tr("Requests and answers")))),
        Item("history_days", tr("Forget requests after"), tr("Starred ones stay."), "choice",
             tuple((str(days), tr("Never") if days == 0 else _days(days)) for days in (7, 30, 90, 365, 0))),
    )  # fmt: skip


def _rotation() -> Item:
    return Item("rotation_days", tr("Remind me to change secrets"), tr("Client secrets and API keys that get old."),
                "choice", tuple((str(days), span(days * 86_400) if days else tr("Never"))
                                for days in (0, 30, 90, 180, 365)))  # fmt: skip


def _updates() -> tuple[Item, ...]:
    return (
        Item("update_feed", tr("Ask for new versions at"), tr("Nothing is ever installed by itself."), "choice",
             (("", tr("Nowhere")),)),
        Item("update_key", tr("Signed with"), tr("What is said of new versions has to be signed with this key."),
             "choice", (("", tr("No key")),)),
    )  # fmt: skip


def _waiting() -> tuple[Item, ...]:
    return (
        Item("signin_timeout", tr("Wait for the browser"), tr("How long a sign-in waits for your answer."), "choice",
             _seconds(60, 120, 300, 600, 1800)),
        Item("connect_timeout", tr("Wait for a server to answer the call"), tr("Then it counts as unreachable."),
             "choice", _seconds(5, 10, 30, 60)),
        Item("read_timeout", tr("Wait for the next part of an answer"), tr("Then the request is given up."), "choice",
             _seconds(15, 30, 60, 300)),
        Item("sandbox_idle", tr("End the sandbox after"), tr("So long without use. An open window counts as use."),
             "choice", _seconds(60, 600, 3600, 86_400)),
    )  # fmt: skip


def _log() -> Item:
    return Item(
        "log_level", tr("How much it says"), tr("Secrets are never in it."), "choice",
        (
            ("error", tr("Errors")),
            ("warning", tr("Warnings too")),
            ("info", tr("What happens")),
            ("debug", tr("Everything, for a bug report")),
        ),
    )  # fmt: skip


def _seconds(*values: int) -> tuple[tuple[str, str], ...]:
    return tuple((str(value), span(value)) for value in values)


def span(seconds: int) -> str:
    """A length of time in whole units: `30 seconds`, `5 minutes`, `1 day`."""
    for size, words in ((86_400, _days), (3600, _hours), (60, _minutes)):
        if seconds >= size and seconds % size == 0:
            return words(seconds // size)
    return tr("1 second") if seconds == 1 else tr("{count} seconds", count=seconds)


def _days(count: int) -> str:
    return tr("1 day") if count == 1 else tr("{count} days", count=count)


def _hours(count: int) -> str:
    return tr("1 hour") if count == 1 else tr("{count} hours", count=count)


def _minutes(count: int) -> str:
    return tr("1 minute") if count == 1 else tr("{count} minutes", count=count)


def value_text(settings: Settings, name: str) -> str:
    """The value in force, as the choices name it."""
    return str(getattr(settings, name))


def parsed(name: str, text: str) -> str | int:
    """What `text` of a choice means for setting `name`."""
    return int(text) if isinstance(SETTINGS[name].default, int) else text
