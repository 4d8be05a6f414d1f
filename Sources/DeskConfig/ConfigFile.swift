import Glibc

/// The text of a config file, read once: a pipe or standard input can't be read again.
package struct ConfigFile: Sendable, Equatable {
    /// Bytes; a config file is a page or two.
    package static let longest = 1024 * 1024

    package let path: String
    package let text: String
    /// Where relative paths in it begin; nil for a device or a pipe, which stands in no folder.
    package let folder: String?

    /// - Parameter isRequired: a file that isn't there is an error, rather than nil.
    package init?(path: String, isRequired: Bool) throws(SettingsError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let code = errno
            if !isRequired, code == ENOENT || code == ENOTDIR { return nil }
            throw .unreadable(path: path, code: code)
        }
        defer { close(descriptor) }
        var status = stat()
        let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        self.path = path
        let isNamed = !path.hasPrefix("/dev/") && !path.hasPrefix("/proc/")
        folder = isFile && isNamed ? Self.folder(of: path) : nil
        text = try Self.text(of: Self.bytes(from: descriptor, path), path)
    }

    private static func bytes(from descriptor: Int32, _ path: String) throws(SettingsError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        while bytes.count <= longest {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(path: path, code: errno) }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
        throw .tooLong(path: path)
    }

    /// Without a byte order mark, which some editors put first.
    private static func text(of bytes: [UInt8], _ path: String) throws(SettingsError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .notText(path: path, line: line(in: bytes) { String(validating: $0, as: UTF8.self) == nil })
        }
        if bytes.contains(0) { throw .hasNUL(path: path, line: line(in: bytes) { $0.contains(0) }) }
        return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    }

    /// The first line that is so, from 1.
    private static func line(in bytes: [UInt8], where isBad: (ArraySlice<UInt8>) -> Bool) -> Int {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return (lines.firstIndex(where: isBad) ?? 0) + 1
    }

    private static func folder(of path: String) -> String {
        let folder = path.lastIndex(of: "/").map { path[..<$0] } ?? ""
        if path.hasPrefix("/") { return folder.isEmpty ? "/" : String(folder) }
        guard let current = getcwd(nil, 0) else { return String(folder) }
        defer { free(current) }
        return String(cString: current) + (folder.isEmpty ? "" : "/" + folder)
    }
}
