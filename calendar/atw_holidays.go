package calendar

import (
	"time"

	"github.com/rickar/cal/v2"
)

// A holiday is a recognised day of art. 3 lid 1 or 2 Atw.
type holiday struct {
	provision *Provision
	rule      cal.Holiday
}

// sundayBefore moves a day that falls on a Sunday to the Saturday before it:
// Queen's day since 1980, King's day always. (The royal decrees say that
// Sundays are an exception; that the day before is meant stands in the note to
// the decree of 2013, and for 1980-2013 in secondary sources only. It moves no
// term: Saturday and Sunday are free days already.)
var sundayBefore = []cal.AltDay{{Day: time.Sunday, Offset: -1}}

// holidays are the recognised days (algemeen erkende feestdagen) in the order
// of art. 3, each with its years. Easter Sunday and Whit Sunday are Sundays, so
// the act does not name them.
var holidays = [...]holiday{
	{holy("nieuwjaar", "1", "Nieuwjaarsdag", "New Year's Day"),
		cal.Holiday{Month: time.January, Day: 1, Func: fixed}},
	{holy("paasmaandag", "1", "tweede paasdag", "Easter Monday"), cal.Holiday{Offset: 1, Func: fromEaster}},
	{holy("pinkstermaandag", "1", "tweede pinksterdag", "Whit Monday"),
		cal.Holiday{Offset: 50, Func: fromEaster}},
	{holy("eerste-kerstdag", "1", "eerste kerstdag", "Christmas Day"),
		cal.Holiday{Month: time.December, Day: 25, Func: fixed}},
	{holy("tweede-kerstdag", "1", "tweede kerstdag", "Boxing Day"),
		cal.Holiday{Month: time.December, Day: 26, Func: fixed}},
	{holy("hemelvaart", "1", "Hemelvaartsdag", "Ascension Day"), cal.Holiday{Offset: 39, Func: fromEaster}},
	// KB 24-04-1980 nr. 11 (BWBR0031338), in force until 31 December 2013.
	{holy("koninginnedag", "1", "Koninginnedag", "Queen's day"),
		cal.Holiday{Month: time.April, Day: 30, EndYear: 2013, Observed: sundayBefore, Func: fixed}},
	// KB 30-01-2013 nr. 13.000173, Stcrt. 2013, 4075 (BWBR0032908).
	{holy("koningsdag", "1", "Koningsdag", "King's day"),
		cal.Holiday{Month: time.April, Day: 27, StartYear: 2014, Observed: sundayBefore, Func: fixed}},
	// Every year, not only in lustrum years: the act has no such condition.
	{holy("vijf-mei", "1", "vijfde mei", "fifth of May"), cal.Holiday{Month: time.May, Day: 5, Func: fixed}},
	{holy("goede-vrijdag", "2", "Goede Vrijdag", "Good Friday"), cal.Holiday{Offset: -2, Func: fromEaster}},
}

func holy(id, paragraph, dutch, english string) *Provision {
	return define("atw.3."+paragraph+"."+id, CiteATW("3", paragraph), dutch, english)
}

// Art. 1 lid 1 names the two days of the weekend.
var (
	saturday = define("atw.1.1.zaterdag", CiteATW("1", "1"), "zaterdag", "Saturday")
	sunday   = define("atw.1.1.zondag", CiteATW("1", "1"), "zondag", "Sunday")
)

// fixed and fromEaster return UTC: what cal offers for this reads the location
// that any package of the program can change.
func fixed(h *cal.Holiday, year int) time.Time { return civil(year, h.Month, h.Day).Time() }

func fromEaster(h *cal.Holiday, year int) time.Time {
	return easter(year).AddDays(h.Offset).Time()
}

// easter returns Easter Sunday of a year of the Gregorian calendar: the Sunday
// after the first full moon of the ecclesiastical calendar on or after 21
// March.
func easter(year int) Date {
	golden := year % 19
	century := year / 100
	// The age of the ecclesiastical moon, with its corrections for the leap
	// days dropped and for the drift of the moon.
	epact := (century - century/4 - (8*century+13)/25 + 19*golden + 15) % 30
	// Full moon never falls later than 18 April, and not twice on the 18th in
	// one cycle of 19 years.
	if epact == 29 || epact == 28 && golden > 10 {
		epact--
	}
	moon := civil(year, time.March, 21).AddDays(epact)
	return moon.AddDays(7 - int(moon.Weekday()))
}
