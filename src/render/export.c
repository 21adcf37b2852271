/* A book -> one of the formats of others: the table of them. */
#include "render/render_int.h"

static const struct {
    const char *name;
    void (*write)(struct exporting *e);
} writers[] = {
    {"csv", export_csv},
    {"veris", export_veris},
    {"stix", export_stix},
    {"hibp", export_hibp},
    {"timelinejs", export_timelinejs},
    {"annotations", export_annotations},
    {"jsonfeed", export_jsonfeed},
};

enum { WRITER_COUNT = sizeof writers / sizeof *writers };

enum status export_write(struct book *book, const char *format,
                         const struct render_options *options, struct sink *sink,
                         struct error *error)
{
    struct exporting exporting = {
        book, options, {sink, error, STATUS_OK}, options->lang == LANG_ID ? LANG_ID : LANG_EN};
    for (unsigned i = 0; i < WRITER_COUNT; i++) {
        if (strcmp(writers[i].name, format) != 0)
            continue;
        memset(&book->notes, 0, sizeof book->notes);
        writers[i].write(&exporting);
        arena_clear(&book->one);
        return exporting.to.status;
    }
    return error_set(error, STATUS_USAGE, "there is no format \"%s\"", format);
}
