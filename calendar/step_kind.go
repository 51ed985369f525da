package calendar

// A StepKind says what a [Step] does to the last day of its term. The zero
// StepKind is no step.
type StepKind uint8

// The kinds of step, one for each verb of a [Rule] that moves a day.
const (
	_           StepKind = iota
	StepCounts           // the term itself, counted from its start or back from a day
	StepAdjourn          // an adjournment (verdaging)
	StepSuspend          // a suspension (opschorting)
	StepAgree            // what the parties agreed (instemming met uitstel)
	StepExtend           // the Algemene termijnenwet: the last day was free, or two ordinary days are due
)

// Kind returns what the step does.
func (s Step) Kind() StepKind { return s.kind }

// Suspended returns the first and the last of the days that a step of kind
// [StepSuspend] adds, both included; zero Dates for any other.
func (s Step) Suspended() (from, to Date) {
	if s.kind != StepSuspend {
		return Date{}, Date{}
	}
	return s.a, s.b
}

// String returns the kind in a word ("adjourn"), and "" for no kind.
func (k StepKind) String() string {
	names := [...]string{"", "count", "adjourn", "suspend", "agree", "extend"}
	if int(k) >= len(names) {
		return ""
	}
	return names[k]
}
