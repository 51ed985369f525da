package read

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
)

// A candidate is a date that a rule found, before it is held against the others.
type candidate struct {
	fact     Fact
	on       calendar.Date // zero: why says why there is none
	why      letter.Why
	sentence int
	token    int // in the stream, -1 for a label
}

// labelled finds what the labels of head and margin say.
type labelled struct {
	dates      []candidate
	references []candidate
	requests   []candidate // beside "uw brief van", and in the subject
}

func (f *frame) labelled() labelled {
	var r labelled
	claimed := map[int]bool{} // lines whose date belongs to another label
	f.yourLetter(&r, claimed)
	f.letterDates(&r, claimed)
	f.references(&r)
	f.subjects(&r)
	return r
}

// yourLetter finds the day of the letter that this one answers: below its label, or
// beside it in a margin. Of two days below a row of labels, one of them that of the
// date, it is the earlier: a letter answers one that was written before.
func (f *frame) yourLetter(r *labelled, claimed map[int]bool) {
	var dated, yours bool // labels without their days
	var last label
	for i := f.first; i < f.stop(); i++ {
		if f.lines[i].blank() {
			continue
		}
		w, beside := strings.CutSuffix(f.folded[i], " D")
		if beside && i > f.body && labelOf(w) == yourLetterLabel && f.toks[f.lines[i].first].is(capital) {
			r.requests = append(r.requests, f.dated(i, RequestDated, "request/margin"))
		}
		if l := f.label(i); l != 0 {
			dated, yours, last = dated || l == dateLabel, yours || l == yourLetterLabel, l
			continue
		}
		alone := f.dateAlone(i)
		if alone && yours {
			day, other := i, f.below(i, f.reach(i))
			if dated && other > 0 && f.dayAlone(other).Before(f.dayAlone(i)) {
				day = other
			}
			if dated && other > 0 || last == yourLetterLabel { // else the day is of another label
				claimed[day] = true
				r.requests = append(r.requests, f.dated(day, RequestDated, "request/margin"))
			}
		}
		dated, yours = dated && !alone, false
	}
}

// reach is how many lines below its label the date of the letter may stand.
func (f *frame) reach(i int) int {
	if i < f.body {
		return 16
	}
	return 6
}

// below returns the line below a label that is a date and nothing else, passing
// over no more than a number of lines that are not blank; 0 for none.
func (f *frame) below(i, most int) int {
	for k, n := i+1, 0; k < f.stop() && n < most; k++ {
		if f.lines[k].blank() {
			continue
		}
		n++
		if f.dateAlone(k) {
			return k
		}
		if f.prose(k) || f.salutes(k) && f.lines[k].count() > 2 {
			return 0
		}
	}
	return 0
}

// dateAlone reports whether a line is a date, with at most one stray character
// before it, as a stamp has.
func (f *frame) dateAlone(i int) bool { return f.folded[i] == "D" || f.strayDate(i) }

// strayDate reports whether a line is one character and a date, of which the
// character may be a figure.
func (f *frame) strayDate(i int) bool {
	w := f.folded[i]
	return len(w) == len("x D") && strings.HasSuffix(w, " D") && w[0] != '~'
}

// lastDate returns the last date of a line that has one.
func (f *frame) lastDate(i int) date {
	k := f.lines[i].last - 1
	for f.toks[k].kind != dateToken {
		k--
	}
	return f.dates[f.toks[k].n]
}

// dayAlone returns the day of a line that is a date, the zero day where it is not
// legible.
func (f *frame) dayAlone(i int) calendar.Date {
	on, _ := f.lastDate(i).on()
	return on
}

// dated makes a candidate of the last date of a line.
func (f *frame) dated(i int, kind Kind, rule string) candidate {
	d := f.lastDate(i)
	c := candidate{fact: Fact{Kind: kind, Rule: rule, How: Stated, Spans: d.spans()}, why: letter.Illegible, token: -1}
	if on, ok := d.on(); ok && !f.strayDate(i) && d.more == 0 {
		c.on, c.fact.Value, c.why = on, on.String(), ""
	} else if d.form == yearless {
		c.why = letter.NoYear
	}
	return c
}

// letterDates finds the date of the letter: beside or below the label "Datum",
// in the head, in a running header or at the close; after a place; or alone in
// the head.
func (f *frame) letterDates(r *labelled, claimed map[int]bool) {
	for i := f.first; i < f.stop(); i++ {
		if !f.dateZone(i) {
			continue
		}
		switch w := f.folded[i]; {
		case f.label(i) == dateLabel || strings.HasSuffix(w, " datum") && f.lines[i].count() <= 12 && i < f.body:
			for k := f.below(i, f.reach(i)); k > 0; k = f.below(k, f.reach(i)) {
				if !claimed[k] {
					r.dates = append(r.dates, f.dated(k, Date, "date/label"))
					break
				}
			}
		case f.besideDate(w):
			r.dates = append(r.dates, f.dated(i, Date, "date/label"))
		case strings.HasSuffix(w, " D") && i < f.body && f.placed(i):
			r.dates = append(r.dates, f.dated(i, Date, "date/place"))
		}
	}
	r.dates = f.beforeClose(r.dates)
	if len(r.dates) == 0 {
		f.unlabelled(r, claimed)
	}
}

