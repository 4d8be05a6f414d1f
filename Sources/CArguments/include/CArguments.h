#ifndef CARGUMENTS_H
#define CARGUMENTS_H

/// The arguments that main was given, the program's own name first; NULL behind the last.
const char *const *desk_arguments(void);

#endif
