package ical

import (
	"strings"

	"github.com/wobrules/wobrules/wob"
)

// uid returns what a calendar knows a deadline by: case, key, what it belongs to
// and host. It never holds a day of the deadline. Whatever is no letter, digit,
// dash or underscore in an id is written as %XX, so that no two ids give one UID
// and nothing in them means anything to a program.
func (f Feed) uid(c *Case, d wob.Deadline) string {
	var b strings.Builder
	encode(&b, c.ID)
	b.WriteByte('.')
	b.WriteString(d.Key.String())
	if d.Of != "" {
		b.WriteByte('.')
		encode(&b, d.Of)
	}
	b.WriteByte('@')
	b.WriteString(f.Host)
	return b.String()
}

func encode(b *strings.Builder, s string) {
	const hex = "0123456789ABCDEF"
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-', c == '_':
			b.WriteByte(c)
		default:
			b.WriteByte('%')
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
		}
	}
}
