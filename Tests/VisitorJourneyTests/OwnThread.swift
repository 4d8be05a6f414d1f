import Foundation
import Testing

/// Gives each test a thread of its own. A journey mostly waits, for a grace or a mail, and blocks its thread meanwhile:
/// the two that Swift Testing has on a small machine are for tests that work.
struct OwnThread: SuiteTrait, TestTrait, TestScoping {
    var isRecursive: Bool { true }

    func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void)
        async throws
    {
        try await withTaskExecutorPreference(Executor()) { try await function() }
    }

    private final class Executor: TaskExecutor {
        func enqueue(_ job: consuming ExecutorJob) {
            let job = UnownedJob(job)
            Thread { job.runSynchronously(on: self.asUnownedTaskExecutor()) }.start()
        }
    }
}

extension Trait where Self == OwnThread {
    static var onItsOwnThread: OwnThread { OwnThread() }
}
