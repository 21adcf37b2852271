/* .lex files -> entries, keys and the automaton; .rules files -> compiled patterns; the rest is
 * kept as it is. */
#include "lexicon/lexicon_int.h"

#include "base/fold.h"
#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>

struct loader {
    struct lexicon *lexicon;
    struct lex_entry *entry;
    const char *file;
    enum lang file_lang;
    struct slice attributes; /* as written, of the last new entry, which has no others */
};

static uint32_t no_key(const void *context, struct slice word)
{
    (void)context, (void)word;
    return KEY_UNKNOWN;
}

static uint32_t no_stem(const void *context, struct slice word, enum lang lang)
{
    (void)context, (void)word, (void)lang;
    return KEY_UNKNOWN;
}

static enum abbreviation no_abbreviation(const void *context, struct slice word)
{
    (void)context, (void)word;
    return ABBREVIATION_NONE;
}

/* Asked for every cue of a text: the first two letters decide nearly always. */
const struct lex_attribute *lex_find_attribute(const struct lex_entry *entry, const char *name)
{
    for (uint32_t i = 0; i < entry->attribute_count; i++) {
        const char *other = entry->attributes[i].name;
        if (other[0] == name[0] && other[1] == name[1] && strcmp(other, name) == 0)
            return &entry->attributes[i];
    }
    return NULL;
}

static enum status add_attributes(struct loader *loader, struct slice attributes,
                                  struct error *error)
{
    enum { MOST = 16 };
    struct lex_entry *entry = loader->entry;
    struct arena *arena = &loader->lexicon->arena;
    struct lex_attribute all[MOST];
    uint32_t count = entry->attribute_count;
    struct slice name, value;
    bool bad = false;
    for (uint32_t i = 0; i < count; i++)
        all[i] = entry->attributes[i];
    while (lexfile_next_attribute(&attributes, &name, &value, &bad)) {
        const char *own_name = arena_string(arena, name);
        const struct lex_attribute *old = lex_find_attribute(entry, own_name);
        if (old && !slice_is(value, old->value))
            return error_set(error, STATUS_LEXICON, "\"%s\" has %.*s=%s already (%s:%u)", entry->id,
                             SLICE_ARG(name), old->value, entry->file, entry->line);
        if (old)
            continue;
        if (count == MOST)
            return error_set(error, STATUS_LEXICON, "\"%s\" has more than %d attributes", entry->id,
                             MOST);
        all[count].name = own_name;
        all[count].value = arena_string(arena, value);
        all[count].number = strtoll(all[count].value, NULL, 10);
        entry->name_bits |= lex_bit(own_name);
        entry->value_bits |= lex_value_bit(entry->class, all[count].value);
        count++;
    }
    if (bad)
        return error_set(error, STATUS_LEXICON, "\"%s\": an attribute is name or name=value",
                         entry->id);
    if (count > entry->attribute_count) {
        struct lex_attribute *kept = ARENA_ARRAY(arena, struct lex_attribute, count);
        memcpy(kept, all, sizeof *kept * count);
        entry->attributes = kept;
        entry->attribute_count = count;
    }
    const char *kind = lex_attr(entry, "kind");
    entry->kind = kind ? kind : "";
    return STATUS_OK;
}

/* The name of an entry among those of all classes: a longer id than the room is cut. */
enum { ID_ROOM = 160 };
static struct slice id_key(char room[static ID_ROOM], enum lex_class class, struct slice id)
{
    size_t len = id.len < ID_ROOM - 1 ? id.len : ID_ROOM - 1;
    room[0] = (char)class;
    memcpy(room + 1, id.ptr, len);
    return (struct slice){room, len + 1};
}

/* With the attributes of the entry before it where the same stand there: firm after firm. */
static struct lex_entry *new_entry(const struct loader *loader, enum lex_class class,
                                   struct slice id, bool alike)
{
    struct lexicon *lexicon = loader->lexicon;
    struct lex_entry *entry = ARENA_NEW(&lexicon->arena, struct lex_entry);
    if (alike)
        *entry = *loader->entry;
    memset(entry->name, 0, sizeof entry->name);
    entry->id = arena_string(&lexicon->arena, id);
    entry->class = class;
    entry->file = loader->file;
    VEC_ADD(&lexicon->arena, &lexicon->entries, entry);
    VEC_ADD(&lexicon->arena, &lexicon->entries_of[class], entry);
    return entry;
}

