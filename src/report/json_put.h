/* Inside the writers of JSON: our types into jansson's objects. A key with nothing to say is left
 * out. */
#ifndef RUNUT_JSON_PUT_H
#define RUNUT_JSON_PUT_H

#include "base/civil.h"
#include "base/slice.h"

#include <jansson.h>

static inline json_t *json_slice(struct slice text)
{
    return json_stringn(text.ptr ? text.ptr : "", text.len);
}

static inline void put_slice(json_t *object, const char *key, struct slice value)
{
    if (value.len)
        json_object_set_new(object, key, json_slice(value));
}

static inline void put_text(json_t *object, const char *key, const char *value)
{
    if (value)
        json_object_set_new(object, key, json_string(value));
}

/* null where there is no date. */
static inline void put_civil(json_t *object, const char *key, struct civil value)
{
    char text[32];
    civil_format(value, text);
    json_object_set_new(object, key, text[0] ? json_string(text) : json_null());
}

static inline void put_integer(json_t *object, const char *key, uint64_t value)
{
    json_object_set_new(object, key, json_integer((json_int_t)value));
}

/* An amount of money: whole where it is whole, else with one rounding only (1.2431 stays 1.2431).
 */
static inline void put_amount(json_t *object, const char *key, int64_t hundredths,
                              uint32_t millionths)
{
    int64_t whole = hundredths / 100;
    bool exact = millionths && whole < 1000000000;
    json_object_set_new(object, key,
                        exact ? json_real((double)(whole * 1000000 + millionths) / 1e6)
                              : json_integer(whole));
}

#endif
