package wob_test

import (
	"fmt"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A request under the Woo, adjourned by two weeks and suspended for the views of
// an interested party.
func ExampleClock_Timeline_woo() {
	t, err := wob.Clock{}.Timeline(wob.Case{
		Received: calendar.MustParse("2026-04-07"),
		Adjournments: []wob.Adjournment{{Notified: calendar.MustParse("2026-04-28"), By: calendar.Days(14),
			Size: calendar.Yes}},
		Suspensions: []wob.Suspension{{
			Ground:   wob.ViewsAskedWoo,
			Notified: calendar.MustParse("2026-04-20"), Until: calendar.MustParse("2026-04-30"),
		}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for s := range t.Decision.Steps() {
		fmt.Printf("%s (%s)\n", s.Text(calendar.Dutch), s.Provision().Citation())
	}
	fmt.Println(t.Act, t.Decision.LastDay())
	// Output:
	// 4 weken, gerekend vanaf de dag na die van ontvangst op 7 april 2026: tot en met 5 mei 2026 (art. 4.4 lid 1 Woo)
	// opgeschort van 21 april 2026 tot en met 30 april 2026: de termijn is met 10 dagen verlengd (art. 4.4 lid 3 Woo)
	// verdaagd met 14 dagen, medegedeeld op 28 april 2026: tot en met 29 mei 2026 (art. 4.4 lid 2 Woo)
	// woo 2026-05-29
}

// Art. 4.1 lid 5 Woo: two weeks to ask for precision; here they end on 5 May.
func ExampleClock_AskPrecision() {
	show(wob.Clock{}.AskPrecision(calendar.MustParse("2026-04-21")))
	// Output:
	// 2 weeks after receipt of the request on 21 April 2026:
	//   up to and including 5 May 2026 (art. 4.1 lid 5 Woo)
	// 5 May 2026, fifth of May, is a free day:
	//   extended up to and including 6 May 2026 (art. 1 lid 1 Atw)
}

// Art. 4.1 lid 6 Woo: two weeks to decline after the term for precision lapsed.
func ExampleClock_DeclineImprecise() {
	show(wob.Clock{}.DeclineImprecise(calendar.MustParse("2026-06-02")))
	// Output:
	// 2 weeks after the request was made precise or the term for it lapsed on 2 June 2026:
	//   up to and including 16 June 2026 (art. 4.1 lid 6 Woo)
}

// Art. 4.2a Woo: consultation on a large request before the first term ends,
// which it does not extend.
func ExampleClock_ConsultOnSize() {
	show(wob.Clock{}.ConsultOnSize(calendar.MustParse("2026-04-07")))
	// Output:
	// 4 weeks after receipt of the request on 7 April 2026:
	//   up to and including 5 May 2026 (art. 4.2a Woo)
	// 5 May 2026, fifth of May, is a free day:
	//   extended up to and including 6 May 2026 (art. 1 lid 1 Atw)
}

// Art. 4.6 Woo: two weeks to decline a request that is an abuse.
func ExampleClock_DeclineAbuse() {
	show(wob.Clock{}.DeclineAbuse(calendar.MustParse("2026-06-02")))
	// Output:
	// 2 weeks after receipt of the request on 2 June 2026:
	//   up to and including 16 June 2026 (art. 4.6 Woo)
}

// Art. 7.3 lid 2 Woo: a complaint to the advisory board suspends the term for
// objection.
func ExampleClock_WindowAfterComplaint() {
	show(wob.Clock{}.WindowAfterComplaint(
		calendar.MustParse("2023-03-07"), calendar.MustParse("2023-03-14"), calendar.MustParse("2023-04-04")))
	// Output:
	// 6 weeks, counted from the day after publication on 7 March 2023:
	//   up to and including 18 April 2023 (art. 6:7 Awb)
	// suspended by the complaint from 15 March 2023 up to and including 4 April 2023:
	//   21 more days (art. 7.3 lid 2 Woo)
	// caveat: whether the day of the advice itself still counts as suspended is not decided;
	//   here it does
	// caveat: the text of the Awb from 22 December 2021 up to and including 31 December 2025 was not read;
	//   the days follow that of 21 December 2021
}

// Art. 7.3 lid 3 Woo: two weeks to decide on the objection after the advice.
func ExampleClock_DecideAfterAdvice() {
	show(wob.Clock{}.DecideAfterAdvice(calendar.MustParse("2023-04-04"), calendar.MustParse("2023-03-20")))
	// Output:
	// 2 weeks after the advice on 4 April 2023:
	//   up to and including 18 April 2023 (art. 7.3 lid 3 Woo)
}

// Art. 4.4 lid 5 Woo: disclosure two weeks after publication, stayed until the
// court has refused provisional relief.
func ExampleClock_DisclosureAfterRelief() {
	published := calendar.MustParse("2023-03-20")
	for _, ruled := range []string{"2023-03-27", "2023-05-08"} {
		day, err := wob.Clock{}.DisclosureAfterRelief(published, wob.Relief{
			Asked: published, Ended: calendar.MustParse(ruled), Granted: calendar.No,
		})
		fmt.Println("refused", ruled, "disclosure on", day, err)
	}
	// Output:
	// refused 2023-03-27 disclosure on 2023-04-03 <nil>
	// refused 2023-05-08 disclosure on 2023-05-08 <nil>
}

// Art. 8.4 Woo, which takes over from art. 15b Wob.
func ExampleClock_DecideAfterRulingIn_woo() {
	show(wob.Clock{}.DecideAfterRulingIn(calendar.MustParse("2023-03-07"), calendar.Weeks(6), wob.BasisSize))
	// Output:
	// 6 weeks, set by the court, after the ruling was sent on 7 March 2023:
	//   up to and including 18 April 2023 (art. 8.4 lid 1 Woo)
}
