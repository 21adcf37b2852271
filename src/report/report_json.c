/* The report's JSON, written. Spans go out as code points of the title or of the text. jansson
 * keeps keys in the order in which they are set, so the bytes are the same every time. */
#include "report/report.h"

#include "base/utf8.h"
#include "report/json_put.h"
#include "report/report_json.h"

struct writer {
    const struct report *report;
    struct utf8_index title, text;
};

static json_t *json_slices(const struct slice *items, uint32_t count)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < count; i++)
        json_array_append_new(list, json_slice(items[i]));
    return list;
}

/* start, end, exact, and "in": "title" where it is the headline. */
static void set_place(const struct writer *w, json_t *object, struct span span)
{
    const struct report *report = w->report;
    bool in_title = report->body_start && span.end <= report->body_start;
    uint32_t base = in_title ? 0 : report->body_start;
    const struct utf8_index *index = in_title ? &w->title : &w->text;
    if (span.start < base) /* reaches over from the headline: no place in the body */
        span = (struct span){base, base};
    if (in_title)
        put_text(object, "in", "title");
    json_object_set_new(object, "start",
                        json_integer(utf8_point_of_byte(index, span.start - base)));
    json_object_set_new(object, "end", json_integer(utf8_point_of_byte(index, span.end - base)));
    json_object_set_new(object, "exact", json_slice(slice_sub(report->composed, span)));
}

static void set_mention(const struct writer *w, json_t *object, const struct mention *mention)
{
    set_place(w, object, mention->span);
    if (mention->rule)
        put_text(object, "rule", mention->rule);
}

static void set_mentions(const struct writer *w, json_t *object, const struct mentions *mentions)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < mentions->count; i++) {
        json_t *item = json_object();
        set_mention(w, item, &mentions->items[i]);
        json_array_append_new(list, item);
    }
    json_object_set_new(object, "mentions", list);
}

static struct slice agency_id(const struct report *report, uint32_t agency)
{
    return agency < report->found.agencies.count ? report->found.agencies.items[agency].id
                                                 : SLICE_EMPTY;
}

static json_t *actor_json(const struct writer *w, const struct actor *actor)
{
    json_t *item = json_object();
    json_object_set_new(item, "name", json_slice(actor->name));
    put_text(item, "kind", actor_kind_name(actor->kind));
    json_object_set_new(item, "aliases", json_slices(actor->aliases.items, actor->aliases.count));
    put_slice(item, "title", actor->title);
    put_slice(item, "agency", agency_id(w->report, actor->agency));
    set_mentions(w, item, &actor->mentions);
    return item;
}

static json_t *agency_json(const struct writer *w, const struct agency *agency)
{
    json_t *item = json_object(), *name = json_object();
    json_object_set_new(item, "id", json_slice(agency->id));
    put_slice(name, "id", agency->name_id);
    put_slice(name, "en", agency->name_en);
    json_object_set_new(item, "name", name);
    put_slice(item, "acronym", agency->acronym);
    put_slice(item, "kind", agency->kind);
    json_object_set_new(item, "known", json_boolean(agency->known));
    put_text(item, "role", agency_role_name(agency->role));
    if (agency->role_rule)
        put_text(item, "role_rule", agency->role_rule);
    set_mentions(w, item, &agency->mentions);
    return item;
}

static json_t *date_json(const struct writer *w, const struct date *date)
{
    json_t *item = json_object();
    put_civil(item, "value", date->value);
    put_text(item, "precision", precision_name(date->value.precision));
    if (date->until.precision != PRECISION_NONE)
        put_civil(item, "until", date->until);
    put_text(item, "basis", basis_name(date->basis));
    if (date->weekday)
        json_object_set_new(item, "weekday", json_integer(date->weekday));
    set_mention(w, item, &date->mention);
    return item;
}

/* "A value that no integer holds is an error": jansson's integers are signed. */
static json_t *json_count(uint64_t value)
{
    return json_integer(value > INT64_MAX ? INT64_MAX : (json_int_t)value);
}

