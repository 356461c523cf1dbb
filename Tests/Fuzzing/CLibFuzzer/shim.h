#include <stddef.h>
#include <stdint.h>

// libFuzzer has no header; its manual gives this declaration ("Using libFuzzer as a library").
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));
