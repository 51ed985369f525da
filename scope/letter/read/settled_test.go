package read

import (
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/scope/letter"
)

// isRead reports whether a text is read as a letter: of a text that is none every kind
// is open as ambiguous.
func isRead(text string) bool {
	r := Letter(text)
	return len(r.Facts) > 0 || whyOpen(r, string(RemediesKind)) != "ambiguous"
}

// More of what makes a text a letter, as in TestWhatIsALetter.
func TestMoreOfWhatIsALetter(t *testing.T) {
	const (
		told  = "Op 8 maart 2022 heeft u verzocht om stukken. "
		third = "Op 8 maart 2022 heeft X een verzoek op grond van de Woo ingediend. "
		how   = "Tegen dit besluit kan binnen zes weken na bekendmaking bezwaar worden gemaakt.\n"
	)
	filler := func(n int) string { return strings.Repeat("x ", n) }
	for _, row := range []struct {
		why, text string
		want      bool
	}{
		{"the act, and a government that is none", "Geachte heer,\n" + told + "De Woo geldt voor de overheid.\n", true},
		{"a government before everything", "Overheid\nGeachte heer,\n" + told + "De Woo geldt.\n", true},
		{"a body that is heard, and no party", "Op 8 maart 2022 heeft u mij als verweerder verzocht om stukken op " +
			"grond van de Woo. Ik heb een besluit genomen.\nHoogachtend,\n", true},
		{"the third person", third + "De autoriteit heeft een besluit genomen. " + how, true},
		{"the third person, with no act", "De ontvangst van het verzoek van X is bevestigd bij brief van 17 maart " +
			"2022. De autoriteit heeft een besluit genomen. " + how, false},
		{"the same with the act", "De ontvangst van het verzoek van X op grond van de Woo is bevestigd bij brief van 17 " +
			"maart 2022. De autoriteit heeft een besluit genomen. " + how, true},
		{"the third person, with no request", "De Woo geldt. Bij brief van 4 januari 2022 is de beslistermijn met " +
			"vier weken verdaagd. De autoriteit heeft een besluit genomen. " + how, false},
		{"no decision", "Op 8 maart 2022 heeft u een verzoek op grond van de Woo ingediend. U kunt binnen zes weken " +
			"na bekendmaking bezwaar maken.\n", false},
		{"a page that tells its reader how to object", third + "Het besluit is genomen. U kunt binnen zes weken na " +
			"bekendmaking bezwaar maken.\n", false},
		{"an appeal is what a ruling tells of", third + "De autoriteit heeft een besluit genomen. Tegen dit besluit " +
			"kan binnen zes weken na bekendmaking beroep worden ingesteld.\n", false},
		{"a greeting, and no day of the request", "Geachte heer,\nU heeft verzocht om stukken. De Woo geldt.\n", true},
		{"a close, and no day of the request", "U heeft verzocht om stukken. De Woo geldt.\nHoogachtend,\n", true},
		{"neither, and what it tells is no step", "Uw verzoek valt onder de reikwijdte van de Woo. Wij nemen een " +
			"besluit. Stuur een bezwaarschrift.\n", false},
		{"neither, and words out of order: what it tells cannot be known", "Uw verzoek valt onder de Woo. Wij nemen " +
			"een besluit. Stuur een bezwaarschrift.\n" + strings.Repeat("de x ", 80), true},
		{"a heading over how to object", told + "De Woo geldt. Ik heb besloten.\nBezwaarclausule\nMaak dan bezwaar.\n",
			true},
		{"the act in the six thousandth word", "Geachte heer,\n" + told + filler(6000-2-7-1) + "Woo\n", true},
		{"in the next", "Geachte heer,\n" + told + filler(6000-2-7) + "Woo\n", false},
	} {
		if got := isRead(row.text); got != row.want {
			t.Errorf("%s: a letter: %v", row.why, got)
		}
	}
}

