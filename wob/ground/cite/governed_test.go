package cite_test

import (
	"strings"
	"testing"
)

// How far an act reaches that the sentence is about.
func TestActOfTheSentence(t *testing.T) {
	const cited = "artikel 5.1, tweede lid, onder e"
	read(t, []reading{
		{"Op grond van de AVG is, anders dan de Woo bepaalt, " + cited + ", aan de orde.", "5.1.2.e",
			"an act of ours is named nearer: art. 5.1 lid 2 Woo"},
		{"Op grond van de AVG en op grond van de Woo is " + cited + ", aan de orde.", "5.1.2.e",
			"another ground is one of ours: art. 5.1 lid 2 Woo"},
		{"Ingevolge de AVG, zoals die nu luidt, is " + cited + ", van belang.", "unclear AVG",
			"a comma behind the act does not end its reach"},
		{"Ingevolge de AVG, " + cited + ", is dat zo.", "5.1.2.e", "a comma alone makes a list of two"},
		{"Ingevolge de AVG weiger ik krachtens " + cited + ", de namen.", "5.1.2.e", "what is decided rests on more"},
		{"Krachtens het verzoek en ingevolge de AVG is " + cited + ", van belang.", "unclear AVG",
			"the act comes after another ground"},
		{"Ingevolge het verzoek is " + cited + ", van belang.", "5.1.2.e", "what was asked is no act"},
		{"Ingevolge de Wet is " + cited + ", van belang.", "5.1.2.e", "de Wet says not which"},
		{"Ingevolge Wet milieubeheer is " + cited + ", van belang.", "unclear Wet milieubeheer", "without de"},
		{"Volgens het contract is " + cited + ", van belang.", "5.1.2.e", "a noun governs no sentence"},
		{"Zie de Gemeentewet, waarin " + cited + ", ontbreekt.", "5.1.2.e",
			"an act inside a sentence that nothing brings in"},
		{"Gemeentewet en " + cited + ", zijn van belang.", "5.1.2.e", "without de an act begins no sentence"},
		{"Het Archiefbesluit noemt ook " + cited + ", daar.", "unclear Archiefbesluit", "the act is the subject"},
		{"Zo is het. De Gemeentewet noemt ook " + cited + ", daar.", "unclear Gemeentewet", "in the second sentence"},
		{"Zo is het; de Gemeentewet noemt ook " + cited + ", daar.", "unclear Gemeentewet", "behind a semicolon"},
		{"Zo is het:\n\nDe Gemeentewet noemt ook " + cited + ", daar.", "unclear Gemeentewet", "in a new paragraph"},
		{"Onder de Archiefwet valt het\nen daarom is " + cited + ", van belang.", "unclear Archiefwet",
			"a wrapped line does not end a sentence"},

		{"Ingevolge de AVG is dat zo; " + cited + ", staat er los van.", "5.1.2.e", "a semicolon ends its reach"},
		{"Ingevolge de AVG geldt dit:" + cited + ", en meer.", "5.1.2.e", "a colon right before it"},
		{"Ingevolge de AVG geldt dit: ook " + cited + ".", "5.1.2.e", "a colon further back"},
		{"Ingevolge de AVG geldt dit\fvoor " + cited + ".", "5.1.2.e", "another page"},
		{"Ingevolge de AVG geldt dit\n\nvoor " + cited + ".", "5.1.2.e", "another paragraph"},
		{"Geldt dit ingevolge de AVG? Zie " + cited + ".", "5.1.2.e", "a question"},
		{"Dit geldt ingevolge de AVG! Zie " + cited + ".", "5.1.2.e", "an exclamation"},
		{"Dit geldt ingevolge de AVG. Zie " + cited + ".", "5.1.2.e", "a full stop"},
		{"Ingevolge de Archiefwet e.d. is " + cited + ", van belang.", "unclear Archiefwet",
			"a point before a small letter ends no sentence"},
		{"Ingevolge de Archiefwet heeft de B.V.X " + cited + ", niet nodig.", "unclear Archiefwet",
			"a point inside a name ends no sentence"},

		// Two hundred bytes back, and no further.
		{"dat ingevolge de AVG" + strings.Repeat(" x", 91) + " " + cited, "unclear AVG", "200 with the space before it"},
		{"dat ingevolge de AVG" + strings.Repeat(" x", 91) + "  " + cited, "5.1.2.e", "201 with the space before it"},
		{"op.De AVG zegt" + strings.Repeat(" x", 94) + " " + cited, "5.1.2.e",
			"where the look back is cut no sentence begins"},
	})
}
