package inventory_test

import (
	"bytes"
	"iter"
	"slices"
	"testing"

	"github.com/wobrules/wobrules/wob/ground/inventory"
)

// fuzzRows reads a list and writes and reads again what fitted.
func fuzzRows(t *testing.T, read func([]byte) iter.Seq2[inventory.Row, error], write func(*bytes.Buffer, iter.Seq[inventory.Row]) error, in []byte) {
	var good []inventory.Row
	line := 0
	for d, err := range read(in) {
		if err != nil {
			if le, ok := err.(*inventory.ListError); !ok || le.Line < 1 || le.Reason == "" {
				t.Fatalf("%q: %v", in, err)
			}
			continue
		}
		if d.Line < line || d.Assessment == 0 {
			t.Fatalf("%q: row %+v after line %d", in, d, line)
		}
		line = d.Line
		good = append(good, d)
	}
	var b bytes.Buffer
	if err := write(&b, slices.Values(good)); err != nil {
		t.Fatal(err)
	}
	n := 0
	for d, err := range read(b.Bytes()) {
		if err != nil {
			t.Fatalf("%q: what was written does not read: %v\n%q", in, err, b.Bytes())
		}
		want := good[n]
		if d.Number != want.Number || d.Assessment != want.Assessment || !slices.Equal(d.Grounds, want.Grounds) || d.Date != want.Date || d.Source != want.Source {
			t.Fatalf("%q: %+v reads back as %+v", in, want, d)
		}
		n++
	}
	if n != len(good) {
		t.Fatalf("%q: %d rows read back as %d", in, len(good), n)
	}
}

func FuzzCSV(f *testing.F) {
	for _, s := range []string{
		"", "Nr.;Documentnaam;Beoordeling\n1;Memo;Deels openbaar (10.2.e / g)\n",
		"ID,Document,Datum,Beoordeling,Beoordelingsgrond,Publieke link\n1,\"a,\"\"b\"\"\",2023-02-01,Deels openbaar,5.1.1c; 5.2;,x\n",
		"Nr. | Documentnaam | Beoordeling\n1 | \"x\" | Dubbel\n", "\ufeffnr\tbeoordeling\r\n1\topenbaar\r\n\r\n;;\n", "Nr.;Beoordeling\n\"1\n2\";\"Open", "Nr.;Beoordeling\n\xff;Openbaar\n2;Openbaar\n",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		fuzzRows(t, func(b []byte) iter.Seq2[inventory.Row, error] { return inventory.ReadCSV(bytes.NewReader(b)) },
			func(b *bytes.Buffer, rows iter.Seq[inventory.Row]) error {
				return inventory.WriteCSV(b, rows)
			}, in)
	})
}

func FuzzJSON(f *testing.F) {
	for _, s := range []string{
		"", "[]", `[{"number":"1","assessment":"deels openbaar","grounds":["10.2.e"]}]`, `{"assessment":"dubbel","related":"1"}{"assessment":"openbaar"}`,
		`[{"number":"1","number":"2"},[],1,null,{"assessment":"openbaar"}`, `{"date":"2021-02-30"}`, "[{\"a\":\"\xff\"}]", `{"assessment":"openbaar","emails":2,"suspended":true,"note":"\u0000"}`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		fuzzRows(t, func(b []byte) iter.Seq2[inventory.Row, error] { return inventory.ReadJSON(bytes.NewReader(b)) },
			func(b *bytes.Buffer, rows iter.Seq[inventory.Row]) error { return inventory.WriteJSON(b, rows) }, in)
	})
}
