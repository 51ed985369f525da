package read_test

import (
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/scope/letter/read"
	"github.com/wobrules/wobrules/wob"
)

// dates returns the dates that the clock makes of a letter, by their keys.
func dates(t *testing.T, e *letter.Exam) map[wob.Key]string {
	t.Helper()
	all := map[wob.Key]string{}
	for _, q := range e.Requests {
		for d := range q.Timeline.Deadlines() {
			all[d.Key] += d.First.String() + " to " + d.Last.String() + " "
		}
	}
	return all
}

func TestSeedLettersGiveTheDatesOfTheirLetterFiles(t *testing.T) {
	for _, name := range []string{"jenv-2020-05-26", "politie-2021"} {
		text, err := os.ReadFile(filepath.Join("testdata", name+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		file, err := os.ReadFile(filepath.Join("../../../examples/clearview/testdata", name+".json"))
		if err != nil {
			t.Fatal(err)
		}
		byHand, err := letter.Parse(file)
		if err != nil {
			t.Fatal(err)
		}
		r := read.Letter(string(text))
		got, err := letter.NewExamOfText(r.Letter, r.Unsure(), wob.Clock{}, letter.AssumeAll)
		if err != nil {
			t.Fatal(err)
		}
		want, err := letter.NewExam(byHand, wob.Clock{}, letter.AssumeAll)
		if err != nil {
			t.Fatal(err)
		}
		if a, b := r.Letter.Date, byHand.Date; a != b {
			t.Errorf("%s: dated %s, by hand %s", name, a, b)
		}
		if a, b := r.Letter.Requests[0], byHand.Requests[0]; a.Dated != b.Dated || a.Received != b.Received {
			t.Errorf("%s: request %s, %s; by hand %s, %s", name, a.Dated, a.Received, b.Dated, b.Received)
		}
		if a, b := told(r.Letter), told(byHand); a != b {
			t.Errorf("%s: %s; by hand %s", name, a, b)
		}
		if a, b := dates(t, got), dates(t, want); !maps.Equal(a, b) || len(a) == 0 {
			t.Errorf("%s: the dates are\n%v; by hand\n%v", name, a, b)
		}
	}
}

// told returns the events that the clock counts.
func told(l letter.Letter) string {
	var s []string
	for _, e := range l.Events {
		if e.Kind == letter.Acknowledged || e.Kind == letter.Adjourned {
			s = append(s, string(e.Kind)+" "+e.On.String())
		}
	}
	return strings.Join(s, ", ")
}
