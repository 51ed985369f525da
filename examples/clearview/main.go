// Command clearview reads decision letters and prints what the law makes of
// them: what the request covers, every date with the article that gives it, and
// a review of the letter.
//
//	go run ./examples/clearview [-lang nl|en] [-json] [letter.json ...]
//
// Without a file it reads the two letters on Clearview AI that come with it:
// of the Minister of Justice and Security (26 May 2020) and of the police
// (2021). A day of receipt, a day of dispatch and the length of an adjournment
// that a letter does not state are taken from what it does state, and every
// answer that rests on one says so.
//
// The exit status is 0, 1 when a letter could not be read or timed (the others
// are still shown), and 2 for wrong usage.
package main

import (
	"embed"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
)

//go:embed testdata/*.json
var letters embed.FS

// own are the letters that come with the program, in the order of their days.
var own = []string{"testdata/jenv-2020-05-26.json", "testdata/politie-2021.json"}

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

func run(args []string, out, complaints io.Writer) int {
	flags := flag.NewFlagSet("clearview", flag.ContinueOnError)
	flags.SetOutput(complaints)
	name := flags.String("lang", "nl", "the language of the texts, nl or en")
	asJSON := flags.Bool("json", false, "print data, one object a letter, instead of text")
	flags.Usage = func() {
		_, _ = fmt.Fprintln(complaints, "usage: clearview [-lang nl|en] [-json] [letter.json ...]")
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); err != nil {
		if err == flag.ErrHelp {
			return 0
		}
		return 2
	}
	lang, err := calendar.ParseLang(*name)
	if err != nil {
		_, _ = fmt.Fprintln(complaints, "clearview: -lang:", err)
		return 2
	}

	read, names := os.ReadFile, flags.Args()
	if len(names) == 0 {
		read, names = letters.ReadFile, own
	}
	status := 0
	for i, name := range names {
		report, err := examine(read, name)
		if err != nil {
			_, _ = fmt.Fprintf(complaints, "clearview: %s: %v\n", name, err)
			status = 1
			continue
		}
		var b []byte
		if *asJSON {
			b = append(report.AppendJSON(nil, lang), '\n')
		} else {
			if i > 0 {
				b = append(b, '\n')
			}
			b = append(b, report.Text(lang)...)
		}
		if _, err := out.Write(b); err != nil {
			_, _ = fmt.Fprintln(complaints, "clearview:", err)
			return 1
		}
	}
	return status
}

func examine(read func(string) ([]byte, error), name string) (letter.Report, error) {
	document, err := read(name)
	if err != nil {
		return letter.Report{}, err
	}
	l, err := letter.Parse(document)
	if err != nil {
		return letter.Report{}, err
	}
	return letter.Examine(l, wob.Clock{}, letter.AssumeAll)
}
