package inventory

import (
	"strings"
	"unicode"

	"github.com/wobrules/wobrules/wob/ground/cite"
)

// pointerWords may stand before the number of another row.
var pointerWords = []string{
	"met", "van", "zie", "document", "documentnummer", "documentnr", "doc", "docnr", "nummer", "nr", "no", "rij", "regel",
	"volgnummer", "ook", "als",
	"aan", "bij", "onder", "dubbel", "identiek", "gelijk", "hetzelfde",
}

// pointed returns what stands behind the words that point to another row.
func pointed(rest string) string {
	rest = strings.Trim(rest, white+"():.#")
	for changed := true; changed; {
		changed = false
		for _, w := range pointerWords {
			if behind, ok := cutWord(rest, w); ok {
				rest, changed = strings.TrimLeft(behind, white+".:#"), true
			}
		}
	}
	return rest
}

// pointer returns the number of the row that a cell points to ("Zie nr. 3"), and
// "" where it points to none: "zie toelichting", or "zie 5.1.2.e", which is a
// ground.
func pointer(cell string) string {
	if _, ok := cutWord(cell, "zie"); !ok {
		return ""
	}
	n := pointed(cell)
	if len(n) > 40 || !strings.ContainsAny(n, "0123456789") || len(cite.Cell(n).Found) > 0 {
		return ""
	}
	for _, r := range n {
		if unicode.IsSpace(r) {
			return ""
		}
	}
	return n
}

// relate takes the number of the row of which a row is a duplicate.
func (d *Row) relate(rest string) {
	if d.Related == "" {
		d.Related = pointed(rest)
	}
}
