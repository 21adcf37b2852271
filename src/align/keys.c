/* report -> keys: names, numbers and days for comparison, and the two sketches by which copies and
 * translations are found. */
#include "align/keys.h"

#include "align/bodies.h"
#include "base/fold.h"
#include "base/utf8.h"

#include <stdlib.h>

struct maker {
    struct key_names *names;
    struct arena *scratch;
    const struct report *report;
    struct report_keys *out;
    bool claims; /* a number of records, people, … of this leak or another's */
};

void key_names_init(struct key_names *names, struct arena *arena)
{
    memset(names, 0, sizeof *names);
    names->arena = arena;
    map_init(&names->known, arena);
}

struct slice key_names_share(struct key_names *names, struct slice name)
{
    bool is_new;
    if (!name.len)
        return SLICE_EMPTY;
    uint32_t number = map_intern(&names->known, name, &is_new);
    if (is_new)
        VEC_ADD(names->arena, &names->names, arena_dup(names->arena, name));
    return names->names.items[number];
}

static struct slice shared(struct maker *m, struct slice name)
{
    return key_names_share(m->names, name);
}

static struct slice own(struct maker *m, struct slice text)
{
    return text.len ? arena_dup(m->names->arena, text) : SLICE_EMPTY;
}

/* Lists of a known length take no more than that. */
#define RESERVE(m, list, most)                                                                     \
    ((list)->capacity = (most),                                                                    \
     (list)->items = arena_alloc((m)->names->arena, (most) * sizeof *(list)->items))

/* Is a thing told only of an earlier leak, or of a victim that the report is not about? */
static bool is_of_another(const struct maker *m, const struct mentions *mentions)
{
    enum { MOST_LOOKED_AT = 1000 };
    const struct findings *found = &m->report->found;
    for (uint32_t i = 0; i < mentions->count && i < MOST_LOOKED_AT && found->scopes.count; i++) {
        uint32_t of = scope_at(found, mentions->items[i].span);
        if (of == NO_INDEX || (of < m->out->agencies.count && m->out->agencies.items[of].is_main))
            return false;
    }
    return mentions->count && found->scopes.count;
}

static void take_names(struct maker *m)
{
    const struct findings *found = &m->report->found;
    RESERVE(m, &m->out->agencies, found->agencies.count);
    RESERVE(m, &m->out->actors, found->actors.count);
    RESERVE(m, &m->out->fields, found->fields.count);
    RESERVE(m, &m->out->platforms, found->platforms.count);
    for (uint32_t i = 0; i < found->agencies.count; i++) {
        const struct agency *from = &found->agencies.items[i];
        VEC_ADD(m->names->arena, &m->out->agencies,
                ((struct key_agency){shared(m, from->id), from->role, from->known,
                                     is_main_victim(m->report, from)}));
    }
    for (uint32_t i = 0; i < found->actors.count; i++) {
        const struct actor *from = &found->actors.items[i];
        if (is_of_another(m, &from->mentions))
            continue;
        VEC_ADD(m->names->arena, &m->out->actors,
                ((struct key_actor){shared(m, from->name), shared(m, fold(m->scratch, from->name)),
                                    from->kind != ACTOR_PERSON}));
    }
    for (uint32_t i = 0; i < found->fields.count; i++) {
        if (!is_of_another(m, &found->fields.items[i].mentions))
            VEC_ADD(m->names->arena, &m->out->fields,
                    shared(m, slice_of(found->fields.items[i].id)));
    }
    for (uint32_t i = 0; i < found->platforms.count; i++) {
        if (!is_of_another(m, &found->platforms.items[i].mentions))
            VEC_ADD(m->names->arena, &m->out->platforms,
                    shared(m, fold(m->scratch, found->platforms.items[i].name)));
    }
}

static bool is_claim(const struct count *count)
{
    return count->kind != KIND_PAST && count->kind != KIND_CONTEXT && count->unit != UNIT_BYTES;
}

/* Not of somebody whom a report on another's leak names in passing, nor of one of a round-up's. */
static bool is_of_this_leak(const struct report_keys *keys, const struct count *count)
{
    bool main = false;
    if (count->victim < keys->agencies.count) {
        const struct key_agency *agency = &keys->agencies.items[count->victim];
        if (agency->is_main || agency->role == ROLE_VICTIM)
            return agency->is_main;
    }
    for (uint32_t i = 0; i < keys->agencies.count; i++)
        main = main || keys->agencies.items[i].is_main;
    return !main || count->victim >= keys->agencies.count;
}

/* A number told twice is one number, a total where it is one anywhere. */
static struct key_count *count_of_value(struct report_keys *keys, uint64_t value)
{
    enum { MOST_LOOKED_AT = 200 };
    for (uint32_t i = 0; i < keys->counts.count && i < MOST_LOOKED_AT; i++) {
        if (keys->counts.items[i].value == value)
            return &keys->counts.items[i];
    }
    return NULL;
}

