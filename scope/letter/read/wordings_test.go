package read

import (
	"slices"
	"strings"
	"testing"
)

// wordings are sentences as letters have them, with what each states of the
// request and of its clock; the days are of 2021. {asked} is a request of 3 March.
// What is no fact of that request ("Op 5 juni 2020 heb ik een eerder verzoek van u
// ontvangen") is not read.
var wordings = []struct{ text, means string }{
	{"In uw brief van 3 maart 2021, bij mij binnengekomen op 8 maart 2021, heeft u verzocht om " +
		"openbaarmaking van stukken over geluid.",
		"dated=03-03 received=03-08"},
	{"In uw e-mail van 3 maart 2021 heeft u met een beroep op de Wob verzocht om informatie. Uw verzoek " +
		"is op 4 maart 2021 door mij ontvangen.",
		"dated=03-03 received=03-04"},
	{"Bij brief van 3 maart 2021, welke ik op 5 maart 2021 heb ontvangen, verzoekt u op grond van de Wob " +
		"om documenten.",
		"dated=03-03 received=03-05"},
	{"Op 8 maart 2021 is uw verzoek van 3 maart 2021 om openbaarmaking van documenten bij mijn " +
		"ministerie ontvangen.",
		"dated=03-03 received=03-08"},
	{"U heeft op 3 maart 2021 (ingekomen 8 maart 2021) een Wob-verzoek ingediend.", "dated=03-03 received=03-08"},
	{"Uw verzoek, gedateerd 3 maart 2021, heb ik op 8 maart 2021 in goede orde ontvangen.",
		"dated=03-03 received=03-08"},
	{"In uw verzoek van 3 maart 2021, dat ik op 8 maart 2021 mocht ontvangen, vraagt u op grond van de " +
		"Wob om alle correspondentie.",
		"dated=03-03 received=03-08"},
	{"Op 8 maart 2021 ontving het ministerie uw verzoek van 3 maart 2021, waarin u op grond van de Wob " +
		"om documenten vraagt.",
		"dated=03-03 received=03-08"},
	{"Uw e-mail van 3 maart jl., waarin u een beroep doet op de Wob, is dezelfde dag ontvangen.",
		"dated=03-03 received=03-03"},
	{"Met uw brief van 3 maart 2021, ontvangen door het ministerie op 8 maart 2021, heeft u een verzoek " +
		"ingediend op grond van de Wob.",
		"dated=03-03 received=03-08"},
	{"In uw brief van 3 maart 2021 (door ons ontvangen op 8 maart 2021) heeft u gevraagd om documenten " +
		"op grond van de Wob.",
		"dated=03-03 received=03-08"},
	{"In uw brief van 3 maart 2021, door het ministerie ontvangen op 8 maart 2021, heeft u op grond van " +
		"de Wob verzocht om documenten.",
		"dated=03-03 received=03-08"},
	{"In uw brief van 3 maart 2021, geregistreerd op 8 maart 2021, heeft u op grond van de Wob verzocht " +
		"om documenten.",
		"dated=03-03"},
	{"Op 3 maart 2021 heeft u een e-mail gestuurd met een verzoek op grond van de Wob. Ik heb uw verzoek " +
		"op 4 maart 2021 ontvangen. Op 10 maart 2021 is de ontvangst van uw verzoek aan u bevestigd. In " +
		"deze brief is de beslistermijn met vier weken verdaagd.",
		"dated=03-03 received=03-04 acknowledged=03-10 on=03-10 by=P4W"},
	{"{asked} Bij brief van 10 maart 2021 heb ik de ontvangst van uw verzoek bevestigd. Bij brief van 25 " +
		"maart 2021 heb ik de termijn om te beslissen met vier weken verlengd.",
		"dated=03-03 acknowledged=03-10 on=03-25 by=P4W"},
	{"{asked} Ik heb u op 10 maart 2021 een ontvangstbevestiging gestuurd. Op 25 maart 2021 heb ik u " +
		"bericht dat de beslistermijn met vier weken wordt verdaagd tot uiterlijk 28 april 2021.",
		"dated=03-03 acknowledged=03-10 on=03-25 by=P4W until=04-28"},
	{"{asked} U heeft op 10 maart 2021 een ontvangstbevestiging ontvangen. Op 25 maart 2021 is de " +
		"beslistermijn met 4 weken verdaagd.",
		"dated=03-03 acknowledged=03-10 on=03-25 by=P4W"},
	{"{asked} De ontvangst van uw brief is per e-mail van 10 maart 2021 bevestigd. Hierbij is aangegeven " +
		"dat de beslistermijn met vier weken wordt verlengd tot 28 april 2021.",
		"dated=03-03 acknowledged=03-10 on=03-10 by=P4W until=04-28"},
	{"{asked} In de ontvangstbevestiging van 10 maart 2021 heb ik de beslistermijn met vier weken " +
		"verdaagd.",
		"dated=03-03 acknowledged=03-10 on=03-10 by=P4W"},
	{"{asked} Bij brief van 25 maart 2021, kenmerk IENW/BSK-2021/99999, is de termijn voor het nemen van " +
		"een besluit met vier weken verdaagd.",
		"dated=03-03 on=03-25 by=P4W"},
	{"{asked} Met mijn brief van 25 maart 2021 heb ik gebruik gemaakt van de mogelijkheid om de " +
		"beslistermijn met vier weken te verdagen.",
		"dated=03-03 on=03-25 by=P4W"},
	{"{asked} De termijn voor de afhandeling is op 25 maart 2021 met vier weken verlengd op grond van " +
		"artikel 6, tweede lid, van de Wob.",
		"dated=03-03 on=03-25 by=P4W"},
	{"{asked} Op 25 maart 2021 heb ik u geïnformeerd over de verdaging van de beslistermijn met vier " +
		"weken.",
		"dated=03-03 on=03-25 by=P4W"},
	{"{asked} In mijn verdagingsbrief van 25 maart 2021 is de beslistermijn verlengd tot en met 28 april " +
		"2021.",
		"dated=03-03 on=03-25 until=04-28"},
	{"Op 3 maart 2021 heeft u zich per e-mail tot mij gewend met een verzoek op grond van de Wob. Dit " +
		"verzoek is op 5 maart 2021 bij mij binnengekomen.",
		"dated=03-03 received=03-05"},
	{"Uw Wob-verzoek is op 8 maart 2021 ontvangen.", "received=03-08"},
	{"Op 8 maart 2021 heb ik een verzoek van u ontvangen op grond van de Wob, gedateerd 3 maart 2021.",
		"dated=03-03 received=03-08"},
	{"In uw verzoek van 3 maart 2021, door mij op diezelfde datum ontvangen, heeft u op grond van de Wob " +
		"om documenten verzocht.",
		"dated=03-03 received=03-03"},
	{"In uw verzoek van 3 maart 2021, ontvangen 8 maart 2021, heeft u op grond van de Wob om documenten " +
		"verzocht.",
		"dated=03-03 received=03-08"},
	{"In uw verzoek van 3 maart 2021, per post ontvangen op 8 maart 2021, heeft u op grond van de Wob om " +
		"documenten verzocht.",
		"dated=03-03 received=03-08"},
	{"In uw verzoek van 3 maart 2021, op 8 maart 2021 door de NVWA ontvangen, heeft u op grond van de " +
		"Wob om documenten verzocht.",
		"dated=03-03 received=03-08"},
	{"Per e-mail, ontvangen op 8 maart 2021, heeft u op grond van de Wob om documenten verzocht.",
		"received=03-08"},
	{"Naar aanleiding van uw op 8 maart 2021 ontvangen verzoek om informatie op grond van de Wob bericht " +
		"ik u als volgt.",
		"received=03-08"},
	{"Op 8 maart 2021 is uw Wob-verzoek van 3 maart 2021 ontvangen. De ontvangst van uw verzoek heb ik " +
		"schriftelijk bevestigd op 10 maart 2021. Daarbij heb ik tevens de beslistermijn met vier weken " +
		"verdaagd.",
		"dated=03-03 received=03-08 acknowledged=03-10 on=03-10 by=P4W"},
	{"Op 3 maart 2021 heeft de heer Pietersen namens u een Wob-verzoek ingediend, dat ik op 4 maart 2021 " +
		"heb ontvangen.",
		"dated=03-03 received=03-04"},
	{"Hierbij reageer ik op uw verzoek van 3 maart 2021 (ontvangst: 8 maart 2021) om openbaarmaking op " +
		"grond van de Wob.",
		"dated=03-03 received=03-08"},
	{"Bij e-mail van 3 maart 2021 hebt u op grond van de Wob documenten opgevraagd. Deze e-mail ontving " +
		"ik dezelfde dag.",
		"dated=03-03 received=03-03"},
	{"Op 3 maart 2021 diende u een verzoek in op grond van de Wob. Dat verzoek bereikte mij op 8 maart " +
		"2021.",
		"dated=03-03 received=03-08"},
	{"Ik ontving op 8 maart 2021 uw brief van 3 maart 2021 met daarin een verzoek op grond van de Wob.",
		"dated=03-03 received=03-08"},
	{"Op 3 maart 2021 heb ik uw Wob-verzoek ontvangen. Op 10 maart 2021 heb ik dit schriftelijk aan u " +
		"bevestigd. Op 25 maart 2021 heb ik het besluit met vier weken verdaagd.",
		"received=03-03 acknowledged=03-10 on=03-25 by=P4W"},
	{"{asked} Bij e-mail van 10 maart 2021 is u meegedeeld dat uw verzoek is ontvangen en in behandeling " +
		"is genomen.",
		"dated=03-03 acknowledged=03-10"},
	{"Op 3 maart 2021 heeft u een Wob-verzoek bij mij ingediend. Ik heb dat verzoek op 5 maart 2021 " +
		"ontvangen.",
		"dated=03-03 received=03-05"},
	{"Uw verzoek van 3 maart 2021, hier ontvangen op 5 maart 2021, betreft stukken over stikstof op " +
		"grond van de Wob.",
		"dated=03-03 received=03-05"},
	{"Bij schrijven van 3 maart 2021, ingekomen op 5 maart 2021, verzocht u met een beroep op de Wob om " +
		"documenten.",
		"dated=03-03 received=03-05"},
	{"Bij schrijven van 3 maart 2021, door mij ontvangen 5 maart 2021, hebt u verzocht om openbaarmaking " +
		"van documenten.",
		"dated=03-03 received=03-05"},
	{"Uw verzoek dateert van 3 maart 2021 en is op 5 maart 2021 ontvangen. U vraagt daarin op grond van " +
		"de Wob om documenten.",
		"dated=03-03 received=03-05"},
	{"U heeft op 3 maart 2021 een Wob-verzoek ingediend. Dit verzoek is diezelfde dag ontvangen.",
		"dated=03-03 received=03-03"},
	{"U heeft op 3 maart 2021 een Wob-verzoek ingediend. Ik heb het verzoek op 5 maart 2021 in goede " +
		"orde ontvangen.",
		"dated=03-03 received=03-05"},
	{"Op 5 maart 2021 is bij het ministerie uw Wob-verzoek van 3 maart 2021 binnengekomen.",
		"dated=03-03 received=03-05"},
	{"Op 5 maart 2021 is uw Wob-verzoek bij mij binnengekomen.", "received=03-05"},
	{"Uw Wob-verzoek, door mij ontvangen op 5 maart 2021, heeft betrekking op stikstof.", "received=03-05"},
	{"Uw Wob-verzoek (ontvangen op 5 maart 2021) gaat over stikstof.", "received=03-05"},
	{"Op 5 maart 2021 heeft het ministerie van u een Wob-verzoek ontvangen.", "received=03-05"},
	{"Op 5 maart 2021 ontving de NVWA uw verzoek om informatie op grond van de Wob.", "received=03-05"},
	{"Uw brief van 3 maart 2021 met het verzoek om openbaarmaking van documenten heb ik op 5 maart 2021 " +
		"ontvangen.",
		"dated=03-03 received=03-05"},
	{"Uw brief d.d. 3 maart 2021 met daarin een Wob-verzoek is op 5 maart 2021 door mij ontvangen.",
		"dated=03-03 received=03-05"},
	{"Per e-mail van 3 maart 2021, diezelfde dag door mij ontvangen, heeft u op grond van de Wob " +
		"verzocht om documenten.",
		"dated=03-03 received=03-03"},
	{"Bij e-mail van 3 maart 2021 (ontvangen dezelfde dag) heeft u op grond van de Wob verzocht om " +
		"documenten.",
		"dated=03-03 received=03-03"},
	{"In uw e-mail van 3 maart 2021, op dezelfde datum bij mij binnengekomen, heeft u op grond van de " +
		"Wob verzocht om documenten.",
		"dated=03-03 received=03-03"},
	{"Op 3 maart 2021 heb ik uw brief ontvangen waarin u op grond van de Wob verzoekt om openbaarmaking " +
		"van documenten.",
		"received=03-03"},
	{"Op 3 maart 2021 heb ik per e-mail een Wob-verzoek van u ontvangen.", "received=03-03"},
	{"U heeft mij op 3 maart 2021 verzocht om documenten op grond van de Wob. Ik heb uw verzoek op " +
		"dezelfde dag ontvangen. Op 9 maart 2021 heb ik u een ontvangstbevestiging gezonden.",
		"dated=03-03 received=03-03 acknowledged=03-09"},
	{"{asked} De ontvangst hiervan is op 9 maart 2021 bevestigd.", "dated=03-03 acknowledged=03-09"},
	{"{asked} Op 9 maart 2021 is u de ontvangst van uw verzoek bevestigd.", "dated=03-03 acknowledged=03-09"},
	{"{asked} De ontvangstbevestiging is op 9 maart 2021 aan u verzonden.", "dated=03-03 acknowledged=03-09"},
	{"{asked} Bij brief van 9 maart 2021 is de ontvangst van dit verzoek bevestigd en is de " +
		"beslistermijn met vier weken verdaagd.",
		"dated=03-03 acknowledged=03-09 on=03-09 by=P4W"},
	{"{asked} Bij brief van 9 maart 2021 heb ik de ontvangst bevestigd. Tevens heb ik in die brief de " +
		"beslistermijn met vier weken verdaagd.",
		"dated=03-03 acknowledged=03-09 on=03-09 by=P4W"},
	{"{asked} U heeft op 9 maart 2021 bericht gehad dat uw verzoek is ontvangen.",
		"dated=03-03 acknowledged=03-09"},
	{"{asked} Bij brief van 26 maart 2021 heb ik u laten weten dat ik de beslistermijn met vier weken " +
		"verleng.",
		"dated=03-03 on=03-26 by=P4W"},
	{"{asked} Op 26 maart 2021 is aan u medegedeeld dat de termijn met vier weken wordt verlengd tot en " +
		"met 28 april 2021.",
		"dated=03-03 on=03-26 by=P4W until=04-28"},
	{"{asked} De beslistermijn is op grond van artikel 6, tweede lid, van de Wob verdaagd met vier " +
		"weken. Hiervan bent u op 26 maart 2021 op de hoogte gesteld.",
		"dated=03-03 on=03-26 by=P4W"},
	{"{asked} Op 26 maart 2021 bent u schriftelijk geïnformeerd dat de beslistermijn met vier weken is " +
		"verdaagd. De uiterste beslisdatum werd daarmee 28 april 2021.",
		"dated=03-03 on=03-26 by=P4W until=04-28"},
	{"{asked} Gelet op de omvang heb ik bij brief van 26 maart 2021 besloten de termijn met vier weken " +
		"te verdagen.",
		"dated=03-03 on=03-26 by=P4W"},
	{"{asked} Op 26 maart 2021 heb ik u een verdagingsbericht gestuurd waarin de termijn met 4 weken is " +
		"verlengd.",
		"dated=03-03 on=03-26 by=P4W"},
	{"{asked} Op 12 april 2021 heb ik uw ingebrekestelling ontvangen. De ontvangst daarvan heb ik op 14 " +
		"april 2021 bevestigd.",
		"dated=03-03"},
	{"{asked} Op 12 april 2021 heeft u uw verzoek gepreciseerd. Deze e-mail ontving ik op 12 april 2021.",
		"dated=03-03"},
	{"{asked} Op 9 maart 2021 heb ik dit bericht doorgestuurd naar de gemeente.", "dated=03-03"},
	{"Op 3 maart 2021 heeft u verzocht om alle op 12 januari 2021 ontvangen verzoeken om subsidie, met " +
		"een beroep op de Wob.",
		"dated=03-03"},
	{"Op 3 maart 2021 heeft u op grond van de Wob gevraagd om de brief van 1 februari 2020, waarin een " +
		"beroep op de wet is gedaan, die op 3 februari 2020 is ontvangen door de inspectie.",
		"dated=03-03"},
	{"Op 3 maart 2021 heeft u op grond van de Wob gevraagd om documenten. Deze brief ontving ik op 5 " +
		"maart 2021. Deze e-mail van de heer De Boer ontving het ministerie op 7 januari 2020.",
		"dated=03-03 received=03-05"},
	{"Ik heb op 5 maart 2021 uw verzoek, gedateerd 3 maart 2021, ontvangen om openbaarmaking van " +
		"documenten op grond van de Wob.",
		"dated=03-03 received=03-05"},
	{"U verzocht mij in uw brief van 3 maart 2021, die op 5 maart 2021 door mij is ontvangen, om " +
		"documenten op grond van de Wob.",
		"dated=03-03 received=03-05"},
	{"Bij brief d.d. 3 maart 2021 (door mij ontvangen op 5 maart 2021) heeft u een beroep gedaan op de " +
		"Wet openbaarheid van bestuur.",
		"dated=03-03 received=03-05"},
	{"Op 3 maart 2021 verzond u een e-mail waarin u op grond van de Wob om documenten verzoekt.", "dated=03-03"},
	{"Uw verzoek is gedateerd op 3 maart 2021 en door mij ontvangen op 5 maart 2021. Het gaat om een " +
		"verzoek op grond van de Wob.",
		"dated=03-03 received=03-05"},
	{"Uw Wob-verzoek is gedateerd 3 maart 2021. Wij hebben uw verzoek ontvangen op 5 maart 2021.",
		"dated=03-03 received=03-05"},
	{"Op vrijdag 5 maart 2021 is uw Wob-verzoek door mijn ministerie ontvangen.", "received=03-05"},
	{"Hierbij treft u het besluit aan op uw Wob-verzoek dat op 5 maart 2021 is ontvangen.", "received=03-05"},
	{"Hierbij treft u het besluit aan op het door u op 3 maart 2021 ingediende Wob-verzoek.", "dated=03-03"},
	{"Met dit besluit reageer ik op uw op 3 maart 2021 ingediende verzoek om informatie op grond van de " +
		"Wob.",
		"dated=03-03"},
	{"Uw verzoek van 3 maart 2021 (ontvangen op 5 maart 2021) om openbaarmaking op grond van de Wob wijs " +
		"ik deels toe.",
		"dated=03-03 received=03-05"},
	{"U heeft op 3 maart 2021 per e-mail aan de minister verzocht om openbaarmaking van documenten op " +
		"grond van de Wob.",
		"dated=03-03"},
	{"U hebt bij brief van 3 maart 2021, bij het ministerie ingekomen op 5 maart 2021, op grond van de " +
		"Wob verzocht om documenten.",
		"dated=03-03 received=03-05"},
	{"Bij brief van 3 maart 2021, ingekomen bij de Belastingdienst op 5 maart 2021, heeft u op grond van " +
		"de Wob verzocht om documenten.",
		"dated=03-03 received=03-05"},
	{"In uw brief van 3 maart 2021, die ik op 5 maart jl. heb ontvangen, heeft u op grond van de Wob " +
		"verzocht om documenten.",
		"dated=03-03 received=03-05"},
	{"In uw brief van 3 maart jl., ontvangen op 5 maart jl., heeft u op grond van de Wob verzocht om " +
		"documenten.",
		"dated=03-03 received=03-05"},
	{"Op 3 maart 2021 heeft u een verzoek om informatie op grond van de Wob ingediend, welke op 5 maart " +
		"2021 is ontvangen.",
		"dated=03-03 received=03-05"},
	{"Op 3 maart 2021 heeft u een verzoek ingediend op grond van de Wob (ontvangen op 5 maart 2021).",
		"dated=03-03 received=03-05"},
	{"Per brief van 3 maart 2021, bij ons geregistreerd op 5 maart 2021, verzoekt u op grond van de Wob " +
		"om documenten.",
		"dated=03-03"},
	{"Op 3 maart 2021 ontving ik uw verzoek op grond van de Wob. In dit verzoek vraagt u om documenten " +
		"over stikstof.",
		"received=03-03"},
	{"Het ministerie heeft op 5 maart 2021 uw Wob-verzoek ontvangen.", "received=03-05"},
	{"De NVWA heeft uw Wob-verzoek op 5 maart 2021 ontvangen.", "received=03-05"},
	{"Uw Wob-verzoek ontving ik per e-mail op 5 maart 2021.", "received=03-05"},
	{"Uw brief van 3 maart 2021 heb ik ontvangen op 5 maart 2021. Hierin verzoekt u op grond van de Wob " +
		"om documenten.",
		"dated=03-03 received=03-05"},
	{"{asked} Deze brief is op 5 maart 2021 ontvangen.", "dated=03-03 received=03-05"},
	{"{asked} Deze brief heb ik op 5 maart 2021 ontvangen.", "dated=03-03 received=03-05"},
	{"{asked} Ik heb deze brief op 5 maart 2021 ontvangen.", "dated=03-03 received=03-05"},
	{"{asked} Ik heb uw brief op 5 maart 2021 ontvangen.", "dated=03-03 received=03-05"},
	{"{asked} Op 5 maart 2021 heb ik uw brief ontvangen.", "dated=03-03 received=03-05"},
	{"{asked} Op 5 maart 2021 is uw brief ontvangen.", "dated=03-03 received=03-05"},
	{"{asked} Op 5 maart 2021 is dit verzoek ontvangen.", "dated=03-03 received=03-05"},
	{"{asked} Dit verzoek heb ik op 5 maart 2021 ontvangen.", "dated=03-03 received=03-05"},
	{"{asked} Op 5 maart 2021 ontving ik deze brief.", "dated=03-03 received=03-05"},
	{"{asked} Op 9 maart 2021 heb ik de ontvangst van uw verzoek bevestigd en de beslistermijn met vier " +
		"weken verdaagd.",
		"dated=03-03 acknowledged=03-09 on=03-09 by=P4W"},
	{"{asked} U bent hiervan bij brief van 9 maart 2021 een ontvangstbevestiging toegezonden.",
		"dated=03-03 acknowledged=03-09"},
	{"{asked} Per e-mail van 9 maart 2021 is de goede ontvangst van uw verzoek bevestigd.",
		"dated=03-03 acknowledged=03-09"},
	{"{asked} De ontvangst van uw verzoek werd bevestigd op 9 maart 2021 met kenmerk 12345.",
		"dated=03-03 acknowledged=03-09"},
	{"{asked} Ik heb de ontvangst van uw verzoek schriftelijk bevestigd bij brief van 9 maart 2021 en " +
		"tevens de beslistermijn met vier weken verdaagd.",
		"dated=03-03 acknowledged=03-09 on=03-09 by=P4W"},
	{"{asked} Op 9 maart 2021 is de ontvangst van uw verzoek schriftelijk bevestigd. Op 30 maart 2021 is " +
		"de beslistermijn met vier weken verdaagd tot 28 april 2021.",
		"dated=03-03 acknowledged=03-09 on=03-30 by=P4W until=04-28"},
	{"{asked} Op 30 maart 2021 ontving u een brief waarin de beslistermijn met vier weken is verdaagd.",
		"dated=03-03 on=03-30 by=P4W"},
	{"{asked} Bij besluit van 30 maart 2021 heb ik de beslistermijn met vier weken verdaagd.",
		"dated=03-03 on=03-30 by=P4W"},
	{"{asked} Per brief van 30 maart 2021 bent u geïnformeerd over het verdagen van de beslistermijn met " +
		"vier weken.",
		"dated=03-03 on=03-30 by=P4W"},
	{"{asked} De termijn is op 30 maart 2021 op grond van artikel 6, tweede lid, van de Wob met vier " +
		"weken verdaagd tot en met 28 april 2021.",
		"dated=03-03 on=03-30 by=P4W until=04-28"},
	{"{asked} Bij brief van 30 maart 2021 heb ik de termijn waarbinnen op uw verzoek moet worden beslist " +
		"met vier weken verlengd.",
		"dated=03-03 on=03-30 by=P4W"},
	{"{asked} Op 30 maart 2021 is de beslistermijn verdaagd met vier weken. De nieuwe uiterste " +
		"beslisdatum is 28 april 2021.",
		"dated=03-03 on=03-30 by=P4W until=04-28"},
	{"{asked} Op 30 maart 2021 heb ik de beslistermijn met vier weken verdaagd. De beslistermijn eindigt " +
		"daarmee op 28 april 2021.",
		"dated=03-03 on=03-30 by=P4W until=04-28"},
	{"{asked} Op 30 maart 2021 heb ik de beslistermijn met vier weken verdaagd. Dit betekent dat ik " +
		"uiterlijk op 28 april 2021 een besluit neem.",
		"dated=03-03 on=03-30 by=P4W until=04-28"},
	{"{asked} In verband met de omvang is de beslistermijn per e-mail d.d. 30 maart 2021 met vier weken " +
		"verlengd.",
		"dated=03-03 on=03-30 by=P4W"},
	{"{asked} Op 9 april 2021 heeft u uw verzoek aangevuld. Deze aanvulling heb ik op 12 april 2021 " +
		"ontvangen en op 14 april 2021 bevestigd.",
		"dated=03-03"},
	{"{asked} Op 12 april 2021 stelde u mij in gebreke. Uw brief heb ik op 13 april 2021 ontvangen. Op " +
		"14 april 2021 heb ik de ontvangst hiervan bevestigd.",
		"dated=03-03"},
	{"{asked} Op 12 april 2021 heeft de rechtbank uw beroep ontvangen. De ontvangst van uw beroep is op " +
		"14 april 2021 bevestigd.",
		"dated=03-03"},
	{"{asked} Op 20 april 2021 is de termijn voor het indienen van zienswijzen met twee weken verlengd.",
		"dated=03-03"},
	{"{asked} Op 20 april 2021 is de overeenkomst met vier weken verlengd.", "dated=03-03"},
	{"Op 3 maart 2021 heeft u verzocht om documenten op grond van de Wob over de brief van 1 februari " +
		"2020 die de inspectie op 4 februari 2020 heeft ontvangen.",
		"dated=03-03"},
	{"{asked} Op 5 juni 2020 heb ik een eerder verzoek van u ontvangen.", "dated=03-03"},
	{"{asked} Op 1 april 2021 heb ik u gevraagd uw verzoek te specificeren. Uw reactie ontving ik op 6 " +
		"april 2021.",
		"dated=03-03"},
	{"{asked} Uw reactie is op 6 april 2021 ontvangen. Dit bericht ontving ik dezelfde dag.", "dated=03-03"},
	{"{asked} Op 1 april 2021 heb ik derden om een zienswijze gevraagd. Hiervan heb ik u op 2 april 2021 " +
		"op de hoogte gesteld.",
		"dated=03-03"},
	{"{asked} De beslistermijn is verdaagd. Hierover heeft u op 2 april 2021 een klacht gemeld.", "dated=03-03"},
	{"Op 3 maart 2021 diende u bij ons een verzoek in op grond van de Wet open overheid (Woo). Wij " +
		"ontvingen dit verzoek op 4 maart 2021.",
		"dated=03-03 received=03-04"},
	{"U heeft op 3 maart 2021 via het webformulier een Woo-verzoek ingediend. Het verzoek is op 4 maart " +
		"2021 geregistreerd.",
		"dated=03-03"},
	{"Wij hebben op 4 maart 2021 uw Woo-verzoek van 3 maart 2021 ontvangen.", "dated=03-03 received=03-04"},
	{"Wij ontvingen op 4 maart 2021 uw Woo-verzoek.", "received=03-04"},
	{"Uw Woo-verzoek hebben wij op 4 maart 2021 ontvangen. Op 8 maart 2021 stuurden wij u een " +
		"ontvangstbevestiging.",
		"received=03-04 acknowledged=03-08"},
	{"Op 4 maart 2021 hebben wij uw brief van 3 maart 2021 ontvangen, waarin u verzoekt om informatie " +
		"over de haven op grond van de Woo.",
		"dated=03-03 received=03-04"},
	{"Bij brief van 3 maart 2021, door ons ontvangen op 4 maart 2021, heeft u het college verzocht om " +
		"documenten openbaar te maken op grond van de Woo.",
		"dated=03-03 received=03-04"},
	{"In reactie op uw Woo-verzoek van 3 maart 2021, ingekomen op 4 maart 2021 en geregistreerd onder " +
		"nummer 123, bericht ik u het volgende.",
		"dated=03-03 received=03-04"},
	{"Op 3 maart 2021 vroeg u ons om documenten over de haven op grond van de Woo. Op 8 maart 2021 " +
		"hebben wij de ontvangst van uw verzoek bevestigd. Op 29 maart 2021 hebben wij u laten weten dat " +
		"wij twee weken langer nodig hebben.",
		"dated=03-03 acknowledged=03-08 on=03-29 by=P2W"},
	{"Op 3 maart 2021 vroeg u ons om documenten over de haven op grond van de Woo. Wij hebben de " +
		"beslistermijn op 29 maart 2021 verdaagd met twee weken.",
		"dated=03-03 on=03-29 by=P2W"},
	{"Op 3 maart 2021 vroeg u ons om documenten over de haven op grond van de Woo. Op 29 maart 2021 " +
		"verlengden wij de beslistermijn met twee weken, tot 14 april 2021.",
		"dated=03-03 on=03-29 by=P2W until=04-14"},
	{"Op 3 maart 2021 vroeg u ons om documenten over de haven op grond van de Woo. Met onze brief van 29 " +
		"maart 2021 hebben wij de termijn met twee weken verlengd. Wij moesten uiterlijk 14 april 2021 " +
		"beslissen.",
		"dated=03-03 on=03-29 by=P2W until=04-14"},
	{"Op 3 maart 2021 vroeg u ons om documenten over de haven op grond van de Woo. Op 8 maart 2021 " +
		"bevestigden wij de ontvangst en op 29 maart 2021 verdaagden wij de beslissing met twee weken.",
		"dated=03-03 acknowledged=03-08 on=03-29 by=P2W"},
	{"Op 3 maart 2021 vroeg u ons om documenten over de haven op grond van de Woo. Bij e-mail van 8 " +
		"maart 2021 is de ontvangst bevestigd en bij brief van 29 maart 2021 is de termijn met twee weken " +
		"verdaagd.",
		"dated=03-03 acknowledged=03-08 on=03-29 by=P2W"},
	{"Op 3 maart 2021 vroeg u ons om documenten over de haven op grond van de Woo. In overleg met u is " +
		"de beslistermijn op 29 maart 2021 met vier weken verlengd.",
		"dated=03-03 on=03-29 by=P4W"},
	{"Op 3 maart 2021 vroeg u ons om documenten over de haven op grond van de Woo. U heeft er op 29 " +
		"maart 2021 mee ingestemd dat wij later beslissen.",
		"dated=03-03"},
	{"Op 3 maart 2021 vroeg u ons om documenten over de haven op grond van de Woo. De beslistermijn liep " +
		"op 31 maart 2021 af.",
		"dated=03-03"},
	{"Uw verzoek om informatie (Woo) is op 4 maart 2021 bij de provincie binnengekomen.", "received=03-04"},
	{"Op 4 maart 2021 is uw Woo-verzoek, gedateerd 3 maart 2021, bij ons binnengekomen.",
		"dated=03-03 received=03-04"},
	{"Uw verzoek op grond van de Woo ontvingen wij op 4 maart 2021.", "received=03-04"},
	{"Wij hebben uw verzoek op grond van de Wet open overheid op 4 maart 2021 in goede orde ontvangen.",
		"received=03-04"},
	{"Op 4 maart 2021 kwam uw Woo-verzoek bij ons binnen.", "received=03-04"},
	{"Uw Woo-verzoek kwam op 4 maart 2021 bij ons binnen.", "received=03-04"},
	{"Datum ontvangst verzoek: 4 maart 2021. U vroeg om documenten op grond van de Woo.", "received=03-04"},
	{"Op 3 maart 2021 vroeg u om documenten op grond van de Woo. Op 12 maart 2021 kwam uw aanvulling bij " +
		"ons binnen.",
		"dated=03-03"},
	{"Op 3 maart 2021 vroeg u om documenten op grond van de Woo. Op 12 maart 2021 kwam de reactie van de " +
		"derde bij ons binnen.",
		"dated=03-03"},
	{"{asked} Op 12 april 2021 ontving ik uw brief van 11 april 2021 waarin u mij in gebreke stelt.",
		"dated=03-03"},
	{"{asked} Op 12 april 2021 heb ik uw e-mail ontvangen waarin u vraagt naar de stand van zaken.", "dated=03-03"},
	{"{asked} Op 12 april 2021 ontving ik uw e-mail. Hierin verduidelijkt u uw verzoek.", "dated=03-03"},
	{"{asked} Op 12 april 2021 heb ik uw brief van 11 april 2021 ontvangen. Hierin beperkt u uw verzoek " +
		"tot 2020.",
		"dated=03-03"},
	{"{asked} Op 12 april 2021 ontving ik uw brief van 11 april 2021. In die brief vult u uw verzoek " +
		"aan.",
		"dated=03-03"},
	{"{asked} Op 12 april 2021 ontving ik uw brief van 11 april 2021 met een nadere toelichting.", "dated=03-03"},
	{"{asked} Uw brief van 11 april 2021 heb ik op 12 april 2021 ontvangen. Daarin stelt u mij in " +
		"gebreke.",
		"dated=03-03"},
	{"{asked} Ik heb uw e-mail op 12 april 2021 ontvangen. U gaat daarin akkoord met een latere " +
		"beslissing.",
		"dated=03-03"},
	{"{asked} Op 12 april 2021 is uw brief ontvangen. U stelt dat niet tijdig is beslist.", "dated=03-03"},
	{"{asked} Uw e-mail is op 12 april 2021 ontvangen. U stelt dat niet tijdig is beslist.", "dated=03-03"},
	{"Uw verzoek is gedateerd op 3 maart 2021 en ontvangen op 5 maart 2021.", "dated=03-03 received=03-05"},
	{"Uw verzoek is van 3 maart 2021 en ontvangen op 5 maart 2021. Uw Wob-verzoek gaat over bomen.",
		"dated=03-03 received=03-05"},
	{"Uw Wob-verzoek dateert van 3 maart 2021 en is door mij ontvangen op 5 maart 2021.",
		"dated=03-03 received=03-05"},
}

