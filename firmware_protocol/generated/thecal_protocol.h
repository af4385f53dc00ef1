/* Numbers of the Thecal rig protocol, version 3.0. C11. PROTOCOL.md says what they mean.
 * Made by python -m firmware_protocol.generate; do not edit.
 * Not a medical device. For test rigs only; never for use with an implanted pump.
 *
 * Offsets count from the start of the payload (of the block); sizes are in bytes; all
 * integers are unsigned and little-endian. Ranges (_MIN, _MAX) are given where they are
 * narrower than the type. A text or list field has no fixed size: _MAX_LENGTH or
 * _MAX_COUNT bounds the length or count byte before it. */
#ifndef THECAL_PROTOCOL_H
#define THECAL_PROTOCOL_H

#include <stdint.h>

#define THECAL_VERSION_MAJOR 3
#define THECAL_VERSION_MINOR 0
#define THECAL_VERSION_BYTE 0x30
#define THECAL_MAX_FRAME 255 /* both delimiters included */
#define THECAL_MAX_CONTENT 246
#define THECAL_MAX_PAYLOAD 229
#define THECAL_CHECK_SIZE 5
#define THECAL_CRC_POLYNOMIAL_REFLECTED UINT32_C(0x82F63B78)
#define THECAL_CRC_CHECK UINT32_C(0xE3069283) /* CRC-32C of "123456789" */
#define THECAL_HEADER_SIZE 17
#define THECAL_HEADER_VERSION_OFFSET 0
#define THECAL_HEADER_FLAGS_OFFSET 1
#define THECAL_HEADER_SEQUENCE_OFFSET 2
#define THECAL_HEADER_MESSAGE_OFFSET 4
#define THECAL_HEADER_SESSION_OFFSET 5
#define THECAL_HEADER_BOOT_OFFSET 9
#define THECAL_HEADER_STAMP_OFFSET 13
#define THECAL_FLAGS_KIND_MASK 0x03
#define THECAL_SEQUENCE_AHEAD 0x8000 /* from here on a sequence number is stale */
#define THECAL_NO_FIELD 0xFF
#define THECAL_KEEP_ALIVE_MS 250 /* How often a lease holder sends something. */
#define THECAL_LEASE_MS 1000 /* How long a lease outlives its holder's last request. */
#define THECAL_REPLY_MS 100 /* How soon a rig answers a request it has received. */
#define THECAL_STAGE_MS 120000 /* How long a staged therapy can be committed. */
#define THECAL_UPDATE_MS 400 /* How long a pump stays UPDATING, at the most. */
#define THECAL_TELEMETRY_MIN_MS 5
#define THECAL_TELEMETRY_MAX_MS 60000
#define THECAL_SESSIONS_KEPT 4 /* How many sessions' last replies a rig keeps, at the least. */
#define THECAL_MAX_LOG_RECORDS 7 /* The most log records in one reply. */
#define THECAL_MAX_STEPS 24 /* The most steps of a flex therapy. */
#define THECAL_MAX_STEPS_A_DAY 13 /* The most steps of a flex therapy on any one weekday. */
#define THECAL_MAX_THERAPY 198 /* The most bytes of a therapy in a message: what the longest message that holds one leaves. */
#define THECAL_ZONE_UTC 48 /* The zone that is UTC; zones count quarter hours from it, eastward. */
#define THECAL_CRITICAL_ALARMS 0x3F00

/* What a frame is; it also tells who sent it. */
enum thecal_kind {
    THECAL_KIND_REQUEST = 0, /* programmer to rig */
    THECAL_KIND_REPLY = 1, /* rig to programmer: the request was done */
    THECAL_KIND_REFUSAL = 2, /* rig to programmer: the request was not done, and why */
    THECAL_KIND_NOTICE = 3, /* rig to programmer, unasked */
};

/* Why a request was not done. A refused request has no effect. */
enum thecal_refusal_code {
    THECAL_REFUSAL_CODE_UNSUPPORTED_VERSION = 1, /* another major version; the refusal carries the rig's in its header */
    THECAL_REFUSAL_CODE_UNKNOWN_MESSAGE = 2, /* no such message here */
    THECAL_REFUSAL_CODE_MALFORMED = 3, /* payload too short or too long, text too long or not printable, or a list too long */
    THECAL_REFUSAL_CODE_OUT_OF_RANGE = 4, /* a field is outside its stated range or the rig's hard limit; field and limit are given */
    THECAL_REFUSAL_CODE_WRONG_BOOT = 5, /* the boot id is not this boot's: the rig was reset since */
    THECAL_REFUSAL_CODE_SEQUENCE_REUSED = 6, /* the sequence number was used for another request */
    THECAL_REFUSAL_CODE_STALE_SEQUENCE = 7, /* the sequence number is older than the last one */
    THECAL_REFUSAL_CODE_DEADLINE_PASSED = 8, /* the request came after its deadline; detail: that deadline */
    THECAL_REFUSAL_CODE_LEASE_REQUIRED = 9, /* this session does not hold the lease */
    THECAL_REFUSAL_CODE_LEASE_HELD = 10, /* another session holds the lease; detail: that session */
    THECAL_REFUSAL_CODE_WRONG_DEVICE = 11, /* serial number or calibration constant are not this rig's */
    THECAL_REFUSAL_CODE_NOTHING_STAGED = 12, /* there is no staged therapy, or it expired */
    THECAL_REFUSAL_CODE_WRONG_TOKEN = 13, /* the token, transaction or digest is not that of the staged therapy */
    THECAL_REFUSAL_CODE_WRONG_REVISION = 14, /* the therapy has changed since; detail: the revision in force */
    THECAL_REFUSAL_CODE_INCONSISTENT = 15, /* the parts of the therapy do not belong together; §5.1 says what limit and detail mean */
    THECAL_REFUSAL_CODE_WRONG_STATE = 16, /* not possible in the pump's present state; detail: that state */
    THECAL_REFUSAL_CODE_LOG_CURSOR_PASSED = 17, /* records before the oldest one are gone; detail: the oldest index */
    THECAL_REFUSAL_CODE_STORAGE_FAILED = 18, /* non-volatile storage could not be written; nothing was changed */
    THECAL_REFUSAL_CODE_BUSY = 19, /* the rig cannot do this now; ask again */
    THECAL_REFUSAL_CODE_LOCKED_OUT = 20, /* too soon for another patient dose; detail: seconds of rig clock left, begun ones counted */
};

/* What the pump does. */
enum thecal_pump_state {
    THECAL_PUMP_STATE_STOPPED = 1, /* nothing is delivered until a Resume */
    THECAL_PUMP_STATE_RUNNING = 2, /* the therapy is being executed */
    THECAL_PUMP_STATE_UPDATING = 3, /* halted while a committed therapy is put into effect; RUNNING follows by itself */
    THECAL_PUMP_STATE_END_OF_SERVICE = 4, /* the battery is at its end: stopped for good */
    THECAL_PUMP_STATE_TELEMETRY = 5, /* nothing is delivered until a ReadTherapy: interference met a sounding alarm */
};

