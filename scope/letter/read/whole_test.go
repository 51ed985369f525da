package read

import (
	"strings"
	"testing"

	"github.com/wobrules/wobrules/scope/letter"
)

// bodyOf is what is read of the body of a letter with a close, or why nothing is.
func bodyOf(head, close string) string {
	text := head + "\n\nGeachte heer,\n\n" + asked + "\n\n" + close
	r := Letter(text)
	for _, f := range r.Facts {
		if f.Kind == Body {
			return f.Value + " '" + strings.ReplaceAll(text[f.Spans[0].Start:f.Spans[0].End], "\n", "~") + "'"
		}
	}
	why := whyOpen(r, string(Body))
	return strings.ReplaceAll(why, " (body/letterhead)", "")
}

func TestWhoDecides(t *testing.T) {
	const head = "Datum 20 september 2022"
	for _, row := range []struct{ why, head, close, want string }{
		{"the office, with namens deze", head, "Hoogachtend,\n\nDe Minister van Waterzaken,\nnamens deze,\nde " +
			"directeur", "Minister van Waterzaken 'De Minister van Waterzaken'"},
		{"over two lines", head, "Hoogachtend,\n\nDe Minister van Waterzaken\nen Havens,\nnamens deze,",
			"Minister van Waterzaken en Havens 'De Minister van Waterzaken~en Havens'"},
		{"over four lines it is too much", head, "Hoogachtend,\n\nDe Minister\nvan Waterzaken\nen Havens\nen " +
			"Kusten,\nnamens deze,", "not-found"},
		{"on a line with namens deze", head, "Hoogachtend,\n\nHet college van burgemeester en wethouders, namens " +
			"deze,", "college van burgemeester en wethouders 'Het college van burgemeester en wethouders'"},
		{"with voor deze", head, "Hoogachtend,\n\nDe korpschef, voor deze, de directeur", "korpschef 'De korpschef'"},
		{"without a comma", head, "Hoogachtend,\n\nDe burgemeester van Haven\nnamens deze", "burgemeester van " +
			"Haven 'De burgemeester van Haven'"},
		{"and voor deze below it", head, "Hoogachtend,\n\nDe burgemeester van Haven\nvoor deze",
			"burgemeester van Haven 'De burgemeester van Haven'"},
		{"alone", head, "Hoogachtend,\n\nDe burgemeester van Haven\n\nJ. Voorbeeld", "burgemeester van Haven 'De " +
			"burgemeester van Haven'"},
		{"behind namens", head, "Hoogachtend,\n\nNamens het college,\nde directeur", "college 'Namens het college'"},
		{"in capitals", head, "Hoogachtend,\n\nDE MINISTER VAN WATERZAKEN,", "MINISTER VAN WATERZAKEN 'DE MINISTER " +
			"VAN WATERZAKEN'"},
		{"with a bar of a scan", head, "Hoogachtend,\n\nDe minister van Waterzaken |\nnamens deze",
			"minister van Waterzaken 'De minister van Waterzaken'"},
		{"no office", head, "Hoogachtend,\n\nJ. Voorbeeld", "not-found"},
		{"a long sentence that begins with one", head, "Hoogachtend,\n\nDe minister van Waterzaken heeft dit " +
			"besluit in het openbaar aan u en aan mij gestuurd", "not-found"},
		{"too far behind the close", head, "Hoogachtend,\n" + strings.Repeat("x\n", 24) + "De minister van " +
			"Waterzaken,", "not-found"},
		{"just near enough", head, "Hoogachtend,\n" + strings.Repeat("x\n", 23) + "De minister van Waterzaken,",
			"minister van Waterzaken 'De minister van Waterzaken'"},
		{"far behind it, but with namens deze", head, "Hoogachtend,\n" + strings.Repeat("x\n", 30) +
			"De minister van Waterzaken,\nnamens deze,", "minister van Waterzaken 'De minister van Waterzaken'"},
		{"before the close, with namens deze", head, "De minister van Waterzaken,\nnamens " +
			"deze,\n\nHoogachtend,\nJ. Voorbeeld", "minister van Waterzaken 'De minister van Waterzaken'"},
		{"before the close, without", head, "De minister van Waterzaken vindt dit.\n\nHoogachtend,\nJ. Voorbeeld",
			"not-found"},
		{"namens hen", head, "De minister van Waterzaken,\n\nx\n\nnamens hen,\n\nHoogachtend,\nJ. Voorbeeld",
			"minister van Waterzaken 'De minister van Waterzaken'"},
		{"namens deze too far below", head, "De minister van Waterzaken,\nx\ny\nz\nnamens " +
			"deze,\n\nHoogachtend,\nJ. Voorbeeld", "not-found"},
		{"no close at all", head, "Tot zover.", "damaged"},
		{"a page is missing", head + "\nPagina 1 van 2", "Hoogachtend,\n\nJ. Voorbeeld", "damaged"},
		{"no page is missing", head + "\nPagina 1 van 1", "Hoogachtend,\n\nJ. Voorbeeld", "not-found"},
		{"a letterhead is no body", "Ministerie van Waterzaken\n" + head, "Hoogachtend,\n\nJ. Voorbeeld",
			"ambiguous Ministerie van Waterzaken"},
		{"two letterheads", "Gemeente Haven\nProvincie Utrecht\nGemeente Haven\n" + head, "Hoogachtend,\n\nJ. " +
			"Voorbeeld", "ambiguous Gemeente Haven Provincie Utrecht"},
		{"small letters are none", "gemeente Haven\n" + head, "Hoogachtend,\n\nJ. Voorbeeld", "not-found"},
		{"nor is a sentence", "Gemeente Haven aan de zee en aan de grote kade\n" + head, "Hoogachtend,\n\nJ. " +
			"Voorbeeld", "not-found"},
		{"a house by itself", "Politie\n" + head, "Hoogachtend,\n\nJ. Voorbeeld", "ambiguous Politie"},
	} {
		if got := bodyOf(row.head, row.close); got != row.want {
			t.Errorf("%s: %s, want %s", row.why, got, row.want)
		}
	}
}

