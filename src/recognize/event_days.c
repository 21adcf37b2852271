/* The day of an event: its own date in its sentence; for what is said, the day it was said: that of
 * the attribution in the sentence or paragraph, of the same speaker elsewhere, of the report's only
 * day of speech. */
#include "recognize/event_days.h"

#include "recognize/dates.h"
#include "recognize/event_words.h"

enum {
    MOST_SPEECH_DAYS = 64,
    PLACE_REACH = 4,   /* words between a place of the net and the day */
    DEADLINE_REACH = 4 /* words between "by" and the day */
};

static bool in_quotation(const struct document *doc, const struct date *date)
{
    return token_of(doc, token_at_byte(doc->text, date->mention.span.start))->flags &
           TOKEN_IN_QUOTE;
}

static bool is_day(const struct date *date)
{
    return date->value.precision >= PRECISION_DAY;
}

/* The next date, `from` or behind it, that the sentence itself tells, outside quotation marks. */
static uint32_t next_told(const struct document *doc, const struct sentence *s, uint32_t from)
{
    for (uint32_t i = from; i < doc->findings->dates.count; i++) {
        const struct date *date = &doc->findings->dates.items[i];
        if (date->mention.span.start >= s->span.start && date->mention.span.end <= s->span.end &&
            !in_quotation(doc, date) && !date_in_dateline(doc, date))
            return i;
    }
    return NO_INDEX;
}

uint32_t event_speech_in(const struct document *doc, const struct sentence *s)
{
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        if (!(token_of(doc, t)->flags & TOKEN_IN_QUOTE) &&
            (hit_at(doc, t, LEX_SPEECH_VERB) || hit_at(doc, t, LEX_SPEECH_CUE)))
            return t;
    }
    return NO_INDEX;
}

/* "sejak 20 Juni": since when something lasts, and no day on which it was told. */
static bool is_bound(const struct document *doc, const struct date *date)
{
    uint32_t token = token_at_byte(doc->text, date->mention.span.start);
    return token > 0 && is_small_word(doc, token - 1, "year_bound");
}

/* "dikutip dari Kabar Baru, Sabtu": a day on which words were copied, not said. */
static bool is_day_of_copy(const struct document *doc, const struct date *date)
{
    enum { OUTLET_WORDS = 8 };
    uint32_t at = token_at_byte(doc->text, date->mention.span.start);
    for (uint32_t t = at; t > 0 && at - t < OUTLET_WORDS; t--) {
        const struct lex_hit *cue = hit_at(doc, t - 1, LEX_SPEECH_CUE);
        if (cue)
            return lex_attr_is(cue->entry, "kind", "medium");
    }
    return false;
}

/* … kata X di Jakarta, Selasa (28/11): the last day behind the verb, else one in front of it; a day
 * of copying only where there is no other. */
static uint32_t attribution_in(const struct document *doc, uint32_t sentence)
{
    const struct sentence *s = &doc->text->sentences.items[sentence];
    uint32_t verb = event_speech_in(doc, s), before = NO_INDEX, behind = NO_INDEX;
    if (verb == NO_INDEX)
        return NO_INDEX;
    for (uint32_t i = next_told(doc, s, 0); i != NO_INDEX; i = next_told(doc, s, i + 1)) {
        const struct date *date = &doc->findings->dates.items[i];
        if (!is_day(date) || is_bound(doc, date))
            continue;
        if (date->mention.span.start < token_of(doc, verb)->span.start)
            before = i;
        else if (behind == NO_INDEX || !is_day_of_copy(doc, date))
            behind = i;
    }
    if (behind != NO_INDEX && before != NO_INDEX &&
        is_day_of_copy(doc, &doc->findings->dates.items[behind]))
        return before;
    return behind != NO_INDEX ? behind : before;
}

static uint32_t person_in(const struct document *doc, uint32_t sentence)
{
    const struct sentence *s = &doc->text->sentences.items[sentence];
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        uint32_t actor = doc->owner[t] == OWNER_PERSON ? actor_at(doc, t) : NO_INDEX;
        if (actor != NO_INDEX)
            return actor;
    }
    return NO_INDEX;
}

static struct slice speaker_of(const struct document *doc, uint32_t sentence)
{
    uint32_t actor = person_in(doc, sentence);
    return actor != NO_INDEX ? doc->findings->actors.items[actor].name : SLICE_EMPTY;
}

