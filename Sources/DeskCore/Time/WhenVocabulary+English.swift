extension WhenVocabulary {
    static let english: [(WhenTerm, String)] = [
        (.unit(.second), "s|sec|secs|second|seconds"), (.unit(.minute), "m|mn|min|mins|minute|minutes"),
        (.unit(.hour), "hr|hrs|hour|hours"), (.unit(.day), "d|day|days"),
        (.unit(.workday), "working day|working days|business day|business days|workday|workdays|work days|weekdays"),
        (.unit(.week), "w|wk|wks|week|weeks"), (.unit(.fortnight), "fortnight|fortnights"),
        (.unit(.month), "month|months|mth|mths|mo|mos"), (.unit(.year), "y|yr|yrs|year|years"),

        (.count(1), "a|an|another|one more"), (.count(2), "a couple|couple|a couple of|couple of"),
        (.count(3), "a few|few"), (.count(12), "a dozen|dozen"), (.span(15), "a moment|a little while"),
        (.span(240), "half a day|a half day|half day"),
        (.span(30), "half an hour|half hour|a half hour|half a hour|half of an hour"),
        (.span(15), "a quarter of an hour|quarter of an hour|a quarter hour|quarter hour"),
        (.span(45), "three quarters of an hour|three quarter hour"),
        (.span(60), "the hour|the next hour|next hour"), (.more(30), "and a half|and half"),
        (.more(15), "and a quarter"),

        (.weekday(.monday), "mon|mo|monday|mondays"), (.weekday(.tuesday), "tue|tues|tu|tuesday|tuesdays"),
        (.weekday(.wednesday), "wed|weds|wednesday|wednesdays"),
        (.weekday(.thursday), "thu|thur|thurs|thursday|thursdays"), (.weekday(.friday), "fri|fr|friday|fridays"),
        (.weekday(.saturday), "sat|saturday|saturdays"), (.weekday(.sunday), "sun|sunday|sundays"),
        (.month(1), "jan|january"), (.month(2), "feb|febr|february"), (.month(3), "mar|march"),
        (.month(4), "apr|april"), (.month(5), "may"), (.month(6), "jun|june"), (.month(7), "jul|july"),
        (.month(8), "aug|august"), (.month(9), "sep|sept|september"), (.month(10), "oct|october"),
        (.month(11), "nov|november"), (.month(12), "dec|december"),
        (.ordinal(1), "first"), (.ordinal(2), "second"), (.ordinal(3), "third"), (.ordinal(4), "fourth"),
        (.ordinal(5), "fifth"), (.ordinal(6), "sixth"), (.ordinal(7), "seventh"), (.ordinal(8), "eighth"),
        (.ordinal(9), "ninth"), (.ordinal(10), "tenth"), (.ordinal(11), "eleventh"), (.ordinal(12), "twelfth"),
        (.ordinal(13), "thirteenth"), (.ordinal(14), "fourteenth"), (.ordinal(15), "fifteenth"),
        (.ordinal(16), "sixteenth"), (.ordinal(17), "seventeenth"), (.ordinal(18), "eighteenth"),
        (.ordinal(19), "nineteenth"), (.ordinal(20), "twentieth"), (.ordinal(21), "twenty first"),
        (.ordinal(22), "twenty second"), (.ordinal(23), "twenty third"), (.ordinal(24), "twenty fourth"),
        (.ordinal(25), "twenty fifth"), (.ordinal(26), "twenty sixth"), (.ordinal(27), "twenty seventh"),
        (.ordinal(28), "twenty eighth"), (.ordinal(29), "twenty ninth"), (.ordinal(30), "thirtieth"),
        (.ordinal(31), "thirty first"),

        (.now, "now|right now"), (.day(0), "today|this day|todays|2day"),
        (.day(1), "tomorrow|tmr|tmrw|tmw|tomoz|tomorrows|2moro|2morow|2morrow|2mro|2mrw|the next day|next day"),
        (.day(-1), "yesterday"),
        (.day(2), "the day after tomorrow|day after tomorrow|overmorrow"),
        (.day(-2), "the day before yesterday|day before yesterday"),
        (.beside(1), "the day after|day after|the day following|a day after"),
        (.beside(-1), "the day before|day before|a day before"),
        (.partOfToday(.evening), "tonight|tonite|2nite|2night"),
        (.later, "later|later on|later in the day|in a while|a bit later|a little later|some time later"),
        (
            .sameTime,
            "same time|the same time|at the same time|this time|at this time|same hour|the same hour|at the same hour"
        ),
        (.feast(month: 12, day: 25), "christmas|christmas day|xmas|xmas day|x mas"),
        (.feast(month: 12, day: 24), "christmas eve|xmas eve"), (.feast(month: 12, day: 26), "boxing day"),
        (.feast(month: 12, day: 31), "new year eve|new years eve|nye"),
        (.feast(month: 1, day: 1), "new year day|new years day|new year|the new year|new years|nyd"),
        (.endOf(.week), "eow|the eow"), (.endOf(.month), "eom|the eom"), (.endOf(.year), "eoy|the eoy"),
        (.halfOfDay(.morning), "am|a m"), (.halfOfDay(.afternoon), "pm|p m"),
        (
            .part(.morning),
            "morning|mornings|first thing|first thing in the morning|first thing in morning|start of day|start of the day"
                + "|beginning of the day|early|early morning|early in the morning|start of business|sob|breakfast"
        ),
        (.part(.lateMorning), "late morning|end of the morning|end of morning|mid morning|midmorning|before lunch"),
        (.part(.lunch), "lunchtime|lunch|lunch time|lunch break|midday break"),
        (.part(.afterLunch), "after lunch|after lunchtime|after noon|after the lunch break"),
        (.part(.afternoon), "afternoon|afternoons|early afternoon|early in the afternoon|arvo"),
        (.part(.midAfternoon), "mid afternoon|midafternoon"),
        (.part(.lateAfternoon), "late afternoon|late in the afternoon|end of the afternoon|end of afternoon"),
        (
            .part(.endOfDay),
            "eod|cob|cop|late|late in the day|end of day|end of the day|end of business|close of business|close of play|days end|day end"
                + "|end of the working day|end of play|after work|end of today"
        ),
        (.part(.evening), "evening|evenings|eve|after dinner|dinner|early evening|early in the evening|night|at night"),
        (.part(.night), "overnight"),
        (.part(.lateEvening), "late evening|late tonight|late at night|late in the evening|end of the evening"),
        (.noon, "noon|midday|mid day|noontime|twelve noon|high noon|noonish|middayish"),
        (.midnight, "midnight|twelve midnight"),

        (.period(.week), "week|work week|workweek|wk"), (.period(.weekend), "weekend|week end"),
        (.period(.month), "month"), (.period(.year), "year"),
        (.edge(.end), "end|last day of|the last day of|end of|the end of|eo|late"),
        (.edge(.start), "first day of|the first day of|first of|the first of|start of|beginning of|early|the start of"),
        (.edge(.middle), "middle of|mid|the middle of"),
        (.which(0), "this|this coming|coming|the coming"),
        (.which(1), "next|following|the following"), (.which(-1), "last|past|previous"), (.which(2), "after next"),

        (.link(.at), "at|at about|at around|around|about|round|approx|at approximately|not before|from"),
        (.link(.on), "on|the|on the"), (.link(.within), "in|within|for|after|during|over|for about|in about|in around"),
        (.link(.by), "until|till|til|by|before|no later than|not later than|starting|as of|up to|not until"),
        (.link(.latest), "at the latest|at latest|latest|at the very latest|at the earliest|at earliest"),
        (
            .link(.about),
            "or so|or thereabouts|or thereabout|or more or less|more or less|roughly|approximately|max|maximum|at most"
                + "|tops|sometime|some time|any time|anytime|sharp|exactly|ish|on the dot"
        ),
        (.link(.filler), "of|of the|in the|at some point|the day of|the morning of"), (.link(.and), "and"),
        (.link(.past), "past|after"), (.link(.to), "to|before|till|of|til"),
        (.link(.half), "half|a half"), (.link(.quarter), "quarter|a quarter"),
        (.link(.oclock), "o'clock|oclock|o clock"),
        (.link(.fromNow), "from now|from today|later|time|from this moment|more|hence|wait"),
        (.link(.ago), "ago|earlier|back"),
        (.link(.weekLater), "week"), (.link(.fortnightLater), "fortnight"),
    ]
}
