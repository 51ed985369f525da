package inventory

import (
	"fmt"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/wob/ground"
)

// rowFields are the keys of a row in JSON.
var rowFields = file.Record[Row]{
	file.Text("number", func(d *Row) *string { return &d.Number }).Means("the number of the document"),
	file.Text("also", func(d *Row) *string { return &d.Also }).Means("a second number, where the list has two"),
	file.Date("date", func(d *Row) *calendar.Date { return &d.Date }).Means("the day of the document"),
	file.Text("written", func(d *Row) *string { return &d.Written }).
		Means("the day as written, where it is no one day"),
	file.Text("description", func(d *Row) *string { return &d.Description }).Means("what the document is"),
	file.Own("assessment", file.Kind{Type: file.TypeText}, readAssessmentKey, writeAssessmentKey).
		Means("what was decided, in a word that lists use").Needed(),
	file.ListOf("grounds", file.Kind{Type: file.TypeText}, readGroundKey, func(w *file.Writer, g *ground.Ground) {
		w.B = quote.AppendJSON(w.B, g.Code())
	}, func(d *Row) *[]ground.Ground { return &d.Grounds }).Means("the exception grounds, by code"),
	file.Texts("incomplete", func(d *Row) *[]string { return &d.Incomplete }).
		Means("citations among the grounds that lack a part"),
	file.Texts("remarks", func(d *Row) *[]string { return &d.Remarks }).Means("what stands beside the grounds"),
	file.Text("source", func(d *Row) *string { return &d.Source }).Means("where it is public already"),
	file.Text("related", func(d *Row) *string { return &d.Related }).Means("the number of another row"),
	file.Text("thread", func(d *Row) *string { return &d.Thread }).Means("the e-mail thread it belongs to"),
	file.Int("emails", 0, mostEmails, func(d *Row) *int { return &d.Emails }).Means("how many e-mails the row covers"),
	file.Bool("suspended", func(d *Row) *bool { return &d.Suspended }).Means("disclosed later"),
	file.Text("note", func(d *Row) *string { return &d.Note }).Means("an explanation"),
	file.Text("case", func(d *Row) *string { return &d.Case }).Means("the number of the case"),
	file.Text("matter", func(d *Row) *string { return &d.Matter }).Means("a collection of documents"),
	file.Text("family", func(d *Row) *string { return &d.Family }).Means("an e-mail and its annexes"),
	file.Text("fileType", func(d *Row) *string { return &d.FileType }).Means("the type of the file"),
	file.Judge(func(r *file.Reader, at int, d *Row) {
		all := d.Grounds
		d.Grounds = nil
		for _, g := range all {
			d.add(g)
		}
		if d.Assessment == 0 {
			r.FailIn(at, "assessment", file.Missing)
		}
	}),
}

func readAssessmentKey(r *file.Reader, d *Row) {
	at := r.Offset()
	word := r.String()
	if r.Failed() {
		return
	}
	a, err := ParseAssessment(word)
	if err != nil {
		r.Fail(at, noAssessment)
		return
	}
	d.Assessment = a
}

func writeAssessmentKey(w *file.Writer, key string, d *Row) { w.Text(key, d.Assessment.word()) }

func readGroundKey(r *file.Reader, g *ground.Ground) {
	at := r.Offset()
	code := r.String()
	if r.Failed() {
		return
	}
	parsed, err := ground.Parse(code)
	if err != nil {
		r.Fail(at, noGround(code))
		return
	}
	*g = parsed
}

// ParseRow reads one row: a JSON object of the keys that the package
// documentation lists. Keys are exact and stand once; assessment is needed. An
// error is an [Error].
func ParseRow(b []byte) (Row, error) {
	d, fault := rowFields.Parse(b)
	if fault != nil {
		return Row{}, fault
	}
	return d, nil
}

// AppendJSON appends the row as ParseRow reads it.
func (d Row) AppendJSON(b []byte) []byte { return rowFields.Append(b, &d, calendar.Dutch) }

// MarshalJSON returns what AppendJSON appends. A row without an assessment is
// an error, for it does not read back.
func (d Row) MarshalJSON() ([]byte, error) {
	if d.Assessment.word() == "" {
		return nil, fmt.Errorf("inventory.Row.MarshalJSON: no assessment")
	}
	return d.AppendJSON(nil), nil
}

// UnmarshalJSON reads what [ParseRow] reads.
func (d *Row) UnmarshalJSON(b []byte) error { return file.Unmarshal(b, d, ParseRow) }
