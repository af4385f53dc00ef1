import random
import subprocess
import sys
from pathlib import Path

import pytest

from programmer.logbook import Logbook, Series
from tests.unit.programmer.logbook.builders import RIG


@pytest.mark.parametrize("seed", range(5))
def test_what_was_said_to_be_written_outlives_a_kill(path: Path, seed: int) -> None:
    """Killed again and again at random lines, the same logbook goes on where it was."""
    chance = random.Random(seed)
    run = [sys.executable, "-m", "tests.unit.programmer.logbook.writer", str(path)]
    said = {"entry": 0, "record": 0}
    for _ in range(2):
        with subprocess.Popen(run, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout
            left = chance.randrange(1, 120)
            for line in writer.stdout:
                if not line.endswith("\n"):
                    break  # killed in the middle of the line
                what, number = line.split()
                said[what] = int(number)
                left -= 1
                if not left:
                    writer.kill()  # and what it says until it is dead counts too
        assert left <= 0, "the writer ended by itself"
        with Logbook.open(path) as logbook:
            verification = logbook.verify()
            assert verification.ok, verification.first_bad
            entries = logbook.entries()
            assert len(entries) >= said["entry"]
            assert logbook.next_cursor(RIG) > said["record"]
            assert verification.rows == len(entries) + logbook.next_cursor(RIG) - 1
            stored = len(list(logbook.each_sample(RIG)))
            rolled = logbook.trend(RIG, Series.RESERVOIR, 0, 10**9, 1)
            assert sum(bucket.count for bucket in rolled) == stored
