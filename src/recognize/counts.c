/* Numbers, units and cues -> the counts of a report: how many records, people, accounts, files or
 * bytes were leaked, claimed, sampled, confirmed, and by whom it is said. Candidates are found
 * (count_find.c), judged (count_drop.c, count_role.c, count_status.c) and written as findings here.
 * Every mention is one finding; mentions of the same quantity agree. */
#include "recognize/count_int.h"

#include <inttypes.h>

enum { MOST_CANDIDATES = 500, COMMA = 6 };

const char *const count_cue_names[] = {
#define CUE_NAME(identifier, name) name,
    CUES(CUE_NAME)};

static unsigned role_bit(const struct lex_entry *entry)
{
    const char *role = lex_attr(entry, "role");
    for (unsigned cue = 0; role && cue < CUE_COUNT_; cue++) {
        if (role[0] == count_cue_names[cue][0] && strcmp(role, count_cue_names[cue]) == 0)
            return 1u << cue;
    }
    return 0;
}

/* What `weak`, `strong` and `leak` mean depends on the role. */
static unsigned bits_by_role(const struct lex_entry *entry, unsigned role)
{
    bool weak = lex_attr(entry, "weak") != NULL, leak = lex_attr(entry, "leak") != NULL;
    switch (role) {
    case CUE_LEAK:
        return weak ? CUE_LEAK_WEAK : CUE_LEAK;
    case CUE_SUBSET:
        return role | (lex_attr(entry, "strong") ? CUE_SUBSET_STRONG : 0);
    case CUE_VILLAIN:
        return role | (weak ? CUE_LEAK_WEAK : CUE_LEAK);
    case CUE_CLAIM:
        return role | (weak ? CUE_ALLEGED : 0);
    case CUE_DENY:
        return role | (leak ? CUE_DENY_LEAK : 0);
    case CUE_PAST:
        return role | (leak ? CUE_LEAK : 0);
    case CUE_HEARSAY:
    case CUE_CONFIRM:
        return role | (leak ? CUE_LEAK : 0) | (weak ? CUE_LEAK_WEAK : 0);
    default:
        return role;
    }
}

static unsigned cue_bits(const struct lex_entry *entry)
{
    static const struct {
        const char *name;
        unsigned bit;
    } marks[] = {
        {"subset", CUE_SUBSET}, {"sale", CUE_SALE},     {"compares", CUE_COMPARE},
        {"found", CUE_FOUND},   {"public", CUE_PUBLIC}, {"hold", CUE_HOLD},
        {"recap", CUE_RECAP},   {"ahead", CUE_AHEAD},   {"price", CUE_PRICE},
    };
    unsigned role = role_bit(entry);
    if (entry->attribute_count == 1 && role && role != CUE_VILLAIN)
        return role; /* nothing but its role, as most have it */
    unsigned bits = bits_by_role(entry, role);
    for (unsigned i = 0; i < sizeof marks / sizeof *marks; i++)
        bits |= lex_attr(entry, marks[i].name) ? marks[i].bit : 0;
    return bits & CUE_SALE && bits & CUE_PRICE ? bits | CUE_TRADE : bits;
}

static void find_cues(struct counter *counter)
{
    const struct document *doc = counter->doc;
    counter->cues = ARENA_ARRAY(doc->arena, uint32_t, doc->text->tokens.count + 1);
    counter->sentence_cues = ARENA_ARRAY(doc->arena, uint32_t, doc->text->sentences.count + 1);
    uint32_t covered = 0;
    for (uint32_t t = 0; (t = next_with(doc, LEX_COUNT_CUE, t)) < doc->text->tokens.count; t++) {
        const struct lex_hit *hit = hit_at(doc, t, LEX_COUNT_CUE);
        if (t < covered)
            continue;
        covered = hit->end; /* "tercatat memiliki" is not "memiliki" */
        counter->cues[t] = cue_bits(hit->entry);
        counter->sentence_cues[token_of(doc, t)->sentence] |= counter->cues[t];
    }
}

/* A comma begins another thought: what stands behind it is farther away. */
static unsigned step_cost(const struct document *doc, uint32_t token)
{
    char mark = doc->text->tokens.items[token].only;
    return mark == ',' || mark == ';' || mark == ':' ? COMMA : 1;
}

unsigned cue_before(const struct counter *counter, const struct candidate *candidate,
                    unsigned roles, unsigned reach)
{
    uint32_t start = sentence_of(counter->doc, candidate->first)->first_token;
    unsigned distance = 0;
    for (uint32_t t = candidate->first; t > start && distance <= reach; t--) {
        distance += step_cost(counter->doc, t - 1);
        if (distance <= reach && counter->cues[t - 1] & roles)
            return distance;
    }
    return FAR;
}

