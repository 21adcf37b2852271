/* Strings in jansson's values, borrowed from them; what is no string is empty. And how numbers are
 * written. */
#ifndef RUNUT_JSON_TEXT_H
#define RUNUT_JSON_TEXT_H

#include "base/slice.h"

#include <jansson.h>

/* With jansson's flags where numbers are written: 0.8 stays 0.8, and sums of money keep all that a
 * report tells (report/json_put.h). */
#define JSON_PLAIN_REALS JSON_REAL_PRECISION(15)

static inline struct slice json_text_of(const json_t *value)
{
    return json_is_string(value)
               ? (struct slice){json_string_value(value), json_string_length(value)}
               : SLICE_EMPTY;
}

static inline struct slice json_text(const json_t *object, const char *key)
{
    return json_text_of(json_object_get(object, key));
}

#endif
