package letter_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/scope/letter"
)

func TestFindingsInWords(t *testing.T) {
	const named = `"request":{"received":"2020-05-06","written":true,"items":[{"id":"1"},{"id":"2"}]}`
	const earlier = `{"date":"2020-05-26",` + named + `,"earlierDecisions":[{"reference":"B","date":"2019-05-02",` +
		`"referenceDate":"2019-04-30","published":true,"where":"site"}],` +
		`"limits":[{"after":"2019-05-02","relies":["B"],"basis":"unilateral","asked":true,"items":["1"]}]}`
	for _, row := range []struct {
		reason, in, id string
		lang           calendar.Lang
		want           string
	}{
		{"3.14 (a): from the day after the reference date to the cut-off", earlier, "scope.cutoff.gap",
			calendar.English,
			"item 1: gap: documents dated 1 May 2019 up to and including 2 May 2019 were not decided on; the " +
				"decision of 2 May " +
				"2019 (B) looked at documents up to its reference date, not up to its own date (inferred)"},
		{"3.14 (a): from no day that is known", strings.Replace(earlier, `"referenceDate":"2019-04-30",`, "", 1),
			"scope.cutoff.gap-unknown", calendar.English, "item 1: gap: the decision of 2 May 2019 (B) looked at " +
				"documents up to " +
				"its reference date, which is not stated; documents from after it up to and including 2 May 2019 " +
				"were not " +
				"decided on (inferred)"},
		{"an event of one item", `{` + named + `,"events":[{"on":"2020-05-05","kind":"views-asked","items":["1"]}]}`,
			"scope.contradiction.received.event", calendar.English, "item 1: receipt of the request (6 May 2020) " +
				"lies in the " +
				"letter after an event that the letter names (5 May 2020); one of the two is wrong"},
		{"Woo 4.1 lid 5: received Wednesday 8 May 2024, two weeks to 22 May",
			`{"date":"2024-05-28","request":{"received":"2024-05-08"},"events":[{"on":"2024-05-23","kind":"precision-asked"}]}`,
			"scope.woo.precision.late", calendar.English,
			"the requester was asked on 23 May 2024 to be more precise, after the last day for that (22 May 2024)"},
		{"Woo 5.1 lid 7: what is known of emissions decides",
			`{"date":"2024-05-28","request":{"received":"2024-05-06"},"outcomes":[{"kinds":["refused_ground"],` +
				`"grounds":["5.1.2.e"],"environmental":true}]}`, "scope.ground.unknown", calendar.English,
			"whether 5.1.2.e can hold against environmental information cannot be said: the letter does not state " +
				"all that " +
				"the act asks for; not known is: emissions into the environment"},
		{"Wob 10 lid 3 and 4: two facts",
			`{"date":"2020-05-28","request":{"received":"2020-05-06"},"outcomes":[{"kinds":["refused_ground"],` +
				`"grounds":["10.2.e"],"environmental":true}]}`, "scope.ground.unknown", calendar.English,
			"whether 10.2.e can hold against environmental information cannot be said: the letter does not state " +
				"all that " +
				"the act asks for; not known is: emissions into the environment; consent of the person concerned"},
		{"of which request it is", `{"date":"2024-05-28","requests":[{"id":"A"},{"id":"B","received":"2024-05-08"}]}`,
			"scope.woo.receipt", calendar.English, "request A: the letter does not say when the request was " +
				"received; the term " +
				"runs from the day after receipt"},
		{"Awb 6:5 lid 1: signed", `{"remedies":{"kind":"objection","form":["name"]}}`, "scope.remedies.form.signed",
			calendar.Dutch, "de rechtsmiddelenclausule vermeldt niet dat het bezwaarschrift moet worden ondertekend"},
		{"Awb 6:5 lid 1: signed", `{"remedies":{"kind":"objection","form":["name"]}}`, "scope.remedies.form.signed",
			calendar.English, "the remedies clause does not say that the objection must be signed"},
		{"Awb 6:5 lid 1 a: the address", `{"remedies":{"kind":"objection","form":["name"]}}`, "scope.remedies.form.address",
			calendar.Dutch,
			"de rechtsmiddelenclausule vermeldt niet dat een bezwaarschrift het adres van de indiener bevat"},
		{"Awb 6:5 lid 1 a: the address", `{"remedies":{"kind":"objection","form":["name"]}}`, "scope.remedies.form.address",
			calendar.English, "the remedies clause does not say that an objection holds the address of the objector"},
		{"Awb 6:7: the term", `{"remedies":{"kind":"objection","weeks":4}}`, "scope.remedies.weeks", calendar.Dutch,
			"de rechtsmiddelenclausule noemt 4 weken; de termijn is 6 weken"},
		{"Awb 6:7: the term", `{"remedies":{"kind":"objection","weeks":4}}`, "scope.remedies.weeks", calendar.English,
			"the remedies clause names 4 weeks; the term is 6 weeks"},
	} {
		found := letter.Review(examOf(t, parsed(t, row.in), 0))
		i := slices.IndexFunc(found, func(f letter.Finding) bool { return f.Provision.ID() == row.id })
		if i < 0 {
			t.Errorf("%s: no %s among %s", row.reason, row.id, ids(found))
			continue
		}
		if got := found[i].Text(row.lang); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s", row.reason, got, row.want)
		}
	}
}

