"""`.http` files, as VS Code's REST Client, JetBrains and httpyac read them.

A file is kept line by line. What is changed are the lines of one request; comments, scripts and everything that we
have no use for stay as they are, to the last space.
"""

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Self

from desktop_app.core.api.formats import durations
from desktop_app.core.api.formats.saved_request import SavedRequest, without_secrets

_SEPARATOR: Final = re.compile(r"#{3,}(.*)")
_COMMENT: Final = re.compile(r"\s*(?:#|//)")
_META: Final = re.compile(r"\s*(?:#+|//+)\s*@([\w-]+)(?:[ \t=]+(.*?))?\s*")
_VARIABLE: Final = re.compile(r"\s*@([^\s=]+)\s*=\s*(.*?)\s*")
_METHODS: Final = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE|CONNECT|LOCK|UNLOCK|PROPFIND|PROPPATCH|COPY|MOVE|MKCOL"
_REQUEST: Final = re.compile(
    rf"\s*(?:(?P<method>(?i:{_METHODS}|GRAPHQL)|[A-Z]{{3,20}})[ \t]+)?(?P<url>\S.*?)(?:[ \t]+HTTP/[\d.]+)?\s*"
)
_VERSION: Final = re.compile(r"[ \t]+HTTP/[\d.]+\Z")
_TARGET: Final = re.compile(r"(?:https?://|/|\{\{|\*|[\w.-]+(?::\d+)?/|[\w-]+(?:\.[\w-]+)+|localhost)")
_CONTINUED: Final = re.compile(r"\s+\S|[?&]")
_HEADER: Final = re.compile(r"(?P<name>[!#$%&'*+.^_`|~0-9A-Za-z{}-]+)[ \t]*:[ \t]*(?P<value>.*?)\s*")
_INCLUDE: Final = re.compile(r"<(?P<filled>@)?(?P<encoding>[\w-]*)[ \t]+(?P<path>\S.*?)\s*")
_AFTER: Final = re.compile(r">[ \t]*\{%|>[ \t]+\S+\.js[ \t]*$|>>!?[ \t]+\S|<>[ \t]|\?\?[ \t]|<[ \t]*\{%")
"""What follows a body: scripts, files that answers are saved to or were saved to, checks."""
_SCRIPT: Final = re.compile(r"\s*(?:[<>][ \t]*)?\{%")
_SCRIPT_END: Final = re.compile(r".*%\}\s*")
_BLOCK: Final = re.compile(r"\s*\{\{[@+]?[\w.]*\s*")
_BLOCK_END: Final = re.compile(r"\s*\}\}\s*")
_CHECK: Final = re.compile(r"\?\?[ \t]+(.*?)\s*")
_IDENTIFIER: Final = re.compile(r"[A-Za-z_]\w*")
_UNWRITABLE: Final = re.compile(r"(?m)^(?:#{3}|<@?[\w-]*[ \t]|<[ \t]*\{%|>[ \t{>]|<>|\?\?[ \t])")
_AROUND: Final = re.compile(r"\A(?:[^\S\n]*\n)+|(?:\n[^\S\n]*)+\Z")


@dataclass(frozen=True, slots=True)
class _Block:
    """What stands between two separators: lines from `start` to `end`, and where in them the request is.

    request: its first line, -1 where there is none. body: the first line of the body. after: where the body ends.
    """

    start: int
    end: int
    request: int = -1
    body: int = -1
    after: int = -1


