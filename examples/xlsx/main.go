// Xlsx reads a workbook of a spreadsheet without an export in between. It
// checks the inventory list on a sheet and prints what does not hold in it, one
// JSON object a line; with -csv it writes the sheet as CSV instead, for a
// program that reads a table of requests.
//
//	xlsx [-sheet NAME] [-decided 2024-06-03] [-columns Wat=description] [-lang nl|en] book.xlsx
//	xlsx -csv [-sheet NAME] book.xlsx
//
// A day is read as the spreadsheet counts it, whatever form it is shown in. A
// cell that is merged over several rows is read in the first of them. The exit
// status is 0 where all was read, 1 where some was bad, and 2 where the command
// was not understood.
package main

import (
	"bufio"
	"encoding/csv"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/inventory"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// A command is one run.
type command struct {
	sheet   string
	csv     bool
	lang    calendar.Lang
	decided calendar.Date
	options inventory.Options
}

func run(args []string, out, errs io.Writer) int {
	flags := flag.NewFlagSet("xlsx", flag.ContinueOnError)
	flags.SetOutput(errs)
	var c command
	flags.BoolVar(&c.csv, "csv", false, "write the sheet as CSV")
	flags.StringVar(&c.sheet, "sheet", "", "the `name` of the sheet (default the first)")
	flags.TextVar(&c.decided, "decided", calendar.Date{}, "the `day` of the decision")
	flags.Func("lang", "language of the texts: `nl or en` (default nl)", func(s string) (err error) {
		c.lang, err = calendar.ParseLang(s)
		return err
	})
	flags.TextVar(&c.options.Territory, "territory", ground.Netherlands, "where the body is that decides, `nl or bes`")
	flags.Func("columns", "what headings are, as `heading=kind,...`", func(s string) (err error) {
		c.options.Columns, err = readColumns(s)
		return err
	})
	switch err := flags.Parse(args); {
	case err == flag.ErrHelp:
		return 0
	case err != nil:
		return 2
	case flags.NArg() != 1:
		_, _ = fmt.Fprintln(errs, "xlsx: takes one workbook")
		return 2
	}
	w := bufio.NewWriter(out)
	bad, err := c.file(flags.Arg(0), w, errs)
	if err = errors.Join(err, w.Flush()); err != nil {
		_, _ = fmt.Fprintf(errs, "%s: %s\n", flags.Arg(0), c.say(err))
	}
	if bad || err != nil {
		return 1
	}
	return 0
}

// file does what was asked with one workbook, and reports whether some of it
// was bad.
func (c *command) file(name string, out, errs io.Writer) (bad bool, err error) {
	book, err := openBook(name, c.sheet)
	if err != nil {
		return false, err
	}
	defer book.close()
	if c.csv {
		return false, writeCSV(out, book)
	}
	list, err := inventory.OpenCells(book.rows(), c.options)
	if err != nil {
		return false, errors.Join(err, book.err)
	}
	for column := range list.Columns() {
		if column.Kind == inventory.ColumnUnknown || column.Again {
			said := "kolom %q niet gelezen"
			if c.lang == calendar.English {
				said = "heading %q passed over"
			}
			_, _ = fmt.Fprintf(errs, "%s: "+said+"\n", name, column.Heading)
		}
	}
	for f, err := range inventory.CheckList(c.options.Territory, c.decided, list.Rows()) {
		if err != nil {
			bad = true
			_, _ = fmt.Fprintf(errs, "%s: %s\n", name, c.say(err))
			continue
		}
		_, _ = out.Write(append(f.AppendJSON(nil, c.lang), '\n'))
	}
	return bad, book.err
}

// say returns an error in the language asked for, where it has two.
func (c *command) say(err error) string {
	var e interface {
		error
		Text(calendar.Lang) string
	}
	if errors.As(err, &e) {
		return e.Text(c.lang)
	}
	return err.Error()
}

// writeCSV writes a sheet with semicolons between the cells. A cell that a
// spreadsheet would compute is guarded with an apostrophe. A row is as wide as the
// widest above it: in a workbook the empty cells at its end are not there.
func writeCSV(out io.Writer, book *book) error {
	w := csv.NewWriter(out)
	w.Comma = ';'
	wide := 0
	for _, cells := range book.rows() {
		wide = max(wide, len(cells))
		cells = append(cells, make([]string, wide-len(cells))...)
		for i, cell := range cells {
			if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
				cells[i] = "'" + cell
			}
		}
		if err := w.Write(cells); err != nil {
			return err
		}
	}
	w.Flush()
	return errors.Join(w.Error(), book.err)
}

// readColumns reads "heading=kind,heading=kind".
func readColumns(s string) (map[string]inventory.ColumnKind, error) {
	columns := map[string]inventory.ColumnKind{}
	for pair := range strings.SplitSeq(s, ",") {
		heading, code, _ := strings.Cut(pair, "=")
		for k := range inventory.ColumnKinds() {
			if k.String() == code {
				columns[heading] = k
			}
		}
		if _, ok := columns[heading]; !ok || heading == "" {
			return nil, errors.New("takes HEADING=KIND")
		}
	}
	return columns, nil
}
