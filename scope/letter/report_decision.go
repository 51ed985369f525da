package letter

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// decision writes what was decided; what was decided alike stands together.
func (r Report) decision(p *page) {
	p.head(inOutcome)
	law := r.Letter.act()
	var texts []string
	items := map[string][]string{}
	for i := range r.Letter.Outcomes {
		o := &r.Letter.Outcomes[i]
		text := outcomeText(p.l, law, o)
		if len(o.Items) == 0 {
			text = ofAll.In(p.l) + text
			if len(r.Letter.items()) == 0 {
				text = strings.TrimPrefix(text, ofAll.In(p.l))
			}
		}
		if _, known := items[text]; !known {
			texts = append(texts, text)
		}
		items[text] = append(items[text], o.Items...)
	}
	spend(p, 2, slices.Values(texts), func(text string) {
		if ids := items[text]; len(ids) > 0 {
			text = words.Items(p.l, ids) + ": " + text
		}
		p.line(2, text)
	})
	if r.FromText && len(r.Letter.Outcomes) == 0 {
		p.line(2, notRead.In(p.l))
		return
	}
	p.line(2, resultIs.In(p.l, r.Result.Name(p.l))+".")
}

// outcomeText says what was decided, with the grounds.
func outcomeText(l calendar.Lang, law *act, o *Outcome) string {
	var names []string
	for _, d := range o.Kinds {
		if row := law.disposition(d); row != nil {
			names = append(names, row.Name(l)+written(row.Basis.Citation()))
		}
	}
	if len(names) == 0 {
		names = []string{noOutcome.In(l)}
	}
	text := strings.Join(names, "; ")
	if len(o.Grounds) > 0 {
		grounds := make([]string, len(o.Grounds))
		for i, code := range o.Grounds {
			grounds[i] = groundText(l, code)
		}
		text += " (" + strings.Join(grounds, ", ") + ")"
	}
	return text
}
