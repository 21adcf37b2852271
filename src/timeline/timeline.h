/* Aligned reports in, one timeline out: incidents with dated events, claims, disputes and summaries in both languages.
 * Takes what align/ grouped, never decides which reports belong together. */
#ifndef RUNUT_TIMELINE_H
#define RUNUT_TIMELINE_H

#include "align/align.h"

struct timeline;

#endif
