package read_test

import (
	"fmt"

	"github.com/wobrules/wobrules/scope/letter/read"
)

const brief = `Datum 3 oktober 2022
Onderwerp Besluit op Woo-verzoek

Geachte heer Voorbeeld,

In uw brief van 3 mei 2022, door mij ontvangen op diezelfde dag, heeft u met een
beroep op de Wet open overheid (Woo) verzocht om documenten over de haven. De
ontvangst van uw verzoek is bevestigd bij brief van 12 mei jl. In deze brief is
tevens de beslistermijn met twee weken verdaagd.

Hoogachtend,

De Minister van Waterzaken,

Tegen dit besluit kunt u binnen zes weken na de dag van verzending een
bezwaarschrift indienen.
`

func ExampleLetter() {
	r := read.Letter(brief)
	for _, f := range r.Facts {
		first := f.Spans[0]
		fmt.Printf("%s: %s (%s, %s: %q)\n", f.Kind, f.Value, f.How, f.Rule, brief[first.Start:first.End])
	}
	for _, o := range r.Open {
		if o.Kind == read.AdjournedUntil {
			fmt.Println(o.Kind, "is open:", o.Why)
		}
	}
	// Output:
	// date: 2022-10-03 (stated, date/label: "3 oktober 2022")
	// subject: Besluit op Woo-verzoek (stated, subject/label: "Besluit op Woo-verzoek")
	// request.dated: 2022-05-03 (stated, request/in-uw-brief: "3 mei 2022")
	// request.received: 2022-05-03 (inferred, received/same-day: "diezelfde dag")
	// acknowledged.on: 2022-05-12 (inferred, acknowledged/receipt-then-date: "12 mei")
	// adjourned.on: 2022-05-12 (inferred, adjourned/there: "In deze brief")
	// adjourned.by: P2W (stated, adjourned/by: "twee weken")
	// body: Minister van Waterzaken (stated, body/signature: "De Minister van Waterzaken")
	// remedies.weeks: 6 (stated, remedies/weeks: "zes weken")
	// remedies.from: dispatch (stated, remedies/from-dispatch: "na de dag van verzending")
	// remedies.kind: objection (stated, remedies/kind: "bezwaarschrift")
	// adjourned.until is open: not-found
}

func ExampleDecode() {
	text, err := read.Decode([]byte("ge\xefnformeerd"), read.Windows1252)
	fmt.Println(text, err)
	_, err = read.Decode([]byte("ge\xefnformeerd"), read.UTF8)
	fmt.Println(err)
	// Output:
	// geïnformeerd <nil>
	// read.Decode: line 1, byte 2: 0xef is not UTF-8; name the encoding
}
