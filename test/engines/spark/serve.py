"""A Spark session that stays open: a line of JSON in, a line of JSON out.

{"load": name, "columns": [[name, type]], "rows": [[...]]}   a table of rows, as a view
{"query": sql}                                               its rows, by the names of its columns
{"run": sql}                                                 a statement without rows

The master, the memory and all else stand in the configuration folder that SPARK_CONF_DIR names.
"""

import base64
import datetime
import json
import math
import os
import sys

# Whatever Java prints goes where complaints go: the output is for answers alone.
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)

from pyspark.sql import SparkSession  # noqa: E402
from pyspark.sql.types import (  # noqa: E402
    ArrayType,
    BooleanType,
    DateType,
    DoubleType,
    StringType,
    StructField,
    StructType,
    TimestampType,
)

session = SparkSession.builder.getOrCreate()

types = {
    "number": DoubleType(),
    "text": StringType(),
    "truth": BooleanType(),
    "date": DateType(),
    "moment": TimestampType(),
    "list": ArrayType(StringType()),
}

readers = {
    "number": float,
    "date": datetime.date.fromisoformat,
    "moment": lambda text: datetime.datetime.fromisoformat(text.replace("Z", "+00:00")),
}


def load(name, columns, rows):
    fields = StructType([StructField(column, types[kind]) for column, kind in columns])
    read = [readers.get(kind, lambda value: value) for _, kind in columns]
    values = [
        [None if value is None else one(value) for one, value in zip(read, row)] for row in rows
    ]
    session.createDataFrame(values, fields).createOrReplaceTempView(name)


def plain(value):
    """A value as JSON: what JSON has no number for is refused, never turned into something else."""
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{value} is no number that JSON has")
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode("ascii")
    return value


def answer(request):
    if "load" in request:
        load(request["load"], request["columns"], request["rows"])
        return {}
    if "run" in request:
        session.sql(request["run"]).collect()
        return {}
    rows = session.sql(request["query"]).collect()
    return {"rows": [{name: plain(row[name]) for name in row.__fields__} for row in rows]}


for line in sys.stdin:
    try:
        said = json.dumps(answer(json.loads(line)), allow_nan=False)
    except Exception as error:  # Whatever it is, whoever asked has to see it.
        said = json.dumps({"error": f"{type(error).__name__}: {error}"[:20000]})
    print(said, file=answers, flush=True)
session.stop()
