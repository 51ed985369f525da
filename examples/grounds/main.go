// Grounds prints the exception grounds that a text cites, one JSON object a
// line.
//
//	grounds [file ...]
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/wobrules/wobrules/wob/ground"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run returns the exit status: 0 all was read, 1 some input was bad, 2 the
// command was not understood.
func run(args []string, in io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("grounds", flag.ContinueOnError)
	flags.SetOutput(errs)
	if err := flags.Parse(args); err != nil {
		return 2
	}
	w := bufio.NewWriter(out)
	defer w.Flush()
	status := 0
	files := flags.Args()
	if len(files) == 0 {
		files = []string{"-"}
	}
	for _, name := range files {
		if err := each(name, in, w, find); err != nil {
			fmt.Fprintf(errs, "%s: %v\n", name, err)
			status = 1
		}
	}
	return status
}

// each opens a file, or takes standard input for "-".
func each(name string, in io.Reader, w *bufio.Writer, do func(string, io.Reader, *bufio.Writer) error) error {
	if name == "-" {
		return do(name, in, w)
	}
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	return do(name, f, w)
}

func find(name string, r io.Reader, w *bufio.Writer) error {
	b, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	text := string(b)
	if err := ground.CheckText(text); err != nil {
		return err
	}
	var line []byte
	for f := range ground.Find(text) {
		line = append(f.AppendJSON(line[:0], name), '\n')
		w.Write(line)
	}
	return nil
}
