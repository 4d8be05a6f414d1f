import CNcurses
import CTerminal
import DeskUI
import Glibc

extension Terminal {
    /// Gives the terminal to someone else for a while.
    package func leave() {
        guard isOpen else { return }
        giveBack()
    }

    /// Takes it again, whatever was done to it; the next frame is drawn afresh.
    package func enter() {
        guard !isOpen else { return }
        reset_prog_mode()
        take()
        _ = resized()
    }

    /// Whether somebody is there to continue a stopped program: a shell with job control gives each of its jobs a
    /// process group of its own. Run as a window's or a connection's only program, it would stay stopped for ever.
    package var canSuspend: Bool { getpgrp() != getsid(0) }

    /// Stops the program as Ctrl-Z does, and comes back when the shell continues it.
    package func suspend() {
        leave()
        desk_stop()
        enter()
    }

    /// After a stop that nobody announced (SIGSTOP): the shell has had the terminal.
    package func resume() {
        guard isOpen else { return }
        tcsetattr(STDIN_FILENO, TCSANOW, &deskModes)
        write(Modes.enter)
        _ = resized()
    }

    /// Runs a program on the terminal (an editor) and waits for it. It gets a clean signal mask and no descriptors of ours.
    /// - Parameter arguments: its name, found in PATH, and what follows; no shell reads them.
    /// - Returns: its exit status, 128 and more when a signal ended it.
    package func run(_ arguments: [String]) throws(TerminalError) -> Int32 {
        let wasOpen = isOpen
        leave()
        defer { if wasOpen { enter() } }
        var strings = arguments.map { strdup($0) } + [nil]
        defer { for string in strings { free(string) } }
        var status: Int32 = 0
        let refusal = desk_run(&strings, STDERR_FILENO, &status)
        guard refusal == 0 else { throw .refused(errno: refusal) }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
}
