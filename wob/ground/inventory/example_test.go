package inventory_test

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/inventory"
)

func ExampleOpen() {
	list, err := inventory.Open(strings.NewReader(`Nr.;Documentnaam;Beoordeling;Hoeveelheid
1;Memo;Deels openbaar (10.2.e / g);3
2;Nota;Gedeeld openbaar;1
`), inventory.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for c := range list.Columns() {
		if c.Kind == inventory.ColumnUnknown {
			fmt.Println("not known:", c.Heading)
		}
	}
	for row, err := range list.Rows() {
		fmt.Println(row.Number, row.Assessment, row.Grounds, err != nil)
	}
	// Output:
	// not known: Hoeveelheid
	// 1 Deels openbaar [10.2.e 10.2.g] false
	// 2  [] true
}

func ExampleCheckList() {
	list, err := inventory.Open(strings.NewReader(`Nr.;Datum;Documentnaam;Beoordeling;Woo-grond
1;maart 2015;Memo;Deels openbaar;5.1.2.e
2;2024-01-08;Nota;Niet openbaar;
`), inventory.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for f, err := range inventory.CheckList(ground.Netherlands, calendar.MustParse("2024-06-03"), list.Rows()) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		what, _, _ := strings.Cut(f.Text(calendar.English), ": ")
		fmt.Printf("%s: %s (%s)\n", f.Number, what, f.Provision.Citation())
	}
	// Output:
	// 1: older than five years (art. 5.3 Woo)
	// 2: Niet openbaar needs at least one ground (art. 3:46 Awb)
}

func ExampleWriteCSV() {
	rows := []inventory.Row{{Number: "1", Description: "Memo", Assessment: inventory.PartlyPublic,
		Grounds: []ground.Ground{ground.MustParse("5.1.2.e")}}}
	var b strings.Builder
	if err := inventory.WriteCSV(&b, slices.Values(rows)); err != nil {
		fmt.Println(err)
		return
	}
	head, first, _ := strings.Cut(b.String(), "\r\n")
	fmt.Println(head[:strings.Index(head, ";Toelichting")], "...")
	fmt.Println(first)
	// Output:
	// ID;Matter;Family ID;Email Thread ID;Document;File type;Datum;Beoordeling;Opgeschort;Beoordelingsgrond ...
	// 1;;;;Memo;;;Deels openbaar;;"5.1.2.e;";;;;;;
}
