package zgw

import (
	"fmt"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/wob"
)

// Options are what the law does not give.
type Options struct {
	Zaak         string        // the URL of the zaak, for the ZaakObject
	Schema       string        // the URL of the JSON Schema of the case file
	At           *ObjectAt     // where an Objects API keeps the case file; without it, it goes inside the ZaakObject
	Reden        string        // why the decision is adjourned; without it, the article
	Ingangsdatum calendar.Date // when the decision takes effect
}

// Request returns the fields of the zaak of a request, from a case and its
// timeline, and what they lack. They are the body of a PATCH of the zaak and the
// besluit and of a POST of the ZaakObject; the ZaakEigenschap is for systems
// that have no place for the object.
func Request(c wob.Case, t wob.Timeline, o Options) (Fields, []Missing) {
	decision := deadline(&t, wob.KeyDecision, "")
	f := Fields{
		Zaak:          zaak(decision, o),
		Object:        object(c, o),
		Eigenschappen: received(c.Received),
	}
	var missing []Missing
	f.Zaak.Opschorting, missing = opschorting(decision.Term, t.Status)
	switch {
	case c.Decision != nil && !c.Decision.Published.IsZero():
		f.Besluit, missing = besluit(&t, c.Decision.Published, c.Decision.Dated, "", o, missing)
	case c.Closed != nil && c.Closed.How == wob.NotTakenUp && !c.Closed.On.IsZero():
		// Not taking a request up is a decision too: one may object.
		f.Besluit, missing = besluit(&t, c.Closed.On, c.Closed.On, "", o, missing)
	}
	return f, missing
}

// PartialDecision returns the besluit of a decision on a part of the request
// (deelbesluit), which stands beside the others of the zaak: the one with an id.
// It is an error where the case has no such decision.
func PartialDecision(c wob.Case, t wob.Timeline, id string, o Options) (Besluit, []Missing, error) {
	for i, known := range c.PartialIDs() {
		if d := &c.Partial[i]; known == id && !d.Published.IsZero() {
			b, missing := besluit(&t, d.Published, d.Dated, id, o, nil)
			return *b, missing, nil
		}
	}
	return Besluit{}, nil,
		fmt.Errorf("zgw.PartialDecision: the case has %d partial decisions, none that was published is %s",
			len(c.Partial), quote.Text(id))
}

// besluit returns the besluit of a decision on the request, or on the part of it
// that has an id. One that is not dated is dated on the day of its publication.
func besluit(
	t *wob.Timeline, published, dated calendar.Date, of string, o Options, missing []Missing,
) (*Besluit, []Missing) {
	objection := deadline(t, wob.KeyObjection, of)
	b := &Besluit{Datum: dated, Verzenddatum: published, Ingangsdatum: o.Ingangsdatum,
		UiterlijkeReactiedatum: objection.Last}
	if b.Datum.IsZero() {
		b.Datum = published
	}
	if objection.Last.IsZero() {
		missing = append(missing, Missing{Field: "besluit.uiterlijkeReactiedatum", Why: NoObjectionTerm})
	}
	if o.Ingangsdatum.IsZero() {
		hint := deadline(t, wob.KeyDisclosure, of).First
		missing = append(missing, Missing{Field: "besluit.ingangsdatum", Why: CallersChoice, Hint: hint})
	}
	return b, missing
}

