/* Kinds of personal data that are said to have leaked. Their names are ordinary words, so it is the sentence that decides: a
 * list of several, a word that opens such a list, or a word of leaking beside them; and what denies or advises. */
#include "recognize/recognize.h"

/* A part of a sentence with one predicate. */
struct clause {
    uint32_t first, end;
    bool denied, advice;
};

static const struct lex_hit *cue_in(const struct document *doc, uint32_t first, uint32_t end, const char *kind)
{
    for (uint32_t t = first; t < end; t++) {
        for (uint32_t i = doc->hits.begin[t]; i < doc->hits.begin[t + 1]; i++) {
            const struct lex_hit *hit = &doc->hits.list.items[i];
            if (hit->entry->class == LEX_FIELD_CUE && hit->end <= end && lex_attr_is(hit->entry, "kind", kind))
                return hit;
        }
    }
    return NULL;
}

/* The longest field that begins at `t` and is nobody else's. "Nama" inside "Nama Ibu Kandung" never begins one. */
static const struct lex_hit *field_at(const struct document *doc, uint32_t t)
{
    const struct lex_hit *hit = hit_at(doc, t, LEX_FIELD);
    if (!hit)
        return NULL;
    for (uint32_t i = hit->first; i < hit->end; i++) {
        if (doc->owner[i] != OWNER_NONE && doc->owner[i] != OWNER_FIELD)
            return NULL;
    }
    return hit;
}

static unsigned count_fields(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_entry *seen[64];
    unsigned count = 0;
    for (uint32_t t = first; t < end;) {
        const struct lex_hit *hit = field_at(doc, t);
        bool known = !hit;
        for (unsigned i = 0; hit && i < count; i++)
            known = known || seen[i] == hit->entry;
        if (!known && count < 64)
            seen[count++] = hit->entry;
        t = hit ? hit->end : t + 1;
    }
    return count;
}

static struct field *field_of(struct document *doc, const struct lex_entry *entry, bool denied)
{
    struct field *field;
    VEC_EACH(field, &doc->findings->fields)
    {
        if (strcmp(field->id, entry->id) == 0) {
            field->denied = field->denied && denied;
            return field;
        }
    }
    field = VEC_PUSH(doc->arena, &doc->findings->fields);
    field->id = entry->id;
    field->label_id = lex_name(entry, LANG_ID);
    field->label_en = lex_name(entry, LANG_EN);
    field->pdp_class = lex_attr(entry, "pdp");
    field->denied = denied;
    return field;
}

static void take_fields(struct document *doc, const struct clause *clause, const char *rule)
{
    for (uint32_t t = clause->first; t < clause->end;) {
        const struct lex_hit *hit = field_at(doc, t);
        if (!hit) {
            t++;
            continue;
        }
        struct field *field = field_of(doc, hit->entry, clause->denied);
        VEC_ADD(doc->arena, &field->mentions, document_mention(doc, t, hit->end, clause->denied ? "field.denied" : rule));
        document_own(doc, t, hit->end, OWNER_FIELD);
        t = hit->end;
    }
}

static void reject_fields(struct document *doc, const struct clause *clause, const char *rule)
{
    for (uint32_t t = clause->first; t < clause->end;) {
        const struct lex_hit *hit = field_at(doc, t);
        if (hit)
            document_reject(doc, t, hit->end, "field", rule);
        t = hit ? hit->end : t + 1;
    }
}

static bool tells_of_leak(const struct document *doc, uint32_t first, uint32_t end)
{
    return hit_first_in(doc, first, end, LEX_INCIDENT_CUE) != NULL;
}

/* Of data at all: "data", "informasi", "records". */
static bool tells_of_data(const struct document *doc, uint32_t first, uint32_t end)
{
    return hit_first_in(doc, first, end, LEX_UNIT) != NULL || tells_of_leak(doc, first, end);
}

/* "email addresses" says what it is by itself; "name" or "phone" alone does not. */
static bool has_long_form(const struct document *doc, const struct clause *c)
{
    for (uint32_t t = c->first; t < c->end; t++) {
        const struct lex_hit *hit = field_at(doc, t);
        if (hit && hit->end - hit->first >= 2)
            return true;
    }
    return false;
}

/* What makes the clause a list of leaked data; NULL where nothing does. */
static const char *leak_rule(const struct document *doc, const struct sentence *s, const struct clause *c)
{
    unsigned fields = count_fields(doc, c->first, c->end);
    bool opened = cue_in(doc, s->first_token, s->end_token, "open") != NULL;
    bool leak = tells_of_leak(doc, s->first_token, s->end_token);
    if (fields >= 3 && (opened || leak))
        return "field.list";
    if (fields >= 4)
        return "field.long-list";
    if (fields >= 2 && opened && tells_of_data(doc, s->first_token, s->end_token))
        return "field.opened";
    if (fields >= 2 && leak)
        return "field.leaked-pair";
    if (fields == 1 && leak && opened && has_long_form(doc, c))
        return "field.leaked-one";
    return NULL;
}

static void take_clause(struct document *doc, const struct sentence *s, struct clause *c)
{
    const char *rule = leak_rule(doc, s, c);
    if (c->first >= c->end || !rule)
        return;
    c->denied = cue_in(doc, c->first, c->end, "deny") != NULL;
    c->advice = cue_in(doc, c->first, c->end, "advice") != NULL && count_fields(doc, c->first, c->end) < 4;
    if (c->advice && !c->denied)
        reject_fields(doc, c, "field.advice");
    else
        take_fields(doc, c, rule);
}

static void read_sentence(struct document *doc, const struct sentence *s)
{
    struct clause clause = {.first = s->first_token};
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        const struct lex_hit *cut = cue_in(doc, t, t + 2 <= s->end_token ? t + 2 : t + 1, "break");
        bool breaks = (cut && cut->first == t) || token_is(doc->text, t, ";");
        if (!breaks || t == clause.first)
            continue;
        clause.end = t;
        take_clause(doc, s, &clause);
        clause.first = t;
    }
    clause.end = s->end_token;
    take_clause(doc, s, &clause);
}

/* A text that tells of no leak lists no leaked data, whatever it lists. */
static bool document_tells_of_leak(const struct document *doc)
{
    unsigned cues = 0;
    for (uint32_t i = 0; i < doc->hits.list.count; i++)
        cues += doc->hits.list.items[i].entry->class == LEX_INCIDENT_CUE;
    return cues > 0;
}

void recognize_fields(struct document *doc)
{
    if (!document_tells_of_leak(doc))
        return;
    for (uint32_t i = 0; i < doc->text->sentences.count; i++)
        read_sentence(doc, &doc->text->sentences.items[i]);
}
