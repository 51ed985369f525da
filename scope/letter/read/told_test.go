package read

import (
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
)

// happenings are the ways in which letters tell of what happens beside the clock,
// with what each states; "" for a row that states nothing of the kind.
var happenings = []saying{
	{why: "suspended, in my letter",
		text: "In mijn brief van {adjourned} is de beslistermijn opgeschort in verband met het vragen van zienswijzen " +
			"aan derden.",
		means: "suspended={adjourned} suspended.ground=wob.6.3 views-asked.on={adjourned}"},
	{why: "suspended until, under the Woo",
		text: "Bij brief van {late} heb ik de beslistermijn opgeschort tot en met {later} omdat belanghebbenden om hun " +
			"zienswijze is gevraagd.",
		means: "suspended={late} suspended.until={later} suspended.ground=woo.4.4.3 views-asked.on={late}"},
	{why: "suspended, the term first", text: "De beslistermijn is op {late} opgeschort.", means: "suspended={late}"},
	{why: "suspended, the verb first",
		text: "De beslistermijn is opgeschort bij brief van {late}.", means: "suspended={late}"},
	{why: "paused until you were more precise",
		text:  "Op {late} heb ik u gevraagd uw verzoek te preciseren en is de behandeltermijn gepauzeerd.",
		means: "suspended={late} suspended.ground=awb.4.15.1.a"},
	{why: "suspended on no day", text: "In die brief heb ik de beslistermijn opgeschort."},
	{why: "the law allows to suspend",
		text: "De beslistermijn kan worden opgeschort tot de dag waarop een zienswijze is gegeven."},
	{why: "a meeting that was put off", text: "Dit overleg is uitgesteld tot {late}."},
	{why: "the effect of the decision",
		text: "Met een voorlopige voorziening kan de werking van het besluit tot {later} worden opgeschort."},
	{why: "views asked by letter",
		text: "Bij brief van {late} heb ik belanghebbenden gevraagd om hun zienswijze.", means: "views-asked.on={late}"},
	{why: "views: given the occasion",
		text:  "Op {late} zijn derde-belanghebbenden in de gelegenheid gesteld hun zienswijze te geven.",
		means: "views-asked.on={late}"},
	{why: "views of a numbered party",
		text:  "Op {late} is belanghebbende 2 gevraagd om een zienswijze.",
		means: "views-asked.on={late} views-asked.party=belanghebbende-2"},
	{why: "a view came", text: "Op {later} heb ik de zienswijze van partij A ontvangen.",
		means: "views-given.on={later} views-given.party=partij-A"},
	{why: "a view was brought forward",
		text:  "Bij e-mail van {later} heeft een belanghebbende een zienswijze naar voren gebracht.",
		means: "views-given.on={later}"},
	{why: "a view came in", text: "De zienswijze is op {later} ontvangen.", means: "views-given.on={later}"},
	{why: "no view came", text: "Op {later} had ik geen zienswijze ontvangen."},
	{why: "a notice of default came", text: "Op {late} heb ik uw ingebrekestelling van {adjourned} ontvangen.",
		means: "default-received.on={late}"},
	{why: "a notice of default came in", text: "Uw ingebrekestelling is op {late} ontvangen.",
		means: "default-received.on={late}"},
	{why: "the day a notice of default was sent is not that of receipt",
		text: "Bij brief van {late} heeft u mij in gebreke gesteld."},
	{why: "a talk by telephone", text: "Op {late} heeft u telefonisch contact gehad met een medewerker.",
		means: "conversation.on={late}"},
	{why: "a talk took place",
		text:  "Op {late} heeft een gesprek plaatsgevonden tussen u en twee medewerkers van mijn ministerie.",
		means: "conversation.on={late}"},
	{why: "two talks", text: "Op {late} en op {later} heeft u met een medewerker gesproken over uw verzoek.",
		means: "conversation.on={late}+{later}"},
	{why: "contact by e-mail", text: "Over uw verzoek is op {late} contact geweest per e-mail.",
		means: "conversation.on={late}"},
	{why: "a talk of others", text: "Op {late} heeft de directeur een gesprek gevoerd met een onderneming."},
	{why: "a decision on something else",
		text: "Het besluit van {early} tot vaststelling van het bestemmingsplan is onherroepelijk."},
	{why: "documents on a meeting", text: "Het gaat om de notulen van het overleg van de raad op {late}."},
	{why: "narrowed", text: "Op {late} heeft u uw verzoek beperkt tot de nota's aan de minister.",
		means: "narrowed={late} narrowed.to=de-nota's-aan-de-minister"},
	{why: "not narrowed", text: "Op {late} heeft u laten weten uw verzoek niet te hebben beperkt."},
	{why: "sent on to another body", text: "Op {late} heb ik uw verzoek doorgestuurd aan Rijkswaterstaat.",
		means: "forwarded.on={late} forwarded.to=Rijkswaterstaat"},
	{why: "sent on by letter",
		text:  "Bij brief van {late} heb ik uw verzoek doorgezonden naar het Waterschap Vallei.",
		means: "forwarded.on={late} forwarded.to=het-Waterschap-Vallei"},
	{why: "sent on, on no day", text: "Ik heb uw verzoek doorgezonden aan de provincie Utrecht.",
		means: "forwarded.to=de-provincie-Utrecht"},
	{why: "sent on to this body",
		text:  "Op {late} is dit verzoek door de gemeente Haarlem aan mij doorgezonden.",
		means: "request.from={late} request.from.body=de-gemeente-Haarlem"},
	{why: "an earlier decision with its reference, published",
		text:  "Het besluit van {early}, kenmerk DIV-7739, is gepubliceerd op de website.",
		means: "earlier.date={early} earlier.reference=DIV-7739 earlier.published=true"},
	{why: "an earlier decision that was not published",
		text: "Het besluit van {early} is niet gepubliceerd.", means: "earlier.date={early} earlier.published=false"},
	{why: "a decision that is pointed to",
		text:  "Wel wijs ik u op een Woo-besluit van {early} waarin stukken openbaar zijn gemaakt.",
		means: "earlier.date={early}"},
	{why: "a decree", text: "Dat volgt uit het Besluit van {early}, houdende regels over de haven."},
	{why: "this decision", text: "Tegen dit besluit van {letter} kunt u opkomen."},
	{why: "taken for a request for documents after a day",
		text:  "Uw verzoek heb ik daarom opgevat als een verzoek om documenten gedateerd na {early}.",
		means: "limit.after={early}"},
	{why: "from a day on: the day before falls out",
		text:  "Uw verzoek heb ik opgevat als een verzoek om documenten daterend vanaf {early}.",
		means: "limit.after={eve}"},
	{why: "up to a day is no cut-off",
		text: "Uw verzoek heb ik opgevat als een verzoek om documenten tot en met {early}."},
}

