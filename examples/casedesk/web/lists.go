package web

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/store"
)

const perPage = 50

// A list is what both lists show: filters, and the way to other pages.
type list struct {
	page
	Which, Acts    []choice
	Whose          []choice
	Query, Count   string
	Previous, Next string
}

func choices(chosen string, all ...[2]string) (out []choice) {
	for _, c := range all {
		out = append(out, choice{c[0], c[1], c[0] == chosen})
	}
	return out
}

func (d *Desk) acts(c *call) ([]choice, error) {
	acts, err := d.Store.Acts(c.ctx())
	all := [][2]string{{"", c.t("all")}}
	for _, act := range acts {
		all = append(all, [2]string{act, act})
	}
	return choices(c.query("act"), all...), err
}

func (c *call) offset() int {
	n, err := strconv.Atoi(c.query("from"))
	if err != nil || n < 0 {
		return 0
	}
	return n
}

// pages returns the addresses of the page before and the one after.
func (c *call) pages(offset, all int) (previous, next string) {
	at := func(n int) string {
		q := c.r.URL.Query()
		q.Set("from", strconv.Itoa(n))
		return c.r.URL.Path + "?" + q.Encode()
	}
	if offset > 0 {
		previous = at(max(0, offset-perPage))
	}
	if offset+perPage < all {
		next = at(offset + perPage)
	}
	return previous, next
}

func (c *call) count(offset, shown, all int, what string) string {
	total := c.number(all)
	if all > store.MostCounted {
		total = c.t("more-than") + " " + c.number(store.MostCounted)
	}
	if shown == 0 {
		return total + " " + what
	}
	return c.number(offset+1) + "–" + c.number(offset+shown) + " " + c.t("of-all") + " " + total + " " + what
}

// number writes a number with its thousands apart.
func (c *call) number(n int) string {
	s := strconv.Itoa(n)
	mark := "."
	if c.lang == calendar.English {
		mark = ","
	}
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + mark + s[i:]
	}
	return s
}

// A line is a deadline on a page.
type line struct {
	Path, Case, Name, Label, Of, Who, Days, State, StateName, Left string
	Article                                                        *article
}

type article struct{ Text, Link string }

func articleOf(c calendar.Citation) *article {
	if c.IsZero() {
		return nil
	}
	return &article{c.String(), c.URL()}
}

// days says in words from when up to and including when.
func (c *call) days(first, last calendar.Date) string {
	switch {
	case first.IsZero() && last.IsZero():
		return ""
	case last.IsZero():
		return c.t("from") + " " + first.Long(c.lang)
	case first.IsZero():
		return c.t("until-word") + " " + last.Long(c.lang)
	case first == last:
		return last.Long(c.lang)
	}
	return first.Long(c.lang) + " " + c.t("until-word") + " " + last.Long(c.lang)
}

func (c *call) left(state wob.State, last calendar.Date) string {
	if last.IsZero() {
		return ""
	}
	n, ok := last.DaysSince(c.day)
	switch {
	case !ok:
	case n == 0:
		return c.t("last-day")
	case state == wob.Overdue:
		return c.dayCount(-n)
	case state == wob.Open || state == wob.Ahead:
		return strings.TrimSpace(c.t("still") + " " + c.dayCount(n) + " " + c.t("to-go"))
	}
	return ""
}

func (c *call) dayCount(n int) string {
	if n == 1 {
		return "1 " + c.t("one-day")
	}
	return c.number(n) + " " + c.t("many-days")
}

// week returns the last day of the week of a day: Sunday.
func week(day calendar.Date) calendar.Date { return day.AddDays((7 - int(day.Weekday())) % 7) }

