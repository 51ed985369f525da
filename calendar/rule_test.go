package calendar_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	. "github.com/wobrules/wobrules/calendar"
)

// Facts that cannot be, and rules that cannot be applied: the whole message.
func TestTermErrors(t *testing.T) {
	const known = "lies outside the days known here, 1990-01-01 up to and including 2040-12-31"
	const either = "takes either 1 to 10000 days or a last day"
	start := date(t, "2020-03-03")
	with := func(change func(*Facts)) Facts {
		f := Facts{Start: start}
		change(&f)
		return f
	}
	adjournBy := func(a Adjournment) Facts { return with(func(f *Facts) { f.Adjournment = a }) }
	suspend := func(from, to string) Facts {
		return with(func(f *Facts) {
			f.Suspensions = []Suspension{{Ground: bySuspend, From: date(t, from), To: date(t, to)}}
		})
	}
	agree := func(a Agreement) Facts {
		a.Ground = byAgree
		return with(func(f *Facts) { f.Agreements = []Agreement{a} })
	}
	day := date(t, "2020-03-10")
	for _, row := range []struct {
		name string
		rule Rule
		f    Facts
		err  string
	}{
		{"good", decision, with(func(*Facts) {}), ""},
		{"no start", decision, Facts{}, "the facts have no start"},
		{"start too early", decision, Facts{Start: date(t, "1989-12-31")}, `day "1989-12-31" ` + known},
		{"start too late", decision, Facts{Start: date(t, "2041-01-01")}, `day "2041-01-01" ` + known},
		{"end too late", decision, Facts{Start: date(t, "2040-12-10")}, `day "2041-01-07" ` + known},
		{"extended too late", Seq(After(Days(3), byTerm), Extend()), Facts{Start: date(t, "2040-12-28")},
			`day "2041-01-01" ` + known},
		{"an adjournment that the rule has no verb for", Seq(fourWeeks, suspended, agreed, Extend()),
			adjournBy(Adjournment{Notified: day, By: Weeks(1)}), "the rule knows no adjournment"},
		{"an adjournment for a rule without verbs", Seq(fourWeeks, Extend()),
			adjournBy(Adjournment{Notified: day, By: Weeks(1)}), "the rule knows no adjournment"},
		{"a suspension on another ground", decision, facts(t, "2020-03-03, nobody 2020-03-10 2020-03-14"),
			`the rule does not suspend on the ground of the suspension of 2020-03-10, "test.7"`},
		{"a suspension for a rule without that verb", Seq(fourWeeks, adjourned),
			facts(t, "2020-03-03, susp 2020-03-10 2020-03-14"),
			`the rule does not suspend on the ground of the suspension of 2020-03-10, "test.3"`},
		{"a suspension on no ground", decision, with(func(f *Facts) { f.Suspensions = []Suspension{{From: day, To: day}} }),
			`the rule does not suspend on the ground of the suspension of 2020-03-10, ""`},
		{"an agreement on another ground", decision, facts(t, "2020-03-03, assent 2020-03-10 7"),
			`the rule knows no agreement on the ground of that of 2020-03-10, "test.7"`},
		{"an agreement for a rule without verbs", fourWeeks, facts(t, "2020-03-03, agree 2020-03-10 7"),
			`the rule knows no agreement on the ground of that of 2020-03-10, "test.5"`},
		{"a verb for it on the side that is not chosen", Seq(fourWeeks, Either(suspensionEnd, Rule{}, suspended)),
			facts(t, "2020-03-03, susp 2020-03-10 2020-03-14"),
			`the rule does not suspend on the ground of the suspension of 2020-03-10, "test.3"`},
		{"adjournment without notice", decision, adjournBy(Adjournment{By: Weeks(1)}), "an adjournment has no day of notice"},
		{"adjournment of no length", decision, adjournBy(Adjournment{Notified: day}),
			"the adjournment of 2020-03-10 takes either a length or a last day"},
		{"adjournment with both", decision, adjournBy(Adjournment{Notified: day, By: Weeks(1), Until: day}),
			"the adjournment of 2020-03-10 takes either a length or a last day"},
		{"adjournment in months", decision, adjournBy(Adjournment{Notified: day, By: Months(1)}),
			"the adjournment of 2020-03-10 is not in days or weeks: P1M"},
		{"adjournment in years", decision, adjournBy(Adjournment{Notified: day, By: Years(1)}),
			"the adjournment of 2020-03-10 is not in days or weeks: P1Y"},
		{"adjournment until", decision, adjournBy(Adjournment{Notified: day, Until: date(t, "2020-04-07")}), ""},
		{"suspension without first day", decision, suspend("", "2020-03-10"), "a suspension has no first or no last day"},
		{"suspension without last day", decision, suspend("2020-03-10", ""), "a suspension has no first or no last day"},
		{"suspension past the table", decision, suspend("2020-03-10", "2041-01-01"), `day "2041-01-23" ` + known},
		{"suspension to the end of time", decision, suspend("2020-03-10", "9999-12-31"),
			`a day that is not in the years 1 to 9999 ` + known},
		{"agreement without consent", decision, agree(Agreement{Days: 7}), "an agreement has no day of consent"},
		{"agreement to nothing", decision, agree(Agreement{Consented: day}), "the agreement of 2020-03-10 " + either},
		{"agreement with both", decision, agree(Agreement{Consented: day, Days: 7, Until: day}),
			"the agreement of 2020-03-10 " + either},
		{"agreement back", decision, agree(Agreement{Consented: day, Days: -1}), "the agreement of 2020-03-10 " + either},
		{"agreement too long", decision, agree(Agreement{Consented: day, Days: 10001}),
			"the agreement of 2020-03-10 " + either},
		{"agreement back and until", decision, agree(Agreement{Consented: day, Days: -1, Until: day}),
			"the agreement of 2020-03-10 " + either},
		{"agreement past the table", decision, agree(Agreement{Consented: day, Days: 10000}), `day "2047-08-17" ` + known},
		{"a rule of no length", Seq(After(Span{}, byTerm), Extend()), with(func(*Facts) {}),
			"the rule has a term of no length"},
		{"a rule of no length back", Before(Days(0), byTerm), with(func(*Facts) {}), "the rule has a term of no length"},
		{"a rule without provision", After(Weeks(4), nil), with(func(*Facts) {}), "the rule has a part without a provision"},
		{"an adjournment without provision",
			Seq(fourWeeks, Adjourn(Weeks(4), nil, NotifiedBy(Extend()), CountedFrom(Rule{}))), with(func(*Facts) {}),
			"the rule has a part without a provision"},
		{"an adjournment of no length",
			Seq(fourWeeks, Adjourn(Span{}, byAdjourn, NotifiedBy(Extend()), CountedFrom(Rule{}))), with(func(*Facts) {}),
			"the rule has a term of no length"},
		{"an adjournment in months",
			Seq(fourWeeks, suspended, Adjourn(Months(1), byAdjourn, NotifiedBy(Extend()), CountedFrom(Rule{}))),
			with(func(*Facts) {}), "the rule adjourns by P1M, not by days or weeks"},
		{"a rule that adjourns twice", Seq(fourWeeks, adjourned, adjourned), with(func(*Facts) {}),
			"the rule adjourns twice"},
		{"a ground twice", Seq(fourWeeks, suspended, adjourned, suspended), with(func(*Facts) {}),
			"the rule names the ground test.3 twice"},
		{"a consent twice", Seq(fourWeeks, agreed, agreed), with(func(*Facts) {}), "the rule names the ground test.5 twice"},
		{"no ground", Suspend(BegunBy{}, Through{}, nil), with(func(*Facts) {}), "the rule has a part without a provision"},
		{"no ground of consent", Agree(ConsentedBy{}, byAgree, nil), with(func(*Facts) {}),
			"the rule has a part without a provision"},
		{"no reading", Either(nil, fourWeeks, fourWeeks), with(func(*Facts) {}),
			"the rule has an unsettled point without a reading"},
		{"a reading made by hand", Seq(Either(&Reading{}, fourWeeks, fourWeeks), Extend()), with(func(*Facts) {}),
			"the rule has an unsettled point without a reading"},
		{"no provision on a side", Either(suspensionEnd, fourWeeks, After(Weeks(4), nil)), with(func(*Facts) {}),
			"the rule has a part without a provision"},
		{"no provision inside a verb", Suspend(BegunBy(Before(Days(1), nil)), Through{}, bySuspend), with(func(*Facts) {}),
			"the rule has a part without a provision"},
		{"no provision in when an adjournment may be notified",
			Adjourn(Weeks(4), byAdjourn, NotifiedBy(Before(Days(1), nil)), CountedFrom(Extend())), with(func(*Facts) {}),
			"the rule has a part without a provision"},
		{"no provision in what an adjournment is counted from",
			Adjourn(Weeks(4), byAdjourn, NotifiedBy(Extend()), CountedFrom(Before(Days(1), nil))), with(func(*Facts) {}),
			"the rule has a part without a provision"},
		{"no provision in the last suspended day", Suspend(BegunBy{}, Through(Before(Days(1), nil)), bySuspend),
			with(func(*Facts) {}), "the rule has a part without a provision"},
		{"no provision in when a consent is in time", Agree(ConsentedBy(Before(Days(1), nil)), byAgree),
			with(func(*Facts) {}), "the rule has a part without a provision"},
		{"facts inside a verb", Seq(fourWeeks, Suspend(BegunBy(agreed), Through{}, bySuspend)), with(func(*Facts) {}),
			"the rule takes facts inside a verb that takes facts"},
		{"facts on a side and after it", Seq(fourWeeks, Either(suspensionEnd, Rule{}, suspended), agreed),
			with(func(*Facts) {}), "the rule takes the facts twice"},
		{"facts twice", Seq(fourWeeks, suspended, Extend(), suspended), with(func(*Facts) {}),
			"the rule takes the facts twice"},
	} {
		want, wantBounds := "", ""
		if row.err != "" {
			want, wantBounds = "calendar.Rule.Term: "+row.err, "calendar.Rule.Bounds: "+row.err
		}
		term, err := row.rule.Term(row.f, Calendar{}, Readings{})
		message(t, row.name, err, want)
		b, errBounds := row.rule.Bounds(row.f, Calendar{}, Readings{})
		message(t, row.name, errBounds, wantBounds)
		if term.IsZero() != (err != nil) || err != nil && b != (Bounds{}) {
			t.Errorf("%s: a term %v and %v with the error %v", row.name, term, b, err)
		}
	}
}