var toldKinds = []Kind{Suspended, SuspendedUntil, SuspendedGround, ViewsAskedOn, ViewsAskedParty, ViewsGivenOn,
	ViewsGivenParty,
	DefaultReceived, ConversationOn, Narrowed, NarrowedTo, ForwardedTo, ForwardedOn, RequestFrom, RequestFromBody,
	EarlierDate, EarlierReference, EarlierPublished, LimitAfter}

// toldDays are the days of the made letters beside those of a choice.
var toldDays = map[string]calendar.Date{
	"letter": calendar.MustParse("2022-09-20"), "adjourned": calendar.MustParse("2022-04-04"),
	"late": calendar.MustParse("2022-06-21"), "later": calendar.MustParse("2022-07-05"),
	"early": calendar.MustParse("2021-02-03"), "eve": calendar.MustParse("2021-02-02"),
}

// toldLetter puts a happening in a letter, and says what it states.
func toldLetter(row saying, form, noise int) (text string, want map[Kind]string) {
	fill := func(s string, with func(calendar.Date) string) string {
		for k, d := range toldDays {
			s = strings.ReplaceAll(s, "{"+k+"}", with(d))
		}
		return s
	}
	made, _ := choice{}.made()
	const place = "\n\nWettelijk kader"
	text = strings.Replace(made, place, "\n"+noises[noise].with(fill(row.text, forms[form].with))+place, 1)
	want = map[Kind]string{}
	for m := range strings.FieldsSeq(fill(row.means, calendar.Date.String)) {
		k, v, _ := strings.Cut(m, "=")
		want[Kind(k)] = strings.ReplaceAll(v, "+", " ")
		switch Kind(k) {
		case ViewsAskedParty, ViewsGivenParty, NarrowedTo, ForwardedTo, RequestFromBody:
			want[Kind(k)] = strings.ReplaceAll(v, "-", " ")
		}
	}
	return text, want
}

