package inventory_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/cite"
	"github.com/wobrules/wobrules/wob/ground/inventory"
)

// rows writes the rows of a list, one a line, with the errors between them.
func rows(all iter.Seq2[inventory.Row, error]) string {
	var b strings.Builder
	for d, err := range all {
		if err != nil {
			fmt.Fprintf(&b, "! %v\n", strings.TrimPrefix(err.Error(), "inventory list: "))
			continue
		}
		fmt.Fprintf(&b, "%d: %s, %s, %v\n", d.Line, d.Number, d.Assessment, d.Grounds)
	}
	return b.String()
}

func TestReadCSV(t *testing.T) {
	for _, row := range []struct{ in, want, why string }{
		{"Nr.;Documentnaam;Beoordeling\n1;Memo;Deels openbaar (10.2.e / g)\n2;Mail;Niet openbaar (10 lid 2 sub d)\n3;Nota;Openbaar\n4;Brief;Reeds openbaar\n5;Kopie;Dubbel\n",
			"2: 1, Deels openbaar, [10.2.e 10.2.g]\n3: 2, Niet openbaar, [10.2.d]\n4: 3, Openbaar, []\n5: 4, Reeds openbaar, []\n6: 5, Dubbel, []\n", "2.2: UWV 2021"},
		{"Nr. | Documentnaam | Beoordeling\n1 | Memo | Deels openbaar (10.2.e)\n", "2: 1, Deels openbaar, [10.2.e]\n", "2.2: UWV 2021, bars"},
		{"Nr.,Documentnaam,Beoordeling\r\n1,\"Memo, met \"\"bijlage\"\"\nen meer\",volledig verstrekt\r\n2,x,deels verstrekt (11.1)\r\n", "2: 1, Openbaar, []\n4: 2, Deels openbaar, [11.1]\n", "2.2: court and press wording; a cell over two lines"},
		{"\ufeffID\tDocument*\tBeoordeling*\tWob-grond\n7\ta\tdeels  OPENBAAR\t10.2.e en g\n", "2: 7, Deels openbaar, [10.2.e 10.2.g]\n", "2.2: a ministry's columns; tabs and a byte order mark"},
		{"ID,Document,Datum,Beoordeling,Opgeschort,Beoordelingsgrond,Gerelateerd ID\n1,a.pdf,2023-02-01,Deels openbaar,ja,5.1.1c; 5.1.2e;,\n2,a.pdf,13/04/2023,Niet openbaar,,5.2,\n3,b.pdf,04/13/2023,Niet openbaar,,dubbel,1\n",
			"2: 1, Deels openbaar, [5.1.1.c 5.1.2.e]\n3: 2, Niet openbaar, [5.2.1]\n4: 3, Dubbel, []\n", "2.2: the report of VWS; 5.2 is its code"},
		{"ID;Beoordeling;Beoordelingsgrond;Gerelateerd ID\n3;Niet openbaar;5.2; dubbel;1\n3;Niet openbaar;\"5.2; dubbel\";1\n", "! line 2, column 5: \"1\": a cell beyond the heading\n3: 3, Dubbel, [5.2.1]\n", "2.2: the report of VWS; dubbel stands among the grounds"},
		{"Nr.;Documentnaam;Beoordeling\n1;a;Deels openbaar, weigering o.g.v. art. 5.1. lid 2 sub e en i\n", "2: 1, Deels openbaar, [5.1.2.e 5.1.2.i]\n", "UWV: words around the grounds"},
		{"Nr.;Documentnaam;Beoordeling\n1;a;Gedeeltelijk openbaar\n2;b;Verstrekt\n3;c;Openbaar\n", "2: 1, Deels openbaar, []\n! line 3, column 3 (Beoordeling): \"Verstrekt\": not an assessment; takes openbaar, deels openbaar, niet openbaar, reeds openbaar or dubbel\n4: 3, Openbaar, []\n", "2.2: an unknown word never becomes not public"},
		{"Nr.;Documentnaam;Beoordeling\n1;a;Deels openbaar (11.2)\n2;b;Deels openbaar (10.2)\n3;c;Deels openbaar (10.2.h)\n4;d;Deels openbaar (artikel 10 AVG)\n5;e;Deels openbaar (privacy)\n6;f;Deels openbaar (10.2.e, privacy)\n", "" +
			"! line 2, column 3 (Beoordeling): \"Deels openbaar (11.2)\": \"11.2\": not a ground: paragraph 2 gives a power to disclose views after all; it is no ground itself\n" +
			"! line 3, column 3 (Beoordeling): \"Deels openbaar (10.2)\": \"10.2\": names no letter\n" +
			"! line 4, column 3 (Beoordeling): \"Deels openbaar (10.2.h)\": \"10.2.h\": the Wob has no ground of that article, paragraph and letter\n" +
			"! line 5, column 3 (Beoordeling): \"Deels openbaar (artikel 10 AVG)\": \"artikel 10 AVG\": is an article of another act (AVG)\n" +
			"! line 6, column 3 (Beoordeling): \"Deels openbaar (privacy)\": \"privacy\" is no ground\n" +
			"! line 7, column 3 (Beoordeling): \"Deels openbaar (10.2.e, privacy)\": \"privacy\" is no ground\n", "issue: a citable ground"},
		{"Nr.;Datum;Beoordeling\n1;03/04/2021;Openbaar\n2;2021-02-30;Openbaar\n3;21-07-2021;Openbaar\n4;mei;Openbaar\n5;05/05/2021;Openbaar\n6;2021/7/1;Openbaar\n", "" +
			"! line 2, column 2 (Datum): \"03/04/2021\": could be 2021-04-03 or 2021-03-04\n" +
			"! line 3, column 2 (Datum): \"2021-02-30\": no such day\n" +
			"4: 3, Openbaar, []\n! line 5, column 2 (Datum): \"mei\": not a date; takes YYYY-MM-DD or DD-MM-YYYY\n6: 5, Openbaar, []\n7: 6, Openbaar, []\n", "2.2: dates; never guess"},
		{"Nr.;Beoordeling;Afzender;Nummer\n1;Openbaar;x;2\n", "! line 1, column 3: \"Afzender\": not a known heading; its cells are passed over\n! line 1, column 4: \"Nummer\": a second column of the same kind; its cells are passed over\n2: 1, Openbaar, []\n", "an unknown heading is said, once"},
		{"Nr.;Documentnaam\n1;a\n", "! line 1: the heading needs Beoordeling, and Nr. or Documentnaam\n", "without assessments it is no list"},
		{"", "! line 1: no heading\n", "an empty file"},
		{"\n\n", "! line 3: no heading\n", "empty lines"},
		{"Nr.;Beoordeling\n1;Open\"baar\n2;\"Openbaar\" \n3;Openbaar\n", "! line 2, column 2: a quotation mark inside a cell without quotation marks\n! line 3, column 2: text after the closing quotation mark\n4: 3, Openbaar, []\n", "quotation marks"},
		{"ID;Beoordeling;\"Afzender, plaats, land, rol\"\n1;Openbaar;x\n", "! line 1, column 3: \"Afzender, plaats, land, rol\": not a known heading; its cells are passed over\n2: 1, Openbaar, []\n", "a comma in quotation marks separates nothing"},
		{"Nr.;Beoordeling;Afzender, plaats, land\n1;Openbaar;x\n", "! line 1, column 3: \"Afzender, plaats, land\": not a known heading; its cells are passed over\n2: 1, Openbaar, []\n", "as many commas as semicolons: Dutch lists have semicolons"},
		{"Nr. | \"Documentnaam\" |\t\"Beoordeling\" \n1 | \"Memo | met bijlage\" | \"Openbaar\" \n", "2: 1, Openbaar, []\n", "2.2: bars, with spaces around quotation marks"},
		{"Nr.;Beoordeling\n1; \"Openbaar\"\n2;Openbaar\n", "! line 2, column 2: a quotation mark inside a cell without quotation marks\n3: 2, Openbaar, []\n", "without bars a space is part of the cell, and the quotation mark stands inside it"},
		{"Nr.;Beoordeling\n1;\"Openbaar\n2;Openbaar\n", "! line 2, column 2: the quotation mark is not closed\n", "a quotation mark that is never closed"},
		{"Nr.;Beoordeling\n1;Openbaar;x\n2;Openbaar;\n;;\n3\n", "! line 2, column 3: \"x\": a cell beyond the heading\n3: 2, Openbaar, []\n! line 5: no assessment\n", "cells too many and too few"},
		{"Nr.;Documentnaam;Beoordeling\n1;caf\xe9;Openbaar\n2;b;Openbaar\n", "! line 2, column 2: not UTF-8; convert the list first\n3: 2, Openbaar, []\n", "issue: Windows-1252 text"},
		{"Nr.;Beoordeling;Opgeschort\n1;Openbaar;misschien\n", "! line 2, column 3 (Opgeschort): \"misschien\": takes ja or nee\n", "2.2: yes/ja/1"},
		{"Nr.;Beoordeling\n1;" + strings.Repeat("x", 2<<20) + "\n2;Openbaar\n", "! line 2, column 2: longer than 1048576 bytes\n3: 2, Openbaar, []\n", "issue: a very long cell"},
		{"Nr.;Beoordeling\n" + strings.Repeat(";", 300) + "\n2;Openbaar\n", "! line 2, column 257: more than 256 cells\n3: 2, Openbaar, []\n", "a row without end"},
	} {
		if got := rows(inventory.ReadCSV(strings.NewReader(row.in))); got != row.want {
			t.Errorf("%.80q (%s):\n%s", row.in, row.why, cmp.Diff(row.want, got))
		}
		if got := rows(inventory.ReadCSV(iotest.OneByteReader(strings.NewReader(row.in)))); got != row.want {
			t.Errorf("%.80q, a byte at a time: got %s", row.in, got)
		}
	}
}