/* How a therapy delivers. */
enum thecal_mode {
    THECAL_MODE_CONTINUOUS = 1, /* the same flow all day */
    THECAL_MODE_MINIMUM_RATE = 2, /* the rig's lowest flow, so that the catheter stays open */
    THECAL_MODE_PERIODIC_BOLUS = 3, /* a background flow, and a bolus at a regular interval */
    THECAL_MODE_FLEX = 4, /* steps at times of the day, by weekday */
};

/* What a bolus is for. It flows instead of the programme, which then goes on. */
enum thecal_bolus_kind {
    THECAL_BOLUS_KIND_NONE = 0, /* no bolus */
    THECAL_BOLUS_KIND_SINGLE = 1, /* an extra dose */
    THECAL_BOLUS_KIND_PRIME = 2, /* fills an empty tubing and catheter */
    THECAL_BOLUS_KIND_BRIDGE = 3, /* pushes the drug of the last filling out at its own right flow */
};

/* What the motor does. */
enum thecal_motor {
    THECAL_MOTOR_HALTED = 0,
    THECAL_MOTOR_TURNING = 1,
    THECAL_MOTOR_STALLED = 2, /* should turn and does not, as in a strong magnetic field */
};

/* Alarm conditions, one bit each. */
enum thecal_alarm {
    THECAL_ALARM_LOW_RESERVOIR = 0x0001, /* computed reservoir at or below the threshold */
    THECAL_ALARM_ERI = 0x0002, /* elective replacement indicator: END_OF_SERVICE follows in 90 days */
    THECAL_ALARM_MEMORY_ERROR = 0x0004, /* one of two stored copies was bad */
    THECAL_ALARM_EMPTY_RESERVOIR = 0x0100, /* computed reservoir is zero: nothing is delivered */
    THECAL_ALARM_END_OF_SERVICE = 0x0200, /* the pump has stopped for good */
    THECAL_ALARM_MOTOR_STALL = 0x0400, /* the motor should turn and does not */
    THECAL_ALARM_STOPPED_48_H = 0x0800, /* stopped for 48 h of rig clock or longer */
    THECAL_ALARM_CRITICAL_MEMORY_ERROR = 0x1000, /* no stored therapy could be read: the pump is stopped */
    THECAL_ALARM_LOW_BATTERY_RESET = 0x2000, /* the last boot was caused by low battery voltage */
};

/* What a log record records. */
enum thecal_event_code {
    THECAL_EVENT_CODE_SAMPLE = 0, /* a periodic sample */
    THECAL_EVENT_CODE_BOOT = 1, /* the rig started; detail: boot cause */
    THECAL_EVENT_CODE_THERAPY_COMMITTED = 2, /* detail: the new revision */
    THECAL_EVENT_CODE_STOPPED = 3, /* delivery was stopped by a Stop */
    THECAL_EVENT_CODE_RESUMED = 4, /* delivery was resumed by a Resume */
    THECAL_EVENT_CODE_ALARM_RAISED = 5, /* detail: the alarm bit */
    THECAL_EVENT_CODE_ALARM_CLEARED = 6, /* detail: the alarm bit */
    THECAL_EVENT_CODE_ALARM_SILENCED = 7, /* detail: the alarm bits silenced */
    THECAL_EVENT_CODE_CLOCK_SET = 8, /* detail: seconds by which the clock moved, two's complement */
    THECAL_EVENT_CODE_LEASE_EXPIRED = 9, /* a holder fell silent; detail: its session */
    THECAL_EVENT_CODE_STAGE_DISCARDED = 10, /* a staged therapy was dropped without a commit; detail: its transaction */
    THECAL_EVENT_CODE_END_OF_SERVICE = 11, /* the pump stopped for good */
    THECAL_EVENT_CODE_ALARM_REARMED = 12, /* a silenced alarm sounds again; detail: the alarm bits */
    THECAL_EVENT_CODE_PATIENT_DOSE_GIVEN = 13, /* a patient dose began; detail: its length in seconds, begun ones counted */
    THECAL_EVENT_CODE_PATIENT_DOSE_REFUSED = 14, /* a patient dose was asked for and not given; detail: seconds left of a lockout, or 0 */
    THECAL_EVENT_CODE_ZONE_SET = 15, /* the zone was changed by a SetClock; detail: the new zone */
    THECAL_EVENT_CODE_BOLUS_STARTED = 16, /* a bolus began, or a held one goes on; detail: its kind */
    THECAL_EVENT_CODE_BOLUS_ENDED = 17, /* a bolus was delivered; detail: its kind */
    THECAL_EVENT_CODE_BOLUS_CUT = 18, /* a bolus was ended before its time; detail: nL of it not delivered */
    THECAL_EVENT_CODE_REFILLED = 19, /* the reservoir was refilled; detail: nL in it */
    THECAL_EVENT_CODE_TELEMETRY_ENTERED = 20, /* interference met a sounding alarm: the pump went into TELEMETRY */
    THECAL_EVENT_CODE_TELEMETRY_LEFT = 21, /* an interrogation ended TELEMETRY */
};

/* Why the rig started. */
enum thecal_boot_cause {
    THECAL_BOOT_CAUSE_POWER_ON = 1,
    THECAL_BOOT_CAUSE_COMMANDED = 2,
    THECAL_BOOT_CAUSE_WATCHDOG = 3,
    THECAL_BOOT_CAUSE_LOW_BATTERY = 4,
};

/* What a LastTransaction reports. */
enum thecal_outcome {
    THECAL_OUTCOME_NONE = 0, /* no therapy was ever committed */
    THECAL_OUTCOME_APPLIED = 1, /* the transaction named was applied */
};

/* block Therapy: What the pump is programmed to deliver. §5.1 says what must agree. */
#define THECAL_THERAPY_MIN_SIZE 18
#define THECAL_THERAPY_MAX_SIZE 293
#define THECAL_THERAPY_MODE_OFFSET 0 /* how it delivers */
#define THECAL_THERAPY_MODE_SIZE 1
#define THECAL_THERAPY_DRUG_OFFSET 1 /* primary drug */
#define THECAL_THERAPY_DRUG_MAX_LENGTH 24
#define THECAL_THERAPY_CONCENTRATION_SIZE 4
#define THECAL_THERAPY_CONCENTRATION_MIN UINT32_C(1)
#define THECAL_THERAPY_CONCENTRATION_MAX UINT32_C(1000000)
#define THECAL_THERAPY_FLOW_SIZE 4
#define THECAL_THERAPY_FLOW_MAX UINT32_C(100000000)
#define THECAL_THERAPY_DAILY_DOSE_SIZE 4
#define THECAL_THERAPY_DAILY_DOSE_MAX UINT32_C(4000000000)
#define THECAL_THERAPY_OTHERS_MAX_COUNT 2
#define THECAL_THERAPY_BOLUSES_MAX_COUNT 1
#define THECAL_THERAPY_STEPS_MAX_COUNT 24
#define THECAL_THERAPY_PATIENT_MAX_COUNT 1

