"""Files of other programs become requests of ours, and no credential in them comes along."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.core.api import importers
from desktop_app.core.api.formats.http_file import HttpFile
from desktop_app.core.api.formats.saved_request import SavedRequest
from desktop_app.core.api.importers import writing
from desktop_app.core.api.importers.imported import Imported
from desktop_app.core.errors import DescriptionProblem, StorageProblem

Row = tuple[str, str, tuple[tuple[str, str], ...], str | None]


def rows(imported: Imported) -> list[Row]:
    """Method, target, header fields and body of each request."""
    return [(each.method, each.target, each.headers, each.body) for each in imported.requests]


def curl(text: str) -> SavedRequest:
    """The one request of a curl command."""
    (request,) = importers.read_data(text.encode()).requests
    return request


FORM = ("Content-Type", "application/x-www-form-urlencoded")


@pytest.mark.parametrize(
    ("command", "method", "target", "headers", "body"),
    [
        ("curl https://x.example/a", "GET", "https://x.example/a", (), None),
        ("$ curl x.example", "GET", "http://x.example", (), None),
        ("curl -sSLX DELETE 'https://x/a b'", "DELETE", "https://x/a%20b", (), None),
        ("curl -I https://x/", "HEAD", "https://x/", (), None),
        ("curl https://x/ -d a=1 --data 'b=2 3'", "POST", "https://x/", (FORM,), "a=1&b=2 3"),
        ("curl -G https://x/?z=0 -d a=1 --data-urlencode 'b=2 3'", "GET", "https://x/?z=0&a=1&b=2%203", (), None),
        ("curl https://x/ --json '{\"a\": 1}'", "POST", "https://x/",
         (("Content-Type", "application/json"),), '{"a": 1}'),
        ("curl https://x/ -H 'Content-Type: text/plain' --data-raw '@a'", "POST", "https://x/",
         (("Content-Type", "text/plain"),), "@a"),
        ("curl -HX-A:1 -H 'X-Empty;' -H 'Gone:' https://x/", "GET", "https://x/",
         (("X-A", "1"), ("X-Empty", "")), None),
        ("curl https://x/ -u ada:hush -b 'a=hush'", "GET", "https://x/",
         (("Authorization", "Basic {{token}}"), ("Cookie", "{{cookie}}")), None),
        ("curl https://x/ -H 'authorization: Bearer hush'", "GET", "https://x/",
         (("authorization", "Bearer {{token}}"),), None),
        ("curl --url https://x/ -A me -e https://y/ -k --compressed -o out -m 5", "GET", "https://x/",
         (("User-Agent", "me"), ("Referer", "https://y/")), None),
        ("curl https://x/ --data-raw $'it\\'s\\n\\u00e4\\x41\\041'", "POST", "https://x/", (FORM,), "it's\n\u00e4A!"),
        ("curl \"https://x/\\$a\" \\\n  -H \"X: a\\\"b\\\\c\" # words\n", "GET", "https://x/$a",
         (("X", 'a"b\\c'),), None),
        ("curl https://x/ --data-raw ''", "POST", "https://x/", (FORM,), None),
    ],
)  # fmt: skip
def test_curl_in_the_quotes_of_a_shell(command: str, method: str, target: str, headers: Any, body: str | None) -> None:
    request = curl(command)
    assert (request.method, request.target, request.headers, request.body) == (method, target, headers, body)


def test_curl_in_the_quotes_of_cmd() -> None:
    command = (
        'curl.exe ^"https://x.example/a?b=1^&c=^%^20d^" ^\r\n  -X ^"POST^" ^\r\n  -H ^"accept: */*^" ^\r\n'
        '  -H ^"x-q: say ^\\^"hi^\\^"^" ^\r\n  --data-raw ^"^{^\\^"a^\\^":^\\^"b c^\\^"^}^"'
    )
    request = curl(command)
    assert (request.method, request.target) == ("POST", "https://x.example/a?b=1&c=%20d")
    assert request.headers == (("accept", "*/*"), ("x-q", 'say "hi"'), FORM)
    assert request.body == '{"a":"b c"}'


def test_files_and_forms_of_curl() -> None:
    assert curl("curl https://x/ -T a.bin").body_file == "a.bin"
    assert (curl("curl https://x/ -T a.bin").method, curl("curl https://x/ -d @a").method) == ("PUT", "POST")
    request = curl("curl https://x/ -F 'text=a b' -F \"file=@dir/a.png;type=image/png\" --form-string 'at=@b'")
    assert request.header("content-type") == "multipart/form-data; boundary=framer-desk-boundary"
    assert request.body == (
        '--framer-desk-boundary\nContent-Disposition: form-data; name="text"\n\na b\n'
        '--framer-desk-boundary\nContent-Disposition: form-data; name="file"; filename="a.png"\n\n< dir/a.png\n'
        '--framer-desk-boundary\nContent-Disposition: form-data; name="at"\n\n@b\n--framer-desk-boundary--'
    )
    imported = importers.read_data(b"curl https://x/ -d @-")
    assert (imported.requests[0].body_file, len(imported.notes)) == ("", 1)


def test_several_commands_in_a_script() -> None:
    text = "#!/bin/sh\nset -e\ncurl https://x/1 | jq .\n# curl https://x/no\n"
    text += "/usr/bin/curl https://x/2; curl https://x/3 && ls\n"
    assert [each.target for each in importers.read_data(text.encode()).requests] == [
        f"https://x/{n}" for n in (1, 2, 3)
    ]


@given(st.text(alphabet="curl -dHX'\"\\$^&|;\n\r@=:/x{}#", max_size=60))
@example("://")
@example("x://x")
@example("HTTP://x")
def test_any_command_is_read_or_refused(text: str) -> None:
    try:
        imported = importers.read_data(f"curl {text}".encode())
    except DescriptionProblem:
        return
    assert HttpFile.of(imported.requests).requests


def test_what_is_no_web_address_is_left_out_and_said_so() -> None:
    imported = importers.read_data(b"curl ftp://x.example/a; curl HTTPS://x.example/b; curl x.example/c?u=http://d")
    targets = ["https://x.example/b", "http://x.example/c?u=http://d"]
    assert [each.target for each in HttpFile.of(imported.requests).requests] == targets
    assert imported.notes == ("ftp://x.example/a: this is no web address; it is left out",)


POSTMAN = {
    "info": {"name": "Trees", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
    "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "hush"}]},
    "variable": [{"key": "host", "value": "https://x"}, {"key": "pin", "value": "hush", "type": "secret"}],
    "item": [
        {
            "name": "Folder",
            "item": [
                {
                    "name": "One tree",
                    "event": [{"listen": "test", "script": {"exec": ["pm.test()"]}}],
                    "request": {
                        "method": "GET",
                        "header": [{"key": "X-A", "value": "{{a}}"}, {"key": "X-B", "value": "1", "disabled": True}],
                        "url": {
                            "raw": "{{host}}/trees/:tree/:leaf?q=a b&off=1",
                            "query": [{"key": "q", "value": "a b"}, {"key": "off", "value": "1", "disabled": True}],
                            "variable": [{"key": "tree", "value": "7"}, {"key": "leaf", "value": ""}],
                        },
                    },
                },
            ],
        },
        {"name": "json", "request": {"method": "POST", "auth": {"type": "noauth"}, "url": "{{host}}/j",
            "body": {"mode": "raw", "raw": "{\r\n}", "options": {"raw": {"language": "json"}}}}},
        {"name": "form", "request": {"method": "POST",
            "url": {"host": ["x", "example"], "path": ["f"], "protocol": "https"},
            "auth": {"type": "apikey", "apikey": [{"key": "key", "value": "k"}, {"key": "in", "value": "query"}]},
            "body": {"mode": "urlencoded", "urlencoded": [{"key": "a", "value": "{{b}} c"}]}}},
        {"name": "graph", "request": {"method": "POST", "auth": {"type": "basic"}, "url": "https://x/g",
            "body": {"mode": "graphql", "graphql": {"query": "{ me }", "variables": "{\"a\": 1}"}}}},
        {"name": "text", "request": "https://x/plain"},
    ],
}  # fmt: skip


def test_postman() -> None:
    imported = importers.read_data(json.dumps(POSTMAN).encode())
    assert [each.name for each in imported.requests] == ["Folder / One tree", "json", "form", "graph", "text"]
    bearer = ("Authorization", "Bearer {{token}}")
    json_type = ("Content-Type", "application/json")
    assert rows(imported) == [
        ("GET", "{{host}}/trees/7/{{leaf}}?q=a%20b", (("X-A", "{{a}}"), bearer), None),
        ("POST", "{{host}}/j", (json_type,), "{\n}"),
        ("POST", "https://x.example/f?k={{api_key}}", (FORM,), "a={{b}}%20c"),
        ("POST", "https://x/g", (("Authorization", "Basic {{token}}"), json_type),
         '{\n  "query": "{ me }",\n  "variables": {\n    "a": 1\n  }\n}'),
        ("GET", "https://x/plain", (bearer,), None),
    ]  # fmt: skip
    assert imported.environments == {"$shared": {"host": "https://x"}}
    assert [note.partition(":")[0] for note in imported.notes] == ["pin", "One tree"]
    assert "hush" not in repr(imported)


def test_an_archive_of_a_browser() -> None:
    request = {
        "method": "POST",
        "url": "https://x/a?b=1",
        "headers": [{"name": ":authority", "value": "x"}, {"name": "Host", "value": "x"}, {"name": "X-A", "value": "1"},
                    {"name": "Cookie", "value": "hush"}],
        "postData": {"mimeType": "application/json", "text": '{"a": 1}'},
    }  # fmt: skip
    params = {"mimeType": FORM[1], "params": [{"name": "a", "value": "b c"}]}
    binary = {"mimeType": "image/png", "text": "aGk=", "encoding": "base64"}
    entries = [{"request": request}] * 2 + [
        {"request": {"method": "POST", "url": "https://x/f", "postData": params}},
        {"request": {"method": "PUT", "url": "https://x/b", "postData": binary}},
        {"request": {"method": "GET"}},
        None,
    ]
    imported = importers.read_data(json.dumps({"log": {"entries": entries}}).encode())
    assert rows(imported) == [
        ("POST", "https://x/a?b=1", (("X-A", "1"), ("Cookie", "{{cookie}}"), ("Content-Type", "application/json")),
         '{"a": 1}'),
        ("POST", "https://x/f", (FORM,), "a=b%20c"),
        ("PUT", "https://x/b", (("Content-Type", "image/png"),), None),
    ]  # fmt: skip
    assert imported.notes == ("PUT /b: its body is no text; it is left out",)


INSOMNIA_4 = {
    "_type": "export",
    "__export_format": 4,
    "resources": [
        {"_id": "wrk", "_type": "workspace", "name": "Trees"},
        {"_id": "fld", "_type": "request_group", "parentId": "wrk", "name": "Folder"},
        {"_id": "env", "_type": "environment", "parentId": "wrk", "data": {"host": "https://x", "deep": {"a": 1}}},
        {"_id": "sub", "_type": "environment", "parentId": "env", "name": "dev", "data": {"host": "https://dev"}},
        {"_id": "req", "_type": "request", "parentId": "fld", "name": "One", "method": "post",
         "url": "{{ _.host }}/:id?z=1", "parameters": [{"name": "q", "value": "{{ _.deep.a }}"}],
         "pathParameters": [{"name": "id", "value": "7"}],
         "headers": [{"name": "X-A", "value": "1"}, {"name": "X-B", "value": "2", "disabled": True}],
         "authentication": {"type": "bearer", "token": "hush"},
         "body": {"mimeType": "application/json", "text": "{\"a\": \"{% response 'body' %}\"}"}},
    ],
}  # fmt: skip


def test_insomnia_4() -> None:
    imported = importers.read_data(json.dumps(INSOMNIA_4).encode())
    (request,) = imported.requests
    assert (request.name, request.method, request.target) == ("Folder / One", "POST", "{{host}}/7?z=1&q={{deep.a}}")
    assert request.headers == (
        ("X-A", "1"), ("Authorization", "Bearer {{token}}"), ("Content-Type", "application/json")
    )  # fmt: skip
    assert imported.environments == {"$shared": {"host": "https://x", "deep.a": "1"}, "dev": {"host": "https://dev"}}
    assert "template tags" in imported.notes[0]
    assert "hush" not in repr(imported)


INSOMNIA_5 = """
type: collection.insomnia.rest/5.0
name: Trees
collection:
  - name: Folder
    children:
      - name: form
        url: "{{ _.host }}/f"
        method: POST
        body:
          mimeType: application/x-www-form-urlencoded
          params: [{name: a, value: b c}, {name: off, value: "1", disabled: true}]
  - name: parts
    url: https://x/p
    method: POST
    body: {mimeType: multipart/form-data, params: [{name: f, type: file, fileName: /tmp/a.txt}]}
    authentication: {type: apikey, key: X-Key, value: hush}
