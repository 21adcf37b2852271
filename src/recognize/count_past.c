/* Candidates -> which are of another, earlier leak than the one that the report is about.
 *
 * A vote, whose points stand in lexicons/shared/count_votes.tsv: words that go back, a date long
 * before the report's and a name that is not the report's speak for it; that the number stands
 * where the report begins, that the one hit tells it, or that it was counted anew, speaks against.
 */
#include "recognize/agencies.h"
#include "recognize/count_int.h"

const char count_rule_past[] = "count.past";

enum { PAST_REACH = 40, LEAD_SENTENCES = 2, FIRST = 1, MONTHS = 12, LONG_AGO = 8 };

struct question {
    struct counter *counter;
    const struct candidate *c;
    const struct sentence *sentence;
};

static bool has_total_before(const struct counter *counter, const struct candidate *c)
{
    for (const struct candidate *other = counter->list.items; other < c; other++) {
        if (!other->is_dropped && other->kind == KIND_TOTAL && other->unit != UNIT_BYTES)
            return true;
    }
    return false;
}

/* "in what may be one of the largest leaks", "menjadikannya kebocoran terbesar": what is told to be
 * so is the leak of the sentence. */
static bool is_of_this_one(const struct document *doc, uint32_t first, uint32_t cue)
{
    enum { REACH = 7 };
    return has_small_word(doc, cue > first + REACH ? cue - REACH : first, cue, "makes_it");
}

/* "Sebelumnya X …", "Seperti diberitakan sebelumnya, …", "As previously reported, …" */
static bool opens_sentence(const struct question *q, uint32_t t)
{
    enum { OPENING = 4, REPORTED = 2 };
    const struct document *doc = q->counter->doc;
    uint32_t first = q->sentence->first_token;
    if (token_of(doc, t)->flags & TOKEN_SENTENCE_START)
        return true;
    for (uint32_t at = t + 1; t < first + OPENING && at <= t + REPORTED; at++) {
        if (is_mark(doc, at, ","))
            return true;
    }
    return false;
}

/* A word that goes back. One like "sebelumnya" that opens the sentence only goes back in the same
 * story. */
static bool goes_back(const struct question *q)
{
    const struct counter *counter = q->counter;
    const struct candidate *c = q->c;
    uint32_t from = c->first > q->sentence->first_token + PAST_REACH ? c->first - PAST_REACH
                                                                     : q->sentence->first_token;
    for (uint32_t t = from; t < q->sentence->end_token && t <= c->end + PAST_REACH; t++) {
        if (counter->cues[t] & CUE_PAST &&
            !(counter->cues[t] & CUE_RECAP && opens_sentence(q, t)) &&
            !is_of_this_one(counter->doc, from, t))
            return true;
    }
    return false;
}

/* The sentence before, in the paragraph, says that there were others: "It is not the first time."
 */
static bool is_led_back(const struct question *q)
{
    uint32_t sentence = candidate_sentence(q->counter, q->c);
    return q->sentence->first_token && sentence_has_cue(q->counter, sentence - 1, CUE_AHEAD);
}

/* What the sentence before it in the paragraph goes back to: "A year earlier it was X's turn. The
 * data of …" */
static bool goes_on_back(const struct question *q)
{
    const struct counter *counter = q->counter;
    const struct sentence *s = q->sentence;
    if (!s->first_token || s[-1].paragraph != s->paragraph ||
        sentence_has_cue(counter, candidate_sentence(counter, q->c), CUE_SUBSET) ||
        !has_total_before(counter, q->c))
        return false;
    for (uint32_t t = s[-1].first_token; t < s[-1].end_token; t++) {
        if (counter->cues[t] & CUE_PAST && !(counter->cues[t] & CUE_RECAP))
            return true;
    }
    return false;
}

