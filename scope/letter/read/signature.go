package read

import (
	"strings"
	"unicode"

	"github.com/wobrules/wobrules/scope/letter"
)

// offices are how the line of a signature begins that names the body.
var offices = []string{"de minister", "minister ", "de staatssecretaris", "staatssecretaris",
	"de korpschef", "het college", "college van",
	"de burgemeester", "burgemeester ", "de commissaris", "gedeputeerde staten",
	"het dagelijks bestuur", "dagelijks bestuur", "de raad van bestuur",
	"namens de raad van bestuur", "namens het college", "namens de minister",
	"namens de staatssecretaris", "namens de korpschef", "het algemeen bestuur"}

// settleBody reads the body from the signature: the first line after the close
// that names an office, or one that "namens deze" follows.
func (r *reader) settleBody() {
	for i := r.body; i < r.end; i++ {
		if !r.names(i) || i < r.signed && !r.onBehalf(i) || i > r.signed+24 && !r.onBehalf(i) {
			continue
		}
		if c, ok := r.office(i); ok {
			r.add(c)
			return
		}
	}
	if all := r.letterheads(); len(all) > 0 {
		r.leave(Body, letter.Ambiguous, all...)
		return
	}
	why := r.missingAnywhere()
	if r.signed == len(r.lines) {
		why = letter.Damaged // there is no close, where the body would stand
	}
	r.leave(Body, why)
}

// houses are how the line of a letterhead begins that names the organisation of
// the body. It is not the body: a ministry is not its minister.
var houses = []string{
	"ministerie van", "gemeente ", "provincie ", "waterschap ", "hoogheemraadschap ", "politie", "uwv", "universiteit ",
	"inspectie ", "nederlandse voedsel", "rijksdienst ", "dienst ", "openbaar lichaam ",
	"omgevingsdienst ", "veiligheidsregio ",
	"ministry of", "stichting ", "de nederlandsche bank", "autoriteit ", "belastingdienst ",
}

// letterheads returns the organisations that the head and the margins name, as
// what the body could be.
func (r *reader) letterheads() []candidate {
	var all []candidate
	for i := r.first; i < r.end && len(all) < mostHouses; i++ {
		n := r.lines[i]
		if i >= r.body && !n.margin || n.count() > 8 || !r.toks[n.first].is(capital) {
			continue
		}
		for _, h := range houses {
			if strings.HasPrefix(r.folded[i]+" ", h) {
				s := Span{int(r.toks[n.first].start), int(r.toks[n.last-1].end)}
				all = append(all, candidate{fact: Fact{Kind: Body, Value: oneLine(r.text[s.Start:s.End]),
					Spans: []Span{s}, Rule: "body/letterhead", How: Stated}})
				break
			}
		}
	}
	values, _ := merge(all)
	return values
}

// mostHouses is how many lines of letterheads are kept.
const mostHouses = 50

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
		if w := f.folded[k]; strings.HasPrefix(w, "namens deze") || strings.HasPrefix(w, "voor deze") ||
			strings.HasPrefix(w, "namens hen") {
			return true
		}
	}
	return false
}

// office reads a body over no more than three lines, up to a comma at the end of
// a line or before "namens".
func (f *frame) office(i int) (candidate, bool) {
	start := int(f.toks[f.lines[i].first].start)
	for k := i; k < i+3; k++ {
		from := max(start, int(f.lines[k].start))
		raw := strings.TrimRight(f.text[from:f.lines[k].end], " \t|\u00a0")
		for _, s := range []string{", namens", ", voor deze", ",namens"} {
			if before, ok := cutFold(raw, s); ok {
				return office(f.text, start, from+len(before)), true
			}
		}
		if strings.HasSuffix(raw, ",") {
			return office(f.text, start, from+len(raw)-1), true
		}
		next := k + 1
		if next >= len(f.lines) || f.lines[next].blank() || f.lines[next].margin ||
			strings.HasPrefix(f.folded[next], "namens") || strings.HasPrefix(f.folded[next], "voor deze") {
			return office(f.text, start, from+len(raw)), true
		}
	}
	return candidate{}, false
}

// cutFold returns what stands before a text in another, in capitals or small letters,
// and whether it is there.
// (Small letters of a whole line may take other bytes than the line.)
func cutFold(s, sep string) (before string, found bool) {
	for i := 0; i+len(sep) <= len(s); i++ {
		if strings.EqualFold(s[i:i+len(sep)], sep) {
			return s[:i], true
		}
	}
	return "", false
}

func office(text string, start, end int) candidate {
	v := oneLine(text[start:end])
	for _, s := range []string{"namens ", "Namens "} {
		v = strings.TrimPrefix(v, s)
	}
	for _, s := range []string{"de ", "De ", "DE ", "het ", "Het "} {
		v = strings.TrimPrefix(v, s)
	}
	return candidate{fact: Fact{Kind: Body, Value: v, Spans: []Span{{start, end}}, Rule: "body/signature", How: Stated}}
}

// oneLine returns a passage on one line, without the bars of a scan.
func oneLine(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == '|' }), " ")
}
