#include "CArena.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum {
  ALIGNMENT = 16,
  BLOCK = 1 << 20,
  /// Sizes up to this many units of ALIGNMENT have a list of free pieces each, larger ones share those of powers of two.
  EXACT = 32,
  LISTS = EXACT + 64
};

/// A piece of zeroed memory; `used` bytes of `capacity` are given out.
typedef struct block {
  struct block *previous;
  size_t used, capacity;
  _Alignas(ALIGNMENT) char bytes[];
} block;

/// What stands before each allocation; `next` is used while it is free.
typedef struct piece {
  size_t capacity;
  struct piece *next;
} piece;

_Static_assert(sizeof(piece) == ALIGNMENT, "an allocation behind a piece is aligned");

struct arena {
  block *current;
  piece *free[LISTS];
  /// How much may still be given out; what `escape` waits for.
  size_t budget;
  jmp_buf escape;
  _Bool can_escape;
};

static _Thread_local arena *entered;

/// Ends the parse: cmark itself cannot.
static void give_up(void) {
  if (entered && entered->can_escape) longjmp(entered->escape, 1);
  abort();
}

static block *block_create(size_t capacity, block *previous) {
  block *b = calloc(1, sizeof(block) + capacity);
  if (!b) return NULL;
  b->previous = previous;
  b->capacity = capacity;
  return b;
}

arena *arena_create(void) {
  arena *a = calloc(1, sizeof *a);
  if (!a) return NULL;
  a->budget = SIZE_MAX;
  a->current = block_create(BLOCK, NULL);
  if (a->current) return a;
  free(a);
  return NULL;
}

void arena_destroy(arena *a) {
  for (block *b = a->current; b;) {
    block *previous = b->previous;
    free(b);
    b = previous;
  }
  free(a);
}

void arena_enter(arena *a) { entered = a; }

void arena_reset(arena *a) {
  while (a->current->previous) {
    block *previous = a->current->previous;
    free(a->current);
    a->current = previous;
  }
  memset(a->current->bytes, 0, a->current->used);
  a->current->used = 0;
  memset(a->free, 0, sizeof a->free);
}

cmark_node *arena_parse(cmark_parser *parser, const char *text, size_t length, size_t budget) {
  arena *a = entered;
  cmark_node *volatile root = NULL;
  a->budget = budget;
  a->can_escape = 1;
  // Nothing that cmark holds is outside of the arena.
  if (!_setjmp(a->escape)) {
    cmark_parser_feed(parser, text, length);
    root = cmark_parser_finish(parser);
  }
  a->can_escape = 0;
  a->budget = SIZE_MAX;
  return root;
}

/// The list for pieces that hold `capacity` bytes, a multiple of ALIGNMENT.
static size_t list_of(size_t capacity) {
  size_t units = capacity / ALIGNMENT;
  return units < EXACT ? units : EXACT + (size_t)(63 - __builtin_clzll(units));
}

/// The capacity of the pieces that hold `length` bytes: all of a list hold the same.
static size_t capacity_for(size_t length) {
  size_t units = (length + ALIGNMENT - 1) / ALIGNMENT;
  if (units >= EXACT) units = (size_t)1 << (64 - __builtin_clzll(units - 1));
  return units * ALIGNMENT;
}

void *arena_calloc(size_t count, size_t size) {
  size_t length;
  if (__builtin_mul_overflow(count, size, &length) || length > (size_t)1 << 40) give_up();
  arena *a = entered;
  size_t capacity = capacity_for(length), need = sizeof(piece) + capacity;
  if (need > a->budget) give_up();
  if (a->can_escape) a->budget -= need;
  piece **list = &a->free[list_of(capacity)];
  piece *p = *list;
  if (p) {
    *list = p->next;
    memset(p + 1, 0, capacity);
    return p + 1;
  }
  block *b = a->current;
  if (b->capacity - b->used < need) {
    b = block_create(need > BLOCK ? need : BLOCK, b);
    if (!b) give_up();
    a->current = b;
  }
  p = (piece *)(b->bytes + b->used);
  b->used += need;
  p->capacity = capacity;
  return p + 1;
}

void *arena_realloc(void *pointer, size_t size) {
  if (!pointer) return arena_calloc(1, size);
  size_t capacity = ((piece *)pointer - 1)->capacity;
  if (size <= capacity) return pointer;
  void *grown = arena_calloc(1, size);
  memcpy(grown, pointer, capacity);
  arena_free(pointer);
  return grown;
}

void arena_free(void *pointer) {
  if (!pointer) return;
  piece *p = (piece *)pointer - 1;
  piece **list = &entered->free[list_of(p->capacity)];
  p->next = *list;
  *list = p;
}
