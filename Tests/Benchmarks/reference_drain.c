/* The reference drain: the whole work of an outbox and nothing else, as fast as it will go.
 *
 * It takes due check-ins out of a SQLite file, sends each by SMTP or HTTP over kept connections, and records what came
 * of it with an audit row. Nothing is lost by a kill: a message is claimed in a committed transaction before it is sent
 * and recorded in another one after its answer. What it leaves out is what makes a product: encryption, retries, gates
 * and consent, falling over, a chained trail. So it stands for what this disk and this machine allow, and `.ci/bench`
 * prints the program's speed as a share of it.
 *
 * One thread, the clerk, owns the database: it claims CLAIM_BATCH messages in one transaction and records up to
 * RECORD_BATCH outcomes in another. One thread for each connection, a carrier, renders and sends. A batch is claimed
 * while the one before is still on the wire.
 *
 * cc -O2 -pthread reference_drain.c -lsqlite3 -o reference-drain
 * reference-drain DATABASE PORT smtp|http CONNECTIONS
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { CLAIM_BATCH = 200, RECORD_BATCH = 100, MOST_CONNECTIONS = 256 };

/* What table `message` holds in its column `state`. */
enum state { QUEUED, SENDING, SENT, FAILED };

struct message {
  sqlite3_int64 id;
  char address[96];
  char name[96];
  int stage;
  bool accepted;
  struct message *next;
};

