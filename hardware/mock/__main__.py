"""`python -m hardware.mock`: a software rig; the first line of output is its port."""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path
from threading import Event

from hardware.mock.server import RigError, RigOptions, run


def main() -> int:
    """Runs a rig until SIGINT or SIGTERM; 2 where it cannot."""
    parser = argparse.ArgumentParser(prog="python -m hardware.mock", description=__doc__)
    parser.add_argument("--tcp", metavar="HOST:PORT", help="listen there; else a virtual port")
    parser.add_argument("--link", type=Path, help="a stable name for the virtual port")
    parser.add_argument("--speed", type=int, default=1, help="rig-clock seconds per second")
    parser.add_argument("--state", type=Path, help="keeps the rig's memory in this file")
    parser.add_argument("--faults", type=Path, help="a fault plan (TOML)")
    parser.add_argument("--seed", type=int, help="makes identity and tokens repeatable")
    parser.add_argument("--profile", help="the kind of pump: a shipped profile's name, or a file")
    stop = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    try:
        options = RigOptions(**vars(parser.parse_args()))
        run(options, lambda url, _serial_number: print(url, flush=True), stop)
    except RigError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
