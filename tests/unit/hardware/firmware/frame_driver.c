/* Reads lines of hexadecimal stream bytes. For each line that ends a run of bytes, prints what
 * was found, its content, and the frame made of that content again; then a dot. */
#include <stdio.h>

#include "frame.h"

static const char *const NAMES[] = {
    "NONE",         "CONTENT",       "TOO_SHORT",    "TOO_LONG", "NOT_A_CHECK_FIELD",
    "CRC_MISMATCH", "NOT_CANONICAL", "WRONG_LENGTH",
};

static void print_hex(const uint8_t *data, size_t size)
{
    putchar(' ');
    for (size_t at = 0; at < size; at++)
        printf("%02x", data[at]);
}

static void print_found(const thecal_receiver *receiver, thecal_found found)
{
    uint8_t frame[THECAL_MAX_FRAME];
    fputs(NAMES[found], stdout);
    if (found == THECAL_FRAME_CONTENT) {
        print_hex(receiver->content, receiver->content_size);
        print_hex(frame, thecal_encode_frame(receiver->content, receiver->content_size, frame));
    }
    putchar('\n');
}

static int digit(int letter)
{
    return letter <= '9' ? letter - '0' : letter - 'a' + 10;
}

int main(void)
{
    thecal_receiver receiver = {0};
    for (int high; (high = getchar()) != EOF;) {
        if (high == '\n') {
            puts(".");
            fflush(stdout);
            continue;
        }
        int low = getchar();
        thecal_found found = thecal_receive(&receiver, (uint8_t)(digit(high) * 16 + digit(low)));
        if (found != THECAL_FRAME_NONE)
            print_found(&receiver, found);
    }
    return 0;
}
