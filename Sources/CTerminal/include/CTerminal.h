#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stddef.h>
#include <stdio.h>

/// Blocks SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP and SIGCONT in this thread and those it starts later, ignores SIGPIPE,
/// and gives a descriptor from which they are read instead; -1 and errno when refused.
int desk_signals_open(void);
/// The next signal that waits on the descriptor, or 0.
int desk_signals_read(int fd);
/// Stops the process group as Ctrl-Z does; returns when it was continued, or at once where nobody could continue it.
void desk_stop(void);

/// An eventfd, -1 and errno when refused. Poking is safe from any thread.
int desk_wakeup_open(void);
void desk_wakeup_poke(int fd);
void desk_wakeup_drain(int fd);

/// A descriptor that becomes readable at an instant of the wall clock, and whenever that clock is set; -1 and errno when
/// refused.
int desk_alarm_open(void);
/// So many milliseconds from now.
void desk_alarm_set(int fd, long milliseconds);
/// Empties it; 1 when the clock was set.
int desk_alarm_read(int fd);

/// One heap for all threads, growing by a MiB at a time.
void desk_heap_share(void);
/// Unmaps the pages of the program and its libraries that nobody writes to; they are read from their files again when
/// they are needed.
void desk_code_give_back(void);

/// Where ncurses writes to: the terminal on standard output, by a descriptor of its own.
FILE *desk_output_open(void);
/// ncurses writes at each jump of the cursor. What it writes from `hold` on goes out in one piece at `release`: a frame is
/// one write, and whoever reads it wakes once.
void desk_output_hold(void);
void desk_output_release(void);
/// Sends bytes past ncurses. What the terminal can't take yet waits: nothing here waits for who reads it.
void desk_output_write(const char *bytes, size_t count);
/// Sends of what waits as much as the terminal takes; 1 when more is left. It takes more when the descriptor is writable.
int desk_output_flush(void);
int desk_output_descriptor(void);
/// Waits until all is sent, but not for longer; what is left then is dropped, and 0 returned.
int desk_output_drain(int milliseconds);

/// Installs the handler that gives the terminal back when the program crashes: it writes `reset` to `tty`, restores the
/// terminal's modes as they are at this call and stderr, and lets the crash go on to whoever handled it before.
/// At most 256 bytes. Does nothing until armed.
void desk_crash_guard(int tty, const char *reset, size_t length);
void desk_crash_arm(int is_armed);

/// Sends stderr to a file, appending; nothing printed there can spoil the screen then. Returns a descriptor of the former
/// stderr, -1 and errno when refused.
int desk_stderr_to(const char *path);
/// Gives stderr back.
void desk_stderr_back(int former);

/// Runs a program found in PATH and waits for it: signal mask and dispositions clean, no descriptors but 0, 1 and 2, with
/// `error` as its stderr. Ctrl-C and Ctrl-\ are the program's alone meanwhile.
/// Returns 0 and its wait status, or an errno.
int desk_run(char *const arguments[], int error, int *status);

/// 1 when the locale's encoding can write the scalar.
int desk_is_encodable(unsigned int scalar);
/// Sets the locale from the environment; see Encoding.swift. Returns the name of the encoding then in force.
const char *desk_locale_from_environment(void);
const char *desk_locale_set_utf8(void);

#endif
