package web

import (
	"net/http"

	"github.com/wobrules/wobrules/wob/lateness"
	"github.com/wobrules/wobrules/wob/picture"

	"github.com/wobrules/wobrules/examples/casedesk/register"
)

// report counts all cases, for today.
func (d *Desk) report(c *call) (*lateness.Report, error) {
	var r lateness.Report
	err := d.Store.IDs(c.ctx(), "", func(id string) error {
		stored, err := d.Store.Load(c.ctx(), id)
		if err != nil {
			return err
		}
		events, err := register.Events(stored)
		if err == nil {
			_, t, fault := c.law.Timeline(id, events, c.day)
			if fault == nil {
				r.Add(t, lateness.YearReceived(t))
				return nil
			}
		}
		r.AddBad()
		return nil
	})
	return &r, err
}

func (d *Desk) drawReport(c *call) (picture.Lateness, error) {
	r, err := d.report(c)
	return picture.Lateness{Title: c.t("on-time"), Report: r, By: lateness.ByYearReceived, Lang: c.lang}, err
}

func (d *Desk) statistics(c *call) {
	p, err := d.drawReport(c)
	if err != nil {
		d.fail(c, err)
		return
	}
	d.render(c, http.StatusOK, "statistics", struct {
		page
		Alt, Text, Picture string
	}{c.page(c.t("statistics")), p.Text(), p.Report.Text(c.lang), "/statistics/picture.svg"})
}

func (d *Desk) statisticsPicture(c *call) {
	p, err := d.drawReport(c)
	if err != nil {
		d.fail(c, err)
		return
	}
	svg(c, p.AppendSVG(nil))
}
