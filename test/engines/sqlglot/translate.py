"""Translates statements with sqlglot: a line of JSON in ({dialect, sql, to}), a line of JSON out."""

import json
import sys

import sqlglot


def answer(request):
    dialect = request["dialect"]
    # Parsed strictly: what sqlglot cannot read is an error, never a statement that it passes on as it stands.
    statements = sqlglot.parse(request["sql"], read=dialect, error_level=sqlglot.ErrorLevel.RAISE)
    if len(statements) != 1:
        return {"error": f"{len(statements)} statements"}
    passed_on = [node.sql(dialect)[:80] for node in statements[0].find_all(sqlglot.exp.Command)]
    if passed_on:
        return {"error": f"not understood: {passed_on}"}
    unnamed = sorted({node.name for node in statements[0].find_all(sqlglot.exp.Anonymous)})
    translated = statements[0].sql(request["to"], unsupported_level=sqlglot.ErrorLevel.RAISE)
    return {"sql": translated, "unnamed": unnamed}


sys.setrecursionlimit(100_000)
for line in sys.stdin:
    try:
        said = answer(json.loads(line))
    except Exception as error:  # Whatever it is, whoever asked has to see it.
        said = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(said), flush=True)
