/* A report that tells of several leaks -> which stretches of it tell of which. Where a victim has a
 * number of its own, sentences that name it and no other victim are its own, and so are those
 * behind them in the paragraph until another is named. What the report is about mainly needs no
 * such stretch, unless it is about two. A number of an earlier leak makes a stretch of its own,
 * too. */
#include "recognize/agencies.h"

#include <stdlib.h>

enum { MOST_SUBJECTS = 12, MAIN_SHARE = 2 };

/* A body whose leak the report tells of, under all its names. */
struct subject {
    uint32_t agency; /* the name that stands there first */
    uint32_t weight; /* its mentions, those of the headline thrice */
    bool is_main;
};

/* A subject's name in the text. */
struct naming {
    uint32_t at, subject;
};

struct scoping {
    struct document *doc;
    struct subject subjects[MOST_SUBJECTS];
    uint32_t count, mains;
    uint32_t *subject_of;       /* by agency: index into subjects, or NO_INDEX */
    VEC(struct naming) namings; /* in order of the text */
};

/* "pt-tokotani" and "tokotani", "tokotani-indonesia": one body by two names. */
static bool is_name_of(struct slice name, struct slice longer)
{
    if (name.len + 1 >= longer.len)
        return slice_equal(name, longer);
    size_t rest = longer.len - name.len;
    return (slice_starts_with(longer, name) && longer.ptr[name.len] == '-') ||
           (slice_ends_with(longer, name) && longer.ptr[rest - 1] == '-');
}

static bool is_same(const struct agency *a, const struct agency *b)
{
    return slice_equal(a->id, b->id) ||
           (!a->known && !b->known && (is_name_of(a->id, b->id) || is_name_of(b->id, a->id)));
}

static bool is_leak_number(const struct count *count)
{
    return count->kind != KIND_CONTEXT;
}

/* Whose number a count is, as a subject; NO_INDEX where the text does not tell. */
static uint32_t subject_of_count(const struct scoping *s, const struct count *count)
{
    return count->victim < s->doc->findings->agencies.count ? s->subject_of[count->victim]
                                                            : NO_INDEX;
}

static bool is_whose(const struct findings *found, uint32_t agency)
{
    if (found->agencies.items[agency].role == ROLE_VICTIM)
        return true;
    for (uint32_t c = 0; c < found->counts.count; c++) {
        if (found->counts.items[c].victim == agency && is_leak_number(&found->counts.items[c]))
            return true;
    }
    return false;
}

static void find_subjects(struct scoping *s)
{
    const struct findings *found = s->doc->findings;
    uint32_t most = 0;
    for (uint32_t a = 0; a < found->agencies.count; a++) {
        const struct agency *agency = &found->agencies.items[a];
        uint32_t at = 0;
        for (; at < s->count; at++) {
            if (is_same(&found->agencies.items[s->subjects[at].agency], agency))
                break;
        }
        s->subject_of[a] = NO_INDEX;
        if (at == s->count && (!is_whose(found, a) || s->count == MOST_SUBJECTS))
            continue;
        if (at == s->count)
            s->subjects[s->count++] = (struct subject){.agency = a};
        s->subject_of[a] = at;
        s->subjects[at].weight += agency_prominence(s->doc, agency);
    }
    for (uint32_t i = 0; i < s->count; i++)
        most = s->subjects[i].weight > most ? s->subjects[i].weight : most;
    for (uint32_t i = 0; i < s->count; i++) {
        const struct agency *agency = &found->agencies.items[s->subjects[i].agency];
        s->subjects[i].is_main = s->subjects[i].weight * MAIN_SHARE >= most &&
                                 (agency->role == ROLE_VICTIM || s->subjects[i].weight == most);
        s->mains += s->subjects[i].is_main;
    }
}

/* A number that is told of this subject and of no other. */
static bool has_own_number(const struct scoping *s, uint32_t subject)
{
    const struct findings *found = s->doc->findings;
    for (uint32_t i = 0; i < found->counts.count; i++) {
        const struct count *count = &found->counts.items[i];
        bool own = is_leak_number(count) && subject_of_count(s, count) == subject;
        for (uint32_t j = 0; own && j < found->counts.count; j++) {
            const struct count *other = &found->counts.items[j];
            own = subject_of_count(s, other) == subject || other->value != count->value;
        }
        if (own)
            return true;
    }
    return false;
}

/* Those that neither are what the report is about nor have a number of their own stand for nothing.
 * Gives how many are left. */
static uint32_t drop_without_leak(struct scoping *s)
{
    uint32_t left = 0;
    bool apart = false;
    for (uint32_t i = 0; i < s->count; i++) {
        bool own = has_own_number(s, i);
        apart = apart || (own && (s->mains > 1 || !s->subjects[i].is_main));
        if (own || s->subjects[i].is_main) {
            left++;
            continue;
        }
        for (uint32_t a = 0; a < s->doc->findings->agencies.count; a++) {
            if (s->subject_of[a] == i)
                s->subject_of[a] = NO_INDEX;
        }
    }
    return apart ? left : 0;
}

enum { NOBODY = MOST_SUBJECTS, SEVERAL };

static int by_place(const void *a, const void *b)
{
    const struct naming *left = a, *right = b;
    return (left->at > right->at) - (left->at < right->at);
}