// Words are out of order where of a thousand small words fewer than 105 fit what
// follows; fewer than eighty small words tell nothing.
func TestHowManyWordsFit(t *testing.T) {
	text := func(good, small int) string { // "van de": two small words, of which one fits
		return strings.Repeat("van de x\n", good) + strings.Repeat("de x\n", small-2*good)
	}
	for _, row := range []struct {
		why, text string
		want      bool
	}{
		{"eight of eighty", text(8, 80), true},
		{"nine of eighty", text(9, 80), false},
		{"eighty, but for one", text(8, 79), false},
		{"none of eighty", text(0, 80), true},
		{"just as many as fit: 21 of 200", text(21, 200), false},
		{"one fewer", text(20, 200), true},
		{"the last line decides", text(0, 79) + "de x", true},
		{"the first words decide", "van de x\n" + text(8, 78), false},
	} {
		f := frameOf(row.text)
		r := &reader{running: f.running(0, len(f.lines))}
		if got := r.shuffled(); got != row.want {
			t.Errorf("%s: %v", row.why, got)
		}
	}
	r := proseOf("x")
	for pair, want := range map[string]bool{"van de": true, "in het": true, "om mijn": true, "heeft u": true,
		"dat ik": true, "kunt u": true, "die is": true, "van u": false, "heeft een": false, "de van": false,
		"x de": false, "van x": false, "x x": false} {
		a, b, _ := strings.Cut(pair, " ")
		if got := (&reader{running: r}).fits(r.lex.find([]byte(a)), r.lex.find([]byte(b))); got != want {
			t.Errorf("%s: %v", pair, got)
		}
	}
}

func TestMoreOfAnObjection(t *testing.T) {
	const close = "\n\nHoogachtend,\n"
	for _, row := range []struct {
		why, text string
		want      bool
	}{
		{"right above the salutation", "Beslissing op bezwaar\nGeachte heer,\n" + asked + close, true},
		{"right below it another is told of",
			"Datum 20 september 2022\n\nGeachte heer,\nHet besluit op bezwaar van mijn buurman is bekend.\n" + asked + close,
			false},
		{"in the first line of a letter without one", "Datum 20 september 2022\n\nDit is de beslissing op bezwaar van " +
			"de minister op uw brief van 3 mei.\n" + asked + close, true},
		{"the subject says it, and the text names it again", "Betreft Beslissing op bezwaar\n\nGeachte heer,\n\n" +
			asked + "Uw bezwaar is ontvangen." + close, true},
	} {
		if got := facts(Letter(row.text), OnObjection) == "yes"; got != row.want {
			t.Errorf("%s: %v", row.why, got)
		}
	}
}

// The island is read from two words that stand together, up to the end of the letter.
func TestWhereAnIslandIsNamed(t *testing.T) {
	letter := func(head, text, close string) string {
		return head + "Datum 20 september 2021\n\nGeachte heer,\n\nIn uw brief van 8 maart 2021 heeft u verzocht om " +
			"stukken op grond van de wet over openbaarheid. " + text + "\n\nHoogachtend,\n" + close
	}
	for _, row := range []struct{ why, text, want string }{
		{"in the text", letter("", "De Wob BES geldt.", ""), "bes 'Wob BES'"},
		{"in the last words", letter("", "", "de Wob BES"), "bes 'Wob BES'"},
		{"in the first words", letter("Wob BES\n", "", ""), "bes 'Wob BES'"},
		{"the first word alone", letter("BES\n", "", ""), ""},
		{"behind the letter", letter("", "", "x\n\nInventarislijst\n\nde Wob BES"), ""},
		{"beside a request under the other act", letter("", "De Wob BES geldt voor uw Woo-verzoek niet.", ""),
			"?ambiguous"},
	} {
		r := Letter(row.text)
		got := ""
		for _, f := range r.Facts {
			if f.Kind == Territory {
				got = f.Value + " '" + row.text[f.Spans[0].Start:f.Spans[0].End] + "'"
			}
		}
		if why := whyOpen(r, string(Territory)); why != "-" {
			got += "?" + strings.Fields(why)[0]
		}
		if got != row.want {
			t.Errorf("%s: %s, want %s", row.why, got, row.want)
		}
	}
}

