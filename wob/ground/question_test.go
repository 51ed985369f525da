package ground_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
)

func ask(code string) ground.Question { return ground.MustParse(code).Question() }

// How checks combine. The passage is decided on 1 March 2021 and nothing else
// is known of it but what is said.
func TestCombine(t *testing.T) {
	env := func(a calendar.Answer) change { return func(p *ground.Passage) { p.Environmental = a } }
	for _, row := range []struct {
		check ground.Question
		known []change
		want  string
		why   string
	}{
		{ground.Any(ask("10.1.a"), ask("10.2.e")), nil, "must-refuse []",
			"one that must be refused settles it: consent is not asked for"},
		{ground.Any(ask("10.2.a"), ask("10.2.g")), nil, "weigh []", "the other cannot be stronger"},
		{ground.Any(ask("10.2.g"), ask("10.2.b")), []change{env(no)}, "weigh []", "both weigh"},
		{ground.Any(ask("10.2.g"), ask("10.7.a")), []change{env(no)}, "weigh []",
			"10.7.a is for environmental information"},
		{ground.Any(ask("10.2.g"), ask("10.7.b")), nil, "cannot-say [environmental]",
			"each hangs on it: art. 10 lid 6, lid 7"},
		{ground.Any(ask("10.2.g"), ask("10.7.a")), nil, "cannot-say [environmental emissions]",
			"all that a member misses: art. 10 lid 4, lid 6, lid 7"},
		{ground.Any(ask("10.2.e"), ask("10.2.f")), []change{env(no), hasIt}, "cannot-say [consent]",
			"10.2.f has ended"},
		{ground.All(ask("10.1.a"), ask("10.2.a")), nil, "weigh []", "the weakest"},
		{ground.All(ask("10.1.a"), ask("10.7.a")), []change{env(no)}, "does-not-apply []", "the weakest"},
		{ground.All(ask("10.1.a"), ask("10.2.g")), nil, "cannot-say [environmental]", "10.2.g decides"},
		{ground.All(ask("10.2.g"), ask("10.7.b")), nil, "cannot-say [environmental]",
			"each hangs on it: art. 10 lid 6, lid 7"},
		{ground.Any(ask("10.2.g"), ask("10.7.a"), ask("10.1.d"), ask("10.2.e"), ask("10.2.f"), ask("10.2.b")), nil,
			"cannot-say [environmental emissions consent confidentialActs addresseeHasIt clearlyNoInfringement]",
			"all that a member misses is asked for"},
		{ground.All(), nil, "does-not-apply []", "nothing is asked"},
		{ground.Any(), nil, "does-not-apply []", "nothing is asked"},
		{ground.Question{}, nil, "does-not-apply []", "nothing is asked"},
		{ground.All(ask("10.2.e")), []change{consent}, "does-not-apply []", "one member is itself"},
	} {
		p := ground.Passage{Decided: calendar.MustParse("2021-03-01")}
		for _, f := range row.known {
			f(&p)
		}
		o, err := row.check.Of(p)
		if err != nil {
			t.Errorf("%s: %v", row.check, err)
			continue
		}
		got := fmt.Sprintf("%s %v", o.Verdict, o.Missing)
		if got != row.want {
			t.Errorf("%s: got %s, want %s (%s)", row.check, got, row.want, row.why)
		}
	}
}

