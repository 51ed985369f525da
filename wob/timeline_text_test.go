package wob_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// Every line with a date that a professional reads ends with the article that
// gives it, but for the name of a term, whose steps have theirs.
func TestTextCitesEveryDate(t *testing.T) {
	cited := regexp.MustCompile(`\((art\. .+|ECLI:.+|Circulaire .+|UWV, .+|Stb\. .+|ABRvS .+|Wet .+)\)$`)
	title := regexp.MustCompile(`(, berekend:|, counted:|beslistermijn opgeschort\.|decision term is suspended\.)$`)
	for _, row := range []struct{ facts, nl, en, why string }{
		{`"received":"2020-03-03","default":{"sent":"2020-04-01","received":"2020-04-02"},` +
			`"decision":{"published":"2020-05-26","discloses":true,"objectionExpected":true},` +
			`"objection":{"posted":"2020-07-08","received":"2020-07-09"},"asOf":"2020-08-01"`,
			"  - De beslissing op het verzoek verdagen: kon tot en met 31 maart 2020 (art. 6 lid 2 Wob)\n  - Op het verzoek " +
				"is beslist op 26 mei 2020, 56 dagen te laat (uiterlijk 31 maart 2020) (art. 6 lid 1 Wob)\n  - Er is bezwaar " +
				"gemaakt op 9 juli 2020, 2 dagen te laat (art. 6:7 Awb)",
			"  - Adjourn the decision on the request: was possible up to and including 31 March 2020 (art. 6 lid 2 Wob)\n  " +
				"- An objection was lodged on 9 July 2020, 2 days late (art. 6:7 Awb)",
			"art. 6:7 Awb: to 7 July 2020; what is over is told in the past tense"},
		{`"received":"2014-03-04","default":{"received":"2014-04-02"},"asOf":"2014-04-18"`,
			"Dwangsom: 2 dagen, € 40 (art. 4:17 lid 2 Awb)\n  - Beslissen op het verzoek: moest uiterlijk 1 april 2014, 17 " +
				"dagen te laat (art. 6 lid 1 Wob)",
			"Penalty: 2 days, € 40 (art. 4:17 lid 2 Awb)\n  - Decide on the request: was due by 1 April 2014, 17 days late " +
				"(art. 6 lid 1 Wob)", "art. 4:17 lid 2 Awb: 20 euros a day"},
		{`"received":"2023-03-07","suspensions":[{"ground":"woo.4.4.3","notified":"2023-03-08"}],"asOf":"2023-03-20"`,
			"Op 20 maart 2023 is de beslistermijn opgeschort.", "On 20 March 2023 the decision term is suspended.",
			"art. 4.4 lid 3 Woo"},
		{`"received":"2020-03-03","asOf":"2020-03-30"`,
			"  - Beslissen op het verzoek: uiterlijk 31 maart 2020 (nog 1 dag) (art. 6 lid 1 Wob)",
			"  - Decide on the request: by 31 March 2020 (1 day left) (art. 6 lid 1 Wob)", "art. 6 lid 1 Wob"},
		{`"received":"2026-09-07","adjournments":[{"notified":"2026-10-06","by":"P2W"}],"asOf":"2026-10-07"`,
			"  - De beslissing is verdaagd op 6 oktober 2026, 1 dag te laat en zonder gevolg (art. 4.4 lid 2 Woo)",
			"  - The decision was adjourned on 6 October 2026, 1 day late and without effect (art. 4.4 lid 2 Woo)",
			"art. 4.4 lid 2 Woo: by 5 October"},
		{`"received":"2020-03-03"`, "Dagen:\n  - Beslissen op het verzoek: uiterlijk 31 maart 2020 (art. 6 lid 1 Wob)",
			"Days:", "no day was asked about"},
		{`"received":"2026-10-05","closed":{"how":"withdrawn","on":"2026-10-12"},"asOf":"2026-11-25"`,
			"  - Beslissen op het verzoek: vervallen op 12 oktober 2026 (art. 1:3 lid 3 Awb)",
			"  - Decide on the request: no longer matters since 12 October 2026 (art. 1:3 lid 3 Awb)", "art. 1:3 lid 3 Awb"},
		{`"received":"2026-06-01","default":{"sent":"2026-07-02","received":"2026-07-03"},` +
			`"decision":{"published":"2026-07-20"},"asOf":"2026-09-01"`,
			"  - Beroep tegen het niet tijdig nemen van een besluit: kon vanaf 17 juli 2026; vervallen op 20 juli 2026 " +
				"(art. 6:20 lid 3 Awb)",
			"  - Appeal against not deciding in time: was possible from 17 July 2026; no longer matters since 20 July 2026 " +
				"(art. 6:20 lid 3 Awb)",
			"art. 6:12 lid 2 and 6:20 Awb: open from 2 July + 15 until the decision; both days are said"},
		{`"received":"2026-09-07","adjournments":[{"by":"P2W","assumed":true}],"asOf":"2026-10-10"`,
			"  - De beslissing is verdaagd, naar is aangenomen (art. 4.4 lid 2 Woo)",
			"  - The decision was adjourned, as is assumed (art. 4.4 lid 2 Woo)",
			"art. 4.4 lid 2 Woo: what is only assumed has no day, and is not told as a fact"},
		{`"received":"2026-10-05","decision":{"published":"2026-10-26"},"asOf":"2026-12-07"`,
			"  - Bezwaar maken: 27 oktober 2026 tot en met 7 december 2026; per post: op tijd ter post bezorgd en uiterlijk " +
				"14 december 2026 ontvangen (vandaag is de laatste dag) (art. 6:7 Awb)",
			"  - Object: 27 October 2026 up to and including 7 December 2026; by post: posted in time and received by 14 " +
				"December 2026 (today is the last day) (art. 6:7 Awb)",
			"art. 6:7 Awb: 26 October + six weeks; the last day itself counts"},
		{`"received":"2026-10-05","asOf":"2026-10-07"`,
			"  - De beslissing op het verzoek verdagen: mede te delen uiterlijk op 2 november 2026 (nog 26 dagen) (art. 4.4 " +
				"lid 2 Woo)",
			"  - Adjourn the decision on the request: to be notified by 2 November 2026 (26 days left) (art. 4.4 lid 2 Woo)",
			"art. 4.4 lid 2 Woo: told \"voor afloop van de eerste termijn\"; the day is that of the notice, not the day " +
				"adjourned to"},
		{`"received":"2026-01-05","decision":{"published":"2026-02-02"},"objections":[{"id":"b.1",` +
			`"received":"2026-06-01"}],"asOf":"2026-06-02"`,
			"  - een verdaging moet uiterlijk 13 juli 2026 zijn medegedeeld; uiterlijk 13 juli 2026 beslissen op het " +
				"bezwaar: de termijn voor de beslissing op een te laat bezwaar loopt vanaf de ontvangst ervan (UWV, Instructie " +
				"Wet dwangsom, versie 21 april 2021, onderdeel 5.3; gevolgd is art. 7:10 lid 1 Awb)",
			"",
			"art. 7:10 lid 1 Awb: received 1 June + six weeks; an element of a list has the words of its own term"},
	} {
		tl, err := timelineOf(row.facts, "")
		if err != nil || row.why == "" {
			t.Errorf("{%s}: %v, %q", row.facts, err, row.why)
			continue
		}
		for _, l := range []calendar.Lang{calendar.Dutch, calendar.English} {
			text := tl.Text(l)
			for line := range strings.Lines(text) {
				line = strings.TrimSuffix(line, "\n")
				if strings.ContainsAny(line, "0123456789") && !cited.MatchString(line) && !title.MatchString(line) {
					t.Errorf("{%s}: %q cites nothing", row.facts, line)
				}
				if strings.Contains(line, "[") {
					t.Errorf("{%s}: %q has an id for people", row.facts, line)
				}
			}
			for want := range strings.Lines([]string{row.nl, row.en}[l]) {
				if want = strings.TrimSuffix(want, "\n"); !strings.Contains("\n"+text, "\n"+want+"\n") {
					t.Errorf("{%s}: no line %q in\n%s", row.facts, want, text)
				}
			}
		}
	}
}

