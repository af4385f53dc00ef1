/* The header before every payload, PROTOCOL.md section 2. */
#ifndef THECAL_HEADER_H
#define THECAL_HEADER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
    uint8_t version;
    uint8_t kind;
    uint16_t sequence;
    uint8_t message;
    uint32_t session;
    uint32_t boot;
    uint32_t stamp;
} thecal_header;

/* False where the content is too short for a header. */
bool thecal_read_header(const uint8_t *content, size_t size, thecal_header *header);
/* Writes THECAL_HEADER_SIZE bytes. */
void thecal_write_header(const thecal_header *header, uint8_t *content);
uint8_t thecal_major(const thecal_header *header);
uint8_t thecal_minor(const thecal_header *header);

#endif
