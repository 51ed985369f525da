package wob

import (
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
)

// checkTable walks a table of law: sorted, no overlap, no gap in its range, and
// every row cites where it stands.
func checkTable[K key, V any](t *testing.T, tab table[K, V], from, until string, cites func(V) []calendar.Citation) {
	t.Helper()
	if len(tab.rows) == 0 || tab.name == "" {
		t.Errorf("table %q has no rows or no name", tab.name)
		return
	}
	last := calendar.Date{}
	if until != "" {
		last = calendar.MustParse(until)
	}
	if tab.rows[0].from != calendar.MustParse(from) || tab.rows[len(tab.rows)-1].until != last {
		t.Errorf("%s: runs from %s to %q, want %s to %q", tab.name, tab.rows[0].from, tab.rows[len(tab.rows)-1].until, from,
			until)
	}
	for i, r := range tab.rows {
		if !r.until.IsZero() && r.until.Before(r.from) {
			t.Errorf("%s: row %d ends before it starts", tab.name, i)
		}
		if r.until.IsZero() && i < len(tab.rows)-1 {
			t.Errorf("%s: row %d is open and not the last", tab.name, i)
		}
		if i > 0 && r.from != tab.rows[i-1].until.AddDays(1) {
			t.Errorf("%s: a gap or an overlap between %s and %s", tab.name, tab.rows[i-1].until, r.from)
		}
		// The day before, the first, the last, the day after.
		for _, d := range []calendar.Date{r.from, r.until} {
			if law, err := tab.at(K(d)); !d.IsZero() && (err != nil || law != &tab.rows[i].law) {
				t.Errorf("%s: on %s not row %d (%v)", tab.name, d, i, err)
			}
		}
		found := cites(r.law)
		if len(found) == 0 {
			t.Errorf("%s: row %d cites nothing", tab.name, i)
		}
		for _, c := range found {
			if c.IsZero() {
				t.Errorf("%s: row %d has an empty citation", tab.name, i)
			}
			if v := c.Version(); !v.IsZero() && !r.until.IsZero() && v.After(r.until) {
				t.Errorf("%s: row %d, to %s, cites the text of %s", tab.name, i, r.until, v)
			}
		}
	}
	before := calendar.MustParse(from).AddDays(-1)
	if _, err := tab.at(K(before)); err == nil || !strings.Contains(err.Error(), tab.name) ||
		!strings.Contains(err.Error(), before.String()) {
		t.Errorf("%s: on %s: %v; want an error that names the table and the day", tab.name, before, err)
	}
	if !last.IsZero() {
		if _, ok := tab.find(K(last.AddDays(1))); ok {
			t.Errorf("%s: a row after %s", tab.name, last)
		}
	}
}

func provision(p *calendar.Provision) []calendar.Citation {
	return []calendar.Citation{p.Citation()}
}

func TestLawTables(t *testing.T) {
	clocks := func(all ...*clockLaw) (cites []calendar.Citation) {
		for _, c := range all {
			cites = append(cites, c.by.Citation(), c.late.Citation(), c.overdue.Citation(), c.adjournment.by.Citation())
		}
		return cites
	}
	checkTable(t, dutch().decisions, "1992-05-01", "", func(law decisionLaw) []calendar.Citation {
		return clocks(law.ordinary, law.environmental, law.environmentalShort)
	})
	checkTable(t, dutch().disclosures, "2009-10-01", "", func(law disclosureLaw) []calendar.Citation {
		term, err := law.rule.Term(calendar.Facts{Start: calendar.MustParse("2023-03-07")}, calendar.Calendar{},
			calendar.Readings{})
		if err != nil {
			t.Fatal(err)
		}
		return stepCites(term)
	})
	checkTable(t, windows, "1994-01-01", "", func(rule calendar.Rule) []calendar.Citation { return ruleCites(t, rule) })
	checkTable(t, reviews, "1994-01-01", "", func(law reviewLaw) []calendar.Citation {
		return append(clocks(law.ordinary, law.committee), law.agreed.by.Citation())
	})
	checkTable(t, repairGrounds, "1994-01-01", "", func(law groundLaw) []calendar.Citation { return provision(law.by) })
	checkTable(t, dutch().noPenalty, "2016-10-01", "", provision)
	checkTable(t, penaltyAmounts, "2009-10-01", "",
		func(law amounts) []calendar.Citation { return []calendar.Citation{law.cite} })
	checkTable(t, dutch().objections, "2016-10-01", "2022-04-30", provision)
	checkTable(t, dutch().courtTerms, "2009-10-01", "", func(law courtTermLaw) []calendar.Citation {
		return append(provision(law.by(BasisSize)), law.by(BasisFiling).Citation())
	})
	checkTable(t, dutch().oral, "1992-05-01", "", provision)
	checkTable(t, dutch().forwarded, "1992-05-01", "",
		func(law forwardedLaw) []calendar.Citation { return provision(law.receipt) })
	for _, simple := range []struct {
		law  table[running, simpleTerm]
		from string
	}{
		{declineIncomplete, "1994-01-01"}, {fixPenalty, "2009-10-01"}, {courtRuling, "2009-10-01"},
		{courtRulingAfterHearing, "2009-10-01"},
		{decideAfterRuling, "2009-10-01"}, {dutch().precision, "2022-05-01"}, {dutch().imprecise, "2022-05-01"},
		{dutch().size, "2022-05-01"},
		{dutch().abuse, "2022-05-01"}, {dutch().advice, "2022-05-01"}, {payPenalty, "2009-10-01"},
	} {
		checkTable(t, simple.law, simple.from, "", func(s simpleTerm) []calendar.Citation { return ruleCites(t, s.rule) })
	}
	ranges := map[SuspensionGround][2]string{
		ViewsAsked: {"2009-10-01", "2022-04-30"}, ViewsAskedWoo: {"2022-05-01", ""}, SupplementAsked: {"1994-01-01", ""},
		ForeignInformation: {"2009-10-01", ""}, ConsentToDelay: {"2009-10-01", ""}, ApplicantDelay: {"2009-10-01", ""},
		ForceMajeure: {"2009-10-01", ""},
	}
	if len(dutch().grounds) != len(ranges) {
		t.Errorf("%d grounds, want %d", len(dutch().grounds), len(ranges))
	}
	for _, g := range dutch().grounds {
		checkTable(t, g.rows, ranges[g.ground][0], ranges[g.ground][1],
			func(law groundLaw) []calendar.Citation { return provision(law.by) })
	}
}

