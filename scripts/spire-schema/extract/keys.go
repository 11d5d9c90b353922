package main

import (
	"go/ast"
	"reflect"
	"strconv"
	"strings"
)

// key is one key of a config: its type in the words of `src/spire/table.ts`, and what stands inside.
type key struct {
	Type string          `json:"type"`
	Keys map[string]*key `json:"keys,omitempty"`
	// Strict: the struct collects the keys that it does not know.
	Strict bool `json:"strict,omitempty"`
	// Platform: only the program for that platform knows it.
	Platform string `json:"platform,omitempty"`
}

// addWindows puts in what only the Windows program knows.
func (k *key) addWindows(windows *key) {
	for name, other := range windows.Keys {
		if own, ok := k.Keys[name]; ok {
			own.addWindows(other)
			continue
		}
		if k.Keys == nil {
			k.Keys = map[string]*key{}
		}
		other.Platform = "windows"
		k.Keys[name] = other
	}
}

// nodes are the fields that hold raw syntax, and the struct that SPIRE decodes it into later.
var nodes = map[string][]string{
	"profile":                 {"bundleEndpointConfigProfile"},
	"bundle_endpoint_profile": {"bundleEndpointProfileConfig"},
	"database_type":           {"dbTypeConfig", "DBTypeConfig", "sqlcommon.DBTypeConfig"},
}

func (t *tree) config(dir, name string) *key {
	p := t.pkg(dir)
	found, ok := p.types[name]
	if !ok {
		return nil
	}
	return t.key(found.expr, found)
}

func (t *tree) key(expr ast.Expr, at declared) *key {
	switch expr := expr.(type) {
	case *ast.StarExpr:
		return t.key(expr.X, at)
	case *ast.ParenExpr:
		return t.key(expr.X, at)
	case *ast.StructType:
		k := &key{Type: "block", Keys: map[string]*key{}}
		t.fields(expr, at, k)
		return k
	case *ast.ArrayType:
		inner := t.key(expr.Elt, at)
		if inner.Type == "block" {
			inner.Type = "blocks"
			return inner
		}
		return &key{Type: "list"}
	case *ast.MapType:
		inner := t.key(expr.Value, at)
		switch inner.Type {
		case "block":
			inner.Type = "map"
			return inner
		case "list":
			return &key{Type: "lists"}
		}
		return &key{Type: "strings"}
	case *ast.Ident:
		switch {
		case expr.Name == "string":
			return &key{Type: "string"}
		case expr.Name == "bool":
			return &key{Type: "bool"}
		case strings.HasPrefix(expr.Name, "float"):
			return &key{Type: "float"}
		case strings.HasPrefix(expr.Name, "int"), strings.HasPrefix(expr.Name, "uint"):
			return &key{Type: "int"}
		}
		if found, ok := at.pkg.types[expr.Name]; ok {
			return t.key(found.expr, found)
		}
	case *ast.SelectorExpr:
		of, _ := expr.X.(*ast.Ident)
		if of == nil {
			break
		}
		if of.Name == "ast" {
			return &key{Type: "node"}
		}
		if dir := imported(at.file, of.Name); dir != "" {
			other := t.pkg(dir)
			if found, ok := other.types[expr.Sel.Name]; ok {
				return t.key(found.expr, found)
			}
		}
		return &key{Type: "?" + of.Name + "." + expr.Sel.Name}
	case *ast.InterfaceType:
		return &key{Type: "node"}
	}
	return &key{Type: "?"}
}

func (t *tree) fields(of *ast.StructType, at declared, into *key) {
	for _, field := range of.Fields.List {
		name, options := "", ""
		if field.Tag != nil {
			raw, _ := strconv.Unquote(field.Tag.Value)
			name, options, _ = strings.Cut(reflect.StructTag(raw).Get("hcl"), ",")
		}
		switch {
		case strings.HasPrefix(options, "unused"):
			into.Strict = true
		case options == "squash":
			for inner, k := range t.key(field.Type, at).Keys {
				into.Keys[inner] = k
			}
		case name == "" || name == "-":
		default:
			k := t.key(field.Type, at)
			if k.Type == "node" {
				t.later(name, at, k)
			}
			into.Keys[name] = k
		}
	}
}

func (t *tree) later(name string, at declared, k *key) {
	for _, struct_ := range nodes[name] {
		dir, ident := at.pkg.dir, struct_
		if of, sel, ok := strings.Cut(struct_, "."); ok {
			dir, ident = imported(at.file, of), sel
			if dir == "" {
				continue
			}
		}
		if inner := t.config(dir, ident); inner != nil {
			k.Keys = inner.Keys
		}
	}
}
