/* The words of the enumerations, both ways. */
#include "recognize/findings.h"

#define NAME_ITEM(identifier, name) name,

#define DEFINE_ENUM(type, LIST)                                                                    \
    static const char *const type##_names[] = {LIST(NAME_ITEM)};                                   \
    const char *type##_name(enum type value)                                                       \
    {                                                                                              \
        return type##_names[value];                                                                \
    }                                                                                              \
    bool type##_from_name(struct slice name, enum type *out)                                       \
    {                                                                                              \
        for (unsigned i = 0; i < sizeof type##_names / sizeof *type##_names; i++) {                \
            const char *word = type##_names[i];                                                    \
            if (name.len && name.ptr[0] == word[0] && slice_is(name, word)) {                      \
                *out = (enum type)i;                                                               \
                return true;                                                                       \
            }                                                                                      \
        }                                                                                          \
        return false;                                                                              \
    }

DEFINE_ENUM(actor_kind, ACTOR_KINDS)
DEFINE_ENUM(agency_role, AGENCY_ROLES)
DEFINE_ENUM(basis, DATE_BASES)
DEFINE_ENUM(count_kind, COUNT_KINDS)
DEFINE_ENUM(count_detail, COUNT_DETAILS)
DEFINE_ENUM(bound, COUNT_BOUNDS)
DEFINE_ENUM(unit, COUNT_UNITS)
DEFINE_ENUM(count_status, COUNT_STATUSES)
DEFINE_ENUM(money_role, MONEY_ROLES)
DEFINE_ENUM(event_type, EVENT_TYPES)
