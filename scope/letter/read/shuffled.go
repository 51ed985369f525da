package read

// In running Dutch, of a thousand small words at least fitting are followed by
// one that goes with them, "van de", "in het", "heeft u": letters have 140 to 240.
// Where an extraction put the words in another order, some 75 are left. Fewer
// than enough small words tell nothing.
const (
	fitting = 105
	enough  = 80
)

// shuffled reports whether the order of the words is destroyed.
func (r *reader) shuffled() bool {
	small, good := 0, 0
	toks := r.toks[r.lines[r.first].first:r.lines[max(r.end-1, r.first)].last]
	for i := 1; i < len(toks); i++ {
		if a := toks[i-1].word; r.lex.glue[a] {
			small++
			if r.fits(a, toks[i].word) {
				good++
			}
		}
	}
	return small >= enough && good*1000 < small*fitting
}

// fits reports whether two words follow each other in running Dutch as often as
// their small change: "van de", "in het", "heeft u".
func (r *running) fits(a, b word) bool {
	switch r.lex.names[a] {
	case "van", "in", "op", "aan", "bij", "met", "voor", "tot", "naar", "over", "uit", "om", "door":
		switch r.lex.names[b] {
		case "de", "het", "een", "uw", "deze", "dit", "die", "mijn":
			return true
		}
	case "heeft", "heb", "kunt", "dat", "die":
		switch r.lex.names[b] {
		case "u", "ik", "de", "het", "wij", "is":
			return true
		}
	}
	return false
}