// A note names its fact by its place in the list, and what it was measured
// against.
func TestNotes(t *testing.T) {
	f := facts(t, "2020-03-03, adj 2020-03-10 P5W, susp 2020-03-05 2020-03-04, open 2020-06-01 2020-06-02, "+
		"agree 2020-06-01 7, agree 2020-03-05 until 2020-03-20")
	term, err := decision.Term(f, Calendar{}, Readings{})
	if err != nil {
		t.Fatal(err)
	}
	got := map[Note]bool{}
	for n := range term.Notes() {
		got[n] = true
	}
	d := func(s string) Date { return date(t, s) }
	for _, want := range []Note{
		{AdjournmentCut, 0, d("2020-03-10"), d("2020-03-31")},
		{SuspensionEmpty, 0, d("2020-03-05"), Date{}},
		{SuspensionAfter, 1, d("2020-06-01"), d("2020-04-28")},
		{AgreementAfter, 0, d("2020-06-01"), d("2020-04-28")},
		{AgreementNothing, 1, d("2020-03-05"), d("2020-03-31")},
	} {
		if !got[want] {
			t.Errorf("no note %s %+v", noteNames[want.Kind], want)
		}
		delete(got, want)
	}
	for n := range got {
		t.Errorf("note %s %+v too many", noteNames[n.Kind], n)
	}
	for given, want := range map[string]Note{
		"2020-03-03, adj 2020-04-01 P4W":              {AdjournmentLate, 0, d("2020-04-01"), d("2020-03-31")},
		"2020-03-03, adj 2020-03-10 until 2020-03-31": {AdjournmentNothing, 0, d("2020-03-10"), d("2020-03-31")},
	} {
		term, err := decision.Term(facts(t, given), Calendar{}, Readings{})
		if all := slices.Collect(term.Notes()); err != nil || !slices.Equal(all, []Note{want}) {
			t.Errorf("%s: notes %+v, %v, want %+v", given, all, err, want)
		}
	}
}

