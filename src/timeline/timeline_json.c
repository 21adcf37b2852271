/* An incident -> JSON. */
#include "timeline/timeline_json.h"

#include "report/json_put.h"

static json_t *json_bilingual(const struct bilingual *text)
{
    json_t *object = json_object();
    put_slice(object, "id", text->in[LANG_ID]);
    put_slice(object, "en", text->in[LANG_EN]);
    return object;
}

static json_t *json_place(const struct keys_list *reports, const struct evidence *evidence)
{
    json_t *object = json_object();
    put_slice(object, "report", reports->items[evidence->report].id);
    if (evidence->in_title)
        put_text(object, "in", "title");
    put_integer(object, "start", evidence->start);
    put_integer(object, "end", evidence->end);
    json_object_set_new(object, "exact", json_slice(evidence->exact));
    return object;
}

static json_t *json_evidence(const struct keys_list *reports, const struct evidence_list *list)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < list->count; i++)
        json_array_append_new(array, json_place(reports, list->items[i]));
    return array;
}

static void put_evidence(const struct making *m, json_t *object, const struct evidence_list *list)
{
    json_object_set_new(object, "evidence", json_evidence(m->reports, list));
}

static json_t *json_reports(const struct making *m, const uint32_t *reports, uint32_t count)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < count; i++)
        json_array_append_new(array, json_slice(m->reports->items[reports[i]].id));
    return array;
}

/* [{"text", "evidence"}] in one language. */
static json_t *statements_to_json(const struct keys_list *reports,
                                  const struct statement *statements, uint32_t count,
                                  enum lang lang)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < count; i++) {
        json_t *object = json_object();
        put_slice(object, "text", statements[i].text.in[lang]);
        json_object_set_new(object, "evidence", json_evidence(reports, &statements[i].evidence));
        json_array_append_new(array, object);
    }
    return array;
}

static json_t *json_cast(const struct making *m, const struct incident *incident)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < incident->actors.count; i++) {
        const struct cast_actor *actor = &incident->actors.items[i];
        json_t *object = json_object();
        put_slice(object, "name", actor->name);
        put_text(object, "kind", actor_kind_name(actor->kind));
        if (actor->aliases.count) {
            json_t *aliases = json_array();
            for (uint32_t a = 0; a < actor->aliases.count; a++)
                json_array_append_new(aliases, json_slice(actor->aliases.items[a]));
            json_object_set_new(object, "aliases", aliases);
        }
        put_slice(object, "title", actor->title);
        put_slice(object, "agency", actor->agency);
        json_object_set_new(object, "reports",
                            json_reports(m, actor->reports.items, actor->reports.count));
        put_evidence(m, object, &actor->evidence);
        json_array_append_new(array, object);
    }
    return array;
}

static json_t *json_agencies(const struct making *m, const struct incident *incident)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < incident->agencies.count; i++) {
        const struct cast_agency *agency = &incident->agencies.items[i];
        json_t *object = json_object();
        put_slice(object, "id", agency->id);
        json_object_set_new(object, "name", json_bilingual(&agency->name));
        put_slice(object, "acronym", agency->acronym);
        put_slice(object, "kind", agency->kind);
        json_object_set_new(object, "known", json_boolean(agency->known));
        put_text(object, "role", agency_role_name(agency->role));
        json_object_set_new(object, "reports",
                            json_reports(m, agency->reports.items, agency->reports.count));
        json_array_append_new(array, object);
    }
    return array;
}

static json_t *json_history(const struct making *m, const struct claim *claim)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < claim->history.count; i++) {
        const struct stance *stance = &claim->history.items[i];
        if (stance->is_again)
            continue;
        json_t *object = json_object();
        put_text(object, "turn", turn_name(stance->turn));
        put_civil(object, "date", stance->date);
        if (stance->dated_by != NO_INDEX) {
            put_text(object, "basis", basis_name(BASIS_ALIGNED));
            put_slice(object, "dated_by", m->reports->items[stance->dated_by].id);
        }
        put_text(object, "status", count_status_name(stance->status));
        put_slice(object, "by", stance->by);
        put_slice(object, "report", m->reports->items[stance->evidence->report].id);
        json_array_append_new(array, object);
    }
    return array;
}

