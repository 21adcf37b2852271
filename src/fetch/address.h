/* Which addresses of the network a crawler may connect to, and the parts of a web address.
 *
 * A name in a page or a redirect can point into the network that the program runs in; what counts
 * is the address that is connected to, whatever the name was. */
#ifndef RUNUT_ADDRESS_H
#define RUNUT_ADDRESS_H

#include "base/arena.h"

struct sockaddr;

/* Loopback, private, link-local, shared, multicast, reserved and undefined addresses, IPv4 ones
 * inside IPv6 included; anything that is neither IPv4 nor IPv6. */
bool address_is_private(const struct sockaddr *address);

/* A host that is written as such an address, or that is "localhost" or below ".localhost". */
bool address_is_private_host(const char *host);

/* A name that only an own network knows: without a dot, or below a domain that is kept for such
 * (RFC 6762, RFC 8375, ICANN's .internal, and what routers and offices use). For where the name is
 * resolved by somebody else: a proxy. */
bool address_is_local_name(const char *host);

struct url_parts {
    bool is_https;
    const char *host; /* lower case, without brackets */
    unsigned port;
    const char *path; /* begins with "/", with the query, without fragment */
    const char
        *whole; /* normalized: lower-case scheme and host, no default port, no fragment, no user */
};

/* False for what is no http or https address. Strings are the arena's. */
bool url_read(const char *url, struct arena *arena, struct url_parts *out);

/* `location` against `base`; NULL where the result is no http or https address. */
const char *url_redirect(const char *base, const char *location, struct arena *arena);

#endif
