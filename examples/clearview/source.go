package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/scope/letter/read"
	"github.com/wobrules/wobrules/wob"
)

// A source is one letter, with what was made of it.
type source struct {
	name   string
	text   string        // of a letter that was read from its text
	read   *read.Reading // nil for a letter file
	letter letter.Letter
	report letter.Report
}

// read reads a file: a letter file, or the text of a letter.
func (p *program) read(name string) (*source, error) {
	document, err := p.file(name)
	if err != nil {
		return nil, err
	}
	s := &source{name: name}
	if isLetterFile(name, document) {
		if s.letter, err = letter.Parse(document); err != nil {
			return nil, err
		}
		s.report, err = letter.Examine(s.letter, wob.Clock{}, letter.AssumeAll)
		return s, err
	}
	if s.text, err = read.Decode(document, p.encoding); err != nil {
		return nil, err
	}
	r := read.Letter(s.text)
	s.read, s.letter = &r, r.Letter
	open := make([]letter.Open, len(r.Open))
	for i, o := range r.Open {
		open[i] = letter.Open{Kind: string(o.Kind), Why: o.Why}
	}
	exam, err := letter.NewExamOfText(s.letter, open, wob.Clock{}, letter.AssumeAll)
	if err != nil {
		return nil, err
	}
	s.report = exam.Report()
	return s, nil
}

// isLetterFile reports whether a file is meant as JSON: its name says so, or it
// begins with a brace, or with a bracket and a brace, as a list of letter files
// would. The text of a letter may begin with a bracket: "[naam]".
func isLetterFile(name string, document []byte) bool {
	if strings.EqualFold(filepath.Ext(name), ".json") {
		return true
	}
	const blank = " \t\r\n"
	document = bytes.TrimLeft(bytes.TrimPrefix(document, []byte("\xef\xbb\xbf")), blank)
	if list, ok := bytes.CutPrefix(document, []byte("[")); ok {
		document = bytes.TrimLeft(list, blank)
	}
	return bytes.HasPrefix(document, []byte("{"))
}

// inLanguage is what an error says in a language, as far as it can.
func inLanguage(err error, l calendar.Lang) string {
	if e, ok := err.(interface{ Text(calendar.Lang) string }); ok {
		return e.Text(l)
	}
	return plain(err.Error())
}

// plain is a text on one line without what commands a terminal.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r' || r == '\f':
			return ' '
		case unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029':
			return '\ufffd'
		}
		return r
	}, s)
}