func TestWhatIsFoundAndNot(t *testing.T) {
	for _, row := range []struct{ reason, in, want string }{
		{"Woo 4.4 lid 4: when the suspension ended the requester was to be told; a letter that decides need not say it",
			`{"request":{"received":"2024-05-23"},"events":[{"on":"2024-05-30","kind":"views-asked"},` +
				`{"on":"2024-06-05","kind":"views-given"}]}`, "woo.4.4.4.tell-end"},
		{"Woo 4.4 lid 4: the same in a letter that decides",
			`{"published":"2024-06-20","request":{"received":"2024-05-23"},"events":[{"on":"2024-05-30","kind":"views-asked"},` +
				`{"on":"2024-06-05","kind":"views-given"}]}`, "-woo.4.4.4.tell-end"},
		{"Wob 6 lid 2: the length of what the decision on the objection was adjourned by is no matter",
			`{"date":"2020-05-26","request":{"received":"2020-05-06"},"events":[{"on":"2020-05-09","kind":"adjourned",` +
				`"of":"objection"}]}`, "-scope.wob.adjournment.length"},
		{"Wob 6 lid 2: a last day tells the length",
			`{"date":"2020-05-26","request":{"received":"2020-05-06"},"events":[{"on":"2020-05-09","kind":"adjourned",` +
				`"until":"2020-06-10"}]}`, "-scope.wob.adjournment.length"},
		{"Wob 6 lid 2: neither tells it",
			`{"date":"2020-05-26","request":{"received":"2020-05-06"},"events":[{"on":"2020-05-09","kind":"adjourned"}]}`,
			"scope.wob.adjournment.length"},
		{"Wob 10 lid 6: what is asked for is environmental information",
			`{"date":"2020-05-26","request":{"received":"2020-05-06","environmental":true},` +
				`"outcomes":[{"kinds":["refused_ground"],"grounds":["10.2.g"]}]}`, "wob.10.6"},
		{"Wob 10 lid 6: but this part of it is not",
			`{"date":"2020-05-26","request":{"received":"2020-05-06","environmental":true},` +
				`"outcomes":[{"kinds":["refused_ground"],"grounds":["10.2.g"],"environmental":false}]}`, "-wob.10.6"},
		{"Wob 10 lid 7: a ground for environmental information alone is guarded by nothing that is not known",
			`{"date":"2020-05-26","request":{"received":"2020-05-06"},` +
				`"outcomes":[{"kinds":["refused_ground"],"grounds":["10.7.a"],"environmental":true}]}`, "-scope.ground.unknown"},
		{"Wob 10: of other information what is not known rules nothing out",
			`{"date":"2020-05-26","request":{"received":"2020-05-06"},` +
				`"outcomes":[{"kinds":["refused_ground"],"grounds":["10.2.e"]}]}`, "-scope.ground.unknown"},
		{"Stb. 1991, 703: before 1 May 1992 no ground was law", `{"date":"1990-05-28","request":{},` +
			`"outcomes":[{"kinds":["refused_ground"],"grounds":["10.2.e"]}]}`, "scope.ground.act"},
		{"Woo 8.8: what is refused on a ground names no regime", `{"date":"2024-05-28","request":{},` +
			`"outcomes":[{"kinds":["refused_ground"],"grounds":["5.1.2.e"],"regime":"Mijnbouwwet"}]}`, "-woo.8.8.absent"},
		{"Woo 8.8: the annex has arts. 3 lid 3 and 7 of the Wet politiegegevens, not art. 5",
			`{"date":"2024-05-28","request":{},"outcomes":[{"kinds":["special_regime"],"regime":"Wet politiegegevens",` +
				`"article":"art. 5"}]}`, "woo.8.8.absent"},
		{"Woo 8.8: the article that refers to the regime is none of it",
			`{"date":"2024-05-28","request":{},"outcomes":[{"kinds":["special_regime"],"regime":"Wet politiegegevens",` +
				`"article":"art. 5 Wet open overheid"}]}`, "-woo.8.8.absent"},
		{"without a day the annex is not known", `{"outcomes":[{"kinds":["special_regime"],"regime":"geheim"}]}`,
			"-woo.8.8.name"},
	} {
		found := strings.Split(ids(letter.Review(examOf(t, parsed(t, row.in), 0))), "\n")
		id, absent := strings.CutPrefix(row.want, "-")
		if slices.Contains(found, id) == absent {
			t.Errorf("%s: %v, want %s", row.reason, found, row.want)
		}
	}
}

