package web

import (
	"context"
	"encoding/json"
	"net/http"
	"sync"

	"github.com/wobrules/wobrules/wob/lateness"
	"github.com/wobrules/wobrules/wob/picture"

	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// Figures are the counts of each part of the register, kept until something in it
// changes.
type figures struct {
	mu     sync.Mutex
	counts map[int]counted
}

type counted struct {
	stamp  store.Stamp
	report *lateness.Report
}

// report counts all cases: only the parts that changed are counted again.
func (d *Desk) report(c *call) (*lateness.Report, error) {
	if err := d.Refresh(c.ctx()); err != nil {
		return nil, err
	}
	stamps, err := d.Store.Stamps(c.ctx())
	if err != nil {
		return nil, err
	}
	d.figures.mu.Lock()
	defer d.figures.mu.Unlock()
	if d.figures.counts == nil {
		d.figures.counts = map[int]counted{}
	}
	all := &lateness.Report{}
	for bucket := range store.Buckets {
		stamp, ok := stamps[bucket]
		if !ok {
			continue
		}
		if d.figures.counts[bucket].stamp != stamp {
			r, err := d.count(c.ctx(), bucket)
			if err != nil {
				return nil, err
			}
			d.figures.counts[bucket] = counted{stamp, r}
		}
		all.Merge(d.figures.counts[bucket].report)
	}
	return all, nil
}

// count counts one part of the register.
func (d *Desk) count(ctx context.Context, bucket int) (*lateness.Report, error) {
	r := &lateness.Report{}
	err := d.Store.Tallies(ctx, bucket, func(tally []byte) error {
		if len(tally) == 0 {
			r.AddBad()
			return nil
		}
		var one lateness.Report
		if err := json.Unmarshal(tally, &one); err != nil {
			return err
		}
		r.Merge(&one)
		return nil
	})
	return r, err
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

// figuresCSV are all figures as a table.
func (d *Desk) figuresCSV(c *call) {
	r, err := d.report(c)
	if err != nil {
		d.fail(c, err)
		return
	}
	c.w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	c.w.Header().Set("Content-Disposition", `attachment; filename="figures.csv"`)
	_, _ = c.w.Write(r.AppendCSV(nil, c.lang))
}
