/* runut explain: one document with each mention, the rule or lexicon entry behind it, and what was
 * rejected. */
#include "cli/command.h"

#include "base/utf8.h"

#include <inttypes.h>
#include <stdlib.h>

struct view {
    const struct report *report;
    bool color;
};

static void print_span(const struct view *view, struct span span)
{
    struct slice exact = slice_sub(view->report->composed, span);
    fputs(view->color ? "\x1b[1m" : "\"", stdout);
    plain(exact);
    for (size_t i = 0; i < exact.len; i++)
        putchar(exact.ptr[i] == '\n' ? ' ' : exact.ptr[i]);
    fputs(view->color ? "\x1b[0m" : "\"", stdout);
    printf(" [%u-%u%s]", span.start, span.end,
           span.end <= view->report->body_start ? " headline" : "");
}

static void print_mention(const struct view *view, const struct mention *mention)
{
    fputs("      ", stdout);
    print_span(view, mention->span);
    printf("  by %s\n", mention->rule ? mention->rule : "(no rule)");
}

static void print_mentions(const struct view *view, const struct mentions *mentions)
{
    for (uint32_t i = 0; i < mentions->count; i++)
        print_mention(view, &mentions->items[i]);
}

static void heading(const char *name, uint32_t count)
{
    if (count)
        printf("\n%s (%u)\n", name, count);
}

static void print_name_weighing(const struct view *view, const struct name_weighing *weighing)
{
    printf("  %c%+.2f %s ", weighing->found ? '!' : '.', weighing->weight / 100.0, weighing->sort);
    print_span(view, weighing->span);
    printf(" by %s:%s\n", weighing->rule ? weighing->rule : "-", weighing->signs);
}

static struct slice agency_of(const struct findings *found, uint32_t agency)
{
    return agency < found->agencies.count ? found->agencies.items[agency].id : SLICE("-");
}

static void explain_names(const struct view *view, const struct findings *found)
{
    heading("actors", found->actors.count);
    for (uint32_t i = 0; i < found->actors.count; i++) {
        const struct actor *actor = &found->actors.items[i];
        printf("  %.*s: %s, title \"%.*s\", agency %.*s\n", SLICE_ARG(plain(actor->name)),
               actor_kind_name(actor->kind), SLICE_ARG(plain(actor->title)),
               SLICE_ARG(agency_of(found, actor->agency)));
        print_mentions(view, &actor->mentions);
    }
    heading("agencies", found->agencies.count);
    for (uint32_t i = 0; i < found->agencies.count; i++) {
        const struct agency *agency = &found->agencies.items[i];
        printf("  %.*s: %s by %s%s\n", SLICE_ARG(agency->id), agency_role_name(agency->role),
               agency->role_rule ? agency->role_rule : "default",
               agency->known ? "" : ", not in the lexicon");
        print_mentions(view, &agency->mentions);
    }
    heading("victim candidates", found->victim_weighings.count);
    for (uint32_t i = 0; i < found->victim_weighings.count; i++) {
        const struct victim_weighing *weighing = &found->victim_weighings.items[i];
        printf("  %+.2f %.*s %s:%s\n", weighing->weight / 100.0,
               SLICE_ARG(agency_of(found, weighing->agency)), weighing->sort, weighing->signs);
    }
    heading("body candidates", found->body_weighings.count);
    for (uint32_t i = 0; i < found->body_weighings.count; i++)
        print_name_weighing(view, &found->body_weighings.items[i]);
    heading("hacker candidates", found->threat_weighings.count);
    for (uint32_t i = 0; i < found->threat_weighings.count; i++)
        print_name_weighing(view, &found->threat_weighings.items[i]);
    heading("name candidates", found->name_weighings.count);
    for (uint32_t i = 0; i < found->name_weighings.count; i++)
        print_name_weighing(view, &found->name_weighings.items[i]);
    heading("platforms", found->platforms.count);
    for (uint32_t i = 0; i < found->platforms.count; i++) {
        printf("  %.*s\n", SLICE_ARG(plain(found->platforms.items[i].name)));
        print_mentions(view, &found->platforms.items[i].mentions);
    }
}

