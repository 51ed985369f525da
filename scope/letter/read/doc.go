// Package read reads the text of a Dutch decision letter under the Wob, the Woo
// or the Wob BES: to a letter file with nothing in it that is not sure, and for
// each fact the passage it was read from, the rule that read it, and whether it
// is printed whole.
//
// [Letter] is the one way in. It takes text: how a PDF becomes text is the
// caller's affair ("pdftotext" in its default mode serves best), and [Decode]
// makes text of bytes in another encoding that the caller names.
//
// # What it promises
//
// Precision before recall: what a letter says in a way that no rule knows, says
// twice in different words, or says out of order, is open, with the reason and
// the candidates. No learning, no model, no number for confidence: the rules are
// rows of a table, the same text gives the same answer, and the time taken is
// linear in the length of the text. No text makes it fail.
//
// Not read is not the same as not said: only [letter.NotFound] says that the
// part in which a fact would stand was read, and that it does not stand there.
//
// # How it works
//
// A page that was kept as it was printed, in columns, is put one column under the
// other (columns.go, paired.go, gutter.go); a passage that runs over lines of a column
// has a span for each (folding.go). The text becomes lines and tokens, each with its
// bytes in the text as given (token.go); words that a scan tore apart or a line end
// broke are joined, days are read in every form that letters use (dates.go). The lines
// fall into parts (parts.go, annex.go, papers.go, margin.go). Labels give the date, the
// reference and the subject (labels.go, letter_date.go, reference.go, subject.go); the
// running text is matched, sentence by sentence, against the table of rules (rules.go,
// phrase.go). Then what passages say is held against each other (received.go,
// request_dated.go, acknowledged.go, adjourn.go), a day without a year gets one where a
// passage gives it (year.go), and what does not fit the order of the procedure is
// withheld (chronology.go). What happens beside the clock of the request is put together with
// what belongs to it: suspensions, views by party, talks, forwarding, earlier decisions
// (tellings.go, belonging.go, earlier.go). What suspends the term on a day that is not
// told stands in the letter file without a day, so that the clock says that it was not
// counted.
//
// # What is not here
//
// Names of people are never read. The items of a request and what was decided on
// each are layout work that text does not keep; they are not guessed. What was
// decided on the whole stands in the letter file where the sentences that decide
// say one thing; else it is a suggestion among the facts. A text of
// more than a megabyte is a letter with the papers that were released: what lies
// beyond is an attachment.
package read
