package wob

import "github.com/wobrules/wobrules/calendar"

var (
	defaultNotice = define("awb.6.12.2.notice", awbArticle("6:12", "2", awb2009).Part("b"),
		"ingebrekestelling kan vanaf {from}", "notice of default can be given from {from}")
	appealTwoWeeks = define("awb.6.12.2", awbArticle("6:12", "2", awb2009).Part("b"),
		"{span} na de dag waarop de ingebrekestelling is verzonden ({from})",
		"{span} after the day on which the notice of default was sent ({from})")
	appealOpen = define("awb.6.12.2.atw", awbArticle("6:12", "2", awb2009).Part("b"),
		"de twee weken eindigen op {on}, een zaterdag, zondag of (gelijkgestelde) feestdag; of de Atw ze verlengt, is "+
			"niet uitgemaakt",
		"the two weeks end on {on}, a Saturday, a Sunday or a holiday; whether the Atw extends them is not settled")
	appealReceipt = define("awb.6.12.2.receipt-unknown", awbArticle("6:12", "2", awb2009),
		"de ingebrekestelling is op of vóór de laatste dag van de termijn verzonden; of zij prematuur is, hangt af van "+
			"de dag van ontvangst, die niet bekend is; beroep kan in geen geval vóór {to}",
		"the notice of default was sent on or before the last day of the term; whether it is premature depends on the "+
			"day of receipt, which is not known; an appeal can in no case be lodged before {to}")
	appealNoticePremature = define("awb.6.12.2.premature", awbArticle("6:12", "2", awb2009),
		"de ingebrekestelling van {on} is ontvangen op of vóór de laatste dag van de termijn ({to}), toen het "+
			"bestuursorgaan niet in gebreke was, en heeft geen gevolg",
		"the notice of default of {on} was received on or before the last day of the term ({to}), when the body was not "+
			"in default, and has no effect")
	appealSending = define("awb.6.12.2.sending-unknown", awbArticle("6:12", "2", awb2009).Part("b"),
		"wanneer de ingebrekestelling is verzonden is niet bekend; gerekend is vanaf de ontvangst op {on}, verzending "+
			"kan een eerdere dag geven",
		"when the notice of default was sent is not known; the days count from receipt on {on}, sending may give an "+
			"earlier day")
	appealPassedOn = define("awb.6.12.2.passed-on", awbArticle("6:12", "2", awb2009).Part("b"),
		"de ingebrekestelling kwam langs een andere weg dan was aangewezen en is op {on} doorgestuurd; of de twee weken "+
			"vóór het beroep dan pas vanaf die dag lopen (beroep vanaf {to}), is niet uitgemaakt",
		"the notice of default came by another way than the one designated and was passed on on {on}; whether the two "+
			"weeks before the appeal then run only from that day (an appeal from {to}) is not settled")
	appealTooOld = define("awb.6.12.filed-before-2009", calendar.Source("Stb. 2009, 383, art. III lid 1", "BWBR0026450"),
		"ingediend op {from}, vóór 1 oktober 2009: het beroep tegen het niet tijdig nemen van een besluit van artikel "+
			"6:12, tweede lid, Awb geldt niet",
		"filed on {from}, before 1 October 2009: the appeal against not deciding of art. 6:12 lid 2 Awb does not hold")
	appealAfterDecision = define("awb.6.12.2.after-decision", awbArticle("6:12", "2", awb2009),
		"de ingebrekestelling van {on} kwam nadat het besluit was bekendgemaakt ({to})",
		"the notice of default of {on} came after the decision was published ({to})")
	appealSameDay = define("awb.6.12.2.same-day", awbArticle("6:12", "2", awb2009),
		"het besluit is bekendgemaakt op {on}, de eerste dag waarop beroep kon worden ingesteld; welke van de twee "+
			"eerder was, is niet bekend",
		"the decision was published on {on}, the first day on which an appeal could be lodged; which of the two came "+
			"first is not known")
	noticeSameDay = define("awb.6.12.2.notice-same-day", awbArticle("6:12", "2", awb2009),
		"de ingebrekestelling is ontvangen op {on}, de dag waarop het besluit is bekendgemaakt of het verzoek is "+
			"geëindigd; aangenomen is dat zij daarvoor kwam",
		"the notice of default was received on {on}, the day on which the decision was published or the request ended; "+
			"it was taken to have come first")
	noticeVeryLate = define("awb.6.12.4.late-notice", awbArticle("6:12", "4", awb2009),
		"de ingebrekestelling kwam op {on}, meer dan twee maanden na de laatste dag ({to}); een onredelijk late "+
			"ingebrekestelling geeft geen dwangsom en geen beroep, en wat onredelijk laat is, is een oordeel (twee maanden "+
			"was te laat in ECLI:NL:RBROT:2020:7012, negen weken niet in ECLI:NL:CRVB:2021:3285)",
		"the notice of default came on {on}, more than two months after the last day ({to}); an unreasonably late notice "+
			"gives no penalty and no appeal, and what is unreasonably late is a judgement (two months was too late in "+
			"ECLI:NL:RBROT:2020:7012, nine weeks was not in ECLI:NL:CRVB:2021:3285)")
	appealGoesOn = define("awb.6.20.3", awbArticle("6:20", "3", awb2009),
		"het beroep van {from} tegen het niet tijdig nemen van een besluit heeft mede betrekking op het besluit van "+
			"{on}, tenzij dat geheel aan het beroep tegemoetkomt",
		"the appeal of {from} against not deciding concerns the decision of {on} as well, unless that meets the appeal "+
			"in full")
)

