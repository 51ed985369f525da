package read

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
)

// A made letter is put together from rows: one of each list below. Each row is a
// way in which letters say something, with the facts that it states.

// A saying is a passage with the days it needs in it: {request}, {received},
// {acknowledged}, {adjourned}, {until}.
type saying struct {
	why   string // what the row is for
	text  string
	says  []Kind // what it states
	means string // for a row that states something else than its day: kind=value
}

var layouts = []saying{
	{why: "label and value on a line",
		text: "Datum {letter}\nBetreft Besluit op Woo-verzoek\nOns kenmerk\n4167071\n\n"},
	{why: "a colon behind the label",
		text: "Datum: {letter}\nOnderwerp: Besluit\nOnze referentie\nWBJA-Woo/4.2022.0642.001\n\n"},
	{why: "value below its label",
		text: "Ons kenmerk\n4167071\n\nDatum\n{letter}\nOnderwerp\nBesluit op uw verzoek\n\n"},
	{why: "labels first, then values",
		text: "Onze referentie\n4167071\n\nDatum\nBetreft\n\n{letter}\nBesluit contact met de haven\n\n"},
	{why: "labels first, the date behind the reference",
		text: "Datum\nOns kenmerk\n{letter}\nNW20-11439-UIT-20-19839\n\nBehandeld door\n\nOnderwerp\nUw " +
			"verzoek\n\n"},
	{why: "the request of the margin before the date",
		text: "Uw brief van\n{request}\n\nDatum\nBetreft\n{letter}\nBesluit op uw verzoek\n\n",
		says: []Kind{RequestDated}},
	{why: "the request of the margin on the line above",
		text: "Uw e-mail van\n{request}\nDatum {letter}\nBetreft\nBesluit\n\n", says: []Kind{RequestDated}},
	{why: "a place before the date", text: "Amsterdam, {letter}\n\nOnderwerp: besluit op uw verzoek\n\n"},
	{why: "labels in columns",
		text: "Datum: {letter}                Kenmerk: 2021-0007731\nBijlagen: 1        Doorkiesnummer: 050-1234567\n\n" +
			"Onderwerp: besluit\n\n"},
	{why: "place and date",
		text: "Plaats en datum: Oostvaart, {letter}\nOns kenmerk: CvB/22-0319\nBetreft: uw verzoek\n\n"},
	{why: "sent on", text: "Datum : verzonden op {letter}\nBetreft : Besluit op Woo-verzoek 22-0267\n\n"},
	{why: "the label at the end of a line",
		text: "Retouradres Postbus 58285, 1040 HG Amsterdam Datum\n{letter}\n\nOnderwerp\nBeslissing op uw " +
			"verzoek om informatie\n\n"},
}

