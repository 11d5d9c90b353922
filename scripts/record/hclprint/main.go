// Command hclprint answers, for each {"text": "..."} line, how hashicorp/hcl (v1) prints the items of that text again, without the file
// around them, as SPIRE prints plugin_data: {"printed": "...", "text": "..."}, printed null where the text is refused.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"unicode"

	"github.com/hashicorp/hcl/hcl/ast"
	hclparser "github.com/hashicorp/hcl/hcl/parser"
	"github.com/hashicorp/hcl/hcl/printer"
	jsonparser "github.com/hashicorp/hcl/json/parser"
)

func isJSON(s string) bool {
	for _, r := range s {
		if !unicode.IsSpace(r) {
			return r == '{'
		}
	}
	return false
}

func printed(s string) (out interface{}) {
	defer func() {
		if r := recover(); r != nil {
			out = nil
		}
	}()
	var f *ast.File
	var err error
	if isJSON(s) {
		f, err = jsonparser.Parse([]byte(s))
	} else {
		f, err = hclparser.ParseDontErrorOnDuplicateKeys([]byte(s))
	}
	if err != nil {
		return nil
	}
	var buf bytes.Buffer
	if err := printer.DefaultConfig.Fprint(&buf, f.Node); err != nil {
		return nil
	}
	return buf.String()
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(make([]byte, 1<<20), 1<<26)
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for in.Scan() {
		var rec struct {
			Text string `json:"text"`
		}
		if err := json.Unmarshal(in.Bytes(), &rec); err != nil {
			panic(err)
		}
		enc.Encode(map[string]interface{}{"text": rec.Text, "printed": printed(rec.Text)})
	}
}
