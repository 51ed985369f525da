//go:build js

// Program worker is the library in the Web Worker of the page. It gives the
// worker one function, calculator(function, lang, caseFile), from text to text.
package main

import (
	"syscall/js"

	"github.com/wobrules/wobrules/examples/calculator/answer"
)

func main() {
	js.Global().Set("calculator", js.FuncOf(func(_ js.Value, args []js.Value) any {
		l := answer.Lang(args[1].String())
		if args[0].String() == "words" {
			return string(answer.Words(l))
		}
		return string(answer.Page(l, []byte(args[2].String())))
	}))
	js.Global().Call("ready")
	select {}
}
