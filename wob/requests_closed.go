package wob

import (
	"strings"

	"github.com/wobrules/wobrules/internal/file"
)

// notYet are the words of a cell that say that there is no decision.
var notYet = []string{
	"", "-", "--", "n.v.t.", "n.v.t", "nvt", "nee", "geen", "geen besluit", "niet", "nog niet", "nog niet besloten",
	"nog geen besluit", "nog niet bekend", "n.n.b.", "nnb", "in behandeling", "nog in behandeling", "lopend", "loopt",
	"loopt nog", "lopende", "open", "openstaand", "niet van toepassing", "volgt", "nieuw", "geregistreerd", "verdaagd",
	"actief", "onderhanden", "in onderzoek",
}

// endings are the words that say how a request ended without a decision.
var endings = []struct {
	word string
	how  Closing
}{
	{"ingetrokken", Withdrawn}, {"teruggetrokken", Withdrawn}, {"verzoek ingetrokken", Withdrawn},
	{"intrekking", Withdrawn}, {"withdrawn", Withdrawn},
	{"doorgezonden", Forwarded}, {"doorgestuurd", Forwarded}, {"doorzending", Forwarded}, {"forwarded", Forwarded},
	{"buiten behandeling gelaten", NotTakenUp}, {"buiten behandeling gesteld", NotTakenUp},
	{"niet in behandeling genomen", NotTakenUp}, {"buiten behandeling", NotTakenUp}, {"not-taken-up", NotTakenUp},
	{"anderszins", ClosedOtherwise}, {"otherwise", ClosedOtherwise}, {"geschikt", ClosedOtherwise},
	{"vervallen", ClosedOtherwise}, {"afgesloten", ClosedOtherwise}, {"gesloten", ClosedOtherwise},
}

// ended reads "ingetrokken", and the same with a day behind it; it is nil for what
// says nothing of that kind.
func (t *requests) ended(c requestCell) (*Closed, *file.Error) {
	for _, e := range endings {
		rest, ok := strings.CutPrefix(c.folded, e.word)
		if !ok {
			continue
		}
		rest = behindEnding(rest, e.how)
		closed := &Closed{How: e.how}
		if rest == "" {
			return closed, nil
		}
		c.text, c.folded = rest, rest
		on, fault := t.day(c)
		closed.On = on
		return closed, fault
	}
	return nil, nil
}

// behindEnding returns what may be a day behind how a request ended; by whom or
// to whom is none: "doorgezonden naar de provincie", "ingetrokken door verzoeker
// op 9-3-2020".
func behindEnding(s string, how Closing) string {
	s = strings.Trim(s, " :,()")
	for _, word := range [...]string{"naar ", "aan ", "door "} {
		if !strings.HasPrefix(s, word) || (word == "door ") != (how == Withdrawn) {
			continue // "doorgezonden door de provincie" is how it came
		}
		if _, on, ok := strings.Cut(s, " op "); ok {
			s = on
		} else if !strings.ContainsAny(s, "0123456789") {
			return ""
		}
	}
	return strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(s, "op "), "d.d. "))
}

// close reads the cell that says how a request ended without a decision. Beside a
// decision it may say what that is, or that the request is closed by it.
func (t *requests) close(c *Case, cell requestCell) *file.Error {
	if yes, answered := yesOrNo(cell.folded); answered {
		if yes {
			c.Closed = &Closed{How: ClosedOtherwise}
		}
		return nil
	}
	if c.Decision != nil && (cell.folded == "gesloten" || cell.folded == "afgesloten") {
		return nil
	}
	for _, word := range notYet {
		if cell.folded == word {
			return nil
		}
	}
	closed, fault := t.ended(cell)
	if closed == nil {
		figures := strings.ContainsAny(cell.text, "0123456789")
		switch {
		case !figures && c.Decision != nil:
			return nil // "toegekend", "afgehandeld"
		case !figures:
			return cell.fault(noEnding)
		}
		closed = &Closed{How: ClosedOtherwise}
		closed.On, fault = t.day(cell)
	}
	if fault == nil {
		c.Closed = closed
	}
	return fault
}
