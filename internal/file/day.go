package file

import (
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// A DayOrder says what stands first where a day is written in figures with
// slashes. Hyphens and points are Dutch: the day stands first.
type DayOrder uint8

const (
	AnyOrder   DayOrder = iota // not known: a day that can be read in two ways is an error
	DayFirst                   // 3/4/2020 is 3 April
	MonthFirst                 // 3/4/2020 is 4 March
)

// Days are the days that a cell of a table can mean, both included. The zero
// Days are of a cell that says that there is no day, or that it is not known.
type Days struct{ First, Last calendar.Date }

// On returns the day, where the cell gives one day and no more; else the zero
// Date.
func (d Days) On() calendar.Date {
	if d.First != d.Last {
		return calendar.Date{}
	}
	return d.First
}

var (
	noDay = Reason{CodeDate,
		"geen dag; verwacht 2020-03-03, 3-3-2020, 03-03-2020 of 3 maart 2020",
		"not a day; takes 2020-03-03, 3-3-2020, 03-03-2020 or 3 maart 2020"}
	twoFigures = Reason{CodeDate, "een jaar van twee cijfers; schrijf alle vier", "a year of two figures; write all four"}
	serialDay  = Reason{CodeDate,
		"een getal, misschien een dag zoals een rekenblad die telt; schrijf het als dag",
		"a number, perhaps a day as a spreadsheet counts it; write it as a day"}
	noSuchDay = Reason{CodeDate, "die dag bestaat niet", "no such day"}
	backward  = Reason{CodeDate, "de laatste dag ligt vóór de eerste", "the last day lies before the first"}
)

func twoDays(dutch, american calendar.Date) Reason {
	a, b := dutch.String(), american.String()
	return Reason{CodeDate, "kan " + a + " of " + b + " zijn; zeg wat vooraan staat",
		"could be " + a + " or " + b + "; say which stands first"}
}

// dayWords say that there is no day, or that it is not known.
var dayWords = []string{
	"", "-", "--", "n.v.t.", "nvt", "n.v.t", "niet van toepassing", "onbekend", "datum onbekend", "onbekende datum",
	"ongedateerd", "niet gedateerd", "geen datum", "zonder datum", "z.d.", "zd", "z.j.", "n.d.", "nd", "n.b.", "nb",
	"?", "diverse", "diverse data", "divers", "meerdere data", "meerdere", "verschillende data",
}

// hyphens writes the signs that a word processor puts in a day as those of the
// keyboard: the hyphen of Unicode and the one at which no line ends.
var hyphens = strings.NewReplacer("\u00a0", " ", "\u2010", "-", "\u2011", "-", "\u2212", "-")

// ReadDays reads a cell that holds a day as Dutch offices write it: in figures
// or with the name of the month, with a day of the week before it, with a time
// and a zone behind it; a month or a year alone; or from one day to another.
// Nothing is guessed: a day that can be read in two ways, and a year of two
// figures, are faults. A Reason without a code is none.
func ReadDays(cell string, order DayOrder) (Days, Reason) {
	s := strings.ToLower(strings.Join(strings.Fields(hyphens.Replace(cell)), " "))
	for _, word := range dayWords {
		if s == word {
			return Days{}, Reason{}
		}
	}
	d, why := readDays(s, order)
	if why.Code == "" {
		return d, Reason{}
	}
	for _, between := range []string{" t/m ", " tot en met ", " tot ", " - ", " – ", " / "} {
		first, last, found := strings.Cut(s, between)
		if !found {
			continue
		}
		from, why1 := readDays(first, order)
		until, why2 := readDays(last, order)
		if why1.Code != "" || why2.Code != "" {
			return Days{}, why
		}
		if until.Last.Before(from.First) {
			return Days{}, backward
		}
		return Days{from.First, until.Last}, Reason{}
	}
	return Days{}, why
}

func readDays(s string, order DayOrder) (Days, Reason) {
	fields := strings.Fields(strings.Trim(s, " ,;"))
	if len(fields) > 0 && isWeekday(fields[0]) {
		fields = fields[1:]
	}
	day, twelve := cutClock(fields)
	if twelve && order == AnyOrder {
		order = MonthFirst // a clock with am and pm is American, and so is its day
	}
	switch len(day) {
	case 1:
		return readFigures(day[0], order)
	case 2:
		return readMonth(day[0], day[1])
	case 3:
		return readNamed(day[0], day[1], day[2])
	}
	return Days{}, noDay
}
