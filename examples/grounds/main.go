// Grounds prints the exception grounds that a text cites, one JSON object a
// line. With -list it reads an inventory list (CSV, or JSON for a name that
// ends in .json) and prints what does not hold in it; with -check it reads the
// facts of a passage as a JSON object and prints what each ground of the act
// says. It reads standard input where no file is named.
//
//	grounds [-territory nl|bes] [file ...]
//	grounds -list [-territory nl|bes] [-decided 2021-07-21] [-columns Wat=description] [-dates dmy|mdy]
//		[-lang nl|en] [file ...]
//	grounds -check [-reading ID,...] [-lang nl|en] [file ...]
//
// The exit status is 0 where all input was read, 1 where some was bad, and 2
// where the command was not understood.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/cite"
	"github.com/wobrules/wobrules/wob/ground/inventory"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// A command is one run.
type command struct {
	lang    calendar.Lang
	decided calendar.Date
	options inventory.Options
	chosen  []*calendar.Reading
	out     *bufio.Writer
	errs    io.Writer
	name    string // of the input being read
	named   bool   // on the command line
	bad     bool   // some input was
}

func run(args []string, in io.Reader, out, errs io.Writer) int {
	c := command{out: bufio.NewWriter(out), errs: errs}
	flags, do := c.flags()
	switch err := flags.Parse(args); {
	case err == flag.ErrHelp:
		return 0
	case err != nil:
		return 2
	}
	answer, err := do()
	if err != nil {
		_, _ = fmt.Fprintln(errs, "grounds:", err)
		return 2
	}
	names := flags.Args()
	if c.named = len(names) > 0; !c.named {
		names = []string{"-"}
	}
	for _, c.name = range names {
		if err := open(c.name, in, answer); err != nil {
			c.fail(err)
		}
	}
	if err := c.out.Flush(); err != nil {
		c.fail(err)
	}
	if c.bad {
		return 1
	}
	return 0
}

// flags returns the flags, and what tells from them, once they are parsed, what
// is done with an input, or which of them do not go together.
func (c *command) flags() (flags *flag.FlagSet, do func() (func(io.Reader) error, error)) {
	flags = flag.NewFlagSet("grounds", flag.ContinueOnError)
	flags.SetOutput(c.errs)
	list := flags.Bool("list", false, "check an inventory list")
	check := flags.Bool("check", false, "say what each ground says of a passage")
	flags.TextVar(&c.decided, "decided", calendar.Date{}, "with -list: the `day` of the decision")
	flags.Func("lang", "language of the texts: `nl or en` (default nl)", func(s string) (err error) {
		c.lang, err = calendar.ParseLang(s)
		return err
	})
	flags.TextVar(&c.options.Territory, "territory", ground.Netherlands,
		"where the body is whose text is read, `nl or bes`")
	flags.Func("reading", "with -check: readings of which the other side is taken, by `id,...`", c.choose)
	flags.Func("columns", "with -list: what headings are, as `heading=kind,...`", func(s string) (err error) {
		c.options.Columns, err = readColumns(s)
		return err
	})
	flags.Func("dates", "with -list: what stands first in a day with slashes, `dmy or mdy`", func(s string) error {
		order, ok := map[string]inventory.DayOrder{"dmy": inventory.DayFirst, "mdy": inventory.MonthFirst}[s]
		if !ok {
			return errors.New("takes dmy or mdy")
		}
		c.options.Dates = order
		return nil
	})
	return flags, func() (func(io.Reader) error, error) {
		o := &c.options
		switch {
		case *list && *check,
			!*list && (!c.decided.IsZero() || o.Columns != nil || o.Dates != inventory.AnyOrder):
			return nil, errors.New("-list and -check exclude each other, and -decided, -columns and -dates go with -list")
		case !*check && c.chosen != nil || *check && o.Territory != ground.Netherlands:
			return nil, errors.New("-territory does not go with -check, and -reading goes with -check")
		case *list:
			return c.list, nil
		case *check:
			return c.check, nil
		}
		return c.find, nil
	}
}