/* One line for each different number, for people and for scripts/learn-count-weights. */
static void explain_count_weighing(const struct count_weighing *weighing)
{
    printf("  %" PRIu64 " %s %s:", weighing->value, unit_name(weighing->unit),
           count_kind_name(weighing->kind));
    for (unsigned s = 0; s < STATUS_OF_COUNT_; s++)
        printf("%s %+.2f %s", s ? "," : "", weighing->sums[s] / 100.0,
               count_status_name((enum count_status)s));
    printf(" by%s\n", weighing->signs);
    if (weighing->past_signs)
        printf("      %+.2f of another leak by%s\n", weighing->past / 100.0, weighing->past_signs);
}

static void explain_figures(const struct view *view, const struct findings *found)
{
    char day[32], until[32];
    heading("dates", found->dates.count);
    for (uint32_t i = 0; i < found->dates.count; i++) {
        const struct date *date = &found->dates.items[i];
        civil_format(date->value, day);
        civil_format(date->until, until);
        printf("  %s%s%s (%s)\n", day[0] ? day : "undecided", until[0] ? " to " : "", until,
               basis_name(date->basis));
        print_mention(view, &date->mention);
    }
    heading("counts", found->counts.count);
    for (uint32_t i = 0; i < found->counts.count; i++) {
        const struct count *count = &found->counts.items[i];
        printf("  %" PRIu64 " (%" PRIu64 "-%" PRIu64
               ") %s %s, %s by %s, %s by %s; said by \"%.*s\"; of %.*s by %s\n",
               count->value, count->low, count->high, bound_name(count->bound),
               unit_name(count->unit), count_kind_name(count->kind),
               count->kind_rule ? count->kind_rule : "default", count_status_name(count->status),
               count->status_rule ? count->status_rule : "default", SLICE_ARG(plain(count->by)),
               SLICE_ARG(agency_of(found, count->victim)),
               count->victim_rule ? count->victim_rule : "none");
        print_mention(view, &count->mention);
    }
    heading("count candidates", found->count_weighings.count);
    for (uint32_t i = 0; i < found->count_weighings.count; i++)
        explain_count_weighing(&found->count_weighings.items[i]);
    heading("money", found->money.count);
    for (uint32_t i = 0; i < found->money.count; i++) {
        const struct money *money = &found->money.items[i];
        printf("  %.15g %s, %s%s by %s\n",
               (double)(money->hundredths / 100) + money->millionths / 1e6, money->currency,
               money->former ? "former " : "", money_role_name(money->role),
               money->role_rule ? money->role_rule : "default");
        print_mention(view, &money->mention);
    }
}

static void explain_weighing(const struct view *view, const struct event_weighing *weighing)
{
    char day[32];
    civil_format(weighing->event.date, day);
    printf("  %+.2f %s %s: %s\n", weighing->weight / 100.0, day[0] ? day : "undated",
           event_type_name(weighing->event.type), weighing->signs);
    print_mention(view, &weighing->event.mention);
}

