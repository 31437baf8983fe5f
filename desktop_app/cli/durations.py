"""Numbers as they are typed on the command line, of seconds mostly. Imports argparse alone."""

import argparse

from desktop_app.core.i18n import tr


def seconds(text: str) -> float:
    """A positive number of seconds. Raises argparse's own error."""
    value = wait(text)
    if value == 0:
        raise _no_seconds(text)
    return value


def wait(text: str) -> float:
    """A number of seconds, 0 included. Raises argparse's own error."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < 1e9:
        raise _no_seconds(text)
    return value


def _no_seconds(text: str) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(tr("{text} is not a number of seconds", text=repr(text)))


def whole_seconds(text: str) -> int:
    """A number of seconds, 0 included. Raises argparse's own error."""
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise argparse.ArgumentTypeError(tr("{text} is not a whole number of seconds", text=repr(text)))
    return int(text)


def count(text: str) -> int:
    """How often something is done, at most 20 times. Raises argparse's own error."""
    if not (text.isascii() and text.isdigit() and int(text) <= 20):
        raise argparse.ArgumentTypeError(tr("{text} is not a number from 0 to 20", text=repr(text)))
    return int(text)


def several(text: str) -> int:
    """A number of things, from 1 to a million. Raises argparse's own error."""
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 1_000_000):
        raise argparse.ArgumentTypeError(tr("{text} is not a number from 1 to 1000000", text=repr(text)))
    return int(text)


def status(text: str) -> int:
    """An HTTP status (404), or a class of them (4xx, given as 4); 0 for no answer. Raises argparse's own error."""
    digits = text.lower().removesuffix("xx")
    whole = digits == text.lower()
    if digits.isascii() and digits.isdigit() and ((whole and (int(digits) == 0 or 100 <= int(digits) <= 599))
                                                  or (not whole and 1 <= int(digits) <= 5)):  # fmt: skip
        return int(digits)
    raise argparse.ArgumentTypeError(tr("{text} is not a status such as 404 or 4xx", text=repr(text)))
