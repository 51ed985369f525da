package read

import (
	"strings"

	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
)

// settleTerritory reads that the body is one of the islands: the letter names
// their act, the Wob BES, and no other.
func (r *reader) settleTerritory() {
	var spans []Span
	end := r.lines[r.end-1].last
	for i := 1; i < int(end); i++ {
		if r.lex.names[r.toks[i].word] != "bes" {
			continue
		}
		switch r.lex.names[r.toks[i-1].word] {
		case "wob", "bestuur":
			spans = append(spans, Span{int(r.toks[i-1].start), int(r.toks[i].end)})
		}
	}
	if len(spans) == 0 {
		return // nearly every letter: what it does not say is not looked for
	}
	c := candidate{fact: Fact{Kind: Territory, Value: wob.BES.String(), Spans: spans,
		Rule: "territory/act", How: Inferred}}
	for _, t := range r.toks[:end] {
		if w := r.lex.names[t.word]; w == "woo" || w == "wooverzoek" {
			r.leave(Territory, letter.Ambiguous, c)
			return
		}
	}
	r.islands = true
	r.add(c)
}

// settleRegime reads the act that the letter says it applies.
func (r *reader) settleRegime() {
	var all []candidate
	for _, h := range r.hits {
		if h.rule.does != readRegime {
			continue
		}
		act := "wob"
		switch r.lex.names[r.stream[h.to-1].word] {
		case "woo", "wooverzoek", "overheid", "open":
			act = "woo"
		}
		all = append(all, candidate{fact: Fact{Kind: Regime, Value: act, Rule: h.rule.name, How: Stated,
			Spans: []Span{r.span(h.from, h.to)}}})
	}
	if len(all) == 0 {
		all = r.regimeOfGrounds()
	}
	r.settleOne(Regime, all)
}

// regimeOfGrounds reads which act the letter applies from the grounds that it cites:
// those of one act alone.
func (r *reader) regimeOfGrounds() []candidate {
	if r.islands {
		return nil
	}
	var all []candidate
	for _, f := range r.of(Ground) {
		act := "wob"
		if strings.HasPrefix(f.Value, "5.") {
			act = "woo"
		}
		all = append(all, candidate{fact: Fact{Kind: Regime, Value: act, Rule: "regime/grounds", How: Inferred,
			Spans: f.Spans}})
	}
	return all
}

// home is where the body is, for citations that name no act.
func (r *reader) home() wob.Territory {
	if r.islands {
		return wob.BES
	}
	return wob.Netherlands
}
