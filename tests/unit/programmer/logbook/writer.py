"""A program that writes to a logbook until it is killed, and says what it has written."""

import sys
from pathlib import Path

from programmer.logbook import EntryKind, Logbook
from tests.unit.programmer.logbook.builders import RIG, records, sample


def main(path: Path) -> None:
    with Logbook.open(path) as logbook:
        number = 0
        while True:
            number += 1
            entry = logbook.append(EntryKind.RECEIPT, RIG, number, {"number": number})
            print("entry", entry.id, flush=True)
            first = logbook.next_cursor(RIG)
            logbook.add_records(RIG, records(first, first + 6), number)
            print("record", first + 6, flush=True)
            for at in range(20):
                logbook.add_sample(sample(number * 20 + at))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
