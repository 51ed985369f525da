package wob

import "github.com/wobrules/wobrules/calendar"

// pending says what a decision means for an appeal that was pending.
func (r *run) pending(a *Appeal, ended ending) {
	on := a.lodged()
	if !ended.decided || on.After(ended.on) ||
		!a.Withdrawn.IsZero() && !a.Withdrawn.After(ended.on) || !a.Ruling.Sent.IsZero() && !a.Ruling.Sent.After(ended.on) {
		return
	}
	r.out.find(appealGoesOn, ended.on, calendar.Args{From: on, On: ended.on})
	r.out.find(appealTold, ended.on, calendar.Args{On: ended.on})
}

// addRuling adds the term in which the court rules on an appeal against not
// deciding: eight weeks "nadat het beroepschrift is ontvangen en aan de vereisten
// van artikel 6:5 is voldaan" (art. 8:55b lid 1 Awb), or after a hearing thirteen
// if possible (lid 3).
func (r *run) addRuling(f *facts, a *Appeal) {
	if a.Received.IsZero() {
		return
	}
	d := Deadline{Key: KeyCourtRuling, Of: f.ids.of(&a.ID), Who: ByCourt, Force: Must}
	term := courtRuling
	switch a.Hearing {
	case calendar.Yes:
		term, d.Force = courtRulingAfterHearing, Happens
	case calendar.Unknown:
		r.out.warn(hearingUnknown, calendar.Args{})
	}
	r.addSimple(term, latest(a.Received, a.Complete), d, did(a.Ruling.Sent), gone(a.Withdrawn, appealWithdrawn))
}

// addCourtTerm adds the term in which the body must decide after a founded
// appeal against not deciding "en nog geen besluit is bekendgemaakt" (art. 8:55d
// lid 1 Awb), the penalty that the court attached, and the appeal that lies when
// that term lapses too.
func (r *run) addCourtTerm(f *facts, a *Appeal, ended ending, key string) error {
	ruling := &a.Ruling
	if ruling.Founded != calendar.Yes || ended.decided && ended.before(ruling.Sent) {
		return nil
	}
	var decided event
	switch {
	case ended.decided:
		decided = did(ended.on)
	case ended.happened && !ended.before(ruling.Sent):
		r.out.warn(courtTermClosed, calendar.Args{On: ended.on})
	}
	d := Deadline{Key: KeyCourtTerm, Of: f.ids.of(&a.ID), Who: ByBody, Force: Must}
	n := len(r.out.Dates)
	switch {
	case !ruling.DecideBy.IsZero():
		d.First, d.Last, d.By = earliest(ruling.Sent.AddDays(1), ruling.DecideBy), ruling.DecideBy, r.law.courtTerm(ruling)
		r.add(d, decided)
	case !ruling.DecideWithin.IsZero():
		d.By = r.law.courtTerm(ruling)
		term, err := r.term(calendar.After(ruling.DecideWithin, d.By), calendar.Facts{Start: ruling.Sent})
		if err != nil {
			return reason(err).For(key, ruling.Sent.String())
		}
		d.First, d.Last, d.Term = term.FirstDay(), term.LastDay(), term
		r.add(d, decided)
	default:
		r.addSimple(decideAfterRuling, ruling.Sent, d, decided)
	}
	if len(r.out.Dates) == n {
		return nil
	}
	last := r.out.Dates[n].Last
	r.addCourtPenalty(d.Of, ruling, last, ended)
	r.addAppealAgain(f, a, d.Of, last, ended)
	return nil
}

// addCourtPenalty adds the penalty that the court attached, up to the day on
// which it is full.
func (r *run) addCourtPenalty(of string, ruling *Ruling, last calendar.Date, ended ending) {
	if ruling.PenaltyPerDay <= 0 || last.AddDays(1).IsZero() {
		return
	}
	d := Deadline{Key: KeyCourtPenalty, Of: of, Who: ByBody, Force: Happens, First: last.AddDays(1), By: courtPenalty}
	if ruling.PenaltyMost > 0 {
		days := (ruling.PenaltyMost + ruling.PenaltyPerDay - 1) / ruling.PenaltyPerDay
		d.Last = last.AddDays(days)
	}
	var decided event
	if ended.decided {
		decided = gone(ended.on, ended.by)
	}
	r.add(d, decided)
}

// addAppealAgain adds the appeal that lies when a term set by the court lapsed:
// at once where a notice was given earlier in the procedure, and otherwise two
// weeks after a new one. Whether a new one is needed is not settled.
func (r *run) addAppealAgain(f *facts, a *Appeal, of string, last calendar.Date, ended ending) {
	again := r.appealed(a.Of, last.AddDays(1), true)
	if !r.c.AsOf.After(last) && !ended.on.After(last) && !again.on.After(last) {
		return // it has not lapsed
	}
	key, notices := KeyAppealNotDeciding, f.c.Defaults
	for i := range f.objections {
		if f.objections[i].id == a.Of {
			key, notices = KeyAppealNotDecidingObjection, f.objections[i].Defaults
		}
	}
	first := last.AddDays(1)
	if !noticeBefore(notices, a.lodged()) && !r.has(readingNoticeAfterCourtTerm) {
		first = calendar.Date{}
		for i := range notices {
			if on := noticeDay(&notices[i]); on.After(last) {
				first = earliest(first, appealTwoWeeksAfter(on))
			}
		}
	}
	if first.IsZero() || ended.before(first) {
		return
	}
	r.add(Deadline{Key: key, Of: of, Who: ByRequester, Force: May, First: first, By: appealAgain},
		r.appealed(a.Of, first, true), ended.event())
}

// noticeDay is the day a notice of default was sent, or else received.
func noticeDay(n *NoticeOfDefault) calendar.Date {
	if n.Sent.IsZero() {
		return n.Received
	}
	return n.Sent
}

func noticeBefore(all []NoticeOfDefault, d calendar.Date) bool {
	for i := range all {
		if !noticeDay(&all[i]).After(d) {
			return true
		}
	}
	return false
}

// addFurther adds what lies against a ruling: opposition (verzet) where it was
// given without a hearing on an appeal against not deciding (arts. 8:54, 8:55 and
// 8:104 lid 2 onder a Awb), and otherwise higher appeal.
func (r *run) addFurther(f *facts, a *Appeal, key string) error {
	if a.Ruling.Sent.Before(awb1994) {
		return nil
	}
	further, law := KeyHigherAppeal, higherFiling
	if a.Against == AgainstNotDeciding && a.Hearing != calendar.Yes {
		further, law = KeyOpposition, oppositionFiling
		if a.Hearing == calendar.Unknown {
			r.out.warn(hearingUnknown, calendar.Args{})
		}
	}
	d, err := r.toFile(law, a.Ruling.Sent)
	if err != nil {
		return reason(err).For(key, a.Ruling.Sent.String())
	}
	d.Key, d.Of, d.Who = further, f.ids.of(&a.ID), ByParty
	if further == KeyHigherAppeal && a.Ruling.Sent.Before(awb2013) {
		r.out.warn(higherBefore2013, calendar.Args{On: a.Ruling.Sent})
	}
	r.add(d, did(a.Further))
	return nil
}