// Where a letter quotes law it is not told where its own words go on: what they cite may
// be a ground, and it is not said that there is none.
func TestLawThatALetterQuotes(t *testing.T) {
	const head, close = "Datum 20 september 2022\n\nGeachte heer,\n\n", "\n\nHoogachtend,\n\nDe minister van Haven,\n"
	for _, row := range []struct{ why, text, want string }{
		{"law", head + asked + "\n\nArtikel 5.1 van de Woo luidt als volgt\n1. Het openbaar maken\n\nIk pas artikel 5.1, " +
			"tweede lid, onder e, van de Woo toe." + close, "ambiguous"},
		{"no law", head + asked + close, "not-found"},
		{"law at the line that the close is held to be", "Geachte heer,\n" + asked + "\n" + lineRows(3) +
			"Bijlage 1 wettelijk kader\nx\nDatum\n\nGeachte mevrouw,", "not-found"},
		{"law behind the close", head + asked + close + "Artikel 5.1\n1. Het openbaar maken", "not-found"},
	} {
		r := Letter(row.text)
		if got := strings.Fields(whyOpen(r, string(Ground)))[0]; got != row.want {
			t.Errorf("%s: %s, want %s", row.why, got, row.want)
		}
		if got := facts(r, Body); got != "minister van Haven" && strings.HasSuffix(row.text, close) {
			t.Errorf("%s: the letter is of %q", row.why, got)
		}
	}
}

// groundsOf is the grounds that are read of a text, with the words that name them.
func groundsOf(text string) string {
	var out []string
	for _, f := range Letter(text).Facts {
		if f.Kind == Ground {
			out = append(out, f.Value+" '"+text[f.Spans[0].Start:f.Spans[0].End]+"'")
		}
	}
	return strings.Join(out, " ")
}

func TestWhereGroundsStand(t *testing.T) {
	const (
		head  = "Datum 20 september 2022\n\nGeachte heer,\n\n"
		close = "\n\nHoogachtend,\nx\n\n"
		art   = "artikel 5.1, tweede lid, onder e, van de Woo"
		said  = "5.1.2.e '" + art + "'"
	)
	for _, row := range []struct{ why, text, want string }{
		{"in the letter", head + asked + "Ik pas " + art + " toe." + close, said},
		{"behind metadata", "---\nbron: x\n---\n" + head + asked + "Ik pas " + art + " toe." + close, said},
		{"in the first line of a letter without a salutation", "x\n\nOp grond van " + art + " weiger ik u de stukken.\n" +
			asked + close, said},
		{"a code in the line above it", "5.1.2.e in de stukken\nOp grond van deze wet weiger ik u de stukken die u wilt.\n" +
			asked + close, ""},
		{"a code with twelve other bytes on its line", head + asked + "\n\n5.1.2.e abcdefghijk\n\nx" + close, ""},
		{"with thirteen", head + asked + "\n\n5.1.2.e abcdefghijkl\n\nx" + close, "5.1.2.e '5.1.2.e'"},
		{"a code by itself in the list", head + asked + close + "Inventarislijst\n1 brief\n5.1.2.e\n", "5.1.2.e '5.1.2.e'"},
		{"a code with which the page of the list begins",
			head + asked + close + "\f5.1.2.e\nDocumentnummer\n1 brief\n", "5.1.2.e '5.1.2.e'"},
		{"the last bytes of the list that are read", head + asked + close + "Inventarislijst\n" +
			strings.Repeat(".", 1<<17-len("Inventarislijst\n")-len(" 5.1.2.e")) + " 5.1.2.e x\n", "5.1.2.e '5.1.2.e'"},
		{"one byte more", head + asked + close + "Inventarislijst\n" +
			strings.Repeat(".", 1<<17-len("Inventarislijst\n")-len(" 5.1.2.e")+1) + " 5.1.2.e x\n", ""},
		{"of the act of the Netherlands, by its number", "Datum 20 september 2021\n\nGeachte heer,\n\nIn uw brief van 8 " +
			"maart 2021 heeft u op grond van de Wob verzocht om stukken. Zie artikel 10, tweede lid, onder e." + close,
			"10.2.e 'artikel 10, tweede lid, onder e'"},
		{"an article that only the act of the islands has so", "Datum 20 september 2021\n\nGeachte heer,\n\nIn uw brief " +
			"van 8 maart 2021 heeft u op grond van de Wob verzocht om stukken. Zie artikel 11, tweede lid, onder e." + close,
			""},
		{"of the act of the islands, by its number", "Datum 20 september 2021\n\nGeachte heer,\n\nIn uw brief van 8 " +
			"maart 2021 heeft u op grond van de Wob BES verzocht om stukken. Zie artikel 11, tweede lid, onder e." + close,
			"11.2.e 'artikel 11, tweede lid, onder e'"},
	} {
		if got := groundsOf(row.text); got != row.want {
			t.Errorf("%s: %s, want %s", row.why, got, row.want)
		}
	}
}

