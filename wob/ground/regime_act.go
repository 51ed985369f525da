package ground

import "strings"

// sameAct reports whether a row is of an act that is named by its number, its
// name or a short name.
func sameAct(row *annexRow, act string) bool {
	act = plainAct(act)
	full := plainAct(row.act)
	name, _, _ := strings.Cut(full, ", zoals")
	short := shortName(act)
	return act == strings.ToLower(row.bwb) || act == full || act == name ||
		short != "" && (short == row.bwb || short == row.act)
}

// plainAct makes names of acts comparable: lower case, single spaces, one sign
// for the apostrophe, without "de" or "het" before them.
func plainAct(s string) string {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	s = strings.NewReplacer("’", "'", "‘", "'", "douane-en", "douane- en").Replace(s)
	return strings.TrimPrefix(strings.TrimPrefix(s, "de "), "het ")
}

// actWords stand in the name of any act.
var actWords = []string{
	"wet", "besluit", "regeling", "verordening", "richtlijn", "verdrag", "handvest", "reglement", "code", "bwbr",
}

// namesAct reports whether a text may be the name of an act: it holds a word for
// one, or is an abbreviation.
func namesAct(s string) bool {
	low := plainAct(s)
	if shortName(low) != "" {
		return true
	}
	for _, w := range actWords {
		if strings.Contains(low, w) {
			return true
		}
	}
	s = strings.TrimSpace(s)
	capitals := 0
	for _, r := range s {
		if 'A' <= r && r <= 'Z' {
			capitals++
		}
	}
	return len(s) <= 8 && capitals >= 2 && !strings.Contains(s, " ")
}
