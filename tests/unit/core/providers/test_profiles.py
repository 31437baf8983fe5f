"""Connections and their files: what is refused, in which words, and that nothing is written then."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.api.guard import allowed_origins
from desktop_app.core.errors import ProfileProblem, UserFacing
from desktop_app.core.paths import Paths
from desktop_app.core.providers.fields import FIELDS
from desktop_app.core.providers.profile import OWNED_PARAMETERS, ProviderProfile
from desktop_app.core.providers.registry import ProfileRegistry
from tests.helpers.words import assert_speaks

ISSUER = "https://id.example.com"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.below(tmp_path / "home")


@pytest.fixture
def registry(paths: Paths) -> ProfileRegistry:
    return ProfileRegistry(paths)


def write(paths: Paths, name: str, text: str | bytes) -> Path:
    """A connection file as a person may have written it."""
    paths.profiles.mkdir(parents=True, exist_ok=True)
    file = paths.profiles / f"{name}.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def refused(working: Any, code: str) -> UserFacing:
    """The error that calling `working` raises; it has to have this code, words and the exit status 1."""
    with pytest.raises(ProfileProblem) as caught:
        working()
    assert caught.value.code == code
    assert caught.value.exit_status == 1
    assert_speaks(caught.value)
    return caught.value


# --- names ----------------------------------------------------------------------------------------------------------


def test_an_unknown_name_is_told_with_the_nearest(registry: ProfileRegistry) -> None:
    assert "sandbox" in refused(lambda: registry.get("sandbx"), "profile_unknown").remedy
    assert "profiles add" in refused(lambda: registry.get("quite-different"), "profile_unknown").remedy


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../etc/passwd", "a/b", "a\\b", "a b", "-x", "x" * 65, "é", "a\n", "\0"]
)
def test_a_name_that_is_none_reaches_no_file(registry: ProfileRegistry, paths: Paths, name: str) -> None:
    with pytest.raises(UserFacing) as caught:
        registry.get(name)
    assert caught.value.code == "profile_unknown"
    refused(lambda: registry.remove(name), "profile_unknown")
    refused(lambda: registry.add(ProviderProfile(name=name, issuer=ISSUER)), "profile_name")
    assert not paths.profiles.exists()


def test_a_name_that_is_taken(registry: ProfileRegistry) -> None:
    registry.add(ProviderProfile(name="orchard", issuer=ISSUER))
    other = ProviderProfile(name="orchard", issuer="https://other.example.com")
    refused(lambda: registry.add(other), "profile_exists")
    refused(lambda: registry.add(replace(other, name="sandbox")), "profile_exists")
    assert registry.get("orchard").issuer == ISSUER


def test_own_ones_come_after_the_built_in_ones_and_can_take_their_place(
    registry: ProfileRegistry, paths: Paths
) -> None:
    assert registry.get("sandbox").built_in
    registry.add(ProviderProfile(name="b", issuer=ISSUER))
    registry.add(ProviderProfile(name="a", issuer=ISSUER))
    write(paths, "not a name", "")
    assert registry.names() == ["sandbox", "framer", "a", "b"]
    refused(lambda: registry.remove("sandbox"), "profile_built_in")

    write(paths, "sandbox", f'issuer = "{ISSUER}"')
    assert registry.names() == ["sandbox", "framer", "a", "b"]
    assert (registry.get("sandbox").issuer, registry.get("sandbox").built_in) == (ISSUER, False)
    registry.remove("sandbox")
    assert registry.get("sandbox").built_in


# --- files ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code", "hint"),
    [
        ("issuer = ", "profile_broken", "Mend that line"),
        (b"issuer = '\xff'", "profile_broken", "Mend that line"),
        ("isuer = 'https://x.example'", "profile_unknown_key", "issuer"),
        ("zzz = 1", "profile_unknown_key", "profiles fields"),
        ("name = 'x'", "profile_unknown_key", ""),
        ("built_in = true", "profile_unknown_key", ""),
        ("format = 2", "profile_newer", "Update"),
        ("format = 99\nwhatever = 1", "profile_newer", "Update"),
        ("format = 0", "profile_value", "format = 1"),
        ("format = true", "profile_value", "format = 1"),
        ("format = 'new'", "profile_value", "format = 1"),
        ("scopes = 5", "profile_value", "list of texts"),
        ("scopes = ['a', 5]", "profile_value", "list of texts"),
        ("issuer = 5", "profile_value", "a text"),
        ("par = 'yes'", "profile_value", "true or false"),
        ("params = 'x'", "profile_value", "[params]"),
        ("[params]\nprompt = 5", "profile_value", "[params]"),
        ("[params]\nstate = 'mine'", "owned_parameter", "Leave it out"),
        ("grant = 'password'", "profile_value", "authorization_code"),
        ("pkce = 'plain'", "profile_value", "S256"),
        ("issuer = 'http://id.example.com'", "not_https", "https://id.example.com"),
        ("token_endpoint = 'http://id.example.com/token'", "not_https", "https://"),
        ("issuer = 'id.example.com'", "bad_address", "https://"),
        ("redirect_uri = 'https://example.com/callback'", "redirect_not_loopback", "127.0.0.1"),
        ("redirect_uri = 'http://example.com/callback'", "redirect_not_loopback", "127.0.0.1"),
        ("redirect_uri = 'https://127.0.0.1/callback'", "redirect_not_loopback", "127.0.0.1"),
        ("redirect_uri = 'http://127.0.0.1.example.com/callback'", "redirect_not_loopback", "127.0.0.1"),
        ("redirect_uri = 'callback'", "bad_address", ""),
    ],
)
def test_a_file_that_is_refused_is_left_as_it_is(
    registry: ProfileRegistry, paths: Paths, text: str | bytes, code: str, hint: str
) -> None:
    file = write(paths, "orchard", text)
    before = file.read_bytes()
    assert hint in refused(lambda: registry.get("orchard"), code).remedy
    refused(lambda: registry.add(ProviderProfile(name="orchard", issuer=ISSUER)), "profile_exists")
    assert file.read_bytes() == before
    registry.remove("orchard")  # what can't be read can still be removed
    assert not file.exists()


@pytest.mark.parametrize(
    "redirect", ["http://127.0.0.1:0/callback", "http://[::1]:7777/", "http://localhost/cb", "HTTP://LocalHost:1/x"]
)
def test_redirects_to_this_computer(redirect: str) -> None:
    assert ProviderProfile(name="a", redirect_uri=redirect).validate().redirect_uri == redirect


@pytest.mark.parametrize("issuer", [ISSUER, "http://127.0.0.1:8000", "http://[::1]/x", "http://localhost:1"])
def test_http_is_for_this_computer_alone(issuer: str) -> None:
    assert ProviderProfile(name="a", issuer=issuer).validate().issuer == issuer


texts = st.text(st.characters(codec="utf-8"), max_size=30)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "title": texts,
            "client_id": texts,
            "scopes": st.lists(texts).map(tuple),
            "allowed_hosts": st.lists(texts).map(tuple),
            "par": st.booleans(),
            "params": st.dictionaries(texts.filter(lambda name: name not in OWNED_PARAMETERS), texts),
        },
    )
)
def test_what_was_saved_comes_back(tmp_path_factory: pytest.TempPathFactory, values: dict[str, Any]) -> None:
    registry = ProfileRegistry(Paths.below(tmp_path_factory.mktemp("home")))
    profile = ProviderProfile(name="a", issuer=ISSUER, **values)
    registry.save(profile)
    assert registry.get("a") == profile


@given(st.dictionaries(st.sampled_from([spec.name for spec in FIELDS]) | st.text(), st.text() | st.integers()))
def test_any_document_is_a_connection_or_words(document: dict[str, Any]) -> None:
    try:
        ProviderProfile.from_document("a", document)
    except ProfileProblem as problem:
        assert problem.remedy  # noqa: PT017


# --- values ---------------------------------------------------------------------------------------------------------


def test_variables_are_filled_in_when_they_are_needed(registry: ProfileRegistry, paths: Paths) -> None:
    write(paths, "orchard", 'issuer = "${ORCHARD}"\nclient_id = "a-${ID}-${ID}"\n[params]\nt = "${ID}"')
    profile = registry.get("orchard")
    filled = profile.resolve({"ORCHARD": ISSUER, "ID": "7"})
    assert (filled.issuer, filled.client_id, filled.params) == (ISSUER, "a-7-7", {"t": "7"})

    problem = refused(lambda: profile.resolve({"ORCHARD": ISSUER}), "variable_unset")
    assert problem.message == "ID is not set."
    refused(lambda: profile.resolve({"ORCHARD": "http://id.example.com", "ID": "7"}), "not_https")
    assert profile.resolve({"ORCHARD": ISSUER, "ID": "${ORCHARD}"}).client_id == "a-${ORCHARD}-${ORCHARD}"


def test_fields_set_from_text() -> None:
    profile = ProviderProfile(name="a").changed(
        {"issuer": f" {ISSUER} ", "scopes": "read  write", "par": "yes", "params.prompt": "a=b", "dpop": "0"}
    )
    assert (profile.issuer, profile.scopes, profile.par, profile.dpop) == (ISSUER, ("read", "write"), True, False)
    assert profile.params == {"prompt": "a=b"}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"isuer": ISSUER}, "profile_unknown_key"),
        ({"params.": "x"}, "profile_unknown_key"),
        ({"par": "maybe"}, "profile_value"),
        ({"params.code_verifier": "x"}, "owned_parameter"),
        ({"issuer": "http://id.example.com"}, "not_https"),
        ({"redirect_uri": "https://example.com"}, "redirect_not_loopback"),
        ({"issuer": "https://id.example.com/#here"}, "profile_value"),
        ({"issuer": "https://id.example.com/?tenant=1"}, "profile_value"),
        ({"authorization_endpoint": "https://id.example.com/authorize#x"}, "profile_value"),
        ({"token_endpoint": "https://id.example.com/token#x"}, "profile_value"),
        ({"resource": "https://api.example.com/#x"}, "profile_value"),
        ({"resource": "urn:example:api#x"}, "profile_value"),
        ({"resource": "http://api.example.com"}, "not_https"),
        ({"resource": "api"}, "bad_address"),
        ({"issuer": "urn:example:id"}, "bad_address"),
        ({"issuer": "https://ada:pass@id.example.com"}, "credentials_in_address"),
        ({"api_base_url": "https://ada@api.example.com"}, "credentials_in_address"),
        ({"redirect_uri": "http://ada:pass@127.0.0.1/callback"}, "credentials_in_address"),
        ({"client_secret_env": "s3cr3t-value"}, "variable_name"),
        ({"api_key_env": "A B"}, "variable_name"),
    ],
)
def test_text_that_is_no_value(changes: dict[str, str], code: str) -> None:
    refused(lambda: ProviderProfile(name="a").changed(changes), code)


def test_a_secret_in_place_of_its_variable_is_not_repeated() -> None:
    with pytest.raises(ProfileProblem) as caught:
        ProviderProfile(name="a").changed({"client_secret_env": "s3cr3t-value"})
    assert "s3cr3t" not in str(caught.value) + caught.value.full_message + caught.value.remedy + caught.value.detail


@pytest.mark.parametrize("resource", ["https://api.example.com/v2", "urn:example:api", "api://4f2a-11"])
def test_a_resource_is_any_absolute_uri(resource: str) -> None:
    profile = ProviderProfile(name="a", issuer=ISSUER).changed({"resource": resource})
    assert profile.resource == resource
    assert all(scheme in ("https", "http") for scheme, _, _ in allowed_origins(profile, None))


def test_an_authorization_endpoint_may_have_a_query() -> None:
    address = "https://id.example.com/authorize?tenant=1"
    assert ProviderProfile(name="a").changed({"authorization_endpoint": address}).authorization_endpoint == address


def test_every_field_has_a_meaning_and_its_default_is_that_of_the_connection() -> None:
    plain = ProviderProfile(name="a")
    for spec in FIELDS:
        assert spec.meaning
        assert getattr(plain, spec.name) == spec.default
    assert plain.to_document() == {"format": 1}
