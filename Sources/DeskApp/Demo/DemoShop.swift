import DeskCore
import DeskStore

/// The demo's shop: who works there, what it is called, and how its conversations are tagged.
enum DemoShop {
    struct Staff {
        let expert: Expert
        let colleague: Expert
        let mission: Mission
    }

    static func tags(_ language: Language) -> [String] {
        switch language {
        case .english:
            [
                "orders/change", "orders/status", "delivery/late", "delivery/damaged", "prints/paper", "prints/size",
                "film/developing", "cameras/repair", "cameras/used", "website",
            ]
        case .french:
            [
                "commande/modification", "commande/suivi", "livraison/retard", "livraison/abîmée", "tirage/papier",
                "tirage/format", "pellicule/développement", "appareil/réparation", "appareil/occasion", "site",
            ]
        }
    }

    /// Everything a newcomer needs, in an empty database. Sam is alone in his group: the rules give him nothing, so
    /// all visitors come to the newcomer, but conversations can be transferred to him.
    static func open(_ store: Store, for name: String, language: Language) throws -> Staff {
        let expert = try store.firstRun(name: name)
        let mission = try store.changeMission(store.mission(named: "site").id) {
            $0.handle = "shop"
            $0.name = Phrase(english: "Lantern Photo", french: "Photo Lanterne")[language]
        }
        for path in tags(language) { try store.addTag(path, to: mission.id) }
        let lab = try store.addGroup(Phrase(english: "photo-lab", french: "labo-photo")[language])
        let sam = try store.addExpert(expert.handle == "sam" ? "sam-lab" : "sam", name: "Sam", groups: [lab.id])
        for (name, text) in canned(language) { try store.addCannedReply(CannedReply(name: name, text: text)) }
        return Staff(expert: expert, colleague: sam, mission: mission)
    }

    private static func canned(_ language: Language) -> [(String, String)] {
        switch language {
        case .english:
            [
                ("hello", "Hello {visitor}, this is {expert} from {mission}. What can I do for you?"),
                ("number", "Could you give me your order number, please?"),
                ("thanks", "Thank you for your patience, {visitor}."),
            ]
        case .french:
            [
                ("bonjour", "Bonjour {visitor}, ici {expert}, de {mission}. Que puis-je pour vous ?"),
                ("numero", "Pouvez-vous me donner votre numéro de commande ?"),
                ("merci", "Merci de votre patience, {visitor}."),
            ]
        }
    }
}
