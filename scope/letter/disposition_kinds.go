package letter

import (
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

const (
	yes     = calendar.Yes
	no      = calendar.No
	unknown = calendar.Unknown
)

// A kind is what the acts have in common of a disposition.
type kind struct {
	code           Disposition
	dutch, english string
	decision       calendar.Answer
	needs          Need
	effect         effect
}

// kinds are the dispositions, in the order in which every act has them.
var kinds = []kind{
	{Granted, "openbaar gemaakt", "disclosed", yes, 0, gives},
	{GrantedInPart, "gedeeltelijk openbaar gemaakt",
		"disclosed in part", yes, NeedGround | NeedWriting, givesPart},
	{RefusedGround, "afgewezen op een uitzonderingsgrond",
		"refused on a ground of exception", yes, NeedGround | NeedWriting, refuses},
	{DeferredThirdParty, "verstrekking uitgesteld wegens te verwachten bezwaar van een belanghebbende",
		"disclosure deferred since an interested party is expected to object", yes, NeedDate, gives},
	{NoneFound, "geen documenten aangetroffen", "no documents found", yes, NeedSearch | NeedWriting, refusesNone},
	{NotADocument, "informatie die niet in een document is neergelegd",
		"information not laid down in a document", yes, NeedWriting, refusesNone},
	{AlreadyPublic, "reeds openbaar", "already public", no, NeedSource, isPublic},
	{NotAdministrative, "geen bestuurlijke aangelegenheid",
		"no administrative matter", yes, NeedWriting | NeedReason, refuses},
	{SpecialRegime, "bijzondere openbaarmakingsregeling",
		"special disclosure regime", yes, NeedWriting | NeedReason, refuses},
	{OwnFileRequest, "verzoek om inzage in het eigen dossier",
		"request for one's own file", unknown, 0, declines},
	{CompellingReasons, "alleen aan de verzoeker verstrekt wegens klemmende redenen",
		"given to the requester alone for compelling reasons", yes, NeedReason, givesPart},
	{ForResearch, "alleen aan de verzoeker verstrekt voor onderzoek",
		"given to the requester alone for research", yes, NeedReason, givesPart},
	{ItemWithdrawn, "ingetrokken", "withdrawn", no, NeedTalk, noEffect},
	{ItemNarrowed, "gepreciseerd of beperkt", "narrowed", no, NeedTalk | NeedWording, noEffect},
	{ItemForwarded, "doorgezonden", "forwarded", no, NeedAddressee, noEffect},
	{NotForwarded, "niet doorgezonden", "not forwarded", unknown, NeedReason, noEffect},
	{AnsweredOutsideTheAct, "buiten de Wob beantwoord", "answered outside the act", no, 0, noEffect},
	{AnsweredInLetter, "inlichtingen in de brief", "answered in the letter", yes, 0, gives},
	{NotTakenUp, "buiten behandeling gelaten", "not dealt with", yes, NeedChance | NeedWriting, declines},
	{RepeatedApplication, "herhaalde aanvraag", "repeated application", yes, NeedEarlier | NeedWriting, refuses},
	{AbuseOfRight, "misbruik van recht", "abuse of right", yes, NeedReason | NeedWriting, declines},
	{JointWith, "gezamenlijk behandeld", "treated together", unknown, NeedJoint, noEffect},
	{PreviouslyDecided, "hierop is eerder beslist", "decided before", unknown, NeedEarlier, noEffect},
}

// A basis is what a disposition rests on under an act, and what differs there
// from what the acts have in common: its name, whether it is a decision, what it
// means for the outcome.
type basis struct {
	cite           calendar.Citation
	dutch, english string
	decision       calendar.Answer
	effect         effect
}

// dispositionsOf are the dispositions of an act.
func dispositionsOf(act string, bases map[Disposition]basis) []DispositionRule {
	var all []DispositionRule
	for _, k := range kinds {
		b, ok := bases[k.code]
		if !ok {
			continue
		}
		dutch, english := k.dutch, k.english
		if b.dutch != "" {
			dutch, english = b.dutch, b.english
		}
		r := DispositionRule{Code: k.code, Decision: k.decision, Needs: k.needs, effect: k.effect}
		if b.decision != unknown {
			r.Decision = b.decision
		}
		if b.effect != noEffect {
			r.effect = b.effect
		}
		r.Basis = define("scope."+act+"."+strings.ReplaceAll(string(k.code), "_", "-"), b.cite, dutch, english)
		all = append(all, r)
	}
	return all
}
