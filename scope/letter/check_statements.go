package letter

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

var notUsed = define("scope.search.not-used", calendar.Ruling("ECLI:NL:RBROT:2025:1604"),
	"dat iets niet wordt gebruikt, is nog geen bewijs dat er geen documenten over zijn (e-mails, aanbiedingen, overleg)",
	"that something is not used does not show that there are no documents on it (e-mails, offers, deliberation)")

// phrases are the words by which a sentence is known for what it is, where the
// letter file has it under a wider heading: all of them stand in its reason.
var phrases = []struct {
	under About // only under this heading; none: under any
	is    About
	words []string
}{
	{"", AboutDiscretion, []string{"kan ", "achterwege laten"}},
	{AboutScope, AboutNarrowMatter, []string{"bij wet", "opgelegd"}},
	{"", AboutNotUsed, []string{"geen gebruik", "geen documenten"}},
}

// about tells which of the statements that are reviewed a statement is, "" for none.
func (s Statement) about() About {
	switch s.About {
	case AboutDiscretion, AboutNarrowMatter, AboutNotUsed, AboutNotForwarded:
		return s.About
	}
	reason := strings.ToLower(s.Reason)
	for _, p := range phrases {
		if p.under != "" && p.under != s.About {
			continue
		}
		if !slices.ContainsFunc(p.words, func(w string) bool { return !strings.Contains(reason, w) }) {
			return p.is
		}
	}
	return ""
}

// checkStatements looks at what the letter says of the law.
func checkStatements(e *Exam, report func(Finding)) {
	l := e.Letter
	r := &e.act.rules
	said := map[About]bool{}
	for _, s := range l.Statements {
		about := s.about()
		if said[about] {
			continue
		}
		said[about] = true
		switch about {
		case AboutDiscretion:
			report(Finding{Provision: r.mandatory})
		case AboutNarrowMatter:
			report(Finding{Provision: r.matter})
		case AboutNotUsed:
			report(Finding{Provision: notUsed})
		}
	}
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		if o.has(NoneFound) && strings.Contains(strings.ToLower(o.Reason), "geen gebruik") && !said[AboutNotUsed] {
			report(Finding{Provision: notUsed, Items: o.Items})
		}
	}
}