static struct slice body_of(const struct document *doc, uint32_t sentence)
{
    const struct sentence *s = &doc->text->sentences.items[sentence];
    uint32_t actor = person_in(doc, sentence);
    uint32_t agency = actor != NO_INDEX ? doc->findings->actors.items[actor].agency : NO_INDEX;
    for (uint32_t t = s->first_token; agency == NO_INDEX && t < s->end_token; t++)
        agency = doc->owner[t] == OWNER_AGENCY ? agency_at(doc, t) : NO_INDEX;
    return agency != NO_INDEX ? doc->findings->agencies.items[agency].id : SLICE_EMPTY;
}

/* `"…," katanya, Rabu`: the quotation that ends in a sentence, or just before it. */
static const struct quote *quote_of(const struct document *doc, uint32_t sentence)
{
    enum { MARKS = 8 }; /* bytes that a closing mark and a space take */
    const struct sentence *s = &doc->text->sentences.items[sentence];
    for (uint32_t q = doc->findings->quotes.count; q > 0; q--) {
        const struct quote *quote = &doc->findings->quotes.items[q - 1];
        if (quote->direct && quote->mention.span.end <= s->span.end &&
            quote->mention.span.end + MARKS >= s->span.start)
            return quote;
    }
    return NULL;
}

static struct speech_day speech_day_of(const struct document *doc, uint32_t date, uint32_t sentence)
{
    struct speech_day day = {date, sentence, speaker_of(doc, sentence), body_of(doc, sentence),
                             false};
    const struct quote *quote = day.speaker.len ? NULL : quote_of(doc, sentence);
    if (quote && quote->speaker.len) {
        day.speaker = quote->speaker;
        day.by_quote = true;
        if (quote->agency != NO_INDEX)
            day.body = doc->findings->agencies.items[quote->agency].id;
    }
    return day;
}

void speech_days_find(struct document *doc, struct speech_days *days)
{
    for (uint32_t s = 0; s < doc->text->sentences.count && days->count < MOST_SPEECH_DAYS; s++) {
        uint32_t date = attribution_in(doc, s);
        if (date != NO_INDEX && doc->text->sentences.items[s].span.start >= doc->text->body_start)
            VEC_ADD(doc->arena, days, speech_day_of(doc, date, s));
    }
}

static uint32_t day_in_paragraph(const struct document *doc, const struct speech_days *days,
                                 uint32_t paragraph)
{
    for (uint32_t i = 0; i < days->count; i++) {
        if (doc->text->sentences.items[days->items[i].sentence].paragraph == paragraph)
            return days->items[i].date;
    }
    return NO_INDEX;
}

/* The latest: what he speaks of lies before what he says. */
static uint32_t day_of_speaker(const struct document *doc, const struct speech_days *days,
                               struct slice speaker, bool named)
{
    const struct date *dates = doc->findings->dates.items;
    uint32_t best = NO_INDEX;
    for (uint32_t i = 0; speaker.len && i < days->count; i++) {
        const struct speech_day *day = &days->items[i];
        if ((named && day->by_quote) ||
            (!slice_equal(day->speaker, speaker) && !slice_equal(day->body, speaker)))
            continue;
        if (best == NO_INDEX || civil_compare(dates[day->date].value, dates[best].value) > 0)
            best = day->date;
    }
    return best;
}

/* The report's only day of speech; NO_INDEX where there are several, or none. */
static uint32_t only_day(const struct document *doc, const struct speech_days *days)
{
    const struct date *dates = doc->findings->dates.items;
    for (uint32_t i = 1; i < days->count; i++) {
        if (!civil_same(dates[days->items[i].date].value, dates[days->items[0].date].value))
            return NO_INDEX;
    }
    return days->count ? days->items[0].date : NO_INDEX;
}

static uint32_t day_of_speech(const struct document *doc, const struct speech_days *days,
                              uint32_t token, struct slice who, bool near)
{
    const struct sentence *s = sentence_of(doc, token);
    uint32_t date = attribution_in(doc, token_of(doc, token)->sentence);
    if (date == NO_INDEX)
        date = day_in_paragraph(doc, days, s->paragraph);
    if (date == NO_INDEX && event_speech_in(doc, s) != NO_INDEX)
        date = day_of_speaker(doc, days, speaker_of(doc, token_of(doc, token)->sentence), near);
    if (date == NO_INDEX && near)
        return NO_INDEX;
    if (date == NO_INDEX)
        date = day_of_speaker(doc, days, who, false);
    return date != NO_INDEX || who.len ? date : only_day(doc, days);
}

