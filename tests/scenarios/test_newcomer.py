"""PROTOCOL.md suffices: a program written from it alone interrogates a rig and sets its rate."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.support.processes import RigProcess

SCRIPT = Path(__file__).with_name("newcomer.py")


def test_it_is_short_and_imports_nothing_of_the_project() -> None:
    source = SCRIPT.read_text()
    names = {
        name.split(".")[0]
        for node in ast.walk(ast.parse(source))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert len(source.splitlines()) <= 200
    assert names <= sys.stdlib_module_names


def test_it_interrogates_and_sets_the_rate(rig_process: RigProcess) -> None:
    before = _run(rig_process.url)
    flow = before["flow_nl_per_day"] + 1_000
    after = _run(rig_process.url, str(flow))
    assert before["serial_number"] == after["serial_number"] == rig_process.serial_number
    assert after["flow_nl_per_day"] == flow
    assert after["revision"] == before["revision"] + 1


def _run(*arguments: str) -> dict[str, Any]:
    result = subprocess.run(
        [sys.executable, str(SCRIPT), *arguments], capture_output=True, text=True, timeout=30
    )
    assert result.returncode == 0, result.stderr
    document: dict[str, Any] = json.loads(result.stdout)
    return document
