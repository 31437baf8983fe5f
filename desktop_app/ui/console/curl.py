"""A request as a curl command for a POSIX shell. The token is a variable, never its value."""

from shlex import quote
from typing import Final

from desktop_app.core.api.request import Request

VARIABLE: Final = "FRAMER_DESK_TOKEN"


def command(request: Request, api_base_url: str) -> str:
    """The command. `framer-desk exec PROFILE -- sh` gives it its variable. Raises RequestProblem."""
    parts = ["curl"]
    if request.method == "HEAD":
        parts.append("--head")
    elif request.method != ("GET" if request.body is None else "POST"):
        parts.append(f"--request {request.method}")
    lines = [" ".join([*parts, quote(request.url(api_base_url))])]
    lines.append(f'--header "Authorization: Bearer ${VARIABLE}"')
    lines += [f"--header {quote(f'{name}: {value}')}" for name, value in request.headers]
    if request.body is not None:
        lines.append(f"--data-raw {quote(request.body.decode('utf-8', 'replace'))}")
    return " \\\n  ".join(lines)