/* The day by which the report is new: when it was published, else its latest date. */
static struct civil day_of_report(const struct document *doc)
{
    struct civil day = doc->published;
    const struct date *date;
    if (day.precision >= PRECISION_YEAR)
        return day;
    VEC_EACH(date, &doc->findings->dates)
    {
        if (date->value.precision >= PRECISION_YEAR && date->value.year > day.year)
            day = date->value;
    }
    return day;
}

/* In months; a year alone is its middle. */
static int32_t month_of(struct civil day)
{
    int32_t month = day.precision > PRECISION_YEAR ? day.month : MONTHS / 2;
    return day.year * MONTHS + month;
}

static bool is_long_ago(const struct document *doc, struct civil value)
{
    struct civil report = day_of_report(doc);
    return value.precision >= PRECISION_YEAR && report.precision >= PRECISION_YEAR &&
           value.year < report.year && month_of(report) - month_of(value) >= LONG_AGO;
}

/* Does the report begin with something of that year? Then that is its own story's. */
static bool is_year_of_lead(const struct question *q, int32_t year)
{
    const struct document *doc = q->counter->doc;
    const struct date *date;
    VEC_EACH(date, &doc->findings->dates)
    {
        if (date->value.precision < PRECISION_YEAR || date->value.year != year)
            continue;
        uint32_t token = token_at_byte(doc->text, date->mention.span.start);
        if (in_title(doc, date->mention.span) ||
            (token < q->sentence->first_token && token_of(doc, token)->sentence <= LEAD_SENTENCES))
            return true;
    }
    return false;
}

/* The date of a year that the year at a token is part of; NULL where there is none. */
static const struct date *date_over(const struct document *doc, uint32_t token, int64_t year)
{
    struct span span = token_of(doc, token)->span;
    const struct date *date;
    VEC_EACH(date, &doc->findings->dates)
    {
        if (date->mention.span.start <= span.start && span.end <= date->mention.span.end &&
            date->value.year == year)
            return date;
    }
    return NULL;
}

/* The year at a token where it says when something was: no "since 2013", no "2013 to 2018", no
 * "hingga Januari 2013". */
static int32_t year_at(const struct document *doc, uint32_t token)
{
    const struct number *number = number_at(doc, token);
    if (!number || number->figures.len != 4 || number->value < 1990 || number->value >= 2100)
        return 0;
    const struct date *date = date_over(doc, token, number->value);
    uint32_t first = date ? token_at_byte(doc->text, date->mention.span.start) : token;
    uint32_t before = first && is_small_word(doc, first - 1, "year_lead") ? first - 1 : first;
    return before && is_small_word(doc, before - 1, "year_bound") ? 0 : (int32_t)number->value;
}

/* The date that a year is part of, else the year alone. */
static struct civil date_with(const struct document *doc, uint32_t token, int32_t year)
{
    const struct date *date = date_over(doc, token, year);
    return date ? date->value : (struct civil){.year = (int16_t)year, .precision = PRECISION_YEAR};
}

/* "In June 2021, too, …" */
static bool is_told_too(const struct question *q)
{
    return has_small_word(q->counter->doc, q->sentence->first_token, q->c->first, "also");
}

/* "12 ribu mahasiswa tahun 2018", "500 ribu pemilih 2019": of which year they are, not when
 * their data leaked. */
static bool is_vintage(const struct question *q, uint32_t t)
{
    const struct document *doc = q->counter->doc;
    if (t == q->c->end + 1)
        return doc->text->lang == LANG_ID && is_small_word(doc, q->c->end, "year_lead");
    return t == q->c->end && t < q->sentence->end_token;
}

/* "In 2022, …", "… in October 2017, when …": a time long before the report, which is not that of
 * its own story. */
static bool is_dated_before(const struct question *q)
{
    const struct document *doc = q->counter->doc;
    bool led = is_led_back(q);
    for (uint32_t t = q->sentence->first_token; t < q->sentence->end_token; t++) {
        int32_t year = t < q->c->first || t >= q->c->end ? year_at(doc, t) : 0;
        if (year && !is_vintage(q, t) && (led || is_long_ago(doc, date_with(doc, t, year))) &&
            (led || has_total_before(q->counter, q->c) || is_told_too(q)) &&
            !is_year_of_lead(q, year))
            return true;
    }
    return false;
}

