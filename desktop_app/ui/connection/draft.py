"""A connection as it is being changed: every field as text, what differs, and what is wrong with it. No widgets."""

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.providers.fields import FIELDS, field_named
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.signin.loopback import RedirectTarget
from desktop_app.ui.connection.entries import PARAMS

_SECRETS: Final = ("client_secret_env", "api_key_env")
_VARIABLE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_PLACEHOLDER: Final = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")


@dataclass(frozen=True)
class Origin:
    """Where a value comes from: `words` for the chip. good: None for a plain remark, False for a missing variable."""

    words: str
    good: bool | None = None


@dataclass
class Draft:
    """Changes to `profile`: field name -> text, for those that were touched."""

    profile: ProviderProfile
    texts: dict[str, str] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """What field `name` says now."""
        return self.texts.get(name, as_text(self.profile, name))

    def write(self, name: str, text: str) -> None:
        """Change a field; back to what is saved, it is no change."""
        if text == as_text(self.profile, name):
            self.texts.pop(name, None)
        else:
            self.texts[name] = text

    @property
    def changed(self) -> tuple[str, ...]:
        """Names of the fields that differ from what is saved."""
        return tuple(self.texts)

    def problem(self, name: str) -> str:
        """What is wrong with field `name`, in words; "" for nothing."""
        if name not in self.texts:
            return ""
        text = self.texts[name].strip()
        if name in _SECRETS and text and not _VARIABLE.fullmatch(text):
            return tr("This is the name of an environment variable, not the secret itself.")
        if name == "title" and not text:
            return tr("Give the connection a name.")
        try:
            if name == "redirect_uri" and text and not _PLACEHOLDER.search(text):
                RedirectTarget.parse(text)
            applied(self.profile, {name: text})
        except UserFacing as problem:
            return f"{problem.message.removeprefix(f'{name}: ')} {problem.remedy}".strip()
        return ""

    def problems(self) -> dict[str, str]:
        """Field name -> what is wrong with it."""
        return {name: words for name in self.texts if (words := self.problem(name))}

    def result(self) -> ProviderProfile:
        """The connection with the changes in it. Raises ProfileProblem."""
        return applied(self.profile, self.texts)


def as_text(profile: ProviderProfile, name: str) -> str:
    """Field `name` of `profile` as a person types it."""
    if name == PARAMS:
        return " ".join(f"{key}={shlex.quote(value)}" for key, value in profile.params.items())
    value = getattr(profile, name)
    if isinstance(value, bool):
        return "true" if value else "false"
    return " ".join(value) if isinstance(value, tuple) else str(value)


def applied(profile: ProviderProfile, texts: Mapping[str, str]) -> ProviderProfile:
    """`profile` with fields set from texts. Raises ProfileProblem."""
    values = {name: text.strip() for name, text in texts.items() if name != PARAMS}
    for name, text in values.items():
        if not text and field_named(name).kind != "list":
            values[name] = _default(name)
    if PARAMS in texts:
        profile = replace(profile, params=parameters(texts[PARAMS]))
    return profile.changed(values)


def parameters(text: str) -> dict[str, str]:
    """The pairs in `NAME=VALUE OTHER='two words'`. Raises UserFacing for what is none."""
    try:
        parts = shlex.split(text)
    except ValueError:
        parts = [""]
    pairs = {}
    for part in parts:
        name, equals, value = part.partition("=")
        if not equals or not name:
            raise UserFacing(
                "bad_pair", tr("Write each parameter as NAME=VALUE."), tr("Put a value with spaces in quotes.")
            )
        pairs[name] = value
    return pairs


def _default(name: str) -> str:
    default = next(spec.default for spec in FIELDS if spec.name == name)
    return str(default).lower() if isinstance(default, bool) else str(default)


def origin(
    name: str, text: str, metadata: ServerMetadata | None, registered: str, environ: Mapping[str, str]
) -> Origin | None:
    """Where the value of a field comes from, if not from the field. registered: the client ID that was given to us."""
    variables = [text.strip()] if name in _SECRETS and text.strip() else _PLACEHOLDER.findall(text)
    for variable in variables:
        if not environ.get(variable):
            return Origin(tr("${variable} is not set", variable=variable), False)
    if variables:
        return Origin(tr("${variable} found", variable=variables[0]), True)
    if text:
        return None
    if name == "client_id" and registered:
        return Origin(tr("registered"))
    return Origin(tr("from discovery")) if discovered(name, metadata) else None


def discovered(name: str, metadata: ServerMetadata | None) -> str:
    """What the server's own description says about field `name`, or ""."""
    found = getattr(metadata, name, "") if metadata is not None and name.endswith(("_endpoint", "_uri")) else ""
    return found if isinstance(found, str) and name != "redirect_uri" else ""
