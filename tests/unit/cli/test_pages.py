"""What the pages of documentation say of the command line: every example is one, and no option is left out."""

import argparse
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.cli.parser import build

ROOT = Path(__file__).parents[3]
PAGES = [ROOT / "README.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").glob("*.md"))]
_EXAMPLE = re.compile(r"`framer-desk ([^`]+)`|^ *(?:exec )?framer-desk ((?! ).+)", re.MULTILINE)
_SYNOPSIS = re.compile(r"\[|\||\(|\.\.\.|…")


def commands() -> dict[str, argparse.ArgumentParser]:
    """The parsers of all commands, by their names."""
    return next(one.choices for one in build()._actions if isinstance(one, argparse._SubParsersAction))


def examples() -> Iterator[list[str]]:
    """The arguments of every command that a page shows as it is typed, with values for what stands for one."""
    for page in PAGES:
        for inline, line in _EXAMPLE.findall(page.read_text("utf-8")):
            text = (inline or line.partition("  ")[0]).partition(" > ")[0]
            if not _SYNOPSIS.search(text):
                yield shlex.split(re.sub(r"\bID\b", "1", text).replace('"$@"', "get"))


def options(parser: argparse.ArgumentParser) -> Iterator[list[str]]:
    """The names of each option of a command and of what is below it, as far as it is told of."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                yield from options(inner)
        elif action.option_strings and action.help != argparse.SUPPRESS and action.dest != "help":
            yield list(action.option_strings)


def synopsis() -> dict[str, str]:
    """What the first block of the page of commands says of each."""
    found: dict[str, str] = {}
    name = ""
    for line in (ROOT / "docs/command-line.md").read_text("utf-8").split("```")[1].splitlines():
        if begins := re.match(r"framer-desk (\S+)", line):
            name = begins[1]
        found[name] = found.get(name, "") + line + " "
    return found


@pytest.mark.parametrize("arguments", list(examples()), ids=shlex.join)
def test_every_example_is_one(arguments: list[str]) -> None:
    if len(arguments) == 1 and arguments[0] in commands():
        return  # the name of a command, as in a sentence
    if arguments in (["--version"], ["FILE"]):  # what ends the program, and a file to open
        return
    build(arguments).parse_args(arguments)


def test_every_command_and_option_is_in_the_synopsis() -> None:
    said = synopsis()
    missing = [
        f"{command} {names}"
        for command, parser in commands().items()
        for names in options(parser)
        if not any(re.search(rf"(?<![\w-]){name}(?![\w-])", said.get(command, "")) for name in names)
    ]
    assert missing == []
    assert commands().keys() <= said.keys()
