package inventory

import (
	"strings"

	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/cite"
)

func crossField(k ColumnKind) Fields {
	switch k {
	case ColumnGround:
		return FieldGrounds
	case ColumnAssessmentCross:
		return FieldAssessment
	}
	return 0
}

// cross reads a cell below a heading that is a ground or an assessment: a cross
// in one of its forms, "5x", a page.
func cross(cell string) (is, ok bool) {
	s := strings.ToLower(strings.Trim(cell, white+"()"))
	switch s {
	case "x", "xx", "✓", "✔", "√", "☒", "☑", "v", "+", "●", "•":
		return true, true
	case "☐", "□":
		return false, true
	}
	if yes, ok := yesOrNo(s); ok {
		return yes, true
	}
	if strings.Trim(s, "0123456789x ") == "" || strings.HasPrefix(s, "p.") || strings.HasPrefix(s, "pag") {
		return true, true
	}
	return false, false
}

func (d filler) takeGroundCross(g ground.Ground, cell string) (file.Reason, bool) {
	is, ok := cross(cell)
	if !ok {
		if c := cite.CellIn(d.options.Territory, cell); len(c.Found) == 1 && len(c.Found[0].Grounds) == 1 &&
			c.Found[0].Grounds[0] == g {
			is, ok = true, true // the code itself, below its own heading
		}
	}
	if is {
		d.add(g)
	}
	return noCross, ok
}

func (d *filler) takeAssessmentCross(a Assessment, cell string) (file.Reason, bool) {
	is, ok := cross(cell)
	if a == Duplicate {
		if is && strings.Trim(cell, "0123456789") == "" {
			d.relate(cell)
		} else if !ok {
			d.relate(cell)
			is = true
		}
	} else if a == AlreadyPublic && !ok {
		d.Source, is = cell, true // where it is
	} else if !ok {
		return d.takeAssessment(cell) // "deels" below "Openbaar"
	}
	if a == Public && !is {
		d.denied = true // "nee" below "Openbaar": another column may say what then
		return file.Reason{}, true
	}
	d.upheld = d.upheld || a == NotPublic && !is
	if is && !d.assess(a) {
		return twoAssessments, false
	}
	return file.Reason{}, true
}
