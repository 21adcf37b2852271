/* One table of all options; parsing and --help come from it. */
#include "cli/command.h"

#include <stdlib.h>

/* What a value may be, and the type of the settings' member: a bool, a const char * that holds
 * anything or one of some words, a struct civil, a long, a double. */
enum option_kind {
    OPTION_FLAG,
    OPTION_TEXT,
    OPTION_CHOICE,
    OPTION_DAY,
    OPTION_NUMBER,
    OPTION_DECIMAL
};

struct option_spec {
    const char *name;
    char letter; /* 0: none */
    enum option_kind kind;
    const char *argument;
    const char *help;
    size_t offset; /* in struct settings */
    /* What holds where nothing is said, in the settings too; NULL: nothing, or what the command
     * decides. */
    const char *standard;
    const char *choices; /* with ", " between them; NULL: the command's formats */
    double least, most;  /* of a number */
};

#define FIELD(member) .offset = offsetof(struct settings, member)

static const struct option_spec specs[] = {
    {"all", 0, OPTION_FLAG, NULL, "take all articles of a feed, not only the relevant ones",
     FIELD(all)},
    {"allow-private", 0, OPTION_FLAG, NULL,
     "allow addresses of private networks and of this machine", FIELD(allow_private)},
    {"archive", 0, OPTION_TEXT, "DIR",
     "keep what was received in DIR as WARC (default: warc in the store's folder)", FIELD(archive)},
    {"by", 0, OPTION_CHOICE, "WHAT", "group by", FIELD(by), .standard = "field",
     .choices = "field, language, rule"},
    {"bytes", 0, OPTION_FLAG, NULL, "trace evidence to bytes of the page", FIELD(bytes)},
    {"ca-file", 0, OPTION_TEXT, "FILE", "trust the certificates in FILE instead of the system's",
     FIELD(ca_file)},
    {"check", 0, OPTION_FLAG, NULL, "compare only, change nothing", FIELD(check)},
    {"color", 0, OPTION_CHOICE, "WHEN", "colours (NO_COLOR is respected)", FIELD(color),
     .standard = "auto", .choices = "auto, always, never"},
    {"config", 0, OPTION_TEXT, "FILE",
     "read options from FILE (default: runut.conf in the store's folder)", FIELD(config)},
    {"contact", 0, OPTION_TEXT, "TEXT", "an address for webmasters, sent in the User-Agent",
     FIELD(contact)},
    {"delay", 0, OPTION_DECIMAL, "SECONDS", "wait so long between two requests to a host",
     FIELD(delay), .standard = "1", .least = 0, .most = 86400},
    {"exit-code", 0, OPTION_FLAG, NULL, "tell news by the exit status: 10 news, 11 new disputes",
     FIELD(exit_code)},
    {"explain", 0, OPTION_FLAG, NULL, "say why", FIELD(explain)},
    {"files-from", 0, OPTION_TEXT, "FILE", "read the names of the inputs from FILE, one a line",
     FIELD(files_from)},
    {"format", 0, OPTION_CHOICE, "NAME", "output format", FIELD(format)},
    {"from", 0, OPTION_CHOICE, "NAME", "input format", FIELD(from), .standard = "auto",
     .choices = "auto, jsonl, text, html, warc, wet"},
    {"help", 'h', OPTION_FLAG, NULL, "this text", FIELD(help)},
    {"jobs", 'j', OPTION_NUMBER, "N",
     "threads (default: one per processor); the output is the same for any N", FIELD(jobs),
     .least = 1, .most = 1024},
    {"keep-days", 0, OPTION_NUMBER, "N", "keep what is younger than N days", FIELD(keep_days),
     .standard = "180", .least = 1, .most = 36500},
    {"lang", 0, OPTION_CHOICE, "LANG", "language", FIELD(lang), .choices = "id, en"},
    {"lexicons", 0, OPTION_TEXT, "DIR",
     "read the lexicons from DIR instead of those inside the program", FIELD(lexicons)},
    {"log-format", 0, OPTION_CHOICE, "NAME", "how troubles are told", FIELD(log_format),
     .standard = "text", .choices = "text, json"},
    {"low-speed", 0, OPTION_DECIMAL, "SECONDS",
     "give up an answer below 200 bytes a second for so long", FIELD(low_speed), .standard = "30",
     .least = 0, .most = 86400},
    {"max-changes", 0, OPTION_NUMBER, "N", "changes.json tells at most the last N changes",
     FIELD(max_changes), .standard = "200", .least = 1, .most = 100000},
    {"max-delay", 0, OPTION_DECIMAL, "SECONDS", "keep to a Crawl-delay of robots.txt up to so much",
     FIELD(max_delay), .standard = "30", .least = 0, .most = 86400},
    {"max-retries", 0, OPTION_NUMBER, "N", "tries after the first one", FIELD(max_retries),
     .standard = "3", .least = 0, .most = 20},
    {"max-wait", 0, OPTION_DECIMAL, "SECONDS", "give up rather than wait longer for another try",
     FIELD(max_wait), .standard = "120", .least = 0, .most = 86400},
    {"merge", 0, OPTION_FLAG, NULL, "join parts (see --part) into one timeline", FIELD(merge)},
    {"no-archive", 0, OPTION_FLAG, NULL, "keep no web archive beside the store", FIELD(no_archive)},
    {"no-mask", 0, OPTION_FLAG, NULL,
     "leave identity numbers, telephone numbers and mail addresses as they are", FIELD(no_mask)},
    {"now", 0, OPTION_TEXT, "TIME", "take TIME (ISO 8601) for the present", FIELD(now)},
    {"out", 0, OPTION_TEXT, "DIR", "write the timeline to DIR (default: the store's folder)",
     FIELD(out)},
    {"output", 'o', OPTION_TEXT, "FILE", "write to FILE, whole or not at all", FIELD(output)},
    {"pairs", 0, OPTION_TEXT, "FILE",
     "join the pairs in FILE (of `runut link`) instead of looking for them", FIELD(pairs)},
    {"part", 0, OPTION_FLAG, NULL, "write a part of a timeline, for --merge", FIELD(part)},
    {"quiet", 'q', OPTION_FLAG, NULL, "no progress line", FIELD(quiet)},
    {"quote-limit", 0, OPTION_NUMBER, "N", "show at most N letters of an article at a time",
     FIELD(quote_limit), .least = 1, .most = 1000000},
    {"rotate", 0, OPTION_DECIMAL, "MB", "begin a new archive file after MB megabytes",
     FIELD(rotate), .standard = "1000", .least = 0.001, .most = 1e6},
    {"since", 0, OPTION_DAY, "DAY", "leave out what is before DAY", FIELD(since)},
    {"sources", 0, OPTION_TEXT, "FILE",
     "feeds, sitemaps and addresses: OPML, or one address a line", FIELD(sources)},
    {"store", 0, OPTION_TEXT, "DIR", "the folder of the store", FIELD(store)},
    {"timeout", 0, OPTION_DECIMAL, "SECONDS", "the most that one answer may take", FIELD(timeout),
     .standard = "120", .least = 0, .most = 86400},
    {"until", 0, OPTION_DAY, "DAY", "leave out what is after DAY", FIELD(until)},
};

