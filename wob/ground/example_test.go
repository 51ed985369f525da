package ground_test

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
)

func ExampleFind() {
	letter := `Op grond van artikel 10, tweede lid, aanhef en onder e en g, van de Wob
zijn passages gelakt; zie ook artikel 10 EVRM en paragraaf 11.1.`
	for f := range ground.Find(letter) {
		fmt.Println(f.Line, f.Status, f.Act, f.Grounds, f.Raw)
	}
	// Output:
	// 1 complete Wob [10.2.e 10.2.g] artikel 10, tweede lid, aanhef en onder e en g, van de Wob
	// 2 other-act EVRM [] artikel 10 EVRM
}

func ExampleParse() {
	g, _ := ground.Parse("10.2.e")
	fmt.Println(g.Kind(), g.Platform(), g.Name(calendar.Dutch))
	fmt.Println(g.Citation().Long())
	_, err := ground.Parse("11.2")
	fmt.Println(err)
	// Output:
	// relative 10.2e eerbiediging van de persoonlijke levenssfeer
	// artikel 10, tweede lid, aanhef en onder e, van de Wet openbaarheid van bestuur
	// ground.Parse("11.2"): not a ground: paragraph 2 gives a power to disclose views after all; it is no ground itself
}

func ExampleCheck_Of() {
	p := ground.Passage{Decided: calendar.MustParse("2021-03-01"), Environmental: calendar.No}
	privacy := ground.MustParse("10.2.e").Check()
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
	c := ground.Any(ground.MustParse("5.1.2.e").Check(), ground.OnPart("bijlage", ground.Passage{Environmental: calendar.No}, ground.MustParse("5.1.1.b").Check()))
	o, _ := c.Of(p)
	fmt.Println(c, o.Verdict, o.Part)
	// Output:
	// any(5.1.2.e, part(bijlage, 5.1.1.b)) must-refuse bijlage
}

func ExampleOlder() {
	fmt.Println(ground.Older(calendar.MustParse("2019-06-01"), calendar.MustParse("2025-03-01")))
	fmt.Println(ground.Older(calendar.MustParse("2020-03-01"), calendar.MustParse("2025-03-01")))
	// Output:
	// true
	// false
}

func ExampleGround_Counterparts() {
	for _, c := range ground.MustParse("10.1.d").Counterparts() {
		fmt.Println(c.Ground, "-", c.Note.Text(calendar.English, calendar.Args{}))
	}
	// Output:
	// 5.1.1.d - under the Woo express consent or manifest publication lifts the ground, no longer a clear absence of infringement
	// 5.1.1.e - identification numbers are a ground of their own, lifted where there is clearly no infringement
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

func ExampleCheckList() {
	list := `Nr.;Documentnaam;Beoordeling
1;Memo;Deels openbaar (10.2.e / g)
2;Nota;Niet openbaar
3;Brief;Gedeeld openbaar
`
	for f, err := range ground.CheckList(calendar.MustParse("2021-07-21"), ground.ReadCSV(strings.NewReader(list))) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(f.Line, f.Number, f.Text(calendar.English))
	}
	// Output:
	// 3 2 Niet openbaar needs at least one ground
	// inventory list: line 4, column 3 (Beoordeling): "Gedeeld openbaar": not an assessment; takes openbaar, deels openbaar, niet openbaar, reeds openbaar or dubbel
}

func ExampleWriteCSV() {
	rows := []ground.Document{{Number: "1", Description: "Memo", Assessment: ground.PartlyPublic, Grounds: []ground.Ground{ground.MustParse("5.1.2.e")}}}
	var b strings.Builder
	if err := ground.WriteCSV(&b, ground.Short, slices.Values(rows)); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(strings.ReplaceAll(b.String(), "\r\n", "\n"))
	// Output:
	// Nr.;Documentnaam;Beoordeling
	// 1;Memo;Deels openbaar (5.1.2.e)
}

func ExampleTogether() {
	found, _ := ground.Together(calendar.MustParse("2023-03-01"), ground.MustParse("5.1.5"), ground.MustParse("5.1.2.e"))
	for _, f := range found {
		fmt.Println(f.Name, "-", f.Text(calendar.English))
	}
	// Output:
	// 5.1.5, 5.1.2.e - 5.1.5 never stands beside a ground of paragraph 1 or 2 for the same information
}
