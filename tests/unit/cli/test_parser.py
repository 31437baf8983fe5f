"""The words of the command line: the parser of one command reads what the parser of all of them does."""

import argparse
from collections.abc import Iterator

import pytest

from desktop_app.cli import parser
from desktop_app.cli.commands import MODULES


def commands_of(of: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    (action,) = (each for each in of._actions if isinstance(each, argparse._SubParsersAction))
    return dict(action.choices)


def words_of(of: argparse.ArgumentParser) -> Iterator[tuple[object, ...]]:
    """Every argument of a command and of those below it, as far as it can be compared."""
    yield (of.prog, of.usage, of.description)
    for action in of._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                yield from words_of(below)
        else:
            yield (type(action), *action.option_strings, action.dest, action.default, action.metavar, action.help)


@pytest.mark.parametrize("name", sorted({*MODULES, "sandbox"}))
def test_a_command_alone_has_all_its_words(name: str) -> None:
    alone = commands_of(parser.build([name]))
    assert list(alone) == [name]
    assert list(words_of(alone[name])) == list(words_of(commands_of(parser.build())[name]))


@pytest.mark.parametrize("arguments", [[], ["--help"], ["--env-file", "call", "signin", "x"], ["no-command"]])
def test_all_commands_are_there_where_it_is_not_clear_which_is_meant(arguments: list[str]) -> None:
    assert {*MODULES, "sandbox"} <= set(commands_of(parser.build(arguments)))