enum { SPEC_COUNT = sizeof specs / sizeof *specs };
_Static_assert((int)SPEC_COUNT <= (int)OPTIONS_MAX, "more options than room for their origins");

static bool takes(const struct command *command, const char *name)
{
    if (strcmp(name, "help") == 0)
        return true;
    for (unsigned i = 0; command->options && command->options[i]; i++) {
        if (strcmp(command->options[i], name) == 0)
            return true;
    }
    return false;
}

static const struct option_spec *find_spec(const struct command *command, const char *name,
                                           size_t len, char letter)
{
    for (unsigned i = 0; i < SPEC_COUNT; i++) {
        bool same = letter ? specs[i].letter == letter
                           : strlen(specs[i].name) == len && memcmp(specs[i].name, name, len) == 0;
        if (same && takes(command, specs[i].name))
            return &specs[i];
    }
    return NULL;
}

static const char *choices_of(const struct option_spec *spec, const struct command *command)
{
    return spec->choices ? spec->choices : command->formats;
}

static bool is_choice(const char *choices, const char *value)
{
    struct slice rest = slice_of(choices), choice;
    while (slice_next_part(&rest, ',', &choice)) {
        if (slice_is(slice_trim(choice), value))
            return true;
    }
    return false;
}

static bool is_in_range(const struct option_spec *spec, const char *end, double number)
{
    return !*end && number >= spec->least && number <= spec->most;
}