// What a reader fails with is the last thing.
func TestReadFails(t *testing.T) {
	broken := errors.New("broken")
	for name, read := range map[string]func(io.Reader) iter.Seq2[inventory.Row, error]{"csv": inventory.ReadCSV, "json": inventory.ReadJSON} {
		n := 0
		for _, err := range read(io.MultiReader(strings.NewReader("Nr.;Beoordeling\n"), iotest.ErrReader(broken))) {
			n++
			if name == "csv" && !errors.Is(err, broken) {
				t.Errorf("%s: %v", name, err)
			}
		}
		if n != 1 {
			t.Errorf("%s: %d errors", name, n)
		}
	}
}

func TestReadJSON(t *testing.T) {
	for _, row := range []struct{ in, want, why string }{
		{`[{"number":"1","assessment":"deels openbaar","grounds":["10.2.e","10.2g"]},
 {"number":"2","assessment":"Openbaar"}]`, "1: 1, Deels openbaar, [10.2.e 10.2.g]\n2: 2, Openbaar, []\n", "an array"},
		{"{\"number\":\"1\",\"assessment\":\"openbaar\"}\n{\"number\":\"2\",\"assessment\":\"openbaar\"}\n", "1: 1, Openbaar, []\n2: 2, Openbaar, []\n", "one after another"},
		{"[\n{\"Number\":\"1\",\"assessment\":\"openbaar\"},\n {\"number\":\"2\",\"number\":\"3\",\"assessment\":\"openbaar\"},\n{\"number\":\"4\"},\n{\"number\":5},\n[],\n{\"assessment\":\"half\"},\n{\"grounds\":\"10.2.e\"},\n{\"grounds\":[\"10.3\"]},\n{\"emails\":-1},\n{\"suspended\":\"ja\"},\n{\"date\":\"3 mei\"},\n{\"number\":\"6\",\"assessment\":\"openbaar\"}\n]", "" +
			"! line 2, column 1 (Number): \"1\": unknown key\n" +
			"! line 3, column 2: key \"number\" stands twice\n" +
			"! line 4, column 1: no assessment\n" +
			"! line 5, column 1 (number): \"5\": takes a string\n" +
			"! line 6, column 1: not an object\n" +
			"! line 7, column 1 (assessment): \"half\": not an assessment; takes openbaar, deels openbaar, niet openbaar, reeds openbaar or dubbel\n" +
			"! line 8, column 1 (grounds): \"\\\"10.2.e\\\"\": takes an array of codes\n" +
			"! line 9, column 1 (grounds): \"[\\\"10.3\\\"]\": \"10.3\": not a ground: paragraph 3 takes away 10.2.e as far as the person consents; it is no ground itself\n" +
			"! line 10, column 1 (emails): \"-1\": takes a number\n" +
			"! line 11, column 1 (suspended): \"\\\"ja\\\"\": takes true or false\n" +
			"! line 12, column 1 (date): \"3 mei\": not of the form YYYY-MM-DD\n" +
			"13: 6, Openbaar, []\n", "a row that does not fit does not stop the others"},
		{`[{"number":"1","assessment":"openbaar"}`, "1: 1, Openbaar, []\n! line 1, column 40: not JSON: the array is not closed\n", "cut off"},
		{"\n{\"number\":", "! line 1, column 1: not JSON: unexpected EOF\n", "cut off"},
		{"[]", "", "an empty list"},
		{"", "", "an empty file"},
	} {
		if got := rows(inventory.ReadJSON(strings.NewReader(row.in))); got != row.want {
			t.Errorf("%.80q (%s):\n%s", row.in, row.why, cmp.Diff(row.want, got))
		}
	}
}

