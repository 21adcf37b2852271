/* The report's JSON, read back. Code points become bytes of the composed text again; every `exact`
 * must be what stands there, for a claim without its evidence is worth nothing. */
#include "report/report.h"

#include "base/json_text.h"
#include "base/utf8.h"

#include <jansson.h>

struct reader {
    struct arena *arena;
    struct report *report;
    struct utf8_index title, text;
    struct error *error;
    bool failed;
};

static struct slice get_slice(struct reader *r, const json_t *object, const char *key)
{
    return arena_dup(r->arena, json_text(object, key));
}

static struct civil get_civil(const json_t *object, const char *key)
{
    struct civil out;
    civil_parse(json_text(object, key), &out);
    return out;
}

static uint64_t get_count(const json_t *object, const char *key, uint64_t otherwise)
{
    const json_t *value = json_object_get(object, key);
    return json_is_integer(value) && json_integer_value(value) >= 0
               ? (uint64_t)json_integer_value(value)
               : otherwise;
}

/* An enumeration's word; an unknown one keeps the first value, so that a newer writer can be read.
 */
#define GET_ENUM(reader, object, key, type, target)                                                \
    do {                                                                                           \
        const char *word_ = json_string_value(json_object_get(object, key));                       \
        enum type got_ = (enum type)0;                                                             \
        if (word_)                                                                                 \
            type##_from_name(slice_of(word_), &got_);                                              \
        (target) = got_;                                                                           \
    } while (0)

static void fail(struct reader *r, const char *why)
{
    r->failed = true;
    error_set(r->error, STATUS_FORMAT, "%s", why);
}

static struct span get_span(struct reader *r, const json_t *object)
{
    const char *in = json_string_value(json_object_get(object, "in"));
    bool in_title = in && strcmp(in, "title") == 0;
    const struct utf8_index *index = in_title ? &r->title : &r->text;
    uint32_t base = in_title ? 0 : r->report->body_start;
    uint64_t start = get_count(object, "start", UINT32_MAX),
             end = get_count(object, "end", UINT32_MAX);
    uint32_t first = start < UINT32_MAX ? utf8_byte_of_point(index, (uint32_t)start) : UINT32_MAX;
    uint32_t last = end < UINT32_MAX ? utf8_byte_of_point(index, (uint32_t)end) : UINT32_MAX;
    if (first == UINT32_MAX || last == UINT32_MAX || first > last) {
        fail(r, "an item's start and end are no place in its text");
        return (struct span){0, 0};
    }
    return (struct span){base + first, base + last};
}

static struct mention get_mention(struct reader *r, const json_t *object)
{
    struct mention mention = {.span = get_span(r, object)};
    const json_t *exact = json_object_get(object, "exact");
    if (r->failed)
        return mention;
    if (!json_is_string(exact) ||
        !slice_equal(slice_sub(r->report->composed, mention.span), json_text_of(exact)))
        fail(r, "an item's exact is not what stands at its start and end");
    struct slice rule = get_slice(r, object, "rule");
    mention.rule = rule.len ? rule.ptr : NULL;
    return mention;
}

static void get_mentions(struct reader *r, const json_t *object, struct mentions *out)
{
    size_t i;
    const json_t *item;
    json_array_foreach(json_object_get(object, "mentions"), i, item)
        VEC_ADD(r->arena, out, get_mention(r, item));
}

#define GET_SLICES(reader, object, key, target)                                                    \
    do {                                                                                           \
        size_t at_;                                                                                \
        const json_t *item_;                                                                       \
        json_array_foreach(json_object_get(object, key), at_, item_)                               \
        {                                                                                          \
            if (json_is_string(item_))                                                             \
                VEC_ADD((reader)->arena, target, arena_dup((reader)->arena, json_text_of(item_))); \
        }                                                                                          \
    } while (0)

static uint32_t get_agency_index(struct reader *r, const json_t *object, const char *key)
{
    const char *id = json_string_value(json_object_get(object, key));
    for (uint32_t i = 0; id && i < r->report->found.agencies.count; i++) {
        if (slice_is(r->report->found.agencies.items[i].id, id))
            return i;
    }
    return NO_INDEX;
}

