/* Kinds of data that leaked another time: those of a sentence whose only numbers are an earlier
 * leak's. "In 2017 the data of 46.2 million phone numbers was put up for sale." */
#include "recognize/recognize.h"

/* By sentence: what its numbers are of. */
enum told_of { TELLS_NOTHING, TELLS_EARLIER, TELLS_THIS };

static void mark_sentences(const struct document *doc, uint8_t *told)
{
    const struct count *count;
    VEC_EACH(count, &doc->findings->counts)
    {
        uint32_t token = token_at_byte(doc->text, count->mention.span.start);
        if (count->kind == KIND_CONTEXT || token >= doc->text->tokens.count)
            continue;
        uint8_t *of = &told[token_of(doc, token)->sentence];
        *of = count->kind == KIND_PAST && *of != TELLS_THIS ? TELLS_EARLIER : TELLS_THIS;
    }
}

static bool is_of_earlier(struct document *doc, const uint8_t *told, const struct mention *mention)
{
    uint32_t token = token_at_byte(doc->text, mention->span.start);
    if (token >= doc->text->tokens.count || told[token_of(doc, token)->sentence] != TELLS_EARLIER)
        return false;
    document_reject(doc, token, token_at_byte(doc->text, mention->span.end), "field",
                    "field.of-earlier");
    return true;
}

void recognize_earlier_fields(struct document *doc)
{
    struct findings *found = doc->findings;
    uint8_t *told = ARENA_ARRAY(doc->arena, uint8_t, doc->text->sentences.count);
    mark_sentences(doc, told);
    uint32_t fields = 0;
    for (uint32_t i = 0; i < found->fields.count; i++) {
        struct field field = found->fields.items[i];
        uint32_t kept = 0;
        for (uint32_t m = 0; m < field.mentions.count; m++) {
            if (!is_of_earlier(doc, told, &field.mentions.items[m]))
                field.mentions.items[kept++] = field.mentions.items[m];
        }
        field.mentions.count = kept;
        if (kept)
            found->fields.items[fields++] = field;
    }
    found->fields.count = fields;
}
