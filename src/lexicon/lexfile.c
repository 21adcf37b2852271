/* The *.lex line format (lexicons/README.md): a header `class:` and perhaps `language:`, then
 * entries. */
#include "lexicon/lexfile.h"

struct parser {
    const struct lexfile_handler *handler;
    enum lex_class class;
    enum lang file_lang;
    enum lang form_lang; /* of the forms being read: a line that ends in | goes on */
    bool has_entry, continues;
    uint64_t line;
    struct error *error;
};

const char *lex_class_name(enum lex_class class)
{
    static const char *const names[] = {
        [LEX_NONE] = "none",
#define CLASS(identifier, name, holds) [LEX_##identifier] = name,
#include "lexicon/classes.def"
#undef CLASS
    };
    return names[class];
}

static bool class_from_name(struct slice name, enum lex_class *out)
{
    for (unsigned class = 1; class < LEX_CLASS_COUNT; class ++) {
        if (slice_is(name, lex_class_name((enum lex_class) class))) {
            *out = (enum lex_class) class;
            return true;
        }
    }
    return false;
}

static bool is_id_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
}

static enum status parse_form(struct parser *p, struct slice text)
{
    struct lexfile_form form = {.lang = p->form_lang, .line = p->line};
    text = slice_trim(text);
    if (text.len == 0)
        return error_set(p->error, STATUS_LEXICON, "an empty form");
    if (text.ptr[0] == '"') {
        if (text.len < 3 || text.ptr[text.len - 1] != '"')
            return error_set(p->error, STATUS_LEXICON,
                             "a form opens a quote and does not close it");
        form.is_exact = true;
        text.ptr++, text.len -= 2;
    } else if (text.ptr[0] == '~') {
        form.is_stem = true;
        text.ptr++, text.len--;
    }
    form.text = text;
    return p->handler->form(p->handler->context, &form, p->error);
}

static enum status parse_forms(struct parser *p, struct slice line)
{
    struct slice form;
    p->continues = line.len && line.ptr[line.len - 1] == '|';
    if (p->continues)
        line.len--;
    while (slice_next_part(&line, '|', &form)) {
        enum status status = parse_form(p, form);
        if (status != STATUS_OK)
            return status;
    }
    return STATUS_OK;
}

/* "id: form | form", indented below its entry. */
static enum status parse_indented(struct parser *p, struct slice line)
{
    if (!p->has_entry)
        return error_set(p->error, STATUS_LEXICON, "an indented line without an entry above it");
    if (p->continues)
        return parse_forms(p, line);
    if (slice_starts_with(line, SLICE("id:")))
        p->form_lang = LANG_ID;
    else if (slice_starts_with(line, SLICE("en:")))
        p->form_lang = LANG_EN;
    else if (slice_starts_with(line, SLICE("any:")))
        p->form_lang = LANG_UND;
    else
        return error_set(p->error, STATUS_LEXICON, "an indented line begins with id:, en: or any:");
    size_t colon = slice_find(line, SLICE(":"), 0);
    return parse_forms(p, slice_trim((struct slice){line.ptr + colon + 1, line.len - colon - 1}));
}

/* "ID attributes" or "ID attributes = forms". The " = " has spaces on both sides, an attribute's =
 * has none. */
