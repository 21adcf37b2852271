/* report -> told: evidence in code points, and the two sketches by which copies and translations
 * are found. */
#include "align/told.h"

#include "base/fold.h"
#include "base/utf8.h"

#include <stdlib.h>

struct maker {
    struct arena *arena;
    const struct report *report;
    struct utf8_index title, text;
    struct arena scratch;
    uint32_t index;
    struct told *out;
};

static struct slice keep(struct maker *m, struct slice text)
{
    return text.len ? arena_dup(m->arena, text) : SLICE_EMPTY;
}

static struct evidence evidence_of(struct maker *m, struct span span)
{
    const struct report *report = m->report;
    bool in_title = report->body_start && span.end <= report->body_start;
    uint32_t base = in_title ? 0 : report->body_start;
    const struct utf8_index *index = in_title ? &m->title : &m->text;
    struct evidence evidence = {.report = m->index, .in_title = in_title};
    if (span.start < base || span.end < span.start)
        return evidence;
    evidence.start = utf8_point_of_byte(index, span.start - base);
    evidence.end = utf8_point_of_byte(index, span.end - base);
    evidence.exact = keep(m, slice_sub(report->composed, span));
    return evidence;
}

static struct evidence first_evidence(struct maker *m, const struct mentions *mentions)
{
    return mentions->count ? evidence_of(m, mentions->items[0].span)
                           : (struct evidence){.report = m->index};
}

/* How much of the report is about an agency: its mentions, those of the headline thrice. */
static uint32_t weight_of(const struct maker *m, const struct agency *agency)
{
    uint32_t weight = 0;
    for (uint32_t i = 0; i < agency->mentions.count; i++)
        weight += agency->mentions.items[i].span.end <= m->report->body_start ? 3 : 1;
    return weight;
}

/* Lists of a known length take no more than that: many reports are held at once. */
#define RESERVE(m, list, from)                                                                     \
    ((list)->capacity = (from)->count,                                                             \
     (list)->items = arena_alloc((m)->arena, (from)->count * sizeof *(list)->items))

static void copy_names(struct maker *m)
{
    const struct findings *found = &m->report->found;
    uint32_t most = 0;
    RESERVE(m, &m->out->agencies, &found->agencies);
    RESERVE(m, &m->out->actors, &found->actors);
    for (uint32_t i = 0; i < found->agencies.count; i++) {
        const struct agency *agency = &found->agencies.items[i];
        if (agency->role == ROLE_VICTIM && weight_of(m, agency) > most)
            most = weight_of(m, agency);
    }
    for (uint32_t i = 0; i < found->agencies.count; i++) {
        const struct agency *from = &found->agencies.items[i];
        struct told_agency *to = VEC_PUSH(m->arena, &m->out->agencies);
        *to = (struct told_agency){keep(m, from->id),
                                   keep(m, from->name_id),
                                   keep(m, from->name_en),
                                   keep(m, from->acronym),
                                   keep(m, from->kind),
                                   from->role,
                                   from->known,
                                   from->role == ROLE_VICTIM && 2 * weight_of(m, from) >= most};
    }
    for (uint32_t i = 0; i < found->actors.count; i++) {
        const struct actor *from = &found->actors.items[i];
        struct told_actor *to = VEC_PUSH(m->arena, &m->out->actors);
        to->name = keep(m, from->name);
        to->title = keep(m, from->title);
        to->kind = from->kind;
        to->agency = from->agency;
        to->evidence = first_evidence(m, &from->mentions);
        for (uint32_t a = 0; a < from->aliases.count; a++)
            VEC_ADD(m->arena, &to->aliases, keep(m, from->aliases.items[a]));
    }
}

static void copy_figures(struct maker *m)
{
    const struct findings *found = &m->report->found;
    RESERVE(m, &m->out->counts, &found->counts);
    RESERVE(m, &m->out->money, &found->money);
    RESERVE(m, &m->out->dates, &found->dates);
    for (uint32_t i = 0; i < found->counts.count; i++) {
        struct told_count *to = VEC_PUSH(m->arena, &m->out->counts);
        to->count = found->counts.items[i];
        to->count.what = keep(m, to->count.what);
        to->count.by = keep(m, to->count.by);
        to->count.kind_rule = to->count.status_rule = NULL;
        to->evidence = evidence_of(m, found->counts.items[i].mention.span);
    }
    for (uint32_t i = 0; i < found->money.count; i++) {
        struct told_money *to = VEC_PUSH(m->arena, &m->out->money);
        to->hundredths = found->money.items[i].hundredths;
        to->millionths = found->money.items[i].millionths;
        memcpy(to->currency, found->money.items[i].currency, sizeof to->currency);
        to->evidence = evidence_of(m, found->money.items[i].mention.span);
    }
    for (uint32_t i = 0; i < found->dates.count; i++) {
        const struct date *from = &found->dates.items[i];
        VEC_ADD(
            m->arena, &m->out->dates,
            ((struct told_date){from->value, from->weekday, evidence_of(m, from->mention.span)}));
    }
}

