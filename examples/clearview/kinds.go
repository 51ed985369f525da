package main

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/scope/letter/read"
)

// kindNames are what the kinds of facts are called.
var kindNames = map[read.Kind][2]string{
	read.Date:             {"datum van de brief", "date of the letter"},
	read.Reference:        {"kenmerk", "reference"},
	read.Body:             {"bestuursorgaan", "public body"},
	read.Subject:          {"onderwerp", "subject"},
	read.RequestDated:     {"datum van het verzoek", "date of the request"},
	read.RequestReceived:  {"ontvangst van het verzoek", "receipt of the request"},
	read.RequestFrom:      {"doorgezonden gekregen", "forwarded to this body"},
	read.RequestFromBody:  {"doorgezonden door", "forwarded by"},
	read.AcknowledgedOn:   {"ontvangst bevestigd", "receipt acknowledged"},
	read.AdjournedOn:      {"verdaagd op", "adjourned on"},
	read.AdjournedBy:      {"verdaagd met", "adjourned by"},
	read.AdjournedUntil:   {"verdaagd tot en met", "adjourned up to and including"},
	read.Suspended:        {"termijn opgeschort", "term suspended"},
	read.SuspendedUntil:   {"opgeschort tot en met", "suspended up to and including"},
	read.SuspendedGround:  {"reden van de opschorting", "why it was suspended"},
	read.ViewsAskedOn:     {"zienswijze gevraagd", "view asked"},
	read.ViewsAskedParty:  {"zienswijze gevraagd van", "view asked of"},
	read.ViewsGivenOn:     {"zienswijze ontvangen", "view received"},
	read.ViewsGivenParty:  {"zienswijze ontvangen van", "view received from"},
	read.DefaultReceived:  {"ingebrekestelling ontvangen", "notice of default received"},
	read.ConversationOn:   {"gesprek", "conversation"},
	read.Narrowed:         {"verzoek beperkt", "request narrowed"},
	read.NarrowedTo:       {"verzoek beperkt tot", "request narrowed to"},
	read.EarlierDate:      {"datum van een eerder besluit", "date of an earlier decision"},
	read.EarlierReference: {"kenmerk van een eerder besluit", "reference of an earlier decision"},
	read.EarlierPublished: {"eerder besluit gepubliceerd", "earlier decision published"},
	read.LimitAfter:       {"beperkt tot documenten van na", "narrowed to documents dated after"},
	read.Ground:           {"uitzonderingsgrond", "ground of exception"},
	read.Regime:           {"wet die de brief toepast", "act the letter applies"},
	read.OnObjection:      {"beslissing op bezwaar", "decision on an objection"},
	read.RemediesKind:     {"rechtsmiddel", "remedy"},
	read.RemediesWeeks:    {"termijn van het rechtsmiddel, in weken", "term of the remedy, in weeks"},
	read.RemediesFrom:     {"begin van die termijn", "start of that term"},
	read.RemediesTo:       {"adres voor het rechtsmiddel", "where to file it"},
	read.RemediesForm:     {"eis aan het bezwaarschrift", "what an objection must hold"},
	read.ForwardedTo:      {"doorgezonden aan", "forwarded to"},
	read.ForwardedOn:      {"doorgezonden op", "forwarded on"},
	read.Territory:        {"waar het bestuursorgaan is", "where the body is"},
	read.DecisionKind:     {"soort beslissing (suggestie)", "kind of decision (a suggestion)"},
}

func kindName(k read.Kind, l calendar.Lang) string {
	if names, ok := kindNames[k]; ok {
		return names[l]
	}
	return string(k)
}

var whyNames = map[letter.Why][2]string{
	letter.NotFound:     {"staat er niet in", "is not in it"},
	letter.Ambiguous:    {"is op meer manieren te lezen", "can be read in more than one way"},
	letter.Contradicted: {"wordt verschillend vermeld", "is stated in different ways"},
	letter.Illegible:    {"is onleesbaar", "is illegible"},
	letter.NoYear:       {"heeft geen jaar", "has no year"},
	letter.OutOfOrder:   {"past niet in de volgorde", "does not fit the order"},
	letter.Damaged:      {"de tekst is beschadigd", "the text is damaged"},
}

func whyName(w letter.Why, l calendar.Lang) string {
	if names, ok := whyNames[w]; ok {
		return names[l]
	}
	return string(w)
}

// mostPerhaps is how many candidates are shown of something that is open.
const mostPerhaps = 5

// perhaps is what something that is open could be.
func perhaps(o read.Open, l calendar.Lang) string {
	var all []string
	for _, c := range o.Candidates {
		v := valueName(c.Value, l)
		if c.Value != "" && !slices.Contains(all, v) && len(all) < mostPerhaps {
			all = append(all, v)
		}
	}
	if len(all) == 0 {
		return ""
	}
	return [...]string{" (misschien: ", " (perhaps: "}[l] + strings.Join(all, "; ") + ")"
}

// codeNames are what the codes among the values are called.
var codeNames = map[string][2]string{
	"objection": {"bezwaar", "objection"}, "appeal": {"beroep", "appeal"},
	"publication": {"na de bekendmaking", "after publication"}, "dispatch": {"na de verzending", "after dispatch"},
	"letter-date": {"na de datum van de brief", "after the date of the letter"},
	"unstated":    {"niet vermeld", "not stated"},
	"yes":         {"ja", "yes"}, "no": {"nee", "no"}, "wob": {"Wob", "Wob"}, "woo": {"Woo", "Woo"},
	"signed": {"ondertekening", "signature"}, "name": {"naam", "name"}, "address": {"adres", "address"},
	"dated": {"dagtekening", "date"}, "decision": {"omschrijving van het besluit", "description of the decision"},
	"grounds":         {"gronden", "grounds"},
	"granted":         {"openbaar gemaakt", "disclosed"},
	"granted_in_part": {"gedeeltelijk openbaar gemaakt", "disclosed in part"},
	"refused":         {"geweigerd", "refused"}, "none_found": {"geen documenten aangetroffen", "no documents found"},
	"already_public": {"reeds openbaar", "already public"},
	"true":           {"ja", "yes"}, "false": {"nee", "no"},
	"bes":          {"Bonaire, Sint Eustatius of Saba", "Bonaire, Sint Eustatius or Saba"},
	"wob.6.3":      {"zienswijze gevraagd (art. 6 lid 3 Wob)", "views asked (art. 6 lid 3 Wob)"},
	"woo.4.4.3":    {"zienswijze gevraagd (art. 4.4 lid 3 Woo)", "views asked (art. 4.4 lid 3 Woo)"},
	"awb.4.15.1.a": {"aanvulling gevraagd (art. 4:15 lid 1 Awb)", "supplement asked (art. 4:15 lid 1 Awb)"},
	"awb.4.15.2.a": {"instemming met uitstel (art. 4:15 lid 2 Awb)", "consent to delay (art. 4:15 lid 2 Awb)"},
}

// valueName is a value as people write it: a day in words, a code by its name.
func valueName(value string, l calendar.Lang) string {
	if d, err := calendar.Parse(value); err == nil {
		return d.Long(l)
	}
	if s, err := calendar.ParseSpan(value); err == nil {
		return s.Long(l)
	}
	if names, ok := codeNames[value]; ok {
		return names[l]
	}
	return value
}
