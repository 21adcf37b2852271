/* Runs a fuzz target without libFuzzer: every seed, then seeded mutations of the seeds (bytes
 * changed, cut out, doubled, words of a dictionary put in, two seeds crossed). The same seed number
 * gives the same inputs, so CI is reproducible.
 *
 * usage: fuzz_TARGET [-runs N] [-seed N] [-dict FILE] SEED-FILE… */
#include "fuzz.h"

#include <string.h>

enum { LARGEST = 256 << 10, MOST_SEEDS = 512, MOST_WORDS = 512 };

struct input {
    uint8_t *bytes;
    size_t size;
};

static struct input seeds[MOST_SEEDS], words[MOST_WORDS];
static size_t seed_count, word_count;
static uint64_t state = 1;

/* Marsaglia's xorshift64. */
static uint64_t next_random(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static size_t below(size_t limit)
{
    return limit ? (size_t)(next_random() % limit) : 0;
}

static struct input read_file(const char *path)
{
    struct input input = {malloc(LARGEST), 0};
    FILE *file = fopen(path, "rb");
    if (!file || !input.bytes) {
        fprintf(stderr, "%s cannot be read\n", path);
        exit(2);
    }
    input.size = fread(input.bytes, 1, LARGEST, file);
    fclose(file);
    return input;
}

/* One word a line, "…" around it as in libFuzzer's dictionaries, \n for a line break. */
static void read_words(const char *path)
{
    char line[300];
    FILE *file = fopen(path, "r");
    if (!file) {
        fprintf(stderr, "%s cannot be read\n", path);
        exit(2);
    }
    while (word_count < MOST_WORDS && fgets(line, sizeof line, file)) {
        char *from = strchr(line, '"'), *to = from ? strrchr(from + 1, '"') : NULL;
        if (!to || line[0] == '#')
            continue;
        *to = '\0';
        words[word_count].bytes = (uint8_t *)strdup(from + 1);
        words[word_count].size = strlen(from + 1);
        word_count++;
    }
    fclose(file);
}

static void insert(struct input *input, size_t at, const uint8_t *bytes, size_t size)
{
    if (input->size + size > LARGEST)
        return;
    memmove(input->bytes + at + size, input->bytes + at, input->size - at);
    memcpy(input->bytes + at, bytes, size);
    input->size += size;
}

static void mutate_once(struct input *input)
{
    static uint8_t piece[4096];
    size_t at = below(input->size),
           length = below(input->size - at < sizeof piece ? input->size - at : sizeof piece);
    switch (next_random() % 6) {
    case 0:
        if (input->size)
            input->bytes[at] ^= (uint8_t)(1u << below(8));
        break;
    case 1:
        if (input->size)
            input->bytes[at] = (uint8_t)next_random();
        break;
    case 2: /* cut out */
        memmove(input->bytes + at, input->bytes + at + length, input->size - at - length);
        input->size -= length;
        break;
    case 3: /* say it again elsewhere */
        memcpy(piece, input->bytes + at, length);
        insert(input, below(input->size), piece, length);
        break;
    case 4:
        if (word_count) {
            const struct input *word = &words[below(word_count)];
            insert(input, at, word->bytes, word->size);
        }
        break;
    default: { /* a piece of another seed */
        const struct input *other = &seeds[below(seed_count)];
        size_t from = below(other->size),
               most = other->size - from < sizeof piece ? other->size - from : sizeof piece;
        insert(input, at, other->bytes + from, below(most));
    }
    }
}

int main(int count, char **arguments)
{
    unsigned long runs = 1000;
    for (int i = 1; i < count; i++) {
        if (strcmp(arguments[i], "-runs") == 0 && i + 1 < count)
            runs = strtoul(arguments[++i], NULL, 10);
        else if (strcmp(arguments[i], "-seed") == 0 && i + 1 < count)
            state = strtoull(arguments[++i], NULL, 10) * 2 + 1;
        else if (strcmp(arguments[i], "-dict") == 0 && i + 1 < count)
            read_words(arguments[++i]);
        else if (seed_count < MOST_SEEDS)
            seeds[seed_count++] = read_file(arguments[i]);
    }
    if (seed_count == 0) {
        fprintf(stderr, "no seeds\n");
        return 2;
    }
    for (size_t i = 0; i < seed_count; i++)
        LLVMFuzzerTestOneInput(seeds[i].bytes, seeds[i].size);
    struct input input = {malloc(LARGEST), 0};
    for (unsigned long run = 0; run < runs; run++) {
        const struct input *seed = &seeds[below(seed_count)];
        memcpy(input.bytes, seed->bytes, seed->size);
        input.size = seed->size;
        for (size_t change = 1 + below(8); change > 0; change--)
            mutate_once(&input);
        /* A copy of its exact size, so that a sanitizer sees a read past the end. */
        uint8_t *exact = malloc(input.size ? input.size : 1);
        memcpy(exact, input.bytes, input.size);
        LLVMFuzzerTestOneInput(exact, input.size);
        free(exact);
    }
    printf("%zu seeds and %lu mutations: no crash\n", seed_count, runs);
    return 0;
}
