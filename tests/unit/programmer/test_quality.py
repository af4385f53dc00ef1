from __future__ import annotations

from programmer.pump.quality import RECENT_MS, RecentQuality
from programmer.pump.view import LinkQuality


def test_nothing_is_said_before_anything_was_asked() -> None:
    recent = RecentQuality()
    assert recent.percent(0, LinkQuality()) is None
    assert recent.percent(400, LinkQuality()) is None
    assert recent.percent(800, LinkQuality(answered=1)) == 100


def test_each_failure_counts_and_is_forgotten_after_five_seconds() -> None:
    recent = RecentQuality()
    recent.percent(0, LinkQuality())
    bad = LinkQuality(answered=7, unanswered=1, repeats=1, dropped=1)
    assert recent.percent(1_000, bad) == 70
    assert recent.percent(2_000, LinkQuality(answered=17, unanswered=1, repeats=1, dropped=1)) == 85
    later = LinkQuality(answered=27, unanswered=1, repeats=1, dropped=1)
    assert recent.percent(1_000 + RECENT_MS, later) == 100


def test_one_failure_of_many_is_no_perfect_link() -> None:
    recent = RecentQuality()
    recent.percent(0, LinkQuality())
    assert recent.percent(500, LinkQuality(answered=100_000, dropped=1)) == 99


def test_a_link_opened_anew_is_judged_anew() -> None:
    recent = RecentQuality()
    recent.percent(0, LinkQuality(answered=50, unanswered=9))
    assert recent.percent(900, LinkQuality()) is None
    assert recent.percent(1_900, LinkQuality(answered=2)) == 100