static enum status on_entry(void *context, enum lex_class class, struct slice id,
                            struct slice attributes, uint64_t line, enum lang file_lang,
                            struct error *error)
{
    struct loader *loader = context;
    struct lexicon *lexicon = loader->lexicon;
    char room[ID_ROOM];
    bool is_new;
    uint32_t number = map_intern(&lexicon->ids, id_key(room, class, id), &is_new);
    bool alike = is_new && loader->attributes.len && loader->entry->class == class &&
                 slice_equal(loader->attributes, attributes);
    if (is_new) {
        struct lex_entry *entry = new_entry(loader, class, id, alike);
        entry->number = number;
        entry->line = (uint32_t)line;
    }
    loader->entry = lexicon->entries.items[number];
    loader->file_lang = file_lang;
    loader->attributes = is_new ? attributes : SLICE_EMPTY;
    return alike ? STATUS_OK : add_attributes(loader, attributes, error);
}

/* The key of a word of a form; `in_name`: the form is a firm's name of several words. */
static uint32_t key_for(struct lexicon *lexicon, struct slice folded, bool in_name)
{
    bool is_new;
    uint32_t number = map_intern(&lexicon->keys, folded, &is_new);
    if (is_new)
        VEC_ADD(&lexicon->arena, &lexicon->is_word, !in_name);
    else if (!in_name)
        lexicon->is_word.items[number] = true;
    return number + 1;
}

static bool is_firm(const struct lex_entry *entry)
{
    return entry->class == LEX_AGENCY &&
           (lex_is_kind(entry, "company") || lex_is_kind(entry, "university") ||
            lex_is_kind(entry, "security"));
}

static struct slice stem_name(char *room, size_t room_size, struct slice stem, enum lang lang)
{
    struct slice code = slice_of(lang_code(lang));
    size_t len = 1 + code.len + 1 + stem.len;
    if (len > room_size)
        return SLICE_EMPTY;
    room[0] = '~';
    memcpy(room + 1, code.ptr, code.len);
    room[1 + code.len] = ' ';
    if (stem.len)
        memcpy(room + 1 + code.len + 1, stem.ptr, stem.len);
    return (struct slice){room, len};
}

static bool is_capitals(struct slice text)
{
    unsigned upper = 0;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (c >= 'a' && c <= 'z')
            return false;
        upper += c >= 'A' && c <= 'Z';
    }
    return upper >= 2;
}

/* Walks the form's words into the automaton; the last node. */
static enum status add_words(struct lexicon *lexicon, const struct lexfile_form *raw,
                             struct form *form, uint32_t *node, struct error *error)
{
    struct span spans[FORM_MOST_TOKENS];
    struct arena *arena = &lexicon->arena;
    uint32_t count = text_split(lexicon->tools, raw->text, spans, FORM_MOST_TOKENS);
    if (count == 0 || count > FORM_MOST_TOKENS)
        return error_set(error, STATUS_LEXICON, "the form \"%.*s\" has %u words, not 1 to %d",
                         SLICE_ARG(raw->text), count, FORM_MOST_TOKENS);
    if (raw->is_stem && count != 1)
        return error_set(error, STATUS_LEXICON, "~ stands before a single word, not \"%.*s\"",
                         SLICE_ARG(raw->text));
    if (raw->is_stem && raw->lang == LANG_UND)
        return error_set(error, STATUS_LEXICON, "~%.*s needs a language", SLICE_ARG(raw->text));
    form->tokens = (uint8_t)count;
    if (raw->is_exact)
        form->exact = ARENA_ARRAY(arena, struct slice, count);
    *node = NODE_ROOT;
    enum { SHORT = 2 }; /* "F" of "F-Secure" is nobody's name */
    bool of_firm = count > 1 && is_firm(form->entry);
    for (uint32_t i = 0; i < count; i++) {
        struct slice word = slice_sub(raw->text, spans[i]), folded = fold(arena, word);
        char room[128];
        if (raw->is_exact)
            form->exact[i] = word;
        if (raw->is_stem)
            folded = stem_name(room, sizeof room,
                               text_stem(lexicon->tools, arena, folded, raw->lang), raw->lang);
        *node = automaton_add(&lexicon->automaton, arena, *node,
                              key_for(lexicon, folded, of_firm && folded.len > SHORT));
    }
    return STATUS_OK;
}

static void name_entry(struct lexicon *lexicon, struct lex_entry *entry,
                       const struct lexfile_form *raw)
{
    if (!entry->name[raw->lang])
        entry->name[raw->lang] = arena_string(&lexicon->arena, raw->text);
    if (!entry->name[LANG_UND])
        entry->name[LANG_UND] = entry->name[raw->lang];
}

