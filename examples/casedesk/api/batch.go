package api

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"net/http"
	"time"

	"github.com/wobrules/wobrules/examples/casedesk/ask"
	"github.com/wobrules/wobrules/examples/casedesk/problem"
)

// MostBatch is how many bytes a batch may have.
const MostBatch = 256 << 20

// writeWithin is how long a caller may take to read a part of an answer.
const writeWithin = 30 * time.Second

// batch answers JSON Lines: for each line that is not blank one line, in their
// order, a problem in the place of a line that does not fit. It holds one line at
// a time, so memory does not grow with the batch, and it reads no faster than
// the caller takes the answers.
func (c *call) batch(answer func(line []byte) ([]byte, error)) error {
	control := http.NewResponseController(c.w)
	_ = control.EnableFullDuplex() // a server that cannot do it reads first, and answers then
	body := http.MaxBytesReader(c.w, c.r.Body, MostBatch)
	out := bufio.NewWriterSize(patient{c.w, control}, 32<<10)
	in := lines{r: bufio.NewReaderSize(body, 64<<10)}
	c.w.Header().Set("Content-Type", asLines)
	for {
		line, err := in.next()
		if errors.Is(err, io.EOF) {
			return out.Flush()
		}
		var b []byte
		switch {
		case errors.Is(err, errLong):
			b = c.onLine(in.n, line, c.refuse(problem.TooLarge, c.say("de regel is langer dan 1 MiB",
				"the line is longer than 1 MiB")))
		case err != nil && in.n == 0:
			return c.cut(err)
		case err != nil:
			b = c.onLine(in.n+1, nil, c.cut(err))
		default:
			var fault error
			if b, fault = answer(line); fault != nil {
				b = c.onLine(in.n, line, fault)
			}
		}
		if _, write := out.Write(append(b, '\n')); write != nil {
			return nil // the caller is gone
		}
		if err != nil && !errors.Is(err, errLong) {
			return out.Flush()
		}
		if in.r.Buffered() == 0 {
			if out.Flush() != nil || control.Flush() != nil {
				return nil
			}
		}
	}
}

// cut is what an error is that ended a body before its end.
func (c *call) cut(err error) error {
	if tooLarge(err) || timedOut(err) {
		return err
	}
	return c.refuse(problem.Unreadable, c.say("de invoer hield te vroeg op", "the input ended too early"))
}

// onLine is the problem that stands in the place of a line.
func (c *call) onLine(n int, line []byte, err error) []byte {
	p, known := c.problem(err)
	if !known {
		c.Log.Error("batch", "pattern", c.route.path, "fault", err.Error())
	}
	p.Line = n
	p.ID = ask.IDOf(line)
	for i := range p.Errors {
		p.Errors[i].Line = 0 // that of the batch says it
	}
	return p.AppendJSON(nil)
}

// A patient writer gives the caller a while to take each part.
type patient struct {
	w       io.Writer
	control *http.ResponseController
}

func (p patient) Write(b []byte) (int, error) {
	_ = p.control.SetWriteDeadline(time.Now().Add(writeWithin))
	return p.w.Write(b)
}

var errLong = errors.New("the line is too long")

// lines reads the lines of a body that are not blank. A line holds until the
// next.
type lines struct {
	r   *bufio.Reader
	n   int // of the last line, counted from 1
	buf []byte
}

// next returns the next line; of one that is too long its beginning.
func (l *lines) next() ([]byte, error) {
	for {
		l.buf = l.buf[:0]
		long := false
		for {
			part, err := l.r.ReadSlice('\n')
			if long = long || len(l.buf)+len(part) > MostBody+1; !long {
				l.buf = append(l.buf, part...)
			}
			if errors.Is(err, bufio.ErrBufferFull) {
				continue
			}
			if err != nil && (!errors.Is(err, io.EOF) || len(part) == 0 && len(l.buf) == 0 && !long) {
				return nil, err
			}
			break
		}
		l.n++
		if long {
			return l.buf, errLong
		}
		if l.n == 1 {
			l.buf = bytes.TrimPrefix(l.buf, []byte("\ufeff"))
		}
		if line := bytes.TrimSpace(l.buf); len(line) > 0 {
			return line, nil
		}
	}
}
