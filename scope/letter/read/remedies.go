package read

import (
	"slices"
	"strconv"

	"github.com/wobrules/wobrules/scope/letter"
)

// A clause is the passage that tells how to object or appeal.
type clause struct {
	kind, weeks, from string
	kindAt, weeksAt   Span
	fromAt            Span
	sentence          int
}

// objectionWeeks is the term that the law gives ("De termijn voor het indienen
// van een bezwaar- of beroepschrift bedraagt zes weken", art. 6:7 Awb): a clause
// with it goes before a sentence with a shorter term, which is about relief.
const objectionWeeks = "6"

// settleRemedies settles what the clause says: which remedy, within how many
// weeks, counted from what.
func (r *reader) settleRemedies() {
	c := r.frame.running(r.first, r.end)
	var found []clause
	for s := range c.sentences {
		k, ok := c.clause(s)
		if !ok {
			continue
		}
		found = append(found, k)
		first := int(c.stream[c.sentences[s].from].line)
		if n := len(r.clauses); n == 0 || first >= r.clauses[n-1][1] {
			r.clauses = append(r.clauses, c.paragraph(s))
		}
	}
	if len(found) == 0 {
		why := r.missing(r.pages.of)
		for _, k := range []Kind{RemediesKind, RemediesWeeks, RemediesFrom, RemediesForm, RemediesTo} {
			r.leave(k, why)
		}
		return
	}
	if six := func(k clause) bool { return k.weeks == objectionWeeks }; slices.ContainsFunc(found, six) {
		found = slices.DeleteFunc(found, func(k clause) bool { return !six(k) })
	}
	var kinds, weeks, froms []candidate
	for _, k := range found {
		kinds = append(kinds, remedy(RemediesKind, k.kind, "remedies/kind", k.kindAt))
		weeks = append(weeks, remedy(RemediesWeeks, k.weeks, "remedies/weeks", k.weeksAt))
		if k.from != "" {
			froms = append(froms, remedy(RemediesFrom, k.from, "remedies/from-"+k.from, k.fromAt))
		}
	}
	r.settleOne(RemediesKind, kinds)
	r.settleOne(RemediesWeeks, weeks)
	r.settleOne(RemediesFrom, froms)
	r.settleForm(c, found[0].sentence)
}

func remedy(kind Kind, value, rule string, at Span) candidate {
	return candidate{fact: Fact{Kind: kind, Value: value, Rule: rule, How: Stated, Spans: []Span{at}}}
}

// settleOne adds the value of a kind that can have only one.
func (r *reader) settleOne(kind Kind, all []candidate) {
	switch values, _ := merge(all); {
	case len(values) == 1:
		r.add(values[0])
	case len(values) > 1:
		r.leave(kind, letter.Contradicted, values...)
	default:
		r.leave(kind, letter.NotFound)
	}
}

// paragraph returns the lines from a sentence to the next blank line.
func (r *running) paragraph(s int) [2]int {
	first := int(r.stream[r.sentences[s].from].line)
	last := int(r.stream[r.sentences[s].to-1].line)
	for last < r.end && !r.lines[last].blank() {
		last++
	}
	return [2]int{first, last}
}

// clause reads the clause in a sentence: "binnen zes weken na ... een
// bezwaarschrift indienen".
func (r *running) clause(s int) (clause, bool) {
	n := r.sentences[s]
	c := clause{sentence: s}
	for i := n.from; i < n.to; i++ {
		weeks, size := r.lex.weeks(r.stream[:n.to], i)
		if size == 0 || !r.term(n, i) {
			continue
		}
		if c.weeks != "" {
			if c.weeks != strconv.Itoa(weeks) {
				return c, false
			}
			continue
		}
		c.weeks, c.weeksAt = strconv.Itoa(weeks), r.span(i, i+size)
		c.from, c.fromAt = r.startOf(i+size, n.to)
		if c.from == "" {
			c.from, c.fromAt = r.startInNext(s)
		}
	}
	if c.weeks == "" {
		return c, false
	}
	c.kind, c.kindAt = r.remedyIn(n)
	if c.kind == "" && r.pointsBack(s) {
		c.kind, c.kindAt = r.remedyIn(r.sentences[s-1])
	}
	return c, c.kind != ""
}

// pointsBack reports whether a sentence goes on about the remedy of the one
// before it: "Dan kunt u bezwaar maken. Doe dit binnen zes weken."
func (r *running) pointsBack(s int) bool {
	if s == 0 {
		return false
	}
	n := r.sentences[s]
	points := false
	for i := n.from; i < n.to && i < n.from+4; i++ {
		switch r.lex.names[r.stream[i].word] {
		case "dit", "dat", "daarvoor", "hiervoor", "daartoe", "bezwaartermijn":
			points = true
		case "wij", "ik":
			return false // what the body does
		}
	}
	for _, t := range r.stream[n.from:n.to] {
		switch r.lex.names[t.word] {
		case "voorlopige", "beslis", "beslist", "beslissen", "besluiten", "zienswijze", "zienswijzen", "dwangsom",
			"ingebrekestelling", "reageren", "reageert", "antwoord":
			return false
		}
	}
	return points
}

// term reports whether the weeks at token i are the term of a remedy: after
// "binnen", "uiterlijk", "bedraagt", right behind "tot" or "is", or before "de tijd".
func (r *running) term(n sentence, i int) bool {
	if i > n.from {
		switch r.lex.names[r.stream[i-1].word] {
		case "tot", "is":
			return true
		}
	}
	if i+3 < n.to && r.lex.names[r.stream[i+2].word] == "de" && r.lex.names[r.stream[i+3].word] == "tijd" {
		return true
	}
	for k := i - 1; k >= n.from && k >= i-4; k-- {
		switch r.lex.names[r.stream[k].word] {
		case "binnen", "uiterlijk", "bedraagt", "gedurende":
			return true
		}
	}
	return false
}

