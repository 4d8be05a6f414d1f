extension Words {
    package struct Keys: Sendable {
        /// What the key is called where that differs from its name in the config.
        package let name: @Sendable (Key) -> String?
    }
}

extension Words.Keys {
    static let english = Words.Keys(name: { key in
        switch key {
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .controlUp: "^Up"
        case .controlDown: "^Down"
        default: nil
        }
    })

    static let french = Words.Keys(name: { key in
        switch key {
        case .enter: "Entrée"
        case .escape: "Échap"
        case .delete: "Suppr"
        case .home: "Début"
        case .end: "Fin"
        case .pageUp: "PgPréc"
        case .pageDown: "PgSuiv"
        case .up: "Haut"
        case .down: "Bas"
        case .left: "Gauche"
        case .right: "Droite"
        case .controlUp: "^Haut"
        case .controlDown: "^Bas"
        case .altEnter: "Alt-Entrée"
        case .character(" "): "Espace"
        default: nil
        }
    })
}
