/* A book -> VERIS 1.4 incidents, a JSON array. Enumerations as lexicons/shared/exports.tsv maps
 * them; what VERIS has no place for (who said which number, disputes) is kept under `plus`. */
#include "render/render_int.h"

#include "base/hash.h"
#include "report/json_put.h"

static json_t *list_of(struct slice only)
{
    json_t *list = json_array();
    json_array_append_new(list, json_slice(only));
    return list;
}

/* All sentences of the English summary. */
static struct slice summary_text(struct book *book, const json_t *incident)
{
    struct slice text = SLICE_EMPTY;
    size_t i;
    const json_t *sentence;
    json_array_foreach(json_object_get(json_object_get(incident, "summary"), "en"), i, sentence)
    {
        struct slice next = json_text(sentence, "text");
        text = i ? arena_printf(&book->one, "%.*s %.*s", SLICE_ARG(text), SLICE_ARG(next)) : next;
    }
    return text;
}

static struct slice references(struct book *book, const json_t *incident)
{
    struct slice text = SLICE_EMPTY;
    size_t i;
    const json_t *report;
    json_array_foreach(json_object_get(incident, "reports"), i, report)
    {
        struct slice url = json_text(book_source(book, slice_of(json_string_value(report))), "url");
        if (is_web_address(url))
            text = text.len
                       ? arena_printf(&book->one, "%.*s; %.*s", SLICE_ARG(text), SLICE_ARG(url))
                       : url;
    }
    return text;
}

static json_t *timeline_part(const json_t *incident)
{
    struct civil day = json_day(incident, "first_date");
    json_t *when = json_object(), *timeline = json_object();
    json_object_set_new(when, "year", json_integer(day.year));
    if (day.precision >= PRECISION_MONTH)
        json_object_set_new(when, "month", json_integer(day.month));
    if (day.precision >= PRECISION_DAY)
        json_object_set_new(when, "day", json_integer(day.day));
    json_object_set_new(timeline, "incident", when);
    return timeline;
}

static json_t *victim_part(struct book *book, const json_t *incident)
{
    json_t *victim = json_object();
    const json_t *agency;
    size_t i;
    struct slice id =
        slice_of(json_string_value(json_array_get(json_object_get(incident, "victims"), 0)));
    struct slice industry = SLICE_EMPTY;
    if (id.len)
        json_object_set_new(victim, "victim_id",
                            json_slice(book_agency_name(incident, id, LANG_EN)));
    json_array_foreach(json_object_get(incident, "agencies"), i, agency)
    {
        if (slice_equal(json_text(agency, "id"), id))
            industry = book_mapped(book, "veris.industry", json_text(agency, "kind"));
    }
    json_object_set_new(victim, "industry", json_slice(industry.len ? industry : SLICE("000")));
    json_object_set_new(victim, "government",
                        list_of(slice_is(industry, "92") ? SLICE("Unknown") : SLICE("NA")));
    json_object_set_new(victim, "country", list_of(SLICE("Unknown")));
    json_object_set_new(victim, "employee_count", json_string("Unknown"));
    if (json_array_size(json_object_get(incident, "victims")) > 1)
        book_leave_out(book, "veris: an incident has one victim; further ones are under plus");
    return victim;
}

static json_t *actor_part(struct book *book, const json_t *incident)
{
    json_t *external = json_object(), *actor = json_object();
    struct slice variety = SLICE("Unknown");
    const json_t *person;
    size_t i;
    json_array_foreach(json_object_get(incident, "actors"), i, person)
    {
        struct slice mapped = book_mapped(book, "veris.actor", json_text(person, "kind"));
        if (mapped.len)
            variety = mapped;
    }
    bool for_money =
        json_array_size(json_object_get(incident, "money")) > 0 && !slice_is(variety, "Unknown");
    json_object_set_new(external, "variety", list_of(variety));
    json_object_set_new(external, "motive",
                        list_of(for_money ? SLICE("Financial") : SLICE("Unknown")));
    json_object_set_new(actor, "external", external);
    return actor;
}

static bool has_variety(const json_t *data, struct slice variety)
{
    size_t i;
    const json_t *entry;
    json_array_foreach(data, i, entry)
    {
        if (slice_equal(json_text(entry, "variety"), variety))
            return true;
    }
    return false;
}

