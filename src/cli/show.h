/* Inside `runut show`: the readable view of one JSON value. */
#ifndef RUNUT_SHOW_H
#define RUNUT_SHOW_H

#include "cli/pen.h"
#include "timeline/phrases.h"
#include "timeline/timeline_facts.h"

#include <jansson.h>

struct view {
    struct pen pen;
    struct arena arena;
    const struct phrases *phrases;
    const struct patterns *identities; /* NULL: nothing is masked */
    enum lang lang;
};

void show_timeline(struct view *view, const json_t *timeline);
void show_report(struct view *view, const json_t *report);

/* --- what both use --- */
/* The phrase of a key in the view's language. */
struct slice show_phrase(const struct view *view, const char *key);
/* "role." and "victim" -> the word for it; the word itself where there is none. */
struct slice show_word(struct view *view, const char *group, struct slice word);
/* object[key][language], else in the other language. */
struct slice show_bilingual(const struct view *view, const json_t *object, const char *key);
void show_heading(struct view *view, const char *key);
/* "204.807.203" as the language writes it. */
struct slice show_number(struct view *view, const json_t *number);
/* "lebih dari 204 juta data": the count as its members say. */
struct slice show_amount(struct view *view, const json_t *count);

#endif
