#ifndef POLYGUIDE_CARENA_H
#define POLYGUIDE_CARENA_H

#include <stddef.h>

/// A bump allocator for one parse at a time: allocation moves a pointer, nothing is freed singly, and
/// `arena_reset` forgets all at once. cmark takes three allocation functions without a context, so the
/// arena in use is a thread-local: each thread parses with an arena of its own.
typedef struct arena arena;

/// Makes an empty arena; NULL when memory is short.
arena *arena_create(void);

/// Gives all of an arena's memory back.
void arena_destroy(arena *a);

/// Makes `a` the arena that this thread's `arena_calloc` and `arena_realloc` use.
void arena_enter(arena *a);

/// Forgets all that was allocated in `a`, keeping one block for the next parse.
void arena_reset(arena *a);

/// Zeroed memory from this thread's arena, aligned for any type. Aborts when memory is short, as
/// cmark's own allocator does: cmark has no way to report it.
void *arena_calloc(size_t count, size_t size);

/// Grows an allocation of `arena_calloc` or `arena_realloc`.
void *arena_realloc(void *pointer, size_t size);

/// Does nothing: memory is given back by `arena_reset`.
void arena_free(void *pointer);

#endif
