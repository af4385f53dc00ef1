#include <string.h>

#include "state.h"

enum { MOST = THECAL_READ_PATH_REPLY_SEGMENTS_MAX_COUNT };

static bool alike(const thecal_segment *one, const thecal_segment *other)
{
    return one->concentration == other->concentration && thecal_same_text(one->drug, other->drug);
}

/* Drops empty segments and makes neighbours that are alike one. */
static size_t merge(thecal_segment *line, size_t count)
{
    size_t kept = 0;
    for (size_t at = 0; at < count; at++) {
        if (!line[at].volume)
            continue;
        if (kept && alike(&line[kept - 1], &line[at]))
            line[kept - 1].volume += line[at].volume;
        else
            line[kept++] = line[at];
    }
    return kept;
}

/* Both as one mixture, named after the larger; rounded half up to 1 ug/mL. */
static thecal_segment joined(const thecal_segment *newer, const thecal_segment *older)
{
    thecal_segment made = newer->volume >= older->volume ? *newer : *older;
    uint64_t volume = (uint64_t)newer->volume + older->volume, amount = 0;
    if (thecal_same_text(newer->drug, made.drug))
        amount += (uint64_t)newer->volume * newer->concentration;
    if (thecal_same_text(older->drug, made.drug))
        amount += (uint64_t)older->volume * older->concentration;
    made.volume = (uint32_t)volume;
    made.concentration = (uint32_t)((2 * amount + volume) / (2 * volume));
    return made;
}

void thecal_push(thecal_path *path, uint32_t volume, const uint8_t *drug, uint32_t concentration)
{
    thecal_segment line[MOST + 1] = {{.concentration = concentration, .volume = volume}};
    uint32_t room = 0;
    memcpy(line[0].drug, drug, sizeof line[0].drug);
    for (size_t at = 0; at < path->count; at++) {
        room += path->segments[at].volume;
        line[at + 1] = path->segments[at];
    }
    size_t count = (size_t)path->count + 1;
    for (size_t at = 0; at < count; at++) {
        line[at].volume = line[at].volume < room ? line[at].volume : room;
        room -= line[at].volume;
    }
    count = merge(line, count);
    while (count > MOST) { /* the two behind the one that comes in */
        line[1] = joined(&line[1], &line[2]);
        line[2].volume = 0;
        count = merge(line, count);
    }
    path->count = (uint8_t)count;
    memcpy(path->segments, line, count * sizeof line[0]);
}