func (c *command) choose(ids string) error {
	for id := range strings.SplitSeq(ids, ",") {
		r, err := ground.ParseReading(id)
		if err != nil {
			return err
		}
		c.chosen = append(c.chosen, r)
	}
	return nil
}

func (c *command) fail(err error) {
	c.bad = true
	_, _ = fmt.Fprintf(c.errs, "%s: %s\n", c.name, say(err, c.lang))
}

// say returns an error in the language asked for, where it has two.
func say(err error, l calendar.Lang) string {
	var e interface {
		error
		Text(calendar.Lang) string
	}
	if errors.As(err, &e) {
		return e.Text(l)
	}
	return err.Error()
}

// open gives a file, or standard input for "-", to do.
func open(name string, in io.Reader, do func(io.Reader) error) error {
	if name == "-" {
		return do(in)
	}
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	return do(f)
}

func (c *command) find(r io.Reader) error {
	b, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	text := string(b)
	if err := cite.CheckText(text); err != nil {
		return err
	}
	for f := range cite.FindIn(c.options.Territory, text) {
		_, _ = c.out.Write(append(f.AppendJSON(nil, c.name), '\n'))
	}
	return nil
}

func (c *command) list(r io.Reader) error {
	rows := inventory.ReadJSON(r)
	if !strings.HasSuffix(c.name, ".json") {
		list, err := inventory.Open(r, c.options)
		if err != nil {
			return err
		}
		c.headings(list)
		rows = list.Rows()
	}
	for f, err := range inventory.CheckList(c.options.Territory, c.decided, rows) {
		if err != nil {
			c.fail(err)
			continue
		}
		b := f.AppendJSON(nil, c.lang)
		if c.named {
			b = append(append(quote.AppendJSON([]byte(`{"file":`), c.name), ','), b[1:]...)
		}
		_, _ = c.out.Write(append(b, '\n'))
		_ = c.out.Flush() // a slow pipe shows what was found; the last Flush tells of an error
	}
	return nil
}

// headings tells once what was passed over; that is no bad row.
func (c *command) headings(list *inventory.List) {
	for column := range list.Columns() {
		if column.Kind == inventory.ColumnUnknown || column.Again {
			c.tell("kolom %q niet gelezen", "heading %q passed over", column.Heading)
		}
	}
	if n := list.Above(); n > 0 {
		c.tell("niet gelezen, boven de kolomkoppen: %d", "rows above the heading passed over: %d", n)
	}
}

// tell says something in the language asked for that is no fault.
func (c *command) tell(dutch, english string, arg any) {
	text := dutch
	if c.lang == calendar.English {
		text = english
	}
	_, _ = fmt.Fprintf(c.errs, "%s: "+text+"\n", c.name, arg)
}

// readColumns reads "heading=kind,heading=kind".
func readColumns(s string) (map[string]inventory.ColumnKind, error) {
	columns := map[string]inventory.ColumnKind{}
	for pair := range strings.SplitSeq(s, ",") {
		heading, code, _ := strings.Cut(pair, "=")
		var codes []string
		for k := range inventory.ColumnKinds() {
			if k.String() == code {
				columns[heading] = k
			}
			codes = append(codes, k.String())
		}
		if _, ok := columns[heading]; !ok || heading == "" {
			return nil, fmt.Errorf("takes HEADING=KIND, with a kind of %s", strings.Join(codes, ", "))
		}
	}
	return columns, nil
}

func (c *command) check(r io.Reader) error {
	b, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	p, err := ground.ParsePassage(b)
	if err != nil {
		return err
	}
	said, err := ground.Each(p, c.chosen...)
	for _, o := range said {
		_, _ = c.out.Write(append(o.AppendJSON(nil, c.lang), '\n'))
	}
	return err
}
