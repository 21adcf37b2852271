/* Inside lexicon/: the loaded lexicon. */
#ifndef RUNUT_LEXICON_INT_H
#define RUNUT_LEXICON_INT_H

#include "lexicon/lexfile.h"

enum { FORM_MOST_TOKENS = 12, NODE_NONE = 0, NODE_ROOT = 1 };

struct form {
    const struct lex_entry *entry;
    const char *text;    /* as written, in the file's bytes */
    struct slice *exact; /* the raw tokens where case counts, else NULL */
    uint32_t text_len;
    uint32_t next;               /* next form that ends at the same node; UINT32_MAX: none */
    uint8_t lang, tokens, class; /* the entry's class */
    bool is_stem, is_acronym, is_strict;
};

/* One edge of the automaton: (node, key) -> node. */
struct edge {
    uint32_t node, key, to;
};

struct node {
    uint32_t first_form; /* UINT32_MAX: no form ends here. When all is added: a place in `forms` */
    uint16_t forms;      /* how many */
    bool goes_on;        /* has edges */
};

/* What matching asks of a form: those of a node stand together, by entry number, of one entry the
 * newest first. */
struct node_form {
    const struct lex_entry *entry;
    const struct slice *exact;
    uint32_t number; /* the entry's */
    uint8_t class, lang, tokens;
    bool is_stem : 1, is_acronym : 1, needs_lang : 1; /* matches in its own language alone */
};

struct automaton {
    struct edge *edges; /* open addressing; those from NODE_ROOT are in root_edges */
    uint32_t edge_count, edge_capacity;
    VEC(struct node) nodes;
    struct node_form *forms;
    VEC(uint32_t) root_edges; /* by key: the number of the node after NODE_ROOT */
    struct node *from_root;   /* by key: that node itself, where nearly all walks end */
};

struct rules_file {
    struct slice name;
    struct patterns *patterns;
};

struct lexicon {
    struct arena arena;
    struct map keys;   /* folded word -> key - 1; stems under "~id " and "~en " */
    VEC(bool) is_word; /* by key - 1: stands somewhere else than in longer names of firms */
    struct map ids;    /* class and id -> entry number */
    struct map abbreviations;
    VEC(struct lex_entry *) entries;
    VEC(struct lex_entry *) entries_of[LEX_CLASS_COUNT];
    VEC(struct form) forms;
    VEC(struct rules_file) rules;
    VEC(struct lexicon_file) data;
    struct automaton automaton;
    struct text_tools *tools;         /* while loading */
    const struct lexicon_file *files; /* by name */
    size_t file_count;
};

/* `forms`: about how many will come. */
void automaton_init(struct automaton *automaton, struct arena *arena, uint32_t forms);
/* The node after `node` for `key`, made where missing. */
uint32_t automaton_add(struct automaton *automaton, struct arena *arena, uint32_t node,
                       uint32_t key);
/* When all is added, and before anything is matched. */
void automaton_finish(struct lexicon *lexicon);
#endif
