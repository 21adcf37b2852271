/* Dates of a document: parse, resolve, own the tokens, and check weekday against date. Clock times
 * are owned too, so that "09.21 WIB" is never taken for a number. */
#include "recognize/dates.h"

static void add_year(struct arena *arena, int16_t **items, uint32_t *count, uint32_t *capacity,
                     int16_t year)
{
    for (uint32_t i = 0; i < *count; i++) {
        if ((*items)[i] == year)
            return;
    }
    *items = vec_grow(arena, *items, *count, capacity, sizeof **items);
    (*items)[(*count)++] = year;
}

/* Of the date words only these begin an expression; others stand before or behind one. */
static bool leads_a_date(const struct document *doc, uint32_t token)
{
    if (!lex_starts(&doc->hits, token, LEX_DATE_WORD))
        return false;
    for (uint32_t i = doc->hits.begin[token]; i < doc->hits.begin[token + 1]; i++) {
        const struct lex_hit *hit = &doc->hits.list.items[i];
        if (hit->class == LEX_DATE_WORD &&
            (lex_is_kind(hit->entry, "before") || lex_is_kind(hit->entry, "next-told") ||
             lex_is_kind(hit->entry, "unit") || lex_is_kind(hit->entry, "one") ||
             lex_is_kind(hit->entry, "day")))
            return true;
    }
    return false;
}

/* What all rules of the grammar begin with. Most words are none of it, and the rules are many. */
static bool may_begin(const struct document *doc, uint32_t token)
{
    return doc->text->tokens.items[token].class != TOKEN_WORD ||
           lex_starts_any(&doc->hits, token,
                          LEX_SET(MONTH) | LEX_SET(WEEKDAY) | LEX_SET(HOLIDAY)) ||
           leads_a_date(doc, token) || is_small_word(doc, token, "a") ||
           is_small_word(doc, token, "last_of") || number_at(doc, token);
}

/* The expressions of a text by the token at which they were read, in order. What stands at a token
 * depends on the text alone, so it is read once. */
struct read_date {
    uint32_t token;
    struct raw_date raw;
};

struct read_dates {
    struct read_date *items; /* the last is none, and behind all tokens */
    uint32_t count, capacity;
};

/* What was read at a token; NULL where it is no date. Tokens are asked for in order, and `*next`
 * goes on with them. */
static const struct raw_date *read_at(const struct read_date **next, uint32_t token)
{
    while ((*next)->token < token)
        ++*next;
    return (*next)->token == token ? &(*next)->raw : NULL;
}

/* "Itu hoaks. Data pada tahun 2016", "data pemilih keluaran 2014", "it is voter data from 2013":
 * how old the data is says nothing of when the report is from. Of a leak the sentence does not
 * tell. */
static bool is_age_of_data(const struct document *doc, uint32_t year)
{
    enum { REACH = 5 };
    const struct sentence *s = sentence_of(doc, year);
    for (uint32_t t = year; t > s->first_token && year - t < REACH; t--) {
        const struct lex_hit *unit = hit_at(doc, t - 1, LEX_UNIT);
        if (is_small_word(doc, t - 1, "kept_data") ||
            (unit && lex_attr_is(unit->entry, "unit", "records")))
            return !hit_first_in(doc, s->first_token, s->end_token, LEX_INCIDENT_CUE);
        if (!unit && !is_small_word(doc, t - 1, "year_lead") &&
            !is_small_word(doc, t - 1, "place_link") && !is_small_word(doc, t - 1, "body_link") &&
            !is_small_word(doc, t - 1, "out_since"))
            return false;
    }
    return false;
}

/* Reads all expressions, and all years that stand in the text, in dates or alone: what a partial
 * date may be proved by. */
