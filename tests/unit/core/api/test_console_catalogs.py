"""Descriptions from files, text and addresses, and what is kept of them so that they open at once."""

import json
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.api.catalog import Catalog
from desktop_app.core.api.catalog_store import LIFETIME, LONGEST, CatalogStore
from desktop_app.core.api.description import reader, stored
from desktop_app.core.errors import DescriptionProblem, DiscoveryProblem, NetworkProblem, StorageProblem
from desktop_app.core.transport.clients import Transport
from tests.helpers.hostile_provider import HostileProvider, Reply, start_hostile_provider
from tests.unit.core.api.test_catalog import DOCUMENT
from tests.unit.core.api.test_console_openapi import SWAGGER

JSON = {"Content-Type": "application/json"}


class Hands:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.at = 1_000_000.0

    def now(self) -> float:
        return self.at


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[CatalogStore]:
    transport = Transport()
    made = CatalogStore(transport, Hands(), tmp_path)  # type: ignore[arg-type]
    yield made
    await made.aclose()
    await transport.aclose()


@pytest.fixture
async def provider() -> AsyncIterator[HostileProvider]:
    async with start_hostile_provider() as running:
        yield running


def seen(catalog: Catalog) -> list[Any]:
    """Everything that a person sees of a catalog."""
    return [catalog.title, catalog.version, catalog.servers, catalog.broken,
            [(each.method, each.path, each.operation_id, each.tag, each.tags, each.summary, each.description,
              each.parameters, each.security, each.deprecated, each.body, each.content_type, each.server)
             for each in catalog.operations]]  # fmt: skip


def kept_in(folder: Path) -> list[Path]:
    """The kept descriptions in a cache."""
    return list(folder.glob("openapi/*.pieces"))


@pytest.mark.parametrize("document", [DOCUMENT, SWAGGER])
def test_what_was_kept_is_the_same(tmp_path: Path, document: dict[str, Any]) -> None:
    catalog = reader.read(document)
    before = seen(catalog)
    path = tmp_path / "kept" / "x.pieces"
    fresh = reader.read(document)
    stored.save(fresh, path)
    again = stored.load(path)
    assert again
    assert seen(again) == before
    assert seen(fresh) == before  # which reads from the file by now
    assert path.stat().st_mode & 0o777 == 0o600
    stored.save(again, path)  # nothing to keep: it is kept
    assert stored.load(path)


def test_a_kept_file_that_is_gone_or_broken(tmp_path: Path) -> None:
    path = tmp_path / "x.pieces"
    stored.save(reader.read(DOCUMENT), path)
    opened = stored.load(path)
    assert opened
    whole = path.read_bytes()
    path.unlink()
    assert (opened.operations[0].parameters, opened.operations[0].body) == ((), "")
    assert stored.load(path) is None
    for bad in (b"", b"{}\n", whole[:100], b"\xff\n", whole.replace(b'"format":2', b'"format":3', 1)):
        path.write_bytes(bad)
        assert stored.load(path) is None


def test_what_was_not_used_for_longest_goes(tmp_path: Path) -> None:
    for number in range(stored.KEPT + 5):
        path = tmp_path / f"{number}.pieces"
        path.touch()
        os.utime(path, (number, number))
    stored.prune(tmp_path)
    assert sorted(int(path.stem) for path in tmp_path.glob("*")) == list(range(5, stored.KEPT + 5))


def test_what_a_newer_program_keeps_stays(tmp_path: Path) -> None:
    newer = tmp_path / "newer.pieces"
    newer.write_bytes(b'{"format":%d}\n' % (stored.FORMAT + 1))
    os.utime(newer, (1, 1))
    for number in range(stored.KEPT + 1):
        (tmp_path / f"{number}.pieces").touch()
    stored.prune(tmp_path)
    assert len(list(tmp_path.glob("*.pieces"))) == stored.KEPT + 1  # those this program may keep, and the newer one
    assert newer.exists()


async def test_a_file_is_read_once(store: CatalogStore, tmp_path: Path) -> None:
    file = tmp_path / "api.json"
    file.write_text(json.dumps({**DOCUMENT, "x-large": "x" * (300 << 10)}))
    first = await store.open_file(file)
    await store.aclose()
    (kept,) = kept_in(tmp_path)
    second = await store.open_file(file)
    assert seen(first) == seen(second)
    assert second.operations[0] is not first.operations[0]
    kept.unlink()
    assert len((await store.open_file(file)).operations) == len(first.operations)


async def test_a_small_file_needs_no_keeping(store: CatalogStore, tmp_path: Path) -> None:
    file = tmp_path / "api.json"
    file.write_text(json.dumps(DOCUMENT))
    await store.open_file(file)
    await store.aclose()
    assert kept_in(tmp_path) == []


