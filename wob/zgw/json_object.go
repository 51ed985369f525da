package zgw

import (
	"bytes"
	"errors"

	"github.com/wobrules/wobrules/internal/file"
)

// UnmarshalJSON reads a ZAAKOBJECT of the Zaken API that holds a case file, or
// says where it is. Another kind of object, and one that both holds and points
// to something, are errors.
func (o *ZaakObject) UnmarshalJSON(b []byte) error {
	if file.IsNull(b) {
		return nil
	}
	var out ZaakObject
	var kind string
	at := new(ObjectAt)
	defined := false
	r := file.NewReader(b)
	start := r.Offset()
	readObject(r, keys{
		"zaak":                text(&out.Zaak, mostURL),
		"object":              text(&at.Object, mostURL),
		"objectType":          text(&kind, mostType),
		"relatieomschrijving": text(&out.Relatieomschrijving, mostRelation),
		"objectTypeOverigeDefinitie": func(r *file.Reader) {
			defined = true
			readObject(r, keys{
				"url": text(&at.URL, mostURL), "schema": text(&at.Schema, mostType),
				"objectData": text(&at.ObjectData, mostType)})
		},
		"objectIdentificatie": func(r *file.Reader) {
			readObject(r, keys{
				"overigeData": func(r *file.Reader) { readOverige(r, b, &out) }})
		},
	})
	switch {
	case kind != "overige":
		r.FailIn(start, "objectType", noOverige)
	case defined && out.CaseFile != nil:
		r.FailIn(start, "objectIdentificatie", eitherObject)
	case defined && at.Object == "":
		r.FailIn(start, "object", file.Missing)
	case !defined && out.CaseFile == nil:
		r.FailIn(start, "objectIdentificatie", file.Missing)
	}
	r.End()
	if fault := r.Fault(); fault != nil {
		return fault
	}
	if defined {
		out.At = at
	}
	*o = out
	return nil
}

// readOverige reads the case file and what stands beside it.
func readOverige(r *file.Reader, document []byte, o *ZaakObject) {
	start := r.Offset()
	version := ""
	readObject(r, keys{
		"schema":  text(&o.Schema, mostURL),
		"version": text(&version, mostType),
		"caseFile": func(r *file.Reader) {
			from := r.Offset()
			r.Skip()
			if !r.Failed() {
				o.CaseFile = bytes.Clone(bytes.TrimSpace(document[from:r.Offset()]))
			}
		},
	})
	if version != caseFileVersion {
		r.FailIn(start, "version", file.OneOf(caseFileVersion))
	}
	if o.CaseFile == nil {
		r.FailIn(start, "caseFile", file.Missing)
	}
}

// MarshalJSON returns the body of a POST. Errors: neither a case file nor a
// place, or both; a text that is too long.
func (o ZaakObject) MarshalJSON() ([]byte, error) {
	if (o.CaseFile == nil) == (o.At == nil) {
		return nil, errors.New("zgw.ZaakObject: takes CaseFile or At, one of the two")
	}
	if err := fits("ZaakObject: relatieomschrijving", o.Relatieomschrijving, mostRelation); err != nil {
		return nil, err
	}
	var w file.Writer
	w.Open('{')
	w.Text("zaak", o.Zaak)
	if o.At != nil {
		w.Text("object", o.At.Object)
	}
	w.Text("objectType", "overige")
	if o.At == nil {
		w.Text("objectTypeOverige", objectTypeOverige)
	}
	w.Text("relatieomschrijving", o.Relatieomschrijving)
	if o.At != nil {
		w.Object("objectTypeOverigeDefinitie", func() {
			w.Text("url", o.At.URL)
			w.Text("schema", orElse(o.At.Schema, ".jsonSchema"))
			w.Text("objectData", orElse(o.At.ObjectData, ".record.data"))
		})
	} else {
		w.Object("objectIdentificatie", func() {
			w.Object("overigeData", func() {
				w.Text("schema", o.Schema)
				w.Text("version", caseFileVersion)
				w.Key("caseFile")
				w.B = append(w.B, o.CaseFile...)
			})
		})
	}
	w.Close('}')
	return w.B, nil
}

func orElse(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}