/* Somebody else's data beside this report's own number. */
static bool is_of_another(const struct question *q)
{
    struct counter *counter = q->counter;
    struct slice name = count_owner(counter, q->c);
    if (!name.len || count_is_of_report(counter, name))
        return false;
    for (uint32_t i = 0; i < counter->list.count; i++) {
        const struct candidate *other = candidate_nth(counter, i);
        if (other->is_dropped || other == q->c || other->unit == UNIT_BYTES ||
            candidate_same(other, q->c))
            continue;
        struct slice owner = count_owner(counter, other);
        if (!owner.len || count_is_of_report(counter, owner))
            return true;
    }
    return false;
}

/* A body that was hit, and of which this report does not tell: no office, no expert, nobody who
 * only speaks. */
static bool is_other_owner(const struct question *q, uint32_t token)
{
    enum { ATTACK_REACH = 6 };
    struct document *doc = q->counter->doc;
    uint32_t body = doc->owner[token] == OWNER_AGENCY ? agency_at(doc, token) : NO_INDEX;
    if (body == NO_INDEX)
        return false;
    uint32_t end = token + 1;
    while (end < q->sentence->end_token && doc->owner[end] == OWNER_AGENCY)
        end++;
    end += token_is(doc->text, end, ",");
    uint32_t first = token;
    while (first > q->sentence->first_token && doc->owner[first - 1] == OWNER_AGENCY)
        first--;
    const struct lex_hit *before = role_cue_before(doc, first),
                         *after = role_cue_at(doc, end, "after");
    uint32_t from = first > q->sentence->first_token + ATTACK_REACH ? first - ATTACK_REACH
                                                                    : q->sentence->first_token;
    bool hit = hit_first_in(doc, from, first, LEX_INCIDENT_CUE) || /* "the attack on X" */
               (before && lex_attr_is(before->entry, "role", "victim")) ||
               (after && lex_attr_is(after->entry, "role", "victim"));
    return hit && !hit_at(doc, end, LEX_SPEECH_VERB) && count_is_other_owner(q->counter, body);
}

/* "which fined SK Telecom after a breach of data of 23.2 million": the body named last before it.
 */
static bool is_behind_other(const struct question *q)
{
    const struct document *doc = q->counter->doc;
    if (!has_total_before(q->counter, q->c))
        return false;
    const struct candidate *before = q->c > q->counter->list.items ? q->c - 1 : NULL;
    uint32_t start = q->sentence->first_token;
    if (before && before->end > start) /* that one's */
        start = before->end;
    for (uint32_t t = q->c->first; t > start; t--) {
        if (doc->owner[t - 1] == OWNER_AGENCY)
            return is_other_owner(q, t - 1);
    }
    return false;
}

static bool is_before_other(const struct question *q)
{
    enum { REACH = 12 };
    const struct document *doc = q->counter->doc;
    for (uint32_t t = q->c->end; t < q->sentence->end_token && t < q->c->end + REACH; t++) {
        if (doc->owner[t] == OWNER_AGENCY)
            return is_other_owner(q, t);
    }
    return false;
}

/* A date of the sentence that is months older than the report. */
static bool is_months_ago(const struct question *q)
{
    enum { MONTHS_AGO = 2 };
    const struct document *doc = q->counter->doc;
    struct civil report = day_of_report(doc);
    const struct date *date;
    if (report.precision <= PRECISION_YEAR || !has_total_before(q->counter, q->c))
        return false;
    VEC_EACH(date, &doc->findings->dates)
    {
        struct span span = date->mention.span;
        if (span.start >= q->sentence->span.start && span.end <= q->sentence->span.end &&
            date->value.precision > PRECISION_YEAR &&
            month_of(report) - month_of(date->value) >= MONTHS_AGO)
            return true;
    }
    return false;
}

