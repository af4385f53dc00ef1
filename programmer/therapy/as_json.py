"""A therapy as JSON values, units in the keys; and back again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from firmware_protocol.blocks import Bolus, OtherDrug, PatientDose, PeriodicBolus, Step, Therapy
from firmware_protocol.codes import Mode
from firmware_protocol.quantities import Concentration, DailyDose, Duration, Flow
from programmer.jsonable import JsonValue, thousandth

_DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def therapy_json(therapy: Therapy) -> dict[str, JsonValue]:
    """A therapy as JSON values; its lists only where they are not empty."""
    lists: dict[str, Sequence[JsonValue]] = {
        "others": [
            {"drug": other.drug, "concentration_ug_per_ml": other.concentration.value}
            for other in therapy.others
        ],
        "boluses": [
            {
                "flow_nl_per_day": bolus.flow.value,
                "duration_ms": bolus.duration.value,
                "interval_ms": bolus.interval.value,
            }
            for bolus in therapy.boluses
        ],
        "steps": [
            {
                "days": [day for bit, day in enumerate(_DAYS) if step.days >> bit & 1],
                "start_min": step.start,
                "flow_nl_per_day": step.flow.value,
            }
            for step in therapy.steps
        ],
        "patient": [
            {
                "flow_nl_per_day": dose.flow.value,
                "duration_ms": dose.duration.value,
                "lockout_ms": dose.lockout.value,
                "daily_most": dose.daily_most,
            }
            for dose in therapy.patient
        ],
    }
    return {
        "mode": therapy.mode.name.lower(),
        "drug": therapy.drug,
        "concentration_ug_per_ml": therapy.concentration.value,
        "flow_nl_per_day": therapy.flow.value,
        "daily_dose_ug": thousandth(therapy.daily_dose.value),
        **{name: values for name, values in lists.items() if values},
    }


def bolus_json(bolus: Bolus) -> dict[str, JsonValue]:
    """A bolus as JSON values."""
    return {
        "kind": bolus.kind.name.lower(),
        "flow_nl_per_day": bolus.flow.value,
        "duration_ms": bolus.duration.value,
    }


def therapy_of(document: JsonValue) -> Therapy:
    """The therapy that `therapy_json` wrote.

    Raises:
        KeyError, TypeError, ValueError: it is not such a document.
    """
    if not isinstance(document, Mapping):
        raise TypeError(f"{document!r} is no therapy")
    return Therapy(
        mode=Mode[str(document["mode"]).upper()],
        drug=str(document["drug"]),
        concentration=Concentration(_whole(document["concentration_ug_per_ml"])),
        flow=_flow(document),
        daily_dose=DailyDose(_whole(document["daily_dose_ug"], 1_000)),
        others=tuple(
            OtherDrug(str(each["drug"]), Concentration(_whole(each["concentration_ug_per_ml"])))
            for each in _listed(document, "others")
        ),
        boluses=tuple(
            PeriodicBolus(_flow(each), _duration(each, "duration"), _duration(each, "interval"))
            for each in _listed(document, "boluses")
        ),
        steps=tuple(
            Step(_days(each["days"]), _whole(each["start_min"]), _flow(each))
            for each in _listed(document, "steps")
        ),
        patient=tuple(
            PatientDose(
                _flow(each),
                _duration(each, "duration"),
                _duration(each, "lockout"),
                _whole(each["daily_most"]),
            )
            for each in _listed(document, "patient")
        ),
    )


def _listed(document: Mapping[str, JsonValue], name: str) -> Sequence[Mapping[str, JsonValue]]:
    found = document.get(name, ())
    if isinstance(found, str) or not isinstance(found, Sequence):
        raise TypeError(f"{name} is no list")
    items = [each for each in found if isinstance(each, Mapping)]
    if len(items) < len(found):
        raise TypeError(f"{name} holds what is no part of a therapy")
    return items


def _days(names: JsonValue) -> int:
    if isinstance(names, str) or not isinstance(names, Sequence):
        raise TypeError(f"{names!r} are no weekdays")
    return sum(1 << _DAYS.index(str(name)) for name in names)


def _flow(document: Mapping[str, JsonValue]) -> Flow:
    return Flow(_whole(document["flow_nl_per_day"]))


def _duration(document: Mapping[str, JsonValue], name: str) -> Duration:
    return Duration(_whole(document[f"{name}_ms"]))


def _whole(number: JsonValue, scale: int = 1) -> int:
    if isinstance(number, bool) or not isinstance(number, int | float):
        raise TypeError(f"{number!r} is not a number")
    return round(number * scale)