func TestToWhomARequestIsSentOn(t *testing.T) {
	for text, want := range map[string]string{
		"Ik heb uw verzoek doorgestuurd naar de gemeente Haven.":                 "de gemeente Haven",
		"Ik heb uw verzoek doorgestuurd naar de gemeente Haven, afdeling Kust.":  "de gemeente Haven",
		"Ik heb uw verzoek doorgestuurd naar de gemeente Haven (afdeling Kust).": "de gemeente Haven",
		"Ik heb uw verzoek doorgestuurd naar: de gemeente Haven.":                "de gemeente Haven",
		"Ik heb uw verzoek doorgestuurd naar de gemeente Haven " +
			"en de provincie Kust.": "de gemeente Haven en de provincie Kust",
		"Ik heb uw verzoek doorgestuurd naar de gemeente Haven en heb dit aan u gemeld.":        "de gemeente Haven",
		"Ik heb uw verzoek doorgestuurd naar de gemeente Haven omdat de stukken daar zijn.":     "de gemeente Haven",
		"Ik heb uw verzoek doorgestuurd naar A B C D E F G H I J K L.":                          "A B C D E F G H I J K L",
		"Ik heb uw verzoek doorgestuurd naar A B C D E F G H I J K L M.":                        "",
		"Ik heb uw verzoek van een ander bestuursorgaan doorgestuurd naar mij.":                 "",
		"Ik heb uw verzoek doorgestuurd naar de korpschef. Die beslist over uw verzoek verder.": "de korpschef",
	} {
		r := Letter("Datum 20 september 2022\n\nGeachte heer,\n\n" + asked + text + "\n\nHoogachtend,\n")
		if got := facts(r, ForwardedTo); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// The clause goes from its sentence to the next blank line, and not past the letter.
func TestHowFarAClauseGoes(t *testing.T) {
	const clause = "U kunt binnen zes weken na verzending bezwaar maken."
	for _, row := range []struct{ why, text, want string }{
		{"to a blank line", "Tot zover.\n" + clause + "\nDoe dat per post.\n\nEen ander ding.\n\nHoogachtend,", "U post."},
		{"a clause of one line", clause + "\n\nEen ander ding.\n\nHoogachtend,", "U maken."},
		{"over a blank line where the sentence does", "U kunt binnen zes weken na verzending bezwaar\n\nmaken.\n\n" +
			"Een ander ding.\n\nHoogachtend,", "U maken."},
		{"to the end of the text", "Hoogachtend,\n\n" + clause + "\nDoe dat per post.", "U post."},
		{"not past the letter", "Hoogachtend,\n\n" + clause + "\nBijlage 1 - Relevante artikelen uit de Woo\nArtikel 5.1\n" +
			"1. Het openbaar maken", "U maken."},
	} {
		text := "Datum 20 september 2022\n\nGeachte heer,\n\n" + asked + "\n\n" + row.text
		got := ""
		for _, p := range Letter(text).Parts {
			if p.Name == Remedies {
				w := strings.Fields(text[p.Span.Start:p.Span.End])
				got += w[0] + " " + w[len(w)-1]
			}
		}
		if got != row.want {
			t.Errorf("%s: %q, want %q", row.why, got, row.want)
		}
	}
}

func TestMoreOfAClause(t *testing.T) {
	for _, row := range []struct{ why, text, want string }{
		{"what follows the next point says nothing of it", "U kunt bezwaar maken. Binnen zes weken. Dit is alles.", ""},
		{"the sentence is the last", "U kunt bezwaar maken. Binnen zes weken", ""},
		{"it points back in its fourth word", "U kunt bezwaar maken. Binnen zes weken dit doen.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"what it does with the remedy later is another thing", "U kunt bezwaar maken. Binnen zes weken moet dit gebeuren.",
			""},
		{"a text that breaks off", "U heeft om bezwaar te maken zes weken de", ""},
		{"the objection is decided on", "Op bezwaar kan binnen zes weken na bekendmaking worden gereageerd.", ""},
		{"the start at the very end", "U kunt bezwaar maken binnen zes weken na de dag waarop dit besluit is bekend gemaakt",
			"objection 'bezwaar', 6 'zes weken', publication 'na de dag waarop dit besluit is bekend gemaakt'"},
		{"the date on the letter at the very end", "U kunt bezwaar maken binnen zes weken na de datum die bovenaan",
			"objection 'bezwaar', 6 'zes weken', letter-date 'na de datum die bovenaan'"},
		{"the remedy before the start: what counts is not told",
			"U kunt binnen zes weken bezwaar maken na de bekendmaking.", "objection 'bezwaar', 6 'zes weken', -"},
		{"eight words before it", "U kunt binnen zes weken a b c d e f g bezwaar maken na de bekendmaking.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"nine", "U kunt binnen zes weken a b c d e f g h bezwaar maken na de bekendmaking.",
			"objection 'bezwaar', 6 'zes weken', publication 'a b c d e f g h bezwaar maken na de bekendmaking'"},
	} {
		if got := clausesOf(row.text); got != row.want {
			t.Errorf("%s: %q:\n got %s\nwant %s", row.why, row.text, got, row.want)
		}
	}
	r := Letter("Datum 20 september 2022\n\nGeachte heer,\n\n" + asked + "\n\nU kunt binnen zes weken na verzending " +
		"bezwaar maken. U kunt binnen acht weken na dagtekening een beroepschrift indienen.\n\nHoogachtend,\n")
	if got := facts(r, RemediesKind) + " " + facts(r, RemediesWeeks) + " " + facts(r, RemediesFrom); got !=
		"objection 6 dispatch" {
		t.Errorf("beside a term that is none of the law: %s", got)
	}
}

// A day that cannot be read is shown where it stands.
func TestDaysThatAreOpenAreShown(t *testing.T) {
	for _, row := range []struct {
		kind       Kind
		text, want string
		how        How
	}{
		{Date, "Datum 31 april 2022\n\nGeachte heer,\n\n" + asked, "31 april 2022", Stated},
		{RequestDated, "Datum 3 mei 2022\n\nGeachte heer,\n\n" + strings.Replace(asked, "8 maart", "31 april", 1),
			"31 april 2022", Stated},
		{RequestDated, "Kade 1\n\nGeachte heer,\n\n" + strings.Replace(asked, "8 maart 2022", "8 maart", 1), "8 maart",
			Inferred},
	} {
		text := row.text + "\n\nHoogachtend,\n"
		got := "nothing"
		for _, o := range Letter(text).Open {
			if o.Kind == row.kind {
				c := o.Candidates[0]
				got = text[c.Spans[0].Start:c.Spans[0].End]
				if c.How != row.how {
					t.Errorf("%s: %s", row.want, c.How)
				}
			}
		}
		if got != row.want {
			t.Errorf("%s: %s, want %s", row.kind, got, row.want)
		}
	}
	// No more than fifty days are shown of what no rule read.
	f := frameOf(strings.Repeat("De verdaging 3 mei 2022 en 4 mei 2022 is lang. ", 26))
	r := &reader{running: f.running(0, len(f.lines))}
	if why, all := r.unfoundWith(AdjournedOn); why != letter.Ambiguous || len(all) != 50 {
		t.Errorf("%d days, %s", len(all), why)
	}
	f = frameOf(strings.Repeat("De verdaging 3 mei 2022 en 4 mei 2022 is lang. ", 10))
	r = &reader{running: f.running(0, len(f.lines))}
	if _, all := r.unfoundWith(AdjournedOn); len(all) != 20 {
		t.Errorf("%d days", len(all))
	}
}

// The date of a letter stands on its first page, whatever else is missing.
func TestADateIsOnTheFirstPage(t *testing.T) {
	r := Letter("Pagina 1 van 2\n\nGeachte heer,\n\n" + asked + "\n\nHoogachtend,\n")
	if got := strings.Fields(whyOpen(r, string(Date)))[0]; got != string(letter.NotFound) {
		t.Errorf("the date is open as %s", got)
	}
}

// What is joined is the same as before.
func TestJoiningLeavesItsPartsAlone(t *testing.T) {
	room := []Span{{1, 2}, {3, 4}}
	got := joined(room[:1], []Span{{1, 2}, {5, 6}})
	if len(got) != 2 || got[1] != (Span{5, 6}) || room[1] != (Span{3, 4}) {
		t.Errorf("%v of %v", got, room)
	}
}

// What says the same is one value with the passages of all, each once; what is stated
// and what is inferred go not together.
func TestWhatSaysTheSame(t *testing.T) {
	a, b, c := Span{1, 2}, Span{3, 4}, Span{5, 6}
	of := func(value string, how How, at ...Span) candidate {
		return candidate{fact: Fact{Value: value, How: how, Spans: at}}
	}
	all := []candidate{of("x", Stated, a), of("", Stated, c), of("x", Stated, b, a), of("y", Stated, a),
		of("x", Inferred, c), of("x", Stated, b), of("y", Stated, b)}
	values, unread := merge(all)
	if len(values) != 2 || len(unread) != 1 || !slices.Equal(values[0].fact.Spans, []Span{a, b}) ||
		!slices.Equal(values[1].fact.Spans, []Span{a, b}) || !slices.Equal(all[0].fact.Spans, []Span{a}) {
		t.Errorf("%v, %v of %v", values, unread, all)
	}
}

// A heading of the decision within its section begins no other section.
func TestTwoHeadingsOfADecision(t *testing.T) {
	for text, want := range map[string]int{"Besluit\nx\nBeslissing\ny\n": 1, "Besluit\nx\nToelichting\nBesluit\ny\n": 2,
		"Besluit\nToelichting\nBesluit\nx\n": 2} {
		n := 0
		r := Letter("Datum 20 september 2022\n\nGeachte heer,\n\n" + asked + "\n\n" + text + "\nHoogachtend,\n")
		for _, p := range r.Parts {
			if p.Name == Decision {
				n++
			}
		}
		if n != want {
			t.Errorf("%q: %d sections, want %d", text, n, want)
		}
	}
}

// Two clauses in one paragraph are one part of the letter.
func TestTwoClausesInAParagraph(t *testing.T) {
	const clause = "U kunt binnen zes weken na verzending bezwaar maken."
	for text, want := range map[string]int{clause + " " + clause + "\n": 1, clause + "\n" + clause + "\n": 1,
		clause + "\n\n" + clause + "\n": 2, clause + "\n": 1} {
		n := 0
		r := Letter("Datum 20 september 2022\n\nGeachte heer,\n\n" + asked + "\n\n" + text + "\nHoogachtend,\n")
		for _, p := range r.Parts {
			if p.Name == Remedies {
				n++
			}
		}
		if n != want {
			t.Errorf("%q: %d parts, want %d", text, n, want)
		}
	}
}
