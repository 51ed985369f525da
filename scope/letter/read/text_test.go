package read

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/wobrules/wobrules/scope/letter"
)

func TestTextsThatAreNoLetter(t *testing.T) {
	for _, row := range []struct {
		why, text string
		dates     int // candidates for a date
	}{
		{"nothing", "", 0},
		{"a scan without text", "\f\f\f\n \n", 0},
		{"minutes", "Verslag van het overleg van 3 mei 2022\n\nAanwezig: de leden\n\n1. Opening\nDe voorzitter " +
			"opent de vergadering van 3 mei 2022 en stelt het verslag van 4 april 2022 vast.\n", 3},
		{"an inventory list", "Inventarislijst\nNr. Datum Grond\n1 01-05-2020 5.1.2e\n2 03-06-2020 5.1.2e\n", 2},
		{"a permit", "Datum 3 mei 2022\nGeachte heer,\nOp 1 april 2022 heeft u een omgevingsvergunning " +
			"aangevraagd. Wij verlenen de vergunning. Hoogachtend,\n", 2},
		{"another language", "Date: 3 May 2022\nDear Sir,\nIn your letter of 1 April 2022 you asked for documents under " +
			"the Open Government Act.\nYours faithfully,\n", 2},
		{"an annex of quoted law alone", "Artikel 1\nIn deze wet en de daarop berustende bepalingen wordt verstaan onder:\n" +
			"a. document: een schriftelijk stuk;\n", 0},
		{"a page about requests",
			"Veelgestelde vragen over Woo-verzoeken\n\nDatum laatste wijziging: 3 mei 2023\n\nU kunt uw " +
				"verzoek per post indienen. Een verzoek dat op 1 mei 2023 is ontvangen, wordt uiterlijk op 30 mei 2023 " +
				"afgehandeld. Bent u het niet eens met ons besluit? Dan kunt u binnen zes weken na verzending van het besluit " +
				"een bezwaarschrift indienen.\n", 3},
		{"a ruling", "RECHTBANK\n\nOp 3 mei 2021 heeft eiser verweerder op grond van de Wob verzocht om openbaarmaking van " +
			"documenten. Met het besluit van 15 juni 2021 heeft verweerder het verzoek afgewezen. Tegen dit besluit kan " +
			"binnen zes weken na bekendmaking een bezwaarschrift worden ingediend.\n", 2},
		{"dates alone", strings.Repeat("3 mei 2022\n", 10), 10},
	} {
		r := Letter(row.text)
		if len(r.Facts) > 0 {
			t.Errorf("%s: facts %v", row.why, r.Facts)
		}
		if r.Letter.Date != (letter.Letter{}).Date || len(r.Letter.Events) > 0 || r.Letter.Remedies != nil {
			t.Errorf("%s: a letter %+v", row.why, r.Letter)
		}
		want := letter.Ambiguous
		if strings.TrimSpace(row.text) == "" {
			want = letter.Damaged
		}
		if len(r.Open) == 0 || r.Open[0].Kind != Date || r.Open[0].Why != want || len(r.Open[0].Candidates) != row.dates {
			t.Errorf("%s: open %+v, want %s with %d candidates", row.why, r.Open, want, row.dates)
		}
		for _, o := range r.Open {
			if o.Why != want {
				t.Errorf("%s: %s is open as %s: of no letter it is known that it lacks something", row.why, o.Kind, o.Why)
			}
		}
		checkReading(t, row.text, r)
	}
}

