package read

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/wobrules/wobrules/scope/letter"
)

// What stands in the letter file of two requests, and of a letter with a subject.
func TestTheLetterFileOfMore(t *testing.T) {
	const two = `"requests":[{"id":"1","dated":"2022-03-08"},{"id":"2","dated":"2022-03-09"}]`
	const asks = "In uw brieven van 8 en 9 maart 2022 heeft u op grond van de Woo verzocht om stukken. "
	for _, row := range []struct{ why, text, want string }{
		{"two requests and one confirmation: of which is not told",
			asks + "De ontvangst is op 10 maart 2022 bevestigd.", `{` + two +
				`,"events":[{"on":"2022-03-10","kind":"acknowledged"}]}`},
		{"a confirmation of a request the day of which is not read",
			"Op grond van de Woo verzocht u om stukken. De ontvangst van uw verzoek is op 10 maart 2022 bevestigd.",
			`{"events":[{"on":"2022-03-10","kind":"acknowledged"}]}`},
	} {
		if got := fileOf(row.text, ""); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s", row.why, got, row.want)
		}
	}
	text := "Datum 20 september 2022\nBetreft Besluit\n over de haven\n\nGeachte heer,\n\n" + asked + "\n\nHoogachtend,\n"
	if got := Letter(text).Letter.Subject; got != "Besluit over de haven" {
		t.Errorf("subject %q", got)
	}
}

// A fault under a key withholds the texts that stand there; where none stand there,
// nothing is sure.
func TestWhatAFaultWithholds(t *testing.T) {
	for _, row := range []struct {
		key, left string
		open      []Kind
	}{
		{"subject", "date ", []Kind{Subject}},
		{"subject[1].x", "date ", []Kind{Subject}},
		{"events[0].to", "", []Kind{Date, Subject}},
		{"date", "", []Kind{Date, Subject}},
	} {
		r := reader{facts: []Fact{{Kind: Date, Value: "2022-09-20"}, {Kind: Subject, Value: "Besluit"}}}
		r.refuse(row.key)
		left := ""
		for _, f := range r.facts {
			left += string(f.Kind) + " "
		}
		var open []Kind
		for _, o := range r.open {
			open = append(open, o.Kind)
			if o.Why != letter.Illegible || len(o.Candidates) != 1 {
				t.Errorf("%s: %s is open as %s, of %v", row.key, o.Kind, o.Why, o.Candidates)
			}
		}
		if left != row.left || !slices.Equal(open, row.open) {
			t.Errorf("%s: left %q, open %v", row.key, left, open)
		}
	}
}

// The faults of a check are those of each error that it joins, however they are
// wrapped; an error that is none has none.
func TestTheFaultsOfAnError(t *testing.T) {
	a, b := &letter.InputError{Key: "a"}, &letter.InputError{Key: "b"}
	for _, row := range []struct {
		err  error
		want string
	}{
		{nil, ""},
		{errors.New("x"), ""},
		{a, "a"},
		{fmt.Errorf("x: %w", a), "a"},
		{errors.Join(a, errors.New("x"), errors.Join(fmt.Errorf("y: %w", b), a)), "aba"},
	} {
		got := ""
		for _, f := range faultsOf(row.err) {
			got += f.Key
		}
		if got != row.want {
			t.Errorf("%v: %q, want %q", row.err, got, row.want)
		}
	}
}
