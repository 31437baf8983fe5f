"""The pages: true words, all text escaped, a policy that fits their own style and script."""

import base64
import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core import resources
from desktop_app.core.errors import AccessDenied, SignInFailed, StorageProblem
from desktop_app.core.signin.loopback import Outcome, OutcomeKind, pages

EVIL = "<img src=x onerror=alert(1)>\"'&<script>alert(2)</script>"


def html_of(outcome: Outcome, *, had_code: bool = False) -> str:
    return pages.body(pages.outcome_page(outcome, had_code=had_code)).decode()


def test_says_how_it_ended() -> None:
    signed_in = html_of(Outcome.signed_in(), had_code=True)
    assert "<h1>You are signed in</h1>" in signed_in
    assert "The one-time code was removed from the address bar." in signed_in
    denied = html_of(Outcome.denied())
    assert "<h1>You did not allow access</h1>" in denied
    assert ">access_denied<" in denied
    assert "one-time code" not in denied
    failed = html_of(Outcome.failed("The server did not accept the code.", code="invalid_grant"))
    assert "<h1>You are not signed in</h1>" in failed
    assert "The server did not accept the code." in failed
    assert ">invalid_grant<" in failed


def test_an_error_knows_its_outcome() -> None:
    assert Outcome.of_error(AccessDenied("access_denied", "No.")).kind is OutcomeKind.DENIED
    failed = Outcome.of_error(SignInFailed("token_refused", "The server said no."), "because")
    assert (failed.kind, failed.code, failed.server_words) == (OutcomeKind.FAILED, "token_refused", "because")
    assert "The server said no." in failed.lines


def test_escapes_every_text_and_marks_the_servers_own() -> None:
    page = html_of(Outcome(OutcomeKind.FAILED, EVIL, (EVIL,), code=EVIL, server_words=EVIL))
    assert page.count("<script>") == 1
    assert "<img" not in page
    assert "<figcaption>The server&#x27;s own words</figcaption><blockquote>&lt;img" in page


def test_shortens_the_servers_words_and_drops_what_cant_be_seen() -> None:
    page = html_of(Outcome.denied(server_words="one\x00\n\u202etwo " + "long " * 500))
    assert "<blockquote>one two long" in page
    assert "\u202e" not in page
    assert len(page) < len(html_of(Outcome.denied())) + 500


@given(st.text())
def test_no_text_becomes_markup(text: str) -> None:
    page = html_of(Outcome(OutcomeKind.DENIED, text, (text,), code=text, server_words=text))
    outside = re.sub(r"(?s)<(style|script)>.*?</\1>", "", page)
    tags = {tag.lower() for tag in re.findall(r"<([a-zA-Z][^\s>/]*)", outside)}
    assert tags <= {
        "html", "head", "meta", "title", "link", "body", "main", "svg", "path", "h1", "p",
        "figure", "figcaption", "blockquote",
    }  # fmt: skip


def test_the_policy_allows_this_style_and_this_script_and_nothing_else() -> None:
    page = pages.outcome_page(Outcome.signed_in(), had_code=True)
    text = pages.body(page).decode()
    fields = dict(pages.headers(page, len(text)))
    hashes = {
        f"'sha256-{base64.b64encode(hashlib.sha256(part.encode()).digest()).decode()}'"
        for part in re.findall(r"(?s)<(?:style|script)>(.*?)</(?:style|script)>", text)
    }
    policy = fields["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert set(re.findall(r"'sha256-[^']+'", policy)) == hashes
    assert len(hashes) == 2
    assert "unsafe" not in policy
    assert "//" not in re.sub(r"(?s)<script>.*?</script>|http://www\.w3\.org/2000/svg", "", text)
    assert fields["Cache-Control"] == "no-store"
    assert fields["Referrer-Policy"] == "no-referrer"
    assert fields["X-Content-Type-Options"] == "nosniff"
    assert fields["Connection"] == "close"


def test_a_missing_template_is_noticed_before_a_browser_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise StorageProblem("resource_missing", "gone")

    pages._parts.cache_clear()
    pages._policy.cache_clear()
    monkeypatch.setattr(resources, "read_text", missing)
    with pytest.raises(StorageProblem):
        pages.prepare()
