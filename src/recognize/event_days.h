/* Inside recognize/: the day of an event, and what its sentence says of it. */
#ifndef RUNUT_EVENT_DAYS_H
#define RUNUT_EVENT_DAYS_H

#include "recognize/recognize.h"

/* A date that tells when somebody spoke: "kata X, Selasa (28/11)". */
struct speech_day {
    uint32_t date; /* index into the dates */
    uint32_t sentence;
    struct slice speaker; /* the first person named in the sentence; empty where none */
    struct slice body; /* the id of the body that person speaks for, or that is named there; empty
                          where none */
    bool by_quote;     /* the sentence names nobody: the speaker is that of its quotation */
};

struct speech_days {
    struct speech_day *items;
    uint32_t count, capacity;
};

/* All of the body, in order. */
void speech_days_find(struct document *doc, struct speech_days *days);

/* Where the words that tell of speech stand: a verb or "dalam keterangan tertulis", outside
 * quotation marks. NO_INDEX where nobody speaks. */
uint32_t event_speech_in(const struct document *doc, const struct sentence *s);

/* Sets date and basis of an event of a type, told at `token`, by `who`; no precision where nothing
 * tells. */
void event_set_day(const struct document *doc, const struct speech_days *days, uint32_t token,
                   struct event *event);

#endif