/* A first-in-first-out list of messages that threads hand each other. */
struct queue {
  struct message *first, **last;
  int count;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t claimed_grew = PTHREAD_COND_INITIALIZER;
static pthread_cond_t answered_grew = PTHREAD_COND_INITIALIZER;
static struct queue claimed, answered; /* guarded by `lock` */
static bool no_more_claims;            /* guarded by `lock` */

static int port;
static bool speaks_http;

static void die(const char *what) {
  perror(what);
  exit(1);
}

static void clear(struct queue *queue) {
  queue->first = NULL;
  queue->last = &queue->first;
  queue->count = 0;
}

static void append(struct queue *queue, struct message *message) {
  message->next = NULL;
  *queue->last = message;
  queue->last = &message->next;
  queue->count++;
}

static struct message *take_first(struct queue *queue) {
  struct message *message = queue->first;
  queue->first = message->next;
  if (!queue->first) queue->last = &queue->first;
  queue->count--;
  return message;
}

/* ---- The wire ---- */

struct connection {
  int descriptor; /* -1: closed */
  char input[8192];
  size_t filled;
};

static void open_connection(struct connection *connection) {
  struct sockaddr_in server = {
      .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  int on = 1;
  connection->filled = 0;
  connection->descriptor = socket(AF_INET, SOCK_STREAM, 0);
  if (connection->descriptor < 0) die("socket");
  setsockopt(connection->descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  if (connect(connection->descriptor, (struct sockaddr *)&server, sizeof server) < 0) die("connect");
}

static void close_connection(struct connection *connection) {
  if (connection->descriptor >= 0) close(connection->descriptor);
  connection->descriptor = -1;
}

static void put(struct connection *connection, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(connection->descriptor, bytes, count);
    if (written <= 0) return; /* the answer that never comes tells */
    bytes += written;
    count -= written;
  }
}

/* Reads more input; false when there is no more, or no room for it. Keeps the input zero-terminated. */
static bool fill(struct connection *connection) {
  size_t room = sizeof connection->input - 1 - connection->filled;
  ssize_t got = room ? read(connection->descriptor, connection->input + connection->filled, room) : 0;
  if (got <= 0) return false;
  connection->filled += got;
  connection->input[connection->filled] = 0;
  return true;
}

static void drop(struct connection *connection, size_t count) {
  connection->filled -= count;
  memmove(connection->input, connection->input + count, connection->filled);
  connection->input[connection->filled] = 0;
}

/* ---- SMTP ---- */

/* The code of the next reply, over all its lines; -1 when the connection ended. */
static int smtp_reply(struct connection *connection) {
  for (;;) {
    char *end = memchr(connection->input, '\n', connection->filled);
    if (!end) {
      if (!fill(connection)) return -1;
      continue;
    }
    size_t length = end - connection->input + 1;
    bool goes_on = length > 3 && connection->input[3] == '-';
    int code = atoi(connection->input);
    drop(connection, length);
    if (!goes_on) return code;
  }
}

static bool smtp_greet(struct connection *connection) {
  static const char hello[] = "EHLO reference.clinic.example\r\n";
  if (smtp_reply(connection) != 220) return false;
  put(connection, hello, sizeof hello - 1);
  return smtp_reply(connection) == 250;
}

/* Fills in the text's template; returns its length. */
static size_t render(char *text, size_t size, const struct message *message) {
  return snprintf(
      text, size,
      "Hi %s,\nit is %d hours since your massage. How are you?\nAnswer 1 fine, 2 sore as expected, 3 please call me.\n"
      "Numbness, weakness or pain that spreads: call us on 01 555 0100.\nIn an emergency call 112.\n\nCalm Hands\n",
      message->name, message->stage);
}

static bool smtp_send(struct connection *connection, const struct message *message) {
  char text[1024], out[4096];
  size_t length = render(text, sizeof text, message);
  /* The three commands go in one write: PIPELINING. */
  size_t count = snprintf(
      out, sizeof out, "MAIL FROM:<care@clinic.example>\r\nRCPT TO:<%s>\r\nDATA\r\n", message->address);
  put(connection, out, count);
  int mail = smtp_reply(connection), recipient = smtp_reply(connection), data = smtp_reply(connection);
  if (mail != 250 || recipient != 250 || data != 354) return false;
  count = snprintf(
      out, sizeof out,
      "From: Calm Hands <care@clinic.example>\r\nTo: %s\r\nSubject: How are you today?\r\n"
      "Message-ID: <%lld@clinic.example>\r\nDate: Sun, 22 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
      "Content-Type: text/plain; charset=utf-8\r\n\r\n",
      message->address, (long long)message->id);
  for (size_t i = 0; i < length; i++) {
    if (text[i] == '\n') out[count++] = '\r';
    out[count++] = text[i];
  }
  memcpy(out + count, ".\r\n", 3);
  put(connection, out, count + 3);
  return smtp_reply(connection) == 250;
}

/* ---- HTTP ---- */

static bool http_send(struct connection *connection, const struct message *message) {
  char text[1024], out[4096];
  size_t length = render(text, sizeof text, message);
  size_t count = snprintf(
      out, sizeof out,
      "POST /send HTTP/1.1\r\nHost: gateway.example\r\nX-To: %s\r\nContent-Type: text/plain\r\n"
      "Content-Length: %zu\r\n\r\n%s",
      message->address, length, text);
  put(connection, out, count);
  char *head_end;
  connection->input[connection->filled] = 0;
  while (!(head_end = strstr(connection->input, "\r\n\r\n"))) {
    if (!fill(connection)) return false;
  }
  int code = atoi(connection->input + strlen("HTTP/1.1 "));
  char *field = strcasestr(connection->input, "content-length:");
  size_t body = field && field < head_end ? strtoul(field + strlen("content-length:"), NULL, 10) : 0;
  size_t whole = head_end + 4 - connection->input + body;
  while (connection->filled < whole) {
    if (!fill(connection)) return false;
  }
  drop(connection, whole);
  return code == 200 || code == 202;
}

/* ---- The carriers ---- */

/* Waits for a claimed message; NULL when there will be none. */
static struct message *next_claimed(void) {
  pthread_mutex_lock(&lock);
  while (!claimed.first && !no_more_claims) pthread_cond_wait(&claimed_grew, &lock);
  struct message *message = claimed.first ? take_first(&claimed) : NULL;
  pthread_mutex_unlock(&lock);
  return message;
}

static void *carry(void *unused) {
  struct connection connection = {.descriptor = -1};
  struct message *message;
  while ((message = next_claimed())) {
    bool is_open = true;
    if (connection.descriptor < 0) {
      open_connection(&connection);
      is_open = speaks_http || smtp_greet(&connection);
    }
    message->accepted =
        is_open && (speaks_http ? http_send(&connection, message) : smtp_send(&connection, message));
    if (!message->accepted) close_connection(&connection);
    pthread_mutex_lock(&lock);
    append(&answered, message);
    pthread_cond_signal(&answered_grew);
    pthread_mutex_unlock(&lock);
  }
  close_connection(&connection);
  return unused;
}

/* ---- The clerk ---- */

static sqlite3 *database;

static void check(bool holds) {
  if (holds) return;
  fprintf(stderr, "reference-drain: %s\n", sqlite3_errmsg(database));
  exit(1);
}

static void run(const char *sql) { check(sqlite3_exec(database, sql, NULL, NULL, NULL) == SQLITE_OK); }

static sqlite3_stmt *prepare(const char *sql) {
  sqlite3_stmt *statement;
  check(sqlite3_prepare_v2(database, sql, -1, &statement, NULL) == SQLITE_OK);
  return statement;
}

static void step_once(sqlite3_stmt *statement) {
  check(sqlite3_step(statement) == SQLITE_DONE);
  sqlite3_reset(statement);
}

/* Claims a batch in one durable transaction and hands it to the carriers; returns how many. */
static int claim(sqlite3_stmt *update) {
  struct queue batch;
  int status;
  clear(&batch);
  run("BEGIN IMMEDIATE");
  while ((status = sqlite3_step(update)) == SQLITE_ROW) {
    struct message *message = calloc(1, sizeof *message);
    if (!message) die("calloc");
    message->id = sqlite3_column_int64(update, 0);
    snprintf(message->address, sizeof message->address, "%s", sqlite3_column_text(update, 1));
    snprintf(message->name, sizeof message->name, "%s", sqlite3_column_text(update, 2));
    message->stage = sqlite3_column_int(update, 3);
    append(&batch, message);
  }
  check(status == SQLITE_DONE);
  sqlite3_reset(update);
  run("COMMIT");
  int count = batch.count;
  pthread_mutex_lock(&lock);
  while (batch.count) append(&claimed, take_first(&batch));
  pthread_cond_broadcast(&claimed_grew);
  pthread_mutex_unlock(&lock);
  return count;
}

/* Waits until a group of answers is together, or no more can come, and takes all there are. */
static void take_answered(struct queue *group, int outstanding) {
  pthread_mutex_lock(&lock);
  while (!answered.count || (answered.count < RECORD_BATCH && answered.count < outstanding && claimed.count)) {
    pthread_cond_wait(&answered_grew, &lock);
  }
  while (answered.count) append(group, take_first(&answered));
  pthread_mutex_unlock(&lock);
}

/* Records up to RECORD_BATCH outcomes with their audit rows in one transaction; returns how many failed. */
static int record(struct queue *group, sqlite3_stmt *update, sqlite3_stmt *audit) {
  int failed = 0;
  run("BEGIN IMMEDIATE");
  for (int i = 0; group->count && i < RECORD_BATCH; i++) {
    struct message *message = take_first(group);
    sqlite3_bind_int(update, 1, message->accepted ? SENT : FAILED);
    sqlite3_bind_int64(update, 2, message->id);
    step_once(update);
    sqlite3_bind_int64(audit, 1, message->id);
    sqlite3_bind_text(audit, 2, message->accepted ? "sent" : "failed", -1, SQLITE_STATIC);
    step_once(audit);
    failed += !message->accepted;
    free(message);
  }
  run("COMMIT");
  return failed;
}

/* Claims and records until nothing is due and nothing outstanding; returns how many failed, and all in `*total`. */
static int drain(long *total) {
  sqlite3_stmt *claiming = prepare(
      "UPDATE message SET state = 1, claimed_at = unixepoch() WHERE id IN (SELECT id FROM message WHERE state = 0"
      " AND due_at <= unixepoch() ORDER BY due_at LIMIT ?) RETURNING id, address, name, stage");
  sqlite3_stmt *ending = prepare("UPDATE message SET state = ?, ended_at = unixepoch() WHERE id = ?");
  sqlite3_stmt *audit = prepare("INSERT INTO audit (message_id, event, at) VALUES (?, ?, unixepoch())");
  sqlite3_bind_int(claiming, 1, CLAIM_BATCH);
  int outstanding = 0, failed = 0;
  bool is_more = true;
  *total = 0;
  while (is_more || outstanding) {
    if (is_more && outstanding < CLAIM_BATCH) {
      int count = claim(claiming);
      is_more = count > 0;
      outstanding += count;
      *total += count;
    }
    if (!outstanding) break;
    struct queue group;
    clear(&group);
    take_answered(&group, outstanding);
    outstanding -= group.count;
    while (group.count) failed += record(&group, ending, audit);
  }
  sqlite3_finalize(claiming);
  sqlite3_finalize(ending);
  sqlite3_finalize(audit);
  return failed;
}

int main(int count, char **arguments) {
  pthread_t carriers[MOST_CONNECTIONS];
  struct timespec begin, end;
  long total;
  if (count != 5) {
    fprintf(stderr, "usage: reference-drain DATABASE PORT smtp|http CONNECTIONS\n");
    return 64;
  }
  port = atoi(arguments[2]);
  speaks_http = !strcmp(arguments[3], "http");
  int connections = atoi(arguments[4]);
  if (connections < 1 || connections > MOST_CONNECTIONS) return 64;
  clear(&claimed);
  clear(&answered);
  check(sqlite3_open(arguments[1], &database) == SQLITE_OK);
  sqlite3_busy_timeout(database, 5000);
  run("PRAGMA journal_mode = WAL");
  run("PRAGMA synchronous = FULL");
  clock_gettime(CLOCK_MONOTONIC, &begin);
  for (int i = 0; i < connections; i++) pthread_create(&carriers[i], NULL, carry, NULL);
  int failed = drain(&total);
  pthread_mutex_lock(&lock);
  no_more_claims = true;
  pthread_cond_broadcast(&claimed_grew);
  pthread_mutex_unlock(&lock);
  for (int i = 0; i < connections; i++) pthread_join(carriers[i], NULL);
  clock_gettime(CLOCK_MONOTONIC, &end);
  double seconds = (end.tv_sec - begin.tv_sec) + (end.tv_nsec - begin.tv_nsec) / 1e9;
  printf("%ld sent, %d failed, %.2f s, %.0f a second\n", total - failed, failed, seconds, (total - failed) / seconds);
  sqlite3_close(database);
  return failed ? 1 : 0;
}
