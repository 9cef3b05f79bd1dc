"""Tells of each text whether Jinja takes it and which variables it does not declare.

Reads a list of {"kind": "template" or "expression", "text": ...} and writes a list of {"variables": [...]}, or of
{"line": ...} for a text that Jinja refuses.
"""
import json
import sys

from jinja2 import Environment, TemplateSyntaxError, meta, nodes
from jinja2.parser import Parser


class Anything(dict):
    """Filters and tests are Ansible's business: every name is one."""

    def __contains__(self, name):
        return True

    def __getitem__(self, name):
        return len

    def get(self, name, default=None):
        return len


environment = Environment(trim_blocks=True)
environment.filters = Anything()
environment.tests = Anything()


def tree(kind, text):
    if kind == "template":
        return environment.parse(text)
    parser = Parser(environment, text, state="variable")
    expression = parser.parse_expression()
    if not parser.stream.eos:
        raise TemplateSyntaxError("chunk after expression", parser.stream.current.lineno, None, None)
    template = nodes.Template([nodes.Output([expression], lineno=1)], lineno=1)
    template.set_environment(environment)
    return template


def told(case):
    try:
        return {"variables": sorted(meta.find_undeclared_variables(tree(case["kind"], case["text"])))}
    except TemplateSyntaxError as refusal:
        return {"line": refusal.lineno}
    except Exception as failure:
        return {"failure": repr(failure)}


json.dump([told(case) for case in json.load(sys.stdin)], sys.stdout)
