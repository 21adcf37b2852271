/* A book -> one STIX 2.1 bundle: for each incident an incident with the Incident Core Extension, an
 * impact for each claim, an event or a task for each happening, identities and threat actors, and a
 * note for each dispute.
 *
 * Identifiers are UUIDs of what an object says (base/hash.h), times are those of the reports: the
 * same timeline gives the same bytes. */
#include "render/render_int.h"

#include "base/hash.h"
#include "report/json_put.h"

#include <stdio.h>

#define EXTENSION_INCIDENT "extension-definition--ef765651-680c-498d-9894-99799f2fa126"
#define EXTENSION_EVENT "extension-definition--4ca6de00-5b0d-45ef-a1dc-ea7279ea910e"
#define EXTENSION_IMPACT "extension-definition--7cc33dd6-f6a1-489b-98ea-522d351d71b9"
#define EXTENSION_TASK "extension-definition--2074a052-8be4-4932-849e-f5e7798e0030"

enum { ID_SIZE = 80 };

/* One incident on its way. */
struct bundle {
    struct exporting *e;
    const json_t *incident;
    struct slice key; /* the incident's id */
    char created[40], modified[40];
    char incident_id[ID_SIZE];
    json_t *impacts, *events, *tasks; /* identifiers */
    struct map seen;                  /* identifiers given so far, so that none stands twice */
    bool begun;
};

/* Their times have milliseconds. */
static bool stix_time(struct civil date, char out[static 40])
{
    if (!format_instant(date, out))
        return false;
    memcpy(out + strlen(out) - 1, ".000Z", 6);
    return true;
}

static void make_id(struct bundle *b, const char *type, struct slice what, char out[static ID_SIZE])
{
    char uuid[UUID_TEXT_SIZE];
    for (unsigned twin = 0; twin < 1000; twin++) {
        bool is_new;
        struct slice number = arena_printf(&b->e->book->one, "%u", twin);
        struct slice name[] = {SLICE("stix "), slice_of(type), SLICE(" "), b->key,
                               SLICE(" "),     what,           SLICE(" "), number};
        uuid_of_name(name, 8, uuid);
        snprintf(out, ID_SIZE, "%s--%s", type, uuid);
        map_intern(&b->seen, slice_of(out), &is_new);
        if (is_new)
            return;
    }
}

/* What every object has. */
static json_t *object_of(struct bundle *b, const char *type, const char *id)
{
    json_t *object = json_object();
    put_text(object, "type", type);
    put_text(object, "spec_version", "2.1");
    put_text(object, "id", id);
    put_text(object, "created", b->created);
    put_text(object, "modified", b->modified);
    return object;
}

static void emit(struct bundle *b, json_t *object)
{
    put_array_item(&b->e->to, object, &b->begun);
}

static void put_new_extension(json_t *object, const char *id, const char *kind)
{
    json_object_set_new(object, "extensions", json_pack("{s:{s:s}}", id, "extension_type", kind));
}

/* Where it was read. */
static void put_references(struct bundle *b, json_t *object, const json_t *evidence)
{
    json_t *list = json_array();
    size_t i;
    const json_t *place;
    json_array_foreach(evidence, i, place)
    {
        const json_t *source = book_source(b->e->book, json_text(place, "report"));
        struct slice url = json_text(source, "url"), site = json_text(source, "site");
        json_t *reference = json_object();
        put_slice(reference, "source_name", site.len ? site : SLICE("news report"));
        put_slice(
            reference, "description",
            cut_quote(&b->e->book->one, json_text(place, "exact"), b->e->options->quote_limit));
        if (is_web_address(url))
            put_slice(reference, "url", url);
        json_array_append_new(list, reference);
    }
    if (json_array_size(list))
        json_object_set(object, "external_references", list);
    json_decref(list);
}

static void put_start(json_t *object, struct civil date)
{
    char instant[40];
    if (!stix_time(date, instant))
        return;
    put_text(object, "start_time", instant);
    put_text(object, "start_time_fidelity", precision_name(date.precision));
}

/* The most telling class of the incident's fields, as exports.tsv ranks them. */
static struct slice information_type(struct bundle *b)
{
    struct slice best = book_mapped(b->e->book, "stix.information", SLICE("unknown"));
    struct slice best_rank = book_mapped(b->e->book, "stix.rank", best);
    size_t i;
    const json_t *field;
    json_array_foreach(json_object_get(b->incident, "fields"), i, field)
    {
        struct slice type = book_mapped(b->e->book, "stix.information", json_text(field, "id"));
        struct slice rank = book_mapped(b->e->book, "stix.rank", type);
        if (json_is_true(json_object_get(field, "denied")) || slice_equal(type, best))
            continue;
        if (i)
            book_leave_out(b->e->book, "stix: an impact has one information_type; the most telling "
                                       "of the kinds of data is given");
        if (rank.len && slice_compare(rank, best_rank) < 0) {
            best = type;
            best_rank = rank;
        }
    }
    return best;
}

