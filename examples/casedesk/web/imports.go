package web

import (
	"bufio"
	"errors"
	"io"
	"net/http"
	"strings"

	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

type badRow struct{ ID, Text string }

type importPage struct {
	page
	Done         bool
	Error, Given string
	Imported     int
	Bad          []badRow
}

func (d *Desk) importForm(c *call) {
	d.render(c, http.StatusOK, "import", importPage{page: c.page(c.t("import"))})
}

// importFiles takes the cases of a file or of a text. A case that does not fit is
// told; the others are stored.
func (d *Desk) importFiles(c *call) {
	const inMemory = 8 << 20
	err := c.r.ParseMultipartForm(inMemory)
	if errors.Is(err, http.ErrNotMultipart) {
		err = c.r.ParseForm()
	}
	if err != nil {
		d.fail(c, err)
		return
	}
	p := importPage{page: c.page(c.t("import"))}
	text := c.r.PostFormValue("text")
	var in io.Reader = strings.NewReader(text)
	if file, header, err := c.r.FormFile("file"); err == nil && header.Size > 0 {
		defer func() { _ = file.Close() }()
		in = file
	} else if strings.TrimSpace(text) == "" {
		p.Error = c.t("nothing-given")
		d.render(c, http.StatusUnprocessableEntity, "import", p)
		return
	}
	p.Done = true
	for one, err := range wob.Cases(in) {
		if err == nil {
			err = d.importCase(c, one)
		}
		if err != nil {
			p.Bad = append(p.Bad, badRow{one.ID, c.whyNot(err)})
			continue
		}
		p.Imported++
	}
	if len(p.Bad) > 0 && text != "" {
		p.Given = text
	}
	d.render(c, http.StatusOK, "import", p)
}

func (c *call) whyNot(err error) string {
	switch {
	case errors.Is(err, store.ErrExists):
		return c.t("exists")
	case errors.Is(err, register.ErrBadID):
		return c.t("bad-id")
	case errors.Is(err, register.ErrNotEvents):
		return c.t("not-events")
	}
	return wob.ErrorText(err, c.lang)
}

func (d *Desk) importCase(c *call, one wob.Case) error {
	change, err := register.NewCase(one, "", store.Event{Entered: d.Now()})
	if err != nil {
		return err
	}
	change.Work = c.law.Work(c.day)
	_, err = d.Store.Apply(c.ctx(), change)
	return err
}

// export writes every case as a case file, one a line.
func (d *Desk) export(c *call) {
	c.w.Header().Set("Content-Type", "application/x-ndjson")
	c.w.Header().Set("Content-Disposition", `attachment; filename="cases.jsonl"`)
	out := bufio.NewWriter(c.w)
	defer func() { _ = out.Flush() }()
	err := d.Store.IDs(c.ctx(), "", func(id string) error {
		stored, err := d.Store.Load(c.ctx(), id)
		if err != nil {
			return err
		}
		var b []byte
		events, err := register.Events(stored)
		if err == nil {
			var folded wob.Case
			if folded, err = register.Fold(id, events); err == nil {
				b = folded.AppendJSON(nil)
			}
		}
		if err != nil {
			b = wob.AppendErrorJSON(nil, c.lang, "", id, err)
		}
		_, err = out.Write(append(b, '\n'))
		return err
	})
	if err != nil {
		d.Log.Error("export", "fault", err.Error())
	}
}