/* Those who are named, each once, in the order in which they said it. */
static void put_sayers(json_t *object, const char *key, const struct claim *claim, enum turn turn)
{
    enum { MOST_SAYERS = 12 };
    struct slice names[MOST_SAYERS];
    unsigned count = 0;
    for (uint32_t i = 0; i < claim->history.count && count < MOST_SAYERS; i++) {
        const struct stance *stance = &claim->history.items[i];
        bool is_one = turn == TURN_CONFIRMED ? stance->status == STATUS_OF_CONFIRMED
                                             : stance->turn == turn && !stance->is_again;
        bool is_known = !stance->by.len || !is_one;
        for (unsigned n = 0; n < count && !is_known; n++)
            is_known = slice_equal(names[n], stance->by);
        if (!is_known)
            names[count++] = stance->by;
    }
    if (!count)
        return;
    json_t *array = json_array();
    for (unsigned n = 0; n < count; n++)
        json_array_append_new(array, json_slice(names[n]));
    json_object_set_new(object, key, array);
}

/* The number that took its place, as a dispute found. */
static void put_successor(json_t *object, const struct incident *incident,
                          const struct claim *claim)
{
    for (uint32_t i = 0; i < incident->disputes.count; i++) {
        const struct dispute *dispute = &incident->disputes.items[i];
        if (dispute->verdict != VERDICT_SUPERSEDED || dispute->sides[0].claim != claim ||
            !dispute->sides[1].claim)
            continue;
        json_t *next = json_object();
        put_integer(next, "value", dispute->sides[1].claim->count.value);
        put_text(next, "unit", unit_name(dispute->sides[1].claim->count.unit));
        put_civil(next, "date", dispute->sides[1].claim->first_date);
        json_object_set_new(object, "replaced_by", next);
        return;
    }
}

static void put_count(json_t *object, const struct count *count)
{
    put_integer(object, "value", count->value);
    if (count->low != count->value || count->high != count->value) {
        put_integer(object, "low", count->low);
        put_integer(object, "high", count->high);
    }
    put_text(object, "bound", bound_name(count->bound));
    put_text(object, "unit", unit_name(count->unit));
    put_slice(object, "what", count->what);
    put_text(object, "kind", count_kind_name(count->kind));
    if (count->detail != DETAIL_NONE)
        put_text(object, "detail", count_detail_name(count->detail));
}

static json_t *json_claims(const struct making *m, const struct incident *incident)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < incident->claims.count; i++) {
        const struct claim *claim = &incident->claims.items[i];
        json_t *object = json_object();
        put_count(object, &claim->count);
        if (i == incident->headline)
            json_object_set_new(object, "headline", json_true());
        put_text(object, "status", count_status_name(claim->status));
        put_slice(object, "by", claim->by);
        put_slice(object, "victim", claim->victim);
        put_civil(object, "first_date", claim->first_date);
        put_civil(object, "last_date",
                  claim->last_date.precision ? claim->last_date : claim->first_date);
        put_integer(object, "origins", claim->origins);
        put_sayers(object, "repeated_by", claim, TURN_REPEATED);
        put_sayers(object, "confirmed_by", claim, TURN_CONFIRMED);
        put_sayers(object, "denied_by", claim, TURN_DENIED);
        put_successor(object, incident, claim);
        json_object_set_new(object, "history", json_history(m, claim));
        put_evidence(m, object, &claim->evidence);
        json_array_append_new(array, object);
    }
    return array;
}

static json_t *json_fields(const struct making *m, const struct incident *incident)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < incident->fields.count; i++) {
        const struct cast_field *field = &incident->fields.items[i];
        json_t *object = json_object(), *label = json_object();
        put_text(object, "id", field->id);
        put_text(label, "id", field->label_id);
        put_text(label, "en", field->label_en);
        json_object_set_new(object, "label", label);
        put_text(object, "pdp_class", field->pdp_class);
        if (field->denied)
            json_object_set_new(object, "denied", json_true());
        put_evidence(m, object, &field->evidence);
        json_array_append_new(array, object);
    }
    return array;
}

