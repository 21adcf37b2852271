/* Laws by number and year (lexicons/shared/laws.rules) or by name (laws.lex), each with the article
 * that stands before or behind it. Their tokens are owned: an article's number is no count and a
 * law's year no date. */
#include "recognize/recognize.h"

enum { ARTICLE_REACH = 6 };

static bool is_figure(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    return t && t->class == TOKEN_NUMBER;
}

/* "Pasal 39 ayat (1)": the article's figure, and where the expression ends. */
static bool article_at(const struct document *doc, uint32_t token, struct slice *article,
                       uint32_t *end)
{
    if (!is_figure(doc, token + 1) || !is_small_word(doc, token, "law_article"))
        return false;
    *article = token_text(doc->text, token + 1);
    *end = token + 2;
    *end += is_small_word(doc, *end, "law_paragraph");
    if (token_is(doc->text, *end, "(") && is_figure(doc, *end + 1) &&
        token_is(doc->text, *end + 2, ")"))
        *end += 3;
    return true;
}

/* The article that belongs to the law over [first, end): close before it, or close behind it. */
static struct slice find_article(struct document *doc, uint32_t first, uint32_t end,
                                 uint32_t *span_first, uint32_t *span_end)
{
    struct slice article;
    uint32_t article_end, sentence = doc->text->tokens.items[first].sentence;
    *span_first = first;
    *span_end = end;
    for (uint32_t t = first > ARTICLE_REACH ? first - ARTICLE_REACH : 0; t < first; t++) {
        if (doc->text->tokens.items[t].sentence == sentence &&
            article_at(doc, t, &article, &article_end) && article_end <= first) {
            *span_first = t;
            return article;
        }
    }
    for (uint32_t t = end; t < end + 3 && t < doc->text->tokens.count; t++) {
        if (doc->text->tokens.items[t].sentence == sentence &&
            article_at(doc, t, &article, &article_end) && !is_small_word(doc, article_end, "of") &&
            !is_small_word(doc, article_end + 1,
                           "of")) { /* "the X Act and section 43 of the Y Act" */
            *span_end = article_end;
            return article;
        }
    }
    return SLICE_EMPTY;
}

/* A law of the document, with an article or without; the one found before where it is the same. */
static struct law *law_of(struct document *doc, struct slice name, struct slice article)
{
    struct law *law = NULL;
    for (uint32_t i = 0; i < doc->findings->laws.count && !law; i++) {
        struct law *other = &doc->findings->laws.items[i];
        bool same_article =
            other->article.len == 0 || article.len == 0 || slice_equal(other->article, article);
        if (slice_equal(other->name, name) && same_article)
            law = other;
    }
    if (!law) {
        law = VEC_PUSH(doc->arena, &doc->findings->laws);
        law->name = name;
    }
    if (law->article.len == 0)
        law->article = article;
    return law;
}

/* "Pasal 67 ayat (1) juncto | Pasal 65 …": the article that is joined to one at `first`; where it
 * begins, or `first` where none is. */
static uint32_t joined_article(const struct document *doc, uint32_t first, struct slice *article)
{
    uint32_t at = first, end;
    while (at && (is_mark(doc, at - 1, ",") || is_small_word(doc, at - 1, "article_joint")))
        at--;
    for (uint32_t t = at; at < first && t > 0 && at - t < ARTICLE_REACH; t--) {
        if (article_at(doc, t - 1, article, &end) && end == at)
            return t - 1;
    }
    return first;
}

static void add_law(struct document *doc, struct slice name, uint32_t first, uint32_t end,
                    const char *rule)
{
    enum { MOST_ARTICLES = 8 };
    uint32_t span_first, span_end;
    if (!document_is_free(doc, first, end))
        return;
    struct slice article = find_article(doc, first, end, &span_first, &span_end);
    VEC_ADD(doc->arena, &law_of(doc, name, article)->mentions,
            document_mention(doc, first, end, rule));
    for (unsigned i = 0; i < MOST_ARTICLES && span_first < first; i++) {
        uint32_t before = joined_article(doc, span_first, &article);
        if (before == span_first ||
            token_of(doc, before)->sentence != token_of(doc, first)->sentence)
            break;
        VEC_ADD(doc->arena, &law_of(doc, name, article)->mentions,
                document_mention(doc, first, end, rule));
        span_first = before;
    }
    document_own(doc, span_first, span_end, OWNER_LAW);
}

/* "law.PP.en" -> "PP" */
static struct slice kind_of(const char *rule)
{
    struct slice name = slice_of(rule), part = SLICE_EMPTY;
    slice_next_part(&name, '.', &part);
    slice_next_part(&name, '.', &part);
    return part;
}

static void laws_by_number(struct document *doc)
{
    const struct patterns *rules = lexicon_patterns(doc->lexicon, "laws");
    struct pattern_match match;
    struct pattern_walk walk;
    if (!rules)
        return;
    patterns_walk_begin(&walk, rules, NULL, doc->text->bytes);
    for (size_t at = 0; patterns_walk_next(&walk, at, &match); at = match.span.end) {
        uint32_t first = token_at_byte(doc->text, match.span.start),
                 end = token_at_byte(doc->text, match.span.end);
        struct slice number = slice_sub(doc->text->bytes, match.groups[0]);
        struct slice year = slice_sub(doc->text->bytes, match.groups[1]),
                     kind = kind_of(match.name);
        if (first < end)
            add_law(doc,
                    arena_printf(doc->arena, "%.*s %.*s/%.*s", SLICE_ARG(kind), SLICE_ARG(number),
                                 SLICE_ARG(year)),
                    first, end, match.name);
        if (match.span.end <= at)
            break;
    }
}

static void laws_by_name(struct document *doc)
{
    for (uint32_t t = 0; (t = next_with(doc, LEX_LAW, t)) < doc->text->tokens.count; t++) {
        const struct lex_hit *hit = hit_at(doc, t, LEX_LAW);
        const char *name = lex_attr(hit->entry, "name");
        if (!name || !(doc->text->tokens.items[t].flags & TOKEN_CAPITAL))
            continue;
        add_law(doc, slice_of(name), t, hit->end, document_lexicon_rule(doc, hit->entry));
        t = hit->end - 1;
    }
}

/* "Pasal 4" of a law that the text names elsewhere: no finding of its own, but no number either. */
static void own_lone_articles(struct document *doc)
{
    struct slice article;
    uint32_t end;
    for (uint32_t t = 0; (t = next_with(doc, LEX_SMALL_WORD, t)) < doc->text->tokens.count; t++) {
        if (doc->owner[t] == OWNER_NONE && article_at(doc, t, &article, &end))
            document_own(doc, t, end, OWNER_LAW);
    }
}

void recognize_laws(struct document *doc)
{
    laws_by_number(doc);
    laws_by_name(doc);
    own_lone_articles(doc);
}