static void read_all(const struct document *doc, struct date_context *context,
                     struct read_dates *dates)
{
    struct raw_date raw;
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        const struct token *token = &doc->text->tokens.items[t];
        bool of_law =
            doc->owner[t] == OWNER_LAW; /* "Law Number 23 of 2006" is of no day told here */
        if (token->class == TOKEN_NUMBER && token->span.end - token->span.start == 4 && !of_law &&
            !is_age_of_data(doc, t)) {
            struct slice text = token_text(doc->text, t);
            int year = 0;
            for (unsigned i = 0; i < 4; i++)
                year =
                    text.ptr[i] >= '0' && text.ptr[i] <= '9' ? year * 10 + (text.ptr[i] - '0') : 0;
            if (year >= 1990 && year <= 2099)
                add_year(doc->arena, &context->years.items, &context->years.count,
                         &context->years.capacity, (int16_t)year);
        }
        if (token->class == TOKEN_PUNCT || doc->owner[t] != OWNER_NONE || !may_begin(doc, t) ||
            !date_parse(doc, t, &raw))
            continue;
        VEC_ADD(doc->arena, dates, ((struct read_date){t, raw}));
        if (raw.kind == RAW_CALENDAR && raw.year > context->latest_told && !raw.is_ahead &&
            !date_is_to_come(doc, t))
            context->latest_told = raw.year;
        if (raw.year && raw.day) {
            add_year(doc->arena, &context->years.items, &context->years.count,
                     &context->years.capacity, raw.year);
            add_year(doc->arena, &context->full_years.items, &context->full_years.count,
                     &context->full_years.capacity, raw.year);
            struct civil day = civil_day(raw.year, raw.month, raw.day);
            if (day.precision &&
                (!context->anchor.precision || civil_compare(day, context->anchor) > 0))
                context->anchor = day;
            if (day.precision && raw.weekday &&
                (!context->said.precision || civil_compare(day, context->said) > 0))
                context->said = day;
        }
    }
    VEC_ADD(doc->arena, dates, ((struct read_date){.token = UINT32_MAX}));
}

/* The same day and month in the year of publication, where that is close to publication and the
 * weekday fits; else the same day in the month of publication, in the days just before it. Of an
 * undated report, a day of January in the next year: then people still write the last one. */
static struct civil nearer_year(const struct raw_date *raw, const struct date_context *context)
{
    enum { NEAR = 60, JUST_BEFORE = 10 };
    struct civil published = context->published;
    if (published.precision < PRECISION_DAY) {
        struct civil next =
            raw->month == 1 ? civil_day(raw->year + 1, raw->month, raw->day) : CIVIL_NONE;
        bool fits = next.precision && civil_weekday(next) == (enum weekday)raw->weekday;
        return fits ? next : CIVIL_NONE;
    }
    struct civil other = civil_day(published.year, raw->month, raw->day),
                 slip = civil_day(published.year, published.month, raw->day);
    if (other.precision && civil_weekday(other) == (enum weekday)raw->weekday &&
        date_distance(other, published) < NEAR)
        return other;
    int32_t ago = slip.precision ? civil_to_days(published) - civil_to_days(slip) : -1;
    return ago >= 0 && ago <= JUST_BEFORE && civil_weekday(slip) == (enum weekday)raw->weekday
               ? slip
               : CIVIL_NONE;
}

/* "Thursday (05/07/2020)" is 7 May: the weekday proves which of two figures is the month, unless
 * that lies farther from publication. */
static struct civil swapped(const struct document *doc, const struct raw_date *raw,
                            const struct date_context *context, struct civil value)
{
    struct slice exact = tokens_text(doc->text, raw->first, raw->end);
    bool figures = memchr(exact.ptr, '/', exact.len) && raw->day <= 12;
    struct civil other = figures ? civil_day(value.year, raw->day, raw->month) : CIVIL_NONE;
    bool farther =
        other.precision && context->published.precision >= PRECISION_DAY &&
        date_distance(other, context->published) > date_distance(value, context->published);
    return other.precision && !farther && civil_weekday(other) == (enum weekday)raw->weekday
               ? other
               : CIVIL_NONE;
}

/* "Rabu (29/11/2035)": the weekday proves that a figure is wrong. Where the day of publication
 * tells of the same day and month in a year that fits, that is the date; the contradiction is said
 * either way. A report's day of speech that lies years after its publication is a slip too, though
 * the weekday may fit there by chance. */