unsigned cue_after(const struct counter *counter, const struct candidate *candidate, unsigned roles,
                   unsigned reach)
{
    uint32_t end = sentence_of(counter->doc, candidate->first)->end_token;
    unsigned distance = 0;
    for (uint32_t t = candidate->end; t < end && distance <= reach; t++) {
        distance += step_cost(counter->doc, t);
        if (distance <= reach && counter->cues[t] & roles)
            return distance;
    }
    return FAR;
}

unsigned cues_after(const struct counter *counter, const struct candidate *candidate,
                    unsigned reach)
{
    uint32_t end = sentence_of(counter->doc, candidate->first)->end_token;
    unsigned distance = 0, found = 0;
    for (uint32_t t = candidate->end; t < end && distance <= reach; t++) {
        distance += step_cost(counter->doc, t);
        found |= distance <= reach ? counter->cues[t] : 0;
    }
    return found;
}

unsigned cue_near(const struct counter *counter, const struct candidate *candidate, unsigned roles,
                  unsigned reach)
{
    unsigned before = cue_before(counter, candidate, roles, reach),
             after = cue_after(counter, candidate, roles, reach);
    return before < after ? before : after;
}

bool sentence_has_cue(const struct counter *counter, uint32_t sentence, unsigned roles)
{
    if (sentence >= counter->doc->text->sentences.count)
        return false;
    return counter->sentence_cues[sentence] & roles;
}

/* How many kinds of personal data the text names. */
static unsigned personal_data(const struct document *doc)
{
    enum { ENOUGH = 8 };
    const struct lex_entry *seen[ENOUGH];
    unsigned count = 0;
    for (uint32_t t = 0;
         (t = next_with(doc, LEX_UNIT, t)) < doc->text->tokens.count && count < ENOUGH; t++) {
        const struct lex_hit *hit = hit_at(doc, t, LEX_UNIT);
        if (!lex_attr(hit->entry, "identity") || !lex_attr_is(hit->entry, "unit", "records"))
            continue;
        unsigned i = 0;
        while (i < count && seen[i] != hit->entry)
            i++;
        if (i == count)
            seen[count++] = hit->entry;
    }
    return count;
}

/* A hacker or a seller with a name of his own: then data is what he has. */
static bool names_threat(const struct document *doc)
{
    for (uint32_t i = 0; i < doc->findings->actors.count; i++) {
        if (doc->findings->actors.items[i].kind != ACTOR_PERSON)
            return true;
    }
    return false;
}

/* A report of a leak speaks of it in the headline or more than once; a short one need say it once.
 */
static bool tells_of_leak(const struct counter *counter)
{
    const struct text *text = counter->doc->text;
    unsigned sentences = 0, weak = 0;
    for (uint32_t s = 0; s < text->sentences.count; s++) {
        weak += sentence_has_cue(counter, s, CUE_LEAK_WEAK);
        if (!sentence_has_cue(counter, s, CUE_LEAK))
            continue;
        if (in_title(counter->doc, text->sentences.items[s].span))
            return true;
        sentences++;
    }
    bool short_text = text->tokens.count < 200;
    if ((names_threat(counter->doc) || counter->doc->is_leak_story) && (sentences || weak))
        return true;
    return sentences >= 2 || (sentences == 1 && short_text) ||
           (weak && short_text && counter->doc->findings->fields.count >= 2) ||
           (weak >= 2 && short_text && personal_data(counter->doc) >= 2);
}

static bool denies_leak(const struct counter *counter)
{
    unsigned denied = 0, admitted = 0;
    for (uint32_t s = 0; s < counter->doc->text->sentences.count; s++) {
        denied += sentence_has_cue(counter, s, CUE_DENY_LEAK);
        admitted += sentence_has_cue(counter, s, CUE_CONFIRM);
    }
    return denied >= 2 && denied > admitted; /* "akui kebocoran, bantah angka 1,2 juta" */
}

/* The headline or the lead tells of a fine or another sanction: then the leak is a fact. */
static bool is_ruling(const struct document *doc)
{
    enum { FIRST_SENTENCES = 2 };
    for (uint32_t t = 0; (t = next_with(doc, LEX_COUNT_CUE, t)) < doc->text->tokens.count; t++) {
        if (token_of(doc, t)->sentence > FIRST_SENTENCES)
            return false;
        if (lex_attr(hit_at(doc, t, LEX_COUNT_CUE)->entry, "ruling"))
            return true;
    }
    return false;
}

/* The day, month or year that the sentence names for another incident: the one nearest before the
 * number, else behind. */
