/* Little-endian numbers, texts and lists, read with their ranges and written. */
#ifndef THECAL_BYTES_H
#define THECAL_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a request is refused with; code 0: nothing is at fault. */
typedef struct {
    uint8_t code;
    uint8_t field;
    uint64_t limit;
    uint32_t detail;
} thecal_refusal;

/* Reads field by field. The first fault stays; what is read after it is 0. */
typedef struct {
    const uint8_t *at;
    size_t left;
    uint8_t field; /* index of the top-level field that is being read */
    thecal_refusal fault;
} thecal_reader;

thecal_reader thecal_reader_of(const uint8_t *data, size_t size);
void thecal_fault(thecal_reader *reader, uint8_t code, uint8_t field, uint64_t limit);
uint64_t thecal_read(thecal_reader *reader, size_t size, uint64_t low, uint64_t high);
uint8_t thecal_read_u8(thecal_reader *reader, uint8_t low, uint8_t high);
uint16_t thecal_read_u16(thecal_reader *reader, uint16_t low, uint16_t high);
uint32_t thecal_read_u32(thecal_reader *reader, uint32_t low, uint32_t high);
/* The count byte of a list, or the length byte of a text, of at most `most`. */
uint8_t thecal_read_count(thecal_reader *reader, uint8_t most);
/* A text of at most `most` characters: a length byte and the characters go to `text`. */
void thecal_read_text(thecal_reader *reader, uint8_t *text, uint8_t most);
/* Refuses what stands behind the last field. */
void thecal_read_end(thecal_reader *reader);

/* Writes into a buffer; what does not fit sets `overflow` and is left out. */
typedef struct {
    uint8_t *data;
    size_t size;
    size_t room;
    bool overflow;
} thecal_writer;

thecal_writer thecal_writer_to(uint8_t *data, size_t room);
void thecal_write(thecal_writer *writer, uint64_t value, size_t size);
void thecal_write_bytes(thecal_writer *writer, const uint8_t *data, size_t size);
/* A text as thecal_read_text left it. */
void thecal_write_text(thecal_writer *writer, const uint8_t *text);

#endif
