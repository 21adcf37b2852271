/* runut eval: extraction scored against annotated articles, in the project's own annotation format.
 * Takes STEM.gold.json files, reads STEM.txt beside each, prints a table, or CSV for
 * corpus/baseline.csv and the check against it. */
#include "cli/command.h"

#include "base/file.h"
#include "cli/eval.h"

#include <stdlib.h>

struct group {
    struct slice name; /* "all", a language, or a rule */
    struct eval_scores scores;
};

struct evaluation {
    struct arena arena;
    struct engine_worker *worker;
    VEC(struct group) groups;
    VEC(struct eval_outcome) outcomes; /* of all articles, for --by rule and --explain */
    uint32_t articles;
    bool failed;
};

static struct group *group_of(struct evaluation *e, struct slice name)
{
    for (uint32_t i = 0; i < e->groups.count; i++) {
        if (slice_equal(e->groups.items[i].name, name))
            return &e->groups.items[i];
    }
    struct group *group = VEC_PUSH(&e->arena, &e->groups);
    group->name = arena_dup(&e->arena, name);
    return group;
}

static void fail(struct evaluation *e, struct error *error, const char *path)
{
    error_at(error, path, 0, 0);
    complain_error(error);
    e->failed = true;
}

static const char *result_name(enum eval_result what)
{
    static const char *const names[] = {"right", "wrong", "missed", "unlike"};
    return names[what];
}

static void score_article(struct evaluation *e, const json_t *gold, const struct report *report,
                          const char *path, bool explain)
{
    struct eval_outcomes outcomes = {0};
    const char *lang = json_string_value(json_object_get(gold, "lang"));
    eval_report(gold, report, &e->arena, &group_of(e, SLICE("all"))->scores, &outcomes);
    eval_report(gold, report, &e->arena, &group_of(e, slice_of(lang ? lang : "und"))->scores, NULL);
    e->articles++;
    for (uint32_t i = 0; i < outcomes.count; i++) {
        const struct eval_outcome *outcome = &outcomes.items[i];
        struct eval_outcome *kept = VEC_PUSH(&e->arena, &e->outcomes);
        *kept = *outcome;
        if (outcome->rule) /* the report's own memory goes with its article */
            kept->rule = arena_string(&e->arena, slice_of(outcome->rule));
        if (explain && outcome->what != EVAL_RIGHT)
            printf("%s: %s %s \"%.*s\"%s%s\n", path, outcome->name, result_name(outcome->what),
                   SLICE_ARG(outcome->shown), outcome->rule ? " by " : "",
                   outcome->rule ? outcome->rule : "");
    }
}

static void evaluate_file(struct evaluation *e, const char *gold_path, bool explain)
{
    struct slice stem = slice_of(gold_path);
    struct error error = ERROR_NONE;
    struct source_doc doc;
    struct extraction extraction;
    struct arena arena = ARENA_EMPTY;
    json_error_t why;
    if (!slice_ends_with(stem, SLICE(".gold.json"))) {
        error_set(&error, STATUS_FORMAT, "not a .gold.json file");
        fail(e, &error, gold_path);
        return;
    }
    stem.len -= strlen(".gold.json");
    const char *text_path = arena_printf(&e->arena, "%.*s.txt", SLICE_ARG(stem)).ptr;
    json_t *gold = json_load_file(gold_path, 0, &why);
    struct source_options options = {.format = SOURCE_TEXT};
    struct source *source = source_open(&text_path, 1, &options);
    if (!gold)
        error_set(&error, STATUS_FORMAT, "line %d: %s", why.line, why.text);
    else if (source_next(source, &arena, &doc, &error) == SOURCE_DOC)
        engine_extract(e->worker, &doc, &arena, &extraction, &error);
    if (error.status == STATUS_OK && gold)
        score_article(e, gold, &extraction.report, gold_path, explain);
    else
        fail(e, &error, gold_path);
    source_free(source);
    json_decref(gold);
    arena_release(&arena);
}

static void print_table(const struct evaluation *e, const struct group *group)
{
    printf("%.*s (%u articles)\n%-16s %9s %9s %9s %6s %6s %6s\n", SLICE_ARG(group->name),
           e->articles, "list", "precision", "recall", "F1", "right", "wrong", "missed");
    for (unsigned list = 0; list < EVAL_LIST_COUNT; list++) {
        const struct eval_tally *t = &group->scores.lists[list];
        uint32_t found = t->right + t->wrong, wanted = t->right + t->missed;
        printf("%-16s %9.3f %9.3f %9.3f %6u %6u %6u\n", eval_list_name((enum eval_list)list),
               found ? (double)t->right / found : 1.0, wanted ? (double)t->right / wanted : 1.0,
               eval_f1(t) / 10000.0, t->right, t->wrong, t->missed);
    }
    for (unsigned which = 0; which < EVAL_RATE_COUNT; which++) {
        const struct eval_share *share = &group->scores.rates[which];
        if (share->all)
            printf("%-16s %u of %u right (%.3f)\n", eval_rate_name((enum eval_rate)which),
                   share->right, share->all, (double)share->right / share->all);
    }
}

