/* Values in, JSON text out, straight into a buffer: one line without blanks, byte for byte what
 * jansson's compact dump of the same tree would be. A report is written this way because building a
 * tree first cost as much as finding what is in it.
 *
 * Members come one by one between an opening and its closing; commas take care of themselves. Text
 * that is not well-formed UTF-8 (the name of a file, an address) has no form in JSON: its member is
 * left out. Once the buffer's maximum is reached nothing more is written and `failed` is set. */
#ifndef RUNUT_EMIT_H
#define RUNUT_EMIT_H

#include "base/buf.h"
#include "base/civil.h"

struct emitter {
    struct buf *out;
    bool failed;
    bool wants_comma; /* a value stands before the place where the next goes */
};

/* '{', '}', '[' or ']'. */
void emit_open(struct emitter *e, char bracket);
void emit_close(struct emitter *e, char bracket);

/* A member's name, told in the source: plain letters only. Its value comes next. */
void emit_name(struct emitter *e, const char *name, size_t len);
static inline void emit_key(struct emitter *e, const char *key)
{
    emit_name(e, key, strlen(key)); /* known when this is compiled */
}

void emit_null(struct emitter *e);
void emit_boolean(struct emitter *e, bool value);
void emit_integer(struct emitter *e, int64_t value);
/* `whole` and a fraction in millionths, with one decimal at least. `whole` is not negative. */
void emit_decimal(struct emitter *e, int64_t whole, uint32_t millionths);
void emit_string(struct emitter *e, struct slice text);

/* A member. `emit_slice` leaves out what is empty, `emit_text` what is NULL; `emit_any` writes an
 * empty string too. */
void emit_any(struct emitter *e, const char *key, struct slice value);
void emit_slice(struct emitter *e, const char *key, struct slice value);
void emit_text(struct emitter *e, const char *key, const char *value);
static inline void emit_number(struct emitter *e, const char *key, int64_t value)
{
    emit_key(e, key);
    emit_integer(e, value);
}
void emit_civil(struct emitter *e, const char *key, struct civil value); /* null: no date */

#endif
