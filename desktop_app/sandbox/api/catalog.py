"""All operations of the API, and their OpenAPI 3.1 document."""

import re
from typing import Any

from desktop_app.sandbox.api import account, generations, projects, second, sites
from desktop_app.sandbox.api.operation import Answer, Operation
from desktop_app.sandbox.api.problems import KINDS
from desktop_app.sandbox.people import SCOPES
from desktop_app.sandbox.services import Services

_FIRST = (*projects.OPERATIONS, *generations.OPERATIONS, *sites.OPERATIONS, *account.OPERATIONS)
OPERATIONS = {1: _FIRST, 2: second.operations(_FIRST)}
"""The operations of each version of the API."""
VERSIONS = {1: "1.4.0", 2: second.VERSION}
_TAGS = {
    projects.TAG: "What you design.",
    generations.TAG: "Words written for you.",
    sites.TAG: "What visitors see.",
    account.TAG: "Who you are and how much you use.",
}
_PATH_PARAMETERS = {
    "projectId": ("The id of a project.", "prj_7Kq2"),
    "siteId": ("The id of a site.", "site_7Kq2"),
    "generationId": ("The id of a generation.", "gen_31c4a09b"),
}
_ALWAYS = ("unauthorized", "insufficient-scope", "rate-limited")
_PROBLEM_SCHEMA = {
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string", "format": "uri"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "required_scopes": {"type": "array", "items": {"type": "string"}},
        "missing_scopes": {"type": "array", "items": {"type": "string"}},
        "errors": {"type": "array", "items": {"type": "object"}},
    },
}


def document(services: Services) -> dict[str, Any]:
    """The OpenAPI 3.1 document for this sandbox's address."""
    paths: dict[str, dict[str, Any]] = {}
    for operation in OPERATIONS[services.api_version]:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(services, operation)
    schemas = {
        **projects.SCHEMAS,
        **generations.SCHEMAS,
        **sites.SCHEMAS,
        **account.SCHEMAS,
        **(second.SCHEMAS if services.api_version == 2 else {}),
        "Problem": _PROBLEM_SCHEMA,
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Sandbox API",
            "version": VERSIONS[services.api_version],
            "summary": "A sample API on your own computer.",
            "description": "Projects, sites and AI generations of two demo people. Nothing here is real.",
        },
        "servers": [{"url": services.issuer, "description": "This computer"}],
        "tags": [{"name": name, "description": text} for name, text in _TAGS.items()],
        "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": _security_schemes(services)},
        "externalDocs": {"url": f"{services.issuer}/", "description": "What the sandbox offers"},
    }


def _security_schemes(services: Services) -> dict[str, Any]:
    endpoints = {
        "authorizationUrl": f"{services.issuer}/authorize",
        "tokenUrl": f"{services.issuer}/token",
        "refreshUrl": f"{services.issuer}/token",
        "scopes": dict(SCOPES),
    }
    return {
        "oauth2": {
            "type": "oauth2",
            "description": "Code grant with PKCE (S256).",
            "flows": {"authorizationCode": endpoints},
        },
        "apiKey": {
            "type": "apiKey",
            "in": "header",
            "name": "X-API-Key",
            "description": "Made on the developer console.",
        },
    }


def _operation(services: Services, operation: Operation) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": operation.id,
        "summary": operation.summary,
        "description": operation.description,
        "tags": [operation.tag],
        "security": [{"oauth2": list(operation.scopes)}, {"apiKey": []}],
        "responses": _responses(services, operation),
    }
    if "Deprecation" in operation.headers:
        described["deprecated"] = True
    parameters = [_path_parameter(name) for name in re.findall(r"{(\w+)}", operation.path)]
    for parameter in operation.parameters:
        entry = {
            "name": parameter.name,
            "in": "query",
            "description": parameter.description,
            "schema": parameter.schema,
            **({"required": True} if parameter.required else {}),
        }
        parameters.append(entry if parameter.example is None else {**entry, "example": parameter.example})
    if parameters:
        described["parameters"] = parameters
    if operation.body:
        content = {"schema": _reference(operation.body.schema), "example": operation.body.example}
        described["requestBody"] = {"required": operation.body.required, "content": {"application/json": content}}
    return described


def _path_parameter(name: str) -> dict[str, Any]:
    description, example = _PATH_PARAMETERS[name]
    return {
        "name": name,
        "in": "path",
        "required": True,
        "description": description,
        "schema": {"type": "string"},
        "example": example,
    }


def _responses(services: Services, operation: Operation) -> dict[str, Any]:
    responses: dict[str, Any] = {str(answer.status): _answer(answer) for answer in operation.answers}
    kinds = [*_ALWAYS, *operation.problems]
    if operation.body or operation.parameters:
        kinds.append("invalid")
    for kind in sorted(kinds, key=lambda name: KINDS[name][0]):
        status, title = KINDS[kind]
        example = {"type": f"{services.issuer}/problems/{kind}", "title": title, "status": status, "detail": title}
        content = {"schema": _reference("Problem"), "example": example}
        responses[str(status)] = {"description": title, "content": {"application/problem+json": content}}
    return responses


def _answer(answer: Answer) -> dict[str, Any]:
    described: dict[str, Any] = {
        "description": answer.description,
        "headers": {"RateLimit": {"description": "What is left of the quota.", "schema": {"type": "string"}}},
    }
    if answer.schema:
        described["content"] = {answer.media_type: {"schema": _reference(answer.schema), "example": answer.example}}
    elif answer.media_type == "text/event-stream":
        described["content"] = {answer.media_type: {"schema": {"type": "string"}}}
    return described


def _reference(schema: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{schema}"}