// noticeDoubt is how long after the last day a notice of default may come
// before somebody must ask whether it is unreasonably late (art. 6:12 lid 4
// Awb). The act has no bound; two months were too late in ECLI:NL:RBROT:2020:7012.
var noticeDoubt = calendar.Months(2)

// noticeFrom is the day from which what is filed knows a notice of default, a
// penalty and the appeal of art. 6:12 lid 2 Awb (Stb. 2009, 383, art. III lid 1:
// what was filed before keeps the old law, which knew none).
var noticeFrom = awb2009

// appealWait is what must have passed before an appeal against not deciding: "twee
// weken zijn verstreken na de dag waarop belanghebbende het bestuursorgaan
// schriftelijk heeft medegedeeld dat het in gebreke is" (art. 6:12 lid 2 onder b Awb).
var appealWait = calendar.Weeks(2)

// appealWeeks runs from the day the notice was sent.
var appealWeeks = calendar.After(appealWait, appealTwoWeeks)

// A silence is a term for a decision with what follows where it is not kept.
type silence struct {
	of       string        // the objection
	last     calendar.Date // of the term
	filed    calendar.Date
	notices  []noticeFact
	ended    ending
	judged   calendar.Date
	excluded bool // the exclusions of the penalty by the Wob and the Woo hold
	keys     silenceKeys
}

// silenceKeys are the keys of what follows.
type silenceKeys struct{ notice, penalty, appeal Key }

var (
	requestSilence   = silenceKeys{KeyNoticeOfDefault, KeyPenalty, KeyAppealNotDeciding}
	objectionSilence = silenceKeys{KeyNoticeOfDefaultObjection, KeyPenaltyObjection, KeyAppealNotDecidingObjection}
)

// A noticeFact is a notice of default.
type noticeFact struct {
	*NoticeOfDefault
	key       string
	received  calendar.Date // as its channel leaves it
	premature bool          // it was received on or before the last day
}

// day is the day by which a notice is known.
func (n *noticeFact) day() calendar.Date {
	if n.received.IsZero() {
		return n.Sent
	}
	return n.received
}

// path is the key of the day by which a notice is known.
func (n *noticeFact) path() string {
	if n.received.IsZero() {
		return n.key + ".sent"
	}
	return n.key + ".received"
}

// valid reports whether a notice is known to have come after the last day.
func (n *noticeFact) valid(last calendar.Date) bool {
	if n.received.IsZero() {
		return n.Sent.After(last)
	}
	return !n.premature
}

// after is the finding on what came after the clock ended: of a decision, or
// that the request or the objection had ended.
func (e ending) after(decided *calendar.Provision) *calendar.Provision {
	if e.later == nil {
		return decided
	}
	return e.later
}

// take takes the notices of default of a list of the case.
func (s *silence) take(r *run, key string, all []NoticeOfDefault) {
	if len(all) == 0 {
		return
	}
	s.notices = make([]noticeFact, len(all))
	for i := range all {
		n := noticeFact{NoticeOfDefault: &all[i], key: noticeKey(key, all, i),
			received: r.arrived(all[i].Received, all[i].Channel)}
		n.premature = !n.received.IsZero() && r.premature(n.received, s.last)
		s.notices[i] = n
	}
}

// silent is what follows from not deciding in time: the notice of default, the
// penalty and the appeal.
func (r *run) silent(s *silence) (p *Penalty, appeal calendar.Date, err error) {
	if !s.filed.Before(noticeFrom) {
		r.add(Deadline{Key: s.keys.notice, Of: s.of, Who: ByRequester, Force: May, First: s.last.AddDays(1),
			By: defaultNotice},
			r.given(s), s.ended.event())
	}
	r.sayNotices(s)
	p, _ = r.penalty(s) // it applies to notices of before 1 October 2016 alone, whose days are known
	r.addPenalty(s, p)
	w, err := r.appealRoute(s)
	if err != nil {
		return p, appeal, err
	}
	r.sayRefused(w)
	if appeal = r.appealDay(&w); appeal.IsZero() {
		return p, calendar.Date{}, nil
	}
	ended := s.ended.event()
	if s.ended.decided {
		ended.because = appealGoesOn
	}
	r.add(Deadline{Key: s.keys.appeal, Of: s.of, Who: ByRequester, Force: May, First: appeal, By: appealTwoWeeks},
		r.appealed(s.of, appeal, false), ended)
	return p, appeal, nil
}

