package read

import "strings"

// A stamp is a date in capitals that was pressed on the letter. A scan takes its
// figures for letters and its letters for figures: 2 6 AU6. 202Z.

// figureOf returns the figure that a letter was, in a stamp.
func figureOf(c byte) (byte, bool) {
	switch c {
	case 'O', 'o', 'D', 'Q':
		return '0', true
	case 'I', 'l', 'i', '|', '!':
		return '1', true
	case 'Z', 'z':
		return '2', true
	case 'S', 's':
		return '5', true
	case 'B':
		return '8', true
	}
	return c, isDigit(c)
}

// letterOf returns the letter that a figure was, in a stamp.
func letterOf(c byte) byte {
	switch c {
	case '0':
		return 'o'
	case '1':
		return 'l'
	case '5':
		return 's'
	case '6':
		return 'g'
	case '8':
		return 'b'
	}
	return c | 0x20
}

// figures returns the number that some characters of a stamp are, 0 where they are
// none.
func figures(s string) (n int32) {
	for i := range len(s) {
		c, ok := figureOf(s[i])
		if !ok {
			return 0
		}
		n = n*10 + int32(c-'0')
	}
	return n
}

// widestStamp is the length in bytes up to which a line can be a stamp.
const widestStamp = 22

// stamp reads a line of the head that is a stamp and nothing else: a day, also
// torn in two, the name of a month in capitals, a year. Where a character had to
// be taken for another, the day is inferred.
func (f *frame) stamp(i int) (candidate, bool) {
	raw := strings.Trim(f.raw(i), " \t'|")
	if len(raw) > widestStamp {
		return candidate{}, false
	}
	p := strings.Fields(raw)
	if len(p) == 4 {
		p = []string{p[0] + p[1], p[2], p[3]}
	}
	if len(p) != 3 || len(p[0]) > 2 || len(p[2]) != 4 {
		return candidate{}, false
	}
	name := []byte(strings.TrimRight(p[1], "."))
	for k, c := range name {
		if c >= 'a' {
			return candidate{}, false
		}
		name[k] = letterOf(c)
	}
	year := figures(p[2])
	start := strings.Index(f.raw(i), raw) + int(f.lines[i].start)
	d := made(figures(p[0]), int32(exactMonth(string(name))), year, start, start+len(raw))
	on, ok := d.on()
	c := candidate{on: on, token: -1}
	c.fact = Fact{Kind: Date, Value: on.String(), Spans: d.spans(), Rule: "date/stamp", How: Inferred}
	return c, ok && year >= 2000
}
