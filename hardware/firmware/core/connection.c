/* Every check before a request reaches the device, in the order of PROTOCOL.md section 3. */
#include <string.h>

#include "rig.h"

static size_t make_frame(const thecal_header *header, const uint8_t *payload, size_t size,
                         uint8_t *frame)
{
    uint8_t content[THECAL_MAX_CONTENT];
    thecal_write_header(header, content);
    memcpy(content + THECAL_HEADER_SIZE, payload, size);
    return thecal_encode_frame(content, THECAL_HEADER_SIZE + size, frame);
}

void thecal_send(thecal_rig *rig, const thecal_header *header, const uint8_t *payload, size_t size)
{
    uint8_t frame[THECAL_MAX_FRAME];
    rig->board.send(rig->board.context, frame, make_frame(header, payload, size, frame));
}

/* Answers `asked`; `session`, where given, keeps the answer. */
static void answer(thecal_rig *rig, const thecal_header *asked, uint8_t kind,
                   const thecal_writer *payload, thecal_session *session)
{
    thecal_header header = *asked;
    header.version = THECAL_VERSION_BYTE;
    header.kind = kind;
    header.boot = rig->state.boot;
    header.stamp = thecal_uptime(rig);
    uint8_t frame[THECAL_MAX_FRAME];
    size_t size = make_frame(&header, payload->data, payload->size, frame);
    if (session) {
        session->answer_size = (uint8_t)size;
        memcpy(session->answer, frame, size);
    }
    rig->board.send(rig->board.context, frame, size);
}

static void refuse(thecal_rig *rig, const thecal_header *asked, const thecal_refusal *refusal,
                   thecal_session *session)
{
    uint8_t payload[THECAL_REFUSAL_SIZE];
    thecal_writer writer = thecal_writer_to(payload, sizeof payload);
    thecal_write(&writer, refusal->code, THECAL_REFUSAL_CODE_SIZE);
    thecal_write(&writer, refusal->field, THECAL_REFUSAL_FIELD_SIZE);
    thecal_write(&writer, refusal->limit, THECAL_REFUSAL_LIMIT_SIZE);
    thecal_write(&writer, refusal->detail, THECAL_REFUSAL_DETAIL_SIZE);
    answer(rig, asked, THECAL_KIND_REFUSAL, &writer, session);
}

static thecal_refusal because(uint8_t code, uint32_t detail)
{
    return (thecal_refusal){.code = code, .field = THECAL_NO_FIELD, .detail = detail};
}

static void refuse_with(thecal_rig *rig, const thecal_header *asked, uint8_t code, uint32_t detail,
                        thecal_session *session)
{
    thecal_refusal refusal = because(code, detail);
    refuse(rig, asked, &refusal, session);
}

static void renew_lease(thecal_rig *rig, uint32_t session)
{
    if (rig->holder && session == rig->holder)
        rig->lease_ends = rig->board.now(rig->board.context) + THECAL_LEASE_MS;
}

/* The session's place; a new session takes that of the one not heard from for longest. */
static thecal_session *place_of(thecal_rig *rig, uint32_t session, bool *known)
{
    thecal_session *oldest = &rig->sessions[0];
    for (thecal_session *at = rig->sessions; at < rig->sessions + THECAL_SESSIONS_KEPT; at++) {
        if (at->content_size && at->session == session) {
            *known = true;
            return at;
        }
        if (at->used < oldest->used)
            oldest = at;
    }
    *known = false;
    return oldest;
}

static bool is_past(uint32_t deadline, uint32_t uptime)
{
    uint32_t late = uptime - deadline;
    return deadline && late && late <= INT32_MAX;
}

/* The sequence rule. Gives the session where the request is new; all else is answered. */
static thecal_session *new_request(thecal_rig *rig, const thecal_header *asked,
                                   const uint8_t *content, size_t size)
{
    bool known;
    thecal_session *session = place_of(rig, asked->session, &known);
    uint16_t ahead = (uint16_t)(asked->sequence - session->sequence);
    if (known && ahead == 0) {
        if (session->content_size != size || memcmp(session->content, content, size)) {
            refuse_with(rig, asked, THECAL_REFUSAL_CODE_SEQUENCE_REUSED, 0, NULL);
            return NULL;
        }
        session->used = ++rig->requests;
        rig->board.send(rig->board.context, session->answer, session->answer_size);
        renew_lease(rig, asked->session);
        return NULL;
    }
    if (known && ahead >= THECAL_SEQUENCE_AHEAD) {
        refuse_with(rig, asked, THECAL_REFUSAL_CODE_STALE_SEQUENCE, 0, NULL);
        return NULL;
    }
    session->session = asked->session;
    session->sequence = asked->sequence;
    session->used = ++rig->requests;
    session->answer_size = 0;
    session->content_size = (uint8_t)size;
    memcpy(session->content, content, size);
    return session;
}

static void handle(thecal_rig *rig, const thecal_message *message, const thecal_header *asked,
                   thecal_session *session)
{
    uint8_t payload[THECAL_MAX_PAYLOAD];
    thecal_writer reply = thecal_writer_to(payload, sizeof payload);
    thecal_refusal refusal = message->handle(rig, asked->session, &reply);
    if (!refusal.code)
        renew_lease(rig, asked->session);
    thecal_save_if_due(rig);
    if (refusal.code)
        refuse(rig, asked, &refusal, session);
    else
        answer(rig, asked, THECAL_KIND_REPLY, &reply, session);
}

void thecal_judge(thecal_rig *rig, const uint8_t *content, size_t size)
{
    thecal_header asked;
    if (!thecal_read_header(content, size, &asked) || asked.kind != THECAL_KIND_REQUEST)
        return;
    if (thecal_major(&asked) != THECAL_VERSION_MAJOR) {
        refuse_with(rig, &asked, THECAL_REFUSAL_CODE_UNSUPPORTED_VERSION, 0, NULL);
        return;
    }
    const thecal_message *message = thecal_find_message(asked.message);
    if (!message) {
        refuse_with(rig, &asked, THECAL_REFUSAL_CODE_UNKNOWN_MESSAGE, 0, NULL);
        return;
    }
    thecal_reader reader = thecal_reader_of(content + THECAL_HEADER_SIZE, size - THECAL_HEADER_SIZE);
    memset(&rig->payload, 0, sizeof rig->payload);
    if (message->read)
        message->read(&reader, &rig->payload);
    if (thecal_minor(&asked) <= THECAL_VERSION_MINOR)
        thecal_read_end(&reader);
    if (reader.fault.code) {
        refuse(rig, &asked, &reader.fault, NULL);
        return;
    }
    if (message->needs == THECAL_NEEDS_NOTHING) {
        handle(rig, message, &asked, NULL);
        return;
    }
    thecal_session *session = new_request(rig, &asked, content, size);
    if (!session)
        return;
    if (asked.boot != rig->state.boot)
        refuse_with(rig, &asked, THECAL_REFUSAL_CODE_WRONG_BOOT, 0, session);
    else if (is_past(asked.stamp, thecal_uptime(rig)))
        refuse_with(rig, &asked, THECAL_REFUSAL_CODE_DEADLINE_PASSED, asked.stamp, session);
    else if (message->needs == THECAL_NEEDS_LEASE
             && (!rig->holder || rig->holder != asked.session))
        refuse_with(rig, &asked, THECAL_REFUSAL_CODE_LEASE_REQUIRED, 0, session);
    else
        handle(rig, message, &asked, session);
}
