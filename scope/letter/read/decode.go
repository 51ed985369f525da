package read

import (
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// An Encoding is how bytes stand for text.
type Encoding string

// The encodings that text out of a PDF comes in.
const (
	UTF8        Encoding = "utf-8"
	Windows1252 Encoding = "windows-1252" // also for ISO 8859-1 and 8859-15, but for the euro of the last
	UTF16       Encoding = "utf-16"       // with a byte order mark; without one, little-endian
)

// Decode makes text of bytes in an encoding. The encoding is not guessed: bytes
// that are not UTF-8 where that is given are an error that names the first of
// them. A byte order mark is dropped. The spans of a reading count the bytes of
// the text that Decode returns.
func Decode(b []byte, e Encoding) (string, error) {
	switch e {
	case UTF8, "":
		return decodeUTF8(string(b))
	case Windows1252:
		return decode1252(b), nil
	case UTF16:
		return decodeUTF16(b)
	}
	return "", fmt.Errorf("read.Decode: no encoding %q: expected %q, %q or %q", string(e), UTF8, Windows1252, UTF16)
}

func decodeUTF8(s string) (string, error) {
	for i, r := range s {
		if r != utf8.RuneError {
			continue
		}
		if _, n := utf8.DecodeRuneInString(s[i:]); n == 1 {
			line := 1 + strings.Count(s[:i], "\n")
			return "", fmt.Errorf("read.Decode: line %d, byte %d: %#02x is not UTF-8; name the encoding", line, i, s[i])
		}
	}
	return strings.TrimPrefix(s, "\ufeff"), nil
}

// table1252 holds the characters of the bytes from 0x80 on; U+FFFD where the byte
// stands for none.
var table1252 = [...]rune{
	0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
	0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
	0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
	0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
}

func decode1252(b []byte) string {
	var s strings.Builder
	s.Grow(len(b) + len(b)/16)
	for _, c := range b {
		r := rune(c)
		if k := int(c) - 0x80; k >= 0 && k < len(table1252) {
			r = table1252[k]
		}
		s.WriteRune(r)
	}
	return s.String()
}

func decodeUTF16(b []byte) (string, error) {
	if len(b)%2 != 0 {
		return "", fmt.Errorf("read.Decode: %d bytes: UTF-16 takes two for each unit", len(b))
	}
	high := 1
	if len(b) >= 2 && b[0] == 0xFE && b[1] == 0xFF {
		high = 0
	}
	units := make([]uint16, 0, len(b)/2)
	for i := 0; i < len(b); i += 2 {
		units = append(units, uint16(b[i+high])<<8|uint16(b[i+1-high]))
	}
	return strings.TrimPrefix(string(utf16.Decode(units)), "\ufeff"), nil
}
