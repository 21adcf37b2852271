/* report -> told: everything that an incident shows, with its evidence in code points. */
#include "timeline/told.h"

#include "align/bodies.h"
#include "base/utf8.h"

struct maker {
    struct arena *arena;
    const struct report *report;
    struct utf8_index title, text;
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

enum { MOST_VICTIMS = 13, MOST_LOOKED_AT = 1000 };

/* The mentions of a thing that stand for it: the first one told of each victim; those of a report
 * on one leak have one. A thing without a mention has one that is not there. */
struct firsts {
    uint32_t mentions[MOST_VICTIMS], of[MOST_VICTIMS];
    uint32_t count;
};

static struct firsts firsts_of(const struct maker *m, const struct mentions *mentions)
{
    const struct findings *found = &m->report->found;
    struct firsts out = {.of = {NO_INDEX}, .count = 1};
    for (uint32_t i = 0; i < mentions->count && i < MOST_LOOKED_AT; i++) {
        uint32_t of = scope_at(found, mentions->items[i].span), at = 0;
        if (i == 0)
            out.of[0] = of;
        while (at < out.count && out.of[at] != of)
            at++;
        if (at == out.count && at < MOST_VICTIMS) {
            out.mentions[at] = i;
            out.of[out.count++] = of;
        }
        if (!found->scopes.count)
            break;
    }
    return out;
}

/* Nothing where there is no such mention. */
static struct evidence evidence_at(struct maker *m, const struct mentions *mentions,
                                   uint32_t mention)
{
    return mention < mentions->count ? evidence_of(m, mentions->items[mention].span)
                                     : (struct evidence){.report = m->index};
}

/* Lists of a known length take no more than that: many reports are held at once. */
#define RESERVE(m, list, from)                                                                     \
    ((list)->capacity = (from)->count,                                                             \
     (list)->items = arena_alloc((m)->arena, (from)->count * sizeof *(list)->items))

static bool is_told_apart(const struct report *report, uint32_t agency)
{
    for (uint32_t i = 0; i < report->found.scopes.count; i++) {
        if (report->found.scopes.items[i].agency == agency)
            return true;
    }
    return false;
}

static void copy_actor(struct maker *m, const struct actor *from, uint32_t mention, uint32_t of)
{
    struct told_actor *to = VEC_PUSH(m->arena, &m->out->actors);
    to->name = keep(m, from->name);
    to->title = keep(m, from->title);
    to->kind = from->kind;
    to->agency = from->agency;
    to->of = of;
    to->evidence = evidence_at(m, &from->mentions, mention);
    for (uint32_t a = 0; a < from->aliases.count; a++)
        VEC_ADD(m->arena, &to->aliases, keep(m, from->aliases.items[a]));
}

static void copy_names(struct maker *m)
{
    const struct findings *found = &m->report->found;
    RESERVE(m, &m->out->agencies, &found->agencies);
    RESERVE(m, &m->out->actors, &found->actors);
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
                                   is_main_victim(m->report, from),
                                   is_told_apart(m->report, i)};
    }
    for (uint32_t i = 0; i < found->actors.count; i++) {
        const struct actor *from = &found->actors.items[i];
        struct firsts firsts = firsts_of(m, &from->mentions);
        for (uint32_t k = 0; k < firsts.count; k++)
            copy_actor(m, from, firsts.mentions[k], firsts.of[k]);
    }
}

static bool is_conversion(const struct findings *found, uint32_t money)
{
    const struct money *own = &found->money.items[money];
    return money && own->role_rule && strcmp(own->role_rule, money_as_before) == 0 &&
           strcmp(own->currency, own[-1].currency) != 0;
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
        to->count.kind_rule = to->count.status_rule = to->count.victim_rule = NULL;
        to->evidence = evidence_of(m, found->counts.items[i].mention.span);
    }
    for (uint32_t i = 0; i < found->money.count; i++) {
        struct told_money *to = VEC_PUSH(m->arena, &m->out->money);
        to->hundredths = found->money.items[i].hundredths;
        to->millionths = found->money.items[i].millionths;
        memcpy(to->currency, found->money.items[i].currency, sizeof to->currency);
        to->role = found->money.items[i].role;
        to->former = found->money.items[i].former;
        to->is_conversion = is_conversion(found, i);
        to->of = scope_at(found, found->money.items[i].mention.span);
        to->evidence = evidence_of(m, found->money.items[i].mention.span);
    }
    for (uint32_t i = 0; i < found->dates.count; i++) {
        const struct date *from = &found->dates.items[i];
        VEC_ADD(m->arena, &m->out->dates,
                ((struct told_date){from->value, from->weekday, NO_INDEX,
                                    evidence_of(m, from->mention.span)}));
    }
}

