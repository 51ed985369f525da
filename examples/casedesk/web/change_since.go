package web

import (
	"strconv"
	"strings"
)

// since is what was entered after the form was opened: the id of its event begins
// with the number that it would have had then.
func since(c *call, o opened, event string) (all []string) {
	number, _, _ := strings.Cut(strings.TrimPrefix(event, "e"), "-")
	n, err := strconv.Atoi(number)
	if err != nil {
		return nil
	}
	return sinceEvent(c, o, n-1)
}

// sinceEvent is what was entered after the first n events.
func sinceEvent(c *call, o opened, n int) (all []string) {
	if n < 0 || n > len(o.events) {
		return nil
	}
	for i, e := range o.events[n:] {
		if e.Withdraws != "" {
			all = append(all, c.t("withdrawn-since")+" "+nameOf(c, o, e.Withdraws))
			continue
		}
		text := e.Kind.Name(c.lang) + " " + e.On.Long(c.lang)
		if said := details(o.stored.Events[n+i].Data, c.lang); said != "" {
			text += " (" + said + ")"
		}
		if e.Replaces != "" {
			text += " " + c.t("in-place-of") + " " + nameOf(c, o, e.Replaces)
		}
		all = append(all, text)
	}
	return all
}

func nameOf(c *call, o opened, id string) string {
	for _, e := range o.events {
		if e.ID == id {
			return e.Kind.Name(c.lang) + " " + e.On.Long(c.lang)
		}
	}
	return ""
}