/* block OtherDrug: Another drug of a mixture. Its dose follows from the flow. */
#define THECAL_OTHER_DRUG_MIN_SIZE 5
#define THECAL_OTHER_DRUG_MAX_SIZE 29
#define THECAL_OTHER_DRUG_DRUG_OFFSET 0 /* its name */
#define THECAL_OTHER_DRUG_DRUG_MAX_LENGTH 24
#define THECAL_OTHER_DRUG_CONCENTRATION_SIZE 4
#define THECAL_OTHER_DRUG_CONCENTRATION_MIN UINT32_C(1)
#define THECAL_OTHER_DRUG_CONCENTRATION_MAX UINT32_C(1000000)

/* block PeriodicBolus: A bolus at a regular interval: the background flows until the last `duration` of each. */
#define THECAL_PERIODIC_BOLUS_SIZE 12
#define THECAL_PERIODIC_BOLUS_FLOW_OFFSET 0 /* during the bolus, instead of the background */
#define THECAL_PERIODIC_BOLUS_FLOW_SIZE 4
#define THECAL_PERIODIC_BOLUS_FLOW_MAX UINT32_C(100000000)
#define THECAL_PERIODIC_BOLUS_DURATION_OFFSET 4 /* of the bolus */
#define THECAL_PERIODIC_BOLUS_DURATION_SIZE 4
#define THECAL_PERIODIC_BOLUS_DURATION_MIN UINT32_C(1)
#define THECAL_PERIODIC_BOLUS_INTERVAL_OFFSET 8 /* from one bolus to the next */
#define THECAL_PERIODIC_BOLUS_INTERVAL_SIZE 4
#define THECAL_PERIODIC_BOLUS_INTERVAL_MIN UINT32_C(1)

/* block Step: A flow from a time of the day on, until the next step's time. */
#define THECAL_STEP_SIZE 7
#define THECAL_STEP_DAYS_OFFSET 0 /* weekdays, one bit each; bit 0: Monday */
#define THECAL_STEP_DAYS_SIZE 1
#define THECAL_STEP_DAYS_MIN UINT32_C(1)
#define THECAL_STEP_DAYS_MAX UINT32_C(127)
#define THECAL_STEP_START_OFFSET 1 /* local time of day */
#define THECAL_STEP_START_SIZE 2
#define THECAL_STEP_START_MAX UINT32_C(1439)
#define THECAL_STEP_FLOW_OFFSET 3 /* from then on */
#define THECAL_STEP_FLOW_SIZE 4
#define THECAL_STEP_FLOW_MAX UINT32_C(100000000)

/* block PatientDose: A dose that the patient may ask for. */
#define THECAL_PATIENT_DOSE_SIZE 13
#define THECAL_PATIENT_DOSE_FLOW_OFFSET 0 /* during the dose, where the programme's is lower */
#define THECAL_PATIENT_DOSE_FLOW_SIZE 4
#define THECAL_PATIENT_DOSE_FLOW_MAX UINT32_C(100000000)
#define THECAL_PATIENT_DOSE_DURATION_OFFSET 4 /* of the dose */
#define THECAL_PATIENT_DOSE_DURATION_SIZE 4
#define THECAL_PATIENT_DOSE_DURATION_MIN UINT32_C(1)
#define THECAL_PATIENT_DOSE_LOCKOUT_OFFSET 8 /* from one start to the next, at least */
#define THECAL_PATIENT_DOSE_LOCKOUT_SIZE 4
#define THECAL_PATIENT_DOSE_LOCKOUT_MIN UINT32_C(1)
#define THECAL_PATIENT_DOSE_DAILY_MOST_OFFSET 12 /* starts in any 24 h */
#define THECAL_PATIENT_DOSE_DAILY_MOST_SIZE 1
#define THECAL_PATIENT_DOSE_DAILY_MOST_MIN UINT32_C(1)

/* block Bolus: A flow that for its time takes the place of the programme's. §5.4 */
#define THECAL_BOLUS_SIZE 9
#define THECAL_BOLUS_KIND_OFFSET 0 /* what it is for; not NONE */
#define THECAL_BOLUS_KIND_SIZE 1
#define THECAL_BOLUS_FLOW_OFFSET 1 /* during the bolus */
#define THECAL_BOLUS_FLOW_SIZE 4
#define THECAL_BOLUS_FLOW_MAX UINT32_C(100000000)
#define THECAL_BOLUS_DURATION_OFFSET 5 /* of delivery */
#define THECAL_BOLUS_DURATION_SIZE 4
#define THECAL_BOLUS_DURATION_MIN UINT32_C(1)

/* block Refill: A filling of the reservoir. §5.5 */
#define THECAL_REFILL_SIZE 4
#define THECAL_REFILL_VOLUME_OFFSET 0 /* in the reservoir after it */
#define THECAL_REFILL_VOLUME_SIZE 4
#define THECAL_REFILL_VOLUME_MAX UINT32_C(100000000)

/* block PathSegment: A stretch of tubing or catheter that holds one drug. */
#define THECAL_PATH_SEGMENT_MIN_SIZE 9
#define THECAL_PATH_SEGMENT_MAX_SIZE 33
#define THECAL_PATH_SEGMENT_DRUG_OFFSET 0 /* primary drug */
#define THECAL_PATH_SEGMENT_DRUG_MAX_LENGTH 24
#define THECAL_PATH_SEGMENT_CONCENTRATION_SIZE 4
#define THECAL_PATH_SEGMENT_CONCENTRATION_MIN UINT32_C(1)
#define THECAL_PATH_SEGMENT_CONCENTRATION_MAX UINT32_C(1000000)
#define THECAL_PATH_SEGMENT_VOLUME_SIZE 4
#define THECAL_PATH_SEGMENT_VOLUME_MAX UINT32_C(100000000)

/* block DrugLimit: A rig's hard limit for one drug. */
#define THECAL_DRUG_LIMIT_MIN_SIZE 5
#define THECAL_DRUG_LIMIT_MAX_SIZE 29
#define THECAL_DRUG_LIMIT_DRUG_OFFSET 0 /* its name */
#define THECAL_DRUG_LIMIT_DRUG_MAX_LENGTH 24
#define THECAL_DRUG_LIMIT_HIGHEST_DOSE_SIZE 4
#define THECAL_DRUG_LIMIT_HIGHEST_DOSE_MAX UINT32_C(4000000000)

