package wob

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// plainWords are what a citizen reads of a deadline: in short sentences, without
// article numbers, what can or must be done, until when and how. In them {first},
// {last}, {post} and {on} stand for days, and {late} for a number of days.
type plainWords struct {
	now, late, ahead, done [2]string
}

// plainTable is the plain words of each kind of deadline. Where one is empty the
// label says it.
var plainTable = [...]plainWords{
	KeyAskPrecision: {
		now: [2]string{"Is uw verzoek niet duidelijk genoeg? Dan moet het bestuursorgaan u uiterlijk op {last} vragen om het duidelijker te maken.",
			"Is your request not clear enough? Then the public body must ask you by {last} to make it clearer."},
		done: [2]string{"Op {on} is u gevraagd uw verzoek duidelijker te maken.", "On {on} you were asked to make your request clearer."}},
	KeyConsultSize: {
		now: [2]string{"Gaat uw verzoek over veel documenten? Dan overlegt het bestuursorgaan uiterlijk op {last} met u over de volgorde.",
			"Is your request about many documents? Then the public body discusses the order with you by {last}."},
		done: [2]string{"Op {on} is met u overlegd over de volgorde.", "On {on} the order was discussed with you."}},
	KeyAdjourn: {
		now: [2]string{"Het bestuursorgaan mag één keer meer tijd nemen. Dat moet het u uiterlijk op {last} laten weten.",
			"The public body may take more time once. It must tell you so by {last}."},
		done: [2]string{"Op {on} heeft het bestuursorgaan laten weten dat het meer tijd neemt.", "On {on} the public body said that it takes more time."}},
	KeySupplement: {
		now:  [2]string{"U bent gevraagd om iets aan te vullen. Doe dat uiterlijk op {last}.", "You were asked to add something. Do so by {last}."},
		done: [2]string{"Op {on} is uw verzoek aangevuld.", "On {on} your request was completed."}},
	KeyViews: {
		now:  [2]string{"Iemand over wie informatie openbaar kan worden, mag tot en met {last} zeggen wat hij daarvan vindt.", "Someone whose information may be disclosed may give a view until {last}."},
		done: [2]string{"Op {on} heeft iemand over wie informatie openbaar kan worden, gezegd wat hij daarvan vindt.", "On {on} someone whose information may be disclosed gave a view."}},
	KeyDecision: {
		now:  [2]string{"Het bestuursorgaan moet uiterlijk op {last} op uw verzoek beslissen.", "The public body must decide on your request by {last}."},
		late: [2]string{"Het bestuursorgaan moest uiterlijk op {last} op uw verzoek beslissen. Dat is niet gebeurd: het is nu {late} te laat.", "The public body had to decide on your request by {last}. It did not: it is now {late} late."},
		done: [2]string{"Op {on} heeft het bestuursorgaan op uw verzoek beslist.", "On {on} the public body decided on your request."}},
	KeyNoticeOfDefault: {
		now: [2]string{"Het bestuursorgaan is te laat. U kunt het een brief sturen waarin u dat zegt en vraagt om binnen twee weken te beslissen. Zo'n brief heet een ingebrekestelling. Wacht daar niet te lang mee.",
			"The public body is late. You can send it a letter that says so and asks it to decide within two weeks. Such a letter is called a notice of default. Do not wait too long."},
		ahead: [2]string{"Is er op {last} nog niet beslist? Dan kunt u vanaf {first} een brief sturen waarin u zegt dat het bestuursorgaan te laat is. Zo'n brief heet een ingebrekestelling.",
			"Is there no decision by {last}? Then from {first} you can send a letter that says that the public body is late. Such a letter is called a notice of default."},
		done: [2]string{"Op {on} is het bestuursorgaan gewaarschuwd dat het te laat is.", "On {on} the public body was warned that it is late."}},
	KeyPenalty: {
		now:   [2]string{"Het bestuursorgaan moet u geld betalen omdat het te laat is. Dat bedrag groeit elke dag, tot en met {last}.", "The public body owes you money for being late. The amount grows each day, until {last}."},
		ahead: [2]string{"Is er dan nog niet beslist? Dan moet het bestuursorgaan u vanaf {first} geld betalen voor elke dag dat het te laat is.", "Is there no decision by then? Then from {first} the public body owes you money for each day it is late."},
		done:  [2]string{"Het bedrag dat het bestuursorgaan u moet betalen, is sinds {on} niet verder gegroeid.", "The amount that the public body owes you has not grown since {on}."}},
	KeyFixPenalty: {
		now:  [2]string{"Het bestuursorgaan moet uiterlijk op {last} laten weten hoeveel geld u krijgt.", "The public body must tell you by {last} how much you get."},
		late: [2]string{"Het bestuursorgaan moest uiterlijk op {last} laten weten hoeveel geld u krijgt. Dat is niet gebeurd.", "The public body had to tell you by {last} how much you get. It did not."},
		done: [2]string{"Op {on} is bepaald hoeveel geld u krijgt.", "On {on} it was decided how much you get."}},
	KeyPayPenalty: {
		now:  [2]string{"Het bestuursorgaan moet u uiterlijk op {last} betalen.", "The public body must pay you by {last}."},
		late: [2]string{"Het bestuursorgaan moest u uiterlijk op {last} betalen. Dat is niet gebeurd.", "The public body had to pay you by {last}. It did not."},
		done: [2]string{"Op {on} is betaald.", "On {on} you were paid."}},
	KeyAppealNotDeciding: {
		now:   [2]string{"U kunt naar de rechter gaan omdat er nog niet is beslist. Stuur een brief aan de rechtbank, met een kopie van uw verzoek en van uw brief aan het bestuursorgaan.", "You can go to court because there is no decision yet. Write to the court, with a copy of your request and of your letter to the public body."},
		ahead: [2]string{"Is er dan nog niet beslist? Dan kunt u vanaf {first} naar de rechter gaan.", "Is there no decision by then? Then from {first} you can go to court."},
		done:  [2]string{"Op {on} is de rechter gevraagd om te zorgen dat er wordt beslist.", "On {on} the court was asked to see to it that a decision is made."}},
	KeyObjectNotDeciding: {
		now:   [2]string{"U kunt bezwaar maken omdat er nog niet is beslist. Schrijf dat aan het bestuursorgaan.", "You can object because there is no decision yet. Write so to the public body."},
		ahead: [2]string{"Is er dan nog niet beslist? Dan kunt u vanaf {first} bezwaar maken.", "Is there no decision by then? Then from {first} you can object."},
		done:  [2]string{"Op {on} is bezwaar gemaakt omdat er niet was beslist.", "On {on} an objection was made because there was no decision."}},
	KeyCourtRuling: {
		now:  [2]string{"De rechter doet naar verwachting uiterlijk op {last} uitspraak.", "The court is to rule by {last}."},
		late: [2]string{"De rechter had uiterlijk op {last} uitspraak moeten doen.", "The court had to rule by {last}."},
		done: [2]string{"Op {on} heeft de rechter uitspraak gedaan.", "On {on} the court ruled."}},
	KeyCourtTerm: {
		now:  [2]string{"De rechter heeft bepaald dat het bestuursorgaan uiterlijk op {last} moet beslissen.", "The court has ordered the public body to decide by {last}."},
		late: [2]string{"De rechter had bepaald dat het bestuursorgaan uiterlijk op {last} moest beslissen. Dat is niet gebeurd.", "The court had ordered the public body to decide by {last}. It did not."},
		done: [2]string{"Op {on} is beslist, zoals de rechter had bepaald.", "On {on} a decision was made, as the court had ordered."}},
	KeyCourtPenalty: {
		now:   [2]string{"Het bestuursorgaan moet betalen voor elke dag dat het zich niet aan de uitspraak houdt.", "The public body must pay for each day that it does not keep to the ruling."},
		ahead: [2]string{"Houdt het bestuursorgaan zich niet aan de uitspraak? Dan moet het vanaf {first} elke dag betalen.", "Does the public body not keep to the ruling? Then it must pay for each day from {first}."}},
	KeyOpposition: {
		now:  [2]string{"Bent u het niet eens met de uitspraak? Dan kunt u tot en met {last} aan dezelfde rechter vragen om er nog eens naar te kijken. Dat heet verzet.", "Do you disagree with the ruling? Then until {last} you can ask the same court to look at it again."},
		done: [2]string{"Op {on} is de rechter gevraagd om nog eens naar de uitspraak te kijken.", "On {on} the court was asked to look at the ruling again."}},
	KeyHigherAppeal: {
		now:  [2]string{"Bent u het niet eens met de uitspraak? Dan kunt u tot en met {last} naar een hogere rechter gaan.", "Do you disagree with the ruling? Then until {last} you can go to a higher court."},
		done: [2]string{"Op {on} is hoger beroep ingesteld.", "On {on} a higher appeal was lodged."}},
	KeyDisclosure: {
		now:   [2]string{"De informatie mag nu openbaar worden gemaakt.", "The information may be disclosed now."},
		late:  [2]string{"De informatie moest uiterlijk op {last} openbaar worden gemaakt.", "The information had to be disclosed by {last}."},
		ahead: [2]string{"De informatie wordt niet vóór {first} openbaar gemaakt, zodat wie daartegen is naar de rechter kan gaan.", "The information is not disclosed before {first}, so that whoever is against it can go to court."},
		done:  [2]string{"Op {on} is de informatie verstrekt.", "On {on} the information was disclosed."}},
	KeyAskRelief: {
		now:  [2]string{"Wie tegen openbaarmaking is, kan tot en met {last} de rechter vragen om die voorlopig tegen te houden.", "Whoever is against disclosure can ask the court until {last} to stop it for the time being."},
		done: [2]string{"Op {on} is de rechter gevraagd om de openbaarmaking voorlopig tegen te houden.", "On {on} the court was asked to stop disclosure for the time being."}},
	KeyObjection: {
		now:  [2]string{"Bent u het niet eens met het besluit? Dan kunt u tot en met {last} bezwaar maken. Stuur een brief aan het bestuursorgaan. Schrijf daarin uw naam en adres, de datum, om welk besluit het gaat en waarom u het er niet mee eens bent, en zet uw handtekening eronder.", "Do you disagree with the decision? Then you can object until {last}. Write to the public body. Give your name and address, the date, which decision it is about and why you disagree, and sign it."},
		done: [2]string{"Op {on} is bezwaar gemaakt.", "On {on} an objection was made."}},
	KeyRepair: {
		now:  [2]string{"Er ontbreekt iets aan uw bezwaar. Vul dat uiterlijk op {last} aan.", "Something is missing from your objection. Add it by {last}."},
		done: [2]string{"Op {on} is het bezwaar aangevuld.", "On {on} the objection was completed."}},
	KeyDecisionOnObjection: {
		now:   [2]string{"Het bestuursorgaan moet uiterlijk op {last} op uw bezwaar beslissen.", "The public body must decide on your objection by {last}."},
		ahead: [2]string{"Het bestuursorgaan moet uiterlijk op {last} op uw bezwaar beslissen.", "The public body must decide on your objection by {last}."},
		late:  [2]string{"Het bestuursorgaan moest uiterlijk op {last} op uw bezwaar beslissen. Dat is niet gebeurd: het is nu {late} te laat.", "The public body had to decide on your objection by {last}. It did not: it is now {late} late."},
		done:  [2]string{"Op {on} heeft het bestuursorgaan op uw bezwaar beslist.", "On {on} the public body decided on your objection."}},
	KeyAdjournObjection: {
		now:  [2]string{"Het bestuursorgaan mag één keer meer tijd nemen voor uw bezwaar. Dat moet het u uiterlijk op {last} laten weten.", "The public body may take more time for your objection once. It must tell you so by {last}."},
		done: [2]string{"Op {on} heeft het bestuursorgaan laten weten dat het meer tijd neemt voor uw bezwaar.", "On {on} the public body said that it takes more time for your objection."}},
	KeyNoticeOfDefaultObjection: {
		now:   [2]string{"Het bestuursorgaan is te laat met uw bezwaar. U kunt het een brief sturen waarin u dat zegt en vraagt om binnen twee weken te beslissen.", "The public body is late with your objection. You can send it a letter that says so and asks it to decide within two weeks."},
		ahead: [2]string{"Is er op {last} nog niet op uw bezwaar beslist? Dan kunt u vanaf {first} een brief sturen waarin u zegt dat het bestuursorgaan te laat is.", "Is your objection not decided by {last}? Then from {first} you can send a letter that says that the public body is late."},
		done:  [2]string{"Op {on} is het bestuursorgaan gewaarschuwd dat het te laat is met het bezwaar.", "On {on} the public body was warned that it is late with the objection."}},
	KeyPenaltyObjection: {
		now:   [2]string{"Het bestuursorgaan moet u geld betalen omdat het te laat is met uw bezwaar. Dat bedrag groeit elke dag, tot en met {last}.", "The public body owes you money for being late with your objection. The amount grows each day, until {last}."},
		ahead: [2]string{"Is er dan nog niet op uw bezwaar beslist? Dan moet het bestuursorgaan u vanaf {first} geld betalen.", "Is your objection not decided by then? Then the public body owes you money from {first}."}},
	KeyAppealNotDecidingObjection: {
		now:   [2]string{"U kunt naar de rechter gaan omdat er nog niet op uw bezwaar is beslist.", "You can go to court because your objection is not decided yet."},
		ahead: [2]string{"Is er dan nog niet op uw bezwaar beslist? Dan kunt u vanaf {first} naar de rechter gaan.", "Is your objection not decided by then? Then from {first} you can go to court."},
		done:  [2]string{"Op {on} is de rechter gevraagd om te zorgen dat er op het bezwaar wordt beslist.", "On {on} the court was asked to see to it that the objection is decided."}},
	KeyAppeal: {
		now:  [2]string{"Bent u het niet eens met de beslissing? Dan kunt u tot en met {last} naar de rechter gaan.", "Do you disagree with the decision? Then you can go to court until {last}."},
		done: [2]string{"Op {on} is de zaak aan de rechter voorgelegd.", "On {on} the case was brought before the court."}},
}

