"""An example notebook that runs as it is: Jupyter's file format 4.5, from the cells in resources/notebooks."""

import json
import re
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from desktop_app.core import resources
from desktop_app.core.exports.handed import Handed
from desktop_app.core.i18n import tr

_CELL: Final = re.compile(r"^# %%(?: \[(markdown)\])?\n", re.MULTILINE)


def notebook(handed: Handed) -> str:
    """The text of an .ipynb file with the request in it. There is never a token in it: it asks for one when it runs."""
    cells = [_cell(kind, _filled(text, handed), number) for number, (kind, text) in enumerate(_template())]
    metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    return json.dumps({"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}, indent=1) + "\n"


def opening(handed: Handed) -> str:
    """The lines that open the connection, to be pasted into a notebook."""
    return f"from desktop_app.notebook import connect\n\napi = connect({_arguments(handed)})\n"


def lines(handed: Handed) -> str:
    """The same, and the request."""
    return f"{opening(handed)}{call(handed)}.json()\n"


def call(handed: Handed) -> str:
    """The request as a call of what `connect` gives."""
    request = handed.request
    parts = urlsplit(request.target)
    known = request.method.lower() if request.method in ("GET", "POST", "PUT", "PATCH", "DELETE") else ""
    words = [repr(request.target.partition("?")[0])] if known else [repr(request.method), repr(parts.path)]
    params = [*parse_qsl(parts.query), *request.params]
    if params:
        words.append(f"params={dict(params)!r}")
    if request.headers:
        words.append(f"headers={dict(request.headers)!r}")
    if request.body is not None:
        words.append(f"content={request.body!r}")
    return f"api.{known or 'request'}({', '.join(words)})"


def _template() -> list[tuple[str, str]]:
    """Kind and text of each cell: the file is a Python script with a marker before each cell."""
    pieces = _CELL.split(resources.read_text("notebooks/example.txt"))[1:]
    return [(kind or "code", body.strip("\n")) for kind, body in zip(pieces[::2], pieces[1::2], strict=True)]


def _filled(text: str, handed: Handed) -> str:
    profile = handed.profile
    about = tr("This notebook talks to {name} as you. It holds no token: it asks for one when it runs.",
               name=profile.display_name)  # fmt: skip
    values = {"ABOUT": about, "PROFILE": _arguments(handed), "CALL": call(handed)}
    return re.sub(r"\b(ABOUT|PROFILE|CALL)\b", lambda found: values[found[0]], text)


def _arguments(handed: Handed) -> str:
    scopes = f", scopes={list(handed.scopes)!r}" if handed.scopes else ""
    return f"{handed.profile.name!r}{scopes}"


def _cell(kind: str, text: str, number: int) -> dict[str, Any]:
    if kind == "markdown":
        text = "\n".join(line.removeprefix("# ").removeprefix("#") for line in text.splitlines())
    lines = text.splitlines(keepends=True)
    cell: dict[str, Any] = {"cell_type": kind, "id": f"framer-desk-{number}", "metadata": {}, "source": lines}
    return cell | ({"execution_count": None, "outputs": []} if kind == "code" else {})
