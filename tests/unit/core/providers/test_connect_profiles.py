"""Presets, editing, handing connections on, .env files, and several accounts of one connection."""

import tomllib
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.context import AppContext
from desktop_app.core import env_file, resources
from desktop_app.core.errors import ProfileProblem, SettingsProblem, StorageProblem, UserFacing
from desktop_app.core.oauth.check import Result
from desktop_app.core.paths import Paths
from desktop_app.core.providers import sharing
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.providers.registry import BUILT_IN, PRESETS, ProfileRegistry
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import Reply
from tests.helpers.pages import start_pages
from tests.helpers.words import assert_speaks


@pytest.fixture
def registry(tmp_path: Path) -> ProfileRegistry:
    return ProfileRegistry(Paths.below(tmp_path / "home"))


@pytest.fixture
async def context(tmp_path: Path) -> AsyncIterator[AppContext]:
    made = AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path / "home")}, vault=MemoryVault())
    yield made
    await made.aclose()


def refused(working: Any, kind: type[UserFacing] = ProfileProblem) -> str:
    """The code of the error that calling `working` raises."""
    with pytest.raises(kind) as caught:
        working()
    assert_speaks(caught.value)
    return caught.value.code


# --- presets ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_says_where_its_values_come_from(registry: ProfileRegistry, name: str) -> None:
    preset = registry.get(name)
    assert preset.built_in
    assert preset.title
    assert preset.documentation.startswith("https://")
    assert preset.client_id == "", "everybody registers an app of their own"
    assert name not in registry.names()
    assert name in registry.presets()


def test_every_preset_that_comes_along_is_offered() -> None:
    names = {path.stem for path in resources.path("providers").glob("*.toml")}
    assert names == {*BUILT_IN, *PRESETS}


def test_the_framer_preset_claims_nothing(registry: ProfileRegistry) -> None:
    framer = registry.get("framer").to_document()
    assert set(framer) == {"format", "title", "documentation", "api_key_env"}


def test_microsofts_issuer_needs_the_directory(registry: ProfileRegistry) -> None:
    preset = registry.get("microsoft")
    assert preset.variables == ("AZURE_TENANT_ID",)
    filled = preset.resolve({"AZURE_TENANT_ID": "1f2e"})
    assert filled.issuer == "https://login.microsoftonline.com/1f2e/v2.0"
    assert refused(lambda: preset.resolve({})) == "variable_unset"


def test_a_preset_becomes_ones_own_by_editing(registry: ProfileRegistry) -> None:
    changed = registry.edit("github", {"client_id": "mine", "params.login": "ada"})
    assert registry.names()[-1] == "github"
    assert "github" not in registry.presets()
    assert registry.get("github") == changed
    assert not changed.built_in
    back = registry.edit("github", {"scopes": "repo gist"}, ["client_id", "params.login", "params.none"])
    assert (back.client_id, dict(back.params), back.scopes) == ("", {}, ("repo", "gist"))
    registry.remove("github")
    assert registry.get("github").built_in


def test_an_edit_that_is_wrong_changes_nothing(registry: ProfileRegistry) -> None:
    registry.add(ProviderProfile(name="x", issuer="https://id.example.com"))
    for changes, unset, code in (
        ({"issuer": "http://id.example.com"}, (), "not_https"),
        ({"isuer": "x"}, (), "profile_unknown_key"),
        ({}, ("isuer",), "profile_unknown_key"),
        ({"par": "perhaps"}, (), "profile_value"),
    ):
        assert refused(lambda: registry.edit("x", changes, unset)) == code  # noqa: B023
    assert registry.get("x") == ProviderProfile(name="x", issuer="https://id.example.com")
    assert refused(lambda: registry.edit("sandbox", {"title": "Mine"})) == "profile_built_in"
    assert refused(lambda: registry.edit("nobody", {"title": "Mine"})) == "profile_unknown"


# --- files to hand on -------------------------------------------------------------------------------------------------


