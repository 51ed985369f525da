// Package picture draws a case as an SVG image that explains itself: the
// deadlines of a timeline as bars on a line of months.
//
//	svg := picture.Timeline{Title: "Z-2026-12", Deadlines: t.Deadlines(), Today: today}.AppendSVG(nil)
//
// A bar runs from the first day of a deadline up to and including its last, in
// the colour of who must or may act; what must be done is thick, what may be
// done is thin. A term shows its steps: the first term, a suspension, an
// adjournment, what was agreed, and the extension by the Algemene termijnenwet
// with the free days that caused it. An end that is open runs off to the right,
// an end that another reading puts elsewhere is dashed, what is over is pale,
// what is late is red, and today is a line from top to bottom.
//
// [Lateness] draws counts of decided requests as bars.
//
// A picture is 600 units wide, fit for a screen and for print, also without
// colour. It holds no script, no link, no style sheet and no ids, so several can
// stand on one page. Its title and description say in words what it shows; Text
// is the same by itself. The same input gives the same bytes, and no title, id
// or text can break out of the image.
//
// # What is not here
//
// No law and no clock: days, articles and states are those of the deadlines, and
// today is an argument.
package picture
