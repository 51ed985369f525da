package read

import "testing"

// Which letter adjourned, by how much and until when (art. 6 lid 2 Wob, art. 4.4 lid 2
// Woo: the applicant is told in writing).
var adjourning = []struct{ why, text, want string }{
	{"an adjournment, and in a sentence of its own the day on which it was told", asked + "In de brief van 4 april " +
		"2022 is de beslistermijn met vier weken verdaagd. Hierover bent u op 6 april 2022 telefonisch ingelicht.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'; conversation.on ?ambiguous 2022-04-06"},
	{"in that letter something else was prolonged", asked + "De ontvangst is bevestigd bij brief van 17 maart " +
		"2022. In " +
		"deze brief is de subsidie met vier weken verlengd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 '17 maart 2022'; adjourned.by ?ambiguous"},
	{"in that letter, said in two ways", asked + "De ontvangst is bevestigd bij brief van 17 maart 2022. In deze " +
		"brief " +
		"is tevens de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 '17 maart 2022'; adjourned.on " +
			"2022-03-17 inferred 'In deze brief' '17 maart 2022'; adjourned.by P4W 'vier weken'"},
	{"by the letter itself, said in two ways", asked + "Hierbij verleng ik de beslistermijn en verdaag ik de " +
		"beslissing " +
		"met vier weken.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-09-20 inferred 'verleng ik de beslistermijn' '20 " +
			"september 2022'; adjourned.by P4W 'vier weken'"},
	{"thereby, with a day right behind it", asked + "De ontvangst is bevestigd bij brief van 17 maart 2022. " +
		"Daarbij, 8 " +
		"maart 2022 als begin nemend, is de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 '17 maart 2022'; adjourned.on " +
			"2022-03-17 inferred 'Daarbij, 8 maart 2022 als' '17 maart 2022'; adjourned.by P4W 'vier weken'"},
	{"in the letter that said that something would be prolonged", asked + "Bij brief van 4 april 2022 heb ik u " +
		"bericht " +
		"dat alles wordt verlengd. In deze brief is de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 inferred 'In deze brief' '4 april 2022'; " +
			"adjourned.by P4W 'vier weken'"},
	{"in that letter, and no day before it", "U heeft op grond van de Woo verzocht om stukken. In deze brief is de " +
		"beslistermijn met vier weken verdaagd.",
		"adjourned.by P4W 'vier weken'"},

	{"the last day in the sentence of the adjournment", asked + "Op 4 april 2022 is de beslistermijn met vier weken " +
		"verdaagd en is de uiterlijke beslisdatum 5 mei 2022 geworden.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'; adjourned.until 2022-05-05 '5 mei 2022'"},
	{"a last day two sentences behind a suspension", asked + "Op 1 april 2022 is de termijn opgeschort. Op 4 " +
		"april 2022 " +
		"is de beslistermijn met vier weken verdaagd. De uiterlijke beslisdatum is daarmee 5 mei 2022 geworden.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-01 '1 april 2022'; adjourned.on 2022-04-04 '4 " +
			"april 2022'; adjourned.by P4W 'vier weken'"},
	{"three sentences behind it: that of the adjournment", asked + "Op 1 april 2022 is de termijn opgeschort. " +
		"Dat was " +
		"nodig. Op 4 april 2022 is de beslistermijn met vier weken verdaagd. De uiterlijke beslisdatum is daarmee 5 " +
		"mei 2022 geworden.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-01 '1 april 2022'; adjourned.on 2022-04-04 '4 " +
			"april 2022'; adjourned.by P4W 'vier weken'; adjourned.until 2022-05-05 '5 mei 2022'"},
	{"a last day in the sentence of the suspension", asked + "Op 4 april 2022 is de beslistermijn met vier weken " +
		"verdaagd. Omdat de termijn was gepauzeerd is de uiterlijke beslisdatum 5 mei 2022 geworden.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'; suspended ?ambiguous 2022-05-05"},
}

