package inventory_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/inventory"
)

// fault shows an error of a row without the list of what a cell may hold.
func fault(line, column int, heading, value, why string) string {
	return fmt.Sprintf("! line %d, column %d: %s: %q: %s\n", line, column, heading, value, why)
}

func noGround(code string) string {
	return fmt.Sprintf("%q is no ground; takes codes such as 5.1.2.e or 10.2.e, with a remark in parentheses", code)
}

// Cells of assessments, each below the same heading.
func TestCellsOfAssessments(t *testing.T) {
	const second = "a second assessment of the same row"
	for _, row := range []struct{ cell, want, fault, why string }{
		{"D.O.", "Deels openbaar, []", "", "an abbreviation with points"},
		{"d.o", "Deels openbaar, []", "", "and without the last"},
		{"D.O. (10.2.e)", "Deels openbaar, [10.2.e]", "", "with a ground behind it"},
		{"D.O.(10.2.e)", "Deels openbaar, [10.2.e]", "", "close behind it"},
		{"Deels openbaar 10.2.e (namen)", "Deels openbaar, [10.2.e] (namen)", "", "a ground and a remark"},
		{"Deels openbaar (namen) 10.2.e", "Deels openbaar, [10.2.e] (namen)", "", "a remark and a ground"},
		{"Deels openbaar (10.2.e) (10.2.g)", "Deels openbaar, [10.2.e 10.2.g]", "", "two pairs of parentheses"},
		{"Deels openbaar m.u.v. namen", "Deels openbaar, [] (namen)", "", "what is partly public, but for something"},
		{"Openbaar (m.u.v. namen)", "Deels openbaar, [] (namen)", "", "in parentheses"},
		{"Openbaar m.u.v. 5.1.2.e (namen)", "Deels openbaar, [5.1.2.e] (namen)", "", "a ground and a remark"},
		{"Openbaar, behalve namen, 5.1.2.e", "Deels openbaar, [5.1.2.e] (namen)", "", "a remark and a ground"},
		{"Openbaar m.u.v. 10.2.h", "Deels openbaar, []", "10.2.h", "but for what is no ground"},
		{"Openbaar OP NAMEN NA", "Deels openbaar, [] (NAMEN)", "", "in capitals"},
		{"Openbaar op na", "Openbaar, []", noGround("na"), "but for nothing"},
		{"Openbaar op  na", "Openbaar, []", noGround("na"), "but for nothing"},
		{"Openbaar op verzoek", "Openbaar, []", noGround("verzoek"), "on, and not but for"},
		{"Openbaar, namen na", "Openbaar, []", noGround("namen na"), "no word for an exception"},
		{"Openbaar opnamen na", "Openbaar, []", noGround("opnamen na"), "a longer word"},
		{"Niet openbaar, behalve namen", "Niet openbaar, []", noGround("behalve namen"),
			"what is not public but for something is not known"},
		{"Reeds openbaar (Staatscourant)", "Reeds openbaar, [] at Staatscourant", "", "where it is, in parentheses"},
		{"Reeds openbaar op rijksoverheid", "Reeds openbaar, [] at rijksoverheid", "", "on"},
		{"Reeds openbaar via de website", "Reeds openbaar, [] at de website", "", "by"},
		{"Reeds openbaar, www.example.org/2", "Reeds openbaar, [] at www.example.org/2", "", "a place with figures"},
		{"Reeds openbaar via www.example.org/2", "Reeds openbaar, [] at www.example.org/2", "",
			"by a place with figures"},
		{"Openbaar: https://example.org/1", "Openbaar, [] at https://example.org/1", "", "where it is"},
		{"Reeds openbaar 10.2.e", "Reeds openbaar, [10.2.e]", "", "a ground is no place"},
		{"Dubbel", "Dubbel, []", "", "of no row"},
		{"Dubbel met", "Dubbel, []", "", "of no row"},
		{"Dubbel met 12", "Dubbel, [] of 12", "", "of a row"},
		{"Dubbel #3", "Dubbel, [] of 3", "", "with a sign before the number"},
		{"Dubbel (met 3)", "Dubbel, [] of 3", "", "in parentheses"},
		{"Duplicaat nummer van document 3", "Dubbel, [] of 3", "", "words in any order"},
		{"zie nr. 3a", "Dubbel, [] of 3a", "", "judged at another row"},
		{"zie toelichting", ", []", "", "points to no number"},
		{"zie 5.1.2.e", ", []", "", "a ground"},
		{"zie 3 en 4", ", []", "", "two rows are no number"},
		{"zie " + strings.Repeat("1", 40), "Dubbel, [] of " + strings.Repeat("1", 40), "", "the longest number"},
		{"zie " + strings.Repeat("1", 41), ", []", "", "no number is longer"},
		{"zienr 3", ", []", "", "no such word"},
		{"openbaar2", ", []", "", "no such word"},
		{"D.OX", ", []", "", "no abbreviation of two letters"},
		{"DxO", ", []", "", "a letter more"},
		{"Openbaar m.u.v. 5.1.2.e (namen), 5.2.1", "Deels openbaar, [5.1.2.e 5.2.1] (namen)", "",
			"a remark in the middle"},
		{"ja.", "Openbaar, []", "", "an answer"},
		{"neen", "Niet openbaar, []", "", "an answer"},
		{"Openbaar (deels)", "Deels openbaar, [] (deels)", "", "a remark that is an assessment"},
		{"Openbaar (gelakt)", "Deels openbaar, [] (gelakt)", "", "what was blacked out is not public"},
		{"Openbaar, gelakt", "Deels openbaar, []", "", "the same without parentheses"},
		{"Openbaar, geanonimiseerd", "Deels openbaar, []", "", "names are not public"},
		{"Niet openbaar (gelakt)", "Niet openbaar, [] (gelakt)", "", "nothing new"},
		{"Openbaar (reeds)", "Reeds openbaar, [] (reeds)", "", "it was public already"},
		{"Openbaar (namen gelakt)", "Deels openbaar, [] (namen gelakt)", "", "what was blacked out, in words"},
		{"Openbaar (met lakkingen)", "Deels openbaar, [] (met lakkingen)", "", "that some was"},
		{"Openbaar (niets gelakt)", "Openbaar, [] (niets gelakt)", "", "that nothing was"},
		{"Openbaar (op namen na)", "Deels openbaar, [] (namen)", "", "an exception in parentheses"},
		{"Openbaar (dubbel)", "Dubbel, [] (dubbel)", "", "a duplicate goes before what else is said"},
		{"Reeds openbaar en deels openbaar", ", []", second, "two assessments, and no place where it is"},
		{"Openbaar of niet openbaar", ", []", second, "one or the other"},
		{"Openbaar (niet)", ", []", second, "one or the other"},
		{"Niet openbaar (deels)", ", []", second, "one or the other"},
		{"Openbaar / deels openbaar", ", []", second, "one or the other"},
		{"Deels openbaar (openbaar)", ", []", second, "one or the other"},
		{"Openbaar (openbaar)", "Openbaar, [] (openbaar)", "", "twice the same"},
		{"Openbaar (niet van belang)", "Openbaar, [] (niet van belang)", "", "words that go on are no assessment"},
		{"Openbaar / openbaar", "Openbaar, []", "", "twice the same"},
		{"", ", []", "none", "no assessment"},
	} {
		got := said("Nr.;Document;Beoordeling\n1;memo;"+row.cell+"\n", inventory.Options{})
		want := "2: 1, " + row.want + "\n"
		switch {
		case row.fault == "none":
			want += "! line 2: no assessment\n"
		case row.fault == second:
			want += fault(2, 3, "Beoordeling", row.cell, second)
		case strings.HasPrefix(row.want, ","):
			want += "! line 2, column 3: Beoordeling: " + fmt.Sprintf("%.63q", row.cell)
		case row.fault == "10.2.h":
			want += `! line 2, column 3: Beoordeling: "Openbaar m.u.v. 10.2.h": "10.2.h": `
		case row.fault != "":
			want += fault(2, 3, "Beoordeling", row.cell, row.fault)
		}
		if strings.HasPrefix(row.want, ",") && row.fault == "" || row.fault == "10.2.h" {
			if !strings.HasPrefix(got, want) && !strings.HasPrefix(got, strings.TrimSuffix(want, `"`)) {
				t.Errorf("%s (%s):\n got %s\nwant %s", row.cell, row.why, got, want)
			}
		} else if got != want {
			t.Errorf("%s (%s):\n got %s\nwant %s", row.cell, row.why, got, want)
		}
	}
	// Two columns that say what was decided.
	for _, row := range []struct{ heading, cells, want, why string }{
		{"Openbaar;Beoordeling", "x;Niet openbaar", "2: 1, Openbaar, []\n" + fault(2, 4, "Beoordeling",
			"Niet openbaar", second), "two that differ"},
		{"Openbaar;Beoordeling", "x;Openbaar", "2: 1, Openbaar, []\n", "twice the same"},
		{"Niet;Beoordeling", "x;Openbaar m.u.v. namen", "2: 1, Niet openbaar, []\n" + fault(2, 4, "Beoordeling",
			"Openbaar m.u.v. namen", second), "public but for something, and not"},
		{"Dubbel;Beoordeling", "x;Openbaar", "2: 1, Dubbel, []\n", "a duplicate goes before what else is said"},
		{"Beoordeling;Dubbel", "Openbaar;x", "2: 1, Dubbel, []\n", "also behind it"},
		{"Beoordeling;Dubbel", "Openbaar;12", "2: 1, Dubbel, [] of 12\n", "with the number of the row"},
		{"Beoordeling;Dubbel", "Openbaar;met nr. 7", "2: 1, Dubbel, [] of 7\n", "with the number in words"},
		{"Beoordeling;Dubbel", "Openbaar;nee", "2: 1, Openbaar, []\n", "no duplicate"},
		{"Beoordeling;Dubbel", "Openbaar;0", "2: 1, Openbaar, []\n", "no duplicate"},
		{"Beoordeling;Dubbel", "Dubbel met 3;7", "2: 1, Dubbel, [] of 3\n", "the first number is kept"},
		{"Dubbel;Beoordeling", "x;Dubbel met 3", "2: 1, Dubbel, [] of 3\n", "twice a duplicate"},
		{"Reeds openbaar;Grond", "x;", "2: 1, Reeds openbaar, []\n", "a cross"},
		{"Reeds openbaar;Grond", "www.example.org;", "2: 1, Reeds openbaar, [] at www.example.org\n", "where it is"},
		{"Reeds openbaar;Beoordeling", "nee;Openbaar", "2: 1, Openbaar, []\n", "not yet"},
		{"Deels;Niet", "nee;x", "2: 1, Niet openbaar, []\n", "an answer to the one, a cross for the other"},
		{"Deels;Niet", "☐;☒", "2: 1, Niet openbaar, []\n", "boxes"},
		{"Geheel;Niet", "nee;", "2: 1, Niet openbaar, []\n", "what is not public is not public"},
		{"Openbaar;Deels;Niet", "nee;ja;nee", "2: 1, Deels openbaar, []\n", "an answer below each: one is ja"},
		{"Openbaar;Deels;Niet", "nee;nee;ja", "2: 1, Niet openbaar, []\n", "the last is ja"},
		{"Openbaar;Deels;Niet", "nee;nee;nee", "2: 1, , []\n! line 2: no assessment\n", "none is"},
		{"Openbaar;Deels", "nee;nee", "2: 1, Niet openbaar, []\n", "there is no column for what is not public"},
		{"Openbaar/deels openbaar/niet openbaar", "deels openbaar", "2: 1, Deels openbaar, []\n",
			"a heading that lists what may stand below it"},
		{"Wel/niet openbaar", "wel", "2: 1, Openbaar, []\n", "an answer to it"},
		{"Besluit openbaarmaking", "Niet openbaar", "2: 1, Niet openbaar, []\n", "two words that each are a heading"},
		{"Openbaar of niet", "niet", "2: 1, Niet openbaar, []\n", "in words"},
		{"Geheel, deels of niet openbaar", "Deels", "2: 1, Deels openbaar, []\n", "with commas"},
	} {
		if got := said("Nr.;Document;"+row.heading+"\n1;memo;"+row.cells+"\n", inventory.Options{}); got != row.want {
			t.Errorf("%s, %s (%s):\n got %s\nwant %s", row.heading, row.cells, row.why, got, row.want)
		}
	}
	if got := said("Nr.;Document;Deels\n1;memo;misschien\n", inventory.Options{}); !strings.HasPrefix(got,
		"2: 1, , []\n! line 2, column 3: Deels: \"misschien\": not an assessment; ") {
		t.Errorf("no cross and no assessment: %s", got)
	}
}

