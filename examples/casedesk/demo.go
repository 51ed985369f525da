package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
	"github.com/wobrules/wobrules/examples/casedesk/web"
)

// demoTitles are what the cases of the demonstration are about.
var demoTitles = map[string]string{
	"WOO-001": "Herinrichting van het stationsplein", "WOO-002": "Subsidies aan sportverenigingen",
	"WOO-003": "Camera's in de binnenstad", "WOO-004": "Vergunning voor het datacentrum",
	"WOO-005": "Overleg over de rondweg", "WOO-006": "Inhuur van adviseurs", "WOB-2020-7": "Gezichtsherkenning",
}

// demoCases are some cases around a day.
func demoCases(today calendar.Date) string {
	ago := func(n int) string { return today.AddDays(-n).String() }
	var b strings.Builder
	for _, c := range []struct {
		id  string
		ago int
	}{{"WOO-001", 26}, {"WOO-002", 5}, {"WOO-003", 45}} {
		_, _ = fmt.Fprintf(&b, `{"id": "%s", "received": "%s"}`+"\n", c.id, ago(c.ago))
	}
	_, _ = fmt.Fprintf(&b, `{"id": "WOO-004", "received": "%s", `+
		`"adjournments": [{"notified": "%s", "by": "P2W", "reasons": true, "size": true}]}`+"\n", ago(35), ago(12))
	_, _ = fmt.Fprintf(&b, `{"id": "WOO-005", "received": "%s", `+
		`"decision": {"published": "%s", "discloses": true, "objectionExpected": true}}`+"\n", ago(40), ago(13))
	_, _ = fmt.Fprintf(&b, `{"id": "WOO-006", "received": "%s", `+
		`"decision": {"published": "%s"}, "objections": [{"received": "%s"}]}`+"\n", ago(120), ago(90), ago(60))
	b.WriteString(`{"id": "WOB-2020-7", "received": "2020-03-02", ` +
		`"decision": {"published": "2020-05-26", "discloses": true}}` + "\n")
	return b.String()
}

// fill stores the cases of a file.
func fill(ctx context.Context, desk *web.Desk, cases io.Reader) error {
	for one, err := range wob.Cases(cases) {
		if err != nil {
			return err
		}
		change, err := register.NewCase(one, demoTitles[one.ID], store.Event{Entered: desk.Now()})
		if err != nil {
			return fmt.Errorf("%s: %w", one.ID, err)
		}
		change.Work = desk.Rules.Work(desk.Today())
		if _, err := desk.Store.Apply(ctx, change); err != nil {
			return err
		}
	}
	return nil
}