class HttpFile:
    """The text of one file and what is in it."""

    def __init__(self, text: str = "") -> None:
        """`text` is taken as it is; its line ends are kept."""
        self.text = text
        self._lines = list(io.StringIO(text, newline=""))  # str.splitlines would break a body at a form feed
        self._plain = [line.rstrip("\r\n") for line in self._lines]
        self._blocks = list(self._split())
        self.variables: dict[str, str] = {}
        self.requests: tuple[SavedRequest, ...] = tuple(self._read())

    @classmethod
    def of(cls, requests: Sequence[SavedRequest], variables: dict[str, str] | None = None) -> Self:
        """A new file with these requests."""
        head = "".join(f"@{name} = {value}\n" for name, value in (variables or {}).items())
        made = cls(f"{head}\n" if head else "")
        for request in requests:
            made = made.appended(request)
        return made

    def find(self, name: str) -> SavedRequest | None:
        """The request called `name`: as its file says, or "METHOD target", or "#N", the N-th one."""
        for each in self.requests if name else ():
            if name in (each.name, f"{each.method} {each.target}"):
                return each
        number = name.removeprefix("#")
        if name.startswith("#") and number.isdigit() and 0 < int(number) <= len(self.requests):
            return self.requests[int(number) - 1]
        return None

    def replaced(self, number: int, request: SavedRequest) -> Self:
        """The file with `request` in place of the request `number` (from 0). Only what differs is written anew."""
        block = self._block_of(number)
        old = self.requests[number]
        lines = list(self._lines)
        newline = "\r\n" if any(line.endswith("\r\n") for line in lines) else "\n"
        if old.checks != request.checks:  # from the last line to the first, so that the places of the rest stay
            lines[block.after : block.end] = self._check_lines(block, request.checks, newline)
        if (old.body, old.body_file, old.filled) != (request.body, request.body_file, request.filled):
            lines[block.body : block.after] = _body_lines(request, newline, spaced=block.after > block.body)
            if block.body == block.after and lines[block.body - 1 : block.body] and request.body is not None:
                lines[block.body - 1] = lines[block.body - 1].rstrip("\r\n") + newline
        if (old.method, old.target, old.headers) != (request.method, request.target, request.headers):
            lines[block.request : block.body] = self._head_lines(block, old, request, newline)
        lines[block.start : block.request] = self._meta_lines(block, old, request, newline)
        return type(self)("".join(lines))

    def _check_lines(self, block: _Block, checks: Sequence[str], newline: str) -> list[str]:
        """What follows the body, with these checks where the first one was, else at its beginning."""
        there = self._lines[block.after : block.end]
        is_check = [_CHECK.fullmatch(plain) is not None for plain in self._plain[block.after : block.end]]
        at = is_check.index(True) if any(is_check) else 0
        kept = [line for line, check in zip(there, is_check, strict=True) if not check]
        made = [f"?? {check}{newline}" for check in checks]
        if made and not any(is_check):
            before = self._lines[block.after - 1]
            if before.strip():  # an empty line comes between, also after a last line that has no end
                made.insert(0, newline if before.endswith("\n") else newline * 2)
            if kept[:1] != [newline] and block.end < len(self._lines):
                made.append(newline)
        return [*kept[:at], *made, *kept[at:]]

    def part(self, number: int) -> str:
        """The text of request `number` (from 0) with its comments and scripts, from its separator on."""
        block = self._block_of(number)
        text = "".join(self._lines[block.start : block.end])
        return text if _SEPARATOR.fullmatch(self._plain[block.start]) else f"###\n{text}"

    def removed(self, number: int) -> Self:
        """The file without request `number`; variables that stand before it stay, since others may use them."""
        block = self._block_of(number)
        kept = [line for line, plain in zip(self._lines[block.start : block.request],
                                            self._plain[block.start : block.request], strict=True)
                if _VARIABLE.fullmatch(plain)]  # fmt: skip
        return type(self)("".join([*self._lines[: block.start], *kept, *self._lines[block.end :]]))

    def inserted(self, number: int, part: str) -> Self:
        """The file with `part` (see `part`) as its request `number`, or at its end where it has fewer."""
        newline = "\r\n" if "\r\n" in self.text else "\n"
        part = part.replace("\r\n", "\n").rstrip("\n").replace("\n", newline) + newline
        blocks = [each for each in self._blocks if each.request >= 0]
        before, after = self._lines, list[str]()
        if number < len(blocks):
            before, after = self._lines[: blocks[number].start], self._lines[blocks[number].start :]
            if number == 0 and after and not _SEPARATOR.fullmatch(after[0].rstrip("\r\n")):
                after = [f"###{newline}", *after]  # what was first had no need of one
        head = "".join(before)
        if head and not head.endswith("\n"):
            head += newline
        if head and not head.endswith(newline * 2) and blocks:
            head += newline
        return type(self)(head + part + (newline if after else "") + "".join(after))

    def _block_of(self, number: int) -> _Block:
        return [each for each in self._blocks if each.request >= 0][number]

    def appended(self, request: SavedRequest) -> Self:
        """The file with `request` at its end."""
        newline = "\r\n" if "\r\n" in self.text else "\n"
        text = self.text if not self.text or self.text.endswith("\n") else self.text + newline
        between = newline if text and not text.endswith(newline * 2) and self.requests else ""
        return type(self)(text + between + to_text(request).replace("\n", newline))

    def _head_lines(self, block: _Block, old: SavedRequest, new: SavedRequest, newline: str) -> list[str]:
        """Request line and header fields of `new`, comments between them kept, the same fields in their places."""
        waiting = list(without_secrets(new.headers))
        made: list[str] = []
        at = block.request
        if (old.method, old.target) == (new.method, new.target):
            made.append(self._lines[at])
            at += 1
            while at < block.body and _is_continued(self._plain[at]):
                made.append(self._lines[at])
                at += 1
        else:
            made.append(f"{new.method} {new.target}{newline}")
            at += 1
            while at < block.body and _is_continued(self._plain[at]):
                at += 1
        blank = [line for line in self._lines[at : block.body] if not line.strip()]
        for line, plain in zip(self._lines[at : block.body], self._plain[at : block.body], strict=True):
            header = _HEADER.fullmatch(plain) if not _COMMENT.match(plain) else None
            if header is None:
                made += [line] if plain.strip() else []
                continue
            found = next((pair for pair in waiting if pair[0].lower() == header["name"].lower()), None)
            if found is not None:
                waiting.remove(found)
                same = found == (header["name"], header["value"])
                made.append(line if same else f"{found[0]}: {found[1]}{newline}")
        if made and not made[-1].endswith("\n"):
            made[-1] += newline
        return [*made, *(f"{name}: {value}{newline}" for name, value in waiting), *blank]

    def _meta_lines(self, block: _Block, old: SavedRequest, new: SavedRequest, newline: str) -> list[str]:
        """What stands before the request line, with the name of `new` and how it is sent."""
        renamed, retimed = old.name != new.name and bool(new.name), old.timeout != new.timeout
        made: list[str] = []
        for line, plain in zip(self._lines[block.start : block.request], self._plain[block.start : block.request],
                               strict=True):  # fmt: skip
            meta = _META.fullmatch(plain)
            match meta[1] if meta else "":
                case "name" if renamed:
                    made.append(f"{'###' if _SEPARATOR.fullmatch(plain) else '# @name'} {new.name}{newline}")
                    renamed = False
                case "no-redirect" if new.redirects:
                    continue
                case "timeout" if retimed:
                    continue
                case _:
                    made.append(line)
        if renamed and made and _SEPARATOR.fullmatch(self._plain[block.start]):
            made[0] = f"### {new.name}{newline}"
        elif renamed:
            made.append(f"# @name {new.name}{newline}")
        sent = replace(new, redirects=new.redirects or not old.redirects, timeout=new.timeout if retimed else None)
        return [*made, *(f"{line}{newline}" for line in _how_sent(sent))]

    def _split(self) -> Iterator[_Block]:
        starts = [at for at, line in enumerate(self._plain) if _SEPARATOR.fullmatch(line)]
        for start, end in zip([0, *starts], [*starts, len(self._plain)], strict=True):
            if end > start:
                yield self._block(start, end)

    def _block(self, start: int, end: int) -> _Block:
        at = start
        while at < end:
            line = self._plain[at]
            if _SCRIPT.match(line):
                at = self._past(at, end, _SCRIPT_END)
            elif _BLOCK.fullmatch(line):
                at = self._past(at + 1, end, _BLOCK_END)
            elif not line.strip() or _COMMENT.match(line) or _VARIABLE.fullmatch(line) or not _is_request(line):
                at += 1
            else:
                break
        else:
            return _Block(start, end)
        request, at = at, at + 1
        while at < end and self._plain[at].strip():
            if _AFTER.match(self._plain[at]):
                return _Block(start, end, request, at, at)
            at += 1
        while at < end and not self._plain[at].strip():
            at += 1
        body, at = at, at
        while at < end and not _AFTER.match(self._plain[at]):
            at += 1
        while at > body and not self._plain[at - 1].strip():
            at -= 1
        return _Block(start, end, request, body, at)

    def _past(self, at: int, end: int, last: re.Pattern[str]) -> int:
        """The line after the one that ends a script."""
        while at < end and not last.fullmatch(self._plain[at]):
            at += 1
        return at + 1

    def _read(self) -> Iterator[SavedRequest]:
        for block in self._blocks:
            head_end = block.request if block.request >= 0 else block.end
            for line in self._plain[block.start : head_end]:
                if variable := _VARIABLE.fullmatch(line):
                    self.variables[variable[1]] = variable[2]
            if block.request >= 0:
                yield self._request(block)

    def _request(self, block: _Block) -> SavedRequest:
        first = _REQUEST.fullmatch(self._plain[block.request])
        assert first  # `_is_request` says so
        target, headers = first["url"], []
        in_target = True
        for line in self._plain[block.request + 1 : block.body]:
            if _COMMENT.match(line) or not line.strip():
                continue
            if in_target and _is_continued(line):
                target += line.strip()
                continue
            in_target = False
            if header := _HEADER.fullmatch(line):
                headers.append((header["name"], header["value"]))
        made = SavedRequest(
            method=(first["method"] or "GET").upper(),
            target=_VERSION.sub("", target),
            headers=tuple(headers),
            line=block.request + 1,
        )
        return self._with_body(self._with_meta(made, block), block)

    def _with_meta(self, request: SavedRequest, block: _Block) -> SavedRequest:
        title = _SEPARATOR.fullmatch(self._plain[block.start])
        name = title[1].strip() if title else ""
        prompts: dict[str, str] = {}
        refs: list[str] = []
        redirects, timeout = True, None
        for line in self._plain[block.start : block.body]:
            meta = _META.fullmatch(line)
            words = (meta[2] or "").strip() if meta else ""
            match meta[1] if meta else "":
                case "name" if words:
                    name = words
                case "prompt" if words:
                    variable, _, description = words.partition(" ")
                    prompts[variable] = description.strip()
                case "ref" | "forceRef" if words:
                    refs.append(words)
                case "no-redirect":
                    redirects = False
                case "timeout":
                    timeout = durations.seconds(words)
        checks = [found[1] for line in self._plain[block.after : block.end] if (found := _CHECK.fullmatch(line))]
        return replace(
            request, name=name, prompts=prompts, refs=tuple(refs), checks=tuple(checks), redirects=redirects,
            timeout=timeout,
        )  # fmt: skip

    def _with_body(self, request: SavedRequest, block: _Block) -> SavedRequest:
        lines = self._plain[block.body : block.after]
        if not lines:
            return request
        include = _INCLUDE.fullmatch(lines[0]) if len(lines) == 1 else None
        if include:
            return replace(request, body_file=include["path"], filled=bool(include["filled"]))
        kind = request.header("content-type").lower()
        if kind.startswith("application/x-www-form-urlencoded"):
            return replace(request, body="".join(line.strip() for line in lines))
        return replace(request, body="\n".join(lines))