// Cells of grounds beside an assessment.
func TestCellsOfGrounds(t *testing.T) {
	const second = "a second assessment of the same row"
	for _, row := range []struct{ assessment, cell, want, fault, why string }{
		{"Niet openbaar", "5.1.2", "Niet openbaar, [] (5.1.2)", "", "a letter is missing"},
		{"Niet openbaar", "geheel geweigerd", "Niet openbaar, []", "", "says nothing new"},
		{"Niet openbaar", "geheel geweigerd namen", "Niet openbaar, []", noGround("geheel geweigerd namen"),
			"says something"},
		{"Niet openbaar", "deels openbaar", "Niet openbaar, []", second, "two that differ"},
		{"Openbaar", "geheel geweigerd", "Openbaar, []", second, "two that differ"},
		{"Openbaar", "deels gelakt", "Deels openbaar, []", "", "what was blacked out is not public"},
		{"Openbaar", "deels gelakt namen", "Openbaar, []", noGround("deels gelakt namen"), "says something"},
		{"Openbaar", "Dubbel met 3", "Dubbel, [] of 3", "", "a duplicate goes before what else is said"},
		{"Deels openbaar", "5.1.2.e, A12", "Deels openbaar, [5.1.2.e]", noGround("A12"),
			"a number points to nothing without a word"},
		{"Deels openbaar", "5.1.2.e, zie nr. A12", "Deels openbaar, [5.1.2.e] of A12", "", "judged at another row"},
		{"Deels openbaar", "5.1.2.e, n.v.t.", "Deels openbaar, [5.1.2.e]", "", "nothing else"},
		{"Openbaar", "niet van toepassing", "Openbaar, []", "", "none"},
		{"Openbaar", "geen", "Openbaar, []", "", "none"},
		{"Deels openbaar", "5.1.2.e; 5.1.2e", "Deels openbaar, [5.1.2.e]", "", "one ground in two forms"},
	} {
		got := said("Nr.;Document;Beoordeling;Grond\n1;memo;"+row.assessment+";\""+row.cell+"\"\n", inventory.Options{})
		want := "2: 1, " + row.want + "\n"
		if row.fault != "" {
			want += fault(2, 4, "Grond", row.cell, row.fault)
		}
		if got != want {
			t.Errorf("%s (%s):\n got %s\nwant %s", row.cell, row.why, got, want)
		}
	}
	if got := said("Nr.;Document;Grond;Beoordeling\n1;memo;geheel geweigerd;Niet openbaar\n",
		inventory.Options{}); got != "2: 1, Niet openbaar, []\n" {
		t.Errorf("the grounds before the assessment: %s", got)
	}
	// Below a ground as heading.
	for cell, want := range map[string]string{
		"x": "[10.2.e]", "XX": "[10.2.e]", "✓": "[10.2.e]", "☑": "[10.2.e]", "v": "[10.2.e]", "+": "[10.2.e]",
		"●": "[10.2.e]", "(x)": "[10.2.e]", "ja": "[10.2.e]",
		"5x": "[10.2.e]", "5 x": "[10.2.e]", "12": "[10.2.e]", "p. 3": "[10.2.e]", "p.3": "[10.2.e]",
		"pag. 4": "[10.2.e]", "10.2.e": "[10.2.e]", "10.2e": "[10.2.e]",
		"☐": "[]", "□": "[]", "nee": "[]", "0": "[]", "": "[]", "-": "[]",
		"10.2.g": "!", "10.2.e en 10.2.g": "!", "10.2.e/g": "!", "misschien": "!", "art. 10": "!",
	} {
		got := said("Nr.;Document;Beoordeling;10.2.e\n1;memo;Deels openbaar;"+cell+"\n", inventory.Options{})
		full := "2: 1, Deels openbaar, " + want + "\n"
		if want == "!" {
			full = "2: 1, Deels openbaar, []\n" + fault(2, 4, "10.2.e", cell, "takes a cross or nothing")
		}
		if got != full {
			t.Errorf("%q below 10.2.e: %s, want %s", cell, got, full)
		}
	}
}

