-- Wireshark dissector for the Thecal rig protocol.
-- Made by python -m firmware_protocol.generate; do not edit.
-- Not a medical device. For test rigs only; never for use with an implanted pump.
local MAX_BODY, CHECK_LENGTH = 253, 5
local FLAGS = "Alarm"
local ENUMS = {
  Kind = {[0] = "REQUEST", [1] = "REPLY", [2] = "REFUSAL", [3] = "NOTICE"},
  RefusalCode = {[1] = "UNSUPPORTED_VERSION", [2] = "UNKNOWN_MESSAGE", [3] = "MALFORMED", [4] = "OUT_OF_RANGE", [5] = "WRONG_BOOT", [6] = "SEQUENCE_REUSED", [7] = "STALE_SEQUENCE", [8] = "DEADLINE_PASSED", [9] = "LEASE_REQUIRED", [10] = "LEASE_HELD", [11] = "WRONG_DEVICE", [12] = "NOTHING_STAGED", [13] = "WRONG_TOKEN", [14] = "WRONG_REVISION", [15] = "INCONSISTENT", [16] = "WRONG_STATE", [17] = "LOG_CURSOR_PASSED", [18] = "STORAGE_FAILED", [19] = "BUSY", [20] = "LOCKED_OUT"},
  PumpState = {[1] = "STOPPED", [2] = "RUNNING", [3] = "UPDATING", [4] = "END_OF_SERVICE", [5] = "TELEMETRY"},
  Mode = {[1] = "CONTINUOUS", [2] = "MINIMUM_RATE", [3] = "PERIODIC_BOLUS", [4] = "FLEX"},
  BolusKind = {[0] = "NONE", [1] = "SINGLE", [2] = "PRIME", [3] = "BRIDGE"},
  Motor = {[0] = "HALTED", [1] = "TURNING", [2] = "STALLED"},
  Alarm = {[1] = "LOW_RESERVOIR", [2] = "ERI", [4] = "MEMORY_ERROR", [256] = "EMPTY_RESERVOIR", [512] = "END_OF_SERVICE", [1024] = "MOTOR_STALL", [2048] = "STOPPED_48_H", [4096] = "CRITICAL_MEMORY_ERROR", [8192] = "LOW_BATTERY_RESET"},
  EventCode = {[0] = "SAMPLE", [1] = "BOOT", [2] = "THERAPY_COMMITTED", [3] = "STOPPED", [4] = "RESUMED", [5] = "ALARM_RAISED", [6] = "ALARM_CLEARED", [7] = "ALARM_SILENCED", [8] = "CLOCK_SET", [9] = "LEASE_EXPIRED", [10] = "STAGE_DISCARDED", [11] = "END_OF_SERVICE", [12] = "ALARM_REARMED", [13] = "PATIENT_DOSE_GIVEN", [14] = "PATIENT_DOSE_REFUSED", [15] = "ZONE_SET", [16] = "BOLUS_STARTED", [17] = "BOLUS_ENDED", [18] = "BOLUS_CUT", [19] = "REFILLED", [20] = "TELEMETRY_ENTERED", [21] = "TELEMETRY_LEFT"},
  BootCause = {[1] = "POWER_ON", [2] = "COMMANDED", [3] = "WATCHDOG", [4] = "LOW_BATTERY"},
  Outcome = {[0] = "NONE", [1] = "APPLIED"},
}
local BLOCKS = {
  Therapy = {{name = "mode", size = 1, enum = "Mode"}, {name = "drug", text = true}, {name = "concentration", size = 4, unit = "µg/mL"}, {name = "flow", size = 4, unit = "nL/day"}, {name = "daily_dose", size = 4, unit = "ng/day"}, {name = "others", records = "OtherDrug"}, {name = "boluses", records = "PeriodicBolus"}, {name = "steps", records = "Step"}, {name = "patient", records = "PatientDose"}},
  OtherDrug = {{name = "drug", text = true}, {name = "concentration", size = 4, unit = "µg/mL"}},
  PeriodicBolus = {{name = "flow", size = 4, unit = "nL/day"}, {name = "duration", size = 4, unit = "ms"}, {name = "interval", size = 4, unit = "ms"}},
  Step = {{name = "days", size = 1}, {name = "start", size = 2, unit = "min"}, {name = "flow", size = 4, unit = "nL/day"}},
  PatientDose = {{name = "flow", size = 4, unit = "nL/day"}, {name = "duration", size = 4, unit = "ms"}, {name = "lockout", size = 4, unit = "ms"}, {name = "daily_most", size = 1}},
  Bolus = {{name = "kind", size = 1, enum = "BolusKind"}, {name = "flow", size = 4, unit = "nL/day"}, {name = "duration", size = 4, unit = "ms"}},
  Refill = {{name = "volume", size = 4, unit = "nL"}},
  PathSegment = {{name = "drug", text = true}, {name = "concentration", size = 4, unit = "µg/mL"}, {name = "volume", size = 4, unit = "nL"}},
  DrugLimit = {{name = "drug", text = true}, {name = "highest_dose", size = 4, unit = "ng/day"}},
  StatusBlock = {{name = "state", size = 1, enum = "PumpState"}, {name = "motor", size = 1, enum = "Motor"}, {name = "alarms", size = 2, enum = "Alarm"}, {name = "silenced", size = 2, enum = "Alarm"}, {name = "revision", size = 4}, {name = "flow", size = 4, unit = "nL/day"}, {name = "reservoir", size = 4, unit = "nL"}, {name = "delivered", size = 8, unit = "nL"}, {name = "battery", size = 2, unit = "mV"}, {name = "battery_percent", size = 1, unit = "%"}, {name = "clock", size = 8, unit = "ms since 1970-01-01 UTC"}, {name = "eri_days", size = 2, unit = "days"}, {name = "eos_days", size = 2, unit = "days"}, {name = "newest_record", size = 4}, {name = "bolus", size = 1, enum = "BolusKind"}, {name = "bolus_left", size = 4, unit = "ms"}},
  LogRecord = {{name = "index", size = 4}, {name = "clock", size = 8, unit = "ms since 1970-01-01 UTC"}, {name = "code", size = 1}, {name = "state", size = 1, enum = "PumpState"}, {name = "detail", size = 4}, {name = "flow", size = 4, unit = "nL/day"}, {name = "reservoir", size = 4, unit = "nL"}, {name = "battery", size = 2, unit = "mV"}, {name = "battery_percent", size = 1, unit = "%"}},
}
-- by kind * 256 + id
local MESSAGES = {
  [1] = {name = "Ping", fields = {{name = "nonce", size = 4}}},
  [257] = {name = "PingReply", fields = {{name = "nonce", size = 4}}},
  [2] = {name = "Identify", fields = {}},
  [258] = {name = "IdentifyReply", fields = {{name = "serial_number", text = true}, {name = "model", text = true}, {name = "firmware", text = true}, {name = "calibration", size = 2}, {name = "capacity", size = 4, unit = "nL"}, {name = "low_reservoir", size = 4, unit = "nL"}, {name = "lowest_flow", size = 4, unit = "nL/day"}, {name = "highest_flow", size = 4, unit = "nL/day"}, {name = "highest_dose", size = 4, unit = "ng/day"}, {name = "quantum", size = 4, unit = "nL"}, {name = "time_scale", size = 4}, {name = "tubing", size = 4, unit = "nL"}, {name = "catheter_nl_per_mm", size = 2, unit = "nL/mm"}, {name = "catheter_mm", size = 2, unit = "mm"}, {name = "drugs", records = "DrugLimit"}}},
  [3] = {name = "ReadStatus", fields = {}},
  [259] = {name = "ReadStatusReply", fields = {{name = "status", block = "StatusBlock"}}},
  [4] = {name = "ReadTherapy", fields = {}},
  [260] = {name = "ReadTherapyReply", fields = {{name = "revision", size = 4}, {name = "digest", size = 4}, {name = "therapy", block = "Therapy"}, {name = "boluses", records = "Bolus"}, {name = "filled", size = 4, unit = "nL"}, {name = "filled_at", size = 8, unit = "ms since 1970-01-01 UTC"}}},
  [7] = {name = "ReadPath", fields = {}},
  [263] = {name = "ReadPathReply", fields = {{name = "segments", records = "PathSegment"}}},
  [5] = {name = "TakeLease", fields = {{name = "serial_number", text = true}, {name = "calibration", size = 2}}},
  [261] = {name = "TakeLeaseReply", fields = {{name = "expires_in", size = 4, unit = "ms"}}},
  [6] = {name = "ReleaseLease", fields = {}},
  [262] = {name = "ReleaseLeaseReply", fields = {}},
  [16] = {name = "StageTherapy", fields = {{name = "transaction", size = 4}, {name = "base_revision", size = 4}, {name = "therapy", block = "Therapy"}, {name = "boluses", records = "Bolus"}, {name = "refills", records = "Refill"}}},
  [272] = {name = "StageTherapyReply", fields = {{name = "transaction", size = 4}, {name = "token", size = 4}, {name = "expires_in", size = 4, unit = "ms"}, {name = "digest", size = 4}, {name = "therapy", block = "Therapy"}, {name = "boluses", records = "Bolus"}, {name = "refills", records = "Refill"}}},
  [17] = {name = "CommitTherapy", fields = {{name = "transaction", size = 4}, {name = "token", size = 4}, {name = "digest", size = 4}}},
  [273] = {name = "CommitTherapyReply", fields = {{name = "transaction", size = 4}, {name = "revision", size = 4}, {name = "digest", size = 4}, {name = "state", size = 1, enum = "PumpState"}}},
  [18] = {name = "AbortStage", fields = {}},
  [274] = {name = "AbortStageReply", fields = {}},
  [19] = {name = "LastTransaction", fields = {}},
  [275] = {name = "LastTransactionReply", fields = {{name = "outcome", size = 1, enum = "Outcome"}, {name = "transaction", size = 4}, {name = "revision", size = 4}, {name = "digest", size = 4}, {name = "applied_at", size = 8, unit = "ms since 1970-01-01 UTC"}, {name = "staged", size = 4}}},
  [20] = {name = "Stop", fields = {}},
  [276] = {name = "StopReply", fields = {{name = "state", size = 1, enum = "PumpState"}}},
  [21] = {name = "Resume", fields = {{name = "revision", size = 4}}},
  [277] = {name = "ResumeReply", fields = {{name = "state", size = 1, enum = "PumpState"}}},
  [22] = {name = "RequestDose", fields = {}},
  [278] = {name = "RequestDoseReply", fields = {{name = "duration", size = 4, unit = "ms"}}},
  [32] = {name = "ReadLog", fields = {{name = "cursor", size = 4}, {name = "count", size = 1}}},
  [288] = {name = "ReadLogReply", fields = {{name = "oldest", size = 4}, {name = "newest", size = 4}, {name = "records", records = "LogRecord"}}},
  [33] = {name = "Subscribe", fields = {{name = "period", size = 4, unit = "ms"}}},
  [289] = {name = "SubscribeReply", fields = {{name = "period", size = 4, unit = "ms"}}},
  [34] = {name = "SilenceAlarms", fields = {{name = "alarms", size = 2, enum = "Alarm"}}},
  [290] = {name = "SilenceAlarmsReply", fields = {{name = "silenced", size = 2, enum = "Alarm"}}},
  [35] = {name = "ReadClock", fields = {}},
  [291] = {name = "ReadClockReply", fields = {{name = "clock", size = 8, unit = "ms since 1970-01-01 UTC"}, {name = "zone", size = 1}}},
  [36] = {name = "SetClock", fields = {{name = "clock", size = 8, unit = "ms since 1970-01-01 UTC"}, {name = "zone", size = 1}}},
  [292] = {name = "SetClockReply", fields = {{name = "before", size = 8, unit = "ms since 1970-01-01 UTC"}, {name = "clock", size = 8, unit = "ms since 1970-01-01 UTC"}, {name = "zone", size = 1}}},
  [37] = {name = "Reset", fields = {}},
  [293] = {name = "ResetReply", fields = {}},
  [48] = {name = "ReadPatient", fields = {}},
  [304] = {name = "ReadPatientReply", fields = {{name = "csf", size = 4, unit = "ng"}, {name = "spasticity", size = 1}}},
  [832] = {name = "Hello", fields = {{name = "serial_number", text = true}, {name = "cause", size = 1, enum = "BootCause"}}},
  [833] = {name = "Telemetry", fields = {{name = "status", block = "StatusBlock"}}},
  [834] = {name = "Event", fields = {{name = "record", block = "LogRecord"}}},
}
local REFUSAL = {name = "Refusal", fields = {{name = "code", size = 1, enum = "RefusalCode"}, {name = "field", size = 1}, {name = "limit", size = 8}, {name = "detail", size = 4}}}

