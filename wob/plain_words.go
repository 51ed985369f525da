package wob

// plainWords are what a citizen reads of a deadline: in short sentences, without
// article numbers, what can or must be done, until when and how. In them {first},
// {before} (the day before that), {last}, {post} and {on} stand for days, {late} for a
// number of days, and {of} for the day of the decision a window is of.
type plainWords struct {
	now, late, ahead, done [2]string

	noDay   [2]string // in place of now, where no last day was set
	fatal   [2]string // in place of now, where the power has a last day that it has only on the islands
	tooLate [2]string // added to done, where what is a power was used too late
}

// plainTable is the plain words of each kind of deadline. Where one is empty the
// label says it.
var plainTable = [...]plainWords{
	KeyAskPrecision: {
		now: [2]string{
			"Is uw verzoek niet duidelijk genoeg? Dan moet het bestuursorgaan u uiterlijk op {last} vragen " +
				"om het duidelijker te maken.",
			"Is your request not clear enough? Then the public body must ask you by {last} to make it " +
				"clearer.",
		},
		done: [2]string{
			"Op {on} is u gevraagd uw verzoek duidelijker te maken.",
			"On {on} you were asked to make your request clearer.",
		}},
	KeyConsultSize: {
		now: [2]string{
			"Gaat uw verzoek over veel documenten? Dan overlegt het bestuursorgaan uiterlijk op {last} met " +
				"u over de volgorde.",
			"Is your request about many documents? Then the public body discusses the order with you by " +
				"{last}.",
		},
		done: [2]string{
			"Op {on} is met u overlegd over de volgorde.",
			"On {on} the order was discussed with you.",
		}},
	KeyAdjourn: {
		now: [2]string{
			"Het bestuursorgaan mag één keer meer tijd nemen. Dat moet het u uiterlijk op {last} laten weten.",
			"The public body may take more time once. It must tell you so by {last}.",
		},
		done: [2]string{
			"Op {on} heeft het bestuursorgaan laten weten dat het meer tijd neemt.",
			"On {on} the public body said that it takes more time.",
		},
		tooLate: [2]string{
			"Dat was te laat en geeft het geen extra tijd.",
			"That was too late and gives it no extra time.",
		}},
	KeySupplement: {
		noDay: [2]string{
			"U bent gevraagd om iets aan te vullen.",
			"You were asked to add something.",
		},
		now: [2]string{
			"U bent gevraagd om iets aan te vullen. Doe dat uiterlijk op {last}.",
			"You were asked to add something. Do so by {last}.",
		},
		done: [2]string{
			"Op {on} is uw verzoek aangevuld.",
			"On {on} your request was completed.",
		}},
	KeyViews: {
		noDay: [2]string{
			"Iemand over wie informatie openbaar kan worden, mag zeggen wat hij daarvan vindt.",
			"Someone whose information may be disclosed may give a view.",
		},
		now: [2]string{
			"Iemand over wie informatie openbaar kan worden, mag tot en met {last} zeggen wat hij daarvan " +
				"vindt.",
			"Someone whose information may be disclosed may give a view until {last}.",
		},
		done: [2]string{
			"Op {on} heeft iemand over wie informatie openbaar kan worden, gezegd wat hij daarvan vindt.",
			"On {on} someone whose information may be disclosed gave a view.",
		}},
	KeyDecision: {
		now: [2]string{
			"Het bestuursorgaan moet uiterlijk op {last} op uw verzoek beslissen.",
			"The public body must decide on your request by {last}.",
		},
		late: [2]string{
			"Het bestuursorgaan moest uiterlijk op {last} op uw verzoek beslissen. " +
				"Dat is niet gebeurd: het is nu {late} te laat.",
			"The public body had to decide on your request by {last}. It did not: it is now {late} late.",
		},
		done: [2]string{
			"Op {on} heeft het bestuursorgaan op uw verzoek beslist.",
			"On {on} the public body decided on your request.",
		}},
	KeyNoticeOfDefault: {
		now: [2]string{
			"Het bestuursorgaan is te laat. U kunt het een brief sturen waarin u dat zegt en vraagt om " +
				"binnen twee weken te beslissen. Zo'n brief heet een ingebrekestelling. " +
				"Wacht daar niet te lang mee.",
			"The public body is late. You can send it a letter that says so and asks it to decide within " +
				"two weeks. Such a letter is called a notice of default. Do not wait too long.",
		},
		ahead: [2]string{
			"Is er op {before} nog niet beslist? Dan kunt u vanaf {first} een brief sturen waarin u zegt dat " +
				"het bestuursorgaan te laat is. Zo'n brief heet een ingebrekestelling.",
			"Is there no decision by {before}? Then from {first} you can send a letter that says that the " +
				"public body is late. Such a letter is called a notice of default.",
		},
		done: [2]string{
			"Op {on} is het bestuursorgaan gewaarschuwd dat het te laat is.",
			"On {on} the public body was warned that it is late.",
		}},
	KeyPenalty: {
		now: [2]string{
			"Het bestuursorgaan moet u geld betalen omdat het te laat is. " +
				"Dat bedrag groeit elke dag, tot en met {last}.",
			"The public body owes you money for being late. The amount grows each day, until {last}.",
		},
		ahead: [2]string{
			"Is er op {before} nog niet beslist? Dan moet het bestuursorgaan u vanaf {first} geld betalen voor " +
				"elke dag dat het te laat is.",
			"Is there no decision by {before}? Then from {first} the public body owes you money for each day " +
				"it is late.",
		},
		done: [2]string{
			"Het bedrag dat het bestuursorgaan u moet betalen, is sinds {on} niet verder gegroeid.",
			"The amount that the public body owes you has not grown since {on}.",
		}},
	KeyFixPenalty: {
		now: [2]string{
			"Het bestuursorgaan moet uiterlijk op {last} laten weten hoeveel geld u krijgt.",
			"The public body must tell you by {last} how much you get.",
		},
		late: [2]string{
			"Het bestuursorgaan moest uiterlijk op {last} laten weten hoeveel geld u krijgt. " +
				"Dat is niet gebeurd.",
			"The public body had to tell you by {last} how much you get. It did not.",
		},
		done: [2]string{
			"Op {on} is bepaald hoeveel geld u krijgt.",
			"On {on} it was decided how much you get.",
		}},
	KeyPayPenalty: {
		now: [2]string{
			"Het bestuursorgaan moet u uiterlijk op {last} betalen.",
			"The public body must pay you by {last}.",
		},
		late: [2]string{
			"Het bestuursorgaan moest u uiterlijk op {last} betalen. Dat is niet gebeurd.",
			"The public body had to pay you by {last}. It did not.",
		},
		done: [2]string{
			"Op {on} is betaald.",
			"On {on} you were paid.",
		}},
	KeyAppealNotDeciding: {
		fatal: [2]string{
			"Er is niet op tijd beslist. Uw verzoek geldt daarom als afgewezen. " +
				"U kunt naar het Gerecht in eerste aanleg gaan.",
			"There was no decision in time. Your request therefore counts as refused. " +
				"You can go to the Court in First Instance.",
		},
		now: [2]string{
			"U kunt naar de rechter gaan omdat er nog niet is beslist. " +
				"Stuur een brief aan de rechtbank, met een kopie van uw verzoek en van uw brief aan het " +
				"bestuursorgaan.",
			"You can go to court because there is no decision yet. " +
				"Write to the court, with a copy of your request and of your letter to the public body.",
		},
		ahead: [2]string{
			"Is er op {before} nog niet beslist? Dan kunt u vanaf {first} naar de rechter gaan.",
			"Is there no decision by {before}? Then from {first} you can go to court.",
		},
		done: [2]string{
			"Op {on} is de rechter gevraagd om te zorgen dat er wordt beslist.",
			"On {on} the court was asked to see to it that a decision is made.",
		}},
	KeyObjectNotDeciding: {
		fatal: [2]string{
			"Er is niet op tijd beslist. Uw verzoek geldt daarom als afgewezen. " +
				"U kunt bezwaar maken bij het bestuursorgaan.",
			"There was no decision in time. Your request therefore counts as refused. " +
				"You can object to the public body.",
		},
		now: [2]string{
			"U kunt bezwaar maken omdat er nog niet is beslist. Schrijf dat aan het bestuursorgaan.",
			"You can object because there is no decision yet. Write so to the public body.",
		},
		ahead: [2]string{
			"Is er op {before} nog niet beslist? Dan kunt u vanaf {first} bezwaar maken.",
			"Is there no decision by {before}? Then from {first} you can object.",
		},
		done: [2]string{
			"Op {on} is bezwaar gemaakt omdat er niet was beslist.",
			"On {on} an objection was made because there was no decision.",
		}},
	KeyCourtRuling: {
		now: [2]string{
			"De rechter doet naar verwachting uiterlijk op {last} uitspraak.",
			"The court is to rule by {last}.",
		},
		late: [2]string{
			"De rechter had uiterlijk op {last} uitspraak moeten doen.",
			"The court had to rule by {last}.",
		},
		done: [2]string{
			"Op {on} heeft de rechter uitspraak gedaan.",
			"On {on} the court ruled.",
		}},
	KeyCourtTerm: {
		now: [2]string{
			"De rechter heeft bepaald dat het bestuursorgaan uiterlijk op {last} moet beslissen.",
			"The court has ordered the public body to decide by {last}.",
		},
		late: [2]string{
			"De rechter had bepaald dat het bestuursorgaan uiterlijk op {last} moest beslissen. " +
				"Dat is niet gebeurd.",
			"The court had ordered the public body to decide by {last}. It did not.",
		},
		done: [2]string{
			"Op {on} is beslist. De rechter had bepaald dat dat uiterlijk op {last} moest.",
			"On {on} a decision was made. The court had ordered one by {last}.",
		}},
	KeyCourtPenalty: {
		now: [2]string{
			"Het bestuursorgaan moet betalen voor elke dag dat het zich niet aan de uitspraak houdt.",
			"The public body must pay for each day that it does not keep to the ruling.",
		},
		ahead: [2]string{
			"Houdt het bestuursorgaan zich niet aan de uitspraak? " +
				"Dan moet het vanaf {first} elke dag betalen.",
			"Does the public body not keep to the ruling? Then it must pay for each day from {first}.",
		}},
	KeyOpposition: {
		now: [2]string{
			"Bent u het niet eens met de uitspraak? Dan kunt u tot en met {last} aan dezelfde rechter " +
				"vragen om er nog eens naar te kijken. Dat heet verzet.",
			"Do you disagree with the ruling? Then until {last} you can ask the same court to look at it " +
				"again.",
		},
		done: [2]string{
			"Op {on} is de rechter gevraagd om nog eens naar de uitspraak te kijken.",
			"On {on} the court was asked to look at the ruling again.",
		}},
	KeyHigherAppeal: {
		now: [2]string{
			"Bent u het niet eens met de uitspraak? Dan kunt u tot en met {last} naar een hogere rechter " +
				"gaan.",
			"Do you disagree with the ruling? Then until {last} you can go to a higher court.",
		},
		done: [2]string{
			"Op {on} is hoger beroep ingesteld.",
			"On {on} a higher appeal was lodged.",
		}},
	KeyDisclosure: {
		now: [2]string{
			"De informatie mag nu openbaar worden gemaakt.",
			"The information may be disclosed now.",
		},
		late: [2]string{
			"De informatie moest uiterlijk op {last} openbaar worden gemaakt.",
			"The information had to be disclosed by {last}.",
		},
		ahead: [2]string{
			"De informatie wordt niet vóór {first} openbaar gemaakt, zodat wie daartegen is naar de " +
				"rechter kan gaan.",
			"The information is not disclosed before {first}, so that whoever is against it can go to court.",
		},
		done: [2]string{
			"Op {on} is de informatie verstrekt.",
			"On {on} the information was disclosed.",
		}},
	KeyAskRelief: {
		now: [2]string{
			"Wie tegen openbaarmaking is, kan tot en met {last} de rechter vragen om die voorlopig tegen " +
				"te houden.",
			"Whoever is against disclosure can ask the court until {last} to stop it for the time being.",
		},
		done: [2]string{
			"Op {on} is de rechter gevraagd om de openbaarmaking voorlopig tegen te houden.",
			"On {on} the court was asked to stop disclosure for the time being.",
		}},
	KeyObjection: {
		now: [2]string{
			"Bent u het niet eens met het besluit{of}? Dan kunt u tot en met {last} bezwaar maken. " +
				"Stuur een brief aan het bestuursorgaan. Schrijf daarin uw naam en adres, de datum, om welk " +
				"besluit het gaat en waarom u het er niet mee eens bent, en zet uw handtekening eronder.",
			"Do you disagree with the decision{of}? Then you can object until {last}. " +
				"Write to the public body. Give your name and address, the date, which decision it is about " +
				"and why you disagree, and sign it.",
		},
		done: [2]string{
			"Op {on} is bezwaar gemaakt.",
			"On {on} an objection was made.",
		},
		tooLate: [2]string{
			"Dat was te laat: het kon tot en met {last}. Het telt alleen als daar een goede reden voor was.",
			"That was too late: it could be done until {last}. " +
				"It only counts if there was a good reason for that.",
		}},
	KeyRepair: {
		noDay: [2]string{
			"Er ontbreekt iets aan uw bezwaar. Vul dat aan.",
			"Something is missing from your objection. Add it.",
		},
		now: [2]string{
			"Er ontbreekt iets aan uw bezwaar. Vul dat uiterlijk op {last} aan.",
			"Something is missing from your objection. Add it by {last}.",
		},
		done: [2]string{
			"Op {on} is het bezwaar aangevuld.",
			"On {on} the objection was completed.",
		}},
	KeyDecisionOnObjection: {
		now: [2]string{
			"Het bestuursorgaan moet uiterlijk op {last} op uw bezwaar beslissen.",
			"The public body must decide on your objection by {last}.",
		},
		ahead: [2]string{
			"Het bestuursorgaan moet uiterlijk op {last} op uw bezwaar beslissen.",
			"The public body must decide on your objection by {last}.",
		},
		late: [2]string{
			"Het bestuursorgaan moest uiterlijk op {last} op uw bezwaar beslissen. " +
				"Dat is niet gebeurd: het is nu {late} te laat.",
			"The public body had to decide on your objection by {last}. It did not: it is now {late} late.",
		},
		done: [2]string{
			"Op {on} heeft het bestuursorgaan op uw bezwaar beslist.",
			"On {on} the public body decided on your objection.",
		}},
	KeyAdjournObjection: {
		now: [2]string{
			"Het bestuursorgaan mag één keer meer tijd nemen voor uw bezwaar. " +
				"Dat moet het u uiterlijk op {last} laten weten.",
			"The public body may take more time for your objection once. It must tell you so by {last}.",
		},
		done: [2]string{
			"Op {on} heeft het bestuursorgaan laten weten dat het meer tijd neemt voor uw bezwaar.",
			"On {on} the public body said that it takes more time for your objection.",
		},
		tooLate: [2]string{
			"Dat was te laat en geeft het geen extra tijd.",
			"That was too late and gives it no extra time.",
		}},
	KeyNoticeOfDefaultObjection: {
		now: [2]string{
			"Het bestuursorgaan is te laat met uw bezwaar. " +
				"U kunt het een brief sturen waarin u dat zegt en vraagt om binnen twee weken te beslissen.",
			"The public body is late with your objection. " +
				"You can send it a letter that says so and asks it to decide within two weeks.",
		},
		ahead: [2]string{
			"Is er op {before} nog niet op uw bezwaar beslist? " +
				"Dan kunt u vanaf {first} een brief sturen waarin u zegt dat het bestuursorgaan te laat is.",
			"Is your objection not decided by {before}? Then from {first} you can send a letter that says " +
				"that the public body is late.",
		},
		done: [2]string{
			"Op {on} is het bestuursorgaan gewaarschuwd dat het te laat is met het bezwaar.",
			"On {on} the public body was warned that it is late with the objection.",
		}},
	KeyPenaltyObjection: {
		now: [2]string{
			"Het bestuursorgaan moet u geld betalen omdat het te laat is met uw bezwaar. " +
				"Dat bedrag groeit elke dag, tot en met {last}.",
			"The public body owes you money for being late with your objection. " +
				"The amount grows each day, until {last}.",
		},
		ahead: [2]string{
			"Is er op {before} nog niet op uw bezwaar beslist? " +
				"Dan moet het bestuursorgaan u vanaf {first} geld betalen.",
			"Is your objection not decided by {before}? Then the public body owes you money from {first}.",
		}},
	KeyAppealNotDecidingObjection: {
		fatal: [2]string{
			"Er is niet op tijd op uw bezwaar beslist. Uw bezwaar geldt daarom als afgewezen. " +
				"U kunt naar het Gerecht in eerste aanleg gaan.",
			"Your objection was not decided in time. It therefore counts as refused. " +
				"You can go to the Court in First Instance.",
		},
		now: [2]string{
			"U kunt naar de rechter gaan omdat er nog niet op uw bezwaar is beslist.",
			"You can go to court because your objection is not decided yet.",
		},
		ahead: [2]string{
			"Is er op {before} nog niet op uw bezwaar beslist? Dan kunt u vanaf {first} naar de rechter gaan.",
			"Is your objection not decided by {before}? Then from {first} you can go to court.",
		},
		done: [2]string{
			"Op {on} is de rechter gevraagd om te zorgen dat er op het bezwaar wordt beslist.",
			"On {on} the court was asked to see to it that the objection is decided.",
		}},
	KeyAppeal: {
		now: [2]string{
			"Bent u het niet eens met de beslissing? Dan kunt u tot en met {last} naar de rechter gaan.",
			"Do you disagree with the decision? Then you can go to court until {last}.",
		},
		done: [2]string{
			"Op {on} is de zaak aan de rechter voorgelegd.",
			"On {on} the case was brought before the court.",
		}},
}
