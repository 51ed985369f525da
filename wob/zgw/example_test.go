package zgw_test

import (
	"encoding/json"
	"fmt"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/zgw"
)

// The fields of a zaak, as the body of a PATCH.
func ExampleRequest() {
	c, err := wob.ParseCase([]byte(`{"received": "2026-04-27", "asOf": "2026-05-21",
		"adjournments": [{"notified": "2026-05-20", "by": "P2W", "reasons": true}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	t, err := wob.Clock{}.Timeline(c)
	if err != nil {
		fmt.Println(err)
		return
	}
	fields, missing := zgw.Request(c, t, zgw.Options{})
	patch, err := json.MarshalIndent(fields.Zaak, "", "  ")
	fmt.Println(string(patch), missing, err)
	// Output:
	// {
	//   "uiterlijkeEinddatumAfdoening": "2026-06-08",
	//   "verlenging": {
	//     "reden": "art. 4.4 lid 2 Woo",
	//     "duur": "P14D"
	//   },
	//   "opschorting": null
	// } [] <nil>
}

// What a system stored, against the law: it added 28 days to its own start and
// did not look at Whit Monday.
func ExampleCheck() {
	c := wob.Case{Received: calendar.MustParse("2026-04-27")}
	var stored zgw.Fields
	if err := json.Unmarshal([]byte(`{"startdatum": "2026-04-27", "uiterlijkeEinddatumAfdoening": "2026-05-25"}`),
		&stored.Zaak); err != nil {
		fmt.Println(err)
		return
	}
	types := zgw.Types{Zaak: &zgw.ZaakType{Doorlooptijd: calendar.Days(28)}}
	findings, err := zgw.Check(wob.Clock{}, c, stored, types)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range findings {
		fmt.Println(f.Stored, f.Law, f.Cause.Text(calendar.English))
	}
	// Output:
	// 2026-05-25 2026-05-26 it is startdatum plus doorlooptijd
}