func TestQuestionString(t *testing.T) {
	c := ground.Any(ask("10.2.e"), ground.All(ask("10.1.c"), ask("11.1")))
	if got, want := c.String(), "any(10.2.e, all(10.1.c, 11.1))"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// A composed answer carries what the members say that make it.
func TestCombinedReasons(t *testing.T) {
	o, err := ground.Any(ask("10.2.d"), ask("10.2.g"), ask("10.7.a")).Of(full("2021-03-01"))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := said(o), "weigh: wob.10.2; wob.10.2.weighing wob.10.2.g.harm"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if len(o.Of) != 3 || o.Of[2].Verdict != ground.DoesNotApply {
		t.Errorf("members %v", o.Of)
	}
	env := func(a calendar.Answer) change { return func(p *ground.Passage) { p.Environmental = a } }
	for _, row := range []struct {
		check ground.Question
		known []change
		want  string
		why   string
	}{
		{ground.Any(ask("11.1"), ask("10.1.a")), []change{env(no), inside, view},
			"must-refuse  [] [consent committeeAnnounced]",
			"art. 11 lid 2 allows a form, art. 10 lid 1 onder a does not: what must be refused on it is refused"},
		{ground.Any(ask("10.1.a"), ask("11.1")), []change{env(no), inside, view},
			"must-refuse  [] [consent committeeAnnounced]", "the same"},
		{ground.Any(ask("11.1"), ask("11.1")), []change{env(no), inside, view},
			"must-refuse may-non-traceable [] [consent committeeAnnounced]", "art. 11 lid 2: one ground, asked twice"},
		{ground.All(ask("10.1.a"), ask("11.1")), []change{env(no), inside, view},
			"must-refuse may-non-traceable [] [consent committeeAnnounced]",
			"art. 11 lid 2: where both must hold, what one allows is allowed"},
		{ground.All(ask("11.1"), ask("10.1.a")), []change{env(no), inside, view},
			"must-refuse may-non-traceable [] [consent committeeAnnounced]", "the same"},
		{ground.Any(ask("10.1.a"), ask("10.1.d")),
			[]change{env(no), func(p *ground.Passage) { p.ClearlyNoInfringement = no }},
			"must-refuse  [wob.10.1.d.avg] []", "the wording of onder d is recalled"},
		{ground.Any(ask("11.1"), ask("10.2.a")), []change{env(yes), inside, view},
			"weigh  [] [emissions consent committeeAnnounced]",
			"art. 10 lid 8, art. 11 lid 2 and 3 add to what is shown and to the form"},
	} {
		p := ground.Passage{Decided: calendar.MustParse("2021-03-01")}
		for _, f := range row.known {
			f(&p)
		}
		o, err := row.check.Of(p)
		if got := fmt.Sprintf("%s %s %v %v", o.Verdict, o.Form, o.Caveats, o.Open); got != row.want || err != nil {
			t.Errorf("%s: got %s %v, want %s (%s)", row.check, got, err, row.want, row.why)
		}
	}
}

// What is no input (contradictory facts are never silently resolved).
func TestQuestionErrors(t *testing.T) {
	day := calendar.MustParse("2021-03-01")
	for _, row := range []struct {
		check   ground.Question
		passage ground.Passage
		want    string
		why     string
	}{
		{ask("10.2.e"), ground.Passage{}, "decided: the day of the decision is not set", "no day, no act"},
		{ask("10.2.e"), ground.Passage{Decided: calendar.MustParse("1990-01-01")},
			"no act is known before 1992-05-01", "before the Wob"},
		{ask("10.2.e"), ground.Passage{Decided: calendar.MustParse("2022-05-01")}, "the act of that day is the Woo",
			"ECLI:NL:RVS:2022:1432"},
		{ground.Any(ask("10.2.e"), ask("5.1.2.e")), ground.Passage{Decided: day}, "the act of that day is the Wob",
			"mixed acts"},
		{ask("10.2.e"), ground.Passage{Territory: ground.BES, Decided: day},
			"ground.Ground(10.2.e): the act of that day and territory is the Wob BES",
			"a ground of the Wob, of a body of the islands"},
		{ask("10.1.d"), ground.Passage{Decided: calendar.MustParse("2001-08-31")}, "the act has it from 2001-09-01",
			"onder d came with the Wbp"},
		{ask("10.1.c"), ground.Passage{Decided: day, Emissions: yes, Environmental: no},
			"emissions is yes, environmental no", "art. 10 lid 4: environmental information on emissions"},
		{ask("11.1"), ground.Passage{Decided: day, Factual: yes, PersonalView: yes},
			"factual and personalView are both yes", "ECLI:NL:RVS:2018:314"},
		{ask("11.1"), ground.Passage{Decided: day, DocumentDate: day.AddDays(1)}, "lies after decided",
			"no document is younger than the decision on it"},
	} {
		_, err := row.check.Of(row.passage)
		if err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: got %v, want %q (%s)", row.check, err, row.want, row.why)
		}
	}
	if _, err := ask("11.1").Of(ground.Passage{Decided: day, DocumentDate: day}); err != nil {
		t.Errorf("a document of the day itself: %v", err)
	}
	if err := (ground.Passage{DocumentDate: day, Requested: day}).Validate(); err != nil {
		t.Errorf("a passage of which the day of the decision is not known: %v", err)
	}
	if err := (ground.Passage{Territory: 9, Decided: day}).Validate(); err == nil ||
		err.Error() != "ground.Passage.Validate: no such territory" {
		t.Errorf("a territory that does not exist: %v", err)
	}
}

