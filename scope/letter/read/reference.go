package read

import "strings"

// references finds the values of the labels for the reference of the letter.
func (f *frame) references(r *labelled) {
	for i := f.first; i < f.end; i++ {
		w := f.folded[i]
		if w == "" {
			continue
		}
		if f.label(i) == referenceLabel {
			for k, n := i+1, 0; k < f.end && n < 6; k++ {
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
	for i := f.first; i < f.end; i++ {
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
