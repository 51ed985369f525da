package read

// ruleTable holds every rule that reads the running text of a letter. A row is
// a way in which letters say something; its last column is a passage of the
// kind that it is for. The rows of labels, of the subject and of the clause on
// objection stand in their own files.
var ruleTable = []rule{
	// The request.
	{name: "request/in-uw-verzoek", does: readRequest,
		forms: []string{
			"{per} {uw} ..2 {verzoek} met? {van}? D",
			"naar aanleiding van {uw} ..2 {verzoek} {van} D",
		},
		not: "eerdere|eerder|vorige|bezwaar|bezwaarschrift|inzake",
		why: "In uw verzoek van 9 juli 2022 heeft u gevraagd"},
	{name: "request/in-uw-brief", does: readRequest,
		forms: []string{
			"{per} {uw} ..2 {stuk} met? {van}? D ~30 {hebt} ..3 {u} ~45 {gevraagd}",
			"{per} {uw} ..2 {stuk} {van}? D ~20 verzoekt|vraagt|verzocht|vroeg ..2 {u}",
		},
		not:   "{geen verzoek}",
		ahead: "naar|of|wanneer|waarom|hoe",
		with:  "{zaak}",
		why:   "In uw e-mail van 4 augustus 2022, ontvangen op 4 augustus 2022, heeft u verzocht"},
	{name: "request/bij-brief", does: readRequest,
		forms: []string{
			"{per} een? ..1 {stuk} {van}? D ~30 {hebt} {u} ~45 {gevraagd}",
			"{u} {hebt} {per} een? ..1 {stuk} {van} D ~40 {gevraagd}",
		},
		not:   "{geen verzoek}|spoed",
		ahead: "naar|of|wanneer|waarom|hoe",
		with:  "{zaak}",
		why:   "Bij brief van 10 november 2020, ontvangen op 11 november 2020, hebt u een verzoek ingediend"},
	{name: "request/op", does: readRequest,
		forms: []string{
			"op|met|per D ~8 {hebt} {u} ~45 {gevraagd}",
			"dagtekening D {hebt} {u} ~45 {gevraagd}",
			"{u} {hebt} op D ~45 {gevraagd}",
			"op D verzocht|vroeg|verzoekt|vraagt {u}",
		},
		not: "{geen verzoek}|gesproken|contact|gesprek|overleg|bericht|ontvangen|gekregen|spoed|" +
			"dat",
		behind: "ontvangen|ingekomen",
		ahead:  "naar|of|wanneer|waarom|hoe",
		with:   "{zaak}",
		why:    "Op 19 augustus 2021 heeft u verzocht om"},
	{name: "request/op-ontvangen", does: readRequest,
		forms: []string{
			"op D ontvangen|ingekomen ..8 op|dd? R ~4 {hebt} {u} ~45 {gevraagd}",
			"op D {hebt} {u} ~30 ingediend ..8 ontvangen ..6 op|dd R",
		},
		not: "{anders}|eerdere|eerder|aangegeven|gereageerd|contact|gesprek",
		why: "Op 8 maart 2019, ontvangen op 11 maart 2019, heeft u een verzoek ingediend"},
	{name: "request/ingediend", does: readRequest,
		forms: []string{
			"op D is|werd ..3 {verzoek} ..6 ingediend|gedaan",
			"{verzoek} dat {u} op D ~12 ingediend|gedaan|verzonden|gestuurd",
			"{verzoek} ..8 dat|welk|die {u} {per} {stuk} {van} D ~12 ingediend|gedaan",
			"middels|met|door een? {verzoek} {van} D {hebt} {u} ~40 {gevraagd}",
		},
		not: "{anders}|eerdere|eerder|vorige|soortgelijk",
		why: "Op 18 oktober 2021 is er verzoek ingediend"},
	{name: "request/third-person", does: readRequest,
		forms: []string{
			"{per} een? ..1 {stuk} {van} D ..14 heeft|hebben ..14 {verzoek} ..12 ingediend|gedaan",
			"{per} een? ..1 {stuk} {van} D ..14 heeft|hebben ..14 verzocht om|tot",
			"op D heeft|hebben ..12 {verzoek} ..16 ingediend|gedaan",
		},
		not: "{anders}|{u}|{uw}|ik|eerdere|eerder|vorige|soortgelijk|aangegeven|kamerlid|kamer|" +
			"lid|ministerie|minister|gemeente|doorgezonden|doorgestuurd|ontvangen",
		with: "wob|woo|openbaarheid|overheid|wobverzoek|wooverzoek",
		why:  "Bij brief van 3 mei 2021 heeft een advocaat een verzoek op grond van de Wob ingediend"},
	{name: "request/mention", does: readMention,
		forms: []string{
			"{uw} ..2 {verzoek} met? {van} D",
			"{uw} ..2 {verzoek} dateert|is van|gedateerd|gedagtekend op? D",
			"{uw} {bericht} van D waarin|waarbij|waarmee ..6 {gevraagd}",
		},
		not: "eerdere|eerder|vorige|tweede|eerste|bezwaar|wijziging|beperking|inzake|aanvullend|" +
			"aanvullende|nieuwe|nieuw",
		why: "uw Wob-verzoek van 27 februari 2020"},

	// Its receipt.
	{name: "received/after-request", does: readReceived,
		forms: []string{
			"{per} {uw}|een? ..2 {stuk} {van}? R {hebt}? {u}? ..3 ontvangen|ingekomen|" +
				"binnengekomen ..12 op|dd D",
			"{per} {uw}|een? ..2 {stuk} {van}? R ..3 ontvangen D",
			"{per} {uw}|een? ..2 {stuk} {van}? R die|welke|dat|door ..8 op D ..4 ontvangen|" +
				"ingekomen|binnengekomen",
			"{uw} ..2 {stuk} {van} R ..2 ontvangen ..10 op|dd D",
			"op R ontvangen ..8 op|dd D",
			"op R ..3 door ..4 ontvangen op D",
		},
		not: "{anders}|doorgezonden|doorgestuurd|doorzending|doorgezonden|gemeente|provincie",
		why: "In uw verzoek van 14 juni 2022, door mij ontvangen op 14 juni 2022"},
	{name: "received/same-day", does: readReceived,
		forms: []string{
			"{per} {uw}|een? ..2 {stuk} {van}? R ..6 ontvangen ..8 op S",
			"{per} {uw}|een? ..2 {stuk} {van}? R ..8 op S ..6 ontvangen|ingekomen",
			"{uw} ..2 {stuk} {van} R ..6 ontvangen ..4 op S",
			"op R ..3 ontvangen ..3 op S",
			"op R {hebt} {u} ~30 ingediend ..6 ontvangen ..6 op S",
		},
		not: "{anders}|doorgezonden|doorgestuurd|doorzending|bevestigd|ontvangstbevestiging",
		why: "In uw verzoek van 7 september 2022, door mij ontvangen op dezelfde datum"},
	{name: "received/filed", does: readReceived,
		forms: []string{
			"{hebt} {u} ~30 ingediend|verzocht|gevraagd ..4 ontvangen|ingekomen ..8 op|dd D",
			"{verzoek} ..6 ingediend ..8 ontvangen ..4 op D",
		},
		not: "{anders}|doorgezonden|doorgestuurd|bevestigd|ontvangstbevestiging|documenten|stukken",
		why: "een verzoek ingediend, ontvangen op 11 maart 2019"},
	{name: "received/ontving", does: readReceived,
		forms: []string{
			"op D ontving|ontvingen ..6 {uw}|dit|het ..4 {stuk}",
			"op D is|werd {uw}|dit|het ..3 {stuk} ..8 ontvangen|ingekomen|binnengekomen",
			"ontving|ontvingen {ik} op D {uw} ..3 {stuk}",
		},
		not: "{anders}|doorgezonden|doorgestuurd|gemeente|rechtbank|bevestigd",
		why: "Op 3 mei 2022 ontving ik uw verzoek"},
	{name: "received/heb", does: readReceived,
		forms: []string{
			"op D {hebt} ..5 {uw} ..4 {verzoek} ~30 ontvangen",
			"op D {hebt} ..3 {uw} ..1 {bericht} {van} R ~12 ontvangen",
			"{ik} op D {uw} ..3 {stuk} ~8 ontvangen",
			"{hebt} ..3 {uw} ..4 {stuk} ..10 op D ..4 ontvangen",
		},
		not: "{anders}|doorgezonden|doorgestuurd|gemeente|provincie|waterschap|u|laten|weten|" +
			"bericht|bevestigd|meegedeeld|medegedeeld|geinformeerd|dat|gereageerd|vernomen|goede",
		why: "Op 3 mei 2022 heb ik uw verzoek om openbaarmaking ontvangen"},
	{name: "received/is", does: readReceived,
		forms: []string{
			"{uw}|dit ..2 {verzoek} ..2 {van}? R? ..6 is|werd|heb|hebben|heeft ..6 op D ..6 " +
				"ontvangen|ingekomen|binnengekomen",
			"{uw}|dit ..2 {verzoek} ..2 {van}? R? ..6 is|werd ..6 ontvangen|ingekomen|" +
				"binnengekomen ..3 op D",
			"{uw}|dit ..2 {verzoek} {hebt} {ik} op D ..4 ontvangen",
		},
		not: "{anders}|doorgezonden|doorgestuurd|bevestigd|dat|u",
		why: "Uw verzoek is op 3 mei 2022 ontvangen"},

	// Its acknowledgement.
	{name: "acknowledged/receipt-then-date", does: readAcknowledged,
		forms: []string{
			"ontvangst ~16 {bevestigd} ..5 {bericht}|ontvangstbevestiging {van}|op D",
			"ontvangst ~16 {bevestigd} ..3 op D",
		},
		not: "{anders}",
		why: "De ontvangst van uw verzoek is schriftelijk bevestigd bij brief van 28 maart 2022"},
	{name: "acknowledged/date-then-confirmed", does: readAcknowledged,
		forms: []string{
			"ontvangst ~16 {per} mijn|onze|een|de? ..1 {bericht} {van}|op D ..10 {bevestigd}",
			"ontvangst ~16 is|heb|hebben|werd ..6 op D ..8 {bevestigd}",
			"ontvangst ~10 op D {bevestigd}",
			"ontvangst ~16 {bevestigd} {per} {bericht} D",
		},
		not: "{anders}",
		why: "De ontvangst van uw verzoek is per e-mail van 17 november 2020 bevestigd"},
	{name: "acknowledged/date-first", does: readAcknowledged,
		forms: []string{
			"op D ..16 ontvangst ~14 {bevestigd}",
			"{per} mijn|onze|een|de? ..1 {bericht} {van}|op D ..16 ontvangst ~14 {bevestigd}",
			"op D ..10 {bevestigd} ..4 ontvangst",
		},
		not:    "{anders}",
		behind: "ontvangen|ingekomen",
		why:    "Bij brief van 18 juni 2021 heb ik de ontvangst van uw verzoek bevestigd"},
	{name: "acknowledged/in-good-order", does: readAcknowledged,
		forms: []string{
			"op D {hebt}|bent|is ..16 dat ..8 {verzoek} ..8 ontvangen",
			"{per} mijn|onze|een|de? ..1 {bericht} {van} D {hebt}|bent|is ..16 dat ..8 {verzoek} " +
				"..8 ontvangen",
			"op D ..6 bericht ..4 ontvangst ..4 {verzoek}",
		},
		not:    "{anders}|van|doorgezonden|doorgestuurd|vernomen",
		behind: "ontvangen|ingekomen",
		why:    "Op 29 maart 2022 heeft u bericht gekregen dat uw verzoek in goede orde is ontvangen"},
	{name: "acknowledged/notice", does: readAcknowledged,
		forms: []string{
			"op D ..14 ontvangstbevestiging ~8 {gestuurd}|{gekregen}",
			"{per} {bericht} {van} D ..14 ontvangstbevestiging ~8 {gestuurd}|{gekregen}",
			"ontving|ontvingen {u} op D ..2 ontvangstbevestiging",
			"{u} ontving ..3 op D ..8 ontvangstbevestiging",
			"ontvangstbevestiging ..12 op D ..6 {gestuurd}|{gekregen}",
			"ontvangstbevestiging {van} D",
			"{per} ontvangstbevestiging {van}? D",
			"op D ..8 geinformeerd ..3 ontvangst van {uw} ..2 {verzoek}",
		},
		not:    "{anders}|geen|rijkswaterstaat",
		behind: "ontvangen|ingekomen",
		why:    "Op 11 mei 2022 heeft u een ontvangstbevestiging ontvangen"},
	{name: "acknowledged/hereby", does: readAcknowledgedHere,
		forms: []string{
			"hierbij {bevestigd} {ik} ~14 {stuk} ~8 ontvangen",
			"hierbij {bevestigd} {ik} ..3 ontvangst van {uw} ..3 {stuk}",
			"met deze {bericht} {bevestigd} {ik} ..3 ontvangst",
		},
		not: "{anders}",
		why: "Hierbij bevestig ik dat ik op 11 augustus 2020 uw brief van 20 juli 2020 heb ontvangen"},

	// Its adjournment.
	{name: "adjourned/letter", does: readAdjourned,
		forms: []string{
			"{per} mijn|onze|een|de|het? aangetekende? {bericht}|ontvangstbevestiging|" +
				"verdagingsbrief|verdagingsbericht {van}|op D ~30 {verdaagd}",
		},
		not: "niet|geen|verstreken|verstreek|gevraagd|verzocht|toegelicht|gereageerd",
		why: "In de brief van 7 maart 2022 is de beslistermijn met vier weken verdaagd"},
	{name: "adjourned/talk", does: readAdjourned,
		forms: []string{
			"{per} ons|mijn|het|een ..1 telefoongesprek|gesprek {van}|op D ~20 {verdaagd}",
			"op D ..6 telefonisch ~20 {verdaagd}",
		},
		not: "niet|geen|verstreken",
		why: "In ons telefoongesprek van 14 juni 2022 is de beslistermijn, met uw instemming, verdaagd"},
	{name: "adjourned/on", does: readAdjourned,
		forms: []string{
			"op D {hebt}|is|bent|werd|zijn ~30 {verdaagd}",
		},
		not:    "niet|geen|verstreken|verstreek|eindigde|afgelopen|uiterlijk|afliep|liep",
		behind: "ontvangen|ingekomen|uiterlijk|geeindigd|verliep|eindigt|eindigde",
		why:    "Op 15 december 2021 heb ik gebruik gemaakt van de mogelijkheid om de beslistermijn te verdagen"},
	{name: "adjourned/then-on", does: readAdjourned,
		forms: []string{
			"{hebt}|is|bent|werd ..6 op D ~20 {verdaagd}",
		},
		not: "niet|geen|verstreken|verstreek|{verzoek}|ontvangst|ontvangen",
		why: "De beslistermijn is op 4 april 2022 met vier weken verdaagd"},
	{name: "adjourned/verb-first", does: readAdjourned,
		forms: []string{
			"{verdaagd} ..8 {per} mijn|onze|een|de? ..1 {bericht} {van}|op D",
			"{verdaagd} ..5 {hebt} {ik} ..6 {bericht} {van} D",
			"verdaging ..12 op D ..8 {gestuurd}|meegedeeld|medegedeeld|geinformeerd|bericht",
			"verdagingsbrief|verdagingsbericht|verdagingsbesluit {van} D",
			"op D ..12 geinformeerd|bericht|meegedeeld|medegedeeld ..4 verdaging",
		},
		not: "niet|geen|{anders}|bevestigd",
		why: "is verdaagd bij brief van 15 november 2021"},
	{name: "adjourned/there", does: readAdjournedThere,
		forms: []string{
			"{per} {deze} ..1 {bericht}|ontvangstbevestiging ~30 {verdaagd}",
			"daarbij|hierbij|daarin|hierin|tevens|ook|daarmee ~30 {verdaagd}",
			"{per} de|mijn|onze {bericht}|ontvangstbevestiging ..1 {hebt}|bent|is|werd ~25 " +
				"{verdaagd}",
		},
		not: "niet|geen|verleng|verdaag",
		why: "In deze brief is tevens de beslistermijn met vier weken verdaagd"},
	{name: "adjourned/more-time", does: readAdjournedThere,
		forms: []string{
			"daarbij|hierbij|daarin|hierin|tevens|ook|{deze} ~20 meer tijd ~40 weken extra",
		},
		why: "Daarbij is aangegeven dat de beoordeling meer tijd in beslag neemt; hiervoor zijn vier weken extra nodig"},
	{name: "adjourned/more-time-on", does: readAdjourned,
		forms: []string{
			"{per} mijn|onze|een|de? ..1 {bericht} {van} D ~30 W extra|meer",
			"op D {hebt}|is|bent|werd ~30 W extra|meer",
		},
		not: "niet|geen",
		why: "Bij brief van 3 mei heb ik u laten weten dat voor de beoordeling vier weken extra nodig zijn"},
	{name: "adjourned/here", does: readAdjournedHere,
		forms: []string{
			"verleng|verdaag {ik} ~12 beslistermijn|termijn|beslissing|behandeling|besluit",
			"verlengen|verdagen wij|we ~12 beslistermijn|termijn|beslissing|behandeling",
		},
		not: "niet",
		why: "Op grond van artikel 6 van de Wob verleng ik de beslistermijn met vier weken"},
	{name: "adjourned/by", does: readBy,
		forms: []string{
			"{verdaagd} ..6 met ..4 W",
			"met ..3 W ..6 {verdaagd}",
			"W {verdaagd}",
			"{verdaagd} ..3 duur van ..1 W",
			"voor ..3 W ..3 {verdaagd}",
			"{verdaagd} ..12 met ..1 W",
			"{verdaagd} ..2 voor W",
			"W extra",
		},
		not:    "niet|hoogste|kan|kunnen|binnen|{anders}",
		behind: "kan|kunnen|mag|hoogste",
		why:    "met vier weken verdaagd"},
	{name: "adjourned/until", does: readUntil,
		forms: []string{
			"{verdaagd} ..10 tot en? met? uiterlijk? op? D",
			"tot en? met? uiterlijk? D ..6 {verdaagd}",
			"{verdaagd} ..10 uiterlijk op? D",
		},
		not: "{opgeschort}|belanghebbende|belanghebbenden|niet",
		why: "met vier weken verdaagd tot 8 april 2022"},
	{name: "adjourned/decision-day", does: readUntil,
		forms: []string{
			"uiterlijke? beslisdatum|beslisdag|besluitdatum ..8 D",
			"beslistermijn|termijn ..8 hiermee|daarmee|daardoor|hierdoor ..6 D",
			"beslistermijn|termijn ..6 eindigt|loopt|liep|eindigde ..6 D",
		},
		not: "{opgeschort}|niet|voor|verstreken|{van}|oorspronkelijk|oorspronkelijke|aanvankelijk|" +
			"aanvankelijke|wettelijke",
		why: "De uiterlijke beslisdatum is hiermee 25 april 2022 geworden"},

	{name: "adjourned/answer-by", does: readUntil,
		forms: []string{
			"{u} ontvangt ..3 uiterlijk ..2 D",
			"uiterlijk ..2 D ..3 ontvangt {u}",
			"uiterlijk ..2 D ..4 een ..1 besluit|beslissing|antwoord",
		},
		not: "{opgeschort}|niet",
		why: "U ontvangt derhalve uiterlijk op 6 oktober 2020 van mij antwoord"},

	// What else happens to it.
	{name: "suspended/on", does: readSuspended,
		forms: []string{
			"op D ~25 opgeschort|opschorting|uitgesteld",
			"{per} mijn|onze|een|de? {bericht} {van} D ~25 opgeschort|opschorting|uitgesteld",
		},
		not:    "niet|geen|uw",
		behind: "ontvangen",
		why:    "Op 22 juni jongstleden heb ik u een brief verzonden met daarin de opschorting"},
	{name: "views/asked", does: readViewsAsked,
		forms: []string{
			"op D ~25 zienswijze|zienswijzen ..6 gevraagd|verzocht|geven|brengen|dienen",
			"{per} {bericht} {van} D ~25 zienswijze|zienswijzen",
		},
		not: "uw|ontvangen|ingediend|gegeven",
		why: "Bij brief van 3 mei 2022 heb ik belanghebbenden gevraagd om hun zienswijze"},
	{name: "default/received", does: readDefault,
		forms: []string{
			"op D {hebt} ..4 ingebrekestelling ~12 ontvangen",
			"op D ontving|ontvingen ..6 ingebrekestelling",
			"ingebrekestelling ..6 op D ..4 ontvangen",
			"ingebrekestelling ..4 ontvangen op D",
			"op D is ..6 ingebrekestelling ..4 ontvangen",
		},
		why: "Op 23 mei 2022 heb ik uw ingebrekestelling ontvangen"},
	{name: "conversation/talk", does: readTalk,
		forms: []string{
			"op D {hebt}|is ..12 gesprek|telefonisch|gesproken|overleg|telefoongesprek",
			"{u} {hebt} op D ..8 gesproken|gesprek|contact|telefonisch",
			"gesprek|telefoongesprek {van}|op D",
		},
		not: "verzocht|ontvangen|vergadering|debat|kamer",
		why: "Op woensdag 18 maart 2020 heeft een telefonisch gesprek plaatsgevonden"},
	{name: "forwarded/in", does: readForwardedIn,
		forms: []string{
			"op D ..20 {verzoek} ..12 doorgezonden|doorgestuurd ..2 aan|naar mij|ons|mijn",
			"{verzoek} ..10 op D ..12 aan|naar mij|ons ..4 doorgezonden|doorgestuurd",
			"{verzoek} ..8 op D ..4 door ..10 doorgezonden|doorgestuurd",
			"op D is {uw}|dit|het ..2 {verzoek} ..10 doorgezonden|doorgestuurd ..3 aan|naar mij|" +
				"ons|mijn",
		},
		why: "Op 2 maart is dit verzoek door de gemeente aan mij doorgezonden"},
	{name: "narrowed/on", does: readNarrowed,
		forms: []string{
			"op D ~25 {verzoek} ~12 beperkt|ingeperkt|afgebakend|versmald",
			"{per} {bericht} {van} D ~25 {verzoek} ~12 beperkt|ingeperkt|afgebakend|versmald",
		},
		not:    "niet|geen|ontvangen",
		behind: "ontvangen",
		why:    "Op 12 mei 2022 heeft u uw verzoek beperkt tot de nota's"},
	{name: "forwarded/to", does: readForwardedTo,
		forms: []string{"doorgestuurd|doorgezonden aan|naar"},
		ahead: "mij|ons|mijn|u",
		with:  "{verzoek}",
		why:   "heb ik uw Wob-verzoek doorgestuurd naar Rijkswaterstaat"},
	{name: "earlier/decision", does: readEarlier,
		forms: []string{
			"wobbesluit|woobesluit|deelbesluit|besluit|beslissing {van} D",
			"namens ..8 op D ~12 besluit",
		},
		not: "{uw}|dit|onderhavige", behind: "dit|bestreden",
		why: "Het besluit van 2 april 2020 is gepubliceerd"},
	{name: "regime/scope", does: readRegime,
		forms: []string{
			"{verzoek} ..3 valt|vallen|viel onder ..2 reikwijdte van de wob|woo|openbaarheid|" +
				"overheid",
			"{verzoek} als ..3 {verzoek} op basis|grond van de wet open|openbaarheid",
			"behandel ..12 als een wobverzoek|wooverzoek",
		},
		not: "niet",
		why: "Uw verzoek valt onder de reikwijdte van de Wob"},
	{name: "limit/after", does: readLimit,
		forms: []string{
			"opgevat als ..4 {verzoek} ~20 gedateerd|gedagtekend|daterend|opgesteld na|vanaf|van " +
				"D",
		},
		why: "opgevat als een verzoek om documenten gedateerd na 2 april 2020"},
}

// subjectTable reads the day of the request in the subject of the letter.
var subjectTable = []rule{
	{name: "request/subject", does: readRequest,
		forms: []string{
			"{verzoek} D",
			"{verzoek} ..2 {van} D",
			"{verzoek} ..14 dd|gedateerd D",
			"{uw} {bericht} {van} D",
		},
		not: "inzake|over|betreffende|omtrent|aangaande|periode|kamervragen|bezwaar|" +
			"bezwaarschrift|eerdere|notitie|rapport|nota|besluit",
		why: "Beslissing op uw verzoek om informatie d.d. 21-08-2022"},
}
