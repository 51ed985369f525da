package cite

import "unicode/utf8"

// fillsLine reports whether the text from start to end fills its line or its
// table cell, marks around it aside.
func (s *scanner) fillsLine(start, end int) bool {
	text := s.text
	for start > 0 {
		r, n := utf8.DecodeLastRuneInString(text[:start])
		if r == '\n' || r == '|' || r == '\t' {
			break
		}
		if !lineMark(r) {
			return false
		}
		start -= n
	}
	for end < len(text) {
		r, n := utf8.DecodeRuneInString(text[end:])
		if r == '\n' || r == '|' || r == '\t' {
			break
		}
		if !lineMark(r) {
			return false
		}
		end += n
	}
	return true
}

func lineMark(r rune) bool {
	switch r {
	case ' ', '\r', '\u00a0', '\u202f', '(', ')', '[', ']', '{', '}', '*', '-',
		'•', '–', '>', '"', '\'', '“', '”', '‘', '’', '.', ';', ',', '_', '`', '·', '\ufeff':
		return true
	}
	return false
}
