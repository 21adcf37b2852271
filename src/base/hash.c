/* The only user of nettle. */
#include "base/hash.h"

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