var requests = []saying{
	{why: "in uw brief",
		text: "In uw brief van {request} heeft u met een beroep op de Wet openbaarheid van bestuur " +
			"verzocht om documenten over de haven.",
		says: []Kind{RequestDated}},
	{why: "in uw verzoek, gevraagd",
		text: "In uw verzoek van {request} heeft u mij gevraagd om informatie openbaar te maken over de " +
			"haven.",
		says: []Kind{RequestDated}},
	{why: "in uw e-mailbericht",
		text: "In uw e-mailbericht van {request} heeft u, met een beroep op de Wob, bij de inspectie " +
			"verzocht om informatie.",
		says: []Kind{RequestDated}},
	{why: "in uw email, hebt u",
		text: "In uw email van {request} hebt u op grond van de Woo verzocht om openbaarmaking van alle " +
			"stukken.",
		says: []Kind{RequestDated}},
	{why: "bij brief",
		text: "Bij brief van {request} heeft u een verzoek op grond van de Wob ingediend.",
		says: []Kind{RequestDated}},
	{why: "per e-mail",
		text: "Per e-mail van {request} heeft u een Woo-verzoek ingediend.",
		says: []Kind{RequestDated}},
	{why: "op D heeft u",
		text: "Op {request} heeft u, namens uw cliënt, met een beroep op de Wob verzocht om documenten.",
		says: []Kind{RequestDated}},
	{why: "met uw verzoek, mijn ministerie",
		text: "Met uw verzoek van {request} hebt u mijn ministerie per e-mail gevraagd om informatie " +
			"openbaar te maken.",
		says: []Kind{RequestDated}},
	{why: "u heeft op D", text: "U heeft op {request} een Wob-verzoek ingediend bij de gemeente.",
		says: []Kind{RequestDated}},
	{why: "met dagtekening",
		text: "Met dagtekening {request} heeft u een verzoek ingediend op basis van de Wob.",
		says: []Kind{RequestDated}},
	{why: "middels een verzoek d.d.",
		text: "Middels een verzoek d.d. {request} heeft u verzocht om openbaarmaking van informatie.",
		says: []Kind{RequestDated}},
	{why: "in uw fax", text: "In uw fax van {request} heeft u op grond van de Wob verzocht om stukken.",
		says: []Kind{RequestDated}},
	{why: "in uw bericht",
		text: "In uw bericht van {request} verzoekt u om openbaarmaking van documenten op grond van de Woo.",
		says: []Kind{RequestDated}},
	{why: "third person",
		text: "Op {request} is er verzoek ingediend om openbaarmaking van alle documenten op grond van de " +
			"Wob.",
		says: []Kind{RequestDated}},
	{why: "verzoekt u",
		text: "In uw brief van {request} verzoekt u mij om toezending van documenten op grond van de Wob.",
		says: []Kind{RequestDated}},
	{why: "received, said at once",
		text: "In uw brief van {request}, ontvangen op {received}, heeft u verzocht om informatie op grond " +
			"van de Wob.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "door mij ontvangen op",
		text: "In uw verzoek van {request}, door mij ontvangen op {received}, heeft u gevraagd om " +
			"informatie op grond van de Woo.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "between brackets",
		text: "Bij brief van {request} (ontvangen op {received}) heeft u een verzoek om informatie op " +
			"grond van de Wob ingediend.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "door mij op D ontvangen",
		text: "In uw verzoek van {request}, door mij op {received} ontvangen, heeft u de autoriteit " +
			"gevraagd om informatie op grond van de Woo.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "by the ministry",
		text: "In uw e-mail van {request}, ontvangen door het ministerie van Economische Zaken op " +
			"{received}, heeft u een verzoek ingediend als bedoeld in de Wob.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "received on the same date",
		text: "In uw verzoek van {request}, door mij ontvangen op dezelfde datum, heeft u gevraagd om een " +
			"document op grond van de Woo.",
		says: []Kind{RequestDated}, means: "request.received={request}"},
	{why: "received on that day",
		text: "In uw brief van {request}, ontvangen op diezelfde dag, heeft u verzocht om informatie op " +
			"grond van de Wob.",
		says: []Kind{RequestDated}, means: "request.received={request}"},
	{why: "only the receipt",
		text: "Op {received} heb ik uw verzoek om openbaarmaking van informatie op grond van de Woo " +
			"ontvangen.",
		says: []Kind{RequestReceived}},
	{why: "ontving ik", text: "Op {received} ontving ik uw verzoek om informatie op grond van de Wob.",
		says: []Kind{RequestReceived}},
	{why: "heeft UWV ontvangen",
		text: "Op {received} heeft UWV uw verzoek om informatie op grond van de Woo ontvangen.",
		says: []Kind{RequestReceived}},
	{why: "nothing about the days",
		text: "U heeft verzocht om openbaarmaking van documenten op grond van de Woo."},
	{why: "dated, in a clause of its own",
		text: "In uw brief, gedateerd {request}, heeft u op grond van de Wob verzocht om documenten over " +
			"de haven.",
		says: []Kind{RequestDated}},
	{why: "met dagtekening, behind the brief",
		text: "In uw brief met dagtekening {request} heeft u op grond van de Wob verzocht om documenten.",
		says: []Kind{RequestDated}},
	{why: "naar aanleiding van",
		text: "Naar aanleiding van uw verzoek van {request} om openbaarmaking van documenten bericht ik u " +
			"als volgt.",
		says: []Kind{RequestDated}},
	{why: "hierbij ontvangt u",
		text: "Hierbij ontvangt u het besluit op uw Wob-verzoek van {request} over de haven.",
		says: []Kind{RequestDated}},
	{why: "by another for somebody",
		text: "Bij brief van {request} heeft een advocaat namens een bewoner een verzoek op grond van de " +
			"Wob ingediend.",
		says: []Kind{RequestDated}},
	{why: "ontvingen wij",
		text: "Op {received} ontvingen wij uw verzoek om openbaarmaking van documenten over de haven.",
		says: []Kind{RequestReceived}},
	{why: "uw verzoek heb ik op D ontvangen",
		text: "Uw verzoek van {request} om openbaarmaking heb ik op {received} ontvangen.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "uw verzoek is ontvangen op",
		text: "Uw Wob-verzoek van {request} is door mij ontvangen op {received}.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "received, in brackets behind the verb",
		text: "Op {request} heeft u een Woo-verzoek ingediend, ontvangen op {received}.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "verzocht u",
		text: "Bij brief d.d. {request} verzocht u mij, onder verwijzing naar de Wob, om openbaarmaking van documenten.",
		says: []Kind{RequestDated}},
	{why: "u vroeg ons", text: "U vroeg ons op {request} om alle stukken over de haven openbaar te maken.",
		says: []Kind{RequestDated}},
	{why: "waarin u vraagt, with the act between",
		text: "Naar aanleiding van uw e-mail van {request}, waarin u op grond van de Wet openbaarheid van bestuur " +
			"vraagt om documenten, bericht ik u het volgende.",
		says: []Kind{RequestDated}},
	{why: "the letter was received",
		text: "In uw brief van {request} heeft u verzocht om documenten op grond van de Wob. Uw brief is op {received} " +
			"ontvangen.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "the letter I have received",
		text: "Bij brief van {request} heeft u een Wob-verzoek ingediend. Uw brief heb ik op {received} ontvangen.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "we got it in",
		text: "U vroeg ons op {request} om alle stukken over de haven openbaar te maken. Wij kregen uw verzoek op " +
			"{received} binnen.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "verzoekt u, after its receipt",
		text: "Per e-mail van {request}, bij ons ingekomen op {received} en geregistreerd onder nummer " +
			"12, verzoekt u ons om openbaarmaking van alle stukken over de haven.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "received at the registry",
		text: "Bij schrijven van {request}, op {received} ter griffie van dit korps ontvangen, " +
			"verzocht u mij op grond van de Wob om draaiboeken.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "u hebt het college bij e-mail",
		text: "U hebt het College van Bestuur bij e-mail van {request} verzocht om informatie over de " +
			"haven op grond van de Wob.",
		says: []Kind{RequestDated}},
	{why: "u hebt mij op D",
		text: "U hebt mij op {request} per e-mail verzocht om informatie op grond van de Wob.",
		says: []Kind{RequestDated}},
	{why: "diende u in",
		text: "Op {request} diende u via het digitale loket een verzoek in op grond van de Wet open " +
			"overheid.",
		says: []Kind{RequestDated}},
	{why: "filed with a form",
		text: "In uw verzoek, dat op {request} via het webformulier is ingediend, heeft u gevraagd om " +
			"informatie op grond van de Woo.",
		says: []Kind{RequestDated}},
	{why: "ingekomen, in brackets without op",
		text: "Naar aanleiding van uw brief d.d. {request} (ingekomen {received}), waarin u op grond " +
			"van de Wob vraagt om stukken, berichten wij u als volgt.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "in answer to",
		text: "In antwoord op uw brief van {request}, ontvangen d.d. {received}, waarin u met een " +
			"beroep op de Wob verzoekt om rapporten, deel ik u het volgende mede.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "a request with its date, received",
		text: "Op {received} heeft de autoriteit van u een verzoek gedateerd {request} ontvangen om " +
			"openbaarmaking van informatie op grond van de Wob.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "received and confirmed in one sentence",
		text: "Uw Woo-verzoek, gedateerd {request}, hebben wij op {received} ontvangen en op " +
			"{acknowledged} schriftelijk bevestigd.",
		says: []Kind{RequestDated, RequestReceived, AcknowledgedOn}},
	{why: "this request we got",
		text: "Op {request} heeft u een Woo-verzoek ingediend. Wij hebben dit verzoek ontvangen op " +
			"{received}.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "gekregen",
		text: "U heeft ons op {request} gevraagd om documenten over de haven. Wij hebben uw verzoek op " +
			"{received} gekregen.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "je",
		text: "Op {request} heb je ons gevraagd om documenten over de haven. Wij hebben je verzoek op " +
			"{received} ontvangen.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "of you",
		text: "Op {received} ontvingen wij van u per e-mail een verzoek om informatie op grond van de " +
			"Woo.",
		says: []Kind{RequestReceived}},
	{why: "received on the same day, said behind it",
		text: "U hebt mij op {request} per e-mail verzocht om informatie op grond van de Wob. Ik heb " +
			"uw verzoek dezelfde dag ontvangen.",
		says:  []Kind{RequestDated},
		means: "request.received={request}"},
	{why: "the same day, of another paper",
		text: "U hebt mij op {request} per e-mail verzocht om informatie op grond van de Wob. Uw " +
			"aanvulling is diezelfde dag ontvangen.",
		says: []Kind{RequestDated}},
	{why: "a letter, and herein the request",
		text: "Op {received} ontving de regio uw brief van {request}. Hierin doet u een beroep op de " +
			"Wet openbaarheid van bestuur.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "a letter, without a request in it",
		text: "Op {received} is met u gesproken over uw brief van {request}. Hierin doet u uw beklag " +
			"over de haven."},
	{why: "this request, without a word of what it is about",
		text: "Op {request} heeft u de raad verzocht om de meldingen. Wij hebben dit verzoek ontvangen " +
			"op {received}.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "a beroep on the act",
		text: "In uw e-mail van {request}, binnengekomen op {received}, doet u een verzoek op grond " +
			"van de Woo.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "the third person",
		text: "Op {request} heeft een vereniging (hierna: verzoeker) de autoriteit op grond van de Wob " +
			"verzocht om openbaarmaking van documenten over de haven. De autoriteit heeft het verzoek op {received} ontvangen.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "of the letter in the margin",
		text: "In antwoord op uw bovenvermelde brief, welke op {received} ter secretarie is ingekomen, " +
			"deel ik u mee dat u verzoekt om informatie op grond van de Wob.",
		says: []Kind{RequestReceived}},
	{why: "received and confirmed by the body, by name",
		text: "Op {request} verzocht u het College om stukken op grond van de Woo. Het College ontving " +
			"uw verzoek op {received} en bevestigde de ontvangst daarvan op {acknowledged}.",
		says: []Kind{RequestDated, RequestReceived, AcknowledgedOn}},
	{why: "a request of you",
		text: "Wij ontvingen op {received} een verzoek van u om informatie te verstrekken op grond van " +
			"de Woo. Uw verzoek dateert van {request}.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "dat op R is ontvangen",
		text: "Op {request} heeft u een Wob-verzoek ingediend, dat op {received} is ontvangen.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "dit is dezelfde dag ontvangen",
		text: "Op {request} heeft u een verzoek op grond van de Wob ingediend over de haven; dit is " +
			"dezelfde dag ontvangen.",
		says:  []Kind{RequestDated},
		means: "request.received={request}"},
	{why: "that request",
		text: "Op {request} heeft u een Wob-verzoek ingediend, over de haven. Dat verzoek is op " +
			"{received} ontvangen.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "a request about something",
		text: "Wij hebben kennisgenomen van uw Wob-verzoek d.d. {request} inzake de subsidie.",
		says: []Kind{RequestDated}},
	{why: "stuurde u ons",
		text: "Op {request} stuurde u ons een Woo-verzoek. Wij ontvingen uw verzoek op {received}.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "deed u",
		text: "Per e-mail van {request} deed u een Woo-verzoek over geur. De mail is op {received} bij " +
			"ons geregistreerd en ontvangen.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "a letter that holds a request",
		text: "Uw e-mail van {request}, die wij op {received} hebben ontvangen, bevat een verzoek als " +
			"bedoeld in de Wet open overheid.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "we have on D your request",
		text: "Wij hebben op {received} uw verzoek om informatie op grond van de Wet openbaarheid van " +
			"bestuur ontvangen.",
		says: []Kind{RequestReceived}},
	{why: "came in, in which",
		text: "Op {received} is uw brief van {request} ingekomen, waarin u verzoekt om afschrift van " +
			"notulen. Wij beschouwen dit als een verzoek in de zin van de Wob.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "behind the day of the request, in brackets",
		text: "Hierbij ontvangt u onze beslissing op uw verzoek om openbaarmaking van {request} " +
			"(ontvangen {received}) op grond van de Woo.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "die ik op D ontving",
		text: "In uw brief van {request}, die ik op {received} ontving, verzoekt u mij op grond van de " +
			"Wob om gegevens.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "bij ons binnengekomen",
		text: "Naar aanleiding van uw brief van {request}, bij ons binnengekomen op {received}, waarin " +
			"u op grond van de Wob verzoekt om inzage, delen wij u het volgende mede.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "ingekomen, without a day of its own",
		text: "Bij brief, ingekomen op {received}, heeft u de raad op grond van de Woo verzocht om " +
			"informatie over de haven.",
		says: []Kind{RequestReceived}},
	{why: "your request of R received, in which",
		text: "Op {received} heeft de dienst uw verzoek van {request} ontvangen waarin u met een " +
			"beroep op de Wob informatie vraagt over de haven.",
		says: []Kind{RequestDated, RequestReceived}},
	{why: "came in at another body first",
		text: "Op {received} heeft de gemeente uw verzoek op grond van de Woo ontvangen. Dit verzoek is op " +
			"{late} aan mij doorgezonden."},
}