static void copy_things(struct maker *m)
{
    const struct findings *found = &m->report->found;
    RESERVE(m, &m->out->fields, &found->fields);
    RESERVE(m, &m->out->platforms, &found->platforms);
    RESERVE(m, &m->out->laws, &found->laws);
    RESERVE(m, &m->out->events, &found->events);
    for (uint32_t i = 0; i < found->fields.count; i++) {
        const struct field *from = &found->fields.items[i];
        struct told_field *to = VEC_PUSH(m->arena, &m->out->fields);
        to->id = arena_string(m->arena, slice_of(from->id));
        to->label_id = arena_string(m->arena, slice_of(from->label_id));
        to->label_en = arena_string(m->arena, slice_of(from->label_en));
        to->pdp_class = arena_string(m->arena, slice_of(from->pdp_class));
        to->denied = from->denied;
        to->evidence = first_evidence(m, &from->mentions);
    }
    for (uint32_t i = 0; i < found->platforms.count; i++)
        VEC_ADD(m->arena, &m->out->platforms,
                ((struct told_thing){keep(m, found->platforms.items[i].name), SLICE_EMPTY,
                                     first_evidence(m, &found->platforms.items[i].mentions)}));
    for (uint32_t i = 0; i < found->stated_lists.count; i++) {
        const struct stated_list *from = &found->stated_lists.items[i];
        VEC_ADD(m->arena, &m->out->list_sizes,
                ((struct told_list_size){from->stated, from->listed, from->split,
                                         evidence_of(m, from->mention.span)}));
    }
    for (uint32_t i = 0; i < found->laws.count; i++)
        VEC_ADD(m->arena, &m->out->laws,
                ((struct told_thing){keep(m, found->laws.items[i].name),
                                     keep(m, found->laws.items[i].article),
                                     first_evidence(m, &found->laws.items[i].mentions)}));
    for (uint32_t i = 0; i < found->events.count; i++) {
        const struct event *from = &found->events.items[i];
        VEC_ADD(m->arena, &m->out->events,
                ((struct told_event){from->date, from->basis, from->type, keep(m, from->who),
                                     keep(m, from->whom), evidence_of(m, from->mention.span)}));
    }
}

/* FNV-1a with a fixed basis: sketches reach the output, so they may not depend on a seed. */
static uint64_t hash_bytes(uint64_t hash, struct slice bytes)
{
    for (size_t i = 0; i < bytes.len; i++)
        hash = (hash ^ (unsigned char)bytes.ptr[i]) * 0x100000001b3ULL;
    return hash;
}

static const uint64_t hash_basis = 0xcbf29ce484222325ULL;

static int by_value(const void *a, const void *b)
{
    uint64_t left = *(const uint64_t *)a, right = *(const uint64_t *)b;
    return (left > right) - (left < right);
}

static struct sketch sketch_of(struct arena *arena, uint64_t *hashes, uint32_t count)
{
    struct sketch sketch = {.hashes = NULL};
    uint32_t unique = 0;
    if (count)
        qsort(hashes, count, sizeof *hashes, by_value);
    for (uint32_t i = 0; i < count && unique < SKETCH_SIZE; i++) {
        if (unique == 0 || hashes[i] != hashes[unique - 1])
            hashes[unique++] = hashes[i];
    }
    sketch.count = unique;
    sketch.hashes = ARENA_ARRAY(arena, uint64_t, unique);
    if (unique)
        memcpy(sketch.hashes, hashes, unique * sizeof *hashes);
    return sketch;
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

static void note_year(struct told *out, struct slice word)
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
    struct slice text = fold(&m->scratch, report_text(m->report)), word;
    VEC(uint64_t) hashes = {0};
    uint64_t last[RUN] = {0};
    uint32_t count = 0;
    for (size_t at = 0; next_word(text, &at, &word); count++) {
        note_year(m->out, word);
        memmove(last, last + 1, sizeof last - sizeof *last);
        last[RUN - 1] = hash_bytes(hash_basis, word);
        if (count + 1 < RUN)
            continue;
        uint64_t hash = hash_basis;
        for (unsigned i = 0; i < RUN; i++)
            hash = (hash ^ last[i]) * 0x9e3779b97f4a7c15ULL;
        VEC_ADD(&m->scratch, &hashes, hash);
    }
    m->out->words = sketch_of(m->arena, hashes.items, hashes.count);
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
    uint64_t hash = hash_bytes(hash_bytes(hash_basis, slice_of(class)), fold(&m->scratch, key));
    VEC_ADD(&m->scratch, things, ((struct thing){span.start, hash}));
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
            arena_printf(&m->scratch, "%llu", (unsigned long long)found->counts.items[i].value));
    for (uint32_t i = 0; i < found->fields.count; i++) {
        for (uint32_t k = 0; k < found->fields.items[i].mentions.count; k++)
            add_thing(m, &things, found->fields.items[i].mentions.items[k].span, "field",
                      slice_of(found->fields.items[i].id));
    }
    for (uint32_t i = 0; i < found->quotes.count; i++)
        add_thing(m, &things, found->quotes.items[i].mention.span, "quote",
                  found->quotes.items[i].speaker);
    if (things.count)
        qsort(things.items, things.count, sizeof *things.items, by_place);
    for (uint32_t i = 0; i + 1 < things.count; i++)
        VEC_ADD(&m->scratch, &hashes, (things.items[i].hash * 31) ^ things.items[i + 1].hash);
    m->out->things = sketch_of(m->arena, hashes.items, hashes.count);
    m->out->quote_count = found->quotes.count;
}

