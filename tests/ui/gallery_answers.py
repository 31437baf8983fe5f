"""The answer pane of the console in all its states: `python -m tests.ui.gallery_answers OUTDIR [WORD]`."""

import os
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


from desktop_app.core.api.description.judging import Judgement
from desktop_app.core.api.description.schema import Finding
from desktop_app.ui.console.answer import comparing, filtering, notes
from desktop_app.ui.console.answer.live import Live
from desktop_app.ui.console.answer.panel import ResponsePanel
from desktop_app.ui.console.desk import Desk
from tests.ui.drawing import draw
from tests.ui.samples_answers import AT, CSV, HTML, XML, changed, desk, measured, of, picture, reply
from tests.ui.samples_console import projects, response

SIZES = {"wide": (538, 720), "narrow": (788, 330)}
"""The pane's room in a window of 1440 x 900 and of 900 x 620."""
LARGE = {"wide": (980, 720), "narrow": (980, 330)}
"""Its room in a large window, where there is room for two columns."""
JSON = "application/json"
FITS = Judgement(known=True)
DIFFERS = Judgement(True, (Finding("$.data[0].pages", "it is a text, and should be a whole number"),
                           Finding("$.data[2]", "name is missing")))  # fmt: skip
SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><rect width="120" height="80" rx="12"
fill="#93AAFF"/><circle cx="60" cy="40" r="24" fill="#1B1C20"/></svg>"""


def panel(shown: Desk, key: str = "") -> ResponsePanel:
    """The pane with `shown` in it, on the tab `key`."""
    made = ResponsePanel()
    made.show_desk(shown, AT + 2, lambda: 1.2)
    if key:
        made.tabs.choose(key)
    return made


def three() -> Desk:
    """The third answer to the same request, as in the picture."""
    return desk(reply(response(), at=AT - 90), reply(response(), at=AT - 40),
                reply(response(), judgement=FITS, next_page="https://a.example?cursor=cur_9f2c"))  # fmt: skip


def _tree() -> ResponsePanel:
    made = panel(three(), "tree")
    tree = made.views.tree
    index = tree.model.index(0, 0)
    tree.model.fetchMore(index)
    for _ in range(2):
        index = tree.model.index(0, 0, index)
        tree.model.fetchMore(index)
        tree.tree.expand(index)
    tree.tree.setCurrentIndex(tree.model.index(1, 0, index))
    return made


def _filtered(path: str) -> ResponsePanel:
    from threading import Event

    from desktop_app.core.errors import UserFacing

    shown = three()
    made = panel(shown)
    made.tools.field.blockSignals(True)
    made.tools.field.setText(path)  # a picture has no loop to filter in
    assert shown.body is not None
    try:
        found = filtering.apply(shown.body.pretty, path, Event())
    except UserFacing as problem:
        made.tools.say_wrong(f"{problem.message} {problem.remedy}")
    else:
        made.views.show_filtered(found.text, at=found.at)
        made.tools.say(notes.of_filter(found))
    return made


def _compared() -> ResponsePanel:
    from threading import Event

    shown = desk(reply(response(), at=AT - 40), reply(of(changed(), JSON)))
    made = panel(shown)
    old, new = (each.body.pretty for each in shown.replies)
    made.show_difference(comparing.compare(old, new, Event()), AT - 40, AT)
    return made


def _widened(made: ResponsePanel) -> ResponsePanel:
    """The pane in a large window, where there is room for two columns."""
    made.setMinimumWidth(LARGE["wide"][0])
    return made


def _findings() -> ResponsePanel:
    made = panel(desk(reply(response(), judgement=DIFFERS)))
    made.foot.differs.click()
    return made


def _hex() -> ResponsePanel:
    made = panel(three(), "raw")
    made.tools.bytes_button.click()
    return made


def _coming(media: str, *pieces: bytes) -> ResponsePanel:
    shown = desk()
    shown.stage, shown.live = "sending", Live(lambda: None)
    arriving = shown.live.arriving
    arriving.begin(200, "OK", (("Content-Type", media),))
    for piece in pieces:
        arriving.size += len(piece)
        shown.live._take(piece)
    made = panel(shown)
    made.show_loading()
    return made


def _referred() -> ResponsePanel:
    made = panel(three(), "tree")
    made.say_referred("listProjects")
    return made


EVENTS = b"".join(b'event: word\ndata: {"index": %d, "text": "word"}\n\n' % n for n in range(60))


def states() -> Iterator[tuple[str, Callable[[], ResponsePanel]]]:
    """Name of each state, and what makes it."""
    broken = projects().replace(b'"pages": 5,', b'"pages": ,')
    yield "pretty", lambda: panel(three())
    yield "tree", _tree
    yield "headers", lambda: panel(three(), "headers")
    yield "timing", lambda: panel(desk(reply(measured())), "timing")
    yield "timing-short", lambda: panel(three(), "timing")
    yield "raw", lambda: panel(three(), "raw")
    yield "hex", _hex
    yield "filtered", lambda: _filtered("$.data[?@.pages > 4].name")
    yield "filter-wrong", lambda: _filtered("$.data[")
    yield "compared", _compared
    yield "compared-columns", lambda: _widened(_compared())
    yield "differs", _findings
    yield "csv", lambda: panel(desk(reply(of(CSV, "text/csv"))))
    yield "xml", lambda: panel(desk(reply(of(XML, "application/xml"))))
    yield "html", lambda: panel(desk(reply(of(HTML, "text/html; charset=utf-8"))))
    yield "png", lambda: panel(desk(reply(of(picture(), "image/png"))))
    yield "svg", lambda: panel(desk(reply(of(SVG, "image/svg+xml"))))
    yield "pdf", lambda: panel(desk(reply(of(b"%PDF-1.7\n\0\1\2" * 400, "application/pdf"))))
    yield "pdf-bytes", lambda: panel(desk(reply(of(b"%PDF-1.7\n\0\1\2" * 400, "application/pdf"))), "raw")
    yield "events-coming", lambda: _coming("text/event-stream", EVENTS)
    yield "json-coming", lambda: _coming(JSON, b"[" + (projects() + b",") * 200)
    yield "events", lambda: panel(desk(reply(of(EVENTS, "text/event-stream"))))
    yield "stopped", lambda: panel(desk(reply(of(projects()[:200], JSON, cut="stopped"))))
    yield "broken-off", lambda: panel(desk(reply(of(HTML, "text/html", cut="broken"))))
    yield "referred", _referred
    yield "broken-json", lambda: panel(desk(reply(of(broken, JSON))))


if __name__ == "__main__":
    draw(states, SIZES, "answer-")