var acknowledgements = []saying{
	{why: "bevestigd bij brief",
		text: "De ontvangst van uw verzoek is schriftelijk bevestigd bij brief van {acknowledged}.",
		says: []Kind{AcknowledgedOn}},
	{why: "per e-mail bevestigd",
		text: "De ontvangst van uw Wob-verzoek is per e-mail van {acknowledged} bevestigd.",
		says: []Kind{AcknowledgedOn}},
	{why: "with a reference of its own",
		text: "De ontvangst van uw verzoek heb ik u schriftelijk bevestigd bij brief van {acknowledged}, " +
			"kenmerk 3859688.",
		says: []Kind{AcknowledgedOn}},
	{why: "per brief op",
		text: "De ontvangst van uw verzoek is schriftelijk bevestigd per brief op {acknowledged} met het " +
			"kenmerk 2022-38.",
		says: []Kind{AcknowledgedOn}},
	{why: "date first",
		text: "Bij brief van {acknowledged} heb ik de ontvangst van uw verzoek bevestigd.",
		says: []Kind{AcknowledgedOn}},
	{why: "op D is de ontvangst", text: "Op {acknowledged} is de ontvangst van uw verzoek bevestigd.",
		says: []Kind{AcknowledgedOn}},
	{why: "in good order",
		text: "Op {acknowledged} heeft u bericht ontvangen dat uw verzoek in goede orde is ontvangen.",
		says: []Kind{AcknowledgedOn}},
	{why: "laten weten",
		text: "Op {acknowledged} heb ik u laten weten dat ik uw verzoek in goede orde heb ontvangen.",
		says: []Kind{AcknowledgedOn}},
	{why: "a notice of receipt", text: "Op {acknowledged} heeft u een ontvangstbevestiging ontvangen.",
		says: []Kind{AcknowledgedOn}},
	{why: "of the default",
		text: "De ontvangst van uw ingebrekestelling is bevestigd bij brief van {acknowledged}."},
	{why: "no day", text: "De ontvangst van uw verzoek is bevestigd."},
	{why: "none"},
	{why: "the receipt was confirmed on", text: "De ontvangst hiervan is op {acknowledged} bevestigd.",
		says: []Kind{AcknowledgedOn}},
	{why: "I have confirmed, on",
		text: "Ik heb de ontvangst van uw verzoek op {acknowledged} bevestigd.", says: []Kind{AcknowledgedOn}},
	{why: "by e-mail, on",
		text: "De ontvangst van uw verzoek heb ik per e-mail op {acknowledged} bevestigd.",
		says: []Kind{AcknowledgedOn}},
	{why: "a notice was sent",
		text: "Bij e-mail van {acknowledged} is u een ontvangstbevestiging gestuurd.",
		says: []Kind{AcknowledgedOn}},
	{why: "a letter in which receipt is confirmed",
		text: "Op {acknowledged} heb ik u een brief gestuurd waarin ik de ontvangst van uw verzoek " +
			"bevestig.",
		says: []Kind{AcknowledgedOn}},
	{why: "in the notice",
		text: "In de ontvangstbevestiging van {acknowledged} is u een behandelaar genoemd.",
		says: []Kind{AcknowledgedOn}},
	{why: "of a precision", text: "De ontvangst van uw precisering is bevestigd bij brief van {acknowledged}."},
	{why: "of an objection",
		text: "Bij brief van {acknowledged} is de ontvangst van uw bezwaarschrift bevestigd."},
	{why: "we have confirmed, on", text: "Wij hebben de ontvangst van uw verzoek op {acknowledged} per e-mail bevestigd.",
		says: []Kind{AcknowledgedOn}},
	{why: "received, which I confirmed",
		text: "Uw verzoek heb ik ontvangen, hetgeen ik u bij brief van {acknowledged} heb bevestigd.",
		says: []Kind{AcknowledgedOn}},
	{why: "bevestigden wij",
		text: "Per brief van {acknowledged} bevestigden wij de ontvangst ervan.",
		says: []Kind{AcknowledgedOn}},
	{why: "ontving u van ons",
		text: "Op {acknowledged} ontving u van ons een ontvangstbevestiging.",
		says: []Kind{AcknowledgedOn}},
	{why: "heeft u op D gezonden",
		text: "De autoriteit heeft u op {acknowledged} een ontvangstbevestiging gezonden.",
		says: []Kind{AcknowledgedOn}},
	{why: "in good order, without dat",
		text: "Bij brief van {acknowledged} hebben wij u laten weten uw verzoek in goede orde te " +
			"hebben ontvangen.",
		says: []Kind{AcknowledgedOn}},
	{why: "a confirmation",
		text: "Op {acknowledged} heeft u van ons een bevestiging gekregen.",
		says: []Kind{AcknowledgedOn}},
	{why: "in a list of days",
		text: "\n- {acknowledged}: ontvangstbevestiging verzonden.",
		says: []Kind{AcknowledgedOn}},
	{why: "the day of receipt, so told",
		text: "Wij hebben uw verzoek gekregen. Dat hebben wij u op {acknowledged} laten weten."},
	{why: "received and confirmed that",
		text: "Wij ontvingen uw mail en bevestigden u dat op {acknowledged}.",
		says: []Kind{AcknowledgedOn}},
	{why: "none was sent", text: "Abusievelijk is er geen ontvangstbevestiging naar u verstuurd."},
}

