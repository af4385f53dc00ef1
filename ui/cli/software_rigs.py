"""Starts software rigs in processes of their own. Imports nothing that takes long."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path


class SoftwareRigs:
    """What the window starts software rigs with."""

    @property
    def plans(self) -> Mapping[str, Path]:
        """The fault plans that come with Thecal, by name."""
        folder = Path(str(files("hardware.mock"))) / "plans"
        return {path.stem: path for path in sorted(folder.glob("*.toml"))}

    @property
    def profiles(self) -> tuple[str, ...]:
        """The names of the pump profiles that come with Thecal."""
        folder = Path(str(files("firmware_protocol"))) / "profiles"
        return tuple(path.stem for path in sorted(folder.glob("*.toml")))

    def start(
        self, speed: int = 1, faults: Path | None = None, profile: str | None = None
    ) -> tuple[subprocess.Popen[str], str]:
        """Starts a rig; gives its process and its port. It ends with this process.

        Args:
            speed: seconds of the rig's clock in one second, 1 to 1,000,000.
            faults: a fault plan.
            profile: the kind of pump, by a name of `profiles` or as a file; None for the usual.

        Raises:
            RuntimeError: plan or profile cannot be used, or the rig did not start.
        """
        if faults:
            check_plan(faults)
        if profile and profile not in self.profiles:
            check_profile(profile)
        command = [sys.executable, "-m", "ui.cli", "rig", "--json", "--speed", str(speed)]
        # its input ends with this process, however that ends, and the rig with it
        command.append("--while-stdin")
        command += ["--faults", str(faults)] if faults else []
        command += ["--profile", profile] if profile else []
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            process.wait()
            raise RuntimeError("the software rig did not start")
        return process, str(json.loads(line)["port"])


def check_plan(plan: Path) -> None:
    """Raises:
    RuntimeError: the fault plan cannot be used; one line.
    """
    # only who asks for faults waits for this import
    from hardware.mock.faults_toml import FaultPlanError, load_plan

    try:
        load_plan(plan)
    except FaultPlanError as error:
        raise RuntimeError(str(error)) from None


def check_profile(profile: str) -> None:
    """Raises:
    RuntimeError: the pump profile cannot be used; one line.
    """
    # only who has a profile of their own waits for this import
    from firmware_protocol.pump_profile import ProfileError
    from hardware.mock.profile import load_profile

    try:
        load_profile(profile)
    except ProfileError as error:
        raise RuntimeError(str(error)) from None
