// Package zgw connects a case to the fields of the ZGW standard (API's voor
// zaakgericht werken), in which Dutch case systems such as Open Zaak keep their
// cases: the fields that the law must fill and that nothing fills today.
//
//	c, err := wob.ParseCase(file)
//	t, err := clock.Timeline(c)
//	stored, missing := zgw.Request(c, t, zgw.Options{Schema: schema})
//	patch, err := json.Marshal(stored.Zaak)
//
// [Request] and [Objection] give the fields of the zaak of a request and of that
// of an objection: the last day on which the law wants it settled
// (uiterlijkeEinddatumAfdoening), the adjournment (verlenging), whether it is
// suspended (opschorting), the last day for an objection
// (uiterlijkeReactiedatum), and the whole case file inside a ZaakObject, without
// which most facts would be lost: the standard has no field for the receipt, for
// the days and the ground of a suspension, or for the day of a notice.
// [Fields.Case] is the way back. What no field holds is a [Missing], in both
// directions; nothing is guessed, and never is the start or the registration of
// a zaak taken for the receipt of a request.
//
// [Check] compares what a system stored with the law: each difference is a
// [Finding] with both dates, the steps that lead to the right one, the free day
// that moved it, and the likely cause.
//
// Types and fields have the names of the standard, in Dutch, for that is what
// they are called: Zaken API 1.5 to 1.7, Catalogi API 1.3 and 1.4, Besluiten API
// 1.1. Of each resource only the fields that touch a term are here; others are
// passed over when it is read, and not written, so that what is written is a
// PATCH. What is here is read and written strictly, by the rules of the standard:
// texts of at most so many characters, null and never an empty object for a
// group that does not apply, durations in days.
//
// # What is not here
//
// No law, no clock, no HTTP. einddatumGepland is never set: it is the norm of an
// organisation and not of the law.
package zgw
