"""Prints as JSON what networkx reads in network.graphml, network.gexf, and nodes.csv with edges.csv of a folder."""
import json
import sys
from pathlib import Path

import networkx as nx
import pandas as pd

folder = Path(sys.argv[1])


def plain(values):
    return {name: value for name, value in values.items() if value == value and value is not None}


def shown(graph):
    return {
        "kind": type(graph).__name__,
        "nodes": {node: plain(values) for node, values in graph.nodes(data=True)},
        "edges": {key: {"source": source, "target": target, **plain(values)}
                  for source, target, key, values in graph.edges(data=True, keys=True)},
    }


dates = {"founded": str, "period": str, "released": str, "year": "Int64"}
nodes = pd.read_csv(folder / "nodes.csv", dtype=dates, index_col="Id").rename(columns={"Label": "label"})
edges = pd.read_csv(folder / "edges.csv", dtype=dates).rename(columns={"Label": "label", "Weight": "weight"}).drop(columns="Type")
lists = nx.from_pandas_edgelist(edges, "Source", "Target", edge_attr=True, edge_key="Id", create_using=nx.MultiDiGraph)
lists.add_nodes_from((node, {name: value for name, value in values.items() if not pd.isna(value)})
                     for node, values in nodes.to_dict("index").items())
gexf = shown(nx.read_gexf(folder / "network.gexf"))
for values in gexf["edges"].values():
    del values["id"]
csv = shown(lists)
for values in csv["edges"].values():
    values.pop("Id", None)
json.dump({"GraphML": shown(nx.read_graphml(folder / "network.graphml")), "GEXF": gexf, "CSV": csv}, sys.stdout,
          default=int)
