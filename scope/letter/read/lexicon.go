package read

import (
	"slices"
	"strings"
	"sync"
)

// A lexicon numbers the words that the rules know, and knows some of them by
// their sense. Every list is indexed by word; word 0 is in none.
type lexicon struct {
	ids       map[string]word
	names     []string
	month     []int8
	weekday   []int8 // 1 Monday to 7 Sunday
	numeral   []int8 // twee: 2
	shortened []bool // a point after it ends no sentence
	recent    []bool // jl., jongstleden
	counter   []bool // a word before a number that counts something else: "bijlage 1"
	same      []bool // "dezelfde" of "dezelfde dag"
	dayWord   []bool // "dag" of it
	glue      []bool // words of which running prose is full
	asks      []bool // verzoek, aanvraag and the like
	papers    []bool // brief, email and the like
	other     []bool // a paper of the procedure that is not the request
	answered  []bool // one of them whose receipt is confirmed by itself
	and       word   // "en"
	week      word
	weeksWord word
	request   word // verzoek, and every word that ends in it
	requests  word

	rules   []rule
	subject []rule               // of the subject line
	first   map[word][]int       // rules by the first word of their phrase
	begins  [weeksHere + 1][]int // rules that begin with a date or a number of weeks
}

// find returns the number of a word in small letters, 0 for one that no rule
// knows.
func (x *lexicon) find(w []byte) word {
	if n, ok := x.ids[string(w)]; ok {
		return n
	}
	if len(w) > len("verzoek") {
		if strings.HasSuffix(string(w), "verzoek") {
			return x.request
		}
		if strings.HasSuffix(string(w), "verzoeken") {
			return x.requests
		}
	}
	return 0
}

// add numbers a word.
func (x *lexicon) add(w string) word {
	if n, ok := x.ids[w]; ok {
		return n
	}
	n := word(len(x.names))
	x.ids[w] = n
	x.names = append(x.names, w)
	return n
}

// words returns the numbers of "a|b|{list}".
func (x *lexicon) words(alternatives string) []word {
	var n []word
	for a := range strings.SplitSeq(alternatives, "|") {
		if strings.HasPrefix(a, "{") {
			list, ok := lists[strings.Trim(a, "{}")]
			if !ok {
				panic("read: no list " + a)
			}
			n = append(n, x.words(list)...)
			continue
		}
		n = append(n, x.add(a))
		if a == "verzoek" {
			n = append(n, x.add("wobverzoek"), x.add("wooverzoek"))
		}
	}
	return n
}

var weekdays = [...]string{"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"}

var numerals = [...]string{"een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht"}

// known makes the lexicon, once.
var known = sync.OnceValue(func() *lexicon {
	x := &lexicon{ids: map[string]word{}, names: []string{""}, first: map[word][]int{}}
	x.request, x.requests = x.add("verzoek"), x.add("verzoeken")
	x.and, x.week, x.weeksWord = x.add("en"), x.add("week"), x.add("weken")
	sense := map[string][]word{}
	for _, s := range []string{"shortened", "recent", "counter", "same", "day", "glue", "verzoek", "bericht", "other",
		"answered"} {
		sense[s] = x.words("{" + s + "}")
	}
	for _, w := range weekdays {
		x.add(w)
	}
	for _, w := range numerals {
		x.add(w)
	}
	for i := range monthNames {
		x.add(monthNames[i])
		x.add(monthShort[i])
	}
	for w := range monthOther {
		x.add(w)
	}
	for _, r := range ruleTable {
		x.rule(r)
	}
	for _, r := range subjectTable {
		for _, p := range r.forms {
			r.elements, r.without = parsePhrase(p, x), x.words(orNone(r.not))
			x.subject = append(x.subject, r)
		}
	}
	x.words(otherWords)
	x.index(sense)
	return x
})

