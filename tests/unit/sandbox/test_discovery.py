"""The documents by which an app finds its way."""

import pytest
from authlib.oauth2.rfc8414 import AuthorizationServerMetadata
from authlib.oidc.discovery import OpenIDProviderMetadata

from tests.helpers.sandbox import RunningSandbox


@pytest.mark.parametrize(
    ("name", "kind"),
    [("oauth-authorization-server", AuthorizationServerMetadata), ("openid-configuration", OpenIDProviderMetadata)],
)
def test_server_metadata_is_valid_and_names_the_issuer(sandbox: RunningSandbox, name: str, kind: type) -> None:
    document = sandbox.http.get(f"/.well-known/{name}").json()
    assert document["issuer"] == sandbox.issuer
    assert document["code_challenge_methods_supported"] == ["S256"]
    assert document["authorization_response_iss_parameter_supported"] is True
    kind(document).validate()


def test_every_endpoint_that_is_named_is_there(sandbox: RunningSandbox) -> None:
    document = sandbox.http.get("/.well-known/oauth-authorization-server").json()
    named = {name: value for name, value in document.items() if name.endswith(("_endpoint", "_uri"))}
    assert len(named) == 9
    for address in named.values():
        answers = {sandbox.http.request(method, address).status_code for method in ("GET", "POST")}
        assert answers != {404}
        assert not {500, 404} & answers


@pytest.mark.parametrize(("path", "resource"), [("", ""), ("/v1", "/v1")])
def test_resource_metadata_names_the_resource_that_was_asked_for(
    sandbox: RunningSandbox, path: str, resource: str
) -> None:
    document = sandbox.http.get(f"/.well-known/oauth-protected-resource{path}").json()
    assert document["resource"] == sandbox.issuer + resource
    assert document["authorization_servers"] == [sandbox.issuer]


def test_the_challenge_of_the_api_leads_to_its_metadata(sandbox: RunningSandbox) -> None:
    answer = sandbox.http.get("/v1/projects")
    assert answer.status_code == 401
    challenge = answer.headers["www-authenticate"]
    assert challenge.startswith('Bearer realm="sandbox", scope="projects:read"')
    assert "error=" not in challenge  # RFC 6750 section 3.1: none when nothing was sent
    address = challenge.partition('resource_metadata="')[2].partition('"')[0]
    assert sandbox.http.get(address).json()["resource"] == f"{sandbox.issuer}/v1"


def test_the_catalog_leads_to_the_description_of_the_api(sandbox: RunningSandbox) -> None:
    answer = sandbox.http.get("/.well-known/api-catalog")
    assert answer.headers["content-type"].startswith("application/linkset+json")
    (link,) = answer.json()["linkset"]
    description = sandbox.http.get(link["service-desc"][0]["href"]).json()
    assert description["openapi"] == "3.1.0"
    assert description["servers"][0]["url"] == sandbox.issuer


def test_published_keys_have_no_private_half(sandbox: RunningSandbox) -> None:
    keys = sandbox.http.get("/jwks").json()["keys"]
    assert {key["alg"] for key in keys} == {"RS256", "ES256"}
    assert all(not {"d", "p", "q", "dp", "dq", "qi"} & key.keys() for key in keys)


def test_user_info_says_what_the_scopes_allow(sandbox: RunningSandbox) -> None:
    known = sandbox.sign_in("openid profile", person="bob")["access_token"]
    bare = sandbox.sign_in("openid profile", untick=["profile"])["access_token"]
    assert sandbox.call(known, "/userinfo").json()["email"] == "bob@sandbox.local"
    assert sandbox.call(bare, "/userinfo").json() == {"sub": "usr_01HQ4Z"}
    other = sandbox.sign_in("projects:read")["access_token"]
    refused = sandbox.call(other, "/userinfo")
    assert refused.status_code == 403
    assert 'error="insufficient_scope"' in refused.headers["www-authenticate"]


class TestOpenAPI:
    def test_every_operation_states_its_scopes_and_has_words(self, sandbox: RunningSandbox) -> None:
        document = sandbox.http.get("/openapi.json").json()
        operations = [operation for path in document["paths"].values() for operation in path.values()]
        assert len(operations) == 13
        known = document["components"]["securitySchemes"]["oauth2"]["flows"]["authorizationCode"]["scopes"]
        for operation in operations:
            (scopes,) = (entry["oauth2"] for entry in operation["security"] if "oauth2" in entry)
            assert scopes
            assert set(scopes) <= known.keys()
            assert operation["summary"]
            assert operation["description"]
            assert operation["tags"]
            assert {"401", "403", "429"} <= operation["responses"].keys()

    def test_every_reference_leads_somewhere(self, sandbox: RunningSandbox) -> None:
        document = sandbox.http.get("/openapi.json").json()
        schemas = document["components"]["schemas"]

        def references(value: object) -> list[str]:
            if isinstance(value, dict):
                own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
                return own + [found for part in value.values() for found in references(part)]
            return [found for part in value for found in references(part)] if isinstance(value, list) else []

        found = references(document)
        assert found
        assert {name.rpartition("/")[2] for name in found} <= schemas.keys()

    def test_examples_have_the_members_their_schema_asks_for(self, sandbox: RunningSandbox) -> None:
        document = sandbox.http.get("/openapi.json").json()
        checked = 0
        for path in document["paths"].values():
            for operation in path.values():
                for response in operation["responses"].values():
                    for content in response.get("content", {}).values():
                        if "example" in content:
                            schema = document["components"]["schemas"][content["schema"]["$ref"].rpartition("/")[2]]
                            assert set(schema["required"]) <= content["example"].keys()
                            checked += 1
        assert checked > 40

    def test_it_says_what_the_paths_need(self, sandbox: RunningSandbox) -> None:
        document = sandbox.http.get("/openapi.json").json()
        operation = document["paths"]["/v1/projects/{projectId}"]["delete"]
        assert operation["security"][0] == {"oauth2": ["projects:delete"]}
        assert [parameter["name"] for parameter in operation["parameters"]] == ["projectId"]
        listed = document["paths"]["/v1/projects"]["get"]["parameters"]
        assert [parameter["name"] for parameter in listed] == ["limit", "cursor", "status", "sort"]
        assert listed[2]["schema"]["enum"] == ["published", "draft"]
