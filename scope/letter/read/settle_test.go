package read

import (
	"strings"
	"testing"
)

// onObjection is the head of a letter that decides on an objection.
const onObjection = "Datum 20 september 2022\nBetreft Beslissing op bezwaar\n\n"

// objected is what that head says.
const objected = "onObjection yes inferred 'Datum 20 september 2022~Betreft Beslissing op bezwaar~~'; subject " +
	"Beslissing op bezwaar; "

// What stands where a letter tells a thing twice or in contradiction, and of what a
// sentence tells that does not name the request. The clock begins with the receipt of
// the request (art. 6 lid 1 Wob, art. 4.4 lid 1 Woo): the receipt of another paper, or
// of another body, is none.
var twice = []struct{ why, text, want string }{
	// Of which request a receipt is.
	{"two requests in a sentence that does not say that there are two: which receipt is whose is not told",
		"In uw verzoek van 8 maart 2022 (ontvangen op 9 maart 2022) en in uw verzoek van 10 maart 2022 (ontvangen " +
			"op 11 maart 2022) heeft u op grond van de Woo verzocht om stukken.",
		"request.dated 2022-03-08 '8 maart 2022'; request.dated 2022-03-10 '10 maart 2022'; request.received " +
			"?contradicted 2022-03-09 2022-03-11"},
	{"two requests, each received on its own day", "Ik beslis op twee verzoeken. In uw verzoek van 8 maart 2022, " +
		"ontvangen op dezelfde dag, heeft u op grond van de Woo verzocht om stukken. In uw verzoek van 10 maart " +
		"2022, ontvangen op dezelfde dag, heeft u op grond van de Woo verzocht om brieven.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-08 inferred 'dezelfde dag' '8 maart " +
			"2022'; request.dated 2022-03-10 '10 maart 2022'; request.received 2022-03-10 inferred 'dezelfde dag' " +
			"'10 maart 2022'"},
	{"two requests, the receipt of the first before it", "Ik beslis op twee verzoeken. Op 9 maart 2022 ontving ik " +
		"uw verzoek van 8 maart 2022. In uw verzoek van 10 maart 2022, ontvangen op 11 maart 2022, heeft u op " +
		"grond van de Woo verzocht om brieven. In uw verzoek van 8 maart 2022 heeft u verzocht om stukken.",
		"request.dated 2022-03-10 '10 maart 2022'; request.dated 2022-03-08 '8 maart 2022' '8 maart 2022'; " +
			"request.received ?contradicted 2022-03-09 2022-03-11"},
	{"two requests, a receipt before both are told", "Ik beslis op twee verzoeken. Uw verzoek is op 9 maart 2022 " +
		"ontvangen. " + asked + "Op 10 maart 2022 heeft u op grond van de Woo verzocht om brieven. Dit verzoek " +
		"hebben wij ontvangen op 11 maart 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; request.dated 2022-03-10 '10 maart 2022'; request.received " +
			"?contradicted 2022-03-09 2022-03-11"},
	{"two requests, two receipts of the second", "Ik beslis op twee verzoeken. " + asked + "In uw verzoek van 10 " +
		"maart 2022, ontvangen op dezelfde dag, heeft u op grond van de Woo verzocht om brieven. Dit verzoek " +
		"hebben wij ontvangen op 11 maart 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; request.dated 2022-03-10 '10 maart 2022'; request.received " +
			"?contradicted 2022-03-10 2022-03-11"},
	{"two requests, two receipts of the first", "Ik beslis op twee verzoeken. " + asked + "Dit verzoek hebben wij " +
		"ontvangen op 9 maart 2022. Dit verzoek hebben wij ontvangen op 12 maart 2022. Op 10 maart 2022 heeft u op " +
		"grond van de Woo verzocht om brieven.",
		"request.dated 2022-03-08 '8 maart 2022'; request.dated 2022-03-10 '10 maart 2022'; request.received " +
			"?contradicted 2022-03-09 2022-03-12"},
	{"what was asked in talks on two days was not received on the first", "Op 3 maart 2022 en op 8 maart 2022 heeft " +
		"u telefonisch om stukken gevraagd op grond van de Woo.",
		"request.dated 2022-03-03 '3 maart 2022'; conversation.on 2022-03-03 '3 maart 2022'; request.dated " +
			"2022-03-08 '8 maart 2022'; conversation.on 2022-03-08 '8 maart 2022'"},
	{"the receipt of a letter with a request for something else", asked + "De brief van 3 februari 2021 waarin " +
		"het verzoek van de stichting staat is op 5 februari 2021 ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?ambiguous"},

	// Of which letter a receipt is.
	{"a letter that came behind the request, and asks for haste", asked + "Op 12 april 2022 ontving ik uw brief " +
		"van 11 april 2022. Hierin vraagt u om een snelle beslissing.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"received late, in the sentence of the request itself", "In uw brief van 8 maart 2022 heeft u om openbaarmaking " +
		"van gegevens gevraagd, ontvangen op 20 april 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-04-20 '20 april 2022'"},
	{"a letter of which the next sentence says what it holds", asked + "Op 14 maart 2022 ontving ik uw e-mail. " +
		"Hierin verduidelijkt u wat u zoekt.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"herein, in the fifth word", asked + "Op 14 maart 2022 ontving ik uw e-mail. U vraagt mij kortom hierin om haast.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"herein, in the sixth: no longer of the letter before", asked + "Op 14 maart 2022 ontving ik uw e-mail. U " +
		"vraagt " +
		"mij dus kortom hierin om haast.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-14 '14 maart 2022'"},
	{"a letter behind a request that is but mentioned", "Uw verzoek van 8 maart 2022 gaat op grond van de Woo over " +
		"bomen. Op 10 maart 2022 ontving ik uw brief.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-10 '10 maart 2022'"},
	{"a letter before anything was asked", "Op 10 maart 2022 ontving ik uw brief. Het gaat om de haven. En de kust. " +
		asked,
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"a letter, four sentences behind the request", asked + "Het gaat om de haven. En de kust. En de zee. Op 10 " +
		"maart " +
		"2022 ontving ik uw brief.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-10 '10 maart 2022'"},
	{"a letter, five sentences behind it", asked + "Het gaat om de haven. En de kust. En de zee. En het strand. " +
		"Op 10 " +
		"maart 2022 ontving ik uw brief.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"a letter behind a request of which the day is not known", "In uw brief van 31 april 2022 heeft u op grond " +
		"van de " +
		"Woo verzocht om stukken. Op 10 mei 2022 ontving ik uw brief.",
		"request.dated ?illegible  "},
	{"a letter that came before the request", asked + "Op 4 maart 2022 ontving ik uw brief.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"a letter that came on its day", asked + "Op 8 maart 2022 ontving ik uw brief.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-08 '8 maart 2022'"},
	{"a letter that came 21 days later", asked + "Op 29 maart 2022 ontving ik uw brief.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-29 '29 maart 2022'"},
	{"a letter that came 22 days later is another one", asked + "Op 30 maart 2022 ontving ik uw brief.",
		"request.dated 2022-03-08 '8 maart 2022'"},

	// "Uw verzoek": for what.
	{"a request for delay", asked + "Op 20 maart 2022 heb ik uw verzoek om uitstel ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?ambiguous"},
	{"a request for a talk", asked + "Op 20 maart 2022 ontving ik uw verzoek om een toelichting.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?ambiguous"},
	{"the request for relief by a court", asked + "Op 20 maart 2022 ontving ik uw verzoek om de voorlopige " +
		"voorziening.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?ambiguous"},
	{"the request for haste", asked + "Op 20 maart 2022 ontving ik uw verzoek om het spoed te geven.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?ambiguous"},
	{"a request for what was said in a talk", asked + "Op 20 maart 2022 heb ik uw verzoek om notulen van het overleg " +
		"ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-20 '20 maart 2022'; conversation.on " +
			"?ambiguous " +
			"2022-03-20"},
	{"a request about delay", asked + "Op 20 maart 2022 heb ik uw verzoek over uitstel ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-20 '20 maart 2022'"},
	{"a request at the end of its sentence, and a sentence on delay", asked + "Op 20 maart 2022 ontving ik uw " +
		"verzoek. Om " +
		"uitstel vroeg u niet.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-20 '20 maart 2022'"},
	{"a request at the end of the text", asked + "Op 20 maart 2022 ontving ik uw verzoek.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-20 '20 maart 2022'"},

	{"a request in which haste is asked for", asked + "Op 20 maart 2022 heb ik uw verzoek met de vraag om spoed " +
		"ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-20 '20 maart 2022'"},
	{"a new request is not the one that was told of", asked + "Op 10 april 2022 heb ik uw nieuwe verzoek ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?ambiguous"},
	{"a second one", asked + "Op 10 april 2022 ontving ik uw tweede verzoek.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?ambiguous"},
	{"a new request, and no other was told of", "Op 10 april 2022 heb ik uw nieuwe verzoek op grond van de Woo " +
		"ontvangen.",
		"request.received 2022-04-10 '10 april 2022'"},
	{"a word that is no other one", asked + "Op 10 april 2022 heb ik uw lange verzoek ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-04-10 '10 april 2022'"},
	{"the second sentence ends in another, and the next is of the request", asked + "Wij spraken over iets nieuws en " +
		"ander. Verzoek en brief ontvingen wij; uw verzoek is op 10 maart 2022 ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-10 '10 maart 2022'"},
	{"a sentence that ends in another, and the next begins with a request", asked + "Dat was een " +
		"ander. Verzoek ingediend " +
		"en ontvangen op 10 maart 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-10 '10 maart 2022'"},
	{"a new request, at the beginning of a sentence", asked + "Nieuw verzoek ingediend en ontvangen op 10 april 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?ambiguous"},
	{"another request was filed", asked + "Toen is een ander verzoek ingediend en ontvangen op 10 maart 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?ambiguous"},
	{"what was not received", asked + "Op 10 maart 2022 heb ik uw verzoek niet ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?ambiguous"},
	{"what a court received", asked + "Uw verzoek is op 10 maart 2022 bij de rechtbank ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?ambiguous"},

	// "Het verzoek", "uw brief": the request, where that was told before.
	{"the request, before anything was told of it", "Het verzoek is op 10 maart 2022 ontvangen. " + asked,
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?ambiguous"},
	{"the request, in the sentence that tells of it", "Op 8 maart 2022 heeft u op grond van de Woo verzocht om " +
		"stukken " +
		"en het verzoek is op 10 maart 2022 ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-10 '10 maart 2022'"},
	{"the request, four sentences on", asked + "Het gaat om de haven. En de kust. En de zee. Het verzoek is op 10 " +
		"maart 2022 ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-10 '10 maart 2022'"},
	{"the request, five sentences on", asked + "Het gaat om de haven. En de kust. En de zee. En het strand. Het " +
		"verzoek is op 10 maart 2022 ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?ambiguous"},
	{"a request, behind a talk", "Op 4 maart 2022 heeft u telefonisch contact gehad met een medewerker. Het " +
		"verzoek is " +
		"op 10 maart 2022 ontvangen. Het valt onder de Woo.",
		"conversation.on 2022-03-04 '4 maart 2022'; request.received ?ambiguous"},
	{"the request, behind a mention of it", "Uw verzoek van 8 maart 2022 gaat over de haven. Het verzoek is op 10 " +
		"maart 2022 ontvangen. Het valt onder de Woo.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-10 '10 maart 2022'"},
	{"the request, behind a letter that is told to be one", "Ik heb uw brief van 8 maart 2022 gelezen. Hierin " +
		"verzoekt " +
		"u om stukken op grond van de Woo. Het verzoek is op 10 maart 2022 ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-10 '10 maart 2022'"},
	{"behind a talk in which something was asked", "Op 4 maart 2022 heeft u telefonisch contact gehad met een " +
		"medewerker. Hierin verzoekt u om stukken op grond van de Woo. Het verzoek is op 10 maart 2022 ontvangen.",
		"conversation.on 2022-03-04 '4 maart 2022'; request.received ?ambiguous"},
	{"behind a letter that asks for nothing", "Ik heb uw brief van 8 februari 2022 gelezen. De haven is groot. Het " +
		"verzoek is op 10 maart 2022 ontvangen. Het valt onder de Woo.",
		"request.received ?ambiguous"},
	{"another paper, five sentences before the letter", "U stuurde een aanvulling. " + asked + "Het gaat om de " +
		"haven. " +
		"En de kust. En de zee. Uw brief is op 10 maart 2022 ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-10 '10 maart 2022'"},
	{"another paper, four sentences before it", "U stuurde een aanvulling. " + asked + "Het gaat om de haven. En de " +
		"kust. Uw brief is op 10 maart 2022 ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"another paper, in the middle of a sentence", asked + "U stuurde een aanvulling op uw stukken. Uw brief is " +
		"op 10 " +
		"maart 2022 ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"another paper, in the sentence itself", asked + "Uw brief is op 10 maart 2022 ontvangen en gaat over uw klacht.",
		"request.dated 2022-03-08 '8 maart 2022'"},

	// "Dezelfde dag".
	{"suspended on the same day, and of which day is not told", asked + "Op diezelfde dag is de beslistermijn " +
		"opgeschort.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended ?ambiguous"},

	// What the sentence behind a letter says of it.
	{"in that letter", "Op 11 maart 2022 ontvingen wij uw brief van 8 maart 2022. In deze brief verzoekt u om " +
		"stukken " +
		"op grond van de Woo.",
		"request.received 2022-03-11 '11 maart 2022'; request.dated 2022-03-08 '8 maart 2022'"},
	{"that letter, at the end of its sentence", "Op 11 maart 2022 ontvingen wij uw brief van 8 maart 2022. U " +
		"vraagt in " +
		"deze brief. Een verzoek kan dat zijn, en de Woo geldt.",
		"request.received 2022-03-11 '11 maart 2022'; request.dated 2022-03-08 '8 maart 2022'"},
	{"herein, and therein once more", "Op 11 maart 2022 ontvingen wij uw brief van 8 maart 2022. Hierin verzoekt " +
		"u om " +
		"stukken op grond van de Woo en daarin om meer.",
		"request.received 2022-03-11 '11 maart 2022'; request.dated 2022-03-08 '8 maart 2022'"},
	{"herein, and those stacks", "Op 11 maart 2022 ontvingen wij uw brief van 8 maart 2022. Hierin verzoekt u op " +
		"grond " +
		"van de Woo om die stukken.",
		"request.received 2022-03-11 '11 maart 2022'; request.dated 2022-03-08 '8 maart 2022'"},
	{"a letter that is named at the end is what is asked for", "Op 11 maart 2022 ontvingen wij uw brief van 8 maart " +
		"2022. U verzoekt op grond van de Woo om die brief.",
		""},
	{"in this matter is not in that letter", "Op 11 maart 2022 ontvingen wij uw brief van 8 maart 2022. In deze zaak " +
		"verzoekt u om stukken op grond van de Woo.",
		""},
	{"a sentence that ends in deze, and one that begins with a paper", "Op 11 maart 2022 ontvingen wij uw brief " +
		"van 8 " +
		"maart 2022. U verzoekt om deze. E-mails vallen daar niet onder in de Woo.",
		""},
	{"a sentence that ends in dit, and one that begins with a request", "Op 11 maart 2022 ontvingen wij uw brief " +
		"van 8 " +
		"maart 2022. Wij doen alleen dit. Verzoek en brief vallen onder de Woo.",
		""},
	{"this request, at the end of its sentence", "Op 11 maart 2022 ontvingen wij uw brief van 8 maart 2022. Het is " +
		"dit verzoek. Het valt onder de Woo.",
		"request.received 2022-03-11 '11 maart 2022'; request.dated 2022-03-08 '8 maart 2022'"},
	{"herein, of another paper", "Op 11 maart 2022 ontvingen wij uw brief van 8 maart 2022. Hierin verzoekt u " +
		"vanwege " +
		"uw klacht om stukken op grond van de Woo.",
		""},

	// Another request.
	{"a Woo-verzoek that is named again in its sentence", asked + "Op 9 maart 2022 heeft u een Woo-verzoek ingediend " +
		"over de kust, en dat Woo-verzoek is lang.",
		"request.dated ?ambiguous 2022-03-08 2022-03-09"},

	{"another request, told of twice", asked + "Op 9 maart 2022 heeft u een Woo-verzoek ingediend over de kust. Op 9 " +
		"maart 2022 heeft u met een beroep op de Woo verzocht om documenten.",
		"request.dated ?ambiguous 2022-03-08 2022-03-09"},

	// The confirmation: of what.
	{"confirmed twice in a sentence", asked + "De ontvangst is bevestigd bij brief van 10 maart 2022 en de ontvangst " +
		"is bevestigd bij brief van 11 maart 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on ?ambiguous 2022-03-10 2022-03-11"},
	{"confirmed by you", asked + "Op 20 maart 2022 heeft u de ontvangst van de stukken bevestigd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on ?ambiguous"},
	{"you confirmed", asked + "Op 20 maart 2022 hebt u de ontvangst van de stukken bevestigd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on ?ambiguous"},
	{"not confirmed", asked + "De ontvangst van uw verzoek is niet bevestigd op 17 maart 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on ?ambiguous"},
	{"confirmed to you", asked + "Op 20 maart 2022 is u de ontvangst van uw verzoek bevestigd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-20 '20 maart 2022'"},
	{"confirmed by a body in the third person", asked + "Op 20 maart 2022 heeft ILT de ontvangst van uw verzoek " +
		"bevestigd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-20 '20 maart 2022'"},
	{"you were sent a confirmation", asked + "Op 20 maart 2022 heeft u een ontvangstbevestiging ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-20 '20 maart 2022'"},
	{"confirmed, four sentences behind a notice of default", asked + "U stelde mij in gebreke. Het gaat om de " +
		"haven. En " +
		"de kust. En de zee. De ontvangst is op 17 maart 2022 bevestigd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on ?ambiguous"},
	{"confirmed, five sentences behind it", asked + "U stelde mij in gebreke. Het gaat om de haven. En de kust. " +
		"En de " +
		"zee. En het strand. De ontvangst is op 17 maart 2022 bevestigd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 '17 maart 2022'"},
	{"confirmed, with the request in between", asked + "U stelde mij in gebreke. Uw verzoek betreft de haven. De " +
		"ontvangst is op 17 maart 2022 bevestigd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 '17 maart 2022'"},
	{"confirmed, with what was asked in between", "U stelde mij in gebreke. " + asked + "De ontvangst is op 17 maart " +
		"2022 bevestigd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 '17 maart 2022'"},

	// The order of two requests and what follows each.
	{"two requests, the first confirmed before it was received", "Ik beslis op twee verzoeken. " + asked +
		"De ontvangst is op 9 maart 2022 bevestigd. Dit verzoek hebben wij ontvangen op 10 maart 2022. Op 12 maart " +
		"2022 heeft u op grond van de Woo verzocht om brieven. Dit verzoek hebben wij ontvangen op 13 maart 2022. " +
		"De ontvangst is op 14 maart 2022 bevestigd.",
		"request.dated 2022-03-08 '8 maart 2022'; request.dated 2022-03-12 '12 maart 2022'; request.received " +
			"?out-of-order 2022-03-10 2022-03-13; acknowledged.on ?out-of-order 2022-03-09 2022-03-14"},
	{"two requests, the decision on the second adjourned after the letter", "Ik beslis op twee verzoeken. " + asked +
		"Op 9 maart 2022 heeft u op grond van de Woo verzocht om brieven. Bij brief van 4 april 2022 is de " +
		"beslistermijn met vier weken verdaagd. Bij brief van 4 oktober 2022 is de beslistermijn met vier weken " +
		"verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; request.dated 2022-03-09 '9 maart 2022'; adjourned.by P4W 'vier " +
			"weken' 'vier weken'; adjourned.on ?out-of-order 2022-04-04 2022-10-04"},
	{"two requests that came in together, one adjourned before that", "Ik beslis op twee verzoeken. " + asked +
		"Op 9 maart 2022 heeft u op grond van de Woo verzocht om brieven. Uw verzoeken zijn op 11 maart 2022 " +
		"ontvangen. Uw verzoek is op 11 maart 2022 ontvangen. Bij brief van 4 april 2022 is de beslistermijn met " +
		"vier weken verdaagd. Bij brief van 10 maart 2022 is de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; request.dated 2022-03-09 '9 maart 2022'; adjourned.by P4W 'vier " +
			"weken' 'vier weken'; request.received ?out-of-order 2022-03-11; adjourned.on ?out-of-order 2022-04-04 " +
			"2022-03-10"},
	{"two letters of one request, adjourned before the second", "In uw brieven van 8 en 20 maart 2022 heeft u op " +
		"grond " +
		"van de Woo verzocht om stukken. Bij brief van 10 maart 2022 is de beslistermijn met twee weken verdaagd. " +
		"Bij brief van 4 april 2022 is de beslistermijn met vier weken verdaagd.",
		"adjourned.by P2W 'twee weken'; adjourned.by P4W 'vier weken'; request.dated ?out-of-order 2022-03-08 " +
			"2022-03-20; adjourned.on ?out-of-order 2022-03-10 2022-04-04"},
}

func TestWhatStandsWhereALetterTellsAThingTwice(t *testing.T) {
	for _, row := range twice {
		if got := tells(row.text); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s\n  in %s", row.why, got, row.want, row.text)
		}
	}
}

// A salutation with the text behind it on the next line is of its first sentence.
func TestWhatTheFirstSentenceTells(t *testing.T) {
	for _, row := range []struct{ why, text, want string }{
		{"two requests", "Op 8 maart 2022 heeft u op grond van de Woo verzocht om stukken. Op 9 maart 2022 heeft " +
			"u een " +
			"Woo-verzoek ingediend over de kust.",
			"request.dated ?ambiguous 2022-03-08 2022-03-09"},
		{"the request, received the same day", "Op 8 maart 2022 heeft u op grond van de Woo verzocht om stukken. " +
			"Ik heb " +
			"uw verzoek dezelfde dag ontvangen.",
			"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-08 inferred 'dezelfde dag' '8 " +
				"maart 2022'"},
		{"another paper", "U diende een klacht in. " + asked + "Uw brief is op 10 maart 2022 ontvangen.",
			"request.dated 2022-03-08 '8 maart 2022'"},
		{"a notice of default", "U stelde mij in gebreke. De ontvangst is op 17 maart 2022 bevestigd. De Woo geldt " +
			"voor uw verzoek.",
			"acknowledged.on ?ambiguous"},
		{"the receipt, confirmed in the next", "Wij hebben uw Woo-verzoek op 6 maart 2022 gekregen. Dat hebben " +
			"we u op " +
			"8 maart 2022 laten weten.",
			"request.received 2022-03-06 '6 maart 2022'; acknowledged.on 2022-03-08 '8 maart 2022'"},
		{"a confirmation, and no receipt before it", "Wij schrijven dat hebben we u op 8 maart 2022 laten weten. " +
			"De Woo " +
			"geldt voor uw verzoek.",
			""},
		{"an adjournment with its last day behind it", "Op 4 april 2022 is de beslistermijn met vier weken " +
			"verdaagd. De " +
			"uiterlijke beslisdatum is daarmee 5 mei 2022 geworden. De Woo geldt voor uw verzoek.",
			"adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier weken'; adjourned.until 2022-05-05 " +
				"'5 mei " +
				"2022'"},
		{"an adjournment and a suspension: the last day is that of the suspension", "Op 4 april 2022 is de " +
			"beslistermijn opgeschort en met vier weken verdaagd. De uiterlijke beslisdatum is daarmee 5 mei 2022 " +
			"geworden. De Woo geldt voor uw verzoek.",
			"adjourned.on 2022-04-04 '4 april 2022'; suspended 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
				"weken'"},
	} {
		text := "Datum 20 september 2022\n\nBeste heer Jansen,\n" + row.text + "\n\nHoogachtend,\n"
		if got := tellsIn(text); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s\n  in %s", row.why, got, row.want, row.text)
		}
	}
}

