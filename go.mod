module github.com/wobrules/wobrules

go 1.25
