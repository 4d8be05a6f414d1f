/// Step 3: what trials of the first release asked for. Each part is one concern.
extension Schema {
    static let third: [String] = []
}
