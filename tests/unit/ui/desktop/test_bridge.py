from __future__ import annotations

import threading

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from programmer.link.answers import LinkError
from programmer.session import Programmer
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane


def test_results_come_back_on_the_windows_thread(qtbot: QtBot) -> None:
    bridge = Bridge(Programmer())
    seen: list[tuple[object, bool, bool]] = []
    here = threading.current_thread()

    def call() -> bool:
        return threading.current_thread() is here

    def done(ran_here: bool) -> None:
        on_window = QThread.currentThread() is bridge.thread()
        seen.append(("done", ran_here, on_window))

    bridge.run(call, done, lambda _: None)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [("done", False, True)]
    bridge.close()


def test_a_foreseen_error_is_its_own_line(qtbot: QtBot) -> None:
    bridge = Bridge(Programmer())
    said: list[str] = []

    def call() -> None:
        raise LinkError("no rig is connected")

    bridge.run(call, lambda _: None, said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["no rig is connected"]
    bridge.close()


def test_a_stop_does_not_wait_behind_work(qtbot: QtBot) -> None:
    bridge = Bridge(Programmer())
    release = threading.Event()
    ended: list[str] = []
    bridge.run(lambda: release.wait(20), lambda _: ended.append("work"), ended.append)
    bridge.run(lambda: None, lambda _: ended.append("stop"), ended.append, Lane.STOP)
    qtbot.waitUntil(lambda: ended == ["stop"])
    release.set()
    qtbot.waitUntil(lambda: ended == ["stop", "work"])
    bridge.close()


def test_many_events_are_one_signal(qtbot: QtBot) -> None:
    bridge = Bridge(Programmer())
    views: list[object] = []
    bridge.view_changed.connect(views.append)
    with qtbot.waitSignal(bridge.view_changed):
        for _ in range(500):
            bridge.programmer.probe("no such port")
    assert len(views) == 1
    bridge.close()


def test_what_was_on_its_way_when_the_bridge_closed_is_not_signalled(qtbot: QtBot) -> None:
    bridge = Bridge(Programmer())
    views: list[object] = []
    bridge.view_changed.connect(views.append)
    bridge.programmer.probe("no such port")
    bridge.close()
    bridge.deliver()
    assert views == []


def test_a_closed_bridge_says_nothing_more(qtbot: QtBot) -> None:
    bridge = Bridge(Programmer())
    said: list[object] = []
    release = threading.Event()
    bridge.run(lambda: release.wait(20), said.append, said.append)
    release.set()
    bridge.close()
    bridge.post(lambda: said.append("late"))
    qtbot.waitUntil(lambda: True)
    assert said == []
