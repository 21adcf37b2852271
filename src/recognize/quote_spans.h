/* Inside recognize/: what stands between quotation marks. */
#ifndef RUNUT_QUOTE_SPANS_H
#define RUNUT_QUOTE_SPANS_H

#include "recognize/recognize.h"

struct quote_span {
    uint32_t first, end;    /* tokens between the marks */
    uint32_t before, after; /* the opening mark's token, and the token behind the closing one */
    uint32_t paragraph;
    bool closed; /* false: runs to the end of its paragraph */
};

struct quote_spans {
    struct quote_span *items;
    uint32_t count, capacity;
};

/* All of the body, in order. A mark that opens without closing runs to the end of the paragraph. */
void quote_spans_find(struct document *doc, struct quote_spans *out);

/* Is it speech? Scare quotes, titles and aliases are short and have nobody who says them. */
bool quote_is_speech(const struct document *doc, const struct quote_spans *spans, uint32_t index);

/* `The university said it was hit by a "highly sophisticated criminal attack"`: words of a speaker
 * that his own sentence takes up; written small, so no title and no name. */
bool quote_is_fragment(const struct document *doc, const struct quote_spans *spans, uint32_t index);

/* `a "big hole", the ICO found.`: the name that closes a sentence with one more word; 0: none. */
uint32_t quote_closing_name(const struct document *doc, uint32_t first, uint32_t end);

/* The end of what belongs to the quotation behind it, and the beginning of what does in front. */
uint32_t quote_tail_end(const struct document *doc, const struct quote_spans *spans,
                        uint32_t index);
uint32_t quote_head_start(const struct document *doc, const struct quote_spans *spans,
                          uint32_t index);

/* `"…," X told Y. "It takes three seconds."`: right behind the sentence that names who spoke
 * before. And `"…," an email said, "but …"`: the second part of what a sentence quotes. */
bool quote_goes_on(const struct document *doc, const struct quote_spans *spans, uint32_t index);
bool quote_is_taken_up(const struct document *doc, const struct quote_spans *spans, uint32_t index);

/* `X called it “pure speculation” and based on “baseless pictures”`: a few words with "and" among
 * them, and nobody else, stand between two quotations of one sentence. */
bool quote_is_joined(const struct document *doc, const struct quote_spans *spans, uint32_t index);

/* A verb of speech or another word that leads to a speaker; NULL where none. */
const struct lex_hit *verb_in(const struct document *doc, uint32_t first, uint32_t end);

#endif
