"""Throughput of the codec beside its floor: crcmod and cobs alone on the same bytes.

`python tests/benchmarks/bench_protocol.py` prints messages per second and how many times the
floor each step takes. Ratios within one run can be compared between machines; rates cannot.
"""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from cobs import cobs

from firmware_protocol.catalogue import MESSAGES, ReadLogReply, StageTherapy, Telemetry
from firmware_protocol.codec import Frame, Header, decode_content
from firmware_protocol.crc import crc32c
from firmware_protocol.framing import FrameContent, FrameDecoder, encode_frame
from firmware_protocol.generate.vectors import sample
from firmware_protocol.message import Message

ROUNDS = 7
CALLS = 2_000


def best(work: Callable[[], object]) -> float:
    """Seconds for one call: the best of several rounds."""
    took = []
    for _ in range(ROUNDS):
        begin = perf_counter()
        for _ in range(CALLS):
            work()
        took.append((perf_counter() - begin) / CALLS)
    return min(took)


def measure(structure: type[Message]) -> str:
    """A line of the table: one message, encoded and decoded."""
    message = sample(structure, "any")
    frame = Frame(Header(structure.KIND, structure.ID, 1, 2, 3, 4), message)
    wire = frame.to_wire()
    (found,) = FrameDecoder().feed(wire)
    assert isinstance(found, FrameContent)
    content, encoded = found.content, wire[1:-6]
    decoder = FrameDecoder()
    floor_out = best(lambda: crc32c(cobs.encode(content)))
    floor_in = best(lambda: (crc32c(encoded), cobs.decode(encoded)))
    steps = (
        (best(frame.to_wire), floor_out),
        (best(lambda: encode_frame(content)), floor_out),
        (best(lambda: decoder.feed(wire)), floor_in),
        (best(lambda: decode_content(content)), floor_in),
    )
    cells = "".join(f"{1 / took:>12,.0f} {took / floor:>6.1f}x" for took, floor in steps)
    floors = f"{1 / floor_out:>12,.0f}{1 / floor_in:>12,.0f}"
    return f"{structure.__name__:<14}{len(wire):>5}{floors}{cells}"


def main() -> None:
    """Prints the table."""
    columns = ("message + frame", "frame", "stream to frame", "frame to message")
    print(f"{'per second':<14}{'bytes':>5}{'floor out':>12}{'floor in':>12}", end="")
    print("".join(f"{column:>20}" for column in columns))
    for structure in (MESSAGES[0], StageTherapy, Telemetry, ReadLogReply):
        print(measure(structure))


if __name__ == "__main__":
    main()