// plainStayed is said of a disclosure that waits for the court, plainStopped of
// one that it stopped.
var (
	plainStayed = [2]string{"De informatie wordt nog niet openbaar gemaakt. Eerst moet de rechter beslissen op het verzoek om dat tegen te houden.",
		"The information is not disclosed yet. First the court must rule on the request to stop that."}
	plainStopped = [2]string{"De rechter heeft op {on} bepaald dat de informatie voorlopig niet openbaar wordt gemaakt.",
		"On {on} the court ruled that the information is not disclosed for the time being."}
)

// plainUntil ends what is open and has a last day that its words do not name.
var plainUntil = [2]string{" Dat kan tot en met {last}; daarna niet meer.", " That can be done until {last}, and not after."}

// plainLateAdjournment is said of an adjournment that came after the last day.
var plainLateAdjournment = [2]string{" Dat was te laat en geeft het geen extra tijd.", " That was too late and gives it no extra time."}

// plainPost is said of what may come by post.
var plainPost = [2]string{" Doet u het per post? Dan moet uw brief uiterlijk op {last} zijn gepost en uiterlijk op {post} zijn aangekomen.",
	" Do you send it by post? Then it must be posted by {last} and arrive by {post}."}

// Plain returns d in plain words, as a citizen reads it (B1): short sentences,
// no article, what can or must be done, until when and how. Of what can no longer
// be done it returns "".
func (d Deadline) Plain(l calendar.Lang) string {
	if int(d.Key) >= len(plainTable) || d.Key == 0 {
		return ""
	}
	w, at := plainTable[d.Key], 0
	if l == calendar.English {
		at = 1
	}
	var text string
	switch d.State {
	case Overdue:
		text = w.late[at]
	case Open:
		text = w.now[at]
		if d.Key == KeyDisclosure && d.First.IsZero() {
			text = plainStayed[at]
		}
	case Void:
		if d.Because != reliefGranted {
			return ""
		}
		text = plainStopped[at]
	case Ahead:
		if text = w.ahead[at]; text == "" {
			text = w.now[at]
		}
	case Done, Late:
		if d.On.IsZero() {
			return "" // assumed: nobody says that it happened
		}
		text = w.done[at]
		if d.State == Late && (d.Key == KeyAdjourn || d.Key == KeyAdjournObjection) {
			text += plainLateAdjournment[at]
		}
	default:
		return ""
	}
	if text == "" {
		text = capital(d.Label(l)) + "."
	}
	if d.Live() && d.Force == May && !d.Last.IsZero() && !strings.Contains(text, "{last}") {
		text += plainUntil[at]
	}
	if d.Live() && !d.ReceivedBy.IsZero() {
		text += plainPost[at]
	}
	first := d.First
	if (d.Key == KeyNoticeOfDefault || d.Key == KeyNoticeOfDefaultObjection) && d.Last.IsZero() && !first.IsZero() {
		d.Last = first.AddDays(-1) // the last day to decide
	}
	return strings.NewReplacer(
		"{first}", first.Long(l), "{last}", d.Last.Long(l), "{post}", d.ReceivedBy.Long(l), "{on}", d.On.Long(l), "{late}", days(d.Days, l),
	).Replace(text)
}