// unlabelled finds the date of a letter that has none beside a label or a place: the
// day on which it was sent, a stamp, or a day alone in the head.
func (f *frame) unlabelled(r *labelled, claimed map[int]bool) {
	for i := f.first; i < f.body; i++ {
		if w := f.folded[i]; f.mailed(i) || w == "verzonden D" || w == "verzonden op D" || w == "verzenddatum D" ||
			w == "datum verzending D" {
			r.dates = append(r.dates, f.dated(i, Date, "date/sent"))
		}
	}
	if len(r.dates) > 0 {
		return
	}
	for i := f.first; i < f.body; i++ {
		if c, ok := f.stamp(i); ok {
			r.dates = append(r.dates, c)
		}
	}
	if len(r.dates) > 0 {
		return
	}
	for i := f.first; i < f.body; i++ {
		switch {
		case f.dateAlone(i) && !claimed[i] && !f.goesOn(i-1):
			r.dates = append(r.dates, f.dated(i, Date, "date/alone"))
		case f.placedApart(i):
			r.dates = append(r.dates, f.dated(i, Date, "date/place"))
		}
	}
}

// goesOn reports whether a line ends in a word that a day belongs to: "Woo-verzoek
// d.d.", and the day below.
func (f *frame) goesOn(i int) bool {
	if i < f.first || f.lines[i].blank() {
		return false
	}
	switch f.lex.names[f.toks[f.lines[i].last-1].word] {
	case "van", "dd", "gedateerd":
		return true
	}
	return false
}

// mailed reports whether a line is that of the head of an e-mail which says when it
// was sent: "Verzonden: maandag 15 november 2021 09:12".
func (f *frame) mailed(i int) bool {
	rest, ok := strings.CutPrefix(f.folded[i], "verzonden D ")
	return ok && strings.Trim(rest, "0123456789 ") == "" && f.spokenBy(i)
}

// spokenBy reports whether the line above a line says whom an e-mail is from.
func (f *frame) spokenBy(i int) bool { return i > f.first && strings.HasPrefix(f.folded[i-1], "van ") }

// beforeClose leaves out dates that stand well behind the signature, where the
// letter has a date before it: papers bring headers of their own.
func (f *frame) beforeClose(all []candidate) []candidate {
	if f.signed+20 >= len(f.lines) {
		return all
	}
	near := int(f.lines[f.signed+20].start)
	read := func(c candidate) bool { return c.fact.Value != "" && c.fact.Spans[0].Start < near }
	if !slices.ContainsFunc(all, read) {
		return all
	}
	value := all[slices.IndexFunc(all, read)].fact.Value
	return slices.DeleteFunc(all, func(c candidate) bool {
		return c.fact.Spans[0].Start >= near &&
			c.fact.Value != value
	})
}

// dateZone reports whether a date of the letter may stand on a line: in the
// head, near the top of a page, near the close, or in a margin.
func (f *frame) dateZone(i int) bool {
	if i <= f.body || f.lines[i].margin || i >= f.signed-4 && i <= f.signed+12 {
		return true
	}
	for k := i; k >= 0 && k > i-12; k-- {
		if f.lines[k].page {
			return true
		}
	}
	return false
}

// besideDate reports whether a line is "Datum 3 mei 2021" and its like.
func (f *frame) besideDate(w string) bool {
	short := strings.Count(w, " ") <= 6
	for _, s := range []string{" datum D", " datum verzonden op D", " datum verzonden D", " dagtekening D",
		" datum brief D", " datum besluit D", " besluitdatum D", " date D", " date datum D"} {
		if short && strings.HasSuffix(" "+w, s) {
			return true
		}
	}
	placed := strings.HasPrefix(w, "plaats en datum ") || strings.HasPrefix(w, "plaats datum ")
	if placed && short && strings.HasSuffix(w, " D") {
		return true
	}
	for _, s := range []string{"datum D kenmerk", "datum D ons kenmerk", "datum D onze referentie",
		"datum D pagina", "datum D betreft", "datum D uw kenmerk"} {
		if strings.HasPrefix(w, s) {
			return true
		}
	}
	return false
}

