// Package calendar holds how a statute counts: days, terms, and the days of
// the Algemene termijnenwet. It names no act but that one.
package calendar
