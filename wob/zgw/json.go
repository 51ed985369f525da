package zgw

import (
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
	var indicatie, eerdere calendar.Answer
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

// The ZaakObject that holds a case file.
const (
	objectTypeOverige = "wob_zaakbestand" // lower case and underscores, as the standard wants
	caseFileVersion   = "1"               // of the form in which the case file is put into an object
)
