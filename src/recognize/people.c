/* Candidates of one document -> people: full and short forms as one, every mention found. */
#include "recognize/people.h"

#include "base/fold.h"

enum { MOST_WORDS = 8 };

/* A name's folded words, the possessive ending and dots left out. */
static uint32_t words_of(struct document *doc, struct slice name, struct slice words[MOST_WORDS])
{
    struct slice folded = fold(doc->arena, name), part;
    uint32_t count = 0;
    while (count < MOST_WORDS && slice_next_part(&folded, ' ', &part)) {
        if (slice_ends_with(part, SLICE("'s")))
            part.len -= 2;
        while (part.len && (part.ptr[part.len - 1] == '.' || part.ptr[part.len - 1] == ','))
            part.len--;
        if (part.len)
            words[count++] = part;
    }
    return count;
}

/* At most one letter more, less or other; only for words of four letters or more. */
static bool nearly_equal(struct slice a, struct slice b)
{
    if (a.len > b.len) {
        struct slice swap = a;
        a = b, b = swap;
    }
    if (a.len < 4 || b.len - a.len > 1)
        return false;
    size_t head = 0, tail = 0;
    while (head < a.len && a.ptr[head] == b.ptr[head])
        head++;
    while (tail < a.len - head && a.ptr[a.len - 1 - tail] == b.ptr[b.len - 1 - tail])
        tail++;
    if (a.len == b.len && head + tail + 2 == a.len && a.ptr[head] == b.ptr[head + 1] && a.ptr[head + 1] == b.ptr[head])
        return true; /* two letters changed places */
    return head + tail + (a.len == b.len) >= a.len;
}

static bool same_word(struct slice a, struct slice b, bool loose)
{
    if (slice_equal(a, b))
        return true;
    if ((a.len == 1 && b.ptr[0] == a.ptr[0]) || (b.len == 1 && a.ptr[0] == b.ptr[0]))
        return loose; /* an initial */
    return loose && nearly_equal(a, b);
}

bool people_same_name(struct document *doc, struct slice a, struct slice b)
{
    struct slice left[MOST_WORDS], right[MOST_WORDS];
    uint32_t left_count = words_of(doc, a, left), right_count = words_of(doc, b, right);
    if (left_count > right_count) {
        struct slice swap[MOST_WORDS];
        memcpy(swap, left, sizeof swap);
        memcpy(left, right, sizeof left);
        memcpy(right, swap, sizeof right);
        uint32_t count = left_count;
        left_count = right_count, right_count = count;
    }
    if (left_count == 0)
        return false;
    /* A slip in a first name: "Samuel" for Semuel Abrijani Pangerapan. */
    if (left_count == 1 && right_count > 1 && left[0].len >= 5 && left[0].ptr[0] == right[0].ptr[0] &&
        nearly_equal(left[0], right[0]))
        return true;
    /* Every word of the shorter stands in the longer, in the same order; exactly one of them may be only nearly so, and a
     * name of one word must be exactly so. */
    uint32_t at = 0, exact = 0;
    for (uint32_t i = 0; i < left_count; i++) {
        while (at < right_count && !same_word(left[i], right[at], left_count > 1))
            at++;
        if (at == right_count)
            return false;
        exact += slice_equal(left[i], right[at]);
        at++;
    }
    return exact + 1 >= left_count && exact > 0;
}

static void add_alias(struct document *doc, struct actor *actor, struct slice form)
{
    if (name_equal(doc, form, actor->name))
        return;
    for (uint32_t i = 0; i < actor->aliases.count; i++) {
        if (name_equal(doc, actor->aliases.items[i], form))
            return;
    }
    if (actor->aliases.count < 16)
        VEC_ADD(doc->arena, &actor->aliases, form);
}

/* Without the possessive that English puts behind it. */
static struct span name_span(const struct document *doc, uint32_t first, uint32_t end)
{
    struct span span = tokens_span(doc->text, first, end);
    struct slice text = slice_sub(doc->text->bytes, span);
    if (slice_ends_with(text, SLICE("'s")))
        span.end -= 2;
    else if (slice_ends_with(text, SLICE("’s")))
        span.end -= (uint32_t)strlen("’s");
    return span;
}