var adjournments = []saying{
	{why: "none"},
	{why: "a letter of its own",
		text: "In de brief van {adjourned} is de beslistermijn met vier weken verdaagd.",
		says: []Kind{AdjournedOn}, means: "adjourned.by=P4W"},
	{why: "length and last day",
		text: "Bij brief van {adjourned} is de beslistermijn met 4 weken verlengd tot {until}.",
		says: []Kind{AdjournedOn, AdjournedUntil}, means: "adjourned.by=P4W"},
	{why: "in my letter, up to and including",
		text: "In mijn brief van {adjourned} heb ik de beslistermijn verdaagd tot en met {until}.",
		says: []Kind{AdjournedOn, AdjournedUntil}},
	{why: "the day of the decision",
		text: "Op {adjourned} heb ik u bericht dat uw verzoek met twee weken is verdaagd. De uiterlijke " +
			"beslisdatum is hiermee {until} geworden.",
		says: []Kind{AdjournedOn, AdjournedUntil}, means: "adjourned.by=P2W"},
	{why: "verdagen behind the verb",
		text: "Op {adjourned} heb ik gebruik gemaakt van de wettelijke mogelijkheid om de beslistermijn te " +
			"verdagen met zes weken.",
		says: []Kind{AdjournedOn}, means: "adjourned.by=P6W"},
	{why: "by telephone",
		text: "In ons telefoongesprek van {adjourned} is de beslistermijn, met uw instemming, met vier " +
			"weken verdaagd tot {until}.",
		says: []Kind{AdjournedOn, AdjournedUntil}, means: "adjourned.by=P4W"},
	{why: "a suspension is none",
		text: "Bij brief van {adjourned} is de beslistermijn opgeschort tot {until} in verband met het " +
			"vragen van zienswijzen."},
	{why: "a suspension that is called longer",
		text: "Op {adjourned} is de termijn verlengd met twee weken (opschorting) omdat belanghebbenden om " +
			"een zienswijze is gevraagd."},
	{why: "beside a suspension",
		text: "In mijn brief van {adjourned} is de beslistermijn opgeschort in verband met het vragen van " +
			"zienswijzen aan derden en met vier weken verdaagd tot {until}.",
		says: []Kind{AdjournedOn, AdjournedUntil}, means: "adjourned.by=P4W"},
	{why: "not used", text: "Op {adjourned} heeft u gevraagd of de beslistermijn niet is verdaagd."},
	{why: "the adjournment was told",
		text: "Op {adjourned} bent u geïnformeerd over de verdaging van de beslistermijn met vier weken.",
		says: []Kind{AdjournedOn}, means: "adjourned.by=P4W"},
	{why: "date behind the decision term",
		text: "De beslistermijn is op {adjourned} met vier weken verdaagd tot uiterlijk {until}.",
		says: []Kind{AdjournedOn, AdjournedUntil}, means: "adjourned.by=P4W"},
	{why: "date behind the verb",
		text: "De beslistermijn is met vier weken verdaagd bij brief van {adjourned}.",
		says: []Kind{AdjournedOn}, means: "adjourned.by=P4W"},
	{why: "the decision on the request",
		text: "Bij brief van {adjourned} heb ik het besluit op uw verzoek met vier weken verdaagd.",
		says: []Kind{AdjournedOn}, means: "adjourned.by=P4W"},
	{why: "extra weeks, without the verb",
		text: "Bij brief van {adjourned} heb ik u laten weten dat voor de beoordeling van uw verzoek vier " +
			"weken extra nodig zijn.",
		says: []Kind{AdjournedOn}, means: "adjourned.by=P4W"},
	{why: "the term ends",
		text: "In de brief van {adjourned} is de beslistermijn verdaagd. De beslistermijn eindigt daarmee " +
			"op {until}.",
		says: []Kind{AdjournedOn, AdjournedUntil}},
	{why: "longer needed",
		text: "Op {adjourned} hebben wij u laten weten dat wij twee weken langer nodig hebben; de beslistermijn is daarmee " +
			"verlengd tot en met {until}.",
		says: []Kind{AdjournedOn, AdjournedUntil}, means: "adjourned.by=P2W"},
	{why: "the day far behind the verb",
		text: "Vanwege de omvang heb ik de termijn voor het geven van de beschikking op {adjourned} verdaagd met twee weken.",
		says: []Kind{AdjournedOn}, means: "adjourned.by=P2W"},
	{why: "until at the latest, with a length behind it",
		text: "Op {adjourned} heeft de bank u bericht de beslistermijn te verdagen tot uiterlijk " +
			"{until}, te weten met twee weken.",
		says:  []Kind{AdjournedOn, AdjournedUntil},
		means: "adjourned.by=P2W"},
	{why: "besloten wij",
		text: "Op {adjourned} besloten wij de beslistermijn met vier weken te verdagen tot en met " +
			"{until}.",
		says:  []Kind{AdjournedOn, AdjournedUntil},
		means: "adjourned.by=P4W"},
	{why: "to be decided by",
		text: "Op {adjourned} hebben wij de termijn met twee weken verlengd. Wij dienden daarom " +
			"uiterlijk op {until} op uw verzoek te beslissen.",
		says:  []Kind{AdjournedOn, AdjournedUntil},
		means: "adjourned.by=P2W"},
	{why: "longer, told",
		text: "Op {adjourned} lieten wij u weten dat wij twee weken langer nodig hebben. U zou " +
			"uiterlijk {until} een besluit krijgen.",
		says:  []Kind{AdjournedOn, AdjournedUntil},
		means: "adjourned.by=P2W"},
	{why: "a notice in a list of days",
		text: "\n- {adjourned}: verdagingsbericht verzonden.",
		says: []Kind{AdjournedOn}},
	{why: "a letter, and what it said",
		text: "Op {adjourned} hebben wij u een brief gestuurd. Daarin staat dat wij 2 weken extra " +
			"nodig hebben. U zou uiterlijk {until} een besluit krijgen.",
		says:  []Kind{AdjournedOn, AdjournedUntil},
		means: "adjourned.by=P2W"},
	{why: "a letter, and nothing of the term in it",
		text: "Op {adjourned} hebben wij u een brief gestuurd. Daarin staat dat wij uw verzoek " +
			"behandelen."},
	{why: "more time, and until when",
		text: "In onze brief van {adjourned} lieten wij u weten dat wij meer tijd nodig hebben. De " +
			"termijn is met 2 weken verlengd en eindigt op {until}.",
		says:  []Kind{AdjournedOn, AdjournedUntil},
		means: "adjourned.by=P2W"},
	{why: "verlengt",
		text: "Op {adjourned} berichtte het college u dat het de beslistermijn verlengt met twee " +
			"weken, tot {until}.",
		says:  []Kind{AdjournedOn, AdjournedUntil},
		means: "adjourned.by=P2W"},
	{why: "in ons bericht",
		text:  "In ons bericht van {adjourned} verdaagden wij de beslissing met twee weken.",
		says:  []Kind{AdjournedOn},
		means: "adjourned.by=P2W"},
	{why: "longer the time",
		text:  "Op {adjourned} hebben wij u laten weten dat wij 2 weken langer de tijd nemen.",
		says:  []Kind{AdjournedOn},
		means: "adjourned.by=P2W"},
	{why: "should have been taken",
		text: "Bij brief van {adjourned} is de beslistermijn met twee weken verdaagd. Het besluit had " +
			"daarom uiterlijk op {until} genomen moeten zijn.",
		says:  []Kind{AdjournedOn, AdjournedUntil},
		means: "adjourned.by=P2W"},
	{why: "vervolgens",
		text: "Vervolgens is op {adjourned} de beslissing op uw verzoek met vier weken verdaagd tot en " +
			"met {until}.",
		says:  []Kind{AdjournedOn, AdjournedUntil},
		means: "adjourned.by=P4W"},
	{why: "the term that ran out, put off", text: "De termijn die op {until} eindigde is verdaagd.", means: ""},
	{why: "the term that was", text: "De wettelijke beslistermijn eindigde op {adjourned}."},
	{why: "until some weeks after a day",
		text: "In de brief van {adjourned} is de beslistermijn verdaagd tot vier weken na {until}.",
		says: []Kind{AdjournedOn}},
	{why: "what the act allows", text: "Op grond van de wet kan de beslistermijn met vier weken worden verdaagd."},
	{why: "of a permit", text: "Op {adjourned} is de vergunning van de haven verlengd tot {until}."},
	{why: "of the decision on an objection",
		text: "Bij brief van {adjourned} is de beslissing op uw bezwaar verdaagd tot {until}."},
}

