"""What a person can set, as typed and described data. The settings page, the help and the checks derive from it.

A value comes from the command line, else the environment (FRAMER_DESK_<NAME>), else the file config/settings.toml,
else the default. A name or a value that isn't known is refused, and the nearest name is suggested.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, Self, cast

from desktop_app.core.errors import SettingsProblem, UserFacing
from desktop_app.core.files import Step, lock, migrate, read_bytes, write_atomic
from desktop_app.core.i18n import tr
from desktop_app.core.paths import Paths

Value = str | int

_STEPS: Final[tuple[Step, ...]] = ()
"""How each older format of the file becomes the next; the newest is format `len(_STEPS) + 1`."""


class Origin(StrEnum):
    """Where a value came from, strongest first."""

    OPTION = "command line"
    ENVIRONMENT = "environment"
    FILE = "file"
    DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing to set. `default` tells the type; a text has `choices` or a `pattern`, a whole number its limits.

    form: what a text with a pattern is, in a word.
    """

    name: str
    default: Value
    description: str
    choices: tuple[str, ...] = ()
    pattern: str = ""
    form: str = ""
    lowest: int = 0
    highest: int = 0
    unit: str = ""

    @property
    def environment(self) -> str:
        """The variable that sets it."""
        return f"FRAMER_DESK_{self.name.upper()}"

    @property
    def allowed(self) -> str:
        """In words, what it can be."""
        if self.choices:
            return tr("one of {choices}", choices=", ".join(self.choices))
        if isinstance(self.default, int):
            return tr("a whole number from {low} to {high}", low=self.lowest, high=self.highest)
        return {
            "address": tr("an https address, or nothing"),
            "key": tr("an Ed25519 public key in base64, or nothing"),
        }.get(self.form, tr("a language such as de or pt-BR, or system"))

    def check(self, value: object, source: str) -> Value:
        """`value` in the right type. A whole number may come as text. Raises SettingsProblem that names `source`."""
        if isinstance(self.default, int):
            if isinstance(value, str) and re.fullmatch(r"[0-9]{1,9}", value.strip()):
                value = int(value)
            if isinstance(value, int) and not isinstance(value, bool) and self.lowest <= value <= self.highest:
                return value
        elif isinstance(value, str) and (
            value in self.choices if self.choices else re.fullmatch(self.pattern, value) is not None
        ):
            return value
        shown = str(value) if len(str(value)) <= 60 else f"{str(value)[:60]}…"
        raise SettingsProblem(
            "setting_value",
            tr(
                "{name} can't be {value} ({source}).",
                name=self.name,
                value=f'"{shown}"' if isinstance(value, str) else shown,
                source=source,
            ),
            tr("Use {allowed}.", allowed=self.allowed),
        )