/* The day of a dateline in the sentence of a token: what is said there was said that day, if no
 * other day is told. */
static uint32_t day_of_dateline(const struct document *doc, uint32_t token)
{
    const struct sentence *s = sentence_of(doc, token);
    for (uint32_t i = 0; i < doc->findings->dates.count; i++) {
        const struct date *date = &doc->findings->dates.items[i];
        if (date->mention.span.start >= s->span.start && date->mention.span.end <= s->span.end &&
            date_in_dateline(doc, date))
            return i;
    }
    return NO_INDEX;
}

/* What is told by speaking: it happens when it is said. */
static bool is_said(enum event_type type)
{
    return type == EVENT_STATEMENT || type == EVENT_DENIED || type == EVENT_CONFIRMED ||
           type == EVENT_ADVICE || type == EVENT_INVESTIGATION;
}

/* What has happened happened before the report was published; "before 2008" is no day. */
static bool is_beyond(const struct document *doc, const struct date *date)
{
    if (date->value.precision == PRECISION_YEAR && is_bound(doc, date))
        return true;
    int32_t first, last, day, end;
    return civil_interval(civil_cut(date->value, PRECISION_DAY), &first, &last) &&
           doc->published.precision >= PRECISION_DAY &&
           civil_interval(civil_cut(doc->published, PRECISION_DAY), &day, &end) && first > end;
}

/* What a quotation tells of was before it was told. */
static bool is_told_later(enum event_type type)
{
    return type == EVENT_LEAK_PUBLISHED || type == EVENT_LEAK_REPORTED || type == EVENT_ARREST ||
           type == EVENT_SERVICE_DISRUPTED || type == EVENT_RANSOM_DEMAND;
}

/* The first day within a few words of a place of the net that the sentence names. */
static uint32_t day_at_platform(const struct document *doc, const struct sentence *s)
{
    for (uint32_t i = next_told(doc, s, 0); i != NO_INDEX; i = next_told(doc, s, i + 1)) {
        const struct date *date = &doc->findings->dates.items[i];
        if (!is_day(date))
            continue;
        uint32_t first = token_at_byte(doc->text, date->mention.span.start);
        uint32_t last = token_at_byte(doc->text, date->mention.span.end - 1);
        uint32_t t = first > s->first_token + PLACE_REACH ? first - PLACE_REACH : s->first_token;
        for (; t < s->end_token && t <= last + PLACE_REACH; t++) {
            if (doc->owner[t] == OWNER_PLATFORM)
                return i;
        }
    }
    return NO_INDEX;
}

/* "X offers the data. He put the offer on Y on Monday": the day stands beside the place, in the
 * paragraph's next sentence. */
static uint32_t day_beside_place(const struct document *doc, uint32_t token)
{
    uint32_t next = token_of(doc, token)->sentence + 1;
    if (next >= doc->text->sentences.count)
        return NO_INDEX;
    const struct sentence *s = &doc->text->sentences.items[next];
    bool tells =
        s->paragraph == sentence_of(doc, token)->paragraph && event_speech_in(doc, s) == NO_INDEX;
    return tells ? day_at_platform(doc, s) : NO_INDEX;
}

static bool tells_then(const struct document *doc, const struct sentence *s)
{
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        if (event_word_at(doc, t, "then", NULL))
            return true;
    }
    return false;
}

/* "X sold data in 2020. Y denied it at the time": the last date of the paragraph's sentence before,
 * which tells of no speech. */
static uint32_t date_of_that_time(const struct document *doc, uint32_t token)
{
    const struct sentence *s = sentence_of(doc, token), *before = s - 1;
    uint32_t found = NO_INDEX;
    if (token_of(doc, token)->sentence == 0 || before->paragraph != s->paragraph ||
        !tells_then(doc, s) || event_speech_in(doc, before) != NO_INDEX)
        return NO_INDEX;
    for (uint32_t i = next_told(doc, before, 0); i != NO_INDEX; i = next_told(doc, before, i + 1))
        found = i;
    return found;
}

