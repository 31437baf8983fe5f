"""Looking up an API, filling in its details, and the connection that comes out. No widget is needed."""

from dataclasses import replace

import pytest

from desktop_app.core.api.catalog import Catalog, Operation
from desktop_app.core.errors import DiscoveryProblem, NetworkProblem, UserFacing
from desktop_app.core.providers.discovery import ProtectedResource
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.ui.home import form, scopes
from desktop_app.ui.home.form import Details
from desktop_app.ui.home.lookup import ASK, CLIENT, DESCRIPTION, READY, SERVER, StepState
from desktop_app.ui.home.presenter import HomePresenter
from desktop_app.ui.home.services import HomeServices

API, ISSUER = "https://api.orchard.example/v2", "https://id.orchard.example"
RESOURCE = ProtectedResource(API, (ISSUER,), ("openid", "notes:read", "notes:write", "offline_access"))
METADATA = ServerMetadata(
    issuer=ISSUER, authorization_endpoint=f"{ISSUER}/authorize", token_endpoint=f"{ISSUER}/token",
    scopes_supported=("openid", "email"), code_challenge_methods_supported=("S256",),
)  # fmt: skip
GOOD = Details("Orchard Notes", ISSUER, client_id="c-1", scopes="openid, notes:read", api_base_url=API)


class World:
    """The servers and connections of a test."""

    def __init__(self) -> None:
        self.resource: ProtectedResource | UserFacing = RESOURCE
        self.metadata: ServerMetadata | UserFacing = METADATA
        self.catalogs: dict[str, Catalog] = {}
        self.profiles = {"framer": ProviderProfile(name="framer", title="Framer AI", api_key_env="FRAMER_API_KEY",
                                                   built_in=True)}  # fmt: skip
        self.environ: dict[str, str] = {}
        self.asked: list[str] = []
        self.moment = 0.0

    def presenter(self) -> HomePresenter:
        services = HomeServices(
            environ=self.environ, moment=self._tick, api=self._api, server=self._server, catalog=self._catalog,
            names=lambda: list(self.profiles), profile=self.profiles.__getitem__, add=self._keep, save=self._keep,
        )  # fmt: skip
        return HomePresenter(services, lambda: None)

    def _tick(self) -> float:
        self.moment += 0.05
        return self.moment

    async def _api(self, url: str) -> ProtectedResource:
        self.asked.append(url)
        if isinstance(self.resource, UserFacing):
            raise self.resource
        return self.resource

    async def _server(self, issuer: str) -> ServerMetadata:
        self.asked.append(issuer)
        if isinstance(self.metadata, UserFacing):
            raise self.metadata
        return replace(self.metadata, issuer=issuer)

    async def _catalog(self, profile: ProviderProfile) -> Catalog | None:
        return self.catalogs.get(profile.openapi_url)

    async def _keep(self, profile: ProviderProfile) -> None:
        self.profiles[profile.name] = profile


@pytest.fixture
def world() -> World:
    return World()


async def test_a_lookup_fills_in_everything_but_the_client_id(world: World) -> None:
    world.catalogs[f"{API}/openapi.json"] = Catalog("Orchard Notes", "2.3", operations=(Operation("GET", "/notes"),))
    presenter = world.presenter()
    lookup = presenter.lookup
    await lookup.run("api.orchard.example/v2")
    assert lookup.problem is None
    assert [step.state for step in lookup.steps] == [StepState.DONE] * 3 + [StepState.WORKING, StepState.WAITING]
    assert lookup.steps[ASK].took == pytest.approx(0.05)
    assert lookup.steps[DESCRIPTION].detail == "Orchard Notes 2.3 · 1 operation"
    before = lookup.ready
    lookup.set_client_id(" c-1 ")
    assert (before, lookup.ready) == (False, True)
    assert lookup.steps[CLIENT].state is StepState.DONE
    assert lookup.steps[READY].state is StepState.WORKING
    name = await presenter.keep_found()
    kept = world.profiles[name]
    assert (name, kept.issuer, kept.client_id, kept.api_base_url) == ("orchard-notes", ISSUER, "c-1", API)
    assert kept.scopes == ("openid", "notes:read", "offline_access")
    assert kept.resource == API
    assert kept.openapi_url == f"{API}/openapi.json"


