module github.com/wobrules/wobrules/examples/calculator

go 1.26.0

require (
	github.com/chromedp/chromedp v0.23.0
	github.com/tetratelabs/wazero v1.12.0
	github.com/wobrules/wobrules v0.0.0
)

require (
	github.com/chromedp/cdproto v0.159.0 // indirect
	github.com/go-json-experiment/json v0.0.0-20260213210345-44df1a37e875 // indirect
	github.com/rickar/cal/v2 v2.1.31 // indirect
	golang.org/x/sys v0.44.0 // indirect
)

replace github.com/wobrules/wobrules => ../..
