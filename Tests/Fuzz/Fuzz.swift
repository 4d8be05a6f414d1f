import Glibc

/// FUZZ_TARGET=TARGET fuzz [libFuzzer's options] [CORPUS…]: throws bytes at one of the places where strangers' bytes come in.
/// Built by `make fuzz` alone, for it is instrumented throughout, and libFuzzer brings the program's start.
@_cdecl("LLVMFuzzerTestOneInput")
func throwBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    chosen.test(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

private let chosen: Target = {
    if let name = getenv("FUZZ_TARGET"), let target = Target(rawValue: String(cString: name)) { return target }
    print("FUZZ_TARGET is one of: " + Target.allCases.map(\.rawValue).joined(separator: ", "))
    exit(64)
}()