static enum status on_form(void *context, const struct lexfile_form *raw, struct error *error)
{
    struct loader *loader = context;
    struct lexicon *lexicon = loader->lexicon;
    struct form form = {.entry = loader->entry,
                        .lang = (uint8_t)raw->lang,
                        .class = (uint8_t)loader->entry->class,
                        .is_stem = raw->is_stem};
    uint32_t node = NODE_ROOT;
    enum status status = add_words(lexicon, raw, &form, &node, error);
    if (status != STATUS_OK)
        return status;
    form.text = raw->text.ptr;
    form.text_len = (uint32_t)raw->text.len;
    form.is_acronym = form.tokens == 1 && is_capitals(raw->text);
    form.is_strict = (loader->file_lang != LANG_UND && !lex_attr(loader->entry, "loose")) ||
                     lex_attr(loader->entry, "strict");
    form.next = lexicon->automaton.nodes.items[node].first_form;
    name_entry(lexicon, loader->entry, raw);
    if (loader->entry->class == LEX_ABBREVIATION)
        map_set(&lexicon->abbreviations, fold(&lexicon->arena, raw->text),
                lex_attr(loader->entry, "before_capitals") ? ABBREVIATION_BEFORE_CAPITALS
                                                           : ABBREVIATION_ALWAYS);
    lexicon->automaton.nodes.items[node].first_form = lexicon->forms.count;
    VEC_ADD(&lexicon->arena, &lexicon->forms, form);
    return STATUS_OK;
}

static enum status load_rules(struct lexicon *lexicon, const struct lexicon_file *file,
                              const char *name, struct error *error)
{
    const char *slash = strrchr(name, '/'), *base = slash ? slash + 1 : name;
    struct patterns *patterns;
    enum status status = patterns_compile(file->bytes, name, &patterns, error);
    if (status == STATUS_OK)
        VEC_ADD(&lexicon->arena, &lexicon->rules,
                ((struct rules_file){{base, strlen(base) - 6}, patterns}));
    return status;
}

static enum status load_file(struct lexicon *lexicon, const struct lexicon_file *file,
                             struct error *error)
{
    const char *name = arena_string(&lexicon->arena, slice_of(file->name));
    struct loader loader = {.lexicon = lexicon, .file = name};
    struct lexfile_handler handler = {&loader, on_entry, on_form};
    if (utf8_valid_prefix(file->bytes) != file->bytes.len) {
        error_set(error, STATUS_LEXICON, "not valid UTF-8");
        error_at(error, name, 0, 0);
        return STATUS_LEXICON;
    }
    if (slice_ends_with(slice_of(name), SLICE(".lex")))
        return lexfile_parse(file->bytes, name, &handler, error);
    if (slice_ends_with(slice_of(name), SLICE(".rules")))
        return load_rules(lexicon, file, name, error);
    VEC_ADD(&lexicon->arena, &lexicon->data, ((struct lexicon_file){name, file->bytes}));
    return STATUS_OK;
}

static int by_name(const void *a, const void *b)
{
    const struct lexicon_file *left = a, *right = b;
    return strcmp(left->name, right->name);
}

/* About as many as there are "|" and lines: arrays that grow would be copied again and again. */
enum { FORMS_PER_WORD = 3 };
static uint32_t count_forms(const struct lexicon_file *files, size_t count)
{
    uint32_t forms = 0;
    for (size_t f = 0; f < count; f++) {
        struct slice bytes = files[f].bytes;
        if (!slice_ends_with(slice_of(files[f].name), SLICE(".lex")))
            continue;
        for (size_t i = 0; i < bytes.len; i++)
            forms += bytes.ptr[i] == '|' || bytes.ptr[i] == '\n';
    }
    return forms;
}

enum status lexicon_load(const struct lexicon_file *files, size_t count, struct lexicon **out,
                         struct error *error)
{
    static const struct vocabulary none = {NULL, no_key, no_stem, no_abbreviation};
    struct lexicon *lexicon = calloc(1, sizeof *lexicon);
    if (!lexicon)
        abort();
    arena_init(&lexicon->arena);
    uint32_t forms = count_forms(files, count);
    VEC_RESERVE(&lexicon->arena, &lexicon->forms, forms);
    automaton_init(&lexicon->automaton, &lexicon->arena, forms);
    map_init(&lexicon->keys, &lexicon->arena);
    map_reserve(&lexicon->keys, forms / FORMS_PER_WORD);
    map_init(&lexicon->ids, &lexicon->arena);
    map_init(&lexicon->abbreviations, &lexicon->arena);
    lexicon->tools = text_tools_new(&none);
    struct lexicon_file *sorted = ARENA_ARRAY(&lexicon->arena, struct lexicon_file, count);
    if (count)
        memcpy(sorted, files, sizeof *sorted * count);
    qsort(sorted, count, sizeof *sorted, by_name);
    lexicon->files = sorted;
    lexicon->file_count = count;
    enum status status = STATUS_OK;
    for (size_t i = 0; i < count && status == STATUS_OK; i++)
        status = load_file(lexicon, &sorted[i], error);
    automaton_finish(lexicon);
    text_tools_free(lexicon->tools);
    lexicon->tools = NULL;
    if (status != STATUS_OK) {
        lexicon_free(lexicon);
        lexicon = NULL;
    }
    *out = lexicon;
    return status;
}

