// A program in a pseudo-terminal, and what its screen shows.
#ifndef TERMINAL_H
#define TERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// Nanoseconds of the monotonic clock.
int64_t now(void);

/// Milliseconds, as the nanoseconds that clocks count.
static inline int64_t milliseconds(int64_t count) { return count * 1000000; }

/// Starts the program on a terminal of this size. Its clock starts at `started()`.
void spawn(char *const arguments[], int columns, int rows);
int64_t started(void);
pid_t child(void);

/// Sends keys, as bytes.
void press(const char *bytes, size_t count);

/// Waits until `deadline` for output, and puts it on the screen.
/// - Returns: when it was read, or 0 if there was none.
int64_t receive(int64_t deadline);

/// Reads until nothing has come for `quiet`, or until `deadline`.
/// - Returns: when the last output was read, or 0 if there was none.
int64_t settle(int64_t quiet, int64_t deadline);

/// All bytes that the program has written so far.
size_t written(void);

/// Whether the screen shows this text in one row.
bool shows(const char *text);

/// The first text on the screen that starts so, up to the next blank; empty if there is none.
void find(const char *prefix, char *found, size_t size);

typedef struct {
    int row, column;
} Place;

/// Where the cursor is, and the character at a place.
Place cursor(void);
uint32_t character(Place place);

/// Gives the terminal another size, as a window manager does.
void resize(int columns, int rows);

/// Waits for the program's end until `deadline`.
/// - Returns: when it ended, or 0.
int64_t await_end(int64_t deadline);

/// Whether the program, now gone, left the terminal as it found it: modes of the line, main screen, visible cursor, no
/// reporting of pastes, focus or mouse.
bool restored(void);

#endif