// Facts may be listed in any order: the steps are the same.
func TestOrderOfTheListDoesNotMatter(t *testing.T) {
	for _, row := range [][2]string{
		{"2020-03-03, agree 2020-03-10 3, consent 2020-03-10 5", "2020-03-03, consent 2020-03-10 5, agree 2020-03-10 3"},
		{"2020-03-03, agree 2020-03-10 5, consent 2020-03-10 3", "2020-03-03, consent 2020-03-10 3, agree 2020-03-10 5"},
		{"2020-03-03, agree 2020-03-10 3, consent 2020-03-10 3", "2020-03-03, consent 2020-03-10 3, agree 2020-03-10 3"},
		{"2020-03-03, agree 2020-03-10 3, agree 2020-03-10 5", "2020-03-03, agree 2020-03-10 5, agree 2020-03-10 3"},
		{"2020-03-03, susp 2020-03-10 2020-03-12, force 2020-03-10 2020-03-12",
			"2020-03-03, force 2020-03-10 2020-03-12, susp 2020-03-10 2020-03-12"},
		{"2020-03-03, susp 2020-03-10 2020-03-12, force 2020-03-10 2020-03-11",
			"2020-03-03, force 2020-03-10 2020-03-11, susp 2020-03-10 2020-03-12"},
	} {
		one, err1 := decision.Term(facts(t, row[0]), Calendar{}, Readings{})
		other, err2 := decision.Term(facts(t, row[1]), Calendar{}, Readings{})
		if a, b := showTerm(one, err1), showTerm(other, err2); a != b || err1 != nil {
			t.Errorf("%s\n%s%s\n%s", row[0], a, row[1], b)
		}
	}
}

// A term explains itself, in both languages, by the computation itself. Of what is
// wanted, a line that starts with two spaces goes on with the line above it.
func TestSteps(t *testing.T) {
	for _, row := range []struct {
		reason string
		rule   Rule
		facts  string
		want   string
	}{
		{"art. 6 lid 1 Wob: nothing happened", decision, "2020-03-03", `
test.1 2020-03-03 2020-03-31: 4 weken vanaf 3 maart 2020: tot en met 31 maart 2020
  / 4 weeks from 3 March 2020: up to and including 31 March 2020`},
		{"art. 6 Wob: all that can happen", decision, "2020-03-03, susp 2020-03-05 2020-03-14, force " +
			"2020-03-10 2020-03-19, adj 2020-03-20 until 2020-04-20, agree 2020-03-21 1, agree 2020-03-22 until 2020-05-05", `
test.1 2020-03-03 2020-03-31: 4 weken vanaf 3 maart 2020: tot en met 31 maart 2020
  / 4 weeks from 3 March 2020: up to and including 31 March 2020
test.3 2020-03-31 2020-04-10: opgeschort van 5 maart 2020 tot en met 14 maart 2020 (10 dagen)
  / suspended 5 March 2020 to 14 March 2020 (10 days)
test.4 2020-04-10 2020-04-15: overmacht van 15 maart 2020 tot en met 19 maart 2020
  / force majeure 15 March 2020 to 19 March 2020
test.2 2020-04-15 2020-04-20: op 20 maart 2020 verdaagd met 5 dagen / adjourned on 20 March 2020 by 5 days
test.5 2020-04-20 2020-04-21: ingestemd op 21 maart 2020: 1 dag / agreed on 21 March 2020: 1 day
test.5 2020-04-21 2020-05-05: ingestemd op 22 maart 2020: 14 dagen / agreed on 22 March 2020: 14 days
atw.1.1 2020-05-05 2020-05-06: 5 mei 2020 is een zaterdag, zondag of (gelijkgestelde) feestdag,
  namelijk vijfde mei: verlengd tot en met 6 mei 2020
  / 5 May 2020, fifth of May, is a free day: extended up to and including 6 May 2020`},
		{"art. 6 lid 2 Wob: cut to the longest", decision, "2020-03-03, adj 2020-03-20 P5W", `
test.1 2020-03-03 2020-03-31: 4 weken vanaf 3 maart 2020: tot en met 31 maart 2020
  / 4 weeks from 3 March 2020: up to and including 31 March 2020
test.2 2020-03-31 2020-04-28: op 20 maart 2020 verdaagd met 4 weken / adjourned on 20 March 2020 by 4 weeks`},
		{"art. 1 lid 1 Atw: two reasons", Seq(fourWeeks, Extend()), "2016-04-07", `
test.1 2016-04-07 2016-05-05: 4 weken vanaf 7 april 2016: tot en met 5 mei 2016
  / 4 weeks from 7 April 2016: up to and including 5 May 2016
atw.1.1 2016-05-05 2016-05-09: 5 mei 2016 is een zaterdag, zondag of (gelijkgestelde) feestdag,
  namelijk Hemelvaartsdag en vijfde mei: verlengd tot en met 9 mei 2016
  / 5 May 2016, Ascension Day and fifth of May, is a free day: extended up to and including 9 May 2016`},
		{"art. 4 onder a Atw: thirteen weeks, to Good Friday", Seq(After(Weeks(13), byTerm), Extend()), "2020-01-10", `
test.1 2020-01-10 2020-04-10: 13 weken vanaf 10 januari 2020: tot en met 10 april 2020
  / 13 weeks from 10 January 2020: up to and including 10 April 2020`},
		{"art. 1 lid 1 Atw on one side: a side that counts has a step of its own",
			Seq(fourWeeks, Either(adjournmentFrom, After(Weeks(1), byAgree), Extend())), "2020-03-03", `
test.1 2020-03-03 2020-03-31: 4 weken vanaf 3 maart 2020: tot en met 31 maart 2020
  / 4 weeks from 3 March 2020: up to and including 31 March 2020
test.5 2020-03-31 2020-04-07: ingestemd op : 7 dagen / agreed on : 7 days`},
		{"art. 2 Atw after art. 1", Seq(After(Weeks(1), byTerm), Extend()), "2007-12-21", `
test.1 2007-12-21 2007-12-28: 1 week vanaf 21 december 2007: tot en met 28 december 2007
  / 1 week from 21 December 2007: up to and including 28 December 2007
atw.1.1 2007-12-28 2008-01-02: 28 december 2007 is een zaterdag, zondag of (gelijkgestelde) feestdag,
  namelijk gelijkgestelde dag (KB 26-11-2003 nr. 03.004876, Stcrt. 2003, 251):
  verlengd tot en met 2 januari 2008
  / 28 December 2007, equated day (KB 26-11-2003 nr. 03.004876, Stcrt. 2003, 251), is a free day:
  extended up to and including 2 January 2008
atw.2 2008-01-02 2008-01-03: verlengd tot en met 3 januari 2008,
  zodat de termijn ten minste twee gewone dagen telt
  / extended up to and including 3 January 2008, so that the term holds at least two ordinary days`},
		{"art. 2 Atw alone", Seq(After(Weeks(1), byTerm), Extend()), "2007-12-26", `
test.1 2007-12-26 2008-01-02: 1 week vanaf 26 december 2007: tot en met 2 januari 2008
  / 1 week from 26 December 2007: up to and including 2 January 2008
atw.2 2008-01-02 2008-01-03: verlengd tot en met 3 januari 2008,
  zodat de termijn ten minste twee gewone dagen telt
  / extended up to and including 3 January 2008, so that the term holds at least two ordinary days`},
		{"art. 1 lid 1 Atw alone, where a rule asks for it alone", Seq(After(Weeks(1), byTerm), Next()), "2007-12-26", `
test.1 2007-12-26 2008-01-02: 1 week vanaf 26 december 2007: tot en met 2 januari 2008
  / 1 week from 26 December 2007: up to and including 2 January 2008`},
	} {
		because(t, row.reason)
		term, err := row.rule.Term(facts(t, row.facts), Calendar{}, Readings{})
		if err != nil {
			t.Errorf("%s: %v", row.reason, err)
			continue
		}
		got := ""
		for s := range term.Steps() {
			got += fmt.Sprintf("\n%s %s %s: %s / %s", s.Provision(), s.From(), s.To(), s.Text(Dutch),
				s.AppendText(nil, English))
		}
		if want := strings.ReplaceAll(row.want, "\n  ", " "); got != want {
			t.Errorf("%s:\ngot %s\nwant%s", row.reason, got, want)
		}
	}
}

