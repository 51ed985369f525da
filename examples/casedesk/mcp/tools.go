package mcp

import "github.com/wobrules/wobrules/examples/casedesk/ask"

// tools are the questions, in the order in which they are listed.
var tools = []tool{
	{
		name: "timeline", title: "What follows from a request for information",
		about: "Every date that follows from a request for information to a Dutch public body (Wob, Woo, Wob " +
			"BES, Awb, Algemene termijnenwet) and what happened to it, each with its article and the steps of " +
			"its computation; findings, caveats, and what is arguable.",
		keys:   map[string]any{"case": ref("CaseFile")},
		needed: []string{"case"}, gives: "Timeline", how: []string{"lang", "readings", "asOf", "on"},
		answer: of("timelines", "case"),
	},
	{
		name: "deadlines", title: "What must be done, by whom and by when",
		about: "The dated results of a case alone: who must or may do what, from when and up to and including " +
			"when.",
		keys: map[string]any{
			"case": ref("CaseFile"),
			"within": map[string]any{"type": "integer", "minimum": 0, "maximum": mostWithin,
				"description": "Only what is overdue and what ends within so many days after the day of the question."},
		},
		needed: []string{"case"}, gives: "Deadlines", how: []string{"lang", "readings", "asOf", "on"},
		answer: deadlines,
	},
	{
		name: "changes", title: "What a fact changes",
		about: "Which deadlines came, went, moved or turned between a case before and after something happened, " +
			"and the rule that did it.",
		keys:   map[string]any{"before": ref("CaseFile"), "after": ref("CaseFile")},
		needed: []string{"before", "after"}, gives: "Changes", how: []string{"lang", "readings", "asOf"},
		answer: only("changes", "before", "after"),
	},
	{
		name: "windows", title: "The window for objection or appeal",
		about: "The first and the last day for an objection or an appeal after publication, up to and including " +
			"which day what was posted may arrive, and whether what came is in time.",
		keys:   properties("WindowQuestion"),
		needed: []string{"published"}, gives: "Window", how: []string{"lang", "readings"},
		answer: only("windows", "published", "received", "posted", "byPost"),
	},
	{
		name: "grounds", title: "Grounds of refusal",
		about: "With text: the grounds of the Wob, the Woo or the Wob BES that the text cites. With code, as " +
			"5.1.2.e: the entry of that ground in the table, on the day of the decision where it is given.",
		keys: map[string]any{
			"text":      map[string]any{"type": "string"},
			"territory": map[string]any{"type": "string", "enum": []any{"nl", "bes"}},
			"code":      map[string]any{"type": "string"},
			"decided":   map[string]any{"type": "string", "format": "date"},
		},
		how:    []string{"lang"},
		answer: grounds,
	},
	{
		name: "read_letter", title: "What a decision letter says",
		about: "The facts of a Dutch decision letter read from its text, each with the passages it was read " +
			"from; what is not sure is open and not guessed.",
		keys:   properties("Text"),
		needed: []string{"text"}, gives: "Reading",
		answer: only("letters/read", "text"),
	},
	{
		name: "review_letter", title: "A decision letter reviewed",
		about: "What a decision letter covers, its clock, and what is wrong with it, each with its article. " +
			"Give its text, or a letter file.",
		keys:  map[string]any{"text": map[string]any{"type": "string"}, "letter": ref("LetterFile")},
		gives: "Review", how: []string{"lang", "readings"},
		answer: review,
	},
}

// only answers with a function that takes some of the keys.
func only(function string, keys ...string) func(ask.How, ask.Object) ([]byte, error) {
	return func(q ask.How, in ask.Object) ([]byte, error) { return ask.Answer(function, q, in.Only(keys...)) }
}
