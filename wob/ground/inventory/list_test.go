package inventory_test

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/inventory"
)

// said writes a list as it was read, one row a line, with the errors behind the
// rows they belong to.
func said(text string, o inventory.Options) string {
	var b strings.Builder
	l, err := inventory.Open(strings.NewReader(text), o)
	if err != nil {
		return "! " + err.Error() + "\n"
	}
	for d, err := range l.Rows() {
		fmt.Fprintf(&b, "%d: %s, %s, %v", d.Line, d.Number, d.Assessment, d.Grounds)
		for _, s := range append(slices.Clone(d.Incomplete), d.Remarks...) {
			b.WriteString(" (" + s + ")")
		}
		if d.Related != "" {
			b.WriteString(" of " + d.Related)
		}
		if d.Source != "" {
			b.WriteString(" at " + d.Source)
		}
		if !d.Date.IsZero() || d.Written != "" {
			b.WriteString(" on " + d.Date.String() + d.Written)
		}
		b.WriteString("\n")
		if err != nil {
			fmt.Fprintf(&b, "! %v\n", err)
		}
	}
	return b.String()
}

// found writes what a list is held to.
func found(decided, text string) string { return foundAt(ground.Netherlands, decided, text) }

// foundAt is found for a body in a territory.
func foundAt(at ground.Territory, decided, text string) string {
	var b strings.Builder
	l, err := inventory.Open(strings.NewReader(text), inventory.Options{Territory: at})
	if err != nil {
		return "! " + err.Error() + "\n"
	}
	var day calendar.Date
	if decided != "" {
		day = calendar.MustParse(decided)
	}
	for f, err := range inventory.CheckList(at, day, l.Rows()) {
		if err != nil {
			fmt.Fprintf(&b, "! %v\n", err)
			continue
		}
		fmt.Fprintf(&b, "%d %s %s %s\n", f.Line, f.Number, f.Provision.ID(), f.Name)
	}
	return b.String()
}

