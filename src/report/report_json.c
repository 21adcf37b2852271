/* The report's JSON, written. Spans go out as code points of the title or of the text. Members
 * stand in the order in which they are written here, so the bytes are the same every time. */
#include "report/report.h"

#include "base/utf8.h"
#include "report/emit.h"

struct writer {
    const struct report *report;
    struct utf8_index title, text;
    struct emitter json;
};

static void write_slices(struct writer *w, const char *key, const struct slice *items,
                         uint32_t count)
{
    emit_key(&w->json, key);
    emit_open(&w->json, '[');
    for (uint32_t i = 0; i < count; i++)
        emit_string(&w->json, items[i]);
    emit_close(&w->json, ']');
}

/* start, end, and "in": "title" where it is the headline. Returns the bytes that stand there. */
static struct slice write_offsets(struct writer *w, struct span span)
{
    const struct report *report = w->report;
    bool in_title = report->body_start && span.end <= report->body_start;
    uint32_t base = in_title ? 0 : report->body_start;
    const struct utf8_index *index = in_title ? &w->title : &w->text;
    if (span.start < base) /* reaches over from the headline: no place in the body */
        span = (struct span){base, base};
    if (in_title)
        emit_text(&w->json, "in", "title");
    emit_number(&w->json, "start", utf8_point_of_byte(index, span.start - base));
    emit_number(&w->json, "end", utf8_point_of_byte(index, span.end - base));
    return slice_sub(report->composed, span);
}

static void write_mention(struct writer *w, const struct mention *mention)
{
    emit_any(&w->json, "exact", write_offsets(w, mention->span));
    emit_text(&w->json, "rule", mention->rule);
}

static void write_mentions(struct writer *w, const struct mentions *mentions)
{
    emit_key(&w->json, "mentions");
    emit_open(&w->json, '[');
    for (uint32_t i = 0; i < mentions->count; i++) {
        emit_open(&w->json, '{');
        write_mention(w, &mentions->items[i]);
        emit_close(&w->json, '}');
    }
    emit_close(&w->json, ']');
}

static struct slice agency_id(const struct report *report, uint32_t agency)
{
    return agency < report->found.agencies.count ? report->found.agencies.items[agency].id
                                                 : SLICE_EMPTY;
}

static void write_actor(struct writer *w, const struct actor *actor)
{
    emit_any(&w->json, "name", actor->name);
    emit_text(&w->json, "kind", actor_kind_name(actor->kind));
    write_slices(w, "aliases", actor->aliases.items, actor->aliases.count);
    emit_slice(&w->json, "title", actor->title);
    emit_slice(&w->json, "agency", agency_id(w->report, actor->agency));
    write_mentions(w, &actor->mentions);
}

static void write_agency(struct writer *w, const struct agency *agency)
{
    emit_any(&w->json, "id", agency->id);
    emit_key(&w->json, "name");
    emit_open(&w->json, '{');
    emit_slice(&w->json, "id", agency->name_id);
    emit_slice(&w->json, "en", agency->name_en);
    emit_close(&w->json, '}');
    emit_slice(&w->json, "acronym", agency->acronym);
    emit_slice(&w->json, "kind", agency->kind);
    emit_key(&w->json, "known");
    emit_boolean(&w->json, agency->known);
    emit_text(&w->json, "role", agency_role_name(agency->role));
    emit_text(&w->json, "role_rule", agency->role_rule);
    write_mentions(w, &agency->mentions);
}

static void write_date(struct writer *w, const struct date *date)
{
    emit_civil(&w->json, "value", date->value);
    emit_text(&w->json, "precision", precision_name(date->value.precision));
    if (date->until.precision != PRECISION_NONE)
        emit_civil(&w->json, "until", date->until);
    emit_text(&w->json, "basis", basis_name(date->basis));
    if (date->weekday)
        emit_number(&w->json, "weekday", date->weekday);
    write_mention(w, &date->mention);
}

/* "A value that no integer holds is an error": readers' integers are signed. */
static void write_figure(struct writer *w, const char *key, uint64_t value)
{
    emit_number(&w->json, key, value > INT64_MAX ? INT64_MAX : (int64_t)value);
}

static void write_count(struct writer *w, const struct count *count)
{
    write_figure(w, "value", count->value);
    write_figure(w, "low", count->low);
    write_figure(w, "high", count->high);
    emit_text(&w->json, "bound", bound_name(count->bound));
    emit_text(&w->json, "unit", unit_name(count->unit));
    emit_slice(&w->json, "what", count->what);
    emit_text(&w->json, "kind", count_kind_name(count->kind));
    emit_text(&w->json, "kind_rule", count->kind_rule);
    if (count->detail != DETAIL_NONE)
        emit_text(&w->json, "detail", count_detail_name(count->detail));
    emit_text(&w->json, "status", count_status_name(count->status));
    emit_text(&w->json, "status_rule", count->status_rule);
    emit_slice(&w->json, "by", count->by);
    emit_slice(&w->json, "victim", agency_id(w->report, count->victim));
    emit_text(&w->json, "victim_rule", count->victim_rule);
    if (count->when.precision != PRECISION_NONE)
        emit_civil(&w->json, "when", count->when);
    write_mention(w, &count->mention);
}