/* The day of publication; without one the latest full day that the text tells. */
static struct civil anchor_of(const struct told *told)
{
    if (told->published.precision >= PRECISION_DAY)
        return civil_cut(told->published, PRECISION_DAY);
    struct civil latest = CIVIL_NONE;
    for (uint32_t i = 0; i < told->dates.count; i++) {
        struct civil value = told->dates.items[i].value;
        if (value.precision == PRECISION_DAY &&
            (latest.precision == PRECISION_NONE || civil_to_days(value) > civil_to_days(latest)))
            latest = value;
    }
    return latest;
}

void told_from_report(struct arena *arena, const struct report *report, uint32_t index,
                      struct told *out)
{
    struct maker maker = {.arena = arena, .report = report, .index = index, .out = out};
    memset(out, 0, sizeof *out);
    arena_init(&maker.scratch);
    utf8_index_init(&maker.title, &maker.scratch, report_title(report));
    utf8_index_init(&maker.text, &maker.scratch, report_text(report));
    out->id = keep(&maker, report->id);
    out->title = keep(&maker, report_title(report));
    out->url = keep(&maker, report->canonical_url.len ? report->canonical_url : report->url);
    out->site = keep(&maker, report->site);
    out->credit = keep(&maker, report->credit);
    out->lang = report->lang;
    out->published = report->published;
    out->published_basis = report->published_basis;
    out->dated_by = NO_INDEX;
    copy_names(&maker);
    copy_figures(&maker);
    copy_things(&maker);
    sketch_words(&maker);
    sketch_things(&maker);
    out->anchor = anchor_of(out);
    arena_release(&maker.scratch);
}

unsigned sketch_alike(const struct sketch *a, const struct sketch *b)
{
    uint32_t i = 0, j = 0, same = 0, seen = 0;
    while (i < a->count && j < b->count && seen < SKETCH_SIZE) {
        seen++;
        if (a->hashes[i] == b->hashes[j]) {
            same++, i++, j++;
        } else if (a->hashes[i] < b->hashes[j]) {
            i++;
        } else {
            j++;
        }
    }
    while ((i < a->count || j < b->count) && seen < SKETCH_SIZE) {
        seen++;
        if (i < a->count)
            i++;
        else
            j++;
    }
    return seen ? same * 100 / seen : 0;
}

static bool has_part(struct slice id, struct slice wanted)
{
    struct slice part;
    while (slice_next_part(&id, '-', &part)) {
        if (slice_equal(part, wanted))
            return true;
    }
    return false;
}

bool share_a_name(const struct told_agency *a, const struct told_agency *b)
{
    enum { TELLING_LETTERS = 6 };
    struct slice rest = a->id, part;
    while (!a->known && !b->known && slice_next_part(&rest, '-', &part)) {
        if (part.len >= TELLING_LETTERS && has_part(b->id, part))
            return true;
    }
    return false;
}

/* All words of the shorter name are in the longer, and one of them is long enough to be nobody
 * else's. */
static bool is_part_of(struct slice shorter, struct slice longer)
{
    enum { TELLING_LETTERS = 5 };
    struct slice rest = shorter, part;
    bool telling = false;
    while (slice_next_part(&rest, '-', &part)) {
        if (!has_part(longer, part))
            return false;
        telling = telling || part.len >= TELLING_LETTERS;
    }
    return telling;
}

bool same_body(const struct told_agency *a, const struct told_agency *b)
{
    if (slice_equal(a->id, b->id))
        return true;
    if (a->known || b->known)
        return false;
    return is_part_of(a->id, b->id) || is_part_of(b->id, a->id);
}

const struct told_agency *told_agency_like(const struct told *told,
                                           const struct told_agency *agency)
{
    for (uint32_t i = 0; i < told->agencies.count; i++) {
        if (same_body(&told->agencies.items[i], agency))
            return &told->agencies.items[i];
    }
    return NULL;
}
