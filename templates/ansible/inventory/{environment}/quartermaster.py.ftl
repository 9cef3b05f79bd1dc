#!/usr/bin/env python3
"""Asks Quartermaster which nodes of this environment it knows, for Ansible.

The hosts themselves come from hosts.yml beside this file. Quartermaster adds what changes while they run: their status and
their mesh keys. What it says is checked like any other input from outside: known fields only, strict forms, one wrong node
and the whole answer is refused. Text that is kept is marked so that Ansible never takes it for a template.

Without QUARTERMASTER_URL the script is switched off and answers with an empty inventory.

  QUARTERMASTER_URL          https://host[:port], plain http only to the machine itself
  QUARTERMASTER_TOKEN_FILE   file with the service token, readable by its owner only; or QUARTERMASTER_TOKEN
  QUARTERMASTER_CA_FILE      certificate authority of the server, if it is not a public one
  QUARTERMASTER_MAX_AGE      seconds for which an earlier answer may stand in for a failed one (3600)
  QUARTERMASTER_OFFLINE      1: do not ask, use the earlier answer whatever its age, or none
"""
import argparse
import base64
import ipaddress
import json
import os
import random
import re
import ssl
import stat
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

ENVIRONMENT = "[=environment.name()]"
DOMAIN = "[=environment.domain()]"
MESH = ipaddress.ip_network("[=environment.model().mesh().range()]")
# The hosts that the model has: name of the node, its cluster and its mesh address.
HOSTS = {
<#list environment.nodes() as node>
    "[=node.name()]": ("[=node.cluster()]", "[=node.addresses().mesh()]"),
</#list>
}
NODE_TYPES = {"compute", "media", "storage", "control", "core", "edge"}
STATUSES = {"active", "maintenance"}
GONE = {"decommissioned", "retired", "evicted", "offline"}
LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
EMPTY = {"_meta": {"hostvars": {}}}
MOST_BYTES = 8 * 1024 * 1024
DEADLINE_SECONDS = 30
SHRINK = 0.3


class Refused(Exception):
    """An answer or a setting that must not be used."""


def setting(name, default=""):
    return os.environ.get("QUARTERMASTER_" + name, default).strip()


def base_url():
    url = urllib.parse.urlsplit(setting("URL"))
    loopback = url.hostname in ("localhost", "127.0.0.1", "::1")
    if url.scheme != "https" and not (url.scheme == "http" and loopback):
        raise Refused("QUARTERMASTER_URL must be https; plain http is for the machine itself")
    if url.username or url.password or not url.hostname:
        raise Refused("QUARTERMASTER_URL must name a host and nothing secret")
    return urllib.parse.urlunsplit((url.scheme, url.netloc, url.path.rstrip("/"), "", ""))


def token():
    path = setting("TOKEN_FILE")
    if not path:
        return setting("TOKEN")
    if os.stat(path).st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise Refused(path + " must be readable by its owner only")
    with open(path, encoding="utf-8") as file:
        return file.read().strip()


class SameHostOnly(urllib.request.HTTPRedirectHandler):
    """A token is never carried to another host."""

    def redirect_request(self, req, fp, code, msg, headers, newurl):
        if urllib.parse.urlsplit(newurl).netloc != urllib.parse.urlsplit(req.full_url).netloc:
            raise Refused("the server sends us to another host")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def ask(url, deadline):
    context = ssl.create_default_context(cafile=setting("CA_FILE") or None)
    opener = urllib.request.build_opener(urllib.request.HTTPSHandler(context=context), SameHostOnly())
    opener.addheaders = [("Accept", "application/json"), ("Authorization", "Bearer " + token())]
    for attempt in range(3):
        try:
            with opener.open(url, timeout=max(1.0, min(15.0, deadline - time.monotonic()))) as answer:
                body = answer.read(MOST_BYTES + 1)
            if len(body) > MOST_BYTES:
                raise Refused("the answer is too long")
            return json.loads(body.decode("utf-8"))
        except urllib.error.HTTPError as error:
            if error.code < 500 or attempt == 2 or time.monotonic() > deadline:
                raise
        except (urllib.error.URLError, TimeoutError):
            if attempt == 2 or time.monotonic() > deadline:
                raise
        time.sleep(random.uniform(0.2, 1.0))
    raise Refused("the server did not answer in time")


def text(node, field, required=False):
    value = node.get(field)
    if value is None or value == "":
        if required:
            raise Refused("a node has no " + field)
        return ""
    if not isinstance(value, str) or len(value) > 253:
        raise Refused(field + " of a node is not a short text")
    return value


def public_key(value):
    try:
        raw = base64.b64decode(value, validate=True)
    except ValueError:
        raw = b""
    if len(raw) != 32 or not any(raw):
        raise Refused("a node has a mesh key that is none")
    return value


