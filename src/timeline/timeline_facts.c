/* An incident's JSON -> answers. */
#include "timeline/timeline_facts.h"

struct slice json_in(const json_t *object, const char *key, enum lang lang)
{
    const json_t *both = json_object_get(object, key);
    struct slice own = json_text(both, lang_code(lang == LANG_ID ? LANG_ID : LANG_EN));
    return own.len ? own : json_text(both, lang_code(lang == LANG_ID ? LANG_EN : LANG_ID));
}

struct bilingual json_both(const json_t *object, const char *key)
{
    const json_t *both = json_object_get(object, key);
    struct bilingual out = {{SLICE_EMPTY}};
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++)
        out.in[lang] = json_text(both, lang_code(lang));
    return out;
}

struct slice facts_body_name(const json_t *incident, struct slice id, enum lang lang)
{
    size_t i;
    const json_t *agency;
    json_array_foreach(json_object_get(incident, "agencies"), i, agency)
    {
        if (slice_equal(json_text(agency, "id"), id)) {
            struct slice acronym = json_text(agency, "acronym"),
                         name = json_in(agency, "name", lang);
            return acronym.len ? acronym : name.len ? name : id;
        }
    }
    return id;
}

bool facts_has_event(const json_t *incident, const char *type)
{
    size_t i;
    const json_t *event;
    json_array_foreach(json_object_get(incident, "events"), i, event)
    {
        if (slice_is(json_text(event, "type"), type) &&
            !json_is_true(json_object_get(event, "background")))
            return true;
    }
    return false;
}

bool facts_is_confirmed(const json_t *incident)
{
    size_t i;
    const json_t *claim;
    if (facts_has_event(incident, "confirmed"))
        return true;
    json_array_foreach(json_object_get(incident, "counts"), i, claim)
    {
        if (slice_is(json_text(claim, "kind"), "confirmed") &&
            slice_is(json_text(claim, "status"), "confirmed") && !json_text(claim, "victim").len)
            return true;
    }
    return false;
}

const json_t *facts_main_claim(const json_t *incident)
{
    const json_t *claim;
    size_t i;
    json_array_foreach(json_object_get(incident, "counts"), i, claim)
    {
        if (json_is_true(json_object_get(claim, "headline")))
            return claim;
    }
    return NULL;
}

struct slice facts_sayer(const json_t *claim)
{
    struct slice status = json_text(claim, "status");
    bool is_denied = slice_is(status, "denied");
    if (!is_denied && !slice_is(status, "confirmed"))
        return json_text(claim, "by");
    const char *name = json_string_value(
        json_array_get(json_object_get(claim, is_denied ? "denied_by" : "confirmed_by"), 0));
    return name ? slice_of(name) : SLICE_EMPTY;
}

bool facts_same_turn(const json_t *a, const json_t *b)
{
    return slice_equal(json_text(a, "turn"), json_text(b, "turn")) &&
           slice_equal(json_text(a, "date"), json_text(b, "date")) &&
           slice_equal(json_text(a, "by"), json_text(b, "by"));
}

struct count facts_count(const json_t *count)
{
    json_int_t value = json_integer_value(json_object_get(count, "value"));
    struct count out = {.value = value > 0 ? (uint64_t)value : 0};
    bound_from_name(json_text(count, "bound"), &out.bound);
    unit_from_name(json_text(count, "unit"), &out.unit);
    count_detail_from_name(json_text(count, "detail"), &out.detail);
    return out;
}
