package main

import (
	"go/ast"
	"go/build/constraint"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

const module = "github.com/spiffe/spire/"

// tree reads the packages of a checkout when they are first asked for.
type tree struct {
	root     string
	goos     string
	packages map[string]*pkg
}

type pkg struct {
	dir    string
	files  []*ast.File
	types  map[string]declared
	consts map[string]declared
}

// declared is a type or constant with the file it stands in, whose imports give its selectors a meaning.
type declared struct {
	expr ast.Expr
	file *ast.File
	pkg  *pkg
}

func newTree(root, goos string) *tree {
	return &tree{root: root, goos: goos, packages: map[string]*pkg{}}
}

func (t *tree) pkg(dir string) *pkg {
	if known, ok := t.packages[dir]; ok {
		return known
	}
	p := &pkg{dir: dir, types: map[string]declared{}, consts: map[string]declared{}}
	t.packages[dir] = p
	names, _ := filepath.Glob(filepath.Join(t.root, dir, "*.go"))
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") || !built(name, t.goos) {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			panic(err)
		}
		p.files = append(p.files, file)
		for _, decl := range file.Decls {
			general, ok := decl.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, spec := range general.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					p.types[spec.Name.Name] = declared{spec.Type, file, p}
				case *ast.ValueSpec:
					for i, ident := range spec.Names {
						if i < len(spec.Values) {
							p.consts[ident.Name] = declared{spec.Values[i], file, p}
						}
					}
				}
			}
		}
	}
	return p
}

func built(name, goos string) bool {
	base := strings.TrimSuffix(filepath.Base(name), ".go")
	for _, other := range []string{"windows", "linux", "darwin"} {
		if strings.HasSuffix(base, "_"+other) && other != goos {
			return false
		}
	}
	text, err := os.ReadFile(name)
	if err != nil {
		panic(err)
	}
	for _, line := range strings.Split(string(text), "\n") {
		if !constraint.IsGoBuild(line) {
			if strings.HasPrefix(line, "package ") {
				return true
			}
			continue
		}
		expr, err := constraint.Parse(line)
		if err != nil {
			panic(err)
		}
		return expr.Eval(func(tag string) bool { return tag == goos || (tag == "unix" && goos != "windows") || tag == "cgo" })
	}
	return true
}

// imported is the folder of the package that a file calls `name`; empty where it is not part of SPIRE.
func imported(file *ast.File, name string) string {
	for _, spec := range file.Imports {
		path, _ := strconv.Unquote(spec.Path.Value)
		called := path[strings.LastIndex(path, "/")+1:]
		if spec.Name != nil {
			called = spec.Name.Name
		}
		if called == name && strings.HasPrefix(path, module) {
			return strings.TrimPrefix(path, module)
		}
	}
	return ""
}

// text is the value of a string constant, wherever it is declared.
func (t *tree) text(expr ast.Expr, file *ast.File, p *pkg) string {
	switch expr := expr.(type) {
	case *ast.BasicLit:
		value, _ := strconv.Unquote(expr.Value)
		return value
	case *ast.Ident:
		if found, ok := p.consts[expr.Name]; ok {
			return t.text(found.expr, found.file, found.pkg)
		}
	case *ast.SelectorExpr:
		if of, ok := expr.X.(*ast.Ident); ok {
			other := t.pkg(imported(file, of.Name))
			if found, ok := other.consts[expr.Sel.Name]; ok {
				return t.text(found.expr, found.file, found.pkg)
			}
		}
	}
	return ""
}
