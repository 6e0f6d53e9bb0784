#!/usr/bin/env python3
"""Runs the Spark lines of the README on a small cluster of this machine and compares with a single process.

usage: tests/spark.py [EXTRACT]        the tool; target/release/examples/extract without it

Says that it was skipped, with status 0, where PySpark or Java is missing.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

PROJECT = pathlib.Path(__file__).resolve().parent.parent
RECORDS = 400


def skip(why):
    print(f"spark: skipped: {why}")
    sys.exit(0)


def readme_lines():
    """The Python lines of the README: they take `spark`, the path `extract`, the folders `archive` and `records`."""
    return re.search(r"```python\n(.*?)```", (PROJECT / "README.md").read_text(encoding="utf-8"), re.S).group(1)


def write_archive(folder):
    """Articles of our own in three files, each record with its number, and one line that is no JSON."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((PROJECT / "tests/articles").glob("*.txt"))]
    folder.mkdir()
    lines = [json.dumps({"id": i, "text": texts[i % len(texts)]}, ensure_ascii=False) for i in range(RECORDS)]
    lines.insert(RECORDS // 2, "no JSON")
    for number in range(3):
        (folder / f"{number}.jsonl").write_text("\n".join(lines[number::3]) + "\n", encoding="utf-8")


def number(record):
    return json.loads(record)["id"]


def main():
    extract = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else PROJECT / "target/release/examples/extract").resolve()
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        skip("no PySpark (pip install pyspark)")
    if not shutil.which("java") and not os.environ.get("JAVA_HOME"):
        skip("no Java")
    # A cluster of one machine speaks to itself.
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    with tempfile.TemporaryDirectory() as work:
        archive, records = pathlib.Path(work) / "archive", pathlib.Path(work) / "records"
        write_archive(archive)
        session = SparkSession.builder.master("local-cluster[2,1,1024]").appName("khabar")
        spark = session.config("spark.ui.enabled", "false").getOrCreate()
        spark.sparkContext.setLogLevel("ERROR")
        exec(readme_lines(), {"spark": spark, "extract": extract, "archive": str(archive), "records": str(records)})
        spark.stop()
        parts = [part.read_text(encoding="utf-8").splitlines() for part in sorted(records.glob("part-*"))]
        command = [str(extract), "-", "--input-format", "jsonl", "--format", "jsonl"]
        lines = b"".join(path.read_bytes() for path in sorted(archive.glob("*.jsonl")))
        single = subprocess.run(command, input=lines, capture_output=True, check=False)
        alone = single.stdout.decode("utf-8").splitlines()
    assert single.returncode == 1, "the line that is no JSON is told"
    assert len(alone) == RECORDS, len(alone)
    # Spark takes the files in an order of its own; within each, the records stand as they came.
    assert all(part == sorted(part, key=number) for part in parts), "a file's records have changed places"
    by_spark = sorted((line for part in parts for line in part), key=number)
    assert by_spark == sorted(alone, key=number), f"{len(by_spark)} records, not those of a single process"
    print(f"spark: {len(by_spark)} records, the same as from a single process")


if __name__ == "__main__":
    main()
