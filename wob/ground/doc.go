// Package ground holds the exception grounds (uitzonderingsgronden) of three
// Dutch acts on public access to documents: the Wet openbaarheid van bestuur
// (Wob, decisions until 30 April 2022), the Wet open overheid (Woo, decisions
// from 1 May 2022), and beside them, for bodies of Bonaire, Sint Eustatius and
// Saba, the Wet openbaarheid van bestuur BES (Wob BES, decisions from 10 October
// 2010). It has them as values and as a table of what the
// act says of a passage. Package cite below it reads them as people write them,
// package inventory in the list of a decision.
//
// # What is here
//
//   - [Ground]: a ground as a small comparable value, with its code, its
//     platform code, its citation in the text of a day ([Ground.On]) and its
//     counterparts in another act ([Ground.Counterparts]). [Parse] reads a
//     code and says why something is no ground.
//   - [Question]: what the act says of a [Passage], from facts that are yes, no
//     or unknown. The [Reply]: the ground must be applied, is weighed, does not
//     apply, or it cannot be said without certain facts; with the paragraphs
//     that say so and what a decision must show. [Each] asks every ground of
//     the act.
//   - [Conflicts]: what keeps grounds from standing together on one passage.
//   - [LookUp]: whether a provision of another act goes before the grounds (art.
//     8.8 Woo with its annex; art. 2 lid 1 Wob), and what is known of that day.
//
// # What is not here
//
// No legal advice, and no weighing: [Weigh] says that a body has to weigh, not
// what comes out. That the interest of a ground is at stake is taken as given:
// nobody can compute whether a text touches the security of the State. Whether
// information falls under a special act that goes before is for who decides, too.
// There is no clock, no network, no file, no state that changes; the functions
// can be called from any number of goroutines.
//
// What is not certain of the law stands in an answer as a caveat: texts before
// 1 October 2009, and art. 10 lid 1 onder d since 28 July 2018, were not read.
//
// # The two acts side by side
//
//	Wob     Woo               what differs
//	10.1.a  5.1.1.a           nothing
//	10.1.b  5.1.1.b           nothing
//	10.1.c  5.1.1.c, 5.1.6    5.1 lid 6: environmental information only where seriously harmed
//	        5.1.2.f           other competitive data: relative
//	10.1.d  5.1.1.d           express consent or manifest publication lifts it
//	        5.1.1.e           identification numbers
//	10.2.a  5.1.2.a           countries, too
//	10.2.b  5.1.2.b           10 lid 5 is part of it
//	10.2.c  5.1.2.c           nothing
//	10.2.d  5.1.2.d           nothing
//	10.2.e  5.1.2.e           no counterpart of 10 lid 3 (consent)
//	10.2.f  5.1.4             clearly required; the term is named
//	10.2.g  5.1.2.f, 5.1.2.i  grounds of their own
//	        5.1.5             exceptional, only harm, never beside lid 1 or 2
//	10.7.a  5.1.2.g           not limited to environmental information by its words
//	10.7.b  5.1.2.h           persons, too
//	11.1    5.2.1             narrower; 5.2 lid 3: formal decision-making
//	-       5.4               the (in)formateur
//	-       5.4a              support of members
//
// The grounds of the Wob BES stand in articles 11 and 12, under other letters:
// see [Ground.Counterparts].
//
// Paragraphs that modify a ground or give a power are no grounds: Wob 10 lid
// 3-6 and 8, 11 lid 2-4; Woo 5.1 lid 3 and 7, 5.2 lid 2-4, 5.3.
package ground