// rows reads a list to its rows, with the errors in one text.
func rows(t *testing.T, text string, o inventory.Options) (all []inventory.Row, faults string) {
	t.Helper()
	l, err := inventory.Open(strings.NewReader(text), o)
	if err != nil {
		t.Fatal(err)
	}
	for d, err := range l.Rows() {
		all = append(all, d)
		if err != nil {
			faults += err.Error() + "\n"
		}
	}
	return all, faults
}

// The cells that are kept as they are, the numbers, the notes and the counts.
func TestOtherCells(t *testing.T) {
	all, faults := rows(t,
		"Nr.;Documentnr;Volgnr;Documentnaam;Onderwerp;Beoordeling;Besluit;Toelichting;Opmerking;Opgeschort;Aantal e-mails\n"+
			"1;900;800;-;b;Openbaar;Niet openbaar;een;twee;ja;0\n"+
			"2;2;;a;;Openbaar;;;twee;Nee;1000000\n"+
			"3;;;a;;Openbaar;;een;;x;12\n", inventory.Options{})
	if faults != "" || len(all) != 3 {
		t.Fatalf("%d rows, %s", len(all), faults)
	}
	for i, want := range []struct {
		also, description, note string
		suspended               bool
		emails                  int
	}{{"900", "-", "een; twee", true, 0}, {"", "a", "twee", false, 1000000}, {"", "a", "een", true, 12}} {
		d := all[i]
		if d.Also != want.also || d.Description != want.description || d.Note != want.note ||
			d.Suspended != want.suspended || d.Emails != want.emails ||
			d.Assessment != inventory.Public {
			t.Errorf("row %d: %+v, want %+v", i+1, d, want)
		}
	}
	_, faults = rows(t, "Nr.;Beoordeling;Opgeschort;Aantal "+
		"e-mails\n1;Openbaar;misschien;1000001\n2;Openbaar;;-1\n3;Openbaar;;x\n", inventory.Options{})
	want := `line 2, column 3: Opgeschort: "misschien": takes ja or nee; line 2, column 4: Aantal e-mails: ` +
		`"1000001": takes a whole number from 0 to 1000000` + "\n" +
		`line 3, column 4: Aantal e-mails: "-1": takes a whole number from 0 to 1000000` + "\n" +
		`line 4, column 4: Aantal e-mails: "x": takes a whole number from 0 to 1000000` + "\n"
	if faults != want {
		t.Errorf("got %s\nwant %s", faults, want)
	}
	for _, yes := range []string{"ja", "J", "yes", "y", "1", "true", "waar", "x"} {
		if all, faults := rows(t, "Nr.;Beoordeling;Opgeschort\n1;Openbaar;"+yes+"\n",
			inventory.Options{}); faults != "" || !all[0].Suspended {
			t.Errorf("%s: %v %s", yes, all[0].Suspended, faults)
		}
	}
	for _, no := range []string{"nee", "N", "no", "0", "false", "onwaar"} {
		if all, faults := rows(t, "Nr.;Beoordeling;Opgeschort\n1;Openbaar;"+no+"\n",
			inventory.Options{}); faults != "" || all[0].Suspended {
			t.Errorf("%s: %v %s", no, all[0].Suspended, faults)
		}
	}
}