static json_t *count_json(const struct writer *w, const struct count *count)
{
    json_t *item = json_object();
    json_object_set_new(item, "value", json_count(count->value));
    json_object_set_new(item, "low", json_count(count->low));
    json_object_set_new(item, "high", json_count(count->high));
    put_text(item, "bound", bound_name(count->bound));
    put_text(item, "unit", unit_name(count->unit));
    put_slice(item, "what", count->what);
    put_text(item, "kind", count_kind_name(count->kind));
    if (count->kind_rule)
        put_text(item, "kind_rule", count->kind_rule);
    if (count->detail != DETAIL_NONE)
        put_text(item, "detail", count_detail_name(count->detail));
    put_text(item, "status", count_status_name(count->status));
    if (count->status_rule)
        put_text(item, "status_rule", count->status_rule);
    put_slice(item, "by", count->by);
    put_slice(item, "victim", agency_id(w->report, count->victim));
    if (count->when.precision != PRECISION_NONE)
        put_civil(item, "when", count->when);
    set_mention(w, item, &count->mention);
    return item;
}

static json_t *field_json(const struct writer *w, const struct field *field)
{
    json_t *item = json_object(), *label = json_object();
    put_text(item, "id", field->id);
    put_text(label, "id", field->label_id ? field->label_id : field->id);
    put_text(label, "en", field->label_en ? field->label_en : field->id);
    json_object_set_new(item, "label", label);
    put_text(item, "pdp_class", field->pdp_class ? field->pdp_class : "general");
    set_mentions(w, item, &field->mentions);
    return item;
}

static json_t *platform_json(const struct writer *w, const struct platform *platform)
{
    json_t *item = json_object();
    json_object_set_new(item, "name", json_slice(platform->name));
    set_mentions(w, item, &platform->mentions);
    return item;
}

static json_t *money_json(const struct writer *w, const struct money *money)
{
    json_t *item = json_object();
    put_amount(item, "amount", money->hundredths, money->millionths);
    put_text(item, "currency", money->currency);
    set_mention(w, item, &money->mention);
    return item;
}

static json_t *stated_list_json(const struct writer *w, const struct stated_list *list)
{
    json_t *item = json_object();
    put_integer(item, "stated", list->stated);
    put_integer(item, "listed", list->listed);
    put_integer(item, "split", list->split);
    set_mention(w, item, &list->mention);
    return item;
}

static json_t *law_json(const struct writer *w, const struct law *law)
{
    json_t *item = json_object();
    json_object_set_new(item, "name", json_slice(law->name));
    put_slice(item, "article", law->article);
    set_mentions(w, item, &law->mentions);
    return item;
}

static json_t *quote_json(const struct writer *w, const struct quote *quote)
{
    json_t *item = json_object();
    put_slice(item, "speaker", quote->speaker);
    put_slice(item, "agency", agency_id(w->report, quote->agency));
    json_object_set_new(item, "direct", json_boolean(quote->direct));
    set_mention(w, item, &quote->mention);
    return item;
}

static json_t *event_json(const struct writer *w, const struct event *event)
{
    json_t *item = json_object();
    put_civil(item, "date", event->date);
    put_text(item, "precision", precision_name(event->date.precision));
    put_text(item, "basis", basis_name(event->basis));
    put_text(item, "type", event_type_name(event->type));
    put_slice(item, "who", event->who);
    put_slice(item, "whom", event->whom);
    set_mention(w, item, &event->mention);
    return item;
}

static json_t *source_json(const struct report *report)
{
    json_t *source = json_object();
    put_slice(source, "id", report->source_id);
    put_slice(source, "url", report->url);
    put_slice(source, "canonical_url", report->canonical_url);
    put_slice(source, "site", report->site);
    put_slice(source, "publisher", report->publisher);
    put_slice(source, "path", report->path);
    put_slice(source, "fetched", report->fetched);
    put_slice(source, "sha256", report->sha256);
    return source;
}

const char *date_basis_name(enum date_basis basis)
{
    static const char *const names[] = {"none", "metadata", "url", "text", "aligned"};
    return names[basis];
}

/* The class and the place, never what stood there: no `exact`. */
static json_t *masked_json(const struct writer *w)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < w->report->masked.count; i++) {
        const struct masked *masked = &w->report->masked.items[i];
        json_t *item = json_object();
        set_place(w, item, masked->span);
        json_object_del(item, "exact");
        put_slice(item, "class", masked->class);
        json_array_append_new(list, item);
    }
    return list;
}

