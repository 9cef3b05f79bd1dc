"""Cuts the output of "terraform providers schema -json" down to what a schema.json names, and lays it out.

usage: provider-schemas.py SCHEMA.JSON ALL.JSON

Descriptions go; types, flags and nesting stay. The layout is one value a line, or all on one line where it fits, with
keys sorted, so that the file is the same for the same provider and reads well in a diff.
"""

import json
import sys

WIDTH = 110
FLAGS = ("required", "optional", "computed", "sensitive", "deprecated")
KINDS = ("resource_schemas", "data_source_schemas")


def attribute(given):
    kept = {flag: True for flag in FLAGS if given.get(flag)}
    if "nested_type" in given:
        kept["nested_type"] = {
            "attributes": attributes(given["nested_type"]),
            "nesting_mode": given["nested_type"]["nesting_mode"],
        }
    else:
        kept["type"] = given["type"]
    return kept


def attributes(given):
    return {name: attribute(value) for name, value in given.get("attributes", {}).items()}


def nested(given):
    kept = {key: given[key] for key in ("nesting_mode", "min_items", "max_items") if given.get(key)}
    kept["block"] = block(given["block"])
    return kept


def block(given):
    kept = {}
    if given.get("attributes"):
        kept["attributes"] = attributes(given)
    if given.get("block_types"):
        kept["block_types"] = {name: nested(value) for name, value in given["block_types"].items()}
    if given.get("deprecated"):
        kept["deprecated"] = True
    return kept


def schema(given):
    return {"version": given["version"], "block": block(given["block"])}


def one_line(value):
    if isinstance(value, dict):
        return "{" + ", ".join(json.dumps(key) + ": " + one_line(value[key]) for key in sorted(value)) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(one_line, value)) + "]"
    return json.dumps(value)


def laid_out(value, indent, taken):
    line = one_line(value)
    if len(indent) + taken + len(line) <= WIDTH or not isinstance(value, (dict, list)):
        return line
    inner = indent + "  "
    if isinstance(value, dict):
        items = []
        for key in sorted(value):
            name = json.dumps(key) + ": "
            items.append(inner + name + laid_out(value[key], inner, len(name) + 1))
        return "{\n" + ",\n".join(items) + "\n" + indent + "}"
    return "[\n" + ",\n".join(inner + laid_out(item, inner, 1) for item in value) + "\n" + indent + "]"


def main(path, source):
    with open(path, encoding="utf-8") as file:
        old = json.load(file)
    with open(source, encoding="utf-8") as file:
        everything = json.load(file)["provider_schemas"]
    provider = next(found for address, found in everything.items() if address.endswith("/" + old["source"]))
    new = {"source": old["source"], "provider": schema(provider["provider"])}
    for kind in KINDS:
        missing = sorted(set(old[kind]) - set(provider.get(kind, {})))
        if missing:
            sys.exit(f"{old['source']} has none of these {kind}: {', '.join(missing)}")
        new[kind] = {name: schema(provider[kind][name]) for name in old[kind]}
    with open(path, "w", encoding="utf-8") as file:
        file.write(laid_out(new, "", 0) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