// What was not read of a row is marked, and nothing else.
func TestWhatWasNotRead(t *testing.T) {
	for _, row := range []struct {
		in   string
		want inventory.Fields
	}{
		{"Nr.;Datum;Document;Beoordeling;Grond\n1;2021-02-30;memo;Openbaar;\n", inventory.FieldDate},
		{"Nr.;Datum;Document;Beoordeling;Grond\n1;;memo;Gedeeld;\n", inventory.FieldAssessment},
		{"Nr.;Datum;Document;Beoordeling;Grond\n1;;memo;;\n", inventory.FieldAssessment},
		{"Nr.;Datum;Document;Beoordeling;Grond\n1;;memo;Openbaar;PBO\n", inventory.FieldGrounds},
		{"Nr.;Document;Beoordeling;10.2.e\n1;memo;Openbaar;misschien\n", inventory.FieldGrounds},
		{"Nr.;Document;Openbaar;Deels\n1;memo;x;misschien\n", inventory.FieldAssessment},
		{"Nr.;Document;Beoordeling;Opgeschort\n1;memo;Openbaar;misschien\n", 0},
		{"Nr.;Document;Beoordeling\n1;memo;Openbaar\n", 0},
		{"Nr.;Document;Beoordeling;Zonderling\n1;memo;Openbaar;x\n",
			inventory.FieldDate | inventory.FieldGrounds | inventory.FieldSource | inventory.FieldRelated},
		{"Nr.;Document;Beoordeling;10.2.e;Zonderling\n1;memo;Openbaar;;x\n",
			inventory.FieldDate | inventory.FieldSource | inventory.FieldRelated},
		{"Nr.;Document;Openbaar;Zonderling\n1;memo;x;x\n",
			inventory.FieldDate | inventory.FieldGrounds | inventory.FieldSource | inventory.FieldRelated},
		{"Nr.;Document;Beoordeling;\n1;memo;Openbaar;x\n", 0},
		{"Nr.;Datum;Document;Beoordeling;Grond;Bron;Gerelateerd;Zonderling\n1;;memo;Openbaar;;;;x\n", 0},
	} {
		all, _ := rows(t, row.in, inventory.Options{})
		if len(all) != 1 || all[0].Unread != row.want {
			t.Errorf("%q: %+v, want %b", row.in, all, row.want)
		}
	}
}

