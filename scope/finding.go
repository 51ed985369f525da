package scope

import (
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// A Finding (bevinding) is something that a letter lacks, breaches, or rests on
// without the law giving it.
type Finding struct {
	Provision *calendar.Provision
	Items     []string // the items it concerns; none: the letter as a whole
	On        calendar.Date
	Args      calendar.Args
	Of        *calendar.Provision // its text stands in the place of the name: the basis of a disposition
}

// Text returns the finding as a sentence.
func (f Finding) Text(l calendar.Lang) string {
	a := f.Args
	if f.Of != nil {
		a.Name = f.Of.Text(l, calendar.Args{})
	}
	s := f.Provision.Text(l, a)
	if len(f.Items) == 0 {
		return s
	}
	return itemsText(l, f.Items) + ": " + s
}

var itemWords = [2][2]string{{"onderdeel ", "onderdelen "}, {"item ", "items "}}
var andWords = [2]string{" en ", " and "}

// itemsText names items: "onderdelen 5 en 6".
func itemsText(l calendar.Lang, ids []string) string {
	if len(ids) == 1 {
		return itemWords[l&1][0] + ids[0]
	}
	return itemWords[l&1][1] + enumerate(l, ids)
}

// enumerate joins words, the last two by "en" or "and".
func enumerate(l calendar.Lang, words []string) string {
	last := len(words) - 1
	if last < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:last], ", ") + andWords[l&1] + words[last]
}