static void emit_impact(struct bundle *b, const json_t *claim)
{
    struct arena *arena = &b->e->book->one;
    struct slice unit = json_text(claim, "unit"), kind = json_text(claim, "kind");
    struct slice loss = book_mapped(b->e->book, "stix.loss", json_text(claim, "status"));
    struct slice information = information_type(b), by = json_text(claim, "by");
    char id[ID_SIZE];
    if (slice_is(kind, "past") || slice_is(kind, "context")) {
        book_leave_out(b->e->book,
                       "stix: numbers of other incidents and of populations are no impacts");
        return;
    }
    if (slice_is(json_text(claim, "status"), "denied"))
        book_leave_out(
            b->e->book,
            "stix: a denied number stays a suspected loss; its note says that it is denied");
    struct slice words = book_amount(b->e->book, arena, claim, LANG_EN);
    make_id(b, "impact",
            arena_printf(arena, "%.*s|%.*s|%.*s", SLICE_ARG(words), SLICE_ARG(kind), SLICE_ARG(by)),
            id);
    json_t *impact = object_of(b, "impact", id), *loss_of = json_object();
    put_text(impact, "impact_category", "confidentiality");
    put_slice(impact, "description",
              arena_printf(arena, "%.*s (%.*s, %.*s%s%.*s)", SLICE_ARG(words), SLICE_ARG(kind),
                           SLICE_ARG(json_text(claim, "status")), by.len ? ", by " : "",
                           SLICE_ARG(facts_body_name(b->incident, by, LANG_EN))));
    put_start(impact, json_day(claim, "first_date"));
    put_references(b, impact, json_object_get(claim, "evidence"));
    put_slice(loss_of, "loss_type", loss);
    put_slice(loss_of, "information_type", information);
    put_integer(loss_of, slice_is(unit, "bytes") ? "record_size" : "record_count",
                json_whole(claim, "value"));
    put_new_extension(impact, EXTENSION_IMPACT, "new-sdo");
    json_object_set_new(json_object_get(impact, "extensions"), "confidentiality-ext", loss_of);
    json_array_append_new(b->impacts, json_string(id));
    emit(b, impact);
}

static void emit_happening(struct bundle *b, const json_t *event)
{
    struct slice type = json_text(event, "type"), gist = json_in(event, "gist", LANG_EN);
    struct slice task = book_mapped(b->e->book, "stix.task", type);
    char id[ID_SIZE];
    bool is_task = task.len > 0;
    make_id(b, is_task ? "task" : "event",
            arena_printf(&b->e->book->one, "%.*s|%.*s|%.*s", SLICE_ARG(json_text(event, "date")),
                         SLICE_ARG(type), SLICE_ARG(gist)),
            id);
    json_t *object = object_of(b, is_task ? "task" : "event", id), *types = json_array();
    put_slice(object, "name", gist);
    json_array_append_new(types,
                          json_slice(is_task ? task : book_mapped(b->e->book, "stix.event", type)));
    json_object_set_new(object, is_task ? "task_types" : "event_types", types);
    put_text(object, is_task ? "outcome" : "status", is_task ? "unknown" : "occurred");
    put_start(object, json_day(event, "date"));
    put_references(b, object, json_object_get(event, "evidence"));
    put_new_extension(object, is_task ? EXTENSION_TASK : EXTENSION_EVENT, "new-sdo");
    json_array_append_new(is_task ? b->tasks : b->events, json_string(id));
    emit(b, object);
}

static void emit_relation(struct bundle *b, const char *target, const char *how)
{
    char id[ID_SIZE];
    make_id(b, "relationship", slice_of(target), id);
    json_t *relation = object_of(b, "relationship", id);
    put_text(relation, "relationship_type", "related-to");
    put_text(relation, "description", how);
    put_text(relation, "source_ref", b->incident_id);
    put_text(relation, "target_ref", target);
    emit(b, relation);
}

static void emit_cast(struct bundle *b)
{
    size_t i;
    const json_t *one;
    char id[ID_SIZE];
    json_array_foreach(json_object_get(b->incident, "agencies"), i, one)
    {
        struct slice name = json_in(one, "name", LANG_EN), role = json_text(one, "role");
        if (slice_is(role, "other") || slice_is(role, "commenter"))
            continue;
        make_id(b, "identity", json_text(one, "id"), id);
        json_t *identity = object_of(b, "identity", id);
        put_slice(identity, "name", name.len ? name : json_text(one, "id"));
        put_text(identity, "identity_class", "organization");
        emit(b, identity);
        emit_relation(b, id, arena_string(&b->e->book->one, role));
    }
    json_array_foreach(json_object_get(b->incident, "actors"), i, one)
    {
        if (slice_is(json_text(one, "kind"), "person"))
            continue;
        make_id(b, "threat-actor", json_text(one, "name"), id);
        json_t *actor = object_of(b, "threat-actor", id);
        put_slice(actor, "name", json_text(one, "name"));
        put_references(b, actor, json_object_get(one, "evidence"));
        emit(b, actor);
        emit_relation(b, id, "named as the one behind it");
    }
}

