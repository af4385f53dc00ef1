#include "crc32c.h"

#include "thecal_protocol.h"

uint32_t thecal_crc32c(const uint8_t *data, size_t size)
{
    uint32_t crc = UINT32_MAX;
    for (size_t at = 0; at < size; at++) {
        crc ^= data[at];
        for (int bit = 0; bit < 8; bit++)
            crc = (crc >> 1) ^ ((crc & 1u) ? THECAL_CRC_POLYNOMIAL_REFLECTED : 0u);
    }
    return ~crc;
}
