"""JSONPath (RFC 9535): names, indices, wildcards, slices, descendants, and filters that compare. No functions."""

import json
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, Final

from desktop_app.core.errors import RequestProblem
from desktop_app.core.i18n import tr

DEEPEST: Final = 500
"""Levels that `..` goes down."""

Select = Callable[[Any, Any], Iterator[Any]]
"""From one value (and the root) to those that a segment selects of it."""
Test = Callable[[Any, Any], bool]

_TOKEN: Final = re.compile(
    r"""\s*(?:
      (?P<name>[A-Za-z_\u0080-\U0010ffff][\w\u0080-\U0010ffff-]*)
    | (?P<number>-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)
    | (?P<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
    | (?P<sign>\.\.|&&|\|\||==|!=|<=|>=|[$@.\[\]*,:?()!<>])
    )""",
    re.VERBOSE,
)
_WORDS: Final = {"true": True, "false": False, "null": None}
_NOTHING: Final = object()
_SEVERAL: Final = frozenset({"..", "*", "?", ",", ":"})


def find(path: str, value: Any) -> list[Any]:
    """The values that `path` (`$.a[0]..b`) selects of `value`, in their order. Raises RequestProblem `bad_jsonpath`."""
    return list(iterate(path, value))


def iterate(path: str, value: Any) -> Iterator[Any]:
    """The same, one after the other, each looked for when it is asked for."""
    found: Iterator[Any] = iter((value,))
    for select in _compiled(path):
        found = _selected(found, select, value)
    return found


def _selected(values: Iterator[Any], select: Select, root: Any) -> Iterator[Any]:
    for each in values:
        yield from select(each, root)


def selects_one(path: str) -> bool:
    """Whether `path` can select no more than one value (RFC 9535 section 2.3.5.1). Raises as `find` does."""
    return not any(kind == "sign" and text in _SEVERAL for kind, text in _Parser(path).tokens)


@lru_cache(maxsize=64)
def _compiled(path: str) -> tuple[Select, ...]:
    parser = _Parser(path)
    selects = parser.query("$")
    parser.end()
    return selects