static void emit_notes(struct bundle *b)
{
    size_t i;
    const json_t *dispute;
    json_array_foreach(json_object_get(b->incident, "disputes"), i, dispute)
    {
        char id[ID_SIZE];
        struct slice gist = json_in(dispute, "gist", LANG_EN);
        make_id(b, "note", gist, id);
        json_t *note = object_of(b, "note", id);
        put_slice(note, "abstract", json_text(dispute, "verdict"));
        json_object_set_new(note, "content", json_slice(gist));
        json_object_set_new(note, "object_refs", json_pack("[s]", b->incident_id));
        put_references(b, note, json_object_get(dispute, "evidence"));
        emit(b, note);
    }
}

static void put_refs(json_t *extension, const char *key, json_t *refs)
{
    if (json_array_size(refs))
        json_object_set(extension, key, refs);
    json_decref(refs);
}

static void emit_incident(struct bundle *b)
{
    size_t i;
    const json_t *item;
    struct slice summary = SLICE_EMPTY;
    b->impacts = json_array();
    b->events = json_array();
    b->tasks = json_array();
    make_id(b, "incident", SLICE_EMPTY, b->incident_id);
    json_array_foreach(json_object_get(b->incident, "counts"), i, item) emit_impact(b, item);
    json_array_foreach(json_object_get(b->incident, "events"), i, item) emit_happening(b, item);
    emit_cast(b);
    emit_notes(b);
    json_array_foreach(json_object_get(json_object_get(b->incident, "summary"), "en"), i, item)
    {
        summary = arena_printf(&b->e->book->one, "%.*s%s%.*s", SLICE_ARG(summary), i ? " " : "",
                               SLICE_ARG(json_text(item, "text")));
    }
    json_t *incident = object_of(b, "incident", b->incident_id), *extension = json_object();
    put_slice(incident, "name", json_in(b->incident, "title", LANG_EN));
    put_slice(incident, "description", summary);
    put_text(extension, "extension_type", "property-extension");
    put_slice(extension, "determination",
              book_mapped(b->e->book, "stix.determination",
                          facts_is_confirmed(b->incident) ? SLICE("confirmed") : SLICE("open")));
    put_slice(extension, "investigation_status",
              book_mapped(b->e->book, "stix.status",
                          facts_has_event(b->incident, "investigation") ? SLICE("investigation")
                                                                        : SLICE("unknown")));
    put_refs(extension, "impact_refs", b->impacts);
    put_refs(extension, "event_refs", b->events);
    put_refs(extension, "task_refs", b->tasks);
    json_object_set_new(incident, "extensions", json_pack("{s:o}", EXTENSION_INCIDENT, extension));
    emit(b, incident);
}

/* Times are demanded; those without any day are said to be of the epoch. */
static void set_times(struct bundle *b)
{
    if (!stix_time(json_day(b->incident, "first_date"), b->created)) {
        memcpy(b->created, "1970-01-01T00:00:00.000Z", 25);
        book_leave_out(b->e->book,
                       "stix: an object needs a time; incidents without a day have that of 1970");
    }
    if (!stix_time(json_day(b->incident, "last_date"), b->modified) ||
        strcmp(b->modified, b->created) < 0)
        memcpy(b->modified, b->created, sizeof b->created);
}

void export_stix(struct exporting *e)
{
    struct bundle bundle = {.e = e, .key = SLICE("bundle")};
    struct buf ids;
    struct arena arena;
    size_t i;
    const json_t *incident;
    char id[ID_SIZE];
    arena_init(&arena);
    map_init(&bundle.seen, &arena);
    buf_init(&ids, 0);
    json_array_foreach(json_object_get(e->book->timeline, "incidents"), i, incident)
        buf_printf(&ids, "%.*s ", SLICE_ARG(json_text(incident, "id")));
    make_id(&bundle, "bundle", buf_slice(&ids), id);
    put_words(&e->to, "{\"type\":\"bundle\",\"id\":\"");
    put_words(&e->to, id);
    put_words(&e->to, "\",\"objects\":[");
    json_array_foreach(json_object_get(e->book->timeline, "incidents"), i, incident)
    {
        bundle.incident = incident;
        bundle.key = json_text(incident, "id");
        set_times(&bundle);
        emit_incident(&bundle);
        arena_clear(&e->book->one);
    }
    put_words(&e->to, "\n]}\n");
    book_leave_out(
        e->book,
        "stix: people, commenters, platforms, money, laws, \"about\" and \"more than\" have "
        "no object of their own there");
    buf_release(&ids);
    arena_release(&arena);
}