// wording is a letter around a sentence.
const wording = `Ministerie van Waterzaken
> Retouradres Postbus 1 2500 EA Den Haag

Datum 14 juni 2021
Betreft Besluit op uw Wob-verzoek

Geachte heer Voorbeeld,

{text}

Besluit
Ik heb besloten de gevraagde documenten gedeeltelijk openbaar te maken.

Hoogachtend,

De Minister van Waterzaken,
namens deze,

Binnen zes weken na bekendmaking van dit besluit kunt u een bezwaarschrift indienen.
`

func TestEachWordingIsReadAsItSays(t *testing.T) {
	kinds := []struct {
		name string
		kind Kind
	}{{"dated", RequestDated}, {"received", RequestReceived}, {"acknowledged", AcknowledgedOn},
		{"on", AdjournedOn}, {"by", AdjournedBy}, {"until", AdjournedUntil}}
	for _, row := range wordings {
		text := strings.ReplaceAll(row.text, "{asked}",
			"Op 3 maart 2021 heeft u verzocht om documenten op grond van de Wob.")
		r := Letter(strings.ReplaceAll(wording, "{text}", text))
		var got []string
		for _, k := range kinds {
			var values []string
			for _, f := range r.Facts {
				if f.Kind == k.kind {
					values = append(values, strings.TrimPrefix(f.Value, "2021-"))
				}
			}
			if len(values) > 0 {
				got = append(got, k.name+"="+strings.Join(values, ","))
			}
		}
		if want := strings.Fields(row.means); !slices.Equal(got, want) {
			t.Errorf("%s:\ngot  %q\nwant %q", text, got, want)
		}
	}
}