static void read_agency(struct reader *r, const json_t *item)
{
    struct agency *agency = VEC_PUSH(r->arena, &r->report->found.agencies);
    const json_t *name = json_object_get(item, "name");
    agency->id = get_slice(r, item, "id");
    agency->name_id = get_slice(r, name, "id");
    agency->name_en = get_slice(r, name, "en");
    agency->acronym = get_slice(r, item, "acronym");
    agency->kind = get_slice(r, item, "kind");
    agency->known = json_is_true(json_object_get(item, "known"));
    GET_ENUM(r, item, "role", agency_role, agency->role);
    struct slice rule = get_slice(r, item, "role_rule");
    agency->role_rule = rule.len ? rule.ptr : NULL;
    get_mentions(r, item, &agency->mentions);
}

static void read_actor(struct reader *r, const json_t *item)
{
    struct actor *actor = VEC_PUSH(r->arena, &r->report->found.actors);
    actor->name = get_slice(r, item, "name");
    GET_ENUM(r, item, "kind", actor_kind, actor->kind);
    GET_SLICES(r, item, "aliases", &actor->aliases);
    actor->title = get_slice(r, item, "title");
    actor->agency = get_agency_index(r, item, "agency");
    get_mentions(r, item, &actor->mentions);
}

static void read_date(struct reader *r, const json_t *item)
{
    struct date *date = VEC_PUSH(r->arena, &r->report->found.dates);
    date->value = get_civil(item, "value");
    date->until = get_civil(item, "until");
    GET_ENUM(r, item, "basis", basis, date->basis);
    uint64_t weekday = get_count(item, "weekday", 0);
    date->weekday = weekday <= 7 ? (uint8_t)weekday : 0;
    date->mention = get_mention(r, item);
}

static void read_count(struct reader *r, const json_t *item)
{
    struct count *count = VEC_PUSH(r->arena, &r->report->found.counts);
    count->value = get_count(item, "value", 0);
    count->low = get_count(item, "low", count->value);
    count->high = get_count(item, "high", count->value);
    GET_ENUM(r, item, "bound", bound, count->bound);
    GET_ENUM(r, item, "unit", unit, count->unit);
    GET_ENUM(r, item, "kind", count_kind, count->kind);
    GET_ENUM(r, item, "detail", count_detail, count->detail);
    GET_ENUM(r, item, "status", count_status, count->status);
    count->what = get_slice(r, item, "what");
    count->by = get_slice(r, item, "by");
    count->victim = get_agency_index(r, item, "victim");
    count->when = get_civil(item, "when");
    count->mention = get_mention(r, item);
    struct slice kind_rule = get_slice(r, item, "kind_rule"),
                 status_rule = get_slice(r, item, "status_rule"),
                 victim_rule = get_slice(r, item, "victim_rule");
    count->kind_rule = kind_rule.len ? kind_rule.ptr : NULL;
    count->status_rule = status_rule.len ? status_rule.ptr : NULL;
    count->victim_rule = victim_rule.len ? victim_rule.ptr : NULL;
}

static void read_field_as(struct reader *r, const json_t *item, bool denied)
{
    struct field *field = VEC_PUSH(r->arena, &r->report->found.fields);
    const json_t *label = json_object_get(item, "label");
    field->id = arena_string(r->arena, get_slice(r, item, "id"));
    field->label_id = arena_string(r->arena, get_slice(r, label, "id"));
    field->label_en = arena_string(r->arena, get_slice(r, label, "en"));
    field->pdp_class = arena_string(r->arena, get_slice(r, item, "pdp_class"));
    field->denied = denied;
    get_mentions(r, item, &field->mentions);
}

static void read_field(struct reader *r, const json_t *item)
{
    read_field_as(r, item, false);
}

static void read_denied_field(struct reader *r, const json_t *item)
{
    read_field_as(r, item, true);
}

static void read_platform(struct reader *r, const json_t *item)
{
    struct platform *platform = VEC_PUSH(r->arena, &r->report->found.platforms);
    platform->name = get_slice(r, item, "name");
    get_mentions(r, item, &platform->mentions);
}

