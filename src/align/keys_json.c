/* Keys -> a line of JSON -> keys. Lists of few values are arrays in a fixed order, for each report
 * goes over the network once for each of its keys. */
#include "align/keys_json.h"

#include "base/fold.h"
#include "base/json_text.h"
#include "report/json_put.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>

bool keys_fits_column(struct slice id)
{
    for (size_t i = 0; i < id.len; i++) {
        if ((unsigned char)id.ptr[i] <= ' ' || id.ptr[i] == 0x7f)
            return false;
    }
    return id.len > 0;
}

static json_t *json_day(struct civil date)
{
    char text[32];
    civil_format(date, text);
    return json_string(text);
}

/* Eight figures for each hash. */
static json_t *json_sketch(const struct sketch *sketch)
{
    char text[SKETCH_SIZE * 8 + 1] = "";
    for (uint32_t i = 0; i < sketch->count && i < SKETCH_SIZE; i++)
        snprintf(text + (size_t)i * 8, 9, "%08" PRIx32, sketch->hashes[i]);
    return json_string(text);
}

static json_t *json_bodies(const struct report_keys *keys)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < keys->agencies.count; i++) {
        const struct key_agency *agency = &keys->agencies.items[i];
        json_array_append_new(array, json_pack("[osbb]", json_slice(agency->id),
                                               agency_role_name(agency->role), agency->known,
                                               agency->is_main));
    }
    return array;
}

static json_t *json_actors(const struct report_keys *keys)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < keys->actors.count; i++)
        json_array_append_new(array, json_pack("[ob]", json_slice(keys->actors.items[i].name),
                                               keys->actors.items[i].is_villain));
    return array;
}

static json_t *json_counts(const struct report_keys *keys)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < keys->counts.count; i++) {
        const struct key_count *count = &keys->counts.items[i];
        json_array_append_new(array,
                              json_pack("[IIIb]", (json_int_t)count->value, (json_int_t)count->low,
                                        (json_int_t)count->high, count->is_total));
    }
    return array;
}

static json_t *json_dates(const struct report_keys *keys)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < keys->dates.count; i++)
        json_array_append_new(array, json_pack("[oi]", json_day(keys->dates.items[i].value),
                                               keys->dates.items[i].weekday));
    return array;
}

static json_t *json_names(const struct slice *names, uint32_t count)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < count; i++)
        json_array_append_new(array, json_slice(names[i]));
    return array;
}

enum status keys_write(const struct report_keys *keys, struct buf *out, struct error *error)
{
    json_t *object =
        json_pack("{so so s[ii] so so so so so so so}", "id", json_slice(keys->id), "day",
                  json_day(keys->anchor), "years", keys->first_year, keys->last_year, "bodies",
                  json_bodies(keys), "actors", json_actors(keys), "counts", json_counts(keys),
                  "fields", json_names(keys->fields.items, keys->fields.count), "platforms",
                  json_names(keys->platforms.items, keys->platforms.count), "dates",
                  json_dates(keys), "words", json_sketch(&keys->words));
    char *text = object ? json_dumps(object, JSON_COMPACT) : NULL;
    enum status status = text
                             ? buf_append(out, slice_of(text))
                             : error_set(error, STATUS_FORMAT, "a report's keys are no valid text");
    if (status == STATUS_LIMIT)
        error_set(error, status, "a report's keys are larger than %zu bytes", out->max_bytes);
    free(text);
    json_decref(object);
    return status;
}

int keys_compare_versions(const struct report_keys *a, const struct report_keys *b)
{
    struct buf left, right;
    buf_init(&left, 0);
    buf_init(&right, 0);
    keys_write(a, &left, NULL);
    keys_write(b, &right, NULL);
    int order = slice_compare(buf_slice(&left), buf_slice(&right));
    buf_release(&left);
    buf_release(&right);
    if (!order)
        order = civil_compare(a->published, b->published);
    if (!order)
        order = slice_compare(a->url, b->url);
    return order ? order : slice_compare(a->site, b->site);
}

struct reader {
    struct key_names *names;
    struct report_keys *out;
    bool failed;
};

static struct slice get_name(struct reader *r, const json_t *value)
{
    if (!json_is_string(value)) {
        r->failed = true;
        return SLICE_EMPTY;
    }
    return key_names_share(r->names, json_text_of(value));
}

static struct civil get_day(struct reader *r, const json_t *value)
{
    struct civil out = CIVIL_NONE;
    if (!json_is_string(value) ||
        (json_string_length(value) && !civil_parse(json_text_of(value), &out)))
        r->failed = true;
    return out;
}

static bool get_flag(struct reader *r, const json_t *value)
{
    r->failed = r->failed || !json_is_boolean(value);
    return json_is_true(value);
}

