"""Secrets from the environment, and how they lie over those that are stored."""

import pytest

from desktop_app.core.errors import VaultProblem
from desktop_app.core.redact import Secret
from desktop_app.core.vault.base import SecretId
from desktop_app.core.vault.env import EnvVault, Layered
from desktop_app.core.vault.memory import MemoryVault

TOKEN = SecretId("my api", "https://issuer.example", "client", "ada", "access_token")


@pytest.mark.parametrize(
    ("profile", "variable"),
    [
        ("sandbox", "FRAMER_DESK_SANDBOX_ACCESS_TOKEN"),
        ("my api", "FRAMER_DESK_MY_API_ACCESS_TOKEN"),
        ("a-b.c", "FRAMER_DESK_A_B_C_ACCESS_TOKEN"),
        ("büro", "FRAMER_DESK_B_RO_ACCESS_TOKEN"),
    ],
)
def test_names_the_variable(profile: str, variable: str) -> None:
    assert EnvVault.variable(profile, "access_token") == variable
    vault = EnvVault({variable: "t-1\n"})
    assert vault.get(SecretId(profile, "any", "any", "any", "access_token")) == Secret("t-1")
    assert vault.find(profile=profile) == [SecretId(profile, "", "", "", "access_token")]


def test_gives_only_what_can_be_set_there() -> None:
    vault = EnvVault({"FRAMER_DESK_SANDBOX_TOKENS": "x", "FRAMER_DESK_SANDBOX_API_KEY": " "})
    assert vault.get(SecretId("sandbox", "", "", "", "tokens")) is None
    assert vault.get(SecretId("sandbox", "", "", "", "api_key")) is None
    assert vault.find(profile="sandbox") == vault.find() == []


def test_a_variable_wins_and_nothing_is_hidden_behind_it() -> None:
    base = MemoryVault()
    base.put(TOKEN, Secret("stored"))
    environ = {"FRAMER_DESK_MY_API_ACCESS_TOKEN": "from the environment"}
    vault = Layered(EnvVault(environ), base)
    assert vault.get(TOKEN) == Secret("from the environment")
    assert vault.find(profile="my api", kind="access_token") == [SecretId("my api", "", "", "", "access_token"), TOKEN]
    with pytest.raises(VaultProblem) as caught:
        vault.put(TOKEN, Secret("new"))
    assert caught.value.code == "vault_read_only"
    assert "FRAMER_DESK_MY_API_ACCESS_TOKEN" in caught.value.remedy
    assert base.get(TOKEN) == Secret("stored")
    environ.clear()
    assert vault.get(TOKEN) == Secret("stored")
    assert vault.delete(TOKEN) is True
