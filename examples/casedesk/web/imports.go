package web

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"

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
