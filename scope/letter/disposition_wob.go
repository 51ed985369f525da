package letter

import "github.com/wobrules/wobrules/calendar"

const (
	yes     = calendar.Yes
	no      = calendar.No
	unknown = calendar.Unknown
)

// as states the basis of a disposition with its name.
func as(actName string, d Disposition, c calendar.Citation, dutch, english string) *calendar.Provision {
	id := []byte("scope." + actName + ".")
	for i := range len(d) {
		if d[i] == '_' {
			id = append(id, '-')
		} else {
			id = append(id, d[i])
		}
	}
	return define(string(id), c, dutch, english)
}

func wobAs(d Disposition, c calendar.Citation, dutch, english string) *calendar.Provision {
	return as("wob", d, c, dutch, english)
}

// The bases that lie outside both acts.
var (
	civilCode    = calendar.NewAct("BW", "Burgerlijk Wetboek Boek 3", "BWBR0005291")
	factualAct   = calendar.Ruling("ECLI:NL:RVS:2010:BO1165")
	ownFile      = calendar.Source("Inzage in het eigen dossier (art. 15 AVG, art. 7:4 Awb)", "")
	outsideAct   = calendar.Source("Buiten de wet, uit dienstbetoon", "")
	ownAct       = calendar.Source("Handeling van de verzoeker", "")
	jointPrac    = calendar.Source("Gezamenlijke behandeling, de gewoonte in besluiten", "")
	earlierPrac  = calendar.Source("Verwijzing naar een eerder besluit, de gewoonte in besluiten", "")
	abuseArticle = calendar.Article(civilCode, "3:13")
)

// wobDispositions are the dispositions under the Wob. What is refused on a ground
// rests on art. 3 lid 5, which refers to arts. 10 and 11; the ground itself is
// named beside it.
var wobDispositions = []DispositionRule{
	{Granted, wobAs(Granted, wobArticle("3", "5"), "openbaar gemaakt", "disclosed"), yes, 0, gives, false},
	{GrantedInPart, wobAs(GrantedInPart, wobArticle("3", "5"), "gedeeltelijk openbaar gemaakt", "disclosed in part"), yes, NeedGround | NeedWriting, givesPart, false},
	{RefusedGround, wobAs(RefusedGround, wobArticle("3", "5"), "afgewezen op een uitzonderingsgrond", "refused on a ground of exception"), yes, NeedGround | NeedWriting, refuses, false},
	{DeferredThirdParty, wobAs(DeferredThirdParty, wobArticle("6", "5"), "verstrekking opgeschort voor een derde", "disclosure deferred for a third party"), yes, NeedDate, gives, false},
	{NoneFound, wobAs(NoneFound, wobArticle("1", "").Part("a"), "geen documenten aangetroffen", "no documents found"), yes, NeedSearch | NeedWriting, refusesNone, false},
	{NotADocument, wobAs(NotADocument, wobArticle("3", "1"), "informatie die niet in een document is neergelegd", "information not laid down in a document"), yes, NeedWriting, refusesNone, false},
	{AlreadyPublic, wobAs(AlreadyPublic, factualAct, "reeds openbaar", "already public"), no, NeedSource, isPublic, false},
	{NotAdministrative, wobAs(NotAdministrative, wobArticle("1", "").Part("b"), "geen bestuurlijke aangelegenheid", "no administrative matter"), yes, NeedWriting | NeedReason, refuses, false},
	{SpecialRegime, wobAs(SpecialRegime, wobArticle("2", "1"), "bijzondere openbaarmakingsregeling", "special disclosure regime"), yes, NeedWriting | NeedReason, refuses, false},
	{OwnFileRequest, wobAs(OwnFileRequest, ownFile, "verzoek om inzage in het eigen dossier", "request for one's own file"), unknown, 0, declines, false},
	{ItemWithdrawn, wobAs(ItemWithdrawn, ownAct, "ingetrokken", "withdrawn"), no, NeedTalk, noEffect, false},
	{ItemNarrowed, wobAs(ItemNarrowed, wobArticle("3", "4"), "gepreciseerd of beperkt", "narrowed"), no, NeedTalk | NeedWording, noEffect, false},
	{ItemForwarded, wobAs(ItemForwarded, wobArticle("4", ""), "doorgezonden", "forwarded"), no, NeedAddressee, noEffect, false},
	{NotForwarded, wobAs(NotForwarded, wobArticle("4", ""), "niet doorgezonden", "not forwarded"), unknown, NeedReason, noEffect, false},
	{AnsweredOutsideTheAct, wobAs(AnsweredOutsideTheAct, outsideAct, "buiten de Wob beantwoord", "answered outside the act"), no, 0, noEffect, false},
	{AnsweredInLetter, wobAs(AnsweredInLetter, wobArticle("7", "1").Part("d"), "inlichtingen in de brief", "answered in the letter"), yes, 0, gives, false},
	{NotTakenUp, wobAs(NotTakenUp, awbArticle("4:5", "1"), "buiten behandeling gelaten", "not dealt with"), yes, NeedChance | NeedWriting, declines, false},
	{RepeatedApplication, wobAs(RepeatedApplication, awbArticle("4:6", "2"), "herhaalde aanvraag", "repeated application"), yes, NeedEarlier | NeedWriting, refuses, false},
	{AbuseOfRight, wobAs(AbuseOfRight, abuseArticle, "misbruik van recht", "abuse of right"), yes, NeedReason | NeedWriting, declines, false},
	{JointWith, wobAs(JointWith, jointPrac, "gezamenlijk behandeld", "treated together"), unknown, NeedJoint, noEffect, false},
	{PreviouslyDecided, wobAs(PreviouslyDecided, earlierPrac, "eerder op beslist", "decided before"), unknown, NeedEarlier, noEffect, false},
}