async def test_an_address_of_a_sign_in_server_works_too(world: World) -> None:
    world.resource = DiscoveryProblem("not_described", "It does not say.")
    lookup = world.presenter().lookup
    await lookup.run(ISSUER)
    assert world.asked == [ISSUER, ISSUER]
    assert lookup.steps[ASK].state is StepState.UNKNOWN
    assert lookup.steps[SERVER].state is StepState.DONE
    lookup.set_client_id("c-1")
    assert lookup.profile("x").api_base_url == ""
    assert scopes.ticked(lookup.found.offers if lookup.found else ()) == ("openid", "email")


async def test_of_several_servers_the_person_chooses(world: World) -> None:
    other = "https://login.orchard.example"
    world.resource = replace(RESOURCE, authorization_servers=(ISSUER, other))
    lookup = world.presenter().lookup
    await lookup.run(API)
    named = lookup.found
    assert named is not None
    assert named.servers == (ISSUER, other)
    assert named.metadata is None
    await lookup.choose_server(other)
    chosen = lookup.found
    assert chosen is not None
    assert chosen.metadata is not None
    assert chosen.metadata.issuer == other


@pytest.mark.parametrize(
    ("url", "code", "failed"),
    [("http://api.orchard.example", "not_https", False), ("not an address", "bad_address", False)],
)
async def test_an_address_that_cannot_be_is_asked_nothing(world: World, url: str, code: str, failed: bool) -> None:
    lookup = world.presenter().lookup
    await lookup.run(url)
    assert world.asked == []
    assert lookup.problem is not None
    assert lookup.problem.code == code
    assert lookup.steps == []
    assert lookup.started


def test_the_remedy_for_http_is_the_same_address_with_https(world: World) -> None:
    assert (
        world.presenter().lookup.secure_form(" http://api.orchard.example/v2?x=1")
        == "https://api.orchard.example/v2?x=1"
    )


@pytest.mark.parametrize("error", [NetworkProblem("unreachable", "No."), DiscoveryProblem("not_described", "No.")])
async def test_a_step_that_fails_is_marked(world: World, error: UserFacing) -> None:
    world.metadata = error
    lookup = world.presenter().lookup
    await lookup.run(API)
    assert lookup.problem is error
    assert lookup.steps[ASK].state is StepState.DONE
    assert lookup.steps[SERVER].state is StepState.FAILED
    lookup.clear()
    assert not lookup.started


async def test_a_server_that_can_not_do_pkce_is_refused(world: World) -> None:
    world.metadata = replace(METADATA, code_challenge_methods_supported=("plain",))
    lookup = world.presenter().lookup
    await lookup.run(API)
    assert lookup.problem is not None
    assert lookup.problem.code == "pkce_unsupported"
    assert lookup.steps[SERVER].state is StepState.FAILED


def test_permissions_that_only_read_are_ticked_at_first() -> None:
    made = scopes.offers(["write:all", "notes.readonly", "openid", "profile", "offline_access", "readership:manage"])
    assert [(offer.scopes, offer.ticked) for offer in made] == [
        (("openid", "profile"), True), (("write:all",), False), (("notes.readonly",), True),
        (("readership:manage",), False), (("offline_access",), True),
    ]  # fmt: skip
    assert scopes.ticked(scopes.tick(made, 1, True)) == (
        "openid", "profile", "write:all", "notes.readonly", "offline_access",
    )  # fmt: skip


# The form


