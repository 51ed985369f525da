package read

import (
	"slices"
	"strings"
)

// isLetter reports whether a text is a letter about a request under one of the
// acts: it names the act and a request, and has two of the marks of a letter.
func (r *reader) isLetter() bool {
	var act, request, decision, you, party, body bool
	for i, t := range r.toks[:min(len(r.toks), 6000)] {
		switch r.lex.names[t.word] {
		case "eiser", "eiseres", "appellant", "appellante":
			party = true
		case "verweerder":
			body = true
		case "overheid":
			act = act || i > 0 && r.lex.names[r.toks[i-1].word] == "open"
		case "wobverzoek", "wooverzoek":
			act, request = true, true
		case "wob", "woo", "openbaarheid", "openbaarmaking", "wobbesluit", "woobesluit":
			act = true
		case "verzoek", "verzoeken", "verzoekt", "verzocht", "gevraagd":
			request = true
		case "besluit", "beslissing", "besloten", "beschikking":
			decision = true
		case "uw", "u", "je", "jouw":
			you = true
		}
	}
	marks := 0
	for _, b := range []bool{r.greeted, r.signed < len(r.lines), decision, you} {
		if b {
			marks++
		}
	}
	if party && body && !r.greeted {
		return false // what a court says
	}
	if act && request && decision && marks == 1 && r.objects() {
		return true // a decision that tells of its parties in the third person
	}
	return act && request && marks >= 2 && (r.greeted || r.signed < len(r.lines) || r.hasClause())
}

// tellsOfRequest reports whether the text tells of one request, with a day of it: a
// text without salutation and close that does not is a page about requests.
func (r *reader) tellsOfRequest() bool {
	return r.damaged || r.greeted || r.signed < len(r.lines) || slices.ContainsFunc(r.hits, func(h hit) bool {
		switch h.rule.does {
		case readRequest, readMention, readReceived, readReceivedThen, readAcknowledged, readAdjourned:
			return true
		}
		return false
	})
}

// objects reports whether the text has a clause that tells how to object.
func (r *reader) objects() bool {
	c := r.frame.running(r.first, r.end)
	for s := range c.sentences {
		if k, _ := c.clause(s); k.kind == "objection" && k.from != "" {
			return true
		}
	}
	return false
}

// hasClause reports whether the text names an objection that can be made.
func (r *reader) hasClause() bool {
	for _, t := range r.toks {
		if w := r.lex.names[t.word]; w == "bezwaarschrift" || w == "bezwaarclausule" {
			return true
		}
	}
	return false
}

// onObjection reports whether the letter decides on an objection.
func (r *reader) onObjection() bool {
	said := false
	for i := r.first; i < min(r.body+1, len(r.lines)); i++ {
		w := r.folded[i]
		if strings.Contains(w, "beslissing op bezwaar") || strings.Contains(w, "besluit op bezwaar") ||
			strings.Contains(w, "op uw bezwaar") ||
			strings.Contains(w, "beslissing bezwaar") || strings.Contains(w, "op het bezwaar") {
			said = true
		}
	}
	for _, n := range r.sentences {
		var objection, founded, declare, decide bool
		for _, t := range r.stream[n.from:n.to] {
			switch r.lex.names[t.word] {
			case "bezwaar", "bezwaren", "bezwaarschrift":
				objection = true
				said = said || decide // "Hierbij beslis ik op uw bezwaarschrift"
			case "gegrond", "ongegrond", "nietontvankelijk":
				founded = true
			case "verklaar", "verklaart", "verklaren", "verklaard", "acht", "achten":
				declare = true
			case "beslis", "beslissen":
				decide = true
			}
		}
		said = said || objection && founded && declare
	}
	return said
}
