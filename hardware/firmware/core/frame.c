#include "frame.h"

#include "crc32c.h"

enum {
    DELIMITER = 0x00,
    SHORTEST_BODY = THECAL_CHECK_SIZE + 3,
    CHECK_BIT = 0x80,
    CHECK_BITS = 7,
    FIRST_CHECK_ZEROS = 0x70, /* of its seven bits the first check byte uses four */
};

static uint8_t complement(uint8_t byte)
{
    return (uint8_t)(byte ^ UINT8_MAX);
}

static void write_check(uint32_t crc, uint8_t *check)
{
    for (int at = THECAL_CHECK_SIZE - 1; at >= 0; at--, crc >>= CHECK_BITS)
        check[at] = (uint8_t)(CHECK_BIT | (crc & (CHECK_BIT - 1u)));
}

static bool read_check(const uint8_t *check, uint32_t *crc)
{
    *crc = 0;
    for (size_t at = 0; at < THECAL_CHECK_SIZE; at++) {
        if (!(check[at] & CHECK_BIT))
            return false;
        *crc = *crc << CHECK_BITS | (check[at] & (CHECK_BIT - 1u));
    }
    return !(check[0] & FIRST_CHECK_ZEROS);
}

/* Undoes COBS and complement in place; 0 where a code byte reaches past the end. */
static size_t decode(uint8_t *data, size_t size)
{
    size_t out = 0;
    for (size_t at = 0; at < size;) {
        size_t piece = data[at];
        if (at + piece > size)
            return 0;
        for (size_t i = 1; i < piece; i++)
            data[out++] = complement(data[at + i]);
        at += piece;
        if (at < size)
            data[out++] = complement(0);
    }
    return out;
}

static thecal_found judge(thecal_receiver *receiver)
{
    if (receiver->too_long)
        return THECAL_FRAME_TOO_LONG;
    if (receiver->size < SHORTEST_BODY)
        return THECAL_FRAME_TOO_SHORT;
    size_t encoded = receiver->size - THECAL_CHECK_SIZE;
    uint32_t carried;
    if (!read_check(receiver->body + encoded, &carried))
        return THECAL_FRAME_NOT_A_CHECK_FIELD;
    if (carried != thecal_crc32c(receiver->body, encoded))
        return THECAL_FRAME_CRC_MISMATCH;
    size_t plain = decode(receiver->body, encoded);
    if (!plain)
        return THECAL_FRAME_NOT_CANONICAL;
    if (receiver->body[0] != plain - 1)
        return THECAL_FRAME_WRONG_LENGTH;
    receiver->content = receiver->body + 1;
    receiver->content_size = plain - 1;
    return THECAL_FRAME_CONTENT;
}

thecal_found thecal_receive(thecal_receiver *receiver, uint8_t byte)
{
    if (byte != DELIMITER) {
        if (receiver->size < THECAL_MAX_BODY)
            receiver->body[receiver->size++] = byte;
        else
            receiver->too_long = true;
        return THECAL_FRAME_NONE;
    }
    thecal_found found = receiver->size ? judge(receiver) : THECAL_FRAME_NONE;
    receiver->size = 0;
    receiver->too_long = false;
    return found;
}

size_t thecal_encode_frame(const uint8_t *content, size_t size, uint8_t *frame)
{
    if (!size || size > THECAL_MAX_CONTENT)
        return 0;
    size_t code = 1, out = 2; /* where the open piece's code byte stands, and the next byte */
    frame[0] = DELIMITER;
    for (size_t at = 0; at <= size; at++) {
        uint8_t byte = complement(at ? content[at - 1] : (uint8_t)size);
        if (byte) {
            frame[out++] = byte;
        } else {
            frame[code] = (uint8_t)(out - code);
            code = out++;
        }
    }
    frame[code] = (uint8_t)(out - code);
    write_check(thecal_crc32c(frame + 1, out - 1), frame + out);
    out += THECAL_CHECK_SIZE;
    frame[out++] = DELIMITER;
    return out;
}