// What a head says beside the body.
func TestWhatTheHeadSaysBesideTheBody(t *testing.T) {
	for _, row := range []struct{ why, head, text, want string }{
		{"a day without a year in the margin contradicts nothing", "Uw brief van\n8 maart\n\nDatum 20 september " +
			"2022\n\n",
			asked, "request.dated 2022-03-08 '8 maart 2022'"},
		{"two requests, and a third day in the margin", "Uw brief van\n1 maart 2022\n\nDatum 20 september 2022\n\n",
			"Ik beslis op twee verzoeken. " + asked + "Dit verzoek hebben wij ontvangen op 9 maart 2022. Op 10 maart " +
				"2022 heeft u op grond van de Woo verzocht om brieven. Dit verzoek hebben wij ontvangen op 11 " +
				"maart 2022.",
			"request.dated ?contradicted 2022-03-08 2022-03-10 2022-03-01; request.received ?contradicted 2022-03-09 " +
				"2022-03-11"},
		{"on an objection the confirmation and the adjournment may be those of the objection", onObjection,
			asked + "De ontvangst is op 17 maart 2022 bevestigd. Bij brief van 4 april 2022 is de beslistermijn " +
				"met vier " +
				"weken verdaagd tot 5 mei 2022.",
			objected + "request.dated 2022-03-08 '8 maart 2022'; acknowledged.on ?ambiguous; adjourned.on " +
				"?ambiguous; " +
				"adjourned.by ?ambiguous; adjourned.until ?ambiguous"},
		{"on an objection the decision on the request names its day", onObjection,
			"Met dat besluit is beslist op het Woo-verzoek van 8 maart 2022.",
			objected + "request.dated 2022-03-08 '8 maart 2022'; acknowledged.on ?ambiguous; adjourned.on " +
				"?ambiguous; " +
				"adjourned.by ?ambiguous; adjourned.until ?ambiguous"},
	} {
		if got := tellsOf(row.head, row.text); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s\n  in %s%s", row.why, got, row.want, row.head, row.text)
		}
	}
}

