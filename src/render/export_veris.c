/* A book -> VERIS 1.4 incidents, a JSON array. Enumerations as lexicons/shared/exports.tsv maps
 * them; what VERIS asks for and news do not tell is "Unknown"; what VERIS has no place for (who
 * said which number, disputes) is kept under `plus`. */
#include "render/render_int.h"

#include "base/hash.h"
#include "report/json_put.h"

static json_t *list_of(struct slice only)
{
    json_t *list = json_array();
    json_array_append_new(list, json_slice(only));
    return list;
}

/* Their word for ours, else for what is not known. */
static struct slice mapped(const struct book *book, const char *table, struct slice ours)
{
    struct slice theirs = book_mapped(book, table, ours);
    return theirs.len ? theirs : book_mapped(book, table, SLICE("unknown"));
}

/* Their word for whether anybody confirmed it. */
static struct slice by_confirmation(const struct book *book, const char *table, bool is_confirmed)
{
    return book_mapped(book, table, is_confirmed ? SLICE("confirmed") : SLICE("open"));
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
    struct slice kind = SLICE_EMPTY;
    if (id.len)
        json_object_set_new(victim, "victim_id",
                            json_slice(facts_body_name(incident, id, LANG_EN)));
    json_array_foreach(json_object_get(incident, "agencies"), i, agency)
    {
        if (slice_equal(json_text(agency, "id"), id))
            kind = json_text(agency, "kind");
    }
    put_slice(victim, "industry", mapped(book, "veris.industry", kind));
    json_object_set_new(victim, "government", list_of(mapped(book, "veris.government", kind)));
    json_object_set_new(victim, "country", list_of(SLICE("Unknown")));
    json_object_set_new(victim, "employee_count", json_string("Unknown"));
    if (json_array_size(json_object_get(incident, "victims")) > 1)
        book_leave_out(book, "veris: an incident has one victim; further ones are under plus");
    return victim;
}

/* Somebody who is named is somebody outside; who is behind it otherwise, news do not tell. */
static json_t *actor_part(struct book *book, const json_t *incident)
{
    json_t *external = json_object();
    bool is_named = false;
    const json_t *person;
    size_t i;
    json_array_foreach(json_object_get(incident, "actors"), i, person) is_named =
        is_named || !slice_is(json_text(person, "kind"), "person");
    if (!is_named) {
        json_decref(external);
        return json_pack("{s:{}}", "unknown");
    }
    bool for_money = json_array_size(json_object_get(incident, "money")) > 0;
    json_object_set_new(external, "variety", list_of(SLICE("Unknown")));
    json_object_set_new(
        external, "motive",
        list_of(mapped(book, "veris.motive", for_money ? SLICE("money") : SLICE_EMPTY)));
    return json_pack("{s:o}", "external", external);
}

/* By the first event that made it known. */
static json_t *discovery_part(struct book *book, const json_t *incident)
{
    struct slice how = SLICE_EMPTY;
    const json_t *event;
    size_t i;
    json_array_foreach(json_object_get(incident, "events"), i, event)
    {
        if (how.len == 0 && !json_is_true(json_object_get(event, "background")))
            how = book_mapped(book, "veris.discovery", json_text(event, "type"));
    }
    if (how.len == 0)
        how = mapped(book, "veris.discovery", SLICE_EMPTY);
    return json_pack("{s:{s:o}}", "external", "variety", list_of(how));
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
    const json_t *field, *claim = facts_main_claim(incident);
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
    put_slice(confidentiality, "data_disclosure",
              by_confirmation(book, "veris.disclosure", facts_is_confirmed(incident)));
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
    bool confirmed = facts_is_confirmed(incident);
    uuid_of_name(name, 2, uuid);
    put_text(out, "schema_version", "1.4.0");
    put_text(out, "incident_id", uuid);
    put_text(out, "source_id", "runut");
    json_object_set_new(out, "summary", json_slice(summary_text(book, incident)));
    put_slice(out, "security_incident", by_confirmation(book, "veris.incident", confirmed));
    put_slice(out, "confidence",
              by_confirmation(book, "veris.confidence",
                              confirmed && json_whole(incident, "origins") > 1));
    put_slice(out, "reference", references(book, incident));
    json_object_set_new(out, "timeline", timeline_part(incident));
    json_object_set_new(out, "victim", victim_part(book, incident));
    json_object_set_new(out, "actor", actor_part(book, incident));
    json_object_set_new(out, "action", json_pack("{s:{}}", "unknown"));
    json_object_set_new(
        out, "asset",
        json_pack("{s:[{s:s}], s:[s]}", "assets", "variety", "Unknown", "cloud", "Unknown"));
    json_object_set_new(out, "discovery_method", discovery_part(book, incident));
    json_object_set_new(out, "attribute", attribute_part(book, incident));
    json_object_set_new(out, "plus", plus_part(incident));
    return out;
}

void export_veris(struct exporting *e)
{
    size_t i;
    const json_t *incident;
    bool begun = false;
    put_words(&e->to, "[");
    json_array_foreach(json_object_get(e->book->timeline, "incidents"), i, incident)
    {
        if (json_day(incident, "first_date").precision == PRECISION_NONE) {
            book_leave_out(e->book,
                           "veris: an incident needs a year; those without a day are left out");
            continue;
        }
        put_array_item(&e->to, veris_incident(e->book, incident), &begun);
        arena_clear(&e->book->one);
    }
    put_words(&e->to, "\n]\n");
    book_leave_out(e->book,
                   "veris: action, assets, countries, kinds of actors and of data's owners "
                   "are \"Unknown\": news seldom tell them");
    book_leave_out(e->book,
                   "veris: one number stands for an incident; the other numbers, sides and "
                   "disputes are under plus");
    book_leave_out(e->book,
                   "veris: events, people, platforms, money, laws and quotations are left out");
}