// The caveats on an answer: of the text of the day, and of what is inferred.
func TestCaveats(t *testing.T) {
	for _, row := range []struct {
		ground, day string
		with        []change
		want, why   string
	}{
		{"10.1.c", "2021-03-01", []change{supplied, data, consent}, "[wob.10.1.c.consent]",
			"the giver may drop confidentiality: inferred"},
		{"10.1.c", "2021-03-01", []change{supplied, data}, "[]", "no consent, nothing inferred"},
		{"10.1.d", "2021-03-01", []change{consent}, "[wob.10.1.d.avg wob.10.1.d.consent]",
			"consent may show it: inferred"},
		{"10.2.e", "2008-03-01", nil, "[wob.text.2005]", "recalled"},
		{"5.1.2.e", "2025-03-01", []change{consent}, "[woo.5.1.2.e.consent]", "no counterpart of 10.3"},
		{"5.1.1.c", "2025-03-01", []change{supplied, data, consent}, "[woo.5.1.1.c.consent]", "inferred"},
		{"5.2.1", "2023-03-01", []change{inside, view}, "[woo.5.2.3.since]", "when lid 3 grew is not known"},
	} {
		p := full(row.day)
		for _, f := range row.with {
			f(&p)
		}
		o, err := ask(row.ground).Of(p)
		if got := fmt.Sprint(o.Caveats); got != row.want || err != nil {
			t.Errorf("%s on %s: got %s %v, want %s (%s)", row.ground, row.day, got, err, row.want, row.why)
		}
	}
}

