// Package quote writes down texts that came from outside: in an error message,
// on a terminal, and as a JSON string. It is the one place that knows which
// characters do something other than be seen.
package quote

import (
	"strconv"
	"unicode"
	"unicode/utf8"
)

// most is how many bytes of a value an error message shows.
const most = 60

// Text returns s in quotation marks for an error message, cut short where it is
// long: a message never grows with its input. What acts is escaped.
func Text(s string) string {
	if len(s) <= most {
		return strconv.Quote(s)
	}
	end := most
	for end > most-utf8.UTFMax && !utf8.RuneStart(s[end]) {
		end--
	}
	return strconv.Quote(s[:end]) + "..."
}

// Plain returns s as it may be shown on a terminal, in a text or in an error,
// and stays on its line: each character that acts there, and each row of bytes
// that is no UTF-8, is replaced by U+FFFD.
func Plain(s string) string {
	for i := 0; i < len(s); {
		n, fit := next(s[i:])
		if !fit {
			return string(AppendPlain(append(make([]byte, 0, len(s)+8), s[:i]...), s[i:]))
		}
		i += n
	}
	return s
}

// AppendPlain appends what [Plain] returns.
func AppendPlain(b []byte, s string) []byte {
	invalid := false
	for i := 0; i < len(s); {
		n, fit := next(s[i:])
		was := invalid
		invalid = !utf8.ValidString(s[i : i+n])
		switch {
		case fit:
			b = append(b, s[i:i+n]...)
		case !invalid || !was:
			b = append(b, "\ufffd"...)
		}
		i += n
	}
	return b
}

// Acts reports whether a character does something other than be seen: it
// commands a terminal (Cc), it steers the direction or the form of what stands
// around it (Cf), or it starts a line (U+2028, U+2029).
func Acts(r rune) bool {
	switch {
	case r < 0x7f:
		return r < 0x20
	case r < 0xa0 || r == 0xad:
		return true
	case r < 0x600: // no other below
		return false
	}
	return r == '\u2028' || r == '\u2029' || unicode.Is(unicode.Cf, r)
}

// next returns the length of the first character of s, and reports whether it
// may be shown as it is.
func next[S ~string | ~[]byte](s S) (n int, fit bool) {
	if c := s[0]; c < utf8.RuneSelf {
		return 1, !Acts(rune(c))
	}
	r, n := decode(s)
	return n, n > 1 && !Acts(r) // one byte of these is no UTF-8
}

// decode is utf8.DecodeRune for both kinds of text.
func decode[S ~string | ~[]byte](s S) (r rune, n int) {
	return utf8.DecodeRuneInString(string(s[:min(len(s), utf8.UTFMax)]))
}
