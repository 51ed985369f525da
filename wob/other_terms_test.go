package wob_test

import (
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

func TestOtherTerms(t *testing.T) {
	k := wob.Clock{}
	type term = func(calendar.Date) (wob.OtherTerm, error)
	for _, row := range []struct {
		why     string
		term    term
		event   string
		nominal string
		last    string
		cite    string
		caveats string
	}{
		{"art. 4:5 lid 4 Awb: four weeks after the supplement", k.DeclineIncomplete, "2020-03-03", "2020-03-31",
			"2020-03-31", "art. 4:5 lid 4 Awb", ""},
		{"art. 4:5 lid 4 Awb with art. 1 Atw: Good Friday", k.DeclineIncomplete, "2020-03-13", "2020-04-10", "2020-04-14",
			"art. 4:5 lid 4 Awb", ""},
		{"art. 4:5 lid 4 Awb: of 1994 (Stb. 1992, 315)", k.DeclineIncomplete, "1994-01-03", "1994-01-31", "1994-01-31",
			"art. 4:5 lid 4 Awb", "atw.3.3.unknown"},
		{"art. 4:18 Awb: two weeks after the last penalty day; that the Atw holds is derived", k.FixPenalty, "2014-05-28",
			"2014-06-11", "2014-06-11", "art. 4:18 Awb", "other-term.atw-derived"},
		{"art. 4:18 Awb with art. 1 Atw: Whit Monday 9 June 2014", k.FixPenalty, "2014-05-26", "2014-06-09", "2014-06-10",
			"art. 4:18 Awb", "other-term.atw-derived"},
		{"art. 8:55b lid 1 Awb: eight weeks", k.CourtRuling, "2020-03-03", "2020-04-28", "2020-04-28",
			"art. 8:55b lid 1 Awb", "awb.8.55b.2015.unread"},
		{"art. 8:55b lid 1 Awb with art. 1 Atw: Ascension Day and the equated Friday", k.CourtRuling, "2020-03-26",
			"2020-05-21", "2020-05-25", "art. 8:55b lid 1 Awb", "atw.3.3.second-hand,awb.8.55b.2015.unread"},
		{"art. 8:55b lid 3 Awb: thirteen weeks are more than twelve, no Atw (its art. 4): Ascension Day stays",
			k.CourtRulingAfterHearing, "2020-02-20", "2020-05-21", "2020-05-21", "art. 8:55b lid 3 Awb",
			"awb.8.55b.2015.unread"},
		{"art. 8:55d lid 1 Awb: two weeks after the ruling was sent", k.DecideAfterRuling, "2020-03-03", "2020-03-17",
			"2020-03-17", "art. 8:55d lid 1 Awb", "awb.8.55d.1.atw,awb.8.55b.2015.unread"},
		{"art. 8:55d lid 1 Awb with art. 1 Atw: 5 May", k.DecideAfterRuling, "2020-04-21", "2020-05-05", "2020-05-06",
			"art. 8:55d lid 1 Awb", "awb.8.55d.1.atw,awb.8.55b.2015.unread"},
	} {
		got, err := row.term(date(row.event))
		if err != nil {
			t.Errorf("%s: %v", row.why, err)
			continue
		}
		cite := ""
		for s := range got.Term.Steps() {
			cite = s.Provision().Citation().String()
			break
		}
		var caveats []string
		for _, c := range got.Caveats {
			caveats = append(caveats, c.Provision.ID())
		}
		if got.Term.Nominal() != date(row.nominal) || got.Term.LastDay() != date(row.last) || cite != row.cite ||
			strings.Join(caveats, ",") != row.caveats {
			t.Errorf("%s: nominal %s, last day %s, %s, caveats %v", row.why, got.Term.Nominal(), got.Term.LastDay(), cite,
				caveats)
		}
	}
	for _, bad := range []struct {
		call  string
		term  term
		early string // the day before the article
	}{
		{"DeclineIncomplete", k.DeclineIncomplete, "1993-12-31"}, {"FixPenalty", k.FixPenalty, "2009-09-30"},
		{"CourtRuling", k.CourtRuling, "2009-09-30"}, {"CourtRulingAfterHearing", k.CourtRulingAfterHearing, "2009-09-30"},
		{"DecideAfterRuling", k.DecideAfterRuling, "2009-09-30"},
	} {
		for _, day := range []string{"", "2040-12-31", bad.early} {
			if _, err := bad.term(date(day)); err == nil ||
				!strings.HasPrefix(err.Error(), "wob.Clock."+bad.call+"("+day+"): ") || strings.Contains(err.Error(), "  ") {
				t.Errorf("%s(%q): %v", bad.call, day, err)
			}
		}
	}
}

// Art. 8:55d lid 3 Awb, art. 15b Wob and art. 8.4 Woo: a term that the court
// sets is not one of a statute, so the Atw does not extend it.
func TestDecideAfterRulingIn(t *testing.T) {
	for _, row := range []struct {
		why, sent string
		set       calendar.Span
		basis     wob.RulingBasis
		last      string
		cite      string
		caveats   int // the texts that were not read
	}{
		{"art. 8:55d lid 3 Awb", "2016-09-30", calendar.Weeks(4), wob.BasisSize, "2016-10-28", "art. 8:55d lid 3 Awb", 1},
		{"art. 15b lid 1 Wob from 1 October 2016; a Saturday stays", "2016-10-01", calendar.Weeks(4), wob.BasisSize,
			"2016-10-29", "art. 15b lid 1 Wob", 0},
		{"art. 15b lid 1 Wob to 30 April 2022; a Saturday stays", "2022-04-30", calendar.Weeks(6), wob.BasisSize,
			"2022-06-11", "art. 15b lid 1 Wob", 0},
		{"art. 8.4 lid 1 Woo from 1 May 2022; a Sunday stays", "2022-05-01", calendar.Weeks(6), wob.BasisSize, "2022-06-12",
			"art. 8.4 lid 1 Woo", 1},
		{"art. 8.4 lid 2 Woo: the way in which it was filed", "2023-03-07", calendar.Days(60), wob.BasisFiling,
			"2023-05-06", "art. 8.4 lid 2 Woo", 0},
		{"art. 8:55d lid 3 Awb: neither size nor filing", "2023-03-07", calendar.Days(60), wob.BasisOtherwise, "2023-05-06",
			"art. 8:55d lid 3 Awb", 2},
		{"art. 8.4 lid 1 Woo: in days", "2023-03-07", calendar.Days(60), wob.BasisSize, "2023-05-06",
			"art. 8.4 lid 1 Woo", 0},
	} {
		got, err := wob.Clock{}.DecideAfterRulingIn(date(row.sent), row.set, row.basis)
		if err != nil {
			t.Errorf("%s: %v", row.why, err)
			continue
		}
		cite := ""
		for s := range got.Term.Steps() {
			cite = s.Provision().Citation().String()
		}
		if got.Term.LastDay() != date(row.last) || cite != row.cite || len(got.Caveats) != row.caveats {
			t.Errorf("%s: %s by %s, %v", row.why, got.Term.LastDay(), cite, got.Caveats)
		}
	}
	for _, bad := range []struct {
		sent string
		set  calendar.Span
	}{{"2009-09-30", calendar.Weeks(4)}, {"2020-03-03", calendar.Span{}}, {"2040-12-01", calendar.Weeks(8)},
		{"", calendar.Weeks(2)}} {
		if _, err := (wob.Clock{}).DecideAfterRulingIn(date(bad.sent), bad.set, wob.BasisSize); err == nil ||
			strings.Contains(err.Error(), "on  is") {
			t.Errorf("DecideAfterRulingIn(%q, %s): %v", bad.sent, bad.set, err)
		}
	}
}