// Objection returns the fields of the zaak of an objection, which is another
// zaak than that of the request (relevanteAndereZaken, vervolg): the objection
// with an id, or the only one of the case where the id is empty. The besluit is
// the decision on the objection. It is an error where the case has no such
// objection.
func Objection(c wob.Case, t wob.Timeline, id string, o Options) (Fields, []Missing, error) {
	objection, id, err := find(c, id)
	if err != nil {
		return Fields{}, nil, err
	}
	decision := deadline(&t, wob.KeyDecisionOnObjection, id)
	f := Fields{Zaak: zaak(decision, o), Object: object(c, o), Eigenschappen: received(objection.Received)}
	var missing []Missing
	f.Zaak.Opschorting, missing = opschorting(decision.Term, statusOf(&t, id))
	if decision.Last.IsZero() {
		missing = append(missing, Missing{Field: "zaak.uiterlijkeEinddatumAfdoening", Why: NoTerm})
	}
	if !objection.Decided.IsZero() {
		f.Besluit = &Besluit{Verzenddatum: objection.Decided, Ingangsdatum: o.Ingangsdatum,
			UiterlijkeReactiedatum: deadline(&t, wob.KeyAppeal, id).Last}
		missing = append(missing, Missing{Field: "besluit.datum", Why: NotInCaseFile, Hint: objection.Decided})
		if o.Ingangsdatum.IsZero() {
			missing = append(missing, Missing{Field: "besluit.ingangsdatum", Why: CallersChoice})
		}
	}
	return f, missing, nil
}

// received is the property that holds a day of receipt: jjjjmmdd, as the standard
// has a datum.
func received(d calendar.Date) []ZaakEigenschap {
	if d.IsZero() {
		return nil
	}
	return []ZaakEigenschap{{DatumOntvangst, strings.ReplaceAll(d.String(), "-", "")}}
}

// find returns the objection that is meant and the id that its deadlines have.
func find(c wob.Case, id string) (*wob.Objection, string, error) {
	ids := c.ObjectionIDs()
	for i := range ids {
		if ids[i] == id || id == "" && len(ids) == 1 {
			return &c.Objections[i], ids[i], nil
		}
	}
	return nil, "", fmt.Errorf("zgw.Objection: the case has %d objections, none is %s", len(ids), quote.Text(id))
}

// statusOf is the status of the decision on an objection.
func statusOf(t *wob.Timeline, id string) *wob.Status {
	for i := range t.Objections {
		if t.Objections[i].ID == id {
			return t.Objections[i].Status
		}
	}
	return t.ObjectionStatus
}

// zaak returns the last day and the adjournment of a term.
func zaak(d wob.Deadline, o Options) Zaak {
	z := Zaak{UiterlijkeEinddatumAfdoening: d.Last}
	if !d.Term.IsZero() {
		z.Verlenging = new(Verlenging)
	}
	for s := range d.Term.Steps() {
		if s.Kind() == calendar.StepAdjourn {
			z.Verlenging.Duur = calendar.Days(d.Term.Adjourned())
			z.Verlenging.Reden = cutRunes(orElse(quote.Plain(o.Reden), s.Provision().Citation().String()), mostReden)
		}
	}
	return z
}

// opschorting says whether the term is suspended on the day that was judged.
func opschorting(t calendar.Term, s *wob.Status) (*Opschorting, []Missing) {
	if s == nil {
		return nil, []Missing{{Field: "zaak.opschorting", Why: NoDayAsked}}
	}
	if !s.Suspended {
		return new(Opschorting), nil
	}
	o := &Opschorting{Indicatie: true}
	for step := range t.Steps() { // no two suspend the same day; the first day is after a notice of this day
		if from, to := step.Suspended(); !to.Before(s.On) {
			o.Reden = step.Provision().Citation().String() + ", vanaf " + dutchDay(from)
			break
		}
	}
	return o, nil
}

// dutchDay writes a day as it stands in a Dutch form: 21-04-2026.
func dutchDay(d calendar.Date) string {
	y, m, n := d.Civil()
	return fmt.Sprintf("%02d-%02d-%04d", n, int(m), y)
}

// object returns what ties the case file to the zaak.
func object(c wob.Case, o Options) *ZaakObject {
	out := &ZaakObject{Zaak: o.Zaak, Relatieomschrijving: "zaakbestand Wob/Woo: de feiten en hun dagen"}
	if o.At != nil {
		at := *o.At
		out.At = &at
		return out
	}
	out.Schema, out.CaseFile = o.Schema, c.AppendJSON(nil)
	return out
}

// cutRunes cuts a text to so many characters.
func cutRunes(s string, most int) string {
	n := 0
	for i := range s {
		if n == most {
			return s[:i]
		}
		n++
	}
	return s
}
