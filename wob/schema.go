package wob

import (
	"github.com/wobrules/wobrules/internal/file"
)

// CaseSchema returns the JSON Schema (draft 2020-12) of the case file. It says
// what each key may hold; that the facts can be together only [Case.Check] says.
func CaseSchema() []byte {
	return file.Schema("https://github.com/wobrules/wobrules/wob/case.schema.json",
		"A request for information and what happened to it", caseFields.Keys(), true)
}

// TimelineSchema returns the JSON Schema (draft 2020-12) of the timeline, as
// [Timeline.AppendJSON] writes it.
func TimelineSchema() []byte {
	return file.Schema("https://github.com/wobrules/wobrules/wob/timeline.schema.json",
		"What the law makes of a request and what happened to it", timelineKeys(), false)
}

// The keys of the timeline. It is written by hand, key by key; a test holds what
// is written against this table.
func timelineKeys() []file.Key {
	return []file.Key{
		may("id", text, "the id given"),
		must("act", text, "the row of law that governs the decision term"),
		must("decision", object(termKeys), "the term for the decision"),
		may("adjournBy", date, "the last day on which an adjournment could be notified"),
		may("status", object(statusKeys), "the day judged"),
		may("disclosure", object(disclosureKeys), "where a wait applies"),
		may("penalty", object(penaltyKeys), "where a notice of default was received"),
		may("appeal", object(notBeforeKeys), "the first day of an appeal against not deciding"),
		may("objection", object(windowKeys), "the window for objections to the decision"),
		may("objectionDecision", object(termKeys), "the term for the decision on the first objection"),
		may("objectionStatus", object(statusKeys), ""),
		may("objectionPenalty", object(penaltyKeys), ""),
		may("objectionAppeal", object(notBeforeKeys), ""),
		may("objections", list(objectionAnswerKeys), "each objection, in the order given"),
		may("partial", list(partialAnswerKeys), "each decision on a part"),
		may("notDecidingObjection", object(notBeforeKeys), "the first day of an objection against not deciding"),
		may("arguable", list(arguableKeys), "what another reading gives, where it differs"),
		may("findings", list(findingKeys), "what the facts breach or trigger"),
		may("caveats", list(caveatKeys), "where the answer rests on something unknown or unverified"),
		may("deadlines", list(deadlineKeys), "every date, by last day"),
		must("basis", object(basisKeys), ""),
	}
}

var (
	text   = file.Kind{Type: file.TypeText}
	date   = file.Kind{Type: file.TypeDate}
	truth  = file.Kind{Type: file.TypeAnswer}
	number = file.Kind{Type: file.TypeNumber}
)

func may(name string, k file.Kind, means string) file.Key {
	return file.Key{Name: name, Kind: k, Means: means}
}

func must(name string, k file.Kind, means string) file.Key {
	k.Needed = true
	return may(name, k, means)
}

func object(keys func() []file.Key) file.Kind { return file.Kind{Type: file.TypeObject, Keys: keys} }

func list(keys func() []file.Key) file.Kind {
	element := object(keys)
	return file.Kind{Type: file.TypeList, Element: &element}
}

func codesOf(c codes) file.Kind {
	var names []string
	for _, code := range c {
		if code.code != "" {
			names = append(names, code.code)
		}
	}
	return file.Kind{Type: file.TypeName, Names: names}
}

func termKeys() []file.Key {
	return []file.Key{
		must("firstDay", date, "the day after the event that starts the term"),
		must("lastDay", date, ""),
		must("nominal", date, "the last day before the one extension at the end"),
		must("steps", list(stepKeys), "how it was computed"),
	}
}

func stepKeys() []file.Key {
	return []file.Key{
		must("rule", text, ""),
		must("cite", object(citeKeys), ""),
		may("from", date, ""),
		may("to", date, ""),
		must("text", text, ""),
	}
}

func citeKeys() []file.Key {
	return []file.Key{
		must("text", text, ""),
		may("jci", text, "the Juriconnect reference, version 1.3"),
	}
}

func windowKeys() []file.Key {
	return append(termKeys(),
		may("postReceivedBy", date, "the last day of arrival for what was posted in time"),
		may("timely", truth, "whether the objection given is in time"))
}

func statusKeys() []file.Key {
	return []file.Key{
		must("on", date, ""),
		may("inTime", truth, "absent: not known"),
		may("daysLate", number, "calendar days"),
		may("daysLeft", number, "calendar days"),
		must("suspended", truth, ""),
	}
}

func disclosureKeys() []file.Key {
	return []file.Key{
		may("notBefore", date, "under the Wob"),
		may("on", date, "under the Woo"),
	}
}

func penaltyKeys() []file.Key {
	return []file.Key{
		must("applies", truth, ""),
		may("firstDay", date, ""),
		may("lastDay", date, ""),
		may("days", number, ""),
		may("amount", number, "whole euros"),
	}
}

func notBeforeKeys() []file.Key { return []file.Key{must("notBefore", date, "")} }

func objectionAnswerKeys() []file.Key {
	return []file.Key{
		must("id", text, ""),
		may("of", text, "the partial decision"),
		may("window", object(windowKeys), ""),
		may("decision", object(termKeys), ""),
		may("status", object(statusKeys), ""),
		may("penalty", object(penaltyKeys), ""),
		may("appeal", object(notBeforeKeys), ""),
	}
}

func partialAnswerKeys() []file.Key {
	return []file.Key{
		must("id", text, ""),
		may("window", object(windowKeys), ""),
		may("disclosure", object(disclosureKeys), ""),
	}
}

func arguableKeys() []file.Key {
	return []file.Key{
		must("key", text, "the path in this answer"),
		may("value", file.Kind{Type: file.TypeEither, Forms: []file.Kind{date, number}}, "absent: it falls away"),
		must("reading", text, ""),
		may("cite", object(citeKeys), ""),
	}
}

func findingKeys() []file.Key {
	return []file.Key{
		must("id", text, ""),
		may("on", date, ""),
		must("cite", object(citeKeys), ""),
		must("text", text, ""),
	}
}

func caveatKeys() []file.Key {
	return []file.Key{
		must("id", text, ""),
		must("cite", object(citeKeys), ""),
		must("text", text, ""),
	}
}

func deadlineKeys() []file.Key {
	return []file.Key{
		must("key", codesOf(keyCodes), ""),
		may("of", text, "the id of what gives it"),
		must("who", codesOf(actorCodes), ""),
		must("force", codesOf(forceCodes), ""),
		may("first", date, ""),
		may("last", date, ""),
		may("receivedBy", date, "the last day of arrival for what was posted in time"),
		may("state", codesOf(stateCodes), ""),
		may("on", date, "the day on which it was done or taken away"),
		may("because", text, "what took it away"),
		may("daysLeft", number, "calendar days"),
		may("daysLate", number, "calendar days"),
		may("cite", object(citeKeys), ""),
		must("label", text, "what it is, as a short phrase"),
	}
}

func basisKeys() []file.Key {
	texts := file.Kind{Type: file.TypeList, Element: &file.Kind{Type: file.TypeText}}
	return []file.Key{
		must("daysKnownUntil", date, ""),
		may("readings", texts, "those chosen away from the default"),
	}
}