static int64_t get_number(struct reader *r, const json_t *value)
{
    r->failed = r->failed || !json_is_integer(value);
    return json_integer_value(value);
}

static const json_t *get_list(struct reader *r, const json_t *object, const char *key)
{
    const json_t *list = json_object_get(object, key);
    r->failed = r->failed || !json_is_array(list);
    return list;
}

static void get_bodies(struct reader *r, const json_t *list)
{
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *item = json_array_get(list, i);
        struct key_agency *agency = VEC_PUSH(r->names->arena, &r->out->agencies);
        agency->id = get_name(r, json_array_get(item, 0));
        const char *role = json_string_value(json_array_get(item, 1));
        if (!role || !agency_role_from_name(slice_of(role), &agency->role))
            r->failed = true;
        agency->known = get_flag(r, json_array_get(item, 2));
        agency->is_main = get_flag(r, json_array_get(item, 3));
    }
}

static void get_actors(struct reader *r, const json_t *list)
{
    struct arena scratch;
    arena_init(&scratch);
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *item = json_array_get(list, i);
        struct key_actor *actor = VEC_PUSH(r->names->arena, &r->out->actors);
        actor->name = get_name(r, json_array_get(item, 0));
        actor->folded = key_names_share(r->names, fold(&scratch, actor->name));
        actor->is_villain = get_flag(r, json_array_get(item, 1));
    }
    arena_release(&scratch);
}

static void get_figures(struct reader *r, const json_t *counts, const json_t *dates)
{
    for (size_t i = 0; i < json_array_size(counts); i++) {
        const json_t *item = json_array_get(counts, i);
        struct key_count *count = VEC_PUSH(r->names->arena, &r->out->counts);
        count->value = (uint64_t)get_number(r, json_array_get(item, 0));
        count->low = (uint64_t)get_number(r, json_array_get(item, 1));
        count->high = (uint64_t)get_number(r, json_array_get(item, 2));
        count->is_total = get_flag(r, json_array_get(item, 3));
    }
    for (size_t i = 0; i < json_array_size(dates); i++) {
        const json_t *item = json_array_get(dates, i);
        struct key_date *date = VEC_PUSH(r->names->arena, &r->out->dates);
        date->value = get_day(r, json_array_get(item, 0));
        date->weekday = (uint8_t)get_number(r, json_array_get(item, 1));
        date->dated_by = NO_INDEX;
    }
}

static int figure_of(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static void get_sketch(struct reader *r, const json_t *value, struct sketch *out)
{
    const char *text = json_string_value(value);
    size_t length = json_string_length(value);
    if (!text || length % 8 || length > (size_t)SKETCH_SIZE * 8) {
        r->failed = true;
        return;
    }
    out->count = (uint32_t)(length / 8);
    out->hashes = ARENA_ARRAY(r->names->arena, uint32_t, out->count);
    for (size_t i = 0; i < length; i++) {
        r->failed = r->failed || figure_of(text[i]) < 0;
        out->hashes[i / 8] = out->hashes[i / 8] << 4 | ((uint32_t)figure_of(text[i]) & 15);
    }
}

static void get_all(struct reader *r, const json_t *object)
{
    struct report_keys *out = r->out;
    const json_t *years = get_list(r, object, "years"), *fields = get_list(r, object, "fields"),
                 *platforms = get_list(r, object, "platforms");
    out->id = get_name(r, json_object_get(object, "id"));
    out->anchor = get_day(r, json_object_get(object, "day"));
    out->first_year = (int16_t)get_number(r, json_array_get(years, 0));
    out->last_year = (int16_t)get_number(r, json_array_get(years, 1));
    get_bodies(r, get_list(r, object, "bodies"));
    get_actors(r, get_list(r, object, "actors"));
    get_figures(r, get_list(r, object, "counts"), get_list(r, object, "dates"));
    for (size_t i = 0; i < json_array_size(fields); i++)
        VEC_ADD(r->names->arena, &out->fields, get_name(r, json_array_get(fields, i)));
    for (size_t i = 0; i < json_array_size(platforms); i++)
        VEC_ADD(r->names->arena, &out->platforms, get_name(r, json_array_get(platforms, i)));
    get_sketch(r, json_object_get(object, "words"), &out->words);
}

enum status keys_read(struct slice json, struct key_names *names, struct report_keys *out,
                      struct error *error)
{
    struct reader r = {names, out, false};
    json_t *object = json_loadb(json.ptr ? json.ptr : "", json.len, 0, NULL);
    memset(out, 0, sizeof *out);
    out->dated_by = NO_INDEX;
    out->published = CIVIL_NONE;
    out->tells = true;
    if (json_is_object(object))
        get_all(&r, object);
    else
        r.failed = true;
    json_decref(object);
    return r.failed ? error_set(error, STATUS_FORMAT, "these are no keys of a report") : STATUS_OK;
}
