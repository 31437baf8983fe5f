"""Looking up an API, filling in its details, and the connection that comes out. No widget is needed."""

from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from desktop_app.core.errors import DiscoveryProblem, NetworkProblem, UserFacing
from desktop_app.core.providers.description import ApiDescription, Descriptions
from desktop_app.core.providers.discovery import Discovery, FirstAnswer, ProtectedResource
from desktop_app.core.providers.lookup import Lookups
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.ui.home import form, scopes
from desktop_app.ui.home.form import Details
from desktop_app.ui.home.lookup import API as ASK
from desktop_app.ui.home.lookup import CLIENT, DESCRIPTION, READY, SERVER, RowState
from desktop_app.ui.home.presenter import HomePresenter
from desktop_app.ui.home.services import HomeServices

API, ISSUER = "https://api.orchard.example/v2", "https://id.orchard.example"
RESOURCE = ProtectedResource(API, (ISSUER,), ("notes:read", "notes:write"))
METADATA = ServerMetadata(
    issuer=ISSUER, authorization_endpoint=f"{ISSUER}/authorize", token_endpoint=f"{ISSUER}/token",
    scopes_supported=("openid", "email", "offline_access"), code_challenge_methods_supported=("S256",),
)  # fmt: skip
NOT_SAID = DiscoveryProblem("not_described", "It does not say.")
GOOD = Details("Orchard Notes", ISSUER, client_id="c-1", scopes="openid, notes:read", api_base_url=API)


class World:
    """The servers and connections of a test. It stands in for core's `Discovery` and `Descriptions`."""

    def __init__(self) -> None:
        self.resource_answer: ProtectedResource | UserFacing = RESOURCE
        self.metadata: ServerMetadata | UserFacing = METADATA
        self.description: ApiDescription | None = None
        self.profiles = {"framer": ProviderProfile(name="framer", title="Framer AI", api_key_env="FRAMER_API_KEY",
                                                   built_in=True),
                         "github": ProviderProfile(name="github", title="GitHub", built_in=True)}  # fmt: skip
        self.environ: dict[str, str] = {}
        self.asked: list[str] = []
        self.moment = 0.0

    def services(self) -> HomeServices:
        lookups = Lookups(cast("Discovery", self), cast("Descriptions", self), self._tick)
        return HomeServices(
            environ=self.environ, look_up=lambda text, issuer: lookups.look_up(text, issuer=issuer),
            names=lambda: [name for name in self.profiles if name != "github"], profile=self.profiles.__getitem__,
            add=self._keep, save=self._keep, presets=lambda: ["github"], read_env_file=self._read_env_file,
            read_file=self._read_file,
        )  # fmt: skip

    def presenter(self) -> HomePresenter:
        return HomePresenter(self.services(), lambda: None)

    def _tick(self) -> float:
        self.moment += 0.05
        return self.moment

    async def first_answer(self, url: str, route: object) -> FirstAnswer:
        self.asked.append(url)
        return FirstAnswer(401, None, ())

    async def resource(self, url: str, challenge: object, route: object) -> ProtectedResource:
        if isinstance(self.resource_answer, UserFacing):
            raise self.resource_answer
        return self.resource_answer

    async def server(self, issuer: str, route: object) -> ServerMetadata:
        self.asked.append(issuer)
        if isinstance(self.metadata, UserFacing):
            raise self.metadata
        return replace(self.metadata, issuer=issuer)

    async def find(self, url: str, route: object, links: object) -> ApiDescription | None:
        return self.description

    async def _read_env_file(self, path: Path) -> int:
        self.environ.update(FRAMER_API_KEY="k", OTHER="o")
        return 2

    async def _read_file(self, path: Path) -> ProviderProfile:
        return ProviderProfile(name=path.stem, issuer=ISSUER)

    async def _keep(self, profile: ProviderProfile) -> None:
        self.profiles[profile.name] = profile


@pytest.fixture
def world() -> World:
    return World()


async def test_a_lookup_fills_in_everything_but_the_client_id(world: World) -> None:
    world.description = ApiDescription(f"{API}/openapi.json", "Orchard Notes", "2.3")
    presenter = world.presenter()
    lookup = presenter.lookup
    await lookup.run("api.orchard.example/v2")
    assert lookup.problem is None
    assert [each.state for each in lookup.rows] == [RowState.DONE] * 3 + [RowState.WORKING, RowState.WAITING]
    assert lookup.rows[ASK].took == pytest.approx(50)
    assert lookup.rows[DESCRIPTION].detail == "Orchard Notes 2.3"
    assert lookup.asks_client_id
    before = lookup.ready
    lookup.set_client_id(" c-1 ")
    assert (before, lookup.ready) == (False, True)
    assert lookup.rows[CLIENT].state is RowState.DONE
    assert lookup.rows[READY].state is RowState.DONE
    name = await presenter.keep_found()
    kept = world.profiles[name]
    assert (name, kept.issuer, kept.client_id, kept.api_base_url) == ("orchard-notes", ISSUER, "c-1", API)
    assert kept.scopes == ("openid", "email", "notes:read", "offline_access")
    assert kept.resource == API
    assert kept.openapi_url == f"{API}/openapi.json"


async def test_where_the_server_registers_apps_nothing_is_asked(world: World) -> None:
    world.metadata = replace(METADATA, registration_endpoint=f"{ISSUER}/register")
    lookup = world.presenter().lookup
    await lookup.run(API)
    assert lookup.ready
    assert not lookup.asks_client_id
    assert lookup.rows[CLIENT].state is RowState.DONE
    assert lookup.profile("x").client_id == ""