// What a citizen reads names no article, no id and no day that can no longer be
// used, and says what he can do, until when and how.
func TestPlainTextForACitizen(t *testing.T) {
	for _, row := range []struct {
		facts    string
		has, not []string
		why      string
	}{
		{`"received":"2026-09-01","asOf":"2026-09-10"`,
			[]string{"Uw verzoek is ontvangen op 1 september 2026.",
				"moet uiterlijk op 29 september 2026 op uw verzoek beslissen",
				"Is er op 29 september 2026 nog niet beslist? Dan kunt u vanaf 30 september 2026"}, []string{"te laat:"},
			"art. 4.4 lid 1 Woo: 1 + 28 September"},
		{`"received":"2026-09-01","asOf":"2026-10-05"`,
			[]string{"het is nu 6 dagen te laat", "ingebrekestelling"},
			[]string{"mag één keer meer tijd nemen", "duidelijker"},
			"the power to adjourn ended on 29 September (art. 4.4 lid 2 Woo)"},
		{`"received":"2026-09-01","decision":{"published":"2026-09-28"},"asOf":"2026-10-05"`,
			[]string{"Op 28 september 2026 heeft het bestuursorgaan op uw verzoek beslist.",
				"tot en met 9 november 2026 bezwaar maken", "handtekening", "uiterlijk op 16 november 2026 zijn aangekomen"},
			[]string{"ingebrekestelling", "moet uiterlijk"},
			"art. 6:7 Awb: 28 September + 42; art. 6:9 lid 2: a week more by post"},
		{`"received":"2026-09-01","decision":{"published":"2026-09-28"},"asOf":"2026-11-24"`, nil,
			[]string{"bezwaar maken", "Wat kunt u doen?"}, "art. 6:7 Awb: the six weeks are over"},
		{`"received":"2026-10-05","partial":[{"published":"2026-10-20"}],"decision":{"published":"2026-10-26"},` +
			`"asOf":"2026-11-02"`,
			[]string{"Op 20 oktober 2026 heeft het bestuursorgaan over een deel van uw verzoek beslist.",
				"het besluit van 20 oktober 2026? Dan kunt u tot en met 1 december 2026",
				"het besluit van 26 oktober 2026? Dan kunt u tot en met 7 december 2026"},
			nil, "art. 6:7 and 6:8 Awb: each decision has its own window"},
		{`"received":"2026-10-05","closed":{"how":"withdrawn","on":"2026-10-12"},"asOf":"2026-11-25"`,
			[]string{"Het verzoek is op 12 oktober 2026 ingetrokken."}, []string{"Wat kunt u doen?"},
			"art. 1:3 lid 3 Awb: how it ended is told"},
		{`"received":"2026-10-05","closed":{"how":"withdrawn","on":"2026-11-12"},"asOf":"2026-11-25"`,
			[]string{"Het verzoek is op 12 november 2026 ingetrokken."}, []string{"Wat kunt u doen?"},
			"art. 1:3 lid 3 Awb: also after the last day, 2 November"},
		{`"received":"2026-01-05","decision":{"published":"2026-02-02"},"objection":{"received":"2026-02-20",` +
			`"withdrawn":"2026-04-02"},"asOf":"2026-05-20"`,
			[]string{"Het bezwaar is op 2 april 2026 ingetrokken."}, []string{"op uw bezwaar beslissen"}, "art. 6:21 Awb"},
		{`"received":"2026-09-07","adjournments":[{"notified":"2026-10-06","by":"P2W"}],"asOf":"2026-10-07"`,
			[]string{"laten weten dat het meer tijd neemt. Dat was te laat en geeft het geen extra tijd."}, nil,
			"art. 4.4 lid 2 Woo: by 5 October"},
		{`"received":"2026-01-05","decision":{"published":"2026-02-02"},"objection":{"received":"2026-03-20",` +
			`"posted":"2026-03-19"},"asOf":"2026-04-01"`,
			[]string{"Op 20 maart 2026 is bezwaar gemaakt. Dat was te laat: het kon tot en met 16 maart 2026. Het telt " +
				"alleen als daar een goede reden voor was."}, nil, "art. 6:7, 6:9 and 6:11 Awb: 2 February + six weeks"},
		{`"received":"2026-01-05","decision":{"published":"2026-02-02"},"objections":[{"id":"o",` +
			`"by":"third-party","received":"2026-03-02"}],"asOf":"2026-03-03"`,
			[]string{"Het bestuursorgaan moet uiterlijk op 28 april 2026 op het bezwaar van iemand anders beslissen."},
			[]string{"uw bezwaar", "naar de rechter"},
			"art. 7:10 lid 1 Awb: 16 March + six weeks = 27 April, King's day; the objection is not the reader's"},
		{`"territory":"bes","received":"2026-01-05","asOf":"2026-02-02"`,
			[]string{"Uw verzoek geldt daarom als afgewezen. U kunt naar het Gerecht in eerste aanleg gaan.", "tot en met"},
			[]string{"rechtbank", "ingebrekestelling", "uw brief aan"}, "art. 3 and 16 WarBES: silence counts as a refusal"},
		{`"territory":"bes","received":"2022-08-16","asOf":"2022-10-03"`,
			[]string{"U kunt naar het Gerecht in eerste aanleg gaan", "tot en met 18 oktober 2022; daarna niet meer"},
			[]string{"ingebrekestelling"}, "art. 16 lid 1 WarBES: fatal"},
	} {
		tl, err := timelineOf(row.facts, "")
		if err != nil || row.why == "" {
			t.Errorf("{%s}: %v, %q", row.facts, err, row.why)
			continue
		}
		text := tl.Plain(calendar.Dutch)
		for _, want := range row.has {
			if !strings.Contains(text, want) {
				t.Errorf("{%s}: no %q in\n%s", row.facts, want, text)
			}
		}
		for _, no := range append(row.not, "art.", "artikel", "Awb", "Woo", "{", "  ") {
			if strings.Contains(text, no) {
				t.Errorf("{%s}: %q stands in\n%s", row.facts, no, text)
			}
		}
		if english := tl.Plain(calendar.English); english == "" || english == text || strings.Contains(english, "{") {
			t.Errorf("{%s}: English: %s", row.facts, english)
		}
	}
}

// Every key has words for people in both languages.
func TestEveryKeyHasPlainWords(t *testing.T) {
	day := calendar.MustParse
	for k := range wob.Keys() {
		for _, state := range []wob.State{wob.Ahead, wob.Open, wob.Overdue, wob.Done, wob.Late} {
			d := wob.Deadline{Key: k, Force: wob.May, First: day("2026-01-01"), Last: day("2026-02-01"), On: day("2026-01-05"),
				State: state, Days: 3}
			for _, l := range []calendar.Lang{calendar.Dutch, calendar.English} {
				if plain, text := d.Plain(l), d.Text(l); plain == "" || text == "" || strings.Contains(plain+text, "{") {
					t.Errorf("%s %s: %q, %q", k, state, plain, text)
				}
			}
		}
		d := wob.Deadline{Key: k, State: wob.Missed, Last: day("2026-02-01")}
		if d.Plain(calendar.Dutch) != "" {
			t.Errorf("%s: what can no longer be done is offered", k)
		}
	}
}