func (d *Desk) work(c *call) {
	if err := d.Refresh(c.ctx()); err != nil {
		d.fail(c, err)
		return
	}
	q := store.Query{Text: c.query("q"), Act: c.query("act"), Which: c.query("which"),
		Until: week(c.day).String(), Offset: c.offset(), Limit: perPage}
	whose := c.query("who")
	switch whose {
	case "":
		q.Who = wob.ByBody.String() // whoever works here works for the body
	case "all":
	default:
		q.Who = whose
	}
	lines, all, err := d.Store.Work(c.ctx(), q)
	if err != nil {
		d.fail(c, err)
		return
	}
	acts, err := d.acts(c)
	if err != nil {
		d.fail(c, err)
		return
	}
	data := struct {
		list
		Lines []line
	}{list: list{page: c.page(c.t("work")), Acts: acts, Query: q.Text,
		Count: c.count(q.Offset, len(lines), all, c.t("lines")),
		Which: choices(q.Which, [2]string{"", c.t("due")}, [2]string{"week", c.t("week")},
			[2]string{"overdue", c.t("overdue")}, [2]string{"open", c.t("open")})}}
	data.Previous, data.Next = c.pages(q.Offset, all)
	codes := [][2]string{{"", wob.ByBody.Name(c.lang)}}
	for who := wob.ByRequester; who.String() != ""; who++ {
		codes = append(codes, [2]string{who.String(), who.Name(c.lang)})
	}
	data.Whose = choices(whose, append(codes, [2]string{"all", c.t("everybody")})...)
	for _, l := range lines {
		data.Lines = append(data.Lines, c.stored(l))
	}
	d.render(c, http.StatusOK, "work", data)
}

// stored is a deadline of the work list in words.
func (c *call) stored(l store.Deadline) line {
	var key wob.Key
	var who wob.Actor
	var state wob.State
	_ = key.UnmarshalText([]byte(l.Key))
	_ = who.UnmarshalText([]byte(l.Who))
	_ = state.UnmarshalText([]byte(l.State))
	first, _ := calendar.Parse(l.First)
	last, _ := calendar.Parse(l.Last)
	days := c.days(first, last)
	if !last.IsZero() {
		days = last.Long(c.lang) // how long it ran already is on the page of the case
	}
	name := state.Name(c.lang)
	if state == wob.Overdue {
		name = c.t("overdue")
	}
	return line{Path: url.PathEscape(l.Case), Case: l.Case, Name: l.Title, Label: key.Name(c.lang),
		Who:  who.Name(c.lang),
		Days: days, State: l.State, StateName: name, Left: c.left(state, last)}
}

func (d *Desk) register(c *call) {
	if err := d.Refresh(c.ctx()); err != nil {
		d.fail(c, err)
		return
	}
	q := store.Query{Text: c.query("q"), Act: c.query("act"), State: c.query("state"), Offset: c.offset(),
		Limit: perPage}
	lines, all, err := d.Store.Cases(c.ctx(), q)
	if err != nil {
		d.fail(c, err)
		return
	}
	acts, err := d.acts(c)
	if err != nil {
		d.fail(c, err)
		return
	}
	type row struct{ Path, ID, Name, Received, Act, State string }
	data := struct {
		list
		Lines []row
	}{list: list{page: c.page(c.t("register")), Acts: acts, Query: q.Text,
		Count: c.count(q.Offset, len(lines), all, c.t("cases")),
		Which: choices(q.State, [2]string{"", c.t("all")}, [2]string{"open", c.t("running")},
			[2]string{"closed", c.t("settled")})}}
	data.Previous, data.Next = c.pages(q.Offset, all)
	for _, l := range lines {
		r := row{Path: url.PathEscape(l.ID), ID: l.ID, Name: l.Title, Act: l.Act, State: c.t("running")}
		if received, err := calendar.Parse(l.Received); err == nil {
			r.Received = received.Long(c.lang)
		}
		if l.Settled {
			r.State = c.t("settled")
		}
		if l.Fault != "" {
			r.State = c.t("faulty")
		}
		data.Lines = append(data.Lines, r)
	}
	d.render(c, http.StatusOK, "register", data)
}
