package ical

import (
	"strings"
	"unicode/utf8"

	"github.com/wobrules/wobrules/internal/quote"
)

// lineLength is how many octets a content line may have, its end not counted
// (RFC 5545, section 3.1).
const lineLength = 75

// appendLine appends a content line: folded at 75 octets, never inside a rune,
// and ended by CRLF. A continuation begins with the space that is taken off when
// it is unfolded. A line is UTF-8: what escape made, or ASCII.
func appendLine(b []byte, line string) []byte {
	for room := lineLength; len(line) > room; room = lineLength - 1 {
		cut := room
		for !utf8.RuneStart(line[cut]) {
			cut--
		}
		b = append(b, line[:cut]...)
		b = append(b, '\r', '\n', ' ')
		line = line[cut:]
	}
	b = append(b, line...)
	return append(b, '\r', '\n')
}

// appendText appends a property whose value is TEXT.
func appendText(b []byte, name, value string) []byte {
	return appendLine(b, name+":"+escape(value))
}

// escape writes a value of type TEXT (RFC 5545, section 3.3.11): a backslash,
// semicolon and comma after a backslash, an end of line, however it is written,
// as \n. What acts on a screen has no place in it and becomes U+FFFD, as does what
// is no UTF-8.
func escape(s string) string {
	var b strings.Builder
	b.Grow(len(s) + len(s)/8)
	s = strings.ReplaceAll(s, "\r\n", "\n")
	for _, r := range s {
		switch {
		case r == '\\' || r == ';' || r == ',':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n' || r == '\r':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteByte(' ')
		case quote.Acts(r):
			b.WriteRune(utf8.RuneError)
		default:
			b.WriteRune(r) // U+FFFD for what is no UTF-8
		}
	}
	return b.String()
}

// oneLine returns s without ends of line, for what stands in a list.
func oneLine(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == '\n' || r == '\r' || r == '\t' }), " ")
}
