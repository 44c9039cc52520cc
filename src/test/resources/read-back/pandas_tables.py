"""Reads tables with pandas and prints what it read as JSON.

The argument is a folder with tables.json, which gives the types of the columns of each table by its name, and each
table as CSV and as lines of JSON.
"""

import json
import sys
from pathlib import Path

import pandas

DTYPES = {"Int": "Int64", "Float": "float64", "Boolean": "boolean"}


def csv(path, types):
    dtype = {name: DTYPES.get(type, "string") for name, type in types.items()}
    return pandas.read_csv(path, keep_default_na=False, na_values=[""], dtype=dtype, float_precision="round_trip")


def ndjson(path):
    return pandas.read_json(
        path, lines=True, dtype=False, convert_dates=False, convert_axes=False, precise_float=True
    )


def plain(value):
    if pandas.isna(value):
        return None
    return value.item() if hasattr(value, "item") else value


def told(frame):
    rows = frame.astype(object).itertuples(index=False, name=None)
    return {"columns": list(frame.columns), "rows": [[plain(value) for value in row] for row in rows]}


def main(folder):
    read = {}
    for name, types in json.loads((folder / "tables.json").read_text(encoding="utf-8")).items():
        read[name + ".csv"] = told(csv(folder / (name + ".csv"), types))
        read[name + ".ndjson"] = told(ndjson(folder / (name + ".ndjson")))
    json.dump(read, sys.stdout)


main(Path(sys.argv[1]))
