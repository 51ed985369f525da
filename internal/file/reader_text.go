package file

import (
	"bytes"
	"encoding/hex"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// text reads the string that begins here and returns its contents, which may
// be a part of the document.
func (r *Reader) text() []byte {
	at := r.i
	for i := at + 1; i < len(r.b); i++ {
		switch c := r.b[i]; {
		case c == '"':
			r.i = i + 1
			return r.unescape(r.b[at+1:i], at)
		case c == '\\':
			i++
		case c < ' ':
			r.failAt(at, r.token(at), control)
			return nil
		}
	}
	r.failAt(at, r.token(at), tooEarly)
	return nil
}

// The letters of the short escapes, and what each stands for.
const escapes, escaped = `"\/bfnrt`, "\"\\/\b\f\n\r\t"

func (r *Reader) unescape(s []byte, at int) []byte {
	if !utf8.Valid(s) {
		r.failAt(at, r.token(at), NotUTF8)
		return nil
	}
	if bytes.IndexByte(s, '\\') < 0 {
		return s
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' {
			out = append(out, s[i])
			continue
		}
		i++
		if short := strings.IndexByte(escapes, s[i]); short >= 0 {
			out = append(out, escaped[short])
			continue
		}
		if s[i] != 'u' {
			r.failAt(at, r.token(at), noEscape)
			return nil
		}
		ch, length := escapedRune(s[i+1:])
		if length == 0 {
			r.failAt(at, r.token(at), noChar)
			return nil
		}
		out = utf8.AppendRune(out, ch)
		i += length
	}
	return out
}

// escapedRune reads the four figures behind \u, and the other half of a pair
// behind the first; of no length where they are no character.
func escapedRune(s []byte) (ch rune, length int) {
	ch, ok := hex4(s)
	switch {
	case !ok:
	case !utf16.IsSurrogate(ch):
		length = len("0000")
	default:
		var low rune
		if rest, pair := bytes.CutPrefix(s[4:], []byte(`\u`)); pair {
			low, _ = hex4(rest)
		}
		if ch = utf16.DecodeRune(ch, low); ch != utf8.RuneError {
			length = len(`0000\u0000`)
		}
	}
	return ch, length
}

// hex4 reads four figures.
func hex4(s []byte) (ch rune, ok bool) {
	var b [2]byte
	n, _ := hex.Decode(b[:], s[:min(len(s), 4)])
	if ok = n == len(b); ok {
		ch = rune(b[0])<<8 | rune(b[1])
	}
	return ch, ok
}

// quoted reads a string, and returns where it began; nothing after a fault.
func (r *Reader) quoted(reason Reason) (s []byte, at int) {
	at = r.Offset()
	switch {
	case r.fault != nil:
	case r.next() != '"':
		r.unexpected(at, reason)
	default:
		s = r.text()
	}
	return s, at
}

// String reads a string.
func (r *Reader) String() string {
	s, _ := r.quoted(noText)
	return string(s)
}

// mostNames is how many names are kept to be shared.
const mostNames = 1 << 14

// name reads a string of a list of names: where one stands in many lists, it is
// kept once.
func (r *Reader) name() string {
	s, _ := r.quoted(noText)
	if kept, ok := r.names[string(s)]; ok {
		return kept
	}
	kept := string(s)
	if r.names == nil {
		r.names = map[string]string{}
	}
	if len(r.names) < mostNames {
		r.names[kept] = kept
	}
	return kept
}