/* block StatusBlock: What the rig is doing now. */
#define THECAL_STATUS_BLOCK_SIZE 50
#define THECAL_STATUS_BLOCK_STATE_OFFSET 0 /* what the pump does */
#define THECAL_STATUS_BLOCK_STATE_SIZE 1
#define THECAL_STATUS_BLOCK_MOTOR_OFFSET 1 /* what the motor does */
#define THECAL_STATUS_BLOCK_MOTOR_SIZE 1
#define THECAL_STATUS_BLOCK_ALARMS_OFFSET 2 /* alarms active */
#define THECAL_STATUS_BLOCK_ALARMS_SIZE 2
#define THECAL_STATUS_BLOCK_ALARMS_MAX UINT32_C(16135)
#define THECAL_STATUS_BLOCK_SILENCED_OFFSET 4 /* of these, silenced */
#define THECAL_STATUS_BLOCK_SILENCED_SIZE 2
#define THECAL_STATUS_BLOCK_SILENCED_MAX UINT32_C(16135)
#define THECAL_STATUS_BLOCK_REVISION_OFFSET 6 /* revision of the therapy in force */
#define THECAL_STATUS_BLOCK_REVISION_SIZE 4
#define THECAL_STATUS_BLOCK_FLOW_OFFSET 10 /* flow at this moment; 0 unless delivering */
#define THECAL_STATUS_BLOCK_FLOW_SIZE 4
#define THECAL_STATUS_BLOCK_FLOW_MAX UINT32_C(100000000)
#define THECAL_STATUS_BLOCK_RESERVOIR_OFFSET 14 /* computed reservoir volume */
#define THECAL_STATUS_BLOCK_RESERVOIR_SIZE 4
#define THECAL_STATUS_BLOCK_RESERVOIR_MAX UINT32_C(100000000)
#define THECAL_STATUS_BLOCK_DELIVERED_OFFSET 18 /* delivered since manufacture */
#define THECAL_STATUS_BLOCK_DELIVERED_SIZE 8
#define THECAL_STATUS_BLOCK_DELIVERED_MAX UINT64_C(1000000000000)
#define THECAL_STATUS_BLOCK_BATTERY_OFFSET 26 /* battery voltage */
#define THECAL_STATUS_BLOCK_BATTERY_SIZE 2
#define THECAL_STATUS_BLOCK_BATTERY_PERCENT_OFFSET 28 /* battery charge left */
#define THECAL_STATUS_BLOCK_BATTERY_PERCENT_SIZE 1
#define THECAL_STATUS_BLOCK_BATTERY_PERCENT_MAX UINT32_C(100)
#define THECAL_STATUS_BLOCK_CLOCK_OFFSET 29 /* rig clock */
#define THECAL_STATUS_BLOCK_CLOCK_SIZE 8
#define THECAL_STATUS_BLOCK_CLOCK_MAX UINT64_C(253402300799999)
#define THECAL_STATUS_BLOCK_ERI_DAYS_OFFSET 37 /* until ERI at the present rate; 0: reached */
#define THECAL_STATUS_BLOCK_ERI_DAYS_SIZE 2
#define THECAL_STATUS_BLOCK_EOS_DAYS_OFFSET 39 /* until END_OF_SERVICE; 0: reached */
#define THECAL_STATUS_BLOCK_EOS_DAYS_SIZE 2
#define THECAL_STATUS_BLOCK_NEWEST_RECORD_OFFSET 41 /* index of the newest log record; 0: none */
#define THECAL_STATUS_BLOCK_NEWEST_RECORD_SIZE 4
#define THECAL_STATUS_BLOCK_BOLUS_OFFSET 45 /* which bolus runs or waits */
#define THECAL_STATUS_BLOCK_BOLUS_SIZE 1
#define THECAL_STATUS_BLOCK_BOLUS_LEFT_OFFSET 46 /* of delivery until its end; 0: no bolus */
#define THECAL_STATUS_BLOCK_BOLUS_LEFT_SIZE 4

/* block LogRecord: One record of the rig's log: an event or a sample, always with the values of its moment. */
#define THECAL_LOG_RECORD_SIZE 29
#define THECAL_LOG_RECORD_INDEX_OFFSET 0 /* position in the log, from 1, without gaps */
#define THECAL_LOG_RECORD_INDEX_SIZE 4
#define THECAL_LOG_RECORD_INDEX_MIN UINT32_C(1)
#define THECAL_LOG_RECORD_CLOCK_OFFSET 4 /* rig clock */
#define THECAL_LOG_RECORD_CLOCK_SIZE 8
#define THECAL_LOG_RECORD_CLOCK_MAX UINT64_C(253402300799999)
#define THECAL_LOG_RECORD_CODE_OFFSET 12 /* EventCode; unknown ones are kept as numbers */
#define THECAL_LOG_RECORD_CODE_SIZE 1
#define THECAL_LOG_RECORD_STATE_OFFSET 13 /* what the pump did */
#define THECAL_LOG_RECORD_STATE_SIZE 1
#define THECAL_LOG_RECORD_DETAIL_OFFSET 14 /* see EventCode */
#define THECAL_LOG_RECORD_DETAIL_SIZE 4
#define THECAL_LOG_RECORD_FLOW_OFFSET 18 /* flow at that moment */
#define THECAL_LOG_RECORD_FLOW_SIZE 4
#define THECAL_LOG_RECORD_FLOW_MAX UINT32_C(100000000)
#define THECAL_LOG_RECORD_RESERVOIR_OFFSET 22 /* computed reservoir volume */
#define THECAL_LOG_RECORD_RESERVOIR_SIZE 4
#define THECAL_LOG_RECORD_RESERVOIR_MAX UINT32_C(100000000)
#define THECAL_LOG_RECORD_BATTERY_OFFSET 26 /* battery voltage */
#define THECAL_LOG_RECORD_BATTERY_SIZE 2
#define THECAL_LOG_RECORD_BATTERY_PERCENT_OFFSET 28 /* battery charge left */
#define THECAL_LOG_RECORD_BATTERY_PERCENT_SIZE 1
#define THECAL_LOG_RECORD_BATTERY_PERCENT_MAX UINT32_C(100)

/* request Ping: Asks whether somebody is there. */
#define THECAL_PING_ID 0x01
#define THECAL_PING_SIZE 4
#define THECAL_PING_NONCE_OFFSET 0 /* any number */
#define THECAL_PING_NONCE_SIZE 4

/* reply PingReply: The same number back. */
#define THECAL_PING_REPLY_ID 0x01
#define THECAL_PING_REPLY_SIZE 4
#define THECAL_PING_REPLY_NONCE_OFFSET 0 /* the number of the request */
#define THECAL_PING_REPLY_NONCE_SIZE 4

