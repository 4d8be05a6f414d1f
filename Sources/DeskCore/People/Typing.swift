/// How long a sign that somebody is writing lasts unless it is given again.
package enum Typing {
    /// A visitor's page says so every 4 s.
    package static let visitor: Duration = .seconds(6)
    /// An expert's draft is saved within a second of the last key.
    package static let expert: Duration = .seconds(5)
}
