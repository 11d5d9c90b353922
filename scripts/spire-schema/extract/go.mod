module spire-lint/extract

go 1.22
