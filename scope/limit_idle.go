package scope

import "github.com/wobrules/wobrules/calendar"

// Why a limit does not limit.
var (
	idleUnpublished = define("scope.limit.unpublished", factualAct,
		"het besluit van {on} ({name}) is niet gepubliceerd: op de grond dat het reeds openbaar is beperkt het niets",
		"the decision of {on} ({name}) is not published: on the ground of being already public it limits nothing")
	idlePublication = define("scope.limit.publication-unknown", factualAct,
		"of het besluit van {on} ({name}) is gepubliceerd is niet bekend: op de grond dat het reeds openbaar is "+
			"beperkt het niets",
		"whether the decision of {on} ({name}) is published is not known: on the ground of being already public "+
			"it limits nothing")
	idleApplicant = define("scope.limit.applicant", awbArticle("4:6", "1"),
		"het besluit van {on} ({name}) ging niet over een aanvraag van dezelfde aanvrager, of dat is niet bekend",
		"the decision of {on} ({name}) was not on an application of the same applicant, or that is not known")
	idleBody = define("scope.limit.body", awbArticle("4:6", "1"),
		"het besluit van {on} ({name}) is niet van hetzelfde bestuursorgaan, of dat is niet bekend",
		"the decision of {on} ({name}) is not of the same body, or that is not known")
	idleRefused = define("scope.limit.refusal", awbArticle("4:6", "1"),
		"het besluit van {on} ({name}) was geen afwijzing, of dat is niet bekend",
		"the decision of {on} ({name}) was no refusal, or that is not known")
	idleNewFacts = define("scope.limit.new-facts", awbArticle("4:6", "1"),
		"er zijn nieuwe feiten vermeld: het besluit van {on} ({name}) staat een nieuwe beoordeling niet in de weg",
		"new facts were stated: the decision of {on} ({name}) does not stand in the way of a new assessment")
	idleDay = define("scope.limit.day", factualAct,
		"van het eerdere besluit ({name}) is de dag niet bekend: het beperkt niets",
		"the day of the earlier decision ({name}) is not known: it limits nothing")
)

// Idle returns why l does not limit although it is there to; nil for a limit that
// does, or that takes nothing out by its kind. The text of the provision takes
// the date of the earlier decision (On) and its reference (Name).
func (l Limit) Idle() *calendar.Provision {
	d := &l.decision
	switch l.kind {
	case LimitPublic:
		if d.Published == calendar.No {
			return idleUnpublished
		}
		if d.Published == calendar.Unknown {
			return idlePublication
		}
	case LimitRepeated:
		if d.SameApplicant != calendar.Yes {
			return idleApplicant
		}
		if d.SameBody != calendar.Yes {
			return idleBody
		}
		if d.Refused != calendar.Yes {
			return idleRefused
		}
		if l.newFacts == calendar.Yes {
			return idleNewFacts
		}
	default:
		return nil
	}
	if l.before.IsZero() {
		return idleDay
	}
	return nil
}