-- Lua 5.1 to 5.4 and no bit library: whichever Lua a Wireshark was built with will do.

local NIBBLE_XOR = {}
for a = 0, 15 do
  for b = 0, 15 do
    local x, value, bit = 0, a * 16 + b, 1
    for shift = 0, 3 do
      local p, q = math.floor(a / 2 ^ shift) % 2, math.floor(b / 2 ^ shift) % 2
      if p ~= q then x = x + bit end
      bit = bit * 2
    end
    NIBBLE_XOR[value] = x
  end
end

local function xor(a, b)
  local result, place = 0, 1
  while a > 0 or b > 0 do
    result = result + NIBBLE_XOR[(a % 16) * 16 + b % 16] * place
    a, b, place = math.floor(a / 16), math.floor(b / 16), place * 16
  end
  return result
end

local CRC_TABLE = {}
for byte = 0, 255 do
  local crc = byte
  for _ = 1, 8 do
    local odd = crc % 2 == 1
    crc = math.floor(crc / 2)
    if odd then crc = xor(crc, 0x82F63B78) end
  end
  CRC_TABLE[byte] = crc
end

local function crc32c(data)
  local crc = 0xFFFFFFFF
  for i = 1, #data do
    crc = xor(math.floor(crc / 256), CRC_TABLE[xor(crc % 256, data:byte(i))])
  end
  return xor(crc, 0xFFFFFFFF)
