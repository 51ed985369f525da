package picture

import (
	"strconv"

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
	d.fitted(left, 20*unit, face{size: 16 * unit, fill: ink, bold: true}, d.Title, across)
	d.fitted(left, 36*unit, face{size: 11 * unit, fill: soft}, d.under(), across)
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

func (d *latenessDrawing) legend() [][]part {
	var lines [][]part
	at := right
	for _, p := range parts(d.Report.All()) {
		if p.n == 0 {
			continue
		}
		w := legendWidth(words.Say(d.Lang, p.dutch, p.english))
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
		d.text(x+signWidth+6*unit, y, legendFace, name)
		x += legendWidth(name)
	}
}

// chart draws the histogram of the days to the decision of all requests.
func (d *latenessDrawing) chart(y place) {
	title := words.Say(d.Lang, "Dagen tot het besluit", "Days to the decision")
	d.text(left, y+22*unit, face{size: 13 * unit, fill: ink, bold: true}, title)
	bars := d.Report.All().Taken.Bars()
	var most int
	for _, bar := range bars {
		most = max(most, bar.N)
	}
	base := y + 48*unit + chartHeight
	slot := across / place(len(bars))
	d.raw("<g>")
	for i, bar := range bars {
		x := left + place(i)*slot
		h := place(bar.N) * chartHeight / place(most)
		if bar.N > 0 {
			h = max(h, unit)
		}
		d.rect(x+4*unit, base-h, slot-8*unit, h, actorColours[1])
		mid := x + slot/2
		d.text(mid, base-h-4*unit, face{size: 11 * unit, fill: ink, anchor: "middle"}, strconv.Itoa(bar.N))
		d.text(mid, base+14*unit, face{size: 105, fill: soft, anchor: "middle"}, barName(bar, d.Lang))
	}
	d.raw("</g>\n")
	d.line(left, base, right, base, unit, soft, "")
}
