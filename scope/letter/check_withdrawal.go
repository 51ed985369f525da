package letter

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

var (
	withdrawalDay = defineBoth("scope.withdrawal.day", awbArticle("3:46", ""), besArticle("5", "2"),
		"ingetrokken, maar de dag staat er niet bij", "withdrawn, but the day is not said")
	withdrawalChannel = defineBoth("scope.withdrawal.channel", awbArticle("3:46", ""), besArticle("5", "2"),
		"ingetrokken op {on}, maar niet gezegd langs welke weg", "withdrawn on {on}, but it is not said by what channel")
	withdrawalUnconfirmed = defineBoth("scope.withdrawal.unconfirmed", awbArticle("3:46", ""), besArticle("5", "2"),
		"ingetrokken in een gesprek op {on}, maar niet door de verzoeker bevestigd",
		"withdrawn in conversation on {on}, but not confirmed by the requester")
	withdrawnDecided = defineBoth("scope.withdrawal.decided", awbArticle("3:46", ""), besArticle("5", "2"),
		"ingetrokken en toch is erop beslist ({name}): het een of het ander",
		"withdrawn and yet decided on ({name}): one or the other")
)

// spoken are the channels that leave nothing in writing.
var spoken = []string{
	"telephone", "phone", "conversation", "oral", "meeting", "telefoon", "telefonisch", "gesprek", "mondeling",
}

// checkWithdrawal looks for the day and the channel of a withdrawal, for the
// confirmation of one that was not in writing, and for a decision on what was
// withdrawn.
func checkWithdrawal(e *Exam, report func(Finding)) {
	l := e.Letter
	for i := range l.Events {
		ev := &l.Events[i]
		if ev.Kind != Withdrawn {
			continue
		}
		f := Finding{Items: ev.Items, On: ev.On, Args: calendar.Args{On: ev.On}}
		if ev.On.IsZero() {
			e.lacks("withdrawn", Finding{Provision: withdrawalDay, Items: ev.Items}, report)
		}
		if ev.Channel == "" {
			f.Provision = withdrawalChannel
			e.lacks("withdrawn", f, report)
		} else if slices.Contains(spoken, ev.Channel) && e.confirmed.confirm(ev) == nil {
			f.Provision = withdrawalUnconfirmed
			e.lacks("withdrawn", f, report)
		}
	}
	gone := e.told[Withdrawn]
	if gone == nil {
		return
	}
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		for _, d := range o.Kinds {
			row := e.act.disposition(d)
			if row == nil || row.Decision != calendar.Yes {
				continue
			}
			var both []string
			for _, id := range o.Items {
				if gone.has(e.places[id]) {
					both = append(both, id)
				}
			}
			if len(both) > 0 {
				report(Finding{Provision: withdrawnDecided, Items: both, Of: row.Basis})
			}
		}
	}
}
