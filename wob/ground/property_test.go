package ground_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
)

// What is said without a fact is said with it, whichever way it turns out, and
// a fact that is not asked for does not change what is said.
func TestUnknownFacts(t *testing.T) {
	answers := []calendar.Answer{calendar.Unknown, calendar.Yes, calendar.No}
	rapid.Check(t, func(t *rapid.T) {
		p := ground.Passage{Decided: calendar.MustParse(rapid.SampledFrom([]string{"2021-03-01",
			"2025-03-01"}).Draw(t, "day"))}
		fields := map[ground.Fact]func(*ground.Passage) *calendar.Answer{
			ground.Environmental:         func(p *ground.Passage) *calendar.Answer { return &p.Environmental },
			ground.Emissions:             func(p *ground.Passage) *calendar.Answer { return &p.Emissions },
			ground.Consent:               func(p *ground.Passage) *calendar.Answer { return &p.Consent },
			ground.SuppliedInConfidence:  func(p *ground.Passage) *calendar.Answer { return &p.SuppliedInConfidence },
			ground.BusinessData:          func(p *ground.Passage) *calendar.Answer { return &p.BusinessData },
			ground.InternalDeliberation:  func(p *ground.Passage) *calendar.Answer { return &p.InternalDeliberation },
			ground.PersonalView:          func(p *ground.Passage) *calendar.Answer { return &p.PersonalView },
			ground.Factual:               func(p *ground.Passage) *calendar.Answer { return &p.Factual },
			ground.ConfidentialActs:      func(p *ground.Passage) *calendar.Answer { return &p.ConfidentialActs },
			ground.AddresseeHasIt:        func(p *ground.Passage) *calendar.Answer { return &p.AddresseeHasIt },
			ground.ClearlyNoInfringement: func(p *ground.Passage) *calendar.Answer { return &p.ClearlyNoInfringement },
			ground.SeriousHarm:           func(p *ground.Passage) *calendar.Answer { return &p.Woo.SeriousHarm },
			ground.FormalDecision:        func(p *ground.Passage) *calendar.Answer { return &p.Woo.FormalDecision },
		}
		for f := ground.Environmental; f <= ground.FormalDecision; f++ {
			if at := fields[f]; at != nil {
				*at(&p) = rapid.SampledFrom(answers).Draw(t, f.String())
			}
		}
		before, err := ground.Each(p)
		if err != nil {
			t.Skip("facts that cannot be together")
		}
		for f, at := range fields {
			if *at(&p) != calendar.Unknown {
				continue
			}
			for _, is := range answers[1:] {
				q := p
				*at(&q) = is
				after, err := ground.Each(q)
				if err != nil {
					continue
				}
				for i, o := range before {
					asked := slices.Contains(o.Missing, f)
					if o.Verdict != ground.CannotSay && (after[i].Verdict != o.Verdict || len(o.Missing) > 0) {
						t.Fatalf("%s: %s without %s, %s with it", o.Ground, o.Verdict, f, after[i].Verdict)
					}
					if !asked && o.Verdict == ground.CannotSay && after[i].Verdict != ground.CannotSay && !implied(f) {
						t.Fatalf("%s: %s settles it and is not asked for: %v", o.Ground, f, o.Missing)
					}
					if o.Verdict != ground.CannotSay && !slices.Contains(o.Open, f) && after[i].Form != o.Form &&
						!implied(f) {
						t.Fatalf("%s: %s changes the form and is not open: %v", o.Ground, f, o.Open)
					}
				}
			}
		}
	})
}

// implied reports whether an answer to f may answer another fact along with it:
// no environmental information, no emissions; a fact, no view.
func implied(f ground.Fact) bool {
	return f == ground.Environmental || f == ground.Emissions || f == ground.Factual || f == ground.PersonalView
}
