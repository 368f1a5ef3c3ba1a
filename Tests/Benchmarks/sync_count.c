/* Counts how often a program asks the disk to keep what was written (fdatasync, fsync), and writes the number into the
 * file that SYNC_COUNT names when it ends. Unlike a tracer it does not make the calls slower, which would change how
 * many commits are grouped.
 *
 * cc -O2 -shared -fPIC sync_count.c -ldl -o sync-count.so
 * SYNC_COUNT=count.txt LD_PRELOAD=./sync-count.so aftercare serve --once
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

static atomic_long calls;

static int counted(const char *name, int descriptor) {
  int (*original)(int) = dlsym(RTLD_NEXT, name);
  atomic_fetch_add(&calls, 1);
  return original(descriptor);
}

int fdatasync(int descriptor) { return counted("fdatasync", descriptor); }
int fsync(int descriptor) { return counted("fsync", descriptor); }

__attribute__((destructor)) static void write_count(void) {
  const char *path = getenv("SYNC_COUNT");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  fprintf(file, "%ld\n", (long)calls);
  fclose(file);
}
