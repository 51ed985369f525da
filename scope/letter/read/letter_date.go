package read

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
)

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
	for k, n := i+1, 0; k < f.end && n < most; k++ {
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
	for i := f.first; i < f.end; i++ {
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
