package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/lateness"
)

// inputs yields the files named, and standard input ("-", or where none is
// named), whose name is empty.
func (p *program) inputs(names []string, stdin io.Reader) iter.Seq2[string, io.Reader] {
	if len(names) == 0 {
		names = []string{"-"}
	}
	return func(yield func(string, io.Reader) bool) {
		for _, name := range names {
			if p.broken || p.status == badUsage {
				return
			}
			if name == "-" {
				if !yield("", stdin) {
					return
				}
				continue
			}
			f, err := open(name)
			if err != nil {
				p.tell(err)
				continue
			}
			more := yield(name, f)
			_ = f.Close()
			if !more {
				return
			}
		}
	}
}

// open opens a file that can be read.
func open(name string) (*os.File, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		_ = f.Close()
		return nil, fmt.Errorf("%s is a directory", name)
	}
	return f, nil
}

// headings is how much of a table is looked at for its headings.
const headings = 64 << 10

// read answers the cases of one input: a bad case is counted and written in its
// place.
func (p *program) read(r io.Reader, name string) {
	write := p.line
	if p.zgw {
		write = nil
	}
	for a := range p.answers(r, name, write) {
		if a.Err == nil && p.svg != "" {
			p.draw(a)
		}
		if p.zgw {
			a.Text = p.zgwLine(a, name)
		}
		if _, err := p.out.Write(a.Text); err != nil || a.Waits {
			if p.show(); p.broken {
				return
			}
		}
	}
}

// answers yields the answers to the cases of one input, each counted; write
// makes their lines. Where the input cannot be read it says so.
func (p *program) answers(
	r io.Reader, name string, write func([]byte, string, wob.Timeline, error) []byte,
) iter.Seq[wob.Answered] {
	batch := p.batch
	if write != nil {
		batch.Write = func(b []byte, t wob.Timeline, err error) []byte { return write(b, name, t, err) }
	}
	return func(yield func(wob.Answered) bool) {
		if p.auto {
			var ok bool
			if r, ok = p.findColumns(r, name, &batch.Columns); !ok {
				return
			}
		}
		p.report.ReceiptAssumed = p.report.ReceiptAssumed || batch.Columns.RequestDated()
		for a := range batch.Answers(r) {
			p.ticker.tick()
			if a.Err != nil && !isFault(a.Err) {
				p.tell(errors.New(named(name, a.Err.Error())))
				return
			}
			if p.count(a); p.status == badUsage || !yield(a) {
				return
			}
		}
	}
}

// findColumns finds the columns of a table by its headings, and says which it
// took. It returns the table from its beginning.
func (p *program) findColumns(r io.Reader, name string, columns *wob.Columns) (io.Reader, bool) {
	held := bufio.NewReaderSize(r, headings)
	top, _ := held.Peek(headings)
	found, err := wob.FindColumns(top)
	if err != nil {
		p.tell(errors.New(named(name, wob.ErrorText(err, p.lang))))
		return nil, false
	}
	p.say(named(name, "-csv '"+found.String()+"'"))
	if found.RequestDated() {
		p.say(named(name, p.either("de dag van het verzoek geldt hier als dag van ontvangst",
			"the date of the request is taken for the day of receipt")))
	}
	found.Dates, found.Territory = columns.Dates, columns.Territory
	*columns = found
	return held, true
}

// tell writes an error to people and remembers that not all is well.
func (p *program) tell(err error) {
	p.say(err)
	p.fail(someBad)
}

func (p *program) either(dutch, english string) string {
	if p.lang == calendar.English {
		return english
	}
	return dutch
}

func named(name, text string) string {
	if name == "" {
		return text
	}
	return name + ": " + text
}

// isFault reports whether an error is about what stands in the input, and not
// about reading it.
func isFault(err error) bool {
	for range wob.Faults(err) {
		return true
	}
	return false
}

// count counts an answer, also by the year of receipt.
func (p *program) count(a wob.Answered) {
	switch {
	case a.Err != nil:
		p.report.AddBad()
		p.fail(someBad)
	case p.within >= 0 && a.Case.AsOf.IsZero():
		p.say("-within takes a day to count from: give -asof, or asOf in each case")
		p.status = badUsage
	default:
		p.report.Add(a.Timeline, lateness.YearReceived(a.Timeline))
	}
}

// line is what stands for an answer in the output, with its line end. It is
// called on many goroutines.
func (p *program) line(b []byte, name string, t wob.Timeline, err error) []byte {
	switch {
	case err != nil && p.text && !p.deadlines:
		return append(append(b, named(name, wob.ErrorText(p.hinted(err), p.lang))...), '\n', '\n')
	case err != nil:
		return append(wob.AppendErrorJSON(b, p.lang, name, t.ID, p.hinted(err)), '\n')
	case p.deadlines:
		return p.workList(b, t)
	case p.text:
		return append(append(b, t.Text(p.lang)...), '\n')
	}
	return append(t.AppendJSON(b, p.lang), '\n')
}

// hinted says how a table is read where one was given for a case file.
func (p *program) hinted(err error) error {
	for fault := range wob.Faults(err) {
		if fault.Code == "form" && strings.ContainsAny(fault.Value, ";,\t|") {
			fault.Dutch += "; een tabel wordt gelezen met -csv received=KOLOM,decided=KOLOM of -columns auto"
			fault.English += "; a table is read with -csv received=COL,decided=COL or -columns auto"
		}
	}
	return err
}

// workList appends the deadlines of a case, one a line: all of them, or with
// -within what is overdue and what ends by then.
func (p *program) workList(b []byte, t wob.Timeline) []byte {
	all := t.Deadlines()
	if p.within >= 0 {
		all = t.Next()
	}
	for d := range all {
		if p.within >= 0 && d.State != wob.Overdue && (d.Last.IsZero() || d.Days > p.within) {
			continue
		}
		from := len(b)
		b = d.AppendJSON(b, p.lang)
		if t.ID != "" {
			rest := string(b[from+1:])
			b = append(quote.AppendJSON(append(b[:from], `{"case":`...), t.ID), ',')
			b = append(b, rest...)
		}
		b = append(b, '\n')
	}
	return b
}

// A ticker shows on a terminal how far a long input is.
type ticker struct {
	w     io.Writer
	count int
}

const tickEvery = 10000

func newTicker(stderr io.Writer) ticker {
	if f, ok := stderr.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
			return ticker{w: f}
		}
	}
	return ticker{w: io.Discard}
}

func (t *ticker) tick() {
	if t.count++; t.count%tickEvery == 0 {
		_, _ = fmt.Fprintf(t.w, "\r%d cases", t.count)
	}
}

func (t *ticker) done() {
	if t.count >= tickEvery {
		_, _ = fmt.Fprintln(t.w)
	}
}