func TestWhatContradictsIsWithheldOnBothSides(t *testing.T) {
	for _, row := range []struct {
		why      string
		old, new string
		kind     Kind
		want     letter.Why
	}{
		{"the subject names another day than the body", "Onderwerp Besluit op Woo-verzoek",
			"Onderwerp Besluit op Woo-verzoek van 1 maart 2022", RequestDated, letter.Contradicted},
		{"the margin is a year off", "Ons kenmerk\n", "Uw brief van\n3 mei 2021\n\nOns kenmerk\n",
			RequestDated, letter.Contradicted},
		{"page two has another year", "Wettelijk kader",
			"Pagina 1 van 2\n\f\nDatum\n3 oktober 2021\n\nWettelijk kader", Date, letter.Contradicted},
		{"received before it was written", "door mij ontvangen op 5 mei 2022",
			"door mij ontvangen op 5 april 2022", RequestReceived, letter.OutOfOrder},
		{"and the other side of it", "door mij ontvangen op 5 mei 2022",
			"door mij ontvangen op 5 april 2022", RequestDated, letter.OutOfOrder},
		{"acknowledged after the letter", "bij brief van 12 mei\n2022", "bij brief van 12 mei\n2023",
			AcknowledgedOn, letter.OutOfOrder},
		{"acknowledged twice", "Wettelijk kader",
			"De ontvangst van uw verzoek is op 19 mei 2022 bevestigd.\n\nWettelijk kader",
			AcknowledgedOn, letter.Ambiguous},
		{"a misread year", "bij brief van 12 mei\n2022", "bij brief van 12 mei\n202Z", AcknowledgedOn, letter.Illegible},
		{"no year, and none near", "In uw brief van 3 mei 2022, door mij ontvangen op 5 mei 2022,",
			"In uw brief van 3 mei", RequestDated, letter.NoYear},
		{"a year that the act does not know", "Datum 3 oktober 2022", "Datum 3 oktober 2012", Date, letter.OutOfOrder},
		{"two terms of one clause", "Bijlage 1 -",
			"U kunt binnen acht weken na dagtekening een beroepschrift indienen.\n\nBijlage 1 -",
			RemediesKind, ""},
	} {
		text := strings.Replace(plain, row.old, row.new, 1)
		if text == plain {
			t.Fatalf("%s: %q is not in the letter", row.why, row.old)
		}
		r := Letter(text)
		got := letter.Why("")
		for _, o := range r.Open {
			if o.Kind == row.kind {
				got = o.Why
			}
		}
		if got != row.want {
			t.Errorf("%s: %s is open as %q, want %q; read %q", row.why, row.kind, got, row.want, facts(r, row.kind))
		}
		checkReading(t, text, r)
	}
}

func TestASubjectMayNameTheDayOfReceipt(t *testing.T) {
	text := strings.Replace(plain, "Onderwerp Besluit op Woo-verzoek",
		"Onderwerp Besluit op Woo-verzoek d.d. 5 mei 2022", 1)
	if got := facts(Letter(text), RequestDated); got != "2022-05-03" {
		t.Errorf("got %q", got)
	}
}

func TestWordsOutOfOrderAreDamage(t *testing.T) {
	sentence := "De ontvangst van uw verzoek is bevestigd bij brief van de minister " +
		"op de dag van de ontvangst in het dossier.\n"
	lines := strings.Split(strings.Repeat(sentence, 40), "\n")
	for i, l := range lines { // columns of small words stand together
		w := strings.Fields(l)
		var short, long []string
		for _, s := range w {
			if len(s) <= 3 {
				short = append(short, s)
			} else {
				long = append(long, s)
			}
		}
		slices.Sort(short)
		lines[i] = strings.Join(append(long, short...), "\n")
	}
	text := strings.Replace(plain, "De ontvangst van", strings.Join(lines, "\n")+"\nDe ontvangst van", 1)
	r := Letter(text)
	if got := facts(r, AcknowledgedOn); got != "" || whyOpen(r, string(AcknowledgedOn)) != string(letter.Damaged) {
		t.Errorf("acknowledged %q, open %s", got, whyOpen(r, string(AcknowledgedOn)))
	}
	if got := facts(r, Date); got != "2022-10-03" {
		t.Errorf("the date beside its label: %q", got)
	}
}

func TestAMissingPageIsDamageAndNoSilenceOfTheLetter(t *testing.T) {
	text := plain[:strings.Index(plain, "Tegen dit besluit")] + "\nPagina 1 van 2\n"
	if got := whyOpen(Letter(text), string(RemediesKind)); got != string(letter.Damaged) {
		t.Errorf("page 2 is not there: open %q", got)
	}
	text = strings.Replace(text, "Pagina 1 van 2", "Pagina 1 van 1", 1)
	if got := whyOpen(Letter(text), string(RemediesKind)); got != string(letter.NotFound) {
		t.Errorf("all pages are there: open %q", got)
	}
}

