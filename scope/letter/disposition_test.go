package letter_test

import (
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
)

func TestDispositions(t *testing.T) {
	// Row by row the article of each act; "withdrawn" and the like have none.
	for _, row := range []struct {
		code     letter.Disposition
		dutch    string
		wob      string // basis
		woo      string
		decision calendar.Answer
		needs    letter.Need
	}{
		{letter.Granted, "openbaar gemaakt", "art. 3 lid 5 Wob", "art. 4.1 lid 7 Woo", yes, 0},
		{letter.GrantedInPart, "gedeeltelijk openbaar gemaakt", "art. 3 lid 5 Wob", "art. 4.1 lid 7 Woo", yes,
			letter.NeedGround | letter.NeedWriting},
		{letter.RefusedGround, "afgewezen op een uitzonderingsgrond", "art. 3 lid 5 Wob", "art. 4.1 lid 7 Woo", yes,
			letter.NeedGround | letter.NeedWriting},
		{letter.DeferredThirdParty, "verstrekking uitgesteld wegens te verwachten bezwaar van een belanghebbende",
			"art. 6 lid 5 Wob", "art. 4.4 lid 5 Woo", yes, letter.NeedDate},
		{letter.NoneFound, "geen documenten aangetroffen", "art. 1 onder a Wob", "art. 2.1 Woo", yes,
			letter.NeedSearch | letter.NeedWriting},
		{letter.NotADocument, "informatie die niet in een document is neergelegd", "art. 3 lid 1 Wob", "art. 2.1 Woo", yes,
			letter.NeedWriting},
		{letter.AlreadyPublic, "reeds openbaar", "ECLI:NL:RVS:2010:BO1165", "art. 4.5 lid 2 Woo", no, letter.NeedSource},
		{letter.NotAdministrative, "geen bestuurlijke aangelegenheid", "art. 1 onder b Wob", "art. 4.6 Woo", yes,
			letter.NeedWriting | letter.NeedReason},
		{letter.SpecialRegime, "bijzondere openbaarmakingsregeling", "art. 2 lid 1 Wob", "art. 8.8 Woo", yes,
			letter.NeedWriting | letter.NeedReason},
		{letter.OwnFileRequest, "verzoek om inzage in het eigen dossier", "", "art. 5.5 Woo", unknown, 0},
		{letter.ItemWithdrawn, "ingetrokken", "", "", no, letter.NeedTalk},
		{letter.ItemNarrowed, "gepreciseerd of beperkt", "art. 3 lid 4 Wob", "art. 4.1 lid 5 Woo", no,
			letter.NeedTalk | letter.NeedWording},
		{letter.ItemForwarded, "doorgezonden", "art. 4 Wob", "art. 4.2 lid 1 Woo", no, letter.NeedAddressee},
		{letter.NotForwarded, "niet doorgezonden", "art. 4 Wob", "art. 4.2 lid 1 Woo", unknown, letter.NeedReason},
		{letter.AnsweredOutsideTheAct, "buiten de Wob beantwoord", "", "", no, 0},
		{letter.AnsweredInLetter, "inlichtingen in de brief", "art. 7 lid 1 onder d Wob", "art. 4.5 lid 1 Woo", yes, 0},
		{letter.NotTakenUp, "buiten behandeling gelaten", "art. 4:5 lid 1 Awb", "art. 4.1 lid 6 Woo", yes,
			letter.NeedChance | letter.NeedWriting},
		{letter.RepeatedApplication, "herhaalde aanvraag", "art. 4:6 lid 2 Awb", "art. 4:6 lid 2 Awb", yes,
			letter.NeedEarlier | letter.NeedWriting},
		{letter.AbuseOfRight, "misbruik van recht", "art. 3:13 BW", "art. 4.6 Woo", yes,
			letter.NeedReason | letter.NeedWriting},
		{letter.JointWith, "gezamenlijk behandeld", "", "", unknown, letter.NeedJoint},
		{letter.PreviouslyDecided, "hierop is eerder beslist", "", "", unknown, letter.NeedEarlier},
	} {
		rule, err := row.code.On(wob.Netherlands, day("2022-04-30"))
		if err != nil {
			t.Fatal(err)
		}
		cite := rule.Basis.Citation()
		if got := cite.String(); row.wob != "" && got != row.wob {
			t.Errorf("%s: basis %s, want %s", row.code, got, row.wob)
		}
		if row.wob == "" && cite.Act().String() != "" {
			t.Errorf("%s: rests on %s", row.code, cite)
		}
		if got := rule.Name(calendar.Dutch); got != row.dutch {
			t.Errorf("%s: %q, want %q", row.code, got, row.dutch)
		}
		if got := rule.Decision; got != row.decision {
			t.Errorf("%s: a decision: %v, want %v", row.code, got, row.decision)
		}
		for n := letter.NeedGround; n <= letter.NeedReason; n <<= 1 {
			if got := rule.Needs&n != 0; got != (row.needs&n != 0) {
				t.Errorf("%s: needs %b: %v", row.code, n, got)
			}
		}
		woo, err := row.code.On(wob.Netherlands, day("2022-05-01"))
		if err != nil {
			t.Fatal(err)
		}
		if got := woo.Basis.Citation().String(); row.woo != "" && got != row.woo {
			t.Errorf("%s: basis under the Woo %s, want %s", row.code, got, row.woo)
		}
	}
}

