"""curl commands, as browsers copy them and people write them: in the quotes of bash, or of Windows' cmd."""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import quote, urlsplit

from desktop_app.core.api.formats.saved_request import SavedRequest
from desktop_app.core.api.importers.imported import Collector, Imported, form, multipart, with_query, with_type
from desktop_app.core.i18n import tr

BREAK: Final = object()
"""Stands between two commands."""

_CMD: Final = re.compile(r"\^\"|\^\r?\n")
_ESCAPES: Final = {"n": "\n", "r": "\r", "t": "\t", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "e": "\x1b", "0": "\0"}
_HEX: Final = re.compile(r"x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{1,4}|U[0-9A-Fa-f]{1,8}|[0-7]{1,3}")
_SCHEME: Final = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*)?://")
_NAMES: Final = {
    "X": "request", "H": "header", "d": "data", "F": "form", "u": "user", "b": "cookie", "A": "user-agent",
    "e": "referer", "G": "get", "I": "head", "T": "upload-file", "o": "output", "x": "proxy", "m": "max-time",
    "c": "cookie-jar", "w": "write-out", "D": "dump-header", "K": "config", "E": "cert", "r": "range",
    "y": "speed-time", "Y": "speed-limit", "z": "time-cond", "C": "continue-at", "P": "ftp-port", "Q": "quote",
    "t": "telnet-option", "U": "proxy-user",
}  # fmt: skip
_TAKES: Final = frozenset(
    {*_NAMES.values(), "url", "data-raw", "data-binary", "data-ascii", "data-urlencode", "json", "form-string",
     "connect-timeout", "retry", "retry-delay", "retry-max-time", "cacert", "capath", "key", "cert-type", "resolve",
     "connect-to", "interface", "limit-rate", "max-redirs", "ciphers", "tls-max", "oauth2-bearer", "proxy-header",
     "noproxy", "pass", "stderr", "trace", "trace-ascii", "url-query", "aws-sigv4", "unix-socket", "dns-servers",
     "variable", "expand-data", "expand-url", "output-dir", "request-target", "happy-eyeballs-timeout-ms"}
) - {"get", "head"}  # fmt: skip


def read(text: str) -> Imported:
    """The requests that the curl commands in `text` send. Raises DescriptionProblem where there is none."""
    collector = Collector()
    for command in _commands(text):
        _Command(collector).take(command)
    return collector.imported()


def _commands(text: str) -> Iterator[list[str]]:
    words: list[str] = []
    for word in [*(_cmd_words(text) if _CMD.search(text) else _bash_words(text)), BREAK]:
        if isinstance(word, str):
            words.append(word)
            continue
        start = next((at for at, each in enumerate(words) if re.fullmatch(r"(?:.*[\\/])?curl(?:\.exe)?", each)), None)
        if start is not None:
            yield words[start + 1 :]
        words = []


class _Command:
    """One command being read."""

    def __init__(self, collector: Collector) -> None:
        self._collector = collector
        self._method = self._url = self._file = ""
        self._headers: list[tuple[str, str]] = []
        self._data: list[str] = []
        self._form: list[tuple[str, str, str]] = []
        self._query: list[str] = []
        self._kind = ""
        self._get = False
        self._waiting: Iterator[str] = iter(())

    def take(self, words: list[str]) -> None:
        """Read the words after `curl`, and give the request to the collector."""
        self._waiting = iter(words)
        for word in self._waiting:
            if word == "--":
                continue
            if word.startswith("--"):
                name, equals, value = word[2:].partition("=")
                self._option(name, value if equals else None)
            elif word.startswith("-") and len(word) > 1:
                self._short(word[1:])
            elif not self._url:
                self._url = word
        scheme = _SCHEME.match(self._url)
        if scheme and scheme[0].lower() not in ("http://", "https://"):
            self._collector.note(self._url, tr("this is no web address; it is left out"))
        elif self._url:
            self._collector.add(self._request())

    def _short(self, letters: str) -> None:
        """`-sSLXPOST`: letters that take nothing, and at last one that takes the rest or the next word."""
        for at, letter in enumerate(letters):
            name = _NAMES.get(letter, "")
            if name in _TAKES:
                self._option(name, letters[at + 1 :] or None)
                return
            self._option(name, None)

    def _option(self, name: str, given: str | None) -> None:
        """One option with its value, which is `given` or the next word."""
        value = (next(self._waiting, "") if given is None else given) if name in _TAKES else ""
        match name:
            case "request":
                self._method = value
            case "url":
                self._url = value
            case "header" | "proxy-header":
                self._header(value)
            case "data" | "data-ascii" | "data-binary":
                self._add_data(value)
            case "data-raw":
                self._data.append(value)
            case "json":
                self._add_data(value)
                self._kind = "application/json"
            case "data-urlencode":
                self._data.append(_encoded(value))
            case "form" | "form-string":
                self._add_part(value, may_be_file=name == "form")
            case "user":
                self._headers.append(("Authorization", "Basic credentials"))
            case "oauth2-bearer":
                self._headers.append(("Authorization", "Bearer credentials"))
            case "cookie":
                self._headers.append(("Cookie", value))
            case "user-agent":
                self._headers.append(("User-Agent", value))
            case "referer":
                self._headers.append(("Referer", value))
            case "url-query":
                self._query.append(value)
            case "get":
                self._get = True
            case "head":
                self._method = self._method or "HEAD"
            case "upload-file":
                self._file, self._method = value, self._method or "PUT"

    def _header(self, line: str) -> None:
        name, colon, value = line.partition(":")
        if colon and value.strip():
            self._headers.append((name.strip(), value.strip()))
        elif not colon and line.endswith(";"):
            self._headers.append((line[:-1].strip(), ""))

    def _add_data(self, value: str) -> None:
        if value.startswith("@"):
            self._file = value[1:]
        else:
            self._data.append(value)

    def _add_part(self, text: str, *, may_be_file: bool) -> None:
        name, _, value = text.partition("=")
        if may_be_file and value[:1] in ("@", "<"):
            self._form.append((name, "", value[1:].partition(";")[0].strip('"')))
        else:
            self._form.append((name, value, ""))

    def _request(self) -> SavedRequest:
        url = self._url if self._url.startswith("{{") else f"http://{self._url}"
        if scheme := _SCHEME.match(self._url):
            url = scheme[0].lower() + self._url[scheme.end() :]
        url = with_query(url, [(name, value) for name, _, value in (each.partition("=") for each in self._query)])
        body = "&".join(self._data) if self._data else None
        if self._get and body is not None:
            url, body = url + ("&" if "?" in url else "?") + body, None
        if self._file in ("-", "."):
            self._collector.note(url, tr("its body comes from standard input; it is left out"))
            self._file = ""
        kind = self._kind
        if self._form:
            kind, body = multipart(self._form)
        elif (body is not None or self._file) and not kind and self._method != "PUT":
            kind = "application/x-www-form-urlencoded"
        method = self._method or ("POST" if body is not None or self._file else "GET")
        return SavedRequest(
            method.upper(),
            url,
            name=f"{method.upper()} {urlsplit(url).path or '/'}",
            headers=with_type(self._headers, kind),
            body=None if self._file else body,
            body_file=self._file,
        )


