package web

import (
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"iter"
	"net/http"
	"strings"

	"github.com/wobrules/wobrules/wob/ical"

	"github.com/wobrules/wobrules/calendar"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

type feedPage struct {
	page
	Address, Owner, Error string
	Feeds                 []store.Feed
}

func (d *Desk) feeds(c *call) { d.showFeeds(c, http.StatusOK, feedPage{}) }

func (d *Desk) showFeeds(c *call, status int, p feedPage) {
	p.page = c.page(c.t("feed"))
	var err error
	if p.Feeds, err = d.Store.Feeds(c.ctx()); err != nil {
		d.fail(c, err)
		return
	}
	for i := range p.Feeds {
		if day, err := calendar.Parse(p.Feeds[i].Created); err == nil {
			p.Feeds[i].Created = day.Long(c.lang)
		}
	}
	d.render(c, status, "feed", p)
}

// addFeed makes a secret address and shows it once: only its hash is kept.
func (d *Desk) addFeed(c *call) {
	owner := strings.TrimSpace(c.r.PostFormValue("owner"))
	if owner == "" || len(owner) > 200 {
		d.showFeeds(c, http.StatusUnprocessableEntity, feedPage{Error: c.t("feed-needed")})
		return
	}
	secret := make([]byte, 24)
	_, _ = rand.Read(secret)
	token := base64.RawURLEncoding.EncodeToString(secret)
	if err := d.Store.AddFeed(c.ctx(), token, owner, c.day.String()); err != nil {
		d.fail(c, err)
		return
	}
	d.showFeeds(c, http.StatusOK, feedPage{Address: "http://" + c.r.Host + "/feed/" + token + ".ics"})
}

func (d *Desk) revokeFeed(c *call) {
	if err := d.Store.RevokeFeed(c.ctx(), c.r.PostFormValue("hash"), c.day.String()); err != nil {
		d.fail(c, err)
		return
	}
	http.Redirect(c.w, c.r, "/feed", http.StatusSeeOther)
}

func (d *Desk) feed(c *call) {
	token := strings.TrimSuffix(c.r.PathValue("token"), ".ics")
	switch err := d.Store.OpenFeed(c.ctx(), token); {
	case errors.Is(err, store.ErrNoFeed):
		d.message(c, http.StatusNotFound, "no-page")
		return
	case err != nil:
		d.fail(c, err)
		return
	}
	var b bytes.Buffer
	var fault error
	f := ical.Feed{Name: c.t("name"), Host: d.Host, Stamp: d.Now(), Lang: c.lang, Alarms: []int{7, 1}}
	err := f.Write(&b, d.feedCases(c, &fault))
	if err = errors.Join(fault, err); err != nil {
		d.fail(c, err)
		return
	}
	c.w.Header().Set("Content-Type", "text/calendar; charset=utf-8")
	c.w.Header().Set("Cache-Control", "no-store")
	_, _ = c.w.Write(b.Bytes())
}

// feedCases yields every case that can be worked out.
func (d *Desk) feedCases(c *call, fault *error) iter.Seq[ical.Case] {
	return func(yield func(ical.Case) bool) {
		stop := errors.New("stop")
		err := d.Store.IDs(c.ctx(), "", func(id string) error {
			stored, err := d.Store.Load(c.ctx(), id)
			if err != nil {
				return err
			}
			events, err := register.Events(stored)
			if err != nil {
				return nil
			}
			_, t, err := c.law.Timeline(id, events, c.day)
			if err != nil {
				return nil
			}
			if !yield(ical.Case{ID: id, Title: strings.TrimSpace(id + " " + stored.Title), Sequence: stored.Version, Deadlines: t.Deadlines()}) {
				return stop
			}
			return nil
		})
		if !errors.Is(err, stop) {
			*fault = err
		}
	}
}
