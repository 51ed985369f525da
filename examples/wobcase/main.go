// Wobcase reads case files and writes what the law makes of them: a timeline a
// line, as JSON, or with -text as a person reads it; with -deadlines the list of
// what is to be done, with -ical a calendar feed, with -zgw the fields of the ZGW
// standard, with -svg pictures as well. Cases come from the files named, or from
// standard input ("-"). It exits with 0 when all is well, 1 when some cases are
// bad, and 2 for wrong usage.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
	"time"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/lateness"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// The exit statuses.
const (
	allWell  = 0
	someBad  = 1
	badUsage = 2
)

// A program is what was asked for, and what came of it.
type program struct {
	batch     wob.Batch
	lang      calendar.Lang
	text      bool
	deadlines bool
	within    int // days; -1: all deadlines
	auto      bool
	summary   bool
	schema    string

	ical  string    // the host of a calendar feed, in place of timelines
	stamp time.Time // when the feed was made; zero: now
	zgw   bool      // the ZGW fields, in place of timelines
	svg   string    // a folder for pictures, beside the answers
	drawn int

	report lateness.Report
	out    *bufio.Writer
	stderr io.Writer
	ticker ticker
	status int
	broken bool // nothing can be written any more
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	p := program{
		batch:  wob.Batch{Cores: runtime.GOMAXPROCS(0)},
		within: -1,
		out:    bufio.NewWriter(stdout), stderr: stderr, ticker: newTicker(stderr),
	}
	flags := p.flags()
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return allWell
	case err != nil:
		return badUsage
	}
	if p.within >= 0 && !p.deadlines {
		p.say("-within goes with -deadlines")
		return badUsage
	}
	if c := p.batch.Columns; c != (wob.Columns{}) && c.Received == "" && !p.auto {
		p.say("-dates and -territory go with -csv")
		return badUsage
	}
	if p.schema != "" {
		return p.writeSchema()
	}
	inputs := p.inputs(flags.Args(), stdin)
	if p.ical != "" {
		p.writeFeed(inputs)
	} else {
		for name, r := range inputs {
			p.read(r, name)
		}
	}
	if p.broken || p.status == badUsage {
		return p.status
	}
	if p.summary && p.svg != "" {
		p.drawSummary()
	}
	if p.summary && p.ical == "" {
		p.writeSummary()
	}
	p.ticker.done()
	p.show()
	return p.status
}

func (p *program) flags() *flag.FlagSet {
	flags := flag.NewFlagSet("wobcase", flag.ContinueOnError)
	flags.SetOutput(p.stderr)
	flags.BoolVar(&p.text, "text", false, "write the explanation a person reads")
	flags.BoolVar(&p.summary, "summary", false, "end with the counts and the statistics")
	flags.BoolVar(&p.deadlines, "deadlines", false, "write the deadlines alone, one a line")
	flags.Func("within", "with -deadlines: only what is overdue, or ends within so many `days`", func(s string) error {
		n, err := strconv.Atoi(s)
		if err != nil || n < 0 || n > calendar.MostDays {
			return fmt.Errorf("takes 0 to %d days", calendar.MostDays)
		}
		p.within = n
		return nil
	})
	flags.Func("lang", "language of the texts: `nl or en` (default nl)", func(s string) (err error) {
		p.lang, err = calendar.ParseLang(s)
		return err
	})
	flags.Func("reading", "take the other side of a reading, by its `id`; may be repeated", func(id string) error {
		r, err := wob.ParseReading(id)
		if err == nil {
			p.batch.Clock.Readings = p.batch.Clock.Readings.With(r)
		}
		return err
	})
	flags.Func("asof", "the day of the question for a case that has none: a `date`", func(s string) (err error) {
		p.batch.AsOf, err = calendar.Parse(s)
		return err
	})
	flags.Func("on", "answer each case as it was on a `date`", func(s string) (err error) {
		p.batch.On, err = calendar.Parse(s)
		return err
	})
	p.tableFlags(flags)
	flags.StringVar(&p.schema, "schema", "", "print the JSON Schema of `case, timeline or event`")
	flags.StringVar(&p.ical, "ical", "", "write the deadlines as a calendar feed whose events belong to a `host`")
	flags.Func("stamp", "when the feed was made, as `2026-05-04T08:00:00Z` (default now)", func(s string) (err error) {
		p.stamp, err = time.Parse(time.RFC3339, s)
		return err
	})
	flags.BoolVar(&p.zgw, "zgw", false, "write the fields of the ZGW standard")
	flags.StringVar(&p.svg, "svg", "", "also write a picture of each case to a `folder`, and with -summary of all")
	return flags
}

func (p *program) tableFlags(flags *flag.FlagSet) {
	columns := func(s string) error {
		if s == "auto" {
			p.auto = true
			return nil
		}
		c, err := wob.ParseColumns(s)
		c.Dates, c.Territory = p.batch.Columns.Dates, p.batch.Columns.Territory
		p.batch.Columns = c
		return err
	}
	flags.Func("csv",
		"read a table of requests: `received=COL,decided=COL[,id=COL][,adjourned=COL][,closed=COL]`, or auto", columns)
	flags.Func("columns", "as -csv; `auto` finds the columns of registers in use and says which it took", columns)
	flags.TextVar(&p.batch.Columns.Territory, "territory", wob.Netherlands,
		"where the bodies of a table are, `nl or bes`")
	flags.Func("dates", "how 3/4/2020 is read in a table: `dmy or mdy`", func(s string) (err error) {
		p.batch.Columns.Dates, err = wob.ParseDayOrder(s)
		return err
	})
}

func (p *program) say(text ...any) {
	_, _ = fmt.Fprintln(p.stderr, append([]any{"wobcase:"}, text...)...)
}

func (p *program) fail(status int) { p.status = max(p.status, status) }

// writeSchema prints a JSON Schema.
func (p *program) writeSchema() int {
	schema, ok := map[string]func() []byte{"case": wob.CaseSchema, "timeline": wob.TimelineSchema,
		"event": wob.EventSchema}[p.schema]
	if !ok {
		p.say("-schema takes case, timeline or event")
		return badUsage
	}
	_, _ = p.out.Write(schema())
	p.show()
	return p.status
}

// show writes what is held back. Where that fails nothing more is written.
func (p *program) show() {
	if err := p.out.Flush(); err != nil && !p.broken {
		p.say(err)
		p.broken = true
		p.fail(someBad)
	}
}

func (p *program) writeSummary() {
	if !p.text {
		_, _ = p.out.Write(append(p.report.AppendFigures([]byte(`{"summary":`), p.lang), '}', '\n'))
		return
	}
	_, _ = p.out.WriteString(p.report.Text(p.lang))
}