static void take(const struct document *doc, uint32_t index, struct event *event)
{
    const struct date *date = &doc->findings->dates.items[index];
    event->date = civil_cut(date->value, PRECISION_DAY);
    event->basis = date->basis;
}

/* "demanded £2 million by noon on Thursday": till when something is demanded. */
static bool is_deadline(const struct document *doc, const struct date *date)
{
    uint32_t token = token_at_byte(doc->text, date->mention.span.start);
    for (uint32_t t = token; t > 0 && token - t < DEADLINE_REACH; t--) {
        if (is_small_word(doc, t - 1, "deadline"))
            return true;
    }
    return false;
}

static bool is_demand(enum event_type type)
{
    return type == EVENT_RANSOM_DEMAND || type == EVENT_ADVICE;
}

/* Of these the day is not the day of the break-in. */
static bool is_aftermath(enum event_type type)
{
    return type != EVENT_LEAK_PUBLISHED && type != EVENT_SERVICE_DISRUPTED &&
           type != EVENT_RANSOM_DEMAND && type != EVENT_LEAK_REPORTED;
}

/* "menunjukkan peladen itu dibuka orang pada 17 Februari", "was fined over the attack in October":
 * between the word of the event and the date stands what happened then. */
static bool is_day_of_break_in(const struct document *doc, uint32_t token, const struct date *date)
{
    uint32_t at = token_at_byte(doc->text, date->mention.span.start);
    const struct lex_hit *hit = hit_at(doc, token, LEX_EVENT);
    bool own = hit && lex_attr(hit->entry, "own"); /* "mengumumkan data diunduh pada April" */
    for (uint32_t t = token + 1; t < at; t++) {
        if (event_thing_at(doc, t, "done") || (own && event_thing_at(doc, t, "own_harm")) ||
            (!is_day(date) && hit_at(doc, t, LEX_INCIDENT_CUE)))
            return true;
    }
    return false;
}

/* "On Thursday, X reported that a seller had put up the data", "said on Monday that it would pay no
 * ransom": between the day and what a hacker did stands a verb of speech, whose day it is. */
static bool is_day_of_telling(const struct document *doc, uint32_t token, const struct date *date)
{
    uint32_t at = token_at_byte(doc->text, date->mention.span.start);
    const struct lex_hit *hit = hit_at(doc, token, LEX_EVENT);
    uint32_t behind = hit ? hit->end : token + 1;
    uint32_t first = at < token ? at : behind, end = at < token ? token : at;
    return hit_first_in(doc, first, end, LEX_SPEECH_VERB) != NULL;
}

/* "mengunggah riwayat pelanggan yang diakses pada 2018", "Server yang diperbarui pada 16 April 2018
 * itu diserang": a day in a clause that tells of a thing is not that of what is done to it. */
static bool is_of_thing(const struct document *doc, uint32_t token, const struct date *date)
{
    enum { CLAUSE_REACH = 6 };
    uint32_t at = token_at_byte(doc->text, date->mention.span.start),
             first = sentence_of(doc, at)->first_token, opens = at;
    uint32_t end = token_at_byte(doc->text, date->mention.span.end - 1) + 1;
    if (date->weekday || doc->text->lang != LANG_ID)
        return false;
    while (opens > first && at - opens < CLAUSE_REACH &&
           token_of(doc, opens - 1)->class != TOKEN_PUNCT &&
           !is_small_word(doc, opens, "relative_clause"))
        opens--;
    if (!is_small_word(doc, opens, "relative_clause"))
        return false;
    const struct lex_hit *hit = hit_at(doc, token, LEX_EVENT);
    uint32_t behind = hit ? hit->end : token + 1; /* "laporan polisi yang dibuat pada 14 Juli" */
    return behind < opens ||
           (token >= end && is_small_word(doc, end + is_mark(doc, end, ")"), "that_thing"));
}

/* "dokumen kontrak dari 2021–2024": of which years the data are. */
static bool is_span_of_years(const struct document *doc, const struct date *date)
{
    uint32_t end = token_at_byte(doc->text, date->mention.span.end - 1) + 1;
    int year;
    return date->value.precision == PRECISION_YEAR &&
           ((is_dash(doc, end) && date_year_figure(doc, end + 1, &year)) ||
            (end > 2 && is_dash(doc, end - 2) && date_year_figure(doc, end - 3, &year)));
}

