package picture

import (
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/internal/quote"
)

// A place is a length in tenths of a unit of the picture: whole numbers, so that
// the same picture is the same bytes everywhere.
type place int

const unit place = 10

// An svg is a picture being written.
type svg struct{ b []byte }

func (s *svg) raw(text string) { s.b = append(s.b, text...) }

// number writes a place, which is never below 0, as a decimal number.
func (s *svg) number(p place) {
	s.b = strconv.AppendInt(s.b, int64(p/unit), 10)
	if p%unit != 0 {
		s.b = append(s.b, '.', byte('0'+p%unit))
	}
}

func (s *svg) at(name string, p place) {
	s.raw(" ")
	s.raw(name)
	s.raw(`="`)
	s.number(p)
	s.raw(`"`)
}

func (s *svg) with(name, value string) {
	s.raw(" ")
	s.raw(name)
	s.raw(`="`)
	s.escaped(value)
	s.raw(`"`)
}

// escaped writes a text from outside. XML has no place for control characters,
// U+FFFE and U+FFFF, however they are written.
func (s *svg) escaped(text string) {
	for _, r := range quote.Plain(text) {
		switch r {
		case '&':
			s.raw("&amp;")
		case '<':
			s.raw("&lt;")
		case '>':
			s.raw("&gt;")
		case '"':
			s.raw("&quot;")
		case 0xfffe, 0xffff:
			s.raw("\ufffd")
		default:
			s.b = append(s.b, string(r)...)
		}
	}
}

// lines writes lines that we put together ourselves, each from outside.
func (s *svg) lines(text string) {
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			s.raw("\n")
		}
		s.escaped(line)
	}
}

func (s *svg) element(name, text string) {
	s.raw("<" + name + ">")
	s.lines(text)
	s.raw("</" + name + ">\n")
}

// rect draws a rectangle that is filled.
func (s *svg) rect(x, y, w, h place, fill string) {
	s.corners(x, y, w, h)
	s.with("fill", fill)
	s.raw("/>\n")
}

// rounded draws a rectangle with round corners.
func (s *svg) rounded(x, y, w, h, round place, fill string) {
	s.corners(x, y, w, h)
	s.at("rx", round)
	s.with("fill", fill)
	s.raw("/>\n")
}

func (s *svg) corners(x, y, w, h place) {
	s.raw("<rect")
	s.at("x", x)
	s.at("y", y)
	s.at("width", w)
	s.at("height", h)
}

// frame draws a rectangle that is filled and has a border.
func (s *svg) frame(x, y, w, h place, fill, stroke string) {
	s.corners(x+unit/2, y+unit/2, w-unit, h-unit)
	s.with("fill", fill)
	s.with("stroke", stroke)
	s.raw("/>\n")
}

// line draws a straight line; dash is "" for one without gaps.
func (s *svg) line(x1, y1, x2, y2, width place, stroke, dash string) {
	s.raw("<line")
	s.at("x1", x1)
	s.at("y1", y1)
	s.at("x2", x2)
	s.at("y2", y2)
	s.with("stroke", stroke)
	s.at("stroke-width", width)
	if dash != "" {
		s.with("stroke-dasharray", dash)
	}
	s.raw("/>\n")
}

// polygon draws a filled figure.
func (s *svg) polygon(fill string, points ...place) {
	s.raw(`<polygon points="`)
	for i, p := range points {
		if i > 0 {
			s.raw(" ")
		}
		s.number(p)
	}
	s.raw(`"`)
	s.with("fill", fill)
	s.raw("/>\n")
}

// cross draws a cross around a place.
func (s *svg) cross(x, y, width place, stroke string) {
	const arm = 4 * unit
	s.line(x-arm, y+arm, x+arm, y-arm, width, stroke, "")
	s.line(x-arm, y-arm, x+arm, y+arm, width, stroke, "")
}

// A face is how a text looks.
type face struct {
	size   place
	fill   string
	bold   bool
	anchor string // "", "middle" or "end"
	rim    bool   // of paper, around the letters
}

// fitted writes a text that is cut short to a width.
func (s *svg) fitted(x, y place, f face, text string, most place) {
	s.text(x, y, f, fit(text, f, most))
}

// text writes a text with its baseline at y. A rim of paper keeps it legible on a
// line.
func (s *svg) text(x, y place, f face, text string) {
	s.raw("<text")
	s.at("x", x)
	s.at("y", y)
	s.at("font-size", f.size)
	s.with("fill", f.fill)
	if f.bold {
		s.with("font-weight", "600")
	}
	if f.anchor != "" {
		s.with("text-anchor", f.anchor)
	}
	if f.rim {
		s.raw(` stroke="` + paper + `" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`)
	}
	s.raw(">")
	s.escaped(text)
	s.raw("</text>\n")
}

// width is about how wide a text is in a common sans serif face.
func width(text string, f face) place {
	w := 0 // in hundredths of the size
	for _, r := range text {
		switch {
		case strings.ContainsRune("iljtfrI.,:;'|!()[]/ ", r):
			w += 31
		case strings.ContainsRune("mwMW@%", r):
			w += 88
		case r >= 'A' && r <= 'Z':
			w += 69
		case r >= 0x1100:
			w += 100
		default:
			w += 56
		}
	}
	if f.bold {
		w += w / 14
	}
	return place(w) * f.size / 100
}

// fit returns a text cut short, with an ellipsis, so that it is no wider than
// most.
func fit(text string, f face, most place) string {
	if width(text, f) <= most {
		return text
	}
	var end int
	for i := range text {
		if width(text[:i], f)+f.size > most {
			break
		}
		end = i
	}
	return strings.TrimRight(text[:end], " ") + "…"
}
