// Says what Go's own libraries read from a text: a JSON case a line in, the same with its answer out.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"time"
	"unsafe"

	"github.com/go-sql-driver/mysql"
	"github.com/lib/pq"
	"github.com/spiffe/go-spiffe/v2/spiffeid"
)

type record struct {
	Kind  string `json:"kind"`
	Text  string `json:"text"`
	Error string `json:"error,omitempty"`
	Panic bool   `json:"panic,omitempty"`
	Value any    `json:"value,omitempty"`
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for lines.Scan() {
		var one record
		if err := json.Unmarshal(lines.Bytes(), &one); err != nil {
			panic(err)
		}
		if err := out.Encode(answer(one.Kind, one.Text)); err != nil {
			panic(err)
		}
	}
}

func answer(kind, text string) (result record) {
	result = record{Kind: kind, Text: text}
	defer func() {
		if reason := recover(); reason != nil {
			result.Panic, result.Error, result.Value = true, fmt.Sprint(reason), nil
		}
	}()
	value, err := read(kind, text)
	if err != nil {
		result.Error = err.Error()
	} else {
		result.Value = value
	}
	return result
}

func read(kind, text string) (any, error) {
	switch kind {
	case "duration":
		duration, err := time.ParseDuration(text)
		return []string{fmt.Sprint(int64(duration)), duration.String()}, err
	case "id":
		id, err := spiffeid.FromString(text)
		return []string{id.TrustDomain().Name(), id.Path()}, err
	case "td":
		trustDomain, err := spiffeid.TrustDomainFromString(text)
		return trustDomain.Name(), err
	case "postgres":
		connector, err := pq.NewConnector(text)
		if err != nil {
			return nil, err
		}
		// The settings are not exported.
		field := reflect.ValueOf(connector).Elem().FieldByName("opts")
		field = reflect.NewAt(field.Type(), unsafe.Pointer(field.UnsafeAddr())).Elem()
		settings := map[string]string{}
		for _, key := range field.MapKeys() {
			settings[key.String()] = field.MapIndex(key).String()
		}
		return settings, nil
	case "mysql":
		config, err := mysql.ParseDSN(text)
		if err != nil {
			return nil, err
		}
		return map[string]any{
			"user": config.User, "password": config.Passwd, "net": config.Net, "address": config.Addr,
			"dbname": config.DBName, "parseTime": config.ParseTime, "params": config.Params,
		}, nil
	}
	return nil, fmt.Errorf("unknown kind %q", kind)
}
