import CArguments

/// What the program was started with.
package enum MainArguments {
    /// Without the program's own name. Bytes that are no UTF-8 become U+FFFD.
    package static let all: [String] = {
        var texts: [String] = []
        var next = desk_arguments()
        while let text = next?.pointee {
            texts.append(String(cString: text))
            next = next?.advanced(by: 1)
        }
        return Array(texts.dropFirst())
    }()
}