def test_good_details_have_no_problems() -> None:
    assert form.problems(GOOD) == {}
    endpoints = replace(GOOD, issuer="", authorization_endpoint=f"{ISSUER}/a", token_endpoint=f"{ISSUER}/t")
    assert form.problems(endpoints) == {}
    assert form.problems(replace(GOOD, issuer="${MY_ISSUER}")) == {}


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("title", " ", "name"),
        ("issuer", "", "sign-in server"),
        ("issuer", "http://id.orchard.example", "encrypted"),
        ("issuer", "id.orchard.example", "not a web address"),
        ("token_endpoint", "ftp://x", "not a web address"),
        ("client_id", "", "developer pages"),
        ("client_secret_env", "s3cr3t-value!", "name of an environment variable"),
        ("redirect_uri", "https://example.com/callback", "127.0.0.1"),
        ("api_base_url", "http://api.orchard.example", "encrypted"),
    ],
)
def test_each_problem_is_said_at_its_field(field: str, value: str, words: str) -> None:
    found = form.problems(replace(GOOD, **{field: value}))
    assert list(found) == [field]
    assert words in found[field]


def test_a_variable_that_is_not_set_is_a_hint(world: World) -> None:
    details = replace(GOOD, client_secret_env="NOTES_SECRET")
    assert "NOTES_SECRET is not set" in form.hints(details, {})["client_secret_env"]
    assert form.hints(details, {"NOTES_SECRET": "x"}) == {}


async def test_details_become_a_connection_with_a_free_name(world: World) -> None:
    presenter = world.presenter()
    presenter.open_details()
    assert await presenter.keep_details(GOOD) == "orchard-notes"
    presenter.open_details()
    assert await presenter.keep_details(GOOD) == "orchard-notes-2"
    kept = world.profiles["orchard-notes"]
    assert kept.scopes == ("openid", "notes:read")
    assert kept.redirect_uri == "http://127.0.0.1:0/callback"


async def test_a_fixed_port_of_the_redirect_stays(world: World) -> None:
    presenter = world.presenter()
    presenter.open_details()
    name = await presenter.keep_details(replace(GOOD, redirect_uri="http://localhost:8400/done"))
    assert world.profiles[name].redirect_uri == "http://localhost:8400/done"


async def test_changing_a_connection_keeps_what_the_form_does_not_show(world: World) -> None:
    world.profiles["orchard"] = ProviderProfile(name="orchard", issuer=ISSUER, client_id="c-1", dpop=True,
                                                params={"audience": "x"})  # fmt: skip
    presenter = world.presenter()
    details = presenter.open_details("orchard")
    assert details.redirect_uri == "http://127.0.0.1/callback"
    assert await presenter.keep_details(replace(details, client_id="c-2")) == "orchard"
    kept = world.profiles["orchard"]
    assert (kept.client_id, kept.dpop, dict(kept.params)) == ("c-2", True, {"audience": "x"})


async def test_setting_up_framer_saves_it_under_its_own_name(world: World) -> None:
    presenter = world.presenter()
    details = presenter.open_details("framer")
    assert details.title == "Framer AI"
    assert await presenter.keep_details(replace(details, issuer=ISSUER, client_id="c-1")) == "framer"
    assert world.profiles["framer"].issuer == ISSUER
    assert not world.profiles["framer"].built_in


async def test_a_lookup_lends_the_form_what_it_found(world: World) -> None:
    world.metadata = NetworkProblem("unreachable", "No.")
    presenter = world.presenter()
    await presenter.lookup.run(API)
    assert presenter.open_details().api_base_url == API


def test_the_framer_card_names_the_key_only_when_it_is_there(world: World) -> None:
    assert world.presenter().framer_variable == ""
    world.environ["FRAMER_API_KEY"] = "k"
    assert world.presenter().framer_variable == "FRAMER_API_KEY"


@pytest.mark.parametrize(
    ("title", "name"),
    [("Orchard Notes", "orchard-notes"), ("  Ünïcode!  ", "n-code"), ("漢字", "connection"), ("sandbox", "sandbox-2")],
)
def test_names_are_made_from_titles(title: str, name: str) -> None:
    assert form.name_for(title, ["sandbox"]) == name
