"""Holds a bill of materials against its schema: check_materials.py FILE. Runs where its library is installed."""

import sys
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

if __name__ == "__main__":
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(Path(sys.argv[1]).read_text(encoding="utf-8"))
    sys.exit(f"{sys.argv[1]} does not fit CycloneDX 1.6: {problem}" if problem else 0)
