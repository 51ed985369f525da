package web

import (
	"context"
	"net/http"
	"net/url"
	"strings"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// startImport begins an import with what was asked.
func (d *Desk) startImport(c *call) {
	if err := c.r.ParseForm(); err != nil {
		d.fail(c, err)
		return
	}
	job, ok := d.job(c)
	if !ok {
		return
	}
	settings := c.r.PostForm
	if job.State != "asked" { // it goes on as it began
		var err error
		if settings, err = url.ParseQuery(job.Settings); err != nil {
			d.fail(c, err)
			return
		}
	} else if faults := askedFor(c, job.Kind, settings); len(faults) > 0 {
		d.showJob(c, http.StatusUnprocessableEntity, job, faults)
		return
	}
	if err := d.begin(c.ctx(), job, settings); err != nil {
		d.fail(c, err)
		return
	}
	http.Redirect(c.w, c.r, "/import/"+job.ID, http.StatusSeeOther)
}

func askedFor(c *call, kind string, values url.Values) map[string]string {
	faults := map[string]string{}
	switch kind {
	case "events":
		if !register.GoodID(strings.TrimSpace(values.Get("case"))) {
			faults["case"] = c.t("bad-id")
		}
	case "table":
		seen := map[string]bool{}
		for _, column := range columnsOf {
			name := values.Get(column.name)
			switch {
			case name == "" && column.needed:
				faults[column.name] = c.t("column-needed")
			case name != "" && seen[name]:
				faults[column.name] = c.t("column-twice")
			}
			seen[name] = true
		}
	}
	return faults
}

// small is the size of a file that is imported while the page is waited for.
const small = 256 << 10

// begin imports a file: at once where it is small, and otherwise beside the page,
// which shows how far it is.
func (d *Desk) begin(ctx context.Context, job store.Import, settings url.Values) error {
	started, err := d.Store.StartImport(ctx, job.ID, settings.Encode(), d.Now().Add(-stuckAfter), d.Now())
	if err != nil || !started {
		return err // another is at it
	}
	job.State = "running"
	// What was begun goes on when the browser leaves.
	on := context.WithoutCancel(ctx)
	if job.Size <= small {
		d.run(on, job, settings)
		return nil
	}
	go d.run(on, job, settings)
	return nil
}

func (d *Desk) run(ctx context.Context, job store.Import, settings url.Values) {
	defer func() {
		if fault := recover(); fault != nil {
			d.Log.Error("import", "fault", fault)
			_ = d.Store.EndImport(ctx, job.ID, "failed", "panic")
		}
	}()
	err := d.importJob(ctx, job, settings)
	state, fault := "done", ""
	if err != nil {
		state, fault = "failed", err.Error()
		d.Log.Error("import", "fault", fault)
	}
	if err := d.Store.EndImport(ctx, job.ID, state, fault); err != nil {
		d.Log.Error("import", "fault", err.Error())
	}
}
