/* A book -> CSV by RFC 4180: a header, then one claim or one event a row, so that a spreadsheet can
 * sort and filter them.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front. Line ends are
 * CRLF as the RFC has them; a line break inside a quotation becomes a space, since few programs
 * read such rows well. */
#include "render/render_int.h"

enum { MOST_CELL = 1 << 16 };

static const char header[] =
    "row,incident,incident_title,type,kind,detail,status,value,low,high,bound,unit,what,"
    "who,whom,date,precision,last_date,origins,in,start,end,quote,report,language,site,"
    "published,url\r\n";

struct row {
    struct output_to *to;
    bool begun;
};

static bool begins_formula(struct slice text)
{
    while (text.len && (text.ptr[0] == ' ' || text.ptr[0] == '\n'))
        text = (struct slice){text.ptr + 1, text.len - 1};
    return text.len && strchr("=+-@\t\r|%", text.ptr[0]) != NULL && text.ptr[0] != '\0';
}

static bool needs_quotes(struct slice text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (strchr(",\"\r\n;", text.ptr[i]))
            return true;
    }
    return text.len && (text.ptr[0] == ' ' || text.ptr[text.len - 1] == ' ');
}

/* What a reader cannot see steers what he sees: control characters and turns of direction are
 * dropped. */
static bool is_hidden(uint32_t c)
{
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0) ||
           (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || c == 0x61c;
}

static void cell(struct row *row, struct slice text)
{
    struct output_to *to = row->to;
    bool quoted = needs_quotes(text) || begins_formula(text);
    if (row->begun)
        put_words(to, ",");
    row->begun = true;
    if (quoted)
        put_words(to, "\"");
    if (begins_formula(text))
        put_words(to, "'");
    for (size_t at = 0; at < text.len && at < MOST_CELL;) {
        size_t start = at;
        uint32_t c = utf8_next(text, &at);
        if (c == '\n' || c == '\t')
            put_words(to, " ");
        else if (c == '"')
            put_words(to, "\"\"");
        else if (!is_hidden(c))
            put_bytes(to, (struct slice){text.ptr + start, at - start});
    }
    if (quoted)
        put_words(to, "\"");
}

static void number_cell(struct exporting *e, struct row *row, const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    cell(row, json_is_integer(value)
                  ? arena_printf(&e->book->one, "%lld", (long long)json_integer_value(value))
                  : SLICE_EMPTY);
}

/* Everything from the place on: the first piece of evidence stands for all; `origins` tells how
 * many there are. */
static void place_cells(struct exporting *e, struct row *row, const json_t *item)
{
    const json_t *place = json_array_get(json_object_get(item, "evidence"), 0);
    struct slice report = json_text(place, "report");
    const json_t *source = book_source(e->book, report);
    cell(row, json_text(place, "in"));
    number_cell(e, row, place, "start");
    number_cell(e, row, place, "end");
    cell(row, cut_quote(&e->book->one, json_text(place, "exact"), e->options->quote_limit));
    cell(row, report);
    cell(row, json_text(source, "lang"));
    cell(row, json_text(source, "site"));
    cell(row, json_text(json_object_get(source, "published"), "value"));
    cell(row, json_text(source, "url"));
    put_words(&e->to, "\r\n");
}

static void claim_row(struct exporting *e, const json_t *incident, const json_t *claim)
{
    static const char *const numbers[] = {"value", "low", "high"};
    static const char *const words[] = {"bound", "unit", "what"};
    struct row row = {&e->to, false};
    cell(&row, SLICE("claim"));
    cell(&row, json_text(incident, "id"));
    cell(&row, json_in(incident, "title", e->lang));
    cell(&row, SLICE_EMPTY);
    cell(&row, json_text(claim, "kind"));
    cell(&row, json_text(claim, "detail"));
    cell(&row, json_text(claim, "status"));
    for (unsigned i = 0; i < 3; i++)
        number_cell(e, &row, claim, numbers[i]);
    for (unsigned i = 0; i < 3; i++)
        cell(&row, json_text(claim, words[i]));
    cell(&row, facts_body_name(incident, facts_sayer(claim), e->lang));
    cell(&row, facts_body_name(incident, json_text(claim, "victim"), e->lang));
    cell(&row, json_text(claim, "first_date"));
    cell(&row, json_text(claim, "first_date").len
                   ? slice_of(precision_name(json_day(claim, "first_date").precision))
                   : SLICE_EMPTY);
    cell(&row, json_text(claim, "last_date"));
    number_cell(e, &row, claim, "origins");
    place_cells(e, &row, claim);
}

static void event_row(struct exporting *e, const json_t *incident, const json_t *event)
{
    struct row row = {&e->to, false};
    cell(&row, SLICE("event"));
    cell(&row, json_text(incident, "id"));
    cell(&row, json_in(incident, "title", e->lang));
    cell(&row, json_text(event, "type"));
    for (unsigned i = 0; i < 9; i++) /* kind … what: a claim's */
        cell(&row, SLICE_EMPTY);
    cell(&row, facts_body_name(incident, json_text(event, "who"), e->lang));
    cell(&row, facts_body_name(incident, json_text(event, "whom"), e->lang));
    cell(&row, json_text(event, "date"));
    cell(&row, json_text(event, "precision"));
    cell(&row, SLICE_EMPTY);
    number_cell(e, &row, event, "origins");
    place_cells(e, &row, event);
}

void export_csv(struct exporting *e)
{
    size_t i, k;
    const json_t *incident, *item;
    put_words(&e->to, header);
    json_array_foreach(json_object_get(e->book->timeline, "incidents"), i, incident)
    {
        json_array_foreach(json_object_get(incident, "counts"), k, item)
            claim_row(e, incident, item);
        json_array_foreach(json_object_get(incident, "events"), k, item)
            event_row(e, incident, item);
        book_leave_out(e->book, "csv: a row has the first quotation alone; disputes, kinds of "
                                "data, actors, bodies, platforms, money and laws have no rows");
        arena_clear(&e->book->one);
    }
}