static void print_csv(const struct evaluation *e)
{
    printf("group,measure,score,right,wrong,missed\n");
    for (uint32_t g = 0; g < e->groups.count; g++) {
        const struct group *group = &e->groups.items[g];
        for (unsigned list = 0; list < EVAL_LIST_COUNT; list++) {
            const struct eval_tally *t = &group->scores.lists[list];
            printf("%.*s,%s,%.4f,%u,%u,%u\n", SLICE_ARG(group->name),
                   eval_list_name((enum eval_list)list), eval_f1(t) / 10000.0, t->right, t->wrong,
                   t->missed);
        }
        for (unsigned which = 0; which < EVAL_RATE_COUNT; which++) {
            const struct eval_share *share = &group->scores.rates[which];
            if (share->all)
                printf("%.*s,%s,%.4f,%u,%u,0\n", SLICE_ARG(group->name),
                       eval_rate_name((enum eval_rate)which), (double)share->right / share->all,
                       share->right, share->all - share->right);
        }
    }
}

struct rule_line {
    struct slice name;
    uint32_t right, wrong;
};

static int by_list_then_name(const void *a, const void *b)
{
    return slice_compare(((const struct rule_line *)a)->name, ((const struct rule_line *)b)->name);
}

/* How often each rule's items are right: where to look first. */
static void print_rules(struct evaluation *e)
{
    VEC(struct rule_line) lines = {0};
    for (uint32_t i = 0; i < e->outcomes.count; i++) {
        const struct eval_outcome *outcome = &e->outcomes.items[i];
        if (outcome->what == EVAL_MISSED || outcome->what == EVAL_UNLIKE)
            continue;
        struct slice name = arena_printf(&e->arena, "%-16s %s", outcome->name,
                                         outcome->rule ? outcome->rule : "(default)");
        struct rule_line *line = NULL;
        for (uint32_t l = 0; l < lines.count && !line; l++) {
            if (slice_equal(lines.items[l].name, name))
                line = &lines.items[l];
        }
        if (!line) {
            line = VEC_PUSH(&e->arena, &lines);
            line->name = name;
        }
        line->right += outcome->what == EVAL_RIGHT;
        line->wrong += outcome->what == EVAL_WRONG;
    }
    if (lines.count)
        qsort(lines.items, lines.count, sizeof *lines.items, by_list_then_name);
    printf("%6s %6s  %-16s %s\n", "right", "wrong", "list", "rule");
    for (uint32_t l = 0; l < lines.count; l++)
        printf("%6u %6u  %.*s\n", lines.items[l].right, lines.items[l].wrong,
               SLICE_ARG(lines.items[l].name));
}

static int print_result(struct evaluation *e, const struct settings *settings)
{
    const char *by = settings->by;
    if (settings->format && strcmp(settings->format, "csv") == 0) {
        print_csv(e);
    } else if (strcmp(by, "rule") == 0) {
        print_rules(e);
    } else {
        for (uint32_t g = 0; g < e->groups.count; g++) {
            if (g == 0 || strcmp(by, "language") == 0)
                print_table(e, &e->groups.items[g]);
        }
    }
    return e->failed ? EXIT_SOME_FAILED : EXIT_OK;
}

static int run_eval(const struct command_line *line)
{
    struct evaluation evaluation = {0};
    int code;
    if (line->argument_count == 0) {
        complain("eval needs .gold.json files");
        return EXIT_USAGE;
    }
    struct engine *engine = engine_from_settings(&line->settings, &code);
    if (!engine)
        return code;
    arena_init(&evaluation.arena);
    evaluation.worker = engine_worker_new(engine);
    for (size_t i = 0; i < line->argument_count; i++)
        evaluate_file(&evaluation, line->arguments[i], line->settings.explain);
    code = print_result(&evaluation, &line->settings);
    engine_worker_free(evaluation.worker);
    arena_release(&evaluation.arena);
    engine_free(engine);
    return code;
}

static const char *const options[] = {"by", "explain", "format", "lexicons", NULL};

const struct command command_eval = {
    .name = "eval",
    .arguments = "STEM.gold.json…",
    .summary = "Score extraction against annotated articles (STEM.txt beside each STEM.gold.json)",
    .details = "--format csv is for corpus/baseline.csv; --explain lists each miss, and each "
               "attribute that is not as annotated.",
    .options = options,
    .formats = "text, csv",
    .run = run_eval,
};