// What a letter on several requests tells belongs to the one that it names, or whose
// items it names, and else to all.
func TestWhatIsToldOfOneOfTwoRequests(t *testing.T) {
	const start = `{"date":"2024-04-20","requests":[{"id":"A","received":"2024-03-01","items":[{"id":"1"},{"id":"2"}]},` +
		`{"id":"B","received":"2024-03-01","items":[{"id":"3"}]}],"events":[`
	withdrawn := func(of string) string {
		return start + `{"on":"2024-03-20","kind":"withdrawn","channel":"e-mail"` + of + `}]}`
	}
	for _, row := range []struct {
		reason, in string
		left       string // the items of which something is left
		undecided  string
	}{
		{"by an item", withdrawn(`,"items":["3"]`), "1 2", "1,2:scope.woo.decide"},
		{"by items of both", withdrawn(`,"items":["2","3"]`), "1", "1:scope.woo.decide"},
		{"by the request", withdrawn(`,"request":"B"`), "1 2", "1,2:scope.woo.decide"},
		{"by the other request", withdrawn(`,"request":"A"`), "3", "3:scope.woo.decide"},
		{"of none in particular", withdrawn(""), "", ""},
	} {
		e := examOf(t, parsed(t, row.in), 0)
		var left []string
		for _, q := range e.Requests {
			for _, it := range q.Request.Items {
				if in(q.Reading, it.ID) != "" {
					left = append(left, it.ID)
				}
			}
		}
		if got := strings.Join(left, " "); got != row.left {
			t.Errorf("%s: left %q, want %q", row.reason, got, row.left)
		}
		var open []string
		for _, id := range strings.Split(ids(letter.Review(e)), "\n") {
			if strings.HasSuffix(id, ".decide") {
				open = append(open, id)
			}
		}
		if got := strings.Join(open, " "); got != row.undecided {
			t.Errorf("%s: %q, want %q", row.reason, got, row.undecided)
		}
	}
	// Woo 4.4 lid 1 and 2: 29 March 2024 is Good Friday, so 2 April; two weeks from
	// 29 March are 12 April.
	adjourned := start + `{"on":"2024-03-20","kind":"adjourned","by":"P2W"}]}`
	for _, q := range examOf(t, parsed(t, adjourned), 0).Requests {
		if got := q.Timeline.Decision.LastDay(); got != day("2024-04-12") {
			t.Errorf("%s: %s", q.Request.ID, got)
		}
	}
}

