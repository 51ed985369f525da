package answer

import "runtime/debug"

// ABI is the number of the interface of the WebAssembly module. It grows when a
// host must change.
const ABI = 1

const library = "github.com/wobrules/wobrules"

// Version answers with the number of the interface and the version of the
// library that was built in: {"abi", "library", "go"}.
func Version() []byte {
	v := struct {
		ABI     int    `json:"abi"`
		Library string `json:"library"`
		Go      string `json:"go"`
	}{ABI: ABI}
	if info, ok := debug.ReadBuildInfo(); ok {
		v.Go = info.GoVersion
		for _, dep := range info.Deps {
			if dep.Path == library {
				v.Library = dep.Version
			}
		}
	}
	return encode(v)
}