// The checks of an inventory list (issue; law/grounds.md 2.2, V6).
func TestCheckList(t *testing.T) {
	head := "Nr.;Documentnaam;Beoordeling;Publieke link;Gerelateerd ID\n"
	for _, row := range []struct{ in, day, want, why string }{
		{"1;a;Deels openbaar (10.2.e);;", "2021-07-21", "", "a ground of the act in force"},
		{"1;a;Deels openbaar;;", "2021-07-21", "2 1 awb.3.46.ground", "partly public needs a ground"},
		{"1;a;Niet openbaar;;", "2021-07-21", "2 1 awb.3.46.ground", "not public needs a ground"},
		{"1;a;Openbaar;;", "2021-07-21", "", "public"},
		{"1;a;Openbaar (10.2.e);;", "2021-07-21", "2 1 awb.3.46.public", "public has no ground"},
		{"1;a;Reeds openbaar;https://example.org;", "2021-07-21", "", "already public, with its source"},
		{"1;a;Reeds openbaar;;", "2021-07-21", "2 1 wob.public.source", "already public has a source"},
		{"1;a;Reeds openbaar (10.2.e);x;", "2021-07-21", "2 1 wob.public.ground", "already public has no ground"},
		{"1;a;Openbaar;;\n2;b;Dubbel;;1", "2021-07-21", "", "a duplicate of an earlier row"},
		{"1;a;Dubbel;;2\n2;b;Openbaar;;", "2021-07-21", "", "a duplicate of a later row"},
		{"1;a;Dubbel;;3", "2021-07-21", "2 1 wob.list.duplicate", "no such row"},
		{"1;a;Dubbel;;1", "2021-07-21", "2 1 wob.list.duplicate", "a duplicate of itself"},
		{"1;a;Dubbel;;", "2021-07-21", "2 1 wob.list.duplicate.none", "a duplicate of nothing"},
		{"1;a;Openbaar;;\n1;b;Openbaar;;", "2021-07-21", "3 1 wob.list.number", "a number twice"},
		{"1;E-mailwisseling over CBBS;Openbaar;;", "2021-07-21", "2 1 wob.list.email", "ECLI:NL:RBMNE:2019:731"},
		{"1;a;Deels openbaar (5.1.2.e);;", "2021-07-21", "2 1 wob.list.act", "the Woo was not in force"},
		{"1;a;Deels openbaar (5.1.2.e);;", "2022-05-01", "", "the act in force"},
		{"1;a;Deels openbaar (10.2.e);;", "2022-05-01", "2 1 wob.list.act", "ECLI:NL:RVS:2022:1432"},
		{"1;a;Deels openbaar (5.1.5, 5.1.2.e);;", "2022-05-01", "2 1 woo.5.1.5.document", "art. 5.1 lid 5 Woo"},
		{"1;a;Deels openbaar (10.2.e, 5.1.2.e);;", "", "2 1 wob.list.mixed", "mixed acts in one row"},
		{"1;a;Deels openbaar (10.2.e);;", "", "", "without a day the act is not looked at"},
		{"1;a;Half;;\n2;b;Niet openbaar;;", "2021-07-21", "error 2\n3 2 awb.3.46.ground", "an error is passed on"},
		{"", "1990-01-01", "ground.On(1990-01-01): no act is known before 1992-05-01", "no act of that day"},
	} {
		var day calendar.Date
		if row.day != "" {
			day = calendar.MustParse(row.day)
		}
		var got []string
		for f, err := range inventory.CheckList(day, inventory.ReadCSV(strings.NewReader(head+row.in))) {
			var le *inventory.ListError
			switch {
			case errors.As(err, &le):
				got = append(got, fmt.Sprint("error ", le.Line))
			case err != nil:
				got = append(got, err.Error())
			default:
				got = append(got, fmt.Sprint(f.Line, " ", f.Number, " ", f.Provision))
			}
		}
		if s := strings.Join(got, "\n"); s != row.want {
			t.Errorf("%q on %s: got %q, want %q (%s)", row.in, row.day, s, row.want, row.why)
		}
	}
	found := 0
	for f, err := range inventory.CheckList(calendar.Date{}, documents(inventory.Row{Number: "1", Assessment: inventory.Public, Emails: 2}, inventory.Row{Number: "2", Assessment: inventory.Public, Emails: 1})) {
		found++
		if err != nil || f.Number != "1" || f.Provision.ID() != "wob.list.email" {
			t.Errorf("found %v", f)
		}
	}
	if found != 1 {
		t.Errorf("%d findings for a row of two e-mails", found)
	}
}

