/* Settings in, a crawl's options out. See fetching.h. */
#include "cli/fetching.h"

#include "base/file.h"
#include "base/utf8.h"
#include "report/emit.h"

#include <errno.h>
#include <time.h>
#include <unistd.h>

void trouble_log_init(struct trouble_log *log, const struct settings *settings)
{
    *log = (struct trouble_log){.as_json = strcmp(settings->log_format, "json") == 0};
}

/* Subjects may be names of files, which may be any bytes. */
static void put_member(struct emitter *e, struct arena *arena, const char *key, const char *text)
{
    uint32_t repaired;
    emit_any(e, key, utf8_repair(arena, slice_of(text), &repaired));
}

static void put_json(const char *subject, const char *message)
{
    struct arena arena;
    struct buf line;
    struct emitter e = {.out = &line};
    arena_init(&arena);
    buf_init(&line, 0);
    emit_open(&e, '{');
    put_member(&e, &arena, "level", "warning");
    put_member(&e, &arena, "subject", subject);
    put_member(&e, &arena, "message", message);
    emit_close(&e, '}');
    fprintf(stderr, "%.*s\n", SLICE_ARG(buf_slice(&line)));
    buf_release(&line);
    arena_release(&arena);
}

void trouble(struct trouble_log *log, const char *subject, const char *message)
{
    log->count++;
    if (log->as_json)
        put_json(subject, message);
    else
        complain("%s: %s", subject, message);
}

void trouble_error(struct trouble_log *log, const struct error *error)
{
    char place[300];
    if (!log->as_json) {
        log->count++;
        complain_error(error);
        return;
    }
    snprintf(place, sizeof place, error->line ? "%s:%llu" : "%s", error->place,
             (unsigned long long)error->line);
    trouble(log, place, error->message);
}

static void format_moment(struct moment *moment, time_t seconds)
{
    struct tm utc;
    gmtime_r(&seconds, &utc);
    strftime(moment->text, sizeof moment->text, "%Y-%m-%dT%H:%M:%SZ", &utc);
}

int moment_init(struct moment *moment, const struct settings *settings)
{
    struct civil now;
    *moment = (struct moment){.is_fixed = settings->now != NULL};
    if (!settings->now)
        return EXIT_OK;
    if (!civil_parse(slice_of(settings->now), &now) || now.precision < PRECISION_DAY) {
        complain("--now takes a time like 2026-01-31T04:05:06Z, not \"%s\"", settings->now);
        return EXIT_USAGE;
    }
    int zone = now.zone_minutes == CIVIL_NO_ZONE ? 0 : now.zone_minutes;
    format_moment(moment, (time_t)civil_to_days(now) * 86400 + now.hour * 3600 +
                              (now.minute - zone) * 60 + now.second);
    return EXIT_OK;
}

const char *moment_text(struct moment *moment)
{
    if (!moment->is_fixed)
        format_moment(moment, time(NULL));
    return moment->text;
}

static long milliseconds(double seconds)
{
    return (long)(seconds * 1000 + 0.5);
}

/* A month or a year begins with its first day. */
static struct civil first_day(struct civil date)
{
    int32_t first, last;
    return civil_interval(date, &first, &last) ? civil_from_days(first) : CIVIL_NONE;
}

/* Honest: who asks, what for, and where to complain. */
static int make_user_agent(const struct settings *settings, struct arena *arena,
                           struct http_options *http)
{
    const char *contact = settings->contact;
    if (!contact)
        return EXIT_OK;
    if (strpbrk(contact, "\r\n()") || strlen(contact) > 200) {
        complain("--contact takes one line without brackets, not \"%s\"", contact);
        return EXIT_USAGE;
    }
    http->user_agent =
        arena_printf(arena, "runut/" RUNUT_VERSION " (news timeline builder; %s)", contact).ptr;
    return EXIT_OK;
}

int fetching_options(const struct settings *settings, const struct engine *engine,
                     struct arena *arena, struct crawl_options *out)
{
    const struct lexicon *lexicon = engine_lexicon(engine);
    struct http_options *http = &out->http;
    *out = (struct crawl_options){.http = http_defaults(),
                                  .since = first_day(settings->since),
                                  .relevance =
                                      settings->all ? NULL : lexicon_patterns(lexicon, "relevance"),
                                  .outlets = lexicon_data(lexicon, "shared/outlets.tsv"),
                                  .tracking = lexicon_data(lexicon, "shared/tracking.tsv")};
    int code = make_user_agent(settings, arena, http);
    if (code != EXIT_OK)
        return code;
    http->delay_ms = milliseconds(settings->delay);
    http->max_delay_ms = milliseconds(settings->max_delay);
    http->max_wait_ms = milliseconds(settings->max_wait);
    http->timeout_ms = milliseconds(settings->timeout);
    http->low_speed_seconds = (milliseconds(settings->low_speed) + 999) / 1000;
    http->max_retries = (unsigned)settings->max_retries;
    if (http->backoff_ms > http->max_wait_ms)
        http->backoff_ms = http->max_wait_ms;
    if (settings->ca_file && access(settings->ca_file, R_OK) != 0) {
        complain("--ca-file: %s: %s", settings->ca_file, strerror(errno));
        return EXIT_USAGE;
    }
    http->ca_file = settings->ca_file;
    http->allow_private = settings->allow_private;
    http->seed = (uint64_t)time(NULL) ^ (uint64_t)getpid() << 32;
    return EXIT_OK;
}

uint64_t fetching_rotation(const struct settings *settings)
{
    return (uint64_t)(settings->rotate * 1e6);
}

void fetching_archive_name(const char *now, char out[static 32])
{
    snprintf(out, 32, "runut-%.4s%.2s%.2s%.2s%.2s%.2s", now, now + 5, now + 8, now + 11, now + 14,
             now + 17);
}

int fetching_sources(const struct command_line *line, struct crawl *crawl, struct trouble_log *log)
{
    const char *path = line->settings.sources;
    struct error error = ERROR_NONE;
    for (size_t i = 0; i < line->argument_count; i++)
        crawl_add(crawl, line->arguments[i]);
    if (!path)
        return EXIT_OK;
    struct buf bytes;
    buf_init(&bytes, 32u << 20);
    enum status status = file_read(path, &bytes, &error);
    if (status == STATUS_OK)
        status = crawl_add_file(crawl, buf_slice(&bytes), &error);
    buf_release(&bytes);
    if (status != STATUS_OK)
        trouble(log, path, error.message);
    return status == STATUS_OK ? EXIT_OK : EXIT_USAGE;
}
