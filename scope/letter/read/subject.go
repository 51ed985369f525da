package read

import "strings"

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