static enum status parse_entry(struct parser *p, struct slice line)
{
    size_t id_len = 0;
    while (id_len < line.len && is_id_char(line.ptr[id_len]))
        id_len++;
    struct slice id = {line.ptr, id_len}, attributes = {line.ptr + id_len, line.len - id_len},
                 forms = SLICE_EMPTY;
    if (id.len == 0 || (attributes.len && attributes.ptr[0] != ' ' && attributes.ptr[0] != '\t'))
        return error_set(p->error, STATUS_LEXICON,
                         "an id has small letters, digits, '_', '-' and '.' only");
    if (p->class == LEX_NONE)
        return error_set(p->error, STATUS_LEXICON, "an entry before the line \"class: …\"");
    size_t equals = slice_find(attributes, SLICE(" = "), 0);
    if (equals < attributes.len) {
        forms =
            slice_trim((struct slice){attributes.ptr + equals + 3, attributes.len - equals - 3});
        attributes.len = equals;
    }
    p->has_entry = true;
    p->continues = false;
    p->form_lang = p->file_lang;
    enum status status = p->handler->entry(p->handler->context, p->class, id,
                                           slice_trim(attributes), p->line, p->file_lang, p->error);
    return status == STATUS_OK && forms.len ? parse_forms(p, forms) : status;
}

static enum status parse_header(struct parser *p, struct slice line, bool *is_header)
{
    *is_header = true;
    if (slice_starts_with(line, SLICE("class:"))) {
        struct slice name = slice_trim((struct slice){line.ptr + 6, line.len - 6});
        p->has_entry = false;
        if (!class_from_name(name, &p->class))
            return error_set(p->error, STATUS_LEXICON, "no class is called \"%.*s\"",
                             SLICE_ARG(name));
        return STATUS_OK;
    }
    if (slice_starts_with(line, SLICE("language:"))) {
        struct slice name = slice_trim((struct slice){line.ptr + 9, line.len - 9});
        if (!slice_is(name, "id") && !slice_is(name, "en"))
            return error_set(p->error, STATUS_LEXICON, "a language is id or en");
        p->file_lang = slice_is(name, "id") ? LANG_ID : LANG_EN;
        return STATUS_OK;
    }
    *is_header = false;
    return STATUS_OK;
}

static enum status parse_line(struct parser *p, struct slice raw)
{
    struct slice line = slice_trim(raw);
    bool is_header;
    if (line.len == 0 || line.ptr[0] == '#')
        return STATUS_OK;
    if (raw.ptr[0] == ' ' || raw.ptr[0] == '\t')
        return parse_indented(p, line);
    enum status status = parse_header(p, line, &is_header);
    return is_header || status != STATUS_OK ? status : parse_entry(p, line);
}

enum status lexfile_parse(struct slice bytes, const char *name,
                          const struct lexfile_handler *handler, struct error *error)
{
    struct parser parser = {.handler = handler, .error = error};
    struct slice line;
    while (slice_next_line(&bytes, &line)) {
        parser.line++;
        enum status status = parse_line(&parser, line);
        if (status != STATUS_OK) {
            error_at(error, name, parser.line, 0);
            return status;
        }
    }
    return STATUS_OK;
}

bool lexfile_next_attribute(struct slice *rest, struct slice *name, struct slice *value, bool *bad)
{
    *rest = slice_trim(*rest);
    *bad = false;
    if (rest->len == 0)
        return false;
    size_t len = 0;
    while (len < rest->len && is_id_char(rest->ptr[len]))
        len++;
    *name = (struct slice){rest->ptr, len};
    *value = SLICE_EMPTY;
    rest->ptr += len, rest->len -= len;
    if (len == 0 ||
        (rest->len && rest->ptr[0] != '=' && rest->ptr[0] != ' ' && rest->ptr[0] != '\t')) {
        *bad = true;
        return false;
    }
    if (rest->len == 0 || rest->ptr[0] != '=')
        return true;
    rest->ptr++, rest->len--;
    bool quoted = rest->len && rest->ptr[0] == '"';
    if (quoted)
        rest->ptr++, rest->len--;
    size_t end = 0;
    while (end < rest->len &&
           (quoted ? rest->ptr[end] != '"' : rest->ptr[end] != ' ' && rest->ptr[end] != '\t'))
        end++;
    if (quoted && end == rest->len)
        *bad = true;
    *value = (struct slice){rest->ptr, end};
    end += quoted && end < rest->len;
    rest->ptr += end, rest->len -= end;
    return !*bad;
}