// What makes a text a letter about a request: the act, a request, and two of a
// greeting, a close, a decision and a reader; a decision that tells of its parties in
// the third person has a clause.
func TestWhatIsALetter(t *testing.T) {
	const told = "Op 8 maart 2022 heeft u verzocht om stukken. "
	for _, row := range []struct {
		why, text string
		want      bool
	}{
		{"all of it", "Geachte heer,\n" + told + "De Woo geldt. Ik heb besloten.\nHoogachtend,\n", true},
		{"no act", "Geachte heer,\n" + told + "Ik heb besloten.\nHoogachtend,\n", false},
		{"the act by its name", "Geachte heer,\n" + told + "De Wet open overheid geldt. Ik heb " +
			"besloten.\nHoogachtend,\n", true},
		{"a government is no act", "Geachte heer,\n" + told + "De overheid. Ik heb besloten.\nHoogachtend,\n", false},
		{"the name of a request has both", "Geachte heer,\nOp 8 maart 2022 is uw Woo-verzoek ontvangen. Ik heb " +
			"besloten.\nHoogachtend,\n", true},
		{"no request", "Geachte heer,\nOp 8 maart 2022 schreef u over de Woo. Ik heb besloten.\nHoogachtend,\n", false},
		{"neither greeting nor close, and no clause", told + "De Woo geldt. Ik heb besloten.\n", false},
		{"neither, and a clause", told + "De Woo geldt. Ik heb besloten. Stuur een bezwaarschrift.\n", true},
		{"a greeting and a reader", "Geachte heer,\n" + told + "De Woo geldt.\n", true},
		{"a close and a reader", told + "De Woo geldt.\nHoogachtend,\n", true},
		{"a greeting alone", "Geachte heer,\nOp 8 maart 2022 is verzocht om stukken op grond van de Woo.\n", false},
		{"a decision in the third person with a clause", "Op 8 maart 2022 heeft X een verzoek op grond van de Woo " +
			"ingediend. De autoriteit " +
			"heeft een besluit genomen. Tegen dit besluit kan binnen zes weken na bekendmaking bezwaar worden " +
			"gemaakt.\n", true},
		{"without a start of its term", "Op 8 maart 2022 heeft X een verzoek op grond van de Woo ingediend. De " +
			"autoriteit " +
			"heeft een besluit genomen. Tegen dit besluit kan binnen zes weken bezwaar worden gemaakt.\n", false},
		{"what a court says", "Op 8 maart 2022 heeft eiser verweerder verzocht om stukken op grond van de Woo. U " +
			"bent gehoord. Het " +
			"besluit is genomen. Een bezwaarschrift volgt.\nHoogachtend,\n", false},
		{"a letter about a court", "Geachte heer,\nOp 8 maart 2022 heeft u, eiser, mij, verweerder, verzocht om " +
			"stukken op grond van de " +
			"Woo. Ik heb besloten.\nHoogachtend,\n", true},
		{"one party is no court", "Op 8 maart 2022 heeft u als eiser verzocht om stukken op grond van de Woo. Ik " +
			"heb een besluit " +
			"genomen.\nHoogachtend,\n", true},
		{"a page that tells of no request", "U kunt een Woo-verzoek indienen. Wij nemen een besluit. Stuur een " +
			"bezwaarschrift.\n", false},
	} {
		r := Letter(row.text)
		if got := len(r.Facts) > 0 || whyOpen(r, string(RemediesKind)) != "ambiguous"; got != row.want {
			t.Errorf("%s: a letter: %v, want %v", row.why, got, row.want)
		}
	}
}

