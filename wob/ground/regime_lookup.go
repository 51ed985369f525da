package ground

import (
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// LookUp asks whether a provision of another act goes before the grounds for a
// decision of a day. The act is given by its name, its number in the
// Basiswettenbestand ("BWBR0022463") or a short name ("Wpg"), the provision as it
// is cited ("7", "art. 3 lid 3"), or "" where only the act is known. A day for
// which no act is known is an error.
//
// Whether the information falls under the provision, and whether its condition
// is met, is for who decides.
func LookUp(decided calendar.Date, act, provision string) (Listing, error) {
	law, err := On(decided)
	if err != nil {
		return Listing{}, err
	}
	l := Listing{Name: strings.TrimSpace(strings.TrimSpace(act) + " " + strings.TrimSpace(provision))}
	if !namesAct(act) {
		l.Says = regimeNoAct
		return l, nil
	}
	cited := readPlaces(provision)
	if law != Woo {
		l.lookUpWob(act, cited)
		return l, nil
	}
	l.lookUpAnnex(decided, act, cited)
	return l, nil
}

// lookUpAnnex looks in the texts of the annex.
func (l *Listing) lookUpAnnex(decided calendar.Date, act string, cited []place) {
	var all []Regime // of the act
	found := texts(0)
	changed := false // of a row the texts differ
	for i := range annex {
		row := &annex[i]
		if !sameAct(row, act) {
			continue
		}
		all = append(all, row.regime())
		switch holdsAny(row.articles, cited) {
		case calendar.No:
			continue
		case calendar.Unknown:
			l.Perhaps = true
		}
		l.Regimes = append(l.Regimes, row.regime())
		found |= row.texts & bothTexts
		if row.texts&bothTexts != bothTexts {
			changed = true
		}
	}
	l.NeedsArticle = len(l.Regimes) > 0 && len(cited) == 0
	l.Standing, l.Caveats = standing(decided, found, changed)
	l.keepTextOf(decided)
	switch {
	case l.Standing == NotFound && len(l.Regimes) > 0:
		l.Says = regimeElsewhere
	case l.Standing == NotFound:
		l.Says = regimeAbsent
	case l.NeedsArticle:
		l.Says = regimeArticle
	case l.Standing == Unknown:
		l.Says, l.Regimes = regimeUnknown, all // each text as it reads
	default:
		l.Says = regimeListed
	}
	for _, r := range l.Regimes {
		if r.ReachOpen {
			l.Caveats = appendNew(l.Caveats, regimeReach)
		}
	}
}

// standing says what the texts that hold a provision tell of a day.
func standing(decided calendar.Date, found texts, changed bool) (Standing, []*calendar.Provision) {
	text, sure := text2026, Listed
	var caveats []*calendar.Provision
	switch {
	case decided.Before(annexRead2022):
		text, sure, caveats = text2022, Indicated, []*calendar.Provision{regimeUnread2022}
	case decided == annexRead2022:
		text = text2022
	case decided.Before(annexRead2026):
		switch caveats = []*calendar.Provision{regimeBetween}; {
		case found == 0:
			return NotFound, append(caveats, regimeOpen)
		case changed:
			return Unknown, caveats
		}
		return Listed, caveats
	case !decided.Before(annexChanged):
		sure, caveats = Indicated, []*calendar.Provision{regimeUnread2026}
	}
	switch {
	case found&text != 0:
		return sure, caveats
	case found == 0 && sure == Indicated:
		return NotFound, append(caveats, regimeOpen)
	case sure == Listed: // in the other text only, and that of the day was read
		return NotFound, nil
	}
	return Unknown, caveats
}

// keepTextOf keeps the rows of the text of the day, where there is one.
func (l *Listing) keepTextOf(decided calendar.Date) {
	if l.Standing != Listed && l.Standing != Indicated {
		return
	}
	text := annexRead2026
	if decided.Before(annexRead2026) {
		text = annexRead2022
	}
	kept := l.Regimes[:0]
	for _, r := range l.Regimes {
		for _, t := range r.Texts {
			if t == text {
				kept = append(kept, r)
			}
		}
	}
	l.Regimes = kept
}

// lookUpWob looks in the short list of case law.
func (l *Listing) lookUpWob(act string, cited []place) {
	l.Standing, l.Says, l.Caveats = NoList, regimeWob, []*calendar.Provision{regimeWobOpen}
	for i := range wobRegimes {
		row := &wobRegimes[i]
		if !sameAct(&row.annexRow, act) {
			continue
		}
		if holdsAny(row.articles, cited) == calendar.No {
			continue
		}
		r := row.regime()
		r.Source = row.source
		l.Regimes = append(l.Regimes, r)
		l.Standing, l.Says = Indicated, regimeWobKnown
		l.Caveats = appendNew(l.Caveats, row.source)
	}
}

// holdsAny reports whether an article of a list is cited; without a citation
// every list holds it.
func holdsAny(articles string, cited []place) calendar.Answer {
	if len(cited) == 0 || articles == "" {
		return calendar.Yes
	}
	said := calendar.No
	for _, p := range readPlaces(articles) {
		for _, c := range cited {
			switch p.holds(c) {
			case calendar.Yes:
				return calendar.Yes
			case calendar.Unknown:
				said = calendar.Unknown
			}
		}
	}
	return said
}
