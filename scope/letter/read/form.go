package read

import "github.com/wobrules/wobrules/scope/letter"

// clauseLength is how many sentences behind the term the clause goes on at most:
// what an objection must hold, and where to send it.
const clauseLength = 14

// formLength is how many sentences, that of the term among them, tell what an objection
// must hold without naming it.
const formLength = 8

// settleForm reads what an objection must hold (art. 6:5 lid 1 Awb) and where to
// send it, in the sentences from the one that names the term.
func (r *reader) settleForm(c *running, s int) {
	parts := map[string]Span{}
	var order []string
	var to candidate
	for k := s; k < len(c.sentences) && k < s+clauseLength; k++ {
		n := c.sentences[k]
		asks := k < s+formLength || c.asksForm(n)
		for i := n.from; i < n.to && asks; i++ {
			if p := c.formPart(i, n.to); p != "" && parts[p] == (Span{}) {
				parts[p] = c.span(i, i+1)
				order = append(order, p)
			}
		}
		if to.fact.Value == "" {
			to = c.address(n)
		}
	}
	if len(order) < 2 { // a lone word is about something else
		order = nil
	}
	for _, p := range order {
		r.add(remedy(RemediesForm, p, "remedies/form", parts[p]))
	}
	if len(order) == 0 {
		r.leave(RemediesForm, letter.NotFound)
	}
	if to.fact.Value == "" {
		r.leave(RemediesTo, letter.NotFound)
		return
	}
	r.add(to)
}

// asksForm reports whether a sentence is about what the objection holds: it names the
// objection, or what is done with it.
func (r *running) asksForm(n sentence) bool {
	for i := n.from; i < n.to; i++ {
		switch r.lex.names[r.stream[i].word] {
		case "bezwaarschrift", "bezwaar", "ondertekend", "ondertekenen", "bevat", "bevatten", "vermeld", "voorzien":
			return true
		}
	}
	return false
}

// formPart returns the part of an objection that a word names, by the codes of
// the letter file.
func (r *running) formPart(i, to int) string {
	word := func(k int) string {
		if k >= to {
			return ""
		}
		return r.lex.names[r.stream[k].word]
	}
	next := word(i + 1)
	switch r.lex.names[r.stream[i].word] {
	case "ondertekend", "ondertekenen", "handtekening":
		return "signed"
	case "naam":
		return "name"
	case "adres":
		return "address"
	case "dagtekening":
		if next != "van" {
			return "dated"
		}
	case "datum":
		switch next {
		case "van", "boven", "bovenaan", "op", "die", "en":
		case "waarop":
			if word(i+2) == "u" {
				return "dated"
			}
		default:
			return "dated"
		}
	case "omschrijving":
		return "decision"
	case "besluit", "beslissing", "beschikking":
		if next == "waartegen" {
			return "decision"
		}
	case "gronden", "reden", "redenen", "motivering", "waarom":
		return "grounds"
	}
	return ""
}

// address reads what follows "gericht aan" or "richten aan", up to the end of
// the sentence.
func (r *running) address(n sentence) candidate {
	for i := n.from + 1; i+1 < n.to; i++ {
		if w := r.lex.names[r.stream[i].word]; w != "aan" {
			continue
		}
		switch r.lex.names[r.stream[i-1].word] {
		case "gericht", "richten", "gezonden", "gestuurd":
			s := r.span(i+1, n.to)
			if s.End-s.Start > 300 {
				return candidate{}
			}
			return remedy(RemediesTo, oneLine(r.text[s.Start:s.End]), "remedies/to", s)
		}
	}
	return candidate{}
}
