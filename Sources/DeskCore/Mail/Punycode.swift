/// Names of hosts beyond ASCII in ASCII letters. (RFC 3492)
package enum Punycode {
    private static let base = 36, tMin = 1, tMax = 26, skew = 38, damp = 700
    private static let initialBias = 72, initialCode: UInt32 = 128
    private static let digits = Array("abcdefghijklmnopqrstuvwxyz0123456789".unicodeScalars)

    /// What stands behind `xn--`; nil when the text is too long to be a name.
    package static func encode(_ text: String) -> String? {
        let scalars = Array(text.unicodeScalars)
        guard scalars.count <= 255 else { return nil }
        var output = String.UnicodeScalarView(scalars.filter(\.isASCII))
        var handled = output.count
        let basic = handled
        if basic > 0 { output.append("-") }
        var code = initialCode
        var delta = 0
        var bias = initialBias
        while handled < scalars.count {
            guard let next = scalars.map(\.value).filter({ $0 >= code }).min() else { return nil }
            delta += Int(next - code) * (handled + 1)
            code = next
            for scalar in scalars {
                if scalar.value < code { delta += 1 }
                guard scalar.value == code else { continue }
                append(delta, bias: bias, to: &output)
                bias = adapt(delta, count: handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            code += 1
        }
        return String(output)
    }

    /// A number of variable length, least digit first.
    private static func append(_ delta: Int, bias: Int, to output: inout String.UnicodeScalarView) {
        var rest = delta
        var place = base
        while true {
            let threshold = min(max(place - bias, tMin), tMax)
            guard rest >= threshold else { break }
            output.append(digits[threshold + (rest - threshold) % (base - threshold)])
            rest = (rest - threshold) / (base - threshold)
            place += base
        }
        output.append(digits[rest])
    }

    private static func adapt(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / damp : delta / 2
        delta += delta / count
        var turns = 0
        while delta > (base - tMin) * tMax / 2 {
            delta /= base - tMin
            turns += base
        }
        return turns + (base - tMin + 1) * delta / (delta + skew)
    }
}
