package web

import (
	"net/http"
	"net/url"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

type movedLine struct{ Path, Case, Name, Label, Was, Now, Found string }

// moved lists what a new decree or a new version of the rules moved.
func (d *Desk) moved(c *call) {
	if err := d.Refresh(c.ctx()); err != nil {
		d.fail(c, err)
		return
	}
	moves, all, err := d.Store.Moves(c.ctx(), c.offset(), perPage)
	if err != nil {
		d.fail(c, err)
		return
	}
	data := struct {
		list
		Lines []movedLine
	}{list: list{page: c.page(c.t("moved")), Count: c.count(c.offset(), len(moves), all, c.t("lines"))}}
	data.Previous, data.Next = c.pages(c.offset(), all)
	for _, m := range moves {
		var key wob.Key
		_ = key.UnmarshalText([]byte(m.Key))
		found, _ := calendar.Parse(m.Day)
		data.Lines = append(data.Lines, movedLine{url.PathEscape(m.Case), m.Case, m.Title, key.Name(c.lang),
			c.between(m.WasFirst, m.WasLast), c.between(m.NowFirst, m.NowLast), found.Long(c.lang)})
	}
	d.render(c, http.StatusOK, "moved", data)
}

// between is a stored first and last day in words.
func (c *call) between(first, last string) string {
	from, _ := calendar.Parse(first)
	until, _ := calendar.Parse(last)
	if text := c.days(from, until); text != "" {
		return text
	}
	return c.t("not-there")
}
