"""Reads files beside it with the readers of their languages and holds them against the texts they were made of."""

import configparser
import csv
import html.parser
import json
import re
import sqlite3
import subprocess
import sys
import tomllib

with open("texts.json", encoding="utf-8") as file:
    texts = json.load(file)


def text_of(name):
    with open(name, encoding="utf-8", newline="") as opened:
        return opened.read()


def compare(name, found, expected):
    for index, (one, other) in enumerate(zip(found, expected, strict=True)):
        if one != other:
            sys.exit(f"{name} {index}: {one!r} instead of {other!r}")
    print(name, len(found))


# A tree has line feeds only.
lines = [text.replace("\r\n", "\n") for text in texts]

toml = tomllib.loads(text_of("a.toml"))
compare("toml", [toml[f"k{index}"] for index in range(len(texts))], texts)

with open("a.csv", encoding="utf-8", newline="") as file:
    rows = list(csv.reader((line.replace("\0", "\x01") for line in file), strict=True))
compare("csv", [row[1] for row in rows], [line.replace("\0", "\x01") for line in lines])

database = sqlite3.connect(":memory:")
database.execute("create table t (i, x)")
database.executescript(text_of("a.sql"))
stored = [row[0] for row in database.execute("select x from t order by i")]
compare("sql", stored, [line.replace("\0", "\ufffd") for line in lines])


class Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.titles = []
        self.data = []

    def handle_starttag(self, tag, attrs):
        self.titles.append(dict(attrs)["title"])
        self.data.append("")

    def handle_data(self, data):
        if self.data:
            self.data[-1] += data


def representable(text):
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text)


reader = Reader()
reader.feed(text_of("a.html").rstrip("\n"))
reader.close()
compare("html", reader.data, [representable(line) for line in lines])
if reader.titles != reader.data:
    sys.exit("html: attributes differ from texts")

ini = configparser.RawConfigParser(comment_prefixes=("#",), empty_lines_in_values=False, strict=True)
ini.read_string(text_of("a.ini"))
blank = re.compile("\r\n|[\n\v\f\r\x85\u2028\u2029]")
compare("ini", list(ini["a"].values()), [blank.sub(" ", text).strip() for text in texts])

names = " ".join(f'"$k{index}"' for index in range(len(texts)))
shell = subprocess.run(
    ["sh", "-c", f". ./a.env; printf '%s\\0' {names}"], check=True, capture_output=True
).stdout.decode("utf-8")
compare("env", shell.split("\0")[:-1], [line.replace("\0", "\ufffd") for line in lines])
