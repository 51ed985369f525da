package picture_test

import (
	"fmt"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/picture"
)

// A picture of one deadline, and the same in words.
func Example() {
	p := picture.Timeline{
		Title: "Z-2026-12",
		Today: calendar.MustParse("2026-05-04"),
		Deadlines: slices.Values([]wob.Deadline{{
			Key: wob.KeyDecision, Who: wob.ByBody, Force: wob.Must, State: wob.Open, Days: 25,
			First: calendar.MustParse("2026-05-01"), Last: calendar.MustParse("2026-05-29"),
		}}),
	}
	svg := p.AppendSVG(nil)
	fmt.Println(string(svg[:39]))
	fmt.Println(p.Text())
	// Output:
	// <svg xmlns="http://www.w3.org/2000/svg"
	// Z-2026-12. Termijnen van de zaak, stand op 4 mei 2026.
	// Bestuursorgaan:
	// - Beslissen op het verzoek: van 1 mei 2026 tot en met 29 mei 2026; loopt, nog 25 dagen.
}
