"""The request as it is being written: method, address, parameters, headers and body. No widgets."""

from dataclasses import dataclass, replace
from typing import Final, Literal, get_args

from desktop_app.core.api import bodies
from desktop_app.core.api.catalog import Operation
from desktop_app.core.api.request import BODYLESS
from desktop_app.ui.console.request import address
from desktop_app.ui.console.request.options import PLAIN, Options
from desktop_app.ui.widgets.kv_pair import Pair

METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
JSON: Final = bodies.JSON

BodyKind = Literal["none", "json", "form", "multipart", "raw", "file", "graphql"]
BODY_KINDS: Final[tuple[BodyKind, ...]] = get_args(BodyKind)


@dataclass(frozen=True)
class Draft:
    """What is on the page. `path` may hold `{placeholders}`, which `path_pairs` fill in; every text `{{variables}}`.

    body: the text of a JSON or raw body. content_type: of a raw body or a file ("" for what its name says), and of JSON
    where it is a special kind of it. form, parts: rows of a form without and with files. file: path of the file that is
    sent. checks: what the answer has to fulfil.
    """

    method: str = "GET"
    path: str = "/"
    path_pairs: tuple[Pair, ...] = ()
    query_pairs: tuple[Pair, ...] = ()
    header_pairs: tuple[Pair, ...] = ()
    body_kind: BodyKind = "json"
    body: str = ""
    content_type: str = JSON
    form: tuple[Pair, ...] = ()
    parts: tuple[Pair, ...] = ()
    file: str = ""
    graphql: str = ""
    graphql_variables: str = ""
    options: Options = PLAIN
    checks: tuple[str, ...] = ()
    operation: Operation | None = None

    @property
    def target(self) -> str:
        """Path and query as the address field shows them."""
        return address.joined(self.path, self.query_pairs)

    @property
    def takes_body(self) -> bool:
        """Whether a body is sent with this method."""
        return self.method not in BODYLESS

    @property
    def has_body(self) -> bool:
        """Whether there is one to be sent."""
        if not self.takes_body:
            return False
        match self.body_kind:
            case "json" | "raw":
                return bool(self.body.strip())
            case "form":
                return any(pair.enabled and pair.name for pair in self.form)
            case "multipart":
                return any(pair.enabled and pair.name for pair in self.parts)
            case "file":
                return bool(self.file)
            case "graphql":
                return bool(self.graphql.strip())
        return False

    def with_target(self, text: str) -> "Draft":
        """The same after `text` was typed into the address field."""
        path, _, query = text.partition("?")
        rows = address.query_rows(query, self.query_pairs)
        return replace(self, path=path, query_pairs=rows, path_pairs=address.path_rows(path, self.path_pairs))

    def with_body_kind(self, kind: BodyKind) -> "Draft":
        """The same with another kind of body; what was written for the other kinds stays and comes back with them."""
        types = {"json": JSON, "raw": "text/plain", "file": ""}
        fits = kind not in types or kind_of(self.content_type) == kind
        return replace(self, body_kind=kind, content_type=self.content_type if fits else types[kind])


def kind_of(content_type: str) -> BodyKind:
    """The kind of body for a media type."""
    plain = content_type.partition(";")[0].strip().lower()
    if not plain or plain == bodies.JSON or plain.endswith("+json"):
        return "json"
    if plain == bodies.FORM:
        return "form"
    if plain == bodies.MULTIPART:
        return "multipart"
    text = plain.startswith("text/") or plain.endswith(("xml", "yaml", "javascript"))
    return "raw" if text else "file"
