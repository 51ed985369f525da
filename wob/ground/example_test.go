package ground_test

import (
	"fmt"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
)

func ExampleParse() {
	g, _ := ground.Parse("10.2.e")
	fmt.Println(g.Kind(), g.Platform(), g.Name(calendar.Dutch))
	fmt.Println(g.Citation().Long())
	_, err := ground.Parse("11.2")
	fmt.Println(err)
	// Output:
	// relative 10.2e eerbiediging van de persoonlijke levenssfeer
	// artikel 10, tweede lid, aanhef en onder e, van de Wet openbaarheid van bestuur
	// ground.Parse("11.2"): not a ground: paragraph 2 gives a power to disclose views after all
}

func ExampleGround_Of() {
	p := ground.Passage{Decided: calendar.MustParse("2021-03-01"), Environmental: calendar.No}
	privacy := ground.MustParse("10.2.e")
	o, _ := privacy.Of(p)
	fmt.Println(o.Text(calendar.English))

	p.Consent = calendar.Yes
	o, _ = privacy.Of(p)
	fmt.Println(o.Text(calendar.English))
	// Output:
	// 10.2.e: cannot be said; not known: consent of the person concerned
	// 10.2.e: does not apply (art. 10 lid 3 Wob)
}

func ExampleAny() {
	p := ground.Passage{Decided: calendar.MustParse("2023-03-01"), Environmental: calendar.No}
	q := ground.Any(ground.MustParse("5.1.2.e").Question(), ground.MustParse("5.1.1.b").Question())
	said, _ := q.Of(p)
	fmt.Println(q, said.Verdict)
	// Output:
	// any(5.1.2.e, 5.1.1.b) must-refuse
}

func ExampleOlder() {
	fmt.Println(ground.Older(calendar.MustParse("2019-06-01"), calendar.MustParse("2025-03-01")))
	fmt.Println(ground.Older(calendar.MustParse("2020-03-01"), calendar.MustParse("2025-03-01")))
	// Output:
	// true
	// false
}

func ExampleGround_Counterparts() {
	for _, c := range ground.MustParse("10.1.d").Counterparts(ground.Woo) {
		fmt.Println(c.Ground)
		fmt.Println("-", c.Note.Text(calendar.English, calendar.Args{}))
	}
	// Output:
	// 5.1.1.d
	// - under the Woo express consent or manifest publication lifts the ground, no longer a clear absence of infringement
	// 5.1.1.e
	// - identification numbers are a ground of their own, lifted where there is clearly no infringement
}

func ExampleGround_On() {
	c, caveats, _ := ground.MustParse("10.1.d").On(calendar.MustParse("2021-03-01"))
	fmt.Println(c.JCI())
	for _, p := range caveats {
		fmt.Println(p.Text(calendar.English, calendar.Args{}))
	}
	// Output:
	// jci1.3:c:BWBR0005252&artikel=10&lid=1&o=d&g=2018-07-28
	// since 28 July 2018 letter d refers to articles 9, 10 and 87 GDPR; that text was not verified
}

func ExampleConflicts() {
	found := ground.Conflicts(ground.Woo, ground.MustParse("5.1.5"), ground.MustParse("5.1.2.e"))
	for _, f := range found {
		fmt.Println(f.Name, "-", f.Text(calendar.English))
	}
	// Output:
	// 5.1.5, 5.1.2.e - 5.1.5 never stands beside a ground of paragraph 1 or 2 for the same information
}