static void read_money(struct reader *r, const json_t *item)
{
    struct money *money = VEC_PUSH(r->arena, &r->report->found.money);
    double amount = json_number_value(json_object_get(item, "amount"));
    struct slice currency = get_slice(r, item, "currency");
    bool possible = amount >= 0 && amount < 9e16;
    int64_t whole = possible ? (int64_t)amount : 0;
    money->millionths = possible ? (uint32_t)((amount - (double)whole) * 1e6 + 0.5) : 0;
    money->hundredths = whole * 100 + money->millionths / 10000;
    memcpy(money->currency, currency.ptr ? currency.ptr : "",
           currency.len < sizeof money->currency ? currency.len : sizeof money->currency - 1);
    money_role_from_name(get_slice(r, item, "role"), &money->role);
    struct slice rule = get_slice(r, item, "role_rule");
    money->role_rule = rule.len ? rule.ptr : NULL;
    money->former = json_is_true(json_object_get(item, "former"));
    money->mention = get_mention(r, item);
}

static void read_law(struct reader *r, const json_t *item)
{
    struct law *law = VEC_PUSH(r->arena, &r->report->found.laws);
    law->name = get_slice(r, item, "name");
    law->article = get_slice(r, item, "article");
    get_mentions(r, item, &law->mentions);
}

static void read_stated_list(struct reader *r, const json_t *item)
{
    struct stated_list *list = VEC_PUSH(r->arena, &r->report->found.stated_lists);
    list->stated = (uint32_t)get_count(item, "stated", 0);
    list->listed = (uint32_t)get_count(item, "listed", 0);
    list->split = (uint32_t)get_count(item, "split", 0);
    list->mention = get_mention(r, item);
}

static void read_quote(struct reader *r, const json_t *item)
{
    struct quote *quote = VEC_PUSH(r->arena, &r->report->found.quotes);
    const json_t *direct = json_object_get(item, "direct");
    quote->speaker = get_slice(r, item, "speaker");
    quote->actor = NO_INDEX;
    for (uint32_t i = 0; i < r->report->found.actors.count && quote->speaker.len; i++) {
        if (slice_equal(r->report->found.actors.items[i].name, quote->speaker)) {
            quote->actor = i;
            break;
        }
    }
    quote->agency = get_agency_index(r, item, "agency");
    quote->direct = !json_is_false(direct);
    quote->mention = get_mention(r, item);
}

static void read_event(struct reader *r, const json_t *item)
{
    struct event *event = VEC_PUSH(r->arena, &r->report->found.events);
    event->date = get_civil(item, "date");
    GET_ENUM(r, item, "basis", basis, event->basis);
    GET_ENUM(r, item, "type", event_type, event->type);
    event->who = get_slice(r, item, "who");
    struct slice rule = get_slice(r, item, "who_rule");
    event->who_rule = rule.len ? rule.ptr : NULL;
    event->whom = get_slice(r, item, "whom");
    event->mention = get_mention(r, item);
}

static void read_scope(struct reader *r, const json_t *item)
{
    if (r->report->found.scopes.count >= MOST_SCOPES)
        return;
    struct scope *scope = VEC_PUSH(r->arena, &r->report->found.scopes);
    scope->agency = get_agency_index(r, item, "of");
    scope->mention = get_mention(r, item);
}

static void read_list(struct reader *r, const json_t *root, const char *key,
                      void (*read_item)(struct reader *r, const json_t *item))
{
    size_t i;
    const json_t *item;
    json_array_foreach(json_object_get(root, key), i, item)
    {
        if (json_is_object(item) && !r->failed)
            read_item(r, item);
    }
}

static void read_text(struct reader *r, const json_t *root)
{
    struct report *report = r->report;
    const json_t *title = json_object_get(root, "title"), *text = json_object_get(root, "text");
    struct slice head = json_text_of(title), body = json_text_of(text);
    if (!json_is_string(text)) {
        fail(r, "a report without text");
        return;
    }
    report->body_start = head.len ? (uint32_t)head.len + 2 : 0;
    report->composed =
        head.len ? arena_printf(r->arena, "%.*s\n\n%.*s", SLICE_ARG(head), SLICE_ARG(body))
                 : arena_dup(r->arena, body);
    utf8_index_init(&r->title, r->arena, report_title(report));
    utf8_index_init(&r->text, r->arena, report_text(report));
}

