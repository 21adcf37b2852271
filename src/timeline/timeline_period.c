/* Incidents put aside -> the summary of a period. Titles and sentences are taken out of their JSON,
 * so that it is the same whether the incidents were made here or came in parts. */
#include "timeline/timeline_period.h"

#include "base/spool.h"

enum { MOST_LISTED = 12 };

static const char *const lang_keys[] = {[LANG_ID] = "id", [LANG_EN] = "en"};

struct period {
    struct pieces *pieces;
    struct bilingual *titles;
    json_t *sentences[LANG_EN + 1]; /* by language: the first of each incident */
    json_t *evidence;               /* the first of each of them */
};

bool period_is_given(const struct timeline_options *options)
{
    return options->since.precision != PRECISION_NONE || options->until.precision != PRECISION_NONE;
}

bool period_holds(const struct timeline_options *options, struct civil first_date,
                  struct civil last_date)
{
    int32_t first, last, from, to;
    if (!period_is_given(options))
        return true;
    if (!civil_interval(first_date, &first, &to) || !civil_interval(last_date, &from, &last))
        return false;
    if (civil_interval(options->since, &from, &to) && last < from)
        return false;
    return !civil_interval(options->until, &from, &to) || first <= to;
}

static void take_title(struct period *period, const json_t *incident, struct bilingual *out)
{
    const json_t *title = json_object_get(incident, "title");
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++) {
        const json_t *text = json_object_get(title, lang_keys[lang]);
        if (json_is_string(text))
            out->in[lang] =
                arena_dup(&period->pieces->arena,
                          (struct slice){json_string_value(text), json_string_length(text)});
    }
}

static void take_sentence(struct period *period, const json_t *incident)
{
    const json_t *summary = json_object_get(incident, "summary");
    json_t *first = json_array_get(json_object_get(summary, lang_keys[LANG_ID]), 0);
    json_t *evidence = json_array_get(json_object_get(first, "evidence"), 0);
    if (json_array_size(period->evidence) >= MOST_LISTED || !evidence)
        return;
    json_array_append(period->evidence, evidence);
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++)
        json_array_append(period->sentences[lang],
                          json_array_get(json_object_get(summary, lang_keys[lang]), 0));
}

static void take_all(struct period *period)
{
    struct pieces *pieces = period->pieces;
    struct buf json;
    buf_init(&json, 0);
    for (uint32_t i = 0; i < pieces->entries.count && pieces->status == STATUS_OK; i++) {
        pieces->status =
            spool_read(pieces->spool, pieces->entries.items[i].piece, &json, pieces->error);
        json_t *incident =
            pieces->status == STATUS_OK ? json_loadb(json.ptr, json.len, 0, NULL) : NULL;
        if (pieces->status == STATUS_OK && !incident)
            pieces->status = error_set(pieces->error, STATUS_FORMAT, "an incident cannot be read");
        take_title(period, incident, &period->titles[i]);
        take_sentence(period, incident);
        json_decref(incident);
    }
    buf_release(&json);
}

static struct bilingual opening(const struct period *period, const struct phrases *phrases,
                                const struct timeline_options *options)
{
    struct arena *arena = &period->pieces->arena;
    uint32_t count = period->pieces->entries.count;
    struct phrase_slot slots[] = {
        {"since", phrase_date(arena, phrases, options->since)},
        {"until", phrase_date(arena, phrases, options->until)},
        {"number", phrase_name(arena_printf(arena, "%u", count))},
        {"list", phrase_list(arena, phrases, period->titles, count, MOST_LISTED)},
        {NULL, {{SLICE_EMPTY}}},
    };
    return phrase_fill(arena, phrases, count ? "period.some" : "period.none", slots);
}

static void put_day(json_t *object, const char *key, struct civil date)
{
    char day[32];
    civil_format(date, day);
    json_object_set_new(object, key, day[0] ? json_string(day) : json_null());
}

void period_write(struct pieces *pieces, const struct phrases *phrases,
                  const struct timeline_options *options)
{
    struct period period = {
        .pieces = pieces,
        .titles = ARENA_ARRAY(&pieces->arena, struct bilingual, pieces->entries.count),
        .sentences = {[LANG_ID] = json_array(), [LANG_EN] = json_array()},
        .evidence = json_array(),
    };
    json_t *object = json_object(), *summary = json_object();
    take_all(&period);
    struct bilingual text = opening(&period, phrases, options);
    put_day(object, "since", options->since);
    put_day(object, "until", options->until);
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++) {
        json_t *first = json_object();
        json_object_set_new(first, "text", json_stringn(text.in[lang].ptr, text.in[lang].len));
        json_object_set(first, "evidence", period.evidence);
        json_array_insert_new(period.sentences[lang], 0, first);
        json_object_set_new(summary, lang_keys[lang], period.sentences[lang]);
    }
    json_object_set_new(object, "summary", summary);
    pieces_put(pieces, SLICE("\"period\":"));
    pieces_put_json(pieces, object);
    pieces_put(pieces, SLICE(",\n"));
    json_decref(period.evidence);
}
