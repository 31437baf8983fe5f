"""Real sign-ins at a provider on a socket: what is told of them, and that no secret is in what is kept."""

import asyncio
from contextlib import aclosing
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from desktop_app.context import AppContext
from desktop_app.core.api.request import Request
from desktop_app.core.flow.checks import judge
from desktop_app.core.flow.message import Flow
from desktop_app.core.flow.text import as_text
from desktop_app.core.flow.verdict import grade
from desktop_app.core.redact import Secret
from desktop_app.core.signin.steps import BrowserOpened
from tests.helpers.hostile_provider import Asked, HostileProvider, Reply, browse, sign_in
from tests.helpers.leak_hunter import LeakHunter


async def kept(context: AppContext) -> Flow:
    """The last flow, once all is written."""
    await asyncio.to_thread(context.recorder.close)
    flow = await asyncio.to_thread(context.flows.last, "hostile")
    assert flow is not None
    return flow


def results(flow: Flow) -> dict[str, str]:
    return {verdict.name: verdict.result for verdict in judge(flow)}


async def test_a_sign_in_from_its_first_message_to_the_first_call(
    context: AppContext, provider: HostileProvider
) -> None:
    provider.replies["/v1/me"] = Reply({"name": "Ada"})
    profile = provider.profile(api_base_url=provider.issuer)
    tokens = (await sign_in(context, profile)).tokens
    await context.api.send(profile, Request("GET", "/v1/me"), send_anyway=True)
    await context.renewer.refresh(profile, tokens)
    flow = await kept(context)
    told = [message.kind for message in flow.messages]
    assert told == [
        "server_metadata", "server_metadata", "browser", "consent", "callback", "token", "keys", "userinfo",
        "verification", "api", "renewal",
    ]  # fmt: skip
    assert [message.at for message in flow.messages[2:]] == sorted(message.at for message in flow.messages[2:])
    assert (flow.outcome, flow.issuer, flow.account) == ("signed_in", provider.issuer, "Ada Lindqvist")
    assert results(flow) == {
        "pkce": "pass", "implicit": "pass", "sender_constrained": "warn", "refresh_tokens": "pass",
        "audience": "unknown", "client_authentication": "pass", "redirect_uri": "pass", "mix_up": "pass",
        "code_injection": "pass", "csrf": "pass", "pkce_downgrade": "pass", "redirect_307": "pass",
    }  # fmt: skip


async def test_nothing_secret_is_in_what_is_kept(
    context: AppContext, provider: HostileProvider, tmp_path: Path
) -> None:
    provider.replies["/v1/me"] = lambda asked: Reply({"you_sent": dict(asked.headers)})
    profile = provider.profile(api_base_url=provider.issuer)
    hunter = LeakHunter()

    async def browser(url: str) -> object:
        asked = dict(parse_qsl(urlsplit(url).query))
        hunter.add(asked["state"], "state")
        hunter.add(asked["nonce"], "nonce")
        return await browse(url)

    tokens = (await sign_in(context, profile, browser)).tokens
    await context.api.send(profile, Request("GET", "/v1/me"), send_anyway=True)
    await context.renewer.refresh(profile, tokens)
    for number, secret in enumerate(provider.secrets):
        hunter.add(secret, f"secret {number}")
    assert tokens.id_token is not None
    hunter.add(tokens.id_token, "ID token")
    flow = await kept(context)
    assert {"token", "api", "renewal"} <= {message.kind for message in flow.messages}
    hunter.see("the text", as_text(flow, judge(flow), grade(judge(flow))))
    hunter.see("its repr", repr(flow))
    hunter.assert_no_leaks(tmp_path)


async def test_a_client_secret_is_not_kept_either(provider: HostileProvider, tmp_path: Path) -> None:
    secret = "s3cret+with/odd=characters&more"
    environ = {"FRAMER_DESK_HOME": str(tmp_path / "home"), "FRAMER_DESK_VAULT": "memory", "SHOP_SECRET": secret}
    provider.metadata["token_endpoint_auth_methods_supported"] = ["client_secret_basic"]
    provider.token_members["note"] = f"you are {secret}"
    context = AppContext(environ=environ)
    await sign_in(context, provider.profile(client_secret_env="SHOP_SECRET"))
    flow = await kept(context)
    hunter = LeakHunter()
    hunter.add(secret, "client secret")
    await context.aclose()
    hunter.assert_no_leaks(tmp_path)
    assert results(flow)["client_authentication"] == "warn"


