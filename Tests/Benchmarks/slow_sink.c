/* A mail server that takes its time: each mail is accepted PAUSE milliseconds after its final dot, everything else is
 * answered at once. What it gets is thrown away. One thread for each connection.
 *
 * cc -O2 -pthread slow_sink.c -o slow-sink
 * slow-sink PORT PAUSE
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static struct timespec pause_before_answer;

static void wait_a_while(void) {
  struct timespec until;
  clock_gettime(CLOCK_MONOTONIC, &until);
  until.tv_sec += pause_before_answer.tv_sec;
  until.tv_nsec += pause_before_answer.tv_nsec;
  if (until.tv_nsec >= 1000000000) {
    until.tv_nsec -= 1000000000;
    until.tv_sec++;
  }
  clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL);
}

/* Reads a mail's lines up to the final dot; false when the connection ended before. */
static int swallow_mail(FILE *in, char **line, size_t *size) {
  while (getline(line, size, in) > 0) {
    if (!strcmp(*line, ".\r\n")) return 1;
  }
  return 0;
}

static void *serve(void *argument) {
  int descriptor = (int)(long)argument;
  FILE *in = fdopen(descriptor, "r"), *out = fdopen(dup(descriptor), "w");
  char *line = NULL;
  size_t size = 0;
  if (!in || !out) exit(1);
  fputs("220 slow ESMTP\r\n", out);
  fflush(out);
  while (getline(&line, &size, in) > 0) {
    if (!strncasecmp(line, "EHLO", 4)) {
      fputs("250-slow\r\n250-PIPELINING\r\n250 8BITMIME\r\n", out);
    } else if (!strncasecmp(line, "DATA", 4)) {
      fputs("354 go on\r\n", out);
      fflush(out);
      if (!swallow_mail(in, &line, &size)) break;
      wait_a_while();
      fputs("250 2.0.0 accepted\r\n", out);
    } else if (!strncasecmp(line, "QUIT", 4)) {
      fputs("221 bye\r\n", out);
      fflush(out);
      break;
    } else {
      fputs("250 2.0.0 ok\r\n", out);
    }
    fflush(out);
  }
  free(line);
  fclose(in);
  fclose(out);
  return NULL;
}

int main(int count, char **arguments) {
  if (count != 3) {
    fprintf(stderr, "usage: slow-sink PORT MILLISECONDS\n");
    return 64;
  }
  long milliseconds = atol(arguments[2]);
  pause_before_answer = (struct timespec){.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000};
  struct sockaddr_in place = {
      .sin_family = AF_INET, .sin_port = htons(atoi(arguments[1])), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  int listener = socket(AF_INET, SOCK_STREAM, 0), on = 1;
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  if (bind(listener, (struct sockaddr *)&place, sizeof place) < 0 || listen(listener, 128) < 0) {
    perror("slow-sink");
    return 1;
  }
  for (;;) {
    pthread_t thread;
    int descriptor = accept(listener, NULL, NULL);
    if (descriptor < 0) continue;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (!pthread_create(&thread, NULL, serve, (void *)(long)descriptor)) pthread_detach(thread);
  }
}
