// Command clearview reads decision letters and prints what the law makes of
// them: what the request covers, every date with the article that gives it, and
// a review of the letter.
//
//	go run ./examples/clearview [flags] [letter.txt | letter.json ...]
//
// A letter is the text of one, as it comes out of a PDF, or a letter file that
// someone filled in: a file that begins with { or is named .json is a letter
// file, any other is text. Of a text the passages are shown from which each fact was read, and what
// was not read for sure is said to be open.
//
//	-lang nl|en     the language of the texts
//	-json           data, one object a letter, instead of text
//	-facts          what was written down or read, and what was computed, apart
//	-read           what was read of a text, as JSON: letter, facts, open, parts
//	-table          one row a letter, as CSV; with -json as JSON Lines
//	-html FILE      a page with each letter beside its facts, the passages marked
//	-encoding NAME  of texts: utf-8 (the default), windows-1252, utf-16
//	-schema         the JSON Schema of the letter file
//
// Without a file it reads the texts of the two letters on Clearview AI that come
// with it: of the Minister of Justice and Security (26 May 2020) and of the
// police (2021). A day of receipt, a day of dispatch and the length of an
// adjournment that a letter does not state are taken from what it does state, and
// every answer that rests on one says so.
//
// The exit status is 0, 1 when a letter could not be read (the others are still
// shown), and 2 for wrong usage.
package main

import (
	"embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/scope/letter/read"
)

//go:embed testdata/*.txt
var letters embed.FS

// own are the letters that come with the program, in the order of their days.
var own = []string{"testdata/jenv-2020-05-26.txt", "testdata/politie-2021.txt"}

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// A program is one run of the command.
type program struct {
	lang            calendar.Lang
	json            bool
	encoding        read.Encoding
	out, complaints io.Writer
	file            func(string) ([]byte, error)
	status          int
}

func run(args []string, out, complaints io.Writer) int {
	p := &program{out: out, complaints: complaints, file: os.ReadFile}
	flags := flag.NewFlagSet("clearview", flag.ContinueOnError)
	flags.SetOutput(complaints)
	name := flags.String("lang", "nl", "the language of the texts, nl or en")
	flags.BoolVar(&p.json, "json", false, "print data, one object a letter, instead of text")
	facts := flags.Bool("facts", false, "print what was written down or read, and what was computed, apart")
	reading := flags.Bool("read", false, "print what was read of a text, as JSON")
	table := flags.Bool("table", false, "print one row a letter, as CSV; with -json as JSON Lines")
	page := flags.String("html", "", "write a page with each letter beside its facts to a `file`")
	encoding := flags.String("encoding", string(read.UTF8), "the encoding of texts: utf-8, windows-1252 or utf-16")
	schema := flags.Bool("schema", false, "print the JSON Schema of the letter file")
	flags.Usage = func() {
		_, _ = fmt.Fprintln(complaints, "usage: clearview [flags] [letter.txt | letter.json ...]")
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	var err error
	if p.lang, err = calendar.ParseLang(*name); err != nil {
		return p.wrong("-lang:", err)
	}
	p.encoding = read.Encoding(*encoding)
	if _, err := read.Decode(nil, p.encoding); err != nil {
		return p.wrong("-encoding:", err)
	}
	names := flags.Args()
	if len(names) == 0 {
		p.file, names = letters.ReadFile, own
	}
	switch {
	case *schema:
		p.write(letter.Schema())
	case *table:
		p.table(names)
	case *page != "":
		p.page(names, *page)
	case *reading:
		p.each(names, (*program).reading)
	case *facts:
		p.each(names, (*program).facts)
	default:
		p.each(names, (*program).report)
	}
	return p.status
}

func (p *program) wrong(what ...any) int {
	p.complain(what...)
	return 2
}

func (p *program) complain(what ...any) {
	_, _ = fmt.Fprintln(p.complaints, append([]any{"clearview:"}, what...)...)
}

// fail says what is wrong with one letter; the others are still shown.
func (p *program) fail(name string, err error) {
	_, _ = fmt.Fprintf(p.complaints, "clearview: %s: %s\n", plain(name), inLanguage(err, p.lang))
	p.status = 1
}

func (p *program) write(b []byte) bool {
	if _, err := p.out.Write(b); err != nil {
		p.complain(err)
		p.status = 1
		return false
	}
	return true
}

// each shows one letter after another.
func (p *program) each(names []string, show func(*program, *source) ([]byte, error)) {
	first := true
	for _, name := range names {
		s, err := p.read(name)
		var b []byte
		if err == nil {
			b, err = show(p, s)
		}
		if err != nil {
			p.fail(name, err)
			continue
		}
		if !first && b[0] != '{' {
			b = append([]byte{'\n'}, b...)
		}
		if first = false; !p.write(b) {
			return
		}
	}
}

// report is what the law makes of a letter; of a text with the passages that it
// was read from.
func (p *program) report(s *source) ([]byte, error) {
	if p.json {
		return append(s.report.AppendJSON(nil, p.lang), '\n'), nil
	}
	text := s.report.Text(p.lang)
	if s.text != "" {
		text += p.passages(s)
	}
	return []byte(text), nil
}

func (p *program) reading(s *source) ([]byte, error) {
	if s.read == nil {
		return nil, errors.New("is a letter file; -read shows what is read of a text")
	}
	return append(s.read.AppendJSON(nil), '\n'), nil
}
