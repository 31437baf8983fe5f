"""Writes framer-desk.1 to standard output, out of the words of the command line's own parser.

    man_page.py DAY END      DAY as 2026-11-24; END: a file with the sections that no parser knows

Runs in the build's environment, which has the program.
"""

import argparse
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

from desktop_app import __version__
from desktop_app.cli import parser as words

WIDTH = 78


def page(parser: argparse.ArgumentParser, version: str, day: str, end: str) -> str:
    """The manual page of `parser` in troff's man language, with the sections `end` after it."""
    lines = [
        f'.TH FRAMER-DESK 1 "{day}" "Framer Desk {escaped(version)}" "User Commands"',
        ".SH NAME",
        r"framer\-desk \- sign in to an OAuth-protected API and explore it by hand",
        ".SH SYNOPSIS",
        r".B framer\-desk",
        r"[\fIOPTION\fR]... [\fICOMMAND\fR ...]",
        ".SH DESCRIPTION",
        *_filled(parser.description or ""),
        ".PP",
        *_filled(parser.epilog or ""),
        ".SH OPTIONS",
        *_arguments(parser),
        ".SH COMMANDS",
    ]
    for command in commands(parser):
        lines += _section(command)
    return "\n".join([*lines, end.strip(), ""])


def escaped(text: str) -> str:
    """`text` so that troff prints it as it is, in one line."""
    plain = " ".join(text.split()).replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{plain}" if plain.startswith((".", "'")) else plain


def _filled(text: str) -> list[str]:
    """`text` escaped, in lines as short as the sources of troff are; what is printed has lines of its own."""
    lines = textwrap.wrap(escaped(text), WIDTH, break_long_words=False, break_on_hyphens=False)
    return [rf"\&{line}" if line.startswith((".", "'")) else line for line in lines]


def _section(command: argparse.ArgumentParser) -> Iterator[str]:
    name = command.prog.partition(" ")[2]
    yield f'.SS "{escaped(name)}"'
    yield ".nh"  # names of options must not be hyphenated
    yield from _filled(command.format_usage().partition(":")[2])
    yield ".hy"
    yield ".PP"
    yield from _filled(command.description or "")
    yield from _arguments(command)
    for inner in commands(command):
        yield from _section(inner)


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    formatter = parser._get_formatter()
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction) or argparse.SUPPRESS in (action.help, action.dest):
            continue
        if isinstance(action, argparse._HelpAction) and parser.prog.count(" "):
            continue  # every command has it: said once is enough
        yield ".TP"
        yield _label(action)
        yield from _filled(formatter._expand_help(action) if action.help else "")


def _label(action: argparse.Action) -> str:
    values = action.metavar if isinstance(action.metavar, str) else ""
    if not values and action.choices is not None:
        values = "|".join(map(str, action.choices))
    if not values and action.nargs != 0:
        values = action.dest.upper()
    value = rf"\fI{escaped(values)}\fR" if values else ""
    if not action.option_strings:
        return value
    options = ", ".join(rf"\fB{escaped(option)}\fR" for option in action.option_strings)
    return f"{options} {value}".rstrip()


def commands(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """The parsers of the commands of `parser`, in their order."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.values()


if __name__ == "__main__":
    sys.stdout.write(page(words.build(), __version__, sys.argv[1], Path(sys.argv[2]).read_text(encoding="utf-8")))