// rule compiles a row.
func (x *lexicon) rule(r rule) {
	for _, p := range r.forms {
		k := len(x.rules)
		one := r
		one.elements = parsePhrase(p, x)
		one.without = x.words(orNone(r.not))
		one.notBefore = x.words(orNone(r.behind))
		one.notAfter = x.words(orNone(r.ahead))
		one.within = x.words(orNone(r.with))
		for w := range strings.FieldsSeq(r.amid) {
			one.cuts = append(one.cuts, x.add(w))
		}
		one.needs, one.dates = one.elements.needs()
		if r.with != "" {
			one.needs = append(one.needs, one.within)
		}
		slices.SortStableFunc(one.needs, func(a, b []word) int { return len(a) - len(b) }) // the rarest first
		x.rules = append(x.rules, one)
		for _, e := range one.elements {
			for _, w := range e.words {
				x.first[w] = append(x.first[w], k)
			}
			if e.kind != oneOf {
				x.begins[e.kind] = append(x.begins[e.kind], k)
			}
			if !e.optional {
				break
			}
		}
	}
}

func orNone(list string) string {
	if list == "" {
		return "-"
	}
	return list
}

// index makes the lists by word.
func (x *lexicon) index(sense map[string][]word) {
	n := len(x.names)
	set := func(name string) []bool {
		b := make([]bool, n)
		for _, w := range sense[name] {
			b[w] = true
		}
		return b
	}
	x.shortened, x.recent, x.counter = set("shortened"), set("recent"), set("counter")
	x.same, x.dayWord, x.glue, x.asks = set("same"), set("day"), set("glue"), set("verzoek")
	x.papers, x.other, x.answered = set("bericht"), set("other"), set("answered")
	x.month, x.weekday, x.numeral = make([]int8, n), make([]int8, n), make([]int8, n)
	for i, w := range x.names {
		x.month[i] = exactMonth(w)
	}
	for i, w := range weekdays {
		x.weekday[x.ids[w]] = int8(i + 1)
	}
	for i, w := range numerals {
		x.numeral[x.ids[w]] = int8(i + 1)
	}
}

func exactMonth(w string) int8 {
	for i := range monthNames {
		if w == monthNames[i] || w == monthShort[i] {
			return int8(i + 1)
		}
	}
	return monthOther[w]
}

// weeks reads "vier weken" or "4 weken" at token i: the number, and how many
// tokens it takes.
func (x *lexicon) weeks(toks []token, i int) (weeks, n int) {
	if i+1 >= len(toks) || toks[i+1].word != x.weeksWord && toks[i+1].word != x.week {
		return 0, 0
	}
	switch t := toks[i]; {
	case t.kind == numberToken && t.n >= 1 && t.n <= 52:
		return int(t.n), 2
	case x.numeral[t.word] > 0:
		return int(x.numeral[t.word]), 2
	}
	return 0, 0
}

