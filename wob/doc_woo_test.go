package wob

import (
	"fmt"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
)

// actsSideBySide makes the table of the package documentation from the rows of
// law that the code uses.
func actsSideBySide() string {
	columns := []string{"2000-01-01", "2010-01-01", "2018-01-01", "2024-01-01"}
	var b strings.Builder
	line := func(rule string, cell func(day calendar.Date) string) {
		cells := make([]string, len(columns))
		for i, c := range columns {
			cells[i] = cell(calendar.MustParse(c))
		}
		fmt.Fprintf(&b, "\t%-34s %-9s %-9s %-9s %s\n", rule, cells[0], cells[1], cells[2], cells[3])
	}
	law := func(day calendar.Date) *decisionLaw {
		l, err := dutch().decisions.at(receipt(day))
		if err != nil {
			panic(err)
		}
		return l
	}
	yes := func(b bool) string {
		if b {
			return "yes"
		}
		return "-"
	}
	line("", func(d calendar.Date) string { return law(d).act })
	line("term for the decision", func(d calendar.Date) string { return law(d).ordinary.term.String() })
	line("  environmental, both conditions",
		func(d calendar.Date) string { return law(d).environmentalShort.term.String() })
	line("adjournment, at most", func(d calendar.Date) string { return law(d).ordinary.most.String() })
	line("  with reasons", func(d calendar.Date) string { return yes(law(d).ordinary.adjournment.reasons != nil) })
	line("  only for size or complexity",
		func(d calendar.Date) string { return yes(law(d).ordinary.adjournment.size != nil) })
	line("  the same, environmental",
		func(d calendar.Date) string { return yes(law(d).environmental.adjournment.size != nil) })
	for _, g := range dutch().grounds {
		line("suspension "+string(g.ground), func(d calendar.Date) string {
			row, ok := g.rows.find(notice(d))
			if !ok {
				return "-"
			}
			return [...]string{"tot", "t/m", "own day", "as is", "consent"}[row.kind]
		})
	}
	line("disclosure despite objection", func(d calendar.Date) string {
		wait, ok := dutch().disclosures.find(content(d))
		switch {
		case !ok:
			return "-"
		case wait.exact:
			return "on P2W"
		}
		return "after P2W"
	})
	line("penalty, the first fourteen days", func(d calendar.Date) string {
		if d.Before(noticeFrom) {
			return "-"
		}
		if _, excluded := dutch().noPenalty.find(notice(d)); excluded {
			return "-"
		}
		euros, _ := penaltyAmounts.find(notice(d))
		return fmt.Sprintf("EUR %d", euros.perDay[0])
	})
	line("objection against not deciding", func(d calendar.Date) string {
		_, ok := dutch().objections.find(running(d))
		return yes(ok)
	})
	line("appeal against not deciding", func(d calendar.Date) string {
		return yes(!d.Before(noticeFrom))
	})
	line("a term set by the court", func(d calendar.Date) string {
		p, ok := dutch().courtTerms.find(running(d))
		if !ok {
			return "-"
		}
		c := p.by(BasisSize).Citation()
		return c.Act().String() + " " + c.Article()
	})
	line("decision on objection", func(d calendar.Date) string {
		r, _ := reviews.find(start(d))
		return r.ordinary.term.String()
	})
	line("  with a committee", func(d calendar.Date) string {
		r, _ := reviews.find(start(d))
		return r.committee.term.String()
	})
	line("  adjournment, at most", func(d calendar.Date) string {
		r, _ := reviews.find(start(d))
		return r.ordinary.most.String()
	})
	return b.String()
}

// The table in the package documentation is the one that the rows of law give.
func TestActsSideBySide(t *testing.T) {
	f, err := parser.ParseFile(token.NewFileSet(), "doc.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	want := strings.TrimRight(actsSideBySide(), "\n")
	var p comment.Parser
	for _, block := range p.Parse(f.Doc.Text()).Content {
		if code, ok := block.(*comment.Code); ok && strings.Contains(code.Text, "wob-1992") {
			got := "\t" + strings.ReplaceAll(strings.TrimRight(code.Text, "\n"), "\n", "\n\t")
			if normal(got) != normal(want) {
				t.Errorf("doc.go has\n%s\nand the rows of law give\n%s", got, want)
			}
			return
		}
	}
	t.Errorf("doc.go has no table of the acts; the rows of law give\n%s", want)
}

// normal folds white space, which the comment syntax may change.
func normal(table string) string {
	lines := strings.Split(table, "\n")
	for i, l := range lines {
		lines[i] = strings.Join(strings.Fields(l), " ")
	}
	return strings.TrimSpace(strings.Join(lines, "\n"))
}