// The act that a letter names alone says when it can have been written: the Wob lapsed
// on 1 May 2022 (art. 10.1 Woo), the Woo was not known before October 2021.
func TestTheActAndTheDateOfALetter(t *testing.T) {
	const recent = "In uw brief van 8 november jl. heeft u verzocht om "
	for _, row := range []struct{ why, text, date, request string }{
		{"the Wob alone, in 2024", "Datum 20 januari 2024\n\nGeachte heer,\n\n" + recent + "openbaarmaking op " +
			"grond van de " +
			"Wob.\n\nHoogachtend,\n", "", ""},
		{"the Wob alone, and that below the close", "Datum 20 januari 2024\n\nGeachte heer,\n\n" + recent +
			"openbaarmaking van stukken.\n\nHoogachtend,\n\nDe Wob-coördinator van de Wob", "", ""},
		{"both acts, in 2024", "Datum 20 januari 2024\n\nGeachte heer,\n\n" + recent + "openbaarmaking op grond " +
			"van de Woo, " +
			"voorheen de Wob.\n\nHoogachtend,\n", "2024-01-20", "2023-11-08"},
		{"no act by its name, in 2024", "Datum 20 januari 2024\n\nGeachte heer,\n\n" + recent + "openbaarmaking van " +
			"stukken.\n\nHoogachtend,\n", "2024-01-20", "2023-11-08"},
		{"no act by its name, in 2020", "Datum 20 januari 2020\n\nGeachte heer,\n\n" + recent + "openbaarmaking van " +
			"stukken.\n\nHoogachtend,\n", "2020-01-20", "2019-11-08"},
		{"both acts, in 2020", "Datum 20 januari 2020\n\nGeachte heer,\n\n" + recent + "openbaarmaking op grond " +
			"van de Wob, " +
			"straks de Woo.\n\nHoogachtend,\n", "2020-01-20", "2019-11-08"},
		{"the Woo alone, in 2020", "Datum 20 januari 2020\n\nGeachte heer,\n\n" + recent + "openbaarmaking op " +
			"grond van de " +
			"Woo.\n\nHoogachtend,\n", "", ""},
	} {
		r := Letter(row.text)
		if d, q := facts(r, Date), facts(r, RequestDated); d != row.date || q != row.request {
			t.Errorf("%s: dated %q, the request %q, want %q, %q", row.why, d, q, row.date, row.request)
		}
	}
	// A year is misread where a letter answers after more than four years: both days are open.
	r := Letter("Datum 20 september 2022\n\nGeachte heer,\n\nIn uw brief van 16 september 2018 heeft u op grond " +
		"van de Woo " +
		"verzocht om stukken.\n\nHoogachtend,\n")
	for _, k := range []Kind{Date, RequestDated} {
		if why := whyOpen(r, string(k)); !strings.HasPrefix(why, "out-of-order") || facts(r, k) != "" {
			t.Errorf("after more than four years: %s %q, open %s", k, facts(r, k), why)
		}
	}
}

