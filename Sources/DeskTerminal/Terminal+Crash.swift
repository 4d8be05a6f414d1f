import CTerminal
import Glibc

extension Terminal {
    /// Makes a crash give the terminal back. To be called first of all, while the terminal still has its own modes.
    package static func guardCrashes() {
        let bytes = Array(Modes.crash.utf8)
        bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { desk_crash_guard(STDOUT_FILENO, $0.baseAddress, $0.count) }
        }
    }
}
