package wob

import (
	"errors"
	"fmt"
	"strings"

	"github.com/wobrules/wobrules/internal/quote"
)

// An InputError is what is wrong with one value of a case file or a letter
// file.
type InputError struct {
	Line   int    // in the input, counted from 1; 0 where there is no input but a Go value
	Key    string // the path to the value, as "suspensions[1].notified"
	Value  string // what stands there
	Reason string
}

// Error names the line and the key, quotes the value and gives the reason.
func (e *InputError) Error() string {
	if e.Line > 0 {
		return fmt.Sprintf("line %d: %s", e.Line, e.text())
	}
	return e.text()
}

// text is the message without the line.
func (e *InputError) text() string {
	var b strings.Builder
	if e.Key != "" {
		b.WriteString(e.Key + ": ")
	}
	if e.Value != "" {
		if strings.HasPrefix(e.Value, `"`) {
			b.WriteString(e.Value + ": ")
		} else {
			b.WriteString(quote.Text(e.Value) + ": ")
		}
	}
	b.WriteString(e.Reason)
	return b.String()
}

// reason is what an error of package calendar says, without the name of the
// call: who reads a case file knows no calls.
func reason(err error) string {
	if inner := errors.Unwrap(err); inner != nil {
		return inner.Error()
	}
	return err.Error()
}

// inputErrors are several faults of one input.
type inputErrors []*InputError

func (all inputErrors) Error() string {
	texts := make([]string, len(all))
	for i, e := range all {
		texts[i] = e.Error()
	}
	return strings.Join(texts, "; ")
}

// Unwrap gives the faults one by one to errors.As.
func (all inputErrors) Unwrap() []error {
	errs := make([]error, len(all))
	for i, e := range all {
		errs[i] = e
	}
	return errs
}

func (all inputErrors) asError() error {
	switch len(all) {
	case 0:
		return nil
	case 1:
		return all[0]
	}
	return all
}

// onLine puts the line of its case on every fault of err that has none.
func onLine(err error, line int) error {
	switch e := err.(type) {
	case *InputError:
		if e.Line == 0 {
			e.Line = line
		}
	case inputErrors:
		for _, each := range e {
			_ = onLine(each, line)
		}
	}
	return err
}

// AppendErrorJSON appends what stands in the place of a bad case in a file of
// answers: its line, its id as far as it is known, and what is wrong with it.
func AppendErrorJSON(b []byte, id string, err error) []byte {
	b = append(b, '{')
	text := err.Error()
	var first *InputError
	if errors.As(err, &first) {
		if first.Line > 0 {
			b = intKey(b, "line", first.Line)
		}
		text = first.text()
		if all, ok := err.(inputErrors); ok {
			texts := make([]string, len(all))
			for i, e := range all {
				texts[i] = e.text()
			}
			text = strings.Join(texts, "; ")
		}
	}
	if id != "" {
		b = textKey(b, "id", id)
	}
	return append(textKey(b, "error", text), '}')
}