// A confirmation counts from its own day: the first on or after what it confirms.
func TestTheFirstConfirmationCounts(t *testing.T) {
	l := sound(inWob)
	l.Events = []letter.Event{
		{On: day("2020-05-10"), Kind: letter.Withdrawn, Items: []string{"1"}, Channel: "telephone"},
		{On: day("2020-05-20"), Kind: letter.Confirmed}, {On: day("2020-05-12"), Kind: letter.Confirmed},
		{On: day("2020-05-09"), Kind: letter.Confirmed},
	}
	var got []string
	for lim := range examOf(t, l, 0).Requests[0].Reading.Limits() {
		got = append(got, lim.Text(calendar.English))
	}
	want := []string{"withdrawn on 10 May 2020 (by telephone), confirmed by the requester on 12 May 2020"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// Of more gaps than a thousand the rest is not named.
func TestManyGaps(t *testing.T) {
	for _, row := range []struct {
		items int
		one   bool // and an item with one gap
		more  bool
	}{{500, false, false}, {499, true, false}, {500, true, true}} {
		l := letter.Letter{Date: day("2021-06-11"), Requests: []scope.Request{{Received: day("2020-01-03")}}}
		for i := range row.items { // each asks for another period, and misses two stretches of it
			l.Requests[0].Items = append(l.Requests[0].Items,
				scope.Item{ID: strconv.Itoa(i), Period: scope.Period{From: day("1990-01-01").AddDays(i)}})
		}
		if row.one {
			l.Requests[0].Items = append(l.Requests[0].Items, scope.Item{ID: "one",
				Period: scope.Period{From: day("2016-01-01")}})
		}
		for i, of := range []scope.Period{{Until: day("2005-12-31")}, {From: day("2010-01-01")}} {
			d := published(string(rune('A'+i)), "2019-01-01", "2015-01-01")
			if i == 0 {
				d.ReferenceDate = day("2001-01-01")
			}
			d.Period = of
			l.Earlier = append(l.Earlier, d)
		}
		l.Limits = []letter.Narrowing{{Relies: []string{"A", "B"}, Basis: letter.BasisAlreadyPublic, Asked: yes}}
		count := map[string]int{}
		for _, f := range letter.Review(examOf(t, l, 0)) {
			count[f.Provision.ID()]++
		}
		if more := count["scope.cutoff.gap-more"] > 0; more != row.more || count["scope.cutoff.gap"] < 2 {
			t.Errorf("%d items: %v", row.items, count)
		}
	}
}

// The Awb does not hold on the islands: nothing that a report rests on cites it.
func TestNothingRestsOnTheAwbOnTheIslands(t *testing.T) {
	for _, basis := range []string{"repeated", "already-public"} {
		l := parsed(t, `{"territory":"bes","date":"2023-05-20","request":{"received":"2023-05-02","items":[{"id":"1"}]},`+
			`"events":[{"kind":"suspended"},{"kind":"precision-asked"},{"kind":"delay-agreed"}],`+
			`"earlierDecisions":[{"reference":"R","date":"2022-06-30","referenceDate":"2022-06-30","published":true,`+
			`"sameApplicant":true,"sameBody":true,"refused":true}],"limits":[{"relies":["R"],"basis":"`+basis+`"}]}`)
		r := examOf(t, l, letter.AssumeAll).Report()
		n := 0
		for _, c := range r.Caveats {
			if n++; c.Provision.Citation().Act().String() == "Awb" {
				t.Errorf("%s cites %s", c.Provision.ID(), c.Provision.Citation())
			}
		}
		if n < 3 {
			t.Errorf("only %d caveats", n)
		}
	}
}