// Lists of which the heading is more, or less, than one row of known words.
func TestHeadings(t *testing.T) {
	for _, row := range []struct{ in, want, why string }{
		{"No;Document;Openbaar\n7;memo;x\n", "2: 7, Openbaar, []\n", "No is a number beside Openbaar alone"},
		{"Nr.;Document;Status;Openbaar\n1;memo;Concept;x\n", "2: 1, Openbaar, []\n",
			"the status of the document, where another column has the assessment"},
		{"Nr.;Document;Afzender;Status\n1;memo;Jan;Openbaar\n", "2: 1, Openbaar, []\n",
			"Status is what was decided, the sender is not"},
		{"Nr.;Document;Status;Status\n1;memo;Openbaar;Concept\n", "2: 1, Openbaar, []\n", "the first of two"},
		{"Status;Document\nOpenbaar;memo\n", "2: , Openbaar, []\n", "in the first column"},
		{"Status;Document;Status\nOpenbaar;memo;Concept\n", "2: , Openbaar, []\n",
			"the first of two, in the first column"},
		{"caf\xe9\nNr.;Beoordeling\n1;Openbaar\n", "3: 1, Openbaar, []\n", "behind a row that is not UTF-8"},
		{"Nr.;Document;Beoordeling;\n;;geheel;\n2;memo;Openbaar;\n", "2: , Openbaar, []\n3: 2, Openbaar, []\n",
			"one cell is no second heading"},
		{"Nr.;Document;Beoordeling;\n;;geheel;deels\n2;memo;;x\n", "3: 2, Deels openbaar, []\n", "two are"},
		{"Nr.;Document;Beoordeling;Gronden;\n;;;10.2.e;10.2.g\n1;memo;Deels openbaar;x;\n",
			"3: 1, Deels openbaar, [10.2.e]\n", "grounds below Gronden"},
		{"Nr.;Document;Beoordeling;Grond\n;;Gedeeld;PBO\n", "2: , , []\n", "cells that are no headings"},
		{"Nr.;Document;Beoordeling\n;;geheel;deels\n1;memo;Openbaar\n",
			"2: , Openbaar, []\n! line 2, column 4: \"deels\": a cell beyond the heading\n3: 1, Openbaar, []\n",
			"beyond the first row"},
		{"Nr.;Document;Beoordeling\ngeheel;deels;Openbaar\n", "2: geheel, Openbaar, []\n",
			"below a number and a name no heading stands"},
		{"Nr.;Beoordeling\n1;Openbaar\nNr.;Beoordeling\n2;Openbaar\n", "2: 1, Openbaar, []\n4: 2, Openbaar, []\n",
			"the heading again"},
		{"Nr.;Beoordeling\nNr.;Openbaar\n", "2: Nr., Openbaar, []\n", "a number like its heading"},
		{"Beoordeling;Document\nOpenbaar;memo\nBeoordeling;\n", "2: Openbaar\n", "one cell is no heading again"},
		{"Nr.;Beoordeling\nNr.;Beoordeling;x\n", "2: Nr., , []\n", "a cell more is no heading again"},
		{"Nr.;Beoordeling;Grond\n;Beoordeling;Grond\n", "2: , , []\n",
			"what lacks the first cell of the heading is no heading again"},
		{"Nr.;Document;Beoordeling;Grond\n1;;Gedeeld;\n", "2: 1, , []\n",
			"a row of which nothing fits is not passed over"},
		{"Nr.;Document;Beoordeling\n1;;\n;;\n2;memo;Openbaar\n", "4: 2, Openbaar, []\n",
			"a number alone, and nothing, are passed over"},
		{"Nr.;Beoordeling;Besluit\n1;Openbaar;Niet openbaar\n", "2: 1, Openbaar, []\n",
			"a second column of assessments is passed over"},
		{strings.Repeat("x\n", 24) + "Nr.;Beoordeling\n1;Openbaar\n", "26: 1, Openbaar, []\n",
			"the heading is the twenty-fifth row"},
	} {
		got := said(row.in, inventory.Options{})
		if strings.HasSuffix(row.want, "Openbaar\n") && !strings.Contains(row.want, ",") {
			if !strings.Contains(got, `"Beoordeling": not an assessment`) {
				t.Errorf("%q (%s): %s", row.in, row.why, got)
			}
			continue
		}
		if got != row.want && (!strings.HasPrefix(got, row.want+"! ") || strings.Contains(row.want, "Openbaar")) {
			t.Errorf("%q (%s):\n got %s\nwant %s", row.in, row.why, got, row.want)
		}
	}
	for _, row := range []struct {
		in   string
		o    inventory.Options
		line int
		why  string
	}{
		{"", inventory.Options{}, 1, "nothing"},
		{"a;b\nc\nd\n", inventory.Options{}, 3, "three rows of something else"},
		{"Beoordeling;Grond\nOpenbaar;\n", inventory.Options{}, 2, "no number and no name"},
		{"Nr.;Document\n1;memo\n", inventory.Options{}, 2, "no assessment"},
		{"Nr.;Document;Status\n1;memo;Openbaar\n",
			inventory.Options{Columns: map[string]inventory.ColumnKind{"status": inventory.ColumnNote}}, 2,
			"Status is a note, by what the caller says"},
		{strings.Repeat("x\n", 25) + "Nr.;Beoordeling\n1;Openbaar\n", inventory.Options{}, 25,
			"below the twenty-fifth row"},
	} {
		_, err := inventory.Open(strings.NewReader(row.in), row.o)
		var e *inventory.Error
		if !errors.As(err, &e) || e.Line != row.line || !strings.Contains(err.Error(),
			"no row of headings in the first 25 rows; ") ||
			!strings.Contains(e.Text(calendar.Dutch), "geen rij met kolomkoppen in de eerste 25 rijen; ") {
			t.Errorf("%.30q (%s): %v, want line %d", row.in, row.why, err, row.line)
		}
	}
}

// What a heading is taken for.
func TestWhatAHeadingIs(t *testing.T) {
	for heading, want := range map[string]inventory.ColumnKind{
		"10.2.e": inventory.ColumnGround, "Art. 10.2.e": inventory.ColumnGround,
		"10.2.e en 10.2.g": inventory.ColumnUnknown, "10.2.e/g": inventory.ColumnUnknown,
		"10.2.e namen": inventory.ColumnUnknown, "10.2": inventory.ColumnUnknown, "10.2.h": inventory.ColumnUnknown,
		"": inventory.ColumnOther, "*": inventory.ColumnOther,
		"Openbaar ja/nee": inventory.ColumnAssessmentCross, "Openbaar (j/n)": inventory.ColumnAssessmentCross,
		"Afzender": inventory.ColumnOther, "Onderwerp": inventory.ColumnOther,
		"Toelichting": inventory.ColumnNote,
		"Art. Woo":    inventory.ColumnGrounds, "Woo-art.": inventory.ColumnGrounds, "Start": inventory.ColumnUnknown,
		"Grondslag Woo": inventory.ColumnGrounds, "Toegepaste weigeringsgrond (Woo)": inventory.ColumnGrounds,
		"Woo": inventory.ColumnGrounds, "Verzoek Woo": inventory.ColumnUnknown, "#": inventory.ColumnNumber,
		"Besluit datum": inventory.ColumnUnknown,
		"Zonderling":    inventory.ColumnUnknown,
	} {
		l, err := inventory.Open(strings.NewReader("Nr.;Documentnaam;Beoordeling;"+heading+"\n"), inventory.Options{})
		if err != nil {
			t.Fatal(err)
		}
		all := slices.Collect(l.Columns())
		if c := all[3]; c.Kind != want || c.Heading != heading || c.Again ||
			(c.Ground == ground.Ground{}) != (want != inventory.ColumnGround) {
			t.Errorf("%q is taken for %+v, want %s", heading, c, want)
		}
		for range l.Columns() {
			break
		}
	}
	// What the caller says goes before what is known, figures and all.
	o := inventory.Options{Columns: map[string]inventory.ColumnKind{"Kolom 1": inventory.ColumnNumber,
		"KOLOM-2": inventory.ColumnAssessment, "no": inventory.ColumnOther}}
	if got := said("kolom.1;Kolom 2;DO;NO\n7;Openbaar;;x\n", o); got != "2: 7, Openbaar, []\n" {
		t.Errorf("got %s", got)
	}
	if k := inventory.ColumnOther + 1; k.String() != "" || slices.Collect(k.Headings()) != nil {
		t.Errorf("a kind after the last: %s", k)
	}
	n := 0
	for range inventory.ColumnKinds() {
		n++
		break
	}
	for range inventory.ColumnNumber.Headings() {
		n++
		break
	}
	for range inventory.Assessments() {
		n++
		break
	}
	for range inventory.Public.Words() {
		n++
		break
	}
	if a := inventory.NotFound + 1; n != 4 || a.String() != "" || a.Name(calendar.Dutch) != "" ||
		slices.Collect(a.Words()) != nil || inventory.Assessment(0).String() != "" {
		t.Errorf("an assessment after the last: %s, %d", a, n)
	}
	l, err := inventory.Open(strings.NewReader("Lijst\n\n;;\n \nOnderzoek;x\nNr.;Document;Beoordeling\n"),
		inventory.Options{})
	if err != nil || l.Above() != 2 {
		t.Errorf("two rows above say something: %v", err)
	}
}

