// Package wobrules is where the documentation begins; it holds no code.
//
// The library computes the dates, the scope and the exception grounds of a
// request for information to a Dutch public body, under the Wet openbaarheid
// van bestuur (Wob, until 30 April 2022), the Wet open overheid (Woo, since 1 May
// 2022) and, for the public bodies of Bonaire, Sint Eustatius and Saba, the Wet
// openbaarheid van bestuur BES (Wob BES, since 10 October 2010), with the Algemene
// wet bestuursrecht (Awb), the Wet administratieve rechtspraak BES (WarBES) and
// the Algemene termijnenwet (Atw). Every answer carries the article it rests on.
//
// # Where to start
//
//   - Package wob: hand it what happened to a request, get every statutory date
//     back, and with Timeline.Next what must or may be done now.
//     wob.Clock{}.Timeline(wob.Case{Received: d}) is the one way in; wob.Fold
//     makes a case of the events in which it is kept.
//   - Packages wob/ical, wob/picture, wob/zgw and wob/lateness: its deadlines as a
//     calendar feed, as an image, as the fields of a case system, and counted.
//   - Package wob/ground: the exception grounds of arts. 10 and 11 Wob and
//     chapter 5 Woo and arts. 11 and 12 Wob BES, as questions about the facts of a
//     passage, and the special regimes that go before them. Below it,
//     wob/ground/cite reads the citations that officials write, and
//     wob/ground/inventory the inventory list of a decision.
//   - Package scope: what was asked, and what a request still covers after
//     conversations and earlier decisions.
//   - Package scope/letter: the decision letter, its case and its review. Below
//     it, scope/letter/read reads a letter from its text.
//   - Package calendar: how a statute counts days. Start here for a term of
//     another statute.
//
// # What is not here
//
// No clock, no network, no files, no time zones, no global settings: the day on
// which a question is asked is an argument. No legal advice: what is unsettled
// is shown as unsettled, what nobody has verified carries a caveat, and what
// needs weighing is left to who must weigh.
//
// # Glossary
//
// One word for one thing, with the Dutch term of the statute.
//
//	adjournment          verdaging                  the decision is put off once
//	adjournment, reasons motivering van de verdaging
//	agreement            instemming met uitstel     the applicant consents to delay
//	appeal               beroep
//	applicant            aanvrager                  the word of the Awb
//	arguable             verdedigbaar               what the other side of a reading gives
//	body                 bestuursorgaan
//	caveat               voorbehoud                 what an answer rests on that is not certain
//	citation             vindplaats
//	committee            adviescommissie            of art. 7:13 Awb
//	deadline             termijn, uiterste dag      what someone must or may do, or what happens,
//	                                                with its days
//	decision             besluit
//	decree               koninklijk besluit         that equates days, art. 3 lid 3 Atw
//	disclosure           verstrekking, openbaarmaking
//	disposition          dispositie                 what became of an item of a request
//	environmental        milieu-informatie
//	equated day          gelijkgestelde dag
//	event                gebeurtenis                what happened in a case, on a day
//	exception ground     uitzonderingsgrond
//	extension            verlenging                 by the Atw, of a last day that is free
//	filing               indiening
//	finding              bevinding                  what the facts breach or trigger
//	forwarding           doorzending
//	free day             zaterdag, zondag of algemeen erkende feestdag
//	inventory list       inventarislijst
//	interested party     belanghebbende             whose interest a decision touches directly
//	last day             laatste dag                always included: tot en met
//	limit                beperking                  that narrows what a request covers
//	narrowing            precisering, beperking
//	nominal end          nominaal einde             before the Atw
//	notice of default    ingebrekestelling
//	objection            bezwaar
//	objector             bezwaarmaker               the requester or an interested party
//	opposition           verzet                     against a ruling without a hearing
//	outage               storing                    of the way by which something is filed
//	paragraph, part      lid, onderdeel
//	partial decision     deelbesluit                on a part of the request
//	penalty              dwangsom                   of art. 4:17 Awb
//	personal policy view persoonlijke beleidsopvatting
//	premature            prematuur
//	provision            bepaling
//	publication          bekendmaking               the day of dispatch
//	reading              lezing                     of the law, a point that is not settled;
//	                                                of a request (scope.Reading), what it covers
//	receipt              ontvangst
//	recognised day       algemeen erkende feestdag
//	reference date       peildatum
//	relief               voorlopige voorziening     provisional, by the court
//	remedies clause      rechtsmiddelverwijzing
//	repair               herstel van een verzuim
//	requester            verzoeker                  the word of the Wob and the Woo
//	special regime       bijzondere regeling        goes before the grounds: art. 8.8 Woo, art. 2 Wob
//	suspension           opschorting
//	term                 termijn
package wobrules
