"""`thecal rig`, `ports`, `demo` and the bare `thecal`: rigs, and the window in front of one."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from hardware.mock.server import RigError, RigOptions, run
from programmer.link.lifecycle import VerdictCode
from programmer.link.ports import PortInfo, list_ports
from programmer.link.rendezvous import announce, withdraw
from programmer.probing import Prober
from ui.cli.documents import print_json
from ui.cli.exits import ExitCode, fail, reported, say
from ui.cli.options import Json, LogbookPath, Port
from ui.cli.rig_orders import heard_orders
from ui.cli.software_rigs import SoftwareRigs, check_profile
from ui.cli.window import NoWindowError, need_display, open_window

PumpProfile = Annotated[
    str | None,
    typer.Option(
        "--profile",
        metavar="NAME|FILE",
        help="The kind of pump: valve_gated (usual), rotor, constant_flow, or a file (TOML).",
    ),
]


def rig(
    pty: Annotated[bool, typer.Option("--pty", help="On a virtual serial port (usual).")] = False,
    tcp: Annotated[
        str | None, typer.Option("--tcp", metavar="HOST:PORT", help="On TCP; port 0 takes a free.")
    ] = None,
    link: Annotated[
        Path | None, typer.Option(help="A stable name for the virtual port (a symbolic link).")
    ] = None,
    speed: Annotated[
        int, typer.Option(min=1, max=1_000_000, help="Rig-clock seconds per second.")
    ] = 1,
    state: Annotated[
        Path | None, typer.Option(help="Keeps the rig's memory in this file across restarts.")
    ] = None,
    faults: Annotated[Path | None, typer.Option(help="A fault plan (TOML).")] = None,
    seed: Annotated[int | None, typer.Option(help="Makes identity and faults repeatable.")] = None,
    profile: PumpProfile = None,
    json: Json = False,
    while_stdin: Annotated[
        bool, typer.Option("--while-stdin", help="Also ends when its standard input ends.")
    ] = False,
) -> None:
    """Runs a software rig until ^C.

    The first line of output is the port's URL. Typing `drain` aspirates the reservoir and says
    how much really was in it.
    """
    if pty and tcp:
        raise fail(ExitCode.WRONG_USE, "--pty and --tcp exclude each other")
    if tcp and link:
        raise fail(ExitCode.WRONG_USE, "--link names a virtual port and does not go with --tcp")
    options = RigOptions(
        tcp=tcp or (None if hasattr(os, "openpty") else "127.0.0.1:0"),
        link=link,
        speed=speed,
        state=state,
        faults=faults,
        seed=seed,
        profile=profile,
    )

    def tell(url: str, serial_number: str) -> None:
        announce(url, serial_number)
        if json:
            print_json({"port": url, "serial_number": serial_number})
        else:
            typer.echo(url)
            say(f"Software rig {serial_number}, clock x {speed:,}. ^C ends it.")
        sys.stdout.flush()

    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    try:
        run(options, tell, stop, heard_orders(json, stop if while_stdin else None))
    except RigError as error:
        raise fail(ExitCode.WRONG_USE, str(error)) from None
    finally:
        withdraw()


def ports(
    probe: Annotated[
        bool, typer.Option("--probe", help="Opens each port and asks whether a rig is there.")
    ] = False,
    json: Json = False,
) -> None:
    """Lists serial ports and software rigs.

    Serial ports with their USB identity, and the software rigs of this machine.
    """
    with reported():
        rows = [_port_row(port, probe) for port in list_ports()]
        if json:
            print_json({"ports": rows})
            return
        for row in rows:
            usb = f"  USB {row['usb_id']}" if row["usb_id"] else ""
            said = f"  {row['verdict']}" if probe else ""
            about = f"{row['port']}  {row['description']} {row['serial_number']}".rstrip()
            typer.echo(about + usb + said)
        if not rows:
            say("There is no serial port. Plug in a rig, or start one with `thecal rig`.")


def doctor(port: Port, json: Json = False) -> None:
    """Says why a rig cannot be reached, and what to do.

    Opens the port and asks who is there: no such port, no permission, in use, silent, echo,
    another device, damaged frames, another protocol version, or a rig.
    """
    with reported():
        verdict = Prober().ask(port).verdict
        if json:
            print_json(
                {
                    "port": port,
                    "verdict": verdict.code.name.lower(),
                    "text": verdict.text,
                    "advice": verdict.advice,
                }
            )
        else:
            typer.echo(str(verdict))
        if verdict.code is not VerdictCode.CONNECTED:
            raise typer.Exit(ExitCode.NO_LINK)


def demo(logbook: LogbookPath = None, speed: int = 1, profile: PumpProfile = None) -> None:
    """Opens the window in front of a software rig.

    The rig is started on a virtual serial port, and ended with the window.
    """
    try:
        need_display()
    except NoWindowError as error:
        raise fail(ExitCode.WRONG_USE, str(error)) from None
    try:
        if profile and profile not in SoftwareRigs().profiles:
            check_profile(profile)
    except RuntimeError as error:
        raise fail(ExitCode.WRONG_USE, str(error)) from None
    with software_rig(speed, profile) as url:
        raise _open_window(url, logbook)


def desktop(logbook: Path | None = None) -> None:
    """Opens the window."""
    raise _open_window(None, logbook)


@contextmanager
def software_rig(speed: int = 1, profile: str | None = None) -> Iterator[str]:
    """A software rig in a process of its own; gives its port, ends it afterwards."""
    try:
        process, url = SoftwareRigs().start(speed, profile=profile)
    except RuntimeError as error:
        raise fail(ExitCode.NO_LINK, str(error)) from None
    try:
        yield url
    finally:
        process.terminate()
        process.wait(timeout=5)


def _port_row(port: PortInfo, probe: bool) -> dict[str, str | bool]:
    row: dict[str, str | bool] = {
        "port": port.url,
        "description": port.description,
        "usb_id": port.usb_id,
        "serial_number": port.serial_number,
        "software_rig": port.is_software_rig,
    }
    if probe:
        verdict = Prober().ask(port.url).verdict
        row |= {"is_rig": verdict.code is VerdictCode.CONNECTED, "verdict": verdict.text}
    return row


def _open_window(url: str | None, logbook: Path | None) -> typer.Exit:
    try:
        return typer.Exit(open_window(url, logbook))
    except NoWindowError as error:
        return fail(ExitCode.WRONG_USE, str(error))
