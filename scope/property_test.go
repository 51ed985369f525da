package scope_test

import (
	"iter"
	"slices"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"pgregory.net/rapid"
)

// The properties run on 60 days from a base, so that limits meet, touch and
// overlap often; everything is compared day by day. The days of a letter go on
// after them, over the day the Woo began, 5 May and Ascension Day.
var base = calendar.MustParse("2022-02-28")

const span = 60

var (
	anyDay = rapid.Custom(func(t *rapid.T) calendar.Date {
		return base.AddDays(rapid.IntRange(0, span-1).Draw(t, "day"))
	})
	maybeDay = rapid.Custom(func(t *rapid.T) calendar.Date {
		if rapid.IntRange(0, 3).Draw(t, "set") == 0 {
			return calendar.Date{}
		}
		return anyDay.Draw(t, "day")
	})
	anyPeriod = rapid.Custom(func(t *rapid.T) scope.Period {
		p := scope.Period{From: maybeDay.Draw(t, "from"), Until: maybeDay.Draw(t, "until")}
		if !p.From.IsZero() && !p.Until.IsZero() && p.Until.Before(p.From) {
			p.From, p.Until = p.Until, p.From
		}
		return p
	})
	anyAnswer = rapid.SampledFrom([]calendar.Answer{calendar.Unknown, calendar.Yes, calendar.No})
	mostlyYes = rapid.SampledFrom([]calendar.Answer{calendar.Yes, calendar.Yes, calendar.Yes, calendar.Unknown,
		calendar.No})
	someItems = rapid.SampledFrom([][]string{nil, nil, {"1"}, {"2"}, {"1", "3"}})

	anyDecision = rapid.Custom(func(t *rapid.T) scope.EarlierDecision {
		d := scope.EarlierDecision{
			Reference: rapid.StringMatching("[A-Z]").Draw(t, "reference"),
			Date:      maybeDay.Draw(t, "date"),
			Published: mostlyYes.Draw(t, "published"), SameApplicant: mostlyYes.Draw(t, "applicant"),
			SameBody: mostlyYes.Draw(t, "body"), Refused: mostlyYes.Draw(t, "refused"),
		}
		if rapid.Bool().Draw(t, "with reference date") && !d.Date.IsZero() {
			d.ReferenceDate = d.Date.AddDays(-rapid.IntRange(0, 10).Draw(t, "before"))
		}
		if rapid.IntRange(0, 2).Draw(t, "with period") == 0 {
			d.Period = anyPeriod.Draw(t, "period")
		}
		return d
	})
	anyTalk = rapid.Custom(func(t *rapid.T) scope.Talk {
		return scope.Talk{On: maybeDay.Draw(t, "on"), Channel: rapid.SampledFrom([]string{"", "telephone"}).Draw(t,
			"channel")}
	})
	anyLimit = rapid.Custom(func(t *rapid.T) scope.Limit {
		var l scope.Limit
		switch rapid.IntRange(0, 6).Draw(t, "kind") {
		case 0, 1:
			l = scope.ByPublication(anyDecision.Draw(t, "decision"), maybeDay.Draw(t, "after"))
		case 2:
			l = scope.ByRepetition(anyDecision.Draw(t, "decision"), maybeDay.Draw(t, "after"),
				anyAnswer.Draw(t, "new facts"))
			if rapid.Bool().Draw(t, "another act") {
				l = l.UnderOtherAct()
			}
		case 3:
			l = scope.ByAgreement(anyPeriod.Draw(t, "left"), anyTalk.Draw(t, "talk"))
		case 4:
			l = scope.ByBody(anyPeriod.Draw(t, "left"))
		case 5:
			if rapid.IntRange(0, 3).Draw(t, "withdrawn") > 0 {
				return scope.DecidedJointly("1", "3")
			}
			l = scope.ByWithdrawal(anyTalk.Draw(t, "talk"))
		default:
			l = scope.RefusedWidening(anyTalk.Draw(t, "talk"))
		}
		return l.For(someItems.Draw(t, "items")...)
	})
	anyLimits = rapid.SliceOfN(anyLimit, 0, 6)

	anyDocument = rapid.Custom(func(t *rapid.T) scope.Document {
		d := scope.Document{Items: someItems.Draw(t, "items"), Public: anyAnswer.Draw(t, "public")}
		if rapid.Bool().Draw(t, "a day") {
			d.Dated = scope.Day(anyDay.Draw(t, "day"))
		} else {
			d.Dated = anyPeriod.Draw(t, "range")
		}
		return d
	})
	anyReading = rapid.Custom(func(t *rapid.T) scope.Reading {
		q := scope.Request{Items: []scope.Item{
			{ID: "1", Period: anyPeriod.Draw(t, "period 1")},
			{ID: "2", Period: anyPeriod.Draw(t, "period 2")},
			{ID: "3"},
		}}
		r, err := scope.Read(q, maybeDay.Draw(t, "reference date"))
		if err != nil {
			t.Fatal(err)
		}
		return r
	})
)

