package main

import (
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
	read.AcknowledgedOn:   {"ontvangst bevestigd", "receipt acknowledged"},
	read.AdjournedOn:      {"verdaagd op", "adjourned on"},
	read.AdjournedBy:      {"verdaagd met", "adjourned by"},
	read.AdjournedUntil:   {"verdaagd tot en met", "adjourned up to and including"},
	read.Suspended:        {"termijn opgeschort", "term suspended"},
	read.ViewsAskedOn:     {"zienswijze gevraagd", "view asked"},
	read.ViewsGivenOn:     {"zienswijze ontvangen", "view received"},
	read.DefaultReceived:  {"ingebrekestelling ontvangen", "notice of default received"},
	read.ConversationOn:   {"gesprek", "conversation"},
	read.Narrowed:         {"verzoek beperkt", "request narrowed"},
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
	read.DecisionKind:     {"soort beslissing (suggestie)", "kind of decision (a suggestion)"},
}

func kindName(k read.Kind, l calendar.Lang) string {
	if names, ok := kindNames[k]; ok {
		return names[l&1]
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
		return names[l&1]
	}
	return string(w)
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
		return names[l&1]
	}
	return value
}