static json_t *attribute_part(struct book *book, const json_t *incident)
{
    json_t *confidentiality = json_object(), *data = json_array(), *attribute = json_object();
    const json_t *field, *claim = book_main_claim(incident);
    size_t i;
    json_array_foreach(json_object_get(incident, "fields"), i, field)
    {
        struct slice variety = book_mapped(book, "veris.variety", json_text(field, "id"));
        if (json_is_true(json_object_get(field, "denied")))
            continue;
        if (!variety.len)
            book_leave_out(book, "veris: some kinds of data have no variety there");
        else if (!has_variety(data, variety))
            json_array_append_new(data, json_pack("{s:o}", "variety", json_slice(variety)));
    }
    if (json_array_size(data) == 0)
        json_array_append_new(data, json_pack("{s:s}", "variety", "Unknown"));
    json_object_set_new(confidentiality, "data_disclosure",
                        json_string(book_is_confirmed(incident) ? "Yes" : "Potentially"));
    if (claim) {
        put_integer(confidentiality, "data_total", json_whole(claim, "value"));
        if (!slice_is(json_text(claim, "bound"), "exact"))
            book_leave_out(book, "veris: \"about\" and \"more than\" stand under plus; data_total "
                                 "is the bare number");
    }
    json_object_set_new(confidentiality, "data_victim", list_of(SLICE("Unknown")));
    json_object_set_new(confidentiality, "data", data);
    json_object_set_new(attribute, "confidentiality", confidentiality);
    return attribute;
}

static json_t *plus_part(const json_t *incident)
{
    static const char *const kept[] = {"victims", "counts", "disputes", "fields", NULL};
    json_t *own = json_object(), *plus = json_object();
    put_slice(own, "id", json_text(incident, "id"));
    for (unsigned i = 0; kept[i]; i++)
        json_object_set(own, kept[i], json_object_get(incident, kept[i]));
    json_object_set_new(plus, "runut", own);
    return plus;
}

static json_t *veris_incident(struct book *book, const json_t *incident)
{
    json_t *out = json_object();
    char uuid[UUID_TEXT_SIZE];
    struct slice name[] = {SLICE("veris "), json_text(incident, "id")};
    bool confirmed = book_is_confirmed(incident);
    uuid_of_name(name, 2, uuid);
    put_text(out, "schema_version", "1.4.0");
    put_text(out, "incident_id", uuid);
    put_text(out, "source_id", "runut");
    json_object_set_new(out, "summary", json_slice(summary_text(book, incident)));
    put_text(out, "security_incident", confirmed ? "Confirmed" : "Suspected");
    put_text(out, "confidence",
             confirmed && json_whole(incident, "origins") > 1 ? "Medium" : "Low");
    put_slice(out, "reference", references(book, incident));
    json_object_set_new(out, "timeline", timeline_part(incident));
    json_object_set_new(out, "victim", victim_part(book, incident));
    json_object_set_new(out, "actor", actor_part(book, incident));
    json_object_set_new(out, "action", json_pack("{s:{}}", "unknown"));
    json_object_set_new(
        out, "asset",
        json_pack("{s:[{s:s}], s:[s]}", "assets", "variety", "S - Database", "cloud", "Unknown"));
    json_object_set_new(out, "discovery_method",
                        json_pack("{s:{s:[s]}}", "external", "variety",
                                  json_array_size(json_object_get(incident, "platforms"))
                                      ? "Actor disclosure"
                                      : "Unknown"));
    json_object_set_new(out, "attribute", attribute_part(book, incident));
    json_object_set_new(out, "plus", plus_part(incident));
    return out;
}

void export_veris(struct exporting *e)
{
    size_t i;
    const json_t *incident;
    const char *between = "";
    put_words(&e->to, "[");
    json_array_foreach(json_object_get(e->book->timeline, "incidents"), i, incident)
    {
        if (json_day(incident, "first_date").precision == PRECISION_NONE) {
            book_leave_out(e->book,
                           "veris: an incident needs a year; those without a day are left out");
            continue;
        }
        put_words(&e->to, between);
        put_words(&e->to, "\n");
        between = ",";
        put_json_value(&e->to, veris_incident(e->book, incident), JSON_COMPACT);
        arena_clear(&e->book->one);
    }
    put_words(&e->to, "\n]\n");
    book_leave_out(e->book, "veris: action, assets and countries are not known and say so");
}