func with(t *rapid.T, r scope.Reading, limits ...scope.Limit) scope.Reading {
	r, err := r.With(limits...)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func same(a, b scope.Reading) bool {
	for _, id := range []string{"1", "2", "3"} {
		if in(a, id) != in(b, id) || out(a, id) != out(b, id) {
			return false
		}
	}
	return slices.Equal(slices.Collect(a.Limits()), slices.Collect(b.Limits()))
}

// strength orders answers: out, cannot be said, in.
func strength(a calendar.Answer) int {
	return map[calendar.Answer]int{calendar.No: 0, calendar.Unknown: 1, calendar.Yes: 2}[a]
}

func TestALimitNeverAddsADocument(t *testing.T) {
	// a limit is a restriction of what was asked (Wob 3 lid 4).
	rapid.Check(t, func(t *rapid.T) {
		r := with(t, anyReading.Draw(t, "reading"), anyLimits.Draw(t, "limits")...)
		more := with(t, r, anyLimit.Draw(t, "one more"))
		d := anyDocument.Draw(t, "document")
		if before, after := r.Covers(&d), more.Covers(&d); strength(after) > strength(before) {
			t.Fatalf("covered %v before, %v after", before, after)
		}
	})
}

func TestLimitsCommute(t *testing.T) {
	// several decisions combine whatever their order, one at a time or
	// at once, and one given twice is one.
	rapid.Check(t, func(t *rapid.T) {
		r := anyReading.Draw(t, "reading")
		limits := anyLimits.Draw(t, "limits")
		shuffled := rapid.Permutation(limits).Draw(t, "order")
		at := rapid.IntRange(0, len(limits)).Draw(t, "split")
		a := with(t, r, limits...)
		b := with(t, with(t, with(t, r, shuffled[:at]...), shuffled[at:]...), shuffled[:at]...)
		if !same(a, b) {
			t.Fatalf("%v\n%v", slices.Collect(a.Limits()), slices.Collect(b.Limits()))
		}
	})
}

func TestTheReadingOfAReadingIsItself(t *testing.T) {
	// reading twice narrows once.
	rapid.Check(t, func(t *rapid.T) {
		r := with(t, anyReading.Draw(t, "reading"), anyLimits.Draw(t, "limits")...)
		if again := with(t, r, slices.Collect(r.Limits())...); !same(r, again) {
			t.Fatal("another reading")
		}
		again, err := scope.Read(r.Request(), r.Reference())
		if err != nil {
			t.Fatal(err)
		}
		if again = with(t, again, slices.Collect(r.Limits())...); !same(r, again) {
			t.Fatal("another reading from its own request and limits")
		}
	})
}

// A twin of the law on what falls out, for one document dated on one day and one
// item.
func covered(r scope.Reading, item string, x calendar.Date, public calendar.Answer) calendar.Answer {
	asked, ok := r.Asked(item)
	if !ok || !asked.Has(x) || public == calendar.Yes {
		return calendar.No
	}
	answer := calendar.Yes
	for l := range r.Limits() {
		if items := l.Items(); len(items) > 0 && !slices.Contains(items, item) {
			continue
		}
		out := takenOut(l, x, public)
		if out == calendar.Yes {
			return calendar.No
		}
		if out == calendar.Unknown {
			answer = calendar.Unknown
		}
	}
	return answer
}

// takenOut reports whether a limit takes out a document of a day.
func takenOut(l scope.Limit, x calendar.Date, public calendar.Answer) calendar.Answer {
	if l.Idle() != nil {
		return calendar.No
	}
	d := l.Decision()
	switch l.Kind() {
	case scope.LimitPublic, scope.LimitRepeated:
		if x.After(l.Cutoff()) && !l.Cutoff().IsZero() || !d.ReferenceDate.IsZero() && x.After(d.ReferenceDate) ||
			!d.Period.Has(x) {
			return calendar.No
		}
		if l.Kind() == scope.LimitPublic {
			return public // no: not released; unknown: perhaps
		}
		if d.ReferenceDate.IsZero() {
			return calendar.Unknown
		}
		if l.Takes(scope.Day(x)) == calendar.Unknown { // new facts are not known
			return calendar.Unknown
		}
		return calendar.Yes
	}
	return l.Takes(scope.Day(x))
}

func TestEachDayAskedForIsInOrOutOrDepends(t *testing.T) {
	// Every day that was asked for is in one of the three, and the runs are in
	// order and apart.
	rapid.Check(t, func(t *rapid.T) {
		r := with(t, anyReading.Draw(t, "reading"), anyLimits.Draw(t, "limits")...)
		for _, it := range []string{"1", "2", "3"} {
			asked, ok := r.Asked(it)
			for d := base.AddDays(-3); d.Before(base.AddDays(span + 3)); d = d.AddDays(1) {
				n, want := 0, covered(r, it, d, calendar.Unknown)
				for answer, periods := range map[calendar.Answer]iter.Seq[scope.Period]{
					calendar.Yes: r.In(it), calendar.Unknown: r.Depends(it), calendar.No: r.Out(it),
				} {
					for p := range periods {
						if !p.Has(d) {
							continue
						}
						if n++; answer != want {
							t.Fatalf("item %s, %s: %v, want %v", it, d, answer, want)
						}
					}
				}
				if n != boolInt(ok && asked.Has(d)) {
					t.Fatalf("item %s, %s: in %d periods of %q and %q", it, d, n, in(r, it), out(r, it))
				}
			}
			for _, periods := range []iter.Seq[scope.Period]{r.In(it), r.Depends(it), r.Out(it)} {
				last := calendar.Date{}
				for p := range periods {
					if !last.IsZero() && (p.From.IsZero() || !p.From.After(last.AddDays(1))) {
						t.Fatalf("item %s: %q", it, in(r, it))
					}
					last = p.Until
				}
			}
		}
	})
}

func TestADocumentIsJudgedDayByDay(t *testing.T) {
	// A slow twin: in when all days on which it may be dated are, out when none
	// is, under the best of its items.
	rapid.Check(t, func(t *rapid.T) {
		r := with(t, anyReading.Draw(t, "reading"), anyLimits.Draw(t, "limits")...)
		d := anyDocument.Draw(t, "document")
		want := calendar.No
		for _, it := range []string{"1", "2", "3"} {
			if len(d.Items) > 0 && !slices.Contains(d.Items, it) {
				continue
			}
			some, all := false, true
			for x := base.AddDays(-400); x.Before(base.AddDays(400)); x = x.AddDays(1) {
				if !d.Dated.Has(x) {
					continue
				}
				answer := covered(r, it, x, d.Public)
				some, all = some || answer != calendar.No, all && answer == calendar.Yes
			}
			switch {
			case all:
				want = calendar.Yes
			case some && want == calendar.No:
				want = calendar.Unknown
			}
		}
		if got := r.Covers(&d); got != want {
			t.Fatalf("%v, want %v", got, want)
		}
	})
}

func TestTheReasonsAreExactlyTheLimitsThatExclude(t *testing.T) {
	// For a dated document, a limit is a reason if and only if the document is
	// out, or may be, under that limit alone; and it is covered if and only if
	// there is no reason.
	rapid.Check(t, func(t *rapid.T) {
		bare := anyReading.Draw(t, "reading")
		r := with(t, bare, anyLimits.Draw(t, "limits")...)
		d := scope.Document{Items: []string{rapid.SampledFrom([]string{"1", "2", "3"}).Draw(t, "item")},
			Dated: scope.Day(anyDay.Draw(t, "day"))}
		d.Public = rapid.SampledFrom([]calendar.Answer{calendar.Unknown, calendar.No}).Draw(t, "public")
		reasons := 0
		given := map[scope.Limit]bool{}
		for item, l := range r.Why(&d) {
			reasons++
			if item != d.Items[0] {
				t.Fatalf("a reason under item %s", item)
			}
			if l.Kind() > scope.AfterReference {
				given[l] = true
			}
		}
		if covered := r.Covers(&d); (reasons == 0) != (covered == calendar.Yes) {
			t.Fatalf("covered %v with %d reasons", covered, reasons)
		}
		if bare.Covers(&d) != calendar.Yes {
			return // out of the request itself: each limit alone cannot show
		}
		if reasons != len(given) {
			t.Fatalf("%d reasons, %d limits", reasons, len(given))
		}
		for l := range r.Limits() {
			alone := with(t, bare, l)
			if out := alone.Covers(&d) != calendar.Yes; out != given[l] {
				t.Fatalf("%s: out alone %v, given as a reason %v", l.Kind(), out, given[l])
			}
		}
	})
}

func TestCoversWhyAndGapsNeverContradict(t *testing.T) {
	// What is public is out for that reason; a day in a gap is covered and has no
	// reason; on the last day of a gap that may begin earlier it cannot be said.
	rapid.Check(t, func(t *rapid.T) {
		r := with(t, anyReading.Draw(t, "reading"), anyLimits.Draw(t, "limits")...)
		item := rapid.SampledFrom([]string{"1", "2", "3"}).Draw(t, "item")
		x := anyDay.Draw(t, "day")
		d := scope.Document{Items: []string{item}, Dated: scope.Day(x), Public: calendar.Yes}
		if r.Covers(&d) != calendar.No {
			t.Fatal("what is public is covered")
		}
		for _, l := range r.Why(&d) {
			if l.Kind() != scope.DocumentPublic {
				t.Fatalf("the first reason is %s", l.Kind())
			}
			break
		}
		d.Public = calendar.Unknown
		for g := range r.Gaps(item) {
			if g.StartUnknown {
				if last := (scope.Document{Items: []string{item},
					Dated: scope.Day(g.Period.Until)}); r.Covers(&last) != calendar.Unknown {
					t.Fatalf("the last day of a gap that may begin earlier, %s: %v", g.Period, r.Covers(&last))
				}
				continue
			}
			if !g.Period.Has(x) {
				continue
			}
			if r.Covers(&d) != calendar.Yes {
				t.Fatalf("in a gap, and covered %v", r.Covers(&d))
			}
			for _, l := range r.Why(&d) {
				t.Fatalf("in a gap, and out by %s", l.Kind())
			}
		}
	})
}

func TestManyEarlierDecisionsNeverContradict(t *testing.T) {
	// Several decisions, some published, some that refused, some under another
	// act: a document is out if and only if a reason takes it out for sure, and
	// cannot be said if and only if every reason is in doubt; no reason is idle or
	// of another item; and in a gap no limit takes the day.
	anyEarlier := rapid.Custom(func(t *rapid.T) scope.Limit {
		d, after := anyDecision.Draw(t, "decision"), maybeDay.Draw(t, "after")
		l := scope.ByPublication(d, after)
		if rapid.Bool().Draw(t, "refused") {
			l = scope.ByRepetition(d, after, rapid.SampledFrom([]calendar.Answer{calendar.No,
				calendar.Unknown}).Draw(t, "new facts"))
			if rapid.Bool().Draw(t, "another act") {
				l = l.UnderOtherAct()
			}
		}
		return l.For(someItems.Draw(t, "items")...)
	})
	rapid.Check(t, func(t *rapid.T) {
		r := with(t, anyReading.Draw(t, "reading"), rapid.SliceOfN(anyEarlier, 2, 8).Draw(t, "limits")...)
		item := rapid.SampledFrom([]string{"1", "2", "3"}).Draw(t, "item")
		x := anyDay.Draw(t, "day")
		d := scope.Document{Items: []string{item}, Dated: scope.Day(x)}
		d.Public = rapid.SampledFrom([]calendar.Answer{calendar.Unknown, calendar.No}).Draw(t, "public")
		sure, doubt := 0, 0
		for _, l := range r.Why(&d) {
			if l.Kind() <= scope.AfterReference {
				sure++
				continue
			}
			if l.Idle() != nil || !slices.Contains(slices.Collect(r.LimitsOf(item)), l) {
				t.Fatalf("a reason that limits nothing: %s", l.Text(calendar.English))
			}
			switch takenOut(l, x, d.Public) {
			case calendar.Yes:
				sure++
			case calendar.Unknown:
				doubt++
			default:
				t.Fatalf("a reason that does not take the day: %s", l.Text(calendar.English))
			}
		}
		want := calendar.Yes
		if sure > 0 {
			want = calendar.No
		} else if doubt > 0 {
			want = calendar.Unknown
		}
		if got := r.Covers(&d); got != want {
			t.Fatalf("covered %v, with %d reasons that take it out and %d in doubt", got, sure, doubt)
		}
		for g := range r.Gaps(item) {
			for l := range r.LimitsOf(item) {
				if !g.StartUnknown && g.Period.Has(x) && takenOut(l, x, calendar.Unknown) != calendar.No {
					t.Fatalf("in a gap, and out by %s", l.Text(calendar.English))
				}
			}
		}
	})
}

func TestGapsAreWhatNobodyLookedAt(t *testing.T) {
	// Day by day: relied on by a decision, after the reference date of every
	// decision that is relied on, and out on no other ground.
	rapid.Check(t, func(t *rapid.T) {
		r := with(t, anyReading.Draw(t, "reading"), anyLimits.Draw(t, "limits")...)
		for x := base; x.Before(base.AddDays(span)); x = x.AddDays(1) {
			relied, looked := false, false
			for l := range r.LimitsOf("1") {
				d := l.Decision()
				if l.Cutoff().IsZero() || l.Idle() != nil || d.ReferenceDate.IsZero() || !d.Period.Has(x) {
					continue
				}
				relied = relied || !x.After(l.Cutoff())
				looked = looked || !x.After(d.ReferenceDate) // also where it is relied on up to an earlier day
			}
			want := relied && !looked && covered(r, "1", x, calendar.Unknown) == calendar.Yes
			n := 0
			for g := range r.Gaps("1") {
				n += boolInt(!g.StartUnknown && g.Period.Has(x))
			}
			if n != boolInt(want) {
				t.Fatalf("%s: in %d gaps, want %v", x, n, want)
			}
		}
	})
}

func TestManyUnevenRunsAreSearchedRight(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, err := scope.Read(scope.Request{Items: []scope.Item{{ID: "1"}}}, base.AddDays(500))
		if err != nil {
			t.Fatal(err)
		}
		far := base.AddDays(-rapid.SampledFrom([]int{0, 40, 4000, 400000}).Draw(t, "far"))
		out := map[calendar.Date]bool{}
		take := func(from calendar.Date, n int) scope.Limit {
			for i := range n {
				out[from.AddDays(i)] = true
			}
			return scope.ByRepetition(scope.EarlierDecision{
				Date: from.AddDays(n), ReferenceDate: from.AddDays(n), SameApplicant: yes, SameBody: yes, Refused: yes,
				Period: scope.Period{From: from, Until: from.AddDays(n - 1)},
			}, calendar.Date{}, calendar.No)
		}
		limits := []scope.Limit{take(far, 1)}
		for x := base; x.Before(base.AddDays(400)); {
			n := rapid.IntRange(1, 4).Draw(t, "days out")
			limits = append(limits, take(x, n))
			x = x.AddDays(n + rapid.IntRange(1, 40).Draw(t, "days between"))
		}
		r = with(t, r, limits...)
		for x := base.AddDays(-2); x.Before(base.AddDays(500)); x = x.AddDays(1) {
			for _, length := range []int{1, 3} {
				d := scope.Document{Items: []string{"1"}, Dated: scope.Period{From: x, Until: x.AddDays(length - 1)}}
				n := 0
				for i := range length {
					n += boolInt(out[x.AddDays(i)] || x.AddDays(i).After(base.AddDays(500)))
				}
				want := calendar.Unknown
				switch n {
				case 0:
					want = calendar.Yes
				case length:
					want = calendar.No
				}
				if got := r.Covers(&d); got != want {
					t.Fatalf("%s: %v, want %v", d.Dated, got, want)
				}
			}
		}
	})
}

