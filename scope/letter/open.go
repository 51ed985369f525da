package letter

// An Open is something that was looked for in the text of a letter and is not
// sure: not read is not the same as not said. Package read makes them.
type Open struct {
	// The key of the letter file, with the kind of an event before the point:
	// "request.received", "adjourned.by".
	Kind string
	Why  Why
}

// Why says why something that was looked for in a text is open.
type Why string

// The reasons. Only NotFound says that the letter lacks it.
const (
	NotFound     Why = "not-found"    // the part in which it would stand was read, and it does not stand there
	Ambiguous    Why = "ambiguous"    // what stands there can be read in more than one way
	Contradicted Why = "contradicted" // two passages do not agree
	Illegible    Why = "illegible"    // a digit or a word is damaged
	NoYear       Why = "no-year"      // a day without a year, and no passage that gives one
	OutOfOrder   Why = "out-of-order" // it lies before what must precede it
	Damaged      Why = "damaged"      // a page, or the order of the words, is missing
)
