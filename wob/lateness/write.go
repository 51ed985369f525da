package lateness

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/internal/words"
)

// AppendFigures appends the figures as a JSON object: of all requests under
// "all", of each group in "groups" with "by" and "value", and in "notes" what
// they rest on that is not certain. A figure that there is nothing to say of is
// left out. Shares are in a hundred. The histogram has in "to" the last day of
// each bar, without it for the last.
func (r *Report) AppendFigures(b []byte, l calendar.Lang) []byte {
	w := file.Writer{B: b}
	w.Open('{')
	w.Object("all", func() { r.all.write(&w) })
	w.List("groups", func() {
		for k, t := range r.Groups() {
			w.Element(func() {
				w.Text("by", k.By)
				w.Text("value", k.Value)
				t.write(&w)
			})
		}
	})
	w.List("notes", func() {
		for _, n := range r.notes(l) {
			w.Item(n)
		}
	})
	w.Close('}')
	return w.B
}

func (t *Tally) write(w *file.Writer) {
	for _, f := range figures {
		if n, ok := f.value(t); ok {
			w.Key(f.key)
			w.B = f.append(w.B, n)
		}
	}
	w.List("histogram", func() {
		if t.Taken.N() == 0 {
			return
		}
		for _, bar := range t.Taken.Bars() {
			w.Element(func() {
				if bar.Last > 0 {
					w.Int("to", bar.Last)
				}
				w.Int("n", bar.N)
			})
		}
	})
}

// AppendCSV appends the figures as a table: a head with their names, a row for
// all requests and one for each group. A cell is empty where there is nothing to
// say. Shares are in a hundred, with a point.
func (r *Report) AppendCSV(b []byte, l calendar.Lang) []byte {
	b = appendCell(b, words.Say(l, "groep", "group"))
	b = appendCell(append(b, ','), words.Say(l, "waarde", "value"))
	for _, f := range figures {
		name := f.name(l)
		if f.shown == asShare {
			name += " (%)"
		}
		b = appendCell(append(b, ','), name)
	}
	b = append(b, '\r', '\n')
	b = r.all.appendRow(b, words.Say(l, "alle", "all"), "")
	for k, t := range r.Groups() {
		b = t.appendRow(b, GroupName(k.By, l), k.Value)
	}
	return b
}

func (t *Tally) appendRow(b []byte, by, value string) []byte {
	b = appendCell(b, by)
	b = appendCell(append(b, ','), value)
	for _, f := range figures {
		b = append(b, ',')
		if n, ok := f.value(t); ok {
			b = f.append(b, n)
		}
	}
	return append(b, '\r', '\n')
}

func appendCell(b []byte, s string) []byte { return file.AppendCell(b, ',', quote.Plain(s)) }

// Text returns the figures as a person reads them: those of all requests, a
// histogram, and a table for each way of grouping.
func (r *Report) Text(l calendar.Lang) string {
	var b strings.Builder
	for _, f := range figures {
		if n, _ := f.value(&r.all); n > 0 || f.key == "requests" {
			b.WriteString(padded(f.text(n, l), 8) + "  " + f.name(l) + "\n")
		}
	}
	r.histogram(&b, l)
	by := ""
	for k, t := range r.Groups() {
		if k.By != by {
			by = k.By
			b.WriteString("\n" + quote.Plain(GroupName(by, l)) + "\n")
			b.WriteString(groupHead(l))
		}
		b.WriteString(t.groupLine(k.Value, l))
	}
	for i, n := range r.notes(l) {
		if i == 0 {
			b.WriteString("\n")
		}
		b.WriteString(n + "\n")
	}
	return b.String()
}

// text writes a figure for people: a Dutch decimal has a comma.
func (f figure) text(n Tenths, l calendar.Lang) string {
	s := string(f.append(nil, n))
	if l == calendar.Dutch {
		s = strings.ReplaceAll(s, ".", ",")
	}
	if f.shown == asShare {
		s += " %"
	}
	return s
}

// widest is how many signs the longest bar of the histogram has.
const widest = 40

func (r *Report) histogram(b *strings.Builder, l calendar.Lang) {
	bars := r.all.Taken.Bars()
	most := slices.MaxFunc(bars, func(a, b Bar) int { return cmp.Compare(a.N, b.N) }).N
	if most == 0 {
		return
	}
	b.WriteString("\n" + words.Say(l, "dagen tot het besluit", "days to the decision") + "\n")
	for _, bar := range bars {
		name := strconv.Itoa(bar.First) + "-" + strconv.Itoa(bar.Last)
		if bar.Last == 0 {
			name = words.Say(l, "meer", "more")
		}
		signs := (bar.N*widest + most - 1) / most
		b.WriteString(padded(name, 8) + padded(strconv.Itoa(bar.N), 8) +
			strings.TrimRight("  "+strings.Repeat("#", signs), " ") + "\n")
	}
}

// groupFigures are the figures of the table of groups.
var groupFigures = []string{"requests", "decided", "inTimeShare", "inTimeOfDueShare", "late", "overdue", "daysMedian"}

const groupWidth, groupCell = 24, 14

var groupHeads = [2][]string{
	{"verzoeken", "besloten", "op tijd", "over tijd mee", "te laat", "over tijd", "mediaan"},
	{"requests", "decided", "in time", "with overdue", "late", "overdue", "median"},
}

func groupHead(l calendar.Lang) string {
	s := strings.Repeat(" ", groupWidth)
	for _, h := range words.Of(l, groupHeads) {
		s += padded(h, groupCell)
	}
	return s + "\n"
}

func (t *Tally) groupLine(value string, l calendar.Lang) string {
	value = quote.Plain(value)
	if value == "" {
		value = words.Say(l, "niet bekend", "not known")
	}
	s := fmt.Sprintf("  %-*s", groupWidth-2, value)
	for _, key := range groupFigures {
		for _, f := range figures {
			if f.key != key {
				continue
			}
			text := "-"
			if n, ok := f.value(t); ok {
				text = f.text(n, l)
			}
			s += padded(text, groupCell)
		}
	}
	return s + "\n"
}

// padded puts spaces before a text.
func padded(s string, width int) string {
	return fmt.Sprintf("%*s", width, s)
}
