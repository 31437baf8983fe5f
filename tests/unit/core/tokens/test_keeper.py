"""What the keeper process tells its asker, and what the asker makes of a keeper that fails."""

import pytest

from desktop_app.core.errors import NetworkProblem, SignInNeeded, StorageProblem, UserFacing
from desktop_app.core.redact import Secret
from desktop_app.core.tokens import keeper
from tests.helpers.words import assert_speaks
from tests.unit.core.tokens.conftest import SignedIn


@pytest.mark.parametrize(
    "problem",
    [
        SignInNeeded("refresh_refused", "It has ended.", "Sign in.", detail="d", server_words="w"),
        NetworkProblem("timed_out", "No answer.", "Again."),
        StorageProblem("disk_full", "Full.", "Free some."),
    ],
)
def test_an_error_of_the_keeper_arrives_as_what_it_was(problem: UserFacing) -> None:
    arrived = keeper.decode_error(keeper.encode_error(problem))
    assert type(arrived) is type(problem)
    assert vars(arrived) == vars(problem)


def test_an_error_of_another_kind_is_still_one_for_a_person() -> None:
    members = keeper.encode_error(NetworkProblem("x", "X.", "Y."))
    for kind in ("FramerDeskError", "os", "tr", "NoSuchThing"):
        assert type(keeper.decode_error({**members, "kind": kind})) is UserFacing


@pytest.mark.parametrize("command", [["false"], ["/no/such/program"], ["echo", "no json"], ["true"]])
async def test_a_keeper_that_fails_is_said_in_words(signed_in: SignedIn, command: list[str]) -> None:
    with pytest.raises(NetworkProblem) as caught:
        await keeper.run(command, "ada", "stale", signed_in.context.paths.vault_file, Secret("a-key"), {}, {})
    assert caught.value.code == "keeper_failed"
    assert_speaks(caught.value)