// What a rule does with one or two verbs.
func TestVerbs(t *testing.T) {
	for _, row := range []struct {
		reason              string
		rule                Rule
		start, nominal, end string
	}{
		{"the zero Rule moves nothing", Rule{}, "2020-04-10", "2020-04-10", "2020-04-10"},
		{"Seq() is the zero Rule", Seq(), "2020-04-10", "2020-04-10", "2020-04-10"},
		{"art. 1 lid 1 Atw from the start", Extend(), "2020-04-10", "2020-04-10", "2020-04-14"},
		{"art. 1 lid 1 Atw from the start", Next(), "2020-04-10", "2020-04-10", "2020-04-14"},
		{"art. 1 lid 1 Atw, twice: nominal is from before both", Seq(fourWeeks, Extend(), Extend()), "2020-03-13",
			"2020-04-10", "2020-04-14"},
		{"a term that starts where another ends", Seq(fourWeeks, Extend(), fourWeeks, Extend()), "2020-03-13", "2020-05-12",
			"2020-05-12"},
		{"art. 4 onder a Atw: thirteen weeks", Seq(After(Weeks(13), byTerm), Extend()), "2020-01-10", "2020-04-10",
			"2020-04-10"},
		{"art. 4 onder a Atw: thirteen weeks", Seq(After(Weeks(13), byTerm), Next()), "2020-01-10", "2020-04-10",
			"2020-04-10"},
		{"art. 1 lid 2 Atw: counted back", Seq(Before(Days(10), byTerm), Extend()), "2020-04-20", "2020-04-10", "2020-04-10"},
		{"art. 1 lid 2 Atw: counted back", Seq(Before(Days(10), byTerm), Next()), "2020-04-20", "2020-04-10", "2020-04-10"},
		{"art. 1 lid 1 Atw: back, then forward again", Seq(Before(Weeks(1), byTerm), After(Weeks(1), byTerm), Extend()),
			"2020-04-10", "2020-04-10", "2020-04-14"},
		{"art. 2 Atw is for the span, from where it began", Seq(fourWeeks, After(Days(3), byTerm), Extend()), "2020-02-07",
			"2020-03-09", "2020-03-10"},
		{"art. 2 Atw is not for two days", Seq(After(Days(2), byTerm), Extend()), "2020-03-06", "2020-03-08", "2020-03-09"},
	} {
		term, err := row.rule.Term(Facts{Start: date(t, row.start)}, Calendar{}, Readings{})
		if err != nil || term.LastDay().String() != row.end || term.Nominal().String() != row.nominal ||
			!term.AdjournBy().IsZero() {
			t.Errorf("%s: %s from %s ends on %s, nominally on %s, adjournment by %q, %v; want %s, %s",
				row.reason, row.rule, row.start, term.LastDay(), term.Nominal(), term.AdjournBy(), err, row.end, row.nominal)
		}
	}
}

// Where an adjournment is counted from, and until when it may come, are rules
// of their own.
func TestAdjournFrom(t *testing.T) {
	for _, row := range []struct {
		reason       string
		within, from Rule
		facts        string
		by, last     string
	}{
		{"art. 6 lid 2 Wob: nominal day and nominal day", Rule{}, Rule{}, "2020-03-13, adj 2020-04-10 P4W", "2020-04-10",
			"2020-05-08"},
		{"art. 6 lid 2 Wob: notified on the extended day, too late for that", Rule{}, Rule{},
			"2020-03-13, adj 2020-04-14 P4W", "2020-04-10", "2020-04-14"},
		{"art. 6 lid 2 Wob: counted from the extended day", Next(), Next(), "2020-03-13, adj 2020-04-14 P4W", "2020-04-14",
			"2020-05-12"},
		{"art. 4:14 lid 1 Awb: a week before", Before(Weeks(1), byTerm), Rule{}, "2020-03-03, adj 2020-03-24 P4W",
			"2020-03-24", "2020-04-28"},
		{"art. 4:14 lid 1 Awb: a day after that", Before(Weeks(1), byTerm), Rule{}, "2020-03-03, adj 2020-03-25 P4W",
			"2020-03-24", "2020-03-31"},
		{"art. 4:14 lid 1 Awb: until a week after", After(Weeks(1), byTerm), Rule{}, "2020-03-03, adj 2020-04-07 P4W",
			"2020-04-07", "2020-04-28"},
	} {
		because(t, row.reason)
		term, err := Seq(fourWeeks, Adjourn(Weeks(4), byAdjourn, NotifiedBy(row.within), CountedFrom(row.from)),
			Extend()).Term(facts(t, row.facts), Calendar{}, Readings{})
		if err != nil || term.AdjournBy().String() != row.by || term.LastDay().String() != row.last {
			t.Errorf("%s: by %s, last day %s, %v; want %s, %s", row.reason, term.AdjournBy(), term.LastDay(), err, row.by,
				row.last)
		}
	}
}

