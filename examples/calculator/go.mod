module github.com/wobrules/wobrules/examples/calculator

go 1.26.0

require (
	github.com/tetratelabs/wazero v1.12.0
	github.com/wobrules/wobrules v0.0.0
)

require (
	github.com/rickar/cal/v2 v2.1.31 // indirect
	golang.org/x/sys v0.44.0 // indirect
)

replace github.com/wobrules/wobrules => ../..
