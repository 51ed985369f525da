package web

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A fieldFault is what is wrong with a field.
type fieldFault struct{ ID, Name, Text string }

func summary(fields []field) (all []fieldFault) {
	for _, f := range fields {
		if f.Error != "" {
			all = append(all, fieldFault{f.ID, f.Name, f.Error})
		}
	}
	return all
}

var (
	isoDay  = regexp.MustCompile(`\b\d{4}-\d\d-\d\d\b`)
	keyWord = regexp.MustCompile(`\b(asOf|decision\.published|received|notified|published|filed|sent|from|until|set), `)
)

// sentence writes a message as a sentence for people: days as they are written,
// keys of the case file by what they are.
func sentence(text string, l calendar.Lang) string {
	text = keyWord.ReplaceAllStringFunc(text, func(key string) string {
		return named(keysInText, strings.TrimSuffix(key, ", "), l) + ", "
	})
	text = isoDay.ReplaceAllStringFunc(text, func(day string) string {
		if d, err := calendar.Parse(day); err == nil {
			return d.Long(l)
		}
		return day
	})
	r, n := utf8.DecodeRuneInString(text)
	text = string(unicode.ToUpper(r)) + text[n:]
	if text != "" && !strings.HasSuffix(text, ".") {
		text += "."
	}
	return text
}

var ofEvent = regexp.MustCompile(`^events\[[^\]]*\]\.?`)

// beside puts each fault of an error at the field it is about; what is about
// none stands under "".
func beside(err error, kind wob.EventKind, l calendar.Lang) map[string]string {
	if err == nil {
		return nil
	}
	out := map[string]string{}
	for f := range wob.Faults(err) {
		key := ofEvent.ReplaceAllString(f.Key, "")
		id := ""
		switch last := key[strings.LastIndexByte(key, '.')+1:]; {
		case key == "on" || key == "of":
			id = key
		case key == "received" || last == "published" || last == "notified":
			id = "on"
		default:
			for _, s := range specs[kind.String()] {
				if key == "fields."+s.key || s.key == last {
					id = "fields." + s.key
				}
			}
		}
		text := f.Message(l)
		if id != "" {
			text = strings.TrimPrefix(text, f.Key+": ") // the field is named by its label
			text = sentence(text, l)
		}
		out[id] = strings.TrimSpace(out[id] + " " + text)
	}
	if len(out) == 0 {
		out[""] = wob.ErrorText(err, l)
	}
	return out
}

// whole is what is said above a form: that it does not fit, and every fault that
// no field of it shows.
func whole(c *call, fields []field, faults map[string]string) string {
	shown := map[string]bool{}
	for _, f := range fields {
		shown[f.ID] = f.Error != ""
	}
	said := []string{c.t("not-valid")}
	for _, key := range slices.Sorted(maps.Keys(faults)) {
		if !shown[key] {
			said = append(said, faults[key])
		}
	}
	if len(said) > 1 && len(said) == len(faults)+1 {
		said = said[1:] // there is no field to look at
	}
	return strings.Join(said, " ")
}