// The parts of a letter, each by the words with which it begins and ends.
func TestThePartsOfALetter(t *testing.T) {
	const text = `Ministerie van Waterzaken
Datum 3 oktober 2022

Geachte heer Voorbeeld,

In uw brief van 3 mei 2022 heeft u op grond van de Woo verzocht om stukken over de haven.
Pagina 1 van 2

Besluit
Ik heb besloten de stukken te geven.

Bezwaar
U kunt binnen zes weken na verzending bezwaar maken bij mij.
Doe dat per post.

Hoogachtend,

De Minister van Waterzaken,

Bijlage 1 - Relevante artikelen uit de Woo
Artikel 5.1
1. Het openbaar maken van informatie ingevolge deze wet blijft achterwege.

Inventarislijst
1 brief 5.1.2e
`
	r := Letter(text)
	var got []string
	for _, p := range r.Parts {
		w := strings.Fields(text[p.Span.Start:p.Span.End])
		got = append(got, string(p.Name)+" "+w[0]+" "+w[len(w)-1])
	}
	want := []string{"head Ministerie 2022", "body Geachte Waterzaken,", "margin Pagina 2", "decision Besluit geven.",
		"remedies U post.", "annex Bijlage achterwege.", "attachment Inventarislijst 5.1.2e"}
	if strings.Join(got, "; ") != strings.Join(want, "; ") {
		t.Errorf("got %q\nwant %q", got, want)
	}
	checkReading(t, text, r)
}

