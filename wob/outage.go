package wob

import "github.com/wobrules/wobrules/calendar"

var (
	outageExtends = define("awb.2.3.outage", wmebv,
		"wegens een storing, aangekondigd op {on}, verlengd tot en met {to}",
		"extended up to and including {to} for an outage announced on {on}")
	outageUnread = define("awb.2.3.outage.unread", wmebv,
		"dat het orgaan een termijn om iets in te dienen wegens een storing kan verlengen, is uit de tweede hand",
		"that the body can extend a term for filing for an outage is known at second hand")
)

// outageRule puts the last day of a term for filing off to the day that the body
// named.
var outageRule = calendar.Agree(calendar.ConsentedBy(calendar.After(calendar.Days(calendar.MostDays), outageExtends)),
	outageExtends)

// extended are the days that put off the last day of a term for filing.
func (c *Case) extended() (all []planned) {
	for i := range c.Outages {
		all = append(all, planned{pathTo("outages", i) + ".extendedTo", c.Outages[i].ExtendedTo, 0})
	}
	return all
}

// extend puts off the last day of a window that ends within an outage.
func (r *run) extend(w *ObjectionWindow, rule calendar.Rule) error {
	for i := range r.c.Outages {
		o := &r.c.Outages[i]
		last := w.Term.LastDay()
		if last.Before(o.From) || last.After(latest(o.From, o.Until)) || !o.ExtendedTo.After(last) {
			continue
		}
		announced := o.Announced
		if announced.IsZero() {
			announced = o.From
		}
		longer, err := r.filing(calendar.Seq(rule, outageRule), calendar.Facts{
			Start:      w.Term.Start(),
			Agreements: []calendar.Agreement{{Ground: outageExtends, Consented: announced, Until: o.ExtendedTo}},
		})
		if err != nil {
			return err
		}
		*w = longer
		r.out.warn(outageUnread, calendar.Args{})
	}
	return nil
}
