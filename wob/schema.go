package wob

import "github.com/wobrules/wobrules/internal/file"

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
		"What the law makes of a request and what happened to it", timelineFields.Keys(), false)
}

// EventSchema returns the JSON Schema (draft 2020-12) of an event: one form for
// each kind, with the keys that it needs and may have, and one for a withdrawal.
func EventSchema() []byte {
	var forms []file.Kind
	for k := range EventKinds() {
		forms = append(forms, file.Kind{Type: file.TypeObject, Keys: k.eventKeys})
	}
	forms = append(forms, file.Kind{Type: file.TypeObject, Keys: withdrawalKeys})
	return file.SchemaOf("https://github.com/wobrules/wobrules/wob/event.schema.json",
		"One thing that happened in a case", file.Kind{Type: file.TypeEither, Forms: forms}, true)
}

func withdrawalKeys() []file.Key {
	keys := eventFields().Only("id", "withdraws").Keys()
	for i := range keys {
		keys[i].Kind.Needed = true
	}
	return keys
}

// eventKeys are the keys of an event of a kind.
func (k EventKind) eventKeys() (keys []file.Key) {
	law := k.law()
	for _, key := range eventFields().Without("withdraws").Keys() {
		kind := &key.Kind
		switch key.Name {
		case "on":
			kind.Needed = k != EventClosed
		case "kind":
			kind.Needed, kind.Names, key.Means = true, []string{k.String()}, law.code[2]
		case "of":
			if law.of == namesNothing {
				continue
			}
			kind.Needed = law.of == mustName
		case "fields":
			if law.keys == nil {
				continue
			}
			kind.Needed, kind.Keys = len(law.needs) > 0, law.keys
		}
		keys = append(keys, key)
	}
	return keys
}