func TestAlikeItemsReadAlike(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := with(t, anyReading.Draw(t, "reading"), anyLimits.Draw(t, "limits")...)
		seen := 0
		for group := range r.Alike() {
			seen += len(group)
			for _, it := range group[1:] {
				takes := func(it string) (all []scope.Limit) {
					for l := range r.LimitsOf(it) {
						if l.Takes(scope.Period{}) != calendar.No {
							all = append(all, l)
						}
					}
					return all
				}
				same := in(r, it) == in(r, group[0]) && out(r, it) == out(r, group[0]) &&
					slices.Equal(slices.Collect(r.Gaps(it)), slices.Collect(r.Gaps(group[0]))) &&
					slices.Equal(takes(it), takes(group[0]))
				if !same {
					t.Fatalf("items %s and %s are said to read alike", group[0], it)
				}
			}
		}
		if seen != 3 {
			t.Fatalf("%d of 3 items", seen)
		}
	})
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// The generators reach the hard places: documents on the edges of limits, limits
// that touch.
func TestGeneratorsReach(t *testing.T) {
	const n = 2000
	met := map[string]int{}
	count := func(place string, yes bool) {
		if yes {
			met[place]++
		} else {
			met[place] += 0
		}
	}
	for seed := range n {
		rd, limits, d := anyReading.Example(seed), anyLimits.Example(seed), anyDocument.Example(seed)
		count("an undated document", d.Dated.IsZero())
		count("a document of one day", !d.Dated.From.IsZero() && d.Dated.From == d.Dated.Until)
		more, err := rd.With(limits...)
		if err != nil {
			t.Fatal(err)
		}
		gone := slices.Concat(slices.Collect(more.Out("1")), slices.Collect(more.Depends("1")))
		count("nothing taken out", len(gone) == 0)
		count("several stretches taken out", len(gone) > 1)
		for _, p := range gone {
			count("a document on the last day taken out", d.Dated.From == p.Until && d.Dated.Until == p.Until &&
				!p.Until.IsZero())
			count("a document on the day after", d.Dated.From == p.Until.AddDays(1) &&
				d.Dated.Until == d.Dated.From && !p.Until.IsZero())
		}
		count("a document that cannot be said", more.Covers(&d) == calendar.Unknown)
		for range more.Idle() {
			count("a limit that takes nothing out", true)
		}
	}
	for place, times := range met {
		if times < n/200 {
			t.Errorf("%s: %d of %d", place, times, n)
		}
	}
	t.Log(met)
}
