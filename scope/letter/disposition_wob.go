package letter

import "github.com/wobrules/wobrules/calendar"

// The bases that lie outside both acts.
var (
	civilCode    = calendar.NewAct("BW", "Burgerlijk Wetboek Boek 3", "BWBR0005291")
	factualAct   = calendar.Ruling("ECLI:NL:RVS:2010:BO1165")
	ownFile      = calendar.Source("Inzage in het eigen dossier (art. 15 AVG, art. 7:4 Awb)", "")
	outsideAct   = calendar.Source("Buiten de wet, uit coulance", "")
	ownAct       = calendar.Source("Handeling van de verzoeker", "")
	jointPrac    = calendar.Source("Gezamenlijke behandeling, de gewoonte in besluiten", "")
	earlierPrac  = calendar.Source("Verwijzing naar een eerder besluit, de gewoonte in besluiten", "")
	publicPrac   = calendar.Source("Wat openbaar is, hoeft niet te worden gevraagd (afgeleid)", "")
	abuseArticle = calendar.Article(civilCode, "3:13")
)

// wobDispositions are the dispositions under the Wob. What is refused on a ground
// rests on art. 3 lid 5, which refers to arts. 10 and 11; the ground itself is
// named beside it.
var wobDispositions = dispositionsOf("wob", map[Disposition]basis{
	Granted:               {cite: wobArticle("3", "5")},
	GrantedInPart:         {cite: wobArticle("3", "5")},
	RefusedGround:         {cite: wobArticle("3", "5")},
	DeferredThirdParty:    {cite: wobArticle("6", "5")},
	NoneFound:             {cite: wobArticle("1", "").Part("a")},
	NotADocument:          {cite: wobArticle("3", "1")},
	AlreadyPublic:         {cite: factualAct},
	NotAdministrative:     {cite: wobArticle("1", "").Part("b")},
	SpecialRegime:         {cite: wobArticle("2", "1")},
	OwnFileRequest:        {cite: ownFile},
	ItemWithdrawn:         {cite: ownAct},
	ItemNarrowed:          {cite: wobArticle("3", "4")},
	ItemForwarded:         {cite: wobArticle("4", "")},
	NotForwarded:          {cite: wobArticle("4", "")},
	AnsweredOutsideTheAct: {cite: outsideAct},
	AnsweredInLetter:      {cite: wobArticle("7", "1").Part("d")},
	NotTakenUp:            {cite: awbArticle("4:5", "1")},
	RepeatedApplication:   {cite: awbArticle("4:6", "2")},
	AbuseOfRight:          {cite: abuseArticle},
	JointWith:             {cite: jointPrac},
	PreviouslyDecided:     {cite: earlierPrac},
})
