package wob_test

import (
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// What a professional reads of a deadline in each state it can be in, from its days
// alone: the past tense for what is over, no day that is not known (casefile.md's
// table of states), and how many days only where somebody must or may do it now.
func TestTextInEachState(t *testing.T) {
	day := calendar.MustParse
	first, last, on, post := day("2026-03-02"), day("2026-03-30"), day("2026-03-31"), day("2026-04-06")
	for _, row := range []struct {
		d      wob.Deadline
		nl, en string
		why    string
	}{
		{wob.Deadline{}, ": de dag is nog niet bekend", ": the day is not known yet", "the zero deadline has no name"},
		{wob.Deadline{Key: 200, State: wob.Done, On: on}, " op 31 maart 2026", " on 31 March 2026",
			"a key that is none has no words"},
		{wob.Deadline{Key: 28, State: wob.Done, On: on}, " op 31 maart 2026", " on 31 March 2026",
			"nor has the first after the last"},
		{wob.Deadline{Key: wob.KeyAppeal, Force: wob.May, State: wob.Done, On: on}, "Beroep is ingesteld op 31 maart 2026",
			"An appeal was lodged on 31 March 2026", "the last key has"},

		{wob.Deadline{Key: wob.KeyViews, Force: wob.May, First: first, Last: last, State: wob.Missed},
			"Een zienswijze geven: kon tot en met 30 maart 2026",
			"Give a view: was possible up to and including 30 March 2026", "a right that has passed"},
		{wob.Deadline{Key: wob.KeySupplement, Force: wob.Must, First: first, Last: last, State: wob.Missed},
			"Het verzoek aanvullen: moest uiterlijk 30 maart 2026", "Supplement the request: was due by 30 March 2026",
			"what the requester had to do"},
		{wob.Deadline{Key: wob.KeyDecision, Force: wob.Must, First: first, Last: last, State: wob.Overdue, Days: 1},
			"Beslissen op het verzoek: moest uiterlijk 30 maart 2026, 1 dag te laat",
			"Decide on the request: was due by 30 March 2026, 1 day late", "one day"},
		{wob.Deadline{Key: wob.KeyDecision, Force: wob.Must, First: first, Last: last, State: wob.Overdue, Days: 2},
			"Beslissen op het verzoek: moest uiterlijk 30 maart 2026, 2 dagen te laat",
			"Decide on the request: was due by 30 March 2026, 2 days late", "two days"},

		{wob.Deadline{Key: wob.KeyDecision, Force: wob.Must, First: first, Last: last, State: wob.Late, On: on, Days: 1},
			"Op het verzoek is beslist op 31 maart 2026, 1 dag te laat (uiterlijk 30 maart 2026)",
			"The request was decided on 31 March 2026, 1 day late (due by 30 March 2026)", "a duty done late"},
		{wob.Deadline{Key: wob.KeyDecision, Force: wob.Must, First: first, Last: on, State: wob.Done, On: on},
			"Op het verzoek is beslist op 31 maart 2026, op tijd (uiterlijk 31 maart 2026)",
			"The request was decided on 31 March 2026, in time (due by 31 March 2026)", "a duty done in time"},
		{wob.Deadline{Key: wob.KeyRepair, Force: wob.Must, First: first, State: wob.Done, On: on},
			"Het verzuim is hersteld op 31 maart 2026", "The defect was mended on 31 March 2026",
			"without a last day nothing is said of being in time"},
		{wob.Deadline{Key: wob.KeyViews, Force: wob.May, First: first, Last: on, State: wob.Done, On: on},
			"De zienswijze is gegeven op 31 maart 2026", "The view was given on 31 March 2026", "a right has no due day"},
		{wob.Deadline{Key: wob.KeyViews, Force: wob.May, First: first, Last: last, State: wob.Late, On: on, Days: 1},
			"De zienswijze is gegeven op 31 maart 2026, 1 dag te laat", "The view was given on 31 March 2026, 1 day late",
			"nor has one that was used late"},
		{wob.Deadline{Key: wob.KeyAdjourn, Force: wob.May, First: first, Last: last, State: wob.Late, On: on, Days: 1},
			"De beslissing is verdaagd op 31 maart 2026, 1 dag te laat en zonder gevolg",
			"The decision was adjourned on 31 March 2026, 1 day late and without effect", "a late adjournment has none"},
		{wob.Deadline{Key: wob.KeyAdjournObjection, Force: wob.May, First: first, Last: last, State: wob.Late, On: on,
			Days: 1}, "De beslissing op het bezwaar is verdaagd op 31 maart 2026, 1 dag te laat en zonder gevolg",
			"The decision on the objection was adjourned on 31 March 2026, 1 day late and without effect", "likewise"},
		{wob.Deadline{Key: wob.KeyAdjourn, Force: wob.May, First: first, Last: last, State: wob.Done},
			"De beslissing is verdaagd, naar is aangenomen", "The decision was adjourned, as is assumed",
			"assumed: no day is known"},
		{wob.Deadline{Key: wob.KeyDisclosure, Force: wob.Must, First: last, Last: last, State: wob.Done, On: first},
			"De informatie is verstrekt op 2 maart 2026, te vroeg (niet vóór 30 maart 2026)",
			"The information was disclosed on 2 March 2026, too early (not before 30 March 2026)",
			"disclosed before the day of the wait"},
		{wob.Deadline{Key: wob.KeyDisclosure, Force: wob.Must, First: last, Last: last, State: wob.Done, On: last},
			"De informatie is verstrekt op 30 maart 2026, op tijd (uiterlijk 30 maart 2026)",
			"The information was disclosed on 30 March 2026, in time (due by 30 March 2026)", "on the day of the wait"},
		{wob.Deadline{Key: wob.KeyConsultSize, Force: wob.Must, First: last, Last: on, State: wob.Done, On: first},
			"Over de volgorde is overlegd op 2 maart 2026, op tijd (uiterlijk 31 maart 2026)",
			"The order was discussed on 2 March 2026, in time (due by 31 March 2026)", "only disclosing can be too early"},

		{wob.Deadline{Key: wob.KeyObjection, Force: wob.May, First: first, Last: last, State: wob.Void, On: on},
			"Bezwaar maken: vervallen op 31 maart 2026", "Object: no longer matters since 31 March 2026", "taken away"},
		{wob.Deadline{Key: wob.KeyObjection, Force: wob.May, First: first, Last: last, State: wob.Void},
			"Bezwaar maken: vervallen", "Object: no longer matters", "on a day that is not known"},
		{wob.Deadline{Key: wob.KeyNoticeOfDefault, Force: wob.May, First: first, State: wob.Void, On: on},
			"Het bestuursorgaan in gebreke stellen: kon vanaf 2 maart 2026; vervallen op 31 maart 2026",
			"Give notice of default: was possible from 2 March 2026; no longer matters since 31 March 2026",
			"without a last day it is told from when"},
		{wob.Deadline{Key: wob.KeyDisclosure, Force: wob.Must, State: wob.Void, On: on},
			"De informatie verstrekken: vervallen op 31 maart 2026",
			"Disclose the information: no longer matters since 31 March 2026", "with no day at all"},

		{wob.Deadline{Key: wob.KeyDecision, Force: wob.Must, First: first, Last: last, State: wob.Open},
			"Beslissen op het verzoek: uiterlijk 30 maart 2026 (vandaag is de laatste dag)",
			"Decide on the request: by 30 March 2026 (today is the last day)", "no days left"},
		{wob.Deadline{Key: wob.KeyDecision, Force: wob.Must, First: first, Last: last, State: wob.Ahead, Days: 29},
			"Beslissen op het verzoek: uiterlijk 30 maart 2026 (nog 29 dagen)",
			"Decide on the request: by 30 March 2026 (29 days left)", "a duty ahead has its days"},
		{wob.Deadline{Key: wob.KeyViews, Force: wob.May, First: first, Last: last, State: wob.Ahead, Days: 29},
			"Een zienswijze geven: 2 maart 2026 tot en met 30 maart 2026",
			"Give a view: 2 March 2026 up to and including 30 March 2026", "a right ahead has not begun"},
		{wob.Deadline{Key: wob.KeyViews, Force: wob.May, First: first, Last: last, State: wob.Open, Days: 1},
			"Een zienswijze geven: 2 maart 2026 tot en met 30 maart 2026 (nog 1 dag)",
			"Give a view: 2 March 2026 up to and including 30 March 2026 (1 day left)", "a right that is open has its days"},
		{wob.Deadline{Key: wob.KeyPenalty, Force: wob.Happens, First: first, Last: last, State: wob.Ahead, Days: 29},
			"Dwangsom bij niet tijdig beslissen: 2 maart 2026 tot en met 30 maart 2026",
			"Penalty for not deciding in time: 2 March 2026 up to and including 30 March 2026",
			"what happens is nobody's to do"},
		{wob.Deadline{Key: wob.KeyDecision, Force: wob.Must, First: first, Last: last},
			"Beslissen op het verzoek: uiterlijk 30 maart 2026", "Decide on the request: by 30 March 2026",
			"no day was asked about"},
		{wob.Deadline{Key: wob.KeyAskRelief, Force: wob.May, Last: last, State: wob.Open, Days: 3},
			"Een voorlopige voorziening vragen tegen de openbaarmaking: uiterlijk 30 maart 2026 (nog 3 dagen)",
			"Ask for provisional relief against disclosure: by 30 March 2026 (3 days left)", "a right without a first day"},
		{wob.Deadline{Key: wob.KeyDisclosure, Force: wob.Must, First: last, Last: last, State: wob.Ahead, Days: 28},
			"De informatie verstrekken: op 30 maart 2026 (nog 28 dagen)",
			"Disclose the information: on 30 March 2026 (28 days left)", "on one day"},
		{wob.Deadline{Key: wob.KeyAppealNotDeciding, Force: wob.May, First: first, State: wob.Open},
			"Beroep tegen het niet tijdig nemen van een besluit: vanaf 2 maart 2026",
			"Appeal against not deciding in time: from 2 March 2026", "open without end has no days left"},
		{wob.Deadline{Key: wob.KeyDisclosure, Force: wob.Must, State: wob.Open},
			"De informatie verstrekken: de dag is nog niet bekend", "Disclose the information: the day is not known yet",
			"relief is open"},
		{wob.Deadline{Key: wob.KeyAdjourn, Force: wob.May, First: first, Last: last, State: wob.Open, Days: 5},
			"De beslissing op het verzoek verdagen: mede te delen uiterlijk op 30 maart 2026 (nog 5 dagen)",
			"Adjourn the decision on the request: to be notified by 30 March 2026 (5 days left)",
			"the day is that of the notice"},
		{wob.Deadline{Key: wob.KeyObjection, Force: wob.May, First: first, Last: last, ReceivedBy: post, State: wob.Open,
			Days: 5, OfDay: first, OfNth: 2},
			"Bezwaar maken (deelbesluit van 2 maart 2026, nummer 2): 2 maart 2026 tot en met 30 maart 2026; per post: " +
				"op tijd ter post bezorgd en uiterlijk 6 april 2026 ontvangen (nog 5 dagen)",
			"Object (partial decision of 2 March 2026, number 2): 2 March 2026 up to and including 30 March 2026; " +
				"by post: posted in time and received by 6 April 2026 (5 days left)", "what may come by post (art. 6:9 lid 2 Awb)"},
	} {
		if nl, en := row.d.Text(calendar.Dutch), row.d.Text(calendar.English); nl != row.nl || en != row.en {
			t.Errorf("%s:\n\t%q\n\t%q, want\n\t%q\n\t%q", row.why, nl, en, row.nl, row.en)
		}
	}
}

// What a citizen reads of a deadline in each state: nothing of what can no longer
// be done or only is assumed, until when where the words do not say it, and the
// post.
func TestPlainInEachState(t *testing.T) {
	day := calendar.MustParse
	first, last, on, post := day("2026-03-02"), day("2026-03-30"), day("2026-03-31"), day("2026-04-06")
	for _, row := range []struct {
		d      wob.Deadline
		nl, en string
		why    string
	}{
		{wob.Deadline{State: wob.Open, Last: last}, "", "", "the zero key has no words"},
		{wob.Deadline{Key: 28, State: wob.Open, Last: last}, "", "", "nor has one after the last"},
		{wob.Deadline{Key: wob.KeyAppeal, Force: wob.May, State: wob.Open, First: first, Last: last},
			"Bent u het niet eens met de beslissing? Dan kunt u tot en met 30 maart 2026 naar de rechter gaan.",
			"Do you disagree with the decision? Then you can go to court until 30 March 2026.", "the last key"},
		{wob.Deadline{Key: wob.KeyDecision, Force: wob.Must, First: first, Last: last}, "", "", "no state is known"},
		{wob.Deadline{Key: wob.KeyObjection, Force: wob.May, First: first, Last: last, State: wob.Missed}, "", "",
			"what can no longer be done"},
		{wob.Deadline{Key: wob.KeyObjection, Force: wob.May, First: first, Last: last, State: wob.Void, On: on}, "", "",
			"what was taken away"},
		{wob.Deadline{Key: wob.KeyAdjourn, Force: wob.May, First: first, Last: last, State: wob.Done}, "", "",
			"only assumed: nobody says that it happened"},
		{wob.Deadline{Key: wob.KeyDecision, Force: wob.Must, First: first, Last: last, State: wob.Overdue, Days: 1},
			"Het bestuursorgaan moest uiterlijk op 30 maart 2026 op uw verzoek beslissen. Dat is niet gebeurd: het is nu 1 " +
				"dag te laat.",
			"The public body had to decide on your request by 30 March 2026. It did not: it is now 1 day late.", "overdue"},
		{wob.Deadline{Key: wob.KeyNoticeOfDefault, Force: wob.May, First: on, State: wob.Ahead},
			"Is er op 30 maart 2026 nog niet beslist? Dan kunt u vanaf 31 maart 2026 een brief sturen waarin u zegt dat het " +
				"bestuursorgaan te laat is. Zo'n brief heet een ingebrekestelling.",
			"Is there no decision by 30 March 2026? Then from 31 March 2026 you can send a letter that says that the public " +
				"body is late. Such a letter is called a notice of default.",
			"the day before is the last to decide (art. 6:12 lid 2 Awb)"},
		{wob.Deadline{Key: wob.KeyNoticeOfDefaultObjection, Force: wob.May, First: on, State: wob.Ahead},
			"Is er op 30 maart 2026 nog niet op uw bezwaar beslist? Dan kunt u vanaf 31 maart 2026 een brief sturen waarin u " +
				"zegt dat het bestuursorgaan te laat is.",
			"Is your objection not decided by 30 March 2026? Then from 31 March 2026 you can send a letter that says that the " +
				"public body is late.", "likewise"},
		{wob.Deadline{Key: wob.KeyPenalty, Force: wob.Happens, First: on, Last: day("2026-05-11"), State: wob.Ahead},
			"Is er op 30 maart 2026 nog niet beslist? Dan moet het bestuursorgaan u vanaf 31 maart 2026 geld " +
				"betalen voor elke dag dat het te laat is.",
			"Is there no decision by 30 March 2026? Then from 31 March 2026 the public body owes you money " +
				"for each day it is late.",
			"what happens has no day until which one can do it"},
		{wob.Deadline{Key: wob.KeyAppealNotDeciding, Force: wob.May, First: first, State: wob.Open},
			"U kunt naar de rechter gaan omdat er nog niet is beslist. Stuur een brief aan de rechtbank, met een kopie van uw " +
				"verzoek en van uw brief aan het bestuursorgaan.",
			"You can go to court because there is no decision yet. Write to the court, with a copy of your request and of " +
				"your letter to the public body.", "without a last day nothing is said of one"},
		{wob.Deadline{Key: wob.KeyAppealNotDeciding, Force: wob.May, First: first, Last: last, State: wob.Open},
			"Er is niet op tijd beslist. Uw verzoek geldt daarom als afgewezen. U kunt naar het Gerecht in eerste aanleg " +
				"gaan. Dat kan tot en met 30 maart 2026; daarna niet meer.",
			"There was no decision in time. Your request therefore counts as refused. You can go to the Court in First " +
				"Instance. That can be done until 30 March 2026, and not after.", "on the islands it is fatal (art. 16 WarBES)"},
		{wob.Deadline{Key: wob.KeyObjection, Force: wob.May, First: first, Last: last, ReceivedBy: post, State: wob.Late,
			On: on, Days: 1},
			"Op 31 maart 2026 is bezwaar gemaakt. Dat was te laat: het kon tot en met 30 maart 2026. Het telt alleen als daar " +
				"een goede reden voor was.",
			"On 31 March 2026 an objection was made. That was too late: it could be done until 30 March 2026. It only counts " +
				"if there was a good reason for that.", "what is over names no post"},
		{wob.Deadline{Key: wob.KeyOpposition, Force: wob.May, First: first, Last: last, ReceivedBy: post, State: wob.Open},
			"Bent u het niet eens met de uitspraak? Dan kunt u tot en met 30 maart 2026 aan dezelfde rechter vragen om er nog " +
				"eens naar te kijken. Dat heet verzet. Doet u het per post? Dan moet uw brief uiterlijk op 30 maart 2026 zijn " +
				"gepost en uiterlijk op 6 april 2026 zijn aangekomen.",
			"Do you disagree with the ruling? Then until 30 March 2026 you can ask the same court to look at it again. Do you " +
				"send it by post? Then it must be posted by 30 March 2026 and arrive by 6 April 2026.",
			"art. 6:9 lid 2 Awb: the post"},
		{wob.Deadline{Key: wob.KeySupplement, Force: wob.Must, First: first, State: wob.Open},
			"U bent gevraagd om iets aan te vullen.", "You were asked to add something.", "no term was set"},
		{wob.Deadline{Key: wob.KeySupplement, Force: wob.Must, First: first, Last: last, State: wob.Ahead},
			"U bent gevraagd om iets aan te vullen. Doe dat uiterlijk op 30 maart 2026.",
			"You were asked to add something. Do so by 30 March 2026.", "ahead it reads as it will"},
		{wob.Deadline{Key: wob.KeyDisclosure, Force: wob.Must, State: wob.Open},
			"De informatie wordt nog niet openbaar gemaakt. Eerst moet de rechter beslissen op het verzoek om dat tegen te " +
				"houden.",
			"The information is not disclosed yet. First the court must rule on the request to stop that.", "relief is open"},
		{wob.Deadline{Key: wob.KeyDisclosure, Force: wob.Must, First: first, State: wob.Open},
			"De informatie mag nu openbaar worden gemaakt.", "The information may be disclosed now.", "the wait is over"},
		{wob.Deadline{Key: wob.KeyViews, Force: wob.May, First: first, Last: last, State: wob.Done, On: first},
			"Op 2 maart 2026 heeft iemand over wie informatie openbaar kan worden, gezegd wat hij daarvan vindt.",
			"On 2 March 2026 someone whose information may be disclosed gave a view.", "of what was done no last day is named"},
		{wob.Deadline{Key: wob.KeyAskRelief, Force: wob.May, Last: last, State: wob.Open},
			"Wie tegen openbaarmaking is, kan tot en met 30 maart 2026 de rechter vragen om die voorlopig tegen te houden.",
			"Whoever is against disclosure can ask the court until 30 March 2026 to stop it for the time being.",
			"only a disclosure waits for the court"},
		{wob.Deadline{Key: wob.KeyCourtTerm, Force: wob.Must, First: first, Last: last, State: wob.Late, On: on, Days: 1},
			"Op 31 maart 2026 is beslist. De rechter had bepaald dat dat uiterlijk op 30 maart 2026 moest.",
			"On 31 March 2026 a decision was made. The court had ordered one by 30 March 2026.", "late without words for it"},
		{wob.Deadline{Key: wob.KeyPenaltyObjection, Force: wob.Happens, First: first, Last: last, State: wob.Done, On: on},
			"Dwangsom bij niet tijdig beslissen op het bezwaar.", "Penalty for not deciding on the objection in time.",
			"without words the label says it"},
	} {
		if nl, en := row.d.Plain(calendar.Dutch), row.d.Plain(calendar.English); nl != row.nl || en != row.en {
			t.Errorf("%s:\n\t%q\n\t%q, want\n\t%q\n\t%q", row.why, nl, en, row.nl, row.en)
		}
	}
}
