package cite_test

import (
	"fmt"

	"github.com/wobrules/wobrules/wob/ground/cite"
)

func ExampleFind() {
	letter := `Op grond van artikel 10, tweede lid, aanhef en onder e en g, van de Wob
zijn passages gelakt; zie ook artikel 10 EVRM en paragraaf 11.1.`
	for f := range cite.Find(letter) {
		fmt.Println(f.Line, f.Status, f.Act, f.Grounds, f.Raw)
	}
	// Output:
	// 1 complete Wob [10.2.e 10.2.g] artikel 10, tweede lid, aanhef en onder e en g, van de Wob
	// 2 other-act EVRM [] artikel 10 EVRM
}