func ruleCites(t *testing.T, rule calendar.Rule) []calendar.Citation {
	t.Helper()
	term, err := rule.Term(calendar.Facts{Start: calendar.MustParse("2023-03-07")}, calendar.Calendar{},
		calendar.Readings{})
	if err != nil {
		t.Fatal(err)
	}
	return stepCites(term)
}

func stepCites(term calendar.Term) (cites []calendar.Citation) {
	for s := range term.Steps() {
		cites = append(cites, s.Provision().Citation())
		break // what the Atw adds is not of the row
	}
	return cites
}

// Two rows for one day fail when the table is built.
func TestNewTableRefusesOverlap(t *testing.T) {
	day := calendar.MustParse
	for _, rows := range [][]row[receipt, int]{
		{{day("2020-01-01"), day("2020-06-30"), 1}, {day("2020-06-30"), calendar.Date{}, 2}},
		{{day("2020-01-01"), calendar.Date{}, 1}, {day("2020-01-01"), calendar.Date{}, 2}},
		{{day("2021-01-01"), calendar.Date{}, 1}, {day("2020-01-01"), day("2020-12-31"), 2}},
	} {
		func() {
			defer func() {
				if text, _ := recover().(string); !strings.Contains(text, "two laws") ||
					!strings.Contains(text, rows[0].from.String()) || !strings.Contains(text, rows[1].from.String()) {
					t.Errorf("%v: %q; want a message that names the table and both rows", rows, text)
				}
			}()
			newTable("two laws", rows...)
		}()
	}
	// A row is in force until the next begins.
	open := newTable("open", row[receipt, int]{from: day("2020-01-01"), law: 1},
		row[receipt, int]{from: day("2021-01-01"), law: 2})
	if law, ok := open.find(receipt(day("2020-12-31"))); !ok || *law != 1 {
		t.Error("31 December 2020 is not in the first row")
	}
	rows := []row[receipt, int]{{from: day("2020-01-01"), law: 1}, {from: day("2021-01-01"), law: 2}}
	if newTable("open", rows...); !rows[0].until.IsZero() {
		t.Error("the rows that were given are changed")
	}
	joined := newTable("joined", row[receipt, int]{day("2020-01-01"), day("2020-06-30"), 1},
		row[receipt, int]{day("2020-07-01"), calendar.Date{}, 2})
	if law, ok := joined.find(receipt(day("2020-06-30"))); !ok || *law != 1 {
		t.Error("30 June 2020 is not in the first row")
	}
	if law, ok := joined.find(receipt(day("2020-07-01"))); !ok || *law != 2 {
		t.Error("1 July 2020 is not in the second row")
	}
}

// The version of a provision is never later than the law it states: an article
// is cited in the text of its day. What is unverified stands in the row.
func TestUnverifiedRowsCarryCaveats(t *testing.T) {
	for i, r := range dutch().decisions.rows {
		old := r.from.Before(wob2009)
		for name, c := range map[string]*clockLaw{"ordinary": r.law.ordinary, "environmental": r.law.environmental,
			"short": r.law.environmentalShort} {
			if old != (len(c.caveats) > 0) {
				t.Errorf("row %d, %s: %d caveats (art. 6 Wob (old) was not read)", i, name, len(c.caveats))
			}
		}
	}
	for i, r := range reviews.rows {
		if old := awb7_10Unread.holds(r.from); r.law.fromReceipt != old {
			t.Errorf("art. 7:10 Awb, row %d: unread %v", i, old)
		}
	}
}
