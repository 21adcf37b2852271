/* What recognizers share: ownership of tokens, mentions, look-ups of what was found before. */
#include "recognize/recognize.h"

void document_own(struct document *doc, uint32_t first, uint32_t end, enum owner owner)
{
    for (uint32_t t = first; t < end && t < doc->text->tokens.count; t++)
        doc->owner[t] = (uint8_t)owner;
}

bool document_is_free(const struct document *doc, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++) {
        if (t >= doc->text->tokens.count || doc->owner[t] != OWNER_NONE)
            return false;
    }
    return true;
}

void document_reject(struct document *doc, uint32_t first, uint32_t end, const char *kind,
                     const char *rule)
{
    if (!doc->explain)
        return;
    struct rejection *rejection = VEC_PUSH(doc->arena, &doc->findings->rejections);
    *rejection = (struct rejection){tokens_span(doc->text, first, end), kind, rule};
}

struct mention document_mention(const struct document *doc, uint32_t first, uint32_t end,
                                const char *rule)
{
    return (struct mention){tokens_span(doc->text, first, end), rule};
}

bool has_number_from(const struct document *doc, uint32_t first, uint32_t end, uint64_t least)
{
    for (uint32_t t = first; t < end; t++) {
        const struct number *number = number_at(doc, t);
        if (number && number->value >= least && doc->owner[t] != OWNER_MONEY)
            return true;
    }
    return false;
}

uint32_t first_of_body(const struct document *doc)
{
    uint32_t s = 0;
    while (s < doc->text->sentences.count &&
           doc->text->sentences.items[s].span.start < doc->text->body_start)
        s++;
    return s;
}

void document_note_small_words(struct document *doc)
{
    doc->small_words = ARENA_ARRAY(doc->arena, uint64_t, doc->text->tokens.count + 1);
    for (uint32_t i = 0; i < doc->hits.list.count; i++) {
        const struct lex_hit *hit = &doc->hits.list.items[i];
        if (hit->class == LEX_SMALL_WORD)
            doc->small_words[hit->first] |= hit->entry->value_bits;
    }
}

bool is_small_word_of(const struct document *doc, uint32_t token, const char *kind)
{
    for (uint32_t i = doc->hits.begin[token]; i < doc->hits.begin[token + 1]; i++) {
        const struct lex_hit *hit = &doc->hits.list.items[i];
        if (hit->class == LEX_SMALL_WORD && lex_is_kind(hit->entry, kind))
            return true;
    }
    return false;
}

bool has_small_word(const struct document *doc, uint32_t first, uint32_t end, const char *kind)
{
    for (uint32_t t = first; t < end; t++) {
        if (is_small_word(doc, t, kind))
            return true;
    }
    return false;
}

void mentions_sort(struct mentions *mentions)
{
    for (uint32_t i = 1; i < mentions->count; i++) {
        struct mention mention = mentions->items[i];
        uint32_t at = i;
        for (; at > 0 && mentions->items[at - 1].span.start > mention.span.start; at--)
            mentions->items[at] = mentions->items[at - 1];
        mentions->items[at] = mention;
    }
}

const char *document_lexicon_rule(struct document *doc, const struct lex_entry *entry)
{
    struct slice class = slice_of(lex_class_name(entry->class)), id = slice_of(entry->id);
    char *rule = arena_alloc(doc->arena, class.len + 1 + id.len + 1);
    memcpy(rule, class.ptr, class.len);
    rule[class.len] = ':';
    memcpy(rule + class.len + 1, id.ptr, id.len);
    return rule;
}

const struct lex_hit *hit_first_in(const struct document *doc, uint32_t first, uint32_t end,
                                   enum lex_class class)
{
    bool is_anywhere = doc->hits.present >> class & 1;
    for (uint32_t t = first; is_anywhere && t < end && t < doc->text->tokens.count; t++) {
        const struct lex_hit *hit = hit_at(doc, t, class);
        if (hit && hit->end <= end)
            return hit;
    }
    return NULL;
}

