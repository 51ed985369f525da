package letter_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
)

// two is a letter on two requests, one of them without a day of receipt: it has
// something of everything that a report tells.
const two = `{"id":"L1","body":"het college","reference":"Z-1","date":"2024-05-21","subject":"besluit",
"requests":[
 {"id":"A","dated":"2024-02-28","received":"2024-03-01","from":{"body":"de provincie","on":"2024-02-29"},"written":true,
  "items":[{"id":"1","text":"alle stukken","period":{"from":"2023-01-01"}},
   {"id":"2","text":"de nota"},{"id":"4","text":"de brief"}]},
 {"id":"B","written":true,"items":[{"id":"3","text":"de kaart","period":{"from":"2020-01-01","until":"2023-06-30"}}]}],
"events":[
 {"kind":"conversation"},
 {"on":"2024-03-20","kind":"withdrawn","items":["2"],"channel":"e-mail"},
 {"on":"2024-03-04","kind":"acknowledged","of":"objection"},
 {"on":"2024-03-07","kind":"views-given","party":"partij A","request":"A"},
 {"on":"2024-03-05","kind":"views-asked","party":"partij A","request":"A"},
 {"on":"2024-03-12","kind":"widened","to":"meer","request":"A"},
 {"kind":"summarised"}],
"earlierDecisions":[
 {"reference":"E","date":"2022-02-02","referenceDate":"2022-01-31","published":true,"where":"website"},
 {"reference":"N","date":"2021-02-02","published":false}],
"limits":[
 {"relies":["N"],"basis":"already-public","items":["1"],"asked":true},
 {"relies":["E"],"basis":"already-public","items":["3"],"asked":true}],
"outcomes":[
 {"items":["1"],"kinds":["granted_in_part"],"article":"art. 4.1","grounds":["5.1.2.e"]},
 {"items":["3"],"kinds":["granted_in_part"],"article":"art. 4.1","grounds":["5.1.2.e"]},
 {"items":["4"],"kinds":["none_found"],"article":"art. 2.1","jointWith":["1","3"]}],
"remedies":[
 {"kind":"objection","weeks":6,"from":"publication","to":"het college, Postbus 1, 1234 AB Plaats",
  "form":["signed","name","address","dated","decision","grounds"]},
 {"kind":"appeal","weeks":6,"from":"publication","to":"de rechtbank",
  "form":["signed","name","address","dated","decision","grounds"]}]}`

// own leaves out of a report what other packages say: the findings and caveats on
// dates have tests of their own.
func own(t *testing.T, e *letter.Exam) letter.Report {
	t.Helper()
	r := e.Report()
	var findings []letter.Finding
	for _, f := range r.Findings {
		if strings.HasPrefix(f.Provision.ID(), "scope.") {
			findings = append(findings, f)
		}
	}
	var caveats []wob.Caveat
	for _, c := range r.Caveats {
		if strings.HasPrefix(c.Provision.ID(), "scope.") {
			caveats = append(caveats, c)
		}
	}
	r.Findings, r.Caveats = findings, caveats
	return r
}