static void check_weekday(struct document *doc, const struct raw_date *raw,
                          const struct date_context *context, struct date *date)
{
    if (!raw->weekday || raw->kind != RAW_CALENDAR || date->value.precision < PRECISION_DAY)
        return;
    bool disagrees = civil_weekday(date->value) != (enum weekday)raw->weekday;
    bool beyond = raw->year && context->published.precision >= PRECISION_DAY &&
                  raw->year > context->published.year + 2;
    struct civil other =
        raw->year && (disagrees || beyond) ? nearer_year(raw, context) : CIVIL_NONE;
    if (!disagrees && !(beyond && other.precision))
        return;
    struct civil turned = disagrees ? swapped(doc, raw, context, date->value) : CIVIL_NONE;
    if (turned.precision) {
        date->value = turned;
        return;
    }
    char day[32];
    struct slice exact = tokens_text(doc->text, raw->first, raw->end);
    civil_format(date->value, day);
    VEC_ADD(doc->arena, &doc->findings->warnings,
            disagrees ? arena_printf(doc->arena,
                                     "weekday and date disagree: \"%.*s\" (%s is no such day)",
                                     SLICE_ARG(exact), day)
                      : arena_printf(doc->arena, "a date years after publication: \"%.*s\"",
                                     SLICE_ARG(exact)));
    if (other.precision)
        date->value = other;
}

static bool is_clock_word(const struct document *doc, uint32_t token)
{
    const struct lex_hit *hit =
        token < doc->text->tokens.count ? hit_at(doc, token, LEX_DATE_WORD) : NULL;
    return hit && lex_attr_is(hit->entry, "kind", "clock");
}

/* "09.21 WIB", "pukul 9.21", "11:00 WIB", "3 p.m." */
static uint32_t clock_end(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    if (!t || t->class != TOKEN_NUMBER)
        return token;
    struct slice text = token_text(doc->text, token);
    bool led = token > 0 && is_clock_word(doc, token - 1);
    uint32_t end = token + 1;
    bool colon = token_is(doc->text, end, ":") &&
                 !(doc->text->tokens.items[end].flags & TOKEN_SPACE_BEFORE) &&
                 token_of(doc, end + 1) && doc->text->tokens.items[end + 1].class == TOKEN_NUMBER &&
                 !(doc->text->tokens.items[end + 1].flags & TOKEN_SPACE_BEFORE);
    if (colon)
        end += 2;
    bool followed = is_clock_word(doc, end);
    bool like_clock = text.len <= 2 || (text.len <= 5 && memchr(text.ptr, '.', text.len)) || colon;
    if (!like_clock || !(led || followed || (colon && text.len <= 2)))
        return token;
    return followed ? end + 1 : end;
}

static void add_date(struct document *doc, const struct raw_date *raw, struct date_context *context)
{
    struct date date;
    date_resolve(raw, context, &date);
    check_weekday(doc, raw, context, &date);
    date.weekday = raw->weekday;
    date.mention = document_mention(doc, raw->first, raw->end, raw->rule);
    VEC_ADD(doc->arena, &doc->findings->dates, date);
    document_own(doc, raw->first, raw->end, OWNER_DATE);
    if (date.value.precision >= PRECISION_DAY)
        context->before = context->same_paragraph = date.value;
    if (date.value.precision >= PRECISION_YEAR)
        context->last = date.value;
    if (date.value.precision == PRECISION_DAY && raw->kind == RAW_CALENDAR && raw->day)
        context->same_sentence = date.value, context->sentence_has_weekday = raw->weekday != 0;
    if (raw->kind == RAW_CALENDAR && (raw->year || raw->has_year_offset))
        context->told = date.value;
    if (date.value.precision >= PRECISION_MONTH && date.value.year == context->published.year - 1)
        context->months_before |= (uint16_t)(1u << date.value.month);
}

/* "Rabu (29/11/2023) kemarin", "Selasa (18/10), sore ini" say one day once. */
static bool repeats_the_date_before(const struct document *doc, const struct raw_date *raw)
{
    uint32_t before = raw->first;
    if (raw->kind == RAW_WEEKDAY && before > 2 && is_small_word(doc, before - 1, "article") &&
        token_is(doc->text, before - 2, ","))
        return doc->owner[before - 3] == OWNER_DATE; /* "June 20, a Thursday" */
    if (raw->kind != RAW_OFFSET || raw->unit != DATE_UNIT_DAY)
        return false;
    while (before > 0 && raw->first - before < 2 &&
           (token_is(doc->text, before - 1, ",") || token_is(doc->text, before - 1, "(")))
        before--;
    return before > 0 && doc->owner[before - 1] == OWNER_DATE;
}