// plainMoves is said of a day that moves on while the term stands still.
var plainMoves = [2]string{" Die dag schuift op zolang de tijd stilstaat.",
	" That day moves on as long as the time stands still."}

// passedOn reports whether the term runs from a day on which the request was passed
// on, not from its receipt.
func (t *Timeline) passedOn(start calendar.Date) bool {
	return slices.ContainsFunc(t.Caveats, func(c Caveat) bool { return c.Provision == channelPassedOn && c.Args.On == start })
}

// moves reports whether the last day of d moves on every day, since a suspension
// is open of which nobody knows the end: no day for a notice of default is then
// offered.
func (t *Timeline) moves(d Deadline) bool {
	notice := KeyNoticeOfDefault
	switch d.Key {
	case KeyDecision, KeyAdjourn, KeyConsultSize:
	case KeyDecisionOnObjection, KeyAdjournObjection:
		notice = KeyNoticeOfDefaultObjection
	default:
		return false
	}
	n, ok := t.Deadline(notice, d.Of)
	return ok && n.State == 0 && t.suspended(d.Of)
}

// suspended reports whether the term for the decision on the request, or on an
// objection, stands still on the day judged.
func (t *Timeline) suspended(objection string) bool {
	status := t.Status
	if objection != "" {
		status = t.ObjectionStatus
	}
	for i := range t.Objections {
		if t.Objections[i].ID == objection {
			status = t.Objections[i].Status
		}
	}
	return status != nil && status.Suspended
}

