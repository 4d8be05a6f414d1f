import CTerminal

/// What of the machine's memory the desk counts as its own.
package enum Memory {
    /// One heap for all threads, growing by large steps: an arena of its own would cost the worker a system call for each
    /// page that it grows by, and the desk what lies unused in it. To be said before a second thread begins.
    package static func shareHeap() { desk_heap_share() }

    /// Lets go of the program's code, most of which only starting up has read. What is run again comes back from the
    /// system's cache, some pages at a time.
    package static func giveBackCode() { desk_code_give_back() }
}
