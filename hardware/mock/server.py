"""Runs a software rig in one thread, until it is told to stop."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from selectors import DefaultSelector
from threading import Event
from typing import Final

from firmware_protocol.pump_profile import ProfileError, parse_profile
from hardware.mock.bedside import Drain
from hardware.mock.clock import RealClock
from hardware.mock.device import RigDevice
from hardware.mock.endpoints.endpoint import Endpoint, EndpointError
from hardware.mock.endpoints.tcp import TcpEndpoint
from hardware.mock.faults_toml import FaultPlanError, load_plan
from hardware.mock.file_storage import FileStorage
from hardware.mock.profile import DEFAULT_NAME, Profile, load_profile, profile_of, read_profile
from hardware.mock.rig import Rig
from hardware.mock.storage import MemoryStorage, Storage, StorageError

LOOK_EVERY: Final = 0.2
"""Seconds between looks at whether to stop: a signal's handler cannot wake the selector."""
HIGHEST_SPEED: Final = 1_000_000


class RigError(Exception):
    """The rig cannot run; its text is one line for the user."""


@dataclass(frozen=True, slots=True)
class RigOptions:
    """What rig to run.

    Attributes:
        tcp: HOST:PORT to listen on, port 0 for a free one; None for a pseudo-terminal.
        link: a stable name for the pseudo-terminal.
        speed: rig clock seconds per second, 1 to 1,000,000.
        state: the file that keeps what survives power loss; None forgets it at the end.
        faults: a fault plan.
        seed: makes identity, boot ids and tokens repeatable.
        profile: the kind of pump, by the name of a profile that comes with Thecal or as a file;
            None for that of the state file, and for a new rig `DEFAULT_NAME`.
    """

    tcp: str | None = None
    link: Path | None = None
    speed: int = 1
    state: Path | None = None
    faults: Path | None = None
    seed: int | None = None
    profile: str | None = None


def run(
    options: RigOptions,
    announce: Callable[[str, str], None],
    stop: Event,
    drain: Drain | None = None,
) -> None:
    """Runs a rig until `stop` is set.

    Args:
        options: which.
        announce: called when the rig can be reached, with its URL and serial number; again
            where a hang-up gave it another URL.
        stop: ends it, within `LOOK_EVERY`.
        drain: drains the reservoir, as soon.

    Raises:
        RigError: something in the options cannot be used, or storage failed.
    """
    if not 1 <= options.speed <= HIGHEST_SPEED:
        raise RigError(f"the speed is {options.speed}; expected 1 to {HIGHEST_SPEED:,}")
    clock = RealClock()
    try:
        faults = load_plan(options.faults) if options.faults else None
        storage = FileStorage(options.state) if options.state else MemoryStorage()
        try:
            profile = _profile(options, storage)
            device = RigDevice(
                clock, storage, profile=profile, time_scale=options.speed, seed=options.seed
            )
            rig = Rig(device, clock, faults)
            _serve(rig, _endpoint(rig, options), clock, announce, stop, drain)
            device.shut_down()
        finally:
            storage.close()
    except (EndpointError, FaultPlanError, ProfileError, StorageError) as error:
        raise RigError(str(error)) from None


def _profile(options: RigOptions, storage: Storage) -> Profile:
    """The profile chosen, which must be that of the storage where it holds a rig."""
    kept = storage.profile()
    if kept is None:
        content = read_profile(options.profile or DEFAULT_NAME)
        profile = profile_of(parse_profile(content, options.profile or DEFAULT_NAME))
        storage.keep_profile(content)
        return profile
    profile = profile_of(parse_profile(kept, f"the pump profile in {options.state}"))
    if options.profile:
        chosen = load_profile(options.profile)
        if chosen != profile:
            raise RigError(
                f"the rig in {options.state} was made with another pump profile "
                f"({profile.model}) than {options.profile} ({chosen.model}): start it without a "
                "profile, or give another state file"
            )
    return profile


def _serve(
    rig: Rig,
    endpoint: Endpoint,
    clock: RealClock,
    announce: Callable[[str, str], None],
    stop: Event,
    drain: Drain | None,
) -> None:
    with DefaultSelector() as selector:
        endpoint.open(selector)
        try:
            announced = ""
            while not stop.is_set():
                if endpoint.url != announced:
                    announced = endpoint.url
                    announce(announced, rig.device.control.stored.identity.serial_number)
                rig.tick()
                if drain:
                    drain.serve(rig.device.control)
                endpoint.service()
                due = min(rig.next_event(), rig.device.next_save())
                for key, mask in selector.select(min(clock.seconds_until(due), LOOK_EVERY)):
                    key.data(mask)
                    endpoint.service()
        finally:
            endpoint.close()


def _endpoint(rig: Rig, options: RigOptions) -> Endpoint:
    if options.tcp is not None:
        host, _, port = options.tcp.rpartition(":")
        if not host or not port.isdecimal() or int(port) > 65_535:
            raise EndpointError(f"{options.tcp!r} is no HOST:PORT; expected as in 127.0.0.1:4000")
        return TcpEndpoint(rig, host.strip("[]"), int(port))
    if not hasattr(os, "openpty"):
        raise EndpointError("there are no virtual serial ports here: use TCP, as in 127.0.0.1:0")
    # Its module cannot be imported where there are no terminals.
    from hardware.mock.endpoints.pty import PtyEndpoint

    return PtyEndpoint(rig, options.link)
