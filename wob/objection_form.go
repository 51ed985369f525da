package wob

import "github.com/wobrules/wobrules/calendar"

// formLaw is one thing an objection must hold (art. 6:5 lid 1 Awb).
type formLaw struct {
	of      func(Form) calendar.Answer
	missing *calendar.Provision
}

var formLaws = []formLaw{
	{func(f Form) calendar.Answer { return f.Signed }, formMissing("signed", "", "de ondertekening", "a signature")},
	{func(f Form) calendar.Answer { return f.Name }, formMissing("name", "a", "de naam van de indiener", "the name of the objector")},
	{func(f Form) calendar.Answer { return f.Address }, formMissing("address", "a", "het adres van de indiener", "the address of the objector")},
	{func(f Form) calendar.Answer { return f.Dated }, formMissing("dated", "b", "de dagtekening", "a date")},
	{func(f Form) calendar.Answer { return f.Decision }, formMissing("decision", "c", "een omschrijving van het besluit", "a description of the decision")},
	{func(f Form) calendar.Answer { return f.Grounds }, formMissing("grounds", "d", "de gronden van het bezwaar", "the grounds of the objection")},
}

func formMissing(id, part, dutch, english string) *calendar.Provision {
	return define("awb.6.5."+id, awbArticle("6:5", "1", awb2009).Part(part),
		"in het bezwaar ontbreekt "+dutch, "the objection lacks "+english)
}

// FormRequirements returns what an objection must hold (art. 6:5 lid 1 Awb),
// each as the provision that says that it is missing.
func FormRequirements() []*calendar.Provision {
	all := make([]*calendar.Provision, len(formLaws))
	for i, law := range formLaws {
		all[i] = law.missing
	}
	return all
}

var (
	repairNotOffered = define("awb.6.6.not-offered", awbArticle("6:6", "", awb2009),
		"het verzuim kan pas tot niet-ontvankelijkheid leiden als een termijn voor herstel is gesteld en die ongebruikt is verstreken",
		"the defect can make the objection inadmissible only after a term for repair was set and has lapsed unused")
	repairNotDone = define("awb.6.6.lapsed", awbArticle("6:6", "", awb2009),
		"de termijn voor herstel van het verzuim liep tot en met {on} en is ongebruikt verstreken",
		"the term for repair ran up to and including {on} and has lapsed unused")
)

// sayForm says what the objection lacks and what became of it.
func (r *computation) sayForm(o *Objection) {
	on := o.lodged()
	if on.IsZero() {
		on = r.c.Received // no day of the objection is known
	}
	lacks := false
	for _, law := range formLaws {
		if law.of(o.Form) == calendar.No {
			lacks = true
			r.out.find(law.missing, on, calendar.Args{})
		}
	}
	offered := false
	judged := r.judgedObjection()
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

// judgedObjection is the day on which the handling of the objection is judged:
// the decision on it, or else the day of the question.
func (r *computation) judgedObjection() calendar.Date {
	if o := r.c.Objection; o != nil && !o.Decided.IsZero() {
		return o.Decided
	}
	return r.c.AsOf
}