func TestRowsAsPublishedListsHaveThem(t *testing.T) {
	const head = "Nr.;Document;Beoordeling;Grond\n"
	for _, row := range []struct{ in, want, why string }{
		{"Nr.;Documentnaam;Beoordeling\n1;Memo;Deels openbaar (10.2.e / g)\n2;Mail;Niet openbaar (10 lid 2 sub " +
			"d)\n3;Nota;Openbaar\n4;Brief;Reeds openbaar\n5;Kopie;Dubbel\n",
			"2: 1, Deels openbaar, [10.2.e 10.2.g]\n3: 2, Niet openbaar, [10.2.d]\n4: 3, Openbaar, []\n5: 4, " +
				"Reeds openbaar, []\n6: 5, Dubbel, []\n",
			"UWV 2021: the grounds stand in the assessment"},
		{"Nr. | Documentnaam | Beoordeling\n1 | Memo | Deels openbaar (10.2.e)\n", "2: 1, Deels openbaar, [10.2.e]\n",
			"bars"},
		{"\ufeffID\tDocument*\tBeoordeling*\tWob-grond\n7\ta\tdeels  OPENBAAR\t10.2.e en g\n",
			"2: 7, Deels openbaar, [10.2.e 10.2.g]\n", "tabs, a byte order mark, stars"},
		{"Nr.,Documentnaam,Beoordeling\r\n1,\"Memo, met \"\"bijlage\"\"\nen meer\",volledig " +
			"verstrekt\r\n2,x,deels verstrekt (11.1)\r\n",
			"2: 1, Openbaar, []\n4: 2, Deels openbaar, [11.1]\n", "a cell over two lines"},
		{"ID;Document;Datum;Beoordeling;Beoordelingsgrond\n3001;x;2/19/2021 8:46 AM UTC;Openbaar;5.1.2i\n",
			"2: 3001, Openbaar, [5.1.2.i] on 2021-02-19\n", "the platform's day with time and zone"},
		{"Nr.;Datum;Document;Beoordeling;Grond\n1;maart 2025;mail;Deels " +
			"openbaar;5.1.2.e\n2;ongedateerd;mail;Openbaar;\n3;n.v.t.;mail;Openbaar;\n4;2025;mail;Openbaar;\n",
			"2: 1, Deels openbaar, [5.1.2.e] on maart 2025\n3: 2, Openbaar, [] on ongedateerd\n4: 3, Openbaar, " +
				"[]\n5: 4, Openbaar, [] on 2025\n", "a day that is not known to the day"},
		{"Nr.;Datum;Document;Beoordeling\n1;03/04/2021;a;Openbaar\n2;2021-02-30;b;Niet openbaar\n",
			"2: 1, Openbaar, [] on 03/04/2021\n! line 2, column 2: Datum: \"03/04/2021\": could be 2021-04-03 or " +
				"2021-03-04; say which stands first\n" +
				"3: 2, Niet openbaar, [] on 2021-02-30\n! line 3, column 2: Datum: \"2021-02-30\": no such day\n",
			"what can be read in two ways is an error, and keeps the row"},
		{head + "1;memo;Deels;5.1.2.e\n2;memo;Integraal geweigerd;5.1.2.i\n3;memo;Buiten " +
			"verzoek;\n4;memo;Geheel geweigerd;5.1.2.e\n5;memo;Buiten reikwijdte;\n",
			"2: 1, Deels openbaar, [5.1.2.e]\n3: 2, Niet openbaar, [5.1.2.i]\n4: 3, Buiten verzoek, []\n5: 4, " +
				"Niet openbaar, [5.1.2.e]\n6: 5, Buiten verzoek, []\n",
			"the words of published lists"},
		{head + "1;memo;Openbaar;\n2;memo;Dubbel met 1;\n3;memo;Duplicaat van nr. 1;\n",
			"2: 1, Openbaar, []\n3: 2, Dubbel, [] of 1\n4: 3, Dubbel, [] of 1\n", "a duplicate names its row"},
		{head + "1;memo;Deels openbaar;5.1.2e (namen)\n2;memo;Deels openbaar;5.1.2.e (5x)\n3;memo;Deels " +
			"openbaar;10.2.e (oud)\n",
			"2: 1, Deels openbaar, [5.1.2.e] (namen)\n3: 2, Deels openbaar, [5.1.2.e] (5x)\n4: 3, Deels openbaar, " +
				"[10.2.e] (oud)\n", "a remark beside a code is a remark"},
		{head + "1;memo;Deels openbaar;5.1.2.e | " +
			"5.2.1\n2;memo;Openbaar;n.v.t.\n3;memo;Openbaar;-\n4;memo;Deels openbaar;5.1.2.e + 5.2.1\n",
			"2: 1, Deels openbaar, [5.1.2.e 5.2.1]\n3: 2, Openbaar, []\n4: 3, Openbaar, []\n5: 4, Deels openbaar, " +
				"[5.1.2.e 5.2.1]\n", "what joins, and what says nothing"},
		{head + "1;memo;Deels openbaar;PBO\n2;memo;Gedeeld openbaar;5.1.2.e\n3;memo;Openbaar;\n",
			"2: 1, Deels openbaar, []\n! line 2, column 4: Grond: \"PBO\": \"PBO\" is no ground; takes codes such " +
				"as 5.1.2.e or 10.2.e, with a remark in parentheses\n" +
				"3: 2, , [5.1.2.e]\n! line 3, column 3: Beoordeling: \"Gedeeld openbaar\": not an assessment; takes " +
				"openbaar, deels openbaar, niet openbaar, reeds openbaar, dubbel, buiten verzoek, nog niet " +
				"beoordeeld, niet aangetroffen, or another word for one of these\n" +
				"4: 3, Openbaar, []\n", "an unknown word is an error that lists the known, and keeps the row"},
		{head + "1;memo;Gedeeld openbaar;PBO;x\n",
			"2: 1, , []\n! line 2, column 3: Beoordeling: \"Gedeeld openbaar\": not an assessment; takes " +
				"openbaar, deels openbaar, niet openbaar, reeds openbaar, dubbel, buiten verzoek, nog niet " +
				"beoordeeld, niet aangetroffen, or another word for one of these; line 2, column 4: Grond: \"PBO\": " +
				"\"PBO\" is no ground; takes codes such as 5.1.2.e or 10.2.e, with a remark in parentheses; line " +
				"2, column 5: \"x\": a cell beyond the heading\n", "every fault of a row"},
		{"Nr.;Document;Beoordeling;10.2.e;10.2.g\n1;memo;Deels openbaar;X;\n2;nota;Deels " +
			"openbaar;x;5x\n3;brief;Openbaar;;\n4;mail;Deels openbaar;misschien;\n",
			"2: 1, Deels openbaar, [10.2.e]\n3: 2, Deels openbaar, [10.2.e 10.2.g]\n4: 3, Openbaar, []\n5: 4, " +
				"Deels openbaar, []\n! line 5, column 4: 10.2.e: \"misschien\": takes a cross or nothing\n",
			"one column a ground, with a cross"},
		{"Nr.;Document;Geheel;Deels;Niet;Grond\n1;memo;x;;;\n2;nota;;x;;10.2.e\n3;brief;;;x;10.2.g\n4;mail;x;x;;\n",
			"2: 1, Openbaar, []\n3: 2, Deels openbaar, [10.2.e]\n4: 3, Niet openbaar, [10.2.g]\n5: 4, Openbaar, " +
				"[]\n! line 5, column 4: Deels: \"x\": a second assessment of the same row\n",
			"one column an assessment, with a cross"},
		{"Nr.;Document;Beoordeling;;;Grond\n;;geheel;deels;niet;\n1;memo;x;;;\n2;nota;;x;;10.2.e\n",
			"3: 1, Openbaar, []\n4: 2, Deels openbaar, [10.2.e]\n", "two rows of headings"},
		{"Nr;Document;Openbaarheid;;;Grond\n;;Ja;Deels;Nee;\n1;memo;x;;;\n2;nota;;x;;10.2.e\n3;brief;;;x;10.2.g\n",
			"3: 1, Openbaar, []\n4: 2, Deels openbaar, [10.2.e]\n5: 3, Niet openbaar, [10.2.g]\n",
			"the second row answers the first; it is no document"},
		{"Nr;Document;Openbaar?;;;Grond\n;;Ja;Deels;Nee;\n1;memo;x;;;\n2;nota;;;x;10.2.e\n",
			"3: 1, Openbaar, []\n4: 2, Niet openbaar, [10.2.e]\n", "the first row asks"},
		{"Nr;Document;Beoordeling\n1;memo;Openbaar\nNR.;DOCUMENT;Beoordeling*\n2;nota;Openbaar\n",
			"2: 1, Openbaar, []\n4: 2, Openbaar, []\n", "the heading again in capitals"},
		{head + "1;memo;Deels openbaar;5.1.2.e (niet)\n2;memo;Deels openbaar;5.1.2.e (n.v.t.)\n",
			"2: 1, Deels openbaar, [5.1.2.e] (niet)\n! line 2, column 4: Grond: \"5.1.2.e (niet)\": \"(niet)\" is no " +
				"ground; takes codes such as 5.1.2.e or 10.2.e, with a remark in parentheses\n" +
				"3: 2, Deels openbaar, [5.1.2.e] (n.v.t.)\n! line 3, column 4: Grond: \"5.1.2.e (n.v.t.)\": \"(n.v.t.)\" is no " +
				"ground; takes codes such as 5.1.2.e or 10.2.e, with a remark in parentheses\n",
			"nor whether one was relied on at all"},
		{head + "1;memo;Deels openbaar;geen 5.1.2.e\n2;memo;Openbaar;geen\n",
			"2: 1, Deels openbaar, [5.1.2.e]\n! line 2, column 4: Grond: \"geen 5.1.2.e\": \"geen\" is no ground; " +
				"takes codes such as 5.1.2.e or 10.2.e, with a remark in parentheses\n3: 2, Openbaar, []\n",
			"what says that a ground was not relied on is told; alone it says that there is none"},
		{"Nr.;Document;Beoordeling\n1;memo;Zie nr. 3\n", "2: 1, Dubbel, [] of 3\n", "judged at another row"},
		{"Nr.;Document;Beoordeling\n1;memo;Openbaar, deels gelakt\n", "2: 1, Deels openbaar, []\n",
			"what was blacked out is not public"},
		{"Nr.;Document;Openbaar\n1;memo;ja\n2;nota;deels\n3;brief;nee\n",
			"2: 1, Openbaar, []\n3: 2, Deels openbaar, []\n4: 3, Niet openbaar, []\n", "a question as heading"},
		{head + "1;memo;O;\n2;memo;DO;5.1.2.e\n3;memo;NO;5.1.2.e\n4;memo;RO;\n5;memo;D.O.;5.1.2.e\n",
			"2: 1, Openbaar, []\n3: 2, Deels openbaar, [5.1.2.e]\n4: 3, Niet openbaar, [5.1.2.e]\n5: 4, Reeds " +
				"openbaar, []\n6: 5, Deels openbaar, [5.1.2.e]\n",
			"the first letters of the assessments"},
		{"Nr.;Document;O;DO;NO;RO\n1;memo;x;;;\n2;nota;;;x;\n", "2: 1, Openbaar, []\n3: 2, Niet openbaar, []\n",
			"the same as headings: NO is no number there"},
		{"Nr.;Document;Openbaar;Beoordeling\n1;memo;nee;Deels openbaar\n", "2: 1, Deels openbaar, []\n",
			"a no below one, and another column that says what then"},
		{head + "1;memo;Openbaar;(niet)\n", "2: 1, Openbaar, [] (niet)\n", "where no ground stands none is denied"},
		{"Nr.;Document;Openbaar|deels openbaar|niet openbaar\n1;memo;Deels openbaar\n", "2: 1, Deels openbaar, []\n",
			"a heading that lists the assessments, with bars"},
		{"# pagina's;Nr.;Document;Beoordeling\n12;1;memo;Openbaar\n", "2: 1, Openbaar, []\n",
			"how many of something is no number of the document"},
		{"No;Document;Beoordeling\n1;memo;Openbaar\n", "2: 1, Openbaar, []\n", "a number elsewhere"},
		{"Nr.;Document;Openbaar ja/nee\n1;memo;ja\n2;nota;Nee\n3;brief;deels\n",
			"2: 1, Openbaar, []\n3: 2, Niet openbaar, []\n4: 3, Deels openbaar, []\n",
			"a heading that asks, with its answers"},
		{"Nr.;Document;Openbaar?;Grond\n1;memo;J;\n2;nota;N;10.2.e\n",
			"2: 1, Openbaar, []\n3: 2, Niet openbaar, [10.2.e]\n", "a question"},
		{head + "1;memo;Ja;\n2;nota;nee;5.1.2.e\n", "2: 1, Openbaar, []\n3: 2, Niet openbaar, [5.1.2.e]\n",
			"a bare answer below a heading of assessments"},
		{head + "1;memo;Openbaar m.u.v. namen;\n2;memo;Openbaar, met uitzondering van " +
			"5.1.2.e;\n3;memo;Openbaar behoudens;5.1.2.e\n4;memo;Openbaar m.u.v. namen (5.1.2.e);\n5;memo;Geheel " +
			"openbaar op namen na;\n",
			"2: 1, Deels openbaar, [] (namen)\n3: 2, Deels openbaar, [5.1.2.e]\n4: 3, Deels openbaar, " +
				"[5.1.2.e]\n5: 4, Deels openbaar, [5.1.2.e] (namen)\n6: 5, Deels openbaar, [] (namen)\n",
			"what is public but for something is partly public"},
		{head + "1;memo;Deels openbaar (namen);\n", "2: 1, Deels openbaar, [] (namen)\n",
			"a remark in parentheses behind the assessment"},
		{head + "1;memo;Ingetrokken;\n", "2: 1, Buiten verzoek, []\n",
			"what was withdrawn from the request is not judged"},
		{"Nr.;Document;Status;Grond\n1;memo;Deels openbaar;5.1.2.e\n", "2: 1, Deels openbaar, [5.1.2.e]\n",
			"Status, where nothing else is an assessment"},
		{"Nr.;Document;Status;Beoordeling\n1;memo;Concept;Openbaar\n", "2: 1, Openbaar, []\n",
			"Status, where another column is"},
		{head + "1;memo;Zie nr 3;\n2;memo;Zie 3;\n3;memo;Deels openbaar;5.1.2.e, zie nr 7\n",
			"2: 1, Dubbel, [] of 3\n3: 2, Dubbel, [] of 3\n4: 3, Deels openbaar, [5.1.2.e] of 7\n",
			"what points to another row"},
		{head + "1;memo;Zie 5.1.2.e;\n", "2: 1, , []\n! line 2, column 3: Beoordeling: \"Zie 5.1.2.e\": not an " +
			"assessment; takes openbaar, deels openbaar, niet openbaar, reeds openbaar, dubbel, buiten verzoek, " +
			"nog niet beoordeeld, niet aangetroffen, or another word for one of these\n",
			"what points to a ground points to no row"},
		{head + "1;memo;Deels openbaar;5.1.2.e [3x]\n2;memo;Deels openbaar;art. 5.1 lid 2 on\u00adder " +
			"e\n3;memo;Deels openbaar;5.1.\u00ad2.e\n",
			"2: 1, Deels openbaar, [5.1.2.e] (3x)\n3: 2, Deels openbaar, [5.1.2.e]\n4: 3, Deels openbaar, [5.1.2.e]\n",
			"a remark in brackets; a soft hyphen prints nothing"},
		{"Inventarislijst bij besluit " +
			"2021-17\n;;\nNr.;Document;Beoordeling\n1;memo;Openbaar\nNr.;Document;Beoordeling\n2;nota;Openbaar\n",
			"4: 1, Openbaar, []\n6: 2, Openbaar, []\n", "a title above the heading, and the heading again on the next page"},
		{"Nr.;ID;Document;Beoordeling;Gerelateerd ID\n1;900;memo;Openbaar;\n2;901;memo;Dubbel;900\n;;;;\n3;;;;\n",
			"2: 1, Openbaar, []\n3: 2, Dubbel, [] of 900\n", "two numbers; empty rows and rows with only a number"},
		{"Nr.;Document;Beoordeling;Te vinden op\n1;memo;Reeds openbaar;https://example.org\n2;nota;Reeds " +
			"openbaar: https://example.org/2;\n", "2: 1, Reeds openbaar, [] at https://example.org\n3: 2, Reeds " +
			"openbaar, [] at https://example.org/2\n", "where it is public already"},
	} {
		if got := said(row.in, inventory.Options{}); got != row.want {
			t.Errorf("%.80q (%s):\n%s", row.in, row.why, cmp.Diff(row.want, got))
		}
	}
}