// readerOf reads a text of which the first word begins the running text.
func readerOf(text string) *reader {
	r := &reader{running: proseOf(text), said: map[Kind]bool{}}
	r.match()
	r.pointBack()
	return r
}

// What begins the running text has nothing before it.
func TestWhatBeginsTheText(t *testing.T) {
	for text, want := range map[string]bool{
		"Beide verzoeken zijn duidelijk. " + asked + "Op 10 maart 2022 heeft u op grond van de Woo verzocht om " +
			"brieven.": true,
		"Verzoeken waren er. " + asked + "Op 10 maart 2022 heeft u op grond van de Woo verzocht om brieven.": false,
	} {
		if got := readerOf(text).tellsOfTwo(); got != want {
			t.Errorf("%s: %t, want %t", text, got, want)
		}
	}
	for text, want := range map[string]bool{"Woo-verzoek over de haven.": false, "Een Woo-verzoek over de " +
		"haven.": true} {
		if got := readerOf(text).asksAnew(0); got != want {
			t.Errorf("%s: one of its own: %t, want %t", text, got, want)
		}
	}
	r := readerOf("Heeft u dat bevestigd? Hierbij bevestig ik de ontvangst van uw verzoek.")
	if n := len(r.acknowledged()); n != 1 {
		t.Errorf("%d confirmations", n)
	}
	if r := readerOf("Dit is er een. Woo-verzoek over de haven."); r.asksAnew(1) {
		t.Error("what ends the sentence before is no word of the next")
	}
}
