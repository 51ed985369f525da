package ground

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// A Regime (bijzondere openbaarmakingsregeling) is a provision of another act
// that goes before the grounds: of the annex to art. 8.8 Woo, or, under the
// Wob, of case law on art. 2 lid 1.
type Regime struct {
	Act       string              // the name, in the words of the annex
	BWB       string              // the number; "" where none is known
	Articles  string              // in the words of the annex; "" for the whole act
	Insofar   string              // "voor zover ..." in the words of the annex; "" without a condition
	ReachOpen bool                // to which of the articles the condition belongs, the text leaves open
	Texts     []calendar.Date     // the texts of the annex in which it stands, each by its first day
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
