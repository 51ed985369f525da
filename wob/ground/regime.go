package ground

import (
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// A Regime (bijzondere openbaarmakingsregeling) is a provision of another act
// that goes before the grounds: of the annex to art. 8.8 Woo, or, under the
// Wob, of case law on art. 2 lid 1.
type Regime struct {
	Act       string // the name, in the words of the annex
	BWB       string // the number; "" where none is known
	Articles  string // in the words of the annex; "" for the whole act
	Insofar   string // "voor zover ..." in the words of the annex; "" without a condition
	ReachOpen bool   // to which of the articles the condition belongs, the text leaves open
	Texts     []calendar.Date
	Source    *calendar.Provision // under the Wob: where it is found, and how sure that is
}

// texts are the texts of the annex in which a row stands.
type texts uint8

const (
	text2022  texts = 1 << iota // 1 August 2022
	text2026                    // 20 February 2026
	reachOpen                   // the text leaves open how far the condition reaches

	bothTexts = text2022 | text2026
)

// An annexRow is one row of the annex: an act, the articles, the condition.
type annexRow struct {
	act      string
	texts    texts
	bwb      string
	articles string
	insofar  string
}

func (r *annexRow) regime() Regime {
	g := Regime{Act: r.act, BWB: r.bwb, Articles: r.articles, Insofar: r.insofar, ReachOpen: r.texts&reachOpen != 0}
	if r.texts&text2022 != 0 {
		g.Texts = append(g.Texts, annexRead2022)
	}
	if r.texts&text2026 != 0 {
		g.Texts = append(g.Texts, annexRead2026)
	}
	return g
}

var (
	annexRead2022 = calendar.MustParse("2022-08-01")
	annexRead2026 = calendar.MustParse("2026-02-20")
	annexChanged  = calendar.MustParse("2026-08-15") // a later text, not read
)

// A Standing is what is known of a provision and the annex of a day.
type Standing uint8

const (
	NotAnAct  Standing = iota // what was given names no act
	NoList                    // no list of such provisions holds on that day
	NotFound                  // not in the text of that day, or in none of those that were read
	Unknown                   // the texts that were read differ, and neither is that of the day
	Indicated                 // in the text that was read nearest to that day
	Listed                    // in the text of that day
)

var standingCodes = words.Codes[Standing]{
	NotAnAct: {"not-an-act"}, NoList: {"no-list"}, NotFound: {"not-found"},
	Unknown: {"unknown"}, Indicated: {"indicated"}, Listed: {"listed"},
}

// String returns "not-an-act", "no-list", "not-found", "unknown", "indicated" or
// "listed", and "" for none.
func (s Standing) String() string { return standingCodes.String(s) }

// A Listing is the answer to the question whether a provision goes before the
// grounds. It never says that one does not: the list is not known to be whole on
// any day but the two on which it was read.
type Listing struct {
	Name         string // as it was asked for
	Standing     Standing
	Regimes      []Regime // the rows it may be, in the order of the annex
	NeedsArticle bool     // the act has rows, but no article was named
	Perhaps      bool     // a row names a chapter or a paragraph, and the citation does not say whether it lies in it
	Says         *calendar.Provision
	Caveats      []*calendar.Provision
}

// Text returns the answer in a sentence.
func (l Listing) Text(lang calendar.Lang) string {
	if l.Says == nil {
		return ""
	}
	return l.Says.Text(lang, calendar.Args{Name: l.Name})
}

// LookUp asks whether a provision of another act goes before the grounds for a
// decision of a day. The act is given by its name, its number in the
// Basiswettenbestand ("BWBR0022463") or a short name ("Wpg"), the provision as it
// is cited ("7", "art. 3 lid 3"), or "" where only the act is known. A day for
// which no act is known is an error.
//
// Whether the information falls under the provision, and whether its condition
// is met, is for who decides.
func LookUp(decided calendar.Date, act, provision string) (Listing, error) {
	law, err := On(decided)
	if err != nil {
		return Listing{}, err
	}
	l := Listing{Name: strings.TrimSpace(strings.TrimSpace(act) + " " + strings.TrimSpace(provision))}
	if !namesAct(act) {
		l.Says = regimeNoAct
		return l, nil
	}
	cited := readPlaces(provision)
	if law != Woo {
		l.lookUpWob(act, cited)
		return l, nil
	}
	l.lookUpAnnex(decided, act, cited)
	return l, nil
}

// lookUpAnnex looks in the texts of the annex.
func (l *Listing) lookUpAnnex(decided calendar.Date, act string, cited []place) {
	var all []Regime // of the act
	found := texts(0)
	changed := false // of a row the texts differ
	for i := range annex {
		row := &annex[i]
		if !sameAct(row, act) {
			continue
		}
		all = append(all, row.regime())
		is, maybe := holdsAny(row.articles, cited)
		if !is {
			continue
		}
		l.Perhaps = l.Perhaps || maybe
		l.Regimes = append(l.Regimes, row.regime())
		found |= row.texts & bothTexts
		changed = changed || row.texts&bothTexts != bothTexts
	}
	l.NeedsArticle = len(l.Regimes) > 0 && len(cited) == 0
	l.Standing, l.Caveats = standing(decided, found, changed)
	l.keepTextOf(decided)
	switch {
	case l.Standing == NotFound && len(l.Regimes) > 0:
		l.Says = regimeElsewhere
	case l.Standing == NotFound:
		l.Says = regimeAbsent
	case l.NeedsArticle:
		l.Says = regimeArticle
	case l.Standing == Unknown:
		l.Says, l.Regimes = regimeUnknown, all // each text as it reads
	default:
		l.Says = regimeListed
	}
	for _, r := range l.Regimes {
		if r.ReachOpen {
			l.Caveats = appendNew(l.Caveats, regimeReach)
		}
	}
}

// standing says what the texts that hold a provision tell of a day.
func standing(decided calendar.Date, found texts, changed bool) (Standing, []*calendar.Provision) {
	text, sure := text2026, Listed
	var caveats []*calendar.Provision
	switch {
	case decided.Before(annexRead2022):
		text, sure, caveats = text2022, Indicated, []*calendar.Provision{regimeUnread2022}
	case decided == annexRead2022:
		text = text2022
	case decided.Before(annexRead2026):
		switch caveats = []*calendar.Provision{regimeBetween}; {
		case found == 0:
			return NotFound, append(caveats, regimeOpen)
		case changed:
			return Unknown, caveats
		}
		return Listed, caveats
	case !decided.Before(annexChanged):
		sure, caveats = Indicated, []*calendar.Provision{regimeUnread2026}
	}
	switch {
	case found&text != 0:
		return sure, caveats
	case found == 0 && sure == Indicated:
		return NotFound, append(caveats, regimeOpen)
	case sure == Listed: // in the other text only, and that of the day was read
		return NotFound, caveats
	}
	return Unknown, caveats
}

// keepTextOf keeps the rows of the text of the day, where there is one.
func (l *Listing) keepTextOf(decided calendar.Date) {
	if l.Standing != Listed && l.Standing != Indicated {
		return
	}
	text := annexRead2026
	if decided.Before(annexRead2026) {
		text = annexRead2022
	}
	kept := l.Regimes[:0]
	for _, r := range l.Regimes {
		for _, t := range r.Texts {
			if t == text {
				kept = append(kept, r)
			}
		}
	}
	l.Regimes = kept
}

// lookUpWob looks in the short list of case law.
func (l *Listing) lookUpWob(act string, cited []place) {
	l.Standing, l.Says, l.Caveats = NoList, regimeWob, []*calendar.Provision{regimeWobOpen}
	for i := range wobRegimes {
		row := &wobRegimes[i]
		if !sameAct(&row.annexRow, act) {
			continue
		}
		if is, _ := holdsAny(row.articles, cited); !is {
			continue
		}
		r := row.regime()
		r.Source = row.source
		l.Regimes = append(l.Regimes, r)
		l.Standing, l.Says = Indicated, regimeWobKnown
		l.Caveats = appendNew(l.Caveats, row.source)
	}
}

// holdsAny reports whether an article of a list is cited; without a citation
// every list holds it.
func holdsAny(articles string, cited []place) (is, maybe bool) {
	if len(cited) == 0 || articles == "" {
		return true, false
	}
	perhaps := false
	for _, p := range readPlaces(articles) {
		for _, c := range cited {
			if is, maybe := p.holds(c); is && !maybe {
				return true, false
			} else if is {
				perhaps = true
			}
		}
	}
	return perhaps, perhaps
}

// sameAct reports whether a row is of an act that is named by its number, its
// name or a short name.
func sameAct(row *annexRow, act string) bool {
	act = plainAct(act)
	if act == strings.ToLower(row.bwb) && row.bwb != "" || act == plainAct(row.act) {
		return true
	}
	name, _, _ := strings.Cut(plainAct(row.act), ", zoals")
	short := shortName(act)
	return act == name || short != "" && (short == row.bwb || short == row.act)
}

// plainAct makes names of acts comparable: lower case, single spaces, one sign
// for the apostrophe, without "de" or "het" before them.
func plainAct(s string) string {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	s = strings.NewReplacer("’", "'", "‘", "'", "douane-en", "douane- en").Replace(s)
	return strings.TrimPrefix(strings.TrimPrefix(s, "de "), "het ")
}

// actWords stand in the name of any act.
var actWords = []string{
	"wet", "besluit", "regeling", "verordening", "richtlijn", "verdrag", "handvest", "reglement", "code", "bwbr",
}

// namesAct reports whether a text may be the name of an act: it holds a word for
// one, or is an abbreviation.
func namesAct(s string) bool {
	low := plainAct(s)
	if shortName(low) != "" {
		return true
	}
	for _, w := range actWords {
		if strings.Contains(low, w) {
			return true
		}
	}
	s = strings.TrimSpace(s)
	capitals := 0
	for _, r := range s {
		if 'A' <= r && r <= 'Z' {
			capitals++
		}
	}
	return len(s) > 0 && len(s) <= 8 && capitals >= 2 && !strings.Contains(s, " ")
}
