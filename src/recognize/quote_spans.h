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

#endif
