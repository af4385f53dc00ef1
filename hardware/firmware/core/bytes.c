#include "bytes.h"

#include <string.h>

#include "thecal_protocol.h"

enum { FIRST_PRINTABLE = 0x20, LAST_PRINTABLE = 0x7E };

thecal_reader thecal_reader_of(const uint8_t *data, size_t size)
{
    return (thecal_reader){.at = data, .left = size};
}

void thecal_fault(thecal_reader *reader, uint8_t code, uint8_t field, uint64_t limit)
{
    if (!reader->fault.code)
        reader->fault = (thecal_refusal){.code = code, .field = field, .limit = limit};
}

static bool has(thecal_reader *reader, size_t size)
{
    if (reader->left < size)
        thecal_fault(reader, THECAL_REFUSAL_CODE_MALFORMED, reader->field, 0);
    return !reader->fault.code;
}

uint64_t thecal_read(thecal_reader *reader, size_t size, uint64_t low, uint64_t high)
{
    if (!has(reader, size))
        return 0;
    uint64_t value = 0;
    for (size_t at = 0; at < size; at++)
        value |= (uint64_t)reader->at[at] << (8 * at);
    reader->at += size;
    reader->left -= size;
    if (value >= low && value <= high)
        return value;
    thecal_fault(reader, THECAL_REFUSAL_CODE_OUT_OF_RANGE, reader->field, value < low ? low : high);
    return 0;
}

uint8_t thecal_read_u8(thecal_reader *reader, uint8_t low, uint8_t high)
{
    return (uint8_t)thecal_read(reader, sizeof(uint8_t), low, high);
}

uint16_t thecal_read_u16(thecal_reader *reader, uint16_t low, uint16_t high)
{
    return (uint16_t)thecal_read(reader, sizeof(uint16_t), low, high);
}

uint32_t thecal_read_u32(thecal_reader *reader, uint32_t low, uint32_t high)
{
    return (uint32_t)thecal_read(reader, sizeof(uint32_t), low, high);
}

uint8_t thecal_read_count(thecal_reader *reader, uint8_t most)
{
    uint8_t count = thecal_read_u8(reader, 0, UINT8_MAX);
    if (count <= most)
        return count;
    thecal_fault(reader, THECAL_REFUSAL_CODE_MALFORMED, reader->field, most);
    return 0;
}

void thecal_read_text(thecal_reader *reader, uint8_t *text, uint8_t most)
{
    uint8_t length = thecal_read_count(reader, most);
    text[0] = 0;
    if (!has(reader, length))
        return;
    for (size_t at = 0; at < length; at++)
        if (reader->at[at] < FIRST_PRINTABLE || reader->at[at] > LAST_PRINTABLE) {
            thecal_fault(reader, THECAL_REFUSAL_CODE_MALFORMED, reader->field, 0);
            return;
        }
    text[0] = length;
    memcpy(text + 1, reader->at, length);
    reader->at += length;
    reader->left -= length;
}

void thecal_read_end(thecal_reader *reader)
{
    if (reader->left)
        thecal_fault(reader, THECAL_REFUSAL_CODE_MALFORMED, THECAL_NO_FIELD, 0);
}

thecal_writer thecal_writer_to(uint8_t *data, size_t room)
{
    return (thecal_writer){.data = data, .room = room};
}

void thecal_write(thecal_writer *writer, uint64_t value, size_t size)
{
    uint8_t raw[sizeof value];
    for (size_t at = 0; at < size; at++)
        raw[at] = (uint8_t)(value >> (8 * at));
    thecal_write_bytes(writer, raw, size);
}

void thecal_write_bytes(thecal_writer *writer, const uint8_t *data, size_t size)
{
    if (writer->overflow || size > writer->room - writer->size) {
        writer->overflow = true;
        return;
    }
    memcpy(writer->data + writer->size, data, size);
    writer->size += size;
}

void thecal_write_text(thecal_writer *writer, const uint8_t *text)
{
    thecal_write_bytes(writer, text, (size_t)text[0] + 1);
}
