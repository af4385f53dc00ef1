from __future__ import annotations

import copy
import pickle

from firmware_protocol.sentences import count, say


def test_a_sentence_that_goes_to_another_process_is_the_english_text() -> None:
    sentence = say("It failed: {why}", why=count("{n} day", "{n:,} days", 1_200))
    for moved in (pickle.loads(pickle.dumps(sentence)), copy.deepcopy(sentence)):
        assert type(moved) is str
        assert moved == "It failed: 1,200 days"
