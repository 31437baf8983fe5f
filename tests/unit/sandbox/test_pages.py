"""The pages a person sees: login, consent, console."""

import re
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from desktop_app.sandbox.browsers import Browser
from desktop_app.sandbox.pages.html import Html, el, join
from desktop_app.sandbox.pages.layout import page
from desktop_app.sandbox.robot import Robot, RobotProblem
from tests.helpers.sandbox import PKCE, REDIRECT, RunningSandbox, query


class Person:
    """Somebody at a browser, who sends the forms of pages with what they fill in."""

    def __init__(self, sandbox: RunningSandbox) -> None:
        self.http = httpx2.Client(base_url=sandbox.issuer, trust_env=False, follow_redirects=True)
        self.page = ""

    def open(self, address: str) -> str:
        """Go somewhere."""
        self.page = self.http.get(address).text
        return self.page

    def send(self, path: str, nth: int = 0, **fields: Any) -> httpx2.Response:
        """Send the nth form of the page that goes to `path`; hidden fields go along, others are given."""
        form = [part for part in self.page.split("<form ")[1:] if f'action="{path}"' in part][nth]
        hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', form))
        answer = self.http.post(path, data={**hidden, **fields})
        self.page = answer.text
        return answer

    def sign_in(self, name: str = "ada") -> None:
        """Fill in the login form."""
        assert self.send("/login", username=name, password="sandbox").status_code == 200


@pytest.fixture
def person(sandbox: RunningSandbox) -> Iterator[Person]:
    """Somebody who has just sat down."""
    somebody = Person(sandbox)
    yield somebody
    somebody.http.close()


class TestHtml:
    def test_text_is_escaped_and_markup_is_not(self) -> None:
        assert el("p", "<b>", el("i", "a & b"), None) == "<p>&lt;b&gt;<i>a &amp; b</i></p>"
        assert join("<", Html("<br>")) == "&lt;<br>"

    def test_attributes(self) -> None:
        made = el("input", class_="x", value='"><script>', required=True, checked=False, aria_label="a", id=None)
        assert made == '<input class="x" value="&quot;&gt;&lt;script&gt;" required aria-label="a">'

    @pytest.mark.parametrize(
        ("target", "source"),
        [
            ("http://127.0.0.1:5555/callback", "http://127.0.0.1:5555"),
            ("http://[::1]:5555/callback", "http:"),  # CSP can't name an IPv6 host
            ("com.example.app:/done", "com.example.app:"),
            (None, ""),
        ],
    )
    def test_a_form_may_lead_back_to_the_app(self, target: str | None, source: str) -> None:
        policy = page("x", form_target=target).headers["content-security-policy"]
        assert policy.endswith(f"form-action 'self' {source}".strip())


class TestLogin:
    def test_pages_are_locked_down(self, sandbox: RunningSandbox) -> None:
        answer = sandbox.http.get(sandbox.authorization_url(PKCE()))
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert answer.headers["x-frame-options"] == "DENY"
        assert answer.headers["cache-control"] == "no-store"
        cookie = answer.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "samesite=lax" in cookie.lower()
        assert "<script" not in answer.text
        assert "style=" not in answer.text

    def test_it_names_the_people_and_the_password(self, sandbox: RunningSandbox) -> None:
        text = sandbox.http.get(sandbox.authorization_url(PKCE())).text
        assert "<code>ada</code>" in text
        assert "<code>bob</code>" in text
        assert "<code>sandbox</code>" in text

    @pytest.mark.parametrize(("name", "password"), [("ada", "wrong"), ("eve", "sandbox"), ("", ""), ("ada", "")])
    def test_a_wrong_name_or_password_asks_again(
        self, sandbox: RunningSandbox, person: Person, name: str, password: str
    ) -> None:
        person.open(sandbox.authorization_url(PKCE()))
        answer = person.send("/login", username=name, password=password)
        assert answer.status_code == 401
        assert "That is not the name or the password." in answer.text
        person.sign_in()
        assert "Allow Framer Desk?" in person.page

    def test_a_name_may_be_an_address_in_any_case(self, sandbox: RunningSandbox, person: Person) -> None:
        person.open(sandbox.authorization_url(PKCE()))
        person.sign_in(" Bob@Sandbox.Local ")
        assert "Bob Okafor" in person.page

    def test_the_hint_is_filled_in(self, sandbox: RunningSandbox, person: Person) -> None:
        assert 'value="bob"' in person.open(sandbox.authorization_url(PKCE(), login_hint="bob"))

    def test_the_cookie_changes_with_the_login(self, sandbox: RunningSandbox, person: Person) -> None:
        person.open(sandbox.authorization_url(PKCE()))
        before = dict(person.http.cookies)
        person.sign_in()
        assert dict(person.http.cookies) != before

    def test_a_form_of_another_browser_is_refused(self, sandbox: RunningSandbox, person: Person) -> None:
        person.open(sandbox.authorization_url(PKCE()))
        person.http.cookies.clear()
        answer = person.send("/login", username="ada", password="sandbox")
        assert answer.status_code == 400
        assert "no longer open" in answer.text

    def test_a_form_without_its_proof_is_refused(self, sandbox: RunningSandbox, person: Person) -> None:
        person.open(sandbox.authorization_url(PKCE()))
        assert person.send("/login", username="ada", password="sandbox", csrf="x").status_code == 400


