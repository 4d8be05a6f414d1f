import HTTPTypes
import Hummingbird

extension Response {
    /// What every answer carries. What a route has set already is left as it is.
    mutating func harden(isSecure: Bool) {
        headers[.xContentTypeOptions] = "nosniff"
        headers[.referrerPolicy] = "no-referrer"
        set(.contentSecurityPolicy, "default-src 'none'; frame-ancestors 'none'")
        set(.cacheControl, "no-store")
        if isSecure { headers[.strictTransportSecurity] = "max-age=31536000" }
    }

    /// Lets a site's page read the answer. (Fetch standard, CORS) What was asked is judged elsewhere: this only decides
    /// whether the script sees what came of it. Any page may see why it was refused, for that tells it nothing of anybody.
    mutating func share(with origin: String?, isAllowed: Bool) {
        headers[.vary] = headers[.vary].map { $0 + ", Origin" } ?? "Origin"
        guard let origin, isAllowed else { return }
        headers[.accessControlAllowOrigin] = origin
        headers[.accessControlExposeHeaders] = "Retry-After"
    }

    /// The answer to a browser that asks first: go on, whoever it is. What it then asks is refused where the mission does
    /// not know the page's origin, in words that the widget can pass on to the site's owner.
    static func preflight(methods: String) -> Response {
        Response(
            status: .noContent,
            headers: [
                .accessControlAllowMethods: methods,
                .accessControlAllowHeaders: "Authorization, Content-Type, Last-Event-ID",
                .accessControlMaxAge: "7200",
            ])
    }

    private mutating func set(_ name: HTTPField.Name, _ value: String) {
        if headers[name] == nil { headers[name] = value }
    }
}