// inDefault is the day on which a notice of a day can have effect: not before
// the body is in default.
func (s *silence) inDefault(d calendar.Date) calendar.Date { return latest(d, s.last.AddDays(1)) }

// given is the first notice that is not premature.
func (r *run) given(s *silence) (e event) {
	for i := range s.notices {
		n := &s.notices[i]
		if d := did(n.day()); n.valid(s.last) && !s.ended.before(s.inDefault(d.on)) && d.before(e) {
			e = d
		}
	}
	return e
}

// sayNotices says what came after the end, on the day of it, or very late.
func (r *run) sayNotices(s *silence) {
	for i := range s.notices {
		n := &s.notices[i]
		on := n.day()
		args := calendar.Args{On: on, To: s.last}
		switch {
		case s.ended.before(on):
			r.out.find(s.ended.after(appealAfterDecision), on, calendar.Args{On: on, To: s.ended.on})
		case s.ended.until(on):
			r.out.warn(noticeSameDay, args)
		}
		if on.After(noticeDoubt.After(s.last)) && !s.ended.before(on) {
			r.out.warn(noticeVeryLate, args)
		}
	}
}

// appealRoute is the earliest first day for an appeal that any notice gives.
func (r *run) appealRoute(s *silence) (w appealRoute, err error) {
	w = appealRoute{of: s.of, filed: s.filed, ended: s.ended}
	if s.filed.Before(noticeFrom) {
		w.noRule = appealTooOld
	}
	for i := range s.notices {
		day, least, err := r.appealOn(s, &s.notices[i])
		if err != nil {
			return w, err
		}
		w.first, w.least = earliest(w.first, day), earliest(w.least, least)
	}
	return w, nil
}

// appealDay is the first day on which an appeal against not deciding is not
// premature (art. 6:12 lid 2 Awb). It is not set where there is no such day, or
// the clock ended before it.
func (r *run) appealDay(w *appealRoute) calendar.Date {
	switch {
	case w.ended.before(w.first):
		return calendar.Date{}
	case w.ended.until(w.first):
		r.out.warn(appealSameDay, calendar.Args{On: w.first})
	}
	return w.first
}

// appealOn is the first day that one notice gives: "twee weken zijn verstreken
// na de dag waarop belanghebbende het bestuursorgaan schriftelijk heeft
// medegedeeld dat het in gebreke is". A notice sent before the body was in
// default gives no earlier day than one sent on the first day of default.
// Where it is not known whether the notice is premature there is no such day, but
// one before which there is none.
func (r *run) appealOn(s *silence, n *noticeFact) (day, least calendar.Date, err error) {
	on := n.day()
	inTime := s.ended.until(s.last)
	if inTime || n.premature || s.ended.before(on) {
		return
	}
	if s.filed.Before(noticeFrom) {
		r.out.find(appealTooOld, on, calendar.Args{From: s.filed})
		return
	}
	from := n.Sent
	inDefault := s.last.AddDays(1)
	switch {
	case n.Sent.IsZero():
		from = n.received
		r.out.warn(appealSending, calendar.Args{On: n.received})
	case n.received.IsZero() && !n.Sent.After(s.last):
		least = appealTwoWeeksAfter(inDefault)
		r.out.warn(appealReceipt, calendar.Args{To: least})
		return calendar.Date{}, least, nil
	case !n.received.IsZero() && r.has(readingDefaultFrom):
		from = n.received
	}
	if passed := n.Channel.PassedOn; from == n.Sent && n.Channel.Designated == calendar.No && !n.Channel.Told.IsZero() &&
		passed.After(n.Sent) {
		r.out.warn(appealPassedOn, calendar.Args{On: passed, To: appealTwoWeeksAfter(latest(passed, inDefault))})
	}
	weeks, err := r.bounds(appealWeeks, calendar.Facts{Start: latest(from, inDefault)})
	if err != nil {
		return day, least, reason(err).For(n.path(), on.String())
	}
	if free, _ := r.calendar.Free(weeks.LastDay); free {
		r.out.warn(appealOpen, calendar.Args{On: weeks.LastDay})
	}
	return weeks.LastDay.AddDays(1), calendar.Date{}, nil
}

// appealTwoWeeksAfter is the first day after two full weeks.
func appealTwoWeeksAfter(d calendar.Date) calendar.Date {
	return appealWait.After(d).AddDays(1)
}

// notDeciding is what follows from not deciding on the request in time.
func (r *run) notDeciding(f *facts, t requestTerm) (err error) {
	c := f.c
	s := silence{
		last: t.last(), filed: c.filed(), ended: f.ended, judged: f.judged(f.ended),
		excluded: true, keys: requestSilence,
	}
	s.take(r, "default", c.Defaults)
	if r.out.Penalty, r.out.Appeal, err = r.silent(&s); err != nil {
		return err
	}
	r.objectNotDeciding(f, t.last())
	return nil
}
