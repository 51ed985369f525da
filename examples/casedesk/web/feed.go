package web

import (
	"bytes"
	"cmp"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"iter"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ical"

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
	d.showFeeds(c, http.StatusOK, feedPage{Address: cmp.Or(d.Base, "http://"+c.r.Host) + "/feed/" + token + ".ics"})
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
	if err := d.Refresh(c.ctx()); err != nil {
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

// takenAway is for how many days what a fact took away is sent as cancelled: a
// calendar that was not opened for so long shows it until then.
const takenAway = 90

// feedCases yields every case with its deadlines as they were worked out for
// today. A step of a computation is not in it: the page of the case has those.
func (d *Desk) feedCases(c *call, fault *error) iter.Seq[ical.Case] {
	return func(yield func(ical.Case) bool) {
		var one ical.Case
		var deadlines []wob.Deadline
		stop := errors.New("stop")
		give := func() error {
			one.Deadlines = slices.Values(deadlines)
			if one.ID != "" && !yield(one) {
				return stop
			}
			return nil
		}
		err := d.Store.FeedDeadlines(c.ctx(), c.day.AddDays(-takenAway).String(),
			func(version int, row store.Deadline) error {
				if row.Case != one.ID {
					if err := give(); err != nil {
						return err
					}
					deadlines = nil
					one = ical.Case{ID: row.Case, Title: strings.TrimSpace(row.Case + " " + row.Title),
						Sequence: version,
						URL:      cmp.Or(d.Base, "http://"+c.r.Host) + "/cases/" + url.PathEscape(row.Case)}
				}
				deadlines = append(deadlines, register.Deadline(row, c.day))
				return nil
			})
		if err == nil {
			err = give()
		}
		if !errors.Is(err, stop) {
			*fault = err
		}
	}
}
