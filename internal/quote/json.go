package quote

import "unicode/utf8"

// AppendJSON appends s as a JSON string. What acts on a terminal is escaped, so
// that JSON may be looked at; invalid UTF-8 becomes U+FFFD, as encoding/json has
// it.
func AppendJSON[S ~string | ~[]byte](b []byte, s S) []byte {
	b = append(b, '"')
	start := 0
	for i := 0; i < len(s); {
		if n := verbatim(s[i:]); n > 0 {
			i += n
			continue
		}
		b = append(b, s[start:i]...)
		r, n := decode(s[i:])
		b = appendEscaped(b, r)
		i += n
		start = i
	}
	b = append(b, s[start:]...)
	return append(b, '"')
}

// CloseJSON closes a JSON string that was opened with a quotation mark at
// b[from] and filled in place, escaping what needs it.
func CloseJSON(b []byte, from int) []byte {
	for i := from + 1; i < len(b); {
		n := verbatim(b[i:])
		if n == 0 {
			return AppendJSON(b[:from], string(b[from+1:]))
		}
		i += n
	}
	return append(b, '"')
}

// asItIs are the plain letters that stand in a JSON string as they are.
var asItIs = func() (letters [256]bool) {
	for c := range utf8.RuneSelf {
		letters[c] = c != '"' && c != '\\' && !Acts(rune(c))
	}
	return letters
}()

// verbatim returns how much of s, from its start on, stands in a JSON string as it
// is: a row of plain letters, or one other character; 0 where the first character
// is to be escaped.
func verbatim[S ~string | ~[]byte](s S) (n int) {
	for n < len(s) && asItIs[s[n]] {
		n++
	}
	if s[0] < utf8.RuneSelf {
		return n
	}
	if n, fit := next(s); fit {
		return n
	}
	return 0
}

// appendEscaped appends a character as an escape, and U+FFFD as it is.
func appendEscaped(b []byte, r rune) []byte {
	switch r {
	case '"', '\\':
		return append(b, '\\', byte(r))
	case '\n':
		return append(b, '\\', 'n')
	case '\t':
		return append(b, '\\', 't')
	case '\r':
		return append(b, '\\', 'r')
	case utf8.RuneError:
		return append(b, "\ufffd"...)
	}
	if r > 0xffff {
		r -= 0x10000
		return appendUnit(appendUnit(b, 0xd800+r>>10), 0xdc00+r&0x3ff)
	}
	return appendUnit(b, r)
}

// appendUnit appends one UTF-16 unit as \u and four digits.
func appendUnit(b []byte, r rune) []byte {
	const hex = "0123456789abcdef"
	return append(b, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
}

// HarmlessJSON returns JSON text, as encoding/json writes it, with what acts on a
// terminal escaped: there it stands in strings only. A newline stays.
func HarmlessJSON(b []byte) []byte {
	for i := 0; i < len(b); {
		n, fit := next(b[i:])
		if !fit && b[i] != '\n' {
			return appendHarmless(append([]byte(nil), b[:i]...), b[i:])
		}
		i += n
	}
	return b
}

func appendHarmless(to, b []byte) []byte {
	for len(b) > 0 {
		n, fit := next(b)
		if fit || b[0] == '\n' {
			to, b = append(to, b[:n]...), b[n:]
			continue
		}
		r, n := decode(b)
		to, b = appendEscaped(to, r), b[n:]
	}
	return to
}
