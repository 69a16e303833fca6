import { sparkFolderProgram } from './spark-folder-program';

/**
 * What spark-submit runs: a session that stays open and takes one question after the other from a folder of ours, since what
 * spark-submit starts has no input. No statement passes a reader of command lines on its way: none is cut at a semicolon, and
 * nothing in one is taken for a variable.
 */
export const sparkProgram = String.raw`import json
import os
import sys
import threading
import time

from pyspark.sql import SparkSession

folder, owner = sys.argv[1], int(sys.argv[2])
session = SparkSession.builder.appName("tamarack").getOrCreate()
context = session.sparkContext
session.conf.set("spark.sql.session.timeZone", "UTC")
session.conf.set("spark.sql.variable.substitute", "false")
# All steps together would be one method, which Java never compiles above so many bytes: then each step gets methods of its own.
if not context.getConf().contains("spark.sql.codegen.hugeMethodLimit"):
    session.conf.set("spark.sql.codegen.hugeMethodLimit", "8000")
view, part_view = "tamarack_accounts", "tamarack_part"
source, work = {}, {}


def place(name):
    return os.path.join(folder, name)


def put(name, value):
    with open(place(name + ".unfinished"), "w", encoding="utf-8") as file:
        json.dump(value, file, default=str)
    os.rename(place(name + ".unfinished"), place(name))


def owner_lives():
    try:
        os.kill(owner, 0)
        return True
    except PermissionError:
        return True
    except OSError:
        return False


def watch():
    """Tells how far Spark is, calls off what is no longer wanted, and ends when whoever asked is gone."""
    tracker = context.statusTracker()
    while True:
        time.sleep(0.25)
        if os.path.exists(place("cancel")):
            context.cancelAllJobs()
        if not owner_lives():
            context.cancelAllJobs()
            os._exit(1)
        stages = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
        tasks = sum(stage.numTasks for stage in stages if stage)
        done = sum(stage.numCompletedTasks for stage in stages if stage)
        if tasks > 0:
            put("progress.json", {"tasks": tasks, "done": done})


def describe(question):
    source.update(question)
    table = question["kind"] == "table"
    frame = session.table(question["input"]) if table else read_files(question["kind"], [question["input"]])
    source["frame"] = frame
    if not table:
        frame.createOrReplaceTempView(view)
    return {"columns": frame.dtypes, "version": session.version}


${sparkFolderProgram}

def provider_of(table):
    for row in session.sql("DESCRIBE TABLE EXTENDED " + table).collect():
        if row["col_name"] in ("Provider", "Type") and (row["data_type"] or "").upper() == "VIEW":
            return "view"
        if row["col_name"] == "Provider":
            return row["data_type"].lower()
    return ""


def exists(table):
    try:
        session.table(table)
        return True
    except Exception as error:
        if "TABLE_OR_VIEW_NOT_FOUND" in str(error) or "cannot be found" in str(error):
            return False
        raise


def write_table(question):
    out, staged, former = question["out"], question["staged"], question["former"]
    standing = exists(out)
    provider = provider_of(out) if standing else ""
    if provider == "view":
        return {"view": True}
    frame = session.sql(question["sql"])
    if provider in ("delta", "iceberg"):
        # These replace a table in one step, and keep who may read it and what it was before.
        frame.writeTo(out).using(provider).createOrReplace()
        return {"rows": session.table(out).count(), "relation": out}
    try:
        frame.write.format("parquet" if provider in ("", "hive") else provider).saveAsTable(staged)
        rows = session.table(staged).count()
        if os.path.exists(place("cancel")):
            raise InterruptedError("cancelled")
        if standing:
            session.sql("ALTER TABLE " + out + " RENAME TO " + former)
        try:
            session.sql("ALTER TABLE " + staged + " RENAME TO " + out)
        except Exception:
            if standing:
                session.sql("ALTER TABLE " + former + " RENAME TO " + out)
            raise
        session.sql("DROP TABLE IF EXISTS " + former)
    finally:
        session.sql("DROP TABLE IF EXISTS " + staged)
    return {"rows": rows, "relation": out}


def query(question):
    return {"rows": [row.asDict(True) for row in session.sql(question["sql"]).collect()]}


deeds = {
    "describe": describe,
    "begin": begin_folder,
    "part": write_part,
    "finish": finish_folder,
    "leave": leave_folder,
    "table": write_table,
    "query": query,
}
threading.Thread(target=watch, daemon=True).start()
number = 0
while True:
    name = f"question-{number}.json"
    if os.path.exists(place("end")):
        break
    if not os.path.exists(place(name)):
        time.sleep(0.05)
        continue
    with open(place(name), encoding="utf-8") as file:
        asked = json.load(file)
    try:
        answer = deeds[asked["deed"]](asked)
    except BaseException as error:
        answer = {"error": f"{type(error).__name__}: {error}"[:20000]}
    put(f"answer-{number}.json", answer)
    number += 1
session.stop()
`;
