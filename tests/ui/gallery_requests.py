"""The request side of the console in all its states: `python -m tests.ui.gallery_requests OUTDIR [WORD]`."""

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"

from PySide6.QtWidgets import QWidget

from desktop_app.core.api.description.judging import Judgement
from desktop_app.core.api.description.schema import Finding
from desktop_app.core.api.variables.environments import Environment
from desktop_app.ui.console.answer import reply
from desktop_app.ui.console.desk import Desk
from desktop_app.ui.console.page import ConsolePage
from desktop_app.ui.console.presenter import ConsolePresenter
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.console.request.from_operation import from_operation
from desktop_app.ui.console.request.options import Options
from desktop_app.ui.console.request.results import Checked, Run, summary
from desktop_app.ui.console.variables.dialog import EnvironmentDialog
from desktop_app.ui.console.variables.editing import EnvironmentEditing
from desktop_app.ui.console.variables.services import NoSecrets
from desktop_app.ui.console.variables.values import Found
from desktop_app.ui.widgets.kv_pair import Pair
from tests.ui import gallery_pages
from tests.ui.drawing import draw
from tests.ui.gallery_pages import SIZES
from tests.ui.samples_console import catalog, response

Prepare = Callable[[ConsolePresenter, Desk], None]
GRAPHQL = "query Projects($first: Int) {\n  # the newest\n  projects(first: $first) { id, name }\n}"


def _answered(desk: Desk) -> None:
    given = response()
    desk.take(reply.prepare(given, desk.draft.operation, ("GET", "/projects"), gallery_pages.NOW))


def _page(draft: Draft, part: str, prepare: Prepare = lambda presenter, desk: None) -> ConsolePage:
    """The console with `draft` on its desk and one of its parts in front."""

    def put(presenter: ConsolePresenter, desk: Desk) -> None:
        _answered(desk)
        desk.draft = draft
        prepare(presenter, desk)

    page = gallery_pages.console_page(put)
    page.request.tabs.choose(part)
    return page


def _new(**changes: object) -> Draft:
    return replace(from_operation(catalog().operations[1]), **changes)  # type: ignore[arg-type]  # names of fields


def _in_environment(name: str, *, production: bool = False) -> Prepare:
    def prepare(presenter: ConsolePresenter, desk: Desk) -> None:
        values = {"name": "Aurora", "town": "Lisbon"}
        desk.api.values.found = Found(("dev", "live"), Environment(name, values, production))

    return prepare


def _tabs(count: int) -> Prepare:
    def prepare(presenter: ConsolePresenter, desk: Desk) -> None:
        for number in range(count - 1):
            made = presenter.tabs.new()
            made.draft = from_operation(catalog().operations[number % 11])
            made.origin = made.draft if number % 3 else Draft()
            made.tab_title = "Nightly report" if number == 1 else ""
            made.stage = "sending" if number == 2 else "empty"
        presenter.tabs.choose(1)

    return prepare


def _ran(presenter: ConsolePresenter, desk: Desk) -> None:
    desk.runs = summary([Run("200", 0.044 + at / 1000) for at in range(40)] + [Run("503", 0.3)] * 2, 50)
    desk.checked = (
        Checked("status == 200"),
        Checked("jsonpath $.name == Ada", "jsonpath $.name == Ada: it is nothing"),
    )


def _differs(presenter: ConsolePresenter, desk: Desk) -> None:
    found = (Finding("$.name", "is missing"), Finding("$.pages", "is text, not a number"), Finding("$.x", "is unknown"))
    desk.judged = Judgement(known=True, findings=found)


def _environments(folder: Path) -> QWidget:
    """The editor of environments over the console."""
    page = _page(_new(), "body")
    dialog = EnvironmentDialog(page, lambda changed: EnvironmentEditing(folder, NoSecrets(), changed))
    editing = dialog.editing
    editing.names, editing.name, editing.production = ["dev", "live"], "live", True
    editing.pairs = (Pair("host", "https://api.example.com"), Pair("account", "acc_81Xd"))
    editing.secret_names = ["api_key"]
    editing.mark(production=True)
    dialog.show_editing()
    dialog.show()
    return page


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """All states: their names, and what makes them."""
    written = '{\n  "name": "{{name}}",\n  "pages": {{count}},\n  "draft": true\n}'
    rows = (
        Pair("name", "{{name}}"),
        Pair("town", "{{town}}"),
        Pair("note", "{{gone}}"),
        Pair("later", "", enabled=False),
    )
    parts = (Pair("title", "Winter"), Pair("picture", __file__, file=True, media_type="image/png"), Pair("", ""))
    enum = Pair("status", "draft", hint="published | draft", known=True, choices=("published", "draft"), about="Which.")
    dev = _in_environment("dev")
    headers = tuple(Pair(f"X-Header-{number}", f"value {number}") for number in range(200))
    large = json.dumps([{"id": number, "name": "x" * 20} for number in range(110_000)], indent=1)
    broken = '{\n  "name": "Aurora"\n  "pages": 3\n}'
    yield "request-empty", lambda: _page(Draft(), "params")
    yield "request-tabs", lambda: _page(_new(), "params", _tabs(5))
    yield "request-tabs-40", lambda: _page(_new(), "params", _tabs(40))
    yield "request-params", lambda: _page(_new(path="/projects/{projectId}", query_pairs=(enum,), path_pairs=(
        Pair("projectId", "{{gone}}", known=True, required=True),)), "params", dev)  # fmt: skip
    yield "request-headers", lambda: _page(_new(), "headers", dev)
    yield "request-headers-200", lambda: _page(_new(header_pairs=headers), "headers")
    yield "request-json", lambda: _page(_new(body=written), "body", dev)
    yield "request-json-broken", lambda: _page(_new(body=broken), "body")
    yield "request-json-differs", lambda: _page(_new(body=broken.replace('a"\n', 'a",\n')), "body", _differs)
    yield "request-json-large", lambda: _page(_new(body=large), "body")
    yield "request-form", lambda: _page(_new(body_kind="form", form=rows), "body", dev)
    yield "request-multipart", lambda: _page(_new(body_kind="multipart", parts=parts), "body")
    yield "request-file", lambda: _page(_new(body_kind="file", file=__file__, content_type=""), "body")
    yield "request-file-gone", lambda: _page(_new(body_kind="file", file="/no/such/file", content_type=""), "body")
    yield (
        "request-graphql",
        lambda: _page(_new(body_kind="graphql", graphql=GRAPHQL, graphql_variables='{"first": 3}'), "body"),
    )
    yield "request-none", lambda: _page(_new(body_kind="none"), "body")
    checks = ("status == 200", "jsonpath $.name == Ada")
    yield "request-options", lambda: _page(_new(options=Options(repeat=50), checks=checks), "options", _ran)
    yield "request-production", lambda: _page(_new(), "auth", _in_environment("live", production=True))
    yield "request-environments", lambda: _environments(Path(__file__).parent)


if __name__ == "__main__":
    draw(states, SIZES)