def to_text(request: SavedRequest) -> str:
    """`request` as a part of a file, without secrets, a separator before it."""
    name = request.name.replace("\n", " ").strip()
    lines = [f"### {name}".rstrip()]
    if _IDENTIFIER.fullmatch(name):
        lines.append(f"# @name {name}")
    lines += [f"# @prompt {variable} {words}".rstrip() for variable, words in request.prompts.items()]
    lines += [f"# @ref {ref}" for ref in request.refs]
    lines += _how_sent(request)
    lines.append(f"{request.method} {request.target}")
    lines += [f"{name}: {value}" for name, value in without_secrets(request.headers)]
    text = "\n".join(lines) + "\n" + "".join(_body_lines(request, "\n", spaced=False))
    return (
        text
        + "".join(f"\n?? {check}\n" for check in request.checks[:1])
        + "".join(f"?? {check}\n" for check in request.checks[1:])
    )


def _how_sent(request: SavedRequest) -> list[str]:
    """The lines that say how it is sent, where that is unusual."""
    lines = [] if request.redirects else ["# @no-redirect"]
    return lines if request.timeout is None else [*lines, f"# @timeout {durations.written(request.timeout)}"]


def trimmed(body: str) -> str:
    """`body` as a file can hold it: lines that end in one sign, and no empty ones around it."""
    return _AROUND.sub("", body.replace("\r\n", "\n"))


def writable(body: str, *, includes: bool = False) -> bool:
    """Whether `body` can stand in a file as it is: no line of it means something else there.

    includes: lines that take in a file (`< path`) are meant.
    """
    found = (match[0] for match in _UNWRITABLE.finditer(body))
    return trimmed(body) == body and "\r" not in body and all(includes and text.startswith("< ") for text in found)


def _body_lines(request: SavedRequest, newline: str, *, spaced: bool) -> list[str]:
    if request.body_file:
        lines = [f"{'<@' if request.filled else '<'} {request.body_file}"]
    elif request.body:
        lines = request.body.split("\n")
    else:
        return []
    made = [f"{line}{newline}" for line in lines]
    return made if spaced else [newline, *made]


def _is_request(line: str) -> bool:
    found = _REQUEST.fullmatch(line)
    return bool(found and _TARGET.match(found["url"]) and (found["method"] or " " not in found["url"].strip()))


def _is_continued(line: str) -> bool:
    """Whether a line goes on with the address of the request line before it."""
    return bool(_CONTINUED.match(line)) and not _COMMENT.match(line)