// placed reports whether a line that ends in a day is "Den Haag, 3 mei 2021".
func (f *frame) placed(i int) bool {
	n := f.lines[i]
	if n.count() == 4 && f.toks[n.first+1].kind == dateToken {
		one, _ := f.dates[f.toks[n.first+1].n].on() // in two languages: "Snits, D / Sneek, D"
		return one == f.dayAlone(i) && f.toks[n.last-1].is(afterComma)
	}
	if n.count() < 2 || n.count() > 4 || !f.toks[n.last-1].is(afterComma) {
		return false
	}
	for _, t := range f.toks[n.first : n.last-1] {
		if t.kind != wordToken || t.word != 0 || !t.is(capital) && f.text[t.start] != 's' {
			return false
		}
	}
	return true
}

// placedApart reports whether a line is a place and, in a column of its own, a day.
func (f *frame) placedApart(i int) bool {
	n := f.lines[i]
	if n.count() != 2 || !strings.HasSuffix(f.folded[i], " D") {
		return false
	}
	t := f.toks[n.first]
	return t.kind == wordToken && t.word == 0 && t.is(capital) && f.apartFrom(n.first+1)
}

// references finds the values of the labels for the reference of the letter.
func (f *frame) references(r *labelled) {
	for i := f.first; i < f.stop(); i++ {
		w := f.folded[i]
		if w == "" {
			continue
		}
		if f.label(i) == referenceLabel {
			for k, n := i+1, 0; k < f.stop() && n < 6; k++ {
				if f.lines[k].blank() {
					continue
				}
				n++
				if s, ok := f.referenceIn(f.lines[k].start, k); ok {
					r.references = append(r.references, f.reference(s, n == 1))
					break
				}
				if f.label(k) == 0 && !f.dateAlone(k) {
					break
				}
			}
			continue
		}
		if v, ok := f.referenceBeside(i); ok {
			r.references = append(r.references, f.reference(v, true))
			continue
		}
		for _, s := range []string{"ons kenmerk ", "onze referentie ", "our reference ", "reference kenmerk ",
			"zaaknummer ons kenmerk ",
			"kenmerk ", "referentie "} {
			words := int32(strings.Count(s, " "))
			if strings.HasPrefix(w, s) && (f.toks[f.lines[i].first].is(capital) || f.marked(i, words)) {
				if v, ok := f.referenceIn(f.toks[f.lines[i].first+words-1].end, i); ok {
					r.references = append(r.references, f.reference(v, true))
				}
				break
			}
		}
	}
	if len(r.references) == 0 {
		if all := f.footers(); len(all) == 1 {
			r.references = all
		}
	}
}

// marked reports whether the first words of a line are a label in small letters: a
// colon or wide white space stands behind them.
func (f *frame) marked(i int, words int32) bool {
	k := f.lines[i].first + words
	behind := f.text[f.toks[k-1].end:f.toks[k].start]
	return i < f.body && (strings.Contains(behind, ":") || strings.Contains(behind, "  "))
}

// columnGap is the white space from which two labels of one line stand in columns.
const columnGap = "   "

// referenceBeside returns the reference of a label that stands behind another in
// a line, in a column of its own: "Datum: 3 mei 2021     Kenmerk: 2021-7731".
func (f *frame) referenceBeside(i int) (Span, bool) {
	n := f.lines[i]
	for k := n.first + 1; k < n.last && i < f.body; k++ {
		t := f.toks[k]
		if w := f.lex.names[t.word]; w != "kenmerk" && w != "referentie" {
			continue
		}
		at := k
		if w := f.lex.names[f.toks[k-1].word]; w == "ons" || w == "onze" {
			at--
		}
		if at == n.first || !f.toks[at].is(capital) || !f.apartFrom(at) {
			continue
		}
		behind := f.text[t.end:n.end]
		v, _, _ := strings.Cut(strings.TrimLeft(behind, " :\t"), columnGap)
		v = strings.Trim(v, " \t:|_.,;\u00a0")
		if !hasDigit(v) || strings.Count(v, " ") > 5 || len(v) > 40 {
			return Span{}, false
		}
		start := int(t.end) + strings.Index(behind, v)
		return Span{start, start + len(v)}, true
	}
	return Span{}, false
}

// apartFrom reports whether a column begins with a token: white space that is
// wide, or a bar, stands before it.
func (f *frame) apartFrom(k int32) bool {
	before := f.text[f.toks[k-1].end:f.toks[k].start]
	return strings.Contains(before, columnGap) || strings.Contains(before, "|") || strings.Contains(before, "\t")
}

// footers finds a reference that stands without a label at the foot of the
// pages: a line of its own, on two pages at least.
func (f *frame) footers() []candidate {
	at := map[string][]Span{}
	var order []string
	for i := f.first; i < f.stop(); i++ {
		if f.lines[i].count() > 5 {
			continue
		}
		s, _ := f.referenceIn(f.lines[i].start, i)
		v := f.text[s.Start:s.End]
		if len(v) < 8 || strings.Contains(v, " ") || strings.Count(v, ".")+strings.Count(v, "-") < 2 {
			continue
		}
		if at[v] == nil {
			order = append(order, v)
		}
		at[v] = append(at[v], s)
	}
	var all []candidate
	for _, v := range order {
		if len(at[v]) > 1 {
			all = append(all, candidate{fact: Fact{Kind: Reference, Value: v, Spans: at[v],
				Rule: "reference/footer", How: Stated}, token: -1})
		}
	}
	return all
}

