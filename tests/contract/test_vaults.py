"""What every vault that can be written to promises, whatever is behind it."""

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.redact import Secret
from desktop_app.core.vault.base import SecretId, Vault
from desktop_app.core.vault.env import EnvVault, Layered
from desktop_app.core.vault.memory import MemoryVault
from desktop_app.core.vault.passphrase import PassphraseKey
from desktop_app.core.vault.sealed import SealedVault
from desktop_app.core.vault.system import KeyringKey
from tests.helpers.keyring_session import start_keyring_session
from tests.unit.core.vault.fakes import FakeBackend

ADA = SecretId("sandbox", "https://issuer.example", "client-1", "ada", "tokens")
BOB = replace(ADA, account="bob")
KEY = SecretId("orchard", "", "", "", "api_key")


class Contract:
    """Inherit and say how to make one. Two made in one folder are the same vault where it is persistent."""

    def make(self, folder: Path) -> Vault:
        """A vault whose files are in `folder`."""
        raise NotImplementedError

    @pytest.fixture
    def vault(self, tmp_path: Path) -> Vault:
        return self.make(tmp_path)

    def test_starts_empty(self, vault: Vault) -> None:
        assert vault.get(ADA) is None
        assert vault.find() == []
        assert vault.delete(ADA) is False

    def test_gives_back_what_was_put(self, vault: Vault) -> None:
        vault.put(ADA, Secret("first"))
        found = vault.get(ADA)
        assert found == Secret("first")
        assert "first" not in repr(found)

    @pytest.mark.parametrize("field", ["profile", "issuer", "client", "account", "kind"])
    def test_tells_ids_apart_by_each_field(self, vault: Vault, field: str) -> None:
        other = replace(ADA, **{field: "other"})
        vault.put(ADA, Secret("mine"))
        assert vault.get(other) is None
        vault.put(other, Secret("theirs"))
        assert vault.delete(other) is True
        assert vault.get(ADA) == Secret("mine")

    def test_replaces(self, vault: Vault) -> None:
        vault.put(ADA, Secret("old"))
        vault.put(ADA, Secret("new"))
        assert vault.get(ADA) == Secret("new")
        assert vault.find() == [ADA]

    def test_deletes_that_entry_alone(self, vault: Vault) -> None:
        vault.put(ADA, Secret("a"))
        vault.put(BOB, Secret("b"))
        assert vault.delete(ADA) is True
        assert vault.delete(ADA) is False
        assert vault.get(ADA) is None
        assert vault.find() == [BOB]

    def test_its_revision_tells_every_change(self, vault: Vault) -> None:
        seen = [vault.revision]
        vault.put(ADA, Secret("first"))
        seen.append(vault.revision)
        vault.put(ADA, Secret("other"))
        seen.append(vault.revision)
        vault.delete(ADA)
        seen.append(vault.revision)
        known = [revision for revision in seen if revision is not None]
        assert len(set(known)) == len(known)

    def test_finds_by_profile_and_kind(self, vault: Vault) -> None:
        for secret_id in (KEY, BOB, ADA):
            vault.put(secret_id, Secret("x"))
        assert vault.find() == [KEY, ADA, BOB]
        assert vault.find(profile="sandbox") == [ADA, BOB]
        assert vault.find(kind="api_key") == [KEY]
        assert vault.find(profile="sandbox", kind="api_key") == []

    def test_transaction_keeps_all_or_nothing(self, vault: Vault) -> None:
        vault.put(ADA, Secret("old"))
        with vault.transaction():
            vault.put(ADA, Secret("new"))
            vault.put(BOB, Secret("b"))
            assert vault.get(ADA) == Secret("new")
        with suppress(ZeroDivisionError), vault.transaction():
            vault.delete(ADA)
            vault.put(KEY, Secret("k"))
            assert vault.find() == [KEY, BOB]
            raise ZeroDivisionError
        assert vault.find() == [ADA, BOB]
        assert vault.get(ADA) == Secret("new")

    def test_transaction_lets_an_error_through(self, vault: Vault) -> None:
        with pytest.raises(ZeroDivisionError), vault.transaction():
            raise ZeroDivisionError

    def test_transaction_inside_another_joins_it(self, vault: Vault) -> None:
        with suppress(ZeroDivisionError), vault.transaction():
            with vault.transaction():
                vault.put(ADA, Secret("a"))
            raise ZeroDivisionError
        assert vault.find() == []

    def test_no_thread_sees_half_a_transaction(self, vault: Vault) -> None:
        seen: list[Secret | None] = []
        reader = Thread(target=lambda: seen.append(vault.get(ADA)))
        with suppress(ZeroDivisionError), vault.transaction():
            vault.put(ADA, Secret("never kept"))
            reader.start()
            raise ZeroDivisionError
        reader.join(20)
        assert seen == [None]

    def test_loses_nothing_between_threads(self, vault: Vault) -> None:
        def fill(account: str) -> None:
            for number in range(4):
                vault.put(replace(ADA, account=account, kind=str(number)), Secret(account))

        threads = [Thread(target=fill, args=(name,)) for name in ("a", "b", "c", "d")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        assert len(vault.find()) == 16

    def test_lasts_or_says_that_it_does_not(self, vault: Vault, tmp_path: Path) -> None:
        vault.put(ADA, Secret("a"))
        again = self.make(tmp_path)
        assert again.get(ADA) == (Secret("a") if vault.persistent else None)

    def test_probe_says_that_it_works(self, vault: Vault) -> None:
        for _ in range(2):
            state = vault.probe()
            assert (state.viable, state.problem, state.name) == (True, None, vault.name)
            assert state.detail
            vault.put(ADA, Secret("a"))
        assert vault.writable

    # Each class that inherits this is another vault, which hypothesis would take for flakiness.
    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.differing_executors], database=None)
    @given(st.lists(st.tuples(st.builds(SecretId, *[st.text(max_size=30)] * 5), st.text()), max_size=4))
    def test_keeps_any_text(self, pairs: list[tuple[SecretId, str]]) -> None:
        with tempfile.TemporaryDirectory() as folder:
            vault = self.make(Path(folder))
            with vault.transaction():
                for secret_id, text in pairs:
                    vault.put(secret_id, Secret(text))
            reread = self.make(Path(folder)) if vault.persistent else vault
            assert {i: (reread.get(i) or Secret("")).reveal() for i in reread.find()} == dict(pairs)


