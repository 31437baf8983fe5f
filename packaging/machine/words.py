"""What is said to the person while the machine is made ready. All of it goes to standard error."""

import sys


class NotReady(Exception):
    """The machine can't be made ready from here. `message` says what is missing, `remedy` what to do."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


def step(text: str) -> None:
    """Say what is being done now."""
    print(f"==> {text}", file=sys.stderr, flush=True)


def note(text: str) -> None:
    """Say something that needs no action."""
    print(f"    {text}", file=sys.stderr, flush=True)


def complain(problem: NotReady) -> None:
    """Say what is missing and what the person can do."""
    print(f"\n{problem.message}\nTry: {problem.remedy}", file=sys.stderr, flush=True)
