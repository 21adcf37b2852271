/* An annotated item and a found one in, whether they are the same out; list by list. See
 * eval_int.h. */
#include "cli/eval_int.h"

#include "base/fold.h"
#include "base/utf8.h"

/* Folded, punctuation as blanks, single blanks. */
static struct slice norm(const struct eval_match *m, struct slice text)
{
    struct slice folded = fold(m->arena, text);
    char *out = arena_alloc(m->arena, folded.len + 1);
    size_t used = 0, at = 0;
    while (at < folded.len) {
        size_t from = at;
        uint32_t c = utf8_next(folded, &at);
        if (fold_is_letter(c) || fold_is_digit(c) || c == '_' || c == '\'') {
            memcpy(out + used, folded.ptr + from, at - from);
            used += at - from;
        } else if (used && out[used - 1] != ' ') {
            out[used++] = ' ';
        }
    }
    return slice_trim((struct slice){out, used});
}

bool eval_same_text(const struct eval_match *m, struct slice a, struct slice b)
{
    return a.len && b.len && slice_equal(norm(m, a), norm(m, b));
}

/* Every word of the one among those of the other, either way round. */
static bool words_within(struct slice inner, struct slice outer)
{
    struct slice word, rest = inner;
    while (slice_next_part(&rest, ' ', &word)) {
        if (!slice_has_part(outer, ' ', word))
            return false;
    }
    return inner.len > 0;
}

static bool same_name(const struct eval_match *m, const json_t *gold, struct slice name)
{
    size_t i;
    const json_t *alias;
    struct slice wanted = norm(m, json_text(gold, "name")), got = norm(m, name);
    if (slice_equal(wanted, got))
        return true;
    json_array_foreach(json_object_get(gold, "aliases"), i, alias)
    {
        if (eval_same_text(m, json_text_of(alias), name))
            return true;
    }
    return words_within(got, wanted) || words_within(wanted, got);
}

static bool any_mention_is(const struct eval_match *m, const struct mentions *mentions,
                           struct slice text)
{
    for (uint32_t i = 0; i < mentions->count; i++) {
        if (eval_same_text(m, slice_sub(m->report->composed, mentions->items[i].span), text))
            return true;
    }
    return false;
}

bool eval_same_actor(const struct eval_match *m, const json_t *gold, const void *item)
{
    return same_name(m, gold, ((const struct actor *)item)->name);
}

static bool agency_is(const struct eval_match *m, const struct agency *agency, struct slice name)
{
    return eval_same_text(m, name, agency->id) || eval_same_text(m, name, agency->name_id) ||
           eval_same_text(m, name, agency->name_en) || eval_same_text(m, name, agency->acronym) ||
           any_mention_is(m, &agency->mentions, name);
}

bool eval_same_agency(const struct eval_match *m, const json_t *gold, const void *item)
{
    size_t i;
    const json_t *name;
    json_array_foreach(json_object_get(gold, "names"), i, name)
    {
        if (agency_is(m, item, json_text_of(name)))
            return true;
    }
    return false;
}

bool eval_same_date(const struct eval_match *m, const json_t *gold, const void *item)
{
    char day[32];
    (void)m;
    civil_format(civil_cut(((const struct date *)item)->value, PRECISION_DAY), day);
    return slice_is(json_text(gold, "value"), day);
}

/* Sizes are written with powers of ten and of two alike. */
bool eval_same_count(const struct eval_match *m, const json_t *gold, const void *item)
{
    const struct count *count = item;
    uint64_t wanted = (uint64_t)json_integer_value(json_object_get(gold, "value"));
    bool bytes = slice_is(json_text(gold, "unit"), "bytes");
    (void)m;
    if (bytes != (count->unit == UNIT_BYTES))
        return false;
    if (!bytes)
        return wanted == count->value;
    double scale = 1;
    for (unsigned power = 0; power <= 4; power++, scale *= 1.024) {
        for (unsigned way = 0; way < 2; way++) {
            double value = way ? (double)wanted / scale : (double)wanted * scale;
            double distance = value > (double)count->value ? value - (double)count->value
                                                           : (double)count->value - value;
            if (distance <= 0.005 * (double)count->value)
                return true;
        }
    }
    return false;
}

bool eval_same_field(const struct eval_match *m, const json_t *gold, const void *item)
{
    (void)m;
    return slice_is(json_text_of(gold), ((const struct field *)item)->id);
}

