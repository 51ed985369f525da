package letter

import (
	"iter"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
	"github.com/wobrules/wobrules/scope"
)

// longPeriods are periods in words, after "documenten": some of them, and how
// many more.
func longPeriods(l calendar.Lang, all iter.Seq[scope.Period]) string {
	var parts []string
	n := 0
	for period := range all {
		if n++; n > mostPeriods {
			continue
		}
		text := period.Long(l)
		if !period.From.IsZero() && !period.Until.IsZero() {
			text = between.In(l, text)
		}
		parts = append(parts, text)
	}
	text := strings.Join(parts, "; ")
	if n > mostPeriods {
		text += "; " + more.In(l, n-mostPeriods)
	}
	return text
}

// mostPeriods is how many periods stand in one line.
const mostPeriods = 20

// reading writes what is left, items that read the same together.
func (r Report) reading(p *page, rd scope.Reading) {
	items := map[string]scope.Item{}
	for _, it := range rd.Request().Items {
		items[it.ID] = it
	}
	if len(items) == 0 {
		lb := noItems
		if r.FromText {
			lb = notRead
		}
		p.line(2, lb.In(p.l))
	}
	spend(p, 2, rd.Alike(), func(ids []string) {
		p.line(2, words.Items(p.l, ids)+":")
		asked := noPeriod.In(p.l)
		if it := items[ids[0]]; !it.Period.IsZero() {
			asked = it.Period.Long(p.l)
			if it.Period.Until.IsZero() {
				asked += toDate.In(p.l)
			}
		}
		p.line(4, askedFor.In(p.l, asked))
		left, open := longPeriods(p.l, rd.In(ids[0])), longPeriods(p.l, rd.Depends(ids[0]))
		switch {
		case left != "":
			p.line(4, readAs.In(p.l, left))
		case open == "":
			p.line(4, readNothing.In(p.l))
		}
		if open != "" {
			p.line(4, perDocument.In(p.l, open))
		}
		spend(p, 4, rd.LimitsOf(ids[0]), func(lim scope.Limit) {
			if takesOut(lim) {
				p.line(4, because.In(p.l, lim.Text(p.l)))
			}
		})
	})
	spend(p, 2, rd.Limits(), func(lim scope.Limit) {
		if takesOut(lim) || lim.Idle() != nil {
			return // said with the items, or with the reason why not
		}
		text := lim.Text(p.l)
		if ids := lim.Items(); len(ids) > 0 && lim.Kind() != scope.LimitJoined {
			text = words.Items(p.l, ids) + ": " + text
		}
		p.line(2, text)
	})
}

// idle writes the limits that limit nothing, and why.
func (r Report) idle(p *page, rd scope.Reading) {
	for lim, why := range rd.Idle() {
		if p.room > 0 {
			before := p.b.Len()
			p.rule(2, idleFinding(lim, why).Text(p.l), why)
			p.room -= p.b.Len() - before
		}
	}
}

// earlier writes the earlier decisions that the letter names.
func (r Report) earlier(p *page) {
	for _, d := range r.Letter.Earlier {
		text := earlierDecision.In(p.l, d.Name(p.l))
		switch d.Published {
		case calendar.Yes:
			text += published.In(p.l) + words.Channel(p.l, d.Where)
		case calendar.No:
			text += unpublished.In(p.l)
		}
		p.line(2, text)
	}
}