/* request Identify: Asks who the rig is. Its reply's header tells the boot id. */
#define THECAL_IDENTIFY_ID 0x02
#define THECAL_IDENTIFY_SIZE 0

/* reply IdentifyReply: Who the rig is and its own hard limits; these do not change while it is on. */
#define THECAL_IDENTIFY_REPLY_ID 0x02
#define THECAL_IDENTIFY_REPLY_MIN_SIZE 42
#define THECAL_IDENTIFY_REPLY_MAX_SIZE 214
#define THECAL_IDENTIFY_REPLY_SERIAL_NUMBER_OFFSET 0 /* unique to the rig */
#define THECAL_IDENTIFY_REPLY_SERIAL_NUMBER_MAX_LENGTH 16
#define THECAL_IDENTIFY_REPLY_MODEL_MAX_LENGTH 24
#define THECAL_IDENTIFY_REPLY_FIRMWARE_MAX_LENGTH 16
#define THECAL_IDENTIFY_REPLY_CALIBRATION_SIZE 2
#define THECAL_IDENTIFY_REPLY_CALIBRATION_MIN UINT32_C(1)
#define THECAL_IDENTIFY_REPLY_CALIBRATION_MAX UINT32_C(9999)
#define THECAL_IDENTIFY_REPLY_CAPACITY_SIZE 4
#define THECAL_IDENTIFY_REPLY_CAPACITY_MAX UINT32_C(100000000)
#define THECAL_IDENTIFY_REPLY_LOW_RESERVOIR_SIZE 4
#define THECAL_IDENTIFY_REPLY_LOW_RESERVOIR_MAX UINT32_C(100000000)
#define THECAL_IDENTIFY_REPLY_LOWEST_FLOW_SIZE 4
#define THECAL_IDENTIFY_REPLY_LOWEST_FLOW_MAX UINT32_C(100000000)
#define THECAL_IDENTIFY_REPLY_HIGHEST_FLOW_SIZE 4
#define THECAL_IDENTIFY_REPLY_HIGHEST_FLOW_MAX UINT32_C(100000000)
#define THECAL_IDENTIFY_REPLY_HIGHEST_DOSE_SIZE 4
#define THECAL_IDENTIFY_REPLY_HIGHEST_DOSE_MAX UINT32_C(4000000000)
#define THECAL_IDENTIFY_REPLY_QUANTUM_SIZE 4
#define THECAL_IDENTIFY_REPLY_QUANTUM_MIN UINT32_C(1)
#define THECAL_IDENTIFY_REPLY_QUANTUM_MAX UINT32_C(1000000)
#define THECAL_IDENTIFY_REPLY_TIME_SCALE_SIZE 4
#define THECAL_IDENTIFY_REPLY_TIME_SCALE_MIN UINT32_C(1)
#define THECAL_IDENTIFY_REPLY_TUBING_SIZE 4
#define THECAL_IDENTIFY_REPLY_TUBING_MAX UINT32_C(10000000)
#define THECAL_IDENTIFY_REPLY_CATHETER_NL_PER_MM_SIZE 2
#define THECAL_IDENTIFY_REPLY_CATHETER_MM_SIZE 2
#define THECAL_IDENTIFY_REPLY_DRUGS_MAX_COUNT 4

/* request ReadStatus: Reads what the rig is doing. */
#define THECAL_READ_STATUS_ID 0x03
#define THECAL_READ_STATUS_SIZE 0

/* reply ReadStatusReply: The status at the moment of the reply. */
#define THECAL_READ_STATUS_REPLY_ID 0x03
#define THECAL_READ_STATUS_REPLY_SIZE 50
#define THECAL_READ_STATUS_REPLY_STATUS_OFFSET 0 /* the status */
#define THECAL_READ_STATUS_REPLY_STATUS_SIZE 50

/* request ReadTherapy: Reads the therapy in force back from non-volatile storage: the interrogation. */
#define THECAL_READ_THERAPY_ID 0x04
#define THECAL_READ_THERAPY_SIZE 0

/* reply ReadTherapyReply: The therapy in force. */
#define THECAL_READ_THERAPY_REPLY_ID 0x04
#define THECAL_READ_THERAPY_REPLY_MIN_SIZE 39
#define THECAL_READ_THERAPY_REPLY_MAX_SIZE 228
#define THECAL_READ_THERAPY_REPLY_REVISION_OFFSET 0 /* counts commits */
#define THECAL_READ_THERAPY_REPLY_REVISION_SIZE 4
#define THECAL_READ_THERAPY_REPLY_DIGEST_OFFSET 4 /* CRC-32C of the therapy's bytes */
#define THECAL_READ_THERAPY_REPLY_DIGEST_SIZE 4
#define THECAL_READ_THERAPY_REPLY_THERAPY_OFFSET 8 /* the therapy */
#define THECAL_READ_THERAPY_REPLY_THERAPY_MAX_SIZE 198
#define THECAL_READ_THERAPY_REPLY_BOLUSES_MAX_COUNT 1
#define THECAL_READ_THERAPY_REPLY_FILLED_SIZE 4
#define THECAL_READ_THERAPY_REPLY_FILLED_MAX UINT32_C(100000000)
#define THECAL_READ_THERAPY_REPLY_FILLED_AT_SIZE 8
#define THECAL_READ_THERAPY_REPLY_FILLED_AT_MAX UINT64_C(253402300799999)

/* request ReadPath: Reads what tubing and catheter hold. */
#define THECAL_READ_PATH_ID 0x07
#define THECAL_READ_PATH_SIZE 0

/* reply ReadPathReply: What the rig computes to be in the path, from the reservoir's side to the tip. */
#define THECAL_READ_PATH_REPLY_ID 0x07
#define THECAL_READ_PATH_REPLY_MIN_SIZE 1
#define THECAL_READ_PATH_REPLY_MAX_SIZE 199
#define THECAL_READ_PATH_REPLY_SEGMENTS_OFFSET 0 /* the stretches */
#define THECAL_READ_PATH_REPLY_SEGMENTS_MAX_COUNT 6

/* request TakeLease: Takes the right to change the rig, or keeps it. Binds the session to this very rig. */
#define THECAL_TAKE_LEASE_ID 0x05
#define THECAL_TAKE_LEASE_MIN_SIZE 3
#define THECAL_TAKE_LEASE_MAX_SIZE 19
#define THECAL_TAKE_LEASE_SERIAL_NUMBER_OFFSET 0 /* that of the rig meant */
#define THECAL_TAKE_LEASE_SERIAL_NUMBER_MAX_LENGTH 16
#define THECAL_TAKE_LEASE_CALIBRATION_SIZE 2
#define THECAL_TAKE_LEASE_CALIBRATION_MIN UINT32_C(1)
#define THECAL_TAKE_LEASE_CALIBRATION_MAX UINT32_C(9999)

