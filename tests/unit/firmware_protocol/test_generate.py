import json
import re
import shutil
import subprocess
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from firmware_protocol.blocks import BLOCKS, Refusal, Therapy
from firmware_protocol.catalogue import MESSAGES, StageTherapy
from firmware_protocol.codes import Alarm, PumpState, RefusalCode
from firmware_protocol.framing import MAX_CONTENT, MAX_FRAME
from firmware_protocol.generate import __main__ as generate
from firmware_protocol.generate.describe import ENUMERATIONS, macro_name
from firmware_protocol.generate.examples import dialogue
from firmware_protocol.generate.tables import SECTIONS
from firmware_protocol.terms import MAX_LOG_RECORDS, MAX_THERAPY
from tests.unit.firmware_protocol.vectors import BAD, GOOD

GENERATED = generate.ROOT / "generated"
SPECIFICATION = (generate.ROOT / "PROTOCOL.md").read_text(encoding="utf-8")


def program(*names: str) -> str:
    found = next((path for name in names if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip(f"none of {', '.join(names)} is installed here")
    return found


def test_no_generated_file_is_out_of_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert generate.main(["--check"]) == 0, capsys.readouterr().out


def test_every_section_stands_in_the_specification_once() -> None:
    marks = re.findall(r"<!-- generated: (\w+) -->", SPECIFICATION)
    assert sorted(marks) == sorted(SECTIONS)
    assert SPECIFICATION.count("<!-- end generated -->") == len(marks)


@pytest.fixture
def stale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(GENERATED, tmp_path / "generated")
    (tmp_path / "generated" / "thecal.lua").write_text("old")
    (tmp_path / "PROTOCOL.md").write_text(
        SPECIFICATION.replace("| 0 | REQUEST |", "| 9 | REQUEST |"), encoding="utf-8"
    )
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    return tmp_path


def test_check_names_each_file_out_of_date_and_changes_nothing(
    stale: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert generate.main(["--check"]) == 1
    said = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in said] == [
        str(stale / "PROTOCOL.md"),
        str(stale / "generated" / "thecal.lua"),
    ]
    assert (stale / "generated" / "thecal.lua").read_text() == "old"


def test_generating_brings_them_up_to_date(stale: Path) -> None:
    assert generate.main([]) == 0
    assert generate.main(["--check"]) == 0
    assert (stale / "PROTOCOL.md").read_text(encoding="utf-8") == SPECIFICATION


def test_the_specification_names_every_message_field_and_number() -> None:
    for structure in (*MESSAGES, Refusal, *BLOCKS):
        assert structure.__name__ in SPECIFICATION
    kinds: tuple[type[Enum], ...] = (*ENUMERATIONS, RefusalCode)
    for kind in kinds:
        assert all(f"| {member.name} |" in SPECIFICATION for member in kind)


def test_the_worked_example_is_in_the_specification_byte_for_byte() -> None:
    on_one_line = re.sub(r"\s+", " ", SPECIFICATION)
    for _, asked, _, answered in dialogue():
        assert asked.hex(" ").upper() in on_one_line
        assert answered.hex(" ").upper() in on_one_line


C_PROGRAM = r"""
#include <stdio.h>
#include "thecal_protocol.h"

static uint32_t crc(const char *data) {
    uint32_t crc = UINT32_C(0xFFFFFFFF);
    for (; *data; data++) {
        crc ^= (uint8_t)*data;
        for (int i = 0; i < 8; i++)
            crc = crc >> 1 ^ (crc & 1 ? THECAL_CRC_POLYNOMIAL_REFLECTED : 0);
    }
    return ~crc;
}

int main(void) {
    if (crc("123456789") != THECAL_CRC_CHECK) return 1;
@
    return 0;
}
"""


def test_the_c_header_compiles_and_agrees(tmp_path: Path) -> None:
    expected = {
        "MAX_FRAME": MAX_FRAME,
        "MAX_CONTENT": MAX_CONTENT,
        "MAX_LOG_RECORDS": MAX_LOG_RECORDS,
        "STAGE_THERAPY_ID": StageTherapy.ID,
        "STAGE_THERAPY_THERAPY_OFFSET": 8,
        "THERAPY_DRUG_MAX_LENGTH": 24,
        "THERAPY_MAX_SIZE": 293,
        "STAGE_THERAPY_THERAPY_MAX_SIZE": MAX_THERAPY,
        "STATUS_BLOCK_NEWEST_RECORD_OFFSET": 41,
        "SET_CLOCK_CLOCK_MAX": 253_402_300_799_999,
        "READ_LOG_COUNT_MIN": 1,
        "PUMP_STATE_END_OF_SERVICE": PumpState.END_OF_SERVICE,
        **{f"REFUSAL_CODE_{code.name}": code for code in RefusalCode},
        **{f"ALARM_{alarm.name}": alarm for alarm in Alarm},
        **{f"{macro_name(message.__name__)}_ID": message.ID for message in MESSAGES},
    }
    lines = [
        f'    printf("{name} %llu\\n", (unsigned long long)THECAL_{name});' for name in expected
    ]
    source = tmp_path / "check.c"
    source.write_text(C_PROGRAM.replace("@", "\n".join(lines)))
    compiler = program("gcc", "clang", "cc")
    flags = ["-std=c11", "-Wall", "-Wextra", "-Werror", "-pedantic", f"-I{GENERATED}"]
    subprocess.run([compiler, *flags, "-o", tmp_path / "check", source], check=True)
    said = subprocess.run([tmp_path / "check"], check=True, capture_output=True, text=True).stdout
    assert dict(line.split() for line in said.splitlines()) == {
        name: str(int(value)) for name, value in expected.items()
    }


def test_every_macro_of_the_c_header_is_defined_once() -> None:
    names = re.findall(r"#define (\w+)", (GENERATED / "thecal_protocol.h").read_text("utf-8"))
    assert len(set(names)) == len(names)
    assert f"THECAL_{macro_name(Therapy.__name__)}_MODE_OFFSET" in names


LUA_PROGRAM = r"""
local thecal = dofile(arg[1])
for line in io.lines() do
  local body = line:gsub("%x%x", function(pair) return string.char(tonumber(pair, 16)) end)
  local content, why = thecal.unframe(body)
  if not content then
    print("dropped: " .. why)
  else
    local header, name, fields, doubt = thecal.walk(content)
    if not header then
      print("ignored: " .. name)
    else
      local said = {name, header.sequence, header.session, header.boot, header.stamp}
      for _, field in ipairs(fields) do
        local value = field.value
        if type(value) == "number" then value = string.format("%.0f", value) end
        said[#said + 1] = field.path .. "=" .. value
      end
      said[#said + 1] = doubt
      print(table.concat(said, "|"))
    end
  end
end
"""


def dissected(wires: list[str], tmp_path: Path) -> list[str]:
    script = tmp_path / "run.lua"
    script.write_text(LUA_PROGRAM)
    lua = program("lua", "lua5.4", "lua5.3", "lua5.2", "lua5.1", "luajit")
    bodies = "".join(f"{wire[2:-2]}\n" for wire in wires)
    done = subprocess.run(
        [lua, script, GENERATED / "thecal.lua"],
        input=bodies, check=True, capture_output=True, text=True,
    )  # fmt: skip
    return done.stdout.splitlines()


def flat(fields: dict[str, Any], prefix: str = "") -> list[str]:
    lines = []
    for name, value in fields.items():
        if isinstance(value, dict):
            lines += flat(value, f"{prefix}{name}.")
        elif isinstance(value, list):
            lines.append(f"{prefix}{name}={len(value)}")
            for index, item in enumerate(value):
                lines += flat(item, f"{prefix}{name}.{index}.")
        else:
            lines.append(f"{prefix}{name}={value}")
    return lines


def test_the_dissector_reads_every_good_vector(tmp_path: Path) -> None:
    said = dissected([entry["hex"] for entry in GOOD], tmp_path)
    for entry, line in zip(GOOD, said, strict=True):
        header = [str(entry["header"][name]) for name in ("sequence", "session", "boot", "stamp")]
        read = line.split("|")
        wanted = [entry["message"], *header, *flat(entry["fields"])]
        if "newer minor" in entry["name"]:
            wanted.append("2 bytes behind the last field")
        assert read == wanted, entry["name"]


def test_the_dissector_drops_what_a_receiver_drops(tmp_path: Path) -> None:
    said = dissected([entry["hex"] for entry in BAD], tmp_path)
    for entry, line in zip(BAD, said, strict=True):
        assert line.startswith("dropped: ") == ("dropped" in entry), entry["why"]
        assert line.startswith("ignored: ") == (entry.get("ignored") == "NO_HEADER")


def test_the_vectors_are_plain_json_that_any_reader_holds_exactly() -> None:
    text = (GENERATED / "vectors.json").read_text(encoding="ascii")
    numbers: list[int] = []
    json.loads(text, parse_int=lambda digits: numbers.append(int(digits)))
    assert max(numbers) < 1 << 53