/* "up from an earlier estimate of 1 million": the same leak, counted anew. */
static bool is_revised(const struct question *q)
{
    uint32_t sentence = candidate_sentence(q->counter, q->c);
    return sentence_has_cue(q->counter, sentence, CUE_REVISED) ||
           sentence_has_cue(q->counter, sentence + 1, CUE_REVISED);
}

/* The one hit tells it of himself: "it had said earlier that 7,000 employees were notified". */
static bool is_told_by_owner(const struct question *q)
{
    struct telling told = count_told(q->counter, q->c);
    return told.teller == TELLER_OWNER ||
           (told.teller == TELLER_OFFICE && told.stance == STANCE_CONFIRMS); /* or found it there */
}

/* "last October, Medibank said that …": a body that owns data, of which this report does not tell,
 * speaks of its own. */
static bool is_told_by_another(const struct question *q)
{
    const struct document *doc = q->counter->doc;
    struct telling told = count_told(q->counter, q->c);
    uint32_t token = told.token;
    if (told.teller != TELLER_OTHER || token == NO_INDEX || doc->owner[token] != OWNER_AGENCY)
        return false;
    uint32_t body = agency_at(doc, token);
    return body != NO_INDEX && count_is_other_owner(q->counter, body) &&
           has_total_before(q->counter, q->c);
}

static bool is_in_lead(const struct question *q)
{
    uint32_t first = token_at_byte(q->counter->doc->text, q->counter->doc->text->body_start);
    const struct document *doc = q->counter->doc;
    return q->c->in_title ||
           (first < doc->text->tokens.count &&
            candidate_sentence(q->counter, q->c) < token_of(doc, first)->sentence + FIRST);
}

/* "recently announced that a database was accessed in 2015": long ago, but told only now. */
static bool is_disclosed_now(const struct question *q)
{
    enum { REACH = 2 };
    const struct document *doc = q->counter->doc;
    for (uint32_t t = q->sentence->first_token; t < q->c->first; t++) {
        if (is_small_word(doc, t, "just_now") &&
            hit_first_in(doc, t + 1, t + 1 + REACH, LEX_SPEECH_VERB))
            return true;
    }
    return false;
}

static const struct vote {
    const char *rule;
    bool (*holds)(const struct question *question);
} votes[] = {
    {count_rule_past, goes_back},
    {"count.past-year", is_dated_before},
    {"count.of-another", is_of_another},
    {"count.goes-on-back", goes_on_back},
    {"count.behind-other", is_behind_other},
    {"count.before-other", is_before_other},
    {"months-ago", is_months_ago},
    {"told-by-another", is_told_by_another},
    {"told-by-owner", is_told_by_owner},
    {"in-lead", is_in_lead},
    {"counted-anew", is_revised},
    {"disclosed-now", is_disclosed_now},
};
_Static_assert(sizeof votes / sizeof *votes == PAST_VOTE_COUNT_, "each vote has its points");

const char *count_past_vote_name(unsigned vote)
{
    return votes[vote].rule;
}

const char *count_past(struct counter *counter, struct candidate *c)
{
    const struct count_weights *weights = counter->doc->learnt->counts;
    struct question question = {counter, c, sentence_of(counter->doc, c->first)};
    const char *rule = NULL;
    int most = 0;
    c->past_votes = 0;
    for (unsigned v = 0; v < PAST_VOTE_COUNT_; v++) {
        int points = count_weight_of_past(weights, v);
        /* what speaks against is asked only where something speaks for it */
        if ((points <= 0 && !c->past_votes) || !votes[v].holds(&question))
            continue;
        c->past_votes |= 1u << v;
        if (points > most) {
            most = points;
            rule = votes[v].rule;
        }
    }
    return count_weigh_past(weights, c->past_votes) >= 0 ? rule : NULL;
}
