"""Each check against RFC 9700: what makes it pass, warn and fail, and when it says that it could not look."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop_app.core.flow.checks import CHECKS, judge
from desktop_app.core.flow.verdict import Verdict, grade
from tests.unit.core.flow.made import Story, changed, form_part


def found(story: Story, name: str) -> Verdict:
    """What the check called `name` finds."""
    return next(verdict for verdict in judge(story.flow()) if verdict.name == name)


def test_a_good_sign_in_passes_all_that_could_be_seen() -> None:
    story = Story()
    story.renewed("‹R1:40›", "‹R2:40›")
    results = {verdict.name: verdict.result for verdict in judge(story.flow())}
    assert results.pop("sender_constrained") == "warn"
    assert set(results.values()) == {"pass"}


def test_every_check_names_its_section_and_its_reason() -> None:
    for story in (Story(), _empty()):
        verdicts = judge(story.flow())
        assert len(verdicts) == len(CHECKS) == 12
        assert all(verdict.reason for verdict in verdicts)
        assert {verdict.section for verdict in verdicts} == {
            "2.1.1", "2.1.2", "2.2.1", "2.2.2", "2.3", "2.5", "4.1", "4.4", "4.5", "4.7", "4.8", "4.12"
        }  # fmt: skip


def test_what_is_wrong_comes_first() -> None:
    story = Story()
    story.returned["iss"] = "https://evil.example"
    results = [verdict.result for verdict in judge(story.flow())]
    assert results[0] == "fail"
    assert results == sorted(results, key=["fail", "warn", "pass", "unknown"].index)


def _set(part: str, **changes: object) -> Callable[[Story], None]:
    def change(story: Story) -> None:
        setattr(story, part, changed(getattr(story, part), changes))

    return change


def _empty() -> Story:
    story = Story()
    story.without = {"server_metadata", "browser", "consent", "callback", "token", "verification"}
    return story


CASES: dict[str, tuple[str, Callable[[Story], None], str]] = {
    "no S256": ("pkce", _set("metadata", code_challenge_methods_supported=["plain"]), "fail"),
    "silent about PKCE": ("pkce", _set("metadata", code_challenge_methods_supported=None), "warn"),
    "no verifier": ("pkce", _set("form", code_verifier=None), "fail"),
    "plain challenge": ("pkce", _set("asked", code_challenge_method="plain"), "fail"),
    "token in the address": ("implicit", _set("returned", access_token="‹A1:40›"), "fail"),
    "implicit offered": ("implicit", _set("metadata", response_types_supported=["code", "token"]), "warn"),
    "ID token offered": ("implicit", _set("metadata", response_types_supported=["code", "id_token"]), "pass"),
    "DPoP": ("sender_constrained", _set("answer", token_type="DPoP"), "pass"),
    "bound": ("sender_constrained", _set("findings", binding="pass"), "pass"),
    "bearer": ("sender_constrained", _set("answer"), "warn"),
    "not renewed": ("refresh_tokens", _set("answer"), "unknown"),
    "no refresh token": ("refresh_tokens", _set("answer", refresh_token=None), "unknown"),
    "bound refresh token": ("refresh_tokens", _set("answer", token_type="DPoP"), "pass"),
    "for another API": ("audience", _set("findings", audience="warn"), "warn"),
    "for nobody": ("audience", _set("findings", audience="unknown"), "unknown"),
    "more than asked": ("audience", _set("answer", scope="openid read write"), "warn"),
    "shared secret in the form": ("client_authentication", _set("form", client_secret="‹K1:20›"), "warn"),
    "shared secret in a header": ("client_authentication", _set("headers", Authorization="Basic me:‹K1:9›"), "warn"),
    "signed assertion": ("client_authentication", _set("form", client_assertion="‹J1:400›"), "pass"),
    "public client": ("client_authentication", _set("form"), "pass"),
    "another redirect in the exchange": ("redirect_uri", _set("form", redirect_uri="http://127.0.0.1:1/x"), "fail"),
    "another server": ("mix_up", _set("returned", iss="https://evil.example"), "fail"),
    "promised and left out": ("mix_up", _set("returned", iss=None), "fail"),
    "nonce alone": (
        "code_injection", _set("metadata", code_challenge_methods_supported=None), "pass",
    ),
    "another state": ("csrf", _set("returned", state="‹S2:43›"), "fail"),
    "no state": ("csrf", _set("returned", state=None), "fail"),
    "a request that could be changed": ("pkce_downgrade", _set("returned", state="‹S2:43›"), "unknown"),
    "a changed request's answer": ("pkce_downgrade", _set("returned"), "pass"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_check(case: str) -> None:
    name, change, expected = CASES[case]
    story = Story()
    change(story)
    assert found(story, name).result == expected


BROWSER = ("pkce", "redirect_uri", "mix_up", "csrf", "code_injection", "redirect_307", "pkce_downgrade", "implicit")
TOKENS = ("sender_constrained", "refresh_tokens", "audience", "client_authentication")


@pytest.mark.parametrize("name", BROWSER + TOKENS)
def test_what_was_not_seen_is_not_judged(name: str) -> None:
    assert found(_empty(), name).result == "unknown"


@pytest.mark.parametrize("name", BROWSER)
def test_a_grant_without_a_browser_has_no_browser_to_judge(name: str) -> None:
    story = Story()
    story.about = {"grant": "client_credentials"}
    story.without = {"browser", "consent", "callback"}
    verdict = found(story, name)
    assert verdict.result == "unknown"
    assert "without the browser" in verdict.reason


def test_no_issuer_in_an_answer_that_does_not_promise_one() -> None:
    story = Story()
    story.returned.pop("iss")
    story.metadata.pop("authorization_response_iss_parameter_supported")
    verdict = found(story, "mix_up")
    assert verdict.result == "warn"
    assert "RFC 9207" in verdict.ask


def test_nothing_shows_that_a_stolen_code_is_refused() -> None:
    story = Story()
    story.metadata.pop("code_challenge_methods_supported")
    story.findings.pop("nonce")
    assert found(story, "code_injection").result == "warn"


def test_a_refresh_token_that_is_replaced() -> None:
    story = Story()
    story.renewed("‹R1:40›", "‹R2:40›")
    verdict = found(story, "refresh_tokens")
    assert verdict.result == "pass"
    assert "R1" in verdict.reason
    assert "R2" in verdict.reason


@pytest.mark.parametrize("got", ["‹R1:40›", None])
def test_a_refresh_token_that_is_not_replaced(got: str | None) -> None:
    story = Story()
    story.renewed("‹R1:40›", got)
    verdict = found(story, "refresh_tokens")
    assert verdict.result == "fail"
    assert "rotation" in verdict.ask


def test_a_refresh_token_that_needs_the_clients_secret() -> None:
    story = Story()
    story.form["client_secret"] = "‹K1:20›"
    story.renewed("‹R1:40›", None)
    assert found(story, "refresh_tokens").result == "pass"


def test_dpop_is_offered_and_can_be_turned_on_here() -> None:
    story = Story()
    story.metadata["dpop_signing_alg_values_supported"] = ["ES256"]
    verdict = found(story, "sender_constrained")
    assert verdict.action == "dpop"
    assert verdict.ask == ""


def test_a_pushed_request_can_not_be_changed_on_the_way() -> None:
    story = Story()
    flow = story.flow()
    pushed = next(message for message in flow.messages if message.kind == "browser")
    par = replace(pushed, kind="par", method="POST", url="https://id.example.com/par", request=form_part(story.asked))
    bare = replace(pushed, url="https://id.example.com/authorize?client_id=me&request_uri=‹Q1:50›")
    messages = tuple(bare if m is pushed else m for m in flow.messages)
    verdicts = {v.name: v for v in judge(replace(flow, messages=(par, *messages)))}
    assert verdicts["pkce_downgrade"].result == "pass"
    assert verdicts["pkce"].result == "pass"
    assert verdicts["csrf"].result == "pass"


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_token_endpoint_that_redirects(status: int) -> None:
    story = Story()
    story.token_status = status
    verdict = found(story, "redirect_307")
    assert verdict.result == "fail"
    assert str(status) in verdict.reason


def test_a_browser_that_comes_back_with_a_form() -> None:
    story = Story()
    story.ignored("An answer that did not come in the address (POST) was ignored.")
    assert found(story, "redirect_307").result == "fail"


def test_a_pasted_answer_says_nothing_of_the_browsers_return() -> None:
    story = Story()
    story.about = {"pasted": True}
    assert found(story, "redirect_307").result == "unknown"
    assert found(story, "csrf").result == "pass"


def test_another_place_to_return_to() -> None:
    story = Story()
    story.returned_to = "http://127.0.0.1:51763/other"
    assert found(story, "redirect_uri").result == "fail"


def test_descriptions_of_another_issuer_are_not_used() -> None:
    story = Story()
    story.about = {"issuer": "https://other.example"}
    assert found(story, "pkce").result == "warn"  # as if nothing was said


# The grade


def verdict(result: str, section: str = "2.3") -> Verdict:
    return Verdict("any", section, result, "title", "reason")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("results", "letter"),
    [
        (["pass"] * 4, "A"),
        (["pass"] * 4 + ["unknown"] * 8, "A"),
        (["pass"] * 3 + ["warn"], "B"),
        (["pass"] * 3 + ["fail"], "B"),
        (["pass"] * 9 + ["fail", "warn"], "B"),
        (["pass"] * 2 + ["fail", "fail"], "C"),
        (["warn"] * 5, "C"),
        (["fail"] * 3 + ["pass"] * 9, "D"),
        (["pass"] * 3 + ["unknown"] * 9, ""),
        ([], ""),
    ],
)
def test_the_grade(results: list[str], letter: str) -> None:
    assert grade([verdict(result) for result in results]).letter == letter


@pytest.mark.parametrize("section", ["2.1.1", "2.1.2", "4.1", "4.4", "4.5", "4.7", "4.12"])
def test_one_essential_failure_is_the_worst(section: str) -> None:
    assert grade([verdict("pass")] * 11 + [verdict("fail", section)]).letter == "D"
    assert grade([verdict("fail", section)]).letter == "D"


def test_what_could_not_be_checked_does_not_count() -> None:
    seen = [verdict("pass")] * 9 + [verdict("fail"), verdict("warn")]
    assert grade(seen).summary == "9 of 11 checks pass"
    assert grade([*seen, verdict("unknown")]).letter == grade(seen).letter == "B"
    assert grade([*seen, verdict("unknown")]).made == 11
