"""Runs the notebooks of a folder against a server, and prints as JSON how each went.

Arguments: the server's address and the folder. Of each notebook it prints the error that ended it, if any; the version of
the dataset that the committed outputs are of, or null if they do not say; whether they are of the same dataset; and if
so, how many outputs were compared and in which cells they differ. Texts and tables are compared as they are; of pictures, that there is one.
"""
import json
import os
import re
import sys
from pathlib import Path

import nbformat
from nbconvert.preprocessors import CellExecutionError, ExecutePreprocessor

DIGEST = re.compile(r"\b[0-9a-f]{64}\b")
VERSION = re.compile(r"^version\s+([0-9.]+)$", re.MULTILINE)


def shown(cell):
    """What a cell shows: its texts as they are, its pictures by their kind alone."""
    outputs = []
    for output in cell.get("outputs", []):
        if output["output_type"] == "stream":
            outputs.append((output["name"], output["text"]))
        else:
            data = output.get("data", {})
            outputs += [(kind, "" if kind.startswith("image/") else data[kind]) for kind in sorted(data)
                        if not (kind == "text/plain" and "image/png" in data)]
    return outputs


def digests(notebook):
    return set(DIGEST.findall(json.dumps([shown(cell) for cell in notebook.cells])))


def version(notebook):
    texts = [text for cell in notebook.cells for kind, text in shown(cell) if kind == "text/plain"]
    found = VERSION.search("\n".join(texts))
    return found and found.group(1)


def report(path):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    before, known, told = [shown(cell) for cell in notebook.cells], digests(notebook), version(notebook)
    try:
        ExecutePreprocessor(timeout=600, kernel_name="python3").preprocess(notebook, {})
    except CellExecutionError as error:
        return {"error": f"{error.ename}: {error.evalue}"}
    after = [shown(cell) for cell in notebook.cells]
    if known != digests(notebook):
        return {"error": None, "version": told, "same": False}
    return {"error": None, "version": told, "same": True, "compared": sum(len(outputs) for outputs in after),
            "different": [i for i, (old, new) in enumerate(zip(before, after)) if old != new]}


os.environ.update(LIANHE_URL=sys.argv[1], PYDEVD_DISABLE_FILE_VALIDATION="1")
json.dump({path.name: report(path) for path in sorted(Path(sys.argv[2]).glob("*.ipynb"))}, sys.stdout)