static void add_mention(struct document *doc, struct actor *actor, uint32_t first, uint32_t end, const char *rule)
{
    struct span span = name_span(doc, first, end);
    struct slice form = slice_sub(doc->text->bytes, span);
    VEC_ADD(doc->arena, &actor->mentions, ((struct mention){span, rule}));
    document_own(doc, first, end, OWNER_PERSON);
    struct slice words[MOST_WORDS];
    if (words_of(doc, form, words) > words_of(doc, actor->name, words)) {
        struct slice old = actor->name;
        actor->name = form;
        add_alias(doc, actor, old);
    } else {
        add_alias(doc, actor, form);
    }
}

/* The title as written, up to the name: without the comma before it and without white space. */
static struct slice title_text(const struct document *doc, const struct person_candidate *c)
{
    uint32_t end = c->title_end;
    while (end > c->title_first && (token_is(doc->text, end - 1, ",") || token_is(doc->text, end - 1, "(") ||
                                    token_is(doc->text, end - 1, ".") || token_is(doc->text, end - 1, "and") ||
                                    token_is(doc->text, end - 1, "di") || token_is(doc->text, end - 1, "at")))
        end--;
    return end > c->title_first ? tokens_text(doc->text, c->title_first, end) : SLICE_EMPTY;
}

static struct actor *find_person(struct document *doc, struct slice name)
{
    struct actor *actor;
    VEC_EACH(actor, &doc->findings->actors)
    {
        if (actor->kind == ACTOR_PERSON && people_same_name(doc, actor->name, name))
            return actor;
    }
    return NULL;
}

static void take_candidate(struct document *doc, const struct person_candidate *c)
{
    struct slice name = slice_sub(doc->text->bytes, name_span(doc, c->first, c->end));
    if (!document_is_free(doc, c->first, c->end))
        return;
    struct actor *actor = find_person(doc, name);
    if (!actor) {
        actor = VEC_PUSH(doc->arena, &doc->findings->actors);
        actor->name = name;
        actor->kind = ACTOR_PERSON;
        actor->agency = NO_INDEX;
    }
    add_mention(doc, actor, c->first, c->end, c->rule);
    struct slice title = title_text(doc, c);
    if (actor->title.len == 0)
        actor->title = title;
    if (actor->agency == NO_INDEX)
        actor->agency = c->agency;
}

/* Every other place where a person's name or a part of it stands as a name. */
static void find_again(struct document *doc)
{
    for (uint32_t t = 0; t < doc->text->tokens.count;) {
        uint32_t end = name_run_end(doc, t, false), first = t;
        if (end == t) {
            t++;
            continue;
        }
        t = end;
        while (first < end && (hit_at(doc, first, LEX_TITLE) || hit_at(doc, first, LEX_DEGREE)))
            first = (hit_at(doc, first, LEX_TITLE) ? hit_at(doc, first, LEX_TITLE) : hit_at(doc, first, LEX_DEGREE))->end;
        for (; first < end; first++) { /* the longest part of the run that is somebody's name */
            uint32_t last = end;
            struct actor *actor = NULL;
            for (; last > first && !actor; last--) {
                struct slice form = slice_sub(doc->text->bytes, name_span(doc, first, last));
                actor = form.len >= 3 ? find_person(doc, form) : NULL;
                if (actor)
                    break;
            }
            if (actor) {
                add_mention(doc, actor, first, last, "person.again");
                break;
            }
        }
    }
}

static void sort_mentions(struct mentions *mentions)
{
    for (uint32_t i = 1; i < mentions->count; i++) {
        struct mention mention = mentions->items[i];
        uint32_t at = i;
        for (; at > 0 && mentions->items[at - 1].span.start > mention.span.start; at--)
            mentions->items[at] = mentions->items[at - 1];
        mentions->items[at] = mention;
    }
}

/* A short form belongs to the full one wherever that stands: longer names are taken first. */
void people_merge(struct document *doc, const struct person_candidates *candidates)
{
    for (uint32_t words = MOST_WORDS; words > 0; words--) {
        for (uint32_t i = 0; i < candidates->count; i++) {
            const struct person_candidate *c = &candidates->items[i];
            uint32_t count = c->end - c->first < MOST_WORDS ? c->end - c->first : MOST_WORDS;
            if (count == words)
                take_candidate(doc, c);
        }
    }
    find_again(doc);
    for (uint32_t i = 0; i < doc->findings->actors.count; i++)
        sort_mentions(&doc->findings->actors.items[i].mentions);
}

void recognize_people(struct document *doc)
{
    struct person_candidates candidates = {0};
    people_collect(doc, &candidates);
    people_merge(doc, &candidates);
}
