package ground

import "github.com/wobrules/wobrules/calendar"

const (
	TraceableView Fact = firstBESFact + iota // een tot personen herleidbare opvatting (art. 12 Wob BES)
	lastFact
)

// BESFacts are facts of a passage on which only the Wob BES hangs anything.
type BESFacts struct {
	TraceableView calendar.Answer
}

var besFactRows = []factRow{
	{TraceableView, "traceableView",
		"tot personen herleidbare opvatting", "view that leads back to persons",
		func(p *Passage) *calendar.Answer { return &p.BES.TraceableView }},
}