static void take_count(struct maker *m, const struct count *from)
{
    if (!is_claim(from))
        return;
    m->claims = true;
    if (!is_of_this_leak(m->out, from))
        return;
    struct key_count *known = count_of_value(m->out, from->value);
    bool is_total = from->kind == KIND_TOTAL;
    if (known)
        known->is_total = known->is_total || is_total;
    else
        VEC_ADD(m->names->arena, &m->out->counts,
                ((struct key_count){from->value, from->low, from->high, is_total}));
}

static void take_figures(struct maker *m)
{
    const struct findings *found = &m->report->found;
    RESERVE(m, &m->out->counts, found->counts.count);
    RESERVE(m, &m->out->dates, found->dates.count);
    for (uint32_t i = 0; i < found->counts.count; i++)
        take_count(m, &found->counts.items[i]);
    for (uint32_t i = 0; i < found->dates.count; i++)
        VEC_ADD(m->names->arena, &m->out->dates,
                ((struct key_date){found->dates.items[i].value, found->dates.items[i].weekday,
                                   NO_INDEX}));
}

/* An event that something has happened, not mere words about it. */
static bool is_deed(enum event_type type)
{
    return type != EVENT_STATEMENT && type != EVENT_ADVICE && type != EVENT_MEETING &&
           type != EVENT_LEGAL_ACTION;
}

/* An event in which a leak or an attack comes to the light. */
static bool is_beginning(enum event_type type)
{
    return type == EVENT_LEAK_PUBLISHED || type == EVENT_LEAK_REPORTED ||
           type == EVENT_SERVICE_DISRUPTED || type == EVENT_RANSOM_DEMAND;
}

/* A body that is there neither to look into it nor to speak about it. */
static bool may_be_victim(enum agency_role role)
{
    return role == ROLE_VICTIM || role == ROLE_RESPONDER || role == ROLE_OTHER;
}

static bool is_several(uint32_t bits)
{
    return bits & (bits - 1);
}

/* A hacker and a former victim may stand in a report on a law; a number or a deed makes it a
 * leak's. Where nobody is called the victim, two ways in which it came to light do so, and two
 * kinds of deeds of which one brought it to light, or with a hacker. */
static bool tells_of_incident(const struct maker *m)
{
    const struct findings *found = &m->report->found;
    bool victim = false, body = false, claim = m->claims, villain = false;
    uint32_t deeds = 0, beginnings = 0; /* their kinds, as bits */
    for (uint32_t i = 0; i < m->out->agencies.count; i++) {
        victim = victim || m->out->agencies.items[i].role == ROLE_VICTIM;
        body = body || may_be_victim(m->out->agencies.items[i].role);
    }
    for (uint32_t i = 0; i < found->events.count; i++) {
        enum event_type type = found->events.items[i].type;
        deeds |= is_deed(type) ? (uint32_t)1 << type : 0;
        beginnings |= is_beginning(type) ? (uint32_t)1 << type : 0;
    }
    for (uint32_t i = 0; i < m->out->actors.count; i++)
        villain = villain || m->out->actors.items[i].is_villain;
    return (victim && (claim || deeds)) || (claim && (deeds || villain)) ||
           is_several(beginnings) || (is_several(deeds) && (villain || (beginnings && body)));
}

static bool next_word(struct slice text, size_t *at, struct slice *word)
{
    size_t start;
    do {
        if (*at >= text.len)
            return false;
        start = *at;
        uint32_t c = utf8_next(text, at);
        if (fold_is_letter(c) || fold_is_digit(c))
            break;
    } while (true);
    while (*at < text.len) {
        size_t here = *at;
        uint32_t c = utf8_next(text, at);
        if (!fold_is_letter(c) && !fold_is_digit(c)) {
            *at = here;
            break;
        }
    }
    *word = (struct slice){text.ptr + start, *at - start};
    return true;
}

static void note_year(struct report_keys *out, struct slice word)
{
    int year = 0;
    if (word.len != 4)
        return;
    for (unsigned i = 0; i < 4; i++) {
        if (word.ptr[i] < '0' || word.ptr[i] > '9')
            return;
        year = year * 10 + (word.ptr[i] - '0');
    }
    if (year < 1990 || year > 2049)
        return;
    if (!out->first_year || year < out->first_year)
        out->first_year = (int16_t)year;
    if (year > out->last_year)
        out->last_year = (int16_t)year;
}