static struct slice without_blanks(const struct eval_match *m, struct slice text)
{
    struct slice normal = norm(m, text), out = arena_dup(m->arena, normal);
    char *bytes = (char *)out.ptr;
    out.len = 0;
    for (size_t i = 0; i < normal.len; i++) {
        if (normal.ptr[i] != ' ')
            bytes[out.len++] = normal.ptr[i];
    }
    return out;
}

bool eval_same_platform(const struct eval_match *m, const json_t *gold, const void *item)
{
    const struct platform *platform = item;
    struct slice wanted = without_blanks(m, json_text_of(gold));
    if (slice_equal(wanted, without_blanks(m, platform->name)))
        return true;
    for (uint32_t i = 0; i < platform->mentions.count; i++) {
        struct slice seen = slice_sub(m->report->composed, platform->mentions.items[i].span);
        if (slice_equal(wanted, without_blanks(m, seen)))
            return true;
    }
    return false;
}

bool eval_same_money(const struct eval_match *m, const json_t *gold, const void *item)
{
    const struct money *money = item;
    double wanted =
        json_number_value(json_object_get(gold, "amount")) * 100 - (double)money->hundredths;
    (void)m;
    return wanted > -0.5 && wanted < 0.5 && slice_is(json_text(gold, "currency"), money->currency);
}

bool eval_same_quote(const struct eval_match *m, const json_t *gold, const void *item)
{
    const struct quote *quote = item;
    struct slice starts = norm(m, json_text(gold, "starts"));
    struct slice quoted = norm(m, slice_sub(m->report->composed, quote->mention.span));
    struct slice speaker = norm(m, json_text(gold, "speaker")), got = norm(m, quote->speaker);
    bool same_speaker =
        slice_equal(speaker, got) || words_within(speaker, got) || words_within(got, speaker);
    return same_speaker && slice_find(quoted, starts, 0) < (quoted.len < 120 ? quoted.len : 120);
}

bool eval_same_event_type(const struct eval_match *m, const json_t *gold, const void *item)
{
    (void)m;
    return slice_is(json_text(gold, "type"), event_type_name(((const struct event *)item)->type));
}

bool eval_same_dated_event(const struct eval_match *m, const json_t *gold, const void *item)
{
    char day[32];
    civil_format(civil_cut(((const struct event *)item)->date, PRECISION_DAY), day);
    return eval_same_event_type(m, gold, item) && slice_is(json_text(gold, "date"), day);
}

/* The annotated person, hacker or body that has the name; NULL where it annotates none. */
static const json_t *annotated(const struct eval_match *m, const char *list, struct slice name)
{
    size_t i, j;
    const json_t *item, *form;
    json_array_foreach(json_object_get(m->gold, list), i, item)
    {
        if (json_text(item, "name").len && same_name(m, item, name))
            return item;
        json_array_foreach(json_object_get(item, "names"), j, form)
        {
            if (eval_same_text(m, json_text_of(form), name))
                return item;
        }
    }
    return NULL;
}

/* Is it the annotated body of that name, or called so where none is annotated? */
static bool is_body(const struct eval_match *m, const struct agency *agency, struct slice name)
{
    const json_t *gold = annotated(m, "agencies", name);
    return agency_is(m, agency, name) || (gold && eval_same_agency(m, gold, agency));
}

bool eval_same_doer(const struct eval_match *m, const json_t *gold, const struct event *event)
{
    const struct findings *found = &m->report->found;
    struct slice who = json_text(gold, "who");
    const json_t *person = annotated(m, "persons", who);
    struct slice org = person ? json_text(person, "org") : SLICE_EMPTY;
    const struct agency *agency;
    const struct actor *actor;
    VEC_EACH(agency, &found->agencies)
    {
        if (slice_equal(agency->id, event->who))
            return is_body(m, agency, who) || (org.len && is_body(m, agency, org));
    }
    VEC_EACH(actor, &found->actors)
    {
        bool spoken_for = actor->agency < found->agencies.count &&
                          is_body(m, &found->agencies.items[actor->agency], who);
        if (slice_equal(actor->name, event->who))
            return spoken_for || eval_same_text(m, actor->name, who) ||
                   (person && eval_same_actor(m, person, actor)) ||
                   words_within(norm(m, who), norm(m, actor->name)) ||
                   words_within(norm(m, actor->name), norm(m, who));
    }
    return eval_same_text(m, event->who, who); /* "@account" */
}