static void write_field(struct writer *w, const struct field *field)
{
    emit_text(&w->json, "id", field->id);
    emit_key(&w->json, "label");
    emit_open(&w->json, '{');
    emit_text(&w->json, "id", field->label_id ? field->label_id : field->id);
    emit_text(&w->json, "en", field->label_en ? field->label_en : field->id);
    emit_close(&w->json, '}');
    emit_text(&w->json, "pdp_class", field->pdp_class ? field->pdp_class : "general");
    write_mentions(w, &field->mentions);
}

static void write_platform(struct writer *w, const struct platform *platform)
{
    emit_any(&w->json, "name", platform->name);
    write_mentions(w, &platform->mentions);
}

/* Whole where it is whole, else with one rounding only (1.2431 stays 1.2431). */
static void write_money(struct writer *w, const struct money *money)
{
    int64_t whole = money->hundredths / 100;
    emit_key(&w->json, "amount");
    if (money->millionths && whole < 1000000000)
        emit_decimal(&w->json, whole, money->millionths);
    else
        emit_integer(&w->json, whole);
    emit_text(&w->json, "currency", money->currency);
    emit_text(&w->json, "role", money_role_name(money->role));
    emit_text(&w->json, "role_rule", money->role_rule);
    if (money->former) {
        emit_key(&w->json, "former");
        emit_boolean(&w->json, true);
    }
    write_mention(w, &money->mention);
}

static void write_scope(struct writer *w, const struct scope *scope)
{
    emit_slice(&w->json, "of", agency_id(w->report, scope->agency));
    if (scope->agency == NO_INDEX) {
        emit_key(&w->json, "earlier");
        emit_boolean(&w->json, true);
    }
    write_mention(w, &scope->mention);
}

static void write_stated_list(struct writer *w, const struct stated_list *list)
{
    write_figure(w, "stated", list->stated);
    write_figure(w, "listed", list->listed);
    write_figure(w, "split", list->split);
    write_mention(w, &list->mention);
}

static void write_law(struct writer *w, const struct law *law)
{
    emit_any(&w->json, "name", law->name);
    emit_slice(&w->json, "article", law->article);
    write_mentions(w, &law->mentions);
}

static void write_quote(struct writer *w, const struct quote *quote)
{
    emit_slice(&w->json, "speaker", quote->speaker);
    emit_slice(&w->json, "agency", agency_id(w->report, quote->agency));
    emit_key(&w->json, "direct");
    emit_boolean(&w->json, quote->direct);
    write_mention(w, &quote->mention);
}

static void write_event(struct writer *w, const struct event *event)
{
    emit_civil(&w->json, "date", event->date);
    emit_text(&w->json, "precision", precision_name(event->date.precision));
    emit_text(&w->json, "basis", basis_name(event->basis));
    emit_text(&w->json, "type", event_type_name(event->type));
    emit_slice(&w->json, "who", event->who);
    emit_text(&w->json, "who_rule", event->who_rule);
    emit_slice(&w->json, "whom", event->whom);
    write_mention(w, &event->mention);
}

static void write_source(struct writer *w)
{
    const struct report *report = w->report;
    emit_key(&w->json, "source");
    emit_open(&w->json, '{');
    emit_slice(&w->json, "id", report->source_id);
    emit_slice(&w->json, "url", report->url);
    emit_slice(&w->json, "canonical_url", report->canonical_url);
    emit_slice(&w->json, "site", report->site);
    emit_slice(&w->json, "publisher", report->publisher);
    emit_slice(&w->json, "path", report->path);
    emit_slice(&w->json, "fetched", report->fetched);
    emit_slice(&w->json, "sha256", report->sha256);
    emit_close(&w->json, '}');
}

const char *article_basis_name(enum article_basis basis)
{
    static const char *const names[] = {"none", "metadata", "url", "text", "aligned"};
    return names[basis];
}

/* The class and the place, never what stood there: no `exact`. */
static void write_masked(struct writer *w)
{
    emit_key(&w->json, "masked");
    emit_open(&w->json, '[');
    for (uint32_t i = 0; i < w->report->masked.count; i++) {
        const struct masked *masked = &w->report->masked.items[i];
        emit_open(&w->json, '{');
        write_offsets(w, masked->span);
        emit_slice(&w->json, "class", masked->class);
        emit_close(&w->json, '}');
    }
    emit_close(&w->json, ']');
}

