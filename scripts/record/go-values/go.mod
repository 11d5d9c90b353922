module go-values

go 1.25

require (
	github.com/go-sql-driver/mysql v1.9.3
	github.com/lib/pq v1.10.9
	github.com/spiffe/go-spiffe/v2 v2.6.0
)
