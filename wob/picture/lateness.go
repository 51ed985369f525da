package picture

import (
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/internal/words"
	"github.com/wobrules/wobrules/wob/lateness"
)

// A Lateness is a report on how requests were decided, to be drawn: a bar for
// all, a bar for each group, and a histogram of the days to the decision. Only
// Report is needed.
type Lateness struct {
	Title  string // for people; without it "Op tijd besloten"
	Report *lateness.Report
	By     string // which groups are drawn, as lateness.ByYearReceived; without it none
	Lang   calendar.Lang
}

// AppendSVG appends the picture.
func (p Lateness) AppendSVG(b []byte) []byte {
	d := p.drawing()
	d.b = b
	d.draw()
	return d.b
}

// Text returns in words what the picture shows: the text alternative.
func (p Lateness) Text() string { return p.drawing().alternative() }

type latenessRow struct {
	name  string
	tally *lateness.Tally
}

type latenessDrawing struct {
	svg
	Lateness
	rows []latenessRow
}

func (p Lateness) drawing() *latenessDrawing {
	d := &latenessDrawing{Lateness: p}
	if p.Title = quote.Plain(p.Title); p.Title == "" {
		p.Title = words.Say(p.Lang, "Op tijd besloten", "Decided in time")
	}
	d.Title = p.Title
	if p.Report == nil {
		d.Report = new(lateness.Report)
	}
	d.rows = append(d.rows, latenessRow{words.Say(p.Lang, "alle verzoeken", "all requests"), d.Report.All()})
	for k, t := range d.Report.Groups() {
		if k.By != p.By || p.By == "" {
			continue
		}
		name := quote.Plain(k.Value)
		if name == "" {
			name = words.Say(p.Lang, "niet bekend", "not known")
		}
		d.rows = append(d.rows, latenessRow{name, t})
	}
	return d
}

// A part is a piece of a bar: how many, and how it is drawn.
type part struct {
	n              int
	dutch, english string
	colour         string
	pattern        uint8
}

const (
	plain uint8 = iota
	ruled
	striped
	lined
	hollow
)

// parts are what the requests of a tally came to, in the order of the bar. Those
// that could not be answered or judged are no part of it.
func parts(t *lateness.Tally) []part {
	const green, blue = "#2c7a3f", "#1f5fa8"
	return []part{
		{t.FirstTerm, "binnen de eerste termijn", "in the first term", green, plain},
		{t.AdjournedTerm, "binnen de verdaagde termijn", "within the adjourned term", green, lined},
		{t.Late, "te laat", "late", red, ruled},
		{t.Overdue, "niet besloten, termijn verstreken", "not decided, overdue", red, striped},
		{t.Open, "niet besloten, termijn loopt", "not decided, the term runs", blue, hollow},
		{t.Closed, "afgesloten zonder besluit", "closed without a decision", faint, hollow},
	}
}

// The measures of the bars of lateness.
const (
	latenessLine = 40 * unit
	latenessBar  = 16 * unit
	chartHeight  = 110 * unit
	chartLine    = chartHeight + 74*unit
)

func (d *latenessDrawing) draw() {
	legend := d.legend()
	y := titleLine + underLine + 14*unit
	chart := y + place(len(d.rows))*latenessLine + place(len(legend))*16*unit + 16*unit
	height := chart + 8*unit
	withChart := d.Report.All().Taken.N() > 0
	if withChart {
		height += chartLine
	}
	open(&d.svg, d.Lang, d.Title, d.alternative(), height)
	d.text(left, 20*unit, face{size: 16 * unit, fill: ink, bold: true}, d.Title, right-left)
	d.text(left, 36*unit, face{size: 11 * unit, fill: soft}, d.under(), right-left)
	for i := range d.rows {
		d.row(y+place(i)*latenessLine, &d.rows[i], i == 0)
	}
	y += place(len(d.rows)) * latenessLine
	for i, line := range legend {
		d.legendLine(y+12*unit+place(i)*16*unit, line)
	}
	if withChart {
		d.chart(chart)
	}
	d.raw("</svg>\n")
}

