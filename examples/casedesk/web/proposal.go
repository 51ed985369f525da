package web

import (
	"net/url"
	"strings"

	"github.com/wobrules/wobrules/examples/casedesk/store"
	"github.com/wobrules/wobrules/wob"
)

// A proposal is an event that may be taken over, as the page shows it.
type proposal struct {
	N                       int
	ID, Kind, Note, Replace string
	Facts                   []readFact
	Fields                  []field
	Taken, There            bool     // There: the case has it already
	InCase                  []string // what the case says of the same
	Error                   string
}

func flatten(d draft) (all []found) {
	for _, k := range d.keys {
		all = append(all, d.parts[k.key]...)
	}
	return all
}

// candidates makes a field a choice where the letter says more than one thing.
func (f *field) candidates(c *call, all []found) {
	if len(all) == 0 || len(all) == 1 && all[0].n > 0 {
		return
	}
	codes := [][2]string{{"", c.t("choose")}}
	for _, each := range all {
		codes = append(codes, [2]string{inForm(each.Value), letterValue(each.Value, c.lang)})
	}
	f.Choices = nil
	f.choose(codes)
}

// begun are the suspensions that this same letter tells of.
func (a *acceptance) begun(c *call) (all [][2]string) {
	for n, d := range drafts(a.reading) {
		if d.kind == wob.EventSuspensionBegun && len(d.on) == 1 {
			all = append(all, [2]string{a.token + "-" + itoa(n),
				named(letterNames, string(d.on[0].Kind), c.lang) + " " + letterValue(d.on[0].Value, c.lang)})
		}
	}
	return all
}

// compare puts what the case says of the same beside a proposal.
func (a *acceptance) compare(c *call, p *proposal, d draft, values url.Values) {
	gone := goneOf(a.into.events)
	replace := field{ID: p.ID + ".replaces", Name: c.t("both"), Value: values.Get("replaces"), Needed: true,
		Error: a.faults[p.ID+".replaces"]}
	codes := [][2]string{{"", c.t("choose")}}
	for i, e := range a.into.events {
		if e.Kind != d.kind || gone[e.ID] {
			continue
		}
		said := details(a.into.stored.Events[i].Data, c.lang)
		p.InCase = append(p.InCase, strings.TrimSuffix(e.On.Long(c.lang)+"; "+said, "; "))
		codes = append(codes, [2]string{e.ID, c.t("replace") + " " + e.On.Long(c.lang)})
		if same(a.into.stored.Events[i], e, d, values) {
			p.There = true
		}
	}
	if len(p.InCase) == 0 || p.There {
		return
	}
	if !once[d.kind] {
		codes = append(codes, [2]string{beside2, c.t("put-beside")})
	}
	replace.choose(codes)
	p.Fields = append(p.Fields, replace)
}

// once are the kinds of which a case has one.
var once = map[wob.EventKind]bool{wob.EventReceived: true, wob.EventDecision: true, wob.EventConsulted: true,
	wob.EventPrecisionAsked: true}

// beside2 says that an event is added although the case has one of its kind.
const beside2 = "beside"

// same reports whether a stored event says what a proposal says.
func same(stored store.Event, e wob.Event, d draft, values url.Values) bool {
	if e.On.String() != values.Get("on") {
		return false
	}
	has := formOf(stored)
	for key := range d.parts {
		if has.Get("fields."+key) != values.Get("fields."+key) {
			return false
		}
	}
	return true
}