// A choice of readings changes the answer and swaps what is arguable.
func TestReadings(t *testing.T) {
	f := facts(t, "2020-03-13, adj 2020-04-14 P4W, susp 2020-03-16 2020-03-16")
	// Good Friday plus a day is a Saturday: nominal 11 April, extended 14 April.
	for _, row := range []struct {
		chosen         Readings
		last, arguable string
	}{
		{Readings{}, "2020-05-11", "adjournment-from 2020-05-12 2020-04-14; suspension-end 2020-05-08 2020-04-14"},
		{Readings{}.With(adjournmentFrom), "2020-05-12", "adjournment-from 2020-05-11 2020-04-14"},
		{Readings{}.With(suspensionEnd), "2020-05-08",
			"adjournment-from 2020-05-12 2020-04-14; suspension-end 2020-05-11 2020-04-14"},
		{Readings{}.With(suspensionEnd).With(adjournmentFrom), "2020-05-12", "adjournment-from 2020-05-08 2020-04-14"},
	} {
		term, err := decision.Term(f, Calendar{}, row.chosen)
		var got []string
		for a := range term.Arguable() {
			got = append(got, fmt.Sprintf("%s %s %s", a.Reading, a.LastDay, a.AdjournBy))
		}
		if err != nil || term.LastDay().String() != row.last || strings.Join(got, "; ") != row.arguable {
			t.Errorf("art. 6 Wob: last day %s, arguable %q, %v; want %s, %q", term.LastDay(), strings.Join(got, "; "), err,
				row.last, row.arguable)
		}
	}
}

func TestReadingValues(t *testing.T) {
	var none Readings
	one := none.With(adjournmentFrom)
	switch {
	case none != Readings{} || none.Has(adjournmentFrom):
		t.Error("the zero Readings are not all defaults")
	case !one.Has(adjournmentFrom) || one.Has(suspensionEnd) || one != one.With(adjournmentFrom):
		t.Error("With chooses another reading, or not once")
	case one.Flip(adjournmentFrom) != none || none.Flip(adjournmentFrom) != one:
		t.Error("Flip is not its own inverse")
	case one.With(suspensionEnd) != none.With(suspensionEnd).With(adjournmentFrom):
		t.Error("the order of With matters")
	}
	r, err := NewReading(63, "post-week", byTerm, byAdjourn, BothWays)
	if err != nil || r.ID() != "post-week" || r.String() != "post-week" || r.Default() != byTerm ||
		r.Other() != byAdjourn || r.Direction() != BothWays || !none.With(r).Has(r) {
		t.Errorf("NewReading = %+v, %v", r, err)
	}
	for _, row := range []struct {
		number         int
		id             string
		dflt, otherway *Provision
		err            string
	}{
		{0, "x", byTerm, byTerm, ""},
		{-1, "x", byTerm, byTerm,
			`calendar.NewReading(-1, "x"): takes a number from 0 to 63, an id, two sides and a direction`},
		{64, "x", byTerm, byTerm,
			`calendar.NewReading(64, "x"): takes a number from 0 to 63, an id, two sides and a direction`},
		{0, "", byTerm, byTerm, `calendar.NewReading(0, ""): takes a number from 0 to 63, an id, two sides and a direction`},
		{0, "x", nil, byTerm, `calendar.NewReading(0, "x"): takes a number from 0 to 63, an id, two sides and a direction`},
		{0, "a b", byTerm, byTerm,
			`calendar.NewReading(0, "a b"): takes a number from 0 to 63, an id, two sides and a direction`},
		{0, "x", byTerm, nil, `calendar.NewReading(0, "x"): takes a number from 0 to 63, an id, two sides and a direction`},
	} {
		_, err := NewReading(row.number, row.id, row.dflt, row.otherway, Later)
		message(t, "NewReading", err, row.err)
	}
}

