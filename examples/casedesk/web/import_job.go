package web

import (
	"encoding/csv"
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/wobrules/wobrules/examples/casedesk/store"
	"github.com/wobrules/wobrules/wob"
)

// A jobPage shows what is asked, how far an import is, or what came of it.
type jobPage struct {
	form
	State, Path, Name, Table string
	Percent                  int
	Stored, BadCount         int
	Progress, More           string
	Bad                      []badRow
	Head                     []string
	Rows                     [][]string
	Stuck                    bool
}

type badRow struct {
	Line               string
	ID, Key, Value     string
	Text               string
	Stored             bool
	CasePath, StoredAs string
}

const shownBad = 100

// An import that stored nothing for so long has no process any more.
const stuckAfter = 2 * time.Minute

// job loads the import of the address; where it cannot, ok is false and the
// caller was told.
func (d *Desk) job(c *call) (job store.Import, ok bool) {
	job, err := d.Store.LoadImport(c.ctx(), c.r.PathValue("job"))
	switch {
	case errors.Is(err, store.ErrNoImport):
		d.message(c, http.StatusNotFound, "no-page")
	case err != nil:
		d.fail(c, err)
	}
	return job, err == nil
}

func (d *Desk) showImport(c *call) {
	if job, ok := d.job(c); ok {
		d.showJob(c, http.StatusOK, job, map[string]string{})
	}
}

func (d *Desk) showJob(c *call, status int, job store.Import, faults map[string]string) {
	p := jobPage{form: form{page: c.page(c.t("import") + ": " + job.Name)}, State: job.State, Path: "/import/" +
		job.ID, Name: job.Name}
	p.Stuck = job.State == "failed" || job.State == "running" && d.Now().Sub(job.Beat) > stuckAfter
	if job.Size > 0 {
		p.Percent = int(min(job.Done*100/job.Size, 100))
	}
	p.Stored = job.Stored
	p.Progress = strconv.Itoa(p.Percent) + " % · " + c.t("imported") + " " + c.number(job.Stored)
	rows, all, err := d.Store.BadRows(c.ctx(), job.ID, 0, shownBad)
	if err != nil {
		d.fail(c, err)
		return
	}
	p.BadCount = all
	for _, b := range rows {
		p.Bad = append(p.Bad, c.badRow(b))
	}
	switch job.State {
	case "asked":
		begin, err := io.ReadAll(io.LimitReader(d.Store.ImportFile(c.ctx(), job.ID), beginning))
		if err != nil {
			d.fail(c, err)
			return
		}
		p.ask(c, job, begin, faults)
	case "failed":
		p.Fault = c.t("import-failed")
	case "running":
		c.w.Header().Set("Refresh", "3")
	}
	if len(faults) > 0 {
		p.Fault, p.Summary = strings.TrimSpace(c.t("not-valid")+" "+faults[""]), summary(p.Fields)
	}
	d.render(c, status, "job", p)
}

// columnsOf are the parts of a request that a table has a column for.
var columnsOf = []struct {
	name   string
	needed bool
}{{"id", true}, {"received", true}, {"decided", true}, {"adjourned", false}, {"closed", false}}

// ask asks which columns a table has, or into which case events go.
func (p *jobPage) ask(c *call, job store.Import, begin []byte, faults map[string]string) {
	values := c.r.PostForm
	if job.Kind == "events" {
		p.Fields = []field{{ID: "case", Name: c.t("id"), Type: "text", Value: values.Get("case"), Needed: true,
			Error: faults["case"]}}
		return
	}
	p.Table = "table"
	p.Head, p.Rows = glance(begin)
	var found map[string]string
	if columns, err := wob.FindColumns(begin); err == nil {
		found = map[string]string{"received": columns.Received, "decided": columns.Decided, "id": columns.ID,
			"adjourned": columns.Adjourned, "closed": columns.Closed}
	} else {
		found = foundAlone(p.Head)
	}
	for _, column := range columnsOf {
		f := field{ID: column.name, Name: c.t("column-" + column.name), Needed: column.needed,
			Error: faults[column.name], Value: found[column.name]}
		if _, given := values[column.name]; given {
			f.Value = values.Get(column.name)
		}
		codes := [][2]string{{"", c.t("no-column")}}
		for _, head := range p.Head {
			codes = append(codes, [2]string{strings.TrimSpace(head), strings.TrimSpace(head)})
		}
		f.choose(codes)
		p.Fields = append(p.Fields, f)
	}
	order := field{ID: "order", Name: c.t("day-order"), Value: values.Get("order"), Error: faults["order"]}
	order.choose([][2]string{{"", c.t("day-order-ask")}, {"dmy", c.t("day-order-dmy")},
		{"mdy", c.t("day-order-mdy")}})
	p.Fields = append(p.Fields, order)
}

