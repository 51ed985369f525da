package read

import "github.com/wobrules/wobrules/scope/letter"

// unfound says why a fact that no rule read is open: not found, where nothing in
// the running text could be it, and ambiguous, where a sentence has its words
// and a day, or whatever else it takes, in a way that no rule knows.
func (r *reader) unfound(kind Kind) letter.Why {
	for s := range r.sentences {
		if r.couldTell(kind, s) {
			return letter.Ambiguous
		}
	}
	return letter.NotFound
}

// unfoundWith is unfound, with the days that it could be.
func (r *reader) unfoundWith(kind Kind) (letter.Why, []candidate) {
	var all []candidate
	why := letter.NotFound
	for s, n := range r.sentences {
		if !r.couldTell(kind, s) {
			continue
		}
		why = letter.Ambiguous
		for i := n.from; i < n.to && len(all) < mostDates; i++ {
			if r.stream[i].kind != dateToken {
				continue
			}
			on, spans, how, _ := r.day(int(r.stream[i].n), i)
			if !on.IsZero() {
				all = append(all, candidate{on: on, fact: Fact{Kind: kind, Value: on.String(), Spans: spans,
					Rule: "date/printed", How: how}})
			}
		}
	}
	return why, all
}

// couldTell reports whether a sentence has the words for a kind of fact.
func (r *reader) couldTell(kind Kind, s int) bool {
	var day, weeks, request, asked, came, receipt, put, until, suspended, view, fault, talk, on bool
	n := r.sentences[s]
	for i := n.from; i < n.to; i++ {
		if _, k := r.lex.weeks(r.stream[:n.to], i); k > 0 {
			weeks = true
		}
		t := r.stream[i]
		day = day || t.kind == dateToken
		switch r.lex.names[t.word] {
		case "verzoek", "verzoeken", "wobverzoek", "wooverzoek", "aanvraag":
			request = true
		case "verzocht", "gevraagd", "ingediend", "verzoekt":
			asked = true
		case "ontvangen", "ontving", "ontvingen", "ingekomen", "binnengekomen":
			came = true
		case "ontvangst", "ontvangstbevestiging":
			receipt = true
		case "verdaagd", "verdagen", "verdaging", "verlengd", "verlenging", "verdaagt", "verlengt",
			"verdagingsbrief", "verdagingsbericht":
			put = true
		case "tot", "uiterlijk", "beslisdatum":
			until = true
		case "opgeschort", "opschorting", "opschorten", "gepauzeerd":
			suspended = true
		case "zienswijze", "zienswijzen":
			view = true
		case "ingebrekestelling", "gebreke":
			fault = true
		case "gesprek", "telefoongesprek", "gesproken", "telefonisch", "overleg":
			talk = true
		case "doorgezonden", "doorgestuurd", "doorgeleid":
			on = true
		}
	}
	switch kind {
	case RequestDated:
		return day && request && asked
	case RequestReceived:
		return day && request && came
	case AcknowledgedOn:
		return day && receipt
	case AdjournedOn:
		return day && put
	case AdjournedBy:
		return weeks && put
	case AdjournedUntil:
		return day && put && until
	case Suspended:
		return day && suspended
	case ViewsAskedOn, ViewsGivenOn:
		return day && view
	case DefaultReceived:
		return day && fault
	case ConversationOn:
		return day && talk
	case RequestFrom, ForwardedOn:
		return day && on && request
	}
	return false
}