end

local function hex(number)
  return string.format("%04X%04X", math.floor(number / 65536), number % 65536)
end

-- The content between two delimiters, or nil and why there is none.
local function unframe(body)
  if #body > MAX_BODY then return nil, "longer than the longest frame" end
  if #body < CHECK_LENGTH + 3 then return nil, "too short to be a frame" end
  local got = 0
  for i = #body - CHECK_LENGTH + 1, #body do
    if body:byte(i) < 128 then return nil, "does not end in a check field" end
    got = got * 128 + body:byte(i) % 128
  end
  if got > 0xFFFFFFFF then return nil, "does not end in a check field" end
  local encoded = body:sub(1, #body - CHECK_LENGTH)
  local expected = crc32c(encoded)
  if got ~= expected then
    return nil, "CRC does not match (expected " .. hex(expected) .. ", got " .. hex(got) .. ")"
  end
  local plain, at = {}, 1
  while at <= #encoded do
    local code = encoded:byte(at)
    if at + code - 1 > #encoded then return nil, "not an encoding of any content" end
    for i = at + 1, at + code - 1 do plain[#plain + 1] = string.char(255 - encoded:byte(i)) end
    at = at + code
    if at <= #encoded then plain[#plain + 1] = string.char(255) end
  end
  if plain[1]:byte() ~= #plain - 1 then return nil, "length byte does not match" end
  return table.concat(plain, "", 2)
end

local function integer(data, offset, size)
  local value = 0
  for i = size, 1, -1 do value = value * 256 + data:byte(offset + i) end
  return value
end

local function in_words(field, value)
  local names = ENUMS[field.enum]
  if field.enum == FLAGS then
    local set, bit = {}, 1
    while bit <= value do
      if math.floor(value / bit) % 2 == 1 then set[#set + 1] = names[bit] or tostring(bit) end
      bit = bit * 2
    end
    return #set > 0 and table.concat(set, ", ") or "none"
  end
  if names then return (names[value] or "unknown") .. " (" .. value .. ")" end
  return field.unit and value .. " " .. field.unit or tostring(value)
end

-- Appends to `found` each field at or behind `offset`; gives the offset behind them, or nil
-- where the payload ends inside one.
local function walk_fields(fields, owner, prefix, data, offset, found)
  for _, field in ipairs(fields) do
    local path = prefix .. field.name
    if field.block then
      offset = walk_fields(BLOCKS[field.block], field.block, path .. ".", data, offset, found)
      if not offset then return nil end
    else
      local size = field.size or 1
      if offset + size > #data then return nil end
      local value = integer(data, offset, size)
      local start, words = offset, in_words(field, value)
      offset = offset + size
      if field.text then
        if offset + value > #data then return nil end
        words = data:sub(offset + 1, offset + value)
        size, offset = 1 + value, offset + value
        value = words
      end
      found[#found + 1] = {
        path = path, key = owner .. "." .. field.name, offset = start, size = size,
        value = value, words = words,
      }
      if field.records then
        for i = 0, value - 1 do
          local inside = path .. "." .. i .. "."
          offset = walk_fields(BLOCKS[field.records], field.records, inside, data, offset, found)
          if not offset then return nil end
        end
      end
    end
  end
  return offset
end

-- What stands in a frame's content: its header, the message's name and the payload's fields.
local function walk(content)
  if #content < 17 then return nil, "too short for a header" end
  local version, flags = content:byte(1), content:byte(2)
  local header = {
    major = math.floor(version / 16), minor = version % 16, kind = flags % 4,
    sequence = integer(content, 2, 2), message = content:byte(5), session = integer(content, 5, 4),
    boot = integer(content, 9, 4), stamp = integer(content, 13, 4),
  }
  local message = MESSAGES[header.kind * 256 + header.message]
  if header.kind == 2 then message = REFUSAL end
  local fields = {}
  if not message then return header, "message " .. header.message, fields, "unknown message" end
  local stop = walk_fields(message.fields, message.name, "", content, 17, fields)
  if not stop then return header, message.name, fields, "the payload ends inside a field" end
  local rest = #content - stop
  return header, message.name, fields, rest > 0 and rest .. " bytes behind the last field" or nil
end

if not Proto then return {crc32c = crc32c, unframe = unframe, walk = walk} end

-- Packets are of DLT_USER0 and hold whole frames, with or without delimiters between them.

local thecal = Proto("thecal", "Thecal rig protocol")
local HEADER = {
  {"version", 0, 1, "Version"}, {"flags", 1, 1, "Flags"}, {"sequence", 2, 2, "Sequence"},
  {"message", 4, 1, "Message"}, {"session", 5, 4, "Session"}, {"boot", 9, 4, "Boot id"},
  {"stamp", 13, 4, "Deadline or uptime (ms)"},
}
local UINT = {ProtoField.uint8, ProtoField.uint16, nil, ProtoField.uint32}
UINT[8] = ProtoField.uint64
local HEX = {session = base.HEX, boot = base.HEX, version = base.HEX, message = base.HEX}
local fields = {
  kind = ProtoField.uint8("thecal.kind", "Kind", base.DEC, ENUMS.Kind, 3),
  name = ProtoField.string("thecal.name", "Message name"),
}
for _, entry in ipairs(HEADER) do
  local name, _, size, title = entry[1], entry[2], entry[3], entry[4]
  fields[name] = UINT[size]("thecal." .. name, title, HEX[name] or base.DEC)
end
local function declare(owner, list)
  for _, field in ipairs(list) do
    if not field.block then
      local key = owner .. "." .. field.name
      local make = field.text and ProtoField.string or UINT[field.size or 1]
      fields[key] = make("thecal." .. key, field.name)
    end
  end
end
for name, list in pairs(BLOCKS) do declare(name, list) end
for _, message in pairs(MESSAGES) do declare(message.name, message.fields) end
declare(REFUSAL.name, REFUSAL.fields)
local dropped = ProtoExpert.new(
  "thecal.dropped", "Not a frame", expert.group.CHECKSUM, expert.severity.ERROR)
local doubtful = ProtoExpert.new(
  "thecal.doubtful", "Doubtful payload", expert.group.MALFORMED, expert.severity.WARN)
local list = {}
for _, field in pairs(fields) do list[#list + 1] = field end
thecal.fields = list
thecal.experts = {dropped, doubtful}

local function raw(range) return range:bytes():raw() end

local function dissect_frame(range, tree)
  local branch = tree:add(thecal, range)
  local content, why = unframe(raw(range))
  if not content then
    branch:append_text(": not a frame"):add_proto_expert_info(dropped, why)
    return "not a frame: " .. why
  end
  local header, name, found, doubt = walk(content)
  if not header then
    branch:add_proto_expert_info(doubtful, name)
    return name
  end
  local data = ByteArray.new(content, true):tvb("Content")
  for _, entry in ipairs(HEADER) do
    branch:add_le(fields[entry[1]], data(entry[2], entry[3]))
  end
  branch:add_le(fields.kind, data(1, 1))
  branch:add(fields.name, data(4, 1), name):set_generated()
  for _, item in ipairs(found) do
    local part = data(item.offset, item.size)
    if type(item.value) == "string" then
      branch:add(fields[item.key], part, item.value):set_text(item.path .. ": " .. item.words)
    else
      branch:add_le(fields[item.key], part):set_text(item.path .. ": " .. item.words)
    end
  end
  if doubt then branch:add_proto_expert_info(doubtful, doubt) end
  branch:append_text(": " .. name .. ", sequence " .. header.sequence)
  return name .. " " .. header.sequence
end

function thecal.dissector(buffer, packet, tree)
  packet.cols.protocol = "THECAL"
  local said, start, size = {}, 0, buffer:len()
  local bytes = raw(buffer())
  for at = 0, size do
    if at == size or bytes:byte(at + 1) == 0 then
      if at > start then said[#said + 1] = dissect_frame(buffer(start, at - start), tree) end
      start = at + 1
    end
  end
  packet.cols.info = table.concat(said, "; ")
  return size
end

DissectorTable.get("wtap_encap"):add(wtap.USER0, thecal)
