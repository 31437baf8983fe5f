"""From the bytes of a description to plain values: JSON first, YAML where it is none.

YAML is read by the rules of its version 1.2, as OpenAPI asks (OpenAPI 3.1 section 4.2): `on` and `2024-01-31` are
texts, and the keys of mappings are texts too, so that a status written as 200 is found as "200".
"""

import json
import re
from functools import cache
from typing import Any, ClassVar, Final

from desktop_app.core.errors import DescriptionProblem
from desktop_app.core.i18n import tr

MOST_VALUES: Final = 20_000_000
"""Values in a YAML document once its aliases are written out; more are taken for an attack on memory."""
DEEPEST: Final = 300
"""Values within values in a YAML document."""

_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_FIRST: Final = re.compile(rb"\s*[\[{]")


def decode(data: bytes) -> Any:
    """The value that `data` writes down, mappings with texts as keys. Raises DescriptionProblem."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            data = data[len(mark) :].decode(encoding, "replace").encode("utf-8", "surrogatepass")
    if not data.strip():
        raise _unreadable(tr("it is empty"))
    if _FIRST.match(data):
        value = _json(data)
        if value is not None:
            return value
    return _yaml(data)


def _json(data: bytes) -> Any:
    """The value, None where it is no JSON."""
    import msgspec

    try:
        return msgspec.json.decode(data)
    except RecursionError as error:
        raise _unreadable(tr("it is nested too deeply")) from error
    except (msgspec.DecodeError, UnicodeDecodeError):
        pass
    try:  # takes half surrogate pairs, which msgspec does not
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def _yaml(data: bytes) -> Any:
    import yaml

    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise _unreadable(tr("it is not written in UTF-8")) from error
    loader = None
    try:
        _require_shallow(text)
        loader = _loader()(text)
        value = loader.get_data() if loader.check_data() else None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        why = getattr(error, "problem", None) or getattr(error, "reason", None) or type(error).__name__
        where = tr("line {line}: {why}", line=mark.line + 1, why=why) if mark else str(why)
        raise _unreadable(tr("it is neither JSON nor YAML ({where})", where=where)) from error
    except (RecursionError, ValueError) as error:
        raise _unreadable(tr("it is neither JSON nor YAML ({where})", where=type(error).__name__)) from error
    finally:
        if loader is not None:
            loader.dispose()
    _require_tree(value)
    return value


def _require_shallow(text: str) -> None:
    """Raise DescriptionProblem for what is nested so deeply that the loader, which is written in C, would crash."""
    import yaml

    depth = 0
    for event in yaml.parse(text, Loader=_base()):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEEPEST:
                raise _unreadable(tr("it is nested too deeply"))
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        elif isinstance(event, yaml.DocumentEndEvent):
            return


def _base() -> Any:
    import yaml

    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def _loader() -> Any:
    """PyYAML's safe loader, the quick one where it was built, with the rules of YAML 1.2's core schema."""
    import yaml

    class Loader(_base()):  # type: ignore[misc]
        yaml_implicit_resolvers: ClassVar[dict[str, list[Any]]] = {}

    for name, pattern, first in (
        ("merge", r"<<", "<"),
        ("null", r"~|null|Null|NULL|", "~nN\0"),
        ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
        ("int", r"[-+]?[0-9]+", "-+0123456789"),
        ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
    ):
        matches = re.compile(rf"(?:{pattern})\Z")
        Loader.add_implicit_resolver(f"tag:yaml.org,2002:{name}", matches, ["" if c == "\0" else c for c in first])

    def mapping(loader: Any, node: Any) -> Any:
        made: dict[str, Any] = {}
        yield made
        loader.flatten_mapping(node)
        for key, value in node.value:
            plain = isinstance(key, yaml.ScalarNode)
            made[key.value if plain else str(loader.construct_object(key, deep=True))] = loader.construct_object(value)

    def number(loader: Any, node: Any) -> int:
        return int(node.value)

    def anything(loader: Any, suffix: str, node: Any) -> Any:
        """A value with a tag of its writer's own is taken for what it looks like."""
        if isinstance(node, yaml.MappingNode):
            return mapping(loader, node)
        if isinstance(node, yaml.SequenceNode):
            return loader.construct_sequence(node, deep=True)
        return node.value

    Loader.add_constructor("tag:yaml.org,2002:map", mapping)
    Loader.add_constructor("tag:yaml.org,2002:int", number)
    Loader.add_multi_constructor("", anything)
    for name in ("timestamp", "binary", "set", "omap", "pairs"):
        Loader.add_constructor(f"tag:yaml.org,2002:{name}", lambda loader, node: anything(loader, "", node))
    return Loader


def _require_tree(value: Any) -> None:
    """Raise DescriptionProblem where aliases lead round in a circle or write one thing out endlessly often."""
    sizes: dict[int, int] = {}
    open_now: set[int] = set()
    stack: list[tuple[Any, bool]] = [(value, False)]
    while stack:
        one, done = stack.pop()
        if not isinstance(one, dict | list):
            continue
        children = one.values() if isinstance(one, dict) else one
        if done:
            open_now.discard(id(one))
            sizes[id(one)] = 1 + sum(sizes.get(id(child), 1) for child in children)
            if sizes[id(one)] > MOST_VALUES:
                raise _unreadable(tr("its aliases repeat too much"))
        elif id(one) in open_now:
            raise _unreadable(tr("its aliases lead round in a circle"))
        elif id(one) not in sizes:
            open_now.add(id(one))
            stack.append((one, True))
            stack.extend((child, False) for child in children)


def _unreadable(reason: str) -> DescriptionProblem:
    return DescriptionProblem(
        "description_unreadable",
        tr("This can't be read as a description of an API: {reason}.", reason=reason),
        tr("Give an OpenAPI 3 or Swagger 2.0 document, in JSON or YAML."),
    )
