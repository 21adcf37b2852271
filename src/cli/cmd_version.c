/* runut version: the program, its libraries and the digest of its lexicons, so that a result can be
 * made again. */
#include "cli/command.h"

#include <brotli/decode.h>
#include <curl/curl.h>
#include <jansson.h>
#include <libxml/xmlversion.h>
#include <nettle/version.h>
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <sqlite3.h>
#include <unicode/uchar.h>
#include <unicode/uversion.h>
#include <zlib.h>
#include <zstd.h>

static int run_version(const struct command_line *line)
{
    int code;
    char pcre2[64];
    UVersionInfo icu;
    char icu_text[U_MAX_VERSION_STRING_LENGTH], digest[SHA256_HEX_SIZE];
    struct engine *engine = engine_from_settings(&line->settings, &code);
    if (!engine)
        return code;
    pcre2_config(PCRE2_CONFIG_VERSION, pcre2);
    u_getVersion(icu);
    u_versionToString(icu, icu_text);
    printf("runut %s\n", RUNUT_VERSION);
    lexicon_digest(engine_lexicon(engine), digest);
    printf("lexicons %s\n", digest);
    printf("libraries libxml2 %s, ICU %s, libcurl %s, jansson %s, PCRE2 %s, SQLite %s, zlib %s, "
           "zstd %s, brotli %u.%u, nettle %d.%d\n",
           LIBXML_DOTTED_VERSION, icu_text, curl_version_info(CURLVERSION_NOW)->version,
           jansson_version_str(), pcre2, sqlite3_libversion(), zlibVersion(), ZSTD_versionString(),
           BrotliDecoderVersion() >> 24, BrotliDecoderVersion() >> 12 & 0xfff,
           nettle_version_major(), nettle_version_minor());
    engine_free(engine);
    return EXIT_OK;
}

static const char *const options[] = {"lexicons", NULL};

const struct command command_version = {
    .name = "version",
    .arguments = "",
    .summary = "Show the versions of the program, its libraries and its lexicons",
    .options = options,
    .run = run_version,
};