def test_what_is_exported_can_be_imported_and_holds_no_secret() -> None:
    profile = ProviderProfile(
        name="x",
        title="Ä “quoted” #1",
        issuer="https://id.example.com",
        proxy="http://ada:hunter2@proxy.example.com:3128",
        scopes=("a", "b"),
        par=True,
        params={"prompt": "consent", "api_key": "k-hunter2", "token": "t"},
    )
    text = sharing.to_text(profile)
    assert "hunter2" not in text
    again = sharing.from_bytes(text.encode(), "y")
    assert again.proxy == "http://proxy.example.com:3128"
    assert dict(again.params) == {"prompt": "consent"}
    assert (again.title, again.scopes, again.par) == (profile.title, profile.scopes, True)
    assert tomllib.loads(text)["format"] == 1


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"issuer = ", "profile_broken"),
        (b"\xff\xfe", "profile_broken"),
        (b"x" * (300 << 10), "profile_broken"),
        (b"a = " + b"[" * 5000, "profile_broken"),
        (b"format = 99", "profile_newer"),
        (b'isuer = "https://id.example.com"', "profile_unknown_key"),
        (b'issuer = "http://id.example.com"', "not_https"),
        (b"issuer = 7", "profile_value"),
    ],
)
def test_a_file_that_is_no_connection(data: bytes, code: str) -> None:
    assert refused(lambda: sharing.from_bytes(data, "x")) == code


@given(st.binary(max_size=200))
def test_no_file_is_a_surprise(data: bytes) -> None:
    with suppress(ProfileProblem):
        sharing.from_bytes(data, "x")


# --- .env files -------------------------------------------------------------------------------------------------------


def test_lines_of_an_env_file(tmp_path: Path) -> None:
    text = (
        "# a comment\n\nexport PLAIN=value with spaces # said so\nURL=https://id.example.com/#part\n"
        'DOUBLE = "a \\"b\\" \\n #c"  # d\r\nSINGLE=\'raw \\n # still\'\nEMPTY=\nNOTHING= # here\nPLAIN=last\n'
    )
    assert env_file.parse(text, tmp_path) == {
        "PLAIN": "last",
        "URL": "https://id.example.com/#part",
        "DOUBLE": 'a "b" \n #c',
        "SINGLE": "raw \\n # still",
        "EMPTY": "",
        "NOTHING": "",
    }


@pytest.mark.parametrize("line", ["NAME", "=x", "1A=x", "A B=x", 'A="x', "A='x", 'A="x"y'])
def test_a_line_that_cannot_be_read_is_named_and_not_shown(tmp_path: Path, line: str) -> None:
    file = tmp_path / ".env"
    file.write_text(f"GOOD=1\n{line}hunter2\n" if line.endswith(("x", "y")) else f"GOOD=1\n{line}\n")
    with pytest.raises(SettingsProblem) as caught:
        env_file.read(file)
    assert "Line 2" in caught.value.message
    assert "hunter2" not in repr(caught.value.args) + caught.value.detail


@given(st.text(max_size=100))
def test_no_env_file_is_a_surprise(text: str) -> None:
    try:
        found = env_file.parse(text, Path("x"))
    except SettingsProblem:
        return
    assert all(name.isascii() for name in found)


def test_a_set_variable_wins_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("ORCHARD_ID=from-file\nORCHARD_HOST=id.example.com\n")
    environ = {"FRAMER_DESK_HOME": str(tmp_path), "FRAMER_DESK_ENV_FILE": str(file), "ORCHARD_ID": "set"}
    context = AppContext(environ=environ, vault=MemoryVault())
    profile = ProviderProfile(name="x", issuer="https://${ORCHARD_HOST}", client_id="${ORCHARD_ID}")
    resolved = profile.resolve(context.environ)
    assert (resolved.issuer, resolved.client_id) == ("https://id.example.com", "set")
    environ["FRAMER_DESK_ENV_FILE"] = str(tmp_path / "nowhere")
    assert refused(lambda: AppContext(environ=environ), SettingsProblem) == "env_file_missing"
    environ["FRAMER_DESK_ENV_FILE"] = str(tmp_path)
    assert refused(lambda: AppContext(environ=environ), StorageProblem)


# --- accounts -----------------------------------------------------------------------------------------------------


def token(account: str, **values: Any) -> TokenSet:
    """Tokens of one account."""
    given = {"profile": "x", "issuer": "https://id.example.com", "client_id": "c", "account": account,
             "access_token": Secret(f"token-of-{account}"), "token_type": "Bearer", "scopes": ("a",),
             "scopes_requested": ("a",), "issued_at": 1.0}  # fmt: skip
    return TokenSet(**{**given, **values})


