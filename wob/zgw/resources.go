package zgw

import "github.com/wobrules/wobrules/calendar"

// A Zaak has the fields of a ZAAK that are about its terms. A date that is not
// set is not known, and is not written.
type Zaak struct {
	Startdatum                   calendar.Date // when the work began: not the receipt
	Registratiedatum             calendar.Date // when it was registered: not the receipt either
	EinddatumGepland             calendar.Date // an internal norm; read, never set
	UiterlijkeEinddatumAfdoening calendar.Date // the last day by law, included

	// Verlenging and Opschorting are nil where nothing is said of them, and not
	// written; the zero value of the group is null: it does not apply.
	Verlenging  *Verlenging
	Opschorting *Opschorting
}

// A Verlenging is an adjournment. Both fields are needed.
type Verlenging struct {
	Reden string        // at most 200 characters
	Duur  calendar.Span // written in days
}

// An Opschorting is whether the zaak is suspended. The standard has no days for
// it and no ground.
type Opschorting struct {
	Indicatie          bool
	Reden              string // at most 200 characters
	EerdereOpschorting bool   // there was one before; Open Zaak alone has it, and it is only read
}

// A Besluit has the fields of a BESLUIT that are about terms.
type Besluit struct {
	Datum                  calendar.Date // the day of the decision; needed
	Ingangsdatum           calendar.Date // when it takes effect; needed
	Verzenddatum           calendar.Date // the day it was sent: from it the objection term runs
	Publicatiedatum        calendar.Date // when it is published to everybody; read, never set
	UiterlijkeReactiedatum calendar.Date // the last day on which an objection is in time, included ("tot en met")
}

// A ZaakObject ties something to a zaak: here the case file itself, or the
// place where it is kept.
type ZaakObject struct {
	Zaak                string // the URL of the zaak
	Relatieomschrijving string // at most 80 characters
	CaseFile            []byte // the case file, inside the object; or
	Schema              string // the URL of the JSON Schema of the case file, inside the object
	At                  *ObjectAt
}

// An ObjectAt is where an Objects API keeps the case file.
type ObjectAt struct {
	Object     string // the URL of the object
	URL        string // the URL of its type, which holds the JSON Schema
	Schema     string // where in the type the schema is, as a jq path; empty: ".jsonSchema"
	ObjectData string // where in the object the case file is, as a jq path; empty: ".record.data"
}

// A ZaakEigenschap is a property of a zaak: here the day of receipt.
type ZaakEigenschap struct {
	Naam   string // at most 20 characters
	Waarde string
}

// DatumOntvangst is the name of the property that holds the day of receipt.
const DatumOntvangst = "datumOntvangst"

// A ZaakType has the settings of a ZAAKTYPE that are about terms.
type ZaakType struct {
	Doorlooptijd                    calendar.Span // needed
	Servicenorm                     calendar.Span // an internal norm
	VerlengingMogelijk              calendar.Answer
	Verlengingstermijn              calendar.Span
	OpschortingEnAanhoudingMogelijk calendar.Answer
}

// A BesluitType has the setting of a BESLUITTYPE that is about a term.
type BesluitType struct {
	Reactietermijn calendar.Span
}

// Fields are what the registers hold of one zaak.
type Fields struct {
	Zaak          Zaak
	Besluit       *Besluit
	Object        *ZaakObject
	Eigenschappen []ZaakEigenschap
}