static void sketch_words(struct maker *m)
{
    enum { RUN = 4 };
    struct slice text = fold(m->scratch, report_text(m->report)), word;
    VEC(uint64_t) hashes = {0};
    uint64_t last[RUN] = {0};
    uint32_t count = 0;
    for (size_t at = 0; next_word(text, &at, &word); count++) {
        note_year(m->out, word);
        memmove(last, last + 1, sizeof last - sizeof *last);
        last[RUN - 1] = sketch_hash(SKETCH_BASIS, word);
        if (count + 1 < RUN)
            continue;
        uint64_t hash = SKETCH_BASIS;
        for (unsigned i = 0; i < RUN; i++)
            hash = (hash ^ last[i]) * 0x9e3779b97f4a7c15ULL;
        VEC_ADD(m->scratch, &hashes, hash);
    }
    m->out->words = sketch_of(m->names->arena, hashes.items, hashes.count);
}

struct thing {
    uint32_t at;
    uint64_t hash;
};

static int by_place(const void *a, const void *b)
{
    const struct thing *left = a, *right = b;
    if (left->at != right->at)
        return left->at < right->at ? -1 : 1;
    return (left->hash > right->hash) - (left->hash < right->hash);
}

struct things {
    struct thing *items;
    uint32_t count, capacity;
};

static void add_thing(struct maker *m, struct things *things, struct span span, const char *class,
                      struct slice key)
{
    if (span.start < m->report->body_start)
        return; /* headlines are rewritten, bodies are not */
    uint64_t hash = sketch_hash(sketch_hash(SKETCH_BASIS, slice_of(class)), fold(m->scratch, key));
    VEC_ADD(m->scratch, things, ((struct thing){span.start, hash}));
}

/* A translation names the same bodies, people, numbers and kinds of data in the same order. */
static void sketch_things(struct maker *m)
{
    const struct findings *found = &m->report->found;
    struct things things = {0};
    VEC(uint64_t) hashes = {0};
    for (uint32_t i = 0; i < found->agencies.count; i++) {
        for (uint32_t k = 0; k < found->agencies.items[i].mentions.count; k++)
            add_thing(m, &things, found->agencies.items[i].mentions.items[k].span, "agency",
                      found->agencies.items[i].id);
    }
    for (uint32_t i = 0; i < found->actors.count; i++) {
        for (uint32_t k = 0; k < found->actors.items[i].mentions.count; k++)
            add_thing(m, &things, found->actors.items[i].mentions.items[k].span, "actor",
                      found->actors.items[i].name);
    }
    for (uint32_t i = 0; i < found->counts.count; i++)
        add_thing(
            m, &things, found->counts.items[i].mention.span, "count",
            arena_printf(m->scratch, "%llu", (unsigned long long)found->counts.items[i].value));
    for (uint32_t i = 0; i < found->fields.count; i++) {
        for (uint32_t k = 0; k < found->fields.items[i].mentions.count; k++)
            add_thing(m, &things, found->fields.items[i].mentions.items[k].span, "field",
                      slice_of(found->fields.items[i].id));
    }
    for (uint32_t i = 0; i < found->quotes.count; i++) {
        if (found->quotes.items[i].direct)
            add_thing(m, &things, found->quotes.items[i].mention.span, "quote",
                      found->quotes.items[i].speaker);
    }
    if (things.count)
        qsort(things.items, things.count, sizeof *things.items, by_place);
    for (uint32_t i = 0; i + 1 < things.count; i++)
        VEC_ADD(m->scratch, &hashes, (things.items[i].hash * 31) ^ things.items[i + 1].hash);
    m->out->things = sketch_of(m->names->arena, hashes.items, hashes.count);
}

/* The day of publication; without one the latest full day that the text tells. */
static struct civil anchor_of(const struct report_keys *keys)
{
    if (keys->published.precision >= PRECISION_DAY)
        return civil_cut(keys->published, PRECISION_DAY);
    struct civil latest = CIVIL_NONE;
    for (uint32_t i = 0; i < keys->dates.count; i++) {
        struct civil value = keys->dates.items[i].value;
        if (value.precision == PRECISION_DAY &&
            (latest.precision == PRECISION_NONE || civil_to_days(value) > civil_to_days(latest)))
            latest = value;
    }
    return latest;
}

void keys_from_report(struct key_names *names, const struct report *report, uint32_t place,
                      struct report_keys *out)
{
    struct arena scratch;
    struct maker m = {.names = names, .scratch = &scratch, .report = report, .out = out};
    arena_init(&scratch);
    memset(out, 0, sizeof *out);
    out->id = own(&m, report->id);
    out->title = own(&m, report_title(report));
    out->url = own(&m, report->canonical_url.len ? report->canonical_url : report->url);
    out->site = shared(&m, report->site);
    out->credit = shared(&m, report->credit);
    out->lang = report->lang;
    out->published = report->published;
    out->published_basis = report->published_basis;
    out->dated_by = NO_INDEX;
    out->place = place;
    take_names(&m);
    take_figures(&m);
    out->tells = tells_of_incident(&m);
    sketch_words(&m);
    sketch_things(&m);
    out->anchor = anchor_of(out);
    arena_release(&scratch);
}
