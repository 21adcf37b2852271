/* Inside timeline/: what cast.c and cast_bodies.c share. */
#ifndef RUNUT_CAST_H
#define RUNUT_CAST_H

#include "timeline/timeline.h"

/* The incident's agencies in their order, and which of them are its victims. */
void make_bodies(struct making *making);

/* Ascending, each once; gives how many are left. */
uint32_t cast_sort_reports(uint32_t *reports, uint32_t count);

#endif
