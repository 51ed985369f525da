package ask

import (
	"iter"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/cite"
)

// citations answers the grounds that a text cites.
func citations(_ How, input []byte) ([]byte, error) {
	o, err := ReadKeys(input, "text", "territory")
	if err != nil {
		return nil, err
	}
	if _, err := o.Needed("text"); err != nil {
		return nil, err
	}
	said, err := o.Text("text")
	if err != nil {
		return nil, err
	}
	at, err := o.Text("territory")
	if err != nil {
		return nil, err
	}
	var territory ground.Territory
	if at != "" && territory.UnmarshalText([]byte(at)) != nil {
		return nil, fault("territory", at, "value.unknown", "verwacht nl of bes", "takes nl or bes")
	}
	b := []byte(`{"citations":[`)
	first := true
	for f := range cite.FindIn(territory, said) {
		if !first {
			b = append(b, ',')
		}
		b, first = f.AppendJSON(b, "-"), false
	}
	return append(b, "]}"...), nil
}

// passage answers what each ground of the act says of a passage.
func passage(q How, input []byte) ([]byte, error) {
	if err := looksLikeObject(input); err != nil {
		return nil, err
	}
	p, err := ground.ParsePassage(input)
	if err != nil {
		return nil, err
	}
	if p.Decided.IsZero() {
		return nil, fault("decided", "", "key.missing", "moet worden gegeven", "must be given")
	}
	said, err := ground.Each(p)
	if err != nil {
		return nil, fault("decided", p.Decided.String(), "act.unknown", "voor deze dag is geen wet bekend",
			"no act is known for this day")
	}
	b := []byte(`{"grounds":[`)
	for i, reply := range said {
		if i > 0 {
			b = append(b, ',')
		}
		b = reply.AppendJSON(b, q.Lang)
	}
	return append(b, "]}"...), nil
}

// Ground appends the entry of a ground in the table; with a day of decision the
// place in the text of that day, with what is not certain of that text. A day on
// which the ground was not there is an error.
func Ground(b []byte, l calendar.Lang, g ground.Ground, decided calendar.Date) ([]byte, error) {
	b = text(append(b, `{"code":`...), g.Code())
	b = text(append(b, `,"platform":`...), g.Platform())
	b = text(append(b, `,"act":`...), g.Law().String())
	b = text(append(b, `,"kind":`...), g.Kind().String())
	b = text(append(b, `,"name":`...), g.Name(l))
	where := g.Citation()
	var caveats []*calendar.Provision
	if !decided.IsZero() {
		var err error
		if where, caveats, err = g.On(decided); err != nil {
			return nil, fault("decided", decided.String(), "act.unknown", "op die dag was de grond er niet",
				"the ground was not there on that day")
		}
	}
	b = where.AppendJSON(append(b, `,"cite":`...))
	from, until := g.Days()
	b = date(b, "from", from)
	b = date(b, "until", until)
	b = append(b, `,"facts":[`...)
	for i, f := range g.Facts() {
		if i > 0 {
			b = append(b, ',')
		}
		b = text(append(b, `{"key":`...), f.String())
		b = append(text(append(b, `,"name":`...), f.Name(l)), '}')
	}
	b = append(b, `],"counterparts":[`...)
	n := 0
	for _, in := range ground.Laws() {
		for _, c := range g.Counterparts(in) {
			if n++; n > 1 {
				b = append(b, ',')
			}
			b = append(text(append(text(append(b, `{"act":`...), in.String()), `,"code":`...), c.Ground.Code()), '}')
		}
	}
	b = append(b, ']')
	for i, p := range caveats {
		b = append(b, [...]string{`,"caveats":[`, ","}[min(i, 1)]...)
		b = text(append(b, `{"id":`...), p.ID())
		b = p.Citation().AppendJSON(append(b, `,"cite":`...))
		b = append(text(append(b, `,"text":`...), p.Text(l, calendar.Args{From: decided})), '}')
	}
	if len(caveats) > 0 {
		b = append(b, ']')
	}
	return append(b, '}'), nil
}

// Grounds yields the grounds of an act by its short name, or of all for "".
func Grounds(act string) iter.Seq[ground.Ground] {
	return func(yield func(ground.Ground) bool) {
		for _, g := range ground.Grounds() {
			if (act == "" || g.Law().String() == act) && !yield(g) {
				return
			}
		}
	}
}