// references to the acknowledgement: they need one that has a day.
var pointing = []saying{
	{why: "in deze brief",
		text: "In deze brief is tevens de beslistermijn met vier weken verdaagd tot {until}.",
		says: []Kind{AdjournedUntil}, means: "adjourned.by=P4W adjourned.on={acknowledged}"},
	{why: "in dezelfde brief", text: "In dezelfde brief is de beslistermijn met vier weken verdaagd.",
		means: "adjourned.by=P4W adjourned.on={acknowledged}"},
	{why: "daarbij", text: "Daarbij is de beslistermijn met zes weken verdaagd.",
		means: "adjourned.by=P6W adjourned.on={acknowledged}"},
	{why: "more time",
		text: "Daarbij is aangegeven dat de beoordeling van uw verzoek meer tijd in beslag neemt. In dit " +
			"bericht is u meegedeeld dat uw verzoek met vier weken is verdaagd. De uiterlijke " +
			"beslisdatum is daarmee {until} geworden.",
		says: []Kind{AdjournedUntil}, means: "adjourned.by=P4W adjourned.on={acknowledged}"},
	{why: "with that letter", text: "Met deze brief is de beslistermijn met twee weken verlengd.",
		means: "adjourned.by=P2W adjourned.on={acknowledged}"},
	{why: "tevens", text: "Tevens is de beslistermijn verdaagd met vier weken.",
		means: "adjourned.by=P4W adjourned.on={acknowledged}"},
	{why: "in the letter",
		text:  "In de brief bent u tevens bericht over de verdaging van de beslistermijn op uw verzoek.",
		means: "adjourned.on={acknowledged}"},
}

// traps are passages with days that are no fact of the procedure.
var traps = []saying{
	{why: "none"},
	{why: "answers of a minister",
		text: "Daarbij is verwezen naar antwoorden van de Minister voor Rechtsbescherming d.d. 5 november " +
			"2019 op Kamervragen."},
	{why: "an earlier decision",
		text: "Wel wijs ik u op een Wob-besluit van 9 maart 2020 waarin stukken openbaar zijn gemaakt."},
	{why: "a notice of default", text: "Op {late} heb ik uw ingebrekestelling van {late} ontvangen."},
	{why: "a copy of an appeal", text: "Op {late} heb ik een kopie van uw beroepschrift ontvangen."},
	{why: "a ruling", text: "Op {late} heb ik van de Rechtbank Overijssel de uitspraak op het beroep ontvangen."},
	{why: "taken into handling",
		text: "Zo is uw verzoek pas op {late} door het juiste onderdeel in behandeling genomen."},
	{why: "taken for a request",
		text: "Bij brief van {late} is het verzoek aangemerkt als een verzoek in de zin van de wet."},
	{why: "sent on by this body",
		text: "Op {late} heb ik uw verzoek voor een deel doorgestuurd aan het waterschap en u daarover per " +
			"brief geïnformeerd."},
	{why: "mails on progress",
		text: "Bij mailberichten van {late} heb ik informatie verstrekt over de voortgang van uw verzoek."},
	{why: "the entry into force", text: "Per 1 mei 2022 is de Wet open overheid in werking getreden."},
	{why: "a ruling of a court",
		text: "Zie de uitspraak van de Afdeling van 7 februari 2018, ECLI:NL:RVS:2018:412."},
	{why: "received by the body that it was sent on to",
		text: "Op {late} hebben wij uw verzoek in zoverre doorgezonden aan de gemeente Haven. De " +
			"gemeente heeft uw verzoek op {late} ontvangen."},
	{why: "a supplement", text: "Bij e-mail van {late} heeft u uw verzoek aangevuld."},
	{why: "a supplement that was received",
		text: "Op {late} heeft u een aanvulling gestuurd. Uw brief is op {late} ontvangen."},
	{why: "a withdrawal", text: "Op {late} heb ik uw gedeeltelijke intrekking ontvangen."},
	{why: "a talk", text: "Op {late} heeft u telefonisch contact gehad met een medewerker."},
	{why: "a period", text: "Het gaat om documenten in de periode van 1 januari 2017 tot en met 1 juni 2019."},
	{why: "a view of another", text: "Op {late} heb ik de zienswijze van een belanghebbende ontvangen."},
	{why: "another request of the same person",
		text: "Bij e-mail van {late} heeft u aangegeven een soortgelijk verzoek te hebben ingediend bij " +
			"een andere gemeente."},
	{why: "a request for haste", text: "Op {late} heeft u verzocht om uw verzoek met spoed te behandelen."},
	{why: "a request for news",
		text: "Bij e-mail van {late} heeft u gevraagd naar de stand van zaken van uw Wob-verzoek."},
	{why: "a mail that explains the adjournment",
		text: "Bij e-mail van {late} heeft u op de verdaging gereageerd."},
	{why: "the day the term ran out",
		text: "De termijn waarbinnen ik had moeten beslissen is op {late} verstreken."},
	{why: "a promise", text: "U ontvangt een tweede deelbesluit uiterlijk in het najaar."},
	{why: "a partial decision", text: "Dit heeft geresulteerd in het eerste deelbesluit van {late}."},
	{why: "field work", text: "Op {late} heeft een inspecteur de haven bezocht."},
	{why: "a letter to parliament",
		text: "Bij brief van {late} heeft de minister de Tweede Kamer verzocht om begrip."},
}