func parsed(t *testing.T, in string) letter.Letter {
	t.Helper()
	l, err := letter.Parse([]byte(in))
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestAReportFromItsFirstLineToItsLast(t *testing.T) {
	// Woo 4.4 lid 1: received 1 March 2024, four weeks to 29 March; lid 3: two days
	// more, to Easter Sunday, so to Tuesday 2 April (Atw 1 lid 1): 21 May is 49 days
	// late. An adjournment of two weeks (lid 2) would have ended on Sunday 14 April.
	text := own(t, examOf(t, parsed(t, two), letter.SentWhenDated)).Text(calendar.Dutch)
	head, tail, _ := strings.Cut(text, "  Dagen:\n")
	_, tail, _ = strings.Cut(tail, "  Een verdaging")
	got := head + "  Een verdaging" + tail
	const want = `het college, 21 mei 2024, kenmerk Z-1
besluit

HET VERZOEK
  verzoek A:
  Gedateerd 28 februari 2024; ontvangen 1 maart 2024; doorgezonden door de provincie op
    29 februari 2024.
  1. alle stukken
  2. de nota
  4. de brief

HET VERZOEK
  verzoek B:
  dag van ontvangst niet vermeld.
  3. de kaart
  - 4 maart 2024: ontvangst bevestigd van het bezwaar
  - 5 maart 2024: zienswijze gevraagd (partij A): verzoek A
  - 7 maart 2024: zienswijze ontvangen (partij A): verzoek A
  - 12 maart 2024: om meer gevraagd: verzoek A
  - 20 maart 2024: ingetrokken (per e-mail): onderdeel 2
  - gesprek
  - samenvatting van het gesprek gestuurd

WAT HET VERZOEK NOG OMVAT
  verzoek A:
  onderdeel 1:
    gevraagd: vanaf 1 januari 2023 tot heden
    omvat: documenten van 1 januari 2023 tot en met 1 maart 2024
  onderdeel 2:
    gevraagd: geen periode genoemd
    omvat: niets meer
    eruit: ingetrokken op 20 maart 2024 (per e-mail)
  onderdeel 4:
    gevraagd: geen periode genoemd
    omvat: documenten tot en met 1 maart 2024
  gezamenlijk behandeld: onderdelen 1 en 4
  om meer gevraagd op 12 maart 2024, tot "meer"; dat is geweigerd
  verzoek B:
  onderdeel 3:
    gevraagd: 1 januari 2020 tot en met 30 juni 2023
    omvat: documenten van 1 februari 2022 tot en met 30 juni 2023
    per document te bezien: documenten van 1 januari 2020 tot en met 31 januari 2022
    eruit: documenten tot en met 31 januari 2022, voor zover openbaar gemaakt bij het
      besluit van 2 februari 2022 (E)
  eerder: het besluit van 2 februari 2022 (E), gepubliceerd (website)
  eerder: het besluit van 2 februari 2021 (N), niet gepubliceerd
  - het besluit van 2 februari 2021 (N) is niet gepubliceerd: op de grond dat het reeds
    openbaar is beperkt het niets [ECLI:NL:RVS:2010:BO1165]

DE TERMIJNEN
  verzoek A:
  Een verdaging is niet vermeld; met de langste was de laatste dag 15 april 2024
    geweest.
  - een bezwaarschrift wordt ondertekend en bevat ten minste naam en adres van de
    indiener, de dagtekening, een omschrijving van het besluit waartegen het is gericht
    en de gronden [art. 6:5 lid 1 Awb]
  verzoek B:
  de dag van ontvangst van het verzoek is niet bekend: de termijnen zijn niet berekend
  Bezwaar maken, volgens de brief, bij: het college, Postbus 1, 1234 AB Plaats
  Beroep instellen, volgens de brief, bij: de rechtbank

DE BESLISSING
  onderdelen 1 en 3: gedeeltelijk openbaar gemaakt [art. 4.1 lid 7 Woo] (5.1.2.e
    eerbiediging van de persoonlijke levenssfeer)
  onderdeel 4: geen documenten aangetroffen [art. 2.1 Woo]
  De brief als geheel: gedeeltelijke openbaarmaking.

TOETSING VAN DE BRIEF
  - verzoek B: de brief zegt niet wanneer het verzoek is ontvangen; de termijn loopt
    vanaf de dag na ontvangst [art. 4.4 lid 1 Woo]
  - onderdeel 4: geen documenten aangetroffen, maar waar en hoe is gezocht staat er niet
    (art. 3:2 Awb) [ECLI:NL:RBROT:2025:1604]
  - onderdeel 4: geen documenten aangetroffen: informatie die volgens een wettelijk
    voorschrift bij het bestuursorgaan had behoren te berusten, vordert het bij wie haar
    heeft, en het verstrekt haar per omgaande; ga na of dat hier speelt [art. 4.2 lid 2
    Woo]
  - onderdeel 1: het besluit van 2 februari 2021 (N) is niet gepubliceerd: op de grond
    dat het reeds openbaar is beperkt het niets [ECLI:NL:RVS:2010:BO1165]
  - onderdeel 3: hiaat: over documenten van 1 februari 2022 tot en met 2 februari 2022
    is niet beslist; het besluit van 2 februari 2022 (E) zag op documenten tot zijn
    peildatum, niet tot zijn datum (afgeleid)

VOORBEHOUDEN
  - de dag van verzending is niet bekend; de datum op de brief, 21 mei 2024, is ervoor
    genomen [art. 3:41 lid 1 Awb]
  - peildatum 1 maart 2024: het verzoek omvat de documenten die op de dag van ontvangst
    bij het bevoegde orgaan berusten (zo aangenomen; geen uitspraak gelezen) [art. 4.1a
    Woo]
  - de dag van ontvangst van het verzoek is niet bekend: de termijnen zijn niet berekend
    [art. 4.4 lid 1 Woo]
  - reeds openbaar is alleen wat toen openbaar is gemaakt; wat het besluit van 2
    februari 2022 (E) weigerde, is niet openbaar en blijft gevraagd
    [ECLI:NL:RVS:2010:BO1165]
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	// The clock of package wob stands in it, two deeper.
	for _, line := range []string{"\n  Dagen:\n", "\n  Voorbij:\n",
		"\n    - Bezwaar maken: 22 mei 2024 tot en met 2 juli 2024;"} {
		if !strings.Contains(text, line) {
			t.Errorf("not in the text: %q\n%s", line, text)
		}
	}
	if strings.Contains(text, "L1/A") {
		t.Error("an id of a case stands in the text")
	}
}

func TestAReportOfATextThatWasRead(t *testing.T) {
	// Not read is not the same as not said: neither items nor a decision were.
	l := parsed(t, `{"body":"het college","date":"2024-05-21","request":{"received":"2024-03-01"}}`)
	e, err := letter.NewExamOfText(l, nil, wob.Clock{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	text := own(t, e).Text(calendar.English)
	for _, want := range []string{
		"het college, 21 May 2024, no reference\n(no subject)\n\nTHE REQUEST\n  received 1 March 2024.\n\n" +
			"WHAT THE REQUEST STILL COVERS\n  not read\n\nTHE CLOCKS\n",
		"\nTHE DECISION\n  not read\n\nREVIEW OF THE LETTER\n  - not read for sure: the reference\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in\n%s", want, text)
		}
	}
	plain := own(t, examOf(t, l, 0)).Text(calendar.English)
	for _, want := range []string{"\nWHAT THE REQUEST STILL COVERS\n  no items named\n",
		"\nTHE DECISION\n  The letter as a whole: no decision.\n"} {
		if !strings.Contains(plain, want) {
			t.Errorf("%q is not in\n%s", want, plain)
		}
	}
	l.Outcomes = []letter.Outcome{{Kinds: []letter.Disposition{letter.Granted}}}
	if e, err = letter.NewExamOfText(l, nil, wob.Clock{}, 0); err != nil {
		t.Fatal(err)
	}
	const decided = "\nTHE DECISION\n  disclosed [art. 4.1 lid 7 Woo]\n  The letter as a whole: disclosure.\n"
	if text := own(t, e).Text(calendar.English); !strings.Contains(text, decided) {
		t.Errorf("%q is not in\n%s", decided, text)
	}
	l.Requests[0].Items = append(l.Requests[0].Items, parsed(t, two).Requests[0].Items...)
	const every = "\nTHE DECISION\n  all items: disclosed [art. 4.1 lid 7 Woo]\n"
	if text := own(t, examOf(t, l, 0)).Text(calendar.English); !strings.Contains(text, every) {
		t.Errorf("%q is not in\n%s", every, text)
	}
}

func TestAReportAsData(t *testing.T) {
	r := own(t, examOf(t, parsed(t, two), letter.SentWhenDated))
	var got, want map[string]any
	if err := json.Unmarshal(r.AppendJSON(nil, calendar.English), &got); err != nil {
		t.Fatal(err)
	}
	given, err := json.Marshal(r.Letter)
	if again, _ := json.Marshal(got["letter"]); err != nil || parsed(t, string(again)).Body != "het college" ||
		!reflect.DeepEqual(parsed(t, string(again)), parsed(t, string(given))) {
		t.Errorf("the letter: %s", again)
	}
	requests := got["requests"].([]any)
	for i, has := range []bool{true, false} { // the clock of B did not run
		q := requests[i].(map[string]any)
		if timeline, ok := q["timeline"].(map[string]any); ok != has || ok && timeline["act"] != "woo" {
			t.Errorf("the timeline of request %d: %v", i, q["timeline"])
		}
		delete(q, "timeline")
	}
	delete(got, "letter")
	const whole = `{"id":"L1","requests":[
 {"id":"A","reading":{"referenceDate":"2024-03-01","items":[
   {"id":"1","asked":{"from":"2023-01-01","until":"2024-03-01"},
    "in":[{"from":"2023-01-01","until":"2024-03-01"}],"jointWith":["4"]},
   {"id":"2","asked":{"until":"2024-03-01"},"out":[{"until":"2024-03-01"}]},
   {"id":"4","asked":{"until":"2024-03-01"},"in":[{"until":"2024-03-01"}],"jointWith":["1"]}],
  "limits":[
   {"kind":"already-public","items":["1"],"limits":false,"decision":"N",
    "text":"documents up to and including 2 February 2021, ` +
		`as far as made public by the decision of 2 February 2021 (N)",
    "idle":{"id":"scope.limit.unpublished","cite":{"text":"ECLI:NL:RVS:2010:BO1165"},
     "text":"the decision of 2 February 2021 (N) is not published: ` +
		`on the ground of being already public it limits nothing"}},
   {"kind":"withdrawn","items":["2"],"limits":true,"text":"withdrawn on 20 March 2024 (by e-mail)"},
   {"kind":"joined","items":["1","4"],"limits":false,"text":"answered together: items 1 and 4"},
   {"kind":"widened","limits":false,"text":"asked for more on 12 March 2024, to \"meer\"; that was refused"}]},
  "ifAdjourned":"2024-04-15"},
 {"id":"B","reading":{"items":[
   {"id":"3","asked":{"from":"2020-01-01","until":"2023-06-30"},"in":[{"from":"2022-02-01","until":"2023-06-30"}],
    "depends":[{"from":"2020-01-01","until":"2022-01-31"}],
    "gaps":[{"from":"2022-02-01","until":"2022-02-02","decision":"E"}]}],
  "limits":[{"kind":"already-public","items":["3"],"limits":true,"decision":"E",
   "text":"documents up to and including 31 January 2022, ` +
		`as far as made public by the decision of 2 February 2022 (E)"}]}}],
 "result":"partial_public",
 "findings":[
  {"request":"B","id":"scope.woo.receipt","cite":{"text":"art. 4.4 lid 1 Woo",
    "jci":"jci1.3:c:BWBR0045754&artikel=4.4&lid=1&g=2022-08-01"},
   "text":"request B: the letter does not say when the request was received; the term runs from the day after receipt"},
  {"items":["4"],"id":"scope.search.missing","cite":{"text":"ECLI:NL:RBROT:2025:1604"},
   "text":"item 4: no documents found, but where and how was looked is not said (art. 3:2 Awb)"},
  {"items":["4"],"id":"scope.woo.should-hold","cite":{"text":"art. 4.2 lid 2 Woo",
    "jci":"jci1.3:c:BWBR0045754&artikel=4.2&lid=2&g=2022-08-01"},
   "text":"item 4: no documents found: information that by law ought ` +
		`to be held by the public body is claimed by it from whoever has it, ` +
		`and is disclosed by return; check whether that is so here"},
  {"items":["1"],"id":"scope.limit.unpublished","cite":{"text":"ECLI:NL:RVS:2010:BO1165"},
   "text":"item 1: the decision of 2 February 2021 (N) is not published: ` +
		`on the ground of being already public it limits nothing"},
  {"items":["3"],"id":"scope.cutoff.gap","cite":{"text":"afgeleid uit de peildatum van een besluit"},
   "text":"item 3: gap: documents dated 1 February 2022 up to and including 2 February 2022 ` +
		`were not decided on; the decision of 2 February 2022 (E) looked at documents up to its reference date, ` +
		`not up to its own date (inferred)"}],
 "caveats":[
  {"id":"scope.assumed.published","cite":{"text":"art. 3:41 lid 1 Awb",
    "jci":"jci1.3:c:BWBR0005537&artikel=3:41&lid=1&g=2021-12-21"},
   "text":"the day of dispatch is not known; the date on the letter, 21 May 2024, was taken for it"},
  {"id":"scope.reference-date.woo","cite":{"text":"art. 4.1a Woo",
    "jci":"jci1.3:c:BWBR0045754&artikel=4.1a&g=2022-08-01"},
   "text":"reference date 1 March 2024: the request covers the documents held on the day ` +
		`the competent body received it (so assumed; no ruling was read)"},
  {"id":"scope.untimed.woo","cite":{"text":"art. 4.4 lid 1 Woo",
    "jci":"jci1.3:c:BWBR0045754&artikel=4.4&lid=1&g=2022-08-01"},
   "text":"the day on which the request was received is not known: no terms were computed"},
  {"id":"scope.already-public.disclosed","cite":{"text":"ECLI:NL:RVS:2010:BO1165"},
   "text":"already public is only what was disclosed then; what the decision of 2 February 2022 (E) refused ` +
		`is not public and remains asked for"}]}`
	if err := json.Unmarshal([]byte(whole), &want); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		b, _ := json.Marshal(got)
		t.Errorf("got %s", b)
	}
}

func TestWhatTheDataSayOfDaysAndFacts(t *testing.T) {
	for _, row := range []struct{ reason, in, want string }{
		{"a finding on a day, and a request that was asked without a day of receipt",
			`{"date":"2020-05-26","request":{"dated":"2020-05-01","items":[{"id":"1"}]},` +
				`"events":[{"on":"2020-05-09","kind":"withdrawn"}]}`,
			`{"on":"2020-05-09","id":"scope.withdrawal.channel"`},
		{"a fact that is missing", `{"date":"2024-05-28","request":{"received":"2024-05-06","items":[{"id":"1"}]},` +
			`"outcomes":[{"items":["1"],"kinds":["refused_ground"],"grounds":["5.1.2.e"],"environmental":true}]}`,
			`"missing":["emissions"]`},
		{"every day there is", `{"date":"2024-05-28","request":{"items":[{"id":"1"}]}}`,
			`"asked":{"from":"0001-01-01","until":"9999-12-31"}`},
		{"a gap of which the start is not known", `{"date":"2024-05-28","request":{"received":"2024-05-06",` +
			`"items":[{"id":"1"}]},"earlierDecisions":[{"reference":"E","date":"2022-02-02","published":true}],` +
			`"limits":[{"relies":["E"],"basis":"already-public","asked":true}]}`,
			`"gaps":[{"until":"2022-02-02","startUnknown":true,"decision":"E"}]`},
	} {
		r := own(t, examOf(t, parsed(t, row.in), 0))
		if got := string(r.AppendJSON(nil, calendar.English)); !strings.Contains(got, row.want) {
			t.Errorf("%s: %s is not in %s", row.reason, row.want, got)
		}
	}
}