// A row that says anything but its number is not passed over: its assessment is
// missing.
func TestARowThatSaysSomething(t *testing.T) {
	const heading = "Nr.;Datum;Document;Beoordeling;Grond;Bron;Toelichting\n"
	for cells, says := range map[string]bool{
		"1;;;;;;": false, ";;;;;;": false, "1;2021-01-01;;;;;": true, "1;maart 2025;;;;;": true, "1;;memo;;;;": true,
		"1;;;;5.1.2.e;;": true,
		"1;;;;5.1.2;;":   true, "1;;;;;www.example.org;": true, "1;;;;;;omdat": true,
	} {
		all, faults := rows(t, heading+cells+"\n", inventory.Options{})
		if (len(all) == 1) != says || (faults == "line 2: no assessment\n") != says {
			t.Errorf("%s: %+v %s", cells, all, faults)
		}
	}
	all, faults := rows(t, "Nr.;Document;Beoordeling\n1;memo;Deels openbaar (namen) (adressen)\n", inventory.Options{})
	if faults != "" || !slices.Equal(all[0].Remarks, []string{"namen", "adressen"}) {
		t.Errorf("two remarks: %q %s", all[0].Remarks, faults)
	}
	all, _ = rows(t, "Nr.;Beoordeling;Opgeschort\n1;Openbaar;misschien\n", inventory.Options{})
	if all[0].Suspended {
		t.Error("what is no answer suspends")
	}
	ids := map[string]bool{}
	for p := range inventory.Provisions() {
		ids[p.ID()] = true
	}
	for _, id := range []string{"awb.3.46.ground", "awb.3.46.public", "wob.list.number", "wob.list.duplicate",
		"wob.list.duplicate.none",
		"awb.3.46.incomplete", "woo.5.3.list", "wob.public.source", "wob.public.ground", "wob.list.email"} {
		if !ids[id] {
			t.Errorf("%s is not among the provisions", id)
		}
	}
}

