package read

import "strings"

// labelIn returns the label that a cell is, or, named, that stands before its colon.
func labelIn(s string) (l label, named bool) {
	if len(s) > 80 {
		return 0, false
	}
	head, value, _ := strings.Cut(s, ":")
	l = labelOf(plainWords(head))
	return l, l != 0 && strings.TrimSpace(value) != ""
}

// plainWords returns the words of a label in small letters.
func plainWords(s string) string {
	s = strings.ToLower(strings.ReplaceAll(s, "-", ""))
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return !isAlphanumeric(r) }), " ")
}

// splitLabels puts labels that stand in a row above their values, each before its
// value, and what stands behind another label on a line of its own.
func splitLabels(text string, rows []row) []row {
	out := make([]row, 0, len(rows))
	for i := 0; i < len(rows); i++ {
		if j := valuesBelow(rows, i); j > 0 {
			out = append(out, paired(rows[i], rows[j])...)
			i = j
			continue
		}
		if pair := flattened(text, rows, i); pair != nil {
			out = append(out, pair...)
			i++
			continue
		}
		out = append(out, behindLabels(rows[i])...)
	}
	return out
}

// flatLabels reports whether the head of a text may have labels in a row that lost its
// white space.
func flatLabels(text string) bool {
	head := strings.ToLower(text[:min(len(text), longestHead)])
	return strings.Contains(head, "datum ons kenmerk") || strings.Contains(head, "datum onze referentie") ||
		strings.Contains(head, "datum kenmerk")
}

// longestHead is the length in bytes of what is taken for the head of a letter before
// its parts are known.
const longestHead = 4096

// flattened returns the rows of "Datum Ons kenmerk" above "3 mei 2021 Z24-10552": a
// row of labels that lost its white space, where the date tells which value is which.
func flattened(text string, rows []row, i int) []row {
	if i+1 >= len(rows) || len(rows[i].cells) != 1 || len(rows[i+1].cells) != 1 {
		return nil
	}
	label, value := rows[i].cells[0], rows[i+1].cells[0]
	words := strings.Fields(text[label.start:label.end])
	if len(words) < 2 || len(words) > 6 || labelOf(plainWords(words[0])) != dateLabel {
		return nil
	}
	n := 2
	if labelOf(plainWords(words[1])) != referenceLabel {
		if n++; len(words) < n || labelOf(plainWords(words[1]+" "+words[2])) != referenceLabel {
			return nil
		}
	}
	v := strings.Fields(text[value.start:value.end])
	if len(v) < 4 || len(v[0]) > 2 || !hasDigit(v[0]) || monthOf(strings.ToLower(v[1])) == 0 ||
		len(v[2]) != 4 || !hasDigit(v[3]) {
		return nil
	}
	second := label.start + strings.Index(text[label.start:label.end], words[1])
	third := second + strings.Index(text[second:label.end], words[n-1]) + len(words[n-1])
	year := value.start + strings.Index(text[value.start:value.end], v[2]) + len(v[2])
	ref := year + strings.Index(text[year:value.end], v[3])
	out := []row{
		{start: label.start, end: label.start + len(words[0]), upper: true, split: true, page: rows[i].page},
		{start: value.start, end: year, split: true},
		{start: second, end: third, upper: true, split: true},
		{start: ref, end: ref + len(v[3]), split: true},
	}
	for _, rest := range []row{
		{start: third, end: label.end, split: true},
		{start: ref + len(v[3]), end: value.end, split: true},
	} {
		if rest.start < rest.end { // labels and values of which it is not told which is which
			out = append(out, rest)
		}
	}
	return append(out, row{start: value.end, end: value.end, split: true})
}

// valuesBelow returns the row with the values of a row of labels, 0 for none.
func valuesBelow(rows []row, i int) int {
	if n := labelsIn(rows[i]); n < 2 || n*2 <= len(rows[i].cells) {
		return 0
	}
	for j := i + 1; j < len(rows) && j <= i+2; j++ {
		if len(rows[j].cells) == 0 {
			continue
		}
		below := false
		for _, v := range rows[j].cells {
			k := columnOf(rows[i].cells, v)
			if k < 0 {
				return 0
			}
			below = below || abs(v.col-rows[i].cells[k].col) <= 1
		}
		if !below || labelsIn(rows[j]) > 0 {
			return 0
		}
		return j
	}
	return 0
}

// labelsIn counts the labels of a row that have their value elsewhere.
func labelsIn(r row) int {
	n := 0
	for _, c := range r.cells {
		if c.label != 0 && !c.named {
			n++
		}
	}
	return n
}

// columnOf returns the label in whose column a value stands, -1 for none.
func columnOf(labels []cell, v cell) int {
	for k := len(labels) - 1; k >= 0; k-- {
		if v.col >= labels[k].col-1 {
			if k+1 < len(labels) && v.col+v.width > labels[k+1].col-1 {
				return -1 // it runs on under the next label
			}
			return k
		}
	}
	return -1
}

func paired(labels, values row) []row {
	var out []row
	for k, c := range labels.cells {
		out = append(out, row{start: c.start, end: c.end, upper: true, split: true, page: labels.page && k == 0})
		for _, v := range values.cells {
			if columnOf(labels.cells, v) == k {
				out = append(out, row{start: v.start, end: v.end, split: true})
			}
		}
	}
	return append(out, row{start: values.end, end: values.end, split: true})
}

// behindLabels breaks a row before each label that has its value behind it.
func behindLabels(r row) []row {
	at := 0
	var out []row
	for k := 1; k < len(r.cells); k++ {
		c := r.cells[k]
		if c.label == 0 || !c.named && (k+1 == len(r.cells) || r.cells[k+1].label != 0) {
			continue
		}
		out = append(out, row{start: r.cells[at].start, end: r.cells[k-1].end, upper: at > 0, split: true,
			page: r.page && at == 0})
		at = k
	}
	if at == 0 {
		return []row{r}
	}
	return append(out, row{start: r.cells[at].start, end: r.cells[len(r.cells)-1].end, upper: true, split: true})
}