def _encoded(text: str) -> str:
    """What --data-urlencode makes of `name=content` or `content`."""
    name, equals, content = text.partition("=")
    return form([(name, content)]) if equals and name else quote(content if equals else text)


def _bash_words(text: str) -> Iterator[str | object]:
    """The words of a POSIX shell, with bash's $'...'; a BREAK at the end of each command."""
    at, word, started = 0, "", False
    while at < len(text):
        c = text[at]
        if c == "\\":
            if text[at + 1 : at + 3] == "\r\n":
                at += 3
                continue
            if text[at + 1 : at + 2] != "\n":
                word, started = word + text[at + 1 : at + 2], True
            at += 2
        elif c == "'":
            end = text.find("'", at + 1)
            end = len(text) if end < 0 else end
            word, started, at = word + text[at + 1 : end], True, end + 1
        elif text.startswith("$'", at):
            part, at = _ansi(text, at + 2)
            word, started = word + part, True
        elif c == '"':
            part, at = _double(text, at + 1)
            word, started = word + part, True
        elif c == "#" and not started:
            end = text.find("\n", at)
            at = len(text) if end < 0 else end
        elif c in " \t\r\n;|&":
            if started:
                yield word
            word, started, at = "", False, at + 1
            if c in "\n;|&":
                yield BREAK
        else:
            word, started, at = word + c, True, at + 1
    if started:
        yield word


def _double(text: str, at: int) -> tuple[str, int]:
    """What stands in double quotes from `at` on, and where it goes on after them."""
    found = ""
    while at < len(text) and text[at] != '"':
        if text[at] == "\\" and text[at + 1 : at + 2] in ('"', "\\", "$", "`", "\n", "!"):
            found += "" if text[at + 1] == "\n" else text[at + 1]
            at += 2
        else:
            found += text[at]
            at += 1
    return found, at + 1


def _ansi(text: str, at: int) -> tuple[str, int]:
    r"""What stands in $'...' from `at` on (\n, \', \u0021, \x21, \041), and where it goes on after it."""
    found = ""
    while at < len(text) and text[at] != "'":
        if text[at] != "\\":
            found += text[at]
            at += 1
            continue
        code = _HEX.match(text, at + 1)
        if code and text[at + 1] in "xuU01234567":
            digits = code[0]
            number = int(digits[1:], 16) if digits[0] in "xuU" else int(digits, 8)
            found += chr(number) if number < 0x110000 else ""
            at = code.end()
        else:
            found += _ESCAPES.get(text[at + 1 : at + 2], text[at + 1 : at + 2])
            at += 2
    return found, at + 1


def _cmd_words(text: str) -> Iterator[str | object]:
    """The words of Windows' cmd: carets are taken out first, then quotes are read as programs there read them."""
    plain = re.sub(r"\^\r?\n(\r?\n)?", lambda found: "\n" if found[1] else "\0", text)
    plain = re.sub(r"\^(.)", r"\1", plain, flags=re.DOTALL).replace("\0", " ")
    word, started, quoted, at = "", False, False, 0
    while at < len(plain):
        c = plain[at]
        if c == "\\" and (slashes := re.match(r"\\+\"", plain[at:])):
            count = len(slashes[0]) - 1
            word, started = word + "\\" * (count // 2) + ('"' if count % 2 else ""), True
            at += count + count % 2
        elif c == '"':
            if quoted and plain[at + 1 : at + 2] == '"':
                word, at = word + '"', at + 2
            else:
                quoted, started, at = not quoted, True, at + 1
        elif not quoted and c in " \t\r\n&":
            if started:
                yield word
            word, started, at = "", False, at + 1
            if c in "\n&":
                yield BREAK
        else:
            word, started, at = word + c, True, at + 1
    if started:
        yield word
