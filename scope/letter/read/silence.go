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
	need := cuesOf[kind]
	return need != 0 && r.cuesIn(s)&need == need
}

// A cue is something that a sentence about a kind of fact has: a day, a number of
// weeks, or one word of a list.
type cue uint16

const (
	dayCue cue = 1 << iota
	weeksCue
	requestCue
	askedCue
	cameCue
	receiptCue
	putOffCue
	untilCue
	suspendedCue
	viewCue
	faultCue
	talkCue
	sentOnCue
)

// cuesOf is what a sentence has that could tell of a kind; what is not here is not
// looked for.
var cuesOf = map[Kind]cue{
	RequestDated:    dayCue | requestCue | askedCue,
	RequestReceived: dayCue | requestCue | cameCue,
	AcknowledgedOn:  dayCue | receiptCue,
	AdjournedOn:     dayCue | putOffCue,
	AdjournedBy:     weeksCue | putOffCue,
	AdjournedUntil:  dayCue | putOffCue | untilCue,
	Suspended:       dayCue | suspendedCue,
	ViewsAskedOn:    dayCue | viewCue,
	ViewsGivenOn:    dayCue | viewCue,
	DefaultReceived: dayCue | faultCue,
	ConversationOn:  dayCue | talkCue,
	RequestFrom:     dayCue | requestCue | sentOnCue,
	ForwardedOn:     dayCue | requestCue | sentOnCue,
}

// cuesIn returns the cues that a sentence has.
func (r *reader) cuesIn(s int) cue {
	var all cue
	n := r.sentences[s]
	for i := n.from; i < n.to; i++ {
		if _, k := r.lex.weeks(r.stream[:n.to], i); k > 0 {
			all |= weeksCue
		}
		t := r.stream[i]
		if t.kind == dateToken {
			all |= dayCue
		}
		all |= cueOf(r.lex.names[t.word])
	}
	return all
}

// cueOf returns the cue that a word is, 0 for none.
func cueOf(w string) cue {
	switch w {
	case "verzoek", "verzoeken", "wobverzoek", "wooverzoek", "aanvraag":
		return requestCue
	case "verzocht", "gevraagd", "ingediend", "verzoekt":
		return askedCue
	case "ontvangen", "ontving", "ontvingen", "ingekomen", "binnengekomen":
		return cameCue
	case "ontvangst", "ontvangstbevestiging":
		return receiptCue
	case "verdaagd", "verdagen", "verdaging", "verlengd", "verlenging", "verdaagt", "verlengt",
		"verdagingsbrief", "verdagingsbericht":
		return putOffCue
	case "tot", "uiterlijk", "beslisdatum":
		return untilCue
	case "opgeschort", "opschorting", "opschorten", "gepauzeerd":
		return suspendedCue
	case "zienswijze", "zienswijzen":
		return viewCue
	case "ingebrekestelling", "gebreke":
		return faultCue
	case "gesprek", "telefoongesprek", "gesproken", "telefonisch", "overleg":
		return talkCue
	case "doorgezonden", "doorgestuurd", "doorgeleid":
		return sentOnCue
	}
	return 0
}
