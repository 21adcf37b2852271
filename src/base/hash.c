/* The only user of nettle. */
#include "base/hash.h"

#include <nettle/sha1.h>
#include <nettle/sha2.h>

void sha256_hex(const struct slice *pieces, unsigned count, char out[static SHA256_HEX_SIZE])
{
    struct sha256_ctx context;
    uint8_t digest[SHA256_DIGEST_SIZE];
    sha256_init(&context);
    for (unsigned i = 0; i < count; i++) {
        if (pieces[i].len)
            sha256_update(&context, pieces[i].len, (const uint8_t *)pieces[i].ptr);
    }
    sha256_digest(&context, sizeof digest, digest);
    for (unsigned i = 0; i < sizeof digest; i++) {
        out[2 * i] = "0123456789abcdef"[digest[i] >> 4];
        out[2 * i + 1] = "0123456789abcdef"[digest[i] & 15];
    }
    out[64] = '\0';
}

void sha256_base64(struct slice bytes, char out[static SHA256_BASE64_SIZE])
{
    static const char letters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    struct sha256_ctx context;
    uint8_t digest[SHA256_DIGEST_SIZE + 1] = {0}; /* 33 bytes: eleven groups of three */
    unsigned at = 0;
    sha256_init(&context);
    sha256_update(&context, bytes.len, (const uint8_t *)bytes.ptr);
    sha256_digest(&context, SHA256_DIGEST_SIZE, digest);
    for (unsigned i = 0; i < sizeof digest; i += 3) {
        uint32_t bits = (uint32_t)digest[i] << 16 | (uint32_t)digest[i + 1] << 8 | digest[i + 2];
        for (int shift = 18; shift >= 0; shift -= 6)
            out[at++] = letters[bits >> shift & 63];
    }
    out[43] = '=';
    out[44] = '\0';
}

void sha1_base32(const struct slice *pieces, unsigned count, char out[static SHA1_BASE32_SIZE])
{
    struct sha1_ctx context;
    uint8_t digest[SHA1_DIGEST_SIZE]; /* 20 bytes: four groups of five, eight letters each */
    sha1_init(&context);
    for (unsigned i = 0; i < count; i++) {
        if (pieces[i].len)
            sha1_update(&context, pieces[i].len, (const uint8_t *)pieces[i].ptr);
    }
    sha1_digest(&context, sizeof digest, digest);
    for (unsigned group = 0; group < 4; group++) {
        uint64_t bits = 0;
        for (unsigned i = 0; i < 5; i++)
            bits = bits << 8 | digest[group * 5 + i];
        for (unsigned i = 0; i < 8; i++)
            out[group * 8 + i] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[bits >> (35 - 5 * i) & 31];
    }
    out[32] = '\0';
}

void uuid_of_name(const struct slice *pieces, unsigned count, char out[static UUID_TEXT_SIZE])
{
    /* 6a1c2f0e-58d4-5b7a-9c33-0f1e7d2b4a96, drawn once and never to change. */
    static const uint8_t namespace[16] = {0x6a, 0x1c, 0x2f, 0x0e, 0x58, 0xd4, 0x5b, 0x7a,
                                          0x9c, 0x33, 0x0f, 0x1e, 0x7d, 0x2b, 0x4a, 0x96};
    struct sha1_ctx context;
    uint8_t digest[SHA1_DIGEST_SIZE];
    unsigned at = 0;
    sha1_init(&context);
    sha1_update(&context, sizeof namespace, namespace);
    for (unsigned i = 0; i < count; i++) {
        if (pieces[i].len)
            sha1_update(&context, pieces[i].len, (const uint8_t *)pieces[i].ptr);
    }
    sha1_digest(&context, sizeof digest, digest);
    digest[6] = (uint8_t)((digest[6] & 0x0f) | 0x50);
    digest[8] = (uint8_t)((digest[8] & 0x3f) | 0x80);
    for (unsigned i = 0; i < 16; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            out[at++] = '-';
        out[at++] = "0123456789abcdef"[digest[i] >> 4];
        out[at++] = "0123456789abcdef"[digest[i] & 15];
    }
    out[at] = '\0';
}
