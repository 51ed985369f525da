// Package lateness counts how requests were decided: in time by the law, only
// within the adjourned term, late, not yet; how many days that took; and how it
// went with adjournment, suspension and objections.
//
//	var r lateness.Report
//	for t, err := range clock.Timelines(file) {
//		if err != nil {
//			r.AddBad()
//			continue
//		}
//		r.Add(t, lateness.YearReceived(t))
//	}
//	fmt.Print(r.Text(calendar.Dutch))
//
// A [Report] counts as it goes: it holds counts and histograms by day, no
// requests, and does not grow with their number. It merges: the reports of the
// parts of a register add up to the report of the whole, exactly, also when they
// were made on other machines and sent as JSON.
//
// # What is counted, and how
//
// Each figure is one entry of the table in figures.go, which gives JSON, CSV and
// text alike. What is in time by the law is what the timeline says, with the
// adjournment and the suspensions that are in the facts. Beside it stand the
// flat 28, 42 and 56 calendar days by which such figures are often published;
// they are no law, and the output says so. Days taken run from the day of
// receipt to the day of publication of the decision; days late from the day
// after the last day. Both are counted over the requests that were decided:
// those that are open are counted apart, and a share of what has come due counts
// the overdue ones in, since leaving them out makes the past look better.
// Requests that were closed without a decision are in no share.
//
// The median, the quartiles and the ninetieth percentile are interpolated
// between the two nearest requests, as spreadsheets do (QUARTILE.INC), and
// figures are rounded to one decimal, halves up.
//
// Requests are also counted in groups: by year of receipt (a cohort) or of
// decision (production), by act, or by any [Key] of the caller, such as the body
// or the team.
//
// # What is not here
//
// No law, no clock, no reading of registers. What an input leaves open is noted:
// that an adjournment was assumed, or that the days of receipt are really those
// of the requests.
package lateness