// What an answer rests on that is not certain stands in it.
func TestCaveats(t *testing.T) {
	for _, row := range []struct {
		reason string
		rule   Rule
		facts  string
		last   string
		want   string
	}{
		{"art. 3 lid 3 Atw: known", decision, "2020-03-03", "2020-03-31", ""},
		{"art. 3 lid 3 Atw: known, a decree that was read", decision, "2019-11-29", "2019-12-30", ""},
		{"art. 3 lid 3 Atw: the last day known", decision, "2028-12-01", "2028-12-29", ""},
		{"art. 3 lid 3 Atw: from a known year into one that is not", decision, "2028-12-04", "2029-01-02",
			"atw.3.3.unknown 2029-01-01"},
		{"art. 3 lid 3 Atw: 1993-2004", decision, "1993-04-23", "1993-05-21", "atw.3.3.unknown 1993-05-21"},
		{"art. 3 lid 3 Atw: 1993-2004, the first day of them", decision, "1992-12-04", "1993-01-04",
			"atw.3.3.unknown 1993-01-01"},
		{"art. 3 lid 3 Atw: the last day before them; Thursday 31 December 1992", decision, "1992-12-03", "1992-12-31", ""},
		{"art. 3 lid 3 Atw: the last day of them", decision, "2004-12-03", "2004-12-31", "atw.3.3.unknown 2004-12-31"},
		{"art. 3 lid 3 Atw: after them", decision, "2004-12-06", "2005-01-03", ""},
		{"art. 3 lid 3 Atw: after 2028", decision, "2030-03-05", "2030-04-02", "atw.3.3.unknown 2030-04-02"},
		{"art. 3 lid 3 Atw: KB 20-09-2019 was not read; it moves the last day", decision, "2020-04-24", "2020-05-25",
			"atw.3.3.second-hand 2020-05-22"},
		{"art. 3 lid 3 Atw: KB 20-09-2019, passed on the way from Ascension Day", decision, "2020-04-23", "2020-05-25",
			"atw.3.3.second-hand 2020-05-22"},
		{"art. 3 lid 3 Atw: KB 20-09-2019, after it", decision, "2020-04-27", "2020-05-25", ""},
		{"art. 3 lid 3 Atw: KB 20-09-2019, the weekend after it", decision, "2020-04-25", "2020-05-25", ""},
		{"art. 3 lid 3 Atw: KB 20-09-2019, before it", decision, "2020-04-22", "2020-05-20", ""},
		{"art. 3 lid 3 Atw: KB 20-09-2019 inside a term that does not end there", decision, "2020-05-05", "2020-06-02", ""},
		{"art. 2 Atw: KB 20-09-2019 inside a term of three days makes it need another day",
			Seq(After(Days(3), byTerm), Extend()), "2020-05-20", "2020-05-26", "atw.3.3.second-hand 2020-05-22"},
		{"art. 2 Atw: KB 20-09-2019 is the first of three days, Friday to Sunday",
			Seq(After(Days(3), byTerm), Extend()), "2020-05-21", "2020-05-26", "atw.3.3.second-hand 2020-05-22"},
		{"art. 2 Atw: KB 20-09-2019 is the day before three, Saturday to Monday, and no day of the term",
			Seq(After(Days(3), byTerm), Extend()), "2020-05-22", "2020-05-26", ""},
		{"art. 3 lid 3 Atw: from Saturday 30 December 2028 on to a year that is not known", decision, "2028-12-02",
			"2029-01-02", "atw.3.3.unknown 2029-01-02"},
		{"art. 3 lid 3 Atw: two days at second hand, the first is told",
			Seq(fourWeeks, Adjourn(Weeks(400), byAdjourn, NotifiedBy(Extend()), CountedFrom(Rule{})), Extend()),
			"2020-04-24, adj 2020-05-25 until 2021-05-14", "2021-05-17", "atw.3.3.second-hand 2020-05-22"},
		{"art. 3 lid 3 Atw: a day before the table is not looked at; a suspension that ended then is none",
			Seq(fourWeeks, Suspend(BegunBy(Extend()), Through(Extend()), bySuspend), Extend()),
			"1990-01-05, susp 1989-12-01 1989-12-31", "1990-02-02", ""},
		{"art. 6 lid 2 Wob: the day for the notice rests on the day as well", decision, "2020-04-24, adj 2020-05-25 P4W",
			"2020-06-19", "atw.3.3.second-hand 2020-05-22"},
		{"art. 3 lid 3 Atw: both: the day for the notice second hand, the end unknown",
			Seq(fourWeeks, Adjourn(Weeks(400), byAdjourn, NotifiedBy(Extend()), CountedFrom(Rule{})), Extend()),
			"2024-11-29, adj 2024-12-30 P210W", "2029-01-05", "atw.3.3.unknown 2029-01-05; atw.3.3.second-hand 2024-12-27"},
		{"art. 1 lid 2 Atw: counted back, no day is looked at", Seq(Before(Days(10), byTerm), Extend()), "2030-04-20",
			"2030-04-10", ""},
		{"art. 4 onder a Atw: thirteen weeks, no day is looked at", Seq(After(Weeks(13), byTerm), Extend()), "2030-01-11",
			"2030-04-12", ""},
		{"art. 1 lid 1 Atw: a rule without the Atw looks at no day", fourWeeks, "2030-03-05", "2030-04-02", ""},
	} {
		because(t, row.reason)
		term, err := row.rule.Term(facts(t, row.facts), Calendar{}, Readings{})
		var got []string
		for c := range term.Caveats() {
			got = append(got, fmt.Sprintf("%s %s", c.Provision, c.On))
		}
		if err != nil || term.LastDay().String() != row.last || strings.Join(got, "; ") != row.want {
			t.Errorf("%s: last day %s, caveats %q, %v; want %s, %q", row.reason, term.LastDay(), strings.Join(got, "; "), err,
				row.last, row.want)
		}
	}
	term, err := decision.Term(facts(t, "2030-03-05"), Calendar{}, Readings{})
	if err != nil {
		t.Fatal(err)
	}
	for range term.Caveats() {
		break // the iterator stops when it is told to
	}
	// The day after the table stands for one that is not known; of it nothing is said.
	lastIsFree, err := (Calendar{}).With(decree(t, kb2029, 2040, 2040, "2040-12-31"))
	if err != nil {
		t.Fatal(err)
	}
	term, err = Seq(fourWeeks, adjourned).Term(facts(t, "2040-12-03"), lastIsFree, Readings{})
	if err != nil || term.AdjournBy().String() != "2041-01-01" {
		t.Errorf("an adjournment by %s, %v", term.AdjournBy(), err)
	}
	for caveat := range term.Caveats() {
		t.Errorf("caveat %s on %s", caveat.Provision, caveat.On)
	}
	// A calendar that knows the year takes the caveat away.
	c, err := (Calendar{}).With(decree(t, kb2029, 2029, 2031, "2029-05-11"))
	if err != nil {
		t.Fatal(err)
	}
	term, err = decision.Term(facts(t, "2030-03-05"), c, Readings{})
	for caveat := range term.Caveats() {
		t.Errorf("art. 3 lid 3 Atw: caveat %s on %s in a year a decree settles, %v", caveat.Provision, caveat.On, err)
	}
}

// A rule prints its structure.
func TestRuleString(t *testing.T) {
	for _, row := range []struct {
		rule Rule
		want string
	}{
		{Rule{}, "[]"},
		{Seq(fourWeeks, Extend()), "[after P4W test.1 extend]"},
		{Before(Days(10), byTerm), "[before P10D test.1]"},
		{Next(), "[next]"},
		{Suspend(BegunBy{}, Through{}), "[suspend by[] through[]]"},
		{Either(nil, Rule{}, Suspend(BegunBy{}, Through{}, nil)), "[either [][suspend  by[] through[]]]"},
		{After(Span{}, nil), "[after  ]"},
		{decision, "[after P4W test.1 adjourn P4W test.2 by[extend] from[either adjournment-from[][extend]] " +
			"suspend test.3 test.4 by[either suspension-in-extension[extend][]] through[either suspension-end[][before P1D " +
			"test.1]] " +
			"agree test.5 test.6 by[extend] extend]"},
	} {
		if got := row.rule.String(); got != row.want {
			t.Errorf("got  %s\nwant %s", got, row.want)
		}
	}
}

