package read

// A rule is a row: the forms of a phrase as letters have it, and what it reads.
type rule struct {
	name   string
	does   action
	forms  []string
	not    string // words that must not stand in the phrase, nor in the three words after it
	behind string // words that must not stand in the ten before it, back to a date
	ahead  string // words that must not stand right behind it
	with   string // words of which one must stand in the sentence
	amid   string // words in a row that must not stand in the phrase: another clause begins with them
	why    string // a passage of a letter that the row is for

	elements  phrase
	without   []word
	notBefore []word
	notAfter  []word
	within    []word
	cuts      []word
	needs     [][]word // sets of words of which the sentence must have one each
	dates     int      // how many dates it must have
}

// An action is what a match of a rule is for.
type action uint8

const (
	readRequest          action = iota + 1 // the request was dated, sent or filed on D
	readMention                            // "uw verzoek van D"
	readMentionObjection                   // the same, of the decision that was objected to
	readMentionHerein                      // a letter of D that the next sentence tells to be a request
	readReceived                           // on D, or on the day S that is R
	readReceivedNear                       // "uw brief" on D, where it is the request: told just before
	readReceivedOf                         // on D, or on the day S: of what is dated R, where that is the request
	readReceivedThen                       // on the day S on which the sentence before says that it was made
	readAcknowledged                       // on D
	readAcknowledgedHere                   // by the letter itself
	readAcknowledgedSo                     // on D, where the sentence before tells of the receipt
	readNotice                             // a letter was sent on D: what it said follows
	readAdjourned                          // on D
	readAdjournedThere                     // in a letter that was named before
	readAdjournedHere                      // by the letter itself
	readAdjournedSo                        // on D it was told, where the sentence before tells of it
	readBy                                 // by W
	readUntil                              // until D
	readSuspended
	readSuspendedUntil
	readSuspendedSome // on a day that is not told
	readSuspendedThen // on the day S on which the sentence before says that views were asked
	readViewsAsked
	readViewsGiven
	readDefault
	readTalk
	readForwardedIn
	readEarlier
	readLimit     // documents dated after D
	readLimitFrom // documents dated on or after D
	readRegime
	readNarrowed
	readForwardedTo
	readForwardedOn
)

// actions are what rules read, a bit for each.
type actions uint64

// has reports whether one of some actions is among them.
func (a actions) has(some ...action) bool {
	for _, x := range some {
		if a&(1<<x) != 0 {
			return true
		}
	}
	return false
}
