/* CRC-32C (Castagnoli): reflected in and out, initial value and final XOR all ones. */
#ifndef THECAL_CRC32C_H
#define THECAL_CRC32C_H

#include <stddef.h>
#include <stdint.h>

uint32_t thecal_crc32c(const uint8_t *data, size_t size);

#endif
