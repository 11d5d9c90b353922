// Command extract prints, as JSON, every configuration struct of a SPIRE source tree as its HCL library sees it:
// the keys of the server's, the agent's and the OIDC provider's config file, and of every built-in plugin.
//
//	go run . CHECKOUT
//
// It reads Go files only and never runs anything of the tree. Build constraints are those of Linux; what only Windows knows is marked.
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

type output struct {
	Configs map[string]*key            `json:"configs"`
	Plugins map[string]map[string]*key `json:"plugins"`
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: extract CHECKOUT")
		os.Exit(2)
	}
	tree, windows := newTree(os.Args[1], "linux"), newTree(os.Args[1], "windows")
	out := output{Configs: map[string]*key{}, Plugins: map[string]map[string]*key{}}
	for name, at := range map[string][2]string{
		"server": {"cmd/spire-server/cli/run", "Config"},
		"agent":  {"cmd/spire-agent/cli/run", "Config"},
		"oidc":   {"support/oidc-discovery-provider", "Config"},
		"plugin": {"pkg/common/catalog", "hclPluginConfig"},
	} {
		out.Configs[name] = tree.config(at[0], at[1])
	}
	for _, side := range []string{"server", "agent"} {
		for _, found := range tree.builtIns(side) {
			of := side + "/" + found.kind
			if out.Plugins[of] == nil {
				out.Plugins[of] = map[string]*key{}
			}
			config := tree.pluginConfig(found.dir)
			config.addWindows(windows.pluginConfig(found.dir))
			out.Plugins[of][found.name] = config
		}
	}
	out.Plugins["server/DataStore"] = map[string]*key{"sql": tree.pluginConfig("pkg/server/datastore/sqlstore")}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(out); err != nil {
		panic(err)
	}
}
