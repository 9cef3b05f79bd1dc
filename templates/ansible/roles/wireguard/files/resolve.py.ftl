#!/usr/bin/env python3
"""Reads a JSON list of host names and answers with their IPv4 addresses, null for those that have none."""
import json
import socket
import sys


def address_of(name):
    try:
        return socket.getaddrinfo(name, None, socket.AF_INET)[0][4][0]
    except OSError:
        return None


if __name__ == "__main__":
    json.dump({name: address_of(name) for name in json.load(sys.stdin)}, sys.stdout)