func TestWhatIsToldOfTheHeading(t *testing.T) {
	l, err := inventory.Open(strings.NewReader("Titel van de "+
		"lijst\nNr.;Afzender;Tijdzone;Document;Beoordeling;Beoordeling\n"), inventory.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for c := range l.Columns() {
		got = append(got, fmt.Sprintf("%s=%s %v", c.Heading, c.Kind, c.Again))
	}
	want := []string{"Nr.=number false", "Afzender=other false", "Tijdzone= false", "Document=description false",
		"Beoordeling=assessment false", "Beoordeling=assessment true"}
	if diff := cmp.Diff(want, got); diff != "" || l.Above() != 1 || !l.Unread().Has(inventory.FieldGrounds) {
		t.Errorf("%s; %d above, unread %b", diff, l.Above(), l.Unread())
	}
}

func TestAHeadingCanBeMapped(t *testing.T) {
	o := inventory.Options{Columns: map[string]inventory.ColumnKind{"wat": inventory.ColumnDescription,
		"HOE": inventory.ColumnAssessment}}
	if got := said("Wat;Hoe\nmemo;Openbaar\n", o); got != "2: , Openbaar, []\n" {
		t.Error(got)
	}
	o = inventory.Options{Dates: inventory.DayFirst}
	if got := said("Nr.;Datum;Beoordeling\n1;03/04/2021;Openbaar\n", o); got != "2: 1, Openbaar, [] on 2021-04-03\n" {
		t.Error(got)
	}
}

func TestAListWithoutAHeadingNamesTheHeadings(t *testing.T) {
	for _, in := range []string{"", "\n\n", "a;b\n1;2\n", "Nr.;Documentnaam\n1;a\n", strings.Repeat("x;y\n", 100)} {
		_, err := inventory.Open(strings.NewReader(in), inventory.Options{})
		if err == nil || !strings.Contains(err.Error(), "oordeel") || !strings.Contains(err.Error(), "volgnummer") {
			t.Errorf("%.20q: %v", in, err)
		}
	}
	if _, err := inventory.Open(strings.NewReader("Nr.;Beoordeling\n1;caf\xe9\n"), inventory.Options{}); err != nil {
		t.Errorf("a row that is not UTF-8 is an error of that row: %v", err)
	}
	if _, err := inventory.Open(strings.NewReader("Nr.;Beoordeling caf\xe9\n1;x\n"),
		inventory.Options{}); err == nil || !strings.Contains(err.Error(), "UTF-8") {
		t.Errorf("a heading that is not UTF-8: %v", err)
	}
}

// The counts of headings of published lists: what is known covers the rows of
// the table, each as what it is.
func TestHeadingsOfPublishedListsAreKnown(t *testing.T) {
	f, err := os.Open("testdata/headings.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil || len(rows) < 100 {
		t.Fatal(len(rows), err)
	}
	times := 0
	for _, row := range rows[1:] {
		if row[3] == "" {
			t.Errorf("%s states no source", row[0])
		}
		n, _ := strconv.Atoi(row[1])
		times += n
		// A heading is looked at alone, beside what makes it a list.
		heading := row[0] + ";Naam;Beoordeling\n"
		if row[2] == "description" || row[2] == "assessment" {
			heading = row[0] + ";Nr.;" + map[bool]string{true: "Naam", false: "Beoordeling"}[row[2] == "assessment"] +
				"\n"
		}
		l, err := inventory.Open(strings.NewReader(heading), inventory.Options{})
		if err != nil {
			t.Errorf("%s: %v", row[0], err)
			continue
		}
		for c := range l.Columns() {
			if c.Kind.String() != row[2] {
				t.Errorf("%s is taken for %q, want %s", row[0], c.Kind, row[2])
			}
			break
		}
	}
	if times < 1990 {
		t.Errorf("the table counts %d headings of the 2392", times)
	}
}

// The headings of before the table of sources are 248; one that is added since has
// its row there.
func TestANewHeadingHasItsSource(t *testing.T) {
	text, err := os.ReadFile("testdata/headings.csv")
	if err != nil {
		t.Fatal(err)
	}
	letters := func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}
	sourced := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		heading, _, _ := strings.Cut(line, ",")
		sourced[strings.Map(letters, heading)] = true
	}
	without := 0
	for kind := range inventory.ColumnKinds() {
		for heading := range kind.Headings() {
			if !sourced[heading] {
				without++
			}
		}
	}
	if without > 248 {
		t.Errorf("%d headings have no row in headings.csv, want 248: a new one needs its source", without)
	}
}

