package web

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/wob"
)

// make makes the events of what is taken over.
func (a *acceptance) make(c *call) {
	taken := 0
	for n, draft := range drafts(a.reading) {
		values, prefix := a.filled(n, draft), "p"+itoa(n)
		if values.Get("take") == "" {
			continue
		}
		taken++
		if p := a.proposal(c, n, draft); p.There {
			continue
		} else if len(p.InCase) > 0 && values.Get("replaces") == "" {
			a.faults[prefix+".replaces"] = c.t("choose-one")
			continue
		}
		if values.Get("replaces") == beside2 {
			values.Del("replaces")
		}
		e, faults := made(c, a.into, draft.kind, values)
		for key, text := range faults {
			a.put(prefix, key, text)
		}
		if len(faults) == 0 {
			a.events = append(a.events, e)
		}
	}
	switch {
	case taken == 0:
		a.faults[""] = c.t("take-none")
	case a.values.Get("into") == "new" && len(a.faults) == 0 &&
		!slices.ContainsFunc(a.events, func(e wob.Event) bool { return e.Kind == wob.EventReceived }):
		a.faults[""] = c.t("take-received")
	case len(a.events) == 0 && len(a.faults) == 0:
		a.faults[""] = c.t("take-there")
	}
}

// put puts a fault of one event at its field, or at the check before it.
func (a *acceptance) put(prefix, key, text string) {
	if key == "" {
		key = "take"
	}
	a.faults[prefix+"."+key] = strings.TrimSpace(a.faults[prefix+"."+key] + " " + text)
}

var eventNamed = regexp.MustCompile(`events\[[^\]]*-(\d+)\]`)

// preview works out what the events change.
func (a *acceptance) preview(c *call) {
	var before wob.Timeline
	if len(a.into.events) > 0 {
		_, before, _ = c.law.Timeline(a.into.stored.ID, a.into.events, c.day)
	}
	_, after, err := c.law.Timeline(a.into.stored.ID, append(slices.Clone(a.into.events), a.events...), c.day)
	for f := range wob.Faults(err) {
		n, kind := a.about(f.Key)
		if n < 0 {
			a.faults[""] = strings.TrimSpace(a.faults[""] + " " + f.Message(c.lang))
			continue
		}
		for key, text := range beside(f, kind, c.lang) {
			a.put("p"+itoa(n), key, text)
		}
	}
	if err != nil && len(a.faults) == 0 {
		a.faults[""] = wob.ErrorText(err, c.lang)
	}
	if err == nil {
		a.changes = c.changesOf(before, after)
	}
}

// about finds the proposal that a fault is about, by the id of the event or by
// the part of the case.
func (a *acceptance) about(key string) (n int, kind wob.EventKind) {
	parts := map[wob.EventKind]string{wob.EventReceived: "received", wob.EventDecision: "decision",
		wob.EventAdjourned:       "adjournments",
		wob.EventSuspensionBegun: "suspensions", wob.EventNoticeOfDefault: "default",
		wob.EventConsulted: "consulted"}
	named := eventNamed.FindStringSubmatch(key)
	for _, e := range a.events {
		at, _ := strconv.Atoi(e.ID[strings.LastIndexByte(e.ID, '-')+1:])
		if len(named) == 2 && named[1] == itoa(at) && strings.Contains(key, a.token) ||
			len(named) == 0 && parts[e.Kind] != "" && strings.HasPrefix(key, parts[e.Kind]) {
			return at, e.Kind
		}
	}
	return -1, 0
}

// seen reports whether this case was shown beside the letter before.
func (a *acceptance) seen() bool {
	_, id, ok := strings.Cut(a.values.Get("seen"), " ")
	return ok && id != "" && id == a.into.stored.ID
}
