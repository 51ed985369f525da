package wob_test

import (
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

const (
	disclosing = `"received":"2026-06-01","decision":{"published":"2026-06-22","discloses":true,"objectionExpected":true`
	silent     = `"received":"2026-06-01","default":{"sent":"2026-07-01","received":"2026-07-01"},` +
		`"appeals":[{"id":"a","against":"not-deciding","received":"2026-07-20","hearing":false`
	objected13 = `"received":"2013-08-05","decision":{"published":"2013-09-02"},"objections":[{"id":"o1",` +
		`"received":"2013-09-16"`
	twoObject = `"received":"2026-06-01","decision":{"published":"2026-06-29"},"objections":[{"id":"o1",` +
		`"received":"2026-07-20"},` +
		`{"id":"o2","by":"third-party","received":"2026-07-21"`
)

// What one deadline says to a professional in each state: the past tense for what
// is over, no day that is not known, and the article.
func TestWorkedSentences(t *testing.T) {
	for _, row := range []struct{ facts, key, nl, en, why string }{
		{disclosing + `,"relief":{"asked":"2026-06-25"}},"asOf":"2026-07-10"`, "disclosure",
			"De informatie verstrekken: de dag is nog niet bekend (art. 4.4 lid 5 Woo)",
			"Disclose the information: the day is not known yet (art. 4.4 lid 5 Woo)",
			"Woo 4.4 lid 5: stayed until the court rules"},
		{disclosing + `},"asOf":"2026-06-22"`, "disclosure",
			"De informatie verstrekken: op 6 juli 2026 (nog 14 dagen) (art. 4.4 lid 5 Woo)",
			"Disclose the information: on 6 July 2026 (14 days left) (art. 4.4 lid 5 Woo)", "22 June + 14 = 6 July, on one day"},
		{disclosing + `},"asOf":"2026-06-22"`, "ask-relief",
			"Een voorlopige voorziening vragen tegen de openbaarmaking: 23 juni 2026 tot en met 5 juli 2026 (art. 8:81 lid " +
				"1 Awb)",
			"Ask for provisional relief against disclosure: 23 June 2026 up to and including 5 July 2026 (art. 8:81 lid 1 Awb)",
			"a right that is ahead: no days are left of it yet"},
		{disclosing + `,"disclosed":"2026-07-01"},"asOf":"2026-07-02"`, "disclosure",
			"De informatie is verstrekt op 1 juli 2026, te vroeg (niet vóór 6 juli 2026) (art. 4.4 lid 5 Woo)",
			"The information was disclosed on 1 July 2026, too early (not before 6 July 2026) (art. 4.4 lid 5 Woo)",
			"Woo 4.4 lid 5"},
		{disclosing + `,"disclosed":"2026-07-06"},"asOf":"2026-07-07"`, "disclosure",
			"De informatie is verstrekt op 6 juli 2026, op tijd (uiterlijk 6 juli 2026) (art. 4.4 lid 5 Woo)",
			"The information was disclosed on 6 July 2026, in time (due by 6 July 2026) (art. 4.4 lid 5 Woo)", "Woo 4.4 lid 5"},
		{disclosing + `,"disclosed":"2026-07-01"},"asOf":"2026-07-02"`, "ask-relief",
			"Een voorlopige voorziening vragen tegen de openbaarmaking: vervallen op 1 juli 2026 (art. 4.4 lid 5 Woo)",
			"Ask for provisional relief against disclosure: no longer matters since 1 July 2026 (art. 4.4 lid 5 Woo)",
			"what took it away has the article"},
		{disclosing + `,"relief":{"asked":"2026-06-25","ended":"2026-07-03","granted":true}},"asOf":"2026-07-13"`,
			"disclosure",
			"De informatie verstrekken: geschorst op 3 juli 2026 (art. 8:81 lid 1 Awb)",
			"Disclose the information: stopped for the time being since 3 July 2026 (art. 8:81 lid 1 Awb)", "Awb 8:81"},
		{`"received":"2019-03-04","decision":{"published":"2019-04-01","discloses":true,` +
			`"objectionExpected":true},"asOf":"2019-04-20"`, "disclosure",
			"De informatie verstrekken: vanaf 16 april 2019 (art. 6 lid 5 Wob)",
			"Disclose the information: from 16 April 2019 (art. 6 lid 5 Wob)",
			"Wob 6 lid 5: from a day, without a last"},
		{`"received":"2019-03-04","decision":{"published":"2019-04-01","discloses":true,` +
			`"objectionExpected":true,"disclosed":"2019-04-16"},"asOf":"2019-04-20"`,
			"disclosure", "De informatie is verstrekt op 16 april 2019 (art. 6 lid 5 Wob)",
			"The information was disclosed on 16 April 2019 (art. 6 lid 5 Wob)", "Wob 6 lid 5: nothing to be in time for"},
		{`"received":"2026-06-01","asOf":"2026-06-01"`, "decision",
			"Beslissen op het verzoek: uiterlijk 29 juni 2026 (nog 28 dagen) (art. 4.4 lid 1 Woo)",
			"Decide on the request: by 29 June 2026 (28 days left) (art. 4.4 lid 1 Woo)", "a duty that is ahead has its days"},
		{`"received":"2026-06-01","closed":{"how":"otherwise"},"asOf":"2026-06-15"`, "decision",
			"Beslissen op het verzoek: vervallen (art. 1:3 lid 3 Awb)",
			"Decide on the request: no longer matters (art. 1:3 lid 3 Awb)", "on which day is not known"},
		{`"received":"2026-06-01","closed":{"how":"withdrawn","on":"2026-07-03"},"asOf":"2026-07-06"`, "notice-of-default",
			"Het bestuursorgaan in gebreke stellen: kon vanaf 30 juni 2026; vervallen op 3 juli 2026 (art. 1:3 lid 3 Awb)",
			"Give notice of default: was possible from 30 June 2026; no longer matters since 3 July 2026 (art. 1:3 lid 3 Awb)",
			"both days are said"},
		{objected13 + `}],"asOf":"2013-11-25"`, "adjourn-objection/o1",
			"De beslissing op het bezwaar verdagen (van 16 september 2013): mede te delen uiterlijk op 25 november 2013 " +
				"(vandaag is de laatste dag) (art. 7:10 lid 3 Awb)",
			"Adjourn the decision on the objection (of 16 September 2013): to be notified by 25 November 2013 (today is the " +
				"last day) (art. 7:10 lid 3 Awb)",
			"what counts is the day of the notice"},
		{objected13 + `,"adjournments":[{"notified":"2013-11-27","by":"P6W"}]}],"asOf":"2013-11-29"`, "adjourn-objection/o1",
			"De beslissing op het bezwaar is verdaagd op 27 november 2013, 2 dagen te laat en zonder gevolg (art. 7:10 lid " +
				"3 Awb)",
			"The decision on the objection was adjourned on 27 November 2013, 2 days late and without effect (art. 7:10 lid " +
				"3 Awb)", "Awb 7:10 lid 3"},
	} {
		tl, err := timelineOf(row.facts, "")
		if err != nil {
			t.Fatal(row.facts, err)
		}
		name, of, _ := strings.Cut(row.key, "/")
		var key wob.Key
		if err := key.UnmarshalText([]byte(name)); err != nil {
			t.Fatal(err)
		}
		d, ok := tl.Deadline(key, of)
		if nl, en := d.Text(calendar.Dutch), d.Text(calendar.English); !ok || nl != row.nl || en != row.en {
			t.Errorf("{%s} (%s)\n\t%s\n\t%s\n\twant\n\t%s\n\t%s", row.facts, row.why, nl, en, row.nl, row.en)
		}
	}
}

// What is said to a citizen: what happened, what can be done and by whom, and
// nothing that is not theirs.
func TestWorkedPlainText(t *testing.T) {
	const (
		still     = "De tijd om te beslissen staat nu stil.\n"
		moves     = "Die dag schuift op zolang de tijd stilstaat."
		you       = "\nWat kunt u doen?\n"
		body      = "\nWat doet het bestuursorgaan of de rechter?\n"
		others    = "\nWat kunnen anderen doen?\n"
		uncertain = "\nNiet alles hiervan is zeker. Een jurist kan er anders over denken.\n"
		goesOn    = "- Uw beroep gaat nu ook over het besluit. U hoeft daarom geen bezwaar te maken.\n"
		mend      = "Er ontbreekt iets aan uw bezwaar."
		yours     = "Het bestuursorgaan moet uiterlijk op 21 september 2026 op uw bezwaar beslissen."
		theirs    = "Het bestuursorgaan moet uiterlijk op 21 september 2026 op het bezwaar van iemand anders beslissen."
		until     = " Dat kan tot en met "
		until18   = "tot en met 18 augustus 2026 de rechter vragen"
	)
	const extra = "Het bestuursorgaan mag één keer meer tijd nemen voor "
	for _, row := range []struct {
		facts    string
		has, not []string
		why      string
	}{
		{`"received":"2026-06-01","suspensions":[{"ground":"woo.4.4.3","notified":"2026-06-08"}],"asOf":"2026-06-15"`,
			[]string{still, "uiterlijk op 6 juli 2026 op uw verzoek beslissen. " + moves,
				others + "- Iemand over wie informatie openbaar kan worden, " +
					"mag zeggen wat hij daarvan vindt.\n", body, uncertain},
			[]string{you, "ingebrekestelling", "15 juni 2026 vragen om het duidelijker te maken. " + moves},
			"nobody knows until when it stands still: the days of the body move, and those of the requester are not told"},
		{`"received":"2026-06-01","suspensions":[{"ground":"woo.4.4.3","notified":"2026-06-08",` +
			`"set":"2026-06-22"}],"asOf":"2026-06-15"`,
			[]string{still, "uiterlijk op 13 juli 2026 op uw verzoek beslissen.\n", "vanaf 14 juli 2026",
				"mag tot en met 22 juni 2026 zeggen wat hij daarvan vindt."}, []string{moves},
			"a term was set: 29 June + 14 = 13 July is known, and a view can be given to 22 June"},
		{`"received":"2019-03-04","asOf":"2019-03-10"`, []string{"Uw verzoek is ontvangen op 4 maart 2019.\n", you, body},
			[]string{still, others, uncertain, until},
			"what is certain is not called uncertain"},
		{`"received":"2026-06-01","channel":{"designated":false,"passedOn":"2026-06-03","told":"2026-06-03"},` +
			`"asOf":"2026-06-10"`,
			[]string{"Uw verzoek is naar de juiste plek doorgestuurd op 3 juni 2026.\n"}, []string{"ontvangen op"},
			"the term runs from when it was passed on"},
		{`"received":"2026-06-01","channel":{"designated":false},"asOf":"2026-06-10"`,
			[]string{"Uw verzoek is ontvangen op 1 juni 2026.\n"},
			[]string{"doorgestuurd"}, "nobody was told: it counts from receipt"},
		{`"received":"2026-06-01","default":{"sent":"2026-07-01","received":"2026-07-01",` +
			`"channel":{"designated":false,"passedOn":"2026-07-02","told":"2026-07-02"}},"asOf":"2026-07-10"`,
			[]string{"Uw verzoek is ontvangen op 1 juni 2026.\n"}, []string{"doorgestuurd"},
			"it was the notice that was passed on"},
		{silent + `}],"partial":[{"id":"d1","published":"2026-07-27"}],"decision":{"published":"2026-08-05"},` +
			`"asOf":"2026-08-10"`,
			[]string{"Op 20 juli 2026 is de rechter gevraagd om te zorgen dat er wordt beslist.\nOp 27 juli 2026 heeft het " +
				"bestuursorgaan over een deel van " +
				"uw verzoek beslist.\nOp 5 augustus 2026 heeft het bestuursorgaan op uw verzoek beslist. Dat was 37 dagen te " +
				"laat.\n", goesOn,
				"het besluit van 27 juli 2026? Dan kunt u tot en met 7 september 2026 bezwaar maken.",
				" Doet u het per post? Dan moet uw brief uiterlijk op 7 september 2026 zijn gepost en uiterlijk op 14 " +
					"september 2026 zijn aangekomen."},
			[]string{"het besluit van 5 augustus 2026?"},
			"Awb 6:20: the appeal goes on against the decision, not against the part; in the order of days"},
		{`"received":"2026-06-01","decision":{"published":"2026-06-29"},"asOf":"2026-07-01"`,
			[]string{"het besluit van 29 juni 2026? Dan kunt u tot en met 10 augustus 2026 bezwaar maken."},
			[]string{goesOn, "te laat."}, "no appeal was pending, decided in time"},
		{twoObject + `}],"asOf":"2026-08-20"`, []string{yours, theirs}, nil, "each objection is somebody's"},
		{twoObject + `,"repairs":[{"id":"p1","asked":"2026-07-27","set":"2026-08-25"}]}],"asOf":"2026-08-20"`,
			[]string{yours},
			[]string{mend, theirs},
			"what is missing from the objection of somebody else is not the reader's, and moves that term to 5 October"},
		{`"received":"2026-06-01","decision":{"published":"2026-06-29"},"objections":[{"id":"o1",` +
			`"received":"2026-07-20","repairs":[{"id":"p1","asked":"2026-07-27","set":"2026-08-25"}]}],"asOf":"2026-08-20"`,
			[]string{mend + " Vul dat uiterlijk op 25 augustus 2026 aan."}, nil, "the reader's own"},
		{twoObject + `,"withdrawn":"2026-08-14"}],"asOf":"2026-08-20"`, []string{yours}, []string{"ingetrokken", theirs},
			"who withdrew was somebody else"},
		{`"received":"2026-06-01","decision":{"published":"2026-06-29"},"objections":[{"id":"o1",` +
			`"received":"2026-07-20","withdrawn":"2026-08-14"}],"asOf":"2026-08-20"`,
			[]string{"Het bezwaar is op 14 augustus 2026 ingetrokken.\n"}, []string{"op uw bezwaar beslissen"}, "Awb 6:21"},
		{twoObject + `,"decided":"2026-09-28"}],"asOf":"2026-10-01"`,
			[]string{"Op 28 september 2026 heeft het bestuursorgaan op het bezwaar van iemand anders beslist. Dat was 7 " +
				"dagen te laat.\n"}, nil,
			"Awb 7:10 lid 1: 10 August + 42 = 21 September"},
		{`"received":"2026-06-01","closed":{"how":"withdrawn","on":"2026-06-12"},"asOf":"2026-06-15"`,
			[]string{"Uw verzoek is ontvangen op 1 juni 2026.\nHet verzoek is op 12 juni 2026 ingetrokken.\n"},
			[]string{you, body, others}, "said once, and nothing is left to do"},
		{`"received":"2026-06-01","closed":{"how":"otherwise"},"asOf":"2026-06-15"`, nil, []string{"geëindigd", you, body},
			"the day is not known: nothing is told of it"},
		{disclosing + `,"relief":{"asked":"2026-06-25"}},"asOf":"2026-07-10"`,
			[]string{"- De informatie wordt nog niet openbaar gemaakt. Eerst moet de rechter beslissen op het verzoek om " +
				"dat tegen te houden.\n"}, nil, "Woo 4.4 lid 5"},
		{disclosing + `,"relief":{"asked":"2026-06-25","ended":"2026-07-03","granted":true}},"asOf":"2026-07-13"`,
			[]string{"De rechter heeft op 3 juli 2026 bepaald dat de informatie voorlopig niet openbaar wordt gemaakt.\n"},
			nil, "Awb 8:81"},
		{`"received":"2026-06-01","decision":{"published":"2026-06-29"},"objection":{"received":"2026-07-20",` +
			`"suspensions":[{"ground":"awb.4.15.2.b","from":"2026-08-17"}]},"asOf":"2026-08-20"`,
			[]string{extra + "uw bezwaar. Dat moet het u uiterlijk op 25 september 2026 laten weten. " + moves,
				"uiterlijk op 25 september 2026 op uw bezwaar beslissen. " + moves}, []string{"een brief sturen"},
			"Awb 7:14 and 4:15 lid 2 b: 21 September + 17 to 20 August, and on while it stands still"},
		{`"received":"2026-06-01","decision":{"published":"2026-06-29"},"objections":[{"id":"o1",` +
			`"received":"2026-07-20","suspensions":[{"ground":"awb.4.15.2.b","from":"2026-08-17"}]},{"id":"o2",` +
			`"by":"requester","received":"2026-07-21"}],"asOf":"2026-08-20"`,
			[]string{"uiterlijk op 25 september 2026 op uw bezwaar beslissen. " + moves,
				"uiterlijk op 21 september 2026 op uw bezwaar beslissen.\n", "vanaf 22 september 2026 een brief sturen"},
			[]string{"26 september"}, "each objection has its own clock"},
		{silent + `}],"asOf":"2026-08-01"`,
			[]string{body +
				"- Het bestuursorgaan moest uiterlijk op 29 juni 2026 op uw verzoek beslissen. Dat is niet gebeurd: " +
				"het is nu 33 dagen te laat.\n- De rechter doet naar verwachting uiterlijk op 14 september 2026 uitspraak.\n"},
			[]string{you}, "Awb 8:55b: 20 July + 8 weeks; what the court does is no choice of the reader"},
		{silent + `}],"decision":{"published":"2026-08-05","discloses":true,"objectionExpected":true},"asOf":"2026-08-10"`,
			[]string{goesOn, "- De informatie wordt niet vóór 19 augustus 2026 openbaar gemaakt,", until18,
				"- De rechter doet naar verwachting uiterlijk op 14 september 2026 uitspraak.\n"}, []string{"bezwaar maken"},
			"Awb 6:20: in the place of the objection, and of nothing else"},
		{`"received":"2020-03-03","decision":{"published":"2020-03-31","discloses":true,` +
			`"objectionExpected":true},"asOf":"2020-04-03"`,
			[]string{uncertain}, nil, "Wob 6 lid 5: another reading gives another day, and that is all that is not certain"},
		{`"received":"2026-06-01","decision":{"published":"2026-07-06"},"asOf":"2026-07-07"`,
			[]string{"Dat was 7 dagen te laat.\n", "bezwaar maken"}, []string{goesOn},
			"there are findings, and none of them of an appeal"},
		{twoObject + `}],"asOf":"2026-08-20"`, []string{extra + "uw bezwaar."}, []string{extra + "het bezwaar van iemand"},
			"of the objection of somebody else only that it must be decided"},
		{`"received":"2026-09-07","adjournments":[{"notified":"2026-10-06","by":"P2W"}],"asOf":"2026-10-07"`,
			[]string{"dat het meer tijd neemt. Dat was te laat en geeft het geen extra tijd.\n"}, nil,
			"Woo 4.4 lid 2: how late a power was used is of no use"},
	} {
		tl, err := timelineOf(row.facts, "")
		if err != nil || row.why == "" {
			t.Fatal(row.facts, err)
		}
		text := tl.Plain(calendar.Dutch)
		for _, has := range row.has {
			if strings.Count(text, has) != 1 {
				t.Errorf("{%s} (%s): %d of %q in\n%s", row.facts, row.why, strings.Count(text, has), has, text)
			}
		}
		for _, not := range row.not {
			if strings.Contains(text, not) {
				t.Errorf("{%s} (%s): %q in\n%s", row.facts, row.why, not, text)
			}
		}
	}
}

// All that a citizen reads of one case, in its order: what happened by day, then
// what he, the body or the court and others can or must do. 1 June + 28 = 29 June
// (art. 4.4 lid 1 Woo); 20 July + 8 weeks = 14 September (art. 8:55b Awb); 5 August +
// 14 = 19 August (art. 4.4 lid 5 Woo).
func TestPlainTextOfACaseAsAWhole(t *testing.T) {
	tl, err := timelineOf(silent+`}],"decision":{"published":"2026-08-05","discloses":true,"objectionExpected":true},`+
		`"asOf":"2026-08-10"`, "")
	if err != nil {
		t.Fatal(err)
	}
	for l, want := range map[calendar.Lang]string{
		calendar.Dutch: `Uw verzoek is ontvangen op 1 juni 2026.
Op 1 juli 2026 is het bestuursorgaan gewaarschuwd dat het te laat is.
Op 20 juli 2026 is de rechter gevraagd om te zorgen dat er wordt beslist.
Op 5 augustus 2026 heeft het bestuursorgaan op uw verzoek beslist. Dat was 37 dagen te laat.

Wat kunt u doen?
- Uw beroep gaat nu ook over het besluit. U hoeft daarom geen bezwaar te maken.

Wat doet het bestuursorgaan of de rechter?
- De informatie wordt niet vóór 19 augustus 2026 openbaar gemaakt, zodat wie daartegen is naar de rechter kan gaan.
- De rechter doet naar verwachting uiterlijk op 14 september 2026 uitspraak.

Wat kunnen anderen doen?
- Wie tegen openbaarmaking is, kan tot en met 18 augustus 2026 de rechter vragen om die voorlopig tegen te houden.

Niet alles hiervan is zeker. Een jurist kan er anders over denken.
`,
		calendar.English: `Your request was received on 1 June 2026.
On 1 July 2026 the public body was warned that it is late.
On 20 July 2026 the court was asked to see to it that a decision is made.
On 5 August 2026 the public body decided on your request. That was 37 days late.

What can you do?
- Your appeal is now about the decision too. So you need not object.

What do the public body or the court do?
- The information is not disclosed before 19 August 2026, so that whoever is against it can go to court.
- The court is to rule by 14 September 2026.

What can others do?
- Whoever is against disclosure can ask the court until 18 August 2026 to stop it for the time being.

Not all of this is certain. A lawyer may see it differently.
`,
	} {
		if got := tl.Plain(l); got != want {
			t.Errorf("\n%s\nwant\n%s", got, want)
		}
	}
}

// A timeline made by hand prints in plain words, though it has no status and though
// it is not said when something was done.
func TestPlainTextOfATimelineMadeByHand(t *testing.T) {
	day := calendar.MustParse
	for _, row := range []struct {
		d    wob.Deadline
		want string
	}{
		{wob.Deadline{}, ""},
		{wob.Deadline{Key: wob.KeyDecision, Force: wob.Must, State: wob.Late, Days: 3}, ""},
		{wob.Deadline{Key: wob.KeyDecision, Who: wob.ByBody, Force: wob.Must, State: wob.Open, First: day("2026-03-03"),
			Last: day("2026-03-30")},
			"Wat doet het bestuursorgaan of de rechter?\n- Het bestuursorgaan moet uiterlijk op 30 maart 2026 op " +
				"uw verzoek beslissen.\n"},
		{wob.Deadline{Key: wob.KeyDecisionOnObjection, Of: "o", Who: wob.ByBody, Force: wob.Must, State: wob.Open,
			First: day("2026-03-03"), Last: day("2026-03-30")},
			"Wat doet het bestuursorgaan of de rechter?\n- Het bestuursorgaan moet uiterlijk op 30 maart 2026 op " +
				"uw bezwaar beslissen.\n"},
	} {
		if got := (wob.Timeline{Dates: []wob.Deadline{row.d}}).Plain(calendar.Dutch); got != row.want {
			t.Errorf("%q, want %q", got, row.want)
		}
	}
}