// The grounds given to a verb are its own.
func TestVerbKeepsItsGrounds(t *testing.T) {
	grounds := []*Provision{bySuspend}
	consents := []*Provision{byAgree}
	r := Seq(fourWeeks, Suspend(BegunBy(Extend()), Through{}, grounds...), Agree(ConsentedBy(Extend()), consents...))
	grounds[0], consents[0] = byNobody, byNobody
	term, err := r.Term(facts(t, "2020-03-03, susp 2020-03-10 2020-03-10, agree 2020-03-10 1"), Calendar{}, Readings{})
	if err != nil || term.LastDay().String() != "2020-04-02" {
		t.Errorf("the rule changed with its arguments: %s, %v", term.LastDay(), err)
	}
}

// The nominal last day without the adjournment is told beside the one with it.
func TestFirstNominal(t *testing.T) {
	for _, row := range []struct {
		reason      string
		rule        Rule
		facts       string
		first, with string
	}{
		{"art. 6 lid 2 Wob: not adjourned", decision, "2020-03-13", "2020-04-10", "2020-04-10"},
		{"art. 6 lid 2 Wob: adjourned", decision, "2020-03-13, adj 2020-04-14 P4W", "2020-04-10", "2020-05-08"},
		{"art. 6 lid 2 Wob: adjourned too late", decision, "2020-03-13, adj 2020-04-15 P4W", "2020-04-10", "2020-04-10"},
		{"art. 6 lid 3 Wob: suspended in the first term, and after it", decision,
			"2020-03-13, adj 2020-03-20 P4W, open 2020-04-01 2020-04-02, open 2020-05-01 2020-05-05", "2020-04-12",
			"2020-05-15"},
		{"art. 6 lid 2 Wob: what was agreed on after the first term is no part of it, though the rule takes it in later",
			Seq(fourWeeks, adjourned, Agree(ConsentedBy(After(Weeks(8), byTerm)), byAgree), Extend()),
			"2020-03-03, adj 2020-03-31 P4W, agree 2020-04-10 7", "2020-03-31", "2020-05-05"},
		{"art. 4:15 lid 1 Awb: suspended by a day to Saturday, no adjournment", Seq(fourWeeks, suspended, Extend()),
			"2020-03-13, open 2020-03-16 2020-03-16", "", "2020-04-11"},
		{"art. 6:7 Awb: no adjournment", Seq(After(Weeks(6), byTerm), Extend()), "2020-03-13", "", "2020-04-24"},
	} {
		because(t, row.reason)
		term, err := row.rule.Term(facts(t, row.facts), Calendar{}, Readings{})
		if err != nil || term.FirstNominal().String() != row.first || term.Nominal().String() != row.with {
			t.Errorf("%s: %s, %s, %v; want %s, %s", row.reason, term.FirstNominal(), term.Nominal(), err, row.first, row.with)
		}
	}
}

// One rule may hold two terms, the second from the extended end of the first:
// six weeks to object, then six to decide, adjourned by six. The court (ECLI:NL:
// RBOVE:2021:3168) overlooked Good Friday and said 3 July; the Atw gives 7 July.
func TestTwoTermsInOneRule(t *testing.T) {
	sixWeeks := After(Weeks(6), byTerm)
	rule := Seq(sixWeeks, Extend(), sixWeeks, Adjourn(Weeks(6), byAdjourn, NotifiedBy(Extend()), CountedFrom(Rule{})),
		Extend())
	term, err := rule.Term(facts(t, "2020-02-28, adj 2020-04-17 P6W"), Calendar{}, Readings{})
	if err != nil || term.LastDay().String() != "2020-07-07" || term.AdjournBy().String() != "2020-05-26" ||
		term.Adjourned() != 42 {
		t.Errorf("art. 7:10 lid 1 and 3 Awb: %s, adjournment by %s, by %d days, %v", term.LastDay(), term.AdjournBy(),
			term.Adjourned(), err)
	}
}

// A rule may hold as many readings as there are numbers; each is flipped alone,
// wherever it stands, and told once.
func TestManyReadings(t *testing.T) {
	var rules []Rule
	for n := range 64 {
		r := reading(n, fmt.Sprintf("reading-%d", n), Later)
		point := Either(r, Rule{}, After(Days(n+1), byTerm))
		rules = append(rules, Either(r, point, point)) // nested in itself
	}
	rules = append(rules, rules[0])
	term, err := Seq(fourWeeks, Seq(rules...)).Term(Facts{Start: date(t, "2020-03-03")}, Calendar{}, Readings{})
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for a := range term.Arguable() {
		want := date(t, "2020-03-31").AddDays(n + 1)
		if n == 0 {
			want = want.AddDays(1) // it stands there twice
		}
		if a.Reading.ID() != fmt.Sprintf("reading-%d", n) || a.LastDay != want {
			t.Errorf("%d: %s gives %s, want %s", n, a.Reading, a.LastDay, want)
		}
		n++
	}
	if n != 64 {
		t.Errorf("%d of 64 readings", n)
	}
}

