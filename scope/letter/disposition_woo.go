package letter

import "github.com/wobrules/wobrules/calendar"

func wooAs(d Disposition, c calendar.Citation, dutch, english string) *calendar.Provision {
	return as("woo", d, c, dutch, english)
}

// wooDispositions are the dispositions under the Woo. What differs from the
// Wob: pointing to what is public is a duty (4.5 lid 2), forwarding is without
// delay (4.2), declining a request that stays too general is done within two
// weeks (4.1 lid 6), and abuse has an article of its own (4.6). The articles on
// granting and on the form of the information were not read.
var wooDispositions = []DispositionRule{
	{Granted, wooAs(Granted, wooArticle("4.1", "7"), "openbaar gemaakt", "disclosed"), yes, 0, gives, true},
	{GrantedInPart, wooAs(GrantedInPart, wooArticle("4.1", "7"), "gedeeltelijk openbaar gemaakt", "disclosed in part"), yes, NeedGround | NeedWriting, givesPart, true},
	{RefusedGround, wooAs(RefusedGround, wooArticle("4.1", "7"), "afgewezen op een uitzonderingsgrond", "refused on a ground of exception"), yes, NeedGround | NeedWriting, refuses, true},
	{DeferredThirdParty, wooAs(DeferredThirdParty, wooArticle("4.4", "5"), "verstrekking twee weken na de bekendmaking, voor een derde", "disclosure two weeks after publication, for a third party"), yes, NeedDate, gives, false},
	{NoneFound, wooAs(NoneFound, wooArticle("2.1", ""), "geen documenten aangetroffen", "no documents found"), yes, NeedSearch | NeedWriting, refusesNone, false},
	{NotADocument, wooAs(NotADocument, wooArticle("2.1", ""), "informatie die niet in een document is neergelegd", "information not laid down in a document"), yes, NeedWriting, refusesNone, false},
	{AlreadyPublic, wooAs(AlreadyPublic, wooArticle("4.5", "2"), "reeds openbaar", "already public"), no, NeedSource, isPublic, false},
	{NotAdministrative, wooAs(NotAdministrative, wooArticle("4.6", ""), "kennelijk geen bestuurlijke aangelegenheid", "evidently no administrative matter"), yes, NeedWriting | NeedReason, declines, false},
	{SpecialRegime, wooAs(SpecialRegime, wooArticle("8.8", ""), "bijzondere openbaarmakingsregeling uit de bijlage", "special disclosure regime of the annex"), yes, NeedWriting | NeedReason, refuses, false},
	{OwnFileRequest, wooAs(OwnFileRequest, wooArticle("5.5", ""), "verzoek om informatie over de verzoeker zelf", "request for information on the requester"), unknown, 0, declines, false},
	{ItemWithdrawn, wooAs(ItemWithdrawn, ownAct, "ingetrokken", "withdrawn"), no, NeedTalk, noEffect, false},
	{ItemNarrowed, wooAs(ItemNarrowed, wooArticle("4.1", "5"), "gepreciseerd of beperkt", "narrowed"), no, NeedTalk | NeedWording, noEffect, false},
	{ItemForwarded, wooAs(ItemForwarded, wooArticle("4.2", "1"), "doorgezonden", "forwarded"), no, NeedAddressee, noEffect, false},
	{NotForwarded, wooAs(NotForwarded, wooArticle("4.2", "1"), "niet doorgezonden", "not forwarded"), unknown, NeedReason, noEffect, false},
	{AnsweredOutsideTheAct, wooAs(AnsweredOutsideTheAct, outsideAct, "buiten de Woo beantwoord", "answered outside the act"), no, 0, noEffect, false},
	{AnsweredInLetter, wooAs(AnsweredInLetter, wooArticle("4.5", "1"), "inlichtingen in de brief", "answered in the letter"), yes, 0, gives, true},
	{NotTakenUp, wooAs(NotTakenUp, wooArticle("4.1", "6"), "buiten behandeling gelaten", "not dealt with"), yes, NeedChance | NeedWriting, declines, false},
	{RepeatedApplication, wooAs(RepeatedApplication, awbArticle("4:6", "2"), "herhaalde aanvraag", "repeated application"), yes, NeedEarlier | NeedWriting, refuses, false},
	{AbuseOfRight, wooAs(AbuseOfRight, wooArticle("4.6", ""), "kennelijk een ander doel dan informatie", "evidently a purpose other than information"), yes, NeedReason | NeedWriting, declines, false},
	{JointWith, wooAs(JointWith, jointPrac, "gezamenlijk behandeld", "treated together"), unknown, NeedJoint, noEffect, false},
	{PreviouslyDecided, wooAs(PreviouslyDecided, earlierPrac, "eerder op beslist", "decided before"), unknown, NeedEarlier, noEffect, false},
}