// What the Woo has in words, and with effects, of its own: arts. 4.6, 5.5 and 8.8.
func TestDispositionsOfTheWooAlone(t *testing.T) {
	for _, row := range []struct {
		code           letter.Disposition
		dutch, english string
		decision       calendar.Answer
		result         letter.Result
	}{
		{letter.NotAdministrative, "evident geen bestuurlijke aangelegenheid", "evidently no administrative matter", yes,
			letter.NotDealtWith},
		{letter.OwnFileRequest, "informatie over de verzoeker zelf", "information on the requester", yes, letter.Disclosed},
		{letter.SpecialRegime, "bijzondere openbaarmakingsregeling uit de bijlage", "special disclosure regime of the annex",
			yes, letter.NotDisclosed},
	} {
		rule, err := row.code.On(wob.Netherlands, day("2022-05-01"))
		if err != nil {
			t.Fatal(err)
		}
		if rule.Name(calendar.Dutch) != row.dutch || rule.Name(calendar.English) != row.english ||
			rule.Decision != row.decision {
			t.Errorf("%s: %q, %q, a decision: %v", row.code, rule.Name(calendar.Dutch), rule.Name(calendar.English),
				rule.Decision)
		}
		l := letter.Letter{Date: day("2022-05-01"), Outcomes: []letter.Outcome{{Kinds: []letter.Disposition{row.code}}}}
		if got := l.Result(); got != row.result {
			t.Errorf("%s: the letter as a whole is %q, want %q", row.code, got, row.result)
		}
	}
	l := letter.Letter{Date: day("2022-04-30"),
		Outcomes: []letter.Outcome{{Kinds: []letter.Disposition{letter.NotAdministrative}}}}
	if got := l.Result(); got != letter.NotDisclosed {
		t.Errorf("under the Wob it is a refusal: %q", got)
	}
}

func TestDispositionTablesAreComplete(t *testing.T) {
	// The act follows the day of the decision (ECLI:NL:RVS:2022:1432), and both
	// acts have the same dispositions in the same order.
	list := func(s string) string {
		var all []string
		for _, d := range letter.Dispositions(wob.Netherlands, day(s)) {
			all = append(all, string(d.Code))
		}
		return strings.Join(all, " ")
	}
	// The Woo gives to the requester alone, which the Wob did not: arts. 5.6 and 5.7.
	own := strings.NewReplacer(" compelling_reasons research", "")
	if a, b := list("1992-05-01"), own.Replace(list("2022-05-01")); a != b || strings.Count(a, " ") != 20 {
		t.Errorf("%s\n%s", a, b)
	}
	if n := len(letter.Dispositions(wob.BES, day("2010-10-10"))); n != 15 ||
		len(letter.Dispositions(wob.BES, day("2010-10-09"))) != 0 {
		t.Errorf("%d dispositions under the Wob BES", n)
	}
	if list("1992-04-30") != "" {
		t.Error("dispositions before the act")
	}
	for _, row := range []struct{ reason, want string }{
		{"unknown code", `letter.Disposition("refused").On(2020-01-01): no such disposition`},
		{"no act", `letter.Disposition("granted").On(1992-04-30): no act is known for that day`},
	} {
		d, on := letter.Disposition("refused"), day("2020-01-01")
		if row.reason == "no act" {
			d, on = letter.Granted, day("1992-04-30")
		}
		if _, err := d.On(wob.Netherlands, on); err == nil || err.Error() != row.want {
			t.Errorf("%s: %v, want %s", row.reason, err, row.want)
		}
	}
}

