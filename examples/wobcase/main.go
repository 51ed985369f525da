// Wobcase reads case files and writes what the law makes of them: a timeline a
// line, as JSON, or with -text as a person reads it; with -ical a calendar feed,
// with -zgw the fields of the ZGW standard, with -svg pictures as well. Cases
// come from the files named, or from standard input. It exits with 0 when all is
// well, 1 when some cases are bad, and 2 for wrong usage.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"time"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/lateness"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

type program struct {
	clock   wob.Clock
	lang    calendar.Lang
	text    bool
	columns wob.Columns
	report  lateness.Report
	out     *bufio.Writer
	stderr  io.Writer
	bad     bool // something could not be read or written
	ticker  ticker
	buf     []byte

	ical  string    // the host of a calendar feed, in place of timelines
	stamp time.Time // when the feed was made; zero: now
	zgw   bool      // the ZGW fields, in place of timelines
	svg   string    // a folder for pictures, beside the answers
	drawn int
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	p := program{out: bufio.NewWriter(stdout), stderr: stderr, ticker: newTicker(stderr)}
	flags := flag.NewFlagSet("wobcase", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.BoolVar(&p.text, "text", false, "write the explanation a person reads")
	summary := flags.Bool("summary", false, "end with the counts and the statistics")
	flags.Func("lang", "language of the texts: `nl or en` (default nl)", func(s string) (err error) {
		p.lang, err = calendar.ParseLang(s)
		return err
	})
	flags.Func("reading", "take the other side of a reading, by its `id`; may be repeated", func(id string) error {
		r, err := wob.ParseReading(id)
		if err == nil {
			p.clock.Readings = p.clock.Readings.With(r)
		}
		return err
	})
	flags.Func("csv", "read a table of requests: `received=COL,decided=COL[,id=COL]`", func(s string) (err error) {
		p.columns, err = wob.ParseColumns(s)
		return err
	})
	flags.StringVar(&p.ical, "ical", "", "write the deadlines as a calendar feed whose events belong to a `host`")
	flags.Func("stamp", "when the feed was made, as `2026-05-04T08:00:00Z` (default now)", func(s string) (err error) {
		p.stamp, err = time.Parse(time.RFC3339, s)
		return err
	})
	flags.BoolVar(&p.zgw, "zgw", false, "write the fields of the ZGW standard")
	flags.StringVar(&p.svg, "svg", "", "also write a picture of each case to a `folder`, and with -summary of all")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	inputs := p.inputs(flags.Args(), stdin)
	if p.ical != "" {
		p.writeFeed(inputs)
	} else {
		for name, r := range inputs {
			if p.zgw {
				p.bad = !p.readZGW(r, name) || p.bad
			} else {
				p.bad = !p.read(r, name) || p.bad
			}
		}
	}
	if *summary && p.svg != "" {
		p.drawSummary()
	}
	if *summary && p.ical == "" {
		p.writeSummary()
	}
	p.ticker.done()
	if err := p.out.Flush(); err != nil {
		_, _ = fmt.Fprintln(stderr, "wobcase:", err)
		return 1
	}
	if p.bad || p.report.All().Bad > 0 {
		return 1
	}
	return 0
}

// inputs yields the files named, or standard input, whose name is empty.
func (p *program) inputs(names []string, stdin io.Reader) iter.Seq2[string, io.Reader] {
	return func(yield func(string, io.Reader) bool) {
		if len(names) == 0 {
			yield("", stdin)
			return
		}
		for _, name := range names {
			f, err := os.Open(name)
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

func (p *program) timelines(r io.Reader) iter.Seq2[wob.Timeline, error] {
	if p.columns == (wob.Columns{}) {
		return p.clock.Timelines(r)
	}
	return p.clock.TimelinesCSV(r, p.columns)
}

// read answers the cases of one input. It returns false where the input itself
// cannot be read; a bad case is counted and written in its place.
func (p *program) read(r io.Reader, name string) bool {
	for t, err := range p.timelines(r) {
		p.ticker.tick()
		p.count(t, err)
		if err == nil && p.svg != "" {
			p.draw(t)
		}
		switch {
		case err != nil && p.text && name == "":
			p.buf = append(append(p.buf[:0], wob.ErrorText(err, p.lang)...), '\n')
		case err != nil && p.text:
			p.buf = fmt.Appendf(p.buf[:0], "%s: %s\n", name, wob.ErrorText(err, p.lang))
		case err != nil:
			p.buf = wob.AppendErrorJSON(p.buf[:0], p.lang, name, t.ID, err)
		case p.text:
			p.buf = append(p.buf[:0], t.Text(p.lang)...)
		default:
			p.buf = t.AppendJSON(p.buf[:0], p.lang)
		}
		if _, err := p.out.Write(append(p.buf, '\n')); err != nil {
			p.tell(err)
			return false
		}
	}
	return true
}

// count counts an answer for the summary, also by the year of receipt.
func (p *program) count(t wob.Timeline, err error) {
	if err != nil {
		p.report.AddBad()
		return
	}
	p.report.Add(t, lateness.YearReceived(t))
}

func (p *program) writeSummary() {
	if !p.text {
		_, _ = p.out.Write(append(p.report.AppendFigures([]byte(`{"summary":`), p.lang), '}', '\n'))
		return
	}
	_, _ = p.out.WriteString(p.report.Text(p.lang))
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
