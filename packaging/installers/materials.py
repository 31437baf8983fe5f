"""The bill of materials (SBOM): what is in the program, for machines, as CycloneDX 1.6 in JSON."""

import json
import re
import sys
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from installers import components, frozen
from installers.components import Component
from installers.frozen import Build
from machine.words import step

NAME = "materials.cdx.json"
VALIDATOR = "cyclonedx-python-lib[json-validation]"
_EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+( (OR|AND|WITH) [A-Za-z0-9.+-]+)*")
_SPELLINGS = {"MIT License": "MIT", "Apache 2.0": "Apache-2.0", "Apache License 2.0": "Apache-2.0", "BSD": ""}
"""What packages say in words where SPDX has a short name. "BSD" alone names no licence in particular."""


def write(build: Build, found: Sequence[Component], folder: Path) -> Path:
    """Write the list into `folder`, held against the schema of CycloneDX; gives the file. Raises NotReady."""
    step("Writing the bill of materials")
    target = folder / NAME
    target.write_text(json.dumps(document(found, build.version(), build.moment), indent=1) + "\n", encoding="utf-8")
    _validate(build, target)
    return target


def document(found: Sequence[Component], version: str, moment: int) -> dict[str, Any]:
    """The list of `found`, for `version` of the program, dated `moment`."""
    ourselves = f"pkg:generic/{components.OURSELVES}@{version}"
    references = {components.normal(one.name): one.url for one in found}
    links = [{"ref": one.url, "dependsOn": sorted(references[name] for name in one.requires if name in references)}
             for one in found]  # fmt: skip
    content = {
        "components": [_entry(one) for one in found],
        "dependencies": [{"ref": ourselves, "dependsOn": sorted(references.values())}, *links],
    }
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(content, sort_keys=True))  # the same list has the same number
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application", "bom-ref": ourselves, "name": components.OURSELVES, "version": version,
                "licenses": [{"license": {"id": "MIT"}}], "purl": ourselves,
            },
        },
        **content,
    }  # fmt: skip


def _entry(one: Component) -> dict[str, Any]:
    return {
        "type": "library", "bom-ref": one.url, "name": one.name, "version": one.version,
        "licenses": [_licence(one.licence)], "purl": one.url,
    }  # fmt: skip


def _licence(words: str) -> dict[str, Any]:
    expression = _SPELLINGS.get(words, words)
    if _EXPRESSION.fullmatch(expression):
        return {"expression": expression}
    return {"license": {"name": words}}


def _validate(build: Build, target: Path) -> None:
    """Hold the file against the schema, in an environment of its own. Raises NotReady where it doesn't fit."""
    tools = build.work / "tools"
    python = tools / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    frozen.run([sys.executable, "-m", "venv", "--clear", tools])
    frozen.run([python, *frozen.pip_install(build), VALIDATOR])
    frozen.run([python, Path(__file__).with_name("check_materials.py"), target])
