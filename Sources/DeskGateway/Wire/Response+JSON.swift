import DeskJSON
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    static func json(
        _ value: JSON, status: HTTPResponse.Status = .ok, type: String = "application/json"
    ) -> Response {
        .text(value.line, status: status, type: type)
    }

    static func text(
        _ text: String, status: HTTPResponse.Status = .ok, type: String = "text/plain; charset=utf-8"
    ) -> Response {
        Response(
            status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    static func bytes(_ bytes: [UInt8], type: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    static var done: Response { Response(status: .noContent) }
}