class _Parser:
    """Reads one path, token by token."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.tokens: list[tuple[str, str]] = []
        at = 0
        while text[at:].strip():
            token = _TOKEN.match(text, at)
            if token is None:
                raise self._bad(at)
            self.tokens.append((token.lastgroup or "", token[token.lastgroup or 0]))
            at = token.end()
        self._next = 0

    def end(self) -> None:
        if self._next < len(self.tokens):
            raise self._bad()

    def query(self, start: str) -> tuple[Select, ...]:
        self._take(start)
        selects = []
        while (segment := self._segment()) is not None:
            selects.append(segment)
        return tuple(selects)

    def _segment(self) -> Select | None:
        if self._accept(".."):
            inner = self._bracket() if self._accept("[") else self._dotted()
            return lambda value, root: (each for one in _descendants(value) for each in inner(one, root))
        if self._accept("."):
            return self._dotted()
        return self._bracket() if self._accept("[") else None

    def _dotted(self) -> Select:
        if self._accept("*"):
            return _all
        kind, text = self._peek()
        if kind != "name":
            raise self._bad()
        self._next += 1
        return lambda value, root: _member(value, text)

    def _bracket(self) -> Select:
        selectors = [self._selector()]
        while self._accept(","):
            selectors.append(self._selector())
        self._take("]")
        return lambda value, root: (each for select in selectors for each in select(value, root))

    def _selector(self) -> Select:
        kind, text = self._peek()
        if self._accept("*"):
            return _all
        if self._accept("?"):
            test = self._or()
            return lambda value, root: (each for each in _all(value, root) if test(each, root))
        if kind == "text":
            self._next += 1
            name = _unquoted(text)
            return lambda value, root: _member(value, name)
        first = self._integer()
        if not self._accept(":"):
            if first is None:
                raise self._bad()
            return lambda value, root: _member(value, first)
        last = self._integer()
        step = self._integer() if self._accept(":") else None
        parts = slice(first, last, step)
        return lambda value, root: iter(value[parts] if isinstance(value, list) and step != 0 else ())

    def _integer(self) -> int | None:
        kind, text = self._peek()
        if kind != "number":
            return None
        if not re.fullmatch(r"-?\d{1,15}", text):
            raise self._bad()
        self._next += 1
        return int(text)

    def _or(self) -> Test:
        tests = [self._and()]
        while self._accept("||"):
            tests.append(self._and())
        return lambda value, root: any(test(value, root) for test in tests)

    def _and(self) -> Test:
        tests = [self._not()]
        while self._accept("&&"):
            tests.append(self._not())
        return lambda value, root: all(test(value, root) for test in tests)

    def _not(self) -> Test:
        if self._accept("!"):
            test = self._not()
            return lambda value, root: not test(value, root)
        if self._accept("("):
            inner = self._or()
            self._take(")")
            return inner
        return self._comparison()

    def _comparison(self) -> Test:
        left, is_query = self._operand()
        kind, sign = self._peek()
        if kind == "sign" and sign in _COMPARE:
            self._next += 1
            right, _ = self._operand()
            compare = _COMPARE[sign]
            return lambda value, root: compare(left(value, root), right(value, root))
        if not is_query:
            raise self._bad()
        return lambda value, root: left(value, root) is not _NOTHING

    def _operand(self) -> tuple[Callable[[Any, Any], Any], bool]:
        """What gives an operand its value, and whether it is a path, which may stand alone."""
        kind, text = self._peek()
        if text in ("@", "$") and kind == "sign":
            selects = self.query(text)
            return (lambda value, root: _first(selects, value if text == "@" else root, root)), True
        self._next += 1
        if kind == "text":
            constant: Any = _unquoted(text)
        elif kind == "number":
            constant = json.loads(text)
        elif kind == "name" and text in _WORDS:
            constant = _WORDS[text]
        else:
            raise self._bad()
        return (lambda value, root: constant), False

    def _peek(self) -> tuple[str, str]:
        return self.tokens[self._next] if self._next < len(self.tokens) else ("", "")

    def _accept(self, sign: str) -> bool:
        if self._peek() != ("sign", sign):
            return False
        self._next += 1
        return True

    def _take(self, sign: str) -> None:
        if not self._accept(sign):
            raise self._bad()

    def _bad(self, at: int | None = None) -> RequestProblem:
        place = self._text[at:] if at is not None else "".join(text for _, text in self.tokens[self._next :])
        return RequestProblem(
            "bad_jsonpath",
            tr("{path} is no JSONPath; it can't be read from {place} on.", path=self._text[:100],
               place=repr(place[:20])),
            tr("Write it as in $.items[0].name or $..id."),
        )  # fmt: skip


def _all(value: Any, root: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, list):
        yield from value


def _member(value: Any, name: str | int) -> Iterator[Any]:
    if isinstance(name, int):
        if isinstance(value, list) and -len(value) <= name < len(value):
            yield value[name]
    elif isinstance(value, dict) and name in value:
        yield value[name]


def _descendants(value: Any, depth: int = 0) -> Iterator[Any]:
    yield value
    if depth < DEEPEST:
        for each in _all(value, value):
            yield from _descendants(each, depth + 1)


def _first(selects: tuple[Select, ...], value: Any, root: Any) -> Any:
    found = [value]
    for select in selects:
        found = [each for one in found for each in select(one, root)]
    return found[0] if found else _NOTHING


def _equal(left: Any, right: Any) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    return bool(left == right)


def _less(left: Any, right: Any) -> bool:
    numbers = all(isinstance(one, int | float) and not isinstance(one, bool) for one in (left, right))
    texts = isinstance(left, str) and isinstance(right, str)
    return bool(left < right) if numbers or texts else False


_COMPARE: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "==": _equal,
    "!=": lambda left, right: not _equal(left, right),
    "<": _less,
    ">": lambda left, right: _less(right, left),
    "<=": lambda left, right: _less(left, right) or _equal(left, right),
    ">=": lambda left, right: _less(right, left) or _equal(left, right),
}


def _unquoted(text: str) -> str:
    if text[0] == "'":
        text = '"' + text[1:-1].replace("\\'", "'").replace('"', '\\"') + '"'
    try:
        return str(json.loads(text, strict=False))  # control characters, as people paste them
    except ValueError:
        return text[1:-1]
