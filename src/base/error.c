/* The first error wins: error_set() on a struct that holds one already changes nothing. */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum status error_set(struct error *error, enum status status, const char *format, ...)
{
    if (error && error->status == STATUS_OK) {
        va_list args;
        va_start(args, format);
        vsnprintf(error->message, sizeof error->message, format, args);
        va_end(args);
        error->status = status;
    }
    return status;
}

void error_at(struct error *error, const char *place, uint64_t line, uint64_t column)
{
    if (!error || error->place[0] || error->line)
        return;
    if (place) {
        size_t len = strlen(place), room = sizeof error->place - 1;
        /* The tail tells more than the head: keep the file's name, not the folders. */
        const char *kept = len > room ? place + (len - room) : place;
        snprintf(error->place, sizeof error->place, "%s", kept);
    }
    error->line = line;
    error->column = column;
}

void error_clear(struct error *error)
{
    if (error)
        *error = (struct error)ERROR_NONE;
}

void error_format(const struct error *error, char *out, unsigned long out_size)
{
    char line[24] = "", column[24] = "";
    if (error->line)
        snprintf(line, sizeof line, ":%llu", (unsigned long long)error->line);
    if (error->line && error->column)
        snprintf(column, sizeof column, ":%llu", (unsigned long long)error->column);
    snprintf(out, out_size, "%s%s%s%s%s", error->place, line, column,
             error->place[0] || error->line ? ": " : "", error->message);
}