static void write_published(struct writer *w)
{
    const struct report *report = w->report;
    emit_key(&w->json, "published");
    if (report->published.precision == PRECISION_NONE) {
        emit_null(&w->json);
        return;
    }
    emit_open(&w->json, '{');
    emit_civil(&w->json, "value", report->published);
    emit_text(&w->json, "precision", precision_name(report->published.precision));
    emit_text(&w->json, "basis", article_basis_name(report->published_basis));
    emit_close(&w->json, '}');
}

static void write_cuts(struct writer *w)
{
    emit_key(&w->json, "cut");
    emit_open(&w->json, '[');
    for (uint32_t i = 0; i < w->report->cuts.count; i++) {
        emit_open(&w->json, '[');
        emit_integer(&w->json, w->report->cuts.items[i].start);
        emit_integer(&w->json, w->report->cuts.items[i].end);
        emit_close(&w->json, ']');
    }
    emit_close(&w->json, ']');
}

static void write_head(struct writer *w)
{
    const struct report *report = w->report;
    emit_text(&w->json, "type", "report");
    emit_number(&w->json, "format", 1);
    emit_any(&w->json, "id", report->id);
    write_source(w);
    emit_text(&w->json, "lang", lang_code(report->lang));
    emit_key(&w->json, "lang_score");
    emit_decimal(&w->json, report->lang_score / 100, report->lang_score % 100 * 10000);
    if (report->body_start) {
        emit_any(&w->json, "title", report_title(report));
    } else {
        emit_key(&w->json, "title");
        emit_null(&w->json);
    }
    write_slices(w, "authors", report->authors.items, report->authors.count);
    if (report->dateline_place.len) {
        emit_key(&w->json, "dateline");
        emit_open(&w->json, '{');
        emit_slice(&w->json, "place", report->dateline_place);
        emit_close(&w->json, '}');
    }
    emit_slice(&w->json, "credit", report->credit);
    write_published(w);
    emit_any(&w->json, "text", report_text(report));
    if (report->cuts.count)
        write_cuts(w);
}

#define WRITE_LIST(w, list, write_item)                                                            \
    do {                                                                                           \
        emit_key(&(w)->json, #list);                                                               \
        emit_open(&(w)->json, '[');                                                                \
        for (uint32_t i = 0; i < (w)->report->found.list.count; i++) {                             \
            emit_open(&(w)->json, '{');                                                            \
            write_item((w), &(w)->report->found.list.items[i]);                                    \
            emit_close(&(w)->json, '}');                                                           \
        }                                                                                          \
        emit_close(&(w)->json, ']');                                                               \
    } while (0)

static void write_fields_that(struct writer *w, const char *key, bool denied)
{
    emit_key(&w->json, key);
    emit_open(&w->json, '[');
    for (uint32_t i = 0; i < w->report->found.fields.count; i++) {
        const struct field *field = &w->report->found.fields.items[i];
        if (field->denied != denied)
            continue;
        emit_open(&w->json, '{');
        write_field(w, field);
        emit_close(&w->json, '}');
    }
    emit_close(&w->json, ']');
}

static void write_fields(struct writer *w)
{
    bool any_denied = false;
    for (uint32_t i = 0; i < w->report->found.fields.count; i++)
        any_denied = any_denied || w->report->found.fields.items[i].denied;
    write_fields_that(w, "fields", false);
    if (any_denied)
        write_fields_that(w, "fields_denied", true);
}

static void write_report(struct writer *w)
{
    const struct report *report = w->report;
    emit_open(&w->json, '{');
    write_head(w);
    WRITE_LIST(w, actors, write_actor);
    WRITE_LIST(w, agencies, write_agency);
    WRITE_LIST(w, dates, write_date);
    WRITE_LIST(w, counts, write_count);
    write_fields(w);
    WRITE_LIST(w, platforms, write_platform);
    WRITE_LIST(w, money, write_money);
    WRITE_LIST(w, laws, write_law);
    if (report->found.stated_lists.count)
        WRITE_LIST(w, stated_lists, write_stated_list);
    WRITE_LIST(w, quotes, write_quote);
    WRITE_LIST(w, events, write_event);
    if (report->found.scopes.count)
        WRITE_LIST(w, scopes, write_scope);
    if (report->masked.count)
        write_masked(w);
    write_slices(w, "warnings", report->found.warnings.items, report->found.warnings.count);
    emit_close(&w->json, '}');
}

enum status report_write(const struct report *report, struct buf *out, struct error *error)
{
    struct writer writer = {.report = report, .json = {.out = out}};
    struct arena scratch;
    size_t before = out->len;
    arena_init(&scratch);
    utf8_index_init(&writer.title, &scratch, report_title(report));
    utf8_index_init(&writer.text, &scratch, report_text(report));
    write_report(&writer);
    arena_release(&scratch);
    if (!writer.json.failed && buf_append_char(out, '\n') == STATUS_OK)
        return STATUS_OK;
    out->len = before;
    return error_set(error, STATUS_LIMIT, "report larger than %zu bytes", out->max_bytes);
}