/* False where the option does not take the value. */
static bool read_value(const struct option_spec *spec, const char *choices, const char *value,
                       void *target)
{
    char *end = (char *)value;
    switch (spec->kind) {
    case OPTION_FLAG:
        *(bool *)target = true;
        return true;
    case OPTION_CHOICE:
    case OPTION_TEXT:
        *(const char **)target = value;
        return spec->kind == OPTION_TEXT || is_choice(choices, value);
    case OPTION_DAY:
        return civil_parse(slice_of(value), target) &&
               ((struct civil *)target)->precision <= PRECISION_DAY;
    case OPTION_NUMBER:
        *(long *)target = strtol(value, &end, 10);
        return end != value && is_in_range(spec, end, (double)*(long *)target);
    case OPTION_DECIMAL:
        *(double *)target = strtod(value, &end);
        return end != value && is_in_range(spec, end, *(double *)target);
    }
    return false;
}

/* `origin`: of a configuration's line; NULL: the command line. */
static int set_value(const struct option_spec *spec, const struct command *command,
                     struct settings *settings, const char *value, const char *origin)
{
    char wants[200] = "a day as 2023-11-28 (or a month, or a year)";
    const char *choices = choices_of(spec, command);
    if (read_value(spec, choices, value, (char *)settings + spec->offset))
        return EXIT_OK;
    if (spec->kind == OPTION_CHOICE)
        snprintf(wants, sizeof wants, "one of %s", choices);
    else if (spec->kind != OPTION_DAY)
        snprintf(wants, sizeof wants, "a %snumber from %.10g to %.10g",
                 spec->kind == OPTION_NUMBER ? "whole " : "", spec->least, spec->most);
    complain("%s%s%s takes %s, not \"%s\"", origin ? origin : "", origin ? ": " : "--", spec->name,
             wants, value);
    return origin ? EXIT_LEXICON : EXIT_USAGE;
}

static void set_standards(const struct command *command, struct settings *settings)
{
    for (unsigned i = 0; i < SPEC_COUNT; i++) {
        if (specs[i].standard)
            set_value(&specs[i], command, settings, specs[i].standard, NULL);
    }
}

/* One word that begins with a dash; `*at` is moved over a value in a word of its own. */
static int parse_option(const struct command *command, int count, char *const *words, int *at,
                        struct command_line *line)
{
    const char *word = words[*at], *value = NULL;
    const struct option_spec *spec;
    if (word[1] == '-') {
        const char *equals = strchr(word, '=');
        size_t len = equals ? (size_t)(equals - word - 2) : strlen(word + 2);
        spec = find_spec(command, word + 2, len, 0);
        value = equals ? equals + 1 : NULL;
    } else {
        spec = find_spec(command, NULL, 0, word[1]);
        value = word[2] ? word + 2 : NULL;
    }
    if (!spec) {
        complain("%s has no option \"%s\" (see runut %s --help)", command->name, word,
                 command->name);
        return EXIT_USAGE;
    }
    if (spec->kind == OPTION_FLAG && value) {
        complain("--%s takes no value", spec->name);
        return EXIT_USAGE;
    }
    if (spec->kind != OPTION_FLAG && !value) {
        if (*at + 1 >= count) {
            complain("--%s needs a value (%s)", spec->name, spec->argument);
            return EXIT_USAGE;
        }
        value = words[++*at];
    }
    line->origins[spec - specs] = "command line";
    return set_value(spec, command, &line->settings, value, NULL);
}

int options_parse(const struct command *command, int count, char *const *words,
                  struct command_line *line)
{
    bool only_arguments = false;
    const char **arguments = calloc((size_t)count + 1, sizeof *arguments);
    if (!arguments)
        abort();
    memset(line, 0, sizeof *line);
    line->command = command;
    arena_init(&line->memory);
    line->arguments = arguments;
    set_standards(command, &line->settings);
    for (int i = 0; i < count; i++) {
        if (!only_arguments && strcmp(words[i], "--") == 0) {
            only_arguments = true;
        } else if (only_arguments || words[i][0] != '-' || words[i][1] == '\0') {
            arguments[line->argument_count++] = words[i];
        } else {
            int code = parse_option(command, count, words, &i, line);
            if (code != EXIT_OK)
                return code;
        }
    }
    return EXIT_OK;
}