const struct lex_hit *find_hit_with(const struct document *doc, uint32_t token,
                                    enum lex_class class, const char *attribute, const char *value)
{
    for (uint32_t i = doc->hits.begin[token]; i < doc->hits.begin[token + 1]; i++) {
        const struct lex_hit *hit = &doc->hits.list.items[i];
        if (hit->class == class && lex_attr_is(hit->entry, attribute, value))
            return hit;
    }
    return NULL;
}

const struct lex_hit *find_hit_ending(const struct document *doc, uint32_t end,
                                      enum lex_class class, const char *attribute,
                                      const char *value)
{
    enum { LONGEST = 9 };
    uint64_t bit = lex_value_bit(class, value);
    for (uint32_t t = lex_reach_back(&doc->hits, end - 1, class, LONGEST); t < end; t++) {
        if (!lex_starts(&doc->hits, t, class) || !(doc->hits.values_starting[t] & bit))
            continue;
        for (uint32_t i = doc->hits.begin[t]; i < doc->hits.begin[t + 1]; i++) {
            const struct lex_hit *hit = &doc->hits.list.items[i];
            if (hit->class == class && hit->end == end && lex_attr_is(hit->entry, attribute, value))
                return hit;
        }
    }
    return NULL;
}

bool has_hit_with(const struct document *doc, uint32_t first, uint32_t end, enum lex_class class,
                  const char *attribute, const char *value)
{
    for (uint32_t t = first; t < end && t < doc->text->tokens.count; t++) {
        const struct lex_hit *hit = hit_at(doc, t, class);
        if (hit && lex_attr_is(hit->entry, attribute, value))
            return true;
    }
    return false;
}

bool owner_in(const struct document *doc, uint32_t first, uint32_t end, enum owner owner)
{
    for (uint32_t t = first; t < end && t < doc->text->tokens.count; t++) {
        if (doc->owner[t] == owner)
            return true;
    }
    return false;
}

static bool covers(const struct mentions *mentions, struct span span)
{
    for (uint32_t m = 0; m < mentions->count; m++) {
        if (mentions->items[m].span.start < span.end && span.start < mentions->items[m].span.end)
            return true;
    }
    return false;
}

/* The mentions of the actor or agency of a number; NULL behind the last. */
typedef const struct mentions *mentions_of(const struct findings *found, uint32_t index);

static const struct mentions *mentions_of_actor(const struct findings *found, uint32_t index)
{
    return index < found->actors.count ? &found->actors.items[index].mentions : NULL;
}

static const struct mentions *mentions_of_agency(const struct findings *found, uint32_t index)
{
    return index < found->agencies.count ? &found->agencies.items[index].mentions : NULL;
}

/* Whose token it is may have been asked before: the answer holds as long as that one has a mention
 * there. */
static uint32_t found_at(const struct document *doc, uint32_t token, mentions_of *of)
{
    struct span span = doc->text->tokens.items[token].span;
    uint32_t told = doc->index_hint[token];
    const struct mentions *mentions = told ? of(doc->findings, told - 1) : NULL;
    if (mentions && covers(mentions, span))
        return told - 1;
    for (uint32_t i = 0; (mentions = of(doc->findings, i)); i++) {
        if (covers(mentions, span)) {
            doc->index_hint[token] = i + 1;
            return i;
        }
    }
    return NO_INDEX;
}

/* Mentions own their tokens. */
uint32_t actor_at(const struct document *doc, uint32_t token)
{
    bool owned = doc->owner[token] == OWNER_PERSON || doc->owner[token] == OWNER_THREAT_ACTOR;
    return owned ? found_at(doc, token, mentions_of_actor) : NO_INDEX;
}

uint32_t agency_at(const struct document *doc, uint32_t token)
{
    return doc->owner[token] == OWNER_AGENCY ? found_at(doc, token, mentions_of_agency) : NO_INDEX;
}