func TestLargeAndBrokenTexts(t *testing.T) {
	if testing.Short() {
		t.Skip("takes time")
	}
	for _, row := range []struct{ why, text string }{
		{"fifty megabytes behind a letter",
			plain + strings.Repeat("nog een regel tekst met een getal 5.1.2e erin\n", 50<<20/46)},
		{"one line of ten megabytes", strings.Repeat("In uw brief van 3 mei 2022 heeft u ", 10<<20/35)},
		{"bytes that are no text", plain + strings.Repeat("\xff\xfe\x00", 1000)},
	} {
		r := Letter(row.text)
		checkReading(t, row.text, r)
		end := 0
		for _, p := range r.Parts {
			end = max(end, p.Span.End)
		}
		if end != len(row.text) {
			t.Errorf("%s: the parts end at %d of %d", row.why, end, len(row.text))
		}
	}
	if got := facts(Letter(plain+strings.Repeat("\xff", 1000)), Date); got != "2022-10-03" {
		t.Errorf("a letter before bytes that are no text: %q", got)
	}
}

func TestDecode(t *testing.T) {
	for _, row := range []struct {
		why  string
		in   string
		e    Encoding
		want string
		err  string
	}{
		{"UTF-8", "geïnformeerd", UTF8, "geïnformeerd", ""},
		{"a byte order mark", "\ufeffDatum", UTF8, "Datum", ""},
		{"Windows-1252 given as such", "ge\xefnformeerd \x80 5 \x96 \x91ja\x92", Windows1252,
			"geïnformeerd € 5 – ‘ja’", ""},
		{"a byte that stands for nothing", "a\x81b", Windows1252, "a\ufffdb", ""},
		{"UTF-16, little-endian", "\xff\xfeD\x00a\x00", UTF16, "Da", ""},
		{"UTF-16, big-endian", "\xfe\xff\x00D\x00a", UTF16, "Da", ""},
		{"Windows-1252 given as UTF-8", "een\nge\xefnd", UTF8, "",
			"read.Decode: line 2, byte 6: 0xef is not UTF-8; name the encoding"},
		{"half a unit", "abc", UTF16, "", "read.Decode: 3 bytes: UTF-16 takes two for each unit"},
		{"an encoding that is none", "a", "ebcdic", "",
			`read.Decode: no encoding "ebcdic": expected "utf-8", "windows-1252" or "utf-16"`},
	} {
		got, err := Decode([]byte(row.in), row.e)
		if got != row.want || err == nil && row.err != "" || err != nil && err.Error() != row.err {
			t.Errorf("%s: got %q, %v; want %q, %q", row.why, got, err, row.want, row.err)
		}
		if err == nil && !utf8.ValidString(got) {
			t.Errorf("%s: %q is not UTF-8", row.why, got)
		}
	}
}

func TestWhatNoRuleKnowsIsNotWhatTheLetterDoesNotSay(t *testing.T) {
	for _, row := range []struct {
		why      string
		old, new string
		kind     Kind
		want     letter.Why
	}{
		{"an acknowledgement in other words",
			"De ontvangst van uw verzoek is schriftelijk bevestigd bij brief van 12 mei\n2022.",
			"Van de ontvangst deed ik u 12 mei 2022 kond.", AcknowledgedOn, letter.Ambiguous},
		{"no word of it", "De ontvangst van uw verzoek is schriftelijk bevestigd bij brief van 12 mei\n2022.",
			"", AcknowledgedOn, letter.NotFound},
		{"an adjournment in other words",
			"In deze brief is tevens de beslistermijn met vier weken verdaagd tot en\nmet 30 juni 2022.",
			"Verdaging volgde, en wel de dato 19 mei 2022.", AdjournedOn, letter.Ambiguous},
		{"no word of that", "In deze brief is tevens de beslistermijn met vier weken verdaagd tot en\nmet 30 juni 2022.",
			"", AdjournedOn, letter.NotFound},
	} {
		text := strings.Replace(plain, row.old, row.new, 1)
		if text == plain {
			t.Fatalf("%s: %q is not in the letter", row.why, row.old)
		}
		got := ""
		for _, o := range Letter(text).Open {
			if o.Kind == row.kind {
				got = string(o.Why)
			}
		}
		if got != string(row.want) {
			t.Errorf("%s: %s is open as %q, want %q", row.why, row.kind, got, row.want)
		}
	}
}

