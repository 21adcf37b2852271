/* "13 data elements, namely …": how many a text says that there are, and how many it then lists. A
 * list can be read in two ways where it has a slash ("RT/RW" is one item or two), so both are kept;
 * nothing is decided here. */
#include "recognize/recognize.h"

enum { FEWEST = 2, MOST = 200, FEWEST_LISTED = 3, NOUN_REACH = 2 };

/* Where the list begins: at the first kind of data behind the noun. */
static uint32_t list_begin(const struct document *doc, uint32_t from, uint32_t end)
{
    enum { OPENER_REACH = 8 };
    for (uint32_t t = from; t < end && t < from + OPENER_REACH; t++) {
        if (hit_at(doc, t, LEX_FIELD))
            return t;
    }
    return end;
}

/* Where a quotation ends the list does, too. */
static bool ends_list(const struct document *doc, uint32_t token)
{
    return token_is(doc->text, token, "\"") || token_is(doc->text, token, "”");
}

/* Items between commas and the last "and"; what stands in brackets is part of its item. */
static void count_items(const struct document *doc, uint32_t first, uint32_t end, uint32_t *listed,
                        uint32_t *split)
{
    unsigned depth = 0;
    bool item = false;
    *listed = *split = 0;
    for (uint32_t t = first; t < end && !ends_list(doc, t); t++) {
        bool separates =
            depth == 0 && (token_is(doc->text, t, ",") || token_is(doc->text, t, ";") ||
                           is_small_word(doc, t, "list_and"));
        depth += token_is(doc->text, t, "(");
        depth -= depth && token_is(doc->text, t, ")");
        if (separates)
            item = false;
        else if (!item && token_of(doc, t)->class == TOKEN_WORD)
            item = true, ++*listed, ++*split;
        /* "RT/RW": one word on each side, no blank between. */
        struct slice text = token_text(doc->text, t);
        bool inside = text.len > 2 && slice_find(text, SLICE("/"), 1) < text.len - 1;
        if (depth == 0 && item && (token_is(doc->text, t, "/") || inside))
            ++*split;
    }
}

static const struct lex_hit *noun_behind(const struct document *doc, uint32_t token)
{
    for (uint32_t t = token; t < token + NOUN_REACH && t < doc->text->tokens.count; t++) {
        const struct lex_hit *noun = hit_at(doc, t, LEX_LIST_NOUN);
        if (noun)
            return noun;
    }
    return NULL;
}

void recognize_stated_lists(struct document *doc)
{
    for (uint32_t i = 0; i < doc->numbers.count; i++) {
        const struct number *number = &doc->numbers.items[i];
        if (number->value < FEWEST || number->value > MOST || number->has_scale ||
            number->is_ordinal || doc->owner[number->first_token] != OWNER_NONE)
            continue;
        const struct lex_hit *noun = noun_behind(doc, number->end_token);
        uint32_t end = noun ? sentence_of(doc, noun->first)->end_token : 0, listed, split;
        uint32_t first = noun ? list_begin(doc, noun->end, end) : 0;
        if (!noun || first >= end)
            continue;
        count_items(doc, first, end, &listed, &split);
        if (listed < FEWEST_LISTED)
            continue;
        struct stated_list *list = VEC_PUSH(doc->arena, &doc->findings->stated_lists);
        list->stated = (uint32_t)number->value;
        list->listed = listed;
        list->split = split;
        list->mention.span = (struct span){token_of(doc, number->first_token)->span.start,
                                           token_of(doc, noun->end - 1)->span.end};
        list->mention.rule = "list.number-before";
    }
}
