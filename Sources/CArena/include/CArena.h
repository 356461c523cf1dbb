#ifndef POLYGUIDE_CARENA_H
#define POLYGUIDE_CARENA_H

#include <cmark-gfm.h>
#include <stddef.h>

/// Memory for one parse at a time: what is freed is given out again, and `arena_reset` forgets all at once. cmark takes
/// three allocation functions without a context, so the arena in use is a thread-local: each thread parses with an arena
/// of its own.
typedef struct arena arena;

/// Makes an empty arena; NULL when memory is short.
arena *arena_create(void);

/// Gives all of an arena's memory back.
void arena_destroy(arena *a);

/// Makes `a` the arena that this thread's `arena_calloc`, `arena_realloc` and `arena_free` use.
void arena_enter(arena *a);

/// Forgets all that was allocated in `a`, keeping one block for the next parse.
void arena_reset(arena *a);

/// Parses a text with a parser whose memory is this thread's arena.
///
/// NULL when that would take more than `budget` bytes, those that are freed meanwhile counted, or when memory is short:
/// parser and tree are lost then, and `arena_reset` is all that may follow.
cmark_node *arena_parse(cmark_parser *parser, const char *text, size_t length, size_t budget);

/// Zeroed memory from this thread's arena, aligned for any type. Outside of `arena_parse` aborts when memory is short,
/// as cmark's own allocator does: cmark has no way to report it.
void *arena_calloc(size_t count, size_t size);

/// Grows an allocation of `arena_calloc` or `arena_realloc`.
void *arena_realloc(void *pointer, size_t size);

/// Gives an allocation back to the arena.
void arena_free(void *pointer);

#endif
