package ground

import (
	"errors"
	"fmt"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
)

// A Law is one of the acts whose grounds are known here. The zero Law is
// none of them.
type Law uint8

// Wob is the Wet openbaarheid van bestuur, for decisions up to and including
// 30 April 2022.
const Wob Law = 1

// A statute is what the package knows of one act: when decisions fall under
// it, how its articles are built up, its grounds, and its decision table.
// Everything that differs between the acts stands in one.
type statute struct {
	law         Law
	act         calendar.Act
	territory   Territory
	names       []string      // how the act is named in running text, lower case
	from        calendar.Date // the first day; the last is that before the next act of the territory
	articles    []Article
	rows        []row
	notGrounds  []notGround
	table       []cell
	extras      []extra
	exclusions  []exclusion
	concordance []pair // its grounds beside those of the acts before it
	caveats     []caveat
	versions    []calendar.Date // days on which a text of the articles took effect
}

// An Article is the build of one article that holds grounds: how many
// paragraphs it has and, by paragraph, its last letter. It does not change.
type Article struct {
	number     string
	paragraphs int
	letters    map[int]byte
}

// Number returns the number of the article: "10", "5.4a".
func (a Article) Number() string { return a.number }

// Paragraphs returns how many paragraphs (leden) it has; 0 where it is not
// divided.
func (a Article) Paragraphs() int { return a.paragraphs }

// Last returns the last letter (onderdeel) of a paragraph, and 0 where the
// paragraph has none.
func (a Article) Last(paragraph int) byte { return a.letters[paragraph] }

// A notGround is a paragraph that modifies or empowers: real law, but nothing
// a refusal can rest on.
type notGround struct {
	code string
	why  *calendar.Provision
}

// A caveat is put on every answer about a decision of those days. The last
// day is included, and zero where there is none; an empty code means every
// ground of the act.
type caveat struct {
	code        string
	from, until calendar.Date
	say         *calendar.Provision
}

// statutes holds the acts by their number, those of a territory in the order in
// which they began; row 0 is no act.
var statutes = [...]*statute{nil, &wob, &woo, &bes}

// A Territory is where the body is that decides; it says which acts hold. Its
// text (String, MarshalText) is "nl" or "bes", and Name(lang) what it is called.
type Territory = enacted.Territory

// The territories.
const (
	Netherlands Territory = enacted.Netherlands // the European part: the Wob, then the Woo
	BES         Territory = enacted.BES         // Bonaire, Sint Eustatius en Saba: the Wob BES
)

// In returns the act that governs a decision of a day by a body in a territory.
// Requests have no say in it: the Woo applies to every decision from
// 1 May 2022 on, whenever the request was made (ECLI:NL:RVS:2022:1432). A day
// before the first act of the territory, and the zero Date, are errors.
func In(at Territory, decided calendar.Date) (Law, error) {
	if decided.IsZero() {
		return 0, errors.New("the day of the decision is not set")
	}
	var first, governs *statute
	for _, s := range statutes[1:] {
		if s.territory != at {
			continue
		}
		if first == nil {
			first = s
		}
		if !decided.Before(s.from) {
			governs = s
		}
	}
	switch {
	case first == nil:
		return 0, errors.New("no such territory")
	case governs == nil:
		return 0, fmt.Errorf("no act is known before %s", first.from)
	}
	return governs.law, nil
}

// until returns the last day of an act, not set where none follows it.
func (s *statute) until() calendar.Date {
	for _, next := range statutes[1:] {
		if next.territory == s.territory && next.from.After(s.from) {
			return next.from.AddDays(-1)
		}
	}
	return calendar.Date{}
}

// On returns the act that governs a decision of a day in the European part of
// the Netherlands; see [In].
func On(decided calendar.Date) (Law, error) {
	l, err := In(Netherlands, decided)
	if decided.IsZero() {
		return 0, fmt.Errorf("ground.On: %w", err)
	} else if err != nil {
		return 0, fmt.Errorf("ground.On(%s): %w", decided, err)
	}
	return l, nil
}

// Laws returns the acts, those of the European part first.
func Laws() []Law {
	var all []Law
	for _, s := range statutes[1:] {
		all = append(all, s.law)
	}
	return all
}

func (l Law) statute() *statute {
	if int(l) < len(statutes) {
		return statutes[l]
	}
	return nil
}

// Act returns the act by name and number; the zero Law has the zero Act.
func (l Law) Act() calendar.Act {
	if s := l.statute(); s != nil {
		return s.act
	}
	return calendar.Act{}
}

// String returns the short name, "Wob", "Woo" or "Wob BES", and "" for the
// zero Law.
func (l Law) String() string { return l.Act().String() }

// Territory returns the territory in which the act holds.
func (l Law) Territory() Territory {
	if s := l.statute(); s != nil {
		return s.territory
	}
	return Netherlands
}

// Names returns the ways in which running text names the act, in lower case.
func (l Law) Names() []string {
	if s := l.statute(); s != nil {
		return slices.Clone(s.names)
	}
	return nil
}

// Articles returns the articles of the act that hold grounds, in its order.
func (l Law) Articles() []Article {
	if s := l.statute(); s != nil {
		return slices.Clone(s.articles)
	}
	return nil
}

// Days returns the first and the last day whose decisions fall under l, both
// included; the last day is zero where there is none yet.
func (l Law) Days() (from, until calendar.Date) {
	if s := l.statute(); s != nil {
		return s.from, s.until()
	}
	return calendar.Date{}, calendar.Date{}
}

// Grounds returns the grounds of l in the order of the act.
func (l Law) Grounds() []Ground {
	var all []Ground
	for i, r := range rows {
		if r.law == l {
			all = append(all, Ground{uint8(i + 1)})
		}
	}
	return all
}

// Ground returns the ground of an article, paragraph and letter, each written
// as [calendar.Citation] has it. Where an article holds one ground by its
// number ("5.4a"), the paragraph may be left out.
func (l Law) Ground(article, paragraph, letter string) (Ground, bool) {
	for i, r := range rows {
		if r.law == l && r.article == article && r.letter == letter &&
			(r.paragraph == paragraph || r.code == article && paragraph == "") {
			return Ground{uint8(i + 1)}, true
		}
	}
	return Ground{}, false
}

// version returns the day on which the text took effect that a decision of a
// day relies on.
func (s *statute) version(decided calendar.Date) calendar.Date {
	for _, v := range slices.Backward(s.versions) {
		if !v.After(decided) {
			return v
		}
	}
	return calendar.Date{}
}
