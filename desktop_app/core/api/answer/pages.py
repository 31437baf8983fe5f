"""The next page of an answer that is given in pages: by its Link header, or by what its body says."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from desktop_app.core.api.catalog import Operation
from desktop_app.core.api.response import Response
from desktop_app.core.providers import links

MOST_BYTES: Final = 32 << 20
"""Larger bodies are not looked into."""

_WRAPPERS: Final = ("links", "_links", "paging", "pagination", "page", "meta", "page_info", "pageInfo", "cursor",
                    "cursors", "response_metadata", "pages")  # fmt: skip
_ADDRESSES: Final = ("next", "next_url", "nextUrl", "next_page_url", "nextPageUrl", "nextLink", "@odata.nextLink",
                     "next_link", "next_page", "next_uri")  # fmt: skip
_CURSORS: Final = ("next_cursor", "nextCursor", "next_page_token", "nextPageToken", "next_token", "nextToken", "after",
                   "end_cursor", "endCursor", "continuation_token", "next", "next_page", "nextPage")  # fmt: skip
_CURSOR_PARAMETERS: Final = ("cursor", "page_token", "pageToken", "next_token", "nextToken", "continuation_token",
                             "after", "starting_after", "marker", "page")  # fmt: skip
_LISTS: Final = ("items", "data", "results", "value", "values", "entries", "records", "objects")


def next_url(url: str, response: Response, operation: Operation | None = None) -> str | None:
    """The address of the page after `response`, which came from `url`; None where it is the last.

    `operation` says which parameters there are.
    """
    if link := _by_header(url, response):
        return _clean(url, urljoin(url, link))
    if response.size > MOST_BYTES:
        return None
    body = response.body_for_json()
    if not isinstance(body, Mapping):
        return None
    for place in (body, *(body[name] for name in _WRAPPERS if isinstance(body.get(name), Mapping))):
        if link := _by_address(place):
            return _clean(url, urljoin(url, link))
    known = [each.name for each in operation.parameters if each.place == "query"] if operation else []
    names = known + [name for name, _ in parse_qsl(urlsplit(url).query)]
    for place in (body, *(body[name] for name in _WRAPPERS if isinstance(body.get(name), Mapping))):
        if cursor := _by_cursor(place):
            name = next((name for name in _CURSOR_PARAMETERS if name in names), "cursor")
            return _with(url, {name: cursor})
    return _by_last(url, body, names) or _by_offset(url, body)


def items(body: Any) -> list[Any] | None:
    """The entries on a page: the list itself, or the one that the page is about; None where that is not clear."""
    if isinstance(body, list):
        return body
    if not isinstance(body, Mapping):
        return None
    for name in _LISTS:
        if isinstance(body.get(name), list):
            found: list[Any] = body[name]
            return found
    lists = [value for value in body.values() if isinstance(value, list)]
    return lists[0] if len(lists) == 1 else None


def _by_header(url: str, response: Response) -> str:
    """RFC 8288 section 3. A link with an anchor tells of that, which may be another page (section 3.2)."""
    values = [value for name, value in response.headers if name.lower() == "link"]
    for target, relations, parameters in links.read_header(values):
        if "next" in relations and urljoin(url, parameters.get("anchor", "")) == url:
            return target
    return ""


def _by_address(place: Mapping[str, Any]) -> str:
    for name in _ADDRESSES:
        value = place.get(name)
        if isinstance(value, Mapping):  # HAL: {"next": {"href": ...}}
            value = value.get("href")
        if isinstance(value, str) and (value.startswith(("/", "?")) or re.match(r"https?://", value)):
            return value
    return ""


def _by_cursor(place: Mapping[str, Any]) -> str:
    if any(place.get(name) is False for name in ("has_more", "hasMore", "has_next_page", "hasNextPage", "has_next")):
        return ""
    for name in _CURSORS:
        value = place.get(name)
        if isinstance(value, str | int) and not isinstance(value, bool) and value != "":
            return str(value)
    return ""


def _by_last(url: str, body: Mapping[str, Any], names: list[str]) -> str | None:
    """The last entry is where the next page begins."""
    entries = items(body)
    if "starting_after" not in names or body.get("has_more") is not True or not entries:
        return None
    last = entries[-1].get("id") if isinstance(entries[-1], Mapping) else None
    return _with(url, {"starting_after": str(last)}) if last else None


def _by_offset(url: str, body: Mapping[str, Any]) -> str | None:
    entries = items(body)
    for place in (body, *(body[name] for name in _WRAPPERS if isinstance(body.get(name), Mapping))):
        total = next(_numbers(place, "total", "total_count", "totalCount", "count"), None)
        offset = next(_numbers(place, "offset", "skip", "start"), None)
        if total is not None and offset is not None and entries and offset + len(entries) < total:
            name = next(name for name in ("offset", "skip", "start") if name in place)
            return _with(url, {name: str(offset + len(entries))})
        page = next(_numbers(place, "page", "current_page", "currentPage"), None)
        pages = next(_numbers(place, "total_pages", "totalPages", "last_page", "pages", "page_count"), None)
        if page is not None and pages is not None and page < pages:
            return _with(url, {"page": str(page + 1)})
    return None


def _numbers(place: Mapping[str, Any], *names: str) -> Iterator[int]:
    for name in names:
        value = place.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            yield value


def _with(url: str, values: Mapping[str, str]) -> str:
    parts = urlsplit(url)
    kept = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if name not in values]
    return urlunsplit(parts._replace(query=urlencode([*kept, *values.items()]), fragment=""))


def _clean(url: str, found: str) -> str | None:
    """`found`, unless it is the page that we have."""
    return found if found != url else None


def merged(bodies: list[Any]) -> Any:
    """The entries of all pages as one list; the pages themselves where it is not clear what their entries are."""
    found = [items(body) for body in bodies]
    if all(entries is not None for entries in found):
        return [entry for entries in found for entry in entries or ()]
    return bodies
