"""Runs one statement of the bench as a job of Spark and tells how long it took: statement file, input, output."""

import sys
import time

from pyspark.sql import SparkSession

statement, given, out = sys.argv[1:]
session = SparkSession.builder.appName("tamarack bench").getOrCreate()
session.read.parquet(given).createOrReplaceTempView("accounts")
with open(statement, encoding="utf-8") as file:
    sql = file.read()
# The executors are there, and the code of Parquet is warm, before the clock starts.
session.sql("SELECT count(*) FROM accounts").collect()
started = time.perf_counter()
session.sql(sql).write.mode("overwrite").parquet(out)
print(f"took {time.perf_counter() - started:.3f}", flush=True)
session.stop()