/* The date nearest in the sentence. "Hal itu disampaikan X, Jumat, setelah data muncul di forum":
 * what stands behind "setelah" was before that day. */
static uint32_t own_date(const struct document *doc, uint32_t token, enum event_type type)
{
    uint32_t date = date_near(doc, token);
    if (date == NO_INDEX)
        return date;
    const struct date *found = &doc->findings->dates.items[date];
    if ((is_demand(type) && is_deadline(doc, found)) || (is_said(type) && is_bound(doc, found)))
        return NO_INDEX;
    if ((is_aftermath(type) && is_day_of_break_in(doc, token, found)) ||
        is_of_thing(doc, token, found) || is_span_of_years(doc, found))
        return NO_INDEX;
    if ((type == EVENT_LEAK_PUBLISHED || type == EVENT_RANSOM_DEMAND) &&
        is_day_of_telling(doc, token, found))
        return NO_INDEX;
    uint32_t end = token_at_byte(doc->text, doc->findings->dates.items[date].mention.span.end);
    for (uint32_t t = end; t < token; t++) {
        if (is_small_word(doc, t, "afterwards"))
            return NO_INDEX;
    }
    return date;
}

/* "memeriksa log sejak Rabu malam, 8 Oktober": the day behind the word since when it is done, with
 * no other event between. */
static uint32_t begins_on(const struct document *doc, uint32_t token)
{
    const struct sentence *s = sentence_of(doc, token);
    for (uint32_t i = next_told(doc, s, 0); i != NO_INDEX; i = next_told(doc, s, i + 1)) {
        const struct date *date = &doc->findings->dates.items[i];
        uint32_t at = token_at_byte(doc->text, date->mention.span.start);
        if (at <= token || !is_day(date) || !is_bound(doc, date))
            continue;
        const struct lex_hit *hit = hit_at(doc, token, LEX_EVENT);
        const struct lex_hit *other = hit ? hit_first_in(doc, hit->end, at, LEX_EVENT) : NULL;
        return other && lex_attr(other->entry, "type") ? NO_INDEX : i;
    }
    return NO_INDEX;
}

void event_set_day(const struct document *doc, const struct speech_days *days, uint32_t token,
                   struct event *event)
{
    bool said = is_said(event->type);
    uint32_t date = own_date(doc, token, event->type);
    uint32_t then = date == NO_INDEX ? date_of_that_time(doc, token) : NO_INDEX;
    event->date = CIVIL_NONE;
    event->basis = BASIS_EXPLICIT;
    uint32_t begun = event->type == EVENT_INVESTIGATION ? begins_on(doc, token) : NO_INDEX;
    if (begun != NO_INDEX) {
        date = begun;
    } else if (then != NO_INDEX) {
        date = then;
    } else if (said) {
        uint32_t speech =
            day_of_speech(doc, days, token, event->who, event->type == EVENT_INVESTIGATION);
        bool spoken_of = date != NO_INDEX && event->type == EVENT_STATEMENT &&
                         in_quotation(doc, &doc->findings->dates.items[date]);
        date = speech != NO_INDEX ? speech : spoken_of ? NO_INDEX : date;
        date = date != NO_INDEX ? date : day_of_dateline(doc, token);
    } else if (token_of(doc, token)->flags & TOKEN_IN_QUOTE && is_told_later(event->type)) {
        /* what the speaker tells of did not happen when he told it */
        date = date != NO_INDEX && in_quotation(doc, &doc->findings->dates.items[date]) ? date
                                                                                        : NO_INDEX;
    } else if (date == NO_INDEX && token_of(doc, token)->flags & TOKEN_IN_QUOTE) {
        date = day_in_paragraph(doc, days, sentence_of(doc, token)->paragraph);
    } else if (date == NO_INDEX && event->type == EVENT_LEAK_PUBLISHED) {
        date = day_beside_place(doc, token);
    }
    bool may_come = event->type == EVENT_MEETING; /* "is to hold a hearing on Nov. 14" */
    if (date != NO_INDEX && !may_come && is_beyond(doc, &doc->findings->dates.items[date]))
        date = NO_INDEX;
    if (date != NO_INDEX && doc->findings->dates.items[date].value.precision >= PRECISION_YEAR)
        take(doc, date, event);
}