environments:
  data: {host: https://x}
  subEnvironments: [{name: dev, data: {host: https://dev}}]
"""


def test_insomnia_5() -> None:
    imported = importers.read_data(INSOMNIA_5.encode())
    form, parts = imported.requests
    assert (form.name, form.target, form.headers, form.body) == ("Folder / form", "{{host}}/f", (FORM,), "a=b%20c")
    assert parts.headers[0] == ("X-Key", "{{api_key}}")
    assert "\n< /tmp/a.txt\n" in (parts.body or "")
    assert imported.environments == {"$shared": {"host": "https://x"}, "dev": {"host": "https://dev"}}


BRUNO = {
    "bruno.json": '{"version": "1", "name": "Trees", "type": "collection"}',
    "Folder/one.bru": """meta {
  name: One tree
  type: http
}

post {
  url: {{host}}/trees/:id?q=1
  body: json
  auth: bearer
}

params:path {
  id: 7
}

headers {
  X-A: a:b
  ~X-Off: 1
  X-Env: {{process.env.REGION}}
}

auth:bearer {
  token: hush
}

body:json {
  {
    "a": [
      1
    ]
  }
}

script:pre-request {
  bru.setVar("a", 1);
}
""",
    "form.bru": "meta {\n  name: form\n}\n\nput {\n  url: https://x/f\n  body: formUrlEncoded\n}\n\n"
                "body:form-urlencoded {\n  a: b c\n  ~off: 1\n}\n",
    "parts.bru": "post {\n  url: https://x/p\n  body: multipartForm\n  auth: apikey\n}\n\nauth:apikey {\n  key: X-Key\n"
                 "  value: hush\n}\n\nbody:multipart-form {\n  a: b\n  f: @file(dir/a.txt)\n}\n",
    "environments/dev.bru": "vars {\n  host: https://dev\n}\nvars:secret [\n  pin\n]\n",
}  # fmt: skip


def test_bruno(tmp_path: Path) -> None:
    for name, text in BRUNO.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    imported = importers.read(tmp_path)
    one, form, parts = imported.requests
    assert (one.name, one.method, one.target) == ("Folder / One tree", "POST", "{{host}}/trees/7?q=1")
    assert one.headers == (
        ("X-A", "a:b"), ("X-Env", "{{$processEnv REGION}}"), ("Authorization", "Bearer {{token}}"),
        ("Content-Type", "application/json"),
    )  # fmt: skip
    assert json.loads(one.body or "") == {"a": [1]}
    assert (form.name, form.method, form.body) == ("form", "PUT", "a=b%20c")
    assert parts.headers[0] == ("X-Key", "{{api_key}}")
    assert "\n< dir/a.txt\n" in (parts.body or "")
    assert imported.environments == {"dev": {"host": "https://dev"}}
    assert len(imported.notes) == 2
    assert "hush" not in repr(imported)
    assert rows(importers.read(tmp_path / "form.bru")) == [("PUT", "https://x/f", (FORM,), "a=b%20c")]


def test_a_description_of_an_api() -> None:
    document = {
        "openapi": "3.1.0",
        "servers": [{"url": "https://x/v1"}],
        "components": {"securitySchemes": {"o": {"type": "oauth2"}}},
        "paths": {
            "/trees/{tree}": {
                "put": {
                    "operationId": "put",
                    "tags": ["trees"],
                    "security": [{"o": ["w"]}],
                    "parameters": [
                        {"name": "q", "in": "query", "required": True, "schema": {}},
                        {"name": "off", "in": "query", "schema": {}},
                        {"name": "X-Own", "in": "header", "required": True, "example": "1"},
                    ],
                    "requestBody": {"content": {"application/json": {"example": {"a": 1}}}},
                },
                "get": None,
            }
        },
    }
    imported = importers.read_data(json.dumps(document).encode())
    assert imported.requests[0] == SavedRequest(
        "PUT",
        "{{base_url}}/trees/{{tree}}?q={{q}}",
        "trees / put",
        (("X-Own", "1"), ("Authorization", "Bearer {{token}}"), ("Content-Type", "application/json")),
        '{\n  "a": 1\n}',
    )
    assert imported.environments == {"$shared": {"base_url": "https://x/v1"}}
    assert imported.notes == ("GET /trees/{tree}: it is no object",)


@pytest.mark.parametrize(
    "data", [b"", b"curl", b"[]", b'{"info": {}, "item": []}', b"words", b'{"log": {"entries": []}}']
)
def test_what_has_no_request_in_it(data: bytes) -> None:
    with pytest.raises(DescriptionProblem):
        importers.read_data(data)


def test_a_body_that_no_file_can_hold_is_left_out_and_said() -> None:
    imported = importers.read_data(b"curl https://x/ --data-raw '### not a request'")
    assert (imported.requests[0].body, len(imported.notes)) == (None, 1)


def test_what_is_written(tmp_path: Path) -> None:
    imported = Imported(
        (SavedRequest("GET", "{{host}}/{{a}}", "one"),),
        {"$shared": {"host": "https://x", "a": "1", "odd name": "2"}, "dev": {"host": "https://dev"}, "prod": {}},
    )
    (tmp_path / "http-client.env.json").write_text('{"dev": {"host": "https://mine"}, "other": {"b": "1"}}')
    written = writing.write(imported, tmp_path / "one.http")
    assert [path.name for path in written] == ["one.http", "http-client.env.json"]
    file = HttpFile(written[0].read_text())
    assert (file.variables, file.requests[0].target) == ({"a": "1"}, "{{host}}/{{a}}")
    assert json.loads(written[1].read_text()) == {
        "dev": {"host": "https://mine"},
        "other": {"b": "1"},
        "prod": {"host": "https://x"},
    }
    with pytest.raises(StorageProblem) as caught:
        writing.write(imported, tmp_path / "one.http")
    assert caught.value.code == "file_exists"
    (tmp_path / "http-client.env.json").write_text("[]")
    with pytest.raises(DescriptionProblem):
        writing.write(imported, tmp_path / "two.http")
    assert not (tmp_path / "two.http").exists()


def test_an_address_of_postman_in_parts_keeps_its_port_and_query() -> None:
    url = {"protocol": "https", "host": ["h", "example"], "port": "8443", "path": ["a"],
           "query": [{"key": "q", "value": "1"}, {"key": "r", "value": "2", "disabled": True}]}  # fmt: skip
    document = {"info": {"name": "T"}, "item": [{"name": "x", "request": {"method": "GET", "url": url}}]}
    (request,) = importers.read_data(json.dumps(document).encode()).requests
    assert request.target == "https://h.example:8443/a?q=1"


def test_a_value_that_is_called_a_secret_is_not_written(tmp_path: Path) -> None:
    names = {"api_token": "tok-0123456789", "password": "hunter2hunter2", "base": "https://a.example", "token": ""}
    document = {
        "info": {"name": "T"},
        "variable": [{"key": name, "value": value} for name, value in names.items()],
        "item": [{"name": "x", "request": "{{base}}/x"}],
    }
    imported = importers.read_data(json.dumps(document).encode())
    assert imported.environments == {"$shared": {"base": "https://a.example", "token": ""}}
    assert [note.partition(":")[0] for note in imported.notes] == ["api_token", "password"]
