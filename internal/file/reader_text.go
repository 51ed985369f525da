package file

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// text reads the string that begins here and returns its contents, which may
// be a part of the document.
func (r *Reader) text() (s []byte, at int) {
	at = r.i
	plain := true
	for i := at + 1; i < len(r.b); i++ {
		switch c := r.b[i]; {
		case c == '"':
			s, r.i = r.b[at+1:i], i+1
			if !plain {
				s = r.unescape(s, at)
			}
			return s, at
		case c == '\\':
			plain = false
			i++
		case c < 0x20:
			r.failAt(at, r.token(at), control)
			return nil, at
		case c >= utf8.RuneSelf:
			plain = false
		}
	}
	r.failAt(at, r.token(at), tooEarly)
	return nil, at
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
		if ch < 0 {
			r.failAt(at, r.token(at), noChar)
			return nil
		}
		out = utf8.AppendRune(out, ch)
		i += length
	}
	return out
}

// escapedRune reads the four figures behind \u, and the other half of a pair
// behind the first; -1 where they are no character.
func escapedRune(s []byte) (ch rune, length int) {
	if ch = hex4(s); !utf16.IsSurrogate(ch) {
		return ch, len("0000")
	}
	low := rune(-1)
	if len(s) > 5 && s[4] == '\\' && s[5] == 'u' {
		low = hex4(s[6:])
	}
	if ch = utf16.DecodeRune(ch, low); ch == utf8.RuneError {
		return -1, 0
	}
	return ch, len(`0000\u0000`)
}

func hex4(s []byte) rune {
	if len(s) < 4 {
		return -1
	}
	n, err := strconv.ParseUint(string(s[:4]), 16, 32)
	if err != nil {
		return -1
	}
	return rune(n)
}

func (r *Reader) quoted(reason Reason) (s []byte, at int, ok bool) {
	if r.fault != nil {
		return nil, 0, false
	}
	if at = r.Offset(); r.next() != '"' {
		r.unexpected(at, reason)
		return nil, at, false
	}
	s, at = r.text()
	return s, at, r.fault == nil
}

// String reads a string.
func (r *Reader) String() string {
	s, _, _ := r.quoted(noText)
	return string(s)
}

// mostNames is how many names are kept to be shared.
const mostNames = 1 << 14

// name reads a string of a list of names: where one stands in many lists, it is
// kept once.
func (r *Reader) name() string {
	s, _, ok := r.quoted(noText)
	if !ok {
		return ""
	}
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
