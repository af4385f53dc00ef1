#include "header.h"

#include "bytes.h"
#include "thecal_protocol.h"

enum { MINOR_BITS = 4, MINOR_MASK = 0x0F };

bool thecal_read_header(const uint8_t *content, size_t size, thecal_header *header)
{
    if (size < THECAL_HEADER_SIZE)
        return false;
    thecal_reader reader = thecal_reader_of(content, THECAL_HEADER_SIZE);
    header->version = thecal_read_u8(&reader, 0, UINT8_MAX);
    header->kind = thecal_read_u8(&reader, 0, UINT8_MAX) & THECAL_FLAGS_KIND_MASK;
    header->sequence = thecal_read_u16(&reader, 0, UINT16_MAX);
    header->message = thecal_read_u8(&reader, 0, UINT8_MAX);
    header->session = thecal_read_u32(&reader, 0, UINT32_MAX);
    header->boot = thecal_read_u32(&reader, 0, UINT32_MAX);
    header->stamp = thecal_read_u32(&reader, 0, UINT32_MAX);
    return true;
}

void thecal_write_header(const thecal_header *header, uint8_t *content)
{
    thecal_writer writer = thecal_writer_to(content, THECAL_HEADER_SIZE);
    thecal_write(&writer, header->version, sizeof header->version);
    thecal_write(&writer, header->kind, sizeof header->kind);
    thecal_write(&writer, header->sequence, sizeof header->sequence);
    thecal_write(&writer, header->message, sizeof header->message);
    thecal_write(&writer, header->session, sizeof header->session);
    thecal_write(&writer, header->boot, sizeof header->boot);
    thecal_write(&writer, header->stamp, sizeof header->stamp);
}

uint8_t thecal_major(const thecal_header *header)
{
    return (uint8_t)(header->version >> MINOR_BITS);
}

uint8_t thecal_minor(const thecal_header *header)
{
    return header->version & MINOR_MASK;
}