static struct civil date_near(const struct document *doc, const struct candidate *c)
{
    struct span sentence = sentence_of(doc, c->first)->span;
    uint32_t at = token_of(doc, c->first)->span.start, nearest = UINT32_MAX;
    struct civil found = CIVIL_NONE;
    const struct date *date;
    VEC_EACH(date, &doc->findings->dates)
    {
        struct span span = date->mention.span;
        if (span.start < sentence.start || span.end > sentence.end ||
            date->value.precision == PRECISION_NONE)
            continue;
        uint32_t distance =
            span.end <= at ? at - span.end : span.start - at + (sentence.end - sentence.start);
        if (distance < nearest) {
            nearest = distance;
            found = date->value;
        }
    }
    return found;
}

/* "100.002 data" in an English text: the reader should know that another reading was possible. */
static void warn_of_notation(struct document *doc, const struct candidate *c)
{
    const struct number *number = c->number;
    char foreign = doc->text->lang == LANG_ID ? ',' : '.';
    if (!number->is_ambiguous ||
        !memchr(number->figures.ptr ? number->figures.ptr : "", foreign, number->figures.len))
        return;
    struct slice warning =
        arena_printf(doc->arena, "\"%.*s\" could be read in two ways; taken as %" PRIu64,
                     SLICE_ARG(number->figures), number->value);
    const struct slice *known;
    VEC_EACH(known, &doc->findings->warnings)
    {
        if (slice_equal(*known, warning))
            return;
    }
    VEC_ADD(doc->arena, &doc->findings->warnings, warning);
}

static void write_counts(struct counter *counter)
{
    struct document *doc = counter->doc;
    const struct candidate *c;
    VEC_EACH(c, &counter->list)
    {
        if (c->is_dropped)
            continue;
        struct count *count = VEC_PUSH(doc->arena, &doc->findings->counts);
        count->value = c->value;
        count->low = c->low;
        count->high = c->high;
        count->bound = c->bound;
        count->unit = c->unit;
        count->kind = c->kind;
        count->detail = c->detail;
        count->status = c->status;
        count->victim = NO_INDEX;
        count->when = c->kind == KIND_PAST ? date_near(doc, c) : CIVIL_NONE;
        warn_of_notation(doc, c);
        if (c->noun_end > c->noun_first && c->unit != UNIT_BYTES)
            count->what = tokens_text(doc->text, c->noun_first, c->noun_end);
        if (c->by_actor != NO_INDEX)
            count->by = doc->findings->actors.items[c->by_actor].name;
        else if (c->by_agency != NO_INDEX)
            count->by = doc->findings->agencies.items[c->by_agency].id;
        count->by_owner = c->by_owner;
        count->mention = document_mention(doc, c->first, c->end, c->rule);
        count->kind_rule = c->kind_rule;
        count->status_rule = c->status_rule;
        document_own(doc, c->first, c->number->end_token, OWNER_COUNT);
    }
}

/* What is told of another leak is told as a fact, unless somebody claims it there. */
void count_set_aside(struct count *count)
{
    count->kind = KIND_PAST;
    count->kind_rule = "count.of-victim-in-passing";
    if (count->status == STATUS_OF_CLAIMED && strcmp(count->status_rule, "count.claimed") != 0) {
        count->status = STATUS_OF_REPORTED;
        count->status_rule = "count.earlier";
        count->by = SLICE_EMPTY;
    }
}

const uint8_t *leaks_of_sentences(const struct document *doc)
{
    uint8_t *leaks = ARENA_ARRAY(doc->arena, uint8_t, doc->text->sentences.count);
    const struct count *count;
    VEC_EACH(count, &doc->findings->counts)
    {
        uint32_t token = token_at_byte(doc->text, count->mention.span.start);
        if (count->kind != KIND_CONTEXT && token < doc->text->tokens.count)
            leaks[token_of(doc, token)->sentence] |=
                count->kind == KIND_PAST ? OF_EARLIER_LEAK : OF_THIS_LEAK;
    }
    return leaks;
}

void recognize_counts(struct document *doc)
{
    struct counter counter = {.doc = doc};
    find_cues(&counter);
    counter.is_leak = tells_of_leak(&counter);
    counter.is_denied = denies_leak(&counter);
    counter.is_ruling = is_ruling(doc);
    count_find(&counter);
    if (counter.list.count > MOST_CANDIDATES)
        counter.list.count =
            MOST_CANDIDATES; /* a table, not a report; roles compare candidates with each other */
    count_bounds(&counter);
    count_drop(&counter);
    count_roles(&counter);
    count_statuses(&counter);
    write_counts(&counter);
}
