package inventory_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground/inventory"
)

func list(n int) string {
	var s strings.Builder
	s.WriteString("Nr.;Documentnaam;Beoordeling;Publieke link\n")
	for i := range n {
		fmt.Fprintf(&s, "%d;Memo %d over herbeoordelingen;%s\n", i, i, [...]string{"Openbaar;", "Deels openbaar (10.2.e / g);", "Niet openbaar (10 lid 2 sub d);", "Reeds openbaar;https://example.org"}[i%4])
	}
	return s.String()
}

func BenchmarkCheckList(b *testing.B) {
	text := list(10_000)
	day := calendar.MustParse("2021-07-21")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for f, err := range inventory.CheckList(day, inventory.ReadCSV(strings.NewReader(text))) {
			b.Fatal(f, err)
		}
	}
}