// A term takes one allocation, for its steps; another where its facts do not fit
// in what is set aside for a few, one for each other outcome that is told, and one
// for what few terms have beside their steps.
func TestAllocations(t *testing.T) {
	for _, row := range []struct {
		facts string
		want  float64
	}{
		{"2020-03-03", 1},
		{"2020-03-03, adj 2020-03-20 P4W", 1},
		{"2020-03-13, adj 2020-03-20 P4W", 3}, // adjournment-from differs
		{"2020-03-03, adj 2020-03-20 P4W, open 2020-03-05 2020-03-06, open 2020-03-08 2020-03-09", 1},
		{"2020-03-03, adj 2020-03-20 P4W, open 2020-03-05 2020-03-06, open 2020-03-08 2020-03-09, agree 2020-03-10 1", 1},
		{"2020-03-03, adj 2020-03-20 P4W, open 2020-03-05 2020-03-06, open 2020-03-08 2020-03-09, agree 2020-03-10 1, " +
			"agree 2020-03-11 1", 2},
		{"2020-03-03, open 2020-03-05 2020-03-05, open 2020-03-07 2020-03-07, open 2020-03-09 2020-03-09", 1},
		{"2020-03-03, agree 2020-04-20 1", 3}, // too late, a note of that
		{"2020-03-03, open 2020-03-05 2020-03-05, open 2020-03-07 2020-03-07, open 2020-03-09 2020-03-09, open " +
			"2020-03-11 2020-03-11", 1},
		{"2020-03-03, open 2020-03-05 2020-03-05, open 2020-03-07 2020-03-07, open 2020-03-09 2020-03-09, open " +
			"2020-03-11 2020-03-11, agree 2020-03-11 1", 2},
	} {
		f := facts(t, row.facts)
		if got := testing.AllocsPerRun(50, func() {
			if _, err := decision.Term(f, Calendar{}, Readings{}); err != nil {
				t.Fatal(err)
			}
		}); got != row.want {
			t.Errorf("%s: %v allocations, want %v", row.facts, got, row.want)
		}
	}
	bare := facts(t, "2020-03-03, adj 2020-03-20 P4W")
	if got := testing.AllocsPerRun(50, func() {
		if _, err := decision.Bounds(bare, Calendar{}, Readings{}); err != nil {
			t.Fatal(err)
		}
	}); got != 0 {
		t.Errorf("the bare last day: %v allocations", got)
	}
}

// A side without an adjournment has no day for one.
func TestArguableWithoutAdjournment(t *testing.T) {
	r := Either(adjournmentFrom, Seq(fourWeeks, adjourned), fourWeeks)
	term, err := r.Term(facts(t, "2020-03-03"), Calendar{}, Readings{})
	if err != nil || term.AdjournBy().String() != "2020-03-31" {
		t.Fatalf("adjournment by %s, %v", term.AdjournBy(), err)
	}
	for a := range term.Arguable() {
		if want := (Arguable{adjournmentFrom, date(t, "2020-03-31"), Date{}}); a != want {
			t.Errorf("arguable %v, want %v", a, want)
		}
		return
	}
	t.Error("nothing is arguable")
}

// A reading is unsettled only where its two sides end on different days.
func TestUnsettledWhereItMatters(t *testing.T) {
	for _, row := range []struct {
		reason, start string
		unsettled     bool
	}{
		{"two weeks end on Tuesday 17 March: art. 1 lid 1 Atw does nothing", "2020-03-03", false},
		{"two weeks end on Saturday 21 March, which the Atw may or may not extend", "2020-03-07", true},
	} {
		for _, r := range []Rule{
			Seq(After(Weeks(2), byTerm), Either(adjournmentFrom, Rule{}, Extend())),
			Seq(After(Weeks(2), byTerm), Seq(Either(adjournmentFrom, Extend(), Rule{}))),
			Seq(After(Weeks(2), byTerm), Either(adjournmentFrom, Next(), Rule{})),
			Seq(After(Weeks(2), byTerm), Either(adjournmentFrom, Rule{}, Extend()), After(Weeks(1), byTerm)),
		} {
			for _, chosen := range []Readings{{}, Readings{}.With(adjournmentFrom)} {
				b, err := r.Bounds(facts(t, row.start), Calendar{}, chosen)
				if err != nil || b.Unsettled.Has(adjournmentFrom) != row.unsettled {
					t.Errorf("%s: %s: %v, %v", row.reason, r, b, err)
				}
			}
		}
	}
}

// A side that counts moves the nominal day, though the other only extends.
func TestASideMayCount(t *testing.T) {
	week := After(Weeks(1), byTerm)
	for _, row := range []struct {
		rule   Rule
		chosen Readings
	}{
		{Either(adjournmentFrom, week, Extend()), Readings{}},
		{Either(adjournmentFrom, Extend(), week), Readings{}.With(adjournmentFrom)},
	} {
		term, err := Seq(fourWeeks, row.rule).Term(facts(t, "2020-03-03"), Calendar{}, row.chosen)
		if err != nil || term.Nominal().String() != "2020-04-07" || term.LastDay() != term.Nominal() {
			t.Errorf("art. 1 lid 1 Atw: %s: nominal %s, last day %s, %v", row.rule, term.Nominal(), term.LastDay(), err)
		}
	}
}

// What a reading would give inside a verb is worked out on that side, with the
// readings inside it as they are chosen: two weeks to Tuesday 17 March, a week more
// for the notice on the other side.
func TestReadingsInsideAVerb(t *testing.T) {
	week := After(Weeks(1), byTerm)
	for _, row := range []struct {
		within   Rule
		arguable string
	}{
		{Either(adjournmentFrom, Rule{}, week), "adjournment-from 2020-03-17 2020-03-24"},
		{Either(adjournmentFrom, week, Rule{}), "adjournment-from 2020-03-17 2020-03-17"},
		{Either(adjournmentFrom, Rule{}, Before(Weeks(1), byTerm)), "adjournment-from 2020-03-17 2020-03-10"},
		{Either(adjournmentFrom, Rule{}, Either(suspensionEnd, week, Rule{})), "adjournment-from 2020-03-17 2020-03-24"},
		{Either(adjournmentFrom, Rule{}, Either(suspensionEnd, Rule{}, week)), ""},
		{Either(adjournmentFrom, Rule{}, Extend()), ""},
	} {
		rule := Seq(After(Weeks(2), byTerm), Adjourn(Weeks(4), byAdjourn, NotifiedBy(row.within), CountedFrom(Rule{})))
		term, err := rule.Term(facts(t, "2020-03-03"), Calendar{}, Readings{})
		var got []string
		for a := range term.Arguable() {
			got = append(got, fmt.Sprintf("%s %s %s", a.Reading, a.LastDay, a.AdjournBy))
		}
		if err != nil || strings.Join(got, "; ") != row.arguable {
			t.Errorf("%s: arguable %q, %v, want %q", rule, got, err, row.arguable)
		}
	}
}
