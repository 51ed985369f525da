package read

import "testing"

// A line is a stamp where it is a day of one or two figures, also torn in two, a month
// in capitals and a year of four figures from 2000 on; a scan takes one for the other.
func TestWhatIsAStamp(t *testing.T) {
	for _, row := range []struct{ why, line, want string }{
		{"a day", "I5 AUG 2022", "2022-08-15"},
		{"torn in two", "I 5 AUG 2022", "2022-08-15"},
		{"torn in two, and a year that is missing", "I 5 AUGUSTUS", ""},
		{"something behind it", "I 5 AUG 2022 x", ""},
		{"a day of three figures", "O15 AUG 2022", ""},
		{"torn in three", "O 15 AUG 2022", ""},
		{"torn in three, the other way", "O1 5 AUG 2022", ""},
		{"a year of five figures", "I5 AUG O2022", ""},
		{"a year of which one figure is none", "I5 AUG 2X22", ""},
		{"a day of which one figure is none", "IX AUG 2022", ""},
		{"no such day", "3l APR 2022", ""},
		{"the day nought", "OO APR 2022", ""},
		{"no such month", "I5 AUX 2022", ""},
		{"a small a in the month", "I5 JaN 2022", ""},
		{"a small z", "I5 MRz 2022", ""},
		{"before 2000", "I5 AUG I999", ""},
		{"2000", "I5 AUG 2OOO", "2000-08-15"},
		{"22 bytes, with blanks between", "I5   SEPTEMBER    2022", "2022-09-15"},
		{"23", "I5    SEPTEMBER    2022", ""},
		{"bars and quotes around it are none of it", " | 'I5 SEPTEMBER    2022' |", "2022-09-15"},
	} {
		c, ok := frameOf(row.line).stamp(0)
		got := ""
		if ok {
			got = c.fact.Value
		}
		if got != row.want {
			t.Errorf("%s: %q: got %q, want %q", row.why, row.line, got, row.want)
		}
	}
}