func TestNoHeadingStandsForTwoKinds(t *testing.T) {
	seen := map[string]inventory.ColumnKind{}
	for k := range inventory.ColumnKinds() {
		for h := range k.Headings() {
			if other, twice := seen[h]; twice {
				t.Errorf("%s is both %s and %s", h, other, k)
			}
			seen[h] = k
		}
	}
}

func TestEveryWordOfAnAssessmentReadsAsIt(t *testing.T) {
	seen := map[string]inventory.Assessment{}
	for a := range inventory.Assessments() {
		if back, err := inventory.ParseAssessment(a.String()); err != nil || back != a {
			t.Errorf("%s reads back as %s, %v", a, back, err)
		}
		if a.Name(calendar.Dutch) == "" || a.Name(calendar.English) == "" {
			t.Errorf("%d has no name", a)
		}
		for w := range a.Words() {
			if other, twice := seen[w]; twice {
				t.Errorf("%s is both %s and %s", w, other, a)
			}
			seen[w] = a
			if back, err := inventory.ParseAssessment(strings.ToUpper(w)); err != nil || back != a {
				t.Errorf("%s: %s, %v", w, back, err)
			}
		}
	}
	for _, w := range []string{"", "verstrektt", "half", "openbaarder", "deels openbaar of niet"} {
		if a, err := inventory.ParseAssessment(w); err == nil {
			t.Errorf("%q is read as %s", w, a)
		}
	}
}

