package read

import (
	"cmp"
	"slices"
	"strings"
)

// A piece is a stretch of the unfolded text and where it stands in the text as
// given.
type piece struct{ at, from, size int }

// A folding is the unfolded text with its pieces. Without pieces it is the text as
// given.
type folding struct {
	text   string
	pieces []piece
}

// given returns the passages of the text as given that a passage of the unfolded
// text is.
func (f folding) given(s Span) []Span {
	if len(f.pieces) == 0 {
		return []Span{s}
	}
	k, _ := slices.BinarySearchFunc(f.pieces, s.Start, func(p piece, at int) int { return p.at + p.size - at })
	var out []Span
	for ; k < len(f.pieces) && f.pieces[k].at < s.End; k++ {
		p := f.pieces[k]
		from, to := max(s.Start, p.at), min(s.End, p.at+p.size)
		g := Span{p.from + from - p.at, p.from + to - p.at}
		if from < to {
			out = append(out, g)
		}
	}
	return out
}

// reading returns what was read of the unfolded text with the passages of the text
// as given: one that runs over several lines of a column is several there.
func (f folding) reading(r Reading, text string) Reading {
	if len(f.pieces) == 0 {
		return r
	}
	for i := range r.Facts {
		r.Facts[i].Spans = f.all(r.Facts[i].Spans)
	}
	sortFacts(r.Facts)
	for _, o := range r.Open {
		for i := range o.Candidates {
			o.Candidates[i].Spans = f.all(o.Candidates[i].Spans)
		}
	}
	var parts []Part
	for _, p := range r.Parts {
		for _, s := range closed(f.given(p.Span), text) {
			parts = append(parts, Part{p.Name, s})
		}
	}
	slices.SortStableFunc(parts, func(a, b Part) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	r.Parts = parts
	return r
}

func (f folding) all(spans []Span) []Span {
	var out []Span
	for _, s := range spans {
		out = append(out, f.given(s)...)
	}
	return out
}

// closed joins the passages between which there is nothing but white space.
func closed(spans []Span, text string) []Span {
	slices.SortFunc(spans, func(a, b Span) int { return cmp.Compare(a.Start, b.Start) })
	var out []Span
	for _, s := range spans {
		if n := len(out); n > 0 && strings.TrimSpace(text[out[n-1].End:s.Start]) == "" {
			out[n-1].End = s.End
			continue
		}
		out = append(out, s)
	}
	return out
}
