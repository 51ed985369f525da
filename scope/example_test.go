package scope_test

import (
	"fmt"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
)

func ExampleReading_Covers() {
	request := scope.Request{Items: []scope.Item{{ID: "1",
		Period: scope.Period{From: calendar.MustParse("2017-01-01")}}}}
	reading, err := scope.Read(request, calendar.MustParse("2021-06-11"))
	if err != nil {
		fmt.Println(err)
		return
	}
	earlier := scope.EarlierDecision{
		Reference: "DIV-nr. 7739", Date: calendar.MustParse("2020-04-02"), Published: calendar.Yes,
	}
	reading, err = reading.With(scope.ByPublication(earlier, earlier.Date))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range []scope.Document{
		{ID: "mail of 2 April", Dated: scope.Day(calendar.MustParse("2020-04-02"))},
		{ID: "mail of 3 April", Dated: scope.Day(calendar.MustParse("2020-04-03"))},
		{ID: "undated note"},
	} {
		fmt.Println(d.ID, reading.Covers(&d))
		for _, limit := range reading.Why(&d) {
			fmt.Println("  ", limit.Text(calendar.English))
		}
	}
	// Output:
	// mail of 2 April unknown
	//    documents up to and including 2 April 2020, as far as made public by the decision of 2 April 2020 (DIV-nr. 7739)
	// mail of 3 April yes
	// undated note unknown
	//    the period asked for is from 1 January 2017 on
	//    after the reference date, 11 June 2021
	//    documents up to and including 2 April 2020, as far as made public by the decision of 2 April 2020 (DIV-nr. 7739)
}

func ExampleReading_Gaps() {
	reading, err := scope.Read(scope.Request{Items: []scope.Item{{ID: "1"}}}, calendar.MustParse("2021-06-11"))
	if err != nil {
		fmt.Println(err)
		return
	}
	earlier := scope.EarlierDecision{
		Date: calendar.MustParse("2020-04-02"), ReferenceDate: calendar.MustParse("2020-03-01"),
		Published: calendar.Yes,
	}
	reading, err = reading.With(scope.ByPublication(earlier, earlier.Date))
	if err != nil {
		fmt.Println(err)
		return
	}
	for gap := range reading.Gaps("1") {
		fmt.Println(gap.Period.Long(calendar.English))
	}
	// Output: 2 March 2020 up to and including 2 April 2020
}
