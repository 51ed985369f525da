package ground

import (
	"fmt"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/internal/words"
)

// A Fact is something about a passage on which a ground may hang.
type Fact uint8

const (
	Environmental         Fact = iota + 1 // milieu-informatie (art. 19.1a Wm)
	Emissions                             // milieu-informatie die betrekking heeft op emissies in het milieu
	Consent                               // de betrokkene stemt in met openbaarmaking
	SuppliedInConfidence                  // door een (rechts)persoon vertrouwelijk aan de overheid meegedeeld
	BusinessData                          // bedrijfs- of fabricagegegevens
	InternalDeliberation                  // uit een document opgesteld voor intern beraad
	PersonalView                          // een persoonlijke beleidsopvatting
	Factual                               // een feit of prognose
	ConfidentialActs                      // handelingen met een vertrouwelijk karakter
	AddresseeHasIt                        // de geadresseerde heeft kennis kunnen nemen
	ClearlyNoInfringement                 // kennelijk geen inbreuk op de persoonlijke levenssfeer
	CommitteeAnnounced                    // commissieadvies, openbaarmaking vooraf kenbaar gemaakt (art. 11 lid 3 Wob)
	firstWooFact
)

// A Passage is what is known of a part of a document: each fact is yes, no, or
// unknown, the zero Answer. Decided is the day of the decision; with the
// territory it says which act governs. DocumentDate is the day of the document, Requested that of the
// request, each zero where not known.
//
// The zero Passage says nothing of a passage.
type Passage struct {
	Territory    Territory
	Decided      calendar.Date
	DocumentDate calendar.Date
	Requested    calendar.Date

	Environmental         calendar.Answer
	Emissions             calendar.Answer
	Consent               calendar.Answer
	SuppliedInConfidence  calendar.Answer
	BusinessData          calendar.Answer
	InternalDeliberation  calendar.Answer
	PersonalView          calendar.Answer
	Factual               calendar.Answer
	ConfidentialActs      calendar.Answer
	AddresseeHasIt        calendar.Answer
	ClearlyNoInfringement calendar.Answer
	CommitteeAnnounced    calendar.Answer
	Woo                   WooFacts // what only the Woo asks
	BES                   BESFacts // what only the Wob BES asks
}

// A factRow names a fact and says where a Passage holds it. A fact that is
// reckoned from dates has no place.
type factRow struct {
	fact Fact
	key  string

	dutch, english string

	at func(*Passage) *calendar.Answer
}

var factRows = append([]factRow{
	{Environmental, "environmental",
		"milieu-informatie", "environmental information",
		func(p *Passage) *calendar.Answer { return &p.Environmental }},
	{Emissions, "emissions",
		"emissies in het milieu", "emissions into the environment",
		func(p *Passage) *calendar.Answer { return &p.Emissions }},
	{Consent, "consent",
		"instemming van de betrokkene", "consent of the person concerned",
		func(p *Passage) *calendar.Answer { return &p.Consent }},
	{SuppliedInConfidence, "suppliedInConfidence",
		"vertrouwelijk aan de overheid meegedeeld", "told to the government in confidence",
		func(p *Passage) *calendar.Answer { return &p.SuppliedInConfidence }},
	{BusinessData, "businessData",
		"bedrijfs- of fabricagegegevens", "business or manufacturing data",
		func(p *Passage) *calendar.Answer { return &p.BusinessData }},
	{InternalDeliberation, "internalDeliberation",
		"opgesteld voor intern beraad", "made for internal deliberation",
		func(p *Passage) *calendar.Answer { return &p.InternalDeliberation }},
	{PersonalView, "personalView",
		"persoonlijke beleidsopvatting", "personal view on policy",
		func(p *Passage) *calendar.Answer { return &p.PersonalView }},
	{Factual, "factual",
		"feit of prognose", "fact or forecast", func(p *Passage) *calendar.Answer { return &p.Factual }},
	{ConfidentialActs, "confidentialActs",
		"handelingen met een vertrouwelijk karakter", "acts of a confidential character",
		func(p *Passage) *calendar.Answer { return &p.ConfidentialActs }},
	{AddresseeHasIt, "addresseeHasIt",
		"de geadresseerde heeft kennis kunnen nemen", "the addressee has been able to take note",
		func(p *Passage) *calendar.Answer { return &p.AddresseeHasIt }},
	{ClearlyNoInfringement, "clearlyNoInfringement",
		"kennelijk geen inbreuk op de levenssfeer", "clearly no infringement of private life",
		func(p *Passage) *calendar.Answer { return &p.ClearlyNoInfringement }},
	{CommitteeAnnounced, "committeeAnnounced",
		"commissieadvies met vooraf aangekondigde openbaarmaking",
		"committee advice whose disclosure was announced beforehand",
		func(p *Passage) *calendar.Answer { return &p.CommitteeAnnounced }},
}, append(wooFactRows, besFactRows...)...)