// lists are words that stand for each other in phrases.
var lists = map[string]string{
	"shortened": "mr|drs|dr|ir|ing|prof|mevr|dhr|nr|nrs|art|plv|wnd|ca|bijv|tav|incl|excl|dd|blz|ecli|" +
		"tel|resp|lid|sub|jo|zgn|evt|oa|ivm|mbt|jhr|bc|llm|ma",
	"recent": "jl|jongstleden|jongsleden|jln|ji|il",
	"counter": "bijlage|pagina|vraag|vragen|artikel|art|document|documenten|nr|nummer|nummers|deel|" +
		"punt|onderdeel|lid|bladzijde|kamerstukken|ii|vragen|ad",
	"same": "dezelfde|diezelfde|zelfde|die|gelijke",
	"day":  "dag|datum",
	"glue": "de|het|een|van|in|op|en|te|dat|die|is|zijn|uw|u|ik|met|voor|aan|om|bij|ten|door|" +
		"heeft|heb|worden|wordt|dit|deze|niet|of|als|naar|ook|kan|kunt|tot|uit|er|over|mijn|" +
		"wij",

	"bericht": "brief|brieven|email|emails|emailbericht|emailberichten|mail|mailbericht|" +
		"mailberichten|fax|faxbericht|bericht|berichten|schrijven|emall",
	"verzoek": "verzoek|verzoeken|aanvraag|verzoekschrift",
	"stuk":    "{bericht}|{verzoek}|webformulier|formulier|contactformulier",
	"per":     "in|bij|per|met|middels|via",
	"van":     "van|dd|gedateerd|gedagtekend|de dato|dagtekening",
	"hebt":    "heeft|hebt|heb|hebben|had|neeft|heett",
	"u":       "u|v|vu|je|jij",
	"uw":      "uw|vw|jouw|je",
	"ik":      "ik|wij|we|uwv|men",
	"gevraagd": "verzocht|gevraagd|verzoek|verzoeken|verzoekt|vraagt|ingediend|opgevraagd|" +
		"aangevraagd|verzoekschrift|vroeg|informatieverzoek",
	"verdaagd": "verdaagd|verdagen|verdaging|verlengd|verlengen|verleng|verdaag|verlenging|" +
		"verdaagt|verdaagde|verdaagden|verlengt|verlengde|verlengden",
	"gekregen":  "ontvangen|gekregen|gehad",
	"binnen":    "ontvangen|ingekomen|binnengekomen",
	"ingelicht": "hoogte|ingelicht|geinformeerd|bericht|mededeling|gemeld",
	"gestuurd":  "gestuurd|verzonden|verstuurd|toegezonden|gezonden|toegestuurd|gemaild|verstrekt",
	"deze": "deze|dezelfde|diezelfde|die|dit|datzelfde|hetzelfde|dat|bovengenoemde|voornoemde|" +
		"genoemde|voormelde",
	"liet":         "besloot|besloten|liet|lieten|bericht|berichtte|berichtten|deelde|deelden|schreef|schreven",
	"kennisgeving": "ontvangstbevestiging|ontvangstbevestigingen|ontvangstbericht|bevestiging",
	"bevestigd":    "bevestigd|bevestigde|bevestigden|bevestig",
	"zaak": "wob|woo|openbaarheid|openbaarmaking|openbare|openbaar|overheid|informatie|" +
		"documenten|document|stukken|wobverzoek|wooverzoek|informatieverzoek|afschrift|" +
		"afschriften|kopie|inzage|gegevens|verstrekking|openbaren|correspondentie|" +
		"communicatie",
	"geen verzoek": "{anders}|eerdere|eerder|vorige|aangegeven|gereageerd|meegedeeld|medegedeeld|laten|" +
		"soortgelijk|gepreciseerd|verduidelijkt|toegelicht|ingestemd|herinnerd|stand|" +
		"voortgang|planning",
	"opgeschort": "opgeschort|opschorting|zienswijze|zienswijzen",

	// Papers that are not the request, from what is most surely one: whose receipt is
	// confirmed by itself; that the requester sends; whatever a sentence may be about.
	"beantwoord": "ingebrekestelling|gebreke|bezwaar|bezwaarschrift|klacht",
	"ander stuk": "{beantwoord}|aanvulling|aangevuld|aanvullende|zienswijze|precisering|specificatie|machtiging|" +
		"herinnering",
	"anders": "{ander stuk}|bezwaren|beroepschrift|zienswijzen|intrekking|ingetrokken|dwangsom|uitspraak|" +
		"aanvullend|nadere|gewijzigde",
	"answered": "{beantwoord}|rechtbank",
	"other":    "{ander stuk}|gepreciseerd|verduidelijkt|preciseren|specificeren|rechtbank",
}

