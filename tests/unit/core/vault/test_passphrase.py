"""A vault sealed with a passphrase: asked once, wrong, missing, and with a header that lies."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.core.errors import VaultProblem
from desktop_app.core.redact import Secret
from desktop_app.core.vault.base import SecretId
from desktop_app.core.vault.passphrase import COST, PassphraseKey
from desktop_app.core.vault.sealed import SealedVault

ADA = SecretId("sandbox", "https://issuer.example", "client", "ada", "tokens")


class Person:
    """Types `answer` when asked, and remembers how often that was and whether it was for a new one."""

    def __init__(self, answer: str | None) -> None:
        self.answer = answer
        self.asked: list[bool] = []

    def __call__(self, new: bool) -> Secret | None:
        """Answer."""
        self.asked.append(new)
        return None if self.answer is None else Secret(self.answer)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "vault-passphrase.sealed"


def open_file(file: Path, person: Callable[[bool], Secret | None] | None, variable: str = "") -> SealedVault:
    return SealedVault(file, PassphraseKey({"FRAMER_DESK_VAULT_PASSPHRASE": variable}, person, cost=2**4))


def code_of(vault: SealedVault) -> str:
    """The code of the problem that reading ends in."""
    with pytest.raises(VaultProblem) as caught:
        vault.get(ADA)
    return caught.value.code


def test_the_real_cost_seals_and_opens(file: Path) -> None:
    person = Person("correct horse")
    SealedVault(file, PassphraseKey({}, person)).put(ADA, Secret("a"))
    header = json.loads(file.read_bytes().partition(b"\n")[0])
    assert (header["key"], header["kdf"]["n"], header["kdf"]["r"]) == ("passphrase", COST, 8)
    assert SealedVault(file, PassphraseKey({}, person)).get(ADA) == Secret("a")


def test_asks_once_a_program_and_says_when_it_is_new(file: Path) -> None:
    person = Person("correct horse")
    vault = open_file(file, person)
    assert vault.get(ADA) is None
    assert person.asked == []
    vault.put(ADA, Secret("a"))
    vault.put(ADA, Secret("b"))
    assert vault.get(ADA) == Secret("b")
    assert person.asked == [True]
    again = open_file(file, person)
    assert [again.get(ADA), again.get(ADA)] == [Secret("b")] * 2
    assert person.asked == [True, False]
    assert b"correct horse" not in file.read_bytes()


def test_a_wrong_passphrase_is_told_from_damage_and_may_be_typed_again(file: Path) -> None:
    open_file(file, Person("correct horse")).put(ADA, Secret("a"))
    before = file.read_bytes()
    person = Person("correct house")
    vault = open_file(file, person)
    assert code_of(vault) == "passphrase_wrong"
    with pytest.raises(VaultProblem):
        vault.put(ADA, Secret("b"))
    assert file.read_bytes() == before
    person.answer = "correct horse"
    assert vault.get(ADA) == Secret("a")


def test_the_variable_spares_the_question(file: Path) -> None:
    person = Person("not this")
    open_file(file, person, variable="from the environment").put(ADA, Secret("a"))
    assert person.asked == []
    assert open_file(file, None, variable="from the environment").get(ADA) == Secret("a")


@pytest.mark.parametrize("person", [None, Person(None), Person("")])
def test_without_a_passphrase_nothing_opens(file: Path, person: Person | None) -> None:
    open_file(file, None, variable="correct horse").put(ADA, Secret("a"))
    assert code_of(open_file(file, person)) == "passphrase_needed"


def test_probe_says_when_nobody_can_be_asked(file: Path) -> None:
    problem = open_file(file, None).probe().problem
    assert isinstance(problem, VaultProblem)
    assert problem.code == "passphrase_needed"


def test_accents_typed_either_way_are_the_same(file: Path) -> None:
    open_file(file, Person("pi\u00f1ata")).put(ADA, Secret("a"))
    assert open_file(file, Person("pin\u0303ata")).get(ADA) == Secret("a")


@pytest.mark.parametrize(
    "lie",
    [{"n": 2**30}, {"n": 3}, {"n": -1}, {"n": "16"}, {"n": 16.5}, {"r": 4096}, {"p": 2}, {"salt": "!"}, {"salt": 7}],
)
def test_a_forged_header_costs_neither_memory_nor_a_crash(file: Path, lie: dict[str, object]) -> None:
    open_file(file, Person("correct horse")).put(ADA, Secret("a"))
    line, end, body = file.read_bytes().partition(b"\n")
    header = json.loads(line)
    header["kdf"] |= lie
    file.write_bytes(json.dumps(header).encode() + end + body)
    assert code_of(open_file(file, Person("correct horse"))) == "vault_corrupt"


def test_a_file_that_the_keyring_seals_is_not_taken_for_a_wrong_passphrase(file: Path) -> None:
    open_file(file, Person("correct horse")).put(ADA, Secret("a"))
    line, end, body = file.read_bytes().partition(b"\n")
    file.write_bytes(json.dumps(json.loads(line) | {"kdf": None, "key": "keyring"}).encode() + end + body)
    assert code_of(open_file(file, Person("correct horse"))) == "vault_corrupt"
