package letter

// wooDispositions are the dispositions under the Woo. What differs from the
// Wob: pointing to what is public is a duty (4.5 lid 2), forwarding is without
// delay (4.2), declining a request that stays too general is done within two
// weeks (4.1 lid 6), and abuse has an article of its own (4.6). Arts. 5.5 to 5.7
// give to the requester alone, by a decision (4.3 lid 2 onder c).
var wooDispositions = dispositionsOf("woo", map[Disposition]basis{
	Granted:       {cite: wooArticle("4.1", "7")},
	GrantedInPart: {cite: wooArticle("4.1", "7")},
	RefusedGround: {cite: wooArticle("4.1", "7")},
	DeferredThirdParty: {
		cite:    wooArticle("4.4", "5"),
		dutch:   "verstrekking twee weken na de bekendmaking wegens te verwachten bezwaar van een belanghebbende",
		english: "disclosure two weeks after publication since an interested party is expected to object",
	},
	NoneFound:     {cite: wooArticle("2.1", "")},
	NotADocument:  {cite: wooArticle("2.1", "")},
	AlreadyPublic: {cite: wooArticle("4.5", "2")},
	NotAdministrative: {
		cite: wooArticle("4.6", ""), effect: declines,
		dutch:   "evident geen bestuurlijke aangelegenheid",
		english: "evidently no administrative matter",
	},
	SpecialRegime: {
		cite:    wooArticle("8.8", ""),
		dutch:   "bijzondere openbaarmakingsregeling uit de bijlage",
		english: "special disclosure regime of the annex",
	},
	OwnFileRequest: {
		cite: wooArticle("5.5", ""), decision: yes, effect: gives,
		dutch:   "informatie over de verzoeker zelf",
		english: "information on the requester",
	},
	CompellingReasons:     {cite: wooArticle("5.6", "")},
	ForResearch:           {cite: wooArticle("5.7", "")},
	ItemWithdrawn:         {cite: ownAct},
	ItemNarrowed:          {cite: wooArticle("4.1", "5")},
	ItemForwarded:         {cite: wooArticle("4.2", "1")},
	NotForwarded:          {cite: wooArticle("4.2", "1")},
	AnsweredOutsideTheAct: {cite: outsideAct, dutch: "buiten de Woo beantwoord", english: "answered outside the act"},
	AnsweredInLetter:      {cite: wooArticle("4.5", "1")},
	NotTakenUp:            {cite: wooArticle("4.1", "6")},
	RepeatedApplication:   {cite: awbArticle("4:6", "2")},
	AbuseOfRight: {
		cite:    wooArticle("4.6", ""),
		dutch:   "kennelijk een ander doel dan het verkrijgen van publieke informatie",
		english: "evidently a purpose other than obtaining public information",
	},
	JointWith:         {cite: jointPrac},
	PreviouslyDecided: {cite: earlierPrac},
})
