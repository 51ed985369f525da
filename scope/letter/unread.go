package letter

import "github.com/wobrules/wobrules/calendar"

// unread says of each thing a review asks for, by the kind of [Open], that it was
// not read: not read is not the same as not said.
var unread = func() map[string]*calendar.Provision {
	all := map[string]*calendar.Provision{}
	for _, row := range []struct{ kind, dutch, english string }{
		{"date", "de datum van de brief", "the date of the letter"},
		{"reference", "het kenmerk", "the reference"},
		{"body", "het bestuursorgaan dat beslist", "the public body that decides"},
		{"request.received", "de dag waarop het verzoek is ontvangen", "the day on which the request was received"},
		{"adjourned.by", "de duur van de verdaging", "the length of the adjournment"},
		{"adjourned.reasons", "de motivering van de verdaging", "the reasons for the adjournment"},
		{"decision.kind", "wat is beslist", "what was decided"},
		{"decision.article", "het artikel waarop het besluit rust", "the article that the decision rests on"},
		{"decision.reason", "de motivering van het besluit", "the reasons for the decision"},
		{"ground", "de uitzonderingsgronden", "the grounds of exception"},
		{"search", "waar en hoe is gezocht", "where and how was looked"},
		{"sources", "waar te vinden is wat al openbaar is", "where to find what is already public"},
		{"limit.basis", "waarop de inperking van het verzoek rust", "what the narrowing of the request rests on"},
		{"narrowed", "hoe het verzoek is beperkt", "how the request was narrowed"},
		{"withdrawn", "hoe het verzoek is ingetrokken", "how the request was withdrawn"},
		{"forwarded.to", "aan wie is doorgezonden", "to whom it was forwarded"},
		{"remedies.kind", "welk rechtsmiddel openstaat", "which remedy is open"},
		{"remedies.weeks", "de termijn van de rechtsmiddelenclausule", "the term of the remedies clause"},
		{"remedies.from", "vanaf wanneer de rechtsmiddelenclausule telt", "from when the remedies clause counts"},
		{"remedies.to", "waar het bezwaar- of beroepschrift moet worden ingediend", "where to file the objection or appeal"},
		{"remedies.form", "waaraan een bezwaarschrift moet voldoen", "what an objection must hold"},
	} {
		all[row.kind] = define("scope.unread."+row.kind, goodPractice,
			"niet met zekerheid gelezen: "+row.dutch, "not read for sure: "+row.english)
	}
	return all
}()

// lacks reports a finding on something that the letter lacks. Of a letter that
// was read from its text it lacks only what was looked for and not found; of
// anything else the finding says that it was not read.
func (e *Exam) lacks(kind string, f Finding, report func(Finding)) {
	if f.Provision == nil {
		return // the law of the letter does not ask it
	}
	if !e.text || e.open[kind] == NotFound {
		report(f)
		return
	}
	if p := unread[kind]; p != nil {
		report(Finding{Provision: p})
	}
}
