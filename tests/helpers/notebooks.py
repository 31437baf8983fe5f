"""Notebooks that are really executed: by nbclient and Jupyter's own kernel, in a process of their own.

`python -m tests.helpers.notebooks FILE` executes one in place; it stops at the first cell that fails.
"""

import asyncio
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_GO_ON = "NOTEBOOK_GOES_ON"
PATIENCE = 120  # seconds for one cell


@dataclass
class Executed:
    """How a notebook ended. texts: what each code cell put out, as text; html: likewise, as HTML."""

    texts: list[str]
    html: list[str]


class Notebooks:
    """Executes notebooks in `folder` with `environment`; IPython keeps its history there too."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        folder.mkdir(exist_ok=True)
        own = {name: str(folder / name.lower()) for name in ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR")}
        self._environment = environment | own

    def start(self, name: str, *cells: str, **variables: str) -> "subprocess.Popen[str]":
        """Write the notebook `name` with these code cells, and start to execute it. End it with `finish`."""
        import nbformat.v4

        v4: Any = nbformat.v4
        notebook = v4.new_notebook(cells=[v4.new_code_cell(cell) for cell in cells])
        path = self.folder / f"{name}.ipynb"
        path.write_text(nbformat.writes(notebook))  # type: ignore[no-untyped-call]
        return self.start_file(path, **variables)

    def start_file(self, path: Path, **variables: str) -> "subprocess.Popen[str]":
        """Start to execute a notebook that is there already."""
        return subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.notebooks", str(path)],
            env=self._environment | variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def finish(self, process: "subprocess.Popen[str]") -> Executed:
        """Wait for a started notebook. Fails the test with what a cell that failed said."""
        import nbformat

        out, err = process.communicate(timeout=2 * PATIENCE)
        assert process.returncode == 0, f"{out[-2000:]}\n{err[-3000:]}"
        assert isinstance(process.args, list)
        executed = nbformat.read(process.args[-1], as_version=4)  # type: ignore[no-untyped-call]
        cells = [cell for cell in executed.cells if cell.cell_type == "code"]
        return Executed(
            [_outputs(cell, "text/plain") for cell in cells], [_outputs(cell, "text/html") for cell in cells]
        )

    def run(self, name: str, *cells: str, allow_errors: bool = False, **variables: str) -> Executed:
        """Execute these cells to their end; with `allow_errors` also after one that failed."""
        go_on = {_GO_ON: "1"} if allow_errors else {}
        return self.finish(self.start(name, *cells, **variables, **go_on))


def _outputs(cell: object, kind: str) -> str:
    texts = []
    for output in cell.outputs:  # type: ignore[attr-defined]
        if output.output_type == "stream":
            texts.append(output.text if kind == "text/plain" else "")
        elif output.output_type == "error":
            texts.append("\n".join(output.traceback))
        else:
            texts.append(output.data.get(kind, ""))
    return "".join(texts).rstrip("\n")


async def _execute(path: Path) -> None:
    import nbformat
    from nbclient import NotebookClient

    notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    client = NotebookClient(
        notebook,
        timeout=PATIENCE,
        kernel_name="python3",
        resources={"metadata": {"path": str(path.parent)}},
        allow_errors=_GO_ON in os.environ,
        ipython_hist_file="",  # where IPython has it by itself, rather than in memory
    )
    try:
        await client.async_execute()
    finally:
        text = nbformat.writes(notebook)  # type: ignore[no-untyped-call]
        await asyncio.to_thread(path.write_text, text)


if __name__ == "__main__":
    asyncio.run(_execute(Path(sys.argv[1])))