async def test_an_address_of_a_sign_in_server_works_too(world: World) -> None:
    world.resource_answer = NOT_SAID
    lookup = world.presenter().lookup
    await lookup.run(ISSUER)
    assert world.asked == [ISSUER, ISSUER]
    assert lookup.rows[ASK].state is RowState.UNKNOWN
    assert lookup.rows[SERVER].state is RowState.DONE
    lookup.set_client_id("c-1")
    assert lookup.profile("x").api_base_url == ""
    assert scopes.ticked(lookup.offers) == ("openid", "email", "offline_access")


async def test_of_several_servers_the_person_chooses(world: World) -> None:
    other = "https://login.orchard.example"
    world.resource_answer = replace(RESOURCE, authorization_servers=(ISSUER, other))
    lookup = world.presenter().lookup
    await lookup.run(API)
    assert list(lookup.servers) == [ISSUER, other]
    assert not lookup.ready
    assert lookup.problem is None
    await lookup.choose_server(other)
    assert not list(lookup.servers)
    assert lookup.found is not None
    assert lookup.found.metadata is not None
    assert lookup.found.metadata.issuer == other


async def test_where_only_the_server_is_not_said_it_is_asked_for(world: World) -> None:
    world.resource_answer, world.metadata = NOT_SAID, NOT_SAID
    lookup = world.presenter().lookup
    await lookup.run(API)
    missing = [lookup.issuer_missing]
    world.metadata = METADATA
    await lookup.choose_server(ISSUER)
    assert [*missing, lookup.issuer_missing] == [True, False]
    lookup.set_client_id("c-1")
    assert lookup.profile("x").api_base_url == API
    assert lookup.profile("x").issuer == ISSUER


@pytest.mark.parametrize(
    ("url", "code"), [("http://api.orchard.example", "not_https"), ("not an address", "bad_address")]
)
async def test_an_address_that_cannot_be_is_asked_nothing(world: World, url: str, code: str) -> None:
    lookup = world.presenter().lookup
    await lookup.run(url)
    assert world.asked == []
    assert lookup.problem is not None
    assert lookup.problem.code == code
    assert lookup.rows == []
    assert lookup.started
    assert not lookup.issuer_missing


def test_the_remedy_for_http_is_the_same_address_with_https(world: World) -> None:
    assert (
        world.presenter().lookup.secure_form(" http://api.orchard.example/v2?x=1")
        == "https://api.orchard.example/v2?x=1"
    )


async def test_a_server_that_does_not_answer_is_marked_and_said(world: World) -> None:
    world.metadata = NetworkProblem("unreachable", "No.")
    lookup = world.presenter().lookup
    await lookup.run(API)
    assert lookup.problem is world.metadata
    assert lookup.rows[ASK].state is RowState.DONE
    assert lookup.rows[SERVER].state is RowState.FAILED
    assert not lookup.issuer_missing
    lookup.clear()
    assert not lookup.started


async def test_a_server_that_can_not_do_pkce_is_refused(world: World) -> None:
    world.metadata = replace(METADATA, code_challenge_methods_supported=("plain",))
    lookup = world.presenter().lookup
    await lookup.run(API)
    assert lookup.problem is not None
    assert lookup.problem.code == "pkce_unsupported"
    assert not lookup.ready


async def test_a_server_without_a_token_endpoint_needs_the_details(world: World) -> None:
    world.metadata = replace(METADATA, token_endpoint="")
    lookup = world.presenter().lookup
    await lookup.run(API)
    assert lookup.problem is not None
    assert lookup.problem.code == "endpoint_missing"


def test_permissions_that_are_asked_for_are_ticked() -> None:
    offered = ["write:all", "notes.readonly", "openid", "profile", "offline_access"]
    made = scopes.offers(offered, ("openid", "profile", "notes.readonly", "offline_access"))
    assert [(offer.scopes, offer.ticked) for offer in made] == [
        (("openid", "profile"), True), (("write:all",), False), (("notes.readonly",), True),
        (("offline_access",), True),
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


async def test_a_preset_becomes_a_connection_of_ones_own(world: World) -> None:
    presenter = world.presenter()
    assert presenter.presets() == [("github", "GitHub")]
    details = presenter.open_details("github")
    assert await presenter.keep_details(replace(details, issuer=ISSUER, client_id="c-1")) == "github"
    assert not world.profiles["github"].built_in


async def test_a_settings_file_becomes_a_connection(world: World) -> None:
    assert await world.presenter().take_file(Path("orchard.toml")) == "orchard"
    assert world.profiles["orchard"].issuer == ISSUER


async def test_variables_of_a_file_are_there_from_now_on(world: World) -> None:
    presenter = world.presenter()
    assert await presenter.read_env_file(Path(".env")) == "2 variables were read from .env."
    assert presenter.framer_variable == "FRAMER_API_KEY"


@pytest.mark.parametrize(
    ("title", "name"),
    [("Orchard Notes", "orchard-notes"), ("  Ünïcode!  ", "n-code"), ("漢字", "connection"), ("sandbox", "sandbox-2")],
)
def test_names_are_made_from_titles(title: str, name: str) -> None:
    assert form.name_for(title, ["sandbox"]) == name
