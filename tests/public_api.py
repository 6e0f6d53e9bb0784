#!/usr/bin/env python3
"""Tells whose types stand in the public interface: those of Rust's own libraries, of this crate and of serde only.

usage: tests/public_api.py FILE        FILE: the documentation of the crate as JSON, of a nightly rustdoc:
       cargo +nightly rustdoc --lib -- -Z unstable-options --output-format json

Names each type of another crate, with the public item that shows it, and gives status 1 where there is one.
"""
import json
import sys

ALLOWED = {"core", "alloc", "std", "serde", "serde_core"}


def named(node):
    """The ids that a signature names, however deep."""
    if isinstance(node, dict):
        for key in ("resolved_path", "trait"):
            inner = node.get(key)
            if isinstance(inner, dict) and "id" in inner:
                yield inner["id"]
        node = node.values()
    elif not isinstance(node, list):
        return
    for child in node:
        yield from named(child)


def main():
    doc = json.load(open(sys.argv[1], encoding="utf-8"))
    index, paths = doc["index"], doc["paths"]
    crates = {int(number): crate["name"] for number, crate in doc["external_crates"].items()}
    foreign = set()
    shown = 0
    for item in index.values():
        blanket = isinstance(item["inner"].get("impl"), dict) and (
            item["inner"]["impl"]["blanket_impl"] or item["inner"]["impl"]["is_synthetic"]
        )
        if item["crate_id"] != 0 or blanket:
            continue
        shown += 1
        for at in named(item["inner"]):
            path = paths.get(str(at))
            owner = path and crates.get(path["crate_id"])
            if owner and owner not in ALLOWED:
                foreign.add((owner, "::".join(path["path"]), item["name"] or "an implementation"))
    if not shown:
        sys.exit(f"{sys.argv[1]}: no public item: is this the JSON of the crate's documentation?")
    for owner, path, item in sorted(foreign):
        print(f"{path} of {owner} stands in the public interface: {item}")
    print(f"public interface: {shown} items, {len(foreign)} types of other crates")
    sys.exit(1 if foreign else 0)


if __name__ == "__main__":
    main()