func TestZeroDispositionRule(t *testing.T) {
	var r letter.DispositionRule
	if r.Name(calendar.Dutch) != "" || r.Basis != nil || r.Decision != unknown || r.Needs != 0 {
		t.Error("the zero DispositionRule says something")
	}
}

func TestResult(t *testing.T) {
	// 5.1: the outcome of the whole letter is derived; the words are those of the
	// platform (2.2).
	type kinds = []letter.Disposition
	for _, row := range []struct {
		reason string
		kinds  []kinds
		want   string
	}{
		{"nothing", nil, ""},
		{"openbaarmaking", []kinds{{letter.Granted}}, "public"},
		{"given and none found", []kinds{{letter.Granted}, {letter.NoneFound}}, "partial_public"},
		{"given and refused", []kinds{{letter.AnsweredInLetter}, {letter.RefusedGround}}, "partial_public"},
		{"given and not dealt with", []kinds{{letter.Granted}, {letter.NotTakenUp}}, "partial_public"},
		{"given in part", []kinds{{letter.GrantedInPart}}, "partial_public"},
		{"refused", []kinds{{letter.RefusedGround}, {letter.NoneFound}}, "not_public"},
		{"repeated application is a refusal", []kinds{{letter.RepeatedApplication}}, "not_public"},
		{"none found, and public things beside it",
			[]kinds{{letter.NoneFound, letter.PreviouslyDecided}, {letter.AlreadyPublic}}, "nothing_found"},
		{"a question is no document", []kinds{{letter.NotADocument}}, "nothing_found"},
		{"already public", []kinds{{letter.AlreadyPublic}}, "already_public"},
		{"not dealt with", []kinds{{letter.NotTakenUp}}, "not_dealt_with"},
		{"what is withdrawn or forwarded does not count",
			[]kinds{{letter.ItemWithdrawn}, {letter.ItemForwarded, letter.AnsweredOutsideTheAct}}, ""},
		{"deferred is given", []kinds{{letter.DeferredThirdParty}}, "public"},
	} {
		l := letter.Letter{Date: day("2020-01-01")}
		for _, k := range row.kinds {
			l.Outcomes = append(l.Outcomes, letter.Outcome{Kinds: k})
		}
		r := l.Result()
		if r.String() != row.want {
			t.Errorf("%s: %s, want %s", row.reason, r, row.want)
		}
		if r.Name(calendar.Dutch) == "" || r.Name(calendar.English) == r.Name(calendar.Dutch) {
			t.Errorf("%s: called %q and %q", row.reason, r.Name(calendar.Dutch), r.Name(calendar.English))
		}
	}
	for _, r := range []letter.Result{letter.NotDealtWith + 1, 99} {
		if r.String() != "" || r.Name(calendar.Dutch) != "" {
			t.Errorf("%d is no result and is called %q", r, r.Name(calendar.Dutch))
		}
	}
}

func TestProvisions(t *testing.T) {
	seen := map[string]bool{}
	for p := range letter.Provisions() {
		switch {
		case !strings.HasPrefix(p.ID(), "scope."):
			t.Errorf("%s: ids of this package begin with scope", p)
		case seen[p.ID()]:
			t.Errorf("%s stands twice: ids are unique", p)
		case p.Citation().IsZero():
			t.Errorf("%s cites nothing", p)
		case p.Text(calendar.Dutch, calendar.Args{}) == p.Text(calendar.English, calendar.Args{}):
			t.Errorf("%s reads the same in both languages", p)
		}
		seen[p.ID()] = true
	}
	if len(seen) < 100 {
		t.Errorf("%d provisions", len(seen))
	}
}

func TestThereIsAnActForEveryDay(t *testing.T) {
	// The Wob from 1 May 1992 on (Stb. 1991, 703), the Woo from 1 May 2022.
	for _, row := range []struct{ day, want string }{
		{"1992-04-30", ""}, {"1992-05-01", "Wob"}, {"2022-04-30", "Wob"}, {"2022-05-01", "Woo"}, {"9999-12-31", "Woo"},
	} {
		got := ""
		if rule, err := letter.NoneFound.On(wob.Netherlands, day(row.day)); err == nil {
			got = rule.Basis.Citation().Act().String()
		}
		if got != row.want {
			t.Errorf("%s: %q, want %q", row.day, got, row.want)
		}
	}
}