// What is open in a letter of which the law and a page are missing, and what is
// read of the law and the ground.
func TestTheActOfALetter(t *testing.T) {
	head := "Datum 20 september 2022\n\n"
	for _, row := range []struct{ why, head, text, want string }{
		{"applied, it says", head, asked + "Uw verzoek valt onder de reikwijdte van de Woo.", "ground ?not-found " +
			"regime woo"},
		{"the Wob", "Datum 20 september 2021\n\n", "In uw brief van 8 maart 2021 heeft u op grond van de Wob " +
			"verzocht om stukken. Uw " +
			"verzoek valt onder de reikwijdte van de Wob.", "ground ?not-found regime wob"},
		{"by its grounds", head, asked + "Ik pas artikel 5.1, tweede lid, onder e, van de Woo toe.",
			"ground 5.1.2.e regime woo inferred"},
		{"by the grounds of the Wob", "Datum 20 september 2021\n\n", "In uw brief van 8 maart 2021 heeft u op " +
			"grond van de Wob verzocht om " +
			"stukken. Ik pas artikel 10, tweede lid, onder e, van de Wob toe.", "ground 10.2.e regime wob inferred"},
		{"the former ground beside the new one", head, asked + "Ik pas artikel 5.1, tweede lid, onder e, van de " +
			"Woo toe (voorheen artikel " +
			"10, tweede lid, onder e, van de Wob).", "ground 5.1.2.e regime woo inferred"},
		{"two acts", head, asked + "Uw verzoek valt onder de reikwijdte van de Woo. Uw verzoek valt onder de " +
			"reikwijdte van de Wob.",
			"ground ?not-found regime ?contradicted"},
		{"none", head, asked, "ground ?not-found regime ?not-found"},
		{"an article of grounds, without the ground", head, asked + "Ik pas artikel 5.1 van de Woo toe.",
			"ground ?ambiguous regime ?not-found"},
		{"a code in a paragraph of its own", head, asked + "\n\n5.1.2.e\n\nIk heb besloten.", "ground ?not-found " +
			"regime ?not-found"},
		{"a code in the head", "5.1.2.e\n" + head, asked, "ground ?not-found regime ?not-found"},
		{"an island", "Datum 20 september 2021\n\n", "In uw brief van 8 maart 2021 heeft u op grond van de Wob BES " +
			"verzocht om stukken. Ik pas " +
			"artikel 11, tweede lid, onder e, van de Wob BES toe.", "territory bes ground 11.2.e regime ?not-found"},
		{"an island by the name of its act", "Datum 20 september 2023\n\n", "In uw brief van 8 maart 2023 heeft u " +
			"op grond van de Wet " +
			"openbaarheid van bestuur BES verzocht om stukken.", "territory bes ground ?not-found regime ?not-found"},
		{"an island and the Woo", head, asked + "De Wob BES geldt niet.", "territory ?ambiguous ground ?not-found " +
			"regime ?not-found"},
		{"an island in another word", head, asked + "De minister van BES.", "ground ?not-found regime ?not-found"},
		{"a Wob letter that is too late", "Datum 1 januari 2023\n\n", "In uw brief van 8 maart 2022 heeft u op " +
			"grond van de Wob verzocht om " +
			"stukken.", "date ?out-of-order ground ?not-found regime ?not-found"},
		{"and one that is not", "Datum 31 december 2022\n\n", "In uw brief van 8 maart 2022 heeft u op grond van " +
			"de Wob verzocht om stukken.",
			"ground ?not-found regime ?not-found"},
		{"a Woo letter that is too early", "Datum 30 september 2021\n\n", "In uw brief van 8 maart 2021 heeft u op " +
			"grond van de Woo verzocht " +
			"om stukken.", "date ?out-of-order ground ?not-found regime ?not-found"},
		{"and one that is not too early", "Datum 1 oktober 2021\n\n", "In uw brief van 8 maart 2021 heeft u op " +
			"grond van de Woo verzocht om " +
			"stukken.", "ground ?not-found regime ?not-found"},
		{"a page is missing", head + "Pagina 1 van 2\n", asked, "ground ?damaged regime ?not-found"},
	} {
		r := Letter(row.head + "Geachte heer,\n\n" + row.text + "\n\nHoogachtend,\n")
		var out []string
		for _, k := range []Kind{Date, Territory, Ground, Regime} {
			for _, f := range r.Facts {
				if f.Kind == k && k != Date {
					s := string(k) + " " + f.Value
					if f.How == Inferred && k == Regime {
						s += " inferred"
					}
					out = append(out, s)
				}
			}
			if why := strings.Fields(whyOpen(r, string(k)))[0]; why != "-" {
				out = append(out, string(k)+" ?"+why)
			}
		}
		if got := strings.Join(out, " "); got != row.want {
			t.Errorf("%s: %s, want %s", row.why, got, row.want)
		}
	}
}

// What is open is not found only where no sentence has the words of it.
func TestTheCuesOfAKind(t *testing.T) {
	const day, weeks = " 3 mei 2022 ", " vier weken "
	for _, row := range []struct {
		kind Kind
		yes  []string
		no   []string
	}{
		{RequestDated, []string{"verzoek" + day + "ingediend", "aanvraag" + day + "gevraagd", "Woo-verzoek" + day +
			"verzocht"},
			[]string{"verzoek ingediend", "verzoek" + day, day + "ingediend"}},
		{RequestReceived, []string{"verzoek" + day + "binnengekomen", "verzoeken" + day + "ontving"},
			[]string{"verzoek ontvangen", day + "ontvangen", "verzoek" + day}},
		{AcknowledgedOn, []string{"ontvangst" + day, "ontvangstbevestiging" + day}, []string{"ontvangst", day}},
		{AdjournedOn, []string{"verdaging" + day, "verlengd" + day, "verdagingsbrief" + day}, []string{"verdaging",
			day}},
		{AdjournedBy, []string{"verdaging" + weeks}, []string{"verdaging" + day, weeks, "verdaging vier dagen"}},
		{AdjournedUntil, []string{"verdaging tot" + day, "verdaging uiterlijk" + day, "verdaging beslisdatum" + day},
			[]string{"verdaging" + day, "tot" + day, "verdaging tot"}},
		{Suspended, []string{"opschorting" + day, "gepauzeerd" + day}, []string{"opschorting", day}},
		{ViewsAskedOn, []string{"zienswijze" + day, "zienswijzen" + day}, []string{"zienswijze", day}},
		{ViewsGivenOn, []string{"zienswijze" + day}, []string{"zienswijze", day}},
		{DefaultReceived, []string{"ingebrekestelling" + day, "gebreke" + day}, []string{"gebreke", day}},
		{ConversationOn, []string{"gesprek" + day, "telefonisch" + day, "overleg" + day}, []string{"gesprek", day}},
		{RequestFrom, []string{"verzoek doorgezonden" + day}, []string{"verzoek doorgezonden", "doorgezonden" + day,
			"verzoek" + day}},
		{ForwardedOn, []string{"verzoek doorgestuurd" + day}, []string{"verzoek doorgestuurd", "doorgestuurd" + day}},
		{Reference, nil, []string{"verzoek kenmerk" + day}},
	} {
		for i, texts := range [][]string{row.yes, row.no} {
			for _, text := range texts {
				r := &reader{running: proseOf("x " + text + " x")}
				if got := r.couldTell(row.kind, 0); got != (i == 0) {
					t.Errorf("%s in %q: %v", row.kind, text, got)
				}
			}
		}
	}
}

