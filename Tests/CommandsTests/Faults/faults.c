// Loaded into polyguide by the tests: lets one of the calls that change files go wrong.
//
// FAULT_LOG     a file that gets one byte for each such call, so that a test knows how many there are
// FAULT_AT      the number of the call, from 1, where the fault comes
// FAULT_SIGNAL  the signal that polyguide gets then, or
// FAULT_ERROR   the errno with which the call fails, or
// FAULT_REMOVE  the file that somebody removes then, or
// FAULT_APPEND  the file to which somebody adds a line
//
// The process that polyguide forks to name its files goes on counting; signals go to polyguide itself.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static pid_t polyguide;
static int calls, fault;
static const char *logged;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void start(void) {
  if (strcmp(program_invocation_short_name, "polyguide") != 0) return;
  polyguide = getpid();
  logged = getenv("FAULT_LOG");
  fault = getenv("FAULT_AT") ? atoi(getenv("FAULT_AT")) : 0;
}

static void append(const char *path, const char *text) {
  int file = REAL(open)(path, O_WRONLY | O_APPEND | O_CREAT, 0666);
  (void)!REAL(write)(file, text, strlen(text));
  close(file);
}

// Whether the call that is about to be made fails; errno says how.
static int fails(void) {
  if (!polyguide) return 0;
  if (logged) append(logged, ".");
  if (++calls != fault) return 0;
  const char *value;
  if ((value = getenv("FAULT_SIGNAL"))) kill(getpid() == polyguide ? polyguide : getppid(), atoi(value));
  if ((value = getenv("FAULT_REMOVE"))) REAL(unlink)(value);
  if ((value = getenv("FAULT_APPEND"))) append(value, "One more line.\n");
  if (!(value = getenv("FAULT_ERROR"))) return 0;
  errno = atoi(value);
  return 1;
}

static int is_file(int descriptor) {
  struct stat status;
  return fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

int open(const char *path, int flags, ...) {
  int mode = 0;
  int makes_file = (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE;
  if (makes_file) {
    va_list rest;
    va_start(rest, flags);
    mode = va_arg(rest, int);
    va_end(rest);
    if (fails()) return -1;
  }
  return REAL(open)(path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t count) {
  return file > 2 && is_file(file) && fails() ? -1 : REAL(write)(file, bytes, count);
}

int fsync(int file) { return fails() ? -1 : REAL(fsync)(file); }
int rename(const char *from, const char *to) { return fails() ? -1 : REAL(rename)(from, to); }
int unlink(const char *path) { return fails() ? -1 : REAL(unlink)(path); }
int mkdir(const char *path, mode_t mode) { return fails() ? -1 : REAL(mkdir)(path, mode); }

int linkat(int from, const char *path, int to, const char *name, int flags) {
  return fails() ? -1 : REAL(linkat)(from, path, to, name, flags);
}