// A letter of a kind that the generator does not make: what it says of each kind of
// fact, and why it stands here.
var oneOfAKind = []struct {
	why, text string
	want      map[Kind]string
}{
	{"two requests, each with its own receipt", `Datum 28 oktober 2021

Geachte heer,

Op 30 augustus 2021 heeft u op grond van de Wob verzocht om documenten over de haven. Dit verzoek hebben
wij ontvangen op 31 augustus 2021. De ontvangst van dit verzoek is op 2 september 2021 bevestigd. Op 6
september 2021 heeft u op grond van de Wob verzocht om documenten over de brug. Dit verzoek hebben wij
ontvangen op 7 september 2021. De ontvangst van dit verzoek is op 9 september 2021 bevestigd. Wij
beslissen hierbij op beide verzoeken.

Hoogachtend,
`, map[Kind]string{RequestDated: "2021-08-30 2021-09-06", RequestReceived: "2021-08-31 2021-09-07",
		AcknowledgedOn: "2021-09-02 2021-09-09"}},
	{"two requests, the days of receipt behind both: which is whose is not told", `Datum 28 oktober 2021

Geachte heer,

Op 30 augustus 2021 heeft u op grond van de Wob verzocht om documenten over de haven. Op 6 september 2021
heeft u op grond van de Wob verzocht om documenten over de brug. Wij hebben dit verzoek op 31 augustus 2021
ontvangen. Wij hebben dit verzoek op 7 september 2021 ontvangen. Wij beslissen hierbij op beide verzoeken.

Hoogachtend,
`, map[Kind]string{RequestDated: "2021-08-30 2021-09-06", RequestReceived: ""}},
	{"a story in order, its year told once", `Datum 18 april 2023

Beste mevrouw,

U heeft ons op 3 maart 2023 gevraagd om documenten op grond van de Woo. Wij hebben uw verzoek op 6 maart
gekregen. Dat hebben we u op 8 maart laten weten. In deze brief leest u wat wij hebben besloten. Eerst
leest u hoe het is gegaan. Op 14 maart hebben wij met u gebeld. Het ging om de haven.

Groet,
`, map[Kind]string{RequestDated: "2023-03-03", RequestReceived: "2023-03-06", AcknowledgedOn: "2023-03-08",
		ConversationOn: "2023-03-14"}},
	{"a story that goes back: its year is not told", `Datum 18 april 2023

Beste mevrouw,

U heeft ons op 3 maart 2023 gevraagd om documenten op grond van de Woo. Het gaat om de haven. Daar is veel
over te doen. In deze brief leest u wat wij hebben besloten. Op 14 februari hebben wij met u gebeld.

Groet,
`, map[Kind]string{RequestDated: "2023-03-03", ConversationOn: ""}},
	{"a decision on an objection, told so in its first sentence", `Datum 9 april 2020

Geachte heer,

Hierbij beslis ik op uw bezwaarschrift van 27 november 2019, gericht tegen mijn besluit op uw Wob-verzoek van
23 augustus 2019. Op 16 januari 2020 is de beslistermijn met zes weken verdaagd. Ik acht uw bezwaar ongegrond.

Hoogachtend,
`, map[Kind]string{OnObjection: "yes", RequestDated: "2019-08-23", AdjournedOn: "", AdjournedBy: ""}},
	{"without a greeting at its close, and another letter behind it", `Datum 24 augustus 2023

Geachte heer,

U heeft op 5 juli 2023 een verzoek om informatie ingediend op grond van de Woo. Ik heb besloten.
De stukken gaan hierbij.

Namens het dagelijks bestuur van de haven,

de directeur

Datum 1 maart 2022

Geachte mevrouw,

De ontvangst van uw verzoek op grond van de Wob is bevestigd bij brief van 7 februari 2022. Bij brief van 9
februari 2022 is de beslistermijn met vier weken verdaagd.

Hoogachtend,
`, map[Kind]string{Date: "2023-08-24", RequestDated: "2023-07-05", AcknowledgedOn: "", AdjournedOn: "",
		AdjournedBy: ""}},
	{"all on one line, on an objection: it has no head",
		"Geachte heer, Hierbij beslis ik op uw bezwaarschrift van 27 november " +
			"2019 tegen mijn besluit op uw Wob-verzoek van 23 augustus 2019. Ik verklaar uw bezwaar ongegrond. Hoogachtend,",
		map[Kind]string{OnObjection: "yes", RequestDated: "2019-08-23"}},
	{"an e-mail", `Van: Woo-team
Verzonden: maandag 15 november 2021 09:12
Aan: [...]
Onderwerp: Besluit Wob-verzoek

Geachte heer,

U heeft op 19 oktober 2021 een Wob-verzoek ingediend. Ik heb besloten.

Met vriendelijke groet,
`, map[Kind]string{Date: "2021-11-15", RequestDated: "2021-10-19"}},
	{"a foot of the page in the middle of a day", `Datum 2 juli 2020

Geachte heer,

Op 6 mei 2020 heeft u een verzoek ingediend als bedoeld in de Wob. Dit verzoek is door ons op 7 mei
Gemeente Haven • Postbus 4000 • 3800 EA Haven • 14 033
Pagina 1 van 3
2020 ontvangen. Ik heb besloten.

Hoogachtend,
`, map[Kind]string{RequestDated: "2020-05-06", RequestReceived: "2020-05-07"}},
	{"a decision in the third person", `Besluit van de Autoriteit op het verzoek van X
Datum: 6 juni 2019

1. Op 15 april 2019 heeft X (hierna: verzoeker) de Autoriteit op grond van de Wet openbaarheid van bestuur
verzocht om openbaarmaking van documenten. De Autoriteit heeft het verzoek op 16 april 2019 ontvangen.

2. De Autoriteit wijst het verzoek af.

Tegen dit besluit kan een belanghebbende binnen zes weken na de dag van bekendmaking een bezwaarschrift
indienen.
`, map[Kind]string{Date: "2019-06-06", RequestDated: "2019-04-15", RequestReceived: "2019-04-16",
		RemediesKind: "objection", DecisionKind: "refused"}},
	{"the suspension of the day on which views were asked", `Datum 9 november 2022

Geachte heer,

Op 14 september 2022 heeft u een Woo-verzoek ingediend. Op 18 oktober 2022 hebben wij derden gevraagd hun
zienswijze te geven. Bij brief van gelijke datum hebben wij u bericht dat de beslistermijn is opgeschort
tot 8 november 2022.

Hoogachtend,
`, map[Kind]string{ViewsAskedOn: "2022-10-18", Suspended: "2022-10-18", SuspendedUntil: "2022-11-08"}},
	{"labels that lost their white space", `Datum ons kenmerk bijlage
25 juni 2024 S2024-10552 1

Geachte heer,

U heeft op 13 mei 2024 een Woo-verzoek ingediend. Ik heb besloten.

Hoogachtend,
`, map[Kind]string{Date: "2024-06-25", Reference: "S2024-10552", RequestDated: "2024-05-13"}},
	{"a reference that begins as a telephone number does", `Datum
24 augustus 2023

Ons kenmerk
T047-1234567890-188

Geachte heer,

U heeft op 5 juli 2023 een Woo-verzoek ingediend. Ik heb besloten.

Hoogachtend,
`, map[Kind]string{Date: "2023-08-24", Reference: "T047-1234567890-188"}},
	{"the act of the grounds", `Datum 24 augustus 2023

Geachte heer,

U heeft op 5 juli 2023 een verzoek om informatie ingediend op grond van de Woo. Ik maak namen niet openbaar
(artikel 5.1, tweede lid, onder e, van de Woo).

Hoogachtend,
`, map[Kind]string{Ground: "5.1.2.e", Regime: "woo"}},
}

func TestLettersThatAreOneOfAKind(t *testing.T) {
	for _, row := range oneOfAKind {
		r := Letter(row.text)
		checkReading(t, row.text, r)
		for k, want := range row.want {
			if got := facts(r, k); got != want {
				t.Errorf("%s: %s: got %q, want %q", row.why, k, got, want)
			}
		}
	}
	two := Letter(oneOfAKind[0].text).Letter
	if len(two.Requests) != 2 || two.Requests[1].Received.String() != "2021-09-07" ||
		two.Events[1].Request != two.Requests[1].ID {
		t.Errorf("the letter file of two requests: %s", two.AppendJSON(nil))
	}
}
