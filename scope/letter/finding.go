package letter

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/internal/words"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/wob/ground"
)

// A Finding (bevinding) is something that a letter lacks, breaches, or rests on
// without the law giving it.
type Finding struct {
	Provision *calendar.Provision
	Request   string   // the request it concerns, where the letter decides on several
	Items     []string // the items it concerns; none: the letter as a whole
	On        calendar.Date
	Args      calendar.Args
	Of        *calendar.Provision // its text stands in the place of the name: the basis of a disposition
	Missing   []ground.Fact       // facts without which it cannot be said
}

// Text returns the finding as a sentence.
func (f Finding) Text(l calendar.Lang) string {
	a := f.Args
	if f.Of != nil {
		a.Name = f.Of.Text(l, calendar.Args{})
	}
	s := words.Tidy(f.Provision.Text(l, a))
	if len(f.Missing) > 0 {
		s += missingFacts.In(l, factNames(l, f.Missing))
	}
	if len(f.Items) > 0 {
		s = quote.Plain(words.Items(l, f.Items)) + ": " + s
	}
	if f.Request != "" {
		s = quote.Plain(ofRequest.In(l, f.Request)) + ": " + s
	}
	return s
}

var ofRequest = words.Label{"verzoek %s", "request %s"}

// idleFinding is the finding on a limit that limits nothing.
func idleFinding(l scope.Limit, why *calendar.Provision) Finding {
	d := l.Decision()
	return Finding{Provision: why, Args: calendar.Args{On: d.Date, Name: d.Reference}}
}

// takesOut reports whether a limit takes any day out.
func takesOut(l scope.Limit) bool { return l.Takes(scope.Period{}) != calendar.No }
