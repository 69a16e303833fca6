"""
Runs one statement of the bench as a job of Spark and tells how long it took, and how long its tasks worked: statement file,
input, output.
"""

import sys
import time

from pyspark.sql import SparkSession

statement, given, out = sys.argv[1:]
session = SparkSession.builder.appName("tamarack bench").getOrCreate()
context = session.sparkContext
session.read.parquet(given).createOrReplaceTempView("accounts")
with open(statement, encoding="utf-8") as file:
    sql = file.read()
# The executors are there, and the code of Parquet is warm, before the clock starts.
session.sql("SELECT count(*) FROM accounts").collect()
context.setJobGroup("whole model", "the whole model")
started = time.perf_counter()
session.sql(sql).write.mode("overwrite").parquet(out)
took = time.perf_counter() - started
tracker, store = context.statusTracker(), context._jsc.sc().statusStore()
jobs = [tracker.getJobInfo(job) for job in tracker.getJobIdsForGroup("whole model")]
stages = [store.lastStageAttempt(stage) for job in jobs for stage in job.stageIds]
worked = sum(stage.executorCpuTime() for stage in stages) / 1e9
print(f"took {took:.3f} worked {worked:.3f}", flush=True)
session.stop()
