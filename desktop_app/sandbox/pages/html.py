"""HTML that escapes by construction: text becomes markup only through `el`."""

from html import escape

VOID = frozenset({"input", "meta", "link", "br", "hr"})

Attribute = str | int | bool | None


class Html(str):
    """Text that is markup already."""

    __slots__ = ()


def el(name: str, /, *children: str | None, **attributes: Attribute) -> Html:
    """One element. A plain `str` child is escaped, an `Html` child is not, None is left out.

    Attribute names lose a trailing underscore (`class_`) and turn `_` to `-`; True writes the bare name, False and
    None leave it out.
    """
    parts = [f"<{name}"]
    for key, value in attributes.items():
        if value is None or value is False:
            continue
        key = key.rstrip("_").replace("_", "-")
        parts.append(f" {key}" if value is True else f' {key}="{escape(str(value))}"')
    parts.append(">")
    if name in VOID:
        return Html("".join(parts))
    return Html("".join((*parts, join(*children), f"</{name}>")))


def join(*children: str | None) -> Html:
    """Several pieces in a row, escaped like the children of `el`."""
    return Html("".join(child if isinstance(child, Html) else escape(child) for child in children if child is not None))