/* reply TakeLeaseReply: The lease is this session's; any later request of the session renews it. */
#define THECAL_TAKE_LEASE_REPLY_ID 0x05
#define THECAL_TAKE_LEASE_REPLY_SIZE 4
#define THECAL_TAKE_LEASE_REPLY_EXPIRES_IN_OFFSET 0 /* unless renewed */
#define THECAL_TAKE_LEASE_REPLY_EXPIRES_IN_SIZE 4

/* request ReleaseLease: Gives the lease back. A staged therapy is discarded. */
#define THECAL_RELEASE_LEASE_ID 0x06
#define THECAL_RELEASE_LEASE_SIZE 0

/* reply ReleaseLeaseReply: The lease is free. */
#define THECAL_RELEASE_LEASE_REPLY_ID 0x06
#define THECAL_RELEASE_LEASE_REPLY_SIZE 0

/* request StageTherapy: Offers a whole change. Nothing changes yet; an earlier staged one is discarded. */
#define THECAL_STAGE_THERAPY_ID 0x10
#define THECAL_STAGE_THERAPY_MIN_SIZE 28
#define THECAL_STAGE_THERAPY_MAX_SIZE 221
#define THECAL_STAGE_THERAPY_TRANSACTION_OFFSET 0 /* chosen by the programmer, unique to this change */
#define THECAL_STAGE_THERAPY_TRANSACTION_SIZE 4
#define THECAL_STAGE_THERAPY_TRANSACTION_MIN UINT32_C(1)
#define THECAL_STAGE_THERAPY_BASE_REVISION_OFFSET 4 /* the revision that is to be replaced */
#define THECAL_STAGE_THERAPY_BASE_REVISION_SIZE 4
#define THECAL_STAGE_THERAPY_THERAPY_OFFSET 8 /* the therapy */
#define THECAL_STAGE_THERAPY_THERAPY_MAX_SIZE 198
#define THECAL_STAGE_THERAPY_BOLUSES_MAX_COUNT 1
#define THECAL_STAGE_THERAPY_REFILLS_MAX_COUNT 1

/* reply StageTherapyReply: The change as the rig parsed it, and what is needed to commit it. */
#define THECAL_STAGE_THERAPY_REPLY_ID 0x10
#define THECAL_STAGE_THERAPY_REPLY_MIN_SIZE 36
#define THECAL_STAGE_THERAPY_REPLY_MAX_SIZE 229
#define THECAL_STAGE_THERAPY_REPLY_TRANSACTION_OFFSET 0 /* that of the request */
#define THECAL_STAGE_THERAPY_REPLY_TRANSACTION_SIZE 4
#define THECAL_STAGE_THERAPY_REPLY_TRANSACTION_MIN UINT32_C(1)
#define THECAL_STAGE_THERAPY_REPLY_TOKEN_OFFSET 4 /* to be given in the commit; unpredictable */
#define THECAL_STAGE_THERAPY_REPLY_TOKEN_SIZE 4
#define THECAL_STAGE_THERAPY_REPLY_TOKEN_MIN UINT32_C(1)
#define THECAL_STAGE_THERAPY_REPLY_EXPIRES_IN_OFFSET 8 /* the token's life */
#define THECAL_STAGE_THERAPY_REPLY_EXPIRES_IN_SIZE 4
#define THECAL_STAGE_THERAPY_REPLY_DIGEST_OFFSET 12 /* CRC-32C of the therapy's bytes */
#define THECAL_STAGE_THERAPY_REPLY_DIGEST_SIZE 4
#define THECAL_STAGE_THERAPY_REPLY_THERAPY_OFFSET 16 /* the echo */
#define THECAL_STAGE_THERAPY_REPLY_THERAPY_MAX_SIZE 198
#define THECAL_STAGE_THERAPY_REPLY_BOLUSES_MAX_COUNT 1
#define THECAL_STAGE_THERAPY_REPLY_REFILLS_MAX_COUNT 1

/* request CommitTherapy: Puts the staged change into force, wholly or not at all. */
#define THECAL_COMMIT_THERAPY_ID 0x11
#define THECAL_COMMIT_THERAPY_SIZE 12
#define THECAL_COMMIT_THERAPY_TRANSACTION_OFFSET 0 /* that of the stage */
#define THECAL_COMMIT_THERAPY_TRANSACTION_SIZE 4
#define THECAL_COMMIT_THERAPY_TRANSACTION_MIN UINT32_C(1)
#define THECAL_COMMIT_THERAPY_TOKEN_OFFSET 4 /* that of the stage's reply */
#define THECAL_COMMIT_THERAPY_TOKEN_SIZE 4
#define THECAL_COMMIT_THERAPY_TOKEN_MIN UINT32_C(1)
#define THECAL_COMMIT_THERAPY_DIGEST_OFFSET 8 /* that of the stage's reply */
#define THECAL_COMMIT_THERAPY_DIGEST_SIZE 4

/* reply CommitTherapyReply: The therapy is stored and in force. */
#define THECAL_COMMIT_THERAPY_REPLY_ID 0x11
#define THECAL_COMMIT_THERAPY_REPLY_SIZE 13
#define THECAL_COMMIT_THERAPY_REPLY_TRANSACTION_OFFSET 0 /* that of the request */
#define THECAL_COMMIT_THERAPY_REPLY_TRANSACTION_SIZE 4
#define THECAL_COMMIT_THERAPY_REPLY_TRANSACTION_MIN UINT32_C(1)
#define THECAL_COMMIT_THERAPY_REPLY_REVISION_OFFSET 4 /* the new revision */
#define THECAL_COMMIT_THERAPY_REPLY_REVISION_SIZE 4
#define THECAL_COMMIT_THERAPY_REPLY_REVISION_MIN UINT32_C(1)
#define THECAL_COMMIT_THERAPY_REPLY_DIGEST_OFFSET 8 /* CRC-32C of the therapy in force */
#define THECAL_COMMIT_THERAPY_REPLY_DIGEST_SIZE 4
#define THECAL_COMMIT_THERAPY_REPLY_STATE_OFFSET 12 /* UPDATING, or STOPPED if it was stopped */
#define THECAL_COMMIT_THERAPY_REPLY_STATE_SIZE 1

/* request AbortStage: Discards a staged therapy, if there is one. Its token can never be used after. */
#define THECAL_ABORT_STAGE_ID 0x12
#define THECAL_ABORT_STAGE_SIZE 0

/* reply AbortStageReply: Nothing is staged. */
#define THECAL_ABORT_STAGE_REPLY_ID 0x12
#define THECAL_ABORT_STAGE_REPLY_SIZE 0

/* request LastTransaction: Asks which change was applied last: the way out of an unknown outcome. */
#define THECAL_LAST_TRANSACTION_ID 0x13
#define THECAL_LAST_TRANSACTION_SIZE 0

