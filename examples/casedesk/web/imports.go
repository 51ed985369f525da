package web

import (
	"bufio"
	"bytes"
	"context"
	"crypto/rand"
	"encoding/csv"
	"encoding/hex"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/wobrules/wobrules/scope/letter/read"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// An importPage is the form with which a file is sent.
type importPage struct {
	form
	Encodings []choice
}

func (d *Desk) importForm(c *call) { d.showImportForm(c, http.StatusOK, map[string]string{}) }

func (d *Desk) showImportForm(c *call, status int, faults map[string]string) {
	p := importPage{form: form{page: c.page(c.t("import"))}}
	p.Encodings = choices(c.r.PostFormValue("encoding"), [2]string{"utf-8", "UTF-8"},
		[2]string{"windows-1252", "Windows-1252"})
	p.Fields = []field{{ID: "file", Name: c.t("import-file"), Error: faults["file"]},
		{ID: "text", Name: c.t("import-text"), Value: c.r.PostFormValue("text"), Error: faults["text"]}}
	if len(faults) > 0 {
		p.Fault, p.Summary = c.t("not-valid"), summary(p.Fields)
	}
	d.render(c, status, "import", p)
}

// importFiles keeps the file that was sent, and asks what is needed to read it.
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
	job := store.Import{ID: jobID(), Name: c.t("pasted"), State: "asked", Created: d.Now()}
	text, where := c.r.PostFormValue("text"), "text"
	var in io.ReadSeeker = strings.NewReader(text)
	job.Size = int64(len(text))
	if file, header, err := c.r.FormFile("file"); err == nil && header.Size > 0 {
		defer func() { _ = file.Close() }()
		in, where, job.Name, job.Size = file, "file", header.Filename, header.Size
	} else if strings.TrimSpace(text) == "" {
		d.showImportForm(c, http.StatusUnprocessableEntity, map[string]string{"file": c.t("nothing-given")})
		return
	}
	in, fault, err := readable(c, in)
	if err != nil {
		d.fail(c, err)
		return
	}
	if fault != "" {
		d.showImportForm(c, http.StatusUnprocessableEntity, map[string]string{where: fault})
		return
	}
	begin := make([]byte, beginning)
	n, _ := io.ReadFull(in, begin)
	job.Kind = kindOf(begin[:n])
	if _, err := in.Seek(0, io.SeekStart); err != nil {
		d.fail(c, err)
		return
	}
	if err := d.Store.AddImport(c.ctx(), job, in); err != nil {
		d.fail(c, err)
		return
	}
	if job.Kind == "cases" || job.Kind == "full" {
		if err := d.begin(c.ctx(), job, url.Values{}); err != nil {
			d.fail(c, err)
			return
		}
	}
	http.Redirect(c.w, c.r, "/import/"+job.ID, http.StatusSeeOther)
}

func jobID() string {
	b := make([]byte, 16)
	_, _ = rand.Read(b)
	return hex.EncodeToString(b)
}

// beginning is how much of a file is looked at to see what it is.
const beginning = 1 << 20

// readable says why a file cannot be read as text; one in another encoding that
// was named is decoded.
func readable(c *call, in io.ReadSeeker) (io.ReadSeeker, string, error) {
	head := make([]byte, 4)
	n, _ := io.ReadFull(in, head)
	if _, err := in.Seek(0, io.SeekStart); err != nil {
		return nil, "", err
	}
	if bytes.HasPrefix(head[:n], []byte("PK\x03\x04")) {
		return nil, c.t("import-excel"), nil
	}
	encoding := read.Encoding(c.r.PostFormValue("encoding"))
	if encoding == read.Windows1252 {
		b, err := io.ReadAll(in)
		if err != nil {
			return nil, "", err
		}
		text, err := read.Decode(b, encoding)
		if err != nil {
			return nil, c.t("letter-encoding"), nil
		}
		return strings.NewReader(text), "", nil
	}
	if ok, err := validText(in); err != nil || !ok {
		return nil, c.t("import-encoding"), err
	}
	_, err := in.Seek(0, io.SeekStart)
	return in, "", err
}

// validText reports whether all of a file is UTF-8, without holding it.
func validText(in io.Reader) (bool, error) {
	r := bufio.NewReaderSize(in, 64<<10)
	for {
		char, size, err := r.ReadRune()
		if err == io.EOF {
			return true, nil
		}
		if err != nil {
			return false, err
		}
		if char == '\uFFFD' && size == 1 || char == 0 {
			return false, nil
		}
	}
}

// kindOf tells by the beginning of a file what it holds.
func kindOf(b []byte) string {
	text := strings.TrimLeft(strings.TrimPrefix(string(b), "\uFEFF"), " \t\r\n[")
	if !strings.HasPrefix(text, "{") {
		return "table"
	}
	line, _, _ := strings.Cut(text, "\n")
	switch {
	case strings.Contains(line, `"events"`) && strings.Contains(line, `"data"`):
		return "full"
	case strings.Contains(text[:min(len(text), 2000)], `"kind"`) || strings.Contains(line, `"withdraws"`):
		return "events"
	}
	return "cases"
}

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

func (d *Desk) showImport(c *call) {
	job, err := d.Store.LoadImport(c.ctx(), c.r.PathValue("job"))
	if errors.Is(err, store.ErrNoImport) {
		d.message(c, http.StatusNotFound, "no-page")
		return
	}
	if err != nil {
		d.fail(c, err)
		return
	}
	d.showJob(c, http.StatusOK, job, map[string]string{})
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

func (c *call) badRow(b store.BadRow) badRow {
	out := badRow{ID: b.Case, Key: b.Key, Value: b.Value, Text: b.Dutch, Stored: b.Stored}
	if c.lang != 0 {
		out.Text = b.English
	}
	if b.Line > 0 {
		out.Line = strconv.Itoa(b.Line)
	}
	if b.Stored {
		out.CasePath = url.PathEscape(b.Case)
	}
	return out
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
	found := map[string]string{}
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

// glance is the head of a table and its first rows, to look at; the library reads
// it for what it is.
func glance(begin []byte) (head []string, rows [][]string) {
	text := strings.TrimPrefix(string(begin), "\uFEFF")
	comma := ';'
	if rest, ok := strings.CutPrefix(text, "sep="); ok && len(rest) > 1 {
		comma = rune(rest[0])
		_, text, _ = strings.Cut(text, "\n")
	} else {
		first, _, _ := strings.Cut(text, "\n")
		for _, sep := range ";,\t|" {
			if strings.Count(first, string(sep)) > strings.Count(first, string(comma)) {
				comma = sep
			}
		}
	}
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = comma, true, -1
	const shown = 5
	for len(rows) < shown {
		row, err := r.Read()
		if err != nil {
			break
		}
		if head == nil {
			head = row
			continue
		}
		rows = append(rows, row)
	}
	return head, rows
}

// startImport begins an import with what was asked.
func (d *Desk) startImport(c *call) {
	if err := c.r.ParseForm(); err != nil {
		d.fail(c, err)
		return
	}
	job, err := d.Store.LoadImport(c.ctx(), c.r.PathValue("job"))
	if errors.Is(err, store.ErrNoImport) {
		d.message(c, http.StatusNotFound, "no-page")
		return
	}
	if err != nil {
		d.fail(c, err)
		return
	}
	settings := c.r.PostForm
	if job.State != "asked" { // it goes on as it began
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