// checkTold holds what is read of a happening against what it states.
func checkTold(t *testing.T, row saying, form, noise int) {
	t.Helper()
	text, want := toldLetter(row, form, noise)
	r := Letter(text)
	for _, k := range toldKinds {
		if got := facts(r, k); squeezed(got) != squeezed(want[k]) {
			t.Fatalf("%s / %s / %s: %s: got %q, want %q, open %s\n%s", row.why, forms[form].why, noises[noise].why, k, got,
				want[k],
				whyOpen(r, string(k)), text)
		}
		if i := slices.IndexFunc(belonging, func(b struct{ kind, of Kind }) bool { return b.kind == k }); i >= 0 &&
			belonging[i].of != "" && want[belonging[i].of] == "" {
			continue // there is nothing that it belongs to
		}
		if want[k] == "" && whyOpen(r, string(k)) == "-" {
			t.Errorf("%s: %s is neither read nor open", row.why, k)
		}
	}
	checkReading(t, text, r)
}

func TestWhatIsToldBesideTheClock(t *testing.T) {
	for _, row := range happenings {
		checkTold(t, row, 0, 0)
	}
}

func TestWhatIsToldInEachFormAndThroughEachNoise(t *testing.T) {
	for _, row := range happenings {
		for f := 1; f < len(forms); f++ {
			if strings.HasPrefix(forms[f].why, "recent") || forms[f].why == "jongstleden" {
				continue // the early days are not the last such day
			}
			checkTold(t, row, f, 0)
		}
		for n := 1; n < len(noises); n++ {
			checkTold(t, row, 0, n)
		}
	}
}

// What is told stands in the letter file, and what has no day stands there
// without one.
func TestWhatIsToldStandsInTheLetterFile(t *testing.T) {
	for _, row := range []struct{ text, want, why string }{
		{"Bij brief van 21 juni 2022 heb ik de beslistermijn opgeschort tot en met 5 juli 2022 omdat belanghebbenden om " +
			"hun zienswijze is gevraagd.",
			`"acknowledged"},{"on":"2022-06-21","kind":"suspended","until":"2022-07-05","ground":"woo.4.4.3"}]`,
			"a suspension: one event, not two"},
		{"Bij brief van 21 juni 2022 heb ik de beslistermijn opgeschort omdat belanghebbenden om hun zienswijze is " +
			"gevraagd. De zienswijze is op 5 juli 2022 ontvangen.",
			`"acknowledged"},{"on":"2022-06-21","kind":"views-asked"},{"on":"2022-07-05","kind":"views-given"}]`,
			"a suspension for views that the last view ends"},
		{"In die brief heb ik de beslistermijn opgeschort.", `"acknowledged"},{"kind":"suspended"}]`,
			"a suspension without a day"},
		{"Op 21 juni 2022 is belanghebbende 1 gevraagd om een zienswijze. Op 5 juli 2022 heb ik de zienswijze van " +
			"belanghebbende 1 ontvangen.",
			`"acknowledged"},{"on":"2022-06-21","kind":"views-asked","party":"belanghebbende ` +
				`1"},{"on":"2022-07-05","kind":"views-given","party":"belanghebbende 1"}]`, "views with their party"},
		{"Op 21 juni 2022 heb ik uw verzoek doorgestuurd aan Rijkswaterstaat.",
			`"acknowledged"},{"on":"2022-06-21","kind":"forwarded","to":"Rijkswaterstaat"}]`, "sent on, with its day"},
		{"Op 21 juni 2022 heeft u uw verzoek beperkt tot de nota's. Op 22 juni 2022 heb ik uw ingebrekestelling " +
			"ontvangen. Op 23 juni 2022 heeft u telefonisch contact gehad met een medewerker.",
			`"acknowledged"},{"on":"2022-06-21","kind":"narrowed","to":"de ` +
				`nota's"},{"on":"2022-06-22","kind":"default-received"},{"on":"2022-06-23","kind":"conversation"}]`,
			"by their days"},
		{"Het besluit van 3 februari 2021, kenmerk DIV-7739, is gepubliceerd. Uw verzoek heb ik opgevat als een verzoek " +
			"om documenten gedateerd na 3 februari 2021.",
			`"earlierDecisions":[{"reference":"DIV-7739","date":"2021-02-03","published":true}],` +
				`"limits":[{"after":"2021-02-03"}]`, "an earlier decision and the cut-off"},
	} {
		made, _ := choice{}.made()
		const place = "\n\nWettelijk kader"
		r := Letter(strings.Replace(made, place, "\n"+row.text+place, 1))
		got := string(r.Letter.AppendJSON(nil))
		if !strings.Contains(got, row.want) {
			t.Errorf("%s: %s does not hold %s", row.why, got, row.want)
		}
	}
}