/* reply LastTransactionReply: The last applied change, from non-volatile storage. */
#define THECAL_LAST_TRANSACTION_REPLY_ID 0x13
#define THECAL_LAST_TRANSACTION_REPLY_SIZE 25
#define THECAL_LAST_TRANSACTION_REPLY_OUTCOME_OFFSET 0 /* whether there was one */
#define THECAL_LAST_TRANSACTION_REPLY_OUTCOME_SIZE 1
#define THECAL_LAST_TRANSACTION_REPLY_TRANSACTION_OFFSET 1 /* the last one applied; 0: none */
#define THECAL_LAST_TRANSACTION_REPLY_TRANSACTION_SIZE 4
#define THECAL_LAST_TRANSACTION_REPLY_REVISION_OFFSET 5 /* the revision it made */
#define THECAL_LAST_TRANSACTION_REPLY_REVISION_SIZE 4
#define THECAL_LAST_TRANSACTION_REPLY_DIGEST_OFFSET 9 /* CRC-32C of the therapy it brought */
#define THECAL_LAST_TRANSACTION_REPLY_DIGEST_SIZE 4
#define THECAL_LAST_TRANSACTION_REPLY_APPLIED_AT_OFFSET 13 /* rig clock */
#define THECAL_LAST_TRANSACTION_REPLY_APPLIED_AT_SIZE 8
#define THECAL_LAST_TRANSACTION_REPLY_APPLIED_AT_MAX UINT64_C(253402300799999)
#define THECAL_LAST_TRANSACTION_REPLY_STAGED_OFFSET 21 /* transaction now staged; 0: none */
#define THECAL_LAST_TRANSACTION_REPLY_STAGED_SIZE 4

/* request Stop: Stops delivery at once. From anyone, at any time, as often as you like. */
#define THECAL_STOP_ID 0x14
#define THECAL_STOP_SIZE 0

/* reply StopReply: Delivery has stopped. */
#define THECAL_STOP_REPLY_ID 0x14
#define THECAL_STOP_REPLY_SIZE 1
#define THECAL_STOP_REPLY_STATE_OFFSET 0 /* STOPPED or END_OF_SERVICE */
#define THECAL_STOP_REPLY_STATE_SIZE 1

/* request Resume: Starts delivery of the therapy in force. */
#define THECAL_RESUME_ID 0x15
#define THECAL_RESUME_SIZE 4
#define THECAL_RESUME_REVISION_OFFSET 0 /* the revision that the operator has seen */
#define THECAL_RESUME_REVISION_SIZE 4

/* reply ResumeReply: The pump delivers. */
#define THECAL_RESUME_REPLY_ID 0x15
#define THECAL_RESUME_REPLY_SIZE 1
#define THECAL_RESUME_REPLY_STATE_OFFSET 0 /* RUNNING */
#define THECAL_RESUME_REPLY_STATE_SIZE 1

/* request RequestDose: Asks for a patient dose: the patient's button, not an order of a programmer. */
#define THECAL_REQUEST_DOSE_ID 0x16
#define THECAL_REQUEST_DOSE_SIZE 0

/* reply RequestDoseReply: The dose has begun. */
#define THECAL_REQUEST_DOSE_REPLY_ID 0x16
#define THECAL_REQUEST_DOSE_REPLY_SIZE 4
#define THECAL_REQUEST_DOSE_REPLY_DURATION_OFFSET 0 /* how long it lasts */
#define THECAL_REQUEST_DOSE_REPLY_DURATION_SIZE 4

/* request ReadLog: Downloads log records from a cursor on. */
#define THECAL_READ_LOG_ID 0x20
#define THECAL_READ_LOG_SIZE 5
#define THECAL_READ_LOG_CURSOR_OFFSET 0 /* index of the first record wanted */
#define THECAL_READ_LOG_CURSOR_SIZE 4
#define THECAL_READ_LOG_CURSOR_MIN UINT32_C(1)
#define THECAL_READ_LOG_COUNT_OFFSET 4 /* most records wanted */
#define THECAL_READ_LOG_COUNT_SIZE 1
#define THECAL_READ_LOG_COUNT_MIN UINT32_C(1)
#define THECAL_READ_LOG_COUNT_MAX UINT32_C(7)

/* reply ReadLogReply: Consecutive records, the first at the cursor; none where the cursor is past the newest. */
#define THECAL_READ_LOG_REPLY_ID 0x20
#define THECAL_READ_LOG_REPLY_MIN_SIZE 9
#define THECAL_READ_LOG_REPLY_MAX_SIZE 212
#define THECAL_READ_LOG_REPLY_OLDEST_OFFSET 0 /* oldest index held; 0: the log is empty */
#define THECAL_READ_LOG_REPLY_OLDEST_SIZE 4
#define THECAL_READ_LOG_REPLY_NEWEST_OFFSET 4 /* newest index held; 0: the log is empty */
#define THECAL_READ_LOG_REPLY_NEWEST_SIZE 4
#define THECAL_READ_LOG_REPLY_RECORDS_OFFSET 8 /* the records */
#define THECAL_READ_LOG_REPLY_RECORDS_MAX_COUNT 7

/* request Subscribe: Asks for Telemetry and Event notices on this link; a period of 0 ends them. */
#define THECAL_SUBSCRIBE_ID 0x21
#define THECAL_SUBSCRIBE_SIZE 4
#define THECAL_SUBSCRIBE_PERIOD_OFFSET 0 /* 0, or between telemetry frames */
#define THECAL_SUBSCRIBE_PERIOD_SIZE 4
#define THECAL_SUBSCRIBE_PERIOD_MAX UINT32_C(60000)

/* reply SubscribeReply: What the rig will do. */
#define THECAL_SUBSCRIBE_REPLY_ID 0x21
#define THECAL_SUBSCRIBE_REPLY_SIZE 4
#define THECAL_SUBSCRIBE_REPLY_PERIOD_OFFSET 0 /* as granted, at least 5 ms, or 0 */
#define THECAL_SUBSCRIBE_REPLY_PERIOD_SIZE 4
#define THECAL_SUBSCRIBE_REPLY_PERIOD_MAX UINT32_C(60000)

/* request SilenceAlarms: Mutes active alarms. Silencing is not clearing: they re-arm after 24 h of rig clock. */
#define THECAL_SILENCE_ALARMS_ID 0x22
#define THECAL_SILENCE_ALARMS_SIZE 2
#define THECAL_SILENCE_ALARMS_ALARMS_OFFSET 0 /* which */
#define THECAL_SILENCE_ALARMS_ALARMS_SIZE 2
#define THECAL_SILENCE_ALARMS_ALARMS_MAX UINT32_C(16135)

