package inventory_test

import (
	"encoding/csv"
	"flag"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/inventory"
)

func list(n int) string {
	var s strings.Builder
	s.WriteString("Nr.;Documentnaam;Beoordeling;Publieke link\n")
	for i := range n {
		fmt.Fprintf(&s, "%d;Memo %d over herbeoordelingen;%s\n", i, i, [...]string{"Openbaar;",
			"Deels openbaar (10.2.e / g);", "Niet openbaar (10 lid 2 sub d);",
			"Reeds openbaar;https://example.org"}[i%4])
	}
	return s.String()
}

func BenchmarkCheckList(b *testing.B) {
	text := list(10_000)
	day := calendar.MustParse("2021-07-21")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		l, err := inventory.Open(strings.NewReader(text), inventory.Options{})
		if err != nil {
			b.Fatal(err)
		}
		for f, err := range inventory.CheckList(ground.Netherlands, day, l.Rows()) {
			b.Fatal(f, err)
		}
	}
}

// The peer: encoding/csv reads the same cells and looks at none.
func BenchmarkCheckListPeer(b *testing.B) {
	text := list(10_000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		r := csv.NewReader(strings.NewReader(text))
		r.Comma, r.ReuseRecord = ';', true
		for {
			if _, err := r.Read(); err == io.EOF {
				break
			} else if err != nil {
				b.Fatal(err)
			}
		}
	}
}

// endless is a list without end, a row at a time.
type endless struct{ row, at int }

const endlessRow = "%09d;Memo over herbeoordelingen;Deels openbaar (10.2.e)\n"

func (e *endless) Read(b []byte) (n int, err error) {
	for n < len(b) {
		line := "Nr.;Documentnaam;Beoordeling\n"
		if e.row > 0 {
			line = fmt.Sprintf(endlessRow, e.row)
		}
		c := copy(b[n:], line[e.at:])
		n += c
		if e.at += c; e.at == len(line) {
			e.row, e.at = e.row+1, 0
		}
	}
	return n, nil
}

var manyRows = flag.Int("rows", 200_000, "how many rows TestRowsAreReadInConstantMemory reads")

func TestRowsAreReadInConstantMemory(t *testing.T) {
	rows := *manyRows
	l, err := inventory.Open(&endless{}, inventory.Options{})
	if err != nil {
		t.Fatal(err)
	}
	live := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	n, before := 0, uint64(0)
	for d, err := range l.Rows() {
		if err != nil || d.Assessment != inventory.PartlyPublic {
			t.Fatal(d, err)
		}
		if n++; n == rows/10 {
			before = live()
		}
		if n == rows {
			break
		}
	}
	if after := live(); after > before+1<<20 {
		t.Errorf("%d bytes live after %d rows, %d after %d", after, rows, before, rows/10)
	}
}