// What is wrong is said in Dutch, too.
func TestFaultsInDutch(t *testing.T) {
	for _, row := range []struct{ in, want string }{
		{"Nr.;Document;Beoordeling;Grond\n1;memo;Gedeeld;\n",
			"geen bekende beoordeling; verwacht openbaar, deels openbaar, niet openbaar, reeds openbaar, dubbel, " +
				"buiten verzoek, " +
				"nog niet beoordeeld, niet aangetroffen, of een ander woord voor een van deze"},
		{"Nr.;Document;Beoordeling;Grond\n1;memo;Openbaar;PBO\n", `"PBO" is geen grond`},
		{"Nr.;Document;Beoordeling;Grond\n1;memo;Openbaar;10.2.h\n", "onderdeel kent de Wob niet"},
	} {
		l, err := inventory.Open(strings.NewReader(row.in), inventory.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, err := range l.Rows() {
			var e *inventory.Error
			if !errors.As(err, &e) || !strings.Contains(e.Text(calendar.Dutch), row.want) ||
				strings.Contains(e.Text(calendar.English), row.want) || strings.Contains(e.Text(calendar.Dutch),
				" is ") && strings.Contains(e.Text(calendar.Dutch), "paragraph") {
				t.Errorf("%q: %v", row.in, err)
			}
		}
	}
}

// What a list is held to, at its borders.
func TestWhatAListIsHeldToAtItsBorders(t *testing.T) {
	const old = "Nr.;Datum;Document;Beoordeling;Woo-grond\n"
	for _, row := range []struct{ decided, in, want, why string }{
		{"", "Nr.;Document;Beoordeling;Grond;Bron\n1;memo;Reeds openbaar;5.1.2.e;www.example.org\n",
			"2 1 wob.public.ground 5.1.2.e\n", "ECLI:NL:RVS:2010:BO1165"},
		{"", "Nr.;Document;Beoordeling;Grond\n1;memo;Niet openbaar;5.1.2\n", "2 1 awb.3.46.incomplete 5.1.2\n",
			"art. 3:46 Awb"},
		{"", "Nr.;Document;Beoordeling\n1;memo;Niet openbaar (concurrentiegevoelig)\n", "",
			"art. 3:46 Awb: a remark is a reason"},
		{"", "Nr.;Document;Beoordeling;Aantal e-mails\n1;memo;Openbaar;1\n2;memo;Openbaar;2\n",
			"3 2 wob.list.email memo\n", "ECLI:NL:RBMNE:2019:731: two e-mails"},
		{"", "Nr.;Document;Beoordeling\n2;memo;Dubbel met 2\n", "2 2 wob.list.duplicate 2\n",
			"the practice of lists: not of itself"},
		{"", "Nr.,Document,Beoordeling,Gerelateerd\n1,a,Openbaar,\n2,b,Openbaar,\n3,c,Dubbel,\"1; " +
			"2\"\n4,d,Dubbel,\"1, 2\"\n5,e,Dubbel,\"1, 9\"\n", "6 5 wob.list.duplicate 1, 9\n", "of two rows"},
		{"", "Nr.;Documentnr;Document;Beoordeling\n1;900;a;Openbaar\n2;901;b;Dubbel met 900\n", "",
			"by the second number"},
		{"", "Document;Beoordeling\na;Openbaar\nb;Openbaar\n", "", "no number stands twice"},
		{"", "Nr.;Document;Beoordeling;Zonderling\n1;memo;Dubbel;x\n2;memo;Reeds openbaar;x\n3;memo;Niet openbaar;x\n",
			"", "what was not read is not held against a row"},
		{"", "Nr.;Document;Beoordeling;Grond\n1;memo;Deels openbaar;5.1.2.e, 5.1.5\n", "",
			"art. 5.1 lid 5 Woo concerns the same information"},
		{"2024-06-02", old + "1;2015-03-01;memo;Niet openbaar;5.1.2.e\n2;2015-03-01;memo;Niet " +
			"openbaar;5.1.2.e, 5.1.1.a, 5.2.1\n",
			"2 1 woo.5.3.list 5.1.2.e\n3 2 woo.5.3.list 5.1.2.e, 5.2.1\n", "art. 5.3 Woo: every row of it"},
		{"2024-06-02", old + "1;2015-03-01;memo;Openbaar;5.1.2.e\n", "2 1 awb.3.46.public 5.1.2.e\n",
			"art. 5.3 Woo: a refusal"},
		{"2024-06-02", old + "1;2015-03-01;memo;Deels openbaar;5.1.5\n2;2015-03-01;memo;Deels " +
			"openbaar;5.1.2.f\n3;2015-03-01;memo;Deels openbaar;5.1.2.b\n4;2015-03-01;memo;Deels openbaar;5.1.4\n",
			"2 1 woo.5.3.list 5.1.5\n3 2 woo.5.3.list 5.1.2.f\n4 3 woo.5.3.list 5.1.2.b\n",
			"art. 5.3 Woo: lid 2 and 5 of art. 5.1, not lid 4"},
		{"2021-06-02", "Nr.;Datum;Document;Beoordeling;Grond\n1;2011-03-01;memo;Deels openbaar;10.2.a\n", "",
			"the Wob has no such rule"},
		{"", old + "1;2015-03-01;memo;Deels openbaar;5.1.2.e\n2;ooit;memo;Deels openbaar;5.1.2.e\n", "",
			"no day of decision, no age"},
	} {
		if got := found(row.decided, row.in); got != row.want && !strings.HasPrefix(got, "! line 3, column 2: Datum") {
			t.Errorf("%q (%s):\n got %s\nwant %s", row.in, row.why, got, row.want)
		}
	}
	// 3 April or 4 March: no day of which to reckon.
	if got := found("2024-06-02", old+"1;03/04/2015;memo;Deels openbaar;5.1.2.e\n"); strings.Contains(got,
		"woo.5.3") || !strings.Contains(got, "could be") {
		t.Errorf("a day that can be read in two ways: %s", got)
	}
	n := 0
	for _, err := range inventory.CheckList(ground.Netherlands, calendar.MustParse("1950-01-01"), nil) {
		if n++; err == nil || !strings.HasPrefix(err.Error(), "inventory.CheckList(1950-01-01): ") {
			t.Errorf("a day without an act: %v", err)
		}
	}
	for range inventory.CheckList(ground.Netherlands, calendar.Date{}, nil) {
		t.Error("no rows have a finding")
	}
	if n != 1 {
		t.Errorf("%d errors for a day without an act", n)
	}
	// Rows made by hand, without lines; an error that read nothing is passed on.
	broken := errors.New("broken")
	made := func(yield func(inventory.Row, error) bool) {
		_ = yield(inventory.Row{}, broken) && yield(inventory.Row{Number: "1", Assessment: inventory.NotPublic}, nil) &&
			yield(inventory.Row{Number: "2", Assessment: inventory.Duplicate}, nil)
	}
	var got []string
	for f, err := range inventory.CheckList(ground.Netherlands, calendar.Date{}, made) {
		if err != nil {
			got = append(got, err.Error())
			continue
		}
		got = append(got, f.Number+" "+f.Provision.ID())
	}
	if want := "broken, 1 awb.3.46.ground, 2 wob.list.duplicate.none"; strings.Join(got, ", ") != want {
		t.Errorf("got %q, want %s", got, want)
	}
	for stop := 1; stop <= 3; stop++ {
		n := 0
		for range inventory.CheckList(ground.Netherlands, calendar.Date{}, made) {
			if n++; n == stop {
				break
			}
		}
		if n != stop {
			t.Errorf("stopped after %d, not %d", n, stop)
		}
	}
}

// A duplicate points to a row by its number, with or without the zeros before it; what
// is no number but for its zeros is another one.
func TestDuplicatesPointToRows(t *testing.T) {
	for _, row := range []struct {
		number, pointer string
		known           bool
	}{
		{"003", "3", true}, {"3", "003", true}, {"10", "010", true}, {"0", "0", true}, {"0", "3", false}, {"3", "30", false},
		{"09", "9", true}, {"0a", "a", false},
		{"0-1", "-1", false},
	} {
		made := func(yield func(inventory.Row, error) bool) {
			_ = yield(inventory.Row{Number: row.number, Assessment: inventory.Public}, nil) &&
				yield(inventory.Row{Number: "dup", Assessment: inventory.Duplicate, Related: row.pointer}, nil)
		}
		known := true
		for f, err := range inventory.CheckList(ground.Netherlands, calendar.Date{}, made) {
			if err != nil {
				t.Fatal(err)
			}
			known = known && !strings.HasPrefix(f.Provision.ID(), "wob.list.duplicate")
		}
		if known != row.known {
			t.Errorf("%s for %s: known %v, want %v", row.pointer, row.number, known, row.known)
		}
	}
}

// A finding as JSON: where, which rule, and what it says.
func TestFindingsInJSON(t *testing.T) {
	l, err := inventory.Open(strings.NewReader("Nr.;Document;Beoordeling;Grond\n1;memo;Niet openbaar;\n"),
		inventory.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for f, err := range inventory.CheckList(ground.Netherlands, calendar.Date{}, l.Rows()) {
		var got struct {
			Line         int
			Number, Rule string
			Citation     struct{ Text, JCI string }
			Text         string
		}
		if wrong := json.Unmarshal(f.AppendJSON(nil, calendar.Dutch), &got); err != nil || wrong != nil {
			t.Fatal(err, wrong)
		}
		if got.Line != 2 || got.Number != "1" || got.Rule != "awb.3.46.ground" ||
			got.Citation.Text != "art. 3:46 Awb" || got.Citation.JCI == "" ||
			got.Text != "Niet openbaar vraagt om ten minste één grond" {
			t.Errorf("got %+v", got)
		}
		if text := f.Text(calendar.English); text != "Niet openbaar needs at least one ground" {
			t.Errorf("got %s", text)
		}
	}
	if b := string(inventory.Finding{Line: 3, Number: "2"}.AppendJSON([]byte("x"),
		calendar.Dutch)); b != `x{"line":3,"number":"2"}` {
		t.Errorf("got %s", b)
	}
}

// Lists that are read already, broken, stopped, or none.
func TestListsOfCells(t *testing.T) {
	if _, err := inventory.OpenCells(nil, inventory.Options{}); err == nil || !strings.Contains(err.Error(),
		"no row of headings") {
		t.Errorf("no rows: %v", err)
	}
	cells := func(yield func(int, []string) bool) {
		_ = yield(4, []string{"Nr.", "Beoordeling"}) && yield(5, nil) && yield(6, []string{"1", "Openbaar"}) &&
			yield(7, []string{"2", "Half"}) && yield(8, []string{"3", "Openbaar"})
	}
	for stop, want := range []string{"", "6", "6 7!", "6 7! 8"} {
		l, err := inventory.OpenCells(cells, inventory.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for d, err := range l.Rows() {
			if stop == 0 {
				break
			}
			s := fmt.Sprint(d.Line)
			if err != nil {
				s += "!"
			}
			if got = append(got, s); len(got) == stop {
				break
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("stopped after %d: %q, want %s", stop, got, want)
		}
	}
	for range new(inventory.List).Rows() {
		t.Error("the zero List has a row")
	}
	all, faults := rows(t, "Nr.;Beoordeling\n1;caf\xe9\n2;Openbaar\n", inventory.Options{})
	if len(all) != 2 || all[0].Line != 2 || all[1].Number != "2" || !strings.Contains(faults, "UTF-8") ||
		all[0].Unread != inventory.FieldDate|inventory.FieldAssessment|inventory.FieldGrounds|
			inventory.FieldSource|inventory.FieldRelated {
		t.Errorf("%+v %s", all, faults)
	}
	l, err := inventory.Open(strings.NewReader("Nr.;Beoordeling\n1;caf\xe9\n2;Openbaar\n"), inventory.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for range l.Rows() {
		break // at a row that is an error
	}
	if _, err := inventory.Open(strings.NewReader("caf\xe9\ncaf\xe9;x\n"), inventory.Options{}); err == nil ||
		!strings.HasPrefix(err.Error(), "line 1") {
		t.Errorf("the first of two rows that are not UTF-8: %v", err)
	}
}

// Rows in JSON at the longest that they may be, marked where they were not read.
func TestRowsInJSONAtTheirLongest(t *testing.T) {
	long := func(n int) string {
		row := `{"assessment":"openbaar","note":""}`
		return row[:len(row)-2] + strings.Repeat("x", n-len(row)) + `"}`
	}
	for n, ok := range map[int]bool{inventory.MostRow: true, inventory.MostRow + 1: false} {
		for d, err := range inventory.ReadJSON(strings.NewReader(long(n))) {
			if (err == nil) != ok || (d.Unread == 0) != ok {
				t.Errorf("%d bytes: %v, not read %b", n, err, d.Unread)
			}
		}
	}
	for d, err := range inventory.ReadJSON(strings.NewReader(`[{"assessment":"half"}, {"assessment":"openbaar",}]`)) {
		if err == nil || d.Unread == 0 {
			t.Errorf("%v, not read %b", err, d.Unread)
		}
	}
	for range inventory.ReadJSON(strings.NewReader(`[{"assessment":"openbaar"},{"assessment":"openbaar"}]`)) {
		break
	}
	for emails, ok := range map[int]bool{-1: false, 0: true, 1000000: true, 1000001: false} {
		d, err := inventory.ParseRow(fmt.Appendf(nil, `{"assessment":"openbaar","emails":%d}`, emails))
		if (err == nil) != ok || ok && d.Emails != emails || !ok && d.Assessment != 0 {
			t.Errorf("%d e-mails: %+v, %v", emails, d, err)
		}
	}
	var d inventory.Row
	if err := d.UnmarshalJSON([]byte(`{"assessment":"half"}`)); err == nil {
		t.Error("half is read")
	}
	if err := d.UnmarshalJSON([]byte(`{"assessment":"openbaar","number":"7"}`)); err != nil || d.Number != "7" {
		t.Errorf("%+v, %v", d, err)
	}
	incomplete := inventory.Row{Number: "1", Description: "memo", Assessment: inventory.NotPublic,
		Incomplete: []string{"5.1.2", "10.2"}}
	var b bytes.Buffer
	if err := inventory.WriteCSV(&b, slices.Values([]inventory.Row{incomplete})); err != nil {
		t.Fatal(err)
	}
	if all, faults := rows(t, b.String(), inventory.Options{}); faults != "" || !slices.Equal(all[0].Incomplete,
		incomplete.Incomplete) {
		t.Errorf("%s: %q %s", b.String(), all[0].Incomplete, faults)
	}
}

// What cannot be written is an error, and the writer's own is passed on.
func TestWhatCannotBeWritten(t *testing.T) {
	var b bytes.Buffer
	if err := inventory.WriteJSON(&b, nil); err != nil || b.String() != "[\n]\n" {
		t.Errorf("no rows: %q %v", b.String(), err)
	}
	b.Reset()
	if err := inventory.WriteCSV(&b, nil); err != nil ||
		b.String() != "ID;Matter;Family ID;Email Thread ID;Document;File type;Datum;Beoordeling;Opgeschort;"+
			"Beoordelingsgrond;Toelichting;Publieke link;Gerelateerd ID;Zaaknummer;Volgnr;Aantal e-mails\r\n" {
		t.Errorf("no rows: %q %v", b.String(), err)
	}
	if err := inventory.WriteJSON(&b, slices.Values([]inventory.Row{{Number: "1"}})); err == nil ||
		err.Error() != "inventory.Row.MarshalJSON: no assessment" {
		t.Errorf("a row without an assessment: %v", err)
	}
	row := inventory.Row{Number: "1", Assessment: inventory.Public}
	for n := range 2 {
		for name, write := range map[string]func(io.Writer) error{
			"JSON": func(w io.Writer) error { return inventory.WriteJSON(w, slices.Values([]inventory.Row{row})) },
			"CSV":  func(w io.Writer) error { return inventory.WriteCSV(w, slices.Values([]inventory.Row{row})) },
		} {
			if name == "CSV" && n == 1 {
				continue // one write holds all
			}
			if err := write(&failing{n}); !errors.Is(err, errFull) {
				t.Errorf("%s, after %d writes: %v", name, n, err)
			}
		}
	}
	if err := inventory.WriteCSV(&failing{0}, nil); !errors.Is(err, errFull) {
		t.Errorf("the heading alone: %v", err)
	}
}

var errFull = errors.New("full")

// failing takes some writes.
type failing struct{ left int }

func (f *failing) Write(b []byte) (int, error) {
	if f.left == 0 {
		return 0, errFull
	}
	f.left--
	return len(b), nil
}
