/* A stored HTTP response in, its status, headers and body out. No network; see http.c for that. */
#ifndef RUNUT_HTTP_MESSAGE_H
#define RUNUT_HTTP_MESSAGE_H

#include "base/buf.h"

struct http_message {
    unsigned status;
    struct slice content_type, encoding; /* values as written */
    bool is_chunked;
    struct slice body; /* as sent: perhaps chunked and compressed */
};

/* False where it does not begin like a response. All slices point into `bytes`. */
bool http_message_read(struct slice bytes, struct http_message *out);

/* Appends the body without its chunk sizes. False where it is not chunked after all and over out's
 * maximum. A body that ends inside a chunk gives what there is; one without any chunk size is
 * appended as it is. */
bool http_unchunk(struct slice body, struct buf *out);

/* Header names have no case. */
bool http_is_name(struct slice name, const char *wanted);
/* "text/html; charset=utf-8" is of type "text/html". */
bool http_has_type(struct slice content_type, const char *type);
/* The charset parameter of a content type; empty where there is none. */
struct slice http_charset(struct slice content_type);
/* Decimal digits only. */
/* The value of a field of a head, its first line included; empty where there is none. */
struct slice http_header(struct slice head, const char *name);

bool http_read_number(struct slice digits, uint64_t *out);

#endif
