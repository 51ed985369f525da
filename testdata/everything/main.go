// Everything calls every exported function, and every method of every exported
// type, with values of many kinds, and tells what may not happen:
//
//   - a panic (but for Must functions), or a call that takes long;
//   - a text or an error in which a character of an input acts on a terminal;
//   - a value that marshals, and unmarshals without an error to another value or
//     from what is not strictly its form;
//   - another answer from many goroutines than from one.
//
// TestEverything puts the registry beside it and runs it.
package main

import (
	"fmt"
	"os"
	"slices"
	"sync"
)

// A function of a package, by its qualified name.
type function struct {
	name string
	f    any
}

const goroutines = 4

func main() {
	p := newPool()
	for range 2 {
		p.learn()
	}
	faults, calls, answers := p.tryAll()
	var group sync.WaitGroup
	again := make([][]string, goroutines)
	for i := range again {
		group.Go(func() { _, _, again[i] = p.tryAll() })
	}
	group.Wait()
	for _, others := range again {
		for i := range answers {
			if others[i] != answers[i] {
				faults = append(faults, fmt.Sprintf("many goroutines get another answer:\n\t%s\n\t%s", answers[i], others[i]))
				break
			}
		}
	}
	faults = append(faults, p.roundTrips()...)
	slices.Sort(faults)
	for _, f := range slices.Compact(faults) {
		fmt.Println(f)
	}
	fmt.Printf("%d types, %d functions, %d calls\n", len(types), len(functions), calls)
	if len(faults) > 0 || calls < 10000 {
		os.Exit(1)
	}
}
