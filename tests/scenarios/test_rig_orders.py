"""Draining a software rig by hand: only so it is learnt what really was in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.support.processes import THECAL, thecal


def test_a_rig_is_drained_through_its_standard_input_and_knows_nothing_of_it() -> None:
    rig = subprocess.Popen(
        [*THECAL, "rig", "--json", "--while-stdin"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with rig:
        assert rig.stdin
        assert rig.stdout
        assert rig.stderr
        port = json.loads(rig.stdout.readline())["port"]
        for drained_ul in (40_000, 0):
            rig.stdin.write("drain\n")
            rig.stdin.flush()
            assert json.loads(rig.stdout.readline()) == {"drained_ul": drained_ul}
        assert thecal("status", "--port", port, "--json").json["reservoir_ul"] == 40_000
        rig.stdin.write("drian\n")
        rig.stdin.flush()
        assert "'drian' is no order; expected drain" in rig.stderr.readline()
        rig.stdin.close()
        assert rig.wait(timeout=10) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there are no terminals to imitate")
def test_a_rig_is_drained_from_its_terminal() -> None:
    hands, terminal = os.openpty()
    rig = subprocess.Popen(
        [*THECAL, "rig"],
        stdin=terminal,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with rig:
        assert rig.stdout
        rig.stdout.readline()
        os.write(hands, b"drain\n")
        assert rig.stdout.readline() == "Drained 40 mL: the reservoir is empty.\n"
        rig.terminate()
        assert rig.wait(timeout=10) == 0
    os.close(hands)
    os.close(terminal)
