package wob_test

import (
	"fmt"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// show prints a term that the case file has no key for.
func show(t wob.OtherTerm, err error) {
	if err != nil {
		fmt.Println(err)
		return
	}
	for s := range t.Term.Steps() {
		showStep(s)
	}
	for _, c := range t.Caveats {
		fmt.Println("caveat:", strings.ReplaceAll(c.Text(calendar.English), "; ", ";\n  "))
	}
}

// showStep prints a step of a term, and on a line below what it comes to.
func showStep(s calendar.Step) {
	why, until, _ := strings.Cut(s.Text(calendar.English), ": ")
	fmt.Printf("%s:\n  %s (%s)\n", why, until, s.Provision().Citation())
}

// The term for objection against a decision published on 14 April 2022 ends on
// Ascension Day, the day after which is equated with it.
func ExampleClock_Window() {
	w, err := wob.Clock{}.Window(calendar.MustParse("2022-04-14"), wob.SixWeeks())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("from", w.Term.FirstDay(), "up to and including", w.Term.LastDay(), "by post by", w.PostReceivedBy)
	posted, received := calendar.MustParse("2022-05-30"), calendar.MustParse("2022-06-06")
	fmt.Println("posted on the last day, received in the week after:", w.InTime(received, posted, calendar.Yes))
	fmt.Println("received in the week after, by messenger:", w.InTime(received, calendar.Date{}, calendar.No))
	// Output:
	// from 2022-04-15 up to and including 2022-05-30 by post by 2022-06-06
	// posted on the last day, received in the week after: yes
	// received in the week after, by messenger: no
}

// A term of another statute: one week for appeal in asylum cases
// (ECLI:NL:RVS:2013:CA2012). The day after Ascension Day 2013 is equated with it.
func ExampleNewWindowLength() {
	vw := calendar.NewAct("Vw 2000", "Vreemdelingenwet 2000", "BWBR0011823")
	week, err := wob.NewWindowLength(calendar.Weeks(1), calendar.MustProvision("vw.69.2",
		calendar.Article(vw, "69").Para("2"),
		"{span}, gerekend vanaf de dag na die van bekendmaking op {from}: tot en met {to}",
		"{span}, counted from the day after publication on {from}: up to and including {to}"))
	if err != nil {
		fmt.Println(err)
		return
	}
	w, err := wob.Clock{}.Window(calendar.MustParse("2013-05-03"), week)
	if err != nil {
		fmt.Println(err)
		return
	}
	for s := range w.Term.Steps() {
		showStep(s)
	}
	// Output:
	// 1 week, counted from the day after publication on 3 May 2013:
	//   up to and including 10 May 2013 (art. 69 lid 2 Vw 2000)
	// 10 May 2013, equated day (KB 07-06-2010 nr. 10.001566, Stcrt. 2010, 9302), is a free day:
	//   extended up to and including 13 May 2013 (art. 1 lid 1 Atw)
}

// The penalty for not deciding in time under an act that does not exclude it
// (ECLI:NL:RBMNE:2023:6043).
func ExampleClock_Penalty() {
	p, err := wob.Clock{}.Penalty(wob.PenaltyFacts{
		LastDay:  calendar.MustParse("2022-12-27"),
		Filed:    calendar.MustParse("2022-11-01"),
		Received: calendar.MustParse("2023-01-02"),
		Decided:  calendar.MustParse("2023-02-10"),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.Applies, "from", p.FirstDay, "up to and including", p.LastDay)
	fmt.Println(p.Days, "days,", p.Amount, "euros,", len(p.Findings), "findings")
	for _, a := range p.Arguable {
		if a.Number > 0 {
			fmt.Println(a.Key, a.Number, "by reading", a.Reading.ID())
		}
	}
	// Output:
	// true from 2023-01-17 up to and including 2023-02-10
	// 25 days, 707 euros, 0 findings
	// penalty.amount 672 by reading penalty-decision-day
	// penalty.days 24 by reading penalty-decision-day
}

// Art. 4:5 lid 4 Awb: four weeks after the term for a supplement lapsed, here
// on Friday 13 March 2020, so to Good Friday.
func ExampleClock_DeclineIncomplete() {
	show(wob.Clock{}.DeclineIncomplete(calendar.MustParse("2020-03-13")))
	// Output:
	// 4 weeks after the supplement or the lapse of the term for it on 13 March 2020:
	//   up to and including 10 April 2020 (art. 4:5 lid 4 Awb)
	// 10 April 2020, Good Friday, is a free day:
	//   extended up to and including 14 April 2020 (art. 1 lid 1 Atw)
}

// Art. 4:18 Awb: two weeks after the last day of the penalty.
func ExampleClock_FixPenalty() {
	show(wob.Clock{}.FixPenalty(calendar.MustParse("2014-05-28")))
	// Output:
	// 2 weeks after the last day over which the penalty was due on 28 May 2014:
	//   up to and including 11 June 2014 (art. 4:18 Awb)
	// caveat: that the Atw holds for this term is derived;
	//   no ruling is known
}

// Art. 8:55b Awb: eight weeks without a hearing; with one, if possible,
// thirteen, which the Atw does not extend over Ascension Day.
func ExampleClock_CourtRuling() {
	show(wob.Clock{}.CourtRuling(calendar.MustParse("2020-02-20")))
	show(wob.Clock{}.CourtRulingAfterHearing(calendar.MustParse("2020-02-20")))
	// Output:
	// 8 weeks after receipt of the appeal on 20 February 2020:
	//   up to and including 16 April 2020 (art. 8:55b lid 1 Awb)
	// caveat: of arts. 8:55 to 8:55f and 8:104 Awb the text of 26 November 2015 was read, a later one was not
	// 13 weeks after receipt of the appeal on 20 February 2020:
	//   up to and including 21 May 2020 (art. 8:55b lid 3 Awb)
	// caveat: of arts. 8:55 to 8:55f and 8:104 Awb the text of 26 November 2015 was read, a later one was not
}

// Art. 8:55d lid 1 Awb: two weeks after the ruling was sent.
func ExampleClock_DecideAfterRuling() {
	show(wob.Clock{}.DecideAfterRuling(calendar.MustParse("2020-03-03")))
	// Output:
	// 2 weeks after the ruling was sent on 3 March 2020:
	//   up to and including 17 March 2020 (art. 8:55d lid 1 Awb)
	// caveat: that the Atw holds for these two weeks is derived;
	//   no ruling is known
	// caveat: of arts. 8:55 to 8:55f and 8:104 Awb the text of 26 November 2015 was read, a later one was not
}

// Art. 15b Wob: the court sets another term where the size of the request gives
// reason. It ends on a Saturday and stays there.
func ExampleClock_DecideAfterRulingIn() {
	show(wob.Clock{}.DecideAfterRulingIn(calendar.MustParse("2020-03-07"), calendar.Weeks(8), wob.BasisSize))
	// Output:
	// 8 weeks, set by the court, after the ruling was sent on 7 March 2020:
	//   up to and including 2 May 2020 (art. 15b lid 1 Wob)
}