class TestConsent:
    def answer(self, sandbox: RunningSandbox, person: Person, address: str, **fields: Any) -> dict[str, str]:
        person.open(address)
        person.sign_in()
        person.http.follow_redirects = False
        return query(person.send("/consent", 1, **fields).headers["location"])

    def test_only_what_was_asked_for_can_be_ticked(self, sandbox: RunningSandbox, person: Person) -> None:
        pkce = PKCE()
        address = sandbox.authorization_url(pkce, "projects:read")
        answer = self.answer(sandbox, person, address, decision="allow", scope=["projects:read", "projects:delete"])
        token = sandbox.token(
            grant_type="authorization_code", code=answer["code"], redirect_uri=REDIRECT, code_verifier=pkce.verifier
        ).json()
        assert token["scope"] == "projects:read"

    def test_a_consent_is_given_once(self, sandbox: RunningSandbox, person: Person) -> None:
        person.open(sandbox.authorization_url(PKCE(), "profile"))
        person.sign_in()
        form = person.page
        person.http.follow_redirects = False
        assert person.send("/consent", 1, decision="allow", scope="profile").status_code == 303
        person.page = form
        assert person.send("/consent", 1, decision="allow", scope="profile").status_code == 400

    def test_no_decision_is_no(self, sandbox: RunningSandbox, person: Person) -> None:
        answer = self.answer(sandbox, person, sandbox.authorization_url(PKCE(), "profile"), scope="profile")
        assert answer["error"] == "access_denied"

    def test_another_account_leads_back_to_the_login(self, sandbox: RunningSandbox, person: Person) -> None:
        person.open(sandbox.authorization_url(PKCE()))
        person.sign_in("ada")
        person.send("/consent", 0, decision="switch")
        assert "Sign in to the sandbox" in person.page
        person.sign_in("bob")
        assert "Bob Okafor" in person.page

    def test_who_is_signed_in_is_asked_for_consent_at_once(self, sandbox: RunningSandbox, person: Person) -> None:
        person.open(sandbox.authorization_url(PKCE()))
        person.sign_in()
        assert "Allow Framer Desk?" in person.open(sandbox.authorization_url(PKCE()))
        assert "Sign in to the sandbox" in person.open(sandbox.authorization_url(PKCE(), prompt="login"))
        assert "Sign in to the sandbox" in person.open(sandbox.authorization_url(PKCE(), prompt="select_account"))
        assert "Sign in to the sandbox" in person.open(sandbox.authorization_url(PKCE(), max_age="0"))
        assert "Allow Framer Desk?" in person.open(sandbox.authorization_url(PKCE(), max_age="600"))

    def test_without_a_question_only_what_was_allowed_before(self, sandbox: RunningSandbox, person: Person) -> None:
        self.answer(sandbox, person, sandbox.authorization_url(PKCE(), "profile"), decision="allow", scope="profile")
        silent = person.http.get(sandbox.authorization_url(PKCE(), "profile", prompt="none"))
        assert "code" in query(silent.headers["location"])
        more = person.http.get(sandbox.authorization_url(PKCE(), "profile ai:generate", prompt="none"))
        assert query(more.headers["location"])["error"] == "consent_required"


