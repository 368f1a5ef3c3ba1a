// What Linux has and Swift's Glibc module leaves out: adjtimex(2), timerfd_create(2), and a child that inherits nothing.
//
// Includes no header of the system: what one declares would count as declared here, and whoever uses it from Glibc would
// have to import this module too.
#ifndef AFTERCARE_CLINUX_H
#define AFTERCARE_CLINUX_H

// 1: the kernel's clock is kept by somebody who knows the time (NTP, PTP, a hypervisor); 0: it is not, or was set by
// hand since; -1: the kernel does not say. Changes nothing and needs no privilege.
int clinux_clock_is_synchronised(void);

// A descriptor that becomes readable when the clock is set, and when the machine wakes up; -1 with errno when there is none.
int clinux_clock_change_open(void);

// Arms it (again); 0 or -1. The alarm itself is for an instant that never comes.
int clinux_clock_change_arm(int descriptor);

// Takes the report; 1 when the clock was set, 0 when there was none.
int clinux_clock_change_take(int descriptor);

// Starts `program` with `socket` as its standard input and output, no standard error, and no other descriptor of ours;
// `process` is its id. 0, or what errno(3) calls the failure. Both lists end with NULL.
int clinux_spawn_on_socket(
    const char *program, char *const arguments[], char *const environment[], int socket, int *process);

#endif
