// What Linux says about its clock and Swift's Glibc module leaves out: adjtimex(2) and timerfd_create(2).
#ifndef AFTERCARE_CLINUX_SHIM_H
#define AFTERCARE_CLINUX_SHIM_H

#include <errno.h>
#include <stdint.h>
#include <sys/timerfd.h>
#include <sys/timex.h>
#include <time.h>
#include <unistd.h>

// 1: the kernel's clock is kept by somebody who knows the time (NTP, PTP, a hypervisor); 0: it is not, or was set by
// hand since; -1: the kernel does not say. Changes nothing and needs no privilege.
static inline int clinux_clock_is_synchronised(void) {
  struct timex state = {0};
  int result = adjtimex(&state);
  if (result < 0) return -1;
  return result != TIME_ERROR && !(state.status & STA_UNSYNC);
}

// A descriptor that becomes readable when the clock is set, and when the machine wakes up; -1 with errno when there is none.
static inline int clinux_clock_change_open(void) {
  return timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
}

// Arms it (again); 0 or -1. The alarm itself is for an instant that never comes.
static inline int clinux_clock_change_arm(int descriptor) {
  struct itimerspec never = {.it_value = {.tv_sec = (time_t)1 << 36}};
  return timerfd_settime(descriptor, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, NULL);
}

// Takes the report; 1 when the clock was set, 0 when there was none.
static inline int clinux_clock_change_take(int descriptor) {
  uint64_t expirations;
  return read(descriptor, &expirations, sizeof expirations) < 0 && errno == ECANCELED;
}

#endif