// Plain returns t in plain words, for the citizen who asked: what happened, what
// he can do now or later, and what others must do. A day that can no longer be
// used is not named as if it could.
func (t Timeline) Plain(l calendar.Lang) string {
	var b strings.Builder
	at := 0
	if l == calendar.English {
		at = 1
	}
	part := func(titles [2]string, which func(Deadline) bool) {
		told := false
		for d := range t.Next() {
			if text := d.Plain(l); text != "" && which(d) {
				if t.moves(d) {
					text += plainMoves[at]
				}
				if !told {
					b.WriteString("\n" + titles[at] + "\n")
					told = true
				}
				b.WriteString("- " + text + "\n")
			}
		}
	}
	if received := t.Decision.Start(); !received.IsZero() {
		told := [...]string{"Uw verzoek is ontvangen op ", "Your request was received on "}
		if t.passedOn(received) {
			told = [...]string{"Uw verzoek is naar de juiste plek doorgestuurd op ", "Your request was passed on to the right place on "}
		}
		b.WriteString(told[at] + received.Long(l) + ".\n")
	}
	over := slices.SortedStableFunc(t.Deadlines(), func(d, e Deadline) int { return d.On.Compare(e.On) })
	for _, d := range over {
		text := d.Plain(l)
		if d.State != Done && d.State != Late && d.State != Void || text == "" {
			continue
		}
		if d.State == Late && d.Force == Must {
			text += [...]string{" Dat was ", " That was "}[at] + days(d.Days, l) + [...]string{" te laat.", " late."}[at]
		}
		b.WriteString(text + "\n")
	}
	if t.Status != nil && t.Status.Suspended {
		b.WriteString([...]string{"De tijd om te beslissen staat nu stil.", "The time to decide stands still now."}[at] + "\n")
	}
	byBody := func(d Deadline) bool { return d.Who == ByBody || d.Who == ByCourt }
	part([2]string{"Wat kunt u doen?", "What can you do?"}, func(d Deadline) bool { return !byBody(d) && d.Who != ByThirdParty })
	part([2]string{"Wat doet het bestuursorgaan of de rechter?", "What do the public body or the court do?"}, byBody)
	part([2]string{"Wat kunnen anderen doen?", "What can others do?"}, func(d Deadline) bool { return d.Who == ByThirdParty })
	if len(t.Caveats) > 0 || len(t.Arguable) > 0 {
		b.WriteString("\n" + [...]string{"Niet alles hiervan is zeker. Een jurist kan er anders over denken.", "Not all of this is certain. A lawyer may see it differently."}[at] + "\n")
	}
	return strings.TrimPrefix(b.String(), "\n")
}