void command_line_release(struct command_line *line)
{
    free((void *)line->arguments);
    arena_release(&line->memory);
}

static const struct option_spec *spec_of_key(struct slice key)
{
    for (unsigned i = 0; i < SPEC_COUNT; i++) {
        if (slice_is(key, specs[i].name) && !slice_is(key, "help") && !slice_is(key, "config"))
            return &specs[i];
    }
    return NULL;
}

static bool read_flag(const char *value, bool *out)
{
    static const char *const yes[] = {"yes", "true", "on", "1"}, *const no[] = {"no", "false",
                                                                                "off", "0"};
    for (unsigned i = 0; i < 4; i++) {
        if (strcmp(value, yes[i]) == 0 || strcmp(value, no[i]) == 0) {
            *out = strcmp(value, yes[i]) == 0;
            return true;
        }
    }
    return false;
}

int options_configure(struct command_line *line, const struct command *known, struct slice key,
                      const char *value, const char *origin)
{
    const struct option_spec *spec = spec_of_key(key);
    if (!spec || !takes(known, spec->name)) {
        complain("%s: there is no option \"%.*s\"", origin, SLICE_ARG(key));
        return EXIT_LEXICON;
    }
    if (line->origins[spec - specs] || !takes(line->command, spec->name))
        return EXIT_OK;
    line->origins[spec - specs] = origin;
    if (spec->kind == OPTION_FLAG) {
        if (read_flag(value, (bool *)((char *)&line->settings + spec->offset)))
            return EXIT_OK;
        complain("%s: %s is yes or no, not \"%s\"", origin, spec->name, value);
        return EXIT_LEXICON;
    }
    return set_value(spec, line->command, &line->settings, value, origin);
}

bool options_is_path(struct slice key)
{
    const struct option_spec *spec = spec_of_key(key);
    return spec && spec->argument &&
           (strcmp(spec->argument, "FILE") == 0 || strcmp(spec->argument, "DIR") == 0);
}

void options_each(const struct command_line *line,
                  void (*take)(void *context, const char *name, const char *value,
                               const char *origin),
                  void *context)
{
    for (unsigned i = 0; i < SPEC_COUNT; i++) {
        const void *target = (const char *)&line->settings + specs[i].offset;
        char number[32];
        const char *value = number;
        if (!takes(line->command, specs[i].name) || strcmp(specs[i].name, "help") == 0)
            continue;
        if (specs[i].kind == OPTION_FLAG)
            value = *(const bool *)target ? "yes" : "no";
        else if (!line->origins[i])
            value = specs[i].standard;
        else if (specs[i].kind == OPTION_TEXT || specs[i].kind == OPTION_CHOICE)
            value = *(const char *const *)target;
        else if (specs[i].kind == OPTION_DAY)
            civil_format(*(const struct civil *)target, number);
        else if (specs[i].kind == OPTION_NUMBER)
            snprintf(number, sizeof number, "%ld", *(const long *)target);
        else
            snprintf(number, sizeof number, "%.10g", *(const double *)target);
        take(context, specs[i].name, value, line->origins[i]);
    }
}

void options_help(const struct command *command, FILE *out)
{
    fprintf(out, "usage: runut %s [options] %s\n\n%s.\n", command->name, command->arguments,
            command->summary);
    if (command->details)
        fprintf(out, "\n%s\n", command->details);
    fprintf(out, "\noptions:\n");
    for (unsigned i = 0; i < SPEC_COUNT; i++) {
        char left[64];
        const struct option_spec *spec = &specs[i];
        const char *choices = spec->kind == OPTION_CHOICE ? choices_of(spec, command) : NULL;
        if (!takes(command, spec->name))
            continue;
        snprintf(left, sizeof left, "--%s%s%s", spec->name, spec->argument ? " " : "",
                 spec->argument ? spec->argument : "");
        if (spec->letter)
            fprintf(out, "  -%c, %-20s %s", spec->letter, left, spec->help);
        else
            fprintf(out, "      %-20s %s", left, spec->help);
        fprintf(out, choices ? ": %s" : "%s", choices ? choices : "");
        fprintf(out, spec->standard ? " (default %s)\n" : "%s\n",
                spec->standard ? spec->standard : "");
    }
}
