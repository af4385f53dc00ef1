"""How the device says no."""

from __future__ import annotations

from firmware_protocol.codes import RefusalCode
from firmware_protocol.states import PUMP, Trigger
from hardware.mock.stored import Stored


class Refused(Exception):
    """A request that was not done; the values are those of the catalogue's Refusal."""

    def __init__(
        self, code: RefusalCode, *, field: int = 0xFF, limit: int = 0, detail: int = 0
    ) -> None:
        super().__init__(code.name)
        self.code = code
        self.field = field
        self.limit = limit
        self.detail = detail


def need_state(stored: Stored, trigger: Trigger) -> None:
    """Raises Refused where the pump's state forbids `trigger`."""
    if (stored.state, trigger) not in PUMP:
        raise Refused(RefusalCode.WRONG_STATE, detail=stored.state)


def need_revision(stored: Stored, revision: int) -> None:
    """Raises Refused where another revision is in force."""
    if revision != stored.revision:
        raise Refused(RefusalCode.WRONG_REVISION, detail=stored.revision)