static json_t *json_things(const struct making *m, const struct thing_list *list,
                           const char *detail)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < list->count; i++) {
        const struct cast_thing *thing = &list->items[i];
        json_t *object = json_object();
        put_slice(object, "name", thing->name);
        if (detail)
            put_slice(object, detail, thing->detail);
        if (thing->currency) {
            put_amount(object, "amount", thing->hundredths, thing->millionths);
            put_text(object, "currency", thing->currency);
            put_text(object, "role", money_role_name(thing->role));
        }
        put_evidence(m, object, &thing->evidence);
        json_array_append_new(array, object);
    }
    return array;
}

/* The sides' words are kept beside the plain values, so that a reader needs no ledger to understand
 * a dispute. */
static json_t *json_side(const struct making *m, const struct side *side)
{
    json_t *object = json_object();
    json_object_set_new(object, "says", json_bilingual(&side->says));
    if (side->claim) {
        put_count(object, &side->claim->count);
        put_slice(object, "by", side->claim->by);
        put_text(object, "status", count_status_name(side->claim->status));
        put_civil(object, "first_date", side->claim->first_date);
    } else if (side->sum) {
        put_amount(object, "amount", side->sum->hundredths, side->sum->millionths);
        put_text(object, "currency", side->sum->currency);
    } else if (side->source) {
        put_integer(object, "value", side->value);
        put_text(object, "source", side->source->id);
        put_text(object, "source_name", lex_attr(side->source, "source"));
        put_text(object, "source_date", lex_attr(side->source, "dated"));
        put_text(object, "source_url", lex_attr(side->source, "url"));
    } else {
        put_slice(object, "text", side->text);
    }
    put_evidence(m, object, &side->evidence);
    return object;
}

static void add_value(json_t *values, const struct side *side)
{
    if (side->claim || side->source)
        json_array_append_new(values, json_integer((json_int_t)side->value));
    else if (side->text.len)
        json_array_append_new(values, json_slice(side->text));
}

static json_t *json_disputes(const struct making *m, const struct incident *incident)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < incident->disputes.count; i++) {
        const struct dispute *dispute = &incident->disputes.items[i];
        json_t *object = json_object(), *values = json_array(), *evidence = json_array(),
               *sides = json_array();
        put_text(object, "about", dispute->about);
        put_text(object, "verdict", verdict_name(dispute->verdict));
        put_text(object, "rule", dispute->rule);
        for (unsigned s = 0; s < 2; s++) {
            json_t *own = json_evidence(m->reports, &dispute->sides[s].evidence);
            add_value(values, &dispute->sides[s]);
            json_array_extend(evidence, own);
            json_decref(own);
            json_array_append_new(sides, json_side(m, &dispute->sides[s]));
        }
        json_object_set_new(object, "values", values);
        json_object_set_new(object, "gist", json_bilingual(&dispute->gist));
        json_object_set_new(object, "sides", sides);
        json_object_set_new(object, "evidence", evidence);
        json_array_append_new(array, object);
    }
    return array;
}

static json_t *json_events(const struct making *m, const struct incident *incident)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < incident->events.count; i++) {
        const struct happening *event = &incident->events.items[i];
        json_t *object = json_object();
        put_civil(object, "date", event->date);
        if (event->date.precision != PRECISION_NONE) {
            put_text(object, "precision", precision_name(event->date.precision));
            put_text(object, "basis", basis_name(event->basis));
        }
        if (event->is_background)
            json_object_set_new(object, "background", json_true());
        put_slice(object, "victim", event->victim);
        if (event->dated_by != NO_INDEX)
            put_slice(object, "dated_by", m->reports->items[event->dated_by].id);
        put_text(object, "type", event_type_name(event->type));
        put_slice(object, "who", event->who);
        put_slice(object, "whom", event->whom);
        json_object_set_new(object, "gist", json_bilingual(&event->gist));
        put_integer(object, "origins", event->origins);
        put_evidence(m, object, &event->evidence);
        json_array_append_new(array, object);
    }
    return array;
}

static json_t *json_languages(const struct making *m, const struct incident *incident)
{
    bool seen[3] = {false};
    json_t *array = json_array();
    for (uint32_t i = 0; i < incident->group->reports.count; i++)
        seen[m->reports->items[incident->group->reports.items[i]].lang] = true;
    if (seen[LANG_EN])
        json_array_append_new(array, json_string("en"));
    if (seen[LANG_ID])
        json_array_append_new(array, json_string("id"));
    if (seen[LANG_UND])
        json_array_append_new(array, json_string("und"));
    return array;
}