class TestConsole:
    @pytest.fixture
    def person(self, sandbox: RunningSandbox) -> Iterator[Person]:
        somebody = Person(sandbox)
        somebody.open("/console")
        somebody.sign_in()
        yield somebody
        somebody.http.close()

    @pytest.mark.parametrize("path", ["", "/keys", "/signins", "/usage", "/signing", "/faults"])
    def test_every_page_needs_a_login(self, sandbox: RunningSandbox, person: Person, path: str) -> None:
        assert person.http.get(f"/console{path}").status_code == 200
        stranger = sandbox.http.get(f"/console{path}")
        assert "Sign in to the sandbox" in stranger.text

    def test_an_app_is_registered_used_and_removed(self, sandbox: RunningSandbox, person: Person) -> None:
        redirect = "http://127.0.0.1:50001/mine"
        person.send(
            "/console", name="Mine & yours", redirect_uris="http://127.0.0.1/mine", scope=["openid", "profile"],
            button="register",
        )  # fmt: skip
        client_id = re.findall(r"The client ID is (app_\w+)\.", person.page)[0]
        assert "Mine &amp; yours" in person.page
        token = sandbox.sign_in("openid profile", client_id=client_id, redirect_uri=redirect)
        assert sandbox.call(token["access_token"], "/v1/me").status_code == 200
        person.open("/console")
        assert "The client ID is" not in person.page
        person.send("/console", client=client_id, button="remove")
        assert client_id not in person.page.replace("notice", "")
        assert sandbox.call(token["access_token"], "/v1/me").status_code == 401

    def test_a_secret_is_shown_once_and_can_be_replaced(self, sandbox: RunningSandbox, person: Person) -> None:
        person.send(
            "/console", name="Server", redirect_uris="https://server.example/done", secret="yes", scope="projects:read",
            button="register",
        )  # fmt: skip
        client_id = re.findall(r"The client ID is (app_\w+)\.", person.page)[0]
        first = re.findall(r"The secret is (sbs_[\w-]+) ", person.page)[0]
        assert first not in person.open("/console")
        person.send("/console", client=client_id, button="secret")
        second = re.findall(r"The new secret of Server is (sbs_[\w-]+) ", person.page)[0]
        form = {"grant_type": "client_credentials", "client_id": client_id}
        assert sandbox.http.post("/token", data={**form, "client_secret": first}).json()["error"] == "invalid_client"
        assert sandbox.http.post("/token", data={**form, "client_secret": second}).json()["access_token"]

    @pytest.mark.parametrize(
        ("fields", "words"),
        [
            ({"name": " ", "redirect_uris": "http://127.0.0.1/x", "scope": "profile"}, "Give the app a name"),
            ({"name": "x", "redirect_uris": "http://127.0.0.1/x"}, "tick at least one scope"),
            ({"name": "x", "redirect_uris": "http://x.example/", "scope": "profile"}, "A redirect URI must be https"),
            ({"name": "x", "redirect_uris": "", "scope": "profile"}, "needs a redirect URI"),
        ],
    )
    def test_a_bad_registration_is_explained(self, person: Person, fields: dict[str, str], words: str) -> None:
        answer = person.send("/console", 0, **fields, button="register")
        assert answer.status_code == 422
        assert words in answer.text

    def test_nobody_touches_the_apps_of_others(self, sandbox: RunningSandbox, person: Person) -> None:
        person.send("/console", name="Ada's", redirect_uris="http://127.0.0.1/x", scope="profile", button="register")
        client_id = re.findall(r"The client ID is (app_\w+)\.", person.page)[0]
        other = Person(sandbox)
        other.open("/console")
        other.sign_in("bob")
        assert client_id not in other.page
        assert other.send("/console", client=client_id, button="remove").status_code == 422
        assert sandbox.services.clients.get(client_id)
        other.http.close()

    def test_an_api_key_is_made_used_rotated_and_revoked(self, sandbox: RunningSandbox, person: Person) -> None:
        person.open("/console/keys")
        person.send("/console/keys", name="Batch", scope=["projects:read", "offline_access"], button="make")
        first = re.findall(r"The key is (sbk_[\w-]+) ", person.page)[0]
        projects = sandbox.http.get("/v1/projects", headers={"X-API-Key": first})
        assert projects.status_code == 200
        assert sandbox.call(first, "/v1/projects").json() == projects.json()
        assert sandbox.call(first, "/v1/me").status_code == 403
        key_id = re.findall(r'name="key" value="(key_\w+)"', person.page)[-1]
        person.send("/console/keys", key=key_id, button="rotate")
        second = re.findall(r"The new value is (sbk_[\w-]+) ", person.page)[0]
        assert sandbox.call(first, "/v1/projects").status_code == 401
        assert sandbox.call(second, "/v1/projects").status_code == 200
        person.send("/console/keys", key=key_id, button="revoke")
        assert sandbox.call(second, "/v1/projects").status_code == 401

    @pytest.mark.parametrize("button", ["rotate", "revoke"])
    def test_nobody_touches_the_keys_of_others(self, sandbox: RunningSandbox, person: Person, button: str) -> None:
        key_id, value = sandbox.services.api_keys.make("usr_01HR7B", "Bob's", "projects:read")
        person.open("/console/keys")
        assert person.send("/console/keys", key=key_id, button=button).status_code == 422
        assert sandbox.call(value, "/v1/projects").status_code == 200

    def test_a_sign_in_can_be_ended(self, sandbox: RunningSandbox, person: Person) -> None:
        token = sandbox.sign_in("profile offline_access")
        page = person.open("/console/signins")
        grant = re.findall(r'name="grant" value="(gnt_\w+)"', page)[0]
        person.send("/console/signins", grant=grant, button="end")
        assert sandbox.call(token["access_token"], "/v1/me").status_code == 401
        assert person.send("/console/signins", grant="gnt_0", button="end").status_code in (403, 422)

    def test_usage_is_shown(self, sandbox: RunningSandbox, person: Person) -> None:
        sandbox.call(sandbox.sign_in()["access_token"], "/v1/sites")
        assert "listSites" in person.open("/console/usage")

    def test_rotated_keys_sign_and_the_old_ones_still_count(self, sandbox: RunningSandbox, person: Person) -> None:
        from joserfc import jwt
        from joserfc.jwk import KeySet

        before = sandbox.sign_in()["access_token"]
        person.open("/console/signing")
        person.send("/console/signing", 0, button="rotate")
        person.send("/console/signing", 1, button="use", alg="ES256")
        after = sandbox.sign_in()["access_token"]
        keys = KeySet.import_key_set(sandbox.http.get("/jwks").json())
        assert jwt.decode(before, keys, ["RS256"]).header["kid"] != jwt.decode(after, keys, ["ES256"]).header["kid"]
        assert sandbox.call(before, "/v1/me").status_code == 200
        assert sandbox.call(after, "/v1/me").status_code == 200
        person.send("/console/signing", 1, button="use", alg="RS256")

    def test_faults_are_switched(self, sandbox: RunningSandbox, person: Person) -> None:
        person.open("/console/faults")
        person.send("/console/faults", fault=["slow", "bad-json"], button="set")
        assert sandbox.stats()["faults"] == ["slow", "bad-json"]
        assert "On: slow, bad-json." in person.page
        person.send("/console/faults", button="set")
        assert sandbox.stats()["faults"] == []

    def test_a_forged_button_does_nothing(self, sandbox: RunningSandbox, person: Person) -> None:
        person.open("/console/faults")
        assert person.send("/console/faults", fault="slow", button="set", csrf="x").status_code == 403
        assert person.http.post("/console/faults", data={"fault": "slow", "button": "set"}).status_code == 403
        assert sandbox.stats()["faults"] == []

    def test_signing_out_ends_it(self, person: Person) -> None:
        person.send("/console/signout")
        assert "Sign in to the sandbox" in person.open("/console")


