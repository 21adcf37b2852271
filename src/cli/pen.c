/* Wrapped, safe, perhaps coloured text. */
#include "cli/pen.h"

#include "base/utf8.h"

#include <sys/ioctl.h>
#include <unistd.h>

enum { USUAL_WIDTH = 100, LEAST_WIDTH = 40, MOST_WIDTH = 120 };

struct pen pen_new(FILE *out, bool color)
{
    struct winsize size;
    struct pen pen = {.out = out, .color = color, .width = USUAL_WIDTH};
    if (isatty(fileno(out)) && ioctl(fileno(out), TIOCGWINSZ, &size) == 0 &&
        size.ws_col >= LEAST_WIDTH)
        pen.width = size.ws_col < MOST_WIDTH ? size.ws_col : MOST_WIDTH;
    return pen;
}

static const char *const codes[] = {
    [STYLE_PLAIN] = "",           [STYLE_STRONG] = "\x1b[1m",
    [STYLE_FAINT] = "\x1b[2m",    [STYLE_HEADING] = "\x1b[1;36m",
    [STYLE_WARNING] = "\x1b[33m", [STYLE_NAME] = "\x1b[32m",
};

static bool is_hostile(uint32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x200b && c <= 0x200f) ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff ||
           c == 0x61c;
}

static bool is_blank(uint32_t c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == 0x2028 || c == 0x2029;
}

static void put_word(struct pen *pen, struct slice word, unsigned columns)
{
    if (pen->space && pen->column + 1 + columns > pen->width && pen->column > pen->indent)
        pen_line(pen, pen->indent);
    if (pen->space && pen->column > pen->indent) {
        fputc(' ', pen->out);
        pen->column++;
    }
    for (size_t at = 0; at < word.len;) {
        size_t start = at;
        if (!is_hostile(utf8_next(word, &at)))
            fwrite(word.ptr + start, 1, at - start, pen->out);
    }
    pen->column += columns;
    pen->space = true;
}

void pen_text(struct pen *pen, enum style style, struct slice text)
{
    if (pen->color)
        fputs(codes[style], pen->out);
    for (size_t at = 0; at < text.len;) {
        size_t start = at, end = at;
        unsigned columns = 0;
        while (end < text.len) {
            size_t next = end;
            uint32_t c = utf8_next(text, &next);
            if (is_blank(c))
                break;
            columns += !is_hostile(c);
            end = next;
        }
        if (end > start)
            put_word(pen, (struct slice){text.ptr + start, end - start}, columns);
        at = end;
        if (at < text.len)
            utf8_next(text, &at);
    }
    if (pen->color && style != STYLE_PLAIN)
        fputs("\x1b[0m", pen->out);
}

void pen_words(struct pen *pen, enum style style, const char *text)
{
    pen_text(pen, style, slice_of(text));
}

void pen_line(struct pen *pen, unsigned indent)
{
    fputc('\n', pen->out);
    for (unsigned i = 0; i < indent; i++)
        fputc(' ', pen->out);
    pen->indent = pen->column = indent;
    pen->space = false;
}

void pen_column(struct pen *pen, unsigned column)
{
    do {
        fputc(' ', pen->out);
        pen->column++;
    } while (pen->column < column);
    pen->indent = column;
    pen->space = false;
}
