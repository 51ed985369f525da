package read

import "strings"

// offices are how the line of a signature begins that names the body.
var offices = []string{"de minister", "minister ", "de staatssecretaris", "staatssecretaris", "de korpschef", "het college", "college van",
	"de burgemeester", "burgemeester ", "de commissaris", "gedeputeerde staten", "het dagelijks bestuur", "dagelijks bestuur", "de raad van bestuur",
	"namens de raad van bestuur", "namens het college", "namens de minister", "namens de staatssecretaris", "namens de korpschef", "het algemeen bestuur"}

// settleBody reads the body from the signature: the first line after the close
// that names an office, or one that "namens deze" follows.
func (r *reader) settleBody() {
	for i := r.body + 1; i < r.stop(); i++ {
		if !r.names(i) || i < r.signed && !r.onBehalf(i) || i > r.signed+24 && !r.onBehalf(i) {
			continue
		}
		if c, ok := r.office(i); ok {
			r.add(c)
			return
		}
	}
	r.leave(Body, r.missing(r.pages.of))
}

func (f *frame) names(i int) bool {
	for _, s := range offices {
		if strings.HasPrefix(f.folded[i], s) && f.lines[i].count() <= 12 {
			return true
		}
	}
	return false
}

// onBehalf reports whether "namens deze" or "voor deze" follows.
func (f *frame) onBehalf(i int) bool {
	for k, n := i+1, 0; k < len(f.lines) && n < 3; k++ {
		if f.lines[k].blank() {
			continue
		}
		n++
		if w := f.folded[k]; strings.HasPrefix(w, "namens deze") || strings.HasPrefix(w, "voor deze") || strings.HasPrefix(w, "namens hen") {
			return true
		}
	}
	return false
}

// office reads a body over no more than three lines, up to the comma.
func (f *frame) office(i int) (candidate, bool) {
	n := f.lines[i]
	start := int(f.toks[n.first].start)
	for k := i; k < len(f.lines) && k < i+3; k++ {
		raw := f.text[f.lines[k].start:f.lines[k].end]
		if c := strings.IndexByte(raw, ','); c >= 0 {
			end := int(f.lines[k].start) + c
			return office(f.text, start, end), end > start
		}
		if next := k + 1; next < len(f.lines) && (f.lines[next].blank() || strings.HasPrefix(f.folded[next], "namens") || strings.HasPrefix(f.folded[next], "voor deze")) {
			return office(f.text, start, int(f.toks[f.lines[k].last-1].end)), true
		}
	}
	return candidate{}, false
}

func office(text string, start, end int) candidate {
	v := strings.Join(strings.Fields(text[start:end]), " ")
	for _, s := range []string{"namens ", "Namens "} {
		v = strings.TrimPrefix(v, s)
	}
	for _, s := range []string{"de ", "De ", "DE ", "het ", "Het "} {
		v = strings.TrimPrefix(v, s)
	}
	return candidate{fact: Fact{Kind: Body, Value: v, Spans: []Span{{start, end}}, Rule: "body/signature", How: Stated}}
}