async def test_accounts_are_kept_apart_and_switched(context: AppContext) -> None:
    profile = ProviderProfile(name="x", issuer="https://id.example.com", client_id="c")
    for one in (token("ada", email="ada@example.com", name="Ada"), token("bob"), token("cy", client_id="other"),
                token("dee", profile="y")):  # fmt: skip
        await context.tokens.save(one)
    assert [held.account for held in await context.tokens.held(profile)] == ["ada", "bob"]
    current = await context.tokens.current(profile)
    assert current
    assert current.account != "dee"
    for name in ("ada@example.com", "Ada", "ada"):
        await context.tokens.switch(profile, "bob")
        assert (await context.tokens.switch(profile, name)).account == "ada"
        now = await context.tokens.current(profile)
        assert now
        assert now.account == "ada"
    with pytest.raises(ProfileProblem) as caught:
        await context.tokens.switch(profile, "cy")
    assert "ada@example.com, bob" in caught.value.remedy


# --- checking -----------------------------------------------------------------------------------------------------


async def checked(context: AppContext, profile: ProviderProfile) -> dict[str, Result]:
    """How each check of `profile` ended."""
    steps = [step async for step in context.check.steps(profile, context.environ)]
    for step in steps:
        assert step.title
        assert (step.result is Result.FAIL) == (step.problem is not None)
    return {step.name: step.result for step in steps}


async def test_checking_a_connection_signs_nobody_in(context: AppContext) -> None:
    async with start_pages() as site:
        site.pages = {
            "/.well-known/oauth-authorization-server": {
                "issuer": "@", "token_endpoint": "@/token", "authorization_endpoint": "@/go",
                "registration_endpoint": "@/register", "code_challenge_methods_supported": ["S256"],
            },
            "/v1": Reply("", 401),
            "/openapi.json": {"openapi": "3.1.0", "info": {"title": "Orchard"}},
        }  # fmt: skip
        profile = ProviderProfile(
            name="x", issuer=site.address, api_base_url=f"{site.address}/v1", openapi_url=f"{site.address}/openapi.json"
        )
        every = await checked(context, profile)
        assert set(every.values()) == {Result.PASS}
        assert list(every) == ["variables", "server", "client", "api", "description"]
        asked = set(site.paths())
        assert not asked & {"/register", "/token", "/go"}
        assert all("authorization" not in one.headers for one in site.asked)

        broken = profile.changed({"client_secret_env": "NOT_SET", "client_id": "c", "openapi_url": f"{site.address}/x"})
        found = await checked(context, broken)
        assert found["variables"] is found["client"] is found["description"] is Result.FAIL
        assert found["server"] is found["api"] is Result.PASS
        assert await checked(context, profile.changed({"issuer": "https://${NOT_SET}"})) == {"variables": Result.FAIL}
        for grant in ("jwt_bearer", "client_credentials"):
            alone = await checked(context, profile.changed({"grant": grant, "client_id": "c"}))
            assert alone["client"] is Result.FAIL, "there is no key and no secret to sign in with"
    gone = await checked(context, ProviderProfile(name="x", issuer="http://127.0.0.1:9"))
    assert gone == {"variables": Result.PASS, "server": Result.FAIL, "client": Result.SKIPPED, "api": Result.SKIPPED,
                    "description": Result.SKIPPED}  # fmt: skip


@pytest.mark.parametrize(
    "proxy",
    ["http://proxy.example:3128", "http://ada@proxy.example:3128", "http://ada:${PW}@proxy.example", "${PROXY}", ""],
)
def test_a_proxy_s_password_may_come_from_a_variable(proxy: str) -> None:
    profile = ProviderProfile(name="x", issuer="https://id.example.com").changed({"proxy": proxy})
    assert profile.secret_variables == {"PW"} & set(profile.variables) | {"PROXY"} & set(profile.variables)
    filled = profile.resolve({"PW": "hunter2", "PROXY": "http://ada:hunter2@proxy.example"})
    assert ("hunter2" in filled.route.proxy) == ("$" in proxy)
    assert "hunter2" not in repr(filled.route)


def test_a_proxy_s_password_is_not_written_down(tmp_path: Path) -> None:
    profile = ProviderProfile(name="x", issuer="https://id.example.com")
    secret = {"proxy": "http://ada:hunter2@proxy.example:3128"}
    with pytest.raises(ProfileProblem) as refused:
        profile.changed(secret)
    assert refused.value.code == "proxy_password"
    assert "hunter2" not in refused.value.full_message
    registry = ProfileRegistry(Paths.below(tmp_path))
    with pytest.raises(ProfileProblem):
        registry.save(replace(profile, proxy=secret["proxy"]))
    assert not list(tmp_path.rglob("x.toml"))
