/* Frames on a byte stream, PROTOCOL.md section 1: 00, E, C, 00. */
#ifndef THECAL_FRAME_H
#define THECAL_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "thecal_protocol.h"

#define THECAL_MAX_BODY (THECAL_MAX_FRAME - 2)

typedef enum {
    THECAL_FRAME_NONE, /* nothing was completed */
    THECAL_FRAME_CONTENT,
    THECAL_FRAME_TOO_SHORT,
    THECAL_FRAME_TOO_LONG,
    THECAL_FRAME_NOT_A_CHECK_FIELD,
    THECAL_FRAME_CRC_MISMATCH,
    THECAL_FRAME_NOT_CANONICAL,
    THECAL_FRAME_WRONG_LENGTH,
} thecal_found;

/* All zero: ready for the first byte. */
typedef struct {
    uint8_t body[THECAL_MAX_BODY];
    size_t size;
    bool too_long;
    const uint8_t *content; /* after THECAL_FRAME_CONTENT, until the next byte is taken */
    size_t content_size;
} thecal_receiver;

thecal_found thecal_receive(thecal_receiver *receiver, uint8_t byte);

/* Writes the frame of `content` (1 to THECAL_MAX_CONTENT bytes) to `frame`, which has room for
 * THECAL_MAX_FRAME; gives its size, 0 where the content has another length. */
size_t thecal_encode_frame(const uint8_t *content, size_t size, uint8_t *frame);

#endif
