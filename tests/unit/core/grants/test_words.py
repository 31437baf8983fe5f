"""Every error code of the standards has words, and whatever a server says is shown as the server's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.context import AppContext
from desktop_app.core.errors import AccessDenied, ProtocolProblem, SignInTimeout
from desktop_app.core.oauth import catalogue
from desktop_app.core.oauth.problems import OAuthError, sign_in_failed
from desktop_app.core.providers.profile import GRANTS
from tests.helpers.hostile_provider import HostileProvider, Reply, sign_in
from tests.helpers.words import assert_speaks

CODES = {
    "RFC 6749 4.1.2.1": "invalid_request unauthorized_client access_denied unsupported_response_type invalid_scope "
    "server_error temporarily_unavailable",
    "RFC 6749 5.2": "invalid_request invalid_client invalid_grant unauthorized_client unsupported_grant_type "
    "invalid_scope",
    "RFC 6750 3.1": "invalid_request invalid_token insufficient_scope",
    "RFC 7009 2.2.1": "unsupported_token_type",
    "RFC 7591 3.2.2": "invalid_redirect_uri invalid_client_metadata invalid_software_statement "
    "unapproved_software_statement",
    "RFC 8628 3.5": "authorization_pending slow_down access_denied expired_token",
    "RFC 8707 2": "invalid_target",
    "RFC 9449 5, 8": "invalid_dpop_proof use_dpop_nonce",
    "RFC 9470 3": "insufficient_user_authentication",
    "OpenID Connect Core 3.1.2.6": "interaction_required login_required account_selection_required consent_required "
    "invalid_request_uri invalid_request_object request_not_supported request_uri_not_supported "
    "registration_not_supported",
    "Unmet Authentication Requirements": "unmet_authentication_requirements",
}


@pytest.mark.parametrize(("standard", "code"), [(s, c) for s, codes in CODES.items() for c in codes.split()])
@pytest.mark.parametrize("grant", GRANTS)
def test_each_code_has_words_and_a_remedy(standard: str, code: str, grant: str) -> None:
    problem = sign_in_failed(OAuthError(code), grant)
    assert problem.code == code, f"{standard} is not in the catalogue"
    assert_speaks(problem)
    assert code not in problem.message, "words, not a code"


def test_a_refused_grant_means_something_else_for_each_way() -> None:
    said = {(catalogue.words("invalid_grant", grant) or ("",))[0] for grant in ("device_code", "jwt_bearer", "")}
    assert len(said) == 3


def test_two_codes_are_errors_of_their_own_kind() -> None:
    assert isinstance(sign_in_failed(OAuthError("access_denied")), AccessDenied)
    assert isinstance(sign_in_failed(OAuthError("expired_token")), SignInTimeout)


@pytest.mark.parametrize(
    ("uri", "shown"),
    [
        ("https://id.example.com/errors/7", "https://id.example.com/errors/7"),
        ("javascript:alert(1)", ""),
        ("https://a.example/\x1b[2J", ""),
        ("https://a.example/a b", ""),
        (7, ""),
    ],
)
def test_the_page_that_a_server_names_is_shown_as_the_servers(uri: object, shown: str) -> None:
    error = OAuthError.parse({"error": "invalid_scope", "error_description": "No such.", "error_uri": uri})
    assert error
    problem = sign_in_failed(error)
    assert problem.server_words == f"No such. {shown}".strip()
    assert "No such" not in problem.message


@given(st.dictionaries(st.sampled_from(["error", "error_description", "error_uri"]),
                       st.none() | st.text() | st.integers() | st.lists(st.text()) | st.booleans()))  # fmt: skip
def test_no_answer_ends_without_words(members: dict[str, object]) -> None:
    if error := OAuthError.parse(members):
        assert_speaks(sign_in_failed(error))


REFUSALS = {
    "an empty body": Reply(b"", 400),
    "html": Reply("<h1>Forbidden</h1>", 403),
    "another status": Reply({"error": "unsupported_token_type", "error_description": "No JWT."}, 403),
    "wrong types": Reply({"error": ["x"], "active": "yes"}, 400),
    "a text that is no boolean": Reply({"active": "true"}),
    "a list": Reply([True]),
    "a redirect": Reply("", 302, {"Location": "https://elsewhere.invalid/"}),
}


@pytest.mark.parametrize("name", REFUSALS)
async def test_could_not_check_is_never_valid(context: AppContext, provider: HostileProvider, name: str) -> None:
    tokens = (await sign_in(context, provider.profile())).tokens
    provider.replies["/introspect"] = REFUSALS[name]
    server = await context.servers.reach(provider.profile())
    with pytest.raises(ProtocolProblem) as caught:
        await server.introspect(tokens.access_token)
    assert caught.value.code == "introspection_refused"
    assert_speaks(caught.value, provider.secrets)


@pytest.mark.parametrize("name", [name for name in REFUSALS if "boolean" not in name and name != "a list"])
async def test_a_revocation_that_fails_forgets_nothing(
    context: AppContext, provider: HostileProvider, name: str
) -> None:
    profile = provider.profile()
    tokens = (await sign_in(context, profile)).tokens
    provider.replies["/revoke"] = REFUSALS[name]
    with pytest.raises(ProtocolProblem) as caught:
        await context.signout.revoke(profile, tokens)
    assert caught.value.code == "revocation_refused"
    assert_speaks(caught.value, provider.secrets)
    assert await context.tokens.current(profile) == tokens
    provider.replies["/revoke"] = Reply(b"")
    await context.signout.revoke(profile, tokens)
    assert await context.tokens.current(profile) is None
