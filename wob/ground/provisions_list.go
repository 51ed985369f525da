package ground

import "github.com/wobrules/wobrules/calendar"

var listPractice = calendar.Source("Inventarislijsten, de gewoonte in besluiten", "")

var awbAct = calendar.NewAct("Awb", "Algemene wet bestuursrecht", "BWBR0005537")

// What an inventory list is held to. No act asks for a list; that a decision
// rests on sound reasons, a document or part at a time, does (art. 3:46 Awb,
// ECLI:NL:RVS:2012:BY7336). How rows are numbered and point to each other no
// article says; that is the practice of the lists themselves.
var (
	ruleGround = define("awb.3.46.ground", calendar.Article(awbAct, "3:46"),
		"{name} vraagt om ten minste een grond",
		"{name} needs at least one ground")
	rulePublic = define("awb.3.46.public", calendar.Article(awbAct, "3:46"),
		"wat openbaar is heeft geen grond ({name})",
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
	ruleSource = define("wob.public.source", calendar.Ruling("ECLI:NL:RVS:2010:BO1165"),
		"wat reeds openbaar is heeft een vindplaats",
		"what is public already has a place where it is found")
	ruleAlready = define("wob.public.ground", calendar.Ruling("ECLI:NL:RVS:2010:BO1165"),
		"op wat reeds openbaar is wordt geen grond toegepast ({name})",
		"no ground is applied to what is public already ({name})")
	ruleEmail = define("wob.list.email", calendar.Ruling("ECLI:NL:RBMNE:2019:731"),
		"een rij per e-mail ({name})",
		"one row for each e-mail ({name})")
	ruleAct = define("wob.list.act", calendar.Ruling("ECLI:NL:RVS:2022:1432"),
		"{name} is geen grond van de wet die op de dag van het besluit geldt",
		"{name} is no ground of the act in force on the day of the decision")
	ruleMixed = define("wob.list.mixed", calendar.Ruling("ECLI:NL:RVS:2022:1432"),
		"{name} is een grond van een andere wet dan de overige; een besluit volgt de wet van zijn dag",
		"{name} is a ground of another act than the rest; a decision follows the act of its day")
)
