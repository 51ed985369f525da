package web

import (
	"database/sql"
	"fmt"
	"net/http"
	"net/mail"
	"net/url"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/store"
)

type reminderLine struct{ Day, Label, Lead, Last, How string }

type remindersPage struct {
	page
	Case, Path, Handler, Error string
	Lines                      []reminderLine
}

// reminders shows who handles a case, what they will be told of, and what they were.
func (d *Desk) reminders(c *call) {
	handler := ""
	if err := d.Store.InTx(c.ctx(), func(tx *sql.Tx) (err error) {
		handler, err = d.Store.Handler(c.ctx(), tx, c.id())
		return err
	}); err != nil {
		d.fail(c, err)
		return
	}
	d.showReminders(c, http.StatusOK, handler, "")
}

func (d *Desk) showReminders(c *call, status int, handler, fault string) {
	p := remindersPage{page: c.page(c.t("reminders") + ": " + c.id()), Case: c.id(), Path: url.PathEscape(c.id()),
		Handler: handler, Error: fault}
	var planned []store.Reminder
	var told []store.Told
	if err := d.Store.InTx(c.ctx(), func(tx *sql.Tx) (err error) {
		if planned, err = d.Store.Reminders(c.ctx(), tx, c.id()); err != nil {
			return err
		}
		told, err = d.Store.Told(c.ctx(), tx, c.id())
		return err
	}); err != nil {
		d.fail(c, err)
		return
	}
	for _, r := range planned {
		if !r.Taken {
			p.Lines = append(p.Lines, c.reminder(r, c.t("reminder-planned")))
		}
	}
	for _, t := range told {
		p.Lines = append(p.Lines, c.reminder(t.Reminder, c.t("channel-"+t.Channel)+": "+c.t("message-"+string(t.State))))
	}
	d.render(c, status, "reminders", p)
}

func (c *call) reminder(r store.Reminder, how string) reminderLine {
	var key wob.Key
	_ = key.UnmarshalText([]byte(r.Key))
	day, _ := calendar.Parse(r.Day)
	last, _ := calendar.Parse(r.Last)
	return reminderLine{day.Long(c.lang), key.Name(c.lang), fmt.Sprintf("%d", r.Lead), last.Long(c.lang), how}
}

// setHandler says who handles a case.
func (d *Desk) setHandler(c *call) {
	handler := strings.TrimSpace(c.r.PostFormValue("handler"))
	if handler != "" {
		if a, err := mail.ParseAddress(handler); err != nil || a.Address != handler || len(handler) > 254 {
			d.showReminders(c, http.StatusUnprocessableEntity, handler, c.t("bad-address"))
			return
		}
	}
	if err := d.Store.SetHandler(c.ctx(), c.id(), handler); err != nil {
		d.fail(c, err)
		return
	}
	http.Redirect(c.w, c.r, "/cases/"+url.PathEscape(c.id())+"/reminders?saved=1", http.StatusSeeOther)
}