def test_the_front_page_tells_where_everything_is(sandbox: RunningSandbox) -> None:
    text = sandbox.http.get("/").text
    for place in (sandbox.issuer, "/console", "/device", "/openapi.json"):
        assert place in text


def test_a_page_that_is_not_there_is_a_page(sandbox: RunningSandbox) -> None:
    answer = sandbox.http.get("/nothing", headers={"Accept": "text/html"})
    assert answer.status_code == 404
    assert "There is nothing here" in answer.text


def test_only_the_newest_browsers_are_remembered() -> None:
    from desktop_app.sandbox.browsers import MAX_BROWSERS, Browsers

    browsers = Browsers()
    first: Browser = browsers.find(None)
    for _ in range(MAX_BROWSERS):
        browsers.find(None)
    assert browsers.find(first.cookie) is not first


class TestRobot:
    def test_it_says_what_the_page_says(self, sandbox: RunningSandbox) -> None:
        with pytest.raises(RobotProblem, match="This app is not registered here"):
            Robot().visit(sandbox.authorization_url(PKCE(), client_id="nobody"))

    def test_a_wrong_password_is_a_problem(self, sandbox: RunningSandbox) -> None:
        with pytest.raises(RobotProblem, match="not the name or the password"):
            Robot(password="wrong").visit(sandbox.authorization_url(PKCE()))

    def test_nobody_there_is_a_problem_without_secrets(self, sandbox: RunningSandbox) -> None:
        with pytest.raises(RobotProblem, match=r"Nothing answered at http://127\.0\.0\.1:1/authorize \("):
            Robot().visit("http://127.0.0.1:1/authorize?state=hidden")

    def test_no_proxy_is_used(self, sandbox: RunningSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
        assert Robot().visit(sandbox.authorization_url(PKCE())).startswith(REDIRECT)
