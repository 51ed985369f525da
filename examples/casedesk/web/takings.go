package web

import (
	"net/url"
	"strings"

	"github.com/wobrules/wobrules/scope/letter/read"
	"github.com/wobrules/wobrules/wob"
)

// A taking says which kind of event a fact of a letter is in a case.
type taking struct {
	kind wob.EventKind
	on   read.Kind  // the day of the event
	keys []takenKey // what else it gives the event: the first that was read
	also url.Values // what the event is besides, whatever the letter says
	when func(read.Reading) bool
	note string // what must be looked at first: a key of the words
}

type takenKey struct {
	key  string
	kind read.Kind
}

// takings are all facts of a letter that are events of a case. What is not here
// (an acknowledgement of receipt, a request that was narrowed, the grounds) moves
// no term, and is shown only.
var takings = []taking{
	{kind: wob.EventReceived, on: read.RequestReceived, keys: []takenKey{{"filed", read.RequestDated}}},
	{kind: wob.EventConsulted, on: read.ConversationOn, note: "take-consulted"},
	{kind: wob.EventAdjourned, on: read.AdjournedOn,
		keys: []takenKey{{"by", read.AdjournedBy}, {"until", read.AdjournedUntil}}},
	{kind: wob.EventSuspensionBegun, on: read.Suspended, note: "take-suspended"},
	{kind: wob.EventSuspensionBegun, on: read.ViewsAskedOn, also: url.Values{"fields.ground": {"wob.6.3"}},
		when: underWob},
	{kind: wob.EventSuspensionBegun, on: read.ViewsAskedOn, also: url.Values{"fields.ground": {"woo.4.4.3"}},
		when: not(underWob)},
	{kind: wob.EventSuspensionEnded, on: read.ViewsGivenOn},
	{kind: wob.EventNoticeOfDefault, on: read.DefaultReceived},
	{kind: wob.EventDecision, on: read.Date, when: not(onObjection), note: "take-decision"},
	{kind: wob.EventDecisionOnObjection, on: read.Date, when: onObjection, note: "take-decision"},
}

func says(r read.Reading, kind read.Kind, value string) bool {
	for _, f := range r.Facts {
		if f.Kind == kind && f.Value == value {
			return true
		}
	}
	return false
}

func underWob(r read.Reading) bool    { return says(r, read.Regime, "wob") }
func onObjection(r read.Reading) bool { return says(r, read.OnObjection, "yes") }

func not(f func(read.Reading) bool) func(read.Reading) bool {
	return func(r read.Reading) bool { return !f(r) }
}

// A draft is an event that a letter tells of, with what was read of each part:
// one fact where it is sure, several where one must be chosen.
type draft struct {
	taking
	on    []found
	parts map[string][]found // by key of the fields
}

// A found is a fact with its number; 0 for a candidate that is not sure.
type found struct {
	n int
	read.Fact
}

// drafts are the events that a letter tells of, in the order of the table.
func drafts(r read.Reading) (all []draft) {
	for _, t := range takings {
		if t.when != nil && !t.when(r) {
			continue
		}
		parts := map[string][]found{}
		for _, k := range t.keys {
			if k.key == "until" && len(parts["by"]) == 1 {
				continue // one of the two says how long
			}
			if got := sure(r, k.kind); len(got) > 0 {
				parts[k.key] = got[:1]
			} else if got := candidates(r, k.kind); len(got) > 0 {
				parts[k.key] = got
			}
		}
		days := sure(r, t.on)
		for i := range days {
			all = append(all, draft{t, days[i : i+1], parts})
		}
		if open := candidates(r, t.on); len(days) == 0 && (len(open) > 0 || len(parts) > 0) {
			all = append(all, draft{t, open, parts})
		}
	}
	return all
}

func sure(r read.Reading, kind read.Kind) (all []found) {
	for i, f := range r.Facts {
		if f.Kind == kind {
			all = append(all, found{i + 1, f})
		}
	}
	return all
}

func candidates(r read.Reading, kind read.Kind) (all []found) {
	seen := map[string]bool{}
	for _, o := range r.Open {
		for _, f := range o.Candidates {
			if o.Kind == kind && !seen[f.Value] {
				seen[f.Value] = true
				all = append(all, found{0, f})
			}
		}
	}
	return all
}

// inForm is a value of a letter as a form has it: a length in weeks.
func inForm(value string) string {
	if weeks, ok := strings.CutPrefix(value, "P"); ok && strings.HasSuffix(weeks, "W") {
		return strings.TrimSuffix(weeks, "W")
	}
	return value
}