static void collect_namings(struct scoping *s)
{
    const struct findings *found = s->doc->findings;
    for (uint32_t a = 0; a < found->agencies.count; a++) {
        const struct mentions *mentions = &found->agencies.items[a].mentions;
        for (uint32_t i = 0; s->subject_of[a] != NO_INDEX && i < mentions->count; i++)
            VEC_ADD(s->doc->arena, &s->namings,
                    ((struct naming){mentions->items[i].span.start, s->subject_of[a]}));
    }
    if (s->namings.count)
        qsort(s->namings.items, s->namings.count, sizeof *s->namings.items, by_place);
}

/* The one subject that a sentence names; NOBODY, or SEVERAL. Sentences are asked for in order. */
static uint32_t named_in(const struct scoping *s, const struct sentence *sentence, uint32_t *next)
{
    uint32_t named = NOBODY;
    for (; *next < s->namings.count && s->namings.items[*next].at < sentence->span.end; ++*next) {
        uint32_t subject = s->namings.items[*next].subject;
        if (s->namings.items[*next].at >= sentence->span.start)
            named = named == NOBODY || named == subject ? subject : SEVERAL;
    }
    return named;
}

static void add_scope(struct scoping *s, uint32_t sentence, uint32_t agency, const char *rule)
{
    struct findings *found = s->doc->findings;
    struct span span = s->doc->text->sentences.items[sentence].span;
    struct scope *last = found->scopes.count ? &found->scopes.items[found->scopes.count - 1] : NULL;
    if (last && last->agency == agency && last->until + 1 == sentence) {
        last->mention.span.end = span.end;
        last->until = sentence;
        return;
    }
    if (found->scopes.count < MOST_SCOPES)
        VEC_ADD(s->doc->arena, &found->scopes,
                ((struct scope){.agency = agency, .until = sentence, .mention = {span, rule}}));
}

/* Earlier leaks are told apart only where the report has a number of its own. */
static bool has_own_numbers(const struct document *doc, const uint8_t *leaks)
{
    for (uint32_t s = 0; s < doc->text->sentences.count; s++) {
        if (leaks[s] & OF_THIS_LEAK)
            return true;
    }
    return false;
}

/* Where the walk through the sentences is. */
struct walk {
    uint32_t subject, paragraph, next_naming;
    bool earlier, in_body;
};

/* A paragraph without a name goes on about what the one before was about, where that is what the
 * report is about; a remark on another leak ends with its paragraph. */
static void enter_sentence(const struct scoping *s, struct walk *walk,
                           const struct sentence *sentence, uint8_t leaks)
{
    bool lead = !walk->in_body;
    if (sentence->paragraph != walk->paragraph) {
        walk->earlier = false;
        if (walk->subject < NOBODY && !s->subjects[walk->subject].is_main)
            walk->subject = NOBODY;
    }
    walk->paragraph = sentence->paragraph;
    walk->in_body = true;
    uint32_t named = named_in(s, sentence, &walk->next_naming);
    walk->subject = named == NOBODY ? walk->subject : named;
    if (leaks)
        walk->earlier = leaks == OF_EARLIER_LEAK && !lead;
}

static void find_scopes(struct scoping *s)
{
    const struct text *text = s->doc->text;
    const uint8_t *leaks = leaks_of_sentences(s->doc);
    bool own = has_own_numbers(s->doc, leaks);
    struct walk walk = {.subject = NOBODY, .paragraph = UINT32_MAX};
    for (uint32_t i = 0; i < text->sentences.count; i++) {
        if (text->sentences.items[i].span.start < text->body_start)
            continue;
        enter_sentence(s, &walk, &text->sentences.items[i], own ? leaks[i] : 0);
        if (walk.subject < NOBODY && (s->mains > 1 || !s->subjects[walk.subject].is_main))
            add_scope(s, i, s->subjects[walk.subject].agency, "scope.named-alone");
        else if (walk.earlier)
            add_scope(s, i, NO_INDEX, "scope.earlier-number");
    }
}

/* Numbers in a stretch are its victim's where their own sentence names none. */
static void link_counts(struct scoping *s)
{
    struct findings *found = s->doc->findings;
    for (uint32_t i = 0; i < found->counts.count; i++) {
        struct count *count = &found->counts.items[i];
        uint32_t victim = scope_at(found, count->mention.span);
        if (count->victim != NO_INDEX || victim >= found->agencies.count)
            continue;
        count->victim = victim;
        count->victim_rule = "scope.named-alone";
        if (count->kind == KIND_TOTAL && !s->subjects[s->subject_of[victim]].is_main)
            count_set_aside(count);
    }
}

uint32_t scope_at(const struct findings *found, struct span span)
{
    for (uint32_t i = 0; i < found->scopes.count; i++) {
        const struct scope *scope = &found->scopes.items[i];
        if (span.start >= scope->mention.span.start && span.end <= scope->mention.span.end)
            return scope->agency == NO_INDEX ? OF_EARLIER : scope->agency;
    }
    return NO_INDEX;
}

void recognize_scopes(struct document *doc)
{
    struct scoping s = {.doc = doc};
    s.subject_of = ARENA_ARRAY(doc->arena, uint32_t, doc->findings->agencies.count + 1);
    find_subjects(&s);
    if (s.count > 1 && drop_without_leak(&s) > 1)
        collect_namings(&s);
    find_scopes(&s);
    link_counts(&s);
}
