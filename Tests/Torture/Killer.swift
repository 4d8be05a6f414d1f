import CPty
import DeskTesting
import Foundation

/// Kills a process after a while, from beside: that process and no other, also when it has ended before.
final class Killer {
    private let watch: Int32

    init(_ process: pid_t, after milliseconds: Int) {
        watch = desk_pty_watch(process)
        let thread = Thread { [watch] in
            _ = Deadline(seconds: 3_600).pause(milliseconds: Int32(milliseconds))
            _ = desk_pty_signal(watch, SIGKILL)
            close(watch)
        }
        thread.name = "killer"
        thread.start()
    }
}