// The answer in words and in JSON.
func TestReplyText(t *testing.T) {
	p := full("2021-03-01")
	p.InternalDeliberation, p.PersonalView = yes, yes
	o, _ := ask("11.1").Of(p)
	nl, en := o.Text(calendar.Dutch), o.Text(calendar.English)
	for text, want := range map[string]string{
		nl: "11.1: weigeren; mag in niet tot personen herleidbare vorm (art. 11 lid 1 Wob, art. 11 lid 2 " +
			"eerste volzin Wob); laat zien dat ",
		en: "11.1: must refuse; may be disclosed in a non-traceable form (art. 11 lid 1 Wob, art. 11 lid 2 " +
			"eerste volzin Wob); show that ",
	} {
		if !strings.HasPrefix(text, want) {
			t.Errorf("got %s, want %s", text, want)
		}
	}
	if c := o.Citations(); c[0].JCI() != "jci1.3:c:BWBR0005252&artikel=11&lid=1&g=2018-07-28" {
		t.Errorf("the version relied on: %s", c[0].JCI())
	}
	o, _ = ask("10.2.e").Of(ground.Passage{Decided: p.Decided})
	if got, want := o.Text(calendar.Dutch),
		"10.2.e: kan niet worden gezegd; niet bekend is: emissies in het milieu, instemming van de betrokkene"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := string(o.AppendJSON(nil, calendar.Dutch)),
		`{"ground":"10.2.e","verdict":"cannot-say","because":[],"show":[],"caveats":[],"missing":["emissions",`+
			`"consent"],"open":[]}`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	given := full("2021-03-01")
	given.Consent = yes
	o, _ = ground.Any(ask("10.2.a"), ask("10.2.e")).Of(given)
	for _, want := range []string{
		`{"ground":"","verdict":"weigh","because":[{"id":"wob.10.2","citation":{"text":"art. 10 lid 2 Wob",` +
			`"jci":"jci1.3:c:BWBR0005252&artikel=10&lid=2&g=2018-07-28"},"text":"`,
		`"of":[{"ground":"10.2.a","verdict":"weigh",`, `{"ground":"10.2.e","verdict":"does-not-apply",`,
	} {
		if got := string(o.AppendJSON(nil, calendar.English)); !strings.Contains(got, want) {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// What the other side of a reading gives stands in the text and in JSON.
func TestReplyTellsWhatIsArguable(t *testing.T) {
	for _, row := range []struct {
		serious                         calendar.Answer
		verdict, because, show, missing string
	}{
		{yes, "weigh", "woo.5.1.6", "woo.5.1.6.serious", ""},
		{calendar.Unknown, "cannot-say", "", "", "seriousHarm"},
	} {
		p := full("2026-03-20")
		supplied(&p)
		data(&p)
		p.Environmental, p.Emissions, p.Woo.SeriousHarm = yes, yes, row.serious
		o, err := ask("5.1.6").Of(p)
		if err != nil {
			t.Fatal(err)
		}
		type provision struct {
			ID       string
			Citation struct{ JCI string }
		}
		var got struct {
			Verdict  string
			Arguable []struct {
				Reading, Verdict string
				Because, Show    []provision
				Missing          []string
			}
		}
		if err := json.Unmarshal(o.AppendJSON(nil, calendar.English), &got); err != nil || len(got.Arguable) != 1 ||
			got.Verdict != "does-not-apply" {
			t.Fatalf("%v %+v", err, got)
		}
		ids := func(all []provision) (s string) {
			for _, p := range all {
				s += p.ID
				if p.Citation.JCI != "jci1.3:c:BWBR0045754&artikel=5.1&lid=6&g=2025-02-12" && p.ID == "woo.5.1.6" {
					t.Errorf("the version relied on: %s", p.Citation.JCI)
				}
			}
			return s
		}
		a := got.Arguable[0]
		if a.Reading != "emissions-51-6" || a.Verdict != row.verdict || ids(a.Because) != row.because ||
			ids(a.Show) != row.show ||
			strings.Join(a.Missing, " ") != row.missing {
			t.Errorf("got %+v, want %+v", a, row)
		}
		r, err := ground.ParseReading(a.Reading)
		if err != nil {
			t.Fatal(err)
		}
		for l, word := range map[calendar.Lang]string{calendar.Dutch: "; ook te verdedigen: ",
			calendar.English: "; also arguable: "} {
			other := " (" + r.Other().Text(l, calendar.Args{}) + ")"
			if _, after, ok := strings.Cut(o.Text(l), word); !ok || !strings.HasSuffix(after, other) {
				t.Errorf("%q does not tell %q", o.Text(l), other)
			}
		}
	}
	p := full("2021-03-01")
	p.InternalDeliberation, p.PersonalView = yes, yes
	o, err := ask("11.1").Of(p)
	if b := string(o.AppendJSON(nil, calendar.Dutch)); err != nil || !strings.Contains(b,
		`"verdict":"must-refuse","form":"may-non-traceable"`) {
		t.Errorf("got %s %v: art. 11 lid 2 Wob", b, err)
	}
}

func TestEach(t *testing.T) {
	for day, want := range map[string]int{"2001-08-31": 11, "2001-09-01": 12, "2005-02-14": 14, "2022-04-30": 14,
		"2022-05-01": 20} {
		all, err := ground.Each(ground.Passage{Decided: calendar.MustParse(day)})
		if err != nil || len(all) != want {
			t.Errorf("%s: %d grounds, %v; want %d (art. 10 and 11 Wob, 5.1 to 5.4a Woo)", day, len(all), err, want)
		}
	}
	if _, err := ground.Each(ground.Passage{}); err == nil {
		t.Error("no day, no act")
	}
	if _, err := ground.Each(ground.Passage{Decided: calendar.MustParse("2021-01-01"), Factual: yes,
		PersonalView: yes}); err == nil {
		t.Error("facts that cannot be together")
	}
}

func TestParsePassage(t *testing.T) {
	p, err := ground.ParsePassage([]byte(`{"decided":"2021-03-01","documentDate":"2015-01-02",` +
		`"environmental":true,"emissions":false,"seriousHarm":true}`))
	if want := (ground.Passage{Decided: calendar.MustParse("2021-03-01"),
		DocumentDate: calendar.MustParse("2015-01-02"), Environmental: yes, Emissions: no,
		Woo: ground.WooFacts{SeriousHarm: yes}}); p != want || err != nil {
		t.Errorf("got %v, %v", p, err)
	}
	for _, row := range []struct{ in, want, why string }{
		{`{"Emissions":true}`, `Emissions: "true": unknown key`, "keys are exact"},
		{`{"emissions":true,"emissions":false}`, `the key stands twice`, "no key twice"},
		{`{"emissions":"true"}`, `takes true or false`, "no strings"},
		{`{"decided":"2021-02-30"}`, `takes a date that exists`, "no such day"},
		{`{"decided":20210101}`, `takes a date`, "a date is a string"},
		{`{"emissions":true,"environmental":false}`, `emissions is yes, environmental no`,
			"facts that cannot be together"},
		{`[]`, `takes an object`, "one object"},
		{`{} {}`, `stands after the end`, "one object"},
		{`{"emissions":true`, `ground.ParsePassage: line 1: the text ends too early`, "not closed"},
		{``, `ground.ParsePassage: line 1: the text ends too early`, "nothing"},
		{"{\"decided\":\"2021-03-01\",\n\"Consent\":true}",
			`ground.ParsePassage: line 2: Consent: "true": unknown key`, "the line of the key"},
		{"{\n\"decided\":\"gisteren\"}", `ground.ParsePassage: line 2: decided: "gisteren": takes a date`,
			"no call inside the call"},
		{"{\"environmental\":false,\n\n\"emissions\":true}",
			`ground.ParsePassage: line 3: emissions: "true": emissions is yes`, "the line of the later fact"},
		{"{\n\"decided\":\"2021-03-01\",\n\"documentDate\":\"2021-03-02\"}",
			`ground.ParsePassage: line 3: documentDate: "2021-03-02": documentDate 2021-03-02 lies after`,
			"the line of the later fact"},
		{"{\n\"consent\":tru}", `ground.ParsePassage: line 2: consent: "tru": takes true or false`,
			"the line of what is not JSON"},
		{"{\n\"consent\":true,\n\"consent\":true}",
			`ground.ParsePassage: line 3: consent: "true": the key stands twice`, "the line of the second key"},
		{"{\n\"emissions\":\"true\"}", `line 2: emissions: "true": takes true or false`,
			"the quotation marks are the fault"},
		{"{\"\xff\":true}", `not valid UTF-8`, "broken UTF-8"},
		{`{"territory":"Bonaire"}`, `takes "nl" or "bes"`, "a territory that does not exist"},
		{`{"requested":"2021-03-02","decided":"2021-03-01"}`, `requested 2021-03-02 lies after`,
			"no request is younger than the decision on it"},
		{`{"expressConsent":true,"consent":false}`, `expressConsent is yes, consent no`, "art. 5.1 lid 1 onder d Woo"},
		{`{"olderThanFiveYears":true}`, `unknown key`, "reckoned from the dates, never given"},
	} {
		if _, err := ground.ParsePassage([]byte(row.in)); err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: got %v, want %s (%s)", row.in, err, row.want, row.why)
		}
	}
	for _, f := range ground.Facts() {
		key := f.String()
		if key == "documentDate" {
			continue
		}
		p, err := ground.ParsePassage([]byte(`{"` + key + `":true}`))
		if err != nil || p == (ground.Passage{}) {
			t.Errorf("%s: %v %v", key, p, err)
		}
	}
	if ground.Fact(0).String() != "" || ground.Fact(200).String() != "" {
		t.Error("no fact has a key")
	}
}

// Texts are for people who do not know the keys: a fact has a name in each
// language, and no other fact has it.
func TestFactName(t *testing.T) {
	seen := map[string]ground.Fact{}
	for _, f := range ground.Facts() {
		for _, l := range []calendar.Lang{calendar.Dutch, calendar.English} {
			name := f.Name(l)
			if g, twice := seen[name]; name == "" || twice || strings.Contains(name, ",") || !strings.Contains(name,
				" ") && name != "milieu-informatie" {
				t.Errorf("%s: name %q, as %s", f, name, g)
			}
			seen[name] = f
		}
	}
	if ground.Fact(0).Name(calendar.Dutch) != "" || ground.Fact(200).Name(calendar.English) != "" {
		t.Error("no fact has a name")
	}
	o, err := ground.MustParse("10.2.e").Of(ground.Passage{Decided: calendar.MustParse("2021-03-01")})
	if err != nil {
		t.Fatal(err)
	}
	if b := string(o.AppendJSON(nil, calendar.English)); !strings.Contains(b, `"missing":["emissions","consent"]`) {
		t.Errorf("JSON keeps the keys: %s", b)
	}
}

// A passage goes through JSON and back, each fact unknown, yes or no; the keys
// are those that ParsePassage takes (the strict door).
func TestPassageJSON(t *testing.T) {
	p := ground.Passage{Decided: calendar.MustParse("2023-03-01"), Environmental: calendar.No, Consent: calendar.Yes,
		Woo: ground.WooFacts{SeriousHarm: calendar.Yes}}
	b, err := json.Marshal(p)
	const want = `{"decided":"2023-03-01","environmental":false,"consent":true,"seriousHarm":true}`
	if string(b) != want || err != nil {
		t.Errorf("got %s %v, want %s", b, err, want)
	}
	if b, err := json.Marshal(ground.Passage{}); string(b) != "{}" || err != nil {
		t.Errorf("of nothing known: %s %v", b, err)
	}
	if b, err := (ground.Passage{Factual: calendar.Yes, PersonalView: calendar.Yes}).MarshalJSON(); err == nil ||
		b != nil {
		t.Errorf("facts that cannot be together give %s", b)
	}
	if err := json.Unmarshal([]byte(`{"factual":true,"personalView":true}`), &p); err == nil {
		t.Errorf("facts that cannot be together are read: %v", p)
	}
	rapid.Check(t, func(t *rapid.T) {
		var parts []string
		if rapid.Bool().Draw(t, "dates") {
			parts = append(parts, `"decided":"2023-03-01"`, `"documentDate":"2019-03-01"`)
		}
		for _, f := range ground.Facts() {
			if is := rapid.SampledFrom([]string{"", "true", "false"}).Draw(t, f.String()); is != "" &&
				f.String() != "documentDate" {
				parts = append(parts, fmt.Sprintf("%q:%s", f.String(), is))
			}
		}
		in := "{" + strings.Join(parts, ",") + "}"
		p, err := ground.ParsePassage([]byte(in))
		if err != nil {
			return // facts that cannot be together
		}
		b, err := json.Marshal(p)
		if string(b) != in || err != nil {
			t.Fatalf("%s becomes %s %v", in, b, err)
		}
		var q ground.Passage
		if err := json.Unmarshal(b, &q); q != p || err != nil {
			t.Fatalf("%s reads back as %v %v", b, q, err)
		}
	})
}

// An error names one call, and what is wrong.
func TestErrorText(t *testing.T) {
	_, day := ground.Each(ground.Passage{})
	_, early := ground.Each(ground.Passage{Decided: calendar.MustParse("1980-01-01")})
	contrary := ground.Passage{Decided: calendar.MustParse("2021-03-01"), Factual: calendar.Yes,
		PersonalView: calendar.Yes}
	_, each := ground.Each(contrary)
	_, of := ground.MustParse("11.1").Of(contrary)
	_, none := ground.MustParse("11.1").Of(ground.Passage{})
	for _, row := range []struct {
		err  error
		want string
	}{
		{day, "ground.Each: decided: the day of the decision is not set"},
		{early, "ground.Each: decided 1980-01-01: no act is known before 1992-05-01"},
		{each, "ground.Each: factual and personalView"},
		{of, "ground.Question(11.1).Of: factual and personalView"},
		{none, "ground.Question(11.1).Of: decided: the day"},
		{contrary.Validate(), "ground.Passage.Validate: factual and personalView"},
	} {
		if row.err == nil || !strings.HasPrefix(row.err.Error(), row.want) {
			t.Errorf("got %v, want %s", row.err, row.want)
		}
	}
}

// Grounds that do not stand together.
func TestConflicts(t *testing.T) {
	for _, row := range []struct {
		law         ground.Law
		codes, want string
		why         string
	}{
		{ground.Wob, "10.2.e 10.2.g 11.1", "[]", "several grounds on one passage are allowed under the Wob"},
		{ground.Woo, "5.1.2.e 5.1.2.i 5.2.1", "[]", "art. 5.1 lid 5 is not among them"},
		{ground.Woo, "5.1.5 5.1.2.e", "[woo.5.1.5.alone]", "art. 5.1 lid 5"},
		{ground.Woo, "5.1.1.c 5.1.5", "[woo.5.1.5.alone]", "art. 5.1 lid 5"},
		{ground.Woo, "5.1.5 5.2.1", "[]", "art. 5.1 lid 5 names lid 1 and 2 only"},
		{ground.Woo, "5.1.5 5.1.4", "[]", "art. 5.1 lid 5 names lid 1 and 2 only"},
		{ground.Woo, "10.2.e", "[wob.list.act]", "ECLI:NL:RVS:2022:1432"},
		{ground.Wob, "10.2.e 5.1.2.e", "[wob.list.act]", "ECLI:NL:RVS:2022:1432"},
		{ground.WobBES, "11.2.d 10.2.e", "[wob.list.act]", "art. 11 Wob BES: private life is 11.2.d"},
		{0, "10.2.e 5.1.2.e", "[wob.list.mixed]", "no act is known: the first ground names it"},
		{ground.Wob, "", "[]", "no grounds, no conflict"},
	} {
		var all []ground.Ground
		for code := range strings.FieldsSeq(row.codes) {
			all = append(all, ground.MustParse(code))
		}
		var got []string
		for _, f := range ground.Conflicts(row.law, all...) {
			got = append(got, f.Provision.ID())
		}
		if s := fmt.Sprint(got); s != row.want {
			t.Errorf("%s: got %s, want %s (%s)", row.codes, s, row.want, row.why)
		}
	}
}

// Grounds of a whole document exclude each other only where they are those of
// one passage.
func TestDocumentConflictsCannotBeSaid(t *testing.T) {
	if len(ground.DocumentConflicts(0))+len(ground.Conflicts(0)) != 0 {
		t.Error("no act and no grounds, no conflict")
	}
	found := ground.DocumentConflicts(ground.Woo, ground.MustParse("5.1.2.e"), ground.MustParse("5.1.5"),
		ground.MustParse("10.2.e"))
	if len(found) != 2 || found[0].CannotSay || !found[1].CannotSay || found[1].Provision.ID() != "woo.5.1.5.document" {
		t.Errorf("got %v: art. 5.1 lid 5, \"ten aanzien van dezelfde informatie\"", found)
	}
	sure := ground.Conflicts(ground.Woo, ground.MustParse("5.1.2.e"), ground.MustParse("5.1.5"))
	for _, c := range []ground.Conflict{found[1], sure[0]} {
		if got, want := c.Provision.Citation().String(), "art. 5.1 lid 5 tweede volzin Woo"; got != want ||
			c.Name != "5.1.5, 5.1.2.e" {
			t.Errorf("%s by %s, want %s", c.Name, got, want)
		}
	}
}

// A question takes time in proportion to its members.
func TestNestedQuestionsAreLinear(t *testing.T) {
	q := ask("10.2.e")
	for range 200 {
		q = ground.Any(ground.All(q), ask("11.1"))
	}
	said, err := q.Of(ground.Passage{Decided: calendar.MustParse("2021-03-01")})
	if err != nil || said.Verdict != ground.CannotSay || fmt.Sprint(said.Missing) == "[]" {
		t.Errorf("got %s %v %v", said.Verdict, said.Missing, err)
	}
}
