/* A path in, the files that it stands for out. See walk.h. */
#include "acquire/walk.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#define DEPTH_MAX 64
#define ENTRIES_MAX 1000000u

/* One folder that is being read: its sorted entries, and how far we are. */
struct level {
    struct arena arena;
    const char *folder;
    const char **names;
    uint32_t count, next, capacity;
};

struct walk {
    struct level levels[DEPTH_MAX];
    unsigned depth;
    struct arena start_arena, path_arena;
    const char *start; /* not looked at yet */
    bool has_given;    /* a file of this start was given */
};

struct walk *walk_new(void)
{
    struct walk *walk = calloc(1, sizeof *walk);
    if (!walk)
        abort();
    return walk;
}

void walk_free(struct walk *walk)
{
    if (!walk)
        return;
    for (unsigned i = 0; i < DEPTH_MAX; i++)
        arena_release(&walk->levels[i].arena);
    arena_release(&walk->start_arena);
    arena_release(&walk->path_arena);
    free(walk);
}

void walk_start(struct walk *walk, const char *path)
{
    arena_clear(&walk->start_arena);
    walk->start = arena_string(&walk->start_arena, slice_of(path));
    walk->depth = 0;
    walk->has_given = false;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static enum status folder_error(struct error *error, const char *folder, enum status status,
                                const char *message)
{
    error_set(error, status, "%s", message);
    error_at(error, folder, 0, 0);
    return status;
}

static enum status enter(struct walk *walk, const char *folder, struct error *error)
{
    if (walk->depth == DEPTH_MAX)
        return folder_error(error, folder, STATUS_LIMIT, "folders are nested too deeply");
    DIR *dir = opendir(folder);
    if (!dir)
        return folder_error(error, folder, STATUS_IO, strerror(errno));
    struct level *level = &walk->levels[walk->depth];
    arena_clear(&level->arena);
    level->folder = arena_string(&level->arena, slice_of(folder));
    level->count = level->next = level->capacity = 0;
    level->names = NULL;
    struct dirent *entry;
    while ((entry = readdir(dir)) && level->count < ENTRIES_MAX) {
        if (entry->d_name[0] == '.')
            continue;
        level->names = vec_grow(&level->arena, level->names, level->count, &level->capacity,
                                sizeof *level->names);
        level->names[level->count++] = arena_string(&level->arena, slice_of(entry->d_name));
    }
    bool is_full = entry != NULL;
    closedir(dir);
    if (is_full)
        return folder_error(error, folder, STATUS_LIMIT, "too many files in one folder");
    if (level->count > 0)
        qsort(level->names, level->count, sizeof *level->names, compare_names);
    walk->depth++;
    return STATUS_OK;
}

/* A folder is entered only where it is no link: links may run in circles. */
static bool is_folder(const char *path, bool may_be_link)
{
    struct stat info;
    return (may_be_link ? stat(path, &info) : lstat(path, &info)) == 0 && S_ISDIR(info.st_mode);
}

static bool is_file(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && !S_ISDIR(info.st_mode);
}

enum status walk_next(struct walk *walk, const char **path, struct error *error)
{
    *path = NULL;
    if (walk->start) {
        const char *start = walk->start;
        walk->start = NULL;
        if (strcmp(start, "-") == 0 || !is_folder(start, true)) {
            walk->has_given = true;
            *path = start; /* a missing file is told by who opens it */
            return STATUS_OK;
        }
        enum status status = enter(walk, start, error);
        if (status != STATUS_OK)
            return status;
    }
    while (walk->depth > 0) {
        struct level *level = &walk->levels[walk->depth - 1];
        if (level->next == level->count) {
            walk->depth--;
            if (walk->depth == 0 && !walk->has_given)
                return folder_error(error, level->folder, STATUS_IO, "no file in this folder");
            continue;
        }
        const char *name = level->names[level->next++];
        bool has_slash = level->folder[0] && level->folder[strlen(level->folder) - 1] == '/';
        arena_clear(&walk->path_arena);
        const char *full =
            arena_printf(&walk->path_arena, "%s%s%s", level->folder, has_slash ? "" : "/", name)
                .ptr;
        if (is_folder(full, false)) {
            enum status status = enter(walk, full, error);
            if (status != STATUS_OK)
                return status;
        } else if (is_file(full)) {
            walk->has_given = true;
            *path = full;
            return STATUS_OK;
        }
    }
    return STATUS_OK;
}
