#ifndef DISK_SHIM_H
#define DISK_SHIM_H

// A library that a program is started with (LD_PRELOAD) for the torture of its database. It stands between the program and
// the kernel, and looks only at files whose path begins with DISK_SHIM_FILES, and at their folder.
//
// DISK_SHIM_JOURNAL=FILE   what is done to them is appended there, in its order, with what goes to standard output. A record:
//                          kind (1 byte), length of the name (2), offset (8), length of the bytes (4), name, bytes; the numbers
//                          as the machine has them. Kinds: o opened, w written at the offset, t cut to the offset, s synced,
//                          r renamed (the bytes are the new name), u removed, a written to standard output.
// DISK_SHIM_CALLS=LETTERS  which calls fail: w (writes), s (syncs), t (cuts), o (making files), u (removing), r (reads).
// DISK_SHIM_ERROR=NUMBER   with this errno; from the DISK_SHIM_AFTER-th such call on, DISK_SHIM_COUNT of them (0: for ever).
//                          A write that fails for want of room writes half of its bytes the first time, as full disks do.

#endif
