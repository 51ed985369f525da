package letter

import "github.com/wobrules/wobrules/calendar"

func besAs(d Disposition, c calendar.Citation, dutch, english string) *calendar.Provision {
	return as("bes", d, c, dutch, english)
}

// besDispositions are the dispositions under the Wob BES. It has no wait for a
// third party, no special regimes, and no rule on repeated, incomplete or
// abusive requests: the Awb does not hold there.
var besDispositions = []DispositionRule{
	{
		Code: Granted,
		Basis: besAs(Granted, besArticle("3", "4"),
			"openbaar gemaakt",
			"disclosed"),
		Decision: yes,
		effect:   gives,
	},
	{
		Code: GrantedInPart,
		Basis: besAs(GrantedInPart, besArticle("3", "4"),
			"gedeeltelijk openbaar gemaakt",
			"disclosed in part"),
		Decision: yes,
		Needs:    NeedGround | NeedWriting,
		effect:   givesPart,
	},
	{
		Code: RefusedGround,
		Basis: besAs(RefusedGround, besArticle("3", "4"),
			"afgewezen op een uitzonderingsgrond",
			"refused on a ground of exception"),
		Decision: yes,
		Needs:    NeedGround | NeedWriting,
		effect:   refuses,
	},
	{
		Code: NoneFound,
		Basis: besAs(NoneFound, besArticle("1", "").Part("b"),
			"geen documenten aangetroffen",
			"no documents found"),
		Decision: yes,
		Needs:    NeedSearch | NeedWriting,
		effect:   refusesNone,
	},
	{
		Code: NotADocument,
		Basis: besAs(NotADocument, besArticle("3", "1"),
			"informatie die niet in een document is neergelegd",
			"information not laid down in a document"),
		Decision: yes,
		Needs:    NeedWriting,
		effect:   refusesNone,
	},
	{
		Code: AlreadyPublic,
		Basis: besAs(AlreadyPublic, publicPrac,
			"reeds openbaar",
			"already public"),
		Decision: no,
		Needs:    NeedSource,
		effect:   isPublic,
	},
	{
		Code: NotAdministrative,
		Basis: besAs(NotAdministrative, besArticle("1", "").Part("c"),
			"geen bestuurlijke aangelegenheid",
			"no administrative matter"),
		Decision: yes,
		Needs:    NeedWriting | NeedReason,
		effect:   refuses,
	},
	{
		Code: ItemWithdrawn,
		Basis: besAs(ItemWithdrawn, ownAct,
			"ingetrokken",
			"withdrawn"),
		Decision: no,
		Needs:    NeedTalk,
	},
	{
		Code: ItemNarrowed,
		Basis: besAs(ItemNarrowed, ownAct,
			"gepreciseerd of beperkt",
			"narrowed"),
		Decision: no,
		Needs:    NeedTalk | NeedWording,
	},
	{
		Code: ItemForwarded,
		Basis: besAs(ItemForwarded, besArticle("4", ""),
			"doorgezonden",
			"forwarded"),
		Decision: no,
		Needs:    NeedAddressee,
	},
	{
		Code: NotForwarded,
		Basis: besAs(NotForwarded, besArticle("4", ""),
			"niet doorgezonden",
			"not forwarded"),
		Decision: unknown,
		Needs:    NeedReason,
	},
	{
		Code: AnsweredOutsideTheAct,
		Basis: besAs(AnsweredOutsideTheAct, outsideAct,
			"buiten de Wob BES beantwoord",
			"answered outside the act"),
		Decision: no,
	},
	{
		Code: AnsweredInLetter,
		Basis: besAs(AnsweredInLetter, besArticle("7", "1").Part("d"),
			"inlichtingen in de brief",
			"answered in the letter"),
		Decision: yes,
		effect:   gives,
	},
	{
		Code: JointWith,
		Basis: besAs(JointWith, jointPrac,
			"gezamenlijk behandeld",
			"treated together"),
		Decision: unknown,
		Needs:    NeedJoint,
	},
	{
		Code: PreviouslyDecided,
		Basis: besAs(PreviouslyDecided, earlierPrac,
			"hierop is eerder beslist",
			"decided before"),
		Decision: unknown,
		Needs:    NeedEarlier,
	},
}