var clauses = []saying{
	{why: "publication",
		text: "Tegen dit besluit kunt u binnen zes weken na de dag waarop dit is bekendgemaakt een " +
			"bezwaarschrift indienen.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=publication"},
	{why: "bekend gemaakt, over a line",
		text: "Belanghebbenden kunnen binnen zes weken na de dag waarop dit besluit is\nbekend gemaakt " +
			"hiertegen schriftelijk bezwaar maken.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=publication"},
	{why: "after publication, in figures",
		text:  "U kunt binnen 6 weken na bekendmaking van dit besluit bezwaar maken.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=publication"},
	{why: "dispatch",
		text: "Daartoe moet binnen zes weken na de dag van verzending van deze beschikking een " +
			"bezwaarschrift worden ingediend.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=dispatch"},
	{why: "the day of dispatch",
		text:  "U kunt hiertegen binnen 6 weken, gerekend vanaf de verzenddatum, bezwaar maken.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=dispatch"},
	{why: "the date on which it was sent",
		text: "U kunt hiertegen binnen zes weken na de datum waarop deze beslissing is verzonden " +
			"schriftelijk bezwaar aantekenen.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=dispatch"},
	{why: "dagtekening",
		text: "U kunt binnen zes weken na dagtekening van deze brief een bezwaarschrift indienen bij de " +
			"Staatssecretaris.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=letter-date"},
	{why: "the date above",
		text: "Tegen dit besluit kunt u binnen zes weken na de datum boven dit besluit een bezwaarschrift " +
			"indienen.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=letter-date"},
	{why: "at the top of this letter",
		text:  "U kunt binnen zes weken na de datum die bovenaan deze brief staat bezwaar maken.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=letter-date"},
	{why: "until",
		text:  "U kunt tot uiterlijk zes weken na de datum op deze brief een bezwaarschrift indienen.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=letter-date"},
	{why: "two sentences",
		text: "De termijn voor het indienen van een bezwaarschrift bedraagt zes weken. De termijn vangt " +
			"aan met ingang van de dag na die waarop het besluit op de voorgeschreven wijze bekend is " +
			"gemaakt.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=publication"},
	{why: "the start not stated",
		text:  "Binnen zes weken kan een belanghebbende tegen dit besluit bezwaar maken.",
		means: "remedies.kind=objection remedies.weeks=6"},
	{why: "appeal",
		text: "U kunt binnen zes weken na de dag waarop dit besluit is toegezonden een beroepschrift " +
			"indienen bij de rechtbank.",
		means: "remedies.kind=appeal remedies.weeks=6 remedies.from=dispatch"},
	{why: "objection is open",
		text:  "Tegen dit besluit staat binnen zes weken na de dag van bekendmaking bezwaar open.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=publication"},
	{why: "send us",
		text:  "Stuur ons dan binnen 6 weken na de datum bovenaan deze brief een bezwaarschrift.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=letter-date"},
	{why: "only provisional relief",
		text: "Indien na twee weken na verzending van dit besluit geen bezwaarschrift is ingediend, worden " +
			"de documenten verstrekt."},
	{why: "none"},
	{why: "the day of dispatch, named",
		text:  "U kunt binnen zes weken na de datum van verzending van dit besluit bezwaar maken.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=dispatch"},
	{why: "sent to you",
		text: "Tegen dit besluit kunt u binnen zes weken na de dag waarop dit aan u is toegezonden bezwaar " +
			"maken.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=dispatch"},
	{why: "bekend is gemaakt",
		text: "Een belanghebbende kan binnen zes weken na de dag waarop het besluit bekend is gemaakt een " +
			"bezwaarschrift indienen.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=publication"},
	{why: "de bekendmaking van",
		text:  "Dan kunt u binnen zes weken na de bekendmaking van dit besluit bezwaar maken.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=publication"},
	{why: "bovenaan deze brief",
		text:  "U kunt binnen zes weken na de datum bovenaan deze brief bezwaar maken.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=letter-date"},
	{why: "with dashes",
		text: "Als u het niet eens bent met dit besluit, kunt u binnen zes weken - na verzending van dit " +
			"besluit - een bezwaarschrift indienen.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=dispatch"},
	{why: "the term of the decision on the objection",
		text: "Op uw bezwaarschrift wordt binnen zes weken beslist."},
	{why: "in a sentence of its own",
		text: "Dan kunt u bezwaar maken. Doe dit binnen 6 weken. De 6 weken gaan in op de dag nadat " +
			"wij deze brief hebben verstuurd.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=dispatch"},
	{why: "this must be done",
		text: "Als u het niet eens bent met dit besluit kunt u een bezwaarschrift indienen bij het " +
			"bestuur. Dit moet gebeuren binnen zes weken na de dag waarop het besluit aan u is bekendgemaakt.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=publication"},
	{why: "until six weeks",
		text:  "Dan kun je bezwaar maken. Dat kan tot 6 weken na de datum die bovenaan deze brief staat.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=letter-date"},
	{why: "the time for it",
		text: "U kunt bezwaar maken. U heeft daarvoor 6 weken de tijd. Deze 6 weken beginnen op de dag " +
			"na de datum die op deze brief staat.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=letter-date"},
	{why: "the term is",
		text: "Hiertegen kan bezwaar worden gemaakt. De termijn voor het indienen van een " +
			"bezwaarschrift is zes weken en vangt aan op de dag na die waarop het besluit is bekendgemaakt.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=publication"},
	{why: "appeal against a decision on an objection",
		text: "Tegen deze beslissing op bezwaar kan binnen zes weken na de dag van bekendmaking beroep " +
			"worden ingesteld bij de rechtbank.",
		means: "remedies.kind=appeal remedies.weeks=6 remedies.from=publication"},
	{why: "what the body does within weeks",
		text: "Dan kunt u bezwaar maken. Dit behandelen wij binnen zes weken na verzending van een " +
			"bericht."},
	{why: "bezwaartermijn",
		text: "U kunt bezwaar maken tegen dit besluit. De bezwaartermijn is zes weken en begint op de " +
			"dag na de verzenddatum van dit besluit.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=dispatch"},
	{why: "relief beside it",
		text: "U kunt binnen zes weken na dagtekening bezwaar maken. Wordt binnen twee weken een " +
			"voorlopige voorziening gevraagd bij het bezwaar, dan worden de stukken niet verstrekt.",
		means: "remedies.kind=objection remedies.weeks=6 remedies.from=letter-date"},
}

