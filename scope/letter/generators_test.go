package letter_test

import (
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/scope/letter"
	"pgregory.net/rapid"
)

// The days of a letter go on after those of what it tells of, over the day the
// Woo began, 5 May and Ascension Day.
var base = calendar.MustParse("2022-02-28")

const span = 60

var (
	anyDay = rapid.Custom(func(t *rapid.T) calendar.Date {
		return base.AddDays(rapid.IntRange(0, span-1).Draw(t, "day"))
	})
	maybeDay = rapid.Custom(func(t *rapid.T) calendar.Date {
		if rapid.IntRange(0, 3).Draw(t, "set") == 0 {
			return calendar.Date{}
		}
		return anyDay.Draw(t, "day")
	})
	anyPeriod = rapid.Custom(func(t *rapid.T) scope.Period {
		p := scope.Period{From: maybeDay.Draw(t, "from"), Until: maybeDay.Draw(t, "until")}
		if !p.From.IsZero() && !p.Until.IsZero() && p.Until.Before(p.From) {
			p.From, p.Until = p.Until, p.From
		}
		return p
	})
	anyAnswer = rapid.SampledFrom([]calendar.Answer{calendar.Unknown, calendar.Yes, calendar.No})
	mostlyYes = rapid.SampledFrom([]calendar.Answer{calendar.Yes, calendar.Yes, calendar.Yes, calendar.Unknown,
		calendar.No})
	someItems = rapid.SampledFrom([][]string{nil, nil, {"1"}, {"2"}, {"1", "3"}})

	anyDecision = rapid.Custom(func(t *rapid.T) scope.EarlierDecision {
		d := scope.EarlierDecision{
			Reference: rapid.StringMatching("[A-Z]").Draw(t, "reference"),
			Date:      maybeDay.Draw(t, "date"),
			Published: mostlyYes.Draw(t, "published"), SameApplicant: mostlyYes.Draw(t, "applicant"),
			SameBody: mostlyYes.Draw(t, "body"), Refused: mostlyYes.Draw(t, "refused"),
		}
		if rapid.Bool().Draw(t, "with reference date") && !d.Date.IsZero() {
			d.ReferenceDate = d.Date.AddDays(-rapid.IntRange(0, 10).Draw(t, "before"))
		}
		if rapid.IntRange(0, 2).Draw(t, "with period") == 0 {
			d.Period = anyPeriod.Draw(t, "period")
		}
		return d
	})
)

// The generators reach the hard places: letters on both sides of the day the
// Woo began, events on free days.
func TestGeneratorsReach(t *testing.T) {
	const n = 2000
	met := map[string]int{}
	count := func(place string, yes bool) {
		if yes {
			met[place]++
		} else {
			met[place] += 0
		}
	}
	for seed := range n {
		l := anyLetter.Example(seed)
		count("the last day of the Wob", l.Date.String() == "2022-04-30")
		count("the first day of the Woo", l.Date.String() == "2022-05-01")
		count("a letter under the Woo", l.Date.String() > "2022-05-01")
		count("no date", l.Date.IsZero())
		count("no day of receipt", l.Requests[0].Received.IsZero())
		count("two earlier decisions", len(l.Earlier) == 2)
		for _, e := range l.Events {
			count("adjourned", e.Kind == letter.Adjourned)
			count("an event on a free day", e.On.String() == "2022-05-05" || e.On.String() == "2022-05-26")
		}
	}
	for place, times := range met {
		if times < n/200 {
			t.Errorf("%s: %d of %d", place, times, n)
		}
	}
	t.Log(met)
}
