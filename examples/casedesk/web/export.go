package web

import (
	"bufio"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
	"github.com/wobrules/wobrules/wob"
)

// export writes every case, one a line: as a case file, or with everything that
// the register has of it.
func (d *Desk) export(c *call) {
	name, whole := "cases.jsonl", c.query("whole") != ""
	if whole {
		name = "register.jsonl"
	}
	c.w.Header().Set("Content-Type", "application/x-ndjson")
	c.w.Header().Set("Content-Disposition", `attachment; filename="`+name+`"`)
	out := bufio.NewWriter(c.w)
	defer func() { _ = out.Flush() }()
	err := d.Store.Each(c.ctx(), func(stored store.Case) error {
		b, err := exported(stored, whole)
		if err != nil {
			b = wob.AppendErrorJSON(nil, c.lang, "", stored.ID, err)
		}
		_, err = out.Write(append(b, '\n'))
		return err
	})
	if err != nil {
		d.Log.Error("export", "fault", err.Error())
	}
}

func exported(stored store.Case, whole bool) ([]byte, error) {
	if whole {
		return register.AppendWhole(nil, stored)
	}
	events, err := register.Events(stored)
	if err != nil {
		return nil, err
	}
	folded, err := register.Fold(stored.ID, events)
	return folded.AppendJSON(nil), err
}
