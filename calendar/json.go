package calendar

import "unicode/utf8"

// appendJSONText appends text as a JSON string. Invalid UTF-8 becomes the
// replacement character, as encoding/json has it.
func appendJSONText[S ~string | ~[]byte](b []byte, s S) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= 0x20 && c < utf8.RuneSelf && c != '"' && c != '\\' {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(string(s[i:min(i+utf8.UTFMax, len(s))]))
			if r != utf8.RuneError || n > 1 {
				i += n
				continue
			}
		}
		b = append(b, s[start:i]...)
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\n':
			b = append(b, '\\', 'n')
		case '\t':
			b = append(b, '\\', 't')
		case '\r':
			b = append(b, '\\', 'r')
		default:
			if c < 0x20 {
				b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
			} else {
				b = append(b, "\ufffd"...)
			}
		}
		i++
		start = i
	}
	b = append(b, s[start:]...)
	return append(b, '"')
}

// closeJSONText closes the JSON string that was opened at from and holds all
// that follows in b, escaping what needs it.
func closeJSONText(b []byte, from int) []byte {
	for _, c := range b[from+1:] {
		if c < 0x20 || c == '"' || c == '\\' || c >= utf8.RuneSelf {
			if c < utf8.RuneSelf || !utf8.Valid(b[from+1:]) {
				return appendJSONText(b[:from], string(b[from+1:]))
			}
		}
	}
	return append(b, '"')
}

// CloseJSONText closes a JSON string that was opened with a quotation mark at
// b[from] and filled in place, escaping what needs it. It is here for the
// packages that write answers.
func CloseJSONText(b []byte, from int) []byte { return closeJSONText(b, from) }

// AppendJSONText appends s as a JSON string. It is here for the packages that
// write answers.
func AppendJSONText(b []byte, s string) []byte { return appendJSONText(b, s) }