// A decision suggestion goes into the letter file only where the letter says one
// thing.
func TestWhatWasDecided(t *testing.T) {
	for _, row := range []struct{ text, kind, outcomes, why string }{
		{"Ik besluit de door u gevraagde documenten openbaar te maken.", "granted", `"outcomes":[{"kinds":["granted"]}]`,
			"a grant of the whole"},
		{"Ik besluit de documenten openbaar te maken met uitzondering van de namen (artikel 5.1, tweede lid, onder e, " +
			"van de Woo).",
			"granted_in_part", `"outcomes":[{"kinds":["granted_in_part"],"grounds":["5.1.2.e"]}]`, "a part, with its ground"},
		{"Ik besluit de documenten openbaar te maken met uitzondering van de namen.", "granted_in_part", "",
			"a part, on no ground that is read"},
		{"Er zijn geen documenten aangetroffen.", "none_found", `"outcomes":[{"kinds":["none_found"]}]`, "nothing found"},
		{"Er zijn geen documenten aangetroffen over de kade. Ik besluit de andere documenten gedeeltelijk openbaar te " +
			"maken (artikel 5.1, tweede lid, onder e, van de Woo).",
			"granted_in_part", "", "two things: of which items is not read"},
		{"Ik besluit de documenten openbaar te maken. De namen zijn in de documenten onleesbaar gemaakt.", "", "",
			"something was held back"},
		{"Op 3 mei 2021 heb ik besloten die documenten openbaar te maken.", "", "",
			"what was decided on a day is another decision"},
	} {
		made, _ := choice{}.made()
		const from, to = "Besluit\nIk heb besloten", "Hoogachtend"
		a, b := strings.Index(made, from), strings.Index(made, to)
		r := Letter(made[:a] + "Besluit\n" + row.text + "\n\n" + made[b:])
		if got := facts(r, DecisionKind); got != row.kind {
			t.Errorf("%s: got %q, want %q", row.why, got, row.kind)
		}
		got := string(r.Letter.AppendJSON(nil))
		if row.outcomes == "" && strings.Contains(got, "outcomes") || !strings.Contains(got, row.outcomes) {
			t.Errorf("%s: %s, want %q", row.why, got, row.outcomes)
		}
	}
}

// What lies where it cannot is withheld, and takes nothing of the clock with it.
func TestWhatIsToldOnAnImpossibleDayIsWithheld(t *testing.T) {
	for _, row := range []struct{ text, why string }{
		{"Op 21 juni 2023 heb ik de beslistermijn opgeschort.", "after the letter"},
		{"Op 1 maart 2020 heb ik de beslistermijn opgeschort.", "before the request"},
	} {
		made, want := choice{}.made()
		const place = "\n\nWettelijk kader"
		r := Letter(strings.Replace(made, place, "\n"+row.text+place, 1))
		if got := whyOpen(r, string(Suspended)); !strings.HasPrefix(got, "out-of-order") {
			t.Errorf("%s: %s", row.why, got)
		}
		if got := facts(r, RequestDated); got != want[RequestDated] {
			t.Errorf("%s: the request is %q", row.why, got)
		}
		if slices.ContainsFunc(r.Facts, func(f Fact) bool { return f.Kind == Suspended }) {
			t.Errorf("%s: it is a fact, too", row.why)
		}
	}
}