var tails = []saying{
	{why: "nothing behind it"},
	{why: "quoted law",
		text: "\fBijlage 1 - Relevante artikelen uit de Woo\n\nArtikel 4.4\n1. Het bestuursorgaan beslist " +
			"op het verzoek om informatie zo spoedig mogelijk, doch uiterlijk binnen vier weken gerekend " +
			"vanaf de dag na die waarop het verzoek is ontvangen.\n2. Het bestuursorgaan kan de " +
			"beslissing voor ten hoogste twee weken verdagen.\n"},
	{why: "an inventory list",
		text: "\fInventarislijst\n\nNr. Datum Omschrijving\n1 01-05-2020 Nota 5.1.2e\n2 3 juni 2020 E-mail " +
			"5.1.2e\n"},
	{why: "another letter",
		text: "\f> Retouradres Postbus 1\nDatum 1 maart 2019\nGeachte mevrouw,\nOp 4 februari 2019 heeft u " +
			"verzocht om stukken op grond van de Wob. De ontvangst van uw verzoek is bevestigd bij brief " +
			"van 7 februari 2019.\nHoogachtend,\n"},
}

// noise is what an extraction does to a text. It changes no fact.
var noises = []struct {
	why     string
	with    func(string) string
	columns bool // a passage may be in pieces
}{
	{"none", func(s string) string { return s }, false},
	{"lines of sixty", func(s string) string { return wrapped(s, 60) }, false},
	{"lines of thirty", func(s string) string { return wrapped(s, 30) }, false},
	{"CR LF", func(s string) string { return strings.ReplaceAll(wrapped(s, 80), "\n", "\r\n") }, false},
	{"no-break spaces", func(s string) string { return strings.ReplaceAll(wrapped(s, 80), " ", "\u00a0") }, false},
	{"two spaces", func(s string) string { return strings.ReplaceAll(wrapped(s, 70), " ", "  ") }, false},
	{"pipes at line ends", func(s string) string { return strings.ReplaceAll(wrapped(s, 75), "\n", " |\n") }, false},
	{"torn words", func(s string) string {
		return strings.NewReplacer("schriftelijk", "schrifte lijk", "vier ", "vie r ", "ontvangst",
			"ontvan gst", " mij ", " m ij ").Replace(wrapped(s, 75))
	}, false},
	{"soft hyphens", func(s string) string { return strings.ReplaceAll(wrapped(s, 75), "verzoek", "ver\u00adzoek") },
		false},
	{"a hyphen at the line end", func(s string) string {
		return strings.ReplaceAll(wrapped(s, 75),
			"ontvangen", "ont-\nvangen")
	}, false},
	{"a blank line after each line", func(s string) string { return strings.ReplaceAll(wrapped(s, 75), "\n", "\n\n") },
		false},
	{"page and margin in the middle", func(s string) string {
		return strings.Replace(wrapped(s, 75), "Procedure\n",
			"Pagina 1 van 2\n\fMinisterie van Waterzaken\n\nOns kenmerk\n4167071\n\nProcedure\n", 1)
	}, false},
	{"a margin beside the text", func(s string) string { return beside(wrapped(s, 60), margin, true) }, true},
	{"a margin before the text", func(s string) string { return beside(wrapped(s, 60), margin, false) }, true},
}

// margin is what stands beside a letter.
var margin = []string{"Directie Waterzaken", "Afdeling Havens", "", "Bezoekadres", "Kade 1", "2511 AA Den Haag", "",
	"Uw kenmerk", "-", "", "Bijlage(n)", "2", "", "Correspondentie alleen aan", "het retouradres"}

// beside puts a margin beside the running text of a letter, as the page has it.
func beside(s string, margin []string, right bool) string {
	lines := strings.Split(s, "\n")
	n := 0
	inside := false
	for i, l := range lines {
		inside = inside && !strings.HasPrefix(l, "Hoogachtend") || strings.HasPrefix(l, "Geachte")
		if !inside || n == len(margin) {
			continue
		}
		m := margin[n]
		n++
		if right {
			lines[i] = strings.TrimRight(fmt.Sprintf("%-70s%s", l, m), " ")
		} else {
			lines[i] = strings.TrimRight(fmt.Sprintf("%-32s%s", m, l), " ")
		}
	}
	return strings.Join(lines, "\n")
}

// wrapped breaks lines longer than a width at a space.
func wrapped(s string, width int) string {
	var b strings.Builder
	for i, l := range strings.Split(s, "\n") {
		if i > 0 {
			b.WriteByte('\n')
		}
		n := 0
		for j, w := range strings.Split(l, " ") {
			if j > 0 {
				if n+1+len(w) > width && n > 0 {
					b.WriteByte('\n')
					n = 0
				} else {
					b.WriteByte(' ')
					n++
				}
			}
			b.WriteString(w)
			n += len(w)
		}
	}
	return b.String()
}

// forms are the ways to write a day.
var forms = []struct {
	why  string
	with func(calendar.Date) string
}{
	{"written out", func(d calendar.Date) string {
		y, m, n := d.Civil()
		return fmt.Sprintf("%d %s %d", n, monthNames[m-1], y)
	}},
	{"an English month", func(d calendar.Date) string {
		y, m, n := d.Civil()
		return fmt.Sprintf("%d %s %d", n, m, y)
	}},
	{"in figures", func(d calendar.Date) string { y, m, n := d.Civil(); return fmt.Sprintf("%02d-%02d-%d", n, m, y) }},
	{"figures without noughts", func(d calendar.Date) string {
		y, m,
			n := d.Civil()
		return fmt.Sprintf("%d-%d-%d", n, m, y)
	}},
	{"a nought before the day", func(d calendar.Date) string {
		y, m, n := d.Civil()
		return fmt.Sprintf("%02d %s %d", n, monthNames[m-1], y)
	}},
	{"a weekday before it", func(d calendar.Date) string {
		y, m, n := d.Civil()
		return fmt.Sprintf("%s %d %s %d", weekdays[weekdayOf(d)-1], n, monthNames[m-1], y)
	}},
	{"broken by a line end", func(d calendar.Date) string {
		y, m, n := d.Civil()
		return fmt.Sprintf("%d %s\n%d", n, monthNames[m-1], y)
	}},
	{"short month", func(d calendar.Date) string {
		y, m, n := d.Civil()
		return fmt.Sprintf("%d %s. %d", n, monthShort[m-1], y)
	}},
	{"capitals", func(d calendar.Date) string {
		y, m, n := d.Civil()
		return fmt.Sprintf("%d %s %d", n, strings.ToUpper(monthNames[m-1]), y)
	}},
	{"recent, no year", func(d calendar.Date) string {
		_, m, n := d.Civil()
		return fmt.Sprintf("%d %s jl.", n, monthNames[m-1])
	}},
	{"a year of two figures", func(d calendar.Date) string {
		y, m, n := d.Civil()
		return fmt.Sprintf("%d-%d-'%02d", n, m, y%100)
	}},
	{"two figures each", func(d calendar.Date) string {
		y, m, n := d.Civil()
		return fmt.Sprintf("%02d/%02d/%02d", n, m, y%100)
	}},
	{"jongstleden", func(d calendar.Date) string {
		_, m, n := d.Civil()
		return fmt.Sprintf("%d %s jongstleden", n, monthNames[m-1])
	}},
}