func TestWhyNothingIsThere(t *testing.T) {
	for _, row := range []struct {
		why     string
		of      int
		seen    []int
		damaged bool
		page    map[int]letter.Why // of a fact on that page; -1 for any page
	}{
		{"no numbers", 0, nil, false, map[int]letter.Why{0: letter.NotFound, 1: letter.NotFound, 2: letter.NotFound,
			-1: letter.NotFound}},
		{"the order of the words is lost", 0, nil, true,
			map[int]letter.Why{0: letter.Damaged, 1: letter.Damaged, 2: letter.Damaged, -1: letter.Damaged}},
		{"all there", 3, []int{1, 2, 3}, false, map[int]letter.Why{1: letter.NotFound, 3: letter.NotFound,
			-1: letter.NotFound}},
		{"the first is seldom numbered", 3, []int{2, 3}, false,
			map[int]letter.Why{0: letter.NotFound, 1: letter.NotFound, 3: letter.NotFound, -1: letter.NotFound}},
		{"the last is missing", 3, []int{1, 2}, false,
			map[int]letter.Why{1: letter.NotFound, 2: letter.NotFound, 3: letter.Damaged, -1: letter.Damaged}},
		{"the second is missing", 3, []int{1, 3}, false, map[int]letter.Why{2: letter.Damaged, 3: letter.NotFound,
			-1: letter.Damaged}},
		{"none was seen", 3, nil, false, map[int]letter.Why{2: letter.NotFound, 3: letter.NotFound,
			-1: letter.NotFound}},
	} {
		r := &reader{running: &running{frame: &frame{pages: pages{of: row.of, seen: map[int]bool{}}}},
			damaged: row.damaged}
		for _, n := range row.seen {
			r.pages.seen[n] = true
		}
		for page, want := range row.page {
			got := r.missingAnywhere()
			if page >= 0 {
				got = r.missing(page)
			}
			if got != want {
				t.Errorf("%s: on page %d %s, want %s", row.why, page, got, want)
			}
		}
	}
}

func TestFactsInTheOrderOfTheText(t *testing.T) {
	all := []Fact{{Value: "c", Spans: []Span{{9, 10}}}, {Value: "x"}, {Value: "a", Spans: []Span{{1, 2}, {20, 30}}},
		{Value: "y"}, {Value: "b", Spans: []Span{{1, 3}}}}
	sortFacts(all)
	got := ""
	for _, f := range all {
		got += f.Value
	}
	if got != "abcxy" {
		t.Errorf("%s", got)
	}
}

