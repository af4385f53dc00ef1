"""A rig behind a TCP port; several programmers may be connected."""

from __future__ import annotations

import socket
from contextlib import suppress
from selectors import EVENT_READ, EVENT_WRITE, BaseSelector

from hardware.mock.endpoints.endpoint import EndpointError
from hardware.mock.link import Link
from hardware.mock.rig import Rig

READ_SIZE = 4_096
MAX_UNSENT = 65_536
"""Bytes that wait for a slow client at the most; what is more is lost, as on a serial line."""


class TcpEndpoint:
    """A server on `host`:`port`; port 0 takes a free one."""

    def __init__(self, rig: Rig, host: str, port: int) -> None:
        self._rig = rig
        self._address = (host, port)
        self._clients: dict[socket.socket, _Client] = {}

    @property
    def url(self) -> str:
        """The URL by which pyserial opens it."""
        host, port = self._server.getsockname()[:2]
        return f"socket://[{host}]:{port}" if ":" in host else f"socket://{host}:{port}"

    def open(self, selector: BaseSelector) -> None:
        """Listens."""
        self._selector = selector
        host, port = self._address
        try:
            family = socket.AF_INET6 if ":" in host else socket.AF_INET
            self._server = socket.create_server(self._address, family=family)
        except (OSError, OverflowError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise EndpointError(f"cannot listen on {host}:{port}: {reason}") from None
        self._server.setblocking(False)
        selector.register(self._server, EVENT_READ, self._accept)

    def service(self) -> None:
        """Sends what waits; drops clients that hung up or are gone."""
        for client in list(self._clients.values()):
            client.send()
            if client.link.hung_up:
                self._drop(client)

    def close(self) -> None:
        """Ends all connections."""
        for client in list(self._clients.values()):
            self._drop(client)
        self._selector.unregister(self._server)
        self._server.close()

    def _accept(self, _mask: int) -> None:
        with suppress(BlockingIOError, ConnectionError):
            connection, _ = self._server.accept()
            connection.setblocking(False)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._clients[connection] = _Client(
                connection, self._rig, self._rig.connect(), self._selector
            )

    def _drop(self, client: _Client) -> None:
        self._rig.disconnect(client.link)
        del self._clients[client.socket]
        client.close()


class _Client:
    """One connected programmer."""

    def __init__(
        self, connection: socket.socket, rig: Rig, link: Link, selector: BaseSelector
    ) -> None:
        self.socket = connection
        self.link = link
        self._rig = rig
        self._selector = selector
        self._unsent = b""
        selector.register(connection, EVENT_READ, self._ready)

    def _ready(self, mask: int) -> None:
        if not mask & EVENT_READ:
            return
        try:
            data = self.socket.recv(READ_SIZE)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if data:
            self._rig.receive(self.link, data)
        else:
            self.link.hung_up = True

    def send(self) -> None:
        """Sends what waits, as much as the connection takes."""
        fresh = self.link.take()
        if len(self._unsent) + len(fresh) <= MAX_UNSENT:
            self._unsent += fresh
        if not self._unsent:
            return
        try:
            self._unsent = self._unsent[self.socket.send(self._unsent) :]
        except BlockingIOError:
            pass
        except OSError:
            self.link.hung_up = True
        wanted = EVENT_READ | EVENT_WRITE if self._unsent else EVENT_READ
        self._selector.modify(self.socket, wanted, self._ready)

    def close(self) -> None:
        """Ends the connection."""
        self._selector.unregister(self.socket)
        self.socket.close()