// String returns the key of the fact in JSON, as "suppliedInConfidence", and
// "" for no fact.
func (f Fact) String() string {
	if f == 0 || int(f) > len(factRows) {
		return ""
	}
	return factRows[f-1].key
}

// Name returns what the fact is in a language, as texts have it, and "" for no
// fact.
func (f Fact) Name(l calendar.Lang) string {
	if f == 0 || int(f) > len(factRows) {
		return ""
	}
	return words.Say(l, factRows[f-1].dutch, factRows[f-1].english)
}

// Laws returns the acts that hang something on the fact, or on another that it
// answers: a fact is no view.
func (f Fact) Laws() []Law {
	asked := []Fact{f}
	for _, i := range implications {
		if i.if_ == f {
			asked = append(asked, i.then)
		}
	}
	var all []Law
	for _, s := range statutes[1:] {
		if slices.ContainsFunc(s.rows, func(r row) bool {
			return slices.ContainsFunc(s.hangs(r.code), func(g Fact) bool { return slices.Contains(asked, g) })
		}) {
			all = append(all, s.law)
		}
	}
	return all
}

// Facts returns every fact, in the order of the keys.
func Facts() []Fact {
	all := make([]Fact, len(factRows))
	for i, r := range factRows {
		all[i] = r.fact
	}
	return all
}

// Validate says what keeps the facts from being those of one passage.
// Information on emissions is environmental information, and express consent is
// consent. A fact is no view: where the two are interwoven, the passage is
// judged by its independent parts (ECLI:NL:RVS:2018:314), each a Passage of its
// own.
func (p Passage) Validate() error {
	if f := p.fault(); f != nil {
		return fmt.Errorf("ground.Passage.Validate: %w", f)
	}
	return nil
}

// A fault is what keeps two facts from being together, with the key of one of
// them.
type fault struct {
	key    string
	reason file.Reason
}

func (f *fault) Error() string { return f.reason.English }

func together(key, dutch, english string) *fault {
	return &fault{key, file.Why(file.CodeTogether, dutch, english)}
}

func (p Passage) fault() *fault {
	const yes, no = calendar.Yes, calendar.No
	switch {
	case p.Territory.String() == "":
		return &fault{"territory", file.Why(file.CodeNoAct, "dit gebied bestaat niet", "no such territory")}
	case p.Emissions == yes && p.Environmental == no:
		return together("emissions",
			"emissions is ja, environmental nee: informatie over emissies is milieu-informatie (art. 10 lid 4 Wob)",
			"emissions is yes, environmental no: information on emissions is environmental "+
				"information (art. 10 lid 4 Wob)")
	case p.Factual == yes && p.PersonalView == yes:
		return together("factual",
			"factual en personalView zijn beide ja: beoordeel elk zelfstandig onderdeel als passage (ECLI:NL:RVS:2018:314)",
			"factual and personalView are both yes: judge each independent part as a passage (ECLI:NL:RVS:2018:314)")
	case p.Woo.ExpressConsent == yes && p.Consent == no:
		return together("expressConsent",
			"expressConsent is ja, consent nee: uitdrukkelijke toestemming is toestemming (art. 5.1 lid 1 onder d Woo)",
			"expressConsent is yes, consent no: express consent is consent (art. 5.1 lid 1 onder d Woo)")
	}
	if f := p.after("documentDate", p.DocumentDate); f != nil {
		return f
	}
	return p.after("requested", p.Requested)
}

// after says that a day lies after that of the decision.
func (p *Passage) after(key string, day calendar.Date) *fault {
	if p.Decided.IsZero() || !day.After(p.Decided) {
		return nil
	}
	return &fault{key, file.Why(file.CodeOrder,
		fmt.Sprintf("%s %s ligt na decided %s", key, day, p.Decided),
		fmt.Sprintf("%s %s lies after decided %s", key, day, p.Decided))}
}

// answers lists what is known.
func (p Passage) answers(rs calendar.Readings) answers {
	var a answers
	for _, r := range factRows {
		if r.at != nil {
			a[r.fact] = *r.at(&p)
		}
	}
	a[OlderThanFiveYears] = p.olderThanFiveYears(rs)
	return a
}

// answers holds an Answer for each Fact.
type answers [lastFact]calendar.Answer

// implications are what one answer says of another fact.
var implications = [...]struct {
	if_  Fact
	is   calendar.Answer
	then Fact
	are  calendar.Answer
}{
	{Emissions, calendar.Yes, Environmental, calendar.Yes},
	{Environmental, calendar.No, Emissions, calendar.No},
	{Factual, calendar.Yes, PersonalView, calendar.No},
	{PersonalView, calendar.Yes, Factual, calendar.No},
	{ExpressConsent, calendar.Yes, Consent, calendar.Yes},
	{Consent, calendar.No, ExpressConsent, calendar.No},
}

// consistent reports whether no answer contradicts another.
func (a answers) consistent() bool {
	for _, i := range implications {
		if a[i.if_] == i.is && a[i.then] != calendar.Unknown && a[i.then] != i.are {
			return false
		}
	}
	return true
}