class TestMemory(Contract):
    def make(self, folder: Path) -> Vault:
        return MemoryVault()


class TestSealedWithKeyring(Contract):
    backend = FakeBackend()

    def make(self, folder: Path) -> Vault:
        return SealedVault(folder / "vault.sealed", KeyringKey(choose=lambda: self.backend))


class TestSealedWithPassphrase(Contract):
    def make(self, folder: Path) -> Vault:
        source = PassphraseKey({"FRAMER_DESK_VAULT_PASSPHRASE": "correct horse"}, None, cost=2**4)
        return SealedVault(folder / "vault.sealed", source)


class TestSealedWithGivenKey(TestSealedWithKeyring):
    """A helper process that was handed the key of a file which is there already."""

    def make(self, folder: Path) -> Vault:
        file = folder / "vault.sealed"
        owner = SealedVault(file, KeyringKey(choose=lambda: self.backend))
        if not file.exists():
            owner.put(KEY, Secret("makes the file"))
            owner.delete(KEY)
        key = owner.sealing_key()
        assert key
        return SealedVault.with_key(file, key)


class TestLayered(Contract):
    def make(self, folder: Path) -> Vault:
        return Layered(EnvVault({"FRAMER_DESK_ELSEWHERE_API_KEY": "not asked for"}), MemoryVault())


@pytest.fixture(scope="class")
def real_keyring() -> Iterator[None]:
    """A Secret Service of the tests' own, unlocked, for this process."""
    with start_keyring_session() as session, pytest.MonkeyPatch.context() as patch:
        patch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
        for name, value in session.environment.items():
            patch.setenv(name, value)
        yield


@pytest.mark.usefixtures("real_keyring")
class TestSealedWithRealKeyring(Contract):
    def make(self, folder: Path) -> Vault:
        return SealedVault(folder / "vault.sealed", KeyringKey(timeout=20))
