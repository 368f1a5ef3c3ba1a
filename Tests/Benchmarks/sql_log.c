/* Writes every statement that a program runs on SQLite, with its values, into the file that SQL_LOG names, so that the
 * program's own queries can be timed by the sqlite3 tool beside a peer's.
 *
 * cc -O2 -shared -fPIC sql_log.c -ldl -o sql-log.so
 * SQL_LOG=statements.sql LD_PRELOAD=./sql-log.so aftercare serve --once
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

static int write_statement(unsigned kind, void *log, void *statement, void *text) {
  char *expanded = sqlite3_expanded_sql(statement);
  (void)kind;
  (void)text;
  if (expanded) fprintf(log, "%s;%c", expanded, 0);
  sqlite3_free(expanded);
  return 0;
}

/* Stands before SQLite's own and looks over its shoulder. */
int sqlite3_open_v2(const char *path, sqlite3 **database, int flags, const char *vfs) {
  static FILE *log;
  int (*original)(const char *, sqlite3 **, int, const char *) = dlsym(RTLD_NEXT, "sqlite3_open_v2");
  int status = original(path, database, flags, vfs);
  if (!log && getenv("SQL_LOG")) log = fopen(getenv("SQL_LOG"), "a");
  if (status == SQLITE_OK && log) sqlite3_trace_v2(*database, SQLITE_TRACE_STMT, write_statement, log);
  return status;
}
