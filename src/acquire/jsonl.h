/* One line of JSONL in, a source_doc out. The only place of acquire/ that knows JSON. */
#ifndef RUNUT_JSONL_H
#define RUNUT_JSONL_H

#include "acquire/source.h"

/* Reads {"text" or "html", "id", "url", "title", "published", "lang", "fetched"}; unknown keys are
 * ignored, as are known ones that are null. Strings are copied into the arena. STATUS_FORMAT with
 * the column where it is no JSON object or where it has neither text nor html; nothing but the
 * record's own fields is set. */
enum status jsonl_read(struct slice line, struct arena *arena, struct source_doc *doc,
                       struct error *error);

#endif