async def test_a_denied_sign_in(context: AppContext, provider: HostileProvider) -> None:
    provider.authorization = {"code": None, "error": "access_denied", "error_description": "Ada said no."}
    error = (await sign_in(context, provider.profile())).error
    flow = await kept(context)
    assert (flow.outcome, flow.code, flow.problem) == ("failed", error.code, error.message)
    assert [message.kind for message in flow.messages][-3:] == ["browser", "consent", "callback"]
    assert results(flow)["csrf"] == "pass"
    assert grade(judge(flow)).letter in ("A", "B")


async def test_a_mixed_up_answer(context: AppContext, provider: HostileProvider) -> None:
    provider.authorization = {"iss": "https://evil.example"}
    assert (await sign_in(context, provider.profile())).error.code == "issuer_mixed_up"
    flow = await kept(context)
    assert results(flow)["mix_up"] == "fail"
    assert grade(judge(flow)).letter == "D"


async def test_a_token_endpoint_that_redirects(context: AppContext, provider: HostileProvider) -> None:
    provider.replies["/token"] = Reply("", 307, {"Location": "https://evil.example/token"})
    assert (await sign_in(context, provider.profile())).error.code == "token_redirect"
    assert results(await kept(context))["redirect_307"] == "fail"


async def test_a_server_without_pkce(context: AppContext, provider: HostileProvider) -> None:
    provider.metadata["code_challenge_methods_supported"] = ["plain"]
    assert (await sign_in(context, provider.profile())).error.code == "pkce_unsupported"
    assert results(await kept(context))["pkce"] == "fail"


async def test_a_sign_in_that_is_left(context: AppContext, provider: HostileProvider) -> None:
    session = context.signin.start(provider.profile(), open_browser=False)
    async with aclosing(session.steps()) as steps:
        async for step in steps:
            if isinstance(step, BrowserOpened):
                break
    flow = await kept(context)
    assert flow.outcome == "cancelled"
    assert flow.ended is not None


async def test_a_cancelled_sign_in(context: AppContext, provider: HostileProvider) -> None:
    provider.replies["/token"] = Reply(silent=True)
    signing_in = asyncio.ensure_future(sign_in(context, provider.profile()))
    while not provider.asked_at("/token"):  # noqa: ASYNC110 - the provider has no event for it
        await asyncio.sleep(0.005)
    signing_in.cancel()
    with pytest.raises(asyncio.CancelledError):
        await signing_in
    flow = await kept(context)
    assert flow.outcome == "cancelled"
    assert [message.problem for message in flow.messages if message.kind == "token"] == [
        "Stopped before the answer was here."
    ]


async def test_a_pasted_answer(context: AppContext, provider: HostileProvider) -> None:
    session = context.signin.start(provider.profile(), open_browser=False)
    async with aclosing(session.steps()) as steps:
        async for step in steps:
            if isinstance(step, BrowserOpened):
                asked = dict(parse_qsl(urlsplit(step.authorization_url).query))
                sent = provider.good(Asked("GET", "/authorize", asked, {}))
                await session.paste(sent.headers["Location"])
    flow = await kept(context)
    assert flow.outcome == "signed_in"
    assert flow.pasted
    assert results(flow)["redirect_307"] == "unknown"


async def test_a_key_that_somebody_brought(context: AppContext, provider: HostileProvider) -> None:
    provider.replies["/v1/me"] = Reply({"name": "Ada"})
    profile = provider.profile(
        api_base_url=provider.issuer, grant="api_key", api_key_header="X-Orchard-Key", api_key_prefix="none"
    )
    key = Secret("orchard-key-0123456789abcdef")
    async with aclosing(context.signin.bring(profile, key).steps()) as steps:
        async for _ in steps:
            pass
    await context.api.send(profile, Request("GET", "/v1/me"), send_anyway=True)
    flow = await kept(context)
    assert [message.kind for message in flow.messages] == ["verification", "api"]
    assert ("X-Orchard-Key", "‹H1:28›") in flow.messages[1].request.headers
    assert grade(judge(flow)).letter == ""


async def test_a_disk_that_refuses_does_not_break_a_sign_in(provider: HostileProvider, tmp_path: Path) -> None:
    context = AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path), "FRAMER_DESK_VAULT": "memory"})
    context.paths.flows_file.mkdir(parents=True)
    assert (await sign_in(context, provider.profile())).tokens
    await context.aclose()
