package file

import "strings"

// AppendCell appends a cell of a table, in quotation marks where it needs them.
// A cell that a spreadsheet would compute (one that begins with = + - @, a tab
// or a carriage return) gets an apostrophe before it, which [Rows] takes away.
func AppendCell(b []byte, separator byte, s string) []byte {
	if computes(s) {
		s = "'" + s
	}
	plain := len(s) == 0 || s[0] != ' ' && s[len(s)-1] != ' '
	for i := range len(s) {
		if c := s[i]; c == '"' || c == separator || c == '\n' || c == '\r' || c == '\t' {
			plain = false
		}
	}
	if plain {
		return append(b, s...)
	}
	b = append(b, '"')
	for i := range len(s) {
		if s[i] == '"' {
			b = append(b, '"')
		}
		b = append(b, s[i])
	}
	return append(b, '"')
}

// computes reports whether a spreadsheet would compute a cell, or whether a
// cell looks like one that was guarded.
func computes(s string) bool {
	s = strings.TrimLeft(s, "'")
	return s != "" && strings.IndexByte("=+-@\t\r", s[0]) >= 0
}

// unguarded takes the guard of AppendCell away.
func unguarded(s string) string {
	if strings.HasPrefix(s, "'") && computes(s) {
		return s[1:]
	}
	return s
}
