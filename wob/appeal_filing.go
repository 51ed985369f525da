package wob

import "github.com/wobrules/wobrules/calendar"

// A filingLaw is a term for filing what goes to a court.
type filingLaw struct {
	by   *calendar.Provision
	rule calendar.Rule
}

func newFiling(length calendar.Span, by *calendar.Provision) filingLaw {
	return filingLaw{by, filingRule(WindowLength{length, by})}
}

// toFile is the deadline of a term for filing that runs from a day.
func (r *run) toFile(law filingLaw, from calendar.Date) (Deadline, error) {
	w, err := r.filing(law.rule, calendar.Facts{Start: from})
	return Deadline{
		Force: May, First: w.Term.FirstDay(), Last: w.Term.LastDay(), ReceivedBy: w.PostReceivedBy, By: law.by, Term: w.Term,
	}, err
}