static void copy_field(struct maker *m, const struct field *from, uint32_t mention, uint32_t of)
{
    struct told_field *to = VEC_PUSH(m->arena, &m->out->fields);
    to->id = arena_string(m->arena, slice_of(from->id));
    to->label_id = arena_string(m->arena, slice_of(from->label_id));
    to->label_en = arena_string(m->arena, slice_of(from->label_en));
    to->pdp_class = arena_string(m->arena, slice_of(from->pdp_class));
    to->denied = from->denied;
    to->of = of;
    to->evidence = evidence_at(m, &from->mentions, mention);
}

static void copy_thing(struct maker *m, struct told_things *things, struct slice name,
                       struct slice detail, const struct mentions *mentions)
{
    struct firsts firsts = firsts_of(m, mentions);
    for (uint32_t i = 0; i < firsts.count; i++)
        VEC_ADD(m->arena, things,
                ((struct told_thing){keep(m, name), keep(m, detail), firsts.of[i],
                                     evidence_at(m, mentions, firsts.mentions[i])}));
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
        struct firsts firsts = firsts_of(m, &from->mentions);
        for (uint32_t k = 0; k < firsts.count; k++)
            copy_field(m, from, firsts.mentions[k], firsts.of[k]);
    }
    for (uint32_t i = 0; i < found->platforms.count; i++)
        copy_thing(m, &m->out->platforms, found->platforms.items[i].name, SLICE_EMPTY,
                   &found->platforms.items[i].mentions);
    for (uint32_t i = 0; i < found->stated_lists.count; i++) {
        const struct stated_list *from = &found->stated_lists.items[i];
        VEC_ADD(m->arena, &m->out->list_sizes,
                ((struct told_list_size){from->stated, from->listed, from->split,
                                         scope_at(found, from->mention.span),
                                         evidence_of(m, from->mention.span)}));
    }
    for (uint32_t i = 0; i < found->laws.count; i++)
        copy_thing(m, &m->out->laws, found->laws.items[i].name, found->laws.items[i].article,
                   &found->laws.items[i].mentions);
    for (uint32_t i = 0; i < found->events.count; i++) {
        const struct event *from = &found->events.items[i];
        VEC_ADD(m->arena, &m->out->events,
                ((struct told_event){from->date, from->basis, from->type, keep(m, from->who),
                                     keep(m, from->whom), scope_at(found, from->mention.span),
                                     NO_INDEX, evidence_of(m, from->mention.span)}));
    }
}

/* Days by alignment, which gave them to the keys: both lists are of the same report. */
static void take_days(struct told *told, const struct report_keys *keys)
{
    for (uint32_t d = 0; d < told->dates.count && d < keys->dates.count; d++) {
        struct told_date *date = &told->dates.items[d];
        date->dated_by = keys->dates.items[d].dated_by;
        if (date->dated_by != NO_INDEX)
            date->value = keys->dates.items[d].value;
    }
}

/* A statement whose sentence holds the weekday takes the day as well. */
static void date_events(struct told *told)
{
    for (uint32_t i = 0; i < told->events.count; i++) {
        struct told_event *event = &told->events.items[i];
        for (uint32_t d = 0; d < told->dates.count && event->date.precision == PRECISION_NONE;
             d++) {
            const struct told_date *date = &told->dates.items[d];
            bool inside = !date->evidence.in_title &&
                          date->evidence.start >= event->evidence.start &&
                          date->evidence.end <= event->evidence.end;
            if (inside && date->dated_by != NO_INDEX) {
                event->date = date->value;
                event->basis = BASIS_ALIGNED;
                event->dated_by = date->dated_by;
            }
        }
    }
}

void told_from_report(struct arena *arena, const struct report *report,
                      const struct report_keys *keys, uint32_t index, struct told *out)
{
    struct arena scratch;
    struct maker maker = {.arena = arena, .report = report, .index = index, .out = out};
    memset(out, 0, sizeof *out);
    arena_init(&scratch);
    utf8_index_init(&maker.title, &scratch, report_title(report));
    utf8_index_init(&maker.text, &scratch, report_text(report));
    copy_names(&maker);
    copy_figures(&maker);
    copy_things(&maker);
    take_days(out, keys);
    date_events(out);
    arena_release(&scratch);
}