// reference makes a candidate of a span.
func (f *frame) reference(s Span, near bool) candidate {
	rule := "reference/label"
	if !near {
		rule = "reference/labels-first"
	}
	return candidate{fact: Fact{Kind: Reference, Value: f.text[s.Start:s.End], Spans: []Span{s},
		Rule: rule, How: Stated}, token: -1}
}

// referenceIn returns the reference that a line holds from p on: a few groups
// of letters and digits, at least three digits in all, and no date.
func (f *frame) referenceIn(p int32, i int) (Span, bool) {
	n := f.lines[i]
	s := f.text[p:n.end]
	start := int(p) + len(s) - len(strings.TrimLeft(s, " \t:|_.-\u00a0"))
	v, _, _ := strings.Cut(f.text[start:n.end], columnGap)
	v = strings.TrimRight(v, " \t|_.,;\u00a0")
	digits := 0
	for k := range len(v) {
		if isDigit(v[k]) {
			digits++
		}
	}
	if digits < 3 || len(v) > 40 || strings.Count(v, " ") > 5 || strings.Contains(f.folded[i], "D") ||
		strings.ContainsAny(v, "@=") {
		return Span{}, false
	}
	for _, t := range f.toks[n.first:n.last] {
		if f.lex.glue[t.word] && t.start > int32(start) && int(t.start) < start+len(v) && t.is(afterSpace) {
			return Span{}, false
		}
	}
	glued := isDigit(v[1]) // T047-1 is no telephone number
	for _, s := range furniture {
		if !glued && strings.HasPrefix(f.folded[i], s) {
			return Span{}, false
		}
	}
	return Span{start, start + len(v)}, true
}

// subjectOf reads the subject: what stands beside its label, with the lines below
// it, or below the label where nothing else does.
func (f *frame) subjectOf() (candidate, bool) {
	for i := f.first; i < min(f.body+1, len(f.lines)); i++ {
		n := f.lines[i]
		if f.folded[i] == "" || !f.toks[n.first].is(capital) {
			continue
		}
		head, _, beside := cutWord(f.folded[i])
		if labelOf(head) != subjectLabel {
			continue
		}
		start, k := 0, i
		if beside {
			start = int(f.toks[n.first+1].start)
		} else if k = i + 1; k < f.body && !f.lines[k].blank() && f.label(k) == 0 && !f.dateAlone(k) {
			start = int(f.toks[f.lines[k].first].start)
		}
		if start == 0 {
			return candidate{}, false
		}
		for k+1 < f.body && k < i+4 && f.folded[k+1] != "" && f.label(k+1) == 0 && !f.dateAlone(k+1) {
			if w, _, _ := cutWord(f.folded[k+1]); f.toks[f.lines[k+1].first].is(capital) &&
				(labelOf(w) != 0 || w == "ons" || w == "onze" || w == "uw") {
				break
			}
			k++
		}
		s := Span{start, start + len(strings.TrimRight(f.text[start:f.lines[k].end], " \t|\u00a0"))}
		v := oneLine(f.text[s.Start:s.End])
		return candidate{fact: Fact{Kind: Subject, Value: v, Spans: []Span{s}, Rule: "subject/label", How: Stated}}, v != ""
	}
	return candidate{}, false
}

// subjects finds the day of the request in the head, where the subject stands.
func (f *frame) subjects(r *labelled) {
	head := f.lines[f.first:f.body]
	if len(head) == 0 {
		return
	}
	toks := f.toks[head[0].first:head[len(head)-1].last]
	x := matcher{toks: toks, lex: f.lex, fuel: 400*len(toks) + 1000}
	for i := range toks {
		for _, p := range f.lex.subject {
			if x.at(p.elements, i) && !x.has(p.without, x.m.from, x.m.to) {
				if x.m.d == x.m.from+1 && f.dateAlone(int(toks[x.m.d].line)) {
					break // the date of the letter below its subject
				}
				for d := int(toks[x.m.d].n); ; d++ {
					c := candidate{fact: Fact{Kind: RequestDated, Rule: p.name, How: Stated}, token: -1}
					c.fact.Spans = f.dates[d].spans()
					if on, ok := f.dates[d].on(); ok {
						c.on, c.fact.Value = on, on.String()
						r.requests = append(r.requests, c)
					}
					if f.dates[d].more == 0 {
						break
					}
				}
				break
			}
		}
	}
}
