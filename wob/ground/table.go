package ground

import "github.com/wobrules/wobrules/calendar"

// A where says what kind of information a cell of the table speaks of: the
// three columns of the act.
type where uint8

const (
	ordinary      where = 1 << iota // no environmental information
	environmental                   // environmental, not on emissions
	emissions                       // environmental, on emissions
)

const (
	noEmissions = ordinary | environmental
	onlyEnv     = environmental | emissions
	everywhere  = ordinary | environmental | emissions
)

// A condition is the rest of what a cell asks: every fact of all is yes, every
// fact of none is no, some fact of some is yes, some fact of lacks is no. An
// empty list asks nothing.
type condition struct {
	all, none, some, lacks []Fact
}

// A cell of the decision table: what the act says of a ground for a kind of
// information and under a condition. A cell that takes the ground away
// (DoesNotApply) goes before one that leaves it in force; several may. Where
// none does, exactly one cell answers.
type cell struct {
	ground      string
	where       where
	verdict     Verdict
	by          []*calendar.Provision
	onlyDefault *calendar.Reading // holds on the default side of it only; nil: on both
	condition
}

// An extra adds to the answer of every cell that leaves the ground in force:
// what a decision must show, a form in which disclosure is allowed after all,
// what is not certain.
type extra struct {
	grounds string // a code, or the beginning of one
	where   where
	form    Form
	by      []*calendar.Provision
	show    []*calendar.Provision
	caveats []*calendar.Provision
	condition
}

func facts(f ...Fact) []Fact { return f }

func by(p ...*calendar.Provision) []*calendar.Provision { return p }

// when asks that every one of the facts is yes, not that every one is no,
// whenAny that some one is yes.
func (c cell) when(f ...Fact) cell { c.all = f; return c }

func (c cell) not(f ...Fact) cell { c.none = f; return c }

func (c cell) whenAny(f ...Fact) cell { c.some = f; return c }

// unless asks that some of the facts is no.
func (c cell) unless(f ...Fact) cell { c.lacks = f; return c }

// on is a cell that leaves a ground in force.
func on(ground string, w where, v Verdict, p ...*calendar.Provision) cell {
	return cell{ground: ground, where: w, verdict: v, by: p}
}

// off is a cell that takes a ground away.
func off(ground string, w where, p ...*calendar.Provision) cell {
	return cell{ground: ground, where: w, verdict: DoesNotApply, by: p}
}

// byDefault makes a cell one that holds on the default side of a reading only.
func (c cell) byDefault(r *calendar.Reading) cell { c.onlyDefault = r; return c }

func (w where) holds(a *answers) bool {
	if a[Environmental] != calendar.Yes {
		return w&ordinary != 0
	}
	if a[Emissions] != calendar.Yes {
		return w&environmental != 0
	}
	return w&emissions != 0
}

// holds reports whether the condition is met by answers that are all known.
func (c *condition) holds(a *answers) bool {
	every := func(facts []Fact, want calendar.Answer) bool {
		for _, f := range facts {
			if a[f] != want {
				return false
			}
		}
		return true
	}
	some := len(c.some) == 0 || !every(c.some, calendar.No)
	lacks := len(c.lacks) == 0 || !every(c.lacks, calendar.Yes)
	return some && lacks && every(c.all, calendar.Yes) && every(c.none, calendar.No)
}

// facts appends the facts the condition looks at.
func (c *condition) facts(all []Fact) []Fact {
	return append(append(append(append(all, c.all...), c.none...), c.some...), c.lacks...)
}
