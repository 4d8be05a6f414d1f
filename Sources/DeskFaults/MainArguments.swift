import CArguments

/// What the program was started with.
package enum MainArguments {
    /// Without the program's own name. Bytes that are no UTF-8 become U+FFFD.
    package static var all: [String] { read.texts }
    /// Whether all are what was typed: else a text would be changed on its way, and a file be another one.
    package static var areUTF8: Bool { read.areUTF8 }

    private static let read: (texts: [String], areUTF8: Bool) = {
        var texts: [String] = []
        var areUTF8 = true
        var next = desk_arguments()
        while let text = next?.pointee {
            areUTF8 = areUTF8 && String(validatingCString: text) != nil
            texts.append(String(cString: text))
            next = next?.advanced(by: 1)
        }
        return (Array(texts.dropFirst()), areUTF8)
    }()
}