/* "Three months later, in December 2016": the date behind it says the same exactly. */
static bool is_told_exactly(const struct document *doc, const struct raw_date *raw)
{
    struct raw_date next;
    uint32_t at = raw->end + 1;
    if ((raw->kind != RAW_LATER && raw->kind != RAW_OFFSET) || !is_mark(doc, raw->end, ",") ||
        at >= doc->text->tokens.count)
        return false;
    const struct lex_hit *lead = date_word(doc, at, "prep");
    at = lead ? lead->end : at;
    return at < doc->text->tokens.count && date_parse(doc, at, &next) &&
           next.kind == RAW_CALENDAR && next.month && (next.year || next.day);
}

/* A year alone is a date only where it tells when something happened. */
static bool is_year_to_come(const struct raw_date *raw, const struct date_context *context)
{
    return raw->kind == RAW_CALENDAR && !raw->day && !raw->month &&
           context->published.precision >= PRECISION_YEAR && raw->year > context->published.year;
}

/* "(Rabu pagi WIB)" beside "Selasa (18/11) waktu setempat" is the same hour by another clock and no
 * date of its own. */
static uint32_t conversion_end(const struct document *doc, uint32_t token)
{
    if (token < 2 || !token_is(doc->text, token - 1, "(") || !hit_at(doc, token, LEX_WEEKDAY))
        return token;
    for (uint32_t t = token + 1;
         t < token + 5 && t < doc->text->tokens.count && !token_is(doc->text, t, ")"); t++) {
        const struct lex_hit *hit = hit_at(doc, t, LEX_DATE_WORD);
        if (doc->text->tokens.items[t].class == TOKEN_NUMBER &&
            memchr(token_text(doc->text, t).ptr, '/', token_text(doc->text, t).len))
            return token;
        if (hit && lex_attr(hit->entry, "zone") && token_is(doc->text, t + 1, ")"))
            return t + 1;
    }
    return token;
}

/* "“It starts in four days,” he said on Tuesday, 11 October": the day that the sentence behind a
 * quotation names, from which the days in it are counted. CIVIL_NONE where there is none near. */
static struct civil day_of_speech(const struct document *doc, const struct read_date *next,
                                  const struct raw_date *raw, const struct date_context *context)
{
    enum { LONGEST = 300, TAIL = 40, DAYS_NEAR = 7 };
    uint32_t end = raw->end, count = doc->text->tokens.count;
    uint32_t most = end + LONGEST < count ? end + LONGEST : count;
    bool term = raw->first > 0 && is_small_word(doc, raw->first - 1, "term"); /* "within 7 days" */
    if (raw->kind != RAW_OFFSET || raw->unit != DATE_UNIT_DAY || raw->from_told || term ||
        !(token_of(doc, raw->first)->flags & TOKEN_IN_QUOTE))
        return CIVIL_NONE;
    while (end < most && token_of(doc, end)->flags & TOKEN_IN_QUOTE)
        end++;
    if (end >= most || sentence_of(doc, end)->paragraph != sentence_of(doc, raw->first)->paragraph)
        return CIVIL_NONE;
    uint32_t tail = sentence_of(doc, end)->end_token;
    tail = tail < end + TAIL ? tail : end + TAIL;
    for (; next->token < tail; next++) {
        if (next->token < end || next->raw.kind != RAW_CALENDAR || !next->raw.day)
            continue;
        struct date said;
        date_resolve(&next->raw, context, &said);
        bool near = context->published.precision < PRECISION_DAY ||
                    date_distance(said.value, context->published) <= DAYS_NEAR;
        return said.value.precision == PRECISION_DAY && near ? said.value : CIVIL_NONE;
    }
    return CIVIL_NONE;
}

/* "3 Juni mendatang", "13 Oktober lalu", "from 17 February to 16 May": what stands beside a day
 * without a year tells on which side it is of publication, or that it ends what begins before it.
 */
static void take_side(const struct document *doc, const struct date_context *context,
                      struct raw_date *raw)
{
    if (raw->kind != RAW_CALENDAR || !raw->day || raw->year || raw->weekday || raw->has_offset ||
        raw->has_year_offset)
        return;
    const struct lex_hit *after = date_word(doc, raw->end, "after");
    int64_t offset = after ? lex_attr_number(after->entry, "offset", 0) : 0;
    raw->has_offset = offset != 0;
    raw->offset = (int32_t)offset;
    bool ends = raw->first && date_joint(doc, raw->first - 1) &&
                context->same_sentence.precision == PRECISION_DAY;
    raw->is_ahead = raw->is_ahead || offset > 0 || ends;
}