// foundAlone finds the columns one by one, where not all that are needed are
// there under a known name.
func foundAlone(head []string) map[string]string {
	out := map[string]string{}
	for _, name := range head {
		for _, with := range [][2]string{{name, "decided"}, {"received", name}} {
			if strings.ContainsAny(name, ",;\"\n") {
				continue
			}
			columns, err := wob.FindColumns([]byte(with[0] + "," + with[1] + "\n"))
			switch {
			case err != nil:
			case with[1] == "decided" && columns.Received == name:
				out["received"] = name
			case with[0] == "received" && columns.Decided == name:
				out["decided"] = name
			}
		}
	}
	return out
}

// glance is the head of a table and its first rows, to look at: a title above it,
// of one cell, is passed over. The library reads the table for what it is.
func glance(begin []byte) (head []string, rows [][]string) {
	text := strings.TrimPrefix(string(begin), "\uFEFF")
	comma := ';'
	if rest, ok := strings.CutPrefix(text, "sep="); ok && len(rest) > 1 {
		comma = rune(rest[0])
		_, text, _ = strings.Cut(text, "\n")
	} else {
		comma = widest(text)
	}
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = comma, true, -1
	const shown = 5
	for len(rows) < shown {
		row, err := r.Read()
		if err != nil {
			break
		}
		if head == nil || len(rows) == 0 && filled(head) < 2 {
			head = row
			continue
		}
		rows = append(rows, row)
	}
	return head, rows
}

// widest is the separator of which one of the first lines has most.
func widest(text string) rune {
	comma, most, lines := ';', 0, 0
	for line := range strings.Lines(text) {
		if lines++; lines > 25 {
			break
		}
		for _, sep := range ";,\t|" {
			if n := strings.Count(line, string(sep)); n > most {
				comma, most = sep, n
			}
		}
	}
	return comma
}

func filled(row []string) (n int) {
	for _, cell := range row {
		if strings.TrimSpace(cell) != "" {
			n++
		}
	}
	return n
}

// badRows writes the report of an import as a table.
func (d *Desk) badRows(c *call) {
	id := c.r.PathValue("job")
	if _, err := d.Store.LoadImport(c.ctx(), id); err != nil {
		d.message(c, http.StatusNotFound, "no-page")
		return
	}
	c.w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	c.w.Header().Set("Content-Disposition", `attachment; filename="`+c.t("bad-file")+`.csv"`)
	_, _ = io.WriteString(c.w, "\uFEFF")
	out := csv.NewWriter(c.w)
	out.Comma = ';'
	_ = out.Write([]string{c.t("row"), c.t("case"), c.t("key"), c.t("value"), c.t("problem"), c.t("stored-anyway")})
	const page = 500
	for after := 0; ; after += page {
		rows, _, err := d.Store.BadRows(c.ctx(), id, after, page)
		if err != nil {
			d.Log.Error("import", "fault", err.Error())
			break
		}
		for _, b := range rows {
			shown := c.badRow(b)
			stored := c.t("no")
			if b.Stored {
				stored = c.t("yes")
			}
			_ = out.Write([]string{shown.Line, asText(b.Case), asText(b.Key), asText(b.Value),
				asText(shown.Text), stored})
		}
		if len(rows) < page {
			break
		}
	}
	out.Flush()
}

// asText keeps a spreadsheet from taking a cell for a formula.
func asText(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
		return "'" + cell
	}
	return cell
}
