from __future__ import annotations

from pathlib import Path

import pytest

import hardware.mock
from firmware_protocol.blocks import Refusal
from firmware_protocol.catalogue import (
    Hello,
    Identify,
    IdentifyReply,
    LastTransaction,
    LastTransactionReply,
    Ping,
    PingReply,
    ReadStatus,
    ReadStatusReply,
    Stop,
    StopReply,
)
from firmware_protocol.codes import Alarm, BootCause, EventCode, PumpState, RefusalCode
from firmware_protocol.framing import FrameContent, FrameDecoder, FrameDropped
from hardware.mock.catheter import Condition
from hardware.mock.faults import Direction, FaultKind, FaultPlan, Rule, When
from hardware.mock.faults_toml import FaultPlanError, load_plan, parse_plan
from tests.unit.hardware.mock.bench import Bench, commit_of, therapy

PLANS = sorted((Path(hardware.mock.__file__).parent / "plans").glob("*.toml"))
LOSSY = (Rule(FaultKind.DROP, probability=0.3), Rule(FaultKind.CORRUPT, byte_probability=0.001))


def bench_with(*rules: Rule, seed: int = 0) -> Bench:
    return Bench(plan=FaultPlan(seed, rules))


def _overheard(seed: int) -> list[bytes]:
    """What a programmer hears who asks 200 times on a bad line."""
    bench = bench_with(*LOSSY, Rule(FaultKind.NOISE, probability=0.1), seed=seed)
    heard = []
    for nonce in range(200):
        bench.rig.write(bench.programmer.send(Ping(nonce)))
        bench.programmer.abandon()
        heard.append(bench.rig.read())
    return heard


def test_the_same_seed_gives_the_same_faults() -> None:
    assert _overheard(1) == _overheard(1)
    assert _overheard(1) != _overheard(2)


def test_a_lossy_line_loses_what_it_says() -> None:
    plan = FaultPlan(4, LOSSY)
    frame = Bench().programmer.send(Ping(0))
    passed, wrong = 0, 0
    for _ in range(10_000):
        for _, data in plan.fate(frame, Direction.TO_RIG, 0).deliveries:
            passed += 1
            wrong += sum(a != b for a, b in zip(data, frame, strict=True))
    assert 6_800 < passed < 7_200
    assert 0.0007 < wrong / (passed * len(frame)) < 0.0013


@pytest.mark.parametrize("direction", [Direction.TO_RIG, Direction.FROM_RIG])
def test_a_dropped_frame_is_lost_in_its_direction(direction: Direction) -> None:
    bench = bench_with(Rule(FaultKind.DROP, direction, message="Stop", first=1))
    assert bench.ask(Stop()) is None
    stopped = bench.device.control.stored.stopped_at is not None
    assert stopped is (direction is Direction.FROM_RIG)
    assert isinstance(bench.ask(Stop()), StopReply)


def test_a_delayed_frame_comes_late_and_others_overtake_it() -> None:
    bench = bench_with(
        Rule(FaultKind.DELAY, Direction.FROM_RIG, message="Ping", nth=1, delay_ms=250)
    )
    first, second = bench.programmer, bench.another()
    bench.rig.write(first.send(Ping(1)))
    assert bench.done(PingReply, Ping(2), second) == PingReply(2)
    assert bench.rig.next_event() == 250
    bench.pass_time(249)
    assert bench.hear(first) is None
    bench.pass_time(1)
    assert bench.hear(first) == PingReply(1)


def test_a_request_held_past_its_deadline_is_refused() -> None:
    bench = bench_with(Rule(FaultKind.DELAY, Direction.TO_RIG, delay_ms=300))
    bench.rig.write(bench.programmer.send(ReadStatus(), deadline=200))
    bench.pass_time(300)
    answer = bench.hear()
    assert isinstance(answer, Refusal)
    assert answer.code is RefusalCode.DEADLINE_PASSED


def test_a_duplicated_commit_has_one_effect() -> None:
    bench = bench_with(Rule(FaultKind.DUPLICATE, Direction.TO_RIG, copies=5))
    bench.change()
    assert bench.status().revision == 1


