package zgw

import (
	"bytes"
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/internal/quote"
)

// UnmarshalJSON reads a ZAAK of the Zaken API. Fields that are not here are
// passed over. Errors: a field that is not of the form of the standard, a text
// that is too long, an empty object where null is meant.
func (z *Zaak) UnmarshalJSON(b []byte) error {
	return read(b, z, func(z *Zaak) keys {
		return keys{
			"startdatum":                   date(&z.Startdatum),
			"registratiedatum":             date(&z.Registratiedatum),
			"einddatumGepland":             date(&z.EinddatumGepland),
			"uiterlijkeEinddatumAfdoening": date(&z.UiterlijkeEinddatumAfdoening),
			"verlenging":                   func(r *file.Reader) { z.Verlenging = readVerlenging(r) },
			"opschorting":                  func(r *file.Reader) { z.Opschorting = readOpschorting(r) },
		}
	}, "verlenging", "opschorting")
}

func readVerlenging(r *file.Reader) *Verlenging {
	v := new(Verlenging)
	if r.Null() {
		return v
	}
	at := r.Offset()
	readObject(r, keys{"reden": text(&v.Reden, mostReden), "duur": span(&v.Duur)})
	switch {
	case v.Duur.IsZero() && v.Reden == "":
		r.Fail(at, emptyGroup)
	case v.Duur.IsZero():
		r.FailIn(at, "duur", file.Missing)
	case v.Reden == "":
		r.FailIn(at, "reden", file.Missing)
	}
	return v
}

func readOpschorting(r *file.Reader) *Opschorting {
	o := new(Opschorting)
	if r.Null() {
		return o
	}
	at := r.Offset()
	indicatie := calendar.Unknown
	eerdere := calendar.Unknown
	readObject(r, keys{
		"indicatie": answer(&indicatie), "reden": text(&o.Reden, mostReden), "eerdereOpschorting": answer(&eerdere)})
	if indicatie == calendar.Unknown {
		r.Fail(at, emptyGroup)
	}
	o.Indicatie, o.EerdereOpschorting = indicatie == calendar.Yes, eerdere == calendar.Yes
	return o
}

// MarshalJSON returns the fields that this package sets, as the body of a PATCH:
// uiterlijkeEinddatumAfdoening, verlenging and opschorting, as far as they are
// known. A text that is too long, and a verlenging without a reason or with a
// length in months, are errors.
func (z Zaak) MarshalJSON() ([]byte, error) {
	if v := z.Verlenging; v != nil && *v != (Verlenging{}) {
		if v.Reden == "" || v.Duur.IsZero() {
			return nil, errors.New("zgw.Zaak: verlenging: duur and reden must both be given")
		}
		if _, ok := v.Duur.Days(); !ok {
			return nil, fmt.Errorf("zgw.Zaak: verlenging.duur: %s has no number of days", v.Duur)
		}
		if err := fits("Zaak: verlenging.reden", v.Reden, mostReden); err != nil {
			return nil, err
		}
	}
	if o := z.Opschorting; o != nil {
		if err := fits("Zaak: opschorting.reden", o.Reden, mostReden); err != nil {
			return nil, err
		}
	}
	var w file.Writer
	w.Open('{')
	w.Date("uiterlijkeEinddatumAfdoening", z.UiterlijkeEinddatumAfdoening)
	if v := z.Verlenging; v != nil {
		group(&w, "verlenging", *v == (Verlenging{}), func() {
			w.Text("reden", v.Reden)
			w.Text("duur", duration(v.Duur))
		})
	}
	if o := z.Opschorting; o != nil {
		group(&w, "opschorting", !o.Indicatie && o.Reden == "", func() {
			w.Bool("indicatie", o.Indicatie)
			w.Key("reden")
			w.B = quote.AppendJSON(w.B, o.Reden)
		})
	}
	w.Close('}')
	return w.B, nil
}

// group writes a group, or null where it does not apply.
func group(w *file.Writer, key string, null bool, inside func()) {
	if null {
		w.Key(key)
		w.B = append(w.B, "null"...)
		return
	}
	w.Object(key, inside)
}

func fits(name, s string, most int) error {
	if n := utf8.RuneCountInString(s); n > most {
		return fmt.Errorf("zgw.%s: %d characters, at most %d", name, n, most)
	}
	return nil
}

// UnmarshalJSON reads a BESLUIT of the Besluiten API, as [Zaak.UnmarshalJSON]
// does a ZAAK.
func (d *Besluit) UnmarshalJSON(b []byte) error {
	return read(b, d, func(d *Besluit) keys {
		return keys{
			"datum":                  date(&d.Datum),
			"ingangsdatum":           date(&d.Ingangsdatum),
			"verzenddatum":           date(&d.Verzenddatum),
			"publicatiedatum":        date(&d.Publicatiedatum),
			"uiterlijkeReactiedatum": date(&d.UiterlijkeReactiedatum),
		}
	})
}

// MarshalJSON returns the fields that this package sets, as the body of a PATCH:
// all but publicatiedatum, as far as they are known.
func (d Besluit) MarshalJSON() ([]byte, error) {
	var w file.Writer
	w.Open('{')
	w.Date("datum", d.Datum)
	w.Date("ingangsdatum", d.Ingangsdatum)
	w.Date("verzenddatum", d.Verzenddatum)
	w.Date("uiterlijkeReactiedatum", d.UiterlijkeReactiedatum)
	w.Close('}')
	return w.B, nil
}

// UnmarshalJSON reads a ZAAKEIGENSCHAP of the Zaken API.
func (e *ZaakEigenschap) UnmarshalJSON(b []byte) error {
	return read(b, e, func(e *ZaakEigenschap) keys {
		return keys{"naam": text(&e.Naam, mostURL), "waarde": text(&e.Waarde, 1<<16)}
	})
}

// MarshalJSON returns the name and the value; a name of more than 20 characters
// is an error. A POST also needs the URLs of the zaak and the eigenschap, which
// are the caller's.
func (e ZaakEigenschap) MarshalJSON() ([]byte, error) {
	if err := fits("ZaakEigenschap: naam", e.Naam, mostNaam); err != nil {
		return nil, err
	}
	var w file.Writer
	w.Open('{')
	w.Text("naam", e.Naam)
	w.Text("waarde", e.Waarde)
	w.Close('}')
	return w.B, nil
}

// UnmarshalJSON reads the settings of a ZAAKTYPE of the Catalogi API.
func (z *ZaakType) UnmarshalJSON(b []byte) error {
	return read(b, z, func(z *ZaakType) keys {
		return keys{
			"doorlooptijd":                    span(&z.Doorlooptijd),
			"servicenorm":                     span(&z.Servicenorm),
			"verlengingMogelijk":              answer(&z.VerlengingMogelijk),
			"verlengingstermijn":              span(&z.Verlengingstermijn),
			"opschortingEnAanhoudingMogelijk": answer(&z.OpschortingEnAanhoudingMogelijk),
		}
	})
}

// UnmarshalJSON reads the setting of a BESLUITTYPE of the Catalogi API.
func (d *BesluitType) UnmarshalJSON(b []byte) error {
	return read(b, d, func(d *BesluitType) keys {
		return keys{"reactietermijn": span(&d.Reactietermijn)}
	})
}

// The ZaakObject that holds a case file.
const (
	objectTypeOverige = "wob_zaakbestand" // lower case and underscores, as the standard wants
	caseFileVersion   = "1"               // of the form in which the case file is put into an object
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
	b = bytes.TrimPrefix(b, []byte("\ufeff"))
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
