// Package enacted is what the packages of the law share of the acts: what they are
// called, from which day they hold, and where.
package enacted

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// The acts on requests for information and the laws of procedure beside them.
var (
	Wob    = calendar.NewAct("Wob", "Wet openbaarheid van bestuur", "BWBR0005252")
	Woo    = calendar.NewAct("Woo", "Wet open overheid", "BWBR0045754")
	WobBES = calendar.NewAct("Wob BES", "Wet openbaarheid van bestuur BES", "BWBR0028154")
	Awb    = calendar.NewAct("Awb", "Algemene wet bestuursrecht", "BWBR0005537")
	WarBES = calendar.NewAct("WarBES", "Wet administratieve rechtspraak BES", "BWBR0028455")
)

// The first days of the acts on requests for information. The Wob ends the day
// before the Woo begins; the Wob BES, an Antillean ordinance before, exists as a
// Dutch act from 10 October 2010 (Stb. 2010, 391).
var (
	WobFrom    = calendar.MustParse("1992-05-01")
	WooFrom    = calendar.MustParse("2022-05-01")
	WobBESFrom = calendar.MustParse("2010-10-10")
)

// A Territory is where the body is that is asked and decides; it says which acts
// hold.
type Territory uint8

// The territories.
const (
	Netherlands Territory = iota // the European part: Wob, Woo and Awb
	BES                          // Bonaire, Sint Eustatius en Saba: Wob BES and WarBES
)

// territories are their codes, by number.
var territories = words.Codes[Territory]{
	Netherlands: {"nl", "Europees Nederland", "the European Netherlands"},
	BES:         {"bes", "Bonaire, Sint Eustatius en Saba", "Bonaire, Sint Eustatius and Saba"},
}

// Territories returns the codes of the territories.
func Territories() words.Codes[Territory] { return territories }

// String returns the code, "nl" or "bes", and "" for none.
func (t Territory) String() string { return territories.String(t) }

// Name returns the territory in a language.
func (t Territory) Name(l calendar.Lang) string { return territories.Name(t, l) }

// MarshalText returns the code; a value that has none is an error.
func (t Territory) MarshalText() ([]byte, error) { return territories.Marshal(t) }

// UnmarshalText takes a code, exactly.
func (t *Territory) UnmarshalText(text []byte) error { return territories.Unmarshal(text, t) }