func documents(all ...inventory.Row) iter.Seq2[inventory.Row, error] {
	return func(yield func(inventory.Row, error) bool) {
		for _, d := range all {
			if !yield(d, nil) {
				return
			}
		}
	}
}

// What no article asks is cited to practice, and a text has no empty place.
func TestFindingPractice(t *testing.T) {
	list := documents(inventory.Row{Number: "1", Assessment: inventory.Duplicate}, inventory.Row{Number: "1", Assessment: inventory.Duplicate, Related: "9"})
	texts := ""
	for f, err := range inventory.CheckList(calendar.Date{}, list) {
		b := string(f.AppendJSON(nil, calendar.Dutch))
		if err != nil || strings.Contains(b, "3:46") || !strings.Contains(b, "gewoonte") {
			t.Errorf("no article asks this: %s", b)
		}
		texts += f.Text(calendar.Dutch) + "\n"
	}
	want := "nummer 1 komt vaker voor\neen dubbel document wijst naar een andere rij; er is geen rij genoemd\neen dubbel document wijst naar een bestaande andere rij (nu: 9)\n"
	if texts != want {
		t.Errorf("got %s, want %s", texts, want)
	}
}

func TestFindingText(t *testing.T) {
	for f, err := range inventory.CheckList(calendar.Date{}, documents(inventory.Row{Line: 4, Number: "7", Assessment: inventory.NotPublic})) {
		if err != nil {
			t.Fatal(err)
		}
		if got, want := f.Text(calendar.Dutch), "Niet openbaar vraagt om ten minste een grond"; got != want {
			t.Errorf("got %s, want %s", got, want)
		}
		if got, want := string(f.AppendJSON(nil, calendar.English)), `{"line":4,"number":"7","rule":"awb.3.46.ground","citation":{"text":"art. 3:46 Awb","jci":"jci1.3:c:BWBR0005537&artikel=3:46"},"text":"Niet openbaar needs at least one ground"}`; got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// What is written reads back.
func TestWrite(t *testing.T) {
	all := []inventory.Row{
		{Number: "1", Date: calendar.MustParse("2021-07-21"), Description: `Memo; met "bijlage"`, Assessment: inventory.PartlyPublic, Grounds: []ground.Ground{ground.MustParse("10.2.e"), ground.MustParse("11.1")}, Note: " twee\nregels", Matter: "m", Family: "f", Thread: "t", FileType: "pdf", Case: "z", Suspended: true},
		{Number: "2", Description: "Kopie", Assessment: inventory.Duplicate, Related: "1"},
		{Number: "3", Description: "Brief", Assessment: inventory.AlreadyPublic, Source: "https://example.org/a;b"},
		{Number: "4", Description: "Advies", Assessment: inventory.NotPublic, Grounds: []ground.Ground{ground.MustParse("5.2.1"), ground.MustParse("5.4a")}},
	}
	var csv, js bytes.Buffer
	if err := errors.Join(inventory.WriteCSV(&csv, slices.Values(all)), inventory.WriteJSON(&js, slices.Values(all))); err != nil {
		t.Fatal(err)
	}
	read := func(rows iter.Seq2[inventory.Row, error]) (back []inventory.Row) {
		for d, err := range rows {
			if err != nil {
				t.Error(err)
			}
			d.Line, d.Written = 0, ""
			back = append(back, d)
		}
		return back
	}
	opt := cmp.AllowUnexported(ground.Ground{}, calendar.Date{})
	trimmed := slices.Clone(all)
	trimmed[0].Note = "twee\nregels"
	if diff := cmp.Diff(trimmed, read(inventory.ReadCSV(&csv)), opt); diff != "" {
		t.Errorf("report: %s", diff)
	}
	if diff := cmp.Diff(all, read(inventory.ReadJSON(&js)), opt); diff != "" {
		t.Errorf("JSON: %s", diff)
	}
	var one []inventory.Row
	if b, err := json.Marshal(all); err != nil || json.Unmarshal(b, &one) != nil {
		t.Errorf("as an array of documents: %v", err)
	}
	for i := range one {
		one[i].Written = ""
	}
	if diff := cmp.Diff(all, one, opt); diff != "" {
		t.Errorf("as an array of documents: %s", diff)
	}
	var none inventory.Row
	if err := json.Unmarshal([]byte(`{"number":"1"}`), &none); err == nil || none.Number != "" {
		t.Errorf("without an assessment it is no row: %v %v", none, err)
	}
	for _, write := range []func(io.Writer) error{
		func(w io.Writer) error { return inventory.WriteCSV(w, slices.Values(all)) },
		func(w io.Writer) error { return inventory.WriteJSON(w, slices.Values(all)) },
	} {
		for n := range 5 {
			if err := write(&failing{n}); err == nil && n < 4 {
				t.Errorf("write %d failed without an error", n)
			}
		}
	}
}

// A row in JSON has the keys that say something, and reads back.
func TestRowJSON(t *testing.T) {
	for _, in := range []string{
		`{"number":"1","assessment":"openbaar"}`,
		`{"number":"2","assessment":"deels openbaar","grounds":["10.2.e","11.1"],"emails":3,"suspended":true}`,
	} {
		d, err := inventory.ParseRow([]byte(in))
		if got := string(d.AppendJSON(nil)); got != in || err != nil {
			t.Errorf("%s becomes %s %v", in, got, err)
		}
	}
	if d, err := inventory.ParseRow([]byte(`{"assessment":"openbaar","emails":0}`)); err != nil || d.Emails != 0 {
		t.Errorf("no e-mails: %v %v", d, err)
	}
}

// failing fails at the n-th write.
type failing struct{ n int }

func (f *failing) Write(b []byte) (int, error) {
	if f.n--; f.n < 0 {
		return 0, io.ErrShortWrite
	}
	return len(b), nil
}

// Rows of a list stop when the reader of them does.
func TestStop(t *testing.T) {
	in := "Nr.;Beoordeling;Afzender\n1;Half;x\n2;Openbaar;x\n3;Niet openbaar;x\n3;Dubbel;x\n"
	for most := 1; most < 6; most++ {
		n := 0
		for _, err := range inventory.ReadCSV(strings.NewReader(in)) {
			if n++; (err != nil) != (n <= 2) { // the column Afzender, the word Half
				t.Errorf("row %d: %v", n, err)
			}
			if n == most {
				break
			}
		}
		n = 0
		for _, err := range inventory.CheckList(calendar.Date{}, inventory.ReadCSV(strings.NewReader(in))) {
			if n++; (err != nil) != (n <= 2) { // the column Afzender, the word Half
				t.Errorf("finding %d: %v", n, err)
			}
			if n == most {
				break
			}
		}
	}
	for range cite.Find("10.2.e 10.2.g 10.2.d") {
		break
	}
	for _, err := range inventory.ReadJSON(strings.NewReader(`[{"assessment":"openbaar"},{}]`)) {
		if err != nil {
			t.Error(err)
		}
		break
	}
}

func TestAssessment(t *testing.T) {
	for a := inventory.Public; a <= inventory.Duplicate; a++ {
		if b, err := inventory.ParseAssessment(strings.ToUpper(a.String())); b != a || err != nil {
			t.Errorf("%s reads back as %s, %v", a, b, err)
		}
	}
	if inventory.Assessment(0).String() != "" || inventory.Assessment(99).String() != "" {
		t.Error("no assessment has a word")
	}
	for _, s := range []string{"", "openbaar gemaakt", "openbaarheid", "deels"} {
		if a, err := inventory.ParseAssessment(s); err == nil {
			t.Errorf("%q reads as %s", s, a)
		}
	}
}
