"""What every error that a person can get must be: words of ours, a remedy, and nothing secret."""

from collections.abc import Iterable

from desktop_app.core.errors import UserFacing
from desktop_app.core.redact import Secret

_LONGEST = 300


def assert_speaks(problem: UserFacing, secrets: Iterable[str | Secret] = ()) -> None:
    """Fail the test unless `problem` says in one sentence or two what happened, and what to do, without `secrets`."""
    for name, text in (("message", problem.message), ("remedy", problem.remedy)):
        assert text.strip(), f"{problem.code} has no {name}"
        assert len(text) <= _LONGEST, f"the {name} of {problem.code} is {len(text)} long"
        assert text.isprintable(), f"the {name} of {problem.code} has control characters: {text!r}"
        assert "{" not in text, f"the {name} of {problem.code} was not filled in: {text}"
    ends = problem.message.rstrip("”'")[-1] in ".?" or ": " in problem.message  # a sentence, or one about an address
    assert ends, f"no sentence: {problem.message}"
    assert problem.code.replace("_", "").isalnum()
    said = "\n".join((problem.message, problem.remedy, problem.detail, problem.server_words, repr(problem)))
    for secret in secrets:
        value = secret.reveal() if isinstance(secret, Secret) else secret
        assert value not in said, f"{problem.code} gives a secret away"
