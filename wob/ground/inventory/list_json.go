package inventory

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/wob/ground"
)

// members calls do for each member of the JSON object in b, with the key as
// written and the byte after it. A key that stands twice, anything but one
// object, and bytes that are not UTF-8 are errors. Each error is a *keyError.
func members(b []byte, do func(key string, value json.RawMessage, at int) error) error {
	dec := json.NewDecoder(bytes.NewReader(b))
	fail := func(reason string) error {
		return &keyError{at: int(dec.InputOffset()), err: errors.New(reason)}
	}
	bad := func(err error) error {
		if err == io.EOF || err == io.ErrUnexpectedEOF {
			return fail("the object is not closed")
		}
		return fail("not JSON: " + err.Error())
	}
	if !utf8.Valid(b) {
		return fail("not UTF-8")
	}
	t, err := dec.Token()
	if err == io.EOF {
		return fail("no object")
	}
	if err != nil {
		return bad(err)
	}
	if t != json.Delim('{') {
		return fail("not an object")
	}
	seen := map[string]bool{}
	for dec.More() {
		t, err := dec.Token()
		if err != nil {
			return bad(err)
		}
		key, _ := t.(string)
		if seen[key] {
			return fail("key " + quote.Text(key) + " stands twice")
		}
		seen[key] = true
		at := int(dec.InputOffset())
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			return bad(err)
		}
		if err := do(key, value, at); err != nil {
			return &keyError{at, key, value, reason(err)}
		}
	}
	if _, err := dec.Token(); err != nil {
		return bad(err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return fail("text after the object")
	}
	return nil
}

// A keyError is a fault of one member, or of the object where key is "".
type keyError struct {
	at    int // the byte where it shows
	key   string
	value json.RawMessage
	err   error
}

func (e *keyError) Error() string {
	if e.key == "" {
		return e.err.Error()
	}
	return quote.Text(e.key) + ": " + quote.Text(e.written()) + ": " + e.err.Error()
}

// written returns the value as the fault concerns it: a string without its JSON
// quotation marks, but not where a string is what should not stand there.
func (e *keyError) written() string {
	if _, wrong := e.err.(wrongType); !wrong {
		if s, err := text(e.value); err == nil {
			return s
		}
	}
	return string(e.value)
}

// A wrongType is the reason where a value is not of the type that its key takes.
type wrongType string

func (e wrongType) Error() string { return string(e) }

// reason returns an error without the name of the call that gave it, which
// says nothing to whoever wrote the file.
func reason(err error) error {
	if inner := errors.Unwrap(err); inner != nil {
		return inner
	}
	return err
}

var errKey = fmt.Errorf("unknown key")

func text(v json.RawMessage) (string, error) {
	if len(v) == 0 || v[0] != '"' {
		return "", wrongType("takes a string")
	}
	var s string
	err := json.Unmarshal(v, &s)
	return s, err
}

func truth(v json.RawMessage) (bool, error) {
	switch string(v) {
	case "true":
		return true, nil
	case "false":
		return false, nil
	}
	return false, wrongType("takes true or false")
}

// documentKeys are the keys of a row in JSON.
var documentKeys = []struct {
	key   string
	read  func(d *Row, s string) error
	write func(d *Row) string
}{
	{"number", columnNumber.read, columnNumber.write},
	{"date", func(d *Row, s string) (err error) { d.Date, err = calendar.Parse(s); return err }, columnDate.write},
	{"description", columnDescription.read, columnDescription.write},
	{"assessment", func(d *Row, s string) (err error) {
		d.Assessment, err = ParseAssessment(s)
		d.Written = s
		return err
	}, func(d *Row) string { return strings.ToLower(d.Assessment.String()) }},
	{"source", columnSource.read, columnSource.write},
	{"related", columnRelated.read, columnRelated.write},
	{"thread", columnThread.read, columnThread.write},
	{"note", columnNote.read, columnNote.write},
	{"case", columnCase.read, columnCase.write},
	{"matter", columnMatter.read, columnMatter.write},
	{"family", columnFamily.read, columnFamily.write},
	{"fileType", columnType.read, columnType.write},
}

// ParseRow reads one row: a JSON object of the keys number, date,
// description, assessment, grounds (an array of codes), source, related,
// thread, emails, suspended, note, case, matter, family and fileType. Keys are
// exact and stand once; assessment is needed.
func ParseRow(b []byte) (Row, error) {
	var d Row
	err := members(b, func(key string, v json.RawMessage, _ int) error {
		switch key {
		case "grounds":
			var codes []json.RawMessage
			if err := json.Unmarshal(v, &codes); err != nil {
				return wrongType("takes an array of codes")
			}
			for _, c := range codes {
				code, err := text(c)
				if err != nil {
					return err
				}
				g, err := ground.Parse(code)
				if err != nil {
					return fmt.Errorf("%s: %s", quote.Text(code), reason(err))
				}
				d.Grounds = appendNew(d.Grounds, g)
			}
			return nil
		case "emails":
			n, err := strconv.Atoi(string(v))
			if err != nil || n < 0 {
				return wrongType("takes a number")
			}
			d.Emails = n
			return nil
		case "suspended":
			var err error
			d.Suspended, err = truth(v)
			return err
		}
		for _, k := range documentKeys {
			if k.key == key {
				s, err := text(v)
				if err != nil {
					return err
				}
				return k.read(&d, s)
			}
		}
		return errKey
	})
	if err == nil && d.Assessment == 0 {
		err = fmt.Errorf("no assessment")
	}
	if err != nil {
		return Row{}, fmt.Errorf("inventory.ParseRow: %w", err)
	}
	return d, nil
}