// What is no adjournment of the decision: a wish, what a court does, the time that others
// have for their views.
var noAdjourning = []struct{ why, text, want string }{
	{"you asked for one", asked + "Op 4 april 2022 heeft u mij verzocht de beslistermijn met vier weken te verlengen.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"you were asked for your consent", asked + "Op 4 april 2022 heb ik u verzocht in te stemmen met verlenging " +
		"van de " +
		"beslistermijn met vier weken.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on ?ambiguous; adjourned.by ?ambiguous"},
	{"consent was asked for in more words than an object has", asked + "Op 4 april 2022 heb ik u gevraagd om " +
		"tijd en de " +
		"beslistermijn met vier weken verlengd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'"},
	{"in the fifth word", asked + "Op 4 april 2022 heb ik u gevraagd over een heel lange termijn die met vier weken " +
		"is verlengd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on ?ambiguous; adjourned.by ?ambiguous"},
	{"in the sixth", asked + "Op 4 april 2022 heb ik u gevraagd over een heel erg lange termijn die met vier weken " +
		"is verlengd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'"},
	{"a question that ends the sentence, and a term in the next", asked + "Op 4 april 2022 is de beslistermijn " +
		"met vier " +
		"weken verlengd, zoals u vraagt. Termijn en reden zijn bekend.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'"},
	{"what was asked, and in another clause an adjournment", asked + "Omdat u om veel hebt gevraagd heb ik de " +
		"termijn op 4 " +
		"april 2022 met vier weken verlengd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'"},
	{"a court prolonged it", asked + "De rechtbank heeft op 4 april 2022 de termijn met vier weken verlengd tot " +
		"1 mei 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on ?ambiguous; adjourned.by ?ambiguous; adjourned.until " +
			"?ambiguous"},
	{"a court prolonged it, as was asked", asked + "De rechtbank heeft op 4 april 2022 de termijn met vier weken " +
		"verlengd, " +
		"zoals ik had gevraagd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on ?ambiguous; adjourned.by ?ambiguous"},
	{"what was not done", asked + "Ik had de beslistermijn op 4 april 2022 moeten verdagen, maar heb dat nagelaten.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on ?ambiguous"},
	{"what had to be done, and was", asked + "Ik heb de beslistermijn op 4 april 2022 moeten verdagen.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'"},
	{"the term for those concerned", asked + "Op 4 april 2022 is de reactietermijn voor belanghebbenden met twee " +
		"weken " +
		"verlengd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on ?ambiguous; adjourned.by ?ambiguous"},
	{"the term for others", asked + "Op 4 april 2022 is de reactietermijn van derden met twee weken verlengd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on ?ambiguous; adjourned.by ?ambiguous"},
	{"the day to which it ran before it was adjourned", asked + "De beslistermijn liep tot 5 april 2022 en is op " +
		"4 april " +
		"2022 met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'; adjourned.until ?ambiguous"},
	{"that day, in a clause of its own", asked + "Bij brief van 4 april 2022 heb ik de beslistermijn, " +
		"die tot 5 april 2022 " +
		"liep, met vier weken verdaagd tot 3 mei 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'; adjourned.until 2022-05-03 '3 mei 2022'"},
	{"the time that you have for a reaction", asked + "Op 4 april 2022 heb ik de termijn voor het " +
		"geven van uw reactie met " +
		"twee weken verlengd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on ?ambiguous; adjourned.by ?ambiguous"},
	{"more time for a precision", asked + "Op 4 april 2022 heb ik u twee weken extra gegeven om uw verzoek te preciseren.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"the day to which it ran then", asked + "Op 4 april 2022 is de beslistermijn met vier weken verdaagd. De " +
		"termijn " +
		"eindigde daardoor op 3 mei 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'; adjourned.until 2022-05-03 '3 mei 2022'"},
	{"a day that is promised where the last day is not met", asked + "Bij brief van 4 april 2022 is de " +
		"beslistermijn met " +
		"vier weken verdaagd tot 5 mei 2022. Ik bericht u dat dit niet wordt gehaald en dat u uiterlijk 1 juni " +
		"2022 een " +
		"besluit ontvangt.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'; adjourned.until 2022-05-05 '5 mei 2022'"},
}

func TestWhatDoesNotAdjourn(t *testing.T) {
	for _, row := range noAdjourning {
		if got := tells(row.text); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s\n  in %s", row.why, got, row.want, row.text)
		}
	}
}

func TestWhatAdjourns(t *testing.T) {
	for _, row := range adjourning {
		if got := tells(row.text); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s\n  in %s", row.why, got, row.want, row.text)
		}
	}
}

// Of two rules that read one day the one that begins first names it.
func TestTheRuleOfAnAdjournment(t *testing.T) {
	r := Letter("Datum 20 september 2022\n\nGeachte heer,\n\n" + asked + "De beslistermijn is verdaagd en dat is " +
		"u bij " +
		"brief van 4 april 2022 meegedeeld, waarin de termijn met vier weken is verdaagd.\n\nHoogachtend,\n")
	for _, f := range r.Facts {
		if f.Kind == AdjournedOn && (f.Value != "2022-04-04" || f.Rule != "adjourned/verb-first") {
			t.Errorf("%s by %s", f.Value, f.Rule)
		}
	}
}

// A letter whose running text begins with a day.
func TestAnAdjournmentOnTheDayThatBeginsTheText(t *testing.T) {
	for _, row := range []struct{ why, text, on string }{
		{"a notice", "4 april 2022 verdagingsbrief gestuurd, beslistermijn vier weken.", "2022-04-04"},
		{"a letter, and in it", "17 maart 2022 ontvangstbevestiging verzonden. Daarbij is de beslistermijn met " +
			"vier weken " +
			"verdaagd.", "2022-03-17"},
	} {
		r := readerOf(row.text)
		var got string
		for _, c := range r.adjournedOn(r.adjourning()) {
			got += c.fact.Value
		}
		if got != row.on {
			t.Errorf("%s: %q, want %q", row.why, got, row.on)
		}
	}
}