def _judged(bench: Bench) -> list[FrameContent | FrameDropped]:
    bench.rig.read()
    bench.rig.write(bench.programmer.send(Ping(1)))
    return FrameDecoder().feed(bench.rig.read() + b"\0")


def test_truncated_and_noisy_frames() -> None:
    cut = _judged(bench_with(Rule(FaultKind.TRUNCATE, Direction.FROM_RIG, length=12)))
    assert [type(found) for found in cut] == [FrameDropped]
    noisy = _judged(bench_with(Rule(FaultKind.NOISE, Direction.FROM_RIG, length=200)))
    assert [type(found) for found in noisy][-1] is FrameContent
    assert FrameDropped in [type(found) for found in noisy]


def test_a_stuck_rig_hears_and_says_nothing_for_a_while() -> None:
    bench = bench_with(Rule(FaultKind.STUCK, message="Stop", first=1, duration_ms=500))
    assert bench.ask(Stop()) is None
    bench.pass_time(499)
    assert bench.ask(Ping(1)) is None
    bench.pass_time(1)
    assert bench.ask(Ping(2)) == PingReply(2)
    assert bench.device.control.stored.stopped_at is None


@pytest.mark.parametrize(
    ("when", "done", "answered"),
    [
        (When.BEFORE_REQUEST, False, False),
        (When.BEFORE_REPLY, True, False),
        (When.AFTER_REPLY, True, True),
    ],
)
@pytest.mark.parametrize("kind", [FaultKind.RESET, FaultKind.HANG_UP])
def test_a_reset_or_hang_up_in_a_commit(
    kind: FaultKind, when: When, done: bool, answered: bool
) -> None:
    bench = bench_with(Rule(kind, message="CommitTherapy", when=when, first=1))
    bench.take_lease()
    staged = bench.stage(therapy(200_000), transaction=42)
    boot = bench.device.boot
    assert (bench.ask(commit_of(staged)) is not None) is answered
    if kind is FaultKind.RESET:
        assert bench.device.boot != boot
        assert bench.notices[-1] == Hello("TR-0001", BootCause.WATCHDOG)
    else:
        assert bench.device.boot == boot
        assert bench.rig.hung_up
        assert bench.ask(Ping(1)) is None
        bench.rig.reconnect()
    bench.identified()
    last = bench.done(LastTransactionReply, LastTransaction())
    assert last.transaction == (42 if done else 0)
    assert bench.status().revision == (1 if done else 0)


def test_a_low_battery_resets_the_rig_which_delivers_on_and_says_so() -> None:
    bench = bench_with(Rule(FaultKind.RESET, message="Ping", first=1, cause=BootCause.LOW_BATTERY))
    bench.ask(Ping(1))
    assert bench.notices[-1] == Hello("TR-0001", BootCause.LOW_BATTERY)
    bench.identified()
    status = bench.status()
    assert (status.state, status.alarms) == (PumpState.RUNNING, Alarm.LOW_BATTERY_RESET)
    assert (EventCode.BOOT, BootCause.LOW_BATTERY) in bench.events()


def test_a_rig_may_say_that_it_is_another() -> None:
    bench = bench_with(Rule(FaultKind.WRONG_IDENTITY, nth=2, serial_number="TR-0666"))
    serials = [bench.done(IdentifyReply, Identify()).serial_number for _ in range(3)]
    assert serials == ["TR-0001", "TR-0666", "TR-0001"]


def test_a_refusal_on_demand_has_no_effect() -> None:
    bench = bench_with(
        Rule(FaultKind.REFUSE, message="CommitTherapy", code=RefusalCode.STORAGE_FAILED, first=1)
    )
    bench.take_lease()
    staged = bench.stage()
    assert bench.refused(commit_of(staged)).code is RefusalCode.STORAGE_FAILED
    assert bench.commit(staged).revision == 1


def test_a_rule_holds_for_its_time() -> None:
    bench = bench_with(Rule(FaultKind.DROP, after_ms=1_000, until_ms=2_000))
    answered = []
    for _ in range(4):
        answered.append(isinstance(bench.ask(ReadStatus()), ReadStatusReply))
        bench.pass_time(700)
    assert answered == [True, True, False, True]


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_the_plans_that_come_along_can_be_used(path: Path) -> None:
    assert load_plan(path)


