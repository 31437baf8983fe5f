"""The addresses that paths are below: absolute, relative, templated, or not given at all."""

import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

_VARIABLE: Final = re.compile(r"\{([^{}]*)\}")


def addresses(document: Mapping[str, Any], source: str = "") -> tuple[str, ...]:
    """The servers of a document (or of a path or operation of it), without a slash at the end.

    Variables are filled in with their defaults. A relative address stays one unless `source`, where the document came
    from, is known. What can't be read is left out.
    """
    if "swagger" in document:
        found = _swagger(document)
    else:
        servers = document.get("servers")
        found = [url for server in servers if (url := _server(server))] if isinstance(servers, list) else []
    if source:
        found = [_joined(source, url) for url in found]
    return tuple(dict.fromkeys(url.rstrip("/") for url in found))


def path_of(url: str) -> str:
    """The path of a server's address, without a slash at the end; "" where there is none."""
    try:
        return urlsplit(url).path.rstrip("/")
    except ValueError:
        return ""


def _server(server: Any) -> str:
    if not isinstance(server, Mapping) or not isinstance(server.get("url"), str):
        return ""
    variables = server.get("variables")
    variables = variables if isinstance(variables, Mapping) else {}

    def value(found: re.Match[str]) -> str:
        variable = variables.get(found[1])
        default = variable.get("default") if isinstance(variable, Mapping) else None
        return str(default) if isinstance(default, str | int) else found[0]

    return _VARIABLE.sub(value, server["url"])


def _swagger(document: Mapping[str, Any]) -> list[str]:
    """The addresses of Swagger 2.0: schemes, host and basePath."""
    base, host, schemes = document.get("basePath"), document.get("host"), document.get("schemes")
    path = base if isinstance(base, str) else ""
    if path and not path.startswith("/"):
        path = f"/{path}"
    if not isinstance(host, str) or not host:
        return [path] if path else []
    known = [one for one in schemes if one in ("http", "https")] if isinstance(schemes, list) else []
    return [f"{scheme}://{host}{path}" for scheme in sorted(known or ["https"], reverse=True)]


def _joined(source: str, url: str) -> str:
    try:
        return urljoin(source, url)
    except ValueError:
        return url
