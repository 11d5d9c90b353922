package main

import (
	"go/ast"
	"strings"
)

type builtIn struct {
	kind, name, dir string
}

// builtIns reads the lists of built-in plugins: `func (… *xRepository) BuiltIns() []catalog.BuiltIn { return …{ disk.BuiltIn(), … } }`.
func (t *tree) builtIns(side string) []builtIn {
	catalog := t.pkg("pkg/" + side + "/catalog")
	var found []builtIn
	for _, file := range catalog.files {
		for _, decl := range file.Decls {
			function, ok := decl.(*ast.FuncDecl)
			if !ok || function.Name.Name != "BuiltIns" || function.Recv == nil {
				continue
			}
			star, ok := function.Recv.List[0].Type.(*ast.StarExpr)
			if !ok {
				continue
			}
			kind := t.kindOf(catalog, star.X.(*ast.Ident).Name)
			ast.Inspect(function, func(node ast.Node) bool {
				call, ok := node.(*ast.CallExpr)
				if !ok {
					return true
				}
				selector, ok := call.Fun.(*ast.SelectorExpr)
				if !ok || selector.Sel.Name != "BuiltIn" {
					return true
				}
				dir := imported(file, selector.X.(*ast.Ident).Name)
				found = append(found, builtIn{kind, t.builtInName(dir), dir})
				return true
			})
		}
	}
	return found
}

// kindOf finds the plugin type that a repository serves: `nodeAttestorType: &repos.nodeAttestorRepository`.
func (t *tree) kindOf(catalog *pkg, repository string) string {
	for name, constant := range catalog.consts {
		if strings.EqualFold(name, strings.TrimSuffix(repository, "Repository")+"Type") {
			return t.text(constant.expr, constant.file, constant.pkg)
		}
	}
	return "?" + repository
}

func (t *tree) builtInName(dir string) string {
	name := ""
	p := t.pkg(dir)
	for _, file := range p.files {
		ast.Inspect(file, func(node ast.Node) bool {
			if call, ok := node.(*ast.CallExpr); ok {
				if selector, ok := call.Fun.(*ast.SelectorExpr); ok && selector.Sel.Name == "MakeBuiltIn" {
					name = t.text(call.Args[0], file, p)
				}
			}
			return true
		})
	}
	return name
}

// pluginConfig finds the struct that the plugin decodes its data into, in its package or in one whose builder it uses.
func (t *tree) pluginConfig(dir string) *key {
	p := t.pkg(dir)
	for _, file := range p.files {
		for _, decl := range file.Decls {
			if function, ok := decl.(*ast.FuncDecl); ok {
				if k := t.decoded(function, file, p); k != nil {
					return k
				}
			}
		}
	}
	for _, file := range p.files {
		var k *key
		ast.Inspect(file, func(node ast.Node) bool {
			selector, ok := node.(*ast.SelectorExpr)
			if !ok || k != nil {
				return true
			}
			of, ok := selector.X.(*ast.Ident)
			if !ok || imported(file, of.Name) == "" {
				return true
			}
			other := t.pkg(imported(file, of.Name))
			for _, otherFile := range other.files {
				for _, decl := range otherFile.Decls {
					if function, ok := decl.(*ast.FuncDecl); ok && function.Recv == nil && function.Name.Name == selector.Sel.Name {
						k = t.decoded(function, otherFile, other)
					}
				}
			}
			return true
		})
		if k != nil {
			return k
		}
	}
	return &key{Type: "block"}
}

// decoded is the type of the variable that the function hands to hcl.Decode; what it decodes of a syntax node does not count.
func (t *tree) decoded(function *ast.FuncDecl, file *ast.File, p *pkg) *key {
	if function.Body == nil {
		return nil
	}
	var target string
	ast.Inspect(function, func(node ast.Node) bool {
		call, ok := node.(*ast.CallExpr)
		if !ok {
			return true
		}
		selector, ok := call.Fun.(*ast.SelectorExpr)
		if !ok || selector.Sel.Name != "Decode" {
			return true
		}
		if of, ok := selector.X.(*ast.Ident); !ok || of.Name != "hcl" {
			return true
		}
		if _, printed := call.Args[1].(*ast.CallExpr); printed {
			return true
		}
		argument := call.Args[0]
		if address, ok := argument.(*ast.UnaryExpr); ok {
			argument = address.X
		}
		if ident, ok := argument.(*ast.Ident); ok {
			target = ident.Name
		}
		return true
	})
	if target == "" {
		return nil
	}
	var k *key
	set := func(expr ast.Expr) {
		if expr != nil && k == nil {
			k = t.key(expr, declared{expr, file, p})
		}
	}
	ast.Inspect(function, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.AssignStmt:
			for i, left := range node.Lhs {
				if ident, ok := left.(*ast.Ident); ok && ident.Name == target && i < len(node.Rhs) {
					set(constructed(node.Rhs[i]))
				}
			}
		case *ast.ValueSpec:
			if node.Names[0].Name == target {
				set(node.Type)
			}
		case *ast.Field:
			for _, name := range node.Names {
				if name.Name == target {
					set(node.Type)
				}
			}
		}
		return true
	})
	return k
}

// constructed is T of `new(T)`, `&T{…}` and `T{…}`.
func constructed(expr ast.Expr) ast.Expr {
	switch expr := expr.(type) {
	case *ast.UnaryExpr:
		return constructed(expr.X)
	case *ast.CompositeLit:
		return expr.Type
	case *ast.CallExpr:
		if of, ok := expr.Fun.(*ast.Ident); ok && of.Name == "new" {
			return expr.Args[0]
		}
	}
	return nil
}
