"""Translates statements with sqlglot: a line of JSON in ({dialect, sql, to}), a line of JSON out."""

import json
import sys

import sqlglot
from sqlglot import exp


def in_other_words(node, dialect):
    """What sqlglot would say to DuckDB otherwise than the engine means it: docs/differences.md, Warehouses."""
    if isinstance(node, exp.Normalize):
        # Composing letters has a name of its own in DuckDB.
        form = node.args.get("form")
        if form is None or form.name == "NFC":
            return exp.func("nfc_normalize", node.this, copy=False)
    if isinstance(node, exp.SafeDivide):
        # It is unknown where the quotient overflows too, not only where the divisor is 0.
        return exp.Anonymous(this="SAFE_DIVIDE", expressions=[node.this, node.expression])
    if isinstance(node, exp.SafeFunc):
        return exp.Anonymous(this="TRY", expressions=[node.this])
    if isinstance(node, exp.Pad) and not node.this.is_string:
        # Snowflake pads numbers too.
        return exp.Pad(**{**node.args, "this": exp.cast(node.this, "text", copy=False)})
    if isinstance(node, exp.ToChar) and node.args["format"].name.upper() == "YYYY-MM-DD":
        return exp.cast(node.this, "text", copy=False)
    if dialect == "bigquery" and isinstance(node, exp.Literal) and not node.is_string:
        # A number with a point is one in double precision there, a decimal one in DuckDB.
        if "." in node.name and "e" not in node.name.lower():
            return exp.Literal.number(f"{node.name}e0")
    return node


def answer(request):
    dialect = request["dialect"]
    # Parsed strictly: what sqlglot cannot read is an error, never a statement that it passes on as it stands.
    statements = sqlglot.parse(request["sql"], read=dialect, error_level=sqlglot.ErrorLevel.RAISE)
    if len(statements) != 1:
        return {"error": f"{len(statements)} statements"}
    passed_on = [node.sql(dialect)[:80] for node in statements[0].find_all(exp.Command)]
    if passed_on:
        return {"error": f"not understood: {passed_on}"}
    statement = statements[0]
    # From the innermost outwards, so that what is put in another's place holds what was put in its own.
    for node in reversed(list(statement.walk())):
        put = in_other_words(node, dialect)
        if put is not node:
            node.replace(put)
    unnamed = sorted({node.name for node in statement.find_all(exp.Anonymous)} - {"nfc_normalize", "TRY"})
    translated = statement.sql(request["to"], unsupported_level=sqlglot.ErrorLevel.RAISE)
    return {"sql": translated, "unnamed": unnamed}


sys.setrecursionlimit(100_000)
for line in sys.stdin:
    try:
        said = answer(json.loads(line))
    except Exception as error:  # Whatever it is, whoever asked has to see it.
        said = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(said), flush=True)