static void set_head(json_t *root, const struct report *report)
{
    put_text(root, "type", "report");
    json_object_set_new(root, "format", json_integer(1));
    json_object_set_new(root, "id", json_slice(report->id));
    json_object_set_new(root, "source", source_json(report));
    put_text(root, "lang", lang_code(report->lang));
    json_object_set_new(root, "lang_score", json_real(report->lang_score / 100.0));
    json_object_set_new(root, "title",
                        report->body_start ? json_slice(report_title(report)) : json_null());
    json_object_set_new(root, "authors", json_slices(report->authors.items, report->authors.count));
    if (report->dateline_place.len) {
        json_t *dateline = json_object();
        put_slice(dateline, "place", report->dateline_place);
        json_object_set_new(root, "dateline", dateline);
    }
    put_slice(root, "credit", report->credit);
    if (report->published.precision == PRECISION_NONE) {
        json_object_set_new(root, "published", json_null());
    } else {
        json_t *published = json_object();
        put_civil(published, "value", report->published);
        put_text(published, "precision", precision_name(report->published.precision));
        put_text(published, "basis", date_basis_name(report->published_basis));
        json_object_set_new(root, "published", published);
    }
    json_object_set_new(root, "text", json_slice(report_text(report)));
    if (report->cuts.count) {
        json_t *cuts = json_array();
        for (uint32_t i = 0; i < report->cuts.count; i++)
            json_array_append_new(cuts, json_pack("[I, I]", (json_int_t)report->cuts.items[i].start,
                                                  (json_int_t)report->cuts.items[i].end));
        json_object_set_new(root, "cut", cuts);
    }
}

#define SET_LIST(key, list, item_json)                                                             \
    do {                                                                                           \
        json_t *array = json_array();                                                              \
        for (uint32_t i = 0; i < report->found.list.count; i++)                                    \
            json_array_append_new(array, item_json(&writer, &report->found.list.items[i]));        \
        json_object_set_new(root, key, array);                                                     \
    } while (0)

static void set_fields(const struct writer *w, json_t *root)
{
    json_t *told = json_array(), *denied = json_array();
    for (uint32_t i = 0; i < w->report->found.fields.count; i++) {
        const struct field *field = &w->report->found.fields.items[i];
        json_array_append_new(field->denied ? denied : told, field_json(w, field));
    }
    json_object_set_new(root, "fields", told);
    if (json_array_size(denied))
        json_object_set_new(root, "fields_denied", denied);
    else
        json_decref(denied);
}

json_t *report_to_json(const struct report *report, struct arena *scratch)
{
    struct writer writer = {.report = report};
    json_t *root = json_object();
    utf8_index_init(&writer.title, scratch, report_title(report));
    utf8_index_init(&writer.text, scratch, report_text(report));
    set_head(root, report);
    SET_LIST("actors", actors, actor_json);
    SET_LIST("agencies", agencies, agency_json);
    SET_LIST("dates", dates, date_json);
    SET_LIST("counts", counts, count_json);
    set_fields(&writer, root);
    SET_LIST("platforms", platforms, platform_json);
    SET_LIST("money", money, money_json);
    SET_LIST("laws", laws, law_json);
    if (report->found.stated_lists.count)
        SET_LIST("stated_lists", stated_lists, stated_list_json);
    SET_LIST("quotes", quotes, quote_json);
    SET_LIST("events", events, event_json);
    if (report->masked.count)
        json_object_set_new(root, "masked", masked_json(&writer));
    json_object_set_new(root, "warnings",
                        json_slices(report->found.warnings.items, report->found.warnings.count));
    return root;
}

static int append_to_buf(const char *bytes, size_t size, void *context)
{
    return buf_append(context, (struct slice){bytes, size}) == STATUS_OK ? 0 : -1;
}

enum status report_write(const struct report *report, struct buf *out, struct error *error)
{
    struct arena scratch;
    arena_init(&scratch);
    json_t *root = report_to_json(report, &scratch);
    size_t before = out->len;
    int failed =
        json_dump_callback(root, append_to_buf, out, JSON_COMPACT | JSON_REAL_PRECISION(15)) ||
        buf_append_char(out, '\n') != STATUS_OK;
    json_decref(root);
    arena_release(&scratch);
    if (!failed)
        return STATUS_OK;
    out->len = before;
    return error_set(error, STATUS_LIMIT, "report larger than %zu bytes", out->max_bytes);
}
