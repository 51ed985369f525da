package read

var monthNames = [...]string{"januari", "februari", "maart", "april", "mei", "juni", "juli",
	"augustus", "september", "oktober", "november", "december"}

var monthShort = [...]string{"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"}

// monthOther are other ways to write a month: short ones, and the English and
// Frisian names that differ.
var monthOther = map[string]int8{
	"sept": 9, "oct": 10, "mar": 3, "febr": 2, "octob": 10, "maa": 3,
	"january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7, "august": 8, "october": 10,
	"jannewaris": 1, "febrewaris": 2, "maaie": 5, "juny": 6, "septimber": 9, "novimber": 11, "desimber": 12,
}

// monthOf returns the month that a word names, 0 for none. A full name of more
// than five letters may have one letter wrong, as scans and hands make it.
func monthOf(w string) int8 {
	if m := exactMonth(w); m > 0 {
		return m
	}
	for i, name := range monthNames {
		if len(name) > 5 && oneOff(w, name) {
			return int8(i + 1)
		}
	}
	return 0
}

// oneOff reports whether one letter changed, left out, added or doubled (rn for
// m) makes one word the other.
func oneOff(a, b string) bool {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	if i == 0 {
		return false
	}
	a, b = a[i:], b[i:]
	tail := func(n, m int) bool { return len(a) >= n && len(b) >= m && a[n:] == b[m:] }
	return tail(1, 1) || tail(1, 0) || tail(0, 1) ||
		len(a) > 1 && len(b) > 0 && a[:2] == "rn" && b[0] == 'm' && a[2:] == b[1:]
}

// monthAt reports whether the letters at p are the name of a month.
func monthAt(text string, p int) bool {
	var b [12]byte
	n := 0
	for p < len(text) && isLetter(text[p]) && n < len(b) {
		b[n] = text[p] | 0x20
		n++
		p++
	}
	return (p == len(text) || !isLetter(text[p]) && !isDigit(text[p])) && monthOf(string(b[:n])) > 0
}
