// Package ical writes the deadlines of cases as an iCalendar feed (RFC 5545,
// with the properties of RFC 7986): what Outlook, Google Calendar and the like
// show when somebody subscribes to it.
//
// A [Feed] is made of the list of deadlines of each case and of nothing else:
//
//	feed := ical.Feed{Host: "zaken.gemeente.example", Stamp: now, Alarms: []int{7, 1}}
//	err := feed.Write(w, cases)
//
// What is live becomes an event of a whole day, on the last day of the deadline,
// or on its first where it has no last: someone may appeal from a day on. With
// ToDos what must be done becomes a to-do instead. What a fact took away, and
// what stood in an earlier feed and would be left out now, is sent as cancelled,
// so that a calendar that has it takes it out. A deadline on no day at all (a
// disclosure that a court is asked to stop) has no place in a calendar.
//
// The UID of an event is made of the case, the key of the deadline and what it
// belongs to, never of its day: a deadline that moves is the same event on
// another day. SEQUENCE, which must then grow, comes from the caller, as does
// the moment of writing. An alarm never goes off on a free day: it comes on the
// last ordinary day before it.
//
// # What is not here
//
// No law: days, articles and texts are those of the deadlines. No clock, no
// server, no reading of calendars, no time zones: a deadline is a day. Ids,
// titles and links may hold anything: what iCalendar cannot hold is replaced,
// and a link that is none is an error.
package ical