static void read_head(struct reader *r, const json_t *root)
{
    struct report *report = r->report;
    const json_t *source = json_object_get(root, "source"),
                 *published = json_object_get(root, "published");
    const char *lang = json_string_value(json_object_get(root, "lang"));
    static const char *const bases[] = {"none", "metadata", "url", "text", "aligned"};
    report->id = get_slice(r, root, "id");
    report->source_id = get_slice(r, source, "id");
    report->url = get_slice(r, source, "url");
    report->canonical_url = get_slice(r, source, "canonical_url");
    report->site = get_slice(r, source, "site");
    report->publisher = get_slice(r, source, "publisher");
    report->path = get_slice(r, source, "path");
    report->fetched = get_slice(r, source, "fetched");
    report->sha256 = get_slice(r, source, "sha256");
    report->lang = lang && strcmp(lang, "id") == 0   ? LANG_ID
                   : lang && strcmp(lang, "en") == 0 ? LANG_EN
                                                     : LANG_UND;
    report->lang_score =
        (unsigned)(json_number_value(json_object_get(root, "lang_score")) * 100 + 0.5);
    report->dateline_place = get_slice(r, json_object_get(root, "dateline"), "place");
    report->credit = get_slice(r, root, "credit");
    GET_SLICES(r, root, "authors", &report->authors);
    GET_SLICES(r, root, "warnings", &report->found.warnings);
    report->published = get_civil(published, "value");
    if (slice_is(get_slice(r, published, "precision"), "minute") &&
        report->published.precision == PRECISION_SECOND)
        report->published.precision = PRECISION_MINUTE; /* both are written with seconds */
    for (unsigned i = 0; i < sizeof bases / sizeof *bases; i++) {
        const char *basis = json_string_value(json_object_get(published, "basis"));
        if (basis && strcmp(basis, bases[i]) == 0)
            report->published_basis = (enum article_basis)i;
    }
    if (report->id.len == 0)
        fail(r, "a report without id");
}

static void read_cuts(struct reader *r, const json_t *root)
{
    size_t i;
    const json_t *pair;
    json_array_foreach(json_object_get(root, "cut"), i, pair)
    {
        json_int_t start = json_integer_value(json_array_get(pair, 0)),
                   end = json_integer_value(json_array_get(pair, 1));
        if (start >= 0 && end >= start && end < UINT32_MAX)
            VEC_ADD(r->arena, &r->report->cuts, ((struct span){(uint32_t)start, (uint32_t)end}));
    }
}

static void read_masked(struct reader *r, const json_t *root)
{
    size_t i;
    const json_t *item;
    json_array_foreach(json_object_get(root, "masked"), i, item)
        VEC_ADD(r->arena, &r->report->masked,
                ((struct masked){get_span(r, item), get_slice(r, item, "class")}));
}

enum status report_read(struct slice json, struct arena *arena, struct report *out,
                        struct error *error)
{
    struct reader reader = {.arena = arena, .report = out, .error = error};
    json_error_t why;
    memset(out, 0, sizeof *out);
    json_t *root = json_loadb(json.ptr ? json.ptr : "", json.len, JSON_REJECT_DUPLICATES, &why);
    if (!root)
        return error_set(error, STATUS_FORMAT, "not JSON: %s", why.text);
    const char *type = json_string_value(json_object_get(root, "type"));
    if (!type || strcmp(type, "report") != 0)
        fail(&reader, "not a report (\"type\": \"report\" is missing)");
    else
        read_text(&reader, root);
    if (!reader.failed) {
        read_head(&reader, root);
        read_cuts(&reader, root);
        read_masked(&reader, root);
        read_list(&reader, root, "agencies", read_agency);
        read_list(&reader, root, "actors", read_actor);
        read_list(&reader, root, "dates", read_date);
        read_list(&reader, root, "counts", read_count);
        read_list(&reader, root, "fields", read_field);
        read_list(&reader, root, "fields_denied", read_denied_field);
        read_list(&reader, root, "platforms", read_platform);
        read_list(&reader, root, "money", read_money);
        read_list(&reader, root, "laws", read_law);
        read_list(&reader, root, "stated_lists", read_stated_list);
        read_list(&reader, root, "quotes", read_quote);
        read_list(&reader, root, "events", read_event);
        read_list(&reader, root, "scopes", read_scope);
    }
    json_decref(root);
    return reader.failed ? STATUS_FORMAT : STATUS_OK;
}
