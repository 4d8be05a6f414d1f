import CTerminal

/// How the C library's heap behaves in the desk. To be said before a second thread begins.
package enum Heap {
    /// One heap for all threads, growing by large steps: an arena of its own would cost the worker a system call for each
    /// page that it grows by, and the desk what lies unused in it.
    package static func share() { desk_heap_share() }
}