func (d *latenessDrawing) under() string {
	s := countRequests(d.Report.All().Requests(), d.Lang)
	if d.By != "" && len(d.rows) > 1 {
		s += words.Say(d.Lang, ", naar ", ", by ") + quote.Plain(lateness.GroupName(d.By, d.Lang))
	}
	return s
}

func countRequests(n int, l calendar.Lang) string {
	if n == 1 {
		return words.Say(l, "1 verzoek", "1 request")
	}
	return strconv.Itoa(n) + words.Say(l, " verzoeken", " requests")
}

// row draws the bar of a group: its whole width is all that was judged.
func (d *latenessDrawing) row(y place, r *latenessRow, bold bool) {
	name := face{size: 12 * unit, fill: ink, bold: bold}
	figures := face{size: 11 * unit, fill: soft, anchor: "end"}
	said := d.figures(r.tally)
	d.text(left, y+10*unit, name, capital(r.name), right-left-width(said, figures)-10*unit)
	d.text(right, y+10*unit, figures, said, 0)
	d.raw("<g>")
	d.element("title", r.name+": "+d.told(r.tally))
	total := 0
	for _, p := range parts(r.tally) {
		total += p.n
	}
	d.rect(left, y+15*unit, right-left, latenessBar, 0, paler(soft, 85))
	before := 0
	for _, p := range parts(r.tally) {
		if p.n == 0 {
			continue
		}
		from := left + place(before)*(right-left)/place(total)
		before += p.n
		to := left + place(before)*(right-left)/place(total)
		d.part(from, y+15*unit, max(to-from, unit), latenessBar, p)
		d.count(from, to, y+27*unit, p)
	}
	d.raw("</g>\n")
}

// count writes how many a piece is of, where it has room.
func (d *latenessDrawing) count(from, to, y place, p part) {
	text := strconv.Itoa(p.n)
	f := face{size: 11 * unit, fill: paper, bold: true, anchor: "middle"}
	if p.pattern == hollow {
		f.fill = p.colour
	}
	if w := width(text, f) + 8*unit; to-from >= w {
		if p.pattern != plain && p.pattern != hollow {
			d.rect((from+to-w)/2, y-11*unit, w, 13*unit, 2*unit, p.colour)
		}
		d.text((from+to)/2, y, f, text, 0)
	}
}

// part draws a piece of a bar; the patterns tell them apart without colour.
func (d *latenessDrawing) part(x, y, w, h place, p part) {
	switch p.pattern {
	case hollow:
		d.frame(x, y, w, h, paper, p.colour)
	case striped:
		d.rect(x, y, w, h, 0, paler(p.colour, 55))
		for at := x + 2*unit; at < x+w; at += 5 * unit {
			d.rect(at, y, min(2*unit, x+w-at), h, 0, p.colour)
		}
	case ruled:
		d.rect(x, y, w, h, 0, p.colour)
		for at := x + 5*unit; at < x+w-unit; at += 6 * unit {
			d.rect(at, y, unit, h, 0, paper)
		}
	case lined:
		d.rect(x, y, w, h, 0, paler(p.colour, 30))
		d.rect(x, y+h/2-unit/2, w, unit, 0, paper)
	default:
		d.rect(x, y, w, h, 0, p.colour)
	}
	d.rect(x, y, unit/2, h, 0, paper)
}

// figures says the share in time and the median, beside the name of a bar.
func (d *latenessDrawing) figures(t *lateness.Tally) string {
	var said []string
	if n := t.Decided() + t.Overdue; n > 0 {
		said = append(said, d.decimal(lateness.Share(t.InTime(), n).String())+words.Say(d.Lang, " % op tijd", " % in time"))
	}
	if m, ok := t.Taken.Percentile(50); ok {
		said = append(said, words.Say(d.Lang, "mediaan ", "median ")+d.decimal(m.String())+words.Say(d.Lang, " dagen",
			" days"))
	}
	return strings.Join(said, " · ")
}