// AppendJSON appends the row as ParseRow reads it.
func (d Row) AppendJSON(b []byte) []byte {
	b = append(b, '{')
	start := len(b)
	sep := func() {
		if len(b) > start {
			b = append(b, ',')
		}
	}
	for _, k := range documentKeys {
		if s := k.write(&d); s != "" {
			sep()
			b = append(quote.AppendJSON(b, k.key), ':')
			b = quote.AppendJSON(b, s)
		}
	}
	if len(d.Grounds) > 0 {
		sep()
		b = append(b, `"grounds":[`...)
		for i, g := range d.Grounds {
			if i > 0 {
				b = append(b, ',')
			}
			b = quote.AppendJSON(b, g.Code())
		}
		b = append(b, ']')
	}
	if d.Emails > 0 {
		sep()
		b = strconv.AppendInt(append(b, `"emails":`...), int64(d.Emails), 10)
	}
	if d.Suspended {
		sep()
		b = append(b, `"suspended":true`...)
	}
	return append(b, '}')
}

// MarshalJSON returns what AppendJSON appends; it never fails.
func (d Row) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }

// UnmarshalJSON reads what [ParseRow] reads.
func (d *Row) UnmarshalJSON(b []byte) error {
	v, err := ParseRow(b)
	if err == nil {
		*d = v
	}
	return err
}

// lineReader counts the lines that go through it.
type lineReader struct {
	r     io.Reader
	seen  int64
	ends  []int64 // where lines end that were not counted yet
	line  int
	start int64 // of the line
}

func (l *lineReader) Read(b []byte) (int, error) {
	n, err := l.r.Read(b)
	for i, c := range b[:n] {
		if c == '\n' {
			l.ends = append(l.ends, l.seen+int64(i))
		}
	}
	l.seen += int64(n)
	return n, err
}

// at returns the line and byte, counted from 1, of an offset; offsets only grow.
func (l *lineReader) at(offset int64) (line, column int) {
	n := 0
	for n < len(l.ends) && l.ends[n] < offset {
		l.start = l.ends[n] + 1
		l.line++
		n++
	}
	l.ends = append(l.ends[:0], l.ends[n:]...)
	return l.line + 1, int(offset-l.start) + 1
}

// ReadJSON yields the rows of an inventory list in JSON: an array of objects as
// [ParseRow] takes them, or such objects one after another. A row that
// does not fit yields a *[ListError], and the rows after it are still read;
// after text that is not JSON nothing is.
func ReadJSON(r io.Reader) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		in := bufio.NewReader(r)
		head, _ := in.Peek(in.Size())
		array := bytes.HasPrefix(bytes.TrimLeft(head, " \t\r\n"), []byte("["))
		lines := &lineReader{r: in}
		dec := json.NewDecoder(lines)
		if array {
			_, _ = dec.Token()
		}
		for {
			var raw json.RawMessage
			if array && !dec.More() {
				if _, err := dec.Token(); err != nil {
					line, column := lines.at(dec.InputOffset())
					yield(Row{}, &ListError{Line: line, Column: column, Reason: "not JSON: the array is not closed"})
				}
				array = false
			}
			before := dec.InputOffset()
			err := dec.Decode(&raw)
			if err == io.EOF {
				return
			}
			if err != nil {
				line, column := lines.at(before)
				if !isJSONError(err) {
					yield(Row{}, err)
					return
				}
				yield(Row{}, &ListError{Line: line, Column: column, Reason: "not JSON: " + err.Error()})
				return
			}
			line, column := lines.at(dec.InputOffset() - int64(len(raw)))
			d, err := ParseRow(raw)
			if err != nil {
				if !yield(Row{}, rowError(err, line, column)) {
					return
				}
				continue
			}
			d.Line = line
			if !yield(d, nil) {
				return
			}
		}
	}
}

func isJSONError(err error) bool {
	if _, ok := err.(*json.SyntaxError); ok {
		return true
	}
	return err == io.ErrUnexpectedEOF
}

func rowError(err error, line, column int) error {
	e := &ListError{Line: line, Column: column, Reason: strings.TrimPrefix(err.Error(), "inventory.ParseRow: ")}
	for err != nil {
		if k, ok := err.(*keyError); ok {
			e.Field, e.Reason = k.key, k.err.Error()
			if k.key != "" {
				e.Value = k.written()
			}
			break
		}
		u, ok := err.(interface{ Unwrap() error })
		if !ok {
			break
		}
		err = u.Unwrap()
	}
	return e
}

// WriteJSON writes rows as an array, one row a line.
func WriteJSON(w io.Writer, rows iter.Seq[Row]) error {
	b := []byte("[")
	sep := "\n"
	for d := range rows {
		b = d.AppendJSON(append(b, sep...))
		sep = ",\n"
		if _, err := w.Write(b); err != nil {
			return err
		}
		b = b[:0]
	}
	_, err := w.Write(append(b, "\n]\n"...))
	return err
}