func TestWhatAListIsHeldTo(t *testing.T) {
	for _, row := range []struct{ decided, in, want, why string }{
		{"2021-03-01", "Nr.;Document;Beoordeling;Artikel Wob\n1;memo;Deels openbaar;10.2.e\n2;nota;Niet openbaar;\n",
			"3 2 awb.3.46.ground Niet openbaar\n", "art. 3:46 Awb"},
		{"2021-03-01", "Nr.;Document;Beoordeling;Zonderling\n1;memo;Deels openbaar;10.2.e\n", "",
			"art. 3:46 Awb: what was not read is not judged"},
		{"2021-03-01", "Nr.;Document;Beoordeling;10.2.e;10.2.g\n1;memo;Deels openbaar;X;\n", "",
			"art. 3:46 Awb: a cross is a ground"},
		{"2024-03-01", "Nr.;Document;Beoordeling;Toelichting\n1;memo;Niet openbaar;Bevat persoonsgegevens van " +
			"derden\n2;nota;Niet openbaar;\n", "3 2 awb.3.46.ground Niet openbaar\n",
			"art. 3:46 Awb: reasons in words are reasons"},
		{"", "Nr.;Document;Beoordeling;Grond\n1;memo;Buiten verzoek;\n", "",
			"art. 4.1 lid 1 Woo: what the request does not cover is no refusal"},
		{"2023-01-01",
			"ID;Document;Datum;Beoordeling;Beoordelingsgrond\n3001;x;2/19/2021 8:46 AM UTC;Openbaar;5.1.2i\n",
			"2 3001 awb.3.46.public 5.1.2.i\n", "art. 3:46 Awb"},
		{"2024-06-02", "Nr.;Datum;Document;Beoordeling;Woo-grond\n1;2015-03-01;memo;Deels " +
			"openbaar;5.1.2.e\n2;2020-01-01;memo;Deels openbaar;5.1.2.e\n3;maart 2015;memo;Deels " +
			"openbaar;5.2.1\n4;2015-03-01;memo;Deels openbaar;5.1.1.c\n",
			"2 1 woo.5.3.list 5.1.2.e\n4 3 woo.5.3.list 5.2.1\n",
			"art. 5.3 Woo: five years, the interests of 5.1 lid 2 and 5 and 5.2; not those of 5.1 lid 1"},
		{"2024-06-02", "Nr.;Datum;Document;Beoordeling;Woo-grond\n1;2019-06-02;memo;Deels " +
			"openbaar;5.1.2.e\n2;2019-06-01;memo;Deels openbaar;5.1.2.e\n", "3 2 woo.5.3.list 5.1.2.e\n",
			"art. 5.3 Woo: older than five years, strictly"},
		{"2021-06-02", "Nr.;Datum;Document;Beoordeling;Grond\n1;2011-03-01;memo;Deels openbaar;10.2.e\n", "",
			"the Wob has no such rule"},
		{"2024-06-02", "Nr.;Document;Beoordeling;Grond\n1;memo;Deels openbaar;5.1.2.e, 5.1.5\n", "",
			"art. 5.1 lid 5 Woo concerns the same information, and a document has many passages"},
		{"2024-06-02", "Nr.;Document;Beoordeling;Grond\n1;memo;Deels openbaar;10.2.e\n", "2 1 wob.list.act 10.2.e\n",
			"ECLI:NL:RVS:2022:1432"},
		{"", "Nr.;Document;Beoordeling;Grond\n1;memo;Deels openbaar;10.2.e, 5.1.2.e\n",
			"2 1 wob.list.mixed 5.1.2.e\n", "ECLI:NL:RVS:2022:1432"},
		{"", "Nr.;Documentnaam;Beoordeling;Weigeringsgrond;Gerelateerd\n1;Mail;Deels openbaar;5.1.2.e " +
			"namen?;\n2;Mail;Dubbel;;1\n", "! line 2, column 4: Weigeringsgrond: \"5.1.2.e namen?\": \"namen?\" " +
			"is no ground; takes codes such as 5.1.2.e or 10.2.e, with a remark in parentheses\n",
			"a bad row gives no finding on another"},
		{"", "Nr.;Document;Beoordeling\n1;memo;Dubbel\n2;memo;Dubbel met 9\n2;nota;Openbaar\n",
			"4 2 wob.list.number 2\n2 1 wob.list.duplicate.none \n3 2 wob.list.duplicate 9\n", "the practice of lists"},
		{"", "Nr.;Document;Beoordeling\n003;memo;Openbaar\n4;memo;Dubbel met 3\n5;memo;Dubbel met 03\n6;memo;Dubbel met 30\n",
			"5 6 wob.list.duplicate 30\n", "a number may be padded"},
		{"", "ID;Matter;Document;Beoordeling;Gerelateerd ID\n12;17;memo;Openbaar;\n13;17;memo;Dubbel;17-12\n", "",
			"the platform writes the matter before the number"},
		{"", "Nr.;Document;Beoordeling;Bron\n1;memo;Reeds openbaar;\n2;memo;Reeds openbaar;https://example.org\n",
			"2 1 wob.public.source \n", "ECLI:NL:RVS:2010:BO1165"},
		{"", "Nr.;Document;Beoordeling\n1;E-mailwisseling over de nota;Openbaar\n",
			"2 1 wob.list.email E-mailwisseling over de nota\n", "ECLI:NL:RBMNE:2019:731"},
	} {
		if row.why == "" {
			t.Errorf("%q states no reason", row.in)
		}
		if got := found(row.decided, row.in); got != row.want {
			t.Errorf("%q (%s):\n%s", row.in, row.why, cmp.Diff(row.want, got))
		}
	}
	for f, err := range inventory.CheckList(ground.Netherlands, calendar.MustParse("1950-01-01"), nil) {
		if err == nil || f.Provision != nil {
			t.Error("a day without an act is an error")
		}
	}
}

