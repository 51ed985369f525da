package letter

// besDispositions are the dispositions under the Wob BES. It has no wait for a
// third party, no special regimes, and no rule on repeated, incomplete or
// abusive requests: the Awb does not hold there.
var besDispositions = dispositionsOf("bes", map[Disposition]basis{
	Granted:               {cite: besArticle("3", "4")},
	GrantedInPart:         {cite: besArticle("3", "4")},
	RefusedGround:         {cite: besArticle("3", "4")},
	NoneFound:             {cite: besArticle("1", "").Part("b")},
	NotADocument:          {cite: besArticle("3", "1")},
	AlreadyPublic:         {cite: publicPrac},
	NotAdministrative:     {cite: besArticle("1", "").Part("c")},
	ItemWithdrawn:         {cite: ownAct},
	ItemNarrowed:          {cite: ownAct},
	ItemForwarded:         {cite: besArticle("4", "")},
	NotForwarded:          {cite: besArticle("4", "")},
	AnsweredOutsideTheAct: {cite: outsideAct, dutch: "buiten de Wob BES beantwoord", english: "answered outside the act"},
	AnsweredInLetter:      {cite: besArticle("7", "1").Part("d")},
	JointWith:             {cite: jointPrac},
	PreviouslyDecided:     {cite: earlierPrac},
})
