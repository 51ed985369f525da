package inventory

import (
	"iter"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
)

// provisions is every provision of this package. It is complete once the
// package is initialised and does not change after.
var provisions = make([]*calendar.Provision, 0, 16)

func define(id string, c calendar.Citation, dutch, english string) *calendar.Provision {
	p := calendar.MustProvision(id, c, dutch, english)
	provisions = append(provisions, p)
	return p
}

// Provisions returns every provision of this package: what a list is held to.
func Provisions() iter.Seq[*calendar.Provision] { return slices.Values(provisions) }

var listPractice = calendar.Source("Inventarislijsten, de gewoonte in besluiten", "")

// What an inventory list is held to. No act asks for a list; that a decision
// rests on sound reasons, a document or part at a time, does (art. 3:46 Awb,
// ECLI:NL:RVS:2012:BY7336). How rows are numbered and point to each other no
// article says; that is the practice of the lists themselves.
var (
	ruleGround = define("awb.3.46.ground", calendar.Article(enacted.Awb, "3:46"),
		"{name} vraagt om ten minste één grond",
		"{name} needs at least one ground")
	rulePublic = define("awb.3.46.public", calendar.Article(enacted.Awb, "3:46"),
		"bij openbaar gemaakte informatie hoort geen uitzonderingsgrond ({name})",
		"what is public has no ground ({name})")
	ruleNumber = define("wob.list.number", listPractice,
		"nummer {name} komt vaker voor",
		"number {name} stands more than once")
	ruleDuplicate = define("wob.list.duplicate", listPractice,
		"een dubbel document wijst naar een bestaande andere rij (nu: {name})",
		"a duplicate points to another row that exists (now: {name})")
	ruleDuplicateNone = define("wob.list.duplicate.none", listPractice,
		"een dubbel document wijst naar een andere rij; er is geen rij genoemd",
		"a duplicate points to another row; no row is named")
	ruleIncomplete = define("awb.3.46.incomplete", calendar.Article(enacted.Awb, "3:46"),
		"{name} noemt geen volledige grond: het lid of onderdeel ontbreekt",
		"{name} names no whole ground: the paragraph or part is missing")
	ruleAge = define("woo.5.3.list", calendar.Article(enacted.Woo, "5.3"),
		"ouder dan vijf jaar: de motivering waarom het belang ondanks het tijdsverloop zwaarder weegt ({name}), hoort in "+
			"het besluit",
		"older than five years: the reasons why the interest weighs heavier in spite of the time passed ({name}) belong "+
			"in the decision")
	ruleSource = define("wob.public.source", calendar.Ruling("ECLI:NL:RVS:2010:BO1165"),
		"wat reeds openbaar is heeft een vindplaats",
		"what is public already has a place where it is found")
	ruleAlready = define("wob.public.ground", calendar.Ruling("ECLI:NL:RVS:2010:BO1165"),
		"op wat reeds openbaar is wordt geen grond toegepast ({name})",
		"no ground is applied to what is public already ({name})")
	ruleEmail = define("wob.list.email", calendar.Ruling("ECLI:NL:RBMNE:2019:731"),
		"één rij per e-mail ({name})",
		"one row for each e-mail ({name})")
)