static void explain_rest(const struct view *view, const struct findings *found)
{
    char day[32];
    heading("fields", found->fields.count);
    for (uint32_t i = 0; i < found->fields.count; i++) {
        printf("  %s%s\n", found->fields.items[i].id,
               found->fields.items[i].denied ? " (denied)" : "");
        print_mentions(view, &found->fields.items[i].mentions);
    }
    heading("field candidates", found->field_weighings.count);
    for (uint32_t i = 0; i < found->field_weighings.count; i++)
        print_name_weighing(view, &found->field_weighings.items[i]);
    heading("laws", found->laws.count);
    for (uint32_t i = 0; i < found->laws.count; i++) {
        printf("  %.*s article %.*s\n", SLICE_ARG(plain(found->laws.items[i].name)),
               SLICE_ARG(plain(found->laws.items[i].article)));
        print_mentions(view, &found->laws.items[i].mentions);
    }
    heading("quotes", found->quotes.count);
    for (uint32_t i = 0; i < found->quotes.count; i++) {
        printf("  %.*s (%s)\n", SLICE_ARG(plain(found->quotes.items[i].speaker)),
               found->quotes.items[i].direct ? "direct" : "indirect");
        print_mention(view, &found->quotes.items[i].mention);
    }
    heading("events", found->events.count);
    for (uint32_t i = 0; i < found->events.count; i++) {
        const struct event *event = &found->events.items[i];
        civil_format(event->date, day);
        printf("  %s %s, who %.*s (%s), whom %.*s\n", day[0] ? day : "undated",
               event_type_name(event->type), SLICE_ARG(plain(event->who)),
               event->who_rule ? event->who_rule : "none", SLICE_ARG(plain(event->whom)));
        print_mention(view, &event->mention);
    }
    heading("event candidates", found->weighings.count);
    for (uint32_t i = 0; i < found->weighings.count; i++)
        explain_weighing(view, &found->weighings.items[i]);
    heading("scopes", found->scopes.count);
    for (uint32_t i = 0; i < found->scopes.count; i++) {
        const struct scope *scope = &found->scopes.items[i];
        printf("  of %.*s\n",
               SLICE_ARG(scope->agency == NO_INDEX ? SLICE("an earlier leak")
                                                   : agency_of(found, scope->agency)));
        print_mention(view, &scope->mention);
    }
    heading("rejected", found->rejections.count);
    for (uint32_t i = 0; i < found->rejections.count; i++) {
        fputs("  ", stdout);
        print_span(view, found->rejections.items[i].span);
        printf("  no %s by %s\n", found->rejections.items[i].kind, found->rejections.items[i].rule);
    }
}

static void explain_one(const struct report *report, bool color)
{
    struct view view = {report, color};
    char day[32];
    civil_format(report->published, day);
    printf("%.*s  %.*s\nlanguage %s (%u%%), published %s, place %.*s\n", SLICE_ARG(report->id),
           SLICE_ARG(plain(report_title(report))), lang_code(report->lang), report->lang_score,
           day[0] ? day : "unknown", SLICE_ARG(plain(report->dateline_place)));
    explain_names(&view, &report->found);
    explain_figures(&view, &report->found);
    explain_rest(&view, &report->found);
    heading("warnings", report->found.warnings.count);
    for (uint32_t i = 0; i < report->found.warnings.count; i++)
        printf("  %.*s\n", SLICE_ARG(plain(report->found.warnings.items[i])));
    putchar('\n');
}

static int explain_all(struct source *source, struct engine_worker *worker, bool color)
{
    struct arena arena;
    struct source_doc doc;
    struct extraction extraction;
    struct error error = ERROR_NONE;
    enum source_event event;
    int code = EXIT_OK;
    arena_init(&arena);
    while ((event = source_next(source, &arena, &doc, &error)) != SOURCE_END) {
        if (event == SOURCE_DOC &&
            engine_extract(worker, &doc, &arena, &extraction, &error) == STATUS_OK)
            explain_one(&extraction.report, color);
        if (error.status != STATUS_OK) {
            error_at(&error,
                     event == SOURCE_DOC && doc.path.len ? arena_string(&arena, doc.path) : NULL,
                     event == SOURCE_DOC ? doc.line : 0, 0);
            complain_error(&error);
            code = EXIT_SOME_FAILED;
        }
        error_clear(&error);
        arena_clear(&arena);
    }
    arena_release(&arena);
    return code;
}

static int run_explain(const struct command_line *line)
{
    int code;
    struct settings settings = line->settings;
    settings.explain = true;
    struct engine *engine = engine_from_settings(&settings, &code);
    if (!engine)
        return code;
    struct source *source = source_from_line(line);
    struct engine_worker *worker = engine_worker_new(engine);
    code = explain_all(source, worker, wants_color(&settings, stdout));
    engine_worker_free(worker);
    source_free(source);
    engine_free(engine);
    return code;
}

static const char *const options[] = {"from",  "lexicons",   "no-mask", "now",
                                      "color", "files-from", NULL};

const struct command command_explain = {
    .name = "explain",
    .arguments = "[FILE…|-]",
    .summary =
        "Show each mention with the rule or lexicon entry that found it, and what was rejected",
    .details = "Places are bytes of the headline, an empty line and the text.",
    .options = options,
    .run = run_explain,
};
