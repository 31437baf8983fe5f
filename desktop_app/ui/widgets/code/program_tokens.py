"""What each piece of a short program is, for colouring, by the kinds of the JSON colours. Strings may hold newlines."""

import re
from collections.abc import Iterator
from typing import Final, Literal

from desktop_app.ui.widgets.code import json_tokens
from desktop_app.ui.widgets.code.json_tokens import Token

Program = Literal["", "python", "shell", "json"]
"""shell: of a POSIX shell, and a .env file."""

_NUMBER: Final = r"(?<![\w.])-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])"
_PYTHON: Final = re.compile(
    rf'''
      (?P<str>[bfruBFRU]{{0,2}}(?:"""(?s:.)*?"""|\'\'\'(?s:.)*?\'\'\'|"(?:[^"\\\n]|\\.)*+"|'(?:[^'\\\n]|\\.)*+'))
    | (?P<pun>\#.*)
    | (?P<num>{_NUMBER})
    | (?P<lit>\b(?:as|def|else|False|for|from|if|import|in|is|None|not|print|raise|return|True|with)\b)
    ''',
    re.VERBOSE,
)
_SHELL: Final = re.compile(
    r"""
      (?P<str>'[^']*'|"(?:[^"\\]|\\.)*+")
    | (?P<pun>(?<!\S)\#.*|\\$)
    | (?P<lit>^\s*(?:curl|export)\b)
    | (?P<key>(?<!\S)--?[A-Za-z][\w-]*|\$\w+|\$\{\w+\}|^[A-Za-z_]\w*(?==)|(?<=export\ )[A-Za-z_]\w*(?==))
    """,
    re.VERBOSE | re.MULTILINE,
)
_READERS: Final = {"python": _PYTHON, "shell": _SHELL}


def tokens(program: Program, text: str) -> Iterator[Token]:
    """The coloured pieces of the whole `text`, in order; kinds: see `Token`, with comments as `pun`."""
    if program == "json":
        yield from json_tokens.tokens(text)
    elif program:
        for match in _READERS[program].finditer(text):
            yield Token(match.start(), match.end(), match.lastgroup or "pun")
