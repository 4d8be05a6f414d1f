import DeskCore
import DeskJSON
import DeskStore
import HTTPTypes
import Hummingbird

/// Why a request was not done, as RFC 9457 tells it. Codes are stable: never renamed, never reused.
struct Problem: Error, Sendable {
    let status: HTTPResponse.Status
    let code: String
    var detail: String?
    var retryAfter: Duration?
    /// The methods that the path has, where it was the method that was wrong.
    var allow: String?

    init(_ status: HTTPResponse.Status, _ code: String, detail: String? = nil, retryAfter: Duration? = nil) {
        self.status = status
        self.code = code
        self.detail = detail
        self.retryAfter = retryAfter
    }

    static let notFound = Problem(.notFound, "not_found")
    static let unauthorized = Problem(.unauthorized, "unauthorized")
    static let originNotAllowed = Problem(.forbidden, "origin_not_allowed")
    static let tooLarge = Problem(.contentTooLarge, "too_large")
    /// Cut, mistyped, forged, or for something else.
    static let linkInvalid = Problem(.forbidden, "link_invalid")
    /// Their messages are refused. (rules 2.20)
    static let blocked = Problem(.forbidden, "blocked")
    /// The conversation that a link resumed has ended.
    static let conversationOver = Problem(.gone, "conversation_over")
    static let full = Problem(.serviceUnavailable, "full", retryAfter: .seconds(30))

    static func tooManyRequests(_ wait: Duration) -> Problem {
        Problem(.tooManyRequests, "too_many_requests", retryAfter: wait)
    }

    static func missing(_ key: String) -> Problem { Problem(.unprocessableContent, "invalid", detail: key) }

    var response: Response {
        var body: [(key: String, value: JSON)] = [
            ("type", .text("urn:pupitre:\(code)")), ("title", .text(status.reasonPhrase)),
            ("status", .integer(Int64(status.code))), ("code", .text(code)),
        ]
        if let detail { body.append(("detail", .text(detail))) }
        var response = Response.json(.object(body), status: status, type: "application/problem+json")
        if let retryAfter {
            response.headers[.retryAfter] = String(max(1, (retryAfter.inMilliseconds + 999) / 1_000))
        }
        if let allow { response.headers[.allow] = allow }
        if status == .unauthorized { response.headers[.wwwAuthenticate] = "Bearer" }
        return response
    }
}

extension Problem {
    /// What an error of the store, or of reading a request, means for a visitor's page. What is wrong with the
    /// database is nobody's business there: it is logged.
    init(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case StoreError.refused(let refusal): self.init(refusal)
        case StoreError.invalid(.email, _):
            self.init(
                .unprocessableContent, "email_invalid", detail: "name@example.org, in ASCII letters before the at sign")
        case StoreError.notFound(.message, _): self.init(.notFound, "message_unknown")
        case StoreError.notFound(.conversation, _): self.init(.notFound, "conversation_unknown")
        case StoreError.notFound(.visitor, _): self = .unauthorized
        case StoreError.archived(.mission, _): self.init(.notFound, "mission_unknown")
        case StoreError.busy, StoreError.diskFull, StoreError.replaced:
            self.init(.serviceUnavailable, "unavailable", retryAfter: .seconds(2))
        default: self.init(.internalServerError, "internal")
        }
    }

    private init(_ refusal: Refusal) {
        switch refusal {
        case .emptyMessage: self.init(.unprocessableContent, "message_empty")
        case .messageTooLong: self = .tooLarge
        case .messageIDTaken: self.init(.conflict, "message_id_taken")
        case .mailStopped: self.init(.unprocessableContent, "mail_stopped")
        case .surveyNotOffered, .notEnded: self.init(.conflict, "survey_not_offered")
        case .surveyAnswered: self.init(.conflict, "survey_answered")
        case .scoreOutOfRange: self.init(.unprocessableContent, "score_out_of_range")
        case .ended: self.init(.conflict, "ended")
        case .blocked: self = .blocked
        default: self.init(.conflict, "refused")
        }
    }
}