// remedyIn tells whether a sentence is about an objection or an appeal that can
// be made, and not about the decision on it.
func (r *running) remedyIn(n sentence) (kind string, at Span) {
	var objection, appeal, can, not bool
	var objectionAt, appealAt Span
	for i := n.from; i < n.to; i++ {
		next := ""
		if i+1 < n.to {
			next = r.lex.names[r.stream[i+1].word]
		}
		switch r.lex.names[r.stream[i].word] {
		case "bezwaar", "bezwaarschrift", "bezwaren":
			if r.decidedOn(n, i) {
				continue
			}
			if !objection {
				objectionAt = r.span(i, i+1)
			}
			objection = true
		case "beroepschrift":
			if !appeal {
				appealAt = r.span(i, i+1)
			}
			appeal = true
		case "beroep":
			if next == "instellen" || next == "aantekenen" || next == "indienen" || next == "worden" || next == "bij" {
				if !appeal {
					appealAt = r.span(i, i+1)
				}
				appeal = true
			}
		case "kunt", "kan", "indienen", "ingediend", "maken", "aantekenen", "instellen", "ingesteld",
			"dient", "moet", "kunnen", "indiening", "gemaakt", "open", "stuur", "stuurt", "sturen":
			can = true
		case "voorlopige", "beslis", "beslist", "beslissen", "zienswijze", "zienswijzen", "dwangsom",
			"ingebrekestelling", "geplaatst", "geen":
			not = true
		}
	}
	switch {
	case not || !can:
		return "", Span{}
	case objection:
		return "objection", objectionAt
	case appeal:
		return "appeal", appealAt
	}
	return "", Span{}
}

// decidedOn reports whether the objection at token i is one that was decided on:
// "deze beslissing op bezwaar", "het besluit op uw bezwaarschrift".
func (r *running) decidedOn(n sentence, i int) bool {
	name := func(k int) string {
		if k < n.from {
			return ""
		}
		return r.lex.names[r.stream[k].word]
	}
	switch name(i - 1) {
	case "op":
		return true
	case "uw", "het", "dit", "een":
		return name(i-2) == "op"
	}
	return false
}

// startOf reads from what the weeks count, in the tokens from i on.
func (r *running) startOf(i, to int) (from string, at Span) {
	counts := false
	for k := i; k < to && k < i+16; k++ {
		word := r.lex.names[r.stream[k].word]
		next, after := "", ""
		if k+1 < to {
			next = r.lex.names[r.stream[k+1].word]
		}
		if k+2 < to {
			after = r.lex.names[r.stream[k+2].word]
		}
		switch word {
		case "na", "vanaf", "nadat", "gerekend", "ingaande", "volgend", "aan":
			counts = true
		case "bezwaar", "bezwaarschrift", "bezwaren":
			if k < i+8 {
				return "", Span{}
			}
		case "ontvangst", "ontvangen", "publicatie", "gepubliceerd", "plaatsing":
			return "", Span{}
		}
		if !counts {
			continue
		}
		end := k + 1
		switch word {
		case "bekendmaking", "bekendgemaakt", "bekendgemaakte", "bekendmakingsdatum":
			from = "publication"
		case "bekend":
			if next == "gemaakt" || next == "is" || next == "making" {
				from, end = "publication", min(k+2+b2i(next == "is"), to)
			}
		case "verzending", "verzonden", "verzenddatum", "toegezonden", "toezending", "verstuurd",
			"toegestuurd", "verzenddag", "gezonden", "verzend":
			from = "dispatch"
		case "dagtekening", "gedagtekend", "gedateerd":
			from = "letter-date"
		case "datum":
			if n := dateOnLetter(next, after); n > 0 {
				from, end = "letter-date", k+n
			}
		}
		if from != "" {
			return from, r.span(i, end)
		}
	}
	return "", Span{}
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// dateOnLetter returns how many words, "datum" and what follows, are the date that is
// printed on the letter; 0 where they are another one.
func dateOnLetter(next, after string) int {
	there := false
	switch next {
	case "boven", "bovenaan", "bovenin", "linksboven", "rechtsboven":
		return 2
	case "op", "in":
		there = after == "deze" || after == "de" || after == "dit" || after == "het"
	case "van":
		there = after == "deze" || after == "dit"
	case "die":
		there = after == "boven" || after == "bovenaan" || after == "op" || after == "bovenin" || after == "linksboven"
	}
	return 3 * b2i(there)
}

// startInNext reads "De termijn vangt aan met ingang van de dag na die waarop
// het besluit is bekendgemaakt" in the sentence after.
func (r *running) startInNext(s int) (string, Span) {
	if s+1 >= len(r.sentences) {
		return "", Span{}
	}
	n := r.sentences[s+1]
	for i := n.from; i < n.to && i < n.from+8; i++ {
		switch r.lex.names[r.stream[i].word] {
		case "vangt", "begint", "beginnen", "aanvang", "gaat", "gaan", "loopt", "start":
			for k := i; k < n.to && k < i+12; k++ {
				if w := r.lex.names[r.stream[k].word]; w == "na" || w == "vanaf" || w == "nadat" {
					return r.startOf(k, n.to)
				}
			}
		}
	}
	return "", Span{}
}
