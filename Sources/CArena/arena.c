#include "CArena.h"

#include <stdlib.h>
#include <string.h>

enum { ALIGNMENT = 16, BLOCK = 1 << 20 };

/// A piece of zeroed memory; `used` bytes of `capacity` are given out.
typedef struct block {
  struct block *previous;
  size_t used, capacity;
  _Alignas(ALIGNMENT) char bytes[];
} block;

struct arena {
  block *current;
};

static _Thread_local arena *entered;

static block *block_create(size_t capacity, block *previous) {
  block *b = calloc(1, sizeof(block) + capacity);
  if (!b) abort();
  b->previous = previous;
  b->capacity = capacity;
  return b;
}

arena *arena_create(void) {
  arena *a = malloc(sizeof *a);
  if (a) a->current = block_create(BLOCK, NULL);
  return a;
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
}

void *arena_calloc(size_t count, size_t size) {
  size_t length;
  if (__builtin_mul_overflow(count, size, &length) || length > (size_t)1 << 40) abort();
  // The length stands in front of each allocation: `arena_realloc` must know how much to copy.
  size_t need = ALIGNMENT + ((length + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1));
  block *b = entered->current;
  if (b->capacity - b->used < need) {
    b = block_create(need > BLOCK ? need : BLOCK, b);
    entered->current = b;
  }
  char *start = b->bytes + b->used;
  b->used += need;
  memcpy(start, &length, sizeof length);
  return start + ALIGNMENT;
}

void *arena_realloc(void *pointer, size_t size) {
  if (!pointer) return arena_calloc(1, size);
  size_t length;
  memcpy(&length, (char *)pointer - ALIGNMENT, sizeof length);
  if (size <= length) return pointer;
  void *grown = arena_calloc(1, size);
  memcpy(grown, pointer, length);
  return grown;
}

void arena_free(void *pointer) { (void)pointer; }
