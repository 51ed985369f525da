package ground_test

import (
	"testing"

	"github.com/wobrules/wobrules/wob/ground"
)

func BenchmarkEach(b *testing.B) {
	p := full("2021-03-01")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ground.Each(p); err != nil {
			b.Fatal(err)
		}
	}
}