// A choice is a row of each list.
type choice struct{ layout, request, ack, adjourn, trap, clause, tail, noise, form int }

// made puts a letter together, with the facts that it states.
func (c choice) made() (text string, want map[Kind]string) {
	days := map[string]calendar.Date{
		"letter": calendar.MustParse("2022-09-20"), "request": calendar.MustParse("2022-03-08"),
		"received":     calendar.MustParse("2022-03-10"),
		"acknowledged": calendar.MustParse("2022-03-17"), "adjourned": calendar.MustParse("2022-04-04"),
		"until": calendar.MustParse("2022-05-05"),
		"late":  calendar.MustParse("2022-06-21"),
	}
	kinds := map[Kind]string{RequestDated: "request", RequestReceived: "received",
		AcknowledgedOn: "acknowledged", AdjournedOn: "adjourned", AdjournedUntil: "until"}
	want = map[Kind]string{Date: days["letter"].String()}
	form := forms[c.form]
	fill := func(s string, form func(calendar.Date) string) string {
		for k, d := range days {
			s = strings.ReplaceAll(s, "{"+k+"}", form(d))
		}
		return s
	}
	iso := func(d calendar.Date) string { return d.String() }
	adjourn := adjournments[min(c.adjourn, len(adjournments)-1)]
	if c.adjourn >= len(adjournments) {
		adjourn = pointing[c.adjourn-len(adjournments)]
	}
	rows := []saying{layouts[c.layout], requests[c.request], acknowledgements[c.ack], adjourn,
		traps[c.trap], clauses[c.clause]}
	for _, r := range rows {
		for _, k := range r.says {
			want[k] = days[kinds[k]].String()
		}
		for m := range strings.FieldsSeq(fill(r.means, iso)) {
			k, v, _ := strings.Cut(m, "=")
			want[Kind(k)] = v
		}
	}
	head := fill(rows[0].text, forms[0].with)
	body := "Geachte heer Voorbeeld,\n\n" + fill(rows[1].text,
		form.with) + "\n\nProcedure\n" + fill(rows[2].text, form.with) + " " +
		fill(rows[3].text, form.with) + "\n" + fill(rows[4].text, forms[0].with) +
		"\n\nWettelijk kader\nUw verzoek valt onder de reikwijdte van de Woo.\n\nBesluit\nIk heb " +
		"besloten de documenten die over de haven gaan openbaar te maken, met uitzondering van de " +
		"namen van de mensen die erin staan. " +
		"Voor de motivering verwijs ik naar de overwegingen van dit besluit en naar de relevante " +
		"artikelen in bijlage 1.\n\nHoogachtend,\n\nDe Minister van Waterzaken,\nnamens deze,\n\n"
	text = "Ministerie van Waterzaken\n> Retouradres Postbus 1 2500 EA Den Haag\n\n" + head + noises[c.noise].with(body) +
		noises[c.noise].with(rows[5].text) + "\n\n" + tails[c.tail].text
	return text, want
}

var madeKinds = []Kind{Date, RequestDated, RequestReceived, AcknowledgedOn, AdjournedOn, AdjournedBy,
	AdjournedUntil, RemediesKind, RemediesWeeks, RemediesFrom}

// whole reports whether a choice makes sense: an adjournment that points to the
// acknowledgement needs one with a day, and "hiervan" behind another paper is of that.
func (c choice) whole() bool {
	if strings.Contains(acknowledgements[c.ack].text, "hiervan") && strings.Contains(requests[c.request].text,
		"aanvulling") {
		return false
	}
	return c.adjourn < len(adjournments) || slices.Contains(acknowledgements[c.ack].says, AcknowledgedOn)
}

// check holds what is read of a made letter against what was put in.
func (c choice) check(t *testing.T) {
	t.Helper()
	text, want := c.made()
	r := Letter(text)
	for _, k := range madeKinds {
		if got := facts(r, k); got != want[k] {
			t.Fatalf("%+v\n%s / %s / %s / %s: %s: got %q, want %q, open %s\n%s", c, requests[c.request].why, forms[c.form].why,
				noises[c.noise].why, traps[c.trap].why, k, got, want[k], whyOpen(r, string(k)), text)
			return
		}
		if want[k] == "" && whyOpen(r, string(k)) == "-" {
			t.Errorf("%+v: %s is neither read nor open\n%s", c, k, text)
		}
	}
}

// each takes every row of a list once, beside the first rows of the others.
func each(t *testing.T, n int, with func(i int) choice) {
	t.Helper()
	for i := range n {
		if c := with(i); c.whole() {
			c.check(t)
		}
	}
}

func TestEachLayoutIsReadBack(t *testing.T) {
	each(t, len(layouts), func(i int) choice { return choice{layout: i} })
}

func TestEachRequestIsReadBack(t *testing.T) {
	each(t, len(requests), func(i int) choice { return choice{request: i} })
}

func TestEachAcknowledgementIsReadBack(t *testing.T) {
	each(t, len(acknowledgements), func(i int) choice { return choice{ack: i, request: 15} })
}

func TestEachAdjournmentIsReadBack(t *testing.T) {
	each(t, len(adjournments)+len(pointing), func(i int) choice { return choice{adjourn: i, request: 15} })
}

func TestEachTrapIsPassedBy(t *testing.T) {
	each(t, len(traps), func(i int) choice { return choice{trap: i, adjourn: 1} })
}

func TestEachClauseIsReadBack(t *testing.T) {
	each(t, len(clauses), func(i int) choice { return choice{clause: i} })
}

func TestEachTailIsPassedBy(t *testing.T) {
	each(t, len(tails), func(i int) choice { return choice{tail: i, clause: 3} })
}

func TestEachNoiseIsReadThrough(t *testing.T) {
	each(t, len(noises), func(i int) choice { return choice{noise: i} })
}

func TestEachFormOfADayIsReadBack(t *testing.T) {
	each(t, len(forms), func(i int) choice { return choice{form: i} })
}

// TestRowsInPairs takes every row of a list beside every row of another.
func TestRowsInPairs(t *testing.T) {
	for i := range requests {
		each(t, len(forms), func(j int) choice { return choice{request: i, form: j} })
	}
	for i := range acknowledgements {
		each(t, len(adjournments)+len(pointing), func(j int) choice { return choice{ack: i, adjourn: j, request: 15} })
	}
	for i := range traps {
		each(t, len(requests), func(j int) choice { return choice{trap: i, request: j, adjourn: 1} })
	}
	for i := range clauses {
		each(t, len(noises), func(j int) choice { return choice{clause: i, noise: j} })
	}
}

// TestRowsTogether takes rows of all lists by chance, the same each time.
func TestRowsTogether(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 1000 {
		c := choice{rnd.IntN(len(layouts)), rnd.IntN(len(requests)), rnd.IntN(len(acknowledgements)),
			rnd.IntN(len(adjournments) + len(pointing)),
			rnd.IntN(len(traps)), rnd.IntN(len(clauses)), rnd.IntN(len(tails)), rnd.IntN(len(noises)), rnd.IntN(len(forms))}
		if c.whole() {
			c.check(t)
		}
		if t.Failed() {
			return
		}
	}
}
