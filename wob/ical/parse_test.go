package ical_test

import (
	"fmt"
	"strings"
)

// A component is a part of a calendar as a reader written from RFC 5545 alone
// sees it: unfolded, its values unescaped.
type component struct {
	name  string
	props map[string]string // by name with its parameters
	parts []component
}

func (c component) all(name string) []component {
	var out []component
	for _, p := range c.parts {
		if p.name == name {
			out = append(out, p)
		}
	}
	return out
}

// parse reads a calendar, and refuses whatever RFC 5545 does not allow: a line
// end that is no CRLF, a line of more than 75 octets, a line that is no
// property, a component that is not closed.
func parse(text string) (component, error) {
	body, ok := strings.CutSuffix(text, "\r\n")
	if !ok {
		return component{}, fmt.Errorf("the last line has no CRLF")
	}
	for _, line := range strings.Split(body, "\r\n") {
		if len(line) > 75 || strings.ContainsAny(line, "\r\n") {
			return component{}, fmt.Errorf("line of %d octets: %q", len(line), line)
		}
	}
	stack := []component{{}}
	for _, line := range strings.Split(strings.ReplaceAll(body, "\r\n ", ""), "\r\n") {
		name, value, ok := strings.Cut(line, ":")
		if !ok || name == "" {
			return component{}, fmt.Errorf("no property: %q", line)
		}
		top := &stack[len(stack)-1]
		switch name {
		case "BEGIN":
			stack = append(stack, component{name: value, props: map[string]string{}})
		case "END":
			if top.name != value || len(stack) < 2 {
				return component{}, fmt.Errorf("END:%s of %q", value, top.name)
			}
			c := *top
			stack = stack[:len(stack)-1]
			stack[len(stack)-1].parts = append(stack[len(stack)-1].parts, c)
		default:
			if top.props == nil {
				return component{}, fmt.Errorf("outside a component: %q", line)
			}
			if _, twice := top.props[name]; twice {
				return component{}, fmt.Errorf("%s twice", name)
			}
			top.props[name] = unescape(name, value)
		}
	}
	if len(stack) != 1 || len(stack[0].parts) != 1 {
		return component{}, fmt.Errorf("%d open, %d calendars", len(stack)-1, len(stack[0].parts))
	}
	return stack[0].parts[0], nil
}

func unescape(name, value string) string {
	switch name {
	case "SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME", "CATEGORIES":
	default:
		return value
	}
	var b strings.Builder
	for i := 0; i < len(value); i++ {
		if value[i] == '\\' && i+1 < len(value) {
			i++
			if value[i] == 'n' || value[i] == 'N' {
				b.WriteByte('\n')
				continue
			}
		}
		b.WriteByte(value[i])
	}
	return b.String()
}
