/**
 * The part of the program for Spark that writes a folder: in parts of whole files, each with a note of what it was made of and
 * which files it came to, so that work that was cut off can be taken up where it stopped.
 */
export const sparkFolderProgram = String.raw`def read_files(kind, paths, schema=None, base=None):
    reader = session.read
    if kind != "parquet":
        reader = (
            reader.option("header", True)
            .option("sep", "\t" if kind == "tsv" else ",")
            .option("quote", '"')
            .option("escape", '"')
            .option("multiLine", True)
            .option("mode", "FAILFAST")
            .option("enforceSchema", False)
        )
    if schema is not None:
        reader = reader.schema(schema)
    if base is not None:
        reader = reader.option("basePath", base)
    return reader.parquet(*paths) if kind == "parquet" else reader.csv(paths)


def path(*parts):
    return context._jvm.org.apache.hadoop.fs.Path(*parts)


def system_of(at):
    return at.getFileSystem(context._jsc.hadoopConfiguration())


def read_text(at):
    stream = system_of(at).open(at)
    try:
        return context._jvm.org.apache.commons.io.IOUtils.toString(stream, "UTF-8")
    finally:
        stream.close()


def write_text(at, text):
    """Writes a small file in one step: it is there as a whole or not at all."""
    files, unfinished = system_of(at), path(at.getParent(), "." + at.getName())
    stream = files.create(unfinished, True)
    stream.writeBytes(text)
    stream.close()
    files.delete(at, False)
    if not files.rename(unfinished, at):
        raise OSError(f"{at} cannot be written")


def names_in(at):
    files = system_of(at)
    return [status.getPath().getName() for status in files.listStatus(at)] if files.exists(at) else []


def has_signs(name):
    return any(sign in name for sign in "*?[]{}\\")


def input_files():
    """The files that are read and what tells that they are the same ones; None where one alone cannot be read as in the whole."""
    if source["kind"] == "table":
        return None
    listed, found = {}, []
    for name in source["frame"].inputFiles():
        at = path(context._jvm.java.net.URI(name))
        said, folder = at.toString(), at.getParent()
        if has_signs(said) or ("=" in said and has_signs(source["input"])):
            return None
        if folder.toString() not in listed:
            there = system_of(folder).listStatus(folder)
            listed[folder.toString()] = {status.getPath().getName(): status for status in there}
        status = listed[folder.toString()][at.getName()]
        found.append({"path": said, "size": status.getLen(), "changed": status.getModificationTime()})
    return sorted(found, key=lambda file: file["path"])


def grouped(found):
    """Files in parts that keep every core busy, sixteen at most; or as large as the session's settings say."""
    total = sum(file["size"] for file in found)
    said = context.getConf().get("spark.tamarack.partBytes", "")
    if said:
        most = context._jvm.org.apache.spark.network.util.JavaUtils.byteStringAsBytes(said)
    else:
        most = max(256 << 20, context.defaultParallelism * (128 << 20), -(-total // 16))
    groups, size = [], 0
    for file in found:
        if not groups or size + file["size"] > most:
            groups.append([])
            size = 0
        groups[-1].append(file)
        size += file["size"]
    return groups


def kept_parts(key, found):
    """What stands of earlier work on the same files by the same statement."""
    known = {file["path"]: file for file in found}
    kept = []
    try:
        if json.loads(read_text(path(work["notes"], "job.json")))["key"] != key:
            return []
        written = set(names_in(work["staged"]))
        for name in names_in(work["notes"]):
            if not name.startswith("part-"):
                continue
            part = json.loads(read_text(path(work["notes"], name)))
            is_same = all(known.get(file["path"]) == file for file in part["files"])
            if is_same and written.issuperset(part["written"]):
                kept.append({"name": name, **part})
    except Exception:
        # What cannot be read was not written to its end: nothing is lost but time.
        return []
    return kept


def tidy():
    """Takes away what no finished part has come to."""
    files = system_of(work["out"])
    written = {name for part in work["done"] for name in part["written"]}
    for name in names_in(work["staged"]):
        if name not in written:
            files.delete(path(work["staged"], name), True)
    noted = {part["name"] for part in work["done"]}
    for name in names_in(work["notes"]):
        if name.startswith("part-") and name not in noted:
            files.delete(path(work["notes"], name), False)


def begin_folder(question):
    out = path(question["out"])
    files = system_of(out)
    out = files.makeQualified(out)
    beside = "." + out.getName()
    aside = path(out.getParent(), beside + ".former")
    if files.exists(aside) and not files.exists(out):
        files.rename(aside, out)
    if files.exists(out):
        if not files.getFileStatus(out).isDirectory():
            return {"foreign": out.getName(), "isFile": True}
        for name in names_in(out):
            if not name.startswith(("part-", "_SUCCESS", ".part-", "._SUCCESS")):
                return {"foreign": name, "isFile": False}
    work.update(out=out, aside=aside, run=question["run"])
    work["staged"] = path(out.getParent(), beside + ".tamarack")
    work["notes"] = path(out.getParent(), beside + ".tamarack-done")
    found = input_files()
    if found is None and question["resume"]:
        return {"named": False}
    key = question["key"] + " " + session.version
    work["done"] = kept_parts(key, found) if found is not None and question["resume"] else []
    if not work["done"]:
        files.delete(work["staged"], True)
        files.delete(work["notes"], True)
    tidy()
    write_text(path(work["notes"], "job.json"), json.dumps({"key": key, "run": work["run"]}))
    kept = {file["path"] for part in work["done"] for file in part["files"]}
    left = None if found is None else [file for file in found if file["path"] not in kept]
    work["groups"] = [[]] if found is None else grouped(left) or ([] if kept else [[]])
    work["parted"] = len(work["groups"]) + len(kept) > 1
    return {"parts": len(work["groups"]), "kept": len(work["done"]), "parted": work["parted"]}


def check_run():
    if json.loads(read_text(path(work["notes"], "job.json")))["run"] != work["run"]:
        raise RuntimeError("another run has begun to write the same output, and goes on alone")


def write_part(question):
    group = work["groups"][question["at"]]
    check_run()
    if os.path.exists(place("cancel")):
        raise InterruptedError("cancelled")
    if work["parted"]:
        base = None if has_signs(source["input"]) else source["input"]
        frame = read_files(source["kind"], [file["path"] for file in group], source["frame"].schema, base)
        frame.createOrReplaceTempView(part_view)
    before = set(names_in(work["staged"]))
    session.sql(question["sql"]).write.mode("append").parquet(work["staged"].toString())
    written = [name for name in names_in(work["staged"]) if name not in before and name.startswith("part-")]
    check_run()
    # Each writing has a name of its own in those of its files: another one means that somebody else writes there too.
    if len({name.split("-", 2)[2][:36] for name in written}) != 1:
        raise RuntimeError("another run writes the same output")
    number = 1 + max([int(part["name"][5:10]) for part in work["done"]], default=0)
    note = {"files": group, "written": written}
    name = f"part-{number:05d}.json"
    write_text(path(work["notes"], name), json.dumps(note))
    work["done"].append({"name": name, **note})
    return {}


def finish_folder(question):
    out, staged, aside = work["out"], work["staged"], work["aside"]
    files = system_of(out)
    check_run()
    tidy()
    rows = session.read.parquet(staged.toString()).count()
    files.create(path(staged, "_SUCCESS"), True).close()
    if os.path.exists(place("cancel")):
        raise InterruptedError("cancelled")
    if files.exists(out):
        files.delete(aside, True)
        if not files.rename(out, aside):
            raise OSError(f"{out} cannot be moved")
    if not files.rename(staged, out):
        if files.exists(aside):
            files.rename(aside, out)
        raise OSError(f"{staged} cannot be moved to {out}")
    files.delete(aside, True)
    files.delete(work["notes"], True)
    session.read.parquet(out.toString()).createOrReplaceTempView("tamarack_output")
    return {"rows": rows, "relation": "tamarack_output"}


def leave_folder(question):
    """After a failure: keeps the parts that are done, and nothing else."""
    check_run()
    tidy()
    if not work["parted"] or not work["done"]:
        files = system_of(work["out"])
        files.delete(work["staged"], True)
        files.delete(work["notes"], True)
    return {}
`;
