package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"html/template"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter/read"
)

//go:embed page.html
var pageSource string

var pageTemplate = template.Must(template.New("page").Parse(pageSource))

// A sheet is one letter on the page.
type sheet struct {
	N        int
	Name     string
	Pieces   []piece
	Facts    []shownFact
	Open     []computed
	Computed []computed
	Findings []computed
	Caveats  []computed
}

// A piece is a stretch of the letter; marked where facts were read from it.
type piece struct {
	ID    string // of the first piece of a passage
	Text  string
	Facts []link
}

type link struct{ Href, Name string }

// A shownFact is a fact with the places where it stands.
type shownFact struct {
	ID, Name, Value, How string
	Places               []link
}

// mostShown is how much of a text stands on the page: what lies beyond are the
// papers that were released with the letter.
const mostShown = 1 << 20

// page writes the letters beside their facts to a file.
func (p *program) page(names []string, to string) {
	var sheets []sheet
	for _, name := range names {
		s, err := p.read(name)
		if err != nil {
			p.fail(name, err)
			continue
		}
		sheets = append(sheets, p.sheet(s, len(sheets)+1))
	}
	var b bytes.Buffer
	err := pageTemplate.Execute(&b, map[string]any{"Lang": p.lang.String(), "W": pageWords[p.lang], "Sheets": sheets})
	if err == nil {
		err = os.WriteFile(to, b.Bytes(), 0o644)
	}
	if err != nil {
		p.fail(to, err)
	}
}

func (p *program) sheet(s *source, n int) sheet {
	out := sheet{N: n, Name: s.name, Computed: computedOf(s.report, p.lang)}
	for _, f := range s.report.Findings {
		out.Findings = append(out.Findings, computed{Value: f.Text(p.lang), Cite: f.Provision.Citation().String()})
	}
	for _, c := range s.report.Caveats {
		out.Caveats = append(out.Caveats, computed{Value: c.Text(p.lang), Cite: c.Provision.Citation().String()})
	}
	if s.read == nil {
		typed, err := json.MarshalIndent(s.letter, "", "  ")
		if err != nil {
			typed = []byte(err.Error())
		}
		out.Pieces = []piece{{Text: string(typed)}}
		return out
	}
	id := func(fact int) string { return "f" + strconv.Itoa(n) + "-" + strconv.Itoa(fact+1) }
	var anchors map[string]string
	out.Pieces, anchors = pieces(s, id, p.lang)
	for i, f := range s.read.Facts {
		shown := shownFact{ID: id(i), Name: kindName(f.Kind, p.lang), Value: valueName(f.Value, p.lang)}
		if f.How == read.Inferred {
			shown.How = inferred[p.lang]
		}
		for k, span := range f.Spans {
			if anchor := anchors[passageID(id(i), k)]; anchor != "" {
				line := 1 + strings.Count(s.text[:span.Start], "\n")
				shown.Places = append(shown.Places, link{anchor, strconv.Itoa(line)})
			}
		}
		out.Facts = append(out.Facts, shown)
	}
	for _, o := range s.read.Open {
		out.Open = append(out.Open, computed{Label: kindName(o.Kind, p.lang),
			Value: whyName(o.Why, p.lang) + perhaps(o, p.lang)})
	}
	return out
}

func passageID(fact string, k int) string { return fact + "-p" + strconv.Itoa(k+1) }

// pieces cuts the text at the ends of the passages, which may overlap; where
// several begin at once they share an anchor.
func pieces(s *source, id func(int) string, l calendar.Lang) (out []piece, anchors map[string]string) {
	text := s.text[:min(len(s.text), mostShown)]
	type passage struct {
		span    read.Span
		fact, k int
	}
	var all []passage
	cuts := []int{0, len(text)}
	for i, f := range s.read.Facts {
		for k, span := range f.Spans {
			if span.Start < span.End && span.End <= len(text) {
				all = append(all, passage{span, i, k})
				cuts = append(cuts, span.Start, span.End)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b passage) int { return a.span.Start - b.span.Start })
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	anchors = map[string]string{}
	open := 0 // the first passage that may not have ended
	for i := 1; i < len(cuts); i++ {
		from, to := cuts[i-1], cuts[i]
		for open < len(all) && all[open].span.End <= from {
			open++
		}
		part := piece{Text: text[from:to]}
		for _, a := range all[open:] {
			if a.span.Start > from {
				break
			}
			if a.span.End <= from {
				continue
			}
			if a.span.Start == from {
				if part.ID == "" {
					part.ID = passageID(id(a.fact), a.k)
				}
				anchors[passageID(id(a.fact), a.k)] = part.ID
			}
			part.Facts = append(part.Facts, link{id(a.fact), kindName(s.read.Facts[a.fact].Kind, l)})
		}
		out = append(out, part)
	}
	return out, anchors
}

var pageWords = [2]map[string]string{
	{"title": "Besluitbrieven gelezen", "skip": "Naar de eerste brief",
		"letter": "De brief", "facts": "Gelezen uit de tekst",
		"open": "Niet met zekerheid gelezen", "computed": "Berekend", "review": "Toetsing", "caveats": "Voorbehouden",
		"line": "regel", "passage": "passage over", "none": "niets", "letters": "Brieven", "where": "staat op"},
	{"title": "Decision letters read", "skip": "To the first letter",
		"letter": "The letter", "facts": "Read from the text",
		"open": "Not read for sure", "computed": "Computed", "review": "Review", "caveats": "Caveats",
		"line": "line", "passage": "passage on", "none": "nothing", "letters": "Letters", "where": "stands on"},
}