// The grounds of a list are those of the act of the body's territory.
func TestAListOfTheIslands(t *testing.T) {
	for _, row := range []struct{ cell, decided, want, why string }{
		{"11.2.d", "2023-05-01", "", "art. 11 lid 2 onder d Wob BES"},
		{"11.2.d", "", "", "without a day: one act is no mixture"},
		{"10.2.e", "2021-05-01", "2 1 wob.list.act 10.2.e\n", "ECLI:NL:RVS:2022:1432: the Wob never held there"},
		{"5.1.2.e", "2023-05-01", "2 1 wob.list.act 5.1.2.e\n", "ECLI:NL:RVS:2022:1432: nor does the Woo"},
	} {
		in := "Nr.;Document;Beoordeling;Grond\n1;memo;Deels openbaar;" + row.cell + "\n"
		if got := foundAt(ground.BES, row.decided, in); got != row.want {
			t.Errorf("%s on %s (%s): got %q, want %q", row.cell, row.decided, row.why, got, row.want)
		}
	}
	if got := foundAt(ground.Netherlands, "2023-05-01",
		"Nr.;Document;Beoordeling;Grond\n1;memo;Deels openbaar;11.2.d\n"); !strings.Contains(got, `"11.2.d"`) {
		t.Errorf("art. 11 lid 2 has no letters in the European part: got %q", got)
	}
	for f, err := range inventory.CheckList(ground.BES, calendar.MustParse("2010-10-09"), nil) {
		if err == nil || f.Provision != nil {
			t.Error("a day before the act of the islands is an error")
		}
	}
}

// What a reader fails with is the last thing.
func TestAnErrorOfTheReaderEndsTheList(t *testing.T) {
	broken := errors.New("broken")
	l, err := inventory.Open(io.MultiReader(strings.NewReader("Nr.;Beoordeling\n1;Openbaar\n2;Niet openbaar\n"),
		iotest.ErrReader(broken)), inventory.Options{})
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, err := range l.Rows() {
		if n++; n == 3 && !errors.Is(err, broken) || n > 3 {
			t.Errorf("row %d: %v", n, err)
		}
	}
	if n != 3 {
		t.Errorf("%d rows", n)
	}
	if _, err := inventory.Open(iotest.ErrReader(broken), inventory.Options{}); !errors.Is(err, broken) {
		t.Error(err)
	}
}
