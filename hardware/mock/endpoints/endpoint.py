"""What the run loop asks of an endpoint."""

from __future__ import annotations

from selectors import BaseSelector
from typing import Protocol


class EndpointError(Exception):
    """An endpoint could not be opened; its text is one line for the user."""


class Endpoint(Protocol):
    """A way to a rig. It registers its files with a selector, callbacks as their data."""

    @property
    def url(self) -> str:
        """What a programmer opens."""

    def open(self, selector: BaseSelector) -> None:
        """Makes it reachable.

        Raises:
            EndpointError: it cannot be.
        """

    def service(self) -> None:
        """Sends what waits in its links; closes those that hung up."""

    def close(self) -> None:
        """Ends it."""