// Of a text that is no letter the days are shown that are printed whole, up to fifty,
// and each kind is open once.
func TestTheDaysOfATextThatIsNoLetter(t *testing.T) {
	for text, want := range map[string]int{"3 mei 2022 en 4 mei en 31 april 2022": 1, strings.Repeat("3 mei 2022\n",
		50): 50,
		strings.Repeat("3 mei 2022\n", 51): 50} {
		r := Letter(text)
		if n := len(r.Open[0].Candidates); n != want {
			t.Errorf("%.40q: %d, want %d", text, n, want)
		}
		if len(r.Parts) != 1 || r.Parts[0] != (Part{Attachment, Span{0, len(text)}}) {
			t.Errorf("%.40q: %v", text, r.Parts)
		}
		open := map[Kind]int{}
		for _, o := range r.Open {
			if open[o.Kind]++; open[o.Kind] > 1 {
				t.Errorf("%s is open twice", o.Kind)
			}
		}
		for _, k := range searched {
			if open[k] != 1 {
				t.Errorf("%s is open %d times", k, open[k])
			}
		}
	}
	if r := Letter(""); len(r.Parts) != 0 {
		t.Errorf("of nothing: %v", r.Parts)
	}
	damaged := Letter("Datum 20 september 2022\nBetreft x\n\nGeachte heer,\n\n" + asked + "\n" +
		strings.Repeat("de het een van in op en te dat die ", 30) +
		"\n\nHoogachtend,\n")
	open := map[Kind]int{}
	for _, o := range damaged.Open {
		if open[o.Kind]++; open[o.Kind] > 1 {
			t.Errorf("damaged: %s is open twice", o.Kind)
		}
	}
	if whyOpen(damaged, string(RequestDated)) != "damaged" || facts(damaged, Date) != "2022-09-20" || open[Date] != 0 ||
		whyOpen(damaged, string(Subject)) != "ambiguous" {
		t.Errorf("%v", damaged.Open)
	}
}

func TestTheDateOfALetter(t *testing.T) {
	body := "\n\nGeachte heer,\n\n" + asked + "De ontvangst is bevestigd bij brief van 17 maart jl.\n\nHoogachtend,\n"
	for head, want := range map[string]string{"Datum 20 september 2022": "2022-09-20 2022-03-17",
		"Datum 31 april 2022": "illegible 2022-03-17",
		"Datum 3 oktober":     "no-year 2022-03-17", "Kade 1": "not-found 2022-03-17",
		"Datum 20 september 2022\nDatum 21 september 2022": "contradicted 2022-03-17"} {
		r := Letter(head + body)
		got := facts(r, Date)
		if got == "" {
			got = strings.Fields(whyOpen(r, string(Date)))[0]
		}
		if got += " " + facts(r, AcknowledgedOn); got != want {
			t.Errorf("%q: %s, want %s", head, got, want)
		}
		if whyOpen(r, string(Subject)) != "ambiguous" {
			t.Errorf("%q: the subject is %s", head, whyOpen(r, string(Subject)))
		}
	}
	// Without a date jl. counts back from the first step that is dated.
	undated := func(steps string) string {
		return facts(Letter("Kade 1\n\nGeachte heer,\n\nIn uw brief van 8 november jl. heeft u op grond van de Woo "+
			"verzocht om stukken. "+
			strings.Repeat("Het is lang. ", 3)+steps+"\n\nHoogachtend,\n"), RequestDated)
	}
	for steps, want := range map[string]string{
		"De ontvangst is bevestigd bij brief van 17 november 2021.":                 "2021-11-08",
		"Bij brief van 4 januari 2022 is de beslistermijn met vier weken verdaagd.": "2021-11-08",
		"Bij brief van 4 januari 2022 is de beslistermijn verdaagd. De ontvangst is bevestigd bij brief van 1 " +
			"november 2021.": "2020-11-08",
		"De ontvangst is bevestigd bij brief van 1 november 2021. Bij brief van 4 januari 2022 is de beslistermijn " +
			"verdaagd.": "2020-11-08",
		"Op 4 januari 2022 is er vergaderd.": "",
	} {
		if got := undated(steps); got != want {
			t.Errorf("%s: %q, want %q", steps, got, want)
		}
	}
}

func TestSections(t *testing.T) {
	for _, row := range []struct{ text, want string }{
		{"Besluit\nx\ny\nBezwaar\nz", "Besluit y"}, {"Beslissing\nx\nToelichting\nz", "Beslissing x"},
		{"Besluit\nx\nHaven\nz", "Besluit z"},
		{"Besluit\nOverwegingen\nz", "Besluit Besluit"}, {"Mijn besluit\nx", ""},
	} {
		text := "Datum 20 september 2022\n\nGeachte heer,\n" + asked + "\n" + row.text + "\nHoogachtend,\nx\n"
		got := ""
		for _, p := range Letter(text).Parts {
			if p.Name == Decision {
				w := strings.Fields(text[p.Span.Start:p.Span.End])
				got = w[0] + " " + w[len(w)-1]
			}
		}
		if got != row.want {
			t.Errorf("%q: %q, want %q", row.text, got, row.want)
		}
	}
}
