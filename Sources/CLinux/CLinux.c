#include "CLinux.h"

#include <errno.h>
#include <stdint.h>
#include <sys/timerfd.h>
#include <sys/timex.h>
#include <time.h>
#include <unistd.h>

int clinux_clock_is_synchronised(void) {
  struct timex state = {0};
  int result = adjtimex(&state);
  if (result < 0) return -1;
  return result != TIME_ERROR && !(state.status & STA_UNSYNC);
}

int clinux_clock_change_open(void) {
  return timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
}

int clinux_clock_change_arm(int descriptor) {
  struct itimerspec never = {.it_value = {.tv_sec = (time_t)1 << 36}};
  return timerfd_settime(descriptor, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, NULL);
}

int clinux_clock_change_take(int descriptor) {
  uint64_t expirations;
  return read(descriptor, &expirations, sizeof expirations) < 0 && errno == ECANCELED;
}