json_t *incident_to_json(const struct making *m, const struct incident *incident)
{
    json_t *object = json_object(), *victims = json_array(), *summary = json_object();
    json_object_set_new(object, "title", json_bilingual(&incident->title));
    for (uint32_t i = 0; i < incident->victims.count; i++)
        json_array_append_new(victims,
                              json_slice(incident->agencies.items[incident->victims.items[i]].id));
    json_object_set_new(object, "victims", victims);
    put_civil(object, "first_date", incident->first_date);
    put_civil(object, "last_date", incident->last_date);
    json_object_set_new(object, "languages", json_languages(m, incident));
    json_object_set_new(
        object, "reports",
        json_reports(m, incident->group->reports.items, incident->group->reports.count));
    put_integer(object, "origins", incident->origins);
    json_object_set_new(object, "actors", json_cast(m, incident));
    json_object_set_new(object, "agencies", json_agencies(m, incident));
    json_object_set_new(object, "counts", json_claims(m, incident));
    json_object_set_new(object, "fields", json_fields(m, incident));
    json_object_set_new(object, "platforms", json_things(m, &incident->platforms, NULL));
    json_object_set_new(object, "money", json_things(m, &incident->money, NULL));
    json_object_set_new(object, "laws", json_things(m, &incident->laws, "article"));
    json_object_set_new(object, "disputes", json_disputes(m, incident));
    json_object_set_new(object, "events", json_events(m, incident));
    json_object_set_new(
        summary, "id",
        statements_to_json(m->reports, incident->summary.items, incident->summary.count, LANG_ID));
    json_object_set_new(
        summary, "en",
        statements_to_json(m->reports, incident->summary.items, incident->summary.count, LANG_EN));
    json_object_set_new(object, "summary", summary);
    return object;
}

/* Why a report is in its incident: the pair that joined it, and what speaks for and against that.
 */
static void put_joined(const struct making *m, json_t *object, uint32_t report)
{
    uint32_t other = m->alignment->joined_to[report];
    struct pair_score score;
    if (other == NO_INDEX)
        return;
    uint32_t first = report < other ? report : other, last = report < other ? other : report;
    json_t *joined = json_object(), *reasons = json_object();
    pair_score(m->scratch, &m->reports->items[first], &m->reports->items[last], &score);
    arena_clear(m->scratch);
    put_slice(joined, "to", m->reports->items[other].id);
    json_object_set_new(joined, "points", json_integer(score.points));
    for (unsigned i = 0; i < score.reason_count; i++)
        json_object_set_new(reasons, score.reasons[i].name, json_integer(score.reasons[i].points));
    json_object_set_new(joined, "reasons", reasons);
    json_object_set_new(object, "joined", joined);
}

json_t *report_entry_to_json(const struct making *m, uint32_t report, const struct slice *others,
                             uint32_t other_count)
{
    const struct keys_list *reports = m->reports;
    const struct alignment *alignment = m->alignment;
    const struct report_keys *keys = &reports->items[report];
    json_t *object = json_object(), *published = json_object();
    put_slice(object, "title", keys->title);
    put_slice(object, "url", keys->url);
    put_slice(object, "site", keys->site);
    put_slice(object, "credit", keys->credit);
    put_text(object, "lang", lang_code(keys->lang));
    if (keys->published.precision != PRECISION_NONE) {
        put_civil(published, "value", keys->published);
        put_text(published, "precision", precision_name(keys->published.precision));
        put_text(published, "basis", article_basis_name(keys->published_basis));
        if (keys->dated_by != NO_INDEX)
            put_slice(published, "report", reports->items[keys->dated_by].id);
        json_object_set_new(object, "published", published);
    } else {
        json_object_set_new(object, "published", json_null());
        json_decref(published);
    }
    if (alignment->copy_of[report] != NO_INDEX)
        put_slice(object, "copy_of", reports->items[alignment->copy_of[report]].id);
    put_joined(m, object, report);
    if (other_count) {
        json_t *array = json_array();
        for (uint32_t i = 0; i < other_count; i++)
            json_array_append_new(array, json_slice(others[i]));
        json_object_set_new(object, "also_of", array);
    }
    return object;
}