def test_a_plan_says_everything_a_rule_can() -> None:
    plan = parse_plan(
        """
        seed = 3
        [[fault]]
        kind = "delay"
        direction = "from_rig"
        message = "Telemetry"
        first = 5
        after = 1.5
        until = 20
        probability = 0.25
        delay_ms = 40
        [[fault]]
        kind = "refuse"
        message = "Resume"
        nth = 2
        code = "BUSY"
        [[fault]]
        kind = "catheter"
        condition = "leaking"
        lost_percent = 30
        [[fault]]
        kind = "reset"
        when = "after_reply"
        cause = "LOW_BATTERY"
        """
    )
    assert plan.rules == (
        Rule(
            FaultKind.DELAY,
            Direction.FROM_RIG,
            "Telemetry",
            first=5,
            after_ms=1_500,
            until_ms=20_000,
            probability=0.25,
            delay_ms=40,
        ),
        Rule(FaultKind.REFUSE, message="Resume", nth=2, code=RefusalCode.BUSY),
        Rule(FaultKind.CATHETER, condition=Condition.LEAKING, lost_percent=30),
        Rule(FaultKind.RESET, when=When.AFTER_REPLY, cause=BootCause.LOW_BATTERY),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("seed = ", "p.toml: not TOML"),
        ("speed = 1", 'p.toml: "speed" is unknown; expected "seed" and [[fault]]'),
        ("seed = 'x'", "p.toml: \"seed\" is 'x'; expected a whole number"),
        ("fault = 1", "p.toml: faults are written as [[fault]] tables"),
        ("[[fault]]\nmessage = 'Stop'", 'p.toml: fault 1: "kind" is missing; expected one of drop'),
        (
            "[[fault]]\nkind = 'drop'\n[[fault]]\nkind = 'dropp'",
            "p.toml: fault 2: \"kind\" is 'dropp'; expected one of drop, corrupt",
        ),
        ("[[fault]]\nkind = 'drop'\ncode = 'BUSY'", 'p.toml: fault 1: "code" is not for drop'),
        ("[[fault]]\nkind = 'reset'\ndirection = 'both'", '"direction" is not for reset'),
        ("[[fault]]\nkind = 'drop'\nprobability = 3", '"probability" is 3; expected a number 0'),
        ("[[fault]]\nkind = 'drop'\nprobability = nan", '"probability" is nan; expected a number'),
        ("[[fault]]\nkind = 'drop'\nmessage = 'Stopp'", "\"message\" is 'Stopp'; expected one of"),
        ("[[fault]]\nkind = 'drop'\nmessage = []", '"message" is []; expected one of'),
        ("[[fault]]\nkind = 'refuse'\ncode = 3", '"code" is 3; expected one of UNSUPPORTED'),
        ("[[fault]]\nkind = 'refuse'\ncode = []", '"code" is []; expected one of UNSUPPORTED'),
        ("[[fault]]\nkind = 'delay'\ndelay_ms = 1.5", '"delay_ms" is 1.5; expected a whole number'),
        (
            "[[fault]]\nkind = 'catheter'\ncondition = 'bent'",
            "\"condition\" is 'bent'; expected one of intact, kinked, leaking, dislodged",
        ),
        (
            "[[fault]]\nkind = 'catheter'\nlost_percent = 101",
            '"lost_percent" is 101; expected a whole number 0 to 100',
        ),
        (
            "[[fault]]\nkind = 'reset'\ncause = 'low'",
            "\"cause\" is 'low'; expected one of POWER_ON, COMMANDED, WATCHDOG, LOW_BATTERY",
        ),
        ("[[fault]]\nkind = 'reset'\nwhen = 'now'", "\"when\" is 'now'; expected one of before"),
    ],
)
def test_a_wrong_plan_is_refused_in_one_line(text: str, said: str) -> None:
    with pytest.raises(FaultPlanError) as caught:
        parse_plan(text, "p.toml")
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_plan_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FaultPlanError, match=r"cannot read the fault plan .*none\.toml"):
        load_plan(tmp_path / "none.toml")
