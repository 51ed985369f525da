package inventory_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/inventory"
)

// whole reports whether a row was read without a fault, and can be written.
func whole(d inventory.Row, err error) bool {
	return err == nil && d.Assessment != 0 && d.Unread == 0
}

func FuzzOpen(f *testing.F) {
	for _, s := range []string{
		"", "Nr.;Documentnaam;Beoordeling\n1;Memo;Deels openbaar (10.2.e / g)\n",
		"ID,Document,Datum,Beoordeling,Beoordelingsgrond,Publieke link\n1,\"a,\"\"b\"\"\",2023-02-01,Deels " +
			"openbaar,5.1.1c; 5.2;,x\n",
		"Nr. | Documentnaam | Beoordeling\n1 | \"x\" | Dubbel met 3\n",
		"\ufeffnr\tbeoordeling\r\n1\topenbaar\r\n\r\n;;\n",
		"Nr.;Beoordeling\n\"1\n2\";\"Open", "Nr.;Beoordeling\n\xff;Openbaar\n2;Openbaar\n",
		"Nr.;Naam;Geheel;Deels;10.2.e\n1;a;x;;x\n2;b;;;3 x\n",
		"Nr.;Document;Beoordeling;;\n;;geheel;deels;niet\n1;memo;x;;\n",
		"Nr.;Datum;Beoordeling\n1;maart 2025;Deels openbaar 5.1.2.e (namen)\n",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		l, err := inventory.Open(bytes.NewReader(in), inventory.Options{})
		if err != nil {
			return
		}
		line := 0
		for d, err := range l.Rows() {
			var e *inventory.Error
			if err != nil && (!errors.As(err, &e) || e.Dutch == "" || e.English == "") {
				t.Fatalf("%q: %v", in, err)
			}
			if d.Line < line {
				t.Fatalf("%q: line %d after %d", in, d.Line, line)
			}
			line = d.Line
			if !whole(d, err) {
				continue
			}
			back, err := inventory.ParseRow(d.AppendJSON(nil))
			back.Line = d.Line
			if err != nil || !cmp.Equal(back, d, cmp.Comparer(func(a, b ground.Ground) bool { return a == b }),
				cmp.Comparer(func(a, b calendar.Date) bool { return a == b })) {
				t.Fatalf("%q: %+v reads back as %+v, %v", in, d, back, err)
			}
		}
	})
}

func FuzzReadJSON(f *testing.F) {
	for _, s := range []string{
		"", "[]", `[{"number":"1","assessment":"deels openbaar","grounds":["10.2.e"]}]`,
		`{"assessment":"dubbel","related":"1"}{"assessment":"openbaar"}`,
		`[{"number":"1","number":"2"},[],1,null,{"assessment":"openbaar"}`, `{"date":"2021-02-30"}`,
		"[{\"a\":\"\xff\"}]", `{"assessment":"openbaar","emails":2,"suspended":true,"note":"\u0000"}`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		var good []inventory.Row
		for d, err := range inventory.ReadJSON(bytes.NewReader(in)) {
			if err == nil {
				good = append(good, d)
			}
		}
		var b bytes.Buffer
		if err := inventory.WriteJSON(&b, slices.Values(good)); err != nil {
			t.Fatalf("%q: %v", in, err)
		}
		n := 0
		for d, err := range inventory.ReadJSON(&b) {
			if err != nil || d.Number != good[n].Number || d.Assessment != good[n].Assessment ||
				!slices.Equal(d.Grounds, good[n].Grounds) {
				t.Fatalf("%q: row %d reads back as %+v, %v", in, n, d, err)
			}
			n++
		}
		if n != len(good) {
			t.Fatalf("%q: %d rows read back as %d", in, len(good), n)
		}
	})
}
