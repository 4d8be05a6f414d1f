import HTTPTypes

extension HTTPField.Name {
    static let accelBuffering = named("X-Accel-Buffering")
    static let forwardedFor = named("X-Forwarded-For")
    static let forwardedProto = named("X-Forwarded-Proto")
    static let fault = named(Manners.fault)
    static let lastEventID = named("Last-Event-ID")
    static let referrerPolicy = named("Referrer-Policy")

    /// One that is spelled here.
    private static func named(_ name: String) -> Self {
        guard let name = Self(name) else { preconditionFailure("no name of a header: \(name)") }
        return name
    }
}