/* reply SilenceAlarmsReply: What is silenced now. */
#define THECAL_SILENCE_ALARMS_REPLY_ID 0x22
#define THECAL_SILENCE_ALARMS_REPLY_SIZE 2
#define THECAL_SILENCE_ALARMS_REPLY_SILENCED_OFFSET 0 /* which */
#define THECAL_SILENCE_ALARMS_REPLY_SILENCED_SIZE 2
#define THECAL_SILENCE_ALARMS_REPLY_SILENCED_MAX UINT32_C(16135)

/* request ReadClock: Reads the rig's clock and zone. */
#define THECAL_READ_CLOCK_ID 0x23
#define THECAL_READ_CLOCK_SIZE 0

/* reply ReadClockReply: The clock at the moment of the reply. */
#define THECAL_READ_CLOCK_REPLY_ID 0x23
#define THECAL_READ_CLOCK_REPLY_SIZE 9
#define THECAL_READ_CLOCK_REPLY_CLOCK_OFFSET 0 /* rig clock */
#define THECAL_READ_CLOCK_REPLY_CLOCK_SIZE 8
#define THECAL_READ_CLOCK_REPLY_CLOCK_MAX UINT64_C(253402300799999)
#define THECAL_READ_CLOCK_REPLY_ZONE_OFFSET 8 /* quarter hours east of UTC, plus 48 */
#define THECAL_READ_CLOCK_REPLY_ZONE_SIZE 1
#define THECAL_READ_CLOCK_REPLY_ZONE_MAX UINT32_C(112)

/* request SetClock: Sets the rig's clock and zone. The log's order is its index, which is not affected. */
#define THECAL_SET_CLOCK_ID 0x24
#define THECAL_SET_CLOCK_SIZE 9
#define THECAL_SET_CLOCK_CLOCK_OFFSET 0 /* rig clock */
#define THECAL_SET_CLOCK_CLOCK_SIZE 8
#define THECAL_SET_CLOCK_CLOCK_MAX UINT64_C(253402300799999)
#define THECAL_SET_CLOCK_ZONE_OFFSET 8 /* quarter hours east of UTC, plus 48 */
#define THECAL_SET_CLOCK_ZONE_SIZE 1
#define THECAL_SET_CLOCK_ZONE_MAX UINT32_C(112)

/* reply SetClockReply: The clock was set. */
#define THECAL_SET_CLOCK_REPLY_ID 0x24
#define THECAL_SET_CLOCK_REPLY_SIZE 17
#define THECAL_SET_CLOCK_REPLY_BEFORE_OFFSET 0 /* what it was */
#define THECAL_SET_CLOCK_REPLY_BEFORE_SIZE 8
#define THECAL_SET_CLOCK_REPLY_BEFORE_MAX UINT64_C(253402300799999)
#define THECAL_SET_CLOCK_REPLY_CLOCK_OFFSET 8 /* what it is */
#define THECAL_SET_CLOCK_REPLY_CLOCK_SIZE 8
#define THECAL_SET_CLOCK_REPLY_CLOCK_MAX UINT64_C(253402300799999)
#define THECAL_SET_CLOCK_REPLY_ZONE_OFFSET 16 /* quarter hours east of UTC, plus 48 */
#define THECAL_SET_CLOCK_REPLY_ZONE_SIZE 1
#define THECAL_SET_CLOCK_REPLY_ZONE_MAX UINT32_C(112)

/* request Reset: Restarts the rig, after the reply. Lease, stage and subscriptions end. */
#define THECAL_RESET_ID 0x25
#define THECAL_RESET_SIZE 0

/* reply ResetReply: The rig restarts now; a Hello follows. */
#define THECAL_RESET_REPLY_ID 0x25
#define THECAL_RESET_REPLY_SIZE 0

/* request ReadPatient: Reads the imagined patient of a practice rig; other rigs do not know this message. */
#define THECAL_READ_PATIENT_ID 0x30
#define THECAL_READ_PATIENT_SIZE 0

/* reply ReadPatientReply: Illustrative values, for practice only: nothing may be decided by them but in practice. */
#define THECAL_READ_PATIENT_REPLY_ID 0x30
#define THECAL_READ_PATIENT_REPLY_SIZE 5
#define THECAL_READ_PATIENT_REPLY_CSF_OFFSET 0 /* baclofen in the CSF, illustrative */
#define THECAL_READ_PATIENT_REPLY_CSF_SIZE 4
#define THECAL_READ_PATIENT_REPLY_CSF_MAX UINT32_C(4000000000)
#define THECAL_READ_PATIENT_REPLY_SPASTICITY_OFFSET 4 /* modified Ashworth score x 10, illustrative */
#define THECAL_READ_PATIENT_REPLY_SPASTICITY_SIZE 1
#define THECAL_READ_PATIENT_REPLY_SPASTICITY_MAX UINT32_C(40)

/* notice Hello: Sent once at boot. */
#define THECAL_HELLO_ID 0x40
#define THECAL_HELLO_MIN_SIZE 2
#define THECAL_HELLO_MAX_SIZE 18
#define THECAL_HELLO_SERIAL_NUMBER_OFFSET 0 /* unique to the rig */
#define THECAL_HELLO_SERIAL_NUMBER_MAX_LENGTH 16
#define THECAL_HELLO_CAUSE_SIZE 1

/* notice Telemetry: The status, at the period asked for. */
#define THECAL_TELEMETRY_ID 0x41
#define THECAL_TELEMETRY_SIZE 50
#define THECAL_TELEMETRY_STATUS_OFFSET 0 /* the status */
#define THECAL_TELEMETRY_STATUS_SIZE 50

/* notice Event: A log record that is not a sample, as it is written. The log remains the record. */
#define THECAL_EVENT_ID 0x42
#define THECAL_EVENT_SIZE 29
#define THECAL_EVENT_RECORD_OFFSET 0 /* the record */
#define THECAL_EVENT_RECORD_SIZE 29

/* Refusal: The payload of every frame of kind REFUSAL; the header's id is that of the request. */
#define THECAL_REFUSAL_SIZE 14
#define THECAL_REFUSAL_CODE_OFFSET 0 /* why */
#define THECAL_REFUSAL_CODE_SIZE 1
#define THECAL_REFUSAL_FIELD_OFFSET 1 /* index of the field at fault; 255: none */
#define THECAL_REFUSAL_FIELD_SIZE 1
#define THECAL_REFUSAL_LIMIT_OFFSET 2 /* the limit it broke, in the field's unit; 0: none */
#define THECAL_REFUSAL_LIMIT_SIZE 8
#define THECAL_REFUSAL_LIMIT_MAX UINT64_C(253402300799999)
#define THECAL_REFUSAL_DETAIL_OFFSET 10 /* see RefusalCode */
#define THECAL_REFUSAL_DETAIL_SIZE 4

#endif