void recognize_dates(struct document *doc)
{
    struct date_context context = {.published = doc->published,
                                   .before = CIVIL_NONE,
                                   .last = CIVIL_NONE,
                                   .same_paragraph = CIVIL_NONE,
                                   .same_sentence = CIVIL_NONE};
    struct read_dates dates = {0};
    uint32_t last_paragraph = 0;
    read_all(doc, &context, &dates);
    const struct read_date *next = dates.items;
    for (uint32_t t = 0; t < doc->text->tokens.count;) {
        const struct token *token = &doc->text->tokens.items[t];
        if (token->flags & TOKEN_SENTENCE_START)
            context.same_sentence = CIVIL_NONE;
        uint32_t paragraph = sentence_of(doc, t)->paragraph;
        if (paragraph != last_paragraph)
            context.same_paragraph = context.told = CIVIL_NONE;
        last_paragraph = paragraph;
        const struct raw_date *read = read_at(&next, t);
        bool may_be_time = token->class == TOKEN_NUMBER || lex_starts(&doc->hits, t, LEX_WEEKDAY);
        if (!(read || may_be_time) || token->class == TOKEN_SYMBOL || doc->owner[t] != OWNER_NONE) {
            t++;
            continue;
        }
        uint32_t clock = clock_end(doc, t), conversion = conversion_end(doc, t);
        clock = conversion > clock ? conversion : clock;
        if (clock > t) {
            document_own(doc, t, clock, OWNER_TIME);
            t = clock;
        } else if (read && !repeats_the_date_before(doc, read) && !is_told_exactly(doc, read)) {
            struct raw_date raw = *read;
            raw.is_ahead = raw.is_ahead || (raw.kind == RAW_CALENDAR && date_is_to_come(doc, t));
            take_side(doc, &context, &raw);
            if (is_year_to_come(&raw, &context)) {
                document_reject(doc, raw.first, raw.end, "date", "date.year-to-come");
                document_own(doc, raw.first, raw.end, OWNER_DATE);
            } else {
                struct civil published = context.published,
                             said = day_of_speech(doc, next, &raw, &context);
                context.published = said.precision ? said : published;
                add_date(doc, &raw, &context);
                context.published = published;
            }
            t = raw.end > t ? raw.end : t + 1;
        } else {
            t++;
        }
    }
}

bool date_in_dateline(const struct document *doc, const struct date *date)
{
    enum { DATELINE_BYTES = 80, AGENCY_WORDS = 6 };
    struct slice body = {doc->text->bytes.ptr + doc->text->body_start,
                         doc->text->bytes.len - doc->text->body_start};
    struct span span = date->mention.span;
    if (!doc->dateline_place.len || span.start < doc->text->body_start ||
        span.start > doc->text->body_start + DATELINE_BYTES ||
        !slice_starts_with(slice_trim(body), doc->dateline_place))
        return false;
    uint32_t behind = token_at_byte(doc->text, span.end - 1) + 1;
    if (token_is(doc->text, behind, ")"))
        behind++;
    if (token_is(doc->text, behind, "(")) { /* the agency */
        for (uint32_t t = behind + 1; t < behind + AGENCY_WORDS; t++) {
            if (token_is(doc->text, t, ")"))
                return is_dash(doc, t + 1);
        }
    }
    return is_dash(doc, behind) || is_dash(doc, behind - 1);
}

uint32_t date_near(const struct document *doc, uint32_t token)
{
    const struct sentence *sentence = sentence_of(doc, token);
    uint32_t at = doc->text->tokens.items[token].span.start, best = NO_INDEX,
             best_distance = UINT32_MAX;
    for (uint32_t i = 0; i < doc->findings->dates.count; i++) {
        struct span span = doc->findings->dates.items[i].mention.span;
        if (span.start < sentence->span.start || span.end > sentence->span.end ||
            date_in_dateline(doc, &doc->findings->dates.items[i]))
            continue;
        uint32_t far = span.start > at ? span.start - at : at - span.start;
        if (far < best_distance) {
            best = i;
            best_distance = far;
        }
    }
    return best;
}
