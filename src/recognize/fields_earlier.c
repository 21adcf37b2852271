/* Kinds of data that leaked another time: those of a sentence whose only numbers are an earlier
 * leak's. "In 2017 the data of 46.2 million phone numbers was put up for sale." */
#include "recognize/recognize.h"

static bool is_of_earlier(struct document *doc, const uint8_t *leaks, const struct mention *mention)
{
    uint32_t token = token_at_byte(doc->text, mention->span.start);
    if (token >= doc->text->tokens.count ||
        leaks[token_of(doc, token)->sentence] != OF_EARLIER_LEAK)
        return false;
    document_reject(doc, token, token_at_byte(doc->text, mention->span.end), "field",
                    "field.of-earlier");
    return true;
}

void recognize_earlier_fields(struct document *doc)
{
    struct findings *found = doc->findings;
    const uint8_t *leaks = leaks_of_sentences(doc);
    uint32_t fields = 0;
    for (uint32_t i = 0; i < found->fields.count; i++) {
        struct field field = found->fields.items[i];
        uint32_t kept = 0;
        for (uint32_t m = 0; m < field.mentions.count; m++) {
            if (!is_of_earlier(doc, leaks, &field.mentions.items[m]))
                field.mentions.items[kept++] = field.mentions.items[m];
        }
        field.mentions.count = kept;
        if (kept)
            found->fields.items[fields++] = field;
    }
    found->fields.count = fields;
}