def _setting(default: Value, description: str, **details: Any) -> Any:
    return field(default=default, metadata={"description": description, **details})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every setting with its value. This class is the table: a field here is all that a new setting needs."""

    vault: str = _setting(
        "system",
        "Where tokens are kept: sealed with this computer's keyring, sealed with a passphrase, or in memory only.",
        choices=("system", "passphrase", "memory"),
    )
    theme: str = _setting("system", "Light or dark, or as the computer is set.", choices=("system", "light", "dark"))
    contrast: str = _setting(
        "system", "More contrast between text and what is behind it, or as the computer is set.",
        choices=("system", "more"),
    )  # fmt: skip
    language: str = _setting(
        "system",
        "The language of the program.",
        pattern=r"system|[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*",
    )
    text_scale: int = _setting(100, "How large text is, in percent.", lowest=90, highest=130, unit="%")
    signin_timeout: int = _setting(
        300, "How long a sign-in waits for the browser, in seconds.", lowest=5, highest=3600, unit="s"
    )
    connect_timeout: int = _setting(
        10, "How long to wait for a server to accept a connection, in seconds.", lowest=1, highest=300, unit="s"
    )
    read_timeout: int = _setting(
        60, "How long to wait for the next part of an answer, in seconds.", lowest=1, highest=3600, unit="s"
    )
    log_level: str = _setting(
        "info", "How much the log says. Secrets are never in it.", choices=("debug", "info", "warning", "error")
    )
    sandbox_idle: int = _setting(
        600, "After how many seconds without use the sandbox ends by itself.", lowest=1, highest=86_400, unit="s"
    )
    usage_days: int = _setting(
        30, "For how many days the usage log keeps requests; 0 keeps none.", lowest=0, highest=3650, unit="d"
    )
    alert_refusals: int = _setting(
        10, "Alert at so many answers 401 or 403 within five minutes; 0 never does.", lowest=0, highest=100_000
    )
    alert_burst: int = _setting(
        10, "Alert at so many times the requests that are usual in a minute; 0 never does.", lowest=0, highest=1000
    )
    alert_hours: int = _setting(
        14, "Alert at use at a new hour, once there was use on so many days; 0 never does.", lowest=0, highest=365
    )
    alert_sources: int = _setting(
        20, "Alert at a new program or notebook, once there were so many requests; 0 never does.", lowest=0,
        highest=1_000_000,
    )  # fmt: skip
    alert_expired: int = _setting(
        5, "Alert at so many tries with an expired token within an hour; 0 never does.", lowest=0, highest=100_000
    )
    alert_revoked: int = _setting(
        1,
        "Alert when the server says so often that a token was revoked elsewhere; 0 never does.",
        lowest=0,
        highest=100,
    )
    alert_reuse: int = _setting(
        1,
        "Alert when the server rejects a refresh token so often before its time; 0 never does.",
        lowest=0,
        highest=100,
    )
    alert_subject: int = _setting(
        1, "Alert when an account so often turns out to be somebody else; 0 never does.", lowest=0, highest=100
    )
    alert_clock: int = _setting(
        300, "Alert when the clock jumps by so many seconds; 0 never does.", lowest=0, highest=86_400, unit="s"
    )
    history: str = _setting(
        "requests",
        "What the history keeps of what is sent: nothing, the requests, or the requests and their answers.",
        choices=("off", "requests", "answers"),
    )
    history_days: int = _setting(
        365, "After how many days the history forgets a request; 0 for never. Starred ones stay.",
        lowest=0, highest=3650, unit="d",
    )  # fmt: skip
    rotation_days: int = _setting(
        90, "After how many days a secret or an API key should be changed; 0 never reminds.",
        lowest=0, highest=3650, unit="d",
    )  # fmt: skip
    update_feed: str = _setting(
        "", "Address that says whether there is a newer version; empty asks nobody.", pattern=r"|https?://\S{1,500}",
        form="address",
    )  # fmt: skip
    update_key: str = _setting(
        "", "Key that has to have signed what update_feed says (Ed25519, base64); empty asks for no signature.",
        pattern=r"|[A-Za-z0-9+/]{43}=", form="key",
    )  # fmt: skip
    origins: Mapping[str, Origin] = field(default_factory=dict, compare=False, repr=False)

    def origin(self, name: str) -> Origin:
        """Where the value of setting `name` came from."""
        return self.origins.get(name, Origin.DEFAULT)

    @property
    def alert_thresholds(self) -> Mapping[str, int]:
        """The thresholds of the rules of suspicion, by their names."""
        return {name.removeprefix("alert_"): getattr(self, name) for name in SETTINGS if name.startswith("alert_")}

    @classmethod
    def load(cls, paths: Paths, environ: Mapping[str, str], options: Mapping[str, object] | None = None) -> Self:
        """The settings in force. `options` are those of the command line; None there means "not given".

        Writes nothing. Raises SettingsProblem, or StorageProblem for a file that can't be read or is newer.
        """
        return cls._in_force(_from_file(paths.settings_file), environ, options or {})

    @classmethod
    def usable(
        cls, paths: Paths, environ: Mapping[str, str], options: Mapping[str, object] | None = None
    ) -> tuple[Self, UserFacing | None]:
        """What `load` gives, and None; where it would raise, what can be used without the file, and the problem."""
        try:
            return cls.load(paths, environ, options), None
        except UserFacing as problem:
            try:
                return cls._in_force({}, environ, options or {}), problem
            except SettingsProblem:
                return cls(), problem

    @classmethod
    def _in_force(cls, kept: Mapping[str, Value], environ: Mapping[str, str], options: Mapping[str, object]) -> Self:
        values = dict(kept)
        origins = dict.fromkeys(values, Origin.FILE)
        for name, setting in SETTINGS.items():
            if text := environ.get(setting.environment, ""):
                values[name] = setting.check(text, setting.environment)
                origins[name] = Origin.ENVIRONMENT
        for name, given in options.items():
            if given is not None:
                values[name] = known(name, tr("command line")).check(given, "--" + name.replace("_", "-"))
                origins[name] = Origin.OPTION
        arguments: dict[str, Any] = {**values, "origins": origins}
        return cls(**arguments)


SETTINGS: Final[Mapping[str, Setting]] = {
    f.name: Setting(f.name, cast(Value, f.default), **f.metadata) for f in fields(Settings) if f.metadata
}
"""Every setting by its name, in the order of the settings page."""


def known(name: str, source: str) -> Setting:
    """The setting called `name`. Raises SettingsProblem, naming `source` and the nearest name, where there is none."""
    if setting := SETTINGS.get(name):
        return setting
    import difflib

    near = difflib.get_close_matches(name, SETTINGS, n=1)
    raise SettingsProblem(
        "setting_unknown",
        tr('There is no setting "{name}" ({source}).', name=name[:60], source=source),
        tr("Did you mean {near}?", near=near[0]) if near else tr("Use one of {names}.", names=", ".join(SETTINGS)),
    )


def _from_file(path: Path) -> dict[str, Value]:
    data = read_bytes(path)
    if data is None:
        return {}
    # A file written by hand need not say its format: there was no format before 1.
    document = migrate(path, {"format": 1, **_parse(path, data)}, _STEPS)
    return {
        name: known(name, str(path)).check(value, str(path)) for name, value in document.items() if name != "format"
    }


def _parse(path: Path, data: bytes) -> dict[str, Any]:
    import tomllib  # here: many people have no such file, and a window waits for this

    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        reason, line = tr("it is not UTF-8 text"), data.count(b"\n", 0, error.start) + 1
    except (ValueError, RecursionError) as error:  # int() of 5,000 digits is a plain ValueError
        found = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", str(error))
        reason = str(error)[: found.start()] if found else str(error)
        line = int(found[1]) if found and found[1] else data.count(b"\n") + 1
    raise SettingsProblem(
        "settings_broken",
        tr("Line {line} of {path} can't be read: {reason}.", line=line, path=path, reason=reason),
        tr("Correct that line, or delete the file to start with the defaults."),
    )


def store(paths: Paths, changes: Mapping[str, Value | None]) -> None:
    """Write `changes` into the settings file; None takes a setting out again. Comments and order are kept.

    Raises SettingsProblem for an unknown name or value or a broken file, StorageProblem where it can't be written;
    the file is then untouched.
    """
    import tomlkit

    checked = {
        name: None if value is None else known(name, tr("settings")).check(value, tr("settings"))
        for name, value in changes.items()
    }
    path = paths.settings_file
    with lock(paths.locks / "settings.lock"):
        _from_file(path)  # refuses what is broken or newer, in our words
        document = tomlkit.parse((read_bytes(path) or b"").decode("utf-8-sig"))
        if not document:
            document.add(tomlkit.comment(tr("Settings of Framer Desk. Secrets are never kept here.")))
        document.setdefault("format", len(_STEPS) + 1)
        for name, value in checked.items():
            if value is None:
                document.pop(name, None)
            else:
                document[name] = value
        write_atomic(path, tomlkit.dumps(document).encode("utf-8"))