// decimal writes a decimal as the language does.
func (d *latenessDrawing) decimal(s string) string {
	if d.Lang == calendar.Dutch {
		return strings.ReplaceAll(s, ".", ",")
	}
	return s
}

func (d *latenessDrawing) told(t *lateness.Tally) string {
	var said []string
	for _, p := range parts(t) {
		if p.n > 0 {
			said = append(said, strconv.Itoa(p.n)+" "+words.Say(d.Lang, p.dutch, p.english))
		}
	}
	if len(said) == 0 {
		said = []string{countRequests(0, d.Lang)}
	}
	s := strings.Join(said, ", ")
	if f := d.figures(t); f != "" {
		s += "; " + f
	}
	return s
}

func (d *latenessDrawing) alternative() string {
	var b strings.Builder
	b.WriteString(d.Title + ". " + d.under() + ".")
	for i := range d.rows {
		b.WriteString("\n- " + capital(d.rows[i].name) + ": " + d.told(d.rows[i].tally) + ".")
	}
	taken := &d.Report.All().Taken
	if taken.N() > 0 {
		b.WriteString(words.Say(d.Lang, "\nDagen tot het besluit:", "\nDays to the decision:"))
		for _, bar := range taken.Bars() {
			b.WriteString("\n- " + barName(bar, d.Lang) + ": " + strconv.Itoa(bar.N))
		}
	}
	return b.String()
}

func barName(b lateness.Bar, l calendar.Lang) string {
	if b.Last == 0 {
		return words.Say(l, "meer", "more")
	}
	return strconv.Itoa(b.First) + "–" + strconv.Itoa(b.Last)
}

func (d *latenessDrawing) legend() [][]part {
	var lines [][]part
	at := right
	for i, p := range parts(d.Report.All()) {
		used := false
		for _, r := range d.rows {
			used = used || parts(r.tally)[i].n > 0
		}
		if !used {
			continue
		}
		w := signWidth + 20*unit + width(words.Say(d.Lang, p.dutch, p.english), legendFace)
		if at+w > right+14*unit {
			lines = append(lines, nil)
			at = left
		}
		lines[len(lines)-1] = append(lines[len(lines)-1], p)
		at += w
	}
	return lines
}

func (d *latenessDrawing) legendLine(y place, line []part) {
	x := left
	for _, p := range line {
		name := words.Say(d.Lang, p.dutch, p.english)
		d.part(x, y-9*unit, signWidth, 11*unit, p)
		d.text(x+signWidth+6*unit, y, legendFace, name, 0)
		x += signWidth + 20*unit + width(name, legendFace)
	}
}

// chart draws the histogram of the days to the decision of all requests.
func (d *latenessDrawing) chart(y place) {
	title := words.Say(d.Lang, "Dagen tot het besluit", "Days to the decision")
	d.text(left, y+22*unit, face{size: 13 * unit, fill: ink, bold: true}, title, 0)
	bars := d.Report.All().Taken.Bars()
	most := 1
	for _, bar := range bars {
		most = max(most, bar.N)
	}
	base := y + 48*unit + chartHeight
	slot := (right - left) / place(len(bars))
	d.raw("<g>")
	for i, bar := range bars {
		x := left + place(i)*slot
		h := place(bar.N) * chartHeight / place(most)
		if bar.N > 0 {
			h = max(h, unit)
		}
		d.rect(x+4*unit, base-h, slot-8*unit, h, 0, actorColours[1])
		mid := x + slot/2
		d.text(mid, base-h-4*unit, face{size: 11 * unit, fill: ink, anchor: "middle"}, strconv.Itoa(bar.N), 0)
		d.text(mid, base+14*unit, face{size: 105, fill: soft, anchor: "middle"}, barName(bar, d.Lang), 0)
	}
	d.raw("</g>\n")
	d.line(left, base, right, base, unit, soft, "")
}