// otherWords are words that are looked up by themselves.
const otherWords = "aan|aangetroffen|aanleiding|aantekenen|aanvang|aanvullen|aanwezig|adres|af|afdeling|afgewezen|" +
	"afhandeling|afwijzen|artikelen|basis|bedraagt|bedrijf|begint|begrijp|begunstigingstermijn|behandel|" +
	"behandeling|behoudens|bekend|bekendgemaakt|bekendgemaakte|bekendmaking|bekendmakingsdatum|" +
	"belanghebbende|beroep|beroepschrift|berusten|beschikking|beslis|beslissen|beslissing|beslist|" +
	"beslistermijn|besloten|besluit|besluiten|beste|bestuur|betreft|bevat|bevatten|bes|bevestigd|bezoekadres|" +
	"bezwaar|bezwaarclausule|bezwaarschrift|bezwaren|bij|bijlage|bijlagen|binnen|boven|bovenaan|bovenin|" +
	"cc|conclusie|contact|contactpersoon|contract|daarbij|daarover|dagtekening|dat|datum|de|deel|deels|" +
	"derde|derdebelanghebbende|derdebelanghebbenden|destijds|deze|die|dient|dit|documenten|door|" +
	"doorgestuurd|doorgezonden|doorkiesnummer|doorzenden|doorzending|dwangsom|een|eerder|eerdere|email|" +
	"extra|fax|faxnummer|gaat|geacht|geachte|geanonimiseerd|geanonimiseerde|gebreke|gedagtekend|" +
	"gedateerd|gedeeltelijk|gedeeltelijke|gedurende|geen|gegrond|gelakt|gelet|gemaakt|gepauzeerd|" +
	"geplaatst|gepubliceerd|gerekend|gericht|gestuurd|gevonden|geweigerd|gezonden|groet|groeten|grond|" +
	"gronden|handtekening|heb|heeft|het|hoogachtend|ik|in|indien|indienen|indiening|informatie|ingaande|" +
	"ingebrekestelling|ingediend|ingesteld|ingestemd|ingevolge|inhoud|inleiding|inlichtingen|instellen|" +
	"instemming|inventarisatie|inwilligen|inwilliging|is|kader|kan|kenmerk|kopie|krachtens|kunnen|kunt|" +
	"linksboven|loopt|maak|maken|making|mening|met|mijn|moet|mogelijk|motivering|na|naam|naar|nadat|niet|" +
	"nietontvankelijk|nog|om|omdat|omschrijving|onderneming|ondertekend|ondertekenen|onderwerp|ongegrond|" +
	"onleesbaar|ontvangen|ontvangst|ontvangstbevestiging|op|open|openbaar|openbaarheid|openbaarmaking|" +
	"opgeschort|opschorten|opschorting|over|overheid|overheidsidentificatienr|" +
	"overheidsidentificatienummer|overleg|overwegingen|partij|plaatsing|postadres|preciseren|precisering|" +
	"procedure|procesverloop|publicatie|reactietermijn|rechtsboven|rechtsmiddelen|reden|redenen|" +
	"referentie|reikwijdte|relevante|richten|schriftelijk|schriftelijke|specificeren|stukken|subsidie|" +
	"team|tegemoet|telefoon|telefoonnummer|ter|termijn|toegestuurd|toegezonden|toelichting|toen|" +
	"toezending|tot|treft|uit|uiterlijk|uitgesteld|uitzondering|uitzonderingen|uw|uwv|van|vanaf|vangt|" +
	"verdaag|verdaagd|verdagen|verdaging|vergunning|verklaar|verklaard|verklaart|verklaren|verleng|" +
	"verlengd|verlengen|verlenging|verloop|vermeld|verstrek|verstrekken|verstuurd|verzend|verzenddag|" +
	"verzenddatum|verzending|verzoek|verzoeken|verzonden|volgend|voor|voorlopige|voorzien|vriendelijke|" +
	"beginnen|gaan|start|achten|bezwaartermijn|eiser|eiseres|verweerder|appellant|appellante|willigen|toe|beide|" +
	"hierin|hiermee|ervan|bovenvermelde|daarvoor|hiervoor|daartoe|reageren|reageert|antwoord|tijd|waarom|" +
	"waarop|waartegen|weglakking|weiger|weigeren|wet|wettelijk|wij|wijst|wob|wobverzoek|woo|" +
	"wooverzoek|worden|wordt|zaaknummer|zes|zienswijze|zienswijzen|zijn|zou|derden|uitstel|opheldering|reactie|" +
	"handhaving|schadevergoeding|ander|andere|herhaald|herhaalde|nagelaten|verzuimd|beeindigd|opgeheven|vervallen"
