"""An example notebook that runs as it is: Jupyter's file format 4.5, from the cells in resources/notebooks."""

import ast
import json
import re
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from desktop_app.core import resources
from desktop_app.core.api.request import Request
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
    params = (*parse_qsl(parts.query, keep_blank_values=True), *request.params)
    headers, body = request.headers, _json_literal(request)
    if body:
        headers = tuple(pair for pair in headers if pair[0].lower() != "content-type")
    if params:
        words.append(f"params={_pairs(params)}")
    if headers:
        words.append(f"headers={_pairs(headers)}")
    if body:
        words.append(f"json={body}")
    elif request.body is not None:
        words.append(f"content={request.body!r}")
    return f"api.{known or 'request'}({', '.join(words)})"


def _pairs(pairs: tuple[tuple[str, str], ...]) -> str:
    """A dict, or a list of tuples where a name comes twice."""
    return repr(dict(pairs) if len(dict(pairs)) == len(pairs) else list(pairs))


def _json_literal(request: Request) -> str:
    """A JSON body as Python writes the value; "" for another body, and for what Python can't write."""
    kinds = [value for name, value in request.headers if name.lower() == "content-type"]
    if request.body is None or kinds != ["application/json"]:
        return ""
    try:
        value = json.loads(request.body, object_pairs_hook=_unique)
        literal = repr(value)
        return literal if ast.literal_eval(literal) == value else ""
    except (ValueError, RecursionError):
        return ""


def _unique(members: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(found := dict(members)) < len(members):
        raise ValueError("a name comes twice, which a dict can't hold")
    return found


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
