extension WhenVocabulary {
    static let french: [(WhenTerm, String)] = [
        (.unit(.second), "seconde|secondes"), (.unit(.minute), "minute|minutes"), (.hourSign, "h|heure|heures|hres"),
        (.unit(.hour), "h|heure|heures|hres"), (.unit(.day), "j|jr|jrs|jour|jours|journee|journees"),
        (.unit(.workday), "jour ouvre|jours ouvres|jour ouvrable|jours ouvrables|jour de travail|jours de travail"),
        (.unit(.week), "sem|semaine|semaines|huitaine|huitaines|huitaine de jours"),
        (.unit(.fortnight), "quinzaine|quinzaines|quinzaine de jours"),
        (.unit(.month), "mois"), (.unit(.year), "an|ans|annee|annees"),

        (.count(2), "une paire|une paire d'|un couple|un couple d'|deux petites"), (.count(3), "quelques"),
        (.count(10), "une dizaine|dizaine|une dizaine d'|une dizaine de"),
        (.count(12), "une douzaine|une douzaine d'|une douzaine de"), (.count(15), "une quinzaine de|une quinzaine d'"),
        (.count(20), "une vingtaine|une vingtaine d'|une vingtaine de"),
        (.count(30), "une trentaine|une trentaine d'|une trentaine de"), (.count(1), "une petite|une bonne"),
        (.span(240), "une demi journee|demi journee"),
        (.span(30), "une demi heure|demi heure|une demie heure|demie heure|une petite demi heure|une demi h"),
        (.span(15), "un quart d' heure|quart d' heure|un petit quart d' heure"),
        (.span(45), "trois quarts d' heure|trois quart d' heure"),
        (.span(60), "l' heure|l' heure qui vient"), (.more(30), "et demi|et demie"),
        (.more(15), "et quart|et un quart"),
        (.more(45), "et trois quarts|trois quarts"), (.less(15), "moins le quart|moins un quart|moins quart"),
        (.less(5), "moins cinq"), (.less(10), "moins dix"), (.less(20), "moins vingt"),
        (.less(25), "moins vingt cinq"),

        (.weekday(.monday), "lun|lundi|lundis"), (.weekday(.tuesday), "mar|mardi|mardis"),
        (.weekday(.wednesday), "mer|mercr|mercredi|mercredis"), (.weekday(.thursday), "jeu|jeudi|jeudis"),
        (.weekday(.friday), "ven|vend|vendr|vendredi|vendredis"), (.weekday(.saturday), "sam|samedi|samedis"),
        (.weekday(.sunday), "dim|dimanche|dimanches"),
        (.month(1), "janv|janvier"), (.month(2), "fev|fevr|fevrier"), (.month(3), "mars"), (.month(4), "avr|avril"),
        (.month(5), "mai"), (.month(6), "juin"), (.month(7), "juil|juill|juillet"), (.month(8), "aou|aout"),
        (.month(9), "septembre"), (.month(10), "octobre"), (.month(11), "novembre"), (.month(12), "decembre"),
        (.ordinal(1), "premier|1er"), (.ordinal(2), "deuxieme"), (.ordinal(3), "troisieme"), (.ordinal(4), "quatrieme"),
        (.ordinal(5), "cinquieme"),

        (.now, "maintenant|tout de suite"), (.day(0), "aujourd'hui|aujourdhui|ce jour|auj|dans la journee"),
        (.day(1), "demain|le lendemain|lendemain|dem"), (.day(-1), "hier"),
        (.day(2), "apres demain|apresdemain|surlendemain|apres dem|ap demain"),
        (.day(-2), "avant hier"),
        (
            .beside(1),
            "lendemain de|lendemain du|le lendemain de|le lendemain du|lendemain d'|le lendemain d'|le jour d' apres"
                + "|le jour apres"
        ),
        (
            .beside(-1),
            "veille de|veille du|la veille de|la veille du|veille d'|la veille d'|le jour avant|le jour d' avant"
        ),
        (.partOfToday(.night), "cette nuit"),
        (
            .later,
            "plus tard|plus tard dans la journee|tout a l'heure|tout a l' heure|tantot|un peu plus tard"
        ),
        (
            .sameTime,
            "meme heure|la meme heure|a la meme heure|cette heure ci|a cette heure ci|a cette heure|a la meme h"
        ),
        (.feast(month: 12, day: 25), "noel|jour de noel|le jour de noel"),
        (.feast(month: 12, day: 24), "reveillon de noel|le reveillon de noel"),
        (.feast(month: 12, day: 31), "saint sylvestre|st sylvestre|la saint sylvestre|reveillon du nouvel an"),
        (.feast(month: 1, day: 1), "nouvel an|le nouvel an|jour de l' an|le jour de l' an|premier de l' an"),
        (.feast(month: 11, day: 1), "toussaint|la toussaint"),
        (
            .part(.morning),
            "matin|matinee|debut de matinee|debut de la matinee|a la premiere heure|premiere heure|de bonne heure"
                + "|debut de journee|debut de la journee|tot|des le matin|petit matin|tot le matin|l' ouverture|mat|mat'"
        ),
        (.part(.lateMorning), "fin de matinee|fin de la matinee|milieu de matinee|fin de matine|avant le dejeuner"),
        (
            .part(.lunch),
            "milieu de journee|milieu de la journee|mi journee|dejeuner|heure du dejeuner|pause dejeuner|la pause dejeuner|midi et deux|entre midi et deux|pause midi"
        ),
        (
            .part(.afterLunch),
            "apres dejeuner|apres le dejeuner|apres manger|apres la pause|apres la pause dejeuner|apres le repas"
                + "|apres midi et demi"
        ),
        (
            .part(.afternoon),
            "apres midi|apresmidi|aprem|aprem'|apm|ap midi|debut d' apres midi|debut d' aprem|debut de l' apres midi"
        ),
        (.part(.midAfternoon), "milieu d' apres midi|milieu de l' apres midi"),
        (.part(.lateAfternoon), "fin d' apres midi|fin de l' apres midi|fin d' aprem"),
        (
            .part(.endOfDay),
            "fin de journee|fin de la journee|tard|tard dans la journee|fin de la journee de travail|apres le travail|fdj|fin du jour"
                + "|apres le boulot"
        ),
        (.part(.evening), "soir|soiree|debut de soiree|apres diner|diner"), (.part(.night), "nuit"),
        (.part(.lateEvening), "fin de soiree|tard ce soir|tard le soir|tard dans la soiree|fin de la soiree"),
        (.noon, "midi|midi pile"), (.midnight, "minuit"),

        (.period(.week), "semaine|sem"), (.period(.weekend), "week end|weekend|we"),
        (.period(.month), "mois"), (.period(.year), "an|annee"),
        (
            .edge(.end),
            "dernier jour de|dernier jour du|le dernier jour du|fin|fin de|fin du|fin de la|la fin de|la fin du|la fin de la|fin d'|fin de l'"
        ),
        (
            .edge(.start),
            "premier jour de|premier jour du|le premier du|premier du|debut|debut de|debut du|debut de la|le debut de|le debut du|debut d'|debut de l'"
        ),
        (.edge(.middle), "milieu|milieu de|milieu du|milieu de la|mi"),
        (.which(0), "ce|cet|cette"),
        (
            .which(2),
            "apres la prochaine|apres le prochain|d' apres la prochaine|suivant le prochain|suivant la prochaine"
        ),
        (.which(1), "pro|prochain|prochaine|prochains|prochaines|suivant|suivante|d' apres|qui vient"),
        (.which(-1), "dernier|derniere|derniers|dernieres|passe|passee|precedent|precedente"),

        (
            .link(.at),
            "a|vers|a partir de|des|aux environs de|vers les|aux alentours de|autour de|sur les coups de|sur le coup de|pas avant|sur les|a partir d'"
        ),
        (.link(.on), "le|la|l'|les|a partir du|des le|a compter du|a compter de"),
        (.link(.within), "dans|ds|sous|pendant|pour|durant|apres|passe|au bout d'|au bout de|d' ici a|dans les"),
        (
            .link(.by),
            "jusqu'|jusque|jusqu' a|jusqu' au|jusqu' aux|avant|d' ici|d' ici a|d' ici au|ici|dici|avant le|pas plus tard que"
        ),
        (
            .link(.latest),
            "au plus tard|au plus tot|dernier delai"
        ),
        (
            .link(.about),
            "pile|precises|environ|a peu pres|tapantes|tapante|max|maximum|au maximum|au max|grand maximum"
        ),
        (
            .link(.filler),
            "en|du|de|d'|de la|de l'|dans la|au|aux|dans l'|l'|heure de|courant|au mois de|au mois d'|dans le courant de|dans le courant du|au cours de|en cours de"
        ),
        (.link(.and), "et"), (.link(.fromNow), "plus tard|d' ici|de plus|encore|d' attente"),
        (.link(.ago), "il y a|ya|y a"), (.link(.weekLater), "en huit"), (.link(.fortnightLater), "en quinze"),
    ]
}
