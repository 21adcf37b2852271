/* Where lexicon files come from: the ones inside the binary (scripts/embed-files) or a folder. */
#include "base/file.h"
#include "lexicon/lexicon.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>

extern const struct embedded_file lexicon_files[];
extern const uint64_t lexicon_file_count;

enum { MOST_FILES = 512, LARGEST_FILE = 8 << 20 };

const struct lexicon_file *lexicon_embedded(struct arena *arena, size_t *count)
{
    struct lexicon_file *files = ARENA_ARRAY(arena, struct lexicon_file, lexicon_file_count);
    *count = lexicon_file_count;
    for (size_t i = 0; i < *count; i++) {
        const struct embedded_file *file = &lexicon_files[i];
        files[i] =
            (struct lexicon_file){file->name, {file->start, (size_t)(file->end - file->start)}};
    }
    return files;
}

static bool is_lexicon_name(const char *name)
{
    static const struct slice endings[] = {{".lex", 4}, {".rules", 6}, {".tsv", 4}, {".txt", 4}};
    for (unsigned i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (name[0] != '.' && slice_ends_with(slice_of(name), endings[i]))
            return true;
    }
    return false;
}

static enum status read_one(const char *path, const char *name, struct arena *arena,
                            struct lexicon_file *out, struct error *error)
{
    struct buf bytes;
    buf_init(&bytes, LARGEST_FILE);
    enum status status = file_read(path, &bytes, error);
    if (status == STATUS_OK) {
        out->name = name;
        out->bytes = arena_dup(arena, buf_slice(&bytes));
    }
    buf_release(&bytes);
    return status == STATUS_OK ? STATUS_OK : STATUS_LEXICON;
}

static enum status read_part(const char *folder, const char *part, struct arena *arena,
                             struct lexicon_file *files, size_t *count, struct error *error)
{
    const char *path = arena_printf(arena, "%s/%s", folder, part).ptr;
    DIR *handle = opendir(path);
    if (!handle) {
        error_set(error, STATUS_LEXICON, "%s", strerror(errno));
        error_at(error, path, 0, 0);
        return STATUS_LEXICON;
    }
    enum status status = STATUS_OK;
    struct dirent *item;
    while (status == STATUS_OK && (item = readdir(handle)) != NULL) {
        if (!is_lexicon_name(item->d_name))
            continue;
        if (*count == MOST_FILES) {
            status = error_set(error, STATUS_LEXICON, "more than %d lexicon files", MOST_FILES);
            break;
        }
        const char *name = arena_printf(arena, "%s/%s", part, item->d_name).ptr;
        status = read_one(arena_printf(arena, "%s/%s", folder, name).ptr, name, arena,
                          &files[*count], error);
        *count += status == STATUS_OK;
    }
    closedir(handle);
    return status;
}

enum status lexicon_read_folder(const char *folder, struct arena *arena,
                                const struct lexicon_file **files, size_t *count,
                                struct error *error)
{
    static const char *const parts[] = {"shared", "id", "en"};
    struct lexicon_file *list = ARENA_ARRAY(arena, struct lexicon_file, MOST_FILES);
    enum status status = STATUS_OK;
    *count = 0;
    *files = list;
    for (unsigned i = 0; i < sizeof parts / sizeof *parts && status == STATUS_OK; i++)
        status = read_part(folder, parts[i], arena, list, count, error);
    if (status == STATUS_OK && *count == 0) {
        status = error_set(error, STATUS_LEXICON, "no lexicon files");
        error_at(error, folder, 0, 0);
    }
    return status;
}
