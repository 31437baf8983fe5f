"""What an importer makes of a file of another program."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final
from urllib.parse import quote, urlencode

from desktop_app.core.api.formats.http_file import trimmed, writable
from desktop_app.core.api.formats.saved_request import SavedRequest, without_secrets
from desktop_app.core.errors import DescriptionProblem
from desktop_app.core.i18n import tr

BOUNDARY: Final = "framer-desk-boundary"
_READABLE: Final = "{}/:,@!$'()*;[]~"


@dataclass(frozen=True, slots=True)
class Imported:
    """Requests, the values of each environment by its name ("$shared": for all), and what could not be taken over.

    Credentials are variables by now; their values are nowhere in it.
    """

    requests: tuple[SavedRequest, ...] = ()
    environments: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


class Collector:
    """Gathers what an importer finds, one folder of requests within another."""

    def __init__(self) -> None:
        self._requests: list[SavedRequest] = []
        self._environments: dict[str, dict[str, str]] = {}
        self._notes: list[str] = []

    def add(self, request: SavedRequest, folders: Sequence[str] = ()) -> None:
        """Take a request; its name gets those of its folders before it."""
        name = " / ".join(part.strip() for part in (*folders, request.name) if part.strip())
        body = trimmed(request.body) if request.body is not None else None
        ours = BOUNDARY in request.header("content-type")
        if body is not None and not writable(body, includes=ours):
            self.note(name, tr("its body has lines that .http files can't hold; it is left out"))
            body = None
        made = replace(request, name=name, body=body or None, headers=without_secrets(request.headers))
        self._requests.append(replace(made, target=re.sub(r"\s", "%20", made.target.strip())))

    def variable(self, environment: str, name: str, value: Any, *, secret: bool = False) -> None:
        """Take a value of an environment; of a secret one, or one that is called so, the name alone."""
        called = ((name, value),) if isinstance(value, str) and value else ()
        secret = secret or without_secrets(called) != called
        if not secret and value is not None:
            self._environments.setdefault(environment or "$shared", {})[name] = (
                value if isinstance(value, str) else str(value)
            )
        elif secret:
            self.note(name, tr("a secret; give its value when it is asked for, or in a private environment file"))

    def note(self, name: str, words: str) -> None:
        """Say that something of `name` is not taken over."""
        self._notes.append(f"{name}: {words}" if name else words)

    def imported(self) -> Imported:
        """All of it. Raises DescriptionProblem where there is no request."""
        if not self._requests:
            raise nothing_found()
        return Imported(tuple(self._requests), self._environments, tuple(dict.fromkeys(self._notes)))


def nothing_found() -> DescriptionProblem:
    """For a file that has no request in it."""
    return DescriptionProblem(
        "nothing_to_import",
        tr("There is no request in it."),
        tr("Give a curl command, a Postman, Insomnia or Bruno collection, an HAR or an OpenAPI document."),
    )


def form(pairs: Sequence[tuple[str, str]]) -> str:
    """A form's body; variables in it stay readable."""
    return urlencode(pairs, quote_via=quote, safe=_READABLE)


def with_query(url: str, pairs: Sequence[tuple[str, str]]) -> str:
    """`url` with further parameters; variables in them stay readable."""
    if not pairs:
        return url
    return url + ("&" if "?" in url else "?") + urlencode(pairs, quote_via=quote, safe=_READABLE)


def fill_path(url: str, values: Mapping[str, str]) -> str:
    """`url` with the values of its `:name` segments; one without a value becomes a variable."""
    return re.sub(r"(?<=/):(\w[\w-]*)", lambda found: values.get(found[1]) or f"{{{{{found[1]}}}}}", url)


def multipart(parts: Sequence[tuple[str, str, str]]) -> tuple[str, str]:
    """The media type and the body of a form with files: name, value, and path of a file ("" where it is a value)."""
    lines = []
    for name, value, path in parts:
        named = name.replace('"', "%22")
        lines.append(f"--{BOUNDARY}")
        if path:
            file = path.replace("\\", "/").rpartition("/")[2].replace('"', "%22")
            lines += [f'Content-Disposition: form-data; name="{named}"; filename="{file}"', "", f"< {path}"]
        else:
            lines += [f'Content-Disposition: form-data; name="{named}"', "", value]
    return f"multipart/form-data; boundary={BOUNDARY}", "\n".join([*lines, f"--{BOUNDARY}--"])


def with_type(headers: Sequence[tuple[str, str]], kind: str) -> tuple[tuple[str, str], ...]:
    """`headers` with this Content-Type, unless there is one; a form with files always has its own."""
    if not kind:
        return tuple(headers)
    own = kind.startswith("multipart/")
    kept = [pair for pair in headers if not (own and pair[0].lower() == "content-type")]
    there = any(name.lower() == "content-type" for name, _ in kept)
    return (*kept, *(() if there else (("Content-Type", kind),)))


def dicts(value: Any) -> Iterator[dict[str, Any]]:
    """The objects in a list; nothing where it is none."""
    yield from (each for each in value if isinstance(each, dict)) if isinstance(value, list) else ()


def text(value: Any) -> str:
    """A text; "" for what is none."""
    return value if isinstance(value, str) else str(value) if isinstance(value, int | float) else ""


def enabled_pairs(value: Any, name: str = "name") -> list[tuple[str, str]]:
    """Names and values of a list of rows, without those that are switched off."""
    return [(text(row.get(name)), text(row.get("value"))) for row in dicts(value)
            if not row.get("disabled") and row.get("enabled", True) and row.get(name)]  # fmt: skip
