package calendar

import "fmt"

// A Decree says that some days count as recognised days: a royal decree under
// art. 3 lid 3 Atw (gelijkgestelde dagen), or a day that a body treats so
// locally. It is made by [NewDecree] and given to [Calendar.With].
type Decree struct {
	provision   *Provision
	from, until int // the years for which all equated days are known with it; 0 for none
	days        []Date
	secondHand  bool // its text was not read; the days are known from others
}

// NewDecree returns a decree with a provision that names and cites it, the
// first and the last year for which it settles the equated days (both included;
// 0 and 0 for a local day, which settles nothing), and its days. No day, a day
// outside those years, and a day twice are errors.
func NewDecree(p *Provision, from, until int, days ...Date) (Decree, error) {
	fail := func(reason string) (Decree, error) {
		return Decree{}, fmt.Errorf("calendar.NewDecree(%v, %d, %d): %s", p, from, until, reason)
	}
	if p == nil {
		return fail("no provision")
	}
	if len(days) == 0 {
		return fail("no days")
	}
	if from > until || (from == 0) != (until == 0) {
		return fail("no such years")
	}
	seen := make(map[Date]bool, len(days))
	for _, d := range days {
		if d.IsZero() {
			return fail("a day is not set")
		}
		if seen[d] {
			return fail("day " + d.String() + " stands twice")
		}
		if from != 0 && (d.Year() < from || d.Year() > until) {
			return fail("day " + d.String() + " lies outside its years")
		}
		seen[d] = true
	}
	return Decree{provision: p, from: from, until: until, days: append([]Date(nil), days...)}, nil
}

// readDecree and reportedDecree state a royal decree under art. 3 lid 3: one
// whose text was read, and one that is known at second hand only.
func readDecree(id, citation, bwb string, from, until int, days ...string) Decree {
	d := Decree{from: from, until: until, provision: define("atw.3.3."+id, Source(citation, bwb),
		"gelijkgestelde dag ("+citation+")", "equated day ("+citation+")")}
	for _, day := range days {
		d.days = append(d.days, MustParse(day))
	}
	return d
}

func reportedDecree(id, citation string, from, until int, days ...string) Decree {
	d := readDecree(id, citation, "", from, until, days...)
	d.secondHand = true
	return d
}

// decrees are the royal decrees that equate days with the recognised days, with
// the years each settles. No rule gives these days: a bridge day is in one year
// and not in another. Those for 1993-2004 were not found, and there is none
// after 2028 yet.
var decrees = [...]Decree{
	readDecree("kb-1990", "KB 12-01-1990, Stcrt. 1990, 52", "BWBR0004691", 1990, 1992,
		"1990-05-25", "1990-12-24", "1990-12-31", "1991-05-10", "1991-12-27", "1992-05-01", "1992-05-29"),
	readDecree("kb-2003", "KB 26-11-2003 nr. 03.004876, Stcrt. 2003, 251", "BWBR0015963", 2005, 2007,
		"2005-05-06", "2006-05-26", "2007-05-18", "2007-12-27", "2007-12-28", "2007-12-31"),
	// Its article names seven days, its title only four: the article governs.
	readDecree("kb-2007", "KB 27-09-2007 nr. 07.003139, Stcrt. 2007, 194", "BWBR0022669", 2007, 2010,
		"2007-12-24", "2008-05-02", "2009-01-02", "2009-05-01", "2009-05-04", "2009-05-22", "2010-05-14"),
	readDecree("kb-2010", "KB 07-06-2010 nr. 10.001566, Stcrt. 2010, 9302", "BWBR0027755", 2011, 2013,
		"2011-05-06", "2011-06-03", "2012-05-18", "2012-12-24", "2012-12-31", "2013-04-29", "2013-05-10", "2013-12-27"),
	readDecree("kb-2013", "KB 17-06-2013 nr. 13.001210, Stcrt. 2013, 19755", "BWBR0033679", 2014, 2016,
		"2014-05-30", "2015-01-02", "2015-05-04", "2015-05-15", "2016-05-06"),
	readDecree("kb-2016", "KB 24-10-2016 nr. 2016001827, Stcrt. 2016, 58653", "BWBR0038666", 2017, 2019,
		"2017-04-28", "2017-05-26", "2018-05-11", "2018-12-24", "2018-12-31", "2019-05-31", "2019-12-27"),
	reportedDecree("kb-2019", "KB 20-09-2019", 2020, 2022, "2020-05-22", "2021-05-14", "2022-05-27"),
	reportedDecree("kb-2022", "KB 2022", 2023, 2025,
		"2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30"),
	readDecree("kb-2025", "KB 01-07-2025 nr. 2025001422, Stcrt. 2025, 24713", "BWBR0051300", 2026, 2028,
		"2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"),
}
