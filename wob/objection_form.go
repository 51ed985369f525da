package wob

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// A FormRequirement is one thing that an objection must hold (art. 6:5 lid 1
// Awb). The zero FormRequirement has no code, no name and no provision.
type FormRequirement struct {
	code    string
	name    [2]string
	missing *calendar.Provision
}

// Code returns the key under which the case file and the letter file have it.
func (q FormRequirement) Code() string { return q.code }

// Name returns what it is called: "de dagtekening", "a date".
func (q FormRequirement) Name(l calendar.Lang) string { return words.Of(l, q.name) }

// Missing returns the provision that says that it is missing, cited to its part
// of the article.
func (q FormRequirement) Missing() *calendar.Provision { return q.missing }

// formLaw is a requirement with the fact that tells whether it is met.
type formLaw struct {
	FormRequirement
	of func(Form) calendar.Answer
}

var formLaws = []formLaw{
	{formRequirement("signed", "", "de ondertekening", "a signature"), func(f Form) calendar.Answer { return f.Signed }},
	{formRequirement("name", "a", "de naam van de indiener", "the name of the objector"),
		func(f Form) calendar.Answer { return f.Name }},
	{formRequirement("address", "a", "het adres van de indiener", "the address of the objector"),
		func(f Form) calendar.Answer { return f.Address }},
	{formRequirement("dated", "b", "de dagtekening", "a date"), func(f Form) calendar.Answer { return f.Dated }},
	{formRequirement("decision", "c", "een omschrijving van het besluit", "a description of the decision"),
		func(f Form) calendar.Answer { return f.Decision }},
	{formRequirement("grounds", "d", "de gronden van het bezwaar", "the grounds of the objection"),
		func(f Form) calendar.Answer { return f.Grounds }},
}

func formRequirement(code, part, dutch, english string) FormRequirement {
	missing := "ontbreekt"
	if code == "grounds" {
		missing = "ontbreken"
	}
	return FormRequirement{code, [2]string{dutch, english},
		define("awb.6.5."+code, awbArticle("6:5", "1", awb2009).Part(part),
			"in het bezwaar "+missing+" "+dutch, "the objection lacks "+english)}
}

// FormRequirements returns what an objection must hold (art. 6:5 lid 1 Awb), in
// the order of the article.
func FormRequirements() []FormRequirement {
	all := make([]FormRequirement, len(formLaws))
	for i, law := range formLaws {
		all[i] = law.FormRequirement
	}
	return all
}

var (
	repairOffered = define("awb.6.6", awbArticle("6:6", "", awb2009),
		"het verzuim kan worden hersteld tot en met {to}", "the defect can be mended up to and including {to}")
	repairNotOffered = define("awb.6.6.not-offered", awbArticle("6:6", "", awb2009),
		"het verzuim kan pas tot niet-ontvankelijkheid leiden als een termijn voor herstel is gesteld en die ongebruikt "+
			"is verstreken",
		"the defect can make the objection inadmissible only after a term for repair was set and has lapsed unused")
	repairNotDone = define("awb.6.6.lapsed", awbArticle("6:6", "", awb2009),
		"de termijn voor herstel van het verzuim liep tot en met {on} en is ongebruikt verstreken",
		"the term for repair ran up to and including {on} and has lapsed unused")
)

// sayForm says what an objection lacks and what became of it.
func (r *run) sayForm(f *facts, o *objectionFacts) {
	on := o.lodged()
	if on.IsZero() {
		on = f.c.Received // no day of the objection is known
	}
	lacks := false
	for _, law := range formLaws {
		if law.of(o.Form) == calendar.No {
			lacks = true
			r.out.find(law.missing, on, calendar.Args{})
		}
	}
	offered := false
	judged := f.judged(o.ended)
	for _, repair := range o.Repairs {
		if repair.Set.IsZero() {
			continue
		}
		offered = true
		if repair.Done.IsZero() && repair.Set.Before(judged) {
			r.out.find(repairNotDone, repair.Set, calendar.Args{On: repair.Set})
		}
	}
	if lacks && !offered {
		r.out.find(repairNotOffered, on, calendar.Args{})
	}
}
