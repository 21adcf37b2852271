/* Which mentions of kinds of data are said to have leaked: what the rules take or pass over,
 * weighed by shared/field_weights.tsv. What they refuse stays refused, and what did not leak by
 * them denied.
 */
#include "recognize/field_signs.h"
#include "recognize/sign_weights.h"

/* In hundredths. On reports that no rule was mended on, rules are wrong more often than on those
 * that teach the weights. */
enum {
    LEAST_OF_TAKEN = -50, /* what a mention must weigh that a rule takes */
    LEAST_OF_SILENT = 50  /* and one that none does */
};

static void find_candidates(struct document *doc, struct field_candidates *out)
{
    for (uint32_t t = 0; t < doc->text->tokens.count;) {
        const struct lex_hit *hit = field_at(doc, t);
        const struct field_reading *reading = &doc->field_readings[t];
        if (hit && reading->refused)
            document_reject(doc, t, hit->end, "field", reading->rule);
        else if (hit) {
            struct field_candidate *c = VEC_PUSH(doc->arena, &out->list);
            c->hit = hit;
            c->kind = field_kind(doc, hit);
            c->second = field_part(doc, hit->entry, "second");
            c->reading = *reading;
            c->sort = reading->rule && !reading->denied ? FIELD_TAKEN : FIELD_SILENT;
        }
        t = hit ? hit->end : t + 1;
    }
}

static void note(struct document *doc, const struct field_candidate *c, bool found)
{
    if (!doc->explain)
        return;
    struct slice signs = sign_names_text(doc->arena, &field_names, c->signs);
    struct slice second = c->second ? arena_printf(doc->arena, " =%s", c->second->id) : SLICE_EMPTY;
    struct slice all =
        arena_printf(doc->arena, " =%s%.*s%.*s", c->kind->id, SLICE_ARG(second), SLICE_ARG(signs));
    struct name_weighing noted = {tokens_span(doc->text, c->hit->first, c->hit->end),
                                  c->weight,
                                  field_names.kinds[c->sort],
                                  arena_string(doc->arena, all),
                                  c->reading.rule,
                                  found};
    VEC_ADD(doc->arena, &doc->findings->field_weighings, noted);
}

static void add(struct document *doc, const struct field_candidate *c)
{
    const char *rule = c->reading.rule ? c->reading.rule : "field.weighed";
    field_add(doc, c->kind, c->hit, c->reading.denied, rule);
    if (c->second)
        field_add(doc, c->second, c->hit, c->reading.denied, rule);
    document_own(doc, c->hit->first, c->hit->end, OWNER_FIELD);
}

static bool has_sign(const struct field_candidate *c, enum field_sign sign)
{
    return c->signs >> sign & 1;
}

/* Of a kind that the rules speak of elsewhere in the report nobody needs a second mention; and
 * where they take nothing at all, only a list beside what tells of the leak says something. */
static bool is_settled(const struct field_candidate *c)
{
    if (c->reading.rule)
        return false;
    bool told = has_sign(c, FIELD_SIGN_TOLD) || has_sign(c, FIELD_SIGN_TOLD_BEFORE),
         lists = told && has_sign(c, FIELD_SIGN_KINDS_3) && !has_sign(c, FIELD_SIGN_QUOTED);
    return has_sign(c, FIELD_SIGN_TAKEN_ELSEWHERE) || has_sign(c, FIELD_SIGN_DENIED_ELSEWHERE) ||
           (has_sign(c, FIELD_SIGN_NONE_TAKEN) && !lists);
}

static void weigh(struct document *doc, struct field_candidate *c)
{
    if (is_settled(c))
        return;
    const struct sign_weights *weights = doc->learnt->fields;
    c->weight = sign_weights_of(weights, c->sort, c->signs) +
                sign_weights_of_entry(weights, c->kind->id) +
                (c->reading.rule ? sign_weights_of_entry(weights, c->reading.rule) : 0);
    bool found = c->reading.denied ||
                 c->weight >= (c->sort == FIELD_TAKEN ? LEAST_OF_TAKEN : LEAST_OF_SILENT);
    note(doc, c, found);
    if (found) {
        add(doc, c);
    } else if (c->sort == FIELD_TAKEN) {
        document_own(doc, c->hit->first, c->hit->end, OWNER_NONE);
        document_reject(doc, c->hit->first, c->hit->end, "field", "field.outweighed");
    }
}

void fields_choose(struct document *doc)
{
    struct field_candidates candidates = {0};
    find_candidates(doc, &candidates);
    field_signs_tell(doc, &candidates);
    struct field_candidate *c;
    VEC_EACH(c, &candidates.list)
    {
        weigh(doc, c);
    }
}