async def test_several_files_are_one_description(store: CatalogStore, tmp_path: Path) -> None:
    (tmp_path / "api" / "parts").mkdir(parents=True)
    (tmp_path / "secret.yaml").write_text("get: {operationId: leaked}")
    main = tmp_path / "api" / "openapi.yaml"
    main.write_text(
        """
openapi: 3.0.0
paths:
  /trees: {$ref: parts/trees.yaml}
  /leaves: {$ref: './parts/more%20things.json#/leaves'}
  /outside: {$ref: ../secret.yaml}
  /gone: {$ref: parts/gone.yaml}
  /far: {$ref: 'https://elsewhere.invalid/x.yaml'}
components:
  parameters: {size: {name: size, in: query, schema: {type: integer}}}
"""
    )
    (tmp_path / "api" / "parts" / "trees.yaml").write_text(
        """
get:
  operationId: trees
  parameters: [{$ref: '../openapi.yaml#/components/parameters/size'}, {$ref: '#/kind'}]
kind: {name: kind, in: query, schema: {$ref: 'more things.json#/kinds'}}
"""
    )
    (tmp_path / "api" / "parts" / "more things.json").write_text(
        '{"leaves": {"get": {"operationId": "leaves"}}, "kinds": {"enum": ["oak", "elm"]}}'
    )
    catalog = await store.open_file(main)
    assert [each.operation_id for each in catalog.operations] == ["trees", "leaves", "", "", ""]
    assert [(each.name, each.hint) for each in catalog.operations[0].parameters] == [
        ("size", "integer"),
        ("kind", "oak | elm"),
    ]
    assert [place for place, _ in catalog.broken] == [" /outside", " /gone", " /far"]


async def test_files_that_cannot_be_read(store: CatalogStore, tmp_path: Path) -> None:
    with pytest.raises(StorageProblem):
        await store.open_file(tmp_path / "missing.json")
    with pytest.raises(StorageProblem):
        await store.open_file(tmp_path)
    (tmp_path / "x").write_text("a: b: c")
    with pytest.raises(DescriptionProblem):
        await store.open_file(tmp_path / "x")


async def test_an_address_is_asked_once_a_day(store: CatalogStore, provider: HostileProvider) -> None:
    provider.replies["/openapi.yaml"] = Reply("openapi: 3.0.0\nservers: [{url: /v1}]\npaths: {/a: {get: {}}}")
    profile = provider.profile(openapi_url=f"{provider.issuer}/openapi.yaml")
    catalog = await store.get(profile)
    assert catalog
    assert catalog.servers == (f"{provider.issuer}/v1",)
    assert await store.get(profile) is catalog
    assert len(provider.asked_at("/openapi.yaml")) == 1
    assert await store.get(profile, fresh=True) is not catalog
    assert len(provider.asked_at("/openapi.yaml")) == 2


async def test_the_next_start_asks_nobody_until_a_day_is_over(
    store: CatalogStore, provider: HostileProvider, tmp_path: Path
) -> None:
    provider.replies["/openapi.json"] = Reply({**DOCUMENT, "x-large": "x" * (300 << 10)})
    profile = provider.profile(openapi_url=f"{provider.issuer}/openapi.json")
    await store.get(profile)
    await store.aclose()
    hands = Hands()
    transport = Transport()
    next_start = CatalogStore(transport, hands, tmp_path)  # type: ignore[arg-type]
    assert await next_start.get(profile)
    assert len(provider.asked_at("/openapi.json")) == 1
    hands.at += LIFETIME + 1
    assert await CatalogStore(transport, hands, tmp_path).find(profile)  # type: ignore[arg-type]
    assert len(provider.asked_at("/openapi.json")) == 2
    await transport.aclose()


async def test_without_a_network_what_was_known_before_has_to_do(store: CatalogStore, tmp_path: Path) -> None:
    hands, transport = Hands(), Transport()
    later = CatalogStore(transport, hands, tmp_path)  # type: ignore[arg-type]
    async with start_hostile_provider() as provider:
        provider.replies["/openapi.json"] = Reply(DOCUMENT)
        profile = provider.profile(openapi_url=f"{provider.issuer}/openapi.json")
        known = await store.get(profile)
        await store.aclose()
    assert known
    hands.at += LIFETIME + 1
    found = await later.find(profile)
    assert found
    assert seen(found) == seen(known)
    with pytest.raises(NetworkProblem):
        await later.get(profile, fresh=True)
    hands.at += LONGEST
    assert await later.find(profile) is None
    await transport.aclose()


@pytest.mark.parametrize("reply", [Reply("<html>", 200), Reply({"openapi": "3.0.0"}, 404), Reply({"a": 1})])
async def test_an_address_without_a_description(store: CatalogStore, provider: HostileProvider, reply: Reply) -> None:
    provider.replies["/openapi.json"] = reply
    profile = provider.profile(openapi_url=f"{provider.issuer}/openapi.json")
    with pytest.raises(DiscoveryProblem) as caught:
        await store.get(profile)
    assert caught.value.code == "no_description"
    assert await store.find(profile) is None
    assert await store.get(provider.profile()) is None


def of_a_newer_program(folder: Path) -> list[Path]:
    """Have all that is kept in `folder` carry another format number."""
    found = sorted(folder.iterdir(), key=lambda path: path.suffix)
    for path in found:
        path.write_bytes(path.read_bytes().replace(b'"format":2', b'"format":99', 1))
    return found


async def test_what_a_newer_program_kept_stays(store: CatalogStore, provider: HostileProvider, tmp_path: Path) -> None:
    provider.replies["/openapi.json"] = Reply(DOCUMENT)
    profile = provider.profile(openapi_url=f"{provider.issuer}/openapi.json")
    await store.get(profile)
    await store.aclose()
    note, pieces = of_a_newer_program(tmp_path / "openapi")
    before = note.read_bytes(), pieces.read_bytes(), pieces.stat().st_mtime_ns
    found = await store.get(profile, fresh=True)
    assert found
    assert found.operations
    await store.aclose()
    assert (note.read_bytes(), pieces.read_bytes(), pieces.stat().st_mtime_ns) == before
