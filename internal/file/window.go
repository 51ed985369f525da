package file

import (
	"bytes"
	"io"
)

// A window is the part of a stream that is being read. It grows to what is
// asked for and reads no further.
type window struct {
	r   io.Reader
	err error // of the reader, io.EOF at the end

	buf    []byte
	at     int // of the next byte
	line   int // of the next byte
	column int // bytes before it in its line
	indent int // the white space before it in its line; -1: more than that
}

// size returns how many bytes are there.
func (w *window) size() int { return len(w.buf) - w.at }

// ready reports whether there is more than white space that was not passed.
func (w *window) ready() bool { return len(bytes.TrimLeft(w.from(0), " \t\r\n")) > 0 }

// from returns the bytes that are there from an offset on.
func (w *window) from(offset int) []byte { return w.buf[w.at+offset:] }

func (w *window) is(offset int) byte { return w.buf[w.at+offset] }

// more reads on, and reports whether there is more.
func (w *window) more() bool {
	if w.err != nil {
		return false
	}
	if len(w.buf) == cap(w.buf) {
		room := w.buf
		if w.size() >= cap(w.buf)/2 {
			room = make([]byte, max(64<<10, 2*cap(w.buf)))
		}
		w.buf, w.at = room[:copy(room, w.from(0))], 0
	}
	for range 100 {
		n, err := w.r.Read(w.buf[len(w.buf):cap(w.buf)])
		w.buf = w.buf[:len(w.buf)+n]
		w.err = err
		if n > 0 || err != nil {
			return n > 0
		}
	}
	w.err = io.ErrNoProgress
	return false // as it does from now on
}

// end passes over all that is left, unread.
func (w *window) end() { w.at, w.err = len(w.buf), io.EOF }

// begins reports whether the next bytes are a mark. It reads no more than tells.
func (w *window) begins(mark string) bool {
	for i := range len(mark) {
		if w.size() == i && !w.more() || w.is(i) != mark[i] {
			return false
		}
	}
	return true
}

// next passes over white space and returns the byte after it, unread.
func (w *window) next() (byte, error) {
	for {
		b := w.from(0)
		for i, c := range b {
			if c != ' ' && c != '\n' && c != '\t' && c != '\r' {
				w.pass(i)
				return c, nil
			}
		}
		w.pass(len(b))
		if !w.more() {
			return 0, w.err
		}
	}
}

// pass passes over n bytes.
func (w *window) pass(n int) {
	b := w.from(0)[:n]
	w.at += n
	if i := bytes.LastIndexByte(b, '\n'); i >= 0 {
		w.line += bytes.Count(b, []byte{'\n'})
		w.column, w.indent = 0, 0
		b = b[i+1:]
	}
	w.column += len(b)
	for _, c := range b {
		if w.indent < 0 || c != ' ' && c != '\t' && c != '\r' {
			w.indent = -1
			break
		}
		w.indent++
	}
}

// piece returns the next n bytes, with where they begin.
func (w *window) piece(n int) Piece {
	return Piece{Text: w.from(0)[:n], Line: w.line, Column: w.column + 1}
}

// lineEnds reports whether the line ends at an offset.
func (w *window) lineEnds(offset int) bool {
	for ; offset < w.size() || w.more(); offset++ {
		if c := w.is(offset); c == '\n' {
			return true
		} else if c != ' ' && c != '\t' && c != '\r' {
			return false
		}
	}
	return true
}