def checked(node):
    """The fields of a node that are used, each in its strict form."""
    if not isinstance(node, dict):
        raise Refused("a node is not an object")
    name = text(node, "node_name", required=True)
    if not LABEL.fullmatch(name):
        raise Refused("a node has a name that is none")
    if text(node, "node_type", required=True) not in NODE_TYPES:
        raise Refused(name + " has an unknown type")
    result = {"name": name, "id": text(node, "node_id", required=True), "status": text(node, "status") or "active"}
    if result["status"] not in STATUSES | GONE:
        raise Refused(name + " has an unknown status")
    address = text(node, "wireguard_ip")
    if address:
        try:
            known = ipaddress.ip_address(address) in MESH
        except ValueError:
            known = False
        if not known:
            raise Refused(name + " has an address outside of the mesh")
    key = text(node, "wireguard_public_key")
    if key:
        result["key"] = public_key(key)
    if name in HOSTS:
        cluster, mesh_address = HOSTS[name]
        if address and address != mesh_address:
            raise Refused("%s has the mesh address %s there and %s in the model" % (name, address, mesh_address))
        if text(node, "cluster_id") not in ("", cluster):
            raise Refused("%s is in another cluster there than in the model (%s)" % (name, cluster))
    return result


def fetch():
    deadline = time.monotonic() + DEADLINE_SECONDS
    query = urllib.parse.urlencode({"environment": ENVIRONMENT})
    answer = ask(base_url() + "/api/nodes?" + query, deadline)
    if not isinstance(answer, dict) or not isinstance(answer.get("nodes"), list) or not answer["nodes"]:
        raise Refused("the answer names no node")
    for node in answer["nodes"]:
        if isinstance(node, dict) and node.get("environment") not in (None, "", ENVIRONMENT):
            raise Refused("the answer is about another environment")
    nodes = [checked(node) for node in answer["nodes"]]
    for field in ("name", "id", "key"):
        values = [node[field] for node in nodes if field in node]
        if len(values) != len(set(values)):
            raise Refused("two nodes have the same " + field)
    return [node for node in nodes if node["status"] not in GONE]


def cache_file():
    folder = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(folder, "frameworks", "quartermaster-%s-%s.json" % (DOMAIN, ENVIRONMENT))


def read_cache():
    try:
        with open(cache_file(), encoding="utf-8") as file:
            cache = json.load(file)
        if cache["environment"] != ENVIRONMENT or not isinstance(cache["fetched"], (int, float)):
            return None
        cache["nodes"] = [
            {"name": node["name"], "id": node["id"], "status": node["status"], **({"key": node["key"]} if "key" in node else {})}
            for node in cache["nodes"]
        ]
        return cache
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_cache(nodes):
    path = cache_file()
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=os.path.dirname(path))
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump({"environment": ENVIRONMENT, "fetched": time.time(), "nodes": nodes}, file)
        os.replace(draft, path)
    except OSError:
        os.unlink(draft)
        raise


def unsafe(value):
    return {"__ansible_unsafe": value}


def inventory(nodes):
    hostvars = {}
    orphaned = []
    for node in nodes:
        host = node["name"] + "." + DOMAIN
        if node["name"] not in HOSTS:
            orphaned.append(host)
        hostvars[host] = {"frameworks_node_id": unsafe(node["id"]), "frameworks_status": unsafe(node["status"])}
        if "key" in node:
            hostvars[host]["wireguard_public_key"] = unsafe(node["key"])
    result = {"_meta": {"hostvars": hostvars}, "quartermaster": {"hosts": sorted(hostvars)}}
    if orphaned:
        # Nodes that the model does not have. No playbook names this group.
        result["orphaned"] = {"hosts": sorted(orphaned)}
    return result


def current_nodes():
    cache = read_cache()
    if setting("OFFLINE") not in ("", "0"):
        return cache["nodes"] if cache else None
    try:
        nodes = fetch()
        if cache and len(nodes) < len(cache["nodes"]) * (1 - SHRINK):
            raise Refused("the answer has %d nodes, the one before had %d" % (len(nodes), len(cache["nodes"])))
    except (OSError, ValueError, urllib.error.URLError) as error:
        most = float(setting("MAX_AGE", "3600"))
        if cache and time.time() - cache["fetched"] <= most:
            print("quartermaster: %s; using the answer of %d s ago" % (error, time.time() - cache["fetched"]), file=sys.stderr)
            return cache["nodes"]
        raise
    write_cache(nodes)
    return nodes


def main(arguments=None):
    parser = argparse.ArgumentParser(description="Inventory of %s from Quartermaster" % ENVIRONMENT)
    choice = parser.add_mutually_exclusive_group(required=True)
    choice.add_argument("--list", action="store_true")
    choice.add_argument("--host")
    options = parser.parse_args(arguments)
    if not setting("URL"):
        answer = EMPTY
    else:
        try:
            nodes = current_nodes()
        except (Refused, OSError, ValueError) as error:
            print("quartermaster: " + str(error), file=sys.stderr)
            return 1
        answer = inventory(nodes) if nodes else EMPTY
    if options.host:
        answer = answer["_meta"]["hostvars"].get(options.host, {})
    json.dump(answer, sys.stdout, indent=2, sort_keys=True)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