void lexicon_free(struct lexicon *lexicon)
{
    if (!lexicon)
        return;
    for (uint32_t i = 0; i < lexicon->rules.count; i++)
        patterns_free(lexicon->rules.items[i].patterns);
    arena_release(&lexicon->arena);
    free(lexicon);
}

bool lexicon_has_word(const struct lexicon *lexicon, uint32_t key)
{
    return key == KEY_UNKNOWN || lexicon->is_word.items[key - 1];
}

static uint32_t key_of(const void *context, struct slice folded_word)
{
    const struct lexicon *lexicon = context;
    uint32_t key = map_get(&lexicon->keys, folded_word);
    return key == MAP_NONE ? KEY_UNKNOWN : key + 1;
}

static uint32_t stem_key_of(const void *context, struct slice stem, enum lang lang)
{
    char room[128];
    struct slice name = stem_name(room, sizeof room, stem, lang);
    return name.len ? key_of(context, name) : KEY_UNKNOWN;
}

static enum abbreviation abbreviation_of(const void *context, struct slice folded_word)
{
    const struct lexicon *lexicon = context;
    uint32_t kind = map_get(&lexicon->abbreviations, folded_word);
    return kind == MAP_NONE ? ABBREVIATION_NONE : (enum abbreviation)kind;
}

struct vocabulary lexicon_vocabulary(const struct lexicon *lexicon)
{
    return (struct vocabulary){lexicon, key_of, stem_key_of, abbreviation_of};
}

void lexicon_digest(const struct lexicon *lexicon, char out[static SHA256_HEX_SIZE])
{
    struct arena scratch;
    arena_init(&scratch);
    struct slice *pieces = ARENA_ARRAY(&scratch, struct slice, 2 * lexicon->file_count + 1);
    for (size_t i = 0; i < lexicon->file_count; i++) {
        const struct lexicon_file *file = &lexicon->files[i];
        pieces[2 * i] = (struct slice){file->name, strlen(file->name) + 1};
        pieces[2 * i + 1] = file->bytes;
    }
    sha256_hex(pieces, (unsigned)(2 * lexicon->file_count), out);
    arena_release(&scratch);
}

const struct patterns *lexicon_patterns(const struct lexicon *lexicon, const char *name)
{
    for (uint32_t i = 0; i < lexicon->rules.count; i++) {
        if (slice_is(lexicon->rules.items[i].name, name))
            return lexicon->rules.items[i].patterns;
    }
    return NULL;
}

struct slice lexicon_data(const struct lexicon *lexicon, const char *name)
{
    for (uint32_t i = 0; i < lexicon->data.count; i++) {
        if (strcmp(lexicon->data.items[i].name, name) == 0)
            return lexicon->data.items[i].bytes;
    }
    return SLICE_EMPTY;
}

const struct lex_entry *lexicon_entry(const struct lexicon *lexicon, enum lex_class class,
                                      const char *id)
{
    char room[ID_ROOM];
    uint32_t number = map_get(&lexicon->ids, id_key(room, class, slice_of(id)));
    return number == MAP_NONE ? NULL : lexicon->entries.items[number];
}

size_t lexicon_entries(const struct lexicon *lexicon, const struct lex_entry *const **entries)
{
    *entries = (const struct lex_entry *const *)lexicon->entries.items;
    return lexicon->entries.count;
}

size_t lexicon_entries_of(const struct lexicon *lexicon, enum lex_class class,
                          const struct lex_entry *const **entries)
{
    *entries = (const struct lex_entry *const *)lexicon->entries_of[class].items;
    return lexicon->entries_of[class].count;
}

uint32_t lexicon_form_count(const struct lexicon *lexicon)
{
    return lexicon->forms.count;
}

struct lex_form_view lexicon_form(const struct lexicon *lexicon, uint32_t number)
{
    const struct form *form = &lexicon->forms.items[number];
    struct slice text = {form->text, form->text_len};
    return (struct lex_form_view){form->entry, text, (enum lang)form->lang};
}

const char *lex_name(const struct lex_entry *entry, enum lang lang)
{
    if (entry->name[lang])
        return entry->name[lang];
    return entry->name[LANG_UND] ? entry->name[LANG_UND] : entry->id;
}
