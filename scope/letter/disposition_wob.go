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
var wobDispositions = []DispositionRule{
	{
		Code: Granted,
		Basis: wobAs(Granted, wobArticle("3", "5"),
			"openbaar gemaakt",
			"disclosed"),
		Decision: yes,
		effect:   gives,
	},
	{
		Code: GrantedInPart,
		Basis: wobAs(GrantedInPart, wobArticle("3", "5"),
			"gedeeltelijk openbaar gemaakt",
			"disclosed in part"),
		Decision: yes,
		Needs:    NeedGround | NeedWriting,
		effect:   givesPart,
	},
	{
		Code: RefusedGround,
		Basis: wobAs(RefusedGround, wobArticle("3", "5"),
			"afgewezen op een uitzonderingsgrond",
			"refused on a ground of exception"),
		Decision: yes,
		Needs:    NeedGround | NeedWriting,
		effect:   refuses,
	},
	{
		Code: DeferredThirdParty,
		Basis: wobAs(DeferredThirdParty, wobArticle("6", "5"),
			"verstrekking uitgesteld wegens te verwachten bezwaar van een belanghebbende",
			"disclosure deferred since an interested party is expected to object"),
		Decision: yes,
		Needs:    NeedDate,
		effect:   gives,
	},
	{
		Code: NoneFound,
		Basis: wobAs(NoneFound, wobArticle("1", "").Part("a"),
			"geen documenten aangetroffen",
			"no documents found"),
		Decision: yes,
		Needs:    NeedSearch | NeedWriting,
		effect:   refusesNone,
	},
	{
		Code: NotADocument,
		Basis: wobAs(NotADocument, wobArticle("3", "1"),
			"informatie die niet in een document is neergelegd",
			"information not laid down in a document"),
		Decision: yes,
		Needs:    NeedWriting,
		effect:   refusesNone,
	},
	{
		Code: AlreadyPublic,
		Basis: wobAs(AlreadyPublic, factualAct,
			"reeds openbaar",
			"already public"),
		Decision: no,
		Needs:    NeedSource,
		effect:   isPublic,
	},
	{
		Code: NotAdministrative,
		Basis: wobAs(NotAdministrative, wobArticle("1", "").Part("b"),
			"geen bestuurlijke aangelegenheid",
			"no administrative matter"),
		Decision: yes,
		Needs:    NeedWriting | NeedReason,
		effect:   refuses,
	},
	{
		Code: SpecialRegime,
		Basis: wobAs(SpecialRegime, wobArticle("2", "1"),
			"bijzondere openbaarmakingsregeling",
			"special disclosure regime"),
		Decision: yes,
		Needs:    NeedWriting | NeedReason,
		effect:   refuses,
	},
	{
		Code: OwnFileRequest,
		Basis: wobAs(OwnFileRequest, ownFile,
			"verzoek om inzage in het eigen dossier",
			"request for one's own file"),
		Decision: unknown,
		effect:   declines,
	},
	{
		Code: ItemWithdrawn,
		Basis: wobAs(ItemWithdrawn, ownAct,
			"ingetrokken",
			"withdrawn"),
		Decision: no,
		Needs:    NeedTalk,
	},
	{
		Code: ItemNarrowed,
		Basis: wobAs(ItemNarrowed, wobArticle("3", "4"),
			"gepreciseerd of beperkt",
			"narrowed"),
		Decision: no,
		Needs:    NeedTalk | NeedWording,
	},
	{
		Code: ItemForwarded,
		Basis: wobAs(ItemForwarded, wobArticle("4", ""),
			"doorgezonden",
			"forwarded"),
		Decision: no,
		Needs:    NeedAddressee,
	},
	{
		Code: NotForwarded,
		Basis: wobAs(NotForwarded, wobArticle("4", ""),
			"niet doorgezonden",
			"not forwarded"),
		Decision: unknown,
		Needs:    NeedReason,
	},
	{
		Code: AnsweredOutsideTheAct,
		Basis: wobAs(AnsweredOutsideTheAct, outsideAct,
			"buiten de Wob beantwoord",
			"answered outside the act"),
		Decision: no,
	},
	{
		Code: AnsweredInLetter,
		Basis: wobAs(AnsweredInLetter, wobArticle("7", "1").Part("d"),
			"inlichtingen in de brief",
			"answered in the letter"),
		Decision: yes,
		effect:   gives,
	},
	{
		Code: NotTakenUp,
		Basis: wobAs(NotTakenUp, awbArticle("4:5", "1"),
			"buiten behandeling gelaten",
			"not dealt with"),
		Decision: yes,
		Needs:    NeedChance | NeedWriting,
		effect:   declines,
	},
	{
		Code: RepeatedApplication,
		Basis: wobAs(RepeatedApplication, awbArticle("4:6", "2"),
			"herhaalde aanvraag",
			"repeated application"),
		Decision: yes,
		Needs:    NeedEarlier | NeedWriting,
		effect:   refuses,
	},
	{
		Code: AbuseOfRight,
		Basis: wobAs(AbuseOfRight, abuseArticle,
			"misbruik van recht",
			"abuse of right"),
		Decision: yes,
		Needs:    NeedReason | NeedWriting,
		effect:   declines,
	},
	{
		Code: JointWith,
		Basis: wobAs(JointWith, jointPrac,
			"gezamenlijk behandeld",
			"treated together"),
		Decision: unknown,
		Needs:    NeedJoint,
	},
	{
		Code: PreviouslyDecided,
		Basis: wobAs(PreviouslyDecided, earlierPrac,
			"hierop is eerder beslist",
			"decided before"),
		Decision: unknown,
		Needs:    NeedEarlier,
	},
}
