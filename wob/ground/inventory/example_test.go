package inventory_test

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/inventory"
)

func ExampleCheckList() {
	list := `Nr.;Documentnaam;Beoordeling
1;Memo;Deels openbaar (10.2.e / g)
2;Nota;Niet openbaar
3;Brief;Gedeeld openbaar
`
	for f, err := range inventory.CheckList(calendar.MustParse("2021-07-21"), inventory.ReadCSV(strings.NewReader(list))) {
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
	rows := []inventory.Row{{Number: "1", Description: "Memo", Assessment: inventory.PartlyPublic, Grounds: []ground.Ground{ground.MustParse("5.1.2.e")}}}
	var b strings.Builder
	if err := inventory.WriteCSV(&b, slices.Values(rows)); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(strings.ReplaceAll(b.String(), "\r\n", "\n"))
	// Output:
	// ID;Matter;Family ID;Email Thread ID;Document;File type;Datum;Beoordeling;Opgeschort;Beoordelingsgrond;Toelichting;Publieke link;Gerelateerd ID;Zaaknummer
	// 1;;;;Memo;;;Deels openbaar;;"5.1.2e;";;;;
}
