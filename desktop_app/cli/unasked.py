"""Only the command that was asked for gets its words: those of all others take longer to build than many a command."""

import argparse
from collections.abc import Sequence
from typing import Any


class _Unasked(argparse.ArgumentParser):
    """Takes the words of a command and forgets them."""

    def __init__(self) -> None:
        """Without all that a parser needs to read something."""

    def add_argument(self, *words: Any, **details: Any) -> Any:
        """Nothing."""

    def set_defaults(self, **values: Any) -> None:
        """Nothing."""

    def add_mutually_exclusive_group(self, **details: Any) -> Any:
        """This."""
        return self

    def add_subparsers(self, **details: Any) -> Any:
        """This."""
        return self

    def add_parser(self, *words: Any, **details: Any) -> "_Unasked":
        """This."""
        return self


class Commands:
    """What `add_subparsers` gives, for one command alone. found: whether there is one of that name."""

    def __init__(self, made: Any, asked: str) -> None:
        """made: where commands are added to. asked: the name of the one; "" for all."""
        self._made = made
        self._asked = asked
        self._unasked = _Unasked()
        self.found = not asked

    def add_parser(self, name: str, **details: Any) -> argparse.ArgumentParser:
        """A parser for the command called `name`."""
        if self._asked not in ("", name):
            return self._unasked
        self.found = True
        parser: argparse.ArgumentParser = self._made.add_parser(name, **details)
        return parser


def asked(arguments: Sequence[str]) -> str:
    """The command that is asked for, as far as that is clear at first sight; "" otherwise."""
    return arguments[0] if arguments and not arguments[0].startswith("-") else ""
